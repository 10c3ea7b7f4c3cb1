"""Runs the scripted session in folders of its own, under whatever is to watch it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRACE = "trace"
WATCHED = ("strace", "-f", "-qq", "-e", "trace=%network,execve", "-s", "65536", "-o", TRACE)
PATIENCE = 280


@dataclass(frozen=True, slots=True)
class EndedSession:
    """What a session left: the home of the program, its temporary folder, its calls ("" where nobody watched)."""

    home: Path
    passing: Path
    trace: str


def scripted(folder: Path, *, prefix: tuple[str, ...] = ()) -> EndedSession:
    """Run the session to its end; `prefix` is the command it runs under."""
    home, passing, user = (folder / name for name in ("home", "passing", "user"))
    for made in (home, passing, user):
        made.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))},
        "IRM_HOME": str(home / "irm"),
        "HOME": str(home),
        "TMPDIR": str(passing),
        "PYTHONPATH": str(ROOT),
        "IRM_KEYRING": "off",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "tests.torture.scripted_session", str(user)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.rstrip().endswith("done"), done.stderr
    trace = folder / TRACE
    return EndedSession(home, passing, trace.read_text(encoding="utf-8", errors="replace") if trace.exists() else "")
