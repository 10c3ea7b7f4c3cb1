"""A file that is there whole or not at all: written beside its place under another name and moved there at the end."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from irm.db import settled
from irm.errors import IrmError
from irm.paths import is_of_program

_PREFIX: Final = ".irm-out-"
_OLD: Final = 24 * 3600
"""Seconds after which nobody writes to a file beside its place any more, on this computer or another one."""


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Yield the place to write to; what is written there replaces `path` when the block ends well.

    The file can be read by its owner alone. After an exception nothing is left behind and an old file is as it was,
    but where the disk failed to keep the new name at the very end. Raises IrmError "file.cannot_write" where the target
    is a folder, no ordinary file, or cannot be written.
    """
    with place_beside(path) as (beside, target):
        try:
            yield beside
            settled.settle(beside, target)
        except OSError as error:
            raise refusal(path, error.strerror) from error


@contextmanager
def place_beside(path: Path) -> Iterator[tuple[Path, Path]]:
    """Yield an empty file beside the one wanted, and where that really goes; whoever is done gives it the name.

    Raises IrmError "file.cannot_write" as above.
    """
    target = _checked_target(path)
    _take_away_remains(target.parent)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=_PREFIX, suffix=settled.PART)
        os.close(handle)
    except OSError as error:
        raise refusal(path, error.strerror) from error
    beside = Path(name)
    try:
        yield beside, target
    finally:
        with suppress(OSError):  # where the disk is gone, the refusal says so, and not this
            beside.unlink(missing_ok=True)


def _take_away_remains(folder: Path) -> None:
    """Remove what a program that was killed left half written here: it stands in the clear."""
    with suppress(OSError):
        for old in folder.glob(f"{_PREFIX}*{settled.PART}"):
            if time.time() - old.stat().st_mtime > _OLD:
                old.unlink()


def _checked_target(path: Path) -> Path:
    """Return where the file really goes (links followed), or refuse what is there."""
    try:
        target = Path(os.path.realpath(path))
        mode = target.stat().st_mode if target.exists() else stat.S_IFREG
    except (OSError, ValueError) as error:
        raise refusal(path, getattr(error, "strerror", None) or str(error)) from error
    if stat.S_ISDIR(mode):
        raise refusal(path, "it is a folder")
    if not stat.S_ISREG(mode):
        raise refusal(path, "it is no ordinary file")
    if target.exists() and is_of_program(target):
        raise refusal(path, "it belongs to the data")
    if target.exists() and not os.access(target, os.W_OK):
        raise refusal(path, "it is write-protected")
    return target


def refusal(path: Path, reason: str | None) -> IrmError:
    """Return what is said where a file cannot be written."""
    return IrmError("file.cannot_write", path=str(path), reason=reason or "")
