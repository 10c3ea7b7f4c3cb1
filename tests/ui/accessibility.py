"""What somebody without a mouse, or without sight, needs of a window: names, roles, an order, no trap, a visible focus.

Each function returns the faults of one window that is shown, as sentences; an empty list is well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

from irm.ui.base.layout_order import widgets_of

_CONTROLS: Final = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTabBar,
    QProgressBar,
)
_NO_ROLES: Final = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_MOST_STEPS: Final = 400
_TRIES: Final = 3
"""A line that offers completions takes the first Tab for one."""
_ROOM: Final = 6
"""Pixels around a control in which its focus may be shown."""
_SEEN: Final = 40
"""So many pixels at least must change where the focus comes."""


def nameless(window: QWidget) -> list[str]:
    """Name the controls without an accessible name or a role."""
    faults = []
    for widget in _all(window):
        if not (isinstance(widget, _CONTROLS) or _takes_tab(widget)):
            continue
        face = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(widget))
        if face is None or (face.role() in _NO_ROLES and not isinstance(widget, QScrollArea)):
            faults.append(f"{called(widget)} has no role")
        if face is None or not (face.text(QAccessible.Text.Name).strip() or _names_itself(widget)):
            faults.append(f"{called(widget)} has no name")
    return faults


def unreached(window: QWidget) -> list[str]:
    """Name the controls that Tab does not come to, those it does not leave, and those it comes to out of order."""
    there = [widget for widget in _all(window) if _takes_tab(widget) and widget.isEnabled()]
    if not there:
        return []
    forth, faults = walk(window, Qt.Key.Key_Tab)
    back, more = walk(window, Qt.Key.Key_Backtab)
    faults += more
    for ways, word in ((forth, "Tab"), (back, "Shift+Tab")):
        faults += [f"{word} does not come to {called(widget)}" for widget in there if not _is_met(widget, ways)]
    return faults + _out_of_order(window, forth)


def walk(window: QWidget, key: Qt.Key) -> tuple[list[QWidget], list[str]]:
    """Press a key until the focus comes round; return where it was, and what is wrong."""
    window.activateWindow()
    if window.focusWidget() is None or not window.isAncestorOf(window.focusWidget()):
        QTest.keyClick(window, Qt.Key.Key_Tab)
    seen: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        if here is None:
            return seen, [f"nothing has the keyboard after {called(seen[-1]) if seen else 'the window opened'}"]
        if here in seen:
            left_out = [widget for widget in seen[: seen.index(here)] if _takes_tab(widget) and widget.isVisible()]
            return seen, [f"from {called(here)} no way leads back to {called(left_out[0])}"] if left_out else []
        seen.append(here)
        for _ in range(_TRIES):
            QTest.keyClick(here, key)
            if QApplication.focusWidget() is not here:
                break
        else:
            return seen, [f"{called(here)} does not let go of the keyboard"] if len(seen) > 1 else []
    return seen, ["the way has no end"]


def unseen_focus(window: QWidget) -> list[str]:
    """Name the controls that look the same with the keyboard and without it."""
    ways, _ = walk(window, Qt.Key.Key_Tab)
    faults = []
    for place, widget in enumerate(ways):
        if len(ways) == 1 or not widget.isVisible() or not _takes_tab(widget):
            continue
        window.activateWindow()  # a list of completions takes that away offscreen, on no real screen
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        area = _area(window, widget)
        if area.isEmpty():
            faults.append(f"{called(widget)} gets the keyboard out of sight")
            continue
        with_focus = window.grab(area).toImage()
        for other in (*ways[place + 1 :], *ways[:place]):
            other.setFocus(Qt.FocusReason.TabFocusReason)
            if not widget.hasFocus():
                break
        if area != _area(window, widget):
            continue
        if not _differ(with_focus, window.grab(area).toImage()):
            faults.append(f"{called(widget)} does not show that it has the keyboard")
    return faults


def lost_letters(window: QWidget) -> list[str]:
    """Name the letters with Alt that lead nowhere, or to more than one place, of which one is never come to."""
    places: dict[str, set[QWidget]] = {}
    faults = []
    for widget in _all(window):
        target = cast("QWidget | None", widget.buddy()) if isinstance(widget, QLabel) else widget
        text = str(getattr(widget, "text", str)()) if isinstance(widget, (QLabel, QAbstractButton)) else ""
        letter = QKeySequence.mnemonic(text).toString()
        if letter and target is not None:
            places.setdefault(letter, set()).add(target)
            if target.focusPolicy() == Qt.FocusPolicy.NoFocus:
                faults.append(f"{letter} does not lead to {called(target)}")
    return faults + [
        f"{letter} leads to {' and to '.join(sorted(map(called, found)))}"
        for letter, found in places.items()
        if len(found) > 1
    ]


def _is_met(widget: QWidget, ways: Sequence[QWidget]) -> bool:
    """Say whether a control is on the way; of buttons that exclude each other one is, the arrow keys do the rest."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    mates = group.buttons() if group is not None and group.exclusive() else []
    return widget in ways or any(mate in ways for mate in mates)


