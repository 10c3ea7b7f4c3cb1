"""Runs a program as a process of its own and says what it took; lends a screen to programs with a window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from benchmarks.data import ROOT, Bench

_KIB: Final = 1 if sys.platform == "darwin" else 1024
_NO_BYTE_CODE: Final = "PYTHONDONTWRITEBYTECODE"
"""Where a shell sets it, every start would compile the whole program anew; `./run` takes it away, too."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: seconds on the wall, seconds of the processor, most memory in MB, and what it printed."""

    wall: float
    cpu: float
    peak: float
    output: str

    def seconds(self, bench: Bench) -> float:
        """Return the time by the clock of the run."""
        return self.wall if bench.clock_name == "wall" else self.cpu

    @property
    def told(self) -> dict[str, Any]:
        """The last line printed, which is JSON in programs of our own."""
        return dict(json.loads(self.output.splitlines()[-1]))


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    before = time.monotonic()
    kept = {name: value for name, value in os.environ.items() if name != _NO_BYTE_CODE}
    merged = {**kept, **(environment or {}), "BENCH_STARTED": str(before)}
    with tempfile.TemporaryFile() as sink, subprocess.Popen(command, stdout=sink, env=merged, cwd=ROOT) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - before
        sink.seek(0)
        output = sink.read().decode("utf-8", "replace")
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, list(map(str, command)), output)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KIB / 1e6, output)


def own_peak() -> float | None:
    """Return the most memory this process has had in MB, without what it was started from had; None where unknown."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM:")), None)


def module(name: str, *arguments: str, home: Path | None = None, environment: Mapping[str, str] | None = None) -> Run:
    """Run a module of the benchmarks with the program's own interpreter; the peak is its own where it tells it."""
    merged = {**(environment or {}), **({"IRM_HOME": str(home)} if home else {})}
    made = run((sys.executable, "-X", "utf8", "-m", f"benchmarks.{name}", *arguments), merged)
    return replace(made, peak=made.told.get("peak") or made.peak)


@contextmanager
def screen() -> Iterator[tuple[str, Mapping[str, str]]]:
    """Lend a screen: the name of its kind, and the environment a program needs to be seen on it."""
    server = shutil.which("Xvfb")
    if server is None:
        yield "offscreen", {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    with subprocess.Popen(
        (server, "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"),
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                display = f":{pipe.readline().strip()}"
            yield "Xvfb", {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        finally:
            process.terminate()


def peer_python(bench: Bench, package: str) -> Path | None:
    """Return an interpreter that has a package the program does not depend on; None where it cannot be had."""
    folder = bench.folder / "peers" / package
    python = folder / "bin" / "python"
    tool = shutil.which("uv") or str(ROOT / ".tools" / "bin" / "uv")
    if not python.exists():
        steps = ((tool, "venv", "-q", str(folder)), (tool, "pip", "install", "-q", "--python", str(python), package))
        try:
            for step in steps:
                subprocess.run(step, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            shutil.rmtree(folder, ignore_errors=True)
            return None
    return python
