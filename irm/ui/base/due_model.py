"""The lines of a list of dated things as a model: headings cannot be chosen, entries can, several at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from irm.domain.deadlines import EntryKey
from irm.ui.base.due_lines import CoverLine, EntryLine, HeadLine, Line
from irm.ui.base.lines_model import Index, LinesModel


class DueModel(LinesModel[Line]):
    """Lines in the order they are shown."""

    def key_of(self, line: Line) -> EntryKey | None:
        return line.entry.key if isinstance(line, EntryLine) else None

    def is_stop(self, line: Line) -> bool:
        return isinstance(line, EntryLine | CoverLine)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the keyboard."""
        line = self.line(index)
        if line is None or isinstance(line, HeadLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
