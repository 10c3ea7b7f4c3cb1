"""What a search says of where it found somebody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from irm.domain.found import SOURCES, FoundAt
from irm.services import completion, finding
from irm.services.store import Store
from tests.builders import TODAY, add, log, opened, touch
from tests.services.test_sixty_queries import PEOPLE, rest


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, int]]]:
    with opened(tmp_path_factory.mktemp("finding")) as store:
        ids = {name: add(store, draft) for name, draft in PEOPLE.items()}
        store.write("person.edit", lambda session: rest(session, ids))
        log(store, touch(ids["jane"], "older samples", days_ago=9))
        log(store, touch(ids["jane"], "sent the newest samples\nby post", days_ago=2, subject="Parcel"))
        log(store, touch(ids["jane"], "invoice", days_ago=5))
        yield store, ids


def said(known: tuple[Store, dict[str, int]], who: str, query: str) -> FoundAt | None:
    store, ids = known
    return store.read(lambda session: finding.found(session, list(ids.values()), query, today=TODAY)).get(ids[who])


def marked(found: FoundAt) -> list[str]:
    return [found.text[low:high] for low, high in found.ranges]


@pytest.mark.parametrize(
    ("who", "query", "source", "name", "words"),
    [
        ("jane", "margaret", "legal_name", "", ["Margaret"]),
        ("jane", "janetube", "account", "youtube", ["janetube"]),
        ("jane", "vegan", "tag", "", ["Vegan"]),
        ("jane", "hello@janedoe.com", "contact", "email", ["hello@janedoe.com"]),
        ("jane", "821012345678", "contact", "phone", ["821012345678"]),
        ("jane", "hamburg", "place", "", ["Hamburg"]),
        ("jane", "samples", "touch", "2026-11-20", ["samples"]),
        ("jane", "jane samples", "touch", "2026-11-20", ["samples"]),
        ("janet", "starlight", "representative", "", ["Starlight"]),
        ("mary", "moodboard", "affinity", "2026-05-12", ["moodboard"]),
        ("mary", "tea", "note", "", ["tea"]),
        ("tom", "brochure", "incident", "2026-05-12", ["Brochure"]),
        ("anna", "contract_v2", "file", "", ["contract_v2"]),
        ("sujane", "hypoallergenic", "own_field", "Skin", ["Hypoallergenic"]),
        ("minji", "협찬", "note", "", ["협찬"]),
        ("layla", "مدونة", "note", "", ["مدوّنة"]),
    ],
)
def test_it_says_which_text_holds_the_words(
    known: tuple[Store, dict[str, int]], who: str, query: str, source: str, name: str, words: list[str]
) -> None:
    found = said(known, who, query)
    assert found is not None
    assert found.source in SOURCES
    assert (found.source, found.name) == (source, name)
    assert marked(found) == words


def test_where_the_name_shows_it_only_the_name_is_marked(known: tuple[Store, dict[str, int]]) -> None:
    found = said(known, "minji", "ㄱㅁㅈ")
    assert found is not None
    assert (found.source, found.text) == ("name", "")
    assert found.name_ranges == ((0, 3),)
    by_handle = said(known, "jane", "@jane.doe")
    assert by_handle is not None
    assert by_handle.source == "name"


def test_a_touch_is_named_and_its_lines_become_one(known: tuple[Store, dict[str, int]]) -> None:
    found = said(known, "jane", "newest post")
    assert found is not None
    assert found.text == "Parcel: sent the newest samples by post"
    assert found.touch_id > 0


def test_of_two_touches_with_one_word_each_the_newer_is_shown(known: tuple[Store, dict[str, int]]) -> None:
    found = said(known, "jane", "samples invoice")
    assert found is not None
    assert marked(found) == ["samples"]


def test_filters_alone_say_nothing(known: tuple[Store, dict[str, int]]) -> None:
    assert said(known, "jane", "platform:instagram -samples") is None
    assert said(known, "tom", "samples") is None


def test_the_vocabulary_knows_the_file(known: tuple[Store, dict[str, int]]) -> None:
    store, _ = known
    words = store.read(completion.vocabulary)
    assert words.named("skin") is not None
    assert {"Vegan", "뷰티"} <= set(words.words["tag"])
    assert words.words["rep"] == ("Starlight Talent",)
    assert "Hamburg" in words.words["city"]
