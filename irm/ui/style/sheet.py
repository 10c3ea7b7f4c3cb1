"""The one style sheet, made from the tokens.

Its text is `resources/qss/window.qss`. Roles are dynamic properties: `kind` of a button ("primary", "quiet", "link",
"danger"), `role` of a label ("title", "heading", "soft", "small", "problem") and of a frame ("card", "bar", "line").
Set them with `mark()`.
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from irm.resources_path import resource
from irm.ui.style import tokens
from irm.ui.style.files import ICONS
from irm.ui.style.tokens import Colors


def sheet(colors: Colors, scale: float) -> str:
    """Return the style sheet of one theme at a text size of `scale` times the base."""
    shade = "dark" if colors.is_dark else "light"
    sizes = {
        "radius": tokens.RADIUS,
        "xs": tokens.SPACE_XS,
        "s": tokens.SPACE_S,
        "m": tokens.SPACE_M,
        "xl": tokens.SPACE_XL,
        "xs_less": tokens.SPACE_XS - 1,
        "s_less": tokens.SPACE_S - 1,
        "m_less": tokens.SPACE_M - 1,
        "inner": round((tokens.CONTROL - 2 * tokens.SPACE_XS - 2) * scale),
        "chip": round(24 * scale),
        "inner_menu": round(20 * scale),
        "small": round(tokens.TEXT_SMALL * scale),
        "heading": round(tokens.TEXT_HEADING * scale),
        "title": round(tokens.TEXT_TITLE * scale),
        "drop": round(22 * scale),
        "icon_small": round(12 * scale),
        "box": round(14 * scale),
        "box_round": round(14 * scale) // 2 + 1,
        "bar": 12,
        "bar_radius": 3,
        "grip": 32,
    }
    values = {name: getattr(colors, name) for name in Colors.__dataclass_fields__}
    extra = {
        "ring": "#ffffff" if colors.is_dark else colors.text,
        "amber_ground": colors.amber.ground,
        "check": (ICONS / "sheet-check.svg").as_posix(),
        "dash": (ICONS / "sheet-dash.svg").as_posix(),
        "dot": (ICONS / "sheet-dot.svg").as_posix(),
        "left": (ICONS / f"sheet-left-{shade}.svg").as_posix(),
        "right": (ICONS / f"sheet-right-{shade}.svg").as_posix(),
        "arrow": (ICONS / f"sheet-down-{shade}.svg").as_posix(),
    }
    text = resource("qss/window.qss").read_text(encoding="utf-8")
    return Template(text).substitute({**values, **sizes, **extra})


def mark(widget: QWidget, **properties: str) -> None:
    """Set style properties (`kind`, `role`, `state`, `tone`) and let the sheet look again when they changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
