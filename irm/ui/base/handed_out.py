"""The folder for files that are dragged out of the window: for the owner alone, and gone when the program ends.

What a program that was killed left behind is taken away when the next one starts.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Final

from irm.domain.file_names import safe_name

_PREFIX: Final = "irm-dragged-"


def place_for(name: str, ending: str) -> Path:
    """Return a path of this name in the folder; a file that had it is replaced."""
    return folder() / f"{Path(safe_name(name)).name}{ending}"


@cache
def folder() -> Path:
    """Return the folder of this process, made when it is first asked for."""
    made = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    atexit.register(partial(shutil.rmtree, made, ignore_errors=True))
    return made


def take_away_remains() -> None:
    """Remove folders of processes that are gone; those of others and of other users stay."""
    if os.name != "posix":
        return
    for old in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        number = old.name.removeprefix(_PREFIX).partition("-")[0]
        with suppress(OSError):
            is_mine = not old.is_symlink() and old.is_dir() and old.stat().st_uid == os.getuid()
            if is_mine and number.isdecimal() and not _is_alive(int(number)):
                shutil.rmtree(old, ignore_errors=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
