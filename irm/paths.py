"""Where the program keeps its files: the data file, settings, backups and logs."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

_LONGEST: Final = 500
"""Bytes of a path that SQLite opens, 512, less what it adds to it."""

_DEEP: Final = 4
"""Folders above a file of ours, at most: attachments lie deepest."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders in use; `make()` creates those that are needed, readable by their owner alone."""

    data: Path
    config: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The encrypted data file."""
        return self.data / "irm.db"

    @property
    def key_header(self) -> Path:
        """The file that says how the data file's key is kept."""
        return self.data / "irm.key.json"

    @property
    def key_file(self) -> Path:
        """The key itself, where there is no trustworthy key store."""
        return self.data / "irm.key"

    @property
    def backups(self) -> Path:
        """Dated copies of the data file."""
        return self.data / "backups"

    @property
    def attachments(self) -> Path:
        """The contents of attachments, each under its SHA-256."""
        return self.data / "attachments"

    @property
    def set_aside(self) -> Path:
        """Data files that were damaged or replaced; nothing of ours ever takes one away."""
        return self.data / "set-aside"

    @property
    def state(self) -> Path:
        """How many changes the data file is known to hold."""
        return self.data / "irm.state.json"

    @property
    def in_use(self) -> Path:
        """The file that every process with the data file open holds on to."""
        return self.data / "irm.in-use"

    @property
    def opening(self) -> Path:
        """The file that is held while the data file is opened, upgraded or exchanged."""
        return self.data / "irm.opening"

    @property
    def settings(self) -> Path:
        """The program's settings."""
        return self.config / "settings.toml"

    def make(self) -> None:
        """Create the folders that are missing, for the owner alone. Raises OSError."""
        os.umask(0o077)
        if not self.data.is_absolute():  # nobody's home is known: a folder named "~" here would not be found again
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.data))
        if len(os.fsencode(self.database)) > _LONGEST:
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(self.data))
        for folder in (self.data, self.config):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def is_of_program(path: Path) -> bool:
    """Say whether a file belongs to a data folder, this one or another: nothing may be written over it."""
    for folder in path.parents[:_DEEP]:
        places = Paths(folder, folder, folder / "logs")
        if places.database.is_file() or places.key_header.is_file():
            ours = (places.database, places.key_file, places.state, places.in_use, places.opening)
            is_file = path.parent == folder and path.name.startswith(tuple(each.name for each in ours))
            return is_file or any(map(path.is_relative_to, (places.backups, places.attachments, places.set_aside)))
    return False


def find_paths(environment: Mapping[str, str]) -> Paths:
    """Return the folders: all inside IRM_HOME where that is set, else the system's usual places."""
    home = environment.get("IRM_HOME", "")
    if home:
        root = _whole(home)
        return Paths(data=root, config=root, logs=root / "logs")
    folders = platformdirs.PlatformDirs("irm", appauthor=False)
    return Paths(data=folders.user_data_path, config=folders.user_config_path, logs=folders.user_log_path)


def _whole(home: str) -> Path:
    """Return a folder as an absolute path, or as it was given where nobody can say where that is."""
    try:
        return Path(home).expanduser().absolute()
    except (RuntimeError, OSError):  # no such user; the folder one stands in is gone
        return Path(home)
