"""The page of a representative: the head, and behind tabs the details with the people they speak for, the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.representative import Representative, RepresentativeDraft, checked
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.links_field import LinksField
from irm.ui.base.page import INFLUENCERS
from irm.ui.base.record_form import RecordForm
from irm.ui.base.suggestions import people_like
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.screens.representatives import actions
from irm.ui.screens.representatives.form import fields
from irm.ui.screens.representatives.header import RepresentativeHeader

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry


class RepresentativeDetail(TabbedDetail[RepresentativeDraft, Representative]):
    """The page of one representative."""

    header: RepresentativeHeader

    def make_form(self) -> RecordForm[RepresentativeDraft]:
        form = RecordForm(fields, RepresentativeDraft(), self)
        people = form.widget("people")
        assert isinstance(people, LinksField)
        self.link_up(people, INFLUENCERS, people_like)
        return form

    def make_empty(self) -> RepresentativeDraft:
        return RepresentativeDraft()

    def make_head(self, parent: QWidget) -> RepresentativeHeader:
        return RepresentativeHeader(parent)

    def reading(self, record_id: int) -> Callable[[Session], Representative]:
        return partial(_read, record_id)

    def reading_history(self, record_id: int) -> Callable[[Session], list[HistoryEntry]]:
        return partial(_read_history, record_id)

    def draft_in(self, record: Representative) -> RepresentativeDraft:
        return record.draft

    def check(self, draft: RepresentativeDraft) -> None:
        checked(draft)

    def write(
        self,
        draft: RepresentativeDraft,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        actions.save(self.tools, self, draft, record_id, on_done=on_done, on_error=on_error)

    def show_facts(self, record: Representative) -> None:
        self.header.show_representative(record)


def _read(record_id: int, session: Session) -> Representative:
    return services.representatives.get(session, record_id, today=clock.today())


def _read_history(record_id: int, session: Session) -> list[HistoryEntry]:
    return services.history.of_representative(session, record_id)
