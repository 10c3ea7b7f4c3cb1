"""Turns the driver's expected failures into refusals with a code; everything else is a bug and passes as it is."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DatabaseError

from irm.errors import StoreError

_UNOPENED: Final = "unable to open database file"

CODES: Final = (
    ("database or disk is full", "disk.full"),
    ("disk I/O error", "disk.error"),
    ("database is locked", "file.busy"),
    ("malformed", "file.damaged"),
    ("not a database", "file.damaged"),
    ("vtable constructor failed", "file.damaged"),
    ("readonly database", "file.read_only"),
    (_UNOPENED, "file.read_only"),
)
"""What the driver says, and the code it means; the driver gives no numbers for extended errors."""

_LEAST_ROOM: Final = 1024 * 1024
NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise StoreError in place of an expected failure of the driver; `path` is the data file it names."""
    try:
        yield
    except (DatabaseError, sqlcipher.DatabaseError) as error:
        code = _code(str(error.orig if isinstance(error, DatabaseError) else error), path)
        if code:
            raise StoreError(code, path=str(path)) from error
        raise
    except OSError as error:
        if error.errno in NO_ROOM:
            raise StoreError("disk.full", path=str(path)) from error
        raise


def _code(text: str, path: Path) -> str:
    code = next((code for words, code in CODES if words in text), "")
    if code == "file.read_only" and _UNOPENED in text and not path.exists():
        return "file.gone"
    if code == "disk.error" and _is_full(path):
        return "disk.full"
    return code


def _is_full(path: Path) -> bool:
    """Say whether a disk has no room: the index of the log then fails to grow as if the disk were broken."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    return False
