"""Sixty searches in English, Korean and Arabic: exactly whom each finds, and who must stand on top."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert, select

from irm.db.models import Affinity, Attachment, Incident, InfluencerRepresentative, OwnField, OwnValue, Representative
from irm.domain.influencer import ContactPointDraft, InfluencerDraft
from irm.domain.listing import BEST, ListSpec
from irm.services import influencers
from irm.services.store import Store
from tests.builders import TODAY, account, add, email, log, opened, person, phone, touch

PEOPLE = {
    "jane": person(
        "Jane Doe",
        legal_name="Margaret Smith",
        city="Hamburg",
        tags=("Vegan", "long tag"),
        accounts=(account("jane.doe", followers=80_000), account("janetube", "youtube")),
        contact_points=(email("hello@janedoe.com"), phone("+82 10-1234-5678")),
    ),
    "janet": person("Janet Park", accounts=(account("janet_p", "tiktok", followers=5_000),), stage="partner"),
    "mary": person("Mary Jane Watson", accounts=(account("mj", "x"),), notes="Prefers tea to coffee"),
    "sujane": person("Sujane Lee", accounts=(account("su"),)),
    "tom": person("Tom Ford", accounts=(account("janefan", "tiktok"),), tags=("paused",)),
    "anna": person("Anna Kim", tags=("jane's friends",), accounts=(account("anna.k", followers=1_200_000),)),
    "bob": person("Bob Marsh", notes="Knows Jane from the café, sends the rate card", accounts=(account("bob"),)),
    "emil": person("Émile Zürcher", notes="STRASSE, Straße 5", accounts=(account("emil.z", "tiktok"),)),
    "wide": person("ＷＩＤＥ　ＮＡＭＥ", accounts=(account("wide"),)),
    "minji": person(
        "김민지",
        notes="인스타그램 협찬 문의",
        tags=("뷰티",),
        accounts=(account("minji_kim", followers=300_000),),
        city="서울특별시",
        stage="in_talks",
    ),
    "minjung": person("김민정", accounts=(account("mj.kim", "tiktok", followers=60_000),)),
    "parkmin": person("박민지", notes="다음주 미팅", accounts=(account("parkminji", "youtube"),)),
    "layla": person("ليلى الأحمدي", notes="مدوّنة سفر من دبي", tags=("سياحة",), accounts=(account("layla.travel"),)),
    "muhammad": person("مُحَمَّد علي", accounts=(account("mo"),), city="دبي"),
}
TOUCHES = {
    "jane": ["Sent the product samples on Monday", "Invoice number 4711 came back", "Meeting moved to 10:30"],
    "janet": ["asked about the cafe in Seoul"],
    "tom": ["Jane gave us his number", "see https://example.org/deck/42 for the deck"],
    "minji": ["계약서 보냈습니다", "전화하기로 함"],
    "layla": ["وافقت على العرض"],
}
WIDE_KOREAN = "ＭＩＮＪＩ＿ＫＩＭ"

# query, everybody found, who stands on top
QUERIES = [
    # English: names
    ("jane doe", "jane", "jane"),
    ("jane", "jane janet mary sujane tom anna bob", "jane"),
    ("janet", "jane janet", "janet"),
    ("JANE DOE", "jane", "jane"),
    ("doe jane", "jane", "jane"),
    ('"mary jane"', "mary", "mary"),
    ("watson", "mary", "mary"),
    ("margaret", "jane", "jane"),
    ("ｊａｎｅｔ", "jane janet", "janet"),
    ("wide name", "wide", "wide"),
    ("emile zurcher", "emil", "emil"),
    ("ÉMILE", "emil", "emil"),
    # Handles and links
    ("@jane", "jane janet mary sujane tom anna", "jane"),
    ("@jane.doe", "jane", "jane"),
    ("＠ＪＡＮＥ．ＤＯＥ", "jane", "jane"),
    ("jane.doe", "jane", "jane"),
    ("mj", "mary minjung", "mary"),
    ("https://www.instagram.com/jane.doe/?hl=ko", "jane", "jane"),
    ("youtube.com/@janetube", "jane", "jane"),
    ("https://www.tiktok.com/@janefan", "tom", "tom"),
    ("https://x.com/jane.doe", "", ""),
    ("parkminji", "parkmin", "parkmin"),
    # Tags, contacts, what hangs from a person
    ("vegan", "jane", "jane"),
    ('"long tag"', "jane", "jane"),
    ("hello@janedoe.com", "jane", "jane"),
    ("janedoe.com", "jane", "jane"),
    ("1234-5678", "jane", "jane"),
    ("821012345678", "jane", "jane"),
    ("hamburg", "jane", "jane"),
    ("starlight", "janet", "janet"),
    ("brochure", "tom", "tom"),
    ("moodboard", "mary", "mary"),
    ("contract_v2.pdf", "anna", "anna"),
    ("birch street", "anna", "anna"),
    ("hypoallergenic", "sujane", "sujane"),
    # Notes and touches
    ("café", "janet bob", "bob"),
    ("strasse", "emil", "emil"),
    ('"rate card"', "bob", "bob"),
    ("samples monday", "jane", "jane"),
    ("samples invoice", "jane", "jane"),
    ("jane samples", "jane", "jane"),
    ("10:30", "jane", "jane"),
    ("https://example.org/deck/42", "tom", "tom"),
    ("samples -monday", "", ""),
    # Korean
    ("김민지", "minji", "minji"),
    ("민지", "minji parkmin", "minji"),
    ("김민", "minji minjung", "minjung"),
    ("ㄱㅁㅈ", "minji minjung", "minjung"),
    ("ㅂㅁㅈ", "parkmin", "parkmin"),
    ("ㅁㅈ", "minji minjung parkmin", "minjung"),
    ("협찬", "minji", "minji"),
    ("약서", "minji", "minji"),
    ("민지 계약", "minji", "minji"),
    ("뷰티", "minji", "minji"),
    (WIDE_KOREAN, "minji", "minji"),
    # Arabic
    ("ليلى", "layla", "layla"),
    ("ليلي الاحمدي", "layla", "layla"),
    ("محمد", "muhammad", "muhammad"),
    ("مُحمّد", "muhammad", "muhammad"),
    ("محمـــد", "muhammad", "muhammad"),
    ("سياحه", "layla", "layla"),
    ("دبي", "layla muhammad", ""),
    ("العرض", "layla", "layla"),
    # Filters
    ("jane followers:>50k", "jane anna", "jane"),
    ("jane -tag:paused platform:tiktok", "janet", "janet"),
    ('minji stage:"in talks"', "minji", "minji"),
    ("단계:파트너", "janet", "janet"),
    ("المنصة:تيك_توك", "janet tom emil minjung", ""),
    ("followers:>=30만 팔로워:<1M", "minji", "minji"),
    ("has:file", "anna", "anna"),
]


def rest(session: Any, ids: dict[str, int]) -> None:
    """Give people what no builder makes: a manager, affinity, an incident, a file, an own value, an address."""
    key = session.scalar(
        insert(Representative).returning(Representative.id),
        {"uid": "r1", "name": "Starlight Talent", "created_at": "", "updated_at": ""},
    )
    session.execute(insert(InfluencerRepresentative), {"influencer_id": ids["janet"], "representative_id": key})
    session.execute(insert(Affinity), {"influencer_id": ids["mary"], "noted_on": "2026-05-12", "note": "Our moodboard"})
    session.execute(
        insert(Incident),
        {"influencer_id": ids["tom"], "kind": "late", "happened_on": "2026-05-12", "note": "Brochure came late"},
    )
    session.execute(
        insert(Attachment),
        {"influencer_id": ids["anna"], "sha256": "0" * 64, "name": "contract_v2.pdf", "size": 1, "added_at": ""},
    )
    session.execute(insert(OwnField), {"code": "skin", "name": "Skin", "kind": "text"})
    own = session.scalar(select(OwnField.id))
    session.execute(
        insert(OwnValue), {"influencer_id": ids["sujane"], "own_field_id": own, "value": "Hypoallergenic only"}
    )


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, int]]]:
    with opened(tmp_path_factory.mktemp("sixty")) as store:
        ids = {}
        for name, draft in PEOPLE.items():
            if name == "anna":
                draft = _with(draft, ContactPointDraft("address", "5 Birch Street\nBerlin"))
            ids[name] = add(store, draft)
        for name, bodies in TOUCHES.items():
            for number, body in enumerate(bodies):
                log(store, touch(ids[name], body, days_ago=number + 1))
        store.write("person.edit", lambda session: rest(session, ids))
        yield store, ids


def _with(draft: InfluencerDraft, point: ContactPointDraft) -> InfluencerDraft:
    return replace(draft, contact_points=(*draft.contact_points, point))


def ranked(store: Store, ids: dict[str, int], query: str) -> list[str]:
    names = {key: name for name, key in ids.items()}
    found = store.read(lambda session: influencers.ids(session, ListSpec(query, sort=BEST), today=TODAY))
    return [names[key] for key in found]


@pytest.mark.parametrize(("query", "wanted", "top"), QUERIES, ids=[query for query, _, _ in QUERIES])
def test_a_search_finds_exactly_these_people_and_puts_the_best_first(
    known: tuple[Store, dict[str, int]], query: str, wanted: str, top: str
) -> None:
    found = ranked(*known, query)
    assert set(found) == set(wanted.split())
    if top:
        assert found[0] == top


def test_there_are_sixty_of_them() -> None:
    assert len({query for query, _, _ in QUERIES}) >= 60


def test_names_come_before_handles_these_before_tags_notes_and_touches(known: tuple[Store, dict[str, int]]) -> None:
    found = ranked(*known, "jane")
    assert found == ["jane", "janet", "mary", "sujane", "tom", "anna", "bob"]


def test_the_newest_touch_comes_first(known: tuple[Store, dict[str, int]]) -> None:
    store, ids = known
    for name, days in (("tom", 9), ("bob", 2), ("minji", 5)):
        log(store, touch(ids[name], "talked about zebras", days_ago=days))
    assert ranked(store, ids, "zebras") == ["bob", "minji", "tom"]


def test_a_sort_by_a_column_still_holds(known: tuple[Store, dict[str, int]]) -> None:
    store, ids = known
    names = {key: name for name, key in ids.items()}
    spec = ListSpec("jane", sort="followers", is_descending=True)
    found = [names[key] for key in store.read(lambda session: influencers.ids(session, spec, today=TODAY))]
    assert found[:3] == ["anna", "jane", "janet"]
