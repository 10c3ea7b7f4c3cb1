"""Every page, dialog and panel can be used by the keyboard alone and by somebody who hears what is on the screen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from irm.ui.base import tab_order
from irm.ui.base.dialog import Dialog
from irm.ui.base.entries import Entry, EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.style.sheet import sheet
from irm.ui.style.theme import Theme
from irm.ui.style.tokens import DARK, LIGHT, Colors
from irm.ui.widgets.segments import Segment, Segments
from tests.ui import accessibility
from tests.ui.contrast import contrast

ROOT = Path(__file__).resolve().parents[2]
READABLE = 4.5
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = re.compile(r"(?:^|;)\s*color:\s*(#\w{6})")
_GROUND = re.compile(r"(?:^|;)\s*background(?:-color)?:\s*(#\w{6})")


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("world", ["demo", "empty"])
def test_names_roles_order_and_focus_of_every_page_dialog_and_panel(world: str) -> None:
    """Every scene of the pictures is gone through; every page and dialog has one (tests/ui/test_screenshots.py)."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-X", "faulthandler", "-X", "utf8", "-m", "tests.ui.accessibility_walk", world]
    done = subprocess.run(call, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr[-2000:]


def rules(colors: Colors) -> Iterator[tuple[str, str, str]]:
    """Yield selector, colour and ground of each rule of the style sheet with words that are not switched off."""
    text = re.sub(r"/\*.*?\*/", "", sheet(colors, 1.0), flags=re.DOTALL)
    for selectors, body in _RULE.findall(text):
        colour, ground = _COLOUR.search(body), _GROUND.search(body)
        for selector in (part.strip() for part in selectors.split(",")):
            if colour is not None and ":disabled" not in selector and '"off"' not in selector:
                yield selector, colour[1], ground[1] if ground is not None else ""


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_sheet_can_be_read(colors: Colors) -> None:
    """Where a rule has no ground of its own, its words may stand on any of the grounds of the window."""
    plain = (colors.window, colors.surface, colors.raised)
    weak = [
        (selector, colour, ground)
        for selector, colour, own in rules(colors)
        for ground in ((own,) if own else plain)
        if contrast(colour, ground) < READABLE
    ]
    assert weak == []
    assert len(list(rules(colors))) > 30


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_kind_of_control_has_a_rule_for_its_focus(colors: Colors) -> None:
    text = sheet(colors, 1.0)
    for kind in ("QPushButton", "QToolButton", "QLineEdit", "QPlainTextEdit", "QComboBox", "QCheckBox", "QTabBar::tab"):
        assert f"{kind}:focus" in text or f"{kind}::indicator:focus" in text, kind


# What finds the faults finds them


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        layout = window.layout()
        assert layout is not None
        layout.addWidget(widget)


def show(window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_a_control_without_a_name_is_named(window: QWidget, qtbot: QtBot) -> None:
    put(window, QLineEdit(), QPushButton("Save"))
    show(window, qtbot)
    assert len(accessibility.nameless(window)) == 1
    line = window.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    label = QLabel("Name")
    put(window, label)
    label.setBuddy(line)
    assert accessibility.nameless(window) == []


def test_letters_that_lead_nowhere_or_to_two_places_are_named(window: QWidget, qtbot: QtBot) -> None:
    label, area, line = QLabel("&Names"), QWidget(), QLineEdit()
    put(window, label, area, line, QPushButton("&Next"))
    label.setBuddy(area)
    show(window, qtbot)
    assert len(accessibility.lost_letters(window)) == 2
    label.setText("N&ames")
    label.setBuddy(line)
    assert accessibility.lost_letters(window) == []


def test_a_trap_and_a_wrong_order_are_named(window: QWidget, qtbot: QtBot) -> None:
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    put(window, second, first, third)
    QWidget.setTabOrder(first, second)
    QWidget.setTabOrder(second, third)
    show(window, qtbot)
    assert [fault for fault in accessibility.unreached(window) if "where" in fault]

    class Trap(QLineEdit):
        def focusNextPrevChild(self, is_next: bool) -> bool:
            return True

    trap = Trap()
    put(window, trap)
    trap.show()
    assert [fault for fault in accessibility.unreached(window) if "does not let go" in fault or "no way" in fault]


def test_a_focus_that_is_not_seen_is_named(window: QWidget, qtbot: QtBot) -> None:
    class Blank(QWidget):
        pass

    blank = Blank()
    blank.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    blank.setMinimumSize(40, 40)
    put(window, blank, QPushButton("Save"))
    show(window, qtbot)
    assert [fault for fault in accessibility.unseen_focus(window) if "Blank" in fault]
    assert not [fault for fault in accessibility.unseen_focus(window) if "QPushButton" in fault]


# Tab follows the layout


def test_tab_goes_by_the_layout_whenever_the_parts_were_made(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    close = dialog.add_button(rejects=True)
    close.setText("Close")
    row = QWidget()
    inside = QHBoxLayout(row)
    late, early = QLineEdit(), QLineEdit()
    inside.addWidget(early)
    inside.addWidget(late)
    row.setFocusProxy(late)
    parts = Segments(lambda: [Segment("one", "One"), Segment("two", "Two")])
    dialog.body.addWidget(parts)
    dialog.body.addWidget(row)
    parts.set_code("two")
    show(dialog, qtbot)
    second = parts.findChildren(QPushButton) or parts.children()
    stops = list(tab_order.stops_of(dialog))
    assert len(stops) == 4
    assert stops[1:] == [early, late, close]
    assert stops[0] in second
    early.setFocus()
    QTest.keyClick(early, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is late
    QTest.keyClick(late, Qt.Key.Key_Backtab)
    QTest.keyClick(early, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is stops[0]
    QTest.keyClick(stops[0], Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is close
    dialog.close()


def test_a_list_whose_current_line_is_out_of_sight_shows_a_ring(theme: Theme, qtbot: QtBot) -> None:
    model = EntryModel()
    model.set_entries([Entry(number, "mail", f"Mail {number}", "today") for number in range(1, 60)])
    view = EntryView(model)
    qtbot.addWidget(view)
    view.setItemDelegate(EntryDelegate(view))
    view.resize(300, 200)
    show(view, qtbot)
    view.setFocus()
    view.clearSelection()

    def corner() -> str:
        return view.viewport().grab().toImage().pixelColor(1, 60).name()

    assert corner() == LIGHT.focus
    view.verticalScrollBar().setValue(90)
    assert corner() == LIGHT.focus
    view.setCurrentIndex(model.index(3, 0))
    assert corner() != LIGHT.focus
