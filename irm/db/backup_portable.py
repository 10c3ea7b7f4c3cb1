"""One file with everything in it, for another computer: opened by a passphrase, not by the key of this one.

It is a zip with exactly three members of fixed names, stored as they are: what the passphrase is stretched with, the
data file, the contents of attachments. Both files inside are encrypted with the key made of the passphrase. No name in
the zip ever becomes a path, so no file can be written outside.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import shutil
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from irm.db import backup_copy, content_archive, content_keys, engine, settled
from irm.db.content_folder import ContentFolder
from irm.db.settled import Progress
from irm.domain import clock
from irm.domain.backups import Contents
from irm.errors import IrmError, StoreError
from irm.paths import Paths

ENDING: Final = ".irmbackup"
SHORTEST: Final = 8
"""Letters a passphrase needs at least."""

_HEADER, _DATABASE, _CONTENTS = "portable.json", "irm.db", "contents.db"
_N, _R, _P = 2**17, 8, 1
"""What RFC 7914 calls cost, block size and parallelization: 128 MB and a third of a second for each guess."""
_MOST: Final = 2**30
"""Bytes that a file may make us spend on its passphrase."""
_LARGEST_HEADER: Final = 64 * 1024
_MAC: Final = b"irm portable backup"
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Opened:
    """A portable backup unpacked: its data file, its contents, and the key that opens both."""

    database: Path
    contents: Path
    key: bytes


def write(paths: Paths, key: bytes, target: Path, passphrase: str, *, progress: Progress | None = None) -> Contents:
    """Write the data file and all contents into one file; return what it holds.

    Raises StoreError passphrase.short, backup.damaged, IrmError file.cannot_write; OSError of the data folder.
    """
    if len(passphrase) < SHORTEST:
        raise StoreError("passphrase.short", least=SHORTEST)
    salt = secrets.token_bytes(16)
    portable_key = _stretched(passphrase, salt, _N, _R, _P)
    with _passing(paths) as folder:
        database, contents_file = folder / _DATABASE, folder / _CONTENTS
        with closing(engine.look(paths.database, key)) as connection:
            backup_copy.copy(connection, database, portable_key, progress=progress)
            folder_of_contents = ContentFolder(paths.attachments, content_keys.of(connection))
        contents = backup_copy.verified(database, portable_key)
        count = content_archive.seal(contents_file, portable_key, folder_of_contents.all())
        header = {
            "program": "irm",
            "format": 1,
            "made_at": clock.now().replace(microsecond=0).isoformat(),
            "stretched": {"by": "scrypt", "n": _N, "r": _R, "p": _P, "salt": salt.hex()},
            "check": _check(portable_key),
            "contents": asdict(contents),
            "attachments": count,
        }
        try:
            _pack(target, json.dumps(header, indent=1).encode(), (database, contents_file))
        except OSError as error:  # of the target's disk, which is seldom that of the data
            raise IrmError("file.cannot_write", path=str(target), reason=error.strerror or "") from error
    return contents


def header_of(path: Path) -> dict[str, Any] | None:
    """Return what a portable backup tells without its passphrase, None for any other file."""
    try:
        with zipfile.ZipFile(path) as packed:
            return _header(packed)
    except (OSError, ValueError, zipfile.BadZipFile, StoreError):
        return None


@contextmanager
def opened(paths: Paths, path: Path, passphrase: str, *, progress: Progress | None = None) -> Iterator[Opened]:
    """Unpack a portable backup for as long as the block runs.

    Raises StoreError backup.damaged, passphrase.wrong, disk.full.
    """
    try:
        with zipfile.ZipFile(path) as packed, _passing(paths) as folder:
            key = _key(_header(packed), passphrase)
            members = [packed.getinfo(name) for name in (_DATABASE, _CONTENTS)]
            needed = sum(member.file_size for member in members)
            if settled.room_in(folder) < needed:
                raise StoreError("backup.no_room", path=str(folder))
            for member in members:
                _unpack(packed, member, folder / member.filename, progress)
            yield Opened(folder / _DATABASE, folder / _CONTENTS, key)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, EOFError) as error:
        raise StoreError("backup.damaged", name=path.name) from error


@contextmanager
def _passing(paths: Paths) -> Iterator[Path]:
    """Give a folder for what is under way, inside the data folder: it holds nothing that is not encrypted."""
    paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in paths.data.glob(".irm-portable-*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=paths.data, prefix=".irm-portable-") as folder:
        yield Path(folder)


def _pack(target: Path, header: bytes, files: tuple[Path, ...]) -> None:
    part = settled.beside(target)
    part.unlink(missing_ok=True)
    try:
        with zipfile.ZipFile(part, "x", zipfile.ZIP_STORED, allowZip64=True) as packed:
            packed.writestr(_HEADER, header)
            for file in files:
                packed.write(file, file.name)
        settled.settle(part, target)
    finally:
        part.unlink(missing_ok=True)


def _unpack(packed: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, progress: Progress | None) -> None:
    """Write one member to a path of ours; it was stored as it is, so it cannot be larger than the file it is in."""
    if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
        raise zipfile.BadZipFile
    done = 0
    with packed.open(member) as file, target.open("xb") as stream:
        while chunk := file.read(_CHUNK):
            stream.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress(done, max(member.file_size, done))


def _header(packed: zipfile.ZipFile) -> dict[str, Any]:
    """Return the header. Raises StoreError backup.newer or BadZipFile for a zip that is no backup of ours."""
    names = sorted(packed.namelist())
    if names != sorted((_HEADER, _DATABASE, _CONTENTS)) or packed.getinfo(_HEADER).file_size > _LARGEST_HEADER:
        raise zipfile.BadZipFile
    try:
        header = json.loads(packed.read(_HEADER))
    except (ValueError, RecursionError) as error:
        raise zipfile.BadZipFile from error
    if not isinstance(header, dict) or header.get("program") != "irm":
        raise zipfile.BadZipFile
    if header.get("format") != 1:
        raise StoreError("backup.newer", revision=str(header.get("format")))
    return header


def _key(header: dict[str, Any], passphrase: str) -> bytes:
    """Return the key. Raises StoreError passphrase.wrong, BadZipFile for a header nobody of ours wrote."""
    told = header.get("stretched")
    try:
        assert isinstance(told, dict)
        n, r, p, salt = int(told["n"]), int(told["r"]), int(told["p"]), bytes.fromhex(told["salt"])
        if min(n, r, p) < 1 or 128 * n * r * p > _MOST:
            raise ValueError
        key = _stretched(passphrase, salt, n, r, p)
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise zipfile.BadZipFile from error
    if not hmac.compare_digest(_check(key), str(header.get("check", ""))):
        raise StoreError("passphrase.wrong")
    return key


def _stretched(passphrase: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    text = unicodedata.normalize("NFC", passphrase).encode()
    return hashlib.scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=_MOST + _CHUNK * 64, dklen=32)


def _check(key: bytes) -> str:
    return hmac.new(key, _MAC, "sha256").hexdigest()[:16]
