"""Finds words that have no room: cut-off labels, buttons, boxes, tabs and column headers of a window that is shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from irm.ui.widgets.labels import ElidedLabel

_SLACK = 1
"""Pixels that rounding may take."""
_INPUTS = (QAbstractButton, QAbstractScrollArea, QComboBox, QLineEdit, QAbstractSpinBox)


def cut_off(window: QWidget) -> Iterator[str]:
    """Yield a line for each text of the window that does not fit into its place."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            fault = _fault(widget) or _clipped(widget)
            if fault:
                yield fault


def _fault(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel):
        return _label(widget)
    if isinstance(widget, QPushButton | QToolButton | QAbstractButton):
        return _told(widget, widget.text(), widget.sizeHint().width(), widget.width())
    if isinstance(widget, QComboBox):
        return _box(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return _header(widget)
    return ""


def _clipped(widget: QWidget) -> str:
    """Find an input that its parent cuts off; what can be scrolled into sight is not cut off."""
    parent = widget.parentWidget()
    if not isinstance(widget, _INPUTS) or parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return ""
    if parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry()):
        return ""
    name = widget.accessibleName() or type(widget).__name__
    return f"clipped: “{name}” ({type(widget).__name__} in {type(parent).__name__})"


def _label(label: QLabel) -> str:
    text = label.text()
    if not text or not label.pixmap().isNull():
        return ""
    if not label.wordWrap():
        return _told(label, text, label.sizeHint().width(), label.width())
    needed = label.heightForWidth(label.width())
    return _told(label, text, needed, label.height(), of="high")


def _box(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room: QRect = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return _told(box, box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()), room.width())


def _tabs(bar: QTabBar) -> str:
    for number in range(bar.count()):
        if bar.isTabVisible(number):
            needed = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
            fault = _told(bar, bar.tabText(number), needed, bar.tabRect(number).width())
            if fault:
                return fault
    return ""


def _header(header: QHeaderView) -> str:
    model = header.model()
    if not isinstance(header.parent(), QAbstractItemView) or header.isHidden():
        return ""
    for section in range(header.count()):
        text = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        if header.isSectionHidden(section) or not text:
            continue
        needed = header.fontMetrics().horizontalAdvance(str(text))
        fault = _told(header, str(text), needed, header.sectionSize(section))
        if fault:
            return fault
    return ""


def _told(widget: QWidget, text: str, needed: int, given: int, *, of: str = "wide") -> str:
    if not text or needed <= given + _SLACK:
        return ""
    shown = " ".join(text.split())[:60]
    return f"cut off: “{shown}” ({type(widget).__name__}, {given} of {needed} pixels {of})"
