"""Files that survive a power cut: written under another name, brought to the disk, then given their own."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

PART: Final = ".part"
"""How a file that is not finished ends; whoever finds one may take it away."""

_CHUNK: Final = 1 << 20

Progress = Callable[[int, int], None]


def beside(path: Path) -> Path:
    """Return the passing name of a file."""
    return path.with_name(path.name + PART)


def settle(part: Path, path: Path) -> None:
    """Bring a finished file to the disk and give it its name, for the owner alone."""
    with part.open("rb+") as stream:
        if os.name == "posix":
            with suppress(PermissionError):  # a network share or a stick may keep no owners: nobody may change them
                part.chmod(0o600)
        os.fsync(stream.fileno())
    part.replace(path)
    settle_folder(path.parent)


def settle_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system lets a folder be synchronised. Raises OSError EIO."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno == errno.EIO:  # the disk failed; others, as some network and FAT mounts, only refuse this
            raise
    finally:
        os.close(handle)


def write(path: Path, content: bytes) -> None:
    """Write a small file whole or not at all, for the owner alone."""
    part = beside(path)
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
        settle(part, path)
    finally:
        part.unlink(missing_ok=True)


def copy(source: Path, target: Path, *, progress: Progress | None = None) -> None:
    """Copy a file byte by byte, whole or not at all."""
    part = beside(target)
    part.unlink(missing_ok=True)
    total, done = source.stat().st_size, 0
    try:
        with source.open("rb") as file, part.open("xb") as stream:
            while chunk := file.read(_CHUNK):
                stream.write(chunk)
                done += len(chunk)
                if progress is not None:
                    progress(done, max(total, done))
        settle(part, target)
    finally:
        part.unlink(missing_ok=True)


def link_or_copy(source: Path, target: Path) -> None:
    """Let a content that never changes stand in a second place, without a second copy where the disk can do that."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = beside(target)
    part.unlink(missing_ok=True)
    try:
        os.link(source, part)
        part.replace(target)
    except OSError:
        copy(source, target)
    finally:
        part.unlink(missing_ok=True)  # a link onto the same content stays under both names


def room_in(folder: Path) -> int:
    """Return how many bytes are free where a folder lies."""
    return shutil.disk_usage(folder).free
