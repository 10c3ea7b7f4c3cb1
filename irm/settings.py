"""Program settings: what the window looks like and speaks, kept as TOML in the config folder.

Settings that belong to the data (stages, tiers, currency) are tables in the data file, never here; window geometry is
Qt's own.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

VERSION: Final = 1
THEMES: Final = ("system", "light", "dark")
LANGUAGES: Final = ("system", "en", "ko", "ar")
FONT_SCALES: Final = (0.85, 1.0, 1.15, 1.3, 1.5)
LOCK_MINUTES: Final = (0, 1, 5, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window looks and speaks.

    `theme` is one of THEMES, `language` one of LANGUAGES, `font_scale` a factor on the 13 px base text (0.5 to 3).
    `lock_after` is one of LOCK_MINUTES: so long nobody works before the window locks; 0 means never.
    """

    theme: str = "system"
    language: str = "system"
    font_scale: float = 1.0
    lock_after: int = 0


def load(path: Path) -> Settings:
    """Return the settings kept at `path` (`Paths.settings`); never raises.

    Unknown keys and values of the wrong kind are passed over, so that a file of a newer version still serves. A file
    that is no TOML at all is kept beside as `settings.damaged.toml` and the defaults are returned.
    """
    try:
        content = path.read_bytes()
    except OSError:
        return Settings()
    import tomllib  # only where there is something to read: it costs the first window some milliseconds

    try:
        found = tomllib.loads(content.decode("utf-8"))
    except ValueError:
        with suppress(OSError):
            path.replace(path.with_name("settings.damaged.toml"))
        return Settings()
    return Settings(**{field.name: found[field.name] for field in fields(Settings) if _is_valid(field.name, found)})


def save(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` in one replace, readable by this user only; OSError where that fails."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lines = [f"version = {VERSION}"]
    lines += [f"{field.name} = {_literal(getattr(settings, field.name))}" for field in fields(Settings)]
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _is_valid(name: str, found: dict[str, Any]) -> bool:
    value = found.get(name)
    if name == "theme":
        return value in THEMES
    if name == "language":
        return value in LANGUAGES
    if name == "lock_after":
        return isinstance(value, int) and not isinstance(value, bool) and value in LOCK_MINUTES
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0.5 <= value <= 3


def _literal(value: str | float) -> str:
    """Return a TOML literal; the texts are all from the lists above and need no escapes."""
    return f'"{value}"' if isinstance(value, str) else f"{value:g}"
