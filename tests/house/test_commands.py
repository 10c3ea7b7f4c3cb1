"""The two commands as files: they start from anywhere, and fast, once everything is set up."""

from __future__ import annotations

import ast
import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import set_up

ROOT = Path(__file__).resolve().parents[2]
STAMP = ROOT / ".venv" / "ready-run.lock"
WHERE_SET_UP = pytest.mark.skipif(
    sys.platform == "win32" or not STAMP.exists() or not filecmp.cmp(STAMP, ROOT / "uv.lock", shallow=False),
    reason="packages were not set up by ./run or ./check",
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the program in a folder with a blank and Korean in its name, with the packages of this one."""
    copy = tmp_path / "my 프로그램"
    copy.mkdir()
    for name in ("run", "main.py", "uv.lock"):
        shutil.copy(ROOT / name, copy / name)
    for name in ("irm", "scripts", "migrations", "resources"):
        (copy / name).symlink_to(ROOT / name)
    (copy / ".venv").symlink_to(ROOT / ".venv")
    return copy


def start(script: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([script, *arguments], cwd=cwd, capture_output=True, text=True, timeout=60, check=False)


@WHERE_SET_UP
def test_run_works_from_any_folder_and_through_a_link(checkout: Path, tmp_path: Path) -> None:
    link = tmp_path / "irm-link"
    link.symlink_to(os.path.relpath(checkout / "run", tmp_path))
    for script in (checkout / "run", link):
        done = start(script, "--help", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")


@WHERE_SET_UP
def test_relative_names_of_files_are_those_of_the_caller(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("name,handle\nJane Doe,@jane.doe\n", encoding="utf-8")
    done = start(checkout / "run", "import", "people.csv", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].startswith("1 new")


@WHERE_SET_UP
def test_a_changed_lock_file_asks_for_a_new_set_up(checkout: Path, tmp_path: Path) -> None:
    script = f'root="{checkout}"; . "$root/scripts/ready.sh"; is_ready run'
    assert subprocess.run(["sh", "-c", script], cwd=tmp_path, check=False).returncode == 0
    with (checkout / "uv.lock").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    assert subprocess.run(["sh", "-c", script], cwd=tmp_path, check=False).returncode == 1


@pytest.mark.parametrize("name", ["run", "check", "scripts/ready.sh", ".ci/run"])
def test_the_shell_reads_the_scripts(name: str) -> None:
    shell = "bash" if name == ".ci/run" else "sh"
    subprocess.run([shell, "-n", ROOT / name], check=True)
    assert os.access(ROOT / name, os.X_OK) or name.endswith(".sh")


def test_a_uv_that_does_not_run_counts_as_none(tmp_path: Path) -> None:
    broken = tmp_path / "uv"
    broken.write_text("not a program")
    broken.chmod(0o755)
    assert set_up.uv_version(str(broken)) == ()
    assert set_up.uv_version(str(tmp_path / "nowhere")) == ()


def test_set_up_reads_on_old_pythons() -> None:
    """It runs before the right Python is there, so it must compile as 3.8 does."""
    for name in ("scripts/set_up.py", "irm/display.py", "irm/system_libraries.py", "irm/__init__.py"):
        ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 8))
