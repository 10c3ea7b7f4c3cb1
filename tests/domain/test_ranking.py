"""How well a person fits what was typed."""

from __future__ import annotations

import pytest

from irm.domain import ranking

KEY = "jane o'neil doe\nmargaret smith\njane.doe janetube\nvegan long tag\nhello@janedoe.com"


@pytest.mark.parametrize(
    ("word", "rank"),
    [
        ("jane o'neil doe", ranking.EXACT_NAME),
        ("jane.doe", ranking.EXACT_HANDLE),
        ("jan", ranking.NAME_BEGINS),
        ("doe", ranking.WORD_BEGINS),
        ("ane", ranking.NAME_OR_HANDLE),
        ("marg", ranking.NAME_OR_HANDLE),
        ("janet", ranking.NAME_OR_HANDLE),
        ("tube", ranking.INSIDE_HANDLE),
        ("vegan", ranking.TAG),
        ("hello", ranking.CONTACT),
    ],
)
def test_the_nearer_to_the_name_the_further_up(word: str, rank: int) -> None:
    assert ranking.rank(KEY, word) == rank


def test_a_handle_asked_for_as_one_comes_before_names() -> None:
    assert ranking.rank(KEY, "jane.doe", is_handle=True) == 0
    assert ranking.rank(KEY, "janet", is_handle=True) == 1
    assert ranking.rank(KEY, "tube", is_handle=True) == 2
    assert ranking.rank(KEY, "vegan", is_handle=True) == ranking.TAG


def test_a_syllable_anywhere_in_a_korean_name_begins_a_word() -> None:
    assert ranking.rank("김민지\n\nminji\n\n", "민지") == ranking.WORD_BEGINS
    assert ranking.rank("김민지\n\nminji\n\n", "김") == ranking.NAME_BEGINS


def test_initial_consonants_fit_like_the_letters_they_stand_for() -> None:
    assert ranking.rank_of_initials("ㄱㅁㅈ", "ㄱㅁㅈ") == ranking.EXACT_NAME + 1
    assert ranking.rank_of_initials("ㄱㅁㅈ", "ㄱㅁ") == ranking.NAME_BEGINS
    assert ranking.rank_of_initials("ㄱㅁㅈ", "ㅁㅈ") == ranking.WORD_BEGINS
