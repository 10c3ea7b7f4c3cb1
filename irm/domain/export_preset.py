"""A preset: a way to hand out a list under a name - format, columns in their order, and what else was chosen."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

_MOST_COLUMNS: Final = 500


@dataclass(frozen=True, slots=True)
class PresetDraft:
    """What can be saved. Columns by key, () for the usual ones; `is_mailable` is None where the format decides."""

    format: str
    columns: tuple[str, ...] = ()
    is_raw: bool = False
    encoding: str = "utf-8"
    is_mailable: bool | None = None


@dataclass(frozen=True, slots=True)
class Preset:
    """A saved preset."""

    id: int
    name: str
    draft: PresetDraft


def columns_to_text(columns: tuple[str, ...]) -> str:
    """Return columns as they are stored."""
    return json.dumps(columns, ensure_ascii=False) if columns else ""


def options_to_text(draft: PresetDraft) -> str:
    """Return what else was chosen as it is stored."""
    options = {"is_raw": draft.is_raw, "encoding": draft.encoding, "is_mailable": draft.is_mailable}
    return json.dumps(options, ensure_ascii=False)


def from_texts(format_name: str, columns: str, options: str) -> PresetDraft:
    """Return a stored preset; what cannot be read is as in a new one. Never raises."""
    keys, chosen = _read(columns), _read(options)
    chosen = chosen if isinstance(chosen, dict) else {}
    encoding, mailable = chosen.get("encoding"), chosen.get("is_mailable")
    return PresetDraft(
        format_name,
        tuple(key for key in keys[:_MOST_COLUMNS] if isinstance(key, str)) if isinstance(keys, list) else (),
        is_raw=chosen.get("is_raw") is True,
        encoding=encoding if isinstance(encoding, str) and encoding else "utf-8",
        is_mailable=mailable if isinstance(mailable, bool) else None,
    )


def _read(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
