"""Text in vCards: escaped and back, and exact where a vCard cannot hold it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.vcard_text import (
    EXACT,
    escaped,
    exact_parameter,
    exact_value,
    simplified,
    split_unescaped,
    unescaped,
)

TEXT = st.text(st.characters(codec="utf-8"))


@given(TEXT)
def test_any_text_comes_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(st.lists(TEXT, min_size=1), st.sampled_from(",;"))
def test_any_parts_come_back(parts: list[str], separator: str) -> None:
    value = separator.join(map(escaped, parts))
    assert [unescaped(part) for part in split_unescaped(value, separator)] == parts


@given(TEXT)
def test_any_value_comes_back_exactly_from_what_can_be_shown(text: str) -> None:
    value = escaped(text)
    parameter = exact_parameter(value)
    shown = simplified(value) if parameter else value
    assert len(shown.splitlines()) <= 1
    assert (exact_value(shown, parameter.removeprefix(f";{EXACT}=")) if parameter else shown) == value


def test_a_value_that_was_edited_since_wins_over_the_exact_one() -> None:
    parameter = exact_parameter("a\x01b").removeprefix(f";{EXACT}=")
    assert exact_value("a b", parameter) == "a\x01b"
    assert exact_value("a b, edited", parameter) == "a b, edited"


@pytest.mark.parametrize("parameter", ["", "???", "____", "gA"])
def test_a_broken_parameter_is_passed_over(parameter: str) -> None:
    assert exact_value("text", parameter) == "text"


def test_version_2_1_escapes_separators_only() -> None:
    assert unescaped("C:\\new\\;x\\,y", is_old=True) == "C:\\new;x,y"
    assert unescaped("a\\Nb\\nc") == "a\nb\nc"
