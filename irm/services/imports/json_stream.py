"""Reads a large JSON object piece by piece: its members, and of a member that is a list the elements one by one.

However the file is laid out, only one element is in memory at a time.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from irm.errors import IrmError
from irm.services.imports.encoding import Progress, unreadable

LARGEST: Final = 1 << 28
"""Characters of one element; a record that long is damage, not data."""

_CHUNK: Final = 1 << 20
_NEAR_END: Final = 16
_IN_NUMBERS: Final = frozenset("0123456789.eE+-")
_BLANK: Final = re.compile(r"[ \t\n\r]*")


class Item(NamedTuple):
    """A member of the object, or one element of a member that is a list; `line` is where it starts, first line 1."""

    name: str
    value: Any
    line: int
    is_element: bool


def items(path: Path, *, progress: Progress | None = None) -> Iterator[Item]:
    """Yield the members of the object a file holds, lists element by element.

    Raises IrmError "json.damaged" with line and column, "json.not_ours" for anything but an object, "json.too_big" for
    an element without end, "file.unreadable" or "file.missing".
    """
    try:
        with path.open("rb") as file:
            yield from _members(_Text(file, path.stat().st_size, path.name, progress))
    except OSError as error:
        raise unreadable(path, error) from error


def _members(text: _Text) -> Iterator[Item]:
    if text.next_char() != "{":
        raise IrmError("json.not_ours", path=text.name)
    text.skip()
    if text.next_char() == "}":
        text.skip()
    else:
        yield from _until_closed(text)
    if text.next_char():
        raise text.damage(text.position, "end of file expected")


def _until_closed(text: _Text) -> Iterator[Item]:
    while True:
        if text.next_char() != '"':
            raise text.damage(text.position, "name in quotes expected")
        name = text.value()
        text.take(":")
        if text.next_char() == "[":
            yield from _elements(text, name)
        else:
            line = text.line
            yield Item(name, text.value(), line, is_element=False)
        if text.take(",}") == "}":
            return


def _elements(text: _Text, name: str) -> Iterator[Item]:
    text.take("[")
    if text.next_char() == "]":
        text.skip()
        return
    while True:
        text.next_char()
        line = text.line
        yield Item(name, text.value(), line, is_element=True)
        if text.take(",]") == "]":
            return


class _Text:
    """The text of a file from the current position on, read further as needed."""

    def __init__(self, file: Any, size: int, name: str, progress: Progress | None) -> None:
        self._file = file
        self._size = size
        self.name = name
        self._progress = progress
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._scan = json.JSONDecoder(parse_constant=_refuse_constant).raw_decode
        self._text = ""
        self._is_end = False
        self._line = 1
        self._column = 1
        self._counted = 0
        self._lines_counted = 0
        self.position = 0

    @property
    def line(self) -> int:
        """The line of the current position."""
        self._lines_counted += self._text.count("\n", self._counted, self.position)
        self._counted = self.position
        return self._line + self._lines_counted

    def damage(self, position: int, reason: str) -> IrmError:
        """Return the refusal of what stands at a position."""
        before = self._text[:position]
        line = self._line + before.count("\n")
        last = before.rfind("\n")
        column = position - last if last >= 0 else self._column + position
        return IrmError("json.damaged", line=line, column=column, reason=reason)

    def next_char(self) -> str:
        """Go to the next character that is no blank and return it, "" at the end."""
        while True:
            self.position = _BLANK.match(self._text, self.position).end()  # type: ignore[union-attr]
            if self.position < len(self._text):
                return self._text[self.position]
            if not self._read():
                return ""

    def skip(self) -> None:
        """Go past one character."""
        self.position += 1

    def take(self, chars: str) -> str:
        """Go past the next character, which must be one of these, and return it."""
        char = self.next_char()
        if not char or char not in chars:
            raise self.damage(self.position, f"{' or '.join(chars)} expected")
        self.position += 1
        return char

    def value(self) -> Any:
        """Read one value whole."""
        self.next_char()
        while True:
            try:
                value, end = self._scan(self._text, self.position)
            except json.JSONDecodeError as error:
                beyond = error.pos - self.position
                if not self._is_cut_off(error) or not self._read():
                    raise self.damage(self.position + beyond, error.msg) from error
            except (ValueError, RecursionError) as error:
                reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
                raise self.damage(self.position, reason) from error
            else:
                # A number at the very end of what is read may go on.
                length = end - self.position
                if not _IN_NUMBERS.issuperset(self._text[end : end + 3]) or not self._read():
                    self.position += length
                    return value

    def _is_cut_off(self, error: json.JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated string") or error.pos >= len(self._text) - _NEAR_END

    def _read(self) -> bool:
        """Read on, more at a time the longer the value at hand is; say whether there was anything."""
        if self._is_end:
            return False
        held = len(self._text) - self.position
        if held > LARGEST:
            raise IrmError("json.too_big", line=self.line)
        data = self._file.read(max(_CHUNK, held))
        self._is_end = not data
        try:
            piece = self._decoder.decode(data, final=self._is_end)
        except UnicodeDecodeError as error:
            raise self.damage(len(self._text), "the text is not UTF-8") from error
        self._drop_done()
        self._text += piece
        if self._progress is not None:
            self._progress(self._file.tell(), self._size)
        return bool(data)

    def _drop_done(self) -> None:
        done = self._text[: self.position]
        last = done.rfind("\n")
        self._line += done.count("\n")
        self._column = len(done) - last if last >= 0 else self._column + len(done)
        self._text = self._text[self.position :]
        self.position = self._counted = self._lines_counted = 0


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number")
