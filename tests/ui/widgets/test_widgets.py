"""The small widgets: what they show, what they say to screen readers, what they do with hands and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from irm.errors import IrmError
from irm.settings import Settings
from irm.ui.language import Language
from irm.ui.notices import Notices
from irm.ui.style import icons
from irm.ui.style.theme import Theme
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.chips import Avatar, Badge, Chip
from irm.ui.widgets.day_menu import open_below
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.key_caps import KeyCaps
from irm.ui.widgets.labels import ElidedLabel, ProblemLabel, plain_label
from irm.ui.widgets.search_field import SearchField
from irm.ui.widgets.skeleton import SkeletonOverlay
from irm.ui.widgets.status_strip import StatusStrip, TaskLine

MARKUP = '<img src="http://x"><b>bold</b> & so on'


@pytest.fixture(autouse=True)
def _looks(theme: Theme, language: Language) -> None:
    """Show everything as the program does."""


def test_labels_show_markup_letter_by_letter(qtbot: QtBot) -> None:
    label = plain_label(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    elided = ElidedLabel(MARKUP)
    qtbot.addWidget(elided)
    assert elided.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in elided.toolTip()


def test_a_latin_name_stands_at_the_leading_edge_in_arabic(language: Language, qtbot: QtBot) -> None:
    label = plain_label("Jane Doe")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    language.apply("ar")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_label_in_the_middle_stays_there(language: Language, qtbot: QtBot) -> None:
    label = plain_label("Nobody here")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    qtbot.addWidget(label)
    language.apply("ar")
    assert label.alignment() & Qt.AlignmentFlag.AlignHCenter


def test_a_problem_marks_its_field_and_is_taken_back(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field, label = QLineEdit(form), ProblemLabel(form)
    form.show()
    label.show_problem("“x” is no e-mail address.", field)
    assert label.isVisible()
    assert field.property("state") == "problem"
    assert field.accessibleDescription() == "“x” is no e-mail address."
    label.show_problem("", field)
    assert not label.isVisible()
    assert field.property("state") == ""
    assert field.accessibleDescription() == ""


def test_a_search_waits_for_the_typing_to_rest(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    found: list[str] = []
    field.searched.connect(found.append)
    for text in ("j", "ja", "jan"):
        field.setText(text)
    assert found == []
    qtbot.waitUntil(lambda: found == ["jan"])


def test_enter_searches_at_once_and_goes_into_the_list(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    found: list[str] = []
    field.searched.connect(found.append)
    field.setText("jane")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert found == ["jane"]
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert found == ["jane"]


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_text("jane")
    found: list[str] = []
    field.searched.connect(found.append)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), found) == ("", [""])


def test_a_text_put_back_is_not_searched_for(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.searched, wait=200):
        field.set_text("jane")


def test_the_hint_names_the_search_field(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_hint("Search people")
    assert (field.placeholderText(), field.accessibleName()) == ("Search people", "Search people")


def test_the_strip_says_what_happened_and_offers_undo(qtbot: QtBot) -> None:
    notices = Notices()
    strip = StatusStrip(notices)
    qtbot.addWidget(strip)
    strip.show()
    notices.say("Jane Doe was added.", can_undo=True)
    assert strip.sentence.text() == "Jane Doe was added."
    assert strip.undo_button.isVisible()
    with qtbot.waitSignal(strip.undo_asked):
        QTest.mouseClick(strip.undo_button, Qt.MouseButton.LeftButton)
    notices.say("Exported.")
    assert not strip.undo_button.isVisible()


def test_the_strip_says_what_went_wrong_with_details_to_copy(qtbot: QtBot) -> None:
    notices = Notices()
    strip = StatusStrip(notices)
    qtbot.addWidget(strip)
    strip.show()
    notices.fail(IrmError("person.unknown", text="Jane"))
    assert strip.copy_button.isVisible()
    assert not strip.undo_button.isVisible()
    QTest.mouseClick(strip.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().endswith("IrmError: person.unknown")


def test_a_sentence_of_another_language_goes(language: Language, qtbot: QtBot) -> None:
    notices = Notices()
    strip = StatusStrip(notices)
    qtbot.addWidget(strip)
    notices.say("Jane Doe was added.", can_undo=True)
    QCoreApplication.sendEvent(strip, QEvent(QEvent.Type.LanguageChange))
    assert strip.sentence.text() == "Jane Doe was added.", "only the user's own words were read anew"
    language.apply("ko")
    qtbot.waitUntil(lambda: strip.sentence.text() == "")


def test_a_long_task_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    notices = Notices()
    strip = StatusStrip(notices)
    qtbot.addWidget(strip)
    strip.show()
    task = notices.begin("Importing list.xlsx")
    line = strip.findChild(TaskLine)
    assert isinstance(line, TaskLine)
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible)
    assert line.bar.maximum() == 0
    task.progress(30, 120)
    assert (line.bar.value(), line.bar.maximum()) == (30, 120)
    with qtbot.waitSignal(task.cancelled):
        QTest.mouseClick(line.stop_button, Qt.MouseButton.LeftButton)
    assert not line.stop_button.isEnabled()
    with qtbot.waitSignal(line.destroyed):
        task.end()
    assert strip.findChild(TaskLine) is None


def test_a_task_that_is_done_at_once_is_never_shown(qtbot: QtBot) -> None:
    notices = Notices()
    strip = StatusStrip(notices)
    qtbot.addWidget(strip)
    strip.show()
    task = notices.begin("Importing list.xlsx")
    line = strip.findChild(TaskLine)
    assert isinstance(line, TaskLine)
    with qtbot.waitSignal(line.destroyed):
        task.end()
    qtbot.wait(200)


def test_an_empty_page_offers_its_actions(qtbot: QtBot) -> None:
    first, second = QAction("&Import a list…"), QAction("Add a person")
    icons.put(first, "upload")
    second.setEnabled(False)
    state = EmptyState("users", "Nobody here yet", MARKUP, actions=(first, second))
    qtbot.addWidget(state)
    state.show()
    buttons = state.findChildren(QPushButton)
    assert [each.text() for each in buttons] == ["Import a list", "Add a person"]
    assert [each.isEnabled() for each in buttons] == [True, False]
    with qtbot.waitSignal(first.triggered):
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    second.setEnabled(True)
    assert buttons[1].isEnabled()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in state.findChildren(QLabel) if label.text())


def test_the_words_of_an_empty_page_are_not_cut(qtbot: QtBot, theme: Theme) -> None:
    for scale in (1.0, 1.5):
        theme.apply(Settings(theme="light", font_scale=scale))
        state = EmptyState("users", "Nobody here yet", "A sentence that needs more than one line. " * 4)
        qtbot.addWidget(state)
        state.resize(900, 600)
        state.show()
        label = next(each for each in state.findChildren(QLabel) if each.text().startswith("A sentence"))
        assert label.height() >= label.heightForWidth(label.width())


def test_a_banner_asks_once(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner, answers = Banner(page), list[str]()
    page.show()
    banner.ask("Changed elsewhere.", (("Reload", lambda: answers.append("reload")), ("Keep", lambda: None)))
    assert banner.isVisible()
    QTest.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert answers == ["reload"]
    assert not banner.isVisible()
    banner.ask("Again.", (("Reload", lambda: None),), tone="warning")
    qtbot.waitUntil(lambda: len(banner.findChildren(QPushButton)) == 1)


def test_loading_shows_only_when_it_takes_long(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    overlay = SkeletonOverlay(page)
    page.show()
    overlay.start()
    overlay.stop()
    qtbot.wait(200)
    assert not overlay.isVisible()
    overlay.start()
    qtbot.waitUntil(overlay.isVisible)
    assert len({overlay.grab().toImage().pixelColor(x, 22).name() for x in range(4, 200)}) > 1
    page.resize(500, 350)
    assert overlay.size() == page.size()
    overlay.stop()
    assert not overlay.isVisible()


def test_pictures_have_names_and_follow_the_theme(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    chip, badge, avatar = Chip("In talks", "violet"), Badge("instagram", "Instagram"), Avatar()
    for each in (chip, badge, avatar):
        column.addWidget(each)
    page.show()
    assert (chip.accessibleName(), badge.accessibleName()) == ("In talks", "Instagram")
    light = chip.grab().toImage()
    theme.apply(Settings(theme="dark"))
    assert chip.grab().toImage() != light
    narrow = chip.sizeHint().width()
    chip.set_chip("A longer stage", "blue")
    assert chip.sizeHint().width() > narrow
    chip.set_chip("")
    assert not chip.isVisible()
    before = avatar.grab().toImage()
    avatar.set_name("박지은")
    assert avatar.grab().toImage() != before


@pytest.mark.parametrize(("keys", "count"), [("Ctrl+Shift+Z", 3), ("Ctrl++", 2), ("F2", 1), ("Ctrl+,", 2)])
def test_a_shortcut_is_shown_key_by_key(keys: str, count: int, qtbot: QtBot) -> None:
    caps = KeyCaps(QKeySequence(keys))
    qtbot.addWidget(caps)
    assert caps.accessibleName() == keys
    assert len(caps._keys) == count
    assert not caps.grab().isNull()


ARABIC = "تفتح بياناتك أينما وُجدت نسخة منها. لا يستطيع أحد إعادتها إليك: رمز الاسترداد هو الطريقة الأخرى الوحيدة."


@pytest.mark.parametrize("width", range(180, 230, 7))
def test_lines_of_a_mirrored_label_begin_at_its_edge(qtbot: QtBot, width: int) -> None:
    label = plain_label(ARABIC, wraps=True)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    line = label.fontMetrics().lineSpacing()
    for top in range(0, label.height() - line + 1, line):
        rows = range(top, min(top + line, label.height()))
        ink = [x for x in range(width) if any(image.pixel(x, y) != ground for y in rows)]
        assert max(ink) >= width - 3


def test_a_box_cuts_a_name_that_has_no_room_with_an_ellipsis(qtbot: QtBot) -> None:
    box = CalmCombo()
    qtbot.addWidget(box)
    box.set_choices([("", "All the channels there ever were")])
    box.resize(box.sizeHint())
    whole = box.grab().toImage()
    box.resize(90, box.height())
    cut = box.grab().toImage()
    box.set_choices([("", "All the c")])
    assert cut not in (whole, box.grab().toImage())


def test_a_choice_has_room_for_its_names_in_another_language(qtbot: QtBot) -> None:
    box = CalmCombo()
    qtbot.addWidget(box)
    box.set_choices((("", "All"),))
    box.show()
    before = box.sizeHint().width()
    box.set_choices((("", "كل وسائل التواصل المستخدمة"),))
    QCoreApplication.sendEvent(box, QEvent(QEvent.Type.LanguageChange))
    assert box.sizeHint().width() > before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_menu_opens_with_its_leading_edge_below_that_of_a_part(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    home, part = QWidget(), QRect(200, 10, 150, 20)
    qtbot.addWidget(home)
    home.resize(600, 300)
    home.setLayoutDirection(direction)
    home.show()
    menu = QMenu(home)
    menu.addAction("Tomorrow")
    open_below(menu, home, part)
    left = home.mapFromGlobal(menu.pos()).x()
    if direction is Qt.LayoutDirection.RightToLeft:
        assert left + menu.width() - 1 == part.right()
    else:
        assert left == part.left()
    menu.close()
