"""The data every benchmark works on: made-up people in folders that are kept from one run to the next."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.measure import CLOCKS, Clock
from irm.db import engine, functions, key
from irm.paths import Paths, find_paths

PEOPLE: Final = 100_000
TOUCHES: Final = 1_000_000
ROOT: Final = Path(__file__).resolve().parents[1]
_SHAPES: Final = ("migrations/versions/*.py",)


@dataclass(frozen=True, slots=True)
class Bench:
    """One run of the benchmarks: where its data lies, how much of it there is, what time is."""

    folder: Path
    people: int = PEOPLE
    touches: int = TOUCHES
    clock_name: str = "wall"

    @property
    def clock(self) -> Clock:
        """What the samples are taken with."""
        return CLOCKS[self.clock_name]

    def home(self, people: int | None = None) -> Path:
        """Return the folder with so many made-up people (default: all), made now where it is missing."""
        count = people or self.people
        touches = max(1, self.touches * count // self.people)
        home, made_by = self.folder / "homes" / f"{count}-{touches}", _fingerprint()
        mark = home / "made-by"
        if not mark.exists() or mark.read_text() != made_by:
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True, mode=0o700)
            _fill(home, count, touches)
            mark.write_text(made_by)
        return home

    @contextmanager
    def copy(self, people: int | None = None) -> Iterator[Path]:
        """Lend a copy of the data that may be written to."""
        home = self.home(people)
        with self.empty() as folder:
            for name in ("irm.db", "irm.key", "irm.key.json"):
                shutil.copyfile(home / name, folder / name)
            yield folder

    @contextmanager
    def empty(self) -> Iterator[Path]:
        """Lend a folder with nothing in it, on the same disk as the data."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.folder, prefix="run-") as name:
            yield Path(name)


@cache
def _fingerprint() -> str:
    """Return a mark of the code that shapes the tables: what an older one made is not used."""
    files = sorted(path for pattern in _SHAPES for path in ROOT.glob(pattern))
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def folder_in_use() -> Path:
    """Return where the data is kept: IRM_BENCH_HOME, else a folder among the temporary files."""
    given = os.environ.get("IRM_BENCH_HOME", "")
    return Path(given) if given else Path(tempfile.gettempdir()) / "irm-benchmarks"


def paths_of(home: Path) -> Paths:
    """Return the paths of a home folder."""
    return find_paths({"IRM_HOME": str(home)})


def connect(home: Path) -> Any:
    """Open a bare connection on the data of a home, set up as the program does it."""
    paths = paths_of(home)
    return engine.connect(paths.database, key.load(paths, {}).raw)


def _fill(home: Path, people: int, touches: int) -> None:
    command = (sys.executable, "-X", "utf8", "-m", "benchmarks.making", str(people), str(touches))
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "IRM_HOME": str(home)})


def plain_copy(bench: Bench) -> Any:
    """Open an unencrypted copy of the data, made where it is missing: what peers without a cipher work on."""
    home = bench.home()
    path = home / "plain.db"
    if not path.exists():
        source = connect(home)
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
        source.execute("SELECT sqlcipher_export('plain')").fetchone()
        source.execute("DETACH DATABASE plain")
        source.close()
    return open_plain(path)


def open_plain(path: Path) -> Any:
    """Open an unencrypted file with the program's settings."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    for statement in (*engine.SETTINGS, "PRAGMA journal_mode = WAL"):
        connection.execute(statement)
    functions.install(connection)
    return connection
