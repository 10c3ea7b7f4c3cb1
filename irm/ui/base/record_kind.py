"""What one kind of record says about itself; the screen made of it is the same for every kind."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget

from irm.domain.influencer import ListSpec
from irm.ui.base.columns import Column
from irm.ui.base.page import Page

if TYPE_CHECKING:
    from irm.ui.base.record_detail import RecordDetail


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids a list shows, and how many records there are without the search."""

    ids: array[int]
    total: int


class RecordKind(Page):
    """The questions a subclass of `RecordScreen` answers."""

    TABLE: ClassVar[str] = ""
    DEPENDS_ON: ClassVar[frozenset[str]] = frozenset()
    """Further tables whose changes may show in the rows of this one."""

    @abstractmethod
    def columns(self) -> Sequence[Column[Any]]:
        """Return the columns in the language in force."""

    @abstractmethod
    def listing(self, spec: ListSpec, total: int | None) -> Callable[[Any], Listing]:
        """Return the work that reads the ids a list shows; plain functions and values only.

        `total` is how many there are without the search, where that is known: it need not be counted again.
        """

    @abstractmethod
    def reading(self, ids: Sequence[int]) -> Callable[[Any], Sequence[Any]]:
        """Return the work that reads the rows of some ids."""

    @abstractmethod
    def make_detail(self) -> RecordDetail[Any, Any]:
        """Return the page of a record, made once."""

    @abstractmethod
    def make_first_start(self) -> QWidget:
        """Return what is shown where there is no record at all."""

    @abstractmethod
    def make_nothing_found(self) -> QWidget:
        """Return what is shown where the search finds nothing."""

    @abstractmethod
    def make_nothing_open(self) -> QWidget:
        """Return what is shown beside the list where no record is open."""

    @abstractmethod
    def count_words(self, shown: int, total: int) -> str:
        """Return what stands above the list: "12 of 1,024 people"."""

    @abstractmethod
    def trash(self, ids: Sequence[int]) -> None:
        """Move records to the trash."""

    @abstractmethod
    def restore(self, ids: Sequence[int]) -> None:
        """Take records out of the trash."""
