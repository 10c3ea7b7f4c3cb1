"""The log: a few rotating files that say what the program did, with ids and counts and never a value of the user's.

An exception is written as where it happened and of which kind: its message may quote a name or an address.
"""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from irm.errors import IrmError

NAME: Final = "irm.log"
_SIZE: Final = 500_000
_KEPT: Final = 3
_LONGEST_CHAIN: Final = 5

_Exception = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _PrivateFormatter(logging.Formatter):
    """Writes time, level, logger and message; exceptions without their messages."""

    def formatException(self, ei: _Exception) -> str:  # noqa: N802  (logging's own spelling)
        return describe(ei[1]) if ei[1] is not None else ""


class _PrivateHandler(RotatingFileHandler):
    """Opens its files for the owner alone, and stays silent where the disk does not take them."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return open(handle, "a", encoding="utf-8", errors="backslashreplace")  # noqa: PTH123  (a handle, not a path)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own spelling)
        """Drop the record: a full disk has been reported where it matters."""


def describe(error: BaseException) -> str:
    """Return where an exception happened and of which kind it and its causes are, without their messages."""
    lines: list[str] = []
    cause: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if cause is None:
            break
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        code = f" {cause.code}" if isinstance(cause, IrmError) else ""
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}{code}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def start(folder: Path) -> logging.Handler:
    """Write what the program logs into `folder`; give the handler to `stop` at the end.

    Where the folder is missing or cannot be written nothing is kept: the program works without a log.
    """
    handler: logging.Handler
    try:
        handler = _PrivateHandler(folder / NAME, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_PrivateFormatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("irm")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def stop(handler: logging.Handler) -> None:
    """Stop writing to a handler and close its file."""
    logging.getLogger("irm").removeHandler(handler)
    with suppress(OSError):
        handler.close()


@contextmanager
def kept(folder: Path) -> Iterator[None]:
    """Write the log into `folder` as long as the block runs."""
    handler = start(folder)
    try:
        yield
    finally:
        stop(handler)
