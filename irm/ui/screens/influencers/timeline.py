"""The timeline of one person: touches and what happened between them, newest first, with the forms above it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.incident import IncidentDraft, IncidentRow
from irm.domain.interaction import InteractionRow
from irm.domain.timeline import PAGE, Timeline, TimelineEntry, TimelineFilter
from irm.ui.base.entries import EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.keys import KeyGroup, group
from irm.ui.screens.influencers.entries import entry_of, key_of, record_of
from irm.ui.screens.influencers.incident_panel import IncidentPanel, SaveIncident
from irm.ui.screens.influencers.log_panel import LogPanel, Save
from irm.ui.screens.influencers.timeline_bar import TimelineBar
from irm.ui.screens.influencers.timeline_menu import TimelineMenu
from irm.ui.widgets.buttons import button
from irm.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate

_NEAR_END = 400
"""Pixels before the end at which older entries are asked for."""


class TimelinePanel(QWidget):
    """All that happened with one person. The signals say what the user asked for, with the id of the touch."""

    ticked = Signal(int, bool)
    delete_wanted = Signal(str, int)
    """The kind of an entry ("touch" or "incident") and the id of its row."""
    move_wanted = Signal(int)
    no_reply_set = Signal(int, bool)
    day_wanted = Signal(int, QRect)
    """Another day for the next step of a touch is asked for, at this place of the view."""
    files_wanted = Signal(int)
    filter_changed = Signal()
    """Ask `wanted()`, and show what fits."""

    def __init__(self, save: Save, save_incident: SaveIncident, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._influencer_id = 0
        self._shown = Timeline()
        self._found: dict[int, TimelineEntry] = {}
        self._limit = PAGE
        self.log_panel = LogPanel(save, self)
        self.incident_panel = IncidentPanel(save_incident, self)
        self.incident_opener = button(kind="quiet", icon="flag", parent=self.log_panel)
        self.log_panel.line.addWidget(self.incident_opener)
        self.bar = TimelineBar(self)
        self.model = EntryModel(self)
        self.view = EntryView(self.model, self)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setMouseTracking(True)
        self.empty = EmptyState("message-circle", "", "", parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_person(self, influencer_id: int) -> None:
        """Show this person from now on, unfiltered; call `save()` before."""
        if influencer_id != self._influencer_id:
            self._influencer_id = influencer_id
            self._limit = PAGE
            self.bar.forget()
        self.log_panel.set_person(influencer_id)
        self.incident_panel.set_owner(influencer_id)
        self.incident_opener.setEnabled(bool(influencer_id))

    def wanted(self, influencer_id: int) -> TimelineFilter:
        """Return what shall be read of a person: for another one than is shown, everything."""
        return self.bar.wanted(limit=self._limit) if influencer_id == self._influencer_id else TimelineFilter()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show what was read."""
        self._shown = timeline
        self._found = {key_of(entry.kind, entry.id): entry for entry in timeline.entries}
        today = clock.today()
        self.model.set_entries([entry_of(entry, today) for entry in timeline.entries])
        self.bar.set_channels(timeline.channels)
        self.bar.setVisible(bool(timeline.total))
        self._show_empty()
        self._stack.setCurrentWidget(self.view if timeline.entries else self.empty)

    def save(self) -> bool:
        """Save what is open above the list; False where it cannot be saved as it is."""
        return self.log_panel.card.save() and self.incident_panel.save()

    def edit(self, key: int) -> None:
        """Open an entry in the form above the list."""
        found = self._found.get(key)
        if found is None:
            return
        if found.touch is not None and self.incident_panel.save():
            self.log_panel.open_touch(found.touch)
            # The form takes room from the list once it is laid out: what is edited stays in sight below it.
            QTimer.singleShot(0, self._show_current)
        elif found.kind == "incident" and found.day is not None and self.log_panel.card.save():
            draft = IncidentDraft(self._influencer_id, found.code, found.day, found.note)
            self.incident_panel.open_incident(IncidentRow(found.id, draft))

    def note_incident(self) -> None:
        """Open the form of an incident or praise."""
        if self.log_panel.card.save():
            self.incident_panel.open_new()

    def current_touch(self) -> InteractionRow | None:
        """Return the touch under the keyboard."""
        entry = self.view.current_entry()
        found = self._found.get(entry.id) if entry is not None else None
        return found.touch if found is not None else None

    def retranslate(self) -> None:
        """Write all texts again."""
        self.view.setAccessibleName(translate("Touch", "Contacts, newest first"))
        self.incident_opener.setText(translate("Touch", "Incident or praise"))
        self.incident_opener.setToolTip(
            translate("Touch", "Note that somebody ghosted, was late or off brief, or praise")
        )
        self.show_timeline(self._shown)

    # What the user asks for

    def tick_current(self) -> None:
        """Say that the next step of the current touch is done, or open again."""
        entry = self.view.current_entry()
        if entry is not None:
            self.view.tick(entry)

    def toggle_no_reply(self) -> None:
        """Say that nobody has to answer the current touch, or that somebody has."""
        touch = self.current_touch()
        if touch is not None and touch.draft.direction != "none":
            self.no_reply_set.emit(touch.id, not touch.draft.needs_no_reply)

    def move_current(self) -> None:
        """Ask whose touch the current one is."""
        touch = self.current_touch()
        if touch is not None:
            self.move_wanted.emit(touch.id)

    def reschedule_current(self) -> None:
        """Ask for another day of the next step."""
        touch = self.current_touch()
        if touch is not None and (touch.draft.next_step or touch.draft.next_due):
            self.day_wanted.emit(touch.id, self.view.visualRect(self.view.currentIndex()))

    def show_files_of_current(self) -> None:
        """Show the files of the current touch."""
        touch = self.current_touch()
        if touch is not None:
            self.files_wanted.emit(touch.id)

    def edit_current(self) -> None:
        """Open the current entry."""
        entry = self.view.current_entry()
        if entry is not None:
            self.edit(entry.id)

    def copy_current(self) -> None:
        """Copy the words of the current entry."""
        entry = self.view.current_entry()
        if entry is not None:
            _copy(entry.text)

    def delete_current(self) -> None:
        """Ask to delete the current entry."""
        entry = self.view.current_entry()
        if entry is not None:
            self._on_delete(entry.id)

    # Inside

    def _on_ticked(self, key: int, is_done: bool) -> None:
        self.ticked.emit(record_of(key)[1], is_done)

    def _on_delete(self, key: int) -> None:
        kind, record_id = record_of(key)
        if kind in ("touch", "incident"):
            self.delete_wanted.emit(kind, record_id)

    def _on_filter(self) -> None:
        self._limit = PAGE
        self.filter_changed.emit()

    def _on_scrolled(self, value: int) -> None:
        if self._shown.has_more and value >= self.view.verticalScrollBar().maximum() - _NEAR_END:
            wanted = len(self._shown.entries) + PAGE
            if wanted > self._limit:
                self._limit = wanted
                self.filter_changed.emit()

    def _show_current(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _show_empty(self) -> None:
        if self._shown.total:
            self.empty.set_words(
                translate("Touch", "Nothing fits"),
                translate("Touch", "No entry of this timeline holds what is asked for above. Esc shows everything."),
            )
            return
        self.empty.set_words(
            translate("Touch", "No contact yet"),
            translate("Touch", "Log what you wrote or heard, and what comes next: Ctrl+L."),
        )

    def _show_menu(self, place: QPoint) -> None:
        entry = self.view.current_entry()
        if entry is not None and self.view.indexAt(place).isValid():
            TimelineMenu(self, entry, self.current_touch()).popup(self.view.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.view.opened.connect(self.edit)
        self.view.ticked.connect(self._on_ticked)
        self.view.delete_wanted.connect(self._on_delete)
        self.view.copy_wanted.connect(_copy)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.bar.changed.connect(self._on_filter)
        self.bar.left.connect(self.view.setFocus)
        self.log_panel.card.closed.connect(self.view.setFocus)
        self.incident_panel.closed.connect(self.view.setFocus)
        self.incident_opener.clicked.connect(self.note_incident)
        for keys, verb in (
            ("N", self.toggle_no_reply),
            ("M", self.move_current),
            ("R", self.reschedule_current),
            ("A", self.show_files_of_current),
            ("I", self.note_incident),
            ("/", self.bar.text.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(verb)

    def key_group(self) -> KeyGroup:
        """Return the keys of the verbs on the current contact."""
        return group(
            QCoreApplication.translate("Keys", "In a timeline"),
            (
                ("N", QCoreApplication.translate("Keys", "No reply needed, or needed again")),
                ("M", QCoreApplication.translate("Keys", "Move the contact to somebody else")),
                ("R", QCoreApplication.translate("Keys", "Give the next step another day")),
                ("A", QCoreApplication.translate("Keys", "Show the files of the contact")),
                ("I", QCoreApplication.translate("Keys", "Note an incident or praise")),
                ("/", QCoreApplication.translate("Keys", "Filter the timeline")),
            ),
        )

    def _lay_out(self) -> None:
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        holder.setMinimumHeight(1)  # where room is short the form above needs it more
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.log_panel, self.incident_panel, self.bar):
            column.addWidget(part)
        column.addWidget(holder, 1)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
