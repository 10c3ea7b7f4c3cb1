"""The page of influencers: the list, a person's page, and the verbs of both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QAction

from irm import services
from irm.domain import clock
from irm.domain.influencer import InfluencerRow, ListSpec
from irm.ui import formats
from irm.ui.base.cells import PersonCell
from irm.ui.base.delegates import ChipsDelegate, PersonDelegate
from irm.ui.base.editing import ChoiceDelegate, LineEditDelegate
from irm.ui.base.record_kind import Listing
from irm.ui.base.record_model import ID
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.influencers import actions
from irm.ui.screens.influencers.columns import columns
from irm.ui.style import icons
from irm.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from irm.ui.screens.influencers.detail import InfluencerDetail

translate = QCoreApplication.translate


class InfluencersScreen(RecordScreen):
    """The list of people and the person that is open."""

    TABLE: ClassVar[str] = "influencer"
    DEPENDS_ON: ClassVar[frozenset[str]] = frozenset(
        {"social_account", "metric_snapshot", "contact_point", "influencer_tag", "tag", "interaction", "stage"}
    )

    import_wanted = Signal()

    def columns(self) -> tuple[Any, ...]:
        return columns()

    def listing(self, spec: ListSpec, total: int | None) -> Callable[[Any], Listing]:
        return partial(_list, spec, total)

    def reading(self, ids: Sequence[int]) -> Callable[[Any], Sequence[InfluencerRow]]:
        return partial(_rows, tuple(ids))

    def make_detail(self) -> InfluencerDetail:
        from irm.ui.screens.influencers.detail import InfluencerDetail  # not needed before somebody is opened

        return InfluencerDetail(self.tools, self)

    def make_first_start(self) -> EmptyState:
        """Return what an empty program says."""
        self.import_action = self._action("upload", self.import_wanted.emit)
        self.new_action = self._action("user-plus", self.new_record)
        self.demo_action = self._action("sparkles", self._add_demo)
        return EmptyState("users", "", "", actions=(self.import_action, self.new_action, self.demo_action), parent=self)

    def make_nothing_found(self) -> EmptyState:
        """Return what a search without a result says."""
        self.clear_action = self._action("rotate-ccw", self._show_everyone)
        return EmptyState("search", "", "", actions=(self.clear_action,), parent=self)

    def make_nothing_open(self) -> EmptyState:
        """Return what stands beside the list while nobody is open."""
        return EmptyState("user", "", "", parent=self)

    def build(self) -> None:
        """Make the widgets; name and stage can be edited in the list."""
        super().build()
        self._name_editor = LineEditDelegate(self.view, PersonDelegate, _name_in, name="")
        self._stage_editor = ChoiceDelegate(self.view, ChipsDelegate, _stages, self._stage_at, name="")
        for number, column in enumerate(self.model.columns):
            if column.key == "name":
                self.view.setItemDelegateForColumn(number, self._name_editor)
            elif column.key == "stage":
                self.view.setItemDelegateForColumn(number, self._stage_editor)

    def connect_signals(self) -> None:
        super().connect_signals()
        self.model.edited.connect(self._on_edited)

    def trash(self, ids: Sequence[int]) -> None:
        actions.trash(self.tools, self, ids, name=self._name_of(ids))

    def restore(self, ids: Sequence[int]) -> None:
        actions.restore(self.tools, self, ids, name=self._name_of(ids))

    def log_contact(self) -> None:
        """Log a contact with the person selected."""
        if self.is_open and self._page().record_id:
            self._page().log_contact()
        else:
            self.tools.notices.say(translate("Influencers", "Choose a person first, then log the contact."))
            self.view.setFocus()

    def focus_detail(self) -> None:
        self._page().focus_page()

    def show_state(self) -> None:
        super().show_state()
        self._write_nothing_found()

    # The page

    def title(self) -> str:
        return translate("Influencers", "Influencers")

    def search_hint(self) -> str:
        return translate("Influencers", "Search name, handle, link, tag, note")

    def main_action(self) -> QAction:
        return self.new_action

    def count_words(self, shown: int, total: int) -> str:
        if self.spec.query:
            return _people_of(total).replace("{shown}", formats.number(shown))
        return _people_in_trash(shown) if self.spec.in_trash else people(shown)

    def retranslate(self) -> None:
        super().retranslate()
        self.view.setAccessibleName(translate("Influencers", "Influencers"))
        self.import_action.setText(translate("Influencers", "Import a list"))
        self.new_action.setText(translate("Influencers", "Add a person"))
        self.demo_action.setText(translate("Influencers", "Look around with demo data"))
        cast("EmptyState", self.first_start).set_words(
            translate("Influencers", "Everyone you work with, in one list"),
            translate(
                "Influencers",
                "Bring in the spreadsheet you have, or start with one person. Everything stays on this computer.",
            ),
        )
        cast("EmptyState", self.nothing_open).set_words(
            translate("Influencers", "Nobody is open"),
            translate("Influencers", "Choose a person in the list to see what was said and what comes next."),
        )
        self._write_nothing_found()

    def _write_nothing_found(self) -> None:
        empty = cast("EmptyState", self.nothing_found)
        is_trash = self.spec.in_trash and not self.spec.query
        if is_trash:
            self.clear_action.setText(translate("Influencers", "Back to the list"))
            empty.set_words(translate("Influencers", "The trash is empty"), "")
            return
        self.clear_action.setText(translate("Influencers", "Clear the search"))
        empty.set_words(
            translate("Influencers", "Nobody found"),
            translate("Influencers", "No name, handle, tag, note or contact holds these words."),
        )

    # Inside

    def _page(self) -> InfluencerDetail:
        return cast("InfluencerDetail", self.detail)

    def _action(self, icon: str, verb: Callable[[], object]) -> QAction:
        action = QAction(self)
        icons.put(action, icon)
        action.triggered.connect(verb)
        return action

    def _show_everyone(self) -> None:
        """Leave the search, or where there is none the trash."""
        if self.spec.query:
            self.search_cleared.emit()
        else:
            self.show_trash(False)

    def _add_demo(self) -> None:
        actions.add_demo(self.tools, self)

    def _name_of(self, ids: Sequence[int]) -> str:
        row = self.model.known(ids[0]) if len(ids) == 1 else None
        return row.name if row is not None else ""

    def _stage_at(self, index: QModelIndex | QPersistentModelIndex) -> str:
        row = self.model.known(index.data(ID))
        return row.stage if row is not None else ""

    def _on_edited(self, influencer_id: int, key: str, value: object) -> None:
        if key == "name":
            actions.rename(self.tools, self, influencer_id, str(value))
        elif key == "stage":
            name = self._name_of((influencer_id,))
            actions.move_to_stage(self.tools, self, influencer_id, str(value), name=name)


def _stages() -> Sequence[tuple[str, str]]:
    from irm.ui.screens.influencers.form import stages  # not needed before a stage is edited

    return stages()


def _name_in(cell: PersonCell) -> str:
    return cell.name


def people(count: int) -> str:
    """Return "1,024 people"."""
    if count == 1:
        return translate("Influencers", "1 person")
    return _with_number(translate("Influencers", "%n people", None, count), count)


def _people_of(total: int) -> str:
    if total == 1:
        return translate("Influencers", "{shown} of 1 person")
    return _with_number(translate("Influencers", "{shown} of %n people", None, total), total)


def _people_in_trash(count: int) -> str:
    if count == 1:
        return translate("Influencers", "1 person in the trash")
    return _with_number(translate("Influencers", "%n people in the trash", None, count), count)


def _with_number(words: str, count: int) -> str:
    """Write the number of a plural text with the language's separators."""
    return words.replace(str(count), formats.number(count), 1)


# The work, done in a reading thread


def _list(spec: ListSpec, total: int | None, session: Any) -> Listing:
    ids = services.influencers.ids(session, spec, today=clock.today())
    if not spec.query:
        total = len(ids)
    elif total is None:
        total = services.influencers.count(session, in_trash=spec.in_trash)
    return Listing(ids, total)


def _rows(ids: tuple[int, ...], session: Any) -> list[InfluencerRow]:
    return services.influencers.rows(session, ids, today=clock.today())
