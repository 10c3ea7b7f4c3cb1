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
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from typing import Final, TypeVar, cast

import sqlalchemy
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from irm.db import (
    changelog,
    content_keys,
    derived,
    engine,
    failures,
    first_look,
    in_use,
    key,
    key_change,
    key_rebuild,
    opening_lock,
    overwriting,
    people_keys,
    put_back,
    search,
    state_file,
    take_back,
    upgrade,
    whereabouts,
)
from irm.db.backup_maker import BACKED_UP, BackupMaker
from irm.db.changes import Changes, Step
from irm.db.driver import Connection
from irm.db.settled import Progress
from irm.domain import clock, iso
from irm.domain.backups import BEFORE_UPGRADE, Backup
from irm.errors import StoreError, unusable
from irm.paths import Paths
from irm.services.outcomes import Done, Undone, UndoState

__all__ = ["Changes", "Done", "Store", "UndoState", "Undone", "open_store"]

T = TypeVar("T")
PROGRESS: Final = "progress"
"""Under which name a session's `info` says that its work is a write, and who hears of what comes after the work."""


class Store:
    """The open file: reads, writes, undo and redo."""

    def __init__(
        self, writer: Connection, readers: Engine, *, maker: BackupMaker, protection: str, hold: in_use.Hold
    ) -> None:
        self.protection: Final = protection
        self.maker: Final = maker
        self.backup_problem: StoreError | None = None
        self._path = maker.paths.database
        self._hold = hold
        self._where = whereabouts.Whereabouts(self._path)
        self._state = state_file.StateFile(maker.paths.state, self._path)
        self._raw = writer
        self._writer = engine.writer_engine(writer)
        self._readers = readers
        self._lock = threading.RLock()
        changelog.install(writer)
        self._seen = changelog.stamp(writer)
        self._keys = people_keys.KeyMemory()
        self._touched: frozenset[int] | None = frozenset()
        self._is_closed = False
        self._state.note(self._seen)

    def read(self, work: Callable[[Session], T]) -> T:
        """Run `work` on a consistent view of the file; it cannot write."""
        with (
            self._translated(),
            self._readers.connect() as connection,
            connection.begin(),
            Session(connection, info={people_keys.KEY: self._keys}) as session,
        ):
            return work(session)

    def write(
        self, label: str, work: Callable[[Session], T], *, subject: str = "", progress: Progress | None = None
    ) -> Done[T]:
        """Run `work` as one transaction and one undo step named `label`; an exception leaves nothing of it.

        Work that takes long may leave in the session's `info`, under PROGRESS, what hears how far the derived tables
        are afterwards; whatever that raises stops the write. `progress` hears of the backup before it.
        """
        if not label:
            raise ValueError("a write needs a label")
        if label in BACKED_UP:
            self._back_up_before(BACKED_UP[label], progress)
        with self._lock, self._translated(), self._begin() as connection:
            with Session(connection, info={PROGRESS: None}) as session:
                value = work(session)
                session.flush()
                hears: Progress | None = session.info.get(PROGRESS)
            step = None
            if changelog.settle(self._raw):
                self._touched = derived.refresh(self._raw, hears)
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

    def erase(self, work: Callable[[Session], T], *, label: str, then: Callable[[Session, T], None]) -> tuple[T, bool]:
        """Run `work`, which takes rows out of the file and out of its past (`db/erasing.py`): no undo, no step of it.

        `then` mends what that left untidy, as a step named `label`. Returns with the value whether all that was freed
        could be overwritten at once.
        """
        with self._lock, self._translated(), overwriting.overwriting(self._raw):
            with self._begin() as connection, Session(connection) as session:
                value = work(session)
                changelog.settle(self._raw)
                derived.refresh(self._raw)
                changelog.forget(self._raw)
                then(session, value)
                session.flush()
                if changelog.settle(self._raw):
                    derived.refresh(self._raw)
                    changelog.record(self._raw, label=label, subject="", made_at=iso.to_text(clock.now()))
                search.compact(self._raw)
                self._touched = None
            return value, overwriting.compact(self._raw)

    def undo(self) -> Undone | None:
        """Take back the last step that is not taken back; None when there is none."""
        return self._turn(is_undone=False)

    def redo(self) -> Undone | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._turn(is_undone=True)

    def stands_against(self, step: int) -> tuple[Step, ...]:
        """Return the later steps that keep an earlier one from being taken back on its own, oldest first."""
        with self._reading() as raw:
            return tuple(take_back.against(raw, step))

    def take_back(self, step: int) -> Undone:
        """Take an earlier step back on its own, as a new step that can be undone; what came later stays.

        Raises IrmError step.unknown, step.undone_already, or StandsAgainst with the later steps that built on it.
        """
        with self._lock, self._translated(), self._without_foreign_keys(), self._begin():
            known = take_back.take_back(self._raw, step)
            changes = Changes()
            if changelog.settle(self._raw):
                self._touched = derived.refresh(self._raw)
                made_at = iso.to_text(clock.now())
                label = take_back.LABELS.get(known.label, "step.take_back")
                new = changelog.record(
                    self._raw, label=label, subject=known.subject, made_at=made_at, takes_back=known.id
                )
                changes = changelog.changes_of(self._raw, [new])
        return Undone(known.label, known.subject, changes)

    def peek(self) -> UndoState:
        """Return the names of the steps that undo and redo would take next."""
        with self._reading() as raw:
            back, forth = (changelog.last_step(raw, is_undone=undone) for undone in (False, True))
        names = ((step.label, step.subject) if step else ("", "") for step in (back, forth))
        return UndoState(*(name for pair in names for name in pair))

    def news(self) -> Changes:
        """Return what other processes changed since this was last asked."""
        seen = self._seen
        with self._reading() as raw:
            newest = changelog.stamp(raw)
            changes = changelog.news(raw, seen, newest) if newest != seen else Changes()
        self._seen = max(self._seen, newest)
        return changes

    def examine(self, work: Callable[[Connection], T]) -> T:
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
            derived.rebuild(self._raw)
        self._keys.forget()

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file, so that a lost log loses nothing."""
        with self._lock, self._translated():
            self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._state.settle()

    def look_over(self) -> None:
        """Compare the seal of every page in the file, 3 ms for each megabyte, while reads and writes go on.

        Raises StoreError file.damaged.
        """
        with self._translated(), closing(engine.look(self._path, self.maker.key)) as connection:
            if engine.broken_pages(connection):
                raise StoreError("file.damaged", path=str(self._path))

    def back_up(
        self, reason: str, *, is_forced: bool = False, is_thorough: bool = True, progress: Progress | None = None
    ) -> Backup | None:
        """Make a backup where something changed since the last one, or where it is forced; None where none was due.

        Reads and writes go on meanwhile. Raises StoreError backup.*, disk.* or file.damaged, Cancelled from `progress`.
        """
        with self._reading() as raw:
            changes = changelog.stamp(raw)
        if not is_forced and not self.maker.is_due(changes, reason):
            return None
        made = self.maker.make(reason, is_thorough=is_thorough, progress=progress)
        self.backup_problem = None
        return made

    def close(self) -> None:
        """Close every connection; the store cannot be used afterwards. Closing again does nothing."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            self._readers.dispose()
            self._raw.execute("PRAGMA busy_timeout = 0")  # whoever else writes at the end moves the log, too
            try:
                self.checkpoint()
            except StoreError:  # a full disk: what was written stays in the log and is read from there
                logging.getLogger(__name__).info("the write-ahead log stays")
            self._writer.dispose()
            self._raw.close()
            self._state.close()
            self._hold.release()

    @contextmanager
    def _begin(self) -> Iterator[sqlalchemy.Connection]:
        """Run one write transaction. It commits only what began here: never the half of it that an error left."""
        self._refuse_nesting()
        with self._writer.connect() as connection, connection.begin():
            changelog.forget(self._raw)
            self._touched = frozenset()
            yield connection
            if not self._raw.in_transaction:
                raise RuntimeError("the work went on after an error that ended its transaction")
            self._where.refuse_gone()
            stamp = changelog.stamp(self._raw)
        self._state.note(stamp)
        self._note_own(stamp)
        self._keys.note(stamp, self._touched)
        changelog.forget(self._raw)

    def _back_up_before(self, reason: str, progress: Progress | None) -> None:
        """Back up before much changes at once. Only a damaged file stands against the change: undo is there besides.

        Another failure is kept in `backup_problem`, for the window to tell.
        """
        try:
            self.back_up(reason, is_thorough=False, progress=progress)
        except StoreError as error:
            if error.code == "file.damaged":
                raise
            logging.getLogger(__name__).info("no backup before a change: %s", error.code)
            self.backup_problem = error

    def _refuse_nesting(self) -> None:
        """Raise for a write inside a write: its end would end the outer one."""
        if self._raw.in_transaction:
            raise RuntimeError("a write inside a write")

    def _translated(self) -> AbstractContextManager[None]:
        return failures.translated(self._path)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._translated(), self._readers.connect() as connection, connection.begin():
            yield cast("Connection", connection.connection.driver_connection)

    def _note_own(self, stamp: int) -> None:
        """Count a change of our own as seen, unless another process made one between: then `news()` tells both."""
        if stamp == self._seen + 1:
            self._seen = stamp

    def _turn(self, *, is_undone: bool) -> Undone | None:
        with self._lock, self._translated(), self._without_foreign_keys(), self._begin():
            step = changelog.last_step(self._raw, is_undone=is_undone)
            if step is None:
                return None
            changes = self._take(step)
        return Undone(step.label, step.subject, changes)

    @contextmanager
    def _without_foreign_keys(self) -> Iterator[None]:
        """Keep cascades from taking rows a step never touched; it works outside a transaction only."""
        self._raw.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            self._raw.execute("PRAGMA foreign_keys = ON")

    def _take(self, step: Step) -> Changes:
        last = put_back.put_back(self._raw, step.id, is_turned=True)
        changelog.settle(self._raw)
        self._touched = derived.refresh(self._raw)
        changelog.replace_rows(self._raw, step.id, last, is_undone=not step.is_undone)
        return changelog.changes_of(self._raw, [step.id])


