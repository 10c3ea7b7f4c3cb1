"""Buttons with the looks of the style sheet: primary, plain, quiet, link; and small ones with a drawing only."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark


def button(text: str = "", *, kind: str = "", icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a push button; `kind` is "" (plain), "primary", "quiet", "link" or "danger", `icon` a drawing's name."""
    result = QPushButton(text, parent)
    result.setAutoDefault(False)
    if kind:
        mark(result, kind=kind)
    if icon:
        icons.put(result, icon, "on_accent" if kind == "primary" else "danger" if kind == "danger" else "text_soft")
        result.setIconSize(QSize(tokens.ICON, tokens.ICON))
    return result


def tool_button(icon: str, text: str, *, parent: QWidget | None = None) -> QToolButton:
    """Return a small button with a drawing only; `text` is its tip and what screen readers say."""
    result = QToolButton(parent)
    icons.put(result, icon)
    result.setIconSize(QSize(tokens.ICON, tokens.ICON))
    name_button(result, text)
    return result


def name_button(target: QToolButton, text: str) -> None:
    """Give a button without a word its tip and its name."""
    target.setToolTip(text)
    target.setAccessibleName(text)
