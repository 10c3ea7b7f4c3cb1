"""The timeline of one person: every contact, newest first, with the form to log one above it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.interaction import InteractionRow
from irm.ui import formats, names
from irm.ui.base.entries import Entry, EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.screens.influencers.log_panel import LogPanel, Save
from irm.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate

_TONES = {"in": "blue", "out": "neutral", "none": "gray"}


class Timeline(QWidget):
    """All contacts with one person."""

    ticked = Signal(int, bool)
    delete_wanted = Signal(int)

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, InteractionRow] = {}
        self.log_panel = LogPanel(save, self)
        self.model = EntryModel(self)
        self.view = EntryView(self.model, self)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setMouseTracking(True)
        self.empty = EmptyState("message-circle", "", "", parent=self)
        holder = QWidget(self)
        holder.setMinimumHeight(1)  # where room is short the form above needs it more
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.log_panel)
        column.addWidget(holder, 1)
        self.view.opened.connect(self.edit)
        self.view.ticked.connect(self.ticked)
        self.view.delete_wanted.connect(self.delete_wanted)
        self.view.copy_wanted.connect(_copy)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.log_panel.closed.connect(self.view.setFocus)
        self.retranslate()

    def show_rows(self, rows: Sequence[InteractionRow]) -> None:
        """Show these contacts, newest first."""
        self._rows = {row.id: row for row in rows}
        today = clock.today()
        self.model.set_entries([entry_of(row, today) for row in rows])
        self._stack.setCurrentWidget(self.view if rows else self.empty)

    def next_open(self) -> InteractionRow | None:
        """Return the contact whose next step is due first, None where nothing is open."""
        rows = [row for row in self._rows.values() if row.draft.next_step and not row.draft.is_next_done]
        return min(rows, key=lambda row: (row.draft.next_due or date.max, -row.id), default=None)

    def edit(self, touch_id: int) -> None:
        """Open a contact in the form."""
        if touch_id in self._rows:
            self.log_panel.open_touch(self._rows[touch_id])

    def retranslate(self) -> None:
        """Write all texts again."""
        self.view.setAccessibleName(translate("Touch", "Contacts, newest first"))
        self.empty.set_words(
            translate("Touch", "No contact yet"),
            translate("Touch", "Log what you wrote or heard, and what comes next: Ctrl+L."),
        )
        self.show_rows(list(self._rows.values()))

    def _show_menu(self, place: QPoint) -> None:
        entry = self.view.current_entry()
        if entry is None or not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = {menu.addAction(translate("Touch", "Edit")): self._edit_current}
        if entry.step:
            word = translate("Touch", "Not done yet") if entry.is_done else translate("Touch", "Next step is done")
            chosen[menu.addAction(word)] = self._tick_current
        chosen[menu.addAction(translate("Touch", "Copy"))] = self._copy_current
        menu.addSeparator()
        chosen[menu.addAction(translate("Touch", "Delete"))] = self._delete_current
        for action, verb in chosen.items():
            action.triggered.connect(verb)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _edit_current(self) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            self.edit(entry.id)

    def _tick_current(self) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            self.view.tick(entry)

    def _copy_current(self) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            _copy(entry.text)

    def _delete_current(self) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            self.delete_wanted.emit(entry.id)


def entry_of(row: InteractionRow, today: date) -> Entry:
    """Return one contact as the list shows it."""
    draft = row.draft
    due, is_late = formats.due(draft.next_due, today)
    if draft.is_next_done:
        due, is_late = translate("Touch", "done"), False
    direction = names.direction(draft.direction) if draft.direction != "none" else ""
    return Entry(
        id=row.id,
        icon=names.channel_icon(draft.channel),
        title=names.channel(draft.channel),
        moment=formats.relative(formats.day_of(draft.happened_at, draft.zone), today),
        tip=" · ".join(
            part
            for part in (
                direction,
                formats.instant(draft.happened_at, zone=draft.zone, is_day_only=draft.is_day_only),
                draft.zone,
            )
            if part
        ),
        tone=_TONES.get(draft.direction, "neutral"),
        sign=names.direction_icon(draft.direction),
        subject=draft.subject,
        body=draft.body,
        step=draft.next_step or (translate("Touch", "Next step") if draft.next_due else ""),
        step_day=due,
        is_urgent=is_late,
        is_done=draft.is_next_done,
    )


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
