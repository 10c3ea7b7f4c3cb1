"""The program's log: a few small files in the log folder, for the owner alone. Ids and counts only, never values."""

from __future__ import annotations

import logging
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Final

SIZE: Final = 512 * 1024
KEPT: Final = 3
_FORM: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"
_FRAMES: Final = 40


class LogFile(logging.FileHandler):
    """A file that gives way to a fresh one when it is full; `KEPT` older ones stay.

    The standard library's rotating handler would do, but importing it costs a tenth of the time to the first paint.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; where that is not possible, what was done is done all the same."""
        with suppress(OSError):  # the file is opened outside the guard of the class above
            super().emit(record)
            if self.stream is not None and self.stream.tell() > SIZE:
                self.close()
                self._turn()

    def handleError(self, _: logging.LogRecord) -> None:  # noqa: N802  (called so by the class above)
        """Say nothing: a trace on the user's screen helps nobody."""

    def _turn(self) -> None:
        path = Path(self.baseFilename)
        with suppress(OSError):
            for number in range(KEPT - 1, 0, -1):
                older = path.with_name(f"{path.name}.{number}")
                if older.exists():
                    older.replace(path.with_name(f"{path.name}.{number + 1}"))
            path.replace(path.with_name(f"{path.name}.1"))
            path.touch(mode=0o600)


def set_up(folder: Path) -> Path:
    """Write what is logged to `folder`; return the file. OSError where that is not possible."""
    close()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "irm.log"
    path.touch(mode=0o600)
    handler = LogFile(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORM))
    logger = logging.getLogger("irm")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path


def close() -> None:
    """Write no more to files."""
    logger = logging.getLogger("irm")
    for known in [handler for handler in logger.handlers if isinstance(handler, LogFile)]:
        logger.removeHandler(known)
        known.close()


def trace(error: BaseException) -> str:
    """Return where an error came from: files, lines and kinds, without its message, which may hold a value."""
    lines = [f"Python {sys.version.split()[0]} on {sys.platform}"]
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        lines.append(type(found).__name__)
        frames = traceback.extract_tb(found.__traceback__)[-_FRAMES:]
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        found = found.__cause__ or found.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    """Return a file's name from the package on: the folders above it name the user."""
    parts = Path(filename).parts
    for root in ("irm", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else filename
