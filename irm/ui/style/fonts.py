"""Fonts: the one carried with the program, its base size, and tabular figures."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from irm.ui.style import tokens
from irm.ui.style.files import FONTS

CARRIED: Final = "Pretendard-Regular.otf"
TABULAR: Final = QFont.Tag("tnum")


def load_carried() -> str:
    """Register the carried font and return its family, "" where the file is not there.

    Qt falls back to it for every glyph that the machine's own fonts lack, Korean above all.
    """
    number = QFontDatabase.addApplicationFont(str(FONTS / CARRIED))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


def base_font(family: str, scale: float) -> QFont:
    """Return the text of the window: the carried family first, then the machine's own, `scale` times 13 px."""
    font = QFont(QGuiApplication.font())
    own = [name for name in font.families() if name != family]
    font.setFamilies([family, *own] if family else own)
    font.setPixelSize(round(tokens.TEXT * scale))
    return font


def sized(font: QFont, token: float, *, weight: QFont.Weight | None = None) -> QFont:
    """Return `font` at another text size of `tokens`; `font` must be at the base size."""
    result = QFont(font)
    result.setPixelSize(max(1, tokens.px(token, font)))
    if weight is not None:
        result.setWeight(weight)
    return result


def tabular(font: QFont) -> QFont:
    """Return `font` with figures of equal width, for columns of numbers."""
    result = QFont(font)
    result.setFeature(TABULAR, 1)
    return result
