"""Several values in one cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.lists import join_items, split_items

ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.text(',;"\n\r، ab', max_size=8)


def test_plain_items_are_joined_with_commas() -> None:
    assert join_items(["beauty", "K-pop fan", "뷰티"]) == "beauty, K-pop fan, 뷰티"


def test_an_item_that_could_be_misread_is_quoted() -> None:
    assert join_items(["a,b", 'say "hi"', " edge", ""]) == '"a,b", "say ""hi""", " edge", ""'


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("a, b", ("a", "b")),
        ("a;b\nc\r\nd", ("a", "b", "c", "d")),
        ("뷰티، 패션，육아", ("뷰티", "패션", "육아")),
        (" , a ,, ; ", ("a",)),
        ('"a, b" ; c', ("a, b", "c")),
        ('5" screen, "open', ('5" screen', '"open')),
        ('"a" b, c', ('"a" b', "c")),
        ("", ()),
    ],
)
def test_a_cell_typed_by_hand_is_split(cell: str, items: tuple[str, ...]) -> None:
    assert split_items(cell) == items


@given(st.lists(ANY_TEXT, max_size=6))
def test_any_items_are_read_back_exactly(items: list[str]) -> None:
    assert split_items(join_items(items)) == tuple(items)


@given(ANY_TEXT)
def test_any_cell_splits_into_items_that_join_again(text: str) -> None:
    items = split_items(text)
    assert split_items(join_items(items)) == items


def test_a_cell_full_of_open_quotes_is_split_in_reasonable_time() -> None:
    assert len(split_items('"a,' * 5_000)) > 0
