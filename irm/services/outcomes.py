"""What a write, an undo and a look at both give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from irm.db.changes import Changes

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a write gave back, what it touched, and its undo step (None when nothing changed)."""

    value: T
    changes: Changes
    step: int | None


@dataclass(frozen=True, slots=True)
class Undone:
    """The step taken back or done again, and what that touched."""

    label: str
    subject: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class UndoState:
    """The names of the steps that undo and redo would take next; "" where there is none."""

    undo_label: str = ""
    undo_subject: str = ""
    redo_label: str = ""
    redo_subject: str = ""
