"""The files of a person and of touches with them: what is asked of the list becomes an action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.attachment import AttachmentRow
from irm.ui.base import file_actions
from irm.ui.base.file_actions import Whose
from irm.ui.base.files import FilesPanel
from irm.ui.tools import Tools

translate = QCoreApplication.translate


class FilesTab(FilesPanel):
    """All files of a person, or those of one touch: what is attached then belongs to it."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        self._tools = tools
        self._influencer_id = 0
        self._touch_id = 0
        self._name = ""
        self._all: tuple[AttachmentRow, ...] = ()
        super().__init__(parent)
        self.attach_wanted.connect(self.attach)
        self.open_wanted.connect(self._open)
        self.save_wanted.connect(self._save)
        self.renamed.connect(self._rename)
        self.remove_wanted.connect(self._remove)
        self.all_wanted.connect(self.show_all)

    def show_person(self, influencer_id: int, name: str, rows: Sequence[AttachmentRow]) -> None:
        """Show the files of a person; those of one touch stay chosen while it is the same person."""
        if influencer_id != self._influencer_id:
            self._touch_id = 0
        self._influencer_id, self._name, self._all = influencer_id, name, tuple(rows)
        self._show()

    def show_touch(self, touch_id: int) -> None:
        """Show the files of one touch."""
        self._touch_id = touch_id
        self._show()

    def show_all(self) -> None:
        """Show the files of the person and of every touch."""
        self._touch_id = 0
        self._show()

    def count(self) -> int:
        """Return how many files the person has."""
        return len(self._all)

    def attach(self, paths: list[str]) -> None:
        """Attach files to the person, or to the touch whose files are shown."""
        if self._influencer_id:
            whose = Whose(self._name, self._influencer_id, interaction_id=self._touch_id or None)
            file_actions.attach(self._tools, self, whose, paths)

    def _show(self) -> None:
        if not self._touch_id:
            self.show_files(self._all)
            return
        rows = [row for row in self._all if row.interaction_id == self._touch_id]
        self.show_files(rows, translate("Influencers", "Files of one contact"))

    def _open(self, attachment_id: int) -> None:
        file_actions.open_file(self._tools, self, attachment_id)

    def _save(self, attachment_id: int, target: str) -> None:
        file_actions.save_as(self._tools, self, attachment_id, target)

    def _rename(self, attachment_id: int, name: str) -> None:
        file_actions.rename(self._tools, self, attachment_id, name, name=self._name)

    def _remove(self, attachment_id: int) -> None:
        file_actions.remove(self._tools, self, attachment_id, name=self._name)
