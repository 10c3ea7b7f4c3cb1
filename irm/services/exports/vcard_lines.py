"""Content lines of vCards: escaped, folded at 75 octets, and exact also for characters a vCard cannot hold."""

from __future__ import annotations

import base64
import re
from typing import Final

EXACT: Final = "X-IRM-EXACT"
"""Parameter with the value as it really is (base64url of UTF-8), where the visible one had to be simplified."""

_LONGEST: Final = 75
_ESCAPED: Final = re.compile(r"[\\,;\n]")
_ESCAPES: Final = {"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"}
_UNHOLDABLE: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_BREAK: Final = re.compile("\r\\\\n|[\n\x0b\x0c\r\x85\u2028\u2029]")
_PARAM: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")
_QUOTED: Final = re.compile('[,;: "^]')


def escaped(text: str) -> str:
    """Return a text as it stands in a value or in one part of a structured value."""
    return _ESCAPED.sub(lambda match: _ESCAPES[match[0]], text)


def visible(value: str) -> str:
    """Return a value without what a vCard cannot hold: odd line breaks as escaped ones, controls as blanks."""
    return _UNHOLDABLE.sub(" ", _BREAK.sub("\\\\n", value))


def parameter(name: str, value: str) -> str:
    """Return ";NAME=value", quoted and encoded as RFC 6868 says."""
    value = _PARAM.sub(" ", value)
    if _QUOTED.search(value):
        value = value.replace("^", "^^").replace('"', "^'")
        return f';{name}="{value}"'
    return f";{name}={value}"


def line(name: str, value: str, parameters: str = "") -> bytes:
    """Return a folded line of a value that is escaped already."""
    if not value.isprintable() and _UNHOLDABLE.search(value):
        exact = base64.urlsafe_b64encode(value.encode()).rstrip(b"=").decode()
        return folded(f"{name}{parameters};{EXACT}={exact}:{visible(value)}")
    return folded(f"{name}{parameters}:{value}")


def text_line(name: str, text: str, parameters: str = "") -> bytes:
    """Return a folded line of a text."""
    return line(name, escaped(text), parameters)


def folded(text: str) -> bytes:
    """Return a line with its line end; longer ones are cut between characters and go on after a blank."""
    data = text.encode()
    if len(data) <= _LONGEST:
        return data + b"\r\n"
    pieces = []
    start, room = 0, _LONGEST
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, room = end, _LONGEST - 1
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
