"""Avatars, chips and badges."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from irm.ui.style import drawings
from irm.ui.style.theme import Theme
from irm.ui.style.tokens import LIGHT


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Jane Doe", "JD"),
        ("jane", "J"),
        ("Jane van der Berg", "JB"),
        ("Ömer Şahin", "ÖŞ"),
        ("박지은", "지은"),
        ("남궁 민수", "남궁"),
        ("예린", "예린"),
        ("ليلى حسن", "ل"),
        ("@handle.only", "H"),
        ("3CE", "3"),
        ("🎀✨", ""),
        ("", ""),
        ("ß-team", "SS"),
    ],
)
def test_initials_are_those_people_would_use(name: str, letters: str) -> None:
    assert drawings.initials(name) == letters


def test_a_name_has_the_same_colour_everywhere() -> None:
    assert drawings.tone_of("Jane Doe") == drawings.tone_of("JANE DOE")
    assert len({drawings.tone_of(f"person {number}") for number in range(200)}) > 5


def test_lone_surrogates_are_drawn_like_anything_else(theme: Theme, qapp: QApplication) -> None:
    assert not drawings.avatar("\ud800", 30, LIGHT, qapp.font()).isNull()


def test_pictures_are_sharp_on_sharp_screens(theme: Theme, qapp: QApplication) -> None:
    picture = drawings.avatar("Jane", 30, LIGHT, qapp.font(), ratio=2.0)
    assert picture.width() == 60
    assert picture.deviceIndependentSize().width() == 30


def test_a_chip_keeps_to_its_limit(theme: Theme, qapp: QApplication) -> None:
    chip = drawings.chip("a word that is far too long for its place", LIGHT.blue, qapp.font(), limit=80)
    assert chip.width() <= 80
