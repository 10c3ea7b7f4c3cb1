"""What one kind of record says about itself; the screen made of it is the same for every kind."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemDelegate

from irm import services
from irm.domain import clock
from irm.domain.filter_values import FilterValue
from irm.domain.groups import Group
from irm.domain.listing import ListSpec
from irm.services.session import Session
from irm.ui.base.columns import Column
from irm.ui.base.empty_states import Words
from irm.ui.base.page import Page
from irm.ui.style import icons

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QObject

    from irm.ui.base.record_detail import RecordDetail
    from irm.ui.tools import Tools


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids a list shows, how many records there are without the search, and the groups where it has some."""

    ids: array[int]
    total: int
    groups: tuple[Group, ...] = ()


class Verbs(Protocol):
    """What the module `actions` of every screen can do to its records; `name` is that of a single one."""

    def trash(self, tools: Tools, owner: QObject, ids: Sequence[int], /, *, name: str) -> None: ...

    def restore(self, tools: Tools, owner: QObject, ids: Sequence[int], /, *, name: str) -> None: ...


class RecordKind(Page):
    """The questions a subclass of `RecordScreen` answers."""

    TABLE: ClassVar[str] = ""
    DEPENDS_ON: ClassVar[frozenset[str]] = frozenset()
    """Further tables whose changes may show in the rows of this one."""
    SERVICE: ClassVar[str] = ""
    """The module of `irm.services` that has `ids`, `rows` and `count` for these records; each row has id and name."""
    VERBS: ClassVar[Verbs]
    ICONS: ClassVar[tuple[str, str]] = ("", "")
    """The drawings for several records and for one."""
    NEW_ICON: ClassVar[str] = "plus"
    RANKS: ClassVar[bool] = False
    """Whether a search puts the best first, and rows say where they were found."""

    @abstractmethod
    def words(self) -> Words:
        """Return all that the screen says, in the language in force."""

    @abstractmethod
    def columns(self) -> Sequence[Column[Any]]:
        """Return the columns in the language in force."""

    @abstractmethod
    def make_detail(self) -> RecordDetail[Any, Any]:
        """Return the page of a record, made once."""

    @abstractmethod
    def count_words(self, shown: int, total: int) -> str:
        """Return what stands above the list: "12 of 1,024 people"."""

    # The same for every kind

    def title(self) -> str:
        return self.words().title

    def search_hint(self) -> str:
        return self.words().search_hint

    def action(self, icon: str, verb: Callable[[], object]) -> QAction:
        """Return a new action of this screen."""
        action = QAction(self)
        icons.put(action, icon)
        action.triggered.connect(verb)
        return action

    # What may be left as it is

    def first_actions(self, new: QAction) -> Sequence[QAction]:
        """Return what is offered where there is no record at all; the first one is the main action there."""
        return (new,)

    def editors(self) -> Mapping[str, QAbstractItemDelegate]:
        """Return the delegates that edit in the list, by the key of their column."""
        return {}

    def edit(self, record_id: int, key: str, value: object) -> None:
        """Write what was edited in the list."""

    def on_listed(self) -> None:
        """Follow a list that was read; what there is to mind about it goes into `remark`."""

    def can_sort(self, sort: str) -> bool:
        """Say whether the list can stand in this order, also by a column that is not there yet."""
        return any(column.sort == sort for column in self.columns())

    def group_title(self, grouped_by: str, group: Group) -> str:
        """Return what the line above a group says."""
        return group.name or group.key

    def has_filter_values(self, field: str) -> bool:
        """Say whether the values of a field are few enough to be offered as a filter."""
        return False

    def filter_values_of(self, field: str) -> Callable[[Session], Sequence[FilterValue]]:
        """Return the work that reads the values of a field and how many records have each."""
        return _no_filter_values

    def value_title(self, field: str, value: FilterValue) -> str:
        """Return what a value is called."""
        return value.name or value.value

    def listing(self, spec: ListSpec, total: int | None) -> Callable[[Session], Listing]:
        """Return the work that reads the ids a list shows; plain functions and values only.

        `total` is how many there are without the search, where that is known: it need not be counted again.
        """
        return partial(_list, self.SERVICE, spec, total)

    def reading(self, ids: Sequence[int]) -> Callable[[Session], Sequence[Any]]:
        """Return the work that reads the rows of some ids."""
        return partial(_rows, self.SERVICE, tuple(ids))


class _Records(Protocol):
    """What a module of services has for a list."""

    def ids(self, session: Session, spec: ListSpec, *, today: date) -> array[int]: ...

    def rows(self, session: Session, ids: Sequence[int], *, today: date) -> list[Any]: ...

    def grouped(self, session: Session, spec: ListSpec, *, today: date) -> tuple[array[int], tuple[Group, ...]]: ...

    def count(self, session: Session, *, in_trash: bool = False) -> int: ...


# The work, done in a reading thread


def _no_filter_values(session: Session) -> Sequence[FilterValue]:
    return ()


def _records(service: str) -> _Records:
    return cast("_Records", getattr(services, service))


def _list(service: str, spec: ListSpec, total: int | None, session: Session) -> Listing:
    records = _records(service)
    groups: tuple[Group, ...] = ()
    if spec.grouped_by:
        ids, groups = records.grouped(session, spec, today=clock.today())
    else:
        ids = records.ids(session, spec, today=clock.today())
    if not spec.query:
        total = len(ids)
    elif total is None:
        total = records.count(session, in_trash=spec.in_trash)
    return Listing(ids, total, groups)


def _rows(service: str, ids: tuple[int, ...], session: Session) -> list[Any]:
    return _records(service).rows(session, ids, today=clock.today())