@contextmanager
def _taken_back(connection: sqlalchemy.Connection) -> Iterator[None]:
    transaction = connection.begin()
    try:
        yield
    finally:
        transaction.rollback()


def open_store(paths: Paths, *, secret: key.Secret = "") -> Store:
    """Open the data file, making it where there is none, and bring it to the newest schema.

    A passphrase or a recovery code opens it as well, and so does the raw key.
    Raises StoreError with a code of the key (key.*), of the file (file.*) or of the disk (disk.*).
    """
    try:
        with failures.translated(paths.database):
            paths.make()
            with opening_lock.alone(paths.opening):
                return _opened(paths, _key(paths, secret))
    except OSError as error:
        raise unusable(error, paths.data) from error


def _key(paths: Paths, secret: key.Secret) -> key.Key:
    """Return the key; a header that was lost or exchanged, and an interrupted change of the key, are mended."""
    try:
        found = key.load(paths, os.environ, secret=secret)
    except StoreError as error:
        if error.code not in key_rebuild.MENDABLE:
            raise
        rebuilt = key_rebuild.rebuild(paths, os.environ, secret=secret)
        if rebuilt is None:
            raise
        return rebuilt
    key_change.finish(paths, os.environ, found.raw)
    return found


def _opened(paths: Paths, found: key.Key) -> Store:
    if found.is_used:
        first_look.look(paths, found.raw)
    hold = in_use.Hold(paths.in_use)
    try:
        maker = BackupMaker(paths, found.raw)
        return _connected(paths, found, maker, hold)
    except BaseException:
        hold.release()
        raise


def _connected(paths: Paths, found: key.Key, maker: BackupMaker, hold: in_use.Hold) -> Store:
    writer = engine.connect(paths.database, found.raw)
    try:
        back_up = partial(maker.make, BEFORE_UPGRADE, source=writer)
        upgrade.upgrade(writer, path=paths.database, back_up=back_up)
        key.mark_used(paths)
        content_keys.settle(writer, paths, found.raw)
        readers = engine.reader_engine(paths.database, found.raw)
        return Store(writer, readers, maker=maker, protection=found.protection, hold=hold)
    except BaseException:
        writer.close()
        raise
