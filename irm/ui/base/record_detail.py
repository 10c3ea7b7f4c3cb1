"""The page of one record beside its list: loads it, saves its form when it is left, minds changes made elsewhere."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.errors import Invalid, IrmError, Problem
from irm.services.session import Session
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.record_form import RecordForm
from irm.ui.notices import Notices
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.buttons import button

Draft = TypeVar("Draft")
Record = TypeVar("Record")


@dataclass(slots=True)
class _Save(Generic[Draft]):
    """One write under way, and what was typed for the same record since; `record_id` is None for a new record.

    Writes may wait for a long one, so that several new records are under way: `number` tells these apart. `stored` is
    what the file still says where the record was read meanwhile.
    """

    record_id: int | None
    number: int
    draft: Draft
    queued: Draft | None = None
    stored: Draft | None = None

    @property
    def newest(self) -> Draft:
        """What was typed last."""
        return self.draft if self.queued is None else self.queued


class RecordDetail(QWidget, Generic[Draft, Record]):
    """A record and its form. Subclasses say how it is read, checked, written and shown."""

    saved = Signal(int)
    """The new record that is shown was stored, under this id."""
    trash_wanted = Signal()
    """The record that is shown is to go to the trash."""
    closed = Signal()
    """Nothing is shown any more."""
    left = Signal()
    """Escape: back to the list."""
    returned = Signal(int)
    """A save was refused after the record was left: it is shown again (0: a new one) with what was typed."""

    record_wanted = Signal(str, int)
    """A record of another page is to be shown; see `Page.record_wanted`."""

    def __init__(self, runner: Runner, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.notices = notices
        self._record_id: int | None = None
        self._loaded_id: int | None = None
        self._is_new = False
        self._number = 0
        self._is_own = False
        self._saves: list[_Save[Draft]] = []
        self._refused: list[_Save[Draft]] = []
        self.form = self.make_form()
        self.banner = Banner(self)
        self.foot = QFrame(self)
        mark(self.foot, role="foot")
        self.save_button = button(kind="primary", icon="check", parent=self.foot)
        self.discard_button = button(kind="quiet", parent=self.foot)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_foot()

    # What a subclass says

    @abstractmethod
    def make_form(self) -> RecordForm[Draft]:
        """Return the form, made once."""

    @abstractmethod
    def make_body(self) -> QWidget:
        """Return everything that is shown, the form somewhere in it, made once."""

    @abstractmethod
    def reading(self, record_id: int) -> Callable[[Session], Record]:
        """Return the work that reads a record; plain functions and values only."""

    @abstractmethod
    def draft_in(self, record: Record) -> Draft:
        """Return the draft of a record."""

    @abstractmethod
    def check(self, draft: Draft) -> None:
        """Raise Invalid where a draft cannot be saved."""

    @abstractmethod
    def write(
        self,
        draft: Draft,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        """Start the write of a draft; `on_done` takes the id."""

    @abstractmethod
    def show_record_facts(self, record: Record) -> None:
        """Show what is not in the form."""

    @abstractmethod
    def show_new(self) -> None:
        """Show what is not in the form, for a record that is not stored yet."""

    # What the screen asks

    @property
    def record_id(self) -> int:
        """The record shown, 0 for none and for a new one."""
        return self._record_id or 0

    @property
    def is_new(self) -> bool:
        """Whether the record shown is not stored yet."""
        return self._is_new

    @property
    def is_open(self) -> bool:
        """Whether anything is shown."""
        return self._is_new or self._record_id is not None

    def show_record(self, record_id: int) -> None:
        """Show a record; call `save()` before. The old one stays on the screen until the new one is read."""
        self._is_new = False
        self._record_id = record_id
        self.reload()

    def start_new(self) -> None:
        """Show an empty form; call `save()` before."""
        self._open(None)
        self.form.reset()
        self.show_new()
        self._put_refused(None)
        self.form.focus_first()

    def clear(self) -> None:
        """Show nothing; what was typed and not saved is given up."""
        self._open(None)
        self._is_new = False
        self.closed.emit()

    def reload(self) -> None:
        """Read the record again."""
        if self._record_id is not None:
            done = partial(self._on_read, self._record_id)
            self.runner.read(self, self.reading(self._record_id), done, turn="record", on_error=self._on_gone)

    def save(self) -> bool:
        """Save what was typed; False where it cannot be saved as it is: the form says why and keeps it."""
        if not self.is_open or not self.form.is_dirty():
            return True
        draft, record_id = self.form.draft(), self._loaded_id
        if self._is_new and draft == self.form.base() and not self.form.problems():
            return True
        problems = self._problems(draft)
        if problems:
            self.form.show_problems(problems)
            return False
        running = next(filter(self._shows, self._saves), None)
        if running is None:
            self._start(_Save(record_id, self._number, draft))
        elif draft != running.draft:
            running.queued = draft
        return True

    def write_again(self) -> None:
        """Start the writes again that were refused while another record could not be left."""
        refused, self._refused = self._refused, []
        for save in refused:
            self._start(_Save(save.record_id, save.number, save.newest))

    def focus_page(self) -> None:
        """Put the keyboard into the record."""
        self.form.focus_first()

    def discard(self) -> None:
        """Give up what was typed and not saved."""
        self.banner.clear()
        if self._is_new:
            self.clear()
        else:
            self.form.reset()

    def make_rest(self) -> None:
        """Make what is otherwise made when it is first shown; see `Page.make_rest`."""

    def on_changes(self) -> None:
        """Look again at the record: something it shows may have changed."""
        self.reload()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.save_button.setText(QCoreApplication.translate("RecordDetail", "Save"))
        self.save_button.setToolTip(QCoreApplication.translate("RecordDetail", "Save now (Ctrl+S)"))
        self.discard_button.setText(QCoreApplication.translate("RecordDetail", "Discard"))
        self.discard_button.setToolTip(QCoreApplication.translate("RecordDetail", "Give up what was typed"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In an open record"),
            (
                ("Ctrl+S", QCoreApplication.translate("Keys", "Save")),
                ("Esc", QCoreApplication.translate("Keys", "Go back to the list")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list; an empty new record goes with it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _open(self, record_id: int | None) -> None:
        self._record_id = record_id
        self._loaded_id = None
        self._number += 1
        self._is_new = record_id is None
        self._is_own = False
        self.banner.clear()
        self.form.load(self.make_empty())
        self._show_foot()

    @abstractmethod
    def make_empty(self) -> Draft:
        """Return the draft of a new record."""

    def _on_read(self, record_id: int, record: Record) -> None:
        if record_id != self._record_id:
            return
        draft = self._newest(record_id, self.draft_in(record))
        if self._loaded_id != record_id:
            if not self.save():
                self._record_id = self._loaded_id
                self.returned.emit(self.record_id)
                return
            self.banner.clear()
            self._loaded_id = record_id
            self.form.load(draft)
            self._put_refused(record_id)
        else:
            conflicts = self.form.take(draft)
            if conflicts and not self._is_own:
                self._ask(conflicts)
        self._is_own = False
        self.show_record_facts(record)
        self._show_foot()

    def _newest(self, record_id: int, stored: Draft) -> Draft:
        """Return the draft to show: what waits to be written is newer than what the file says."""
        waiting = next((save for save in self._saves if save.record_id == record_id), None)
        if waiting is None:
            return stored
        waiting.stored = stored
        return waiting.newest

    def _on_gone(self, error: IrmError) -> None:
        """Close: the record was removed elsewhere, or its adding was taken back."""
        self.clear()

    def _ask(self, conflicts: tuple[str, ...]) -> None:
        sentence = QCoreApplication.translate("RecordDetail", "This was changed elsewhere while you typed: {fields}.")
        self.banner.ask(
            sentence.replace("{fields}", self.form.labels_of(conflicts)),
            (
                (QCoreApplication.translate("RecordDetail", "Take theirs"), partial(self.form.reset, conflicts)),
                (QCoreApplication.translate("RecordDetail", "Keep mine"), self.form.setFocus),
            ),
            tone="warning",
        )

    def _problems(self, draft: Draft) -> tuple[Problem, ...]:
        problems = self.form.problems()
        if problems:
            return problems
        try:
            self.check(draft)
        except Invalid as error:
            return error.problems
        return ()

    def _start(self, save: _Save[Draft]) -> None:
        self._saves.append(save)
        self.write(save.draft, save.record_id, partial(self._on_saved, save), partial(self._on_refused, save))

    def _on_saved(self, save: _Save[Draft], record_id: int) -> None:
        self._saves.remove(save)
        is_shown = self._shows(save)
        if is_shown:
            self.form.mark_saved(save.draft)
            self._is_own = True
            if save.record_id is None:
                self._is_new, self._record_id, self._loaded_id = False, record_id, record_id
        if save.queued is not None:
            self._start(_Save(record_id, save.number, save.queued))
        elif save.record_id is None and is_shown:
            self.saved.emit(record_id)
        self._show_foot()

    def _on_refused(self, save: _Save[Draft], error: IrmError) -> None:
        """Show the record again with what was typed: a refused save must lose nothing."""
        self._saves.remove(save)
        if not self._shows(save):
            if not self.save():
                self._refused.append(save)
                self.notices.keep(error, "")
                return
            self._return_to(save, save.newest)
        elif save.stored is not None:
            typed = self.form.draft()
            self.form.load(save.stored)
            self.form.put(typed)
        if isinstance(error, Invalid):
            self.form.show_problems(error.problems)
        else:
            self.notices.fail(error)
        self._show_foot()

    def _put_refused(self, record_id: int | None) -> None:
        """Show what was refused for this record while another one could not be left."""
        found = next((save for save in self._refused if save.record_id == record_id), None)
        if found is not None:
            self._refused.remove(found)
            self.form.put(found.newest)

    def _return_to(self, save: _Save[Draft], draft: Draft) -> None:
        self._open(save.record_id)
        self.form.put(draft)
        self._loaded_id, self._number = save.record_id, save.number
        self.returned.emit(save.record_id or 0)
        if save.record_id is None:
            self.show_new()
        else:
            self.reload()

    def _shows(self, save: _Save[Draft]) -> bool:
        is_same = save.record_id == self._loaded_id and (save.record_id is not None or save.number == self._number)
        return self.is_open and is_same

    def _connect(self) -> None:
        self.form.left.connect(self.save)
        self.form.save_wanted.connect(self.save)
        self.form.edited.connect(self._show_foot)
        self.form.count_inside(self.foot)
        self.form.count_inside(self.banner)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)

    def _show_foot(self) -> None:
        self.foot.setVisible(self.is_open and (self._is_new or self.form.is_dirty()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.save_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.make_body(), 1)
        column.addWidget(self.foot)
