"""Deadlines as a user works through them: the list by the keyboard, the calendar by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm.domain import clock
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.permit import PermitDraft
from irm.services import campaigns, deliverables, lineup, payments, permits, slots
from irm.ui.base.due_lines import EntryLine, HeadLine
from irm.ui.dialogs.calendar_export import CalendarExport
from irm.ui.language import Language
from irm.ui.screens.deadlines.calendar_model import CalendarModel, days_of, stepped
from irm.ui.screens.deadlines.calendar_view import packed
from irm.ui.screens.deadlines.screen import DeadlinesScreen
from irm.ui.widgets.day_menu import DayMenu
from tests.builders import person, touch
from tests.ui.worlds import World


@pytest.fixture
def now() -> date:
    return clock.today()


@pytest.fixture
def screen(world: World) -> Iterator[DeadlinesScreen]:
    with world.shown(DeadlinesScreen(world.tools), width=1200, height=760) as made:
        made.on_shown()
        world.rest()
        yield made


@pytest.fixture
def ids(world: World, screen: DeadlinesScreen, now: date) -> dict[str, int]:
    """A late next step, a draft today, a payment tomorrow, a permit far away."""
    jane, kim = world.add(person("Jane")), world.add(person("Kim"))
    step = world.log(touch(jane, next_step="call", next_due=now - timedelta(days=2)))

    def work(session: Any) -> dict[str, int]:
        which = campaigns.save(session, CampaignDraft("Spring launch", status="running"))
        place = slots.save(session, SlotDraft(title="Host"), campaign_id=which)
        key = lineup.fill(session, place, kim)
        lineup.save_member(session, key, CooperationDraft("agreed"))
        piece = DeliverableDraft(title="Reel", draft_due=now)
        fee = PaymentDraft(50_000, "KRW", "date", fixed_on=now + timedelta(days=1))
        permit = PermitDraft("AE", "7", None, now + timedelta(days=90))
        return {
            "campaign": which,
            "draft": deliverables.save(session, piece, cooperation_id=key),
            "payment": payments.save(session, fee, cooperation_id=key),
            "permit": permits.save(session, permit, influencer_id=jane),
        }

    found = world.write("deliverable.add", work)
    world.rest()
    screen.view.setFocus()
    return {**found, "step": step, "jane": jane, "kim": kim}


def shown(screen: DeadlinesScreen) -> list[str]:
    lines = screen.model.lines if screen.mode == "list" else screen.panel.day_model.lines
    return [
        f"[{line.title}]"
        if isinstance(line, HeadLine)
        else line.what.text
        if isinstance(line, EntryLine)
        else line.text
        for line in lines
    ]


def press(widget: Any, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_an_empty_file_says_what_the_page_is_for(screen: DeadlinesScreen) -> None:
    assert screen.whole.currentWidget() is screen.all_done


@pytest.mark.usefixtures("ids")
def test_the_list_has_what_is_overdue_first_and_months_later(screen: DeadlinesScreen, now: date) -> None:
    words = shown(screen)
    assert words[:6] == ["[Overdue]", "call, Next step", "[Today]", "Reel, Draft due", "[Tomorrow]", words[5]]
    assert words[5].endswith("KRW\u2069, Payment due")
    assert words[-1].endswith("Permit expires")
    assert str((now + timedelta(days=90)).year) in words[-2]
    line = screen.model.lines[1]
    assert isinstance(line, EntryLine)
    assert line.day.is_urgent
    assert "overdue" in line.text
    assert screen.bar.words.text() == "1 overdue"
    assert not screen.grab().isNull()


def test_verbs_work_on_several_kinds_at_once_and_one_undo_takes_all_back(
    screen: DeadlinesScreen, world: World, ids: dict[str, int]
) -> None:
    before = shown(screen)
    screen.view.selectAll()
    press(screen.view, Qt.Key.Key_D)
    world.rest()
    assert screen.whole.currentWidget() is screen.all_done
    assert world.said[-1] == "Done: 4 deadlines"
    world.runner.undo(screen, lambda _: None)
    world.rest()
    assert shown(screen) == before
    press(screen.view, Qt.Key.Key_Space)
    world.rest()
    assert shown(screen)[0] == "[Today]" or len(shown(screen)) < len(before)


def choose(screen: DeadlinesScreen, world: World, number: int) -> None:
    menu = screen.findChild(DayMenu)
    assert isinstance(menu, DayMenu)
    menu.actions()[number].trigger()
    menu.close()
    world.rest()


def test_snooze_hides_until_a_day_and_can_be_shown_and_taken_back(
    screen: DeadlinesScreen, world: World, ids: dict[str, int]
) -> None:
    screen.view.setCurrentIndex(screen.model.index(1, 0))
    press(screen.view, Qt.Key.Key_S)
    choose(screen, world, 0)
    assert shown(screen)[0] == "[Today]"
    screen.snoozed_action.trigger()
    world.rest()
    assert shown(screen)[:2] == ["[Overdue]", "call, Next step"]
    screen.view.setCurrentIndex(screen.model.index(1, 0))
    assert screen.verbs["unsnooze"].isVisible()
    screen.verbs["unsnooze"].trigger()
    world.rest()
    line = screen.model.lines[1]
    assert isinstance(line, EntryLine)
    assert not line.is_snoozed


def test_reschedule_sets_the_day_at_the_source(
    screen: DeadlinesScreen, world: World, ids: dict[str, int], now: date
) -> None:
    screen.view.setCurrentIndex(screen.model.index(3, 0))
    press(screen.view, Qt.Key.Key_R)
    choose(screen, world, 2)
    due = world.read(lambda session: deliverables.get(session, ids["draft"])).draft.draft_due
    assert due == now + timedelta(days=7)
    assert world.undo[-1].undo_label == "deadline.move"


def test_enter_opens_the_person_and_c_the_campaign(screen: DeadlinesScreen, world: World, ids: dict[str, int]) -> None:
    screen.view.setCurrentIndex(screen.model.index(3, 0))
    with world.qtbot.waitSignal(screen.record_wanted) as asked:
        press(screen.view, Qt.Key.Key_Return)
    assert asked.args == ["influencers", ids["kim"]]
    with world.qtbot.waitSignal(screen.record_wanted) as asked:
        press(screen.view, Qt.Key.Key_C)
    assert asked.args == ["campaigns", ids["campaign"]]
    assert screen.log_target() == (ids["kim"], "Kim")


def test_filters_narrow_the_list_and_say_so_when_nothing_is_left(
    screen: DeadlinesScreen, world: World, ids: dict[str, int]
) -> None:
    screen.filters.families["payments"].click()
    screen.filters.families["permits"].click()
    world.rest()
    assert len([word for word in shown(screen) if not word.startswith("[")]) == 2
    screen.filters.campaign.setCurrentIndex(1)
    screen.filters.campaign.activated.emit(1)
    world.rest()
    assert len([word for word in shown(screen) if not word.startswith("[")]) == 1
    screen.filters.person.setText("Jane")
    screen.filters.person.picked.emit(ids["jane"], "Jane")
    world.rest()
    assert screen.whole.currentWidget() is screen.no_match
    screen.show_all_action.trigger()
    world.rest()
    assert shown(screen)[0] == "[Overdue]"


def test_the_calendar_goes_by_days_months_and_weeks(
    screen: DeadlinesScreen, world: World, ids: dict[str, int], now: date
) -> None:
    screen.show_mode("month")
    world.rest()
    calendar = screen.panel.calendar
    calendar.setFocus()
    assert calendar.current_day() == now
    spoken = calendar.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "today" in spoken
    assert "Draft due: Kim, Reel" in spoken
    assert shown(screen)[1:] == ["Reel, Draft due"]
    press(calendar, Qt.Key.Key_Right)
    assert screen.panel.day == now + timedelta(days=1)
    press(calendar, Qt.Key.Key_Down)
    press(calendar, Qt.Key.Key_PageDown)
    assert screen.panel.day == stepped("month", now + timedelta(days=8), 1)
    world.rest()
    press(calendar, Qt.Key.Key_Home)
    assert screen.panel.day == now
    world.rest()
    press(calendar, Qt.Key.Key_Return)
    assert screen.panel.list.hasFocus()
    press(screen.panel.list, Qt.Key.Key_D)
    world.rest()
    assert shown(screen)[0].startswith("[")
    assert len(shown(screen)) == 1
    screen.show_mode("week")
    world.rest()
    assert screen.panel.model.rowCount() == 1
    assert not screen.grab().isNull()
    press(calendar, Qt.Key.Key_PageUp)
    assert screen.panel.day == now - timedelta(days=7)


def test_a_deadline_dragged_to_another_day_is_moved_at_its_source(
    screen: DeadlinesScreen, world: World, ids: dict[str, int], now: date
) -> None:
    screen.show_mode("week")
    world.rest()
    panel = screen.panel
    model, calendar = panel.model, panel.calendar
    (row,) = model.entries(now)
    box = calendar.visualRect(model.index_of(now))
    places, _ = calendar.painter.places(box, 1)
    assert calendar.row_at(places[0].center()) == row
    with world.qtbot.waitSignal(panel.calendar.entry_chosen):
        QTest.mouseClick(calendar.viewport(), Qt.MouseButton.LeftButton, pos=places[0].center())
    to = model.first() if model.first() != now else model.last()
    drop(calendar, packed(row), calendar.visualRect(model.index_of(to)).center())
    world.rest()
    assert world.read(lambda session: deliverables.get(session, ids["draft"])).draft.draft_due == to
    drop(calendar, QMimeData(), box.center())
    assert len(model.entries(to)) == 1


def drop(calendar: Any, data: QMimeData, place: QPoint) -> None:
    action, button, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    calendar.dragEnterEvent(QDragEnterEvent(place, action, data, button, none))
    calendar.dragMoveEvent(QDragMoveEvent(place, action, data, button, none))
    calendar.dropEvent(QDropEvent(QPointF(place), action, data, button, none))


def test_many_deadlines_of_a_day_end_with_how_many_more(screen: DeadlinesScreen, world: World, now: date) -> None:
    for number in range(9):
        world.log(touch(world.add(person(f"P{number}")), next_step="call", next_due=now))
    screen.show_mode("month")
    world.rest()
    calendar = screen.panel.calendar
    index = screen.panel.model.index_of(now)
    places, more = calendar.painter.places(calendar.visualRect(index), 9)
    assert len(places) + more == 9
    assert more > 0
    assert calendar.painter.entry_at(index, calendar.painter.more_place(calendar.visualRect(index)).center()) == -1
    assert not screen.grab().isNull()


def test_the_calendar_is_mirrored_and_begins_its_weeks_where_the_locale_does(
    screen: DeadlinesScreen, world: World, ids: dict[str, int], now: date, language: Language
) -> None:
    screen.show_mode("month")
    world.rest()
    language.apply("ar")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        calendar, model = screen.panel.calendar, screen.panel.model
        first, second = (calendar.visualRect(model.index(0, column)).left() for column in (0, 1))
        assert first > second
        calendar.setFocus()
        press(calendar, Qt.Key.Key_Left)
        assert screen.panel.day == now + timedelta(days=1)
        assert not screen.grab().isNull()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        language.apply("en")


def test_months_are_whole_weeks_and_steps_keep_the_day() -> None:
    for year, month in ((2024, 2), (2026, 2), (2026, 11), (2026, 12)):
        days = days_of("month", date(year, month, 15))
        assert len(days) % 7 == 0
        assert {day for day in days if day.month == month} >= {date(year, month, 1), date(year, month, 28)}
    assert stepped("month", date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert stepped("month", date(2026, 12, 31), 1) == date(2027, 1, 31)
    assert stepped("month", date(2026, 1, 31), -1) == date(2025, 12, 31)
    assert stepped("week", date(2026, 12, 30), 1) == date(2027, 1, 6)
    assert CalendarModel().columnCount() == 7


def test_the_way_it_was_shown_comes_back(screen: DeadlinesScreen, world: World, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    screen.show_mode("week")
    screen.keep_state(settings)
    world.rest()
    again = DeadlinesScreen(world.tools)
    world.qtbot.addWidget(again)
    again.restore_state(settings)
    again.on_shown()
    world.rest()
    assert (again.mode, again.whole.currentWidget()) == ("week", again.panel)


@pytest.mark.usefixtures("ids")
def test_a_calendar_file_is_written_from_the_page(screen: DeadlinesScreen, world: World, tmp_path: Path) -> None:
    screen.export_action.trigger()
    dialog = screen.findChild(CalendarExport)
    assert isinstance(dialog, CalendarExport)
    for code, box in dialog.families.items():
        box.setChecked(code == "payments")
    for typed in ("nowhere.ics", "~nobody-of-that-name/x.ics"):
        dialog.target.setText(typed)
        dialog.export()
        assert "with its folder" in dialog.problem.text()
    out = tmp_path / "out"
    dialog.target.setText(str(out))
    dialog.export_button.click()
    world.rest()
    assert world.said[-1].startswith("1 ")
    text = out.with_suffix(".ics").read_bytes().replace(b"\r\n ", b"").decode("utf-8")
    assert "SUMMARY:Payment due: Kim\\, 50\\,000 KRW" in text
