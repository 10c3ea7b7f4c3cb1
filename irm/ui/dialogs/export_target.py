"""Where an export goes: the folder of the last time, and a name that no file has."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

KEPT: Final = "export"
"""The group of what is remembered: format, columns, order, is_raw, encoding, folder."""
_MOST_NAMES: Final = 100


def folder(memory: QSettings) -> Path:
    """Return the folder of the last time, else the one for documents."""
    kept = str(memory.value(f"{KEPT}/folder", ""))
    if kept and Path(kept).is_dir():
        return Path(kept)
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    found = next((Path(place) for place in places if Path(place).is_dir()), None)
    return found or Path.home()


def typed(text: str) -> Path | None:
    """Return the file that is typed, None where it is no whole path."""
    try:
        path = Path(text.strip()).expanduser()
    except RuntimeError:  # "~" and a name that no user has, as in the middle of typing
        return None
    return path if path.name and path.is_absolute() else None


def is_there(path: Path) -> bool:
    """Say whether something lies at a path; at one that is too long, nothing does."""
    try:
        return path.exists()
    except OSError:
        return False


def free(path: Path) -> Path:
    """Return a path like this one at which no file lies; after a hundred the path itself, and the user is asked."""
    names = (path.with_stem(f"{path.stem} ({number})") for number in range(2, _MOST_NAMES))
    return next((each for each in (path, *names) if not is_there(each)), path)
