"""The menu of one entry of a timeline, with the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from irm.domain.interaction import InteractionRow
from irm.ui.base.entries import Entry
from irm.ui.screens.influencers.entries import record_of

if TYPE_CHECKING:
    from irm.ui.screens.influencers.timeline import TimelinePanel

translate = QCoreApplication.translate


class TimelineMenu(QMenu):
    """What can be done with an entry; freed when it closes."""

    def __init__(self, panel: TimelinePanel, entry: Entry, touch: InteractionRow | None) -> None:
        super().__init__(panel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kind = record_of(entry.id)[0]
        if kind in ("touch", "incident"):
            self._add(translate("Touch", "Edit"), panel.edit_current, "Enter")
        if touch is not None:
            self._add_of_touch(panel, entry, touch)
        self._add(translate("Touch", "Copy"), panel.copy_current, "Ctrl+C")
        if kind in ("touch", "incident"):
            self.addSeparator()
            self._add(translate("Touch", "Delete"), panel.delete_current, "Del")

    def _add_of_touch(self, panel: TimelinePanel, entry: Entry, touch: InteractionRow) -> None:
        if entry.step:
            word = translate("Touch", "Not done yet") if entry.is_done else translate("Touch", "Next step is done")
            self._add(word, panel.tick_current, "Space")
            self._add(translate("Touch", "Another day for the next step…"), panel.reschedule_current, "R")
        if touch.draft.direction != "none":
            free = touch.draft.needs_no_reply
            word = translate("Touch", "A reply is needed") if free else translate("Touch", "No reply needed")
            self._add(word, panel.toggle_no_reply, "N")
        self._add(translate("Touch", "Files…"), panel.show_files_of_current, "A")
        self._add(translate("Touch", "Move to another person…"), panel.move_current, "M")

    def _add(self, word: str, verb: Callable[[], object], keys: str) -> None:
        """Add a line; the key is only shown: the view has it."""
        self.addAction(f"{word}\t{keys}").triggered.connect(verb)
