"""What is typed finds whom it should: names, handles, links, tags, contacts, notes, touches; in three scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from irm.db import people_search, search
from irm.domain.listing import BEST, ListSpec
from irm.services import influencers, interactions
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, assert_well, email, log, opened, person, phone, tables, touch

PEOPLE = {
    "jane": person(
        "Jane O'Neil-Doe",
        legal_name="Margaret Smith",
        city="Hamburg",
        notes="Loves skincare & 100% cotton",
        tags=("Vegan", "long tag"),
        accounts=(account("Jane.Doe"), account("jane_tube", "youtube")),
        contact_points=(email("Jane@Example.com"), phone("+82 10-1234-5678")),
    ),
    "emil": person("Émile Zürcher", notes="STRASSE, Straße 5", accounts=(account("emil.z", "tiktok"),)),
    "wide": person("ＷＩＤＥ　ＮＡＭＥ", accounts=(account("wide"),)),
    "minji": person(
        "김민지", notes="인스타그램 협찬 문의", tags=("뷰티",), accounts=(account("minji_kim"),), city="서울특별시"
    ),
    "namjoon": person("RM 남준", notes="방탄소년단", accounts=(account("rkive"),)),
    "layla": person(
        "ليلى الأحمدي", notes="مدوّنة سفر من دبي", tags=("سياحة",), accounts=(account("layla.travel"), account("", "x"))
    ),
    "muhammad": person("مُحَمَّد", accounts=(account("mo"),)),
    "nobody": person("Somebody Else", notes="nothing of interest"),
}
TOUCHES = {
    "jane": ["Sent the product samples on Monday", "asked about café rates"],
    "minji": ["계약서 보냈습니다", "다음주에 전화하기로 함"],
    "layla": ["وافقت على العرض"],
}
RECALL = [
    ("jane", "jane"),
    ("JANE", "jane"),
    ("ane", "jane"),
    ("o'neil", "jane"),
    ("neil-d", "jane"),
    ("margaret", "jane"),
    ("@jane.doe", "jane"),
    ("@Jane", "jane"),
    ("jane.doe", "jane"),
    ("＠jane.doe", "jane"),
    ("https://www.instagram.com/jane.doe/", "jane"),
    ("instagram.com/Jane.Doe?hl=ko", "jane"),
    ("https://www.youtube.com/@jane_tube", "jane"),
    ("vegan", "jane"),
    ('"long tag"', "jane"),
    ("example.com", "jane"),
    ("jane@example.com", "jane"),
    ("1234-5678", "jane"),
    ("821012345678", "jane"),
    ("skincare", "jane"),
    ("skinc", "jane"),
    ("100% cotton", "jane"),
    ("hamburg", "jane"),
    ("samples monday", "jane"),
    ("jane samples", "jane"),
    ("samples jane", "jane"),
    ("vegan cafe", "jane"),
    ("café", "jane"),
    ("emile zurcher", "emil"),
    ("ÉMILE", "emil"),
    ("strasse", "emil"),
    ("straße", "emil"),
    ("wide name", "wide"),
    ("ｗｉｄｅ", "wide"),
    ("김민지", "minji"),
    ("민지", "minji"),
    ("지", "minji"),
    ("ㄱㅁㅈ", "minji"),
    ("ㅁㅈ", "minji"),
    ("협찬", "minji"),
    ("스타그", "minji"),
    ("뷰티", "minji"),
    ("서울", "minji"),
    ("계약서", "minji"),
    ("약서", "minji"),
    ("민지 계약", "minji"),
    ("화하기", "minji"),
    ("소년", "namjoon"),
    ("rm 남", "namjoon"),
    ("ليلى", "layla"),
    ("ليلي", "layla"),
    ("الاحمدي", "layla"),
    ("أحمدي", "layla"),
    ("سياحه", "layla"),
    ("مدونة", "layla"),
    ("دبي", "layla"),
    ("العرض", "layla"),
    ("ليلى سفر", "layla"),
    ("محمد", "muhammad"),
    ("مُحمد", "muhammad"),
    ("محمـــد", "muhammad"),
]
NOTHING = [
    "xyzzy",
    "jane xyzzy",
    "@nobodyhere",
    "https://www.tiktok.com/@jane.doe",
    "민석",
    "ㄱㅁㅎ",
    "خالد",
    "kincare",
    "samples 협찬",
]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, int]]]:
    with opened(tmp_path_factory.mktemp("search")) as store:
        ids = {name: add(store, draft) for name, draft in PEOPLE.items()}
        for name, bodies in TOUCHES.items():
            for body in bodies:
                log(store, touch(ids[name], body))
        yield store, ids


def found(store: Store, query: str, **spec: Any) -> set[int]:
    return set(store.read(lambda s: influencers.ids(s, ListSpec(query, **spec), today=TODAY)))


@pytest.mark.parametrize(("query", "wanted"), RECALL)
def test_a_search_finds_whom_it_means_and_nobody_else(
    known: tuple[Store, dict[str, int]], query: str, wanted: str
) -> None:
    store, ids = known
    assert {name for name, key in ids.items() if key in found(store, query)} == {wanted}


@pytest.mark.parametrize("query", NOTHING)
def test_a_search_for_nobody_finds_nobody(known: tuple[Store, dict[str, int]], query: str) -> None:
    store, _ = known
    assert found(store, query) == set()


@pytest.mark.parametrize("query", ["", "  ", '""', '"', "@", "\u200b"])
def test_a_search_for_nothing_shows_everybody(known: tuple[Store, dict[str, int]], query: str) -> None:
    store, ids = known
    assert found(store, query) == set(ids.values())


@pytest.mark.parametrize(
    "query",
    [
        "-",
        "*",
        "AND",
        "OR NOT",
        "NEAR(a b)",
        "body:x",
        "^a",
        "a*b",
        "(",
        "')--",
        "%",
        "_",
        "\\",
        "!!!",
        "\0",
        "🙂",
        "a" * 5000,
    ],
)
def test_signs_with_a_meaning_elsewhere_are_plain_text_here(known: tuple[Store, dict[str, int]], query: str) -> None:
    store, ids = known
    assert found(store, query) <= set(ids.values())
    assert found(store, f"jane {query}") <= set(ids.values())


def test_every_prefix_typed_on_the_way_keeps_the_person(known: tuple[Store, dict[str, int]]) -> None:
    store, ids = known
    for whole, name in (
        ("jane samples", "jane"),
        ("김민지 계약서", "minji"),
        ("ليلى سفر", "layla"),
        ("@jane.doe", "jane"),
    ):
        for length in range(1, len(whole) + 1):
            assert ids[name] in found(store, whole[:length]), whole[:length]


def test_a_search_looks_in_the_trash_only_when_the_trash_is_shown(store: Store) -> None:
    who = add(store, person("Jane"))
    store.write("person.trash", lambda s: influencers.trash(s, [who], now=NOON))
    assert found(store, "jane") == set()
    assert found(store, "jane", in_trash=True) == {who}


def test_a_search_keeps_the_order_of_the_list(store: Store) -> None:
    ids = [add(store, person(f"Jane {letter}")) for letter in "cab"]
    got = store.read(lambda s: influencers.ids(s, ListSpec("jane"), today=TODAY))
    assert list(got) == [ids[1], ids[2], ids[0]]


def test_what_was_deleted_is_no_longer_found_and_what_came_back_is(store: Store) -> None:
    who = add(store, person("Jane", notes="likes skincare"))
    key = log(store, touch(who, "sent samples"))
    store.write("touch.delete", lambda s: interactions.delete(s, [key]))
    assert found(store, "samples") == set()
    store.undo()
    assert found(store, "samples") == {who}
    store.undo()
    store.undo()
    assert found(store, "jane") == found(store, "skincare") == set()
    store.redo()
    assert found(store, "jane") == found(store, "skincare") == {who}


def test_a_word_in_more_texts_than_are_looked_through_finds_the_newest(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_search, "TEXT_HITS", 2)
    ids = [add(store, person(f"P{number}")) for number in range(4)]
    for who in ids:
        log(store, touch(who, "samples"))
    assert found(store, "samples") == set(ids[2:])


def test_words_in_two_touches_of_one_person_find_that_person(store: Store) -> None:
    who, other = add(store, person("Jane")), add(store, person("Joan"))
    log(store, touch(who, "sent the samples"))
    log(store, touch(who, "asked for an invoice"))
    log(store, touch(other, "asked for samples"))
    assert found(store, "samples invoice") == {who}
    assert found(store, "jane samples invoice") == {who}
    assert found(store, "joan samples invoice") == set()


def test_where_both_words_are_common_the_newest_touches_are_looked_through(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [add(store, person(f"Jane {number}")) for number in range(4)]
    for who in ids:
        log(store, touch(who, "samples"))
        log(store, touch(who, "invoice"))
    assert found(store, "samples invoice") == set(ids)
    monkeypatch.setattr(people_search, "MIXED_PEOPLE", 1)
    assert found(store, "samples invoice") == {ids[3]}


def test_a_lost_or_foreign_entry_of_the_index_is_counted(store: Store) -> None:
    who = add(store, person("Jane", notes="skincare"))
    log(store, touch(who, "samples"))

    def damaged(*statements: str) -> int:
        def work(raw: Any) -> int:
            for statement in statements:
                raw.execute(statement)
            return search.differences(raw)

        return store.examine(work)

    assert damaged() == 0
    assert damaged(f"DELETE FROM text_index WHERE rowid = {who * 2}") > 0
    assert damaged("INSERT INTO text_index (rowid, body) VALUES (999, 'ghost')") > 0
    assert damaged(f"UPDATE person_key SET search_key = 'x' WHERE id = {who}") > 0
    assert damaged("DELETE FROM person_key") > 0
    assert_well(store)


def test_building_the_index_anew_gives_the_same(store: Store) -> None:
    for draft in PEOPLE.values():
        log(store, touch(add(store, draft), "sent 계약서"))
    before = tables(store)
    store.rebuild_derived()
    assert tables(store) == before


def test_a_search_survives_a_restart(own_folders: Path) -> None:
    with opened(own_folders) as store:
        who = add(store, PEOPLE["minji"])
    with opened(own_folders) as store:
        assert found(store, "협찬") == {who}


def best(store: Store, query: str) -> list[int]:
    return list(store.read(lambda s: influencers.ids(s, ListSpec(query, BEST), today=TODAY)))


def test_among_very_many_those_that_begin_so_come_first(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["Zoe Jan", "Ajan", "Janet", "Jan", "Janis"]
    ids = {name: add(store, person(name)) for name in names}
    korean = [add(store, person(name)) for name in ("박민지", "김민지")]
    exact = best(store, "jan")
    monkeypatch.setattr(people_search, "RANKED", 0)
    ranked = ["Jan", "Janet", "Janis", "Zoe Jan", "Ajan"]
    assert best(store, "jan") == exact == [ids[name] for name in ranked]
    assert best(store, "ㅁㅈ") == [korean[1], korean[0]]
    monkeypatch.setattr(people_search, "RANKED_ABOVE", 1)
    assert best(store, "jan") == [ids[name] for name in ("Jan", "Janet", "Janis", "Ajan", "Zoe Jan")]


def test_a_filter_looks_further_than_the_newest_texts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    old = add(store, person("Old", city="Seoul"))
    log(store, touch(old, "samples"))
    for number in range(5):
        log(store, touch(add(store, person(f"P{number}")), "samples"))
    monkeypatch.setattr(people_search, "_BATCH", 2)
    monkeypatch.setattr(people_search, "TEXT_HITS", 2)
    assert old not in found(store, "samples")
    assert found(store, "samples city:seoul") == {old}
    assert found(store, "samples sent city:seoul") == set()
