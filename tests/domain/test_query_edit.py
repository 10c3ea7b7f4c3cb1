"""Filters put into the text of a query and taken out again, with everything else left as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import query, query_edit

TYPED = 'minji "in talks: x" 단계:"in talks",partner -tag:paused followers:>50k https://a.example/c'


def test_filters_of_a_field_are_found_with_their_values_whatever_it_was_called() -> None:
    assert query_edit.filters_of(TYPED, "stage") == ('단계:"in talks",partner',)
    assert query_edit.values_of(TYPED, "stage") == ("in talks", "partner")
    assert query_edit.filters_of(TYPED, "tag") == ("-tag:paused",)
    assert query_edit.values_of(TYPED, "tag") == ()
    assert query_edit.filters_of(TYPED, "talks") == ()


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("stage", ("resting",), 'minji "in talks: x" -tag:paused followers:>50k https://a.example/c stage:resting'),
        ("followers", (), 'minji "in talks: x" 단계:"in talks",partner -tag:paused https://a.example/c'),
        ("tag", ("no meat", "a"), 'minji "in talks: x" 단계:"in talks",partner followers:>50k https://a.example/c'
         ' tag:"no meat",a'),
    ],
)  # fmt: skip
def test_the_values_of_a_field_are_replaced(field: str, values: tuple[str, ...], expected: str) -> None:
    assert query_edit.with_values(TYPED, field, values) == expected


def test_what_a_query_of_plain_filters_asks_for() -> None:
    assert query_edit.only_filters('tag:food stage:"in talks"') == (("tag", "food"), ("stage", "in talks"))
    assert query_edit.only_filters("tag:food,vegan") == ()
    assert query_edit.only_filters("tag:food minji") == ()
    assert query_edit.only_filters("-tag:food") == ()
    assert query_edit.only_filters("") == ()


@given(st.text(max_size=60), st.lists(st.from_regex(r"[a-z가-힣]{1,8}( [a-z]{1,4})?", fullmatch=True), max_size=3))
def test_any_text_takes_a_filter_and_gives_it_back(text: str, values: list[str]) -> None:
    changed = query_edit.with_values(text, "tag", values)
    is_open = any(piece.is_phrase or piece.values for piece in query.pieces(text))
    if not is_open:
        assert list(query_edit.values_of(changed, "tag")) == values
        assert query_edit.filters_of(query_edit.with_values(changed, "tag", ()), "tag") == ()
