"""What can come next in a query."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.query import parse
from irm.domain.query_completion import completions
from irm.domain.query_fields import FIELDS
from tests.domain.test_query import ANY_TEXT, TODAY, VOCABULARY


def texts(text: str, cursor: int | None = None, **asked: bool) -> list[str]:
    return [one.text for one in completions(text, len(text) if cursor is None else cursor, VOCABULARY, **asked)]


def taken(text: str, nth: int = 0, cursor: int | None = None) -> str:
    one = completions(text, len(text) if cursor is None else cursor, VOCABULARY)[nth]
    return text[: one.start] + one.text + text[one.end :]


def test_a_begun_word_offers_fields_and_then_values_of_any_field() -> None:
    assert texts("pla")[0] == "platform:"
    assert texts("kim pla")[0] == "platform:"
    assert "platform:tiktok" in texts("tikt")
    assert texts("단")[0] == "단계:"
    assert texts("المن")[0] == "المنصة:"
    assert "tag:Vegan" in texts("veg")
    assert "Shoe_size:" in texts("sho")


def test_a_field_offers_its_values() -> None:
    assert texts("platform:")[:2] == ["instagram", "tiktok"]
    assert texts("stage:in")[0] == '"in talks"'
    assert texts("tag:l") == ['"long tag"']
    assert texts("skin:") == ["Oily", "건성"]
    assert texts("turn:ours,th") == ["theirs"]
    assert "email" in texts("has:e")
    assert texts("is:lo")[0] == "losing"
    assert "<30d" in texts("last:")
    assert texts("last:<3") == ["<30d"]
    assert texts("due:o") == ["overdue"]
    assert texts("nda:") == ["yes", "no"]


def test_what_is_taken_stands_in_place_of_what_was_typed() -> None:
    assert taken("kim pla") == "kim platform:"
    assert taken("kim -pla") == "kim -platform:"
    assert taken("stage:partner,in") == 'stage:partner,"in talks"'
    assert taken("stage:par,ended kim", cursor=9) == "stage:partner,ended kim"
    assert taken('stage:"in t') == 'stage:"in talks"'


def test_nothing_is_offered_where_nothing_is_begun_unless_asked() -> None:
    assert texts("") == texts("kim ") == texts("@jane") == texts('"pla') == []
    assert texts("", is_asked=True)[0] == "name:"
    assert len(texts("", is_asked=True)) == 12
    assert texts("platform:tiktok") == []
    assert texts("xyzzy") == []


@pytest.mark.parametrize("one", [one for one in FIELDS if one.kind != "text"], ids=lambda one: one.code)
def test_what_is_offered_is_understood(one: object) -> None:
    code = getattr(one, "code", "")
    for completion in completions(f"{code}:", len(code) + 1, VOCABULARY):
        query = parse(f"{code}:{completion.text}", VOCABULARY, today=TODAY)
        assert query.filters, completion
        assert not query.complaints


@given(ANY_TEXT, st.integers(0, 30))
def test_completing_never_fails(text: str, cursor: int) -> None:
    for one in completions(text, min(cursor, len(text)), VOCABULARY, is_asked=True):
        assert 0 <= one.start <= one.end <= len(text)
