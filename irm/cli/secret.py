"""What opens the data where its key is not at hand: from a file, a line of standard input, or asked for on a terminal.

Never an argument: those stand in the list of processes and in the history of the shell.
"""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Final, TypeVar

from irm.errors import IrmError, StoreError

T = TypeVar("T")

FILE: Final = "IRM_SECRET_FILE"
TRIES: Final = 3
_PROMPT: Final = "Passphrase or recovery code: "

_given: ContextVar[str] = ContextVar("secret", default="")


@contextmanager
def taken(*, from_input: bool) -> Iterator[None]:
    """Take what was given for the time the block runs. Raises IrmError secret.unreadable."""
    token = _given.set(_read(from_input=from_input))
    try:
        yield
    finally:
        _given.reset(token)


def given() -> str:
    """Return what was given for this run, "" for nothing."""
    return _given.get()


def opening(work: Callable[[str], T]) -> T:
    """Call `work(secret)`: with what was given, else without, and then with what a terminal answers.

    Raises whatever `work` raises last.
    """
    from irm.services.protection import WANTED  # not before there is something to open

    secret, tries = given(), 0
    while True:
        try:
            return work(secret)
        except StoreError as error:
            tries += 1
            if error.code not in WANTED or given() or not sys.stdin.isatty() or tries > TRIES:
                raise
            from irm.words import sentence  # as above

            sys.stderr.write(sentence(error.code, error.details) + "\n")
            secret = getpass.getpass(_PROMPT, stream=sys.stderr)
            if not secret:
                raise


def typed(prompt: str) -> str:
    """Ask for something secret on a terminal without showing it, else take a line of standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt, stream=sys.stderr)
    return sys.stdin.readline().rstrip("\r\n")


def _read(*, from_input: bool) -> str:
    if from_input:
        return typed(_PROMPT)
    path = os.environ.get(FILE, "")
    if not path:
        return ""
    try:
        with Path(path).expanduser().open(encoding="utf-8-sig") as file:
            return file.readline().rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise IrmError("secret.unreadable", path=path) from error
