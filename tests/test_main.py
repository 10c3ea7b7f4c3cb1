"""The one way in: `main.py`, `python -m irm` and the installed command are the same program."""

from __future__ import annotations

import os
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


@pytest.mark.skipif(os.name != "posix", reason="the system dumps nothing of this kind")
def test_what_is_in_memory_is_never_dumped() -> None:
    code = (
        "import resource as r; from irm.__main__ import main; main(['--version']); print(r.getrlimit(r.RLIMIT_CORE)[0])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1:] == ["0"], done.stderr


def test_ctrl_c_while_modules_are_imported_is_one_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("irm.__main__._command", stopped)
    assert main(["people"]) == 1
    assert capsys.readouterr().err == "Stopped.\n"


@pytest.mark.skipif(os.name != "posix", reason="streams are closed by the shell")
def test_a_closed_stream_is_no_mistake_of_the_program(tmp_path: Path) -> None:
    def told(command: str) -> tuple[int, str]:
        done = subprocess.run(
            ["/bin/sh", "-c", f'exec "$0" -m irm {command}', sys.executable],
            cwd=ROOT,
            env={**os.environ, "IRM_HOME": str(tmp_path / "home")},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stderr

    assert told("history >&-") == (0, "")
    assert told("history >&- 2>&-") == (0, "")
    assert told("protection <&-") == (0, "")
    _, said = told("--secret-from-stdin protection <&-")
    assert "Something went wrong" not in said


@pytest.mark.skipif(os.name != "posix", reason="such homes are written so on posix alone")
def test_a_home_nobody_can_find_is_refused_in_a_sentence(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    for home in ("~nobody-of-that-name/x", "relative"):
        gone.mkdir()
        done = subprocess.run(
            ["/bin/sh", "-c", 'rmdir "$PWD" && exec "$0" "$1" history', sys.executable, str(ROOT / "main.py")],
            cwd=gone,
            env={**os.environ, "IRM_HOME": home},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (1, ""), done.stderr
        assert f"“{home}” cannot be used" in done.stderr
        assert len(done.stderr.splitlines()) == 1
