"""Find files of ours, and functions under irm/, that have grown too long; the limits are in pyproject.toml."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("irm", "tests", "scripts", "benchmarks")


def too_long(root: Path) -> Iterator[str]:
    """Yield one sentence per file or function over its limit."""
    limits = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["irm"]["sizes"]
    for path in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(root)
        lines = text.count("\n")
        if lines > limits["file_lines"]:
            yield f"{name}: {lines} lines, at most {limits['file_lines']}"
        if name.parts[0] != "irm":
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > limits["function_lines"]:
                    yield f"{name}:{node.lineno}: {node.name} has {length} lines, at most {limits['function_lines']}"


def main() -> int:
    """Print what is too long; return 1 if anything is."""
    faults = list(too_long(ROOT))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
