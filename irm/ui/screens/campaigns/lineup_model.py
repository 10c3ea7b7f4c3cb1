"""The lines of a line-up as a model. Members can be dragged: as places in the line-up, and as people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QMimeData, QModelIndex, Qt

from irm.ui.base import record_drag
from irm.ui.base.lines_model import Index, LinesModel
from irm.ui.screens.campaigns.lineup_lines import Line, MemberLine, key_of

COOPERATION, INFLUENCER = "cooperation", "influencer"
"""The tables whose records can be dragged here."""
_TEXT: Final = int(Qt.ItemDataRole.DisplayRole)
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDropEnabled
)


class LineupModel(LinesModel[Line]):
    """Lines in the order they are shown."""

    def key_of(self, line: Line) -> tuple[str, int, str]:
        return key_of(line)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; where they stand for the same as before only what they say is replaced."""
        new = tuple(lines)
        if [key_of(line) for line in new] == [key_of(line) for line in self._lines]:
            for row, (before, line) in enumerate(zip(self._lines, new, strict=True)):
                if before != line:
                    self._lines = (*self._lines[:row], line, *self._lines[row + 1 :])
                    self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def row_of_slot(self, slot_id: int) -> int:
        """Return where a slot begins, -1 where it is not shown."""
        return self.row_of(("slot", slot_id, ""))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be chosen; members can be dragged, but not while they have boxes to tick."""
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(line, MemberLine):
            return _FLAGS | (Qt.ItemFlag.ItemIsUserCheckable if line.has_box else Qt.ItemFlag.ItemIsDragEnabled)
        return _FLAGS

    def data(self, index: Index, role: int = _TEXT) -> Any:
        """Return what every line has, or whether the box of a member is ticked."""
        line = self.line(index)
        if role == _CHECK and isinstance(line, MemberLine) and line.has_box:
            return Qt.CheckState.Checked if line.is_gone else Qt.CheckState.Unchecked
        return super().data(index, role)

    def mimeTypes(self) -> list[str]:
        return [f"{record_drag.PREFIX}{table}" for table in (COOPERATION, INFLUENCER)]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return members as places of the line-up and as people: what they are dropped on takes what it knows."""
        found = [line for line in map(self.line, indexes) if isinstance(line, MemberLine)]
        people = [line.member.influencer_id for line in found]
        data = record_drag.pack(INFLUENCER, people)
        places = record_drag.pack(COOPERATION, [line.member.cooperation_id for line in found])
        kind = f"{record_drag.PREFIX}{COOPERATION}"
        data.setData(kind, places.data(kind))
        return data

    def members(self, cooperation_ids: Sequence[int]) -> list[MemberLine]:
        """Return the lines of some members."""
        wanted = set(cooperation_ids)
        return [line for line in self._lines if isinstance(line, MemberLine) and line.member.cooperation_id in wanted]
