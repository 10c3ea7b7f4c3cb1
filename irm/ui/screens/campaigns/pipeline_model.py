"""The cards of one stage as a model; they are dragged as cooperations and as people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from irm.ui.base import record_drag
from irm.ui.screens.campaigns.pipeline_lines import CardLine

Index = QModelIndex | QPersistentModelIndex

CARD: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out a card."""
COOPERATION, INFLUENCER = "cooperation", "influencer"
"""The tables whose records are dragged from here."""
_WORDS: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE: Final = QModelIndex()
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)


class CardsModel(QAbstractListModel):
    """Cards in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[CardLine, ...] = ()

    def set_cards(self, cards: Sequence[CardLine]) -> None:
        """Show these cards; where they are of the same people as before only what they say is replaced."""
        new = tuple(cards)
        if [card.cooperation_id for card in new] == [card.cooperation_id for card in self.cards]:
            changed = [row for row, (old, card) in enumerate(zip(self.cards, new, strict=True)) if old != card]
            self.cards = new
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            return
        self.beginResetModel()
        self.cards = new
        self.endResetModel()

    def row_of(self, cooperation_id: int) -> int:
        """Return where somebody stands, -1 where they do not."""
        return next((row for row, card in enumerate(self.cards) if card.cooperation_id == cooperation_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = _WORDS[0]) -> Any:
        """Return the card, its words, or its tip."""
        if not 0 <= index.row() < len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role in _WORDS:
            return card.text
        return card.tip if role == _TIP else None

    def mimeTypes(self) -> list[str]:
        return [f"{record_drag.PREFIX}{table}" for table in (COOPERATION, INFLUENCER)]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return cards as cooperations and as people: what they are dropped on takes what it knows."""
        found = [self.cards[index.row()] for index in indexes if 0 <= index.row() < len(self.cards)]
        data = record_drag.pack(COOPERATION, [card.cooperation_id for card in found])
        people = record_drag.pack(INFLUENCER, [card.influencer_id for card in found])
        kind = f"{record_drag.PREFIX}{INFLUENCER}"
        data.setData(kind, people.data(kind))
        return data
