"""Asks for a passphrase: on a terminal without showing it, else as a line of standard input; never as an argument."""

from __future__ import annotations

import sys

from irm.cli import secret
from irm.errors import IrmError


def new(prompt: str = "Passphrase for this backup: ") -> str:
    """Ask for a new passphrase, twice on a terminal. Raises IrmError passphrase.differs."""
    first = secret.typed(prompt)
    if sys.stdin.isatty() and secret.typed("Once more: ") != first:
        raise IrmError("passphrase.differs")
    return first


def known(prompt: str = "Passphrase of this backup: ") -> str:
    """Ask for a passphrase there is."""
    return secret.typed(prompt)
