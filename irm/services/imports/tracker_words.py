"""Reads the words of status columns, by what the user chose for them and by the tables, and counts them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from irm.domain import status_words
from irm.domain.status_words import IGNORED, StatusWord
from irm.domain.text import fold
from irm.services.imports.aliases import Aliases, word_key
from irm.services.imports.mapping import Mapping

_SHOWN_LINES: Final = 3
_MOST_WORDS: Final = 500
"""Different words of one field that are counted: a column of sentences is no column of states."""


@dataclass(slots=True)
class _Seen:
    word: str
    code: str
    is_chosen: bool
    count: int = 0
    lines: list[int] = field(default_factory=list)


class Words:
    """What the words of one file mean; remembers each word it was asked for, so that it is looked up once."""

    def __init__(self, aliases: Aliases, mapping: Mapping | None = None) -> None:
        self._tables = {"stage": aliases.pipeline | aliases.stages, **aliases.states}
        self._pipeline = aliases.pipeline
        self._ticks = {**dict.fromkeys(aliases.yes, "yes"), **dict.fromkeys(aliases.no, "no")}
        chosen = () if mapping is None else mapping.words
        self._chosen = {(name, word): code for name, word, code in chosen}
        self._seen: dict[str, dict[str, _Seen]] = {}
        self._by_text: dict[tuple[str, str], _Seen] = {}
        self._exact = lru_cache(2_000)(self._exact_stage)

    def read(self, name: str, text: str, *, line: int) -> str | None:
        """Return the code of a word of a field, "" where the user wants it left out, None where it means nothing."""
        seen = self._by_text.get((name, text)) or self._look_up(name, text)
        seen.count += 1
        if len(seen.lines) < _SHOWN_LINES:
            seen.lines.append(line)
        return "" if seen.code == IGNORED else seen.code or None

    def cross_means_no(self) -> None:
        """Take an X for no, as in lists that say yes with an O."""
        self._ticks["x"] = "no"

    def tick(self, text: str) -> str:
        """Return "yes" or "no" for a box or a word that says it, "" for any other text."""
        return self._ticks.get(fold(text), "")

    def meaning(self, name: str, text: str) -> str:
        """Return the code of a word without counting it, "" for none."""
        code = self._code(name, text)
        return "" if code == IGNORED else code

    def pipeline(self, text: str, code: str) -> str:
        """Return the stage of a pipeline a status means, more exactly than the stage of the relationship does."""
        return status_words.pipeline_of(self._exact(text) or code)

    def _exact_stage(self, text: str) -> str:
        return "" if ("stage", word_key(text)) in self._chosen else _in_table(self._pipeline, text)

    def found(self) -> tuple[StatusWord, ...]:
        """Return the words met so far: those not understood first, then by field and how often they come."""
        order = tuple(status_words.CODES)
        words = [
            StatusWord(name, seen.word, seen.code, seen.count, tuple(seen.lines), seen.is_chosen)
            for name, group in self._seen.items()
            for seen in group.values()
        ]
        return tuple(sorted(words, key=lambda w: (not w.is_unknown, order.index(w.field), -w.count, w.word)))

    def _look_up(self, name: str, text: str) -> _Seen:
        key = word_key(text)
        group = self._seen.setdefault(name, {})
        seen = group.get(key)
        if seen is None:
            seen = _Seen(text, self._code(name, text), (name, key) in self._chosen)
            if len(group) < _MOST_WORDS:
                group[key] = seen
        if len(self._by_text) < 10 * _MOST_WORDS:
            self._by_text[name, text] = seen
        return seen

    def _code(self, name: str, text: str) -> str:
        chosen = self._chosen.get((name, word_key(text)))
        if chosen is not None:
            return chosen
        table = self._tables[name]
        return _in_table(table, text) or table.get(self.tick(text), "")


def _in_table(table: dict[str, str], text: str) -> str:
    """Return what a word stands for, also with a number in front or something in brackets behind it; "" for nothing."""
    key = word_key(text)
    bare = key.lstrip("0123456789 ")
    before = word_key(text.partition("(")[0]) if "(" in text else key
    return next((table[form] for form in (key, bare, before) if form in table), "")
