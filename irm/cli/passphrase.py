"""Asks for a passphrase: on a terminal without showing it, else as a line of standard input; never as an argument."""

from __future__ import annotations

import getpass
import sys

from irm.errors import IrmError


def new() -> str:
    """Ask for a new passphrase, twice on a terminal. Raises IrmError passphrase.differs."""
    first = _asked("Passphrase for this backup: ")
    if sys.stdin.isatty() and _asked("Once more: ") != first:
        raise IrmError("passphrase.differs")
    return first


def known() -> str:
    """Ask for the passphrase of a backup."""
    return _asked("Passphrase of this backup: ")


def _asked(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt, stream=sys.stderr)
    return sys.stdin.readline().rstrip("\r\n")
