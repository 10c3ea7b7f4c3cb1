"""Ctrl+C during long work leaves nothing of it."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.cli.running import run, start

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to whole consoles only"),
]


def test_an_import_that_is_stopped_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Person {n},person{n},{n * 7}\n" for n in range(40_000))
    path.write_text(f"Name,Instagram,Followers\n{rows}", encoding="utf-8")
    process = start("import", str(path))
    assert process.stdout is not None
    assert process.stdout.readline().startswith("many.csv: CSV")
    os.kill(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, "Cancelled, nothing was changed.\n")
    assert "new," not in out
    assert run("search", "").stdout == ""
    assert run("history").stdout == ""
    assert run("check").stdout == "ok\n"
