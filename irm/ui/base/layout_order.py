"""What stands in a layout, in order, without asking it for its items.

`QLayout.itemAt` leaves a Python object behind for an item that Qt frees with its widget. The next object of Qt at the
same address is then taken for the item, and the program crashes when that object goes: so nobody asks for items here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import QFormLayout, QGridLayout, QLayout, QWidget


def widgets_of(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those inside it, by row and column, or as they were put in."""
    for part in _parts(layout):
        if isinstance(part, QLayout):
            yield from widgets_of(part)
        else:
            yield part


def own_widgets(layout: QLayout) -> list[QWidget]:
    """Return the widgets that stand in this very layout, in order."""
    return [part for part in _parts(layout) if isinstance(part, QWidget)]


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    owner = layout.parentWidget()
    there: list[tuple[int, QWidget | QLayout]] = []
    if owner is not None:
        there += [(layout.indexOf(each), each) for each in owner.children() if isinstance(each, QWidget)]
    there += [(layout.indexOf(each), each) for each in layout.children() if isinstance(each, QLayout)]
    placed = [(_place(layout, number), each) for number, each in there if number >= 0]
    return [each for _, each in sorted(placed, key=lambda one: one[0])]


def _place(layout: QLayout, number: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        return cast("tuple[int, ...]", layout.getItemPosition(number))[:2]
    if isinstance(layout, QFormLayout):
        row, role = cast("tuple[int, QFormLayout.ItemRole]", layout.getItemPosition(number))
        return row, role.value
    return (number,)
