"""Runs work on the store off the GUI thread and brings the answers back to it.

Writes take turns in one thread, reads share two, backups have one of their own. A request names its owner: an answer
whose owner is gone is dropped. A request with a turn is the newest of its kind: answers of older ones are ignored, and
those still waiting never run. Work may hold a widget, which no other thread may free: all of it is let go here.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from irm.errors import Cancelled, IrmError
from irm.services.session import Session
from irm.ui.garbage import Garbage
from irm.ui.notices import Task
from irm.ui.progress import Progress

if TYPE_CHECKING:
    from irm.services.store import Done, Store, Undone

T = TypeVar("T")
OnError = Callable[[IrmError], None]

READERS: Final = 2
NEWS_EVERY: Final = 1000  # milliseconds between two looks at what other processes did
CHECKPOINT_AFTER: Final = 2000
"""Milliseconds without a write after which the write-ahead log moves into the file."""


@dataclass(frozen=True, slots=True)
class _Request:
    """What waits on the GUI thread for one answer."""

    work: Callable[[], Any]
    owner: QObject
    on_done: Callable[[Any], None] | None
    on_error: OnError | None
    turn: tuple[int, str] | None
    task: Task | None
    is_write: bool


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes back from a thread."""

    value: Any = None
    error: BaseException | None = None


