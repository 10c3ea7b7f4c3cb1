"""What a user chose about the columns of a list, kept by its headers: as text, and back without ever failing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from irm.domain.import_choices import RULES, rules_of
from irm.domain.text import fold

_LONGEST: Final = 500
_MOST: Final = 2_000
_TEXTS: Final = ("platform", "day_order", "region", "currency")


@dataclass(frozen=True, slots=True)
class MappingChoices:
    """One field code per column, "" for one that is left out; what else was chosen, "" and nothing where it was not.

    `rules` are by field (`domain/import_choices.py`), `words` say what words of a field mean: field, word, code.
    """

    fields: tuple[str, ...]
    platform: str = ""
    day_order: str = ""
    region: str = ""
    currency: str = ""
    rules: Mapping[str, str] = field(default_factory=dict)
    words: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """Choices as they are stored; `name` is "" for those made last without a name."""

    id: int
    name: str
    choices: MappingChoices


def headers_to_text(headers: Sequence[str]) -> str:
    """Return what the choices for a list are found by: its headers, folded, in their order."""
    return json.dumps([fold(header) for header in headers], ensure_ascii=False)


def to_text(choices: MappingChoices) -> str:
    """Return choices as they are stored."""
    kept: dict[str, Any] = {"fields": choices.fields}
    kept |= {name: value for name in _TEXTS if (value := getattr(choices, name))}
    if choices.rules:
        kept["rules"] = dict(choices.rules)
    if choices.words:
        kept["words"] = choices.words
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> MappingChoices:
    """Return stored choices; what cannot be read counts as not chosen. Never raises."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    kept: dict[str, Any] = found if isinstance(found, dict) else {}
    texts: dict[str, Any] = {name: value for name in _TEXTS if _is_text(value := kept.get(name))}
    rules, words, fields = kept.get("rules"), kept.get("words"), kept.get("fields")
    return MappingChoices(
        tuple(one if _is_text(one) else "" for one in _entries(fields)),
        **texts,
        rules={name: rule for name, rule in rules.items() if _is_rule(name, rule)} if isinstance(rules, dict) else {},
        words=tuple((one[0], one[1], one[2]) for one in _entries(words) if _is_word(one)),
    )


def _entries(value: object) -> list[Any]:
    return value[:_MOST] if isinstance(value, list) else []


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _is_rule(name: str, rule: object) -> bool:
    return isinstance(rule, str) and rule in RULES and rule in rules_of(name)


def _is_word(entry: object) -> bool:
    return isinstance(entry, list) and len(entry) == 3 and all(map(_is_text, entry))
