"""The one place for sizes and colours. Nothing else in the window names a pixel or a colour of its own.

Sizes are meant at the 13 px base text and grow with it: `px(token, font)`. Colours come as one `Colors` per theme;
`colors_of(palette)` finds the one in force from any widget's palette, so that no object has to be handed around.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QPalette

TEXT: Final = 13
TEXT_SMALL: Final = 11
TEXT_TITLE: Final = 20
TEXT_HEADING: Final = 15

SPACE_XS: Final = 4
SPACE_S: Final = 8
SPACE_M: Final = 12
SPACE_L: Final = 16
SPACE_XL: Final = 24

RADIUS: Final = 6
ROW: Final = 44
CONTROL: Final = 32
ICON: Final = 16
ICON_LARGE: Final = 20
AVATAR: Final = 30


@dataclass(frozen=True, slots=True)
class Tone:
    """A quiet ground and the text that stands on it: chips, badges, avatars."""

    ground: str
    text: str


@dataclass(frozen=True, slots=True)
class Colors:
    """Every colour of one theme as #rrggbb.

    `text`, `text_soft`, `text_faint`, `accent_text`, `danger`, `warning` and `success` are readable (4.5 to 1) on
    `window`, `surface`, `hover` and `selected`; `on_accent` is readable on `accent` and `accent_pressed`.
    """

    is_dark: bool
    window: str
    surface: str
    raised: str
    hover: str
    selected: str
    line: str
    line_strong: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    focus: str
    danger: str
    warning: str
    success: str
    neutral: Tone
    gray: Tone
    blue: Tone
    teal: Tone
    green: Tone
    amber: Tone
    orange: Tone
    red: Tone
    pink: Tone
    violet: Tone

    def tone(self, name: str) -> Tone:
        """Return the tone of that name; unknown names are neutral."""
        found = getattr(self, name, None)
        return found if isinstance(found, Tone) else self.neutral


LIGHT: Final = Colors(
    is_dark=False,
    window="#f7f7f5",
    surface="#ffffff",
    raised="#ffffff",
    hover="#f3f3f0",
    selected="#e8ecfb",
    line="#e7e6e2",
    line_strong="#cfcdc7",
    text="#22211e",
    text_soft="#57554f",
    text_faint="#67655f",
    accent="#4453c9",
    accent_pressed="#37439f",
    on_accent="#ffffff",
    accent_text="#3a48b8",
    accent_soft="#eceefb",
    focus="#4453c9",
    danger="#b3261e",
    warning="#8a5200",
    success="#1f6b3a",
    neutral=Tone("#efeeea", "#4c4a45"),
    gray=Tone("#e6e5e1", "#4c4a45"),
    blue=Tone("#e0ecfa", "#1d4e89"),
    teal=Tone("#dcf1ef", "#14595a"),
    green=Tone("#e1f2e2", "#24602f"),
    amber=Tone("#fbefcf", "#6f4d00"),
    orange=Tone("#fce7d8", "#85400d"),
    red=Tone("#fbe3e1", "#94211b"),
    pink=Tone("#fae2ee", "#892659"),
    violet=Tone("#ece5fa", "#563597"),
)

DARK: Final = Colors(
    is_dark=True,
    window="#1b1c1e",
    surface="#212225",
    raised="#2a2b2f",
    hover="#292a2e",
    selected="#2f3554",
    line="#323338",
    line_strong="#4a4b52",
    text="#ecebe8",
    text_soft="#bdbcb7",
    text_faint="#a6a5a0",
    accent="#5a69dc",
    accent_pressed="#4957c4",
    on_accent="#ffffff",
    accent_text="#b3bcff",
    accent_soft="#2b2f49",
    focus="#8f9cff",
    danger="#ff9a91",
    warning="#f0b35a",
    success="#7fcf95",
    neutral=Tone("#34353a", "#d3d2cd"),
    gray=Tone("#3d3e43", "#d3d2cd"),
    blue=Tone("#22384f", "#a9cdf5"),
    teal=Tone("#1d3d3e", "#94dbd6"),
    green=Tone("#233d2a", "#a5dbb0"),
    amber=Tone("#443717", "#f0cf82"),
    orange=Tone("#4a301d", "#f5bd93"),
    red=Tone("#4c2624", "#ffb3ac"),
    pink=Tone("#472638", "#f5b1d3"),
    violet=Tone("#382c56", "#cfbcf7"),
)

AVATAR_TONES: Final = (
    "blue",
    "teal",
    "green",
    "amber",
    "orange",
    "red",
    "pink",
    "violet",
)


def px(token: float, font: QFont) -> int:
    """Return a size of this module in device-independent pixels for widgets that use `font` as their base text."""
    return round(token * base_pixels(font) / TEXT)


def base_pixels(font: QFont) -> float:
    """Return the height of `font` in pixels, also where it was given in points."""
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72


def colors_of(palette: QPalette) -> Colors:
    """Return the colours of the theme this palette belongs to."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT
