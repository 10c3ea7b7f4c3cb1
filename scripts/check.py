"""Run every check of the project and say at the end which passed: called by ./check in the project's environment.

python scripts/check.py           everything
python scripts/check.py --fast    without the slow tests, the flows and the coverage
python scripts/check.py --torture everything, and all of what damages and starves the program instead of a tenth: hours
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "build" / "check"
REPORT = RESULTS / "tests.xml"
COVERAGE = RESULTS / "coverage.json"
MODULE = (sys.executable, "-m")
IMPORTS = "import sys; from importlinter.cli import lint_imports_command as run; sys.argv[0] = 'lint-imports'; run()"

TORTURE = "IRM_TORTURE"
"""Set for tests/torture when all of it is wanted; docs/TORTURE.md tells what that is."""

SLOW = 2
"""Seconds from which a test belongs under the marker `slow`."""


@dataclass(frozen=True)
class Step:
    """One check: what it is called, what it runs, whether its output is shown while it runs."""

    name: str
    command: tuple[str, ...]
    is_shown: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a step ended; `note` is a figure worth a line in the summary."""

    name: str
    is_good: bool
    seconds: float
    note: str = ""


def main() -> int:
    """Run all steps whatever fails on the way; return 1 if any failed."""
    parser = argparse.ArgumentParser(prog="check", description="Run every check of the project.")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--fast", action="store_true", help="leave out slow tests, flows and the coverage")
    how.add_argument("--torture", action="store_true", help="damage and starve the program ten times as much")
    arguments = parser.parse_args()
    is_fast = arguments.fast
    if arguments.torture:
        os.environ[TORTURE] = "1"
    RESULTS.mkdir(parents=True, exist_ok=True)
    REPORT.unlink(missing_ok=True)
    outcomes = [run(step) for step in steps(is_fast=is_fast)]
    outcomes.append(migrations(tests_per_folder()))
    print()
    for outcome in outcomes:
        verdict = "ok    " if outcome.is_good else "FAILED"
        print(f"{verdict} {outcome.name:14} {outcome.seconds:6.1f} s  {outcome.note}".rstrip())
    bad = [outcome.name for outcome in outcomes if not outcome.is_good]
    total = sum(outcome.seconds for outcome in outcomes)
    print(f"\ncheck: {'failed: ' + ', '.join(bad) if bad else 'all is well'} ({total:.0f} s)")
    return 1 if bad else 0


def steps(*, is_fast: bool) -> list[Step]:
    """Return the checks in order, the quick ones first."""
    static = [
        Step("format", (*MODULE, "ruff", "format", "--check", ".")),
        Step("lint", (*MODULE, "ruff", "check", ".")),
        Step("imports", (sys.executable, "-c", IMPORTS, "--no-cache")),
        Step("sizes", (sys.executable, "scripts/sizes.py")),
        Step("translations", (sys.executable, "scripts/translations.py")),
        Step("types", (*MODULE, "mypy", *typed())),
    ]
    # Who is done takes from the other's end: so a fixture of a file is made by one of them, and none waits at the end.
    tests = (*MODULE, "pytest", "-n", "2", "--dist", "worksteal", "-q", f"--junitxml={REPORT}")
    if is_fast:
        quick = ("-m", "not slow and not flow", "--durations=5", f"--durations-min={SLOW}")
        return [*static, Step("tests", (*tests, *quick), is_shown=True)]
    # What the whole torture prints are the figures of docs/TORTURE.md; its tests take longer than any hanging one.
    whole = ("-rP", "-o", "faulthandler_timeout=0") if os.environ.get(TORTURE) else ()
    return [
        *static,
        Step("tests", (*tests, *whole, "--cov", "--cov-report="), is_shown=True),
        Step("coverage data", (*MODULE, "coverage", "json", "-q", "-o", str(COVERAGE))),
        Step("coverage", (sys.executable, "scripts/coverage_floor.py", str(COVERAGE)), is_shown=True),
    ]


def typed() -> list[str]:
    """Return the files and folders with Python code of ours."""
    names = ("main.py", "irm", "migrations", "scripts", "tests", "benchmarks")
    return [name for name in names if (ROOT / name).is_file() or any((ROOT / name).rglob("*.py"))]


def run(step: Step) -> Outcome:
    """Run one step; what it says is shown when it fails, or as it comes where that is wanted."""
    print(f"== {step.name}", flush=True)
    started = time.monotonic()
    done = subprocess.run(
        step.command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=None if step.is_shown else subprocess.PIPE,
        stderr=None if step.is_shown else subprocess.STDOUT,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - started
    is_good = done.returncode == 0
    if not is_good and not step.is_shown:
        print(done.stdout, flush=True)
    note = (
        ", ".join(f"{folder} {count}" for folder, count in tests_per_folder().items()) if step.name == "tests" else ""
    )
    return Outcome(step.name, is_good, seconds, note)


def tests_per_folder() -> dict[str, int]:
    """Return how many tests of each folder under tests/ passed in the last run."""
    if not REPORT.exists():
        return {}
    counts: dict[str, int] = {}
    for case in ElementTree.parse(REPORT).getroot().iter("testcase"):  # noqa: S314 (written by this run)
        if not any(case.find(verdict) is not None for verdict in ("failure", "error", "skipped")):
            folder = case.get("classname", "").removeprefix("tests.").partition(".")[0]
            counts[folder] = counts.get(folder, 0) + 1
    return dict(sorted(counts.items()))


def migrations(passed: dict[str, int]) -> Outcome:
    """Say whether the comparison of the migrations with the models took place: it lives in tests/migrations."""
    count = passed.get("migrations", 0)
    return Outcome(
        "migrations", count > 0, 0.0, f"{count} tests compared them with the models" if count else "no test ran"
    )


if __name__ == "__main__":
    sys.exit(main())
