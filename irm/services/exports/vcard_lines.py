"""Content lines of vCards, folded at 75 octets."""

from __future__ import annotations

import re
from typing import Final

from irm.domain.vcard_text import escaped, exact_parameter, simplified

_LONGEST: Final = 75
_PARAM: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_QUOTED: Final = re.compile('[,;: "^]')


def parameter(name: str, value: str) -> str:
    """Return ";NAME=value", quoted and encoded as RFC 6868 says."""
    value = _PARAM.sub(" ", value)
    if _QUOTED.search(value):
        value = value.replace("^", "^^").replace('"', "^'")
        return f';{name}="{value}"'
    return f";{name}={value}"


def line(name: str, value: str, parameters: str = "") -> bytes:
    """Return a folded line of a value that is escaped already."""
    if value.isprintable():
        data = f"{name}{parameters}:{value}".encode()
        return data + b"\r\n" if len(data) <= _LONGEST else _folded(data)
    exact = exact_parameter(value)
    return folded(f"{name}{parameters}{exact}:{simplified(value) if exact else value}")


def text_line(name: str, text: str, parameters: str = "") -> bytes:
    """Return a folded line of a text."""
    return line(name, escaped(text), parameters)


def folded(text: str) -> bytes:
    """Return a line with its line end; longer ones are cut between characters and go on after a blank."""
    return _folded(text.encode())


def _folded(data: bytes) -> bytes:
    length = len(data)
    if data.isascii():  # every place is between two characters
        more = [data[at : at + _LONGEST - 1] for at in range(_LONGEST, length, _LONGEST - 1)]
        return b"\r\n ".join([data[:_LONGEST], *more]) + b"\r\n"
    pieces = []
    start, room = 0, _LONGEST
    while length - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, room = end, _LONGEST - 1
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
