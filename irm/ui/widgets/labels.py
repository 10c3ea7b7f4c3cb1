"""Labels that show data: always plain text, cut with an ellipsis where there is no room, sentences under fields."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from irm.ui.base.tips import plain_tip
from irm.ui.style.sheet import mark

_LEADING_EDGE: Final = Qt.AlignmentFlag.AlignLeading
_ABSOLUTE: Final = Qt.AlignmentFlag.AlignAbsolute
_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def plain_label(text: str = "", *, role: str = "", wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label that shows its text letter by letter, with a `role` of the style sheet ("title", "soft", ...)."""
    label = PlainLabel(parent)
    label.setText(text)
    label.setWordWrap(wraps)
    if role:
        mark(label, role=role)
    return label


class PlainLabel(QLabel):
    """A label of plain text at the leading edge of the layout.

    Qt aligns a label by the direction of its text: a Latin name in an Arabic window would stand at the wrong end. At
    the right edge it counts the blank a line is broken at, which moves the line inwards and cuts its end off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the layout."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines at the right edge without the blanks they are broken at."""
        is_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        is_selectable = bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
        if not (is_right and self.wordWrap()) or is_selectable:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        lines = [_broken(line, self.font(), area.width()) for line in self.text().split("\n")]
        bounds = QSize(area.width(), round(sum(line.boundingRect().height() for line in lines)))
        top = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, self.alignment(), bounds, area).top()
        for line in lines:
            line.draw(painter, QPointF(area.left(), top))
            top += round(line.boundingRect().height())

    def _align(self) -> None:
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if across != Qt.AlignmentFlag.AlignHCenter:
            down = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(QStyle.visualAlignment(self.layoutDirection(), _LEADING_EDGE) | _ABSOLUTE | down)


def _broken(text: str, font: QFont, width: int) -> QTextLayout:
    """Return a paragraph broken into lines that end at the right edge."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight | _ABSOLUTE)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text or " ", font)
    layout.setTextOption(option)
    layout.beginLayout()
    height, leading = 0.0, QFontMetricsF(font).leading()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() + leading
    layout.endLayout()
    return layout


class ElidedLabel(QLabel):
    """One line that gives way: cut with an ellipsis, whole in the tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            mark(self, role=role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`; line breaks become blanks."""
        super().setText(" ".join(text.split()))
        self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        """Return the room of a few letters: the rest gives way."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 4, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits, at the leading edge."""
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        edge = QStyle.visualAlignment(self.layoutDirection(), _LEADING) | _ABSOLUTE
        flags = edge.value | Qt.TextFlag.TextSingleLine.value
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, flags, shown)


class ProblemLabel(PlainLabel):
    """The sentence under a field that says what is wrong; takes no room while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        mark(self, role="problem")
        self.hide()

    def show_problem(self, sentence: str, field: QWidget | None = None) -> None:
        """Say `sentence` and mark `field`; "" takes both back. Screen readers hear it with the field."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if field is not None:
            mark(field, state="problem" if sentence else "")
            field.setAccessibleDescription(sentence)
