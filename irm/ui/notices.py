"""How anything in the window tells the user what happened: one object handed around, shown by the status strip.

Actions call `say`, `fail` and `begin`; they know no widget.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from irm.ui.words import messages

translate = QCoreApplication.translate


class Task(QObject):
    """Something long that runs: shown with its progress and a way to stop it until `end()`.

    Emit progress from the GUI thread only. `cancelled` is emitted once, when the user asks to stop.
    """

    moved = Signal(int, int)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.is_cancelled = False

    def progress(self, done: int, total: int) -> None:
        """Show how much is done; a `total` of 0 means that nobody knows how much there is."""
        self.moved.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop."""
        if not self.is_cancelled:
            self.is_cancelled = True
            self.cancelled.emit()

    def end(self) -> None:
        """Take the task off the strip."""
        self.ended.emit()
        self.deleteLater()


class Notices(QObject):
    """What just happened, for the strip at the foot of the window.

    `said(sentence, can_undo)`, `written(sentence, path)`, `failed(sentence, details)`, `begun(task)`.
    """

    said = Signal(str, bool)
    written = Signal(str, str)
    failed = Signal(str, str)
    begun = Signal(Task)

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Show what happened; `can_undo` offers Undo beside it."""
        self.said.emit(sentence, can_undo)

    def say_written(self, sentence: str, path: Path) -> None:
        """Show that a file was written, and offer to open its folder."""
        self.written.emit(sentence, str(path))

    def fail(self, error: BaseException) -> None:
        """Show what went wrong, with details to copy."""
        self.failed.emit(messages.error(error), messages.details(error))

    def keep(self, error: BaseException, name: str) -> None:
        """Show why what was typed for somebody is not saved, and that it waits where it was typed."""
        waits = translate("Notices", "What you typed for {name} is not saved; it waits where you typed it.")
        if not name:
            waits = translate("Notices", "What you typed is not saved; it waits where you typed it.")
        self.failed.emit(f"{messages.error(error)} {waits.replace('{name}', name)}", messages.details(error))

    def begin(self, title: str) -> Task:
        """Show that something long runs and return the task to report its progress to."""
        task = Task(title, self)
        self.begun.emit(task)
        return task
