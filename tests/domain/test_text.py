"""Fold, initials and the bigrams of the full-text index, tried on a real FTS5 table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlcipher3
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from irm.domain.grams import gram_query, grams
from irm.domain.text import clean, clean_block, fold, initials, is_seen, visible

ANY_TEXT = st.text(st.characters(exclude_categories=()))
WORDS = st.text("가나다박지은김민k팝aBc1é ж.\"'*-^:(){}+ㄱ日本ー", min_size=1, max_size=12)


class Index:
    """A table as the store builds it: unicode61 over what `grams` wrote."""

    def __init__(self) -> None:
        self._connection = sqlcipher3.connect(":memory:")
        self._connection.execute("CREATE VIRTUAL TABLE note USING fts5(body, tokenize='unicode61', prefix='1 2')")

    def fill(self, *texts: str) -> None:
        self._connection.execute("DELETE FROM note")
        self._connection.executemany("INSERT INTO note VALUES (?)", [(grams(text),) for text in texts])

    def finds(self, word: str) -> int:
        found = self._connection.execute("SELECT count(*) FROM note WHERE note MATCH ?", (gram_query(word),))
        return int(found.fetchone()[0])

    def close(self) -> None:
        self._connection.close()


@pytest.fixture(scope="module")
def index() -> Iterator[Index]:
    index = Index()
    yield index
    index.close()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("JANE", "jane"),
        ("José", "jose"),
        ("İstanbul", "istanbul"),
        ("Ｊａｎｅ", "jane"),
        ("Søren Łuk", "soren luk"),
        ("مُحَمَّد", "محمد"),
        ("أحمد إيمان آدم ٱلله", "احمد ايمان ادم الله"),
        ("منى فاطمة", "مني فاطمه"),
        ("مـــحمد", "محمد"),
        ("علی", "علي"),
        ("ﷲ", "الله"),
        ("١٢٣ ۴۵ १२", "123 45 12"),
        ("  a \t b\n", "a b"),
        ("\u200fنورة\u200e", "نوره"),
        ("a\u200bb", "ab"),
        ("김민지", "김민지"),
        ("ㄱㅁㅈ", "ㄱㅁㅈ"),
        ("straße", "STRASSE"),
        ("❤️", "❤"),
    ],
)
def test_spellings_of_one_word_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_decomposed_korean_name_from_a_mac_folds_to_syllables() -> None:
    assert fold("김민지") == "김민지"


@pytest.mark.parametrize(("one", "other"), [("が", "か"), ("กิน", "กัน"), ("कि", "कु")])
def test_marks_that_are_letters_of_their_script_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(ANY_TEXT)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_what_is_folded_can_be_stored_and_has_no_edge_blanks(text: str) -> None:
    folded = fold(text)
    folded.encode("utf-8")
    assert "\0" not in folded
    assert folded == folded.strip()


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_text_folds_to_its_lower_case_words(text: str) -> None:
    printable = "".join(char for char in text if char.isprintable() or char.isspace())
    assert fold(printable) == " ".join(printable.lower().split())


def test_initials_are_the_first_letters_of_the_syllables() -> None:
    assert initials("김민지") == "ㄱㅁㅈ"
    assert initials("Kim") == "kim"
    assert initials("Kim 까치 2") == "kim ㄲㅊ 2"
    assert initials("ㄱㅁㅈ") == "ㄱㅁㅈ"


def test_korean_text_is_indexed_as_overlapping_pairs() -> None:
    assert grams("박지은 작가님") == "박지 지은 은 작가 가님 님"
    assert grams("K팝 스타") == "k 팝 스타 타"
    assert grams("Hello World") == "hello world"


@pytest.mark.parametrize(
    ("word", "expression"),
    [
        ("지은", '"지은"'),
        ("지", '"지"*'),
        ("contr", '"contr"*'),
        ("박지은김", '"박지 지은 은김"'),
        ("박지은 작가", '"박지 지은 은 작가"'),
        ('a"b', '"a""b"*'),
        ("!?", ""),
        ("", ""),
        ("🎯", ""),
    ],
)
def test_a_word_becomes_a_quoted_expression(word: str, expression: str) -> None:
    assert gram_query(word) == expression


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("박지은 작가님께 연락", "지은"),
        ("박지은 작가님께 연락", "지"),
        ("박지은 작가님께 연락", "박지은 작가"),
        ("박지은 작가님께 연락", "은"),
        ("팝스타KIM", "스타kim"),
        ("Contract sent", "contr"),
        ("مُحَمَّد وافق", "محمد"),
        ("see jane.doe there", "jane.do"),
        ("日本語のテキスト", "本語の"),
        ("나나나", "나나"),
        ("called 010-1234", "1234"),
    ],
)
def test_a_word_is_found_in_the_index(index: Index, body: str, word: str) -> None:
    index.fill(body)
    assert index.finds(word) == 1


@pytest.mark.parametrize(("body", "word"), [("가나 다라", "나다"), ("박지 은", "지은"), ("contract", "tract")])
def test_what_is_not_there_is_not_found(index: Index, body: str, word: str) -> None:
    index.fill(body)
    assert index.finds(word) == 0


@given(ANY_TEXT)
def test_any_text_gives_an_expression_the_index_takes(index: Index, text: str) -> None:
    assume(gram_query(text))
    index.finds(text)


@given(st.lists(st.text("가나다라마", min_size=1, max_size=6), min_size=1, max_size=4), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_part_of_a_korean_word_is_found(index: Index, words: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(words))
    start = data.draw(st.integers(0, len(word) - 1))
    part = word[start : data.draw(st.integers(start + 1, len(word)))]
    index.fill(" ".join(words))
    assert index.finds(part) == 1


@given(st.text("가나다", min_size=1, max_size=5), st.text("가나다 ", min_size=1, max_size=8))
def test_the_index_finds_a_korean_word_only_where_it_stands(index: Index, word: str, body: str) -> None:
    index.fill(body)
    assert index.finds(word) == int(word in body)


@given(WORDS)
def test_a_text_is_found_by_itself(index: Index, text: str) -> None:
    assume(gram_query(text))
    index.fill(text)
    assert index.finds(text) == 1


def test_a_line_is_cleaned_of_what_cannot_be_stored() -> None:
    assert clean(" a\0b\n") == "ab"
    assert clean_block(" a\0\n\tb ") == " a\n\tb "
    assert clean_block("x\ud800y") == "x\ufffdy"
    assert clean_block("\ud83c\udfaf") == "🎯"


@given(ANY_TEXT)
def test_a_cleaned_text_can_be_stored_and_cleaning_again_changes_nothing(text: str) -> None:
    for cleaning in (clean, clean_block):
        cleaned = cleaning(text)
        cleaned.encode("utf-8")
        assert cleaning(cleaned) == cleaned


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_block_keeps_every_character_that_can_be_stored(text: str) -> None:
    assert clean_block(text) == text


def test_unseen_characters_do_not_count_as_text() -> None:
    assert not is_seen(" \u200b\u200f\n\ufe0f")
    assert is_seen("\u200b.")
    assert visible("\u200ejane\u200f\ufeff") == "jane"
