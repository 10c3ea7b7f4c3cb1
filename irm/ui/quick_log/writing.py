"""How things are written into the line, and where in it the cursor stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from irm.domain import clock, quicklog

if TYPE_CHECKING:
    from irm.services.quicklog import Callee


def spelling(person: Callee) -> tuple[str, str]:
    """Return how a person is written into the line, and how that is read again."""
    handle = person.handle
    if handle and quicklog.parse(f"@{handle}:", today=clock.today()).person == f"@{handle}":
        return f"@{handle}", f"@{handle}"
    name = person.name.replace('"', "")
    return f'"{name}"', " ".join(name.split())


def units(text: str) -> int:
    """Return how long Qt takes a text to be: it counts some characters twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, units: int) -> int:
    """Return the place in the text of a place as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace"))


def language() -> str:
    """Return the language in which words are written into the line."""
    return QLocale().name()[:2]
