"""The contents of attachments in the data folder, each once, under its SHA-256; no name ever becomes a path here.

Contents stay when an attachment is removed, so that it can be undone. The files are readable by their owner alone.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

from irm.db import settled
from irm.db.backup_contents import is_whole
from irm.domain.attachment import AttachmentRow, Kept
from irm.domain.file_names import safe_name
from irm.errors import IrmError
from irm.services.exports.new_file import new_file

LARGEST: Final = 100 * 1024 * 1024
"""Bytes of one file."""

Progress = Callable[[int, int], None]

_CHUNK: Final = 1 << 20
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
OPENED: Final = "opened"
_OLD: Final = 24 * 3600
"""Seconds after which a copy made to be looked at is taken away."""


def keep(folder: Path, source: Path, *, progress: Progress | None = None) -> Kept:
    """Copy the content of a file into the folder and return what to note of it.

    Raises IrmError attachment.not_file, attachment.unreadable, attachment.too_big or attachment.cannot_keep.
    """
    with _opened(source) as file:
        size = os.fstat(file.fileno()).st_size
        try:
            _private(folder)
            handle, name = tempfile.mkstemp(dir=folder, prefix=".irm-", suffix=".part")
        except OSError as error:
            raise _cannot_keep(source, error) from error
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as target:
                sha256, written = _copy(file, target, source, size, progress)
            _settle(part, content_path(folder, sha256))
        except OSError as error:
            raise _cannot_keep(source, error) from error
        finally:
            part.unlink(missing_ok=True)
    name = safe_name(source.name)
    return Kept(name, sha256, written, mimetypes.guess_type(name)[0] or "")


def content_path(folder: Path, sha256: str) -> Path:
    """Return where a content lies. Raises IrmError attachment.missing for what is no SHA-256."""
    if _SHA256.fullmatch(sha256) is None:
        raise IrmError("attachment.missing", name=sha256)
    return folder / sha256[:2] / sha256


def is_there(folder: Path, sha256: str) -> bool:
    """Say whether a content lies in the folder."""
    return _SHA256.fullmatch(sha256) is not None and content_path(folder, sha256).is_file()


def copy_out(folder: Path, attachment: AttachmentRow, target: Path) -> Path:
    """Write the content to a file the user chose. Raises IrmError attachment.missing, attachment.damaged, file.*."""
    content = _content(folder, attachment)
    with new_file(target) as place:
        _copy_checked(content, place, attachment)
    return target


def copy_to_look_at(folder: Path, attachment: AttachmentRow) -> Path:
    """Return a private, write-protected copy under the attachment's own name, for the system's program to show.

    Raises IrmError attachment.missing, attachment.damaged or attachment.cannot_keep.
    """
    content = _content(folder, attachment)
    opened = folder / OPENED
    try:
        _clear_old(opened)
        _private(opened)
        target = Path(tempfile.mkdtemp(dir=opened)) / safe_name(attachment.name)
        _copy_checked(content, target, attachment)
        target.chmod(stat.S_IRUSR)
    except OSError as error:
        raise IrmError("attachment.cannot_keep", name=attachment.name, reason=error.strerror or "") from error
    return target


def _opened(source: Path) -> IO[bytes]:
    """Open an ordinary file for reading; a pipe or a device could be read for ever."""
    try:
        handle = os.open(source, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        is_folder = source.is_dir()  # what Windows answers for a folder is "permission denied"
        code = "attachment.not_file" if is_folder else "attachment.unreadable"
        raise IrmError(code, name=source.name, reason=getattr(error, "strerror", None) or str(error)) from error
    about = os.fstat(handle)
    code = "" if stat.S_ISREG(about.st_mode) else "attachment.not_file"
    code = code or ("attachment.too_big" if about.st_size > LARGEST else "")
    if code:
        os.close(handle)
        raise IrmError(code, name=source.name, limit=LARGEST // (1024 * 1024))
    return os.fdopen(handle, "rb")


def _copy(file: IO[bytes], target: IO[bytes], source: Path, size: int, progress: Progress | None) -> tuple[str, int]:
    """Copy a file that may still be growing; return digest and size."""
    digest, written = hashlib.sha256(), 0
    while chunk := file.read(_CHUNK):
        written += len(chunk)
        if written > LARGEST:
            raise IrmError("attachment.too_big", name=source.name, limit=LARGEST // (1024 * 1024))
        digest.update(chunk)
        target.write(chunk)
        if progress is not None:
            progress(written, max(size, written))
    target.flush()
    os.fsync(target.fileno())
    return digest.hexdigest(), written


def _settle(part: Path, target: Path) -> None:
    """Give a finished copy its name, and bring it to the disk; the same content that is there already stays."""
    _private(target.parent)
    if not is_whole(target, target.name):
        part.chmod(stat.S_IRUSR | stat.S_IWUSR)
        part.replace(target)
        for folder in (target.parent, target.parent.parent):  # its names as well: the record says it is there
            settled.settle_folder(folder)


def _private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _content(folder: Path, attachment: AttachmentRow) -> Path:
    if not is_there(folder, attachment.sha256):
        raise IrmError("attachment.missing", name=attachment.name)
    return content_path(folder, attachment.sha256)


def _copy_checked(content: Path, target: Path, attachment: AttachmentRow) -> None:
    """Copy a content and see that it is what was attached."""
    digest = hashlib.sha256()
    with content.open("rb") as file, target.open("wb") as copy:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            copy.write(chunk)
    if digest.hexdigest() != attachment.sha256:
        target.unlink(missing_ok=True)
        raise IrmError("attachment.damaged", name=attachment.name)


def _clear_old(opened: Path) -> None:
    """Take away copies nobody looks at any more; one that is held open elsewhere stays."""
    if not opened.is_dir():
        return
    oldest = time.time() - _OLD
    for folder in opened.iterdir():
        if folder.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)


def _cannot_keep(source: Path, error: OSError) -> IrmError:
    return IrmError("attachment.cannot_keep", name=source.name, reason=error.strerror or "")
