"""Buttons with the looks of the style sheet: primary, plain, quiet, link; and small ones with a drawing only."""

from __future__ import annotations

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
        put_icon(result, icon, kind)
    return result


def put_icon(target: QPushButton, icon: str, kind: str = "") -> None:
    """Give a push button of `kind` a drawing in the colour of its words."""
    role = {"primary": "on_accent", "danger": "danger"}.get(kind, "text_soft")
    icons.put(target, icon, role, size=tokens.ICON, gap=tokens.SPACE_XS)


def tool_button(icon: str, text: str, *, size: int = tokens.ICON, parent: QWidget | None = None) -> QToolButton:
    """Return a small button with a drawing only; `text` is its tip and what screen readers say."""
    result = QToolButton(parent)
    icons.put(result, icon, size=size)
    name_button(result, text)
    return result


def name_button(target: QToolButton, text: str) -> None:
    """Give a button without a word its tip and its name."""
    target.setToolTip(text)
    target.setAccessibleName(text)