def called(widget: QWidget) -> str:
    """Return a control as a sentence can name it."""
    words = widget.accessibleName() or widget.objectName() or getattr(widget, "text", str)()
    chain: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(chain) < 3:
        chain.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} “{words}” in {' in '.join(chain)}"


# Which widgets


def _all(window: QWidget) -> Iterator[QWidget]:
    """Yield what is shown in a window and belongs to nobody else."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not _is_inner(widget) and not _is_cut_away(widget):
            yield widget


def _is_inner(widget: QWidget) -> bool:
    """Say whether a widget is a part that Qt itself makes of another one."""
    above = widget.parentWidget()
    return (
        isinstance(widget, (QScrollBar, QHeaderView))
        or widget.objectName().startswith("qt_")
        or isinstance(above, (QTabBar, QAbstractSpinBox, QComboBox))
        or (isinstance(above, QLineEdit) and isinstance(widget, QAbstractButton))
    )


def _is_cut_away(widget: QWidget) -> bool:
    return widget.width() <= 0 or widget.height() <= 0


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _names_itself(widget: QWidget) -> bool:
    """Say whether a control reads out something of its own: a tab bar its tabs."""
    return isinstance(widget, QTabBar)


# The order of the layout


def _out_of_order(window: QWidget, ways: Sequence[QWidget]) -> list[str]:
    wanted = [widget for widget in reading(window) if widget in ways]
    went = [widget for widget in ways if widget in wanted]
    if not wanted:
        return []
    start = went.index(wanted[0])
    went = went[start:] + went[:start]
    for expected, came in zip(wanted, went, strict=True):
        if expected is not came:
            return [f"Tab comes to {called(came)} where {called(expected)} stands"]
    return []


def reading(widget: QWidget) -> Iterator[QWidget]:
    """Yield the controls in the order the layouts have them."""
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea):
        yield from (box for box in widget.findChildren(QComboBox) if box.isVisible())
        yield widget
        return
    if _takes_tab(widget) and widget.isVisible() and widget.isEnabled():
        yield widget
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield from reading(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        return _there(widget.currentWidget())
    if isinstance(widget, QSplitter):
        return _there(*(widget.widget(number) for number in range(widget.count())))
    if isinstance(widget, QTabWidget):
        return _there(widget.tabBar(), widget.currentWidget())
    if isinstance(widget, QScrollArea):
        return _there(widget.widget())
    layout = widget.layout()
    return list(widgets_of(layout)) if layout is not None else []


def _there(*widgets: QWidget | None) -> list[QWidget]:
    return [widget for widget in widgets if widget is not None]


# Pictures


def _area(window: QWidget, widget: QWidget) -> QRect:
    place = widget.mapTo(window, QPoint(0, 0))
    area = QRect(place, widget.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
    return area.intersected(window.rect())


def _differ(one: QImage, other: QImage) -> bool:
    """Say whether as many pixels differ as the eye sees."""
    if one.size() != other.size():
        return True
    images = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]  # they own the bits below
    left, right = (memoryview(image.constBits()).cast("B").cast("I") for image in images)
    differing = (place for place, (a, b) in enumerate(zip(left, right, strict=True)) if a != b)
    return next(islice(differing, _SEEN - 1, None), None) is not None
