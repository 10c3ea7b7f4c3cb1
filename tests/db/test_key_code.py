"""The recovery code: copied from paper with the usual slips, and told from a wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.db import key_code
from irm.errors import StoreError


def test_a_code_is_six_groups_of_five_and_never_the_same() -> None:
    codes = {key_code.new() for _ in range(200)}
    assert len(codes) == 200
    assert {tuple(map(len, code.split("-"))) for code in codes} == {(5,) * 6}
    assert len({key_code.read(code) for code in codes}) == 200


@given(st.integers(0, 29), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_letter_is_noticed(place: int, letter: str) -> None:
    letters = list(key_code.new().replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    with pytest.raises(StoreError) as caught:
        key_code.read("".join(letters))
    assert caught.value.code == "key.code_mistyped"


@given(st.text(max_size=60))
def test_any_other_text_is_no_code(text: str) -> None:
    with pytest.raises(StoreError):
        key_code.read(text)


def test_a_group_is_checked_as_it_is_typed() -> None:
    code = key_code.new()
    assert key_code.is_group(code, 3, f" {key_code.group(code, 3).lower()} ")
    assert not key_code.is_group(code, 3, "")
