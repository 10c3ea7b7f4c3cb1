"""The wheel is the whole program: its migrations and its resources travel inside."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked wheel, as pip would lay it out."""
    pytest.importorskip("hatchling", reason="./check installs it")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ, PYTHONPATH=str(site))
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=site, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_the_wheel_carries_all_that_the_checkout_has(site: Path) -> None:
    for name in ("migrations", "resources"):
        carried = {
            path.relative_to(site / "irm" / "_data" / name) for path in (site / "irm" / "_data" / name).rglob("*.*")
        }
        there = {
            path.relative_to(ROOT / name) for path in (ROOT / name).rglob("*.*") if "__pycache__" not in path.parts
        }
        assert {path for path in there if (ROOT / name / path).is_file() and path.suffix != ".pyc"} <= carried


@pytest.mark.slow
def test_a_program_from_the_wheel_makes_a_sound_data_file(site: Path) -> None:
    where = run(site, "-c", "import irm, irm.resources_path as r; print(irm.__file__); print(r.migrations_dir())")
    assert all(line.startswith(str(site)) for line in where.stdout.splitlines()), where.stdout + where.stderr
    made = run(site, "-m", "irm", "demo", "--people", "5", "--touches", "5")
    assert made.returncode == 0, made.stderr
    checked = run(site, "-m", "irm", "check")
    assert (checked.returncode, checked.stdout.splitlines()[-1:]) == (0, ["ok"]), checked.stderr
