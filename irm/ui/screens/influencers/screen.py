"""The page of influencers: the list, a person's page, and the verbs of both."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemDelegate, QMenu

from irm import services
from irm.domain.filter_values import FilterValue
from irm.domain.groups import Group
from irm.services.session import Session
from irm.ui.base.empty_states import Words
from irm.ui.base.record_drag import FileMaker
from irm.ui.base.record_kind import Verbs
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.influencers import actions, bulk_actions, cell_editors, filter_values, found_words
from irm.ui.screens.influencers.bulk_hands import BulkHands, tag_names
from irm.ui.screens.influencers.columns import columns
from irm.ui.screens.influencers.dragged import dragged_file
from irm.ui.screens.influencers.privacy_hands import PrivacyHands
from irm.ui.style import icons
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.domain.query_fields import Vocabulary
    from irm.ui.screens.influencers.detail import InfluencerDetail

translate = QCoreApplication.translate


class InfluencersScreen(RecordScreen):
    """The list of people and the person that is open."""

    TABLE: ClassVar[str] = "influencer"
    DEPENDS_ON: ClassVar[frozenset[str]] = frozenset(
        {
            *("social_account", "metric_snapshot", "contact_point", "influencer_tag", "tag", "interaction", "stage"),
            *("affinity", "incident", "stage_change", "attachment", "own_field", "own_value"),
            *("influencer_representative", "representative", "benchmark", "data_setting"),
        }
    )
    SERVICE: ClassVar[str] = "influencers"
    VERBS: ClassVar[Verbs] = actions
    ICONS: ClassVar[tuple[str, str]] = ("users", "user")
    NEW_ICON: ClassVar[str] = "user-plus"
    _tags: tuple[str, ...] = ()
    RANKS: ClassVar[bool] = True
    _has_standing = False

    def columns(self) -> tuple[Any, ...]:
        return columns()

    def vocabulary(self) -> Callable[[Session], Vocabulary]:
        return _vocabulary

    def make_detail(self) -> InfluencerDetail:
        from irm.ui.screens.influencers.detail import InfluencerDetail  # not needed before somebody is opened

        detail = InfluencerDetail(self.tools, self)
        detail.header.more_wanted.connect(self._show_more)
        return detail

    def first_actions(self, new: QAction) -> tuple[QAction, ...]:
        """FilterValue to bring a list, to start with one person, or to look around."""
        self.import_action = self.action("upload", self.import_wanted.emit)
        self.demo_action = self.action("sparkles", self._add_demo)
        return (self.import_action, new, self.demo_action)

    def file_maker(self, ids: tuple[int, ...]) -> FileMaker | None:
        """Hand one person out as a card, several as a table; people in the trash are nobody outside."""
        if self.spec.in_trash:
            return None
        return partial(dragged_file, self.tools.runner, ids, self.name_of(ids))

    def editors(self) -> dict[str, QAbstractItemDelegate]:
        """Much of what the list shows can be edited there."""
        return cell_editors.editors(self)

    def known_tags(self) -> tuple[str, ...]:
        """Return the tags as they were last read, for completion in the list."""
        self.tools.runner.read(self, tag_names, self._take_tags, turn="tags")
        return self._tags

    def _take_tags(self, found: Sequence[str]) -> None:
        self._tags = tuple(found)

    def edit(self, record_id: int, key: str, value: object) -> None:
        name = self.name_of((record_id,))
        if key == "name":
            actions.rename(self.tools, self, record_id, str(value))
        elif key == "stage":
            actions.move_to_stage(self.tools, self, record_id, str(value), name=name)
        elif key == "next_step":
            to = cell_editors.day_of(str(value))
            if to is not None:
                actions.reschedule_step(self.tools, self, record_id, to, name=name)
        else:
            edits = cell_editors.edits(key, str(value), self.model.known(record_id))
            bulk_actions.change_person(self.tools, self, record_id, edits, name=name)

    def can_sort(self, sort: str) -> bool:
        return sort.startswith("own:") or super().can_sort(sort)

    def reading(self, ids: Sequence[int]) -> Callable[[Session], Sequence[Any]]:
        """Read how people stand only while that is shown: it costs more than the rest of a line."""
        self._has_standing = any(column.key == "standing" for column in self.view.header.shown_columns())
        return partial(found_words.rows, tuple(ids), self.spec.query, self._has_standing)

    def on_listed(self) -> None:
        """Look whether the rates the list is sorted by can be compared."""
        if self.spec.sort == "rate":
            work = partial(_formulas, tuple(filter(None, self.model.ids)))
            self.tools.runner.read(self, work, self._show_formulas, turn="remark")
        else:
            self.remark.say("")

    def _show_formulas(self, formulas: tuple[str, ...]) -> None:
        is_mixed = len(formulas) > 1 and self.spec.sort == "rate"
        self.remark.say(
            translate("Influencers", "Rates of two formulas cannot be compared.") if is_mixed else "",
            translate("Influencers", "Sort by standing instead"),
        )

    def sort_by_standing(self) -> None:
        """Show the column of standing and sort by it."""
        shown = self.view.header.chosen()
        if all(key != "standing" for key, _ in shown):
            place = next((number for number, (key, _) in enumerate(shown, start=1) if key == "rate"), len(shown))
            self.view.header.choose((*shown[:place], ("standing", 150), *shown[place:]))
        self.view.header.show_sort("standing", is_descending=True)
        self.sort("standing", True)

    def _on_columns(self) -> None:
        is_shown = any(column.key == "standing" for column in self.view.header.shown_columns())
        if is_shown and not self._has_standing:
            self._has_standing = True
            self.model.forget(None)

    def connect_signals(self) -> None:
        super().connect_signals()
        self.view.header.changed.connect(self._on_columns)
        self.remark.followed.connect(self.sort_by_standing)

    def group_title(self, grouped_by: str, group: Group) -> str:
        return filter_values.group_title(grouped_by, group)

    def has_filter_values(self, field: str) -> bool:
        return field in filter_values.LISTED

    def filter_values_of(self, field: str) -> Callable[[Session], tuple[FilterValue, ...]]:
        return filter_values.filter_values_of(field)

    def value_title(self, field: str, value: FilterValue) -> str:
        return filter_values.value_title(field, value)

    def selection_actions(self) -> tuple[QAction, ...]:
        self.hands = BulkHands(self)
        self.privacy = PrivacyHands(self)
        return self.hands.actions

    def actions_here(self) -> Sequence[QAction]:
        return (*super().actions_here(), *self.privacy.actions)

    def name_list_actions(self) -> None:
        super().name_list_actions()
        self.hands.retranslate()
        self.privacy.retranslate()

    def log_target(self) -> tuple[int, str] | None:
        chosen = self.view.selected_ids()
        if self.is_open and self._page().record_id and len(chosen) < 2:
            return self._page().record_id, self._page().name
        row = self.model.known(chosen[0]) if len(chosen) == 1 else None
        return (row.id, row.name) if row is not None else None

    def log_fully(self, influencer_id: int, draft: object) -> None:
        self._page().want_touch(influencer_id, draft)
        self.show_record(influencer_id)

    def log_contact(self) -> None:
        if self.is_open and self._page().record_id:
            self._page().log_contact()
        else:
            self.tools.notices.say(translate("Influencers", "Choose a person first, then log the contact."))
            self.view.setFocus()

    def export_scopes(self) -> tuple[tuple[int, ...], array[int]]:
        """People in the trash are not exported."""
        if self.spec.in_trash:
            return super().export_scopes()
        return self.view.selected_ids(), array("q", filter(None, self.model.ids))

    # Words

    def words(self) -> Words:
        return Words(
            title=translate("Influencers", "Influencers"),
            search_hint=translate("Influencers", "Search name, handle, link, tag, note"),
            new=translate("Influencers", "Add a person"),
            first_start=(
                translate("Influencers", "Everyone you work with, in one list"),
                translate(
                    "Influencers",
                    "Bring in the spreadsheet you have, or start with one person. Everything stays on this computer.",
                ),
            ),
            nothing_found=(
                translate("Influencers", "Nobody found"),
                translate("Influencers", "No name, handle, tag, note or contact holds these words."),
            ),
            nothing_open=(
                translate("Influencers", "Nobody is open"),
                translate("Influencers", "Choose a person in the list to see what was said and what comes next."),
            ),
        )

    def count_words(self, shown: int, total: int) -> str:
        if self.spec.query:
            return _people_of(total).replace("{shown}", formats.number(shown))
        return _people_in_trash(shown) if self.spec.in_trash else people(shown)

    def retranslate(self) -> None:
        super().retranslate()
        self.on_listed()
        self.import_action.setText(translate("Influencers", "Import a list"))
        self.demo_action.setText(translate("Influencers", "Look around with demo data"))

    # Inside

    def _show_more(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.spec.in_trash:
            trash = menu.addAction(translate("ListBar", "Move to trash"))
            icons.put(trash, "trash-2")
            trash.triggered.connect(self.trash_open)
            menu.addSeparator()
        menu.addActions(self.privacy.actions)
        menu.popup(place)

    def _page(self) -> InfluencerDetail:
        return cast("InfluencerDetail", self.detail)

    def _add_demo(self) -> None:
        actions.add_demo(self.tools, self)


def _vocabulary(session: Session) -> Vocabulary:
    return services.completion.prepare(session)


def _formulas(ids: tuple[int, ...], session: Session) -> tuple[str, ...]:
    return services.standing.formulas_of(session, ids)


def people(count: int) -> str:
    """Return "1,024 people"."""
    if count == 1:
        return translate("Influencers", "1 person")
    return formats.counted(translate("Influencers", "%n people", None, count), count)


def _people_of(total: int) -> str:
    if total == 1:
        return translate("Influencers", "{shown} of 1 person")
    return formats.counted(translate("Influencers", "{shown} of %n people", None, total), total)


def _people_in_trash(count: int) -> str:
    if count == 1:
        return translate("Influencers", "1 person in the trash")
    return formats.counted(translate("Influencers", "%n people in the trash", None, count), count)
