"""The built package carries its migrations: with it alone, an old file is brought to the newest revision."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from irm.db import upgrade
from tests.builders import paths_in
from tests.migrations.old_file import make, place

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from irm import resources_path
from irm.paths import find_paths
from irm.services import checkup
from irm.services.store import open_store
from irm.db import upgrade
assert resources_path.__file__.startswith(sys.argv[1]), resources_path.__file__
store = open_store(find_paths({"IRM_HOME": sys.argv[2]}))
store.rebuild_derived()
print(store.examine(upgrade.revision), checkup.run(store), store.peek().undo_label)
store.close()
new = open_store(find_paths({"IRM_HOME": sys.argv[3]}))
print(new.examine(upgrade.revision), checkup.run(new))
new.close()
"""


@pytest.mark.slow
def test_the_built_package_brings_an_old_file_to_the_newest_revision(tmp_path: Path) -> None:
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path / "dist"), versions=["standard"])
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(unpacked)
    assert "irm/_data/migrations/versions/0001_people_and_touches.py" in names
    assert "irm/_data/migrations/env.py" in names
    assert any(name.startswith("irm/_data/resources/") for name in names)
    make(tmp_path / "old.db", "0001")
    place(paths_in(tmp_path / "home"), (tmp_path / "old.db").read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(unpacked), str(tmp_path / "home"), str(tmp_path / "new")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [f"{upgrade.HEAD} [] ", f"{upgrade.HEAD} []"]
