"""A person's page: the head, and behind tabs the timeline, the details, the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.attachment import AttachmentRow
from irm.domain.checking import checked
from irm.domain.incident import IncidentDraft, IncidentRow
from irm.domain.influencer import Influencer, InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.timeline import Timeline, TimelineFilter
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.fields import TagsField
from irm.ui.base.file_drop import FileDrop
from irm.ui.base.links_field import LinksField
from irm.ui.base.page import INFLUENCERS, REPRESENTATIVES
from irm.ui.base.perhaps import Perhaps
from irm.ui.base.person_field import PersonField
from irm.ui.base.record_form import RecordForm
from irm.ui.base.suggestions import people_like, representatives_like
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.base.writing import Started
from irm.ui.screens.influencers import actions
from irm.ui.screens.influencers.account_numbers import Numbers
from irm.ui.screens.influencers.accounts import AccountList
from irm.ui.screens.influencers.files_tab import FilesTab
from irm.ui.screens.influencers.form import fields
from irm.ui.screens.influencers.header import PersonHeader
from irm.ui.screens.influencers.timeline import TimelinePanel
from irm.ui.style import tokens
from irm.ui.terms.tab import TermsTab
from irm.ui.tools import Tools
from irm.ui.widgets.day_edit import CalendarPopup
from irm.ui.widgets.day_menu import DayMenu
from irm.ui.words import formats, names, own_fields

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry

translate = QCoreApplication.translate

_TIMELINE, _FILES = 0, 3
_DAYS = (1, 2, 3, 7, 14, 30)
"""How far from today the days are that are offered for a next step."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that the page shows, read in one go."""

    person: Influencer
    timeline: Timeline
    wanted: TimelineFilter
    incidents: tuple[IncidentRow, ...]
    tags: tuple[str, ...]
    files: tuple[AttachmentRow, ...]
    numbers: Mapping[int, Numbers]
    """What is known of the numbers of each account, by its id."""


