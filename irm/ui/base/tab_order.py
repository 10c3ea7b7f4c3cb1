"""Where Tab goes: through the window in the order of its layouts, whenever its parts were made.

Qt keeps the order in which widgets were made, so a row or a bar added later would come last, and it jumps into a row of
several editors at the one that stands for the row.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from irm.ui.base.layout_order import widgets_of


def step(window: QWidget, *, is_next: bool) -> bool:
    """Move the keyboard to the next or the last stop of a window; False where it has none."""
    stops = list(stops_of(window))
    if not stops:
        return False
    here = QApplication.focusWidget()
    place = stops.index(here) if here in stops else _place_of(here, window, stops)
    target = stops[(place + (1 if is_next else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
    return True


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard by Tab below a widget, itself included, in the order of the layouts."""
    is_list = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea)
    if _is_stop(widget) and not is_list:
        yield widget
    if isinstance(widget, (QComboBox, QAbstractSpinBox)):
        return
    for child in _children(widget):
        if not child.isHidden() and not child.isWindow():
            yield from stops_of(child)
    if _is_stop(widget) and is_list:  # after the boxes in its header
        yield widget


def _is_stop(widget: QWidget) -> bool:
    """Say whether Tab stops here; of buttons that exclude each other it stops at the one that is down."""
    if not (widget.isEnabled() and widget.isVisible() and widget.width() and widget.height()):
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    down = group.checkedButton() if group is not None and group.exclusive() else None
    if group is not None and down is not None:  # Qt takes the policy from the others only once one got the keyboard
        return down is widget and any(map(_takes_tab, group.buttons()))
    return _takes_tab(widget) and widget.focusProxy() is None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _place_of(here: QWidget | None, window: QWidget, stops: list[QWidget]) -> int:
    """Return the place of the stop that something without a place of its own is in, -1 where there is none."""
    above = here
    while above is not None and above is not window:
        inside = [place for place, stop in enumerate(stops) if above is stop or above.isAncestorOf(stop)]
        if inside:
            return inside[0] if above is stops[inside[0]] else inside[0] - 1
        above = above.parentWidget()
    return -1


def _children(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget in the order they are read."""
    if isinstance(widget, QStackedWidget):
        return _there(widget.currentWidget())
    if isinstance(widget, QSplitter):
        return _there(*(widget.widget(number) for number in range(widget.count())))
    if isinstance(widget, QTabWidget):
        return _there(widget.tabBar(), widget.currentWidget())
    if isinstance(widget, QScrollArea):
        return _there(widget.widget())
    layout = widget.layout()
    placed = list(widgets_of(layout)) if layout is not None else []
    known = set(map(id, placed))
    loose = [each for each in widget.children() if isinstance(each, QWidget) and id(each) not in known]
    return placed + loose


def _there(*widgets: QWidget | None) -> list[QWidget]:
    return [widget for widget in widgets if widget is not None]
