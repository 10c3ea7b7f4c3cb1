"""Cards of a file with their properties; a broken card comes out with a problem, and reading goes on after it."""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from irm.domain.vcard_text import EXACT, exact_value, unescaped
from irm.errors import IrmError, Problem
from irm.services.imports.encoding import Progress, examine
from irm.services.imports.vcard_lines import CardLine, card_lines

MOST_CARDS: Final = 200_000
MOST_PROPERTIES: Final = 100_000
"""Of one card: a person with more touches than that is none."""

_LINE: Final = re.compile(
    rb'\s*(?:([A-Za-z0-9_\-]+)\.)?([A-Za-z0-9_\-]+)((?:;(?:[^":;]++|"[^"]*+")*+)*+):(.*)', re.DOTALL
)
_PARAM: Final = re.compile(r'\s*(?:([A-Za-z0-9_\-]+)=)?((?:[^";]++|"[^"]*+")*+)(?:;|\Z)')
_CARET: Final = re.compile(r"\^([n'^])")
_CARETS: Final = {"n": "\n", "'": '"', "^": "^"}
_SKIPPED: Final = frozenset((b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-ABPHOTO", b"X-IMAGETYPE", b"FBURL"))
_CHARSET: Final = re.compile(
    "iso[-_]?8859|windows|cp|euc|ks_c|shift|gb|big5|koi8|mac|latin|us-ascii|johab|iso[-_]?2022|hz|tis", re.IGNORECASE
)
"""Charsets of texts; Python knows encodings of other kinds too, some of them slow."""

_BINARY: Final = frozenset(("B", "BASE64"))
_QUOTED: Final = re.compile(rb"(?=.*=[C-F][0-9A-F]=[89AB][0-9A-F])(?:=[0-9A-F]{2}|[^=\x80-\xff])*+", re.DOTALL)
"""Text that is quoted-printable although no parameter says so, as converters of phone books leave it."""
_LINKS: Final = frozenset(("URL", "X-SOCIALPROFILE", "SOCIALPROFILE"))


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name and parameter names in capitals, its value decoded but still escaped.

    Properties of one `group` ("" for none) belong together.
    """

    name: str
    parameters: dict[str, tuple[str, ...]]
    value: str
    group: str = ""

    def first(self, name: str) -> str:
        """Return the first value of a parameter, "" for none."""
        return self.parameters.get(name, ("",))[0]

    def types(self) -> frozenset[str]:
        """Return what kind of address or number it is, in capitals: HOME, WORK, FAX."""
        return frozenset(kind.strip().upper() for value in self.parameters.get("TYPE", ()) for kind in value.split(","))


@dataclass(slots=True)
class Card:
    """One card: the line it begins on and its properties; with a problem it cannot be taken.

    `is_old` says that it is vCard 2.1, which escapes less.
    """

    line: int
    properties: list[Property] = field(default_factory=list)
    problem: Problem | None = None
    is_old: bool = False
    _named: dict[str, list[Property]] = field(default_factory=dict)

    def add(self, found: Property) -> None:
        """Add a property."""
        self.properties.append(found)
        self._named.setdefault(found.name, []).append(found)
        if found.name == "VERSION":
            self.is_old = found.value.strip() == "2.1"

    def named(self, name: str) -> list[Property]:
        """Return the properties of a name in their order."""
        return self._named.get(name, [])

    def label(self, found: Property) -> str:
        """Return what its owner calls a property ("Manager" of item1.TEL and item1.X-ABLabel), "" for nothing."""
        labels = self.named("X-ABLABEL") if found.group else ()
        text = next((unescaped(one.value).strip() for one in labels if one.group == found.group), "")
        return text.removeprefix("_$!<").removesuffix(">!$_")

    def value(self, name: str) -> str:
        """Return the value of the first property of that name that has one, "" for none."""
        return next((found.value for found in self.named(name) if found.value), "")

    def text(self, name: str) -> str:
        """Return that value as text."""
        value = self.value(name)
        return unescaped(value, is_old=self.is_old) if value else ""


class _Builder:
    """Takes lines and gives out cards; knows how to decode what is not UTF-8."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = ""
        self._card: Card | None = None
        self._nested = 0
        self._before = b""

    def take(self, line: CardLine) -> Card | None:
        """Take one line; return a card when it ends, or when the next begins although it has not ended."""
        match = _LINE.fullmatch(line.data)
        if match is None:
            return None
        name, before = match[2].upper(), self._before
        self._before = name
        if name in (b"BEGIN", b"END") and match[4].strip().upper() == b"VCARD":
            return self._begin(line, before) if name == b"BEGIN" else self._end()
        if self._card is not None and not self._nested and name not in _SKIPPED:
            self._add(self._card, name.decode(), match, is_cut=line.is_cut)
        return None

    def rest(self) -> Card | None:
        """Return the card that the file breaks off in."""
        return self._unfinished()

    def _begin(self, line: CardLine, before: bytes) -> Card | None:
        # A card inside another one follows the property it is the value of; a card after a broken one follows anything.
        if self._card is not None and (self._nested or before in (b"AGENT", b"BEGIN")):
            self._nested += 1
            return None
        unfinished = self._unfinished()
        self._card = Card(line.number)
        return unfinished

    def _end(self) -> Card | None:
        if self._nested:
            self._nested -= 1
            return None
        card, self._card = self._card, None
        return card

    def _unfinished(self) -> Card | None:
        card, self._card = self._card, None
        if card is not None and card.problem is None:
            card.problem = Problem("card", "card.unfinished", {"line": card.line})
        return card

    def _add(self, card: Card, name: str, match: re.Match[bytes], *, is_cut: bool) -> None:
        if is_cut or len(card.properties) >= MOST_PROPERTIES:
            card.problem = Problem("card", "card.too_big", {"line": card.line})
            return
        parameters = self._parameters(match[3]) if match[3] else {}
        encoding = parameters.get("ENCODING", ("",))[0].upper()
        if encoding in _BINARY:
            return
        is_quoted = encoding == "QUOTED-PRINTABLE" or (
            not encoding and b"=" in match[4] and name not in _LINKS and _QUOTED.fullmatch(match[4]) is not None
        )
        data = quopri.decodestring(match[4]) if is_quoted else match[4]
        value = self._decoded(data, parameters.get("CHARSET", ("",))[0])
        if EXACT in parameters:
            value = exact_value(value, parameters[EXACT][0])
        card.add(Property(name, parameters, value, match[1].decode().lower() if match[1] else ""))

    def _parameters(self, data: bytes) -> dict[str, tuple[str, ...]]:
        """Return the parameters; a bare one of vCard 2.1 is an encoding or a type."""
        found: dict[str, tuple[str, ...]] = {}
        for name, text in _PARAM.findall(self._decoded(data[1:], "")):
            values = tuple(_CARET.sub(lambda match: _CARETS[match[1]], value) for value in _split(text))
            if not name and values[0].upper() in ("QUOTED-PRINTABLE", *_BINARY, "8BIT", "7BIT"):
                name = "ENCODING"
            key = (name or "TYPE").upper()
            found[key] = found.get(key, ()) + values
        return found

    def _decoded(self, data: bytes, charset: str) -> str:
        """Return the text of bytes: in the charset they name, else UTF-8, else what the file as a whole looks like."""
        if _CHARSET.match(charset):
            try:
                return data.decode(codecs.lookup(charset).name, "replace")
            except (LookupError, ValueError, UnicodeError, TypeError):
                pass  # an unknown charset says nothing
        try:
            return data.decode()
        except UnicodeDecodeError:
            if not self._encoding:
                self._encoding = examine(self._path).encoding
            return data.decode(self._encoding, "replace")


def _split(text: str) -> tuple[str, ...]:
    """Return the values of a parameter: apart by commas, in quotes or not."""
    if '"' not in text:
        return tuple(text.split(","))
    return tuple(quoted or bare for quoted, bare in re.findall(r'"([^"]*+)"|([^",]++)', text)) or ("",)


def cards(path: Path, *, progress: Progress | None = None) -> Iterator[Card]:
    """Yield the cards of a file. Raises IrmError "vcard.none" or "vcard.too_many", and what reading a file raises."""
    builder = _Builder(path)
    count = 0
    for line in card_lines(path, progress=progress):
        card = builder.take(line)
        if card is not None:
            count += 1
            if count > MOST_CARDS:
                raise IrmError("vcard.too_many", limit=MOST_CARDS)
            yield card
    if (card := builder.rest()) is not None:
        count += 1
        yield card
    if not count:
        raise IrmError("vcard.none", path=path.name)
