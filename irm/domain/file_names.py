"""The name of a file somebody attached: the last part of a path, with nothing in it that could lead or deceive."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from irm.domain.text import clean_block, visible

LONGEST: Final = 200
"""Bytes of UTF-8; file systems take 255, and a copy may get a number behind it."""

_WITHOUT_NAME: Final = "file"
_PATH: Final = re.compile(r"[\\/]")
_BREAKS: Final = re.compile(r"\s+")
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\u2028\u2029]')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_RUNS: Final = frozenset(
    [
        "app",
        "appimage",
        "bat",
        "cmd",
        "com",
        "command",
        "cpl",
        "deb",
        "desktop",
        "dll",
        "dmg",
        "exe",
        "gadget",
        "hta",
        "inf",
        "jar",
        "js",
        "jse",
        "lnk",
        "msi",
        "msp",
        "pif",
        "pkg",
        "ps1",
        "py",
        "pyw",
        "reg",
        "rpm",
        "run",
        "scf",
        "scr",
        "sh",
        "url",
        "vb",
        "vbe",
        "vbs",
        "workflow",
        "ws",
        "wsf",
        "wsh",
    ]
)


def safe_name(name: str) -> str:
    """Return the name a file can have on every system; never empty, never a path, no marks that turn its direction."""
    bare = unicodedata.normalize("NFC", visible(clean_block(name)))
    bare = _BREAKS.sub(" ", _FORBIDDEN.sub("_", _PATH.split(bare)[-1]))
    bare = bare.strip(" ").rstrip(". ")
    if _RESERVED.fullmatch(bare):
        bare = f"_{bare}"
    return _cut(bare) or _WITHOUT_NAME


def ending(name: str) -> str:
    """Return what stands behind the last dot, in lower case, "" for none."""
    stem, dot, last = name.rpartition(".")
    return last.casefold() if dot and stem else ""


def runs(name: str) -> bool:
    """Say whether a system would run such a file instead of showing it."""
    return ending(name) in _RUNS


def _cut(name: str) -> str:
    """Return the name within the limit, with its ending."""
    if len(name.encode()) <= LONGEST:
        return name
    last = ending(name)
    tail = f".{last}" if last and len(last.encode()) <= LONGEST // 4 else ""
    stem = name[: len(name) - len(tail)] if tail else name
    room = LONGEST - len(tail.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + tail
