"""Renew the lock file after a change of the dependencies, and the lists for pip that belong to it.

python scripts/lock.py [ARGUMENTS OF uv lock, such as --upgrade]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LISTS = {"run.txt": ["--no-dev"], "check.txt": []}


def main(arguments: list[str]) -> int:
    """Lock, then write requirements/*.txt."""
    own = ROOT / ".tools" / "bin" / "uv"
    uv = str(own) if own.exists() else shutil.which("uv")
    if uv is None:
        print("uv is needed: ./check installs it")
        return 1
    subprocess.run([uv, "lock", *arguments], cwd=ROOT, check=True)
    export = [uv, "export", "-q", "--frozen", "--no-header", "--no-annotate", "--no-emit-project"]
    for name, groups in LISTS.items():
        target = str(ROOT / "requirements" / name)
        subprocess.run([*export, *groups, "--format", "requirements-txt", "-o", target], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
