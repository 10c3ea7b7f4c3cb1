"""Every code of the data has a name, and every tone and drawing a name asks for exists."""

from __future__ import annotations

import pytest

from irm.domain.influencer import CONTACT_KINDS, KINDS, STAGES
from irm.domain.interaction import CHANNELS, DIRECTIONS
from irm.domain.metrics import FORMULAS, TIERS
from irm.domain.platforms import PLATFORMS
from irm.ui.style import icons, tokens
from irm.ui.style.drawings import BADGES
from irm.ui.words import names
from tests.ui.contrast import tones

NAMED = [
    (names.stage, STAGES),
    (names.tier, TIERS),
    (names.channel, CHANNELS),
    (names.direction, DIRECTIONS),
    (names.kind, KINDS),
    (names.contact_kind, CONTACT_KINDS),
    (names.rate, FORMULAS),
    (names.rate_short, FORMULAS),
    (names.platform, tuple(PLATFORMS)),
    (names.turn, ("ours", "theirs")),
]


@pytest.mark.parametrize(("name", "codes"), NAMED, ids=lambda value: getattr(value, "__name__", ""))
def test_every_code_has_a_name_of_its_own(name: object, codes: tuple[str, ...]) -> None:
    assert callable(name)
    shown = [name(code) for code in codes]
    assert len(set(shown)) == len(codes)
    assert [code for code, text in zip(codes, shown, strict=True) if text in (code, "")] == []


def test_a_code_nobody_knows_is_shown_as_it_is() -> None:
    assert [name("my own stage") for name, _ in NAMED] == ["my own stage"] * len(NAMED)


def test_every_drawing_a_name_asks_for_exists() -> None:
    asked = {names.channel_icon(code) for code in CHANNELS}
    asked |= {names.direction_icon(code) for code in DIRECTIONS} - {""}
    assert [name for name in asked if not icons.exists(name)] == []


def test_every_tone_a_name_asks_for_exists() -> None:
    asked = {names.stage_tone(code) for code in STAGES} | {names.tier_tone(code) for code in TIERS}
    assert asked <= set(tones(tokens.LIGHT))


def test_every_platform_has_a_badge() -> None:
    assert set(PLATFORMS) - {"other"} == set(BADGES)


def test_a_tag_has_the_same_tone_everywhere() -> None:
    assert names.tag_tone("뷰티") == names.tag_tone("뷰티")
    assert names.tag_tone("Spring") == names.tag_tone("spring")
