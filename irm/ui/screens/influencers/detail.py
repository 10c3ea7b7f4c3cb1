"""A person's page: the head, and behind tabs the timeline, the details, the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.checking import checked
from irm.domain.influencer import Influencer, InfluencerDraft
from irm.domain.interaction import InteractionDraft, InteractionRow
from irm.errors import IrmError
from irm.ui.base.fields import TagsField
from irm.ui.base.links_field import LinksField
from irm.ui.base.page import REPRESENTATIVES
from irm.ui.base.record_form import RecordForm
from irm.ui.base.suggestions import representatives_like
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.screens.influencers import actions
from irm.ui.screens.influencers.form import fields
from irm.ui.screens.influencers.header import PersonHeader
from irm.ui.screens.influencers.timeline import Timeline
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry

translate = QCoreApplication.translate

_TIMELINE = 0


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that the page shows, read in one go."""

    person: Influencer
    touches: tuple[InteractionRow, ...]
    tags: tuple[str, ...]


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
        representatives = form.widget("representatives")
        assert isinstance(representatives, LinksField)
        self.link_up(representatives, REPRESENTATIVES, representatives_like)
        return form

    def make_empty(self) -> InfluencerDraft:
        return InfluencerDraft()

    def make_head(self, parent: QWidget) -> PersonHeader:
        header = PersonHeader(parent)
        header.done_clicked.connect(self._on_done)
        return header

    def make_fronts(self, parent: QWidget) -> tuple[QWidget, ...]:
        """Return the timeline."""
        self.timeline = Timeline(self._save_touch, parent)
        self.timeline.ticked.connect(self._on_ticked)
        self.timeline.delete_wanted.connect(self._on_delete)
        return (self.timeline,)

    def front_words(self) -> tuple[str, ...]:
        return (translate("Influencers", "Timeline"),)

    def reading(self, record_id: int) -> Callable[[Any], PersonPage]:
        return partial(_read, record_id)

    def reading_history(self, record_id: int) -> Callable[[Any], list[HistoryEntry]]:
        return partial(_read_history, record_id)

    def draft_in(self, record: PersonPage) -> InfluencerDraft:
        return record.person.draft

    def check(self, draft: InfluencerDraft) -> None:
        checked(draft)

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
        tags = self.form.widget("tags")
        if isinstance(tags, TagsField):
            tags.edit.set_known(record.tags)
        self.timeline.log_panel.set_person(record.person.id)
        self.timeline.show_rows(record.touches)
        self.header.show_person(record.person, self.timeline.next_open())
        self._open_wanted()

    def clear_facts(self) -> None:
        self.timeline.log_panel.set_person(0)
        self.timeline.show_rows(())

    def save(self) -> bool:
        """Save the form and an open contact."""
        if not super().save():
            return False
        if not self.timeline.log_panel.save():
            self.tabs.setCurrentIndex(_TIMELINE)
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
        """Open the form for a contact with the person shown."""
        if self.record_id:
            self.tabs.setCurrentIndex(_TIMELINE)
            self.timeline.log_panel.open_new()

    def focus_page(self) -> None:
        """Put the keyboard into the details where they are in front, else into the timeline."""
        if self.tabs.currentIndex() == self.details_tab:
            self.form.focus_first()
        else:
            self.timeline.view.setFocus()

    def retranslate(self) -> None:
        self.timeline.retranslate()
        super().retranslate()

    def _save_touch(
        self,
        draft: InteractionDraft,
        touch_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        actions.save_touch(self.tools, self, draft, touch_id, name=self._name, on_done=on_done, on_error=on_error)

    def _on_done(self, touch_id: int) -> None:
        actions.tick_next_step(self.tools, self, touch_id, is_done=True, name=self._name)

    def _on_ticked(self, touch_id: int, is_done: bool) -> None:
        actions.tick_next_step(self.tools, self, touch_id, is_done=is_done, name=self._name)

    def _on_delete(self, touch_id: int) -> None:
        actions.delete_touch(self.tools, self, touch_id, name=self._name)


def _read_history(record_id: int, session: Any) -> list[HistoryEntry]:
    return services.history.of_influencer(session, record_id)


def _read(record_id: int, session: Any) -> PersonPage:
    return PersonPage(
        services.influencers.get(session, record_id, today=clock.today()),
        tuple(services.interactions.timeline(session, record_id)),
        tuple(services.influencers.tag_names(session)),
    )
