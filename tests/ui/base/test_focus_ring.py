"""The ring of a list goes from everywhere once a line shows where the keyboard is."""

from __future__ import annotations

from PySide6.QtGui import QRegion
from pytestqt.qtbot import QtBot

from irm.ui.base.entries import Entry, EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.style.theme import Theme
from tests.ui.painted import Painted


def test_a_list_is_painted_anew_as_a_whole_when_its_ring_goes(theme: Theme, qtbot: QtBot) -> None:
    model = EntryModel()
    model.set_entries([Entry(id=number, icon="users", title=f"Line {number}", moment="") for number in range(1, 4)])
    view = EntryView(model)
    view.setItemDelegate(EntryDelegate(view))
    qtbot.addWidget(view)
    view.resize(400, 600)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    view.selectionModel().clear()
    qtbot.wait(50)
    watch = Painted(view)
    view.setCurrentIndex(model.index(0, 0))
    qtbot.waitUntil(lambda: QRegion(view.viewport().rect()).subtracted(watch.area).isEmpty())
