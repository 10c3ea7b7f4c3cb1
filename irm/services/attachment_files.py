"""The contents of attachments in the data folder, each once, sealed; no name ever becomes a path here.

Contents stay when an attachment is removed, so that it can be undone. The files are readable by their owner alone.
"""

from __future__ import annotations

import mimetypes
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from irm.db.content_file import PIECE
from irm.db.content_folder import ContentFolder
from irm.domain.attachment import AttachmentRow, Kept
from irm.domain.file_names import safe_name
from irm.errors import IrmError
from irm.services.exports.new_file import new_file

LARGEST: Final = 100 * 1024 * 1024
"""Bytes of one file."""

Progress = Callable[[int, int], None]

OPENED: Final = "opened"
_OLD: Final = 24 * 3600
"""Seconds after which a copy made to be looked at is taken away."""


def keep(contents: ContentFolder, source: Path, *, progress: Progress | None = None) -> Kept:
    """Copy the content of a file into the folder and return what to note of it.

    Raises IrmError attachment.not_file, attachment.unreadable, attachment.too_big or attachment.cannot_keep.
    """
    with _opened(source) as file:
        written = 0

        def pieces() -> Iterator[bytes]:
            nonlocal written
            for piece in _pieces(file, source, progress):
                written += len(piece)
                yield piece

        try:
            sha256 = contents.add(pieces())
        except OSError as error:
            raise IrmError("attachment.cannot_keep", name=source.name, reason=error.strerror or "") from error
    name = safe_name(source.name)
    return Kept(name, sha256, written, mimetypes.guess_type(name)[0] or "")


def copy_out(contents: ContentFolder, attachment: AttachmentRow, target: Path) -> Path:
    """Write the content to a file the user chose. Raises IrmError attachment.missing, attachment.damaged, file.*."""
    _require(contents, attachment)
    with new_file(target) as place:
        _copy_checked(contents, place, attachment)
    return target


def copy_to_look_at(contents: ContentFolder, attachment: AttachmentRow) -> Path:
    """Return a private, write-protected copy under the attachment's own name, for the system's program to show.

    It lies in the clear until the program ends. Raises IrmError attachment.missing, attachment.damaged or
    attachment.cannot_keep.
    """
    _require(contents, attachment)
    try:
        take_away_opened(contents.path, older_than=_OLD)
        opened = contents.path / OPENED
        opened.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = Path(tempfile.mkdtemp(dir=opened)) / safe_name(attachment.name)
        _copy_checked(contents, target, attachment)
        target.chmod(stat.S_IRUSR)
    except OSError as error:
        raise IrmError("attachment.cannot_keep", name=attachment.name, reason=error.strerror or "") from error
    return target


def take_away_opened(folder: Path, *, older_than: float = 0) -> None:
    """Take away copies made to be looked at, or those older than so many seconds; one held open elsewhere may stay."""
    opened = folder / OPENED
    if not opened.is_dir():
        return
    newest = time.time() - older_than
    for place in opened.iterdir():
        if place.lstat().st_mtime <= newest or not older_than:
            for copy in place.glob("*"):
                with suppress(OSError):
                    copy.chmod(stat.S_IRUSR | stat.S_IWUSR)  # some systems take away nothing that is write-protected
            shutil.rmtree(place, ignore_errors=True)
    if not older_than:
        shutil.rmtree(opened, ignore_errors=True)


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


def _pieces(file: IO[bytes], source: Path, progress: Progress | None) -> Iterator[bytes]:
    """Yield what stands in a file that may still be growing."""
    size, read = os.fstat(file.fileno()).st_size, 0
    while piece := file.read(PIECE):
        read += len(piece)
        if read > LARGEST:
            raise IrmError("attachment.too_big", name=source.name, limit=LARGEST // (1024 * 1024))
        yield piece
        if progress is not None:
            progress(read, max(size, read))


def _require(contents: ContentFolder, attachment: AttachmentRow) -> None:
    if not contents.is_there(attachment.sha256):
        raise IrmError("attachment.missing", name=attachment.name)


def _copy_checked(contents: ContentFolder, target: Path, attachment: AttachmentRow) -> None:
    """Copy a content and see that it is what was attached."""
    if not contents.write_out(attachment.sha256, target):
        raise IrmError("attachment.damaged", name=attachment.name)
