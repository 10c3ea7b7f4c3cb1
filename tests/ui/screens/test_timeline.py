"""The timeline and the head of a person's page: what a user sees of the contact history, and does to it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from irm.domain import clock
from irm.domain.incident import IncidentDraft
from irm.domain.influencer import Refusal
from irm.services import incidents, influencers, interactions, stages
from irm.ui.dialogs.pick_person import PickPerson
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.entries import key_of, record_of
from irm.ui.widgets.day_edit import CalendarPopup
from tests.builders import TODAY, person, touch
from tests.ui.worlds import World


class Page:
    """A person's page, with shorthands."""

    def __init__(self, world: World, detail: InfluencerDetail, who: int) -> None:
        self.world, self.detail, self.who = world, detail, who
        world.runner.changed.connect(self.look)

    def look(self, _: object) -> None:
        self.detail.on_changes()

    @property
    def timeline(self) -> Any:
        return self.detail.timeline

    def titles(self) -> list[str]:
        return [entry.title for entry in self.timeline.model.entries]

    def bodies(self) -> list[str]:
        return [entry.body for entry in self.timeline.model.entries]

    def go_to(self, place: int) -> None:
        self.timeline.view.setFocus()
        self.timeline.view.setCurrentIndex(self.timeline.model.index(place))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.timeline.view, key)

    def touches(self) -> list[Any]:
        return self.world.read(lambda s: interactions.timeline(s, self.who))


@pytest.fixture
def page(world: World) -> Iterator[Page]:
    detail = InfluencerDetail(world.tools)
    world.qtbot.addWidget(detail)
    detail.resize(700, 800)
    detail.show()
    who = world.add(person("Jane Doe", rhythm_days=30))
    detail.show_record(who)
    world.rest()
    found = Page(world, detail, who)
    yield found
    world.rest()


def show(page: Page) -> None:
    page.detail.reload()
    page.world.rest()


def test_entries_of_several_tables_have_numbers_of_their_own() -> None:
    keys = {key_of(kind, row) for kind in ("touch", "stage", "incident", "affinity") for row in (1, 2, 3)}
    assert len(keys) == 12
    assert record_of(key_of("incident", 7)) == ("incident", 7)


def test_stage_changes_and_incidents_stand_between_the_touches(page: Page) -> None:
    now = clock.now()
    page.world.log(touch(page.who, "first", happened_at=now - timedelta(days=9)))
    page.world.write("stage.move", lambda s: stages.move(s, [page.who], "partner", now=now - timedelta(days=5)))
    draft = IncidentDraft(page.who, "late", clock.today() - timedelta(days=3), "Two days")
    page.world.write("incident.add", lambda s: incidents.save(s, draft))
    page.world.log(touch(page.who, "last", happened_at=now, needs_no_reply=True, outcome="Agreed"))
    show(page)
    assert page.titles() == ["Direct message", "Late", "Stage: Partner", "Direct message"]
    assert page.timeline.model.entries[0].remark == "Outcome: Agreed · No reply needed"


def test_praise_is_noted_by_keyboard_changed_and_deleted(page: Page) -> None:
    QTest.keyClick(page.timeline.incident_opener, Qt.Key.Key_Space)
    panel = page.timeline.incident_panel
    assert panel.is_open
    note = panel.form.widget("note").focusProxy()
    QTest.keyClicks(note, "Posted on the day")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.world.until(lambda: page.titles() == ["Praise"])
    assert not panel.is_open
    assert page.detail.header.reliability.accessibleName().replace("\u2066", "").replace("\u2069", "") == (
        "1 of 1 kept, 100%"
    )
    assert "Posted on the day" in page.detail.header.reliability.toolTip()
    page.go_to(0)
    page.press(Qt.Key.Key_I)
    assert panel.is_open
    panel.cancel()
    page.press(Qt.Key.Key_Return)
    panel.form.widget("kind").segments._buttons["late"].click()
    panel.save_button.click()
    page.world.until(lambda: page.titles() == ["Late"])
    page.go_to(0)
    page.press(Qt.Key.Key_Delete)
    page.world.until(lambda: page.titles() == [])
    assert page.detail.header.reliability.isHidden()


