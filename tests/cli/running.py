"""Runs the command line: as a process of its own, or inside the test where only the answer matters."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 100


def run(*arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `python -m irm` with the environment of the test, and with `environment` on top."""
    return subprocess.run(
        [sys.executable, "-m", "irm", *arguments],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


def start(*arguments: str) -> subprocess.Popen[str]:
    """Start `python -m irm` and return at once."""
    return subprocess.Popen(
        [sys.executable, "-m", "irm", *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
