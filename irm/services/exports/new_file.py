"""A file that is there whole or not at all: written beside its place under another name and moved there at the end."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from irm.db import settled
from irm.errors import IrmError


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Yield the place to write to; what is written there replaces `path` when the block ends well.

    The file can be read by its owner alone. After an exception nothing is left behind and an old file is as it was,
    but where the disk failed to keep the new name at the very end. Raises IrmError "file.cannot_write" where the target
    is a folder, no ordinary file, or cannot be written.
    """
    target = _checked_target(path)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".irm-", suffix=".part")
        os.close(handle)
    except OSError as error:
        raise _refusal(path, error.strerror) from error
    beside = Path(name)
    try:
        yield beside
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(target)
        settled.settle_folder(target.parent)
    except OSError as error:
        raise _refusal(path, error.strerror) from error
    finally:
        beside.unlink(missing_ok=True)


def _checked_target(path: Path) -> Path:
    """Return where the file really goes (links followed), or refuse what is there."""
    try:
        target = Path(os.path.realpath(path))
        mode = target.stat().st_mode
    except FileNotFoundError:
        return target
    except (OSError, ValueError) as error:
        raise _refusal(path, getattr(error, "strerror", None) or str(error)) from error
    if stat.S_ISDIR(mode):
        raise _refusal(path, "it is a folder")
    if not stat.S_ISREG(mode):
        raise _refusal(path, "it is no ordinary file")
    if not os.access(target, os.W_OK):
        raise _refusal(path, "it is write-protected")
    return target


def _refusal(path: Path, reason: str | None) -> IrmError:
    return IrmError("file.cannot_write", path=str(path), reason=reason or "")
