"""Compare the coverage of each part with its floor in pyproject.toml.

python scripts/coverage_floor.py REPORT.json      as written by `coverage json`
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
WORST = 5


def main(arguments: list[str]) -> int:
    """Print each part's coverage, and the files furthest from full where a part is below its floor."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    floors = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["irm"]["coverage"]
    is_low = False
    for part, floor in floors.items():
        files = {
            name: data["summary"]
            for name, data in report["files"].items()
            if name.replace("\\", "/").startswith(f"irm/{part}/")
        }
        reached = percent(list(files.values()))
        print(f"{part:10} {reached:6.1f} %  at least {floor} %" + ("" if reached >= floor else "   TOO LOW"))
        if reached < floor:
            is_low = True
            for name in sorted(files, key=lambda name: -missing(files[name]))[:WORST]:
                print(f"    {missing(files[name]):4} lines and branches not run in {name}")
    return 1 if is_low else 0


def percent(summaries: list[dict[str, Any]]) -> float:
    """Return the share of lines and branches that ran, 100 for nothing at all."""
    total = sum(summary["num_statements"] + summary["num_branches"] for summary in summaries)
    return 100 * (1 - sum(map(missing, summaries)) / total) if total else 100.0


def missing(summary: dict[str, Any]) -> int:
    """Return how many lines and branches of a file did not run."""
    return int(summary["missing_lines"] + summary["missing_branches"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
