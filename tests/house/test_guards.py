"""The guards of conftest.py catch what they are there for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CAUGHT = {
    "a thread left behind": (
        "from threading import Event, Thread\ndef test_it():\n    Thread(target=Event().wait, daemon=True).start()\n",
        "threads left behind",
    ),
    "a warning in the log": (
        "import logging\ndef test_it():\n    logging.getLogger('irm.db').warning('odd')\n",
        "logged without being expected",
    ),
    "a connection": (
        "import socket\ndef test_it():\n    socket.create_connection(('127.0.0.1', 9))\n",
        "SocketBlockedError",
    ),
    "a warning of Python": ("import warnings\ndef test_it():\n    warnings.warn('old')\n", "UserWarning: old"),
    "an unknown marker": ("import pytest\n@pytest.mark.slwo\ndef test_it(): pass\n", "'slwo' not found"),
}


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    guards = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    (folder / "conftest.py").write_text(f"{guards}\nPATIENCE = 0.1\n", encoding="utf-8")
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    test = folder / "tests" / "test_it.py"
    test.parent.mkdir()
    test.write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-q"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.parametrize("what", CAUGHT)
def test_what_a_test_must_not_do_fails_it(what: str, tmp_path: Path) -> None:
    code, sentence = CAUGHT[what]
    done = run(tmp_path, code)
    assert done.returncode != 0
    assert sentence in done.stdout + done.stderr


@pytest.mark.slow
def test_a_test_lives_in_folders_of_its_own(tmp_path: Path) -> None:
    code = (
        "import os\nfrom pathlib import Path\nfrom irm.paths import find_paths\n"
        "def test_it(tmp_path):\n"
        "    paths = find_paths(os.environ)\n"
        "    assert Path.home().is_relative_to(tmp_path)\n"
        "    assert all(part.is_relative_to(tmp_path) for part in (paths.data, paths.config, paths.logs))\n"
        "    assert os.environ['QT_QPA_PLATFORM'] == 'offscreen'\n"
        "    assert os.environ['IRM_KEYRING'] == 'off'\n"
    )
    (tmp_path / "irm").symlink_to(ROOT / "irm")
    done = run(tmp_path, code)
    assert done.returncode == 0, done.stdout
