"""The open data file. Sessions and transactions begin here and nowhere else.

A write is one labelled operation in one transaction on the one writing connection: the change log notes what it
touches, the derived tables follow, and the result comes back with the `Changes`. Calls may come from any thread; writes
wait for each other. What a work function returns must be complete: frozen rows, ids, plain values.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from irm.db import (
    changelog,
    engine,
    facts,
    failures,
    key,
    opening_lock,
    payment_facts,
    people_keys,
    put_back,
    search,
    touched,
    upgrade,
)
from irm.db.changes import Changes, Step
from irm.domain import clock, iso
from irm.errors import StoreError
from irm.paths import Paths

__all__ = ["Changes", "Done", "Store", "UndoState", "Undone", "open_store"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a write gave back, what it touched, and its undo step (None when nothing changed)."""

    value: T
    changes: Changes
    step: int | None


@dataclass(frozen=True, slots=True)
class Undone:
    """The step taken back or done again, and what that touched."""

    label: str
    subject: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class UndoState:
    """The names of the steps that undo and redo would take next; "" where there is none."""

    undo_label: str = ""
    undo_subject: str = ""
    redo_label: str = ""
    redo_subject: str = ""


class Store:
    """The open file: reads, writes, undo and redo."""

    def __init__(self, writer: Any, readers: Engine, *, path: Path, protection: str) -> None:
        self.protection: Final = protection
        self._path = path
        self._raw = writer
        self._writer = engine.writer_engine(writer)
        self._readers = readers
        self._lock = threading.RLock()
        changelog.install(writer)
        self._seen = changelog.stamp(writer)
        self._keys = people_keys.KeyMemory()
        self._touched: frozenset[int] | None = frozenset()

    def read(self, work: Callable[[Session], T]) -> T:
        """Run `work` on a consistent view of the file; it cannot write."""
        with (
            self._translated(),
            self._readers.connect() as connection,
            connection.begin(),
            Session(connection, info={people_keys.KEY: self._keys}) as session,
        ):
            return work(session)

    def write(self, label: str, work: Callable[[Session], T], *, subject: str = "") -> Done[T]:
        """Run `work` as one transaction and one undo step named `label`; an exception leaves nothing of it."""
        if not label:
            raise ValueError("a write needs a label")
        with self._lock, self._translated(), self._begin() as connection:
            with Session(connection) as session:
                value = work(session)
                session.flush()
            step = None
            if changelog.settle(self._raw):
                self._refresh()
                made_at = iso.to_text(clock.now())
                step = changelog.record(self._raw, label=label, subject=subject, made_at=made_at)
            changes = changelog.changes_of(self._raw, [step]) if step else Changes()
        return Done(value, changes, step)

    def note(self, work: Callable[[Session], T]) -> T:
        """Run `work` as one transaction that is no step: what it writes is about no record, and is not taken back."""
        with self._lock, self._translated(), self._begin() as connection, Session(connection) as session:
            value = work(session)
            session.flush()
        return value

    def rehearse(self, work: Callable[[Session], T]) -> T:
        """Run `work` as a write would and take everything back: what would happen."""
        with self._lock, self._translated():
            self._refuse_nesting()
            with self._writer.connect() as connection, _taken_back(connection), Session(connection) as session:
                return work(session)

    def undo(self) -> Undone | None:
        """Take back the last step that is not taken back; None when there is none."""
        return self._turn(is_undone=False)

    def redo(self) -> Undone | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._turn(is_undone=True)

    def peek(self) -> UndoState:
        """Return the names of the steps that undo and redo would take next."""
        with self._reading() as raw:
            back, forth = (changelog.last_step(raw, is_undone=undone) for undone in (False, True))
        return UndoState(
            back.label if back else "",
            back.subject if back else "",
            forth.label if forth else "",
            forth.subject if forth else "",
        )

    def news(self) -> Changes:
        """Return what other processes changed since this was last asked."""
        seen = self._seen
        with self._reading() as raw:
            newest = changelog.stamp(raw)
            changes = changelog.news(raw, seen, newest) if newest != seen else Changes()
        self._seen = max(self._seen, newest)
        return changes

    def examine(self, work: Callable[[Any], T]) -> T:
        """Run a check on the raw writing connection inside a transaction that is taken back."""
        with self._lock, self._translated():
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                return work(self._raw)
            finally:
                self._raw.rollback()

    def rebuild_derived(self) -> None:
        """Compute facts and search index anew from the records; no record changes, so there is no undo step."""
        with self._lock, self._translated(), self._begin():
            facts.rebuild(self._raw)
            payment_facts.rebuild(self._raw)
            search.rebuild(self._raw)
        self._keys.forget()

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file, so that a lost log loses nothing."""
        with self._lock, self._translated():
            self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close every connection; the store cannot be used afterwards."""
        with self._lock:
            self._readers.dispose()
            self._raw.execute("PRAGMA busy_timeout = 0")  # whoever else writes at the end moves the log, too
            try:
                self.checkpoint()
            except StoreError:  # a full disk: what was written stays in the log and is read from there
                logging.getLogger(__name__).info("the write-ahead log stays")
            self._writer.dispose()
            self._raw.close()

    @contextmanager
    def _begin(self) -> Iterator[Connection]:
        """Run one write transaction. It commits only what began here: never the half of it that an error left."""
        self._refuse_nesting()
        with self._writer.connect() as connection, connection.begin():
            changelog.forget(self._raw)
            self._touched = frozenset()
            yield connection
            if not self._raw.in_transaction:
                raise RuntimeError("the work went on after an error that ended its transaction")
            stamp = changelog.stamp(self._raw)
        self._note_own(stamp)
        self._keys.note(stamp, self._touched)
        changelog.forget(self._raw)

    def _refuse_nesting(self) -> None:
        """Raise for a write inside a write: its end would end the outer one."""
        if self._raw.in_transaction:
            raise RuntimeError("a write inside a write")

    def _translated(self) -> AbstractContextManager[None]:
        return failures.translated(self._path)

    def _refresh(self) -> None:
        moves_tiers = touched.collect(self._raw)
        self._touched = people_keys.touched_people(self._raw)
        facts.refresh(self._raw)
        if moves_tiers:
            facts.place_in_tiers(self._raw)
        payment_facts.refresh(self._raw)
        search.refresh(self._raw)

    @contextmanager
    def _reading(self) -> Iterator[Any]:
        with self._translated(), self._readers.connect() as connection, connection.begin():
            yield connection.connection.driver_connection

    def _note_own(self, stamp: int) -> None:
        """Count a change of our own as seen, unless another process made one between: then `news()` tells both."""
        if stamp == self._seen + 1:
            self._seen = stamp

    def _turn(self, *, is_undone: bool) -> Undone | None:
        with self._lock, self._translated():
            self._raw.execute("PRAGMA foreign_keys = OFF")
            try:
                with self._begin():
                    step = changelog.last_step(self._raw, is_undone=is_undone)
                    if step is None:
                        return None
                    changes = self._take(step)
            finally:
                self._raw.execute("PRAGMA foreign_keys = ON")
        return Undone(step.label, step.subject, changes)

    def _take(self, step: Step) -> Changes:
        put_back.put_back(self._raw, step.id)
        changelog.settle(self._raw)
        self._refresh()
        changelog.replace_rows(self._raw, step.id, is_undone=not step.is_undone)
        return changelog.changes_of(self._raw, [step.id])


@contextmanager
def _taken_back(connection: Connection) -> Iterator[None]:
    transaction = connection.begin()
    try:
        yield
    finally:
        transaction.rollback()


def open_store(paths: Paths) -> Store:
    """Open the data file, making it where there is none, and bring it to the newest schema.

    Raises StoreError with a code of the key (key.*), of the file (file.*) or of the disk (disk.*).
    """
    try:
        with failures.translated(paths.database):
            paths.make()
            with opening_lock.alone(paths.data / "irm.opening"):
                return _opened(paths, key.load(paths, os.environ))
    except OSError as error:
        raise StoreError("folder.unusable", path=str(paths.data), reason=error.strerror or "") from error


def _opened(paths: Paths, found: key.Key) -> Store:
    writer = engine.connect(paths.database, found.raw)
    try:
        if found.is_used and not upgrade.revision(writer):
            raise StoreError("file.damaged", path=str(paths.database))
        upgrade.upgrade(writer, path=paths.database, key=found.raw, backups=paths.backups)
        key.mark_used(paths)
        readers = engine.reader_engine(paths.database, found.raw)
        return Store(writer, readers, path=paths.database, protection=found.protection)
    except BaseException:
        writer.close()
        raise
