"""The key on the command line: secrets come by standard input, a file or a terminal, and never as an argument."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import add, opened, person
from tests.cli.running import PATIENCE, ROOT, run

pytestmark = pytest.mark.slow


def say(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "irm", *arguments], cwd=ROOT, input=text, capture_output=True, encoding="utf-8",
        timeout=PATIENCE, check=False,
    )  # fmt: skip


def test_a_way_through_all_of_it(own_folders: Path, tmp_path: Path) -> None:
    with opened(own_folders) as store:
        add(store, person("Jane Doe"))
    assert json.loads(run("protection", "--json").stdout) == {
        "kept_in": "file", "store": "", "has_passphrase": False, "has_recovery_code": False,
        "is_recovery_code_checked": False,
    }  # fmt: skip
    code = run("recovery-code").stdout.strip()
    assert (say(code + "\n", "recovery-code", "--check").stdout, run("protection").returncode) == ("right\n", 0)
    assert "recovery code: made and checked" in run("protection").stdout
    assert "asked for at each start" in say("a long passphrase\n", "passphrase", "set", "--only").stdout
    refused = run("people")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "protected by a passphrase" in refused.stderr
    assert "Jane Doe" in say(code + "\n", "--secret-from-stdin", "people").stdout
    secret = tmp_path / "secret"
    secret.write_text("a long passphrase\n", encoding="utf-8")
    assert "Jane Doe" in run("people", environment={"IRM_SECRET_FILE": str(secret)}).stdout
    assert run("people", environment={"IRM_SECRET_FILE": str(tmp_path / "none")}).returncode == 1
    changed = say("a long passphrase\na long passphrase\n", "--secret-from-stdin", "change-key")
    assert changed.returncode == 0
    new = changed.stdout.strip()
    assert new != code
    assert say(code + "\n", "--secret-from-stdin", "people").returncode == 1
    removed = say(new + "\n", "--secret-from-stdin", "passphrase", "remove")
    assert (removed.returncode, run("people").returncode) == (0, 0)
    assert run("passphrase", "remove").returncode == 1
    assert code not in (own_folders / "logs" / "irm.log").read_text(encoding="utf-8")


def test_what_there_is_no_data_for_is_said(own_folders: Path) -> None:
    assert run("protection").returncode == 1
    assert run("change-key").returncode == 1
    assert not (own_folders / "irm.db").exists()
