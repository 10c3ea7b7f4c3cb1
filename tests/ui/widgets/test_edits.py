"""The small editors: what people type is understood in three languages, and kept where it is not."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QToolButton
from pytestqt.qtbot import QtBot

from irm.domain import clock
from irm.errors import IrmError
from irm.ui.language import Language
from irm.ui.style.theme import Theme
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.day_edit import DayEdit, read_day
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.widgets.tag_edit import TagEdit
from irm.ui.widgets.time_edit import TimeEdit, read_time
from irm.ui.words import formats


@pytest.mark.parametrize("code", ["en", "ko", "ar"])
def test_a_day_shown_is_read_back_in_every_language(code: str, language: Language) -> None:
    language.apply(code)
    for number in range(0, 366, 7):
        day = date(2026, 1, 1) + timedelta(number)
        assert read_day(formats.day(day)) == day


@pytest.mark.parametrize(
    ("code", "word", "days"),
    [("en", "Today", 0), ("ko", "내일", 1), ("ar", "أمس", -1), ("ko", "today", 0), ("en", "+3", 3), ("en", "-12", -12)],
)
def test_near_days_are_typed_as_words(code: str, word: str, days: int, language: Language) -> None:
    language.apply(code)
    assert read_day(word) == clock.today() + timedelta(days)


def test_nothing_is_no_day_and_junk_is_refused(language: Language) -> None:
    assert read_day("") is None
    with pytest.raises(IrmError) as refused:
        read_day("sometime")
    assert refused.value.code == "date.invalid"


def test_a_day_is_moved_by_arrows_and_picked_from_a_calendar(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit, changes = DayEdit(), list[bool]()
    qtbot.addWidget(edit)
    edit.edited.connect(lambda: changes.append(True))
    edit.show()
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.value() == clock.today()
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit.value() == clock.today() - timedelta(1)
    edit.pick()
    calendar = edit.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    calendar.clicked.emit(QDate(2026, 2, 28))
    assert edit.value() == date(2026, 2, 28)
    assert edit.text() == "Feb 28, 2026"
    assert len(changes) == 5
    qtbot.waitUntil(lambda: edit.findChild(QCalendarWidget) is None)


def test_a_day_is_written_anew_in_another_language_but_not_what_is_being_typed(
    theme: Theme, language: Language, qtbot: QtBot
) -> None:
    edit, wrong = DayEdit(), DayEdit()
    for each in (edit, wrong):
        qtbot.addWidget(each)
        each.show()
    edit.set_value(date(2026, 2, 28))
    QTest.keyClicks(wrong, "31 June 2026")
    assert wrong.problem() is not None
    language.apply("ko")
    qtbot.waitUntil(lambda: edit.text() == "2026년 2월 28일")
    assert wrong.text() == "31 June 2026"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("21.05", time(21, 5)),
        ("9 pm", time(21)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("오후 3:15", time(15, 15)),
        ("오전 12:01", time(0, 1)),
        ("٣:١٥ م", time(15, 15)),
        ("7", time(7)),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(typed: str, wanted: time | None) -> None:
    assert read_time(typed) == wanted


@pytest.mark.parametrize("typed", ["25:00", "9:61", "noon", "9:30 xm", "1" * 40])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(IrmError):
        read_time(typed)


@pytest.mark.parametrize("code", ["en", "ko", "ar"])
def test_a_time_shown_is_read_back(code: str, theme: Theme, language: Language, qtbot: QtBot) -> None:
    language.apply(code)
    edit = TimeEdit()
    qtbot.addWidget(edit)
    for moment in (time(0, 5), time(9, 30), time(12), time(23, 59)):
        edit.set_value(moment)
        shown = edit.text()
        edit.clear()
        QTest.keyClicks(edit, "x")
        assert edit.problem() is not None
        edit.setText(shown)
        edit.textEdited.emit(shown)
        assert (edit.value(), edit.problem()) == (moment, None)


def test_a_count_is_shown_in_full_when_the_line_is_left(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit = CountEdit()
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClicks(edit, "1.2M")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.value(), edit.text()) == (1_200_000, "1,200,000")
    edit.clear()
    edit.textEdited.emit("")
    assert edit.value() is None
    assert edit.problem() is None


def test_tags_are_entered_by_enter_comma_and_leaving(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit, changes, confirmed = TagEdit(), list[bool](), list[bool]()
    qtbot.addWidget(edit)
    edit.edited.connect(lambda: changes.append(True))
    edit.confirmed.connect(lambda: confirmed.append(True))
    edit.show()
    edit.set_tags(("food",))
    assert changes == []
    QTest.keyClicks(edit.line, "travel,")
    assert edit.tags() == ("food", "travel")
    QTest.keyClicks(edit.line, "Food")
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.tags() == ("food", "travel")
    assert confirmed == []
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert confirmed == [True]
    QTest.keyClicks(edit.line, "still typing")
    assert edit.tags() == ("food", "travel", "still typing")


def test_tags_are_taken_off_by_their_button_and_by_backspace(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit = TagEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.set_tags(("a", "b", "c"))
    off = next(button for button in edit.findChildren(QToolButton) if "b" in button.accessibleName())
    off.click()
    assert edit.tags() == ("a", "c")
    QTest.keyClick(edit.line, Qt.Key.Key_Backspace)
    assert edit.tags() == ("a",)
    edit.set_tags(())
    QTest.keyClick(edit.line, Qt.Key.Key_Backspace)
    assert edit.tags() == ()


def test_tags_in_use_are_offered(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit = TagEdit()
    qtbot.addWidget(edit)
    edit.set_known(("K-beauty", "뷰티", "food"))
    completer = edit.line.completer()
    completer.setCompletionPrefix("BEAU")
    assert completer.currentCompletion() == "K-beauty"
    edit.line.setText("K-beauty")
    completer.activated.emit("K-beauty")
    assert edit.tags() == ("K-beauty",)


def test_a_pasted_list_of_tags_becomes_tags(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit = TagEdit()
    qtbot.addWidget(edit)
    edit.line.setText('food; travel, "one, two"')
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.tags() == ("food", "travel", "one, two")


def test_a_flow_breaks_into_lines_and_mirrors(theme: Theme, language: Language, qtbot: QtBot) -> None:
    edit = TagEdit()
    qtbot.addWidget(edit)
    edit.set_tags(tuple(f"tag number {number}" for number in range(12)))
    layout = edit.layout()
    assert isinstance(layout, FlowLayout)
    assert layout.heightForWidth(200) > layout.heightForWidth(600) > layout.heightForWidth(5000)
    edit.resize(300, layout.heightForWidth(300))
    edit.show()
    first = layout.itemAt(0).geometry()
    assert first.left() < 30
    edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.setGeometry(edit.contentsRect())
    assert layout.itemAt(0).geometry().right() > 270
    assert all(edit.rect().contains(layout.itemAt(place).geometry()) for place in range(layout.count()))


def test_exactly_one_segment_is_down(theme: Theme, language: Language, qtbot: QtBot) -> None:
    heard: list[str] = []
    segments = Segments(
        lambda: (Segment("in", "In", "arrow-down-left"), Segment("out", "Out"), Segment("none", "None"))
    )
    qtbot.addWidget(segments)
    segments.chosen.connect(heard.append)
    segments.set_code("out")
    assert (segments.code(), heard) == ("out", [])
    buttons = segments.findChildren(QToolButton)
    buttons[0].click()
    assert (segments.code(), heard) == ("in", ["in"])
    segments.set_code("no such code")
    assert segments.code() == "in"
