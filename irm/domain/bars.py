"""Parts on one line with bars between them: "a | b", whatever the parts hold; read back exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

SEPARATOR: Final = " | "

_SPECIAL: Final = re.compile(r"[\\|\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|^\s|\s$")
_ESCAPE: Final = re.compile(r"\\(u[0-9a-f]{4}|.)", re.DOTALL)
_PIECES: Final = re.compile(r"(\\.|\|)", re.DOTALL)
_SHORT: Final = {"\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_LONG: Final = {"n": "\n", "r": "\r", "t": "\t"}


def escaped(text: str) -> str:
    """Return a text without bars, line breaks, controls and blanks at its ends; `plain` gives it back."""
    if text.isprintable() and "|" not in text and "\\" not in text and text == text.strip(" "):
        return text  # by far the most texts: a million touches pass through here
    return _SPECIAL.sub(lambda match: _SHORT.get(match[0], f"\\u{ord(match[0]):04x}"), text)


def plain(part: str) -> str:
    """Return the text that `escaped` was given."""
    if "\\" not in part:
        return part
    return _ESCAPE.sub(
        lambda match: chr(int(match[1][1:], 16)) if len(match[1]) == 5 else _LONG.get(match[1], match[1]), part
    )


def join_parts(parts: Iterable[str]) -> str:
    """Return the escaped parts as one line."""
    return SEPARATOR.join(parts)


def are_plain(lines: Sequence[str], parts: int) -> bool:
    """Say whether `escaped` would have left all texts in lines of so many parts as they are.

    For much less than it takes to ask for each; it says no where two blanks stand in a row, as they do beside a bar
    where one is at the end of a text.
    """
    together = SEPARATOR.join(lines)
    return (
        together.count("|") == parts - 1
        and "\\" not in together
        and "  " not in together
        and together.isprintable()
        and together == together.strip(" ")
    )


def split_parts(line: str) -> list[str]:
    """Return the parts of a line, still escaped, without the blanks around them."""
    if "\\" not in line:
        return [part.strip() for part in line.split("|")]
    parts: list[str] = [""]
    for piece in _PIECES.split(line):
        if piece == "|":
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts]
