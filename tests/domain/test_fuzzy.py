"""A few letters fit names of actions in three languages, the nearer the better."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.fuzzy import EXACT, INSIDE, LETTERS, START, WORDS, score


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("", "Find", 1),
        ("find", "Find", EXACT),
        ("imp", "Import a list", START),
        ("list imp", "Import a list", WORDS),
        ("ial", "Import a list", WORDS),
        ("port", "Import a list", INSIDE),
        ("iplst", "Import a list", LETTERS),
        ("xyz", "Import a list", 0),
        ("i", "Zz i", WORDS),
        ("q", "Import", 0),
        ("목록", "목록 가져오기", START),
        ("ㅁㄹ", "목록 가져오기", WORDS),
        ("가져", "목록 가져오기", WORDS),
        ("قائمه", "استيراد قائمة", WORDS),
        ("إستيراد", "استيراد قائمة", START),
    ],
)
def test_letters_fit_a_name(typed: str, name: str, expected: int) -> None:
    assert score(typed, name) == expected


@given(st.text(max_size=20), st.text(max_size=40))
def test_it_never_raises_and_a_name_fits_itself(typed: str, name: str) -> None:
    assert 0 <= score(typed, name) <= EXACT
    assert score(name, name) in (1, EXACT)
