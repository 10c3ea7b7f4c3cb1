"""Filters put into the text of a query and taken out again, with everything else left as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import query_edit

TYPED = 'minji "in talks: x" stage:"in talks",partner -tag:paused followers:>50k https://a.example/c'


def test_filters_of_a_field_are_found_with_their_values() -> None:
    assert query_edit.filters_of(TYPED, "stage") == ('stage:"in talks",partner',)
    assert query_edit.values_of(TYPED, "stage") == ("in talks", "partner")
    assert query_edit.filters_of(TYPED, "tag") == ("-tag:paused",)
    assert query_edit.values_of(TYPED, "tag") == ()
    assert query_edit.filters_of(TYPED, "talks") == ()


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("stage", ("resting",), 'minji "in talks: x" -tag:paused followers:>50k https://a.example/c stage:resting'),
        ("followers", (), 'minji "in talks: x" stage:"in talks",partner -tag:paused https://a.example/c'),
        ("tag", ("no meat", "a"), 'minji "in talks: x" stage:"in talks",partner followers:>50k https://a.example/c'
         ' tag:"no meat",a'),
    ],
)  # fmt: skip
def test_the_values_of_a_field_are_replaced(field: str, values: tuple[str, ...], expected: str) -> None:
    assert query_edit.with_values(TYPED, field, values) == expected


def test_one_filter_takes_the_place_of_another() -> None:
    assert query_edit.with_part("last:<7d minji", "last:>90d") == "minji last:>90d"
    assert query_edit.with_part("", "due:today") == "due:today"


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=10), max_size=3))
def test_any_text_takes_a_filter_and_gives_it_back(text: str, values: list[str]) -> None:
    changed = query_edit.with_values(text, "tag", values)
    wanted = [value for one in values if (value := one.replace('"', "").replace("“", "").replace("”", ""))]
    closed = sum(map(text.count, '"“”')) % 2 == 0
    if closed:
        assert list(query_edit.values_of(changed, "tag")) == wanted
        assert query_edit.filters_of(query_edit.with_values(changed, "tag", ()), "tag") == ()
