"""The page of representatives: the list, a representative's page, and the verbs of both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemDelegate

from irm.services.session import Session
from irm.ui.base.cells import PersonCell, TextCell
from irm.ui.base.delegates import ChipsDelegate, PersonDelegate, TextDelegate
from irm.ui.base.editing import ChoiceDelegate, LineEditDelegate
from irm.ui.base.empty_states import Words
from irm.ui.base.record_kind import Verbs
from irm.ui.base.record_model import ID
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.representatives import actions
from irm.ui.screens.representatives.columns import columns
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.domain.query_fields import Vocabulary
    from irm.ui.screens.representatives.detail import RepresentativeDetail

translate = QCoreApplication.translate


class RepresentativesScreen(RecordScreen):
    """The list of representatives and the one that is open."""

    TABLE: ClassVar[str] = "representative"
    DEPENDS_ON: ClassVar[frozenset[str]] = frozenset(
        {"contact_point", "influencer_representative", "influencer", "interaction"}
    )
    SERVICE: ClassVar[str] = "representatives"
    VERBS: ClassVar[Verbs] = actions
    ICONS: ClassVar[tuple[str, str]] = ("handshake", "user")

    def columns(self) -> tuple[Any, ...]:
        return columns()

    def vocabulary(self) -> Callable[[Session], Vocabulary]:
        return _vocabulary

    def make_detail(self) -> RepresentativeDetail:
        from irm.ui.screens.representatives.detail import RepresentativeDetail  # not needed before one is opened

        return RepresentativeDetail(self.tools, self)

    def editors(self) -> dict[str, QAbstractItemDelegate]:
        """Name, kind and company can be edited in the list."""
        return {
            "name": LineEditDelegate(self.view, PersonDelegate, _name_in, name=""),
            "kind": ChoiceDelegate(self.view, ChipsDelegate, _kinds, self._kind_at, name=""),
            "company": LineEditDelegate(self.view, TextDelegate, _line_in, name=""),
        }

    def edit(self, record_id: int, key: str, value: object) -> None:
        name = str(value) if key == "name" else self.name_of((record_id,))
        actions.change(self.tools, self, record_id, key, str(value), name=name)

    # Words

    def words(self) -> Words:
        return Words(
            title=translate("Representatives", "Representatives"),
            search_hint=translate("Representatives", "Search name, company, e-mail, people, note"),
            new=translate("Representatives", "Add a representative"),
            first_start=(
                translate("Representatives", "Who speaks for your people"),
                translate(
                    "Representatives",
                    "Agents, managers and agencies, each once, with everybody they speak for. A list that names them"
                    " brings them along when it is imported.",
                ),
            ),
            nothing_found=(
                translate("Representatives", "No representative found"),
                translate(
                    "Representatives", "No name, company, contact, note or person they speak for holds these words."
                ),
            ),
            nothing_open=(
                translate("Representatives", "No representative is open"),
                translate(
                    "Representatives", "Choose one in the list to see how to reach them and for whom they speak."
                ),
            ),
        )

    def count_words(self, shown: int, total: int) -> str:
        if self.spec.query:
            return _some_of(total).replace("{shown}", formats.number(shown))
        return _in_trash(shown) if self.spec.in_trash else _counted(shown)

    def _kind_at(self, index: QModelIndex | QPersistentModelIndex) -> str:
        row = self.model.known(index.data(ID))
        return row.kind if row is not None else ""


def _vocabulary(session: Session) -> Vocabulary:
    from irm.domain.representative_fields import VOCABULARY  # not needed before something is searched for

    return VOCABULARY


def _kinds() -> Sequence[tuple[str, str]]:
    from irm.ui.screens.representatives.form import kinds  # not needed before a kind is edited

    return kinds()


def _name_in(cell: PersonCell) -> str:
    return cell.name


def _line_in(cell: TextCell) -> str:
    return cell.line


def _counted(count: int) -> str:
    if count == 1:
        return translate("Representatives", "1 representative")
    return formats.counted(translate("Representatives", "%n representatives", None, count), count)


def _some_of(total: int) -> str:
    if total == 1:
        return translate("Representatives", "{shown} of 1 representative")
    return formats.counted(translate("Representatives", "{shown} of %n representatives", None, total), total)


def _in_trash(count: int) -> str:
    if count == 1:
        return translate("Representatives", "1 representative in the trash")
    return formats.counted(translate("Representatives", "%n representatives in the trash", None, count), count)
