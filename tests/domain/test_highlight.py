"""Where words stand in a text: traced back through case, width, marks, letter variants and initial consonants."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irm.domain import highlight
from irm.domain.query import Word, parse
from irm.domain.text import fold

ANY_TEXT = st.text(max_size=40) | st.text("aÀé김민ㄱ각가́ㅏمُحَّ  ـ Ｗｉﬁß\n\u200bŉ ½", max_size=20)


def marked(text: str, query: str) -> list[str]:
    return [text[low:high] for low, high in highlight.ranges(text, parse(query).words)]


@pytest.mark.parametrize(
    ("text", "query", "wanted"),
    [
        ("Jane Doe", "jane", ["Jane"]),
        ("Mary Jane, jane", "JANE", ["Jane", "jane"]),
        ("ＷＩＤＥ　ＮＡＭＥ", "name", ["ＮＡＭＥ"]),
        ("Émile Zürcher", "emile zurch", ["Émile", "Zürch"]),
        ("E\u0301mile", "emi", ["E\u0301mi"]),
        ("Straße 5", "strasse", ["Straße"]),
        ("ﬁne", "fin", ["ﬁn"]),
        ("김민지 작가", "민지", ["민지"]),
        ("김민지 작가", "ㅁㅈ", ["민지"]),
        ("김민지", "ㄱㅁㅈ", ["김민지"]),
        ("\u1100\u1175\u11b7 민지", "김", ["\u1100\u1175\u11b7"]),
        ("مُحَمَّد علي", "محمد", ["مُحَمَّد"]),
        ("محمـــد", "محمد", ["محمـــد"]),
        ("مدوّنة سفر", "مدونه", ["مدوّنة"]),
        ("ليلى الأحمدي", "احمدي", ["أحمدي"]),
        ("sent the rate card", '"rate card"', ["rate card"]),
        ("rate\n card", '"rate card"', ["rate\n card"]),
        ("o neil", "o'neil", ["o", "neil"]),
        ("@Jane.Doe", "@jane.doe", ["Jane.Doe"]),
        ("anything", "-anything", []),
        ("nothing here", "xyz", []),
    ],
)
def test_the_words_are_found_as_they_were_typed(text: str, query: str, wanted: list[str]) -> None:
    words = [word for word in parse(query).words if not word.is_negated]
    assert [text[low:high] for low, high in highlight.ranges(text, words)] == wanted


def test_a_snippet_shows_the_word_on_one_line() -> None:
    text = "first line\n" + "filler words " * 20 + "the samples\narrived " + "and more " * 20
    piece = highlight.snippet(text, parse("samples").words)
    ((low, high),) = piece.ranges
    assert piece.text[low:high] == "samples"
    assert piece.text.startswith("…")
    assert piece.text.endswith("…")
    assert "\n" not in piece.text
    assert len(piece.text) <= highlight.LENGTH + 2
    assert highlight.snippet("short", parse("none").words) == highlight.Snippet("short")


@given(ANY_TEXT)
@example("ﬁß ŉ")
def test_folding_with_places_is_folding(text: str) -> None:
    folded, places = highlight.folded_places(text)
    assert folded == fold(text)
    assert len(places) == len(folded)
    assert all(0 <= low <= high <= len(text) for low, high in places)
    assert places == sorted(places)


@given(ANY_TEXT, st.integers(0, 10), st.integers(1, 5))
def test_every_part_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    needle = fold(text[start : start + length])
    if not needle:
        return
    found = highlight.ranges(text, [Word("text", needle)])
    if needle in fold(text):
        assert found
    piece = highlight.snippet(text, [Word("text", needle)])
    assert all(0 <= low < high <= len(piece.text) for low, high in piece.ranges)
