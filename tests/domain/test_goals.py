"""The SMART check names exactly the letters that are missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from irm.domain.goals import LETTERS, Goal, missing

WHOLE = Goal(
    "newsletter sign-ups",
    "2,000",
    "form with code",
    date(2026, 12, 31),
    "launch needs readers",
    "last one made 700",
)


def test_a_whole_goal_lacks_nothing_and_an_empty_one_everything() -> None:
    assert missing(WHOLE) == ()
    assert missing(Goal()) == LETTERS


@pytest.mark.parametrize(
    ("change", "letter"),
    [
        ({"metric": " "}, "specific"),
        ({"target": "many more"}, "measurable"),
        ({"measured": ""}, "measurable"),
        ({"reachable": ""}, "achievable"),
        ({"relevant": ""}, "relevant"),
        ({"due": None}, "timed"),
    ],
)
def test_the_letter_that_is_missing_is_named(change: dict[str, Any], letter: str) -> None:
    assert missing(replace(WHOLE, **change)) == (letter,)


def test_figures_of_every_script_make_a_target_measurable() -> None:
    assert missing(replace(WHOLE, target="٢٠٠٠")) == ()