def test_an_incident_being_typed_is_kept_when_the_person_is_left(page: Page) -> None:
    page.timeline.note_incident()
    note = page.timeline.incident_panel.form.widget("note")
    note.set_value("half a")
    note.edited.emit()
    other = page.world.add(person("Minji"))
    assert page.detail.save()
    page.detail.show_record(other)
    page.world.rest()
    rows = page.world.read(lambda s: incidents.rows(s, page.who))
    assert [row.draft.note for row in rows] == ["half a"]


def test_an_untouched_incident_just_closes_and_a_refused_one_comes_back(page: Page) -> None:
    page.timeline.note_incident()
    assert page.detail.save()
    assert not page.timeline.incident_panel.is_open
    page.timeline.note_incident()
    note = page.timeline.incident_panel.form.widget("note")
    note.set_value("x" * 2_001)
    note.edited.emit()
    page.timeline.incident_panel.save_typed()
    page.world.until(lambda: page.timeline.incident_panel.is_open)
    assert not note.problem.isHidden()
    QTest.keyClick(page.timeline.incident_panel, Qt.Key.Key_Escape)
    assert not page.timeline.incident_panel.is_open


def test_one_key_says_that_nobody_has_to_answer(page: Page) -> None:
    page.world.log(touch(page.who, "Thanks!", direction="in"))
    show(page)
    assert "Our turn" in page.detail.header.contact.text()
    page.go_to(0)
    page.press(Qt.Key.Key_N)
    page.world.until(lambda: page.timeline.model.entries[0].remark == "No reply needed")
    assert page.detail.header.contact.text().startswith("Last contact")
    page.go_to(0)
    page.press(Qt.Key.Key_N)
    page.world.until(lambda: page.timeline.model.entries[0].remark == "")


def test_a_touch_is_moved_to_the_person_it_was_with(page: Page) -> None:
    minji = page.world.add(person("Minji Kim"))
    page.world.log(touch(page.who, "for Minji"))
    show(page)
    page.go_to(0)
    page.press(Qt.Key.Key_M)
    dialog = page.detail.findChild(PickPerson)
    assert isinstance(dialog, PickPerson)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.line, "minji kim")
    page.world.until(dialog.accept_button.isEnabled)
    dialog.accept_button.click()
    page.world.until(lambda: page.bodies() == [])
    moved = page.world.read(lambda s: interactions.timeline(s, minji))
    assert [row.draft.body for row in moved] == ["for Minji"]
    assert page.world.said[-1] == "The contact was moved to Minji Kim."


def test_the_date_of_a_touch_is_changed_in_its_form(page: Page) -> None:
    page.world.log(touch(page.who, "Called"))
    show(page)
    page.go_to(0)
    page.press(Qt.Key.Key_Return)
    form = page.timeline.log_panel.card.form
    day = form.widget("day").focusProxy()
    day.selectAll()
    QTest.keyClicks(day, "2026-11-01")
    QTest.keyClick(day, Qt.Key.Key_Tab)
    QTest.keyClicks(form.widget("outcome").focusProxy(), "Agreed")
    form.widget("needs_no_reply").box.click()
    page.timeline.log_panel.card.save_button.click()
    page.world.until(lambda: page.timeline.model.entries[0].remark == "Outcome: Agreed · No reply needed")
    assert page.touches()[0].draft.happened_at.date().isoformat() == "2026-11-01"