class InfluencerDetail(TabbedDetail[InfluencerDraft, PersonPage]):
    """The page of one influencer."""

    NAME_FIELD: ClassVar[str] = "display_name"
    header: PersonHeader

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        self._name = ""
        self._wanted: tuple[int, InteractionDraft] | None = None
        super().__init__(tools, parent)

    def make_form(self) -> RecordForm[InfluencerDraft]:
        form = RecordForm(fields, InfluencerDraft(), self)
        accounts = form.widget("accounts")
        assert isinstance(accounts, AccountList)
        accounts.readings_wanted.connect(self._open_readings)
        representatives = form.widget("representatives")
        assert isinstance(representatives, LinksField)
        self.link_up(representatives, REPRESENTATIVES, representatives_like)
        introducer = form.widget("introduced_by")
        assert isinstance(introducer, PersonField)
        self.link_up(introducer, INFLUENCERS, people_like)
        return form

    def make_body(self) -> QWidget:
        body = super().make_body()
        self.perhaps = Perhaps(self.tools.runner, self._typed, body, edge=tokens.SPACE_L)
        self.perhaps.opened.connect(partial(self.record_wanted.emit, INFLUENCERS))
        column = body.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.perhaps)
        self.form.edited.connect(self._on_edited)
        return body

    def _typed(self) -> InfluencerDraft | None:
        return self.form.draft() if self.form.is_dirty() else None

    def _on_edited(self) -> None:
        self.perhaps.ask(self.record_id or None)

    def make_empty(self) -> InfluencerDraft:
        return InfluencerDraft()

    def make_head(self, parent: QWidget) -> PersonHeader:
        header = PersonHeader(parent)
        header.done_clicked.connect(self._on_done)
        header.snooze_wanted.connect(self._on_snooze)
        header.reschedule_wanted.connect(self._on_reschedule)
        return header

    def make_fronts(self, parent: QWidget) -> tuple[QWidget, ...]:
        """Return the timeline."""
        self.timeline = TimelinePanel(self._save_touch, self._save_incident, parent)
        self.timeline.ticked.connect(self._on_ticked)
        self.timeline.delete_wanted.connect(self._on_delete)
        self.timeline.move_wanted.connect(self._on_move)
        self.timeline.no_reply_set.connect(self._on_no_reply)
        self.timeline.day_wanted.connect(self._on_day_wanted)
        self.timeline.filter_changed.connect(self._read_timeline)
        self.timeline.files_wanted.connect(self._show_files_of)
        return (self.timeline,)

    def front_words(self) -> tuple[str, ...]:
        return (translate("Influencers", "Timeline"),)

    def make_backs(self, parent: QWidget) -> tuple[QWidget, ...]:
        """Return terms and files; what is dropped anywhere on the page is attached."""
        self.terms = TermsTab(self.tools, parent, is_person=True)
        self.terms.record_wanted.connect(self.record_wanted)
        self.files = FilesTab(self.tools, parent)
        self.drop = FileDrop(self, self._can_attach, _drop_words)
        self.drop.dropped.connect(self._on_dropped)
        return (self.terms, self.files)

    def back_words(self) -> tuple[str, ...]:
        return translate("Terms", "Terms"), translate("Influencers", "Files")

    def reading(self, record_id: int) -> Callable[[Session], PersonPage]:
        return partial(_read, record_id, self.timeline.wanted(record_id))

    def reading_history(self, record_id: int) -> Callable[[Session], list[HistoryEntry]]:
        return partial(_read_history, record_id)

    def draft_in(self, record: PersonPage) -> InfluencerDraft:
        return record.person.draft

    def check(self, draft: InfluencerDraft) -> None:
        checked(draft, stages=names.stage_codes())

    def write(
        self,
        draft: InfluencerDraft,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        actions.save_person(self.tools, self, draft, record_id, on_done=on_done, on_error=on_error)

    def show_facts(self, record: PersonPage) -> None:
        """Show head and timeline."""
        self._name = actions.name_of(record.person.draft)
        self.perhaps.forget()
        self._show_numbers(record.numbers)
        tags = self.form.widget("tags")
        if isinstance(tags, TagsField):
            tags.edit.set_known(record.tags)
        self.timeline.set_person(record.person.id)
        if record.wanted == self.timeline.wanted(record.person.id):
            self.timeline.show_timeline(record.timeline)
        else:  # another part was asked for since
            self._read_timeline()
        self.header.show_person(record.person, record.timeline.following, record.incidents)
        self.files.show_person(record.person.id, self._name, record.files)
        self.terms.show_owner(record.person.id, self._name)
        self._show_file_count()
        self._open_wanted()

    def _show_numbers(self, numbers: Mapping[int, Numbers]) -> None:
        accounts = self.form.widget("accounts")
        assert isinstance(accounts, AccountList)
        accounts.show_numbers(numbers)

    def _open_readings(self, account_id: int) -> None:
        """Show the readings of an account, once what is typed is saved."""
        from irm.ui.screens.influencers.readings import ReadingsDialog  # not before it is asked for

        if self.save():
            ReadingsDialog(self.tools, self.record_id, account_id, name=self._name, parent=self.window()).open()

    def clear_facts(self) -> None:
        self.perhaps.forget()
        self.files.show_person(0, "", ())
        self.terms.show_owner(0, "")
        self.timeline.set_person(0)
        self.timeline.show_timeline(Timeline())

    def save(self) -> bool:
        """Save the form, an open contact, an open incident, what is open in the terms."""
        if not super().save():
            return False
        if not self.timeline.save():
            self.tabs.setCurrentIndex(_TIMELINE)
            return False
        if not self.terms.save():
            self.tabs.setCurrentWidget(self.terms)
            return False
        return True

    @property
    def name(self) -> str:
        """What the person shown is called."""
        return self._name

    def want_touch(self, influencer_id: int, draft: object) -> None:
        """Open the form with this draft once the person is shown."""
        if isinstance(draft, InteractionDraft):
            self._wanted = (influencer_id, draft)
            self._open_wanted()

    def _open_wanted(self) -> None:
        if self._wanted is not None and self._wanted[0] == self.record_id:
            draft, self._wanted = self._wanted[1], None
            self.tabs.setCurrentIndex(_TIMELINE)
            self.timeline.log_panel.open_draft(draft)

    def log_contact(self) -> None:
        """Open the form for a touch with the person shown."""
        if self.record_id:
            self.tabs.setCurrentIndex(_TIMELINE)
            self.timeline.log_panel.open_new()

    def focus_page(self) -> None:
        """Put the keyboard into the details where they are in front, else into the timeline."""
        if self.tabs.currentIndex() == self.details_tab:
            self.form.focus_first()
        else:
            self.timeline.view.setFocus()

    def make_rest(self) -> None:
        self.terms.make_rest()

    def retranslate(self) -> None:
        self.timeline.retranslate()
        self.files.retranslate()
        self.terms.retranslate()
        super().retranslate()
        self.form.show_field("own_values", bool(own_fields.shown_fields()))

    def _save_touch(
        self,
        draft: InteractionDraft,
        touch_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], bool],
    ) -> Started:
        return actions.save_touch(
            self.tools, self, draft, touch_id, name=self._name, on_done=on_done, on_error=on_error
        )

    def _on_done(self, touch_id: int) -> None:
        actions.tick_next_step(self.tools, self, touch_id, is_done=True, name=self._name)

    def _on_ticked(self, touch_id: int, is_done: bool) -> None:
        actions.tick_next_step(self.tools, self, touch_id, is_done=is_done, name=self._name)

    def _on_delete(self, kind: str, row_id: int) -> None:
        delete = actions.delete_touch if kind == "touch" else actions.delete_incident
        delete(self.tools, self, row_id, name=self._name)

    def _on_no_reply(self, touch_id: int, needs_no_reply: bool) -> None:
        actions.mark_no_reply(self.tools, self, touch_id, needs_no_reply=needs_no_reply, name=self._name)

    def _save_incident(
        self,
        draft: IncidentDraft,
        incident_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], bool],
    ) -> Started:
        return actions.save_incident(
            self.tools, self, draft, incident_id, name=self._name, on_done=on_done, on_error=on_error
        )

    def _on_move(self, touch_id: int) -> None:
        from irm.ui.dialogs.pick_person import PickPerson  # not before it is asked for

        dialog = PickPerson(
            self.tools.runner,
            translate("Influencers", "Move to another person"),
            translate("Influencers", "The contact goes to the timeline of whoever it was with, its files too."),
            translate("Influencers", "Move"),
            self,
        )
        dialog.person_picked.connect(partial(self._move, touch_id))
        dialog.open()

    def _move(self, touch_id: int, person_id: int, name: str) -> None:
        actions.move_touch(self.tools, self, touch_id, person_id, name=name)

    # Files

    def _can_attach(self) -> bool:
        return bool(self.record_id)

    def _on_dropped(self, paths: list[str]) -> None:
        if self.tabs.currentIndex() != _FILES:
            self.files.show_all()
        self.tabs.setCurrentIndex(_FILES)
        self.files.attach(paths)

    def _show_files_of(self, touch_id: int) -> None:
        self.files.show_touch(touch_id)
        self.tabs.setCurrentIndex(_FILES)
        self.files.view.setFocus()

    def _show_file_count(self) -> None:
        count = self.files.count()
        _, word = self.back_words()
        self.tabs.setTabText(_FILES, f"{word} {formats.number(count)}" if count else word)

    # Days of next steps

    def _on_snooze(self, touch_id: int) -> None:
        self._ask_day(self.header.snooze, self.header.snooze.rect(), partial(self._snooze, touch_id))

    def _on_reschedule(self, touch_id: int) -> None:
        self._ask_day(self.header.reschedule, self.header.reschedule.rect(), partial(self._reschedule, touch_id))

    def _on_day_wanted(self, touch_id: int, place: QRect) -> None:
        self._ask_day(self.timeline.view.viewport(), place, partial(self._reschedule, touch_id))

    def _snooze(self, touch_id: int, until: date) -> None:
        actions.snooze(self.tools, self, touch_id, until, name=self._name)

    def _reschedule(self, touch_id: int, to: date) -> None:
        actions.reschedule(self.tools, self, touch_id, to, name=self._name)

    def _ask_day(self, near: QWidget, place: QRect, on_day: Callable[[date], None]) -> None:
        menu = DayMenu(_DAYS, near)
        menu.picked.connect(on_day)
        menu.calendar_wanted.connect(partial(self._ask_calendar, near, place, on_day))
        menu.open_below(place)

    def _ask_calendar(self, near: QWidget, place: QRect, on_day: Callable[[date], None]) -> None:
        calendar = CalendarPopup(clock.today() + timedelta(1), near)
        calendar.picked.connect(on_day)
        calendar.open_below(near, place)

    # The timeline alone

    def _read_timeline(self) -> None:
        """Read another part of the timeline of the person shown."""
        if self.record_id:
            work = partial(_timeline, self.record_id, self.timeline.wanted(self.record_id))
            self.runner.read(self, work, partial(self._show_timeline, self.record_id), turn="timeline")

    def _show_timeline(self, record_id: int, timeline: Timeline) -> None:
        if record_id == self.record_id:
            self.timeline.show_timeline(timeline)


def _read_history(record_id: int, session: Session) -> list[HistoryEntry]:
    return services.history.of_influencer(session, record_id)


def _timeline(record_id: int, wanted: TimelineFilter, session: Session) -> Timeline:
    return services.timeline.read(session, record_id, wanted)


def _read(record_id: int, wanted: TimelineFilter, session: Session) -> PersonPage:
    return PersonPage(
        services.influencers.get(session, record_id, today=clock.today()),
        services.timeline.read(session, record_id, wanted),
        wanted,
        tuple(services.incidents.rows(session, record_id)),
        tuple(services.influencers.tag_names(session)),
        tuple(services.attachments.rows(session, record_id)),
        _numbers(record_id, session),
    )


def _drop_words() -> str:
    return translate("Influencers", "Drop the file to attach it to this person")


def _numbers(record_id: int, session: Session) -> dict[int, Numbers]:
    readings = services.readings.of_person(session, record_id)
    stands = services.standing.of_accounts(session, record_id)
    return {key: Numbers(readings.get(key, ()), standing) for key, standing in stands.items()}
