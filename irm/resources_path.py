"""Where the program's own data files lie: in the checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path


def _root() -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent


def resource(name: str) -> Path:
    """Return the path of a file or folder under resources/."""
    return _root() / "resources" / name


def migrations_dir() -> Path:
    """Return the folder with the migration scripts."""
    return _root() / "migrations"