def test_the_timeline_is_filtered_by_words_channel_and_open_steps(page: Page) -> None:
    page.world.log(touch(page.who, "Rates", channel="email", days_ago=2))
    page.world.log(touch(page.who, "Hello", next_step="call", days_ago=1))
    show(page)
    page.go_to(0)
    page.press(Qt.Key.Key_Slash)
    bar = page.timeline.bar
    QTest.keyClicks(bar.text, "rates")
    page.world.until(lambda: page.bodies() == ["Rates"])
    QTest.keyClicks(bar.text, "zzz")
    page.world.until(lambda: page.bodies() == [])
    assert page.timeline.empty.isVisible()
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    page.world.until(lambda: page.bodies() == ["Hello", "Rates"])
    bar.channel.set_code("email")
    bar.channel.activated.emit(bar.channel.currentIndex())
    page.world.until(lambda: page.bodies() == ["Rates"])
    bar.reset.click()
    page.world.until(lambda: len(page.bodies()) == 2)
    bar.open_steps.click()
    page.world.until(lambda: page.bodies() == ["Hello"])
    other = page.world.add(person("Minji"))
    page.detail.show_record(other)
    page.world.rest()
    assert not bar.open_steps.isChecked()


def test_five_thousand_touches_come_in_pages_as_one_scrolls(page: Page) -> None:
    def work(session: Any) -> None:
        for number in range(450):
            interactions.save(session, touch(page.who, f"no {number}", days_ago=number))

    page.world.write("import", work)
    show(page)
    assert len(page.timeline.model.entries) == 200
    bar = page.timeline.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.world.until(lambda: len(page.timeline.model.entries) == 400)
    assert bar.value() < bar.maximum()
    bar.setValue(bar.maximum())
    page.world.until(lambda: len(page.timeline.model.entries) == 450)


def test_the_next_step_is_rescheduled_and_snoozed_from_the_head(page: Page) -> None:
    key = page.world.log(touch(page.who, "Called", next_step="Write back", next_due=clock.today() - timedelta(days=3)))
    show(page)
    header = page.detail.header
    assert (header.step_text.text(), header.step_day.text()) == ("Write back", "overdue by 3 days")
    header.reschedule.click()
    menu = header.reschedule.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    page.world.until(lambda: header.step_day.text() == "tomorrow")
    menu.close()
    header.snooze.click()
    menu = header.snooze.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    page.world.until(lambda: "snoozed until" in page.world.said[-1])
    menu.close()
    page.go_to(0)
    page.press(Qt.Key.Key_R)
    menu = page.timeline.view.viewport().findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    calendar = page.timeline.view.viewport().findChild(CalendarPopup)
    assert isinstance(calendar, CalendarPopup)
    calendar.picked.emit(clock.today() + timedelta(days=14))
    calendar.close()
    page.world.until(lambda: header.step_day.text() == "in 2 weeks")
    header.done.click()
    page.world.until(lambda: header.step.isHidden())
    assert page.world.read(lambda s: interactions.get(s, key)).draft.is_next_done


def test_the_head_says_that_touch_is_being_lost(page: Page) -> None:
    page.world.log(touch(page.who, "Hi", happened_at=clock.now() - timedelta(days=45)))
    show(page)
    words = page.detail.header.silence.text().replace("\u2066", "").replace("\u2069", "")
    assert words == "silent 45 days, rhythm 30: losing touch"
    page.world.log(touch(page.who, "Hi again", happened_at=clock.now() - timedelta(days=2)))
    page.world.until(lambda: "losing" not in page.detail.header.silence.text())


def test_the_head_says_why_somebody_is_not_contacted(page: Page) -> None:
    draft = person("Leo", do_not_contact=Refusal(TODAY, "Asked us to stop"), time_zone="Pacific/Kiritimati")
    page.detail.show_record(page.world.add(draft))
    page.world.rest()
    header = page.detail.header
    assert header.banner.isVisible()
    assert header.refusal.text() == "Do not contact since Nov 22, 2026: Asked us to stop"
    assert header.there.text().endswith("there")
    page.detail.show_record(page.who)
    page.world.rest()
    assert header.banner.isHidden()
    assert header.there.text() == ""


def test_a_person_without_anything_shows_no_bar(page: Page) -> None:
    assert page.timeline.bar.isHidden()
    assert page.world.read(lambda s: influencers.rows(s, [page.who], today=TODAY))[0].reliability is None
