"""A person's page: the head, and behind tabs the timeline, the details, the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.checking import checked
from irm.domain.influencer import Influencer, InfluencerDraft
from irm.domain.interaction import InteractionDraft, InteractionRow
from irm.errors import IrmError
from irm.ui.base.fields import TagsField
from irm.ui.base.record_detail import RecordDetail
from irm.ui.base.record_form import RecordForm
from irm.ui.screens.influencers import actions
from irm.ui.screens.influencers.form import fields
from irm.ui.screens.influencers.header import PersonHeader
from irm.ui.screens.influencers.history import History
from irm.ui.screens.influencers.timeline import Timeline
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry

translate = QCoreApplication.translate

_TIMELINE, _DETAILS, _HISTORY = range(3)


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that the page shows, read in one go."""

    person: Influencer
    touches: tuple[InteractionRow, ...]
    tags: tuple[str, ...]


class InfluencerDetail(RecordDetail[InfluencerDraft, PersonPage]):
    """The page of one influencer."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        self._tools = tools
        self._name = ""
        super().__init__(tools.runner, tools.notices, parent)

    def make_form(self) -> RecordForm[InfluencerDraft]:
        return RecordForm(fields, InfluencerDraft(), self)

    def make_empty(self) -> InfluencerDraft:
        return InfluencerDraft()

    def make_body(self) -> QWidget:
        """Return head and tabs."""
        body = QWidget(self)
        self.header = PersonHeader(body)
        self.timeline = Timeline(self._save_touch, body)
        self.history = History(body)
        self.tabs = QTabWidget(body)
        self.tabs.setDocumentMode(True)
        area = QScrollArea(self.tabs)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        self.tabs.addTab(self.timeline, "")
        self.tabs.addTab(area, "")
        self.tabs.addTab(self.history, "")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        self.header.done_clicked.connect(self._on_done)
        self.tabs.currentChanged.connect(self._on_tab)
        self.form.edited.connect(self._on_typed)
        self.timeline.ticked.connect(self._on_ticked)
        self.timeline.delete_wanted.connect(self._on_delete)
        return body

    def reading(self, record_id: int) -> Callable[[Any], PersonPage]:
        return partial(_read, record_id)

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
        actions.save_person(self._tools, self, draft, record_id, on_done=on_done, on_error=on_error)

    def show_record_facts(self, record: PersonPage) -> None:
        """Show head and timeline."""
        self._name = actions.name_of(record.person.draft)
        self._show_tabs(True)
        tags = self.form.widget("tags")
        if isinstance(tags, TagsField):
            tags.edit.set_known(record.tags)
        self.timeline.log_panel.set_person(record.person.id)
        self.timeline.show_rows(record.touches)
        self.header.show_person(record.person, self.timeline.next_open())
        self._on_tab(self.tabs.currentIndex())

    def show_new(self) -> None:
        """Show the form alone."""
        self._show_tabs(False)
        self.tabs.setCurrentIndex(_DETAILS)
        self.timeline.log_panel.set_person(0)
        self.timeline.show_rows(())
        self.header.show_new()

    def save(self) -> bool:
        """Save the form and an open contact."""
        if not super().save():
            self.tabs.setCurrentIndex(_DETAILS)
            return False
        if not self.timeline.log_panel.save():
            self.tabs.setCurrentIndex(_TIMELINE)
            return False
        return True

    def log_contact(self) -> None:
        """Open the form for a contact with the person shown."""
        if self.record_id:
            self.tabs.setCurrentIndex(_TIMELINE)
            self.timeline.log_panel.open_new()

    def focus_page(self) -> None:
        """Put the keyboard into the tab in front."""
        if self.tabs.currentIndex() == _DETAILS:
            self.form.focus_first()
        else:
            self.timeline.view.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setTabText(_TIMELINE, translate("Influencers", "Timeline"))
        self.tabs.setTabText(_DETAILS, translate("Influencers", "Details"))
        self.tabs.setTabText(_HISTORY, translate("Influencers", "History"))
        self.history.retranslate()
        self.header.retranslate()
        self.timeline.retranslate()
        if self.record_id:
            self.reload()
        else:
            self.header.show_new()

    def _show_tabs(self, is_shown: bool) -> None:
        """Show all tabs, or for a new person the form alone."""
        self.tabs.tabBar().setVisible(is_shown)
        for tab in (_TIMELINE, _HISTORY):
            self.tabs.setTabVisible(tab, is_shown)

    def _on_typed(self) -> None:
        if self.is_new:
            self.header.show_typed_name(str(self.form.widget("display_name").value()))

    def _on_tab(self, tab: int) -> None:
        if tab == _HISTORY and self.record_id:
            self._read_history()

    def _read_history(self) -> None:
        work = partial(_read_history, self.record_id)
        self.runner.read(self, work, partial(self._show_history, self.record_id), turn="history")

    def _show_history(self, record_id: int, entries: list[HistoryEntry]) -> None:
        if record_id == self.record_id:
            self.history.show_entries(entries)

    def _save_touch(
        self,
        draft: InteractionDraft,
        touch_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        actions.save_touch(self._tools, self, draft, touch_id, name=self._name, on_done=on_done, on_error=on_error)

    def _on_done(self, touch_id: int) -> None:
        actions.tick_next_step(self._tools, self, touch_id, is_done=True, name=self._name)

    def _on_ticked(self, touch_id: int, is_done: bool) -> None:
        actions.tick_next_step(self._tools, self, touch_id, is_done=is_done, name=self._name)

    def _on_delete(self, touch_id: int) -> None:
        actions.delete_touch(self._tools, self, touch_id, name=self._name)


def _read_history(record_id: int, session: Any) -> list[HistoryEntry]:
    return services.history.of_influencer(session, record_id)


def _read(record_id: int, session: Any) -> PersonPage:
    return PersonPage(
        services.influencers.get(session, record_id, today=clock.today()),
        tuple(services.interactions.timeline(session, record_id)),
        tuple(services.influencers.tag_names(session)),
    )
