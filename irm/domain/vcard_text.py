"""Text in vCards: escaped and back, and exact also for characters a vCard cannot hold."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

EXACT: Final = "X-IRM-EXACT"
"""Parameter with the value as it really is (base64url of UTF-8), where the visible one had to be simplified."""

_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_OLD_ESCAPE: Final = re.compile(r"\\([;:,])")
_UNHOLDABLE: Final = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_BREAK: Final = re.compile("\r\\\\n|[\n\x0b\x0c\r\x85\u2028\u2029]")


def escaped(text: str) -> str:
    """Return a text as it stands in a value or in one part of a structured value."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def unescaped(text: str, *, is_old: bool = False) -> str:
    """Return the text of a value; vCard 2.1 (`is_old`) escapes separators only, and a backslash is a backslash."""
    if "\\" not in text:
        return text
    if is_old:
        return _OLD_ESCAPE.sub(r"\1", text)
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def split_unescaped(text: str, separator: str) -> list[str]:
    """Return the parts between separators that are not escaped, still escaped themselves."""
    if "\\" not in text:
        return text.split(separator)
    parts: list[str] = [""]
    for piece in re.split(rf"(\\.|{re.escape(separator)})", text, flags=re.DOTALL):
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def simplified(value: str) -> str:
    """Return an escaped value without what a vCard cannot hold: odd line breaks as escaped ones, controls as blanks."""
    return _UNHOLDABLE.sub(" ", _BREAK.sub("\\\\n", value))


def exact_parameter(value: str) -> str:
    """Return the parameter that keeps an escaped value exact, "" where the value can stand as it is."""
    if value.isprintable() or _UNHOLDABLE.search(value) is None:
        return ""
    exact = base64.urlsafe_b64encode(value.encode()).rstrip(b"=").decode()
    return f";{EXACT}={exact}"


def exact_value(value: str, parameter: str) -> str:
    """Return the exact value a parameter keeps, or the one that stands there where somebody has changed it since."""
    try:
        exact = base64.urlsafe_b64decode(parameter + "=" * (-len(parameter) % 4)).decode()
    except (binascii.Error, ValueError):
        return value
    return exact if simplified(exact) == value else value
