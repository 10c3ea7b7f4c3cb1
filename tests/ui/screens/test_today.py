"""Today as a user works through it: by the keyboard and by the mouse, with a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from irm import services
from irm.domain import clock
from irm.domain.today import Day
from irm.services import interactions
from irm.ui.base.due_lines import EntryLine, HeadLine, MoreLine
from irm.ui.language import Language
from irm.ui.runner import Runner
from irm.ui.screens.today.screen import TodayScreen
from irm.ui.tools import Tools
from irm.ui.widgets.day_edit import CalendarPopup
from irm.ui.widgets.day_menu import DayMenu
from tests.builders import person, touch
from tests.ui.worlds import World


@pytest.fixture
def now() -> date:
    return clock.today()


@pytest.fixture
def screen(world: World) -> Iterator[TodayScreen]:
    with world.shown(TodayScreen(world.tools), width=1100, height=700) as made:
        made.on_shown()
        world.rest()
        yield made


def steps(world: World, now: date, **due: int) -> dict[str, int]:
    """Add one person per name with a next step due so many days from today; return the ids of the touches."""
    found = {}
    for name, days in due.items():
        who = world.add(person(name))
        when = datetime.combine(now - timedelta(3), datetime.min.time(), clock.now().tzinfo)
        found[name] = world.log(
            touch(who, happened_at=when, direction="out", next_step=f"call {name}", next_due=now + timedelta(days))
        )
    return found


def shown(screen: TodayScreen) -> list[str]:
    """Return the lines as short words: headings in brackets, names, and what leads on."""
    words = []
    for line in screen.model.lines:
        if isinstance(line, HeadLine):
            words.append(f"[{line.title} {line.count}]")
        else:
            words.append(line.person.name if isinstance(line, EntryLine) else line.text)
    return words


def press(screen: TodayScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(screen.view, key, modifier)


def due_of(world: World, touch_id: int) -> date | None:
    return world.read(lambda session: interactions.get(session, touch_id)).draft.next_due


def test_an_empty_program_says_what_the_page_is_for(screen: TodayScreen, world: World) -> None:
    assert screen.whole.currentWidget() is screen.nobody
    with world.qtbot.waitSignal(screen.import_wanted):
        screen.import_action.trigger()


def test_a_day_with_nothing_to_do_says_so_kindly(screen: TodayScreen, world: World) -> None:
    world.add(person("Jane"))
    world.rest()
    assert screen.whole.currentWidget() is screen.all_done
    assert "nothing is due" in screen.bar.words.text()


def test_sections_stand_in_their_order_with_their_counts(screen: TodayScreen, world: World, now: date) -> None:
    steps(world, now, Later=3, Late=-2, Now=0)
    world.log(touch(world.add(person("Asks")), "Rates?", direction="in", happened_at=clock.now()))
    world.rest()
    assert shown(screen) == [
        "[Overdue 1]",
        "Late",
        "[Today 1]",
        "Now",
        "[Next 7 days 1]",
        "Later",
        "[Waiting for your answer 1]",
        "Asks",
    ]
    assert "2 due" in screen.bar.words.text()
    late = screen.model.lines[1]
    assert isinstance(late, EntryLine)
    assert late.day.is_urgent
    assert "overdue" in late.text


def test_the_keyboard_is_on_the_first_line_though_it_came_before_the_lines(world: World, now: date) -> None:
    steps(world, now, Now=0)
    screen = TodayScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    screen.focus_content()
    world.rest()
    screen.on_shown()
    world.rest()
    entry = screen.view.current_entry()
    assert entry is not None
    assert entry.name == "Now"


def test_arrows_pass_headings_over_and_enter_opens_the_person(screen: TodayScreen, world: World, now: date) -> None:
    ids = steps(world, now, Late=-2, Now=0)
    world.rest()
    screen.view.setFocus()
    assert screen.view.currentIndex().row() == 1
    press(screen, Qt.Key.Key_Down)
    assert screen.view.currentIndex().row() == 3
    who = world.read(lambda session: interactions.get(session, ids["Now"])).draft.influencer_id
    with world.qtbot.waitSignal(screen.record_wanted) as asked:
        press(screen, Qt.Key.Key_Return)
    assert asked.args == ["influencers", who]
    with world.qtbot.waitSignal(screen.log_wanted):
        press(screen, Qt.Key.Key_L)
    assert screen.log_target() == (who, "Now")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_D])
def test_done_takes_the_line_away_and_the_keyboard_stays_in_place(
    screen: TodayScreen, world: World, now: date, key: Qt.Key
) -> None:
    steps(world, now, Aa=-3, Bb=-2, Cc=-1)
    world.rest()
    screen.view.setFocus()
    press(screen, Qt.Key.Key_Down)
    press(screen, key)
    world.rest()
    assert shown(screen) == ["[Overdue 2]", "Aa", "Cc"]
    entry = screen.view.current_entry()
    assert entry is not None
    assert entry.name == "Cc"
    assert world.said[-1] == "Done: Bb"
    assert world.undo[-1].undo_label == "today.done"
    world.runner.undo(screen, lambda _: None)
    world.rest()
    assert shown(screen) == ["[Overdue 3]", "Aa", "Bb", "Cc"]


def test_several_are_done_in_one_step(screen: TodayScreen, world: World, now: date) -> None:
    steps(world, now, Aa=-3, Bb=-2, Now=0)
    world.rest()
    screen.view.setFocus()
    press(screen, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(screen, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(screen, Qt.Key.Key_D)
    world.rest()
    assert screen.whole.currentWidget() is screen.all_done
    assert world.said[-1] == "Done: 3 entries"
    world.runner.undo(screen, lambda _: None)
    world.rest()
    assert len(screen.model.lines) == 5


def pick(screen: TodayScreen, key: Qt.Key, number: int) -> None:
    """Open a menu of days by its key and take one by the keyboard alone.

    Afterwards the window is made active again: offscreen a popup takes that away, which it does on no real screen.
    """
    press(screen, key)
    menu = screen.findChild(DayMenu)
    assert isinstance(menu, DayMenu)
    for _ in range(number):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    screen.activateWindow()


def test_snoozed_till_tomorrow_and_shown_again(screen: TodayScreen, world: World, now: date) -> None:
    steps(world, now, Late=-2)
    world.rest()
    screen.view.setFocus()
    pick(screen, Qt.Key.Key_S, 0)
    world.rest()
    assert shown(screen) == ["Show 1 snoozed"]
    assert not screen.verbs["done"].isEnabled()
    screen.view.setCurrentIndex(screen.model.index(0, 0))
    press(screen, Qt.Key.Key_Return)
    assert shown(screen) == ["[Snoozed 1]", "Late", "Hide what is snoozed"]
    screen.view.setCurrentIndex(screen.model.index(1, 0))
    assert screen.verbs["unsnooze"].isVisible()
    press(screen, Qt.Key.Key_U)
    world.rest()
    assert shown(screen) == ["[Overdue 1]", "Late"]


def test_another_day_is_picked_from_the_menu_or_a_calendar(screen: TodayScreen, world: World, now: date) -> None:
    late = steps(world, now, Late=-2)["Late"]
    world.rest()
    screen.view.setFocus()
    pick(screen, Qt.Key.Key_R, 2)
    world.rest()
    assert due_of(world, late) == now + timedelta(7)
    assert shown(screen) == ["[Next 7 days 1]", "Late"]
    pick(screen, Qt.Key.Key_R, 3)
    calendar = screen.findChild(CalendarPopup)
    assert isinstance(calendar, CalendarPopup)
    picker = calendar.findChild(QCalendarWidget)
    assert isinstance(picker, QCalendarWidget)
    picker.activated.emit(picker.selectedDate())
    world.rest()
    assert due_of(world, late) == now + timedelta(1)


def click(screen: TodayScreen, row: int, part: str) -> None:
    zone = screen.view.painter.zones(screen.view.visualRect(screen.model.index(row, 0)))[part]
    QTest.mouseMove(screen.view.viewport(), zone.center())
    QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=zone.center())


def test_the_mouse_has_a_circle_and_buttons_on_each_line(screen: TodayScreen, world: World, now: date) -> None:
    steps(world, now, Aa=-3, Bb=-2)
    world.rest()
    with world.qtbot.waitSignal(screen.log_wanted):
        click(screen, 2, "log")
    click(screen, 2, "snooze")
    menu = screen.findChild(DayMenu)
    assert isinstance(menu, DayMenu)
    menu.close()
    click(screen, 1, "circle")
    world.rest()
    assert shown(screen) == ["[Overdue 1]", "Bb"]
    with world.qtbot.waitSignal(screen.record_wanted):
        place = screen.view.visualRect(screen.model.index(1, 0)).center()
        QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_rest_of_a_long_section_is_in_the_list(screen: TodayScreen, world: World, now: date) -> None:
    who = world.add(person("Jane"))
    draft = touch(who, direction="out", next_step="call", next_due=now - timedelta(1))
    world.write("touch.add", lambda session: [interactions.save(session, draft) for _ in range(30)])
    world.rest()
    more = screen.model.lines[-1]
    assert isinstance(more, MoreLine)
    assert more.text == "Show all 30 in the list"
    screen.view.scrollToBottom()
    place = screen.view.visualRect(screen.model.index(len(screen.model.lines) - 1, 0))
    with world.qtbot.waitSignal(screen.query_wanted) as asked:
        QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert asked.args == ["influencers", "is:overdue"]


def test_a_new_day_begins_at_midnight(
    screen: TodayScreen, world: World, now: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps(world, now, Next=1)
    world.rest()
    assert shown(screen)[0] == "[Next 7 days 1]"
    monkeypatch.setattr(clock, "today", lambda: now + timedelta(1))
    screen._minute.timeout.emit()
    world.rest()
    assert shown(screen)[0] == "[Today 1]"


def test_a_hidden_page_reads_again_when_it_is_shown(screen: TodayScreen, world: World, now: date) -> None:
    screen.hide()
    steps(world, now, Late=-2)
    assert shown(screen) == []
    screen.show()
    screen.on_shown()
    world.rest()
    assert shown(screen) == ["[Overdue 1]", "Late"]


def test_copied_lines_are_plain_words(screen: TodayScreen, world: World, now: date) -> None:
    steps(world, now, Late=-2)
    world.rest()
    screen.view.setFocus()
    press(screen, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Late, call Late")


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_part_of_a_line_is_painted_in_both_directions(
    screen: TodayScreen, world: World, now: date, language: Language, code: str
) -> None:
    steps(world, now, Late=-2, Later=2)
    world.log(touch(world.add(person("Asks", birthday=now)), "Rates?", direction="in", happened_at=clock.now()))
    world.rest()
    language.apply(code)
    zones = screen.view.painter.zones(screen.view.visualRect(screen.model.index(1, 0)))
    assert (zones["circle"].left() > zones["day"].left()) == (code == "ar")
    boxes = [zones[name] for name in ("circle", "person", "what", "chips", "day")]
    for one in boxes:
        assert not any(one.intersects(other) for other in boxes if other is not one)
    QTest.mouseMove(screen.view.viewport(), zones["log"].center())
    assert not screen.view.grab().isNull()
    screen.resize(500, 600)
    QApplication.sendPostedEvents()
    assert screen.view.painter.zones(screen.view.visualRect(screen.model.index(1, 0)))["chips"].width() == 0


def test_a_click_beside_a_button_only_chooses_the_line(screen: TodayScreen, world: World, now: date) -> None:
    steps(world, now, Aa=-3)
    world.rest()
    asked: list[Any] = []
    screen.view.verb_wanted.connect(asked.append)
    check: Callable[[], bool] = screen.verbs["done"].isEnabled
    QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 70))
    assert asked == []
    assert check()


def test_the_first_lines_are_there_before_the_store_is(world: World, now: date) -> None:
    steps(world, now, Late=-2)
    day = world.read(lambda session: Day(now, services.today.sections(session, today=now), 1))
    unopened = TodayScreen(Tools(Runner(lambda: None), world.notices))  # type: ignore[arg-type,return-value]
    world.qtbot.addWidget(unopened)
    unopened.show_first_page(day)
    assert shown(unopened) == ["[Overdue 1]", "Late"]
    unopened.tools.runner.close()
