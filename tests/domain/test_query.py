"""What is typed into a search field."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from irm.domain.query import Query, Word, parse

ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.text('@"“” /.ab:＠', max_size=20)


def test_words_are_folded_and_split_at_blanks() -> None:
    assert parse(" Kim  MINJI ") == Query((Word("text", "kim"), Word("text", "minji")))


def test_words_in_quotes_stay_together() -> None:
    assert parse('"Asked for rates" kim') == Query((Word("text", "asked for rates"), Word("text", "kim")))
    assert parse("“박지은 작가”") == Query((Word("text", "박지은 작가"),))


def test_a_quote_still_open_while_typing_runs_to_the_end() -> None:
    assert parse('kim "asked for') == Query((Word("text", "kim"), Word("text", "asked for")))


def test_an_at_sign_makes_a_handle() -> None:
    assert parse("@Jane.Doe") == Query((Word("handle", "jane.doe"),))
    assert parse("@") == Query()


def test_a_pasted_profile_link_is_a_handle_on_its_platform() -> None:
    link = "https://www.instagram.com/Jane.Doe/?hl=ko"
    assert parse(link) == Query((Word("handle", "jane.doe", "instagram"),))
    assert parse("link.inpock.co.kr/Jane") == Query((Word("handle", "link.inpock.co.kr/Jane", "other"),))


def test_a_link_to_a_post_is_searched_as_text() -> None:
    assert parse("instagram.com/p/Abc") == Query((Word("text", "instagram.com/p/abc"),))


def test_a_dotted_name_and_an_address_are_text() -> None:
    assert parse("jane.doe") == Query((Word("text", "jane.doe"),))
    assert parse("Jane@Example.com") == Query((Word("text", "jane@example.com"),))


def test_an_empty_search_has_no_words() -> None:
    assert parse("") == parse('  "" \u200b') == Query()


def test_the_same_word_counts_once_and_a_pasted_page_is_cut() -> None:
    assert parse("kim KIM") == Query((Word("text", "kim"),))
    assert len(parse(" ".join(f"w{number}" for number in range(1000))).words) == 20


@given(ANY_TEXT)
def test_any_text_is_a_search(text: str) -> None:
    for word in parse(text).words:
        assert word.kind in ("text", "handle")
        assert word.text
        word.text.encode("utf-8")
