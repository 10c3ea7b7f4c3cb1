"""Content lines of vCards: put together as texts, folded at 75 octets in one go for a whole card."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from irm.domain.vcard_text import escaped, exact_parameter, simplified

_LONGEST: Final = 75
_PARAM: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_QUOTED: Final = re.compile('[,;: "^]')
_BETWEEN: Final = "\0"


@lru_cache(1_000)  # names of own fields, services and labels come again on every card
def parameter(name: str, value: str) -> str:
    """Return ";NAME=value", quoted and encoded as RFC 6868 says."""
    value = _PARAM.sub(" ", value)
    if _QUOTED.search(value):
        value = value.replace("^", "^^").replace('"', "^'")
        return f';{name}="{value}"'
    return f";{name}={value}"


def line(name: str, value: str, parameters: str = "") -> str:
    """Return a line of a value that is escaped already, without its line end."""
    if value.isprintable():
        return f"{name}{parameters}:{value}"
    exact = exact_parameter(value)
    return f"{name}{parameters}{exact}:{simplified(value) if exact else value}"


def text_line(name: str, text: str, parameters: str = "") -> str:
    """Return a line of a text, without its line end."""
    return line(name, escaped(text), parameters)


def text_lines(named: Sequence[str]) -> list[str]:
    """Return lines of texts given as "NAME:text", for less than it takes to ask for each of them."""
    if not "".join(named).isprintable():
        return [text_line(*text.split(":", 1)) for text in named]
    return escaped(_BETWEEN.join(named)).split(_BETWEEN)


def folded(lines: Iterable[str]) -> bytes:
    """Return lines with their line ends; longer ones are cut between characters and go on after a blank."""
    found = []
    for data in "\n".join(lines).encode().split(b"\n"):
        length = len(data)
        if length <= _LONGEST:
            found.append(data)
            continue
        pieces = []
        start, end = 0, _LONGEST
        while end < length:
            while 0x80 <= data[end] < 0xC0:
                end -= 1
            pieces.append(data[start:end])
            start, end = end, end + _LONGEST - 1
        pieces.append(data[start:])
        found.append(b"\r\n ".join(pieces))
    return b"\r\n".join(found) + b"\r\n"
