"""The one way in: `main.py`, `python -m irm` and the installed command are the same program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from irm.__main__ import main

ROOT = Path(__file__).resolve().parents[1]


def test_main_py_and_the_module_answer_alike() -> None:
    answers = [
        subprocess.run([sys.executable, *how, "--help"], cwd=ROOT, capture_output=True, text=True, check=False)
        for how in (["main.py"], ["-m", "irm"])
    ]
    assert answers[0].returncode == answers[1].returncode == 0
    assert answers[0].stdout == answers[1].stdout
    assert "import" in answers[0].stdout


def test_a_command_never_loads_qt() -> None:
    code = "import sys; from irm.__main__ import main; main(['search', 'x']); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1:] == ["False"], done.stderr


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(["no-such-command"])
    except SystemExit as ended:
        code = int(str(ended.code))
    assert code == 2
    assert capsys.readouterr().err