class Runner(QObject):
    """The way from the window to the store.

    `open_store` is called once, in the writing thread, by `open()`; reads and writes asked before wait for it.
    An IrmError goes to `on_error`, or to `refused` where none was given; Cancelled is quiet; any other exception is a
    bug and goes to `crashed`.
    """

    opened = Signal()
    rested = Signal()
    """What was asked for when the store opened is answered; comes once, and what may wait until then begins."""
    unopened = Signal(object)
    """The exception that kept the store from opening; nothing else will work."""
    changed = Signal(object)
    """The `Changes` of every write, undo and redo of ours, and of other processes."""
    undo_changed = Signal(object)
    """The `UndoState` after every change."""
    settled = Signal(bool)
    """No write is waiting any more; whether all went well since this was last said."""
    refused = Signal(object)
    crashed = Signal(object)

    _landed = Signal(int)
    _advanced = Signal(int, int, int)

    def __init__(self, open_store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._garbage = Garbage(self)
        self._open_store = open_store
        self._store: Future[Store] = Future()
        self._writes = ThreadPoolExecutor(1, "irm-write")
        self._reads = ThreadPoolExecutor(READERS, "irm-read")
        self._beside = ThreadPoolExecutor(1, "irm-beside")
        self._requests: dict[int, _Request] = {}
        self._answers: dict[int, _Answer] = {}
        self._tasks: dict[int, Task] = {}
        self._progresses: list[Progress] = []
        self._turns: dict[tuple[int, str], int] = {}
        self._number = 0
        self._is_closed = False
        self._has_failed = False
        self._has_rested = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)
        self._news = QTimer(self, interval=NEWS_EVERY)
        self._news.timeout.connect(self._ask_news)
        self._idle = QTimer(self, interval=CHECKPOINT_AFTER, singleShot=True)
        self._idle.timeout.connect(self._checkpoint)

    def open(self) -> None:
        """Open the store in the writing thread; `opened` or `unopened` says how it went."""
        self._submit(self._writes, self._open, self, self._on_opened, on_error=self.unopened.emit)

    def read(
        self,
        owner: QObject,
        work: Callable[[Session], T],
        on_done: Callable[[T], None],
        *,
        turn: str = "",
        on_error: OnError | None = None,
        task: Task | None = None,
    ) -> None:
        """Call `work(session)` on a consistent view of the file and `on_done` with what it returns."""
        run = partial(self._read, work)
        self._submit(self._reads, run, owner, on_done, turn=turn, on_error=on_error, task=task)

    def write(
        self,
        owner: QObject,
        label: str,
        work: Callable[[Session], T],
        on_done: Callable[[Done[T]], None] | None = None,
        *,
        subject: str = "",
        on_error: OnError | None = None,
        task: Task | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Call `work(session)` as one transaction and one undo step; `on_done` comes before `changed`.

        A write is never dropped: where its owner is gone, it still happens and `changed` still says so.
        """
        run = partial(self._write, label, work, subject, progress)
        self._submit(self._writes, run, owner, on_done, on_error=on_error, task=task, is_write=True)

    def undo(self, owner: QObject, on_done: Callable[[Undone | None], None]) -> None:
        """Take back the last step."""
        self._submit(self._writes, self._undo, owner, on_done)

    def redo(self, owner: QObject, on_done: Callable[[Undone | None], None]) -> None:
        """Do the step again that was taken back last."""
        self._submit(self._writes, self._redo, owner, on_done)

    def compute(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        *,
        turn: str = "",
        on_error: OnError | None = None,
        task: Task | None = None,
    ) -> None:
        """Call `work()`, which needs no store (reading a file, say), in a reading thread."""
        self._submit(self._reads, work, owner, on_done, turn=turn, on_error=on_error, task=task)

    def with_store(
        self,
        owner: QObject,
        work: Callable[[Store], T],
        on_done: Callable[[T], None],
        *,
        on_error: OnError | None = None,
        task: Task | None = None,
    ) -> None:
        """Call `work(store)` in the writing thread: checks, rehearsals, whatever is neither one read nor one write."""
        self._submit(self._writes, partial(self._with_store, work), owner, on_done, on_error=on_error, task=task)

    def beside(
        self,
        owner: QObject,
        work: Callable[[Store], T],
        on_done: Callable[[T], None],
        *,
        on_error: OnError | None = None,
        task: Task | None = None,
    ) -> None:
        """Call `work(store)` in a thread of its own: long work that neither reads nor writes may wait for."""
        self._submit(self._beside, partial(self._with_store, work), owner, on_done, on_error=on_error, task=task)

    def progress_of(self, task: Task) -> Progress:
        """Return what the work of `task` reports to; hand the task itself to the request as well, which ends it."""
        self._number += 1
        progress = Progress(partial(self._advanced.emit, self._number))
        self._tasks[self._number] = task
        self._progresses.append(progress)
        task.cancelled.connect(progress.stop)
        return progress

    def is_open(self) -> bool:
        """Say whether the store is there."""
        return self._store.done() and self._store.exception() is None

    def is_idle(self) -> bool:
        """Say whether nothing is under way."""
        return not self._requests

    def is_writing(self) -> bool:
        """Say whether a write is waiting or under way."""
        return any(request.is_write for request in self._requests.values())

    def stop_tasks(self) -> None:
        """Ask all long work to stop."""
        for progress in self._progresses:
            progress.stop()

    def close(self) -> None:
        """Stop long work, finish the writes already asked for, close the store. Blocks until that is done."""
        if self._is_closed:
            return
        self._is_closed = True
        self._news.stop()
        self._idle.stop()
        self.stop_tasks()
        self._turns.clear()
        if not self._store.done():
            self._writes.submit(self._give_up)
        self._writes.shutdown(wait=True)
        self._reads.shutdown(wait=True, cancel_futures=True)
        self._beside.shutdown(wait=True, cancel_futures=True)
        self._requests.clear()
        self._garbage.stop()
        if self._store.done() and self._store.exception() is None:
            self._store.result().close()

    # In the threads

    def _open(self) -> None:
        try:
            self._store.set_result(self._open_store())
        except BaseException as error:
            self._store.set_exception(error)
            raise

    def _give_up(self) -> None:
        """Free the reads that wait for a store nobody opened."""
        if not self._store.done():
            self._store.set_exception(Cancelled())

    def read_now(self, work: Callable[[Session], T], *, otherwise: T) -> T:
        """Return what `work(session)` returns, waiting for it; `otherwise` where it is refused or nothing is open.

        For short reads whose answer another program waits for, as at the end of a drag; nothing else may wait.
        """
        if self._is_closed or not self._store.done():
            return otherwise
        try:
            return self._reads.submit(self._read, work).result()
        except IrmError as error:
            self.refused.emit(error)
            return otherwise

    def _read(self, work: Callable[[Session], T]) -> T:
        return self._store.result().read(work)

    def _write(self, label: str, work: Callable[[Session], T], subject: str, progress: Progress | None) -> Done[T]:
        return self._store.result().write(label, work, subject=subject, progress=progress)

    def _undo(self) -> Undone | None:
        return self._store.result().undo()

    def _redo(self) -> Undone | None:
        return self._store.result().redo()

    def _with_store(self, work: Callable[[Store], T]) -> T:
        return work(self._store.result())

    def _run(self, number: int) -> None:
        self._answers[number] = self._answer(number, self._requests[number])
        self._landed.emit(number)

    def _answer(self, number: int, request: _Request) -> _Answer:
        if request.turn is not None and self._turns.get(request.turn) != number:
            return _Answer(error=Cancelled())
        try:
            return _Answer(request.work())
        except BaseException as error:  # noqa: BLE001  (it is raised again, in words, on the GUI thread)
            return _Answer(error=error)

    # On the GUI thread

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], Any],
        owner: QObject,
        on_done: Callable[[Any], None] | None,
        *,
        turn: str = "",
        on_error: OnError | None = None,
        task: Task | None = None,
        is_write: bool = False,
    ) -> None:
        if self._is_closed:
            return
        self._number += 1
        key = (id(owner), turn) if turn else None
        if key is not None:
            self._turns[key] = self._number
        self._requests[self._number] = _Request(work, owner, on_done, on_error, key, task, is_write)
        pool.submit(self._run, self._number)

    @Slot(int)
    def _land(self, number: int) -> None:
        request, answer = self._requests.pop(number, None), self._answers.pop(number)
        if request is None:
            return
        is_late = request.turn is not None and self._turns.get(request.turn) != number
        if request.turn is not None and not is_late:
            del self._turns[request.turn]
        try:
            if shiboken6.isValid(request.owner) and not is_late:
                self._deliver(request, answer)
            elif request.is_write or not isinstance(answer.error, IrmError):
                self._deliver(replace(request, on_done=None, on_error=None), answer)
        finally:
            self._has_failed |= request.is_write and not isinstance(answer.error, Cancelled | None)
            self._end(request.task)
            changes = getattr(answer.value, "changes", None)
            if changes and hasattr(changes, "tables"):  # the contents of a backup have a count of that name
                self._tell(changes)
            if request.is_write and not self.is_writing():
                has_failed, self._has_failed = self._has_failed, False
                self.settled.emit(not has_failed)
            if not self._has_rested and self.is_open() and all(one.task for one in self._requests.values()):
                self._has_rested = True
                self.rested.emit()

    def _deliver(self, request: _Request, answer: _Answer) -> None:
        error = answer.error
        if error is None:
            if request.on_done is not None:
                request.on_done(answer.value)
        elif isinstance(error, IrmError):
            if request.on_error is not None:
                request.on_error(error)
            else:
                self.refused.emit(error)
        elif not isinstance(error, Cancelled):
            self.crashed.emit(error)

    def _tell(self, changes: Any) -> None:
        self._idle.start()
        self.changed.emit(changes)
        self._ask_undo_state()

    def _on_opened(self, _: None) -> None:
        self._news.start()
        self._garbage.start()
        self.opened.emit()
        self._ask_undo_state()

    def _ask_undo_state(self) -> None:
        work = partial(self._with_store, _peek)
        self._submit(self._reads, work, self, self.undo_changed.emit, turn="undo state")

    def _ask_news(self) -> None:
        self._submit(self._reads, partial(self._with_store, _news), self, self._on_news, turn="news")

    def _on_news(self, changes: Any) -> None:
        if changes:
            self._tell(changes)

    def _checkpoint(self) -> None:
        self._submit(self._writes, partial(self._with_store, _settle), self, None)

    @Slot(int, int, int)
    def _advance(self, number: int, done: int, total: int) -> None:
        task = self._tasks.get(number)
        if task is not None and shiboken6.isValid(task):
            task.progress(done, total)

    def _end(self, task: Task | None) -> None:
        if task is None:
            return
        self._tasks = {number: known for number, known in self._tasks.items() if known is not task}
        if not self._tasks:
            self._progresses.clear()
        if shiboken6.isValid(task):
            task.end()


def _peek(store: Store) -> Any:
    return store.peek()


def _news(store: Store) -> Any:
    return store.news()


def _settle(store: Store) -> None:
    store.checkpoint()
