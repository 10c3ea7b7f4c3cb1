"""What the commands about backups say of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from irm.cli.console import Console
from irm.cli.words import counted, minute, people
from irm.words import sentence

if TYPE_CHECKING:
    from irm.services.backups import Contents

__all__ = ["complain", "minute", "size", "told"]

_MEGA = 1_000_000


def told(contents: Contents | None) -> str:
    """Return what a backup holds, as "3 people, 12 touches, 1 campaign, last touch 2026-11-22"."""
    if contents is None:
        return "its manifest is gone"
    parts = [
        people(contents.people),
        counted(contents.touches, "touch", "touches"),
        counted(contents.campaigns, "campaign", "campaigns"),
    ]
    if contents.last_touch:
        parts.append(f"last touch {contents.last_touch[:10]}")
    return ", ".join(parts)


def size(number: int) -> str:
    """Return a size as "12.3 MB"."""
    return f"{number / _MEGA:.1f} MB"


def complain(console: Console, problem: tuple[str, Mapping[str, object]] | None) -> None:
    """Say what is wrong with the second folder, if anything is."""
    if problem is not None:
        console.complain(sentence(problem[0], problem[1]))
