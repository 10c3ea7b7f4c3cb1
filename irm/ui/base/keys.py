"""Keys that are no shortcuts of an action: a widget that handles some says so beside the handler.

The map of keys is made of that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from irm.ui.base.cells import apart


@dataclass(frozen=True, slots=True)
class KeyHint:
    """What a key does; `keys` as Qt writes them ("Ctrl+Return"), several with a blank between them."""

    keys: str
    words: str

    @property
    def shown(self) -> str:
        """The keys as they stand on the keyboard."""
        return ", ".join(native(one) for one in self.keys.split(" "))


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one place, and what the place is called."""

    title: str
    hints: tuple[KeyHint, ...]


@runtime_checkable
class HasKeys(Protocol):
    """A widget that handles keys itself."""

    def key_group(self) -> KeyGroup: ...


def group(title: str, hints: Sequence[tuple[str, str]]) -> KeyGroup:
    """Return a group of keys and words."""
    return KeyGroup(title, tuple(KeyHint(keys, words) for keys, words in hints))


def native(keys: str | QKeySequence) -> str:
    """Return one combination as it stands on the keyboard, for showing: "Ctrl+," also among Arabic words."""
    return apart(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))


class KeyMenu(QMenu):
    """A menu that writes shortcuts from left to right in every language; Qt would say ",+Ctrl" in Arabic."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Put the keys beside the words as `native` writes them."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        option.text = f"{words}{tab}{apart(keys)}"
