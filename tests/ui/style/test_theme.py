"""The look goes on, changes while the program runs, and leaves nothing behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QTextLayout
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from irm.settings import FONT_SCALES, Settings
from irm.ui.language import Language
from irm.ui.style import fonts, icons
from irm.ui.style.files import ICONS
from irm.ui.style.sheet import mark, sheet
from irm.ui.style.theme import Theme
from irm.ui.style.tokens import DARK, LIGHT, Colors
from irm.ui.widgets.buttons import button


def missing_glyphs(text: str, font: QFont) -> int:
    """Return how many glyphs of `text` no font on this machine can draw (they would show as boxes)."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    return sum(index == 0 for run in layout.glyphRuns() for index in run.glyphIndexes())


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("scale", FONT_SCALES)
def test_the_sheet_has_no_name_left_open_and_no_file_missing(colors: Colors, scale: float) -> None:
    text = sheet(colors, scale)
    assert "$" not in text.partition("*/")[2]
    assert text.count("{") == text.count("}")
    paths = re.findall(r'url\("([^"]+)"\)', text)
    assert paths
    assert all(Path(path).is_file() for path in paths)


def test_qt_understands_the_sheet(theme: Theme, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    theme.apply(Settings(theme="dark"))
    widget = button("Save", kind="primary")
    qtbot.addWidget(widget)
    widget.show()
    theme.apply(Settings(theme="light"))
    assert "parse" not in capfd.readouterr().err.lower()


def test_dark_and_light_reach_the_windows_that_are_open(theme: Theme, qtbot: QtBot) -> None:
    widget = button("Save", icon="check")
    qtbot.addWidget(widget)
    widget.show()
    light = widget.grab().toImage()
    with qtbot.waitSignal(theme.changed):
        theme.apply(Settings(theme="dark"))
    dark = widget.grab().toImage()
    assert light.pixelColor(20, 16).lightness() > 200
    assert dark.pixelColor(4, 16).lightness() < 80
    assert theme.colors() is DARK


def test_the_same_settings_again_change_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(Settings(theme="light"))


def test_the_system_decides_where_the_user_lets_it(
    theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    theme.apply(Settings(theme="system"))
    monkeypatch.setattr(type(hints), "colorScheme", _dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colors() is DARK
    assert qapp.palette().window().color().name() == DARK.window
    monkeypatch.undo()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert qapp.palette().window().color().name() == LIGHT.window


def _dark(_: object) -> Qt.ColorScheme:
    return Qt.ColorScheme.Dark


def test_the_text_size_reaches_fonts_icons_and_fields(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    widget = button("Save", icon="check")
    qtbot.addWidget(widget)
    theme.apply(Settings(theme="light", font_scale=1.5))
    assert qapp.font().pixelSize() == 20
    assert widget.iconSize() == QSize(25 + 4, 25)


def test_the_carried_font_draws_korean_and_latin(theme: Theme, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Pretendard"
    assert missing_glyphs("박지은 김민준 뷁 ㄱㅁㅈ Jane Ömer Şahin 1,234 “–…”", qapp.font()) == 0


def test_a_glyph_that_nobody_has_is_counted(qapp: QApplication) -> None:
    assert missing_glyphs("\U000f1234", qapp.font()) >= 1


def test_figures_of_one_width_stand_under_each_other(theme: Theme, qapp: QApplication) -> None:

    metrics = QFontMetricsF(fonts.tabular(qapp.font()))
    assert metrics.horizontalAdvance("11111") == pytest.approx(metrics.horizontalAdvance("88888"))


def test_icons_take_the_colour_of_the_theme(theme: Theme) -> None:
    assert _darkest(icons.pixmap("check", 20, "danger").toImage()) == LIGHT.danger
    theme.apply(Settings(theme="dark"))
    assert _darkest(icons.pixmap("check", 20, "danger").toImage()) == DARK.danger


def test_icons_that_point_turn_around_in_arabic(theme: Theme, language: Language) -> None:
    forward, still = icons.pixmap("undo-2", 20).toImage(), icons.pixmap("check", 20).toImage()
    language.apply("ar")
    assert icons.pixmap("undo-2", 20).toImage() == forward.flipped(Qt.Orientation.Horizontal)
    assert icons.pixmap("check", 20).toImage() == still


def test_every_icon_has_its_licence_and_takes_a_colour() -> None:
    assert "ISC" in (ICONS / "LICENSE").read_text(encoding="utf-8")
    own = {"irm"}
    drawings = [path for path in ICONS.glob("*.svg") if path.stem not in own and not path.stem.startswith("sheet-")]
    assert len(drawings) > 30
    assert [path.name for path in drawings if "currentColor" not in path.read_text(encoding="utf-8")] == []


def test_an_unknown_name_gives_an_empty_picture(theme: Theme) -> None:
    assert not icons.exists("no-such-icon")
    assert icons.pixmap("no-such-icon", 16).toImage().pixelColor(8, 8).alpha() == 0


def test_a_mark_changes_the_look_at_once(theme: Theme, qtbot: QtBot) -> None:
    widget = QPushButton("Save")
    qtbot.addWidget(widget)
    widget.show()
    mark(widget, kind="primary")
    assert widget.grab().toImage().pixelColor(4, widget.height() // 2).name() == LIGHT.accent


def _darkest(image: QImage) -> str:

    found = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    return max(set(found), key=found.count)
