"""A disk without room: said in a code, and what was there stays whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import add, assert_well, opened, person, tables

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import os, resource, signal, sys
from irm.errors import StoreError
from irm.paths import find_paths
from irm.services.store import open_store
from tests.builders import add, edit, person

def attempt(work):
    try:
        work()
    except StoreError as error:
        return error.code
    return "ok"

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = int(sys.argv[1])
paths = find_paths(os.environ)
if sys.argv[2] == "open":
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    print(attempt(lambda: open_store(paths).close()))
    sys.exit()
store = open_store(paths)
size = max(path.stat().st_size for path in paths.data.iterdir() if path.is_file())
resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, resource.RLIM_INFINITY))
large = person("Large", notes="x y " * 200_000)
print(attempt(lambda: add(store, large)))
print(attempt(lambda: add(store, large)))
print(len(store.read(lambda session: session.connection().exec_driver_sql("SELECT id FROM influencer").fetchall())))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(attempt(lambda: add(store, person("After"))))
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
store.close()
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there"),
]


def run(folder: Path, room: int, what: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(room), what],
        cwd=ROOT,
        env={**os.environ, "IRM_HOME": str(folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize("room", [0, 5_000, 300_000])
def test_a_write_without_room_is_refused_and_the_next_one_with_room_works(own_folders: Path, room: int) -> None:
    with opened(own_folders) as store:
        add(store, person("Before"))
    first, second, count, after = run(own_folders, room, "write")
    assert first.startswith("disk.")
    assert second.startswith("disk.")
    assert count == "1"
    assert after == "ok"
    with opened(own_folders) as store:
        assert [row[2] for row in tables(store)["influencer"]] == ["Before", "After"]
        assert_well(store)


@pytest.mark.parametrize("room", [0, 50, 4096, 100_000])
def test_a_first_start_without_room_is_refused_and_the_next_one_works(own_folders: Path, room: int) -> None:
    (code,) = run(own_folders, room, "open")
    assert code.startswith(("disk.", "folder."))
    with opened(own_folders) as store:
        add(store)
        assert_well(store)
