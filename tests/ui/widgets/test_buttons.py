"""Buttons look the same in every direction."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from irm.ui.language import Language
from irm.ui.style import tokens
from irm.ui.style.theme import Theme
from irm.ui.widgets.buttons import button


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_drawing_stands_off_from_the_word(code: str, theme: Theme, language: Language, qtbot: QtBot) -> None:
    language.apply(code)
    made = button("H", icon="archive")
    qtbot.addWidget(made)
    made.show()
    gaps = _blank(made)
    assert len(gaps) == 3  # before, between drawing and word, after
    assert gaps[1] > tokens.SPACE_XS


def _blank(made: QPushButton) -> list[int]:
    """Return how wide the stretches are in which nothing is drawn, within the border of a button."""
    image = made.grab().toImage()
    middle = range(image.height() // 2 - 5, image.height() // 2 + 5)
    ground = image.pixelColor(4, image.height() // 2)
    columns = [all(image.pixelColor(x, y) == ground for y in middle) for x in range(4, image.width() - 4)]
    return [len(list(run)) for is_blank, run in groupby(columns) if is_blank]
