"""The program's log: a few small files in the log folder, for the owner alone. Ids and counts only, never values."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

SIZE: Final = 512 * 1024
KEPT: Final = 3
_FORM: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"
_FRAMES: Final = 40


def set_up(folder: Path) -> Path:
    """Write what is logged to `folder`; return the file. OSError where that is not possible."""
    path = folder / "irm.log"
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORM))
    logger = logging.getLogger("irm")
    for old in list(logger.handlers):
        if isinstance(old, RotatingFileHandler):
            close(old)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path


def close(handler: logging.Handler | None = None) -> None:
    """Take a handler of the log off; None means all that write to files."""
    logger = logging.getLogger("irm")
    for known in list(logger.handlers):
        if known is handler or (handler is None and isinstance(known, RotatingFileHandler)):
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
