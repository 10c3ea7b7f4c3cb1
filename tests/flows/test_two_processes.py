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
