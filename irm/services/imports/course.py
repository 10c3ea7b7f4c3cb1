"""The course of one import as its progress tells it: reading the file, and then what is derived from it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.services.store import PROGRESS

Progress = Callable[[int, int], None]

_READING: Final = 90
"""Percent of the time that pass while the file is read and its rows are written: more, where most people are new."""
_SELDOM: Final = (100_000, 20, 20)


class Course:
    """Tells the reading as the first part of a whole, and what comes after it as the rest."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def read(self, done: int, total: int) -> None:
        """Hear how far the file is read."""
        self._progress(done * _READING, max(total, 1) * 100)

    def derive(self, done: int, total: int) -> None:
        """Hear how much is derived."""
        self._progress(total * _READING + done * (100 - _READING), max(total, 1) * 100)


def followed(session: Session, progress: Progress | None) -> Progress | None:
    """Return what the reading is to be told to, so that `progress` hears of what the store does after it, too.

    In a rehearsal nothing comes after it.
    """
    if progress is None or PROGRESS not in session.info:
        return progress
    course = Course(progress)
    session.info[PROGRESS] = course.derive
    return course.read


@contextmanager
def spacious(connection: Any, *, kilobytes: int = 48_000) -> Iterator[None]:
    """Give a large write more of the file in memory, and have garbage collected seldom.

    Indexes of random values (uids, handles) are written all over: pages thrown out of a small memory are encrypted and
    decrypted again and again. Rows being read are no garbage, and looking for it among them takes a fifth of the time.
    """
    before = connection.execute("PRAGMA cache_size").fetchone()[0]
    thresholds = gc.get_threshold()
    connection.execute(f"PRAGMA cache_size = -{kilobytes}")
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        connection.execute(f"PRAGMA cache_size = {before}")
