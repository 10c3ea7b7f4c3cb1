"""A layout that fills lines one after the other, as words do, from the leading edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items side by side; those that do not fit go to the next line. The last item takes the rest of its line.

    Hidden widgets take no room.
    """

    def __init__(self, parent: QWidget, *, spacing: int) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_before_last(self, widget: QWidget) -> None:
        """Add a widget in front of the last item."""
        self.addWidget(widget)
        if len(self._items) > 1:
            self._items[-1], self._items[-2] = self._items[-2], self._items[-1]
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_real=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, is_real=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, area: QRect, *, is_real: bool) -> int:
        """Place the items in `area` (only measure where not `is_real`) and return the height they take."""
        inner = area.marginsRemoved(self.contentsMargins())
        x, y, line = inner.left(), inner.top(), 0
        row: list[tuple[QLayoutItem, QRect]] = []
        last = len(self._items) - 1
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, inner.width()), 10_000))
            least = item.minimumSize().width() if number == last else size.width()
            if x > inner.left() and x + least > inner.right() + 1:
                if is_real:
                    self._put(row, line, inner)
                x, y, line, row = inner.left(), y + line + self.spacing(), 0, []
            width = inner.right() + 1 - x if number == last else size.width()
            line = max(line, size.height())
            row.append((item, QRect(QPoint(x, y), QSize(width, size.height()))))
            x += width + self.spacing()
        if is_real:
            self._put(row, line, inner)
        bottom = self.contentsMargins().bottom()
        return y + line - area.top() + bottom

    def _put(self, row: list[tuple[QLayoutItem, QRect]], line: int, inner: QRect) -> None:
        """Place the items of one line, each in the middle of its height."""
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, box in row:
            box.moveTop(box.top() + (line - box.height()) // 2)
            if is_mirrored:
                box.moveLeft(inner.left() + inner.right() + 1 - box.left() - box.width())
            item.setGeometry(box)
