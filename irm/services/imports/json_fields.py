"""Reads the fields of JSON objects by type; what has the wrong type or form is noted as a problem of its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

from irm.domain import dates, iso
from irm.domain.counts import LARGEST
from irm.domain.text import clean, clean_block
from irm.errors import Invalid, Problem

_LONGEST_KEY: Final = 500


@dataclass(slots=True)
class Problems:
    """What is wrong with one record, field by field."""

    found: list[Problem] = field(default_factory=list)

    def add(self, name: str, code: str, **details: Any) -> None:
        """Note one problem."""
        self.found.append(Problem(name, code, details))

    def raise_if_any(self) -> None:
        """Raise Invalid with everything noted so far."""
        if self.found:
            raise Invalid(tuple(self.found))


class Fields:
    """One object; a field that is missing or null reads as empty."""

    def __init__(self, values: Mapping[str, Any], problems: Problems, *, path: str = "") -> None:
        self._values = values
        self._problems = problems
        self._path = path

    def given(self) -> frozenset[str]:
        """Return the names of the fields the object has."""
        return frozenset(self._values)

    def line(self, name: str) -> str:
        """Return a text of one line as it is stored."""
        return clean(self._text(name))

    def block(self, name: str) -> str:
        """Return a text of many lines as it is stored."""
        return clean_block(self._text(name))

    def key(self, name: str) -> str:
        """Return a short text that names a record."""
        text = self.line(name)
        if len(text) > _LONGEST_KEY:
            self.wrong(name, "text.too_long", length=len(text), limit=_LONGEST_KEY)
        return text

    def one_of(self, name: str, known: Sequence[str], code: str, *, otherwise: str) -> str:
        """Return one of the known words."""
        text = self._text(name) or otherwise
        if text not in known:
            self.wrong(name, code, value=text)
        return text

    def flag(self, name: str) -> int:
        """Return 1 for true, 0 for false."""
        value = self._values.get(name)
        if value is not None and not isinstance(value, bool):
            self.wrong(name, "json.wrong_type", expected="true or false")
        return int(value is True)

    def record_id(self) -> int | None:
        """Return the id the record had where it comes from."""
        return self._integer("id", least=1)

    def count(self, name: str) -> int | None:
        """Return a count, None where it is not known."""
        return self._integer(name, least=0)

    def number(self, name: str) -> int:
        """Return a number, 0 where it is missing."""
        return self._integer(name, least=-LARGEST) or 0

    def share(self, name: str) -> float:
        """Return a fraction, 0 where it is missing."""
        value = self._values.get(name)
        if value is not None and (not isinstance(value, int | float) or isinstance(value, bool)):
            self.wrong(name, "json.wrong_type", expected="a number")
            return 0.0
        return float(value or 0)

    def _integer(self, name: str, *, least: int) -> int | None:
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            self.wrong(name, "json.wrong_type", expected="a whole number")
            return None
        if value < least:
            self.wrong(name, "count.negative", value=value)
        elif value > LARGEST:
            self.wrong(name, "count.too_large", value=value)
        return value

    def day(self, name: str) -> str | None:
        """Return a day as it is stored."""
        text = self._text(name)
        if not text:
            return None
        try:
            day = date.fromisoformat(text)
        except ValueError:
            day = None
        if day is None or not dates.FIRST <= day <= dates.LAST:
            self.wrong(name, "date.invalid", value=text)
            return None
        return day.isoformat()

    def moment(self, name: str) -> str | None:
        """Return an instant as it is stored."""
        text = self._text(name)
        if not text:
            return None
        try:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is None:
                self.wrong(name, "time.naive", value=text)
                return None
            return iso.to_text(moment.astimezone(UTC))
        except (ValueError, OverflowError):
            self.wrong(name, "date.invalid", value=text)
            return None

    def texts(self, name: str) -> list[str]:
        """Return a list of texts."""
        return [clean(text) for text in self._list(name, str, "texts")]

    def objects(self, name: str) -> list[Fields]:
        """Return a list of objects."""
        found = enumerate(self._list(name, dict, "objects"))
        return [Fields(values, self._problems, path=f"{self._path}{name}.{number}.") for number, values in found]

    def object(self, name: str) -> Fields | None:
        """Return an object, None where there is none."""
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.wrong(name, "json.wrong_type", expected="an object")
            return None
        return Fields(value, self._problems, path=f"{self._path}{name}.")

    def _list(self, name: str, kind: type, expected: str) -> list[Any]:
        values = self._values.get(name)
        if values is None:
            return []
        if not isinstance(values, list) or not all(isinstance(value, kind) for value in values):
            self.wrong(name, "json.wrong_type", expected=f"a list of {expected}")
            return []
        return values

    def _text(self, name: str) -> str:
        value = self._values.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong(name, "json.wrong_type", expected="text")
            return ""
        return value

    def wrong(self, name: str, code: str, **details: Any) -> None:
        """Note that a field has a problem."""
        self._problems.add(f"{self._path}{name}", code, **details)
