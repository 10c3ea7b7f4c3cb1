"""The command line may read and write while the window is open: each hears of the other, and none is in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from irm.services import influencers
from tests.builders import TODAY, add, assert_well, edit, opened, person

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import os
from irm.paths import find_paths
from irm.services.store import open_store
from tests.builders import add, edit, person
store = open_store(find_paths(os.environ))
who = add(store, person("From elsewhere"))
edit(store, 1, notes="edited elsewhere")
print(who)
print(store.undo().label)
store.redo()
store.close()
"""


@pytest.mark.flow
def test_what_another_process_wrote_is_heard_read_and_can_be_undone_here(own_folders: Path) -> None:
    with opened(own_folders) as store:
        first = add(store, person("From here"))
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert done.stderr == ""
        theirs, undone = done.stdout.split()
        assert undone == "person.edit"
        news = store.news()
        assert "influencer" in news.tables()
        assert news.is_bulk or int(theirs) in news.added["influencer"]
        got = store.read(lambda session: influencers.get(session, first, today=TODAY))
        assert got.draft.notes == "edited elsewhere"
        assert store.peek().undo_label == "person.edit"
        store.undo()
        assert store.read(lambda session: influencers.get(session, first, today=TODAY)).draft.notes == ""
        edit(store, int(theirs), notes="and here")
        assert_well(store)


FIRST = """
import os, sys
from irm.paths import find_paths
from irm.services.store import open_store
from tests.builders import add, person
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.readline()
store = open_store(find_paths(os.environ))
print(add(store, person(sys.argv[1])))
store.close()
"""


@pytest.mark.flow
@pytest.mark.slow
@pytest.mark.parametrize("attempt", range(3))
def test_several_first_starts_at_one_moment_share_one_file_and_one_key(own_folders: Path, attempt: int) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", FIRST, f"P{number}"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(4)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    answers = [child.communicate(timeout=100) for child in children]
    assert [errors for _, errors in answers] == [""] * 4
    with opened(own_folders) as store:
        keys = [int(key) for key, _ in answers]
        rows = store.read(lambda session: influencers.rows(session, keys, today=TODAY))
        names = [row.name for row in rows]
        assert names == [f"P{number}" for number in range(4)]
        assert_well(store)
    assert [path.name for path in own_folders.iterdir() if path.suffix == ".new"] == []
