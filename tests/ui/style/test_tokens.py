"""Every text of both themes can be read on every ground it stands on."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFont, QPalette

from irm.ui.style import tokens
from irm.ui.style.drawings import BADGES
from irm.ui.style.theme import palette
from irm.ui.style.tokens import DARK, LIGHT, Colors
from irm.ui.words import names
from tests.ui.contrast import contrast, tones

READABLE = 4.5
GROUNDS = ("window", "surface", "raised", "hover", "selected")
TEXTS = ("text", "text_soft", "text_faint", "accent_text", "danger", "warning", "success")


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#abcdef", "#abcdef") == 1


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_is_readable_on_every_ground(colors: Colors) -> None:
    weak = [
        (text, ground, round(contrast(getattr(colors, text), getattr(colors, ground)), 2))
        for text, ground in itertools.product(TEXTS, GROUNDS)
        if contrast(getattr(colors, text), getattr(colors, ground)) < READABLE
    ]
    assert weak == []


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_chips_buttons_and_banners_are_readable(colors: Colors) -> None:
    pairs = {name: (tone.text, tone.ground) for name, tone in tones(colors).items()}
    pairs["button"] = (colors.on_accent, colors.accent)
    pairs["pressed button"] = (colors.on_accent, colors.accent_pressed)
    pairs["banner"] = (colors.text, colors.accent_soft)
    pairs["banner icon"] = (colors.accent_text, colors.accent_soft)
    pairs["warning banner"] = (colors.text, colors.amber.ground)
    pairs["navigation"] = (colors.text_soft, colors.line)
    weak = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < READABLE}
    assert weak == {}


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_stands_out(colors: Colors) -> None:
    assert min(contrast(colors.focus, getattr(colors, ground)) for ground in GROUNDS) >= 3


def test_the_theme_is_told_from_any_palette() -> None:
    assert tokens.colors_of(palette(LIGHT)) is LIGHT
    assert tokens.colors_of(palette(DARK)) is DARK


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_palette_of_qt_is_readable_too(colors: Colors) -> None:
    made, role = palette(colors), QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ):
        assert contrast(made.color(text).name(), made.color(ground).name()) >= READABLE, text


def test_sizes_grow_with_the_text() -> None:
    font = QFont()
    font.setPixelSize(26)
    assert tokens.px(tokens.ROW, font) == 88
    font.setPixelSize(13)
    assert tokens.px(tokens.ROW, font) == 44


def test_every_tone_that_is_named_exists() -> None:
    used = {tone for _, tone in BADGES.values()} | set(names.TAG_TONES) | set(tokens.AVATAR_TONES)
    assert used <= set(tones(LIGHT))
