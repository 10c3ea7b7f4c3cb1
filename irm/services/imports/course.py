"""The course of one import as its progress tells it: reading the file, and then what is derived from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.orm import Session

from irm.db.driver import Connection
from irm.services.garbage import collected_seldom
from irm.services.store import PROGRESS

Progress = Callable[[int, int], None]

_READING: Final = 90
"""Percent of the time that pass while the file is read and its rows are written: more, where most people are new."""


class Course:
    """Tells the reading as the first part of a whole, and what comes after it as the rest; to nobody for None."""

    def __init__(self, progress: Progress | None, *, reading: int = _READING) -> None:
        self._progress = progress
        self._reading = reading
        self._last = (0, 1)

    def read(self, done: int, total: int) -> None:
        """Hear how far the file is read."""
        self._last = (done * self._reading, max(total, 1) * 100)
        self.pause()

    def pause(self) -> None:
        """Tell again how far it is: whoever hears it may stop the work, however long it is until more is read."""
        if self._progress is not None:
            self._progress(*self._last)

    def derive(self, done: int, total: int) -> None:
        """Hear how much is derived."""
        self._last = (total * self._reading + done * (100 - self._reading), max(total, 1) * 100)
        self.pause()


def followed(session: Session, progress: Progress | None) -> Course:
    """Return the course the reading is to be told to, so that `progress` hears of what the store does after it, too.

    In a rehearsal nothing comes after it.
    """
    if progress is None or PROGRESS not in session.info:
        return Course(progress, reading=100)
    course = Course(progress)
    session.info[PROGRESS] = course.derive
    return course


@contextmanager
def spacious(connection: Connection, *, kilobytes: int = 48_000) -> Iterator[None]:
    """Give a large write more of the file in memory, and have garbage collected seldom.

    Indexes of random values (uids, handles) are written all over: pages thrown out of a small memory are encrypted and
    decrypted again and again.
    """
    before = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size = -{kilobytes}")
    try:
        with collected_seldom():
            yield
    finally:
        connection.execute(f"PRAGMA cache_size = {before}")
