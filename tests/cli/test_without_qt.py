"""No command but `screenshots` needs Qt: all of them work where it cannot be imported."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from irm.cli.program import COMMANDS
from tests.cli.running import PATIENCE, ROOT, run

BLOCK = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"{name} is not here", name=name)
        return None

sys.meta_path.insert(0, Blocked())
"""

EACH = """
import json, sys
from irm.__main__ import main

for call in json.loads(sys.argv[1]):
    code = main(call)
    print("==", call[0], code, flush=True)
"""
"""Runs one command after the other; what one has imported, the next one has as well, and Qt none of them."""


@pytest.fixture
def without_qt(tmp_path: Path) -> dict[str, str]:
    """Return an environment whose Python has no Qt."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(BLOCK, encoding="utf-8")
    return {"PYTHONPATH": str(folder)}


@pytest.mark.slow
def test_every_command_works_without_qt(without_qt: dict[str, str], three: Path, tmp_path: Path) -> None:
    calls = {
        "import": [str(three)],
        "log": ["1", "hello"],
        "search": ["jane"],
        "show": ["1"],
        "today": ["--json"],
        "people": ["--query", "platform:instagram"],
        "export": [str(tmp_path / "out.xlsx")],
        "history": ["1"],
        "undo": [],
        "redo": [],
        "coverage": [],
        "demo": ["--people", "3"],
        "campaigns": [],
        "lineup": ["1"],
        "promote": ["1", "1", "--reason", "ill", "--dry-run"],
        "terms": ["1"],
        "payments": [],
        "deadlines": [],
        "ics": [str(tmp_path / "out.ics")],
        "duplicates": [],
        "merge": ["--all-exact"],
        "report": ["1", "--json"],
        "retention": ["--months", "12"],
        "backup": [],
        "backups": [],
        "protection": [],
        "check": [],
        "erase": ["1", "--yes"],
    }
    asks_first = {
        "passphrase",
        "restore",
        "salvage",
        "recovery-code",
        "change-key",
    }  # these have tests of their own, and none of them loads more
    assert {command.NAME for command in COMMANDS} == {*calls, *asks_first, "screenshots"}
    wanted = json.dumps([[name, *arguments] for name, arguments in calls.items()])
    done = subprocess.run(
        [sys.executable, "-c", EACH, wanted], cwd=ROOT, env={**os.environ, **without_qt}, stdin=subprocess.DEVNULL,
        capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert re.findall(r"^== (\S+) (\d+)$", done.stdout, re.MULTILINE) == [(name, "0") for name in calls]


def test_the_block_holds(without_qt: dict[str, str], tmp_path: Path) -> None:
    answer = run("screenshots", str(tmp_path / "pictures"), environment=without_qt)
    assert answer.returncode == 1
    assert not (tmp_path / "pictures").exists()
