"""What an empty page says stays on the page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from irm.ui.widgets.empty_state import EmptyState


def test_the_words_are_broken_where_a_narrow_page_ends(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(EmptyState("users", "Nobody is open", "Choose a person to see what was said and what comes next."))
    widths = []
    for width in (300, 900):
        page.resize(width, 400)
        with qtbot.waitExposed(page):
            page.show()
        words = next(label for label in page.findChildren(QLabel) if "Choose" in label.text())
        right = words.mapTo(page, words.rect().bottomRight()).x()
        assert words.mapTo(page, words.rect().topLeft()).x() >= 0
        assert right <= width
        widths.append(words.width())
    assert widths[0] < widths[1]
