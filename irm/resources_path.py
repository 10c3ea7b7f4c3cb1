"""Where the files that travel with the program lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent
CARRIED: Final = PACKAGE / "_data"


def _folder(name: str) -> Path:
    carried = CARRIED / name
    return carried if carried.is_dir() else PACKAGE.parent / name


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources/`, such as "fonts" or "i18n/irm_ko.qm"."""
    return _folder("resources") / name


def migrations_dir() -> Path:
    """Return the folder with Alembic's `env.py` and `versions/`."""
    return _folder("migrations")
