"""How well colours are told apart, by the formula of the WCAG."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtGui import QColor

from irm.ui.style.tokens import Colors, Tone


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast of two colours, from 1 (none) to 21 (black on white)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def tones(colors: Colors) -> dict[str, Tone]:
    """Return every tone of a theme by name."""
    found = {field.name: getattr(colors, field.name) for field in fields(Colors)}
    return {name: value for name, value in found.items() if isinstance(value, Tone)}


def _luminance(name: str) -> float:
    color = QColor(name)
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
