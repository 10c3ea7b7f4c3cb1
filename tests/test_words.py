"""The sentences of the codes."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.words import WORDS, sentence


def test_a_sentence_is_filled_with_its_details() -> None:
    assert sentence("email.invalid", {"value": "x y"}) == "“x y” is no e-mail address."


def test_a_missing_detail_shows_as_dots_and_an_unknown_code_as_itself() -> None:
    assert sentence("email.invalid", {}) == "“…” is no e-mail address."
    assert sentence("nobody.knows", {"value": 1}) == "nobody.knows"


def test_a_detail_is_shown_as_one_short_line_and_is_not_filled_again() -> None:
    assert sentence("email.invalid", {"value": "a\nb {value}"}) == "“a b {value}” is no e-mail address."
    assert len(sentence("email.invalid", {"value": "x" * 10_000})) < 200


PARTS = ("same.", "other.", "left_out.")
"""Codes of parts of sentences, which go on after a comma or a count."""


def test_the_translation_is_filled_not_the_english() -> None:
    assert sentence("email.invalid", {"value": "x"}, lambda text: "{value}?") == "x?"


@pytest.mark.parametrize("code", sorted(WORDS))
def test_every_code_is_spelt_alike_and_every_sentence_reads_well(code: str) -> None:
    assert re.fullmatch(r"[a-z_]+(\.[a-z_]+)*", code)
    text = WORDS[code]
    assert text == text.strip()
    assert text[0].isupper() or not text[0].isalpha() or code.startswith(PARTS)
    assert re.sub(r"\{\w+\}", "", text).count("{") == 0


def test_no_code_has_two_sentences() -> None:
    folder = Path(__file__).parents[1] / "irm" / "words"
    keys = Counter(
        key.value
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    )
    assert keys.keys() == WORDS.keys()
    assert [code for code, count in keys.items() if count > 1] == []


@given(st.sampled_from([*sorted(WORDS), "x"]), st.dictionaries(st.sampled_from(["value", "count"]), st.text()))
def test_no_details_make_a_sentence_fail(code: str, details: dict[str, str]) -> None:
    assert sentence(code, details)
