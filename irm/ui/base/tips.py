"""Tool tips that show data letter by letter: what was imported must never be read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QStyleOptionViewItem, QToolTip


def plain_tip(text: str) -> str:
    """Return `text` so that a tool tip shows it letter by letter, whatever it holds."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


class TipDelegate(QAbstractItemDelegate):
    """A delegate that shows the tip of an item as plain text; subclasses paint."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the tip, and say whether there is one."""
        if event.type() is not QEvent.Type.ToolTip:
            return False
        tip = index.data(Qt.ItemDataRole.ToolTipRole) or ""
        QToolTip.showText(event.globalPos(), plain_tip(tip), view)
        return bool(tip)
