"""Filters of a search against a plain program over random people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, update

from irm.db import query_vocabulary
from irm.db.engine import raw_connection
from irm.db.models import (
    Affinity,
    Attachment,
    Campaign,
    ContactPoint,
    Cooperation,
    Incident,
    Influencer,
    OwnField,
    OwnValue,
    PipelineStage,
    Slot,
    SocialAccount,
)
from irm.domain import query as queries
from irm.domain.influencer import KINDS, STAGES, InfluencerDraft, Refusal
from irm.domain.listing import ListSpec
from irm.domain.query_fields import Vocabulary
from irm.services import influencers
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, email, log, opened, person, tables, touch
from tests.services.filter_model import People, days_from

PEOPLE = 60
RNG = Random(5)
WORDS = ("Kim", "민지", "ليلى", "Émile", "Lee", "Ｗide")
STAMPS = {"created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}
OWN_FIELDS = (
    ("shoe", "Shoe size", "number", ""),
    ("nda", "NDA signed", "yes_no", ""),
    ("until", "Contract until", "date", ""),
    ("skin", "Skin", "choice", '["Oily", "Dry"]'),
    ("remark", "Remark", "text", ""),
    ("fee", "Usual fee", "money", ""),
)
FILTERS_TEXT = (
    "name:kim name:민지 name:xyz handle:user1 handle:@user2 platform:tiktok,youtube platform:none platform:ig"
    " followers:>50k followers:<=10k followers:10k..500k followers:none followers:any"
    " tier:nano tier:>=mid tier:none stage:partner stage:in_talks,ended stage:<contacted tag:vegan tag:beauty tag:e"
    " tag:none country:korea country:none city:seoul language:ko kind:duo kind:group,channel origin:event origin:none"
    " last:<30d last:>2w last:today last:none last:2026-11 last:7d..40d silent:>20 silent:<=10 silent:none turn:ours"
    " turn:theirs turn:none next:contract due:overdue due:<=7d due:>3d due:none due:tomorrow birthday:<30d"
    " birthday:>60d birthday:5월 birthday:none created:today updated:<7d note:skincare note:none email:example"
    " email:none phone:none"
    " channel:call channel:dm,email channel:none incident:ghosted incident:praise,late incident:none"
    " reliability:>=50% reliability:<50% reliability:none rhythm:<30 rhythm:none cause:ocean affinity:post file:pdf"
    " is:dnc is:relevant is:irrelevant is:losing is:overdue is:waiting is:verified is:preferred is:new"
    " has:email has:birthday has:tag has:incident has:due has:shoe has:nda has:file has:rate has:note has:last"
    " shoe:>40 shoe:38..41 shoe:none nda:yes nda:no until:<60d until:overdue skin:oily skin:none remark:soon"
    " rate:>2% rate:<=1% rate:none id:<20 id:3..9 fee:>10 fee:10..20 fee:<=₩50000 fee:none campaign:spring"
    " campaign:push campaign:none"
)
FILTERS = tuple(FILTERS_TEXT.split(" "))


def _person(rng: Random, number: int) -> InfluencerDraft:
    platform = rng.choice(["instagram", "tiktok", "youtube"])
    accounts = tuple(
        account(f"user{number}_{nth}", platform if nth == 0 else "x", **_followers(rng))
        for nth in range(rng.choice([0, 1, 1, 2]))
    )
    return person(
        f"{rng.choice(WORDS)} {rng.choice(WORDS)} {number}",
        accounts=accounts,
        stage=rng.choice(STAGES),
        kind=rng.choice(KINDS),
        country=rng.choice(["", "Korea", "South Korea", "UAE"]),
        city=rng.choice(["", "Seoul", "Dubai"]),
        languages=rng.choice(["", "ko, en", "ar"]),
        tags=tuple(rng.sample(["Vegan", "Beauty", "paused"], rng.choice([0, 1, 2]))),
        notes=rng.choice(["", "likes skincare", "other"]),
        birthday=rng.choice([None, date(1990, rng.randint(1, 12), rng.randint(1, 28)), date(2000, 2, 29)]),
        contact_points=rng.choice([(), (email(f"a{number}@example.com"),)]),
        do_not_contact=rng.choice([None, None, Refusal(TODAY, "asked")]),
        not_relevant=rng.choice([None, None, Refusal(TODAY, "no")]),
    )


def _followers(rng: Random) -> dict[str, Any]:
    return rng.choice([{}, {"followers": rng.choice([900, 9_999, 10_000, 60_000, 600_000, 2_000_000])}])


def _touches(rng: Random, store: Store, who: int) -> None:
    for _ in range(rng.choice([0, 0, 1, 3])):
        due = rng.choice([None, -5, -1, 0, 1, 4, 30])
        log(
            store,
            touch(
                who,
                "hello",
                days_ago=rng.choice([0, 1, 8, 13, 15, 29, 30, 31, 90]),
                direction=rng.choice(["in", "out", "none"]),
                channel=rng.choice(["dm", "email", "call"]),
                next_step=rng.choice(["", "send contract"]),
                next_due=None if due is None else date.fromisoformat(days_from(TODAY, due)),
            ),
        )


def _rest(rng: Random, session: Any, ids: list[int]) -> None:
    session.execute(
        insert(OwnField),
        [
            {"code": code, "name": name, "kind": kind, "choices": choices, "currency": "USD", "position": place}
            for place, (code, name, kind, choices) in enumerate(OWN_FIELDS)
        ],
    )
    _campaigns(rng, session, ids)
    own: dict[int, Callable[[], str]] = {
        1: lambda: str(rng.randint(36, 44)),
        2: lambda: rng.choice("01"),
        3: lambda: days_from(TODAY, rng.choice([-9, 0, 30, 59, 60, 90])),
        4: lambda: rng.choice(["Oily", "Dry"]),
        5: lambda: rng.choice(["Coming SOON", "later"]),
        6: lambda: rng.choice(["1000 USD", "1500 USD", "2500 USD", "50000 KRW", "900 KRW"]),
    }
    for who in ids:
        changed = {"rhythm_days": rng.choice([None, 10, 45]), "origin": rng.choice(["", "event", "referral"])}
        session.execute(
            update(Influencer).where(Influencer.id == who).values(**changed, causes=rng.choice(["", "Ocean plastic"]))
        )
        session.execute(
            update(SocialAccount).where(SocialAccount.influencer_id == who).values(is_verified=rng.choice([0, 1]))
        )
        session.execute(
            update(ContactPoint).where(ContactPoint.influencer_id == who).values(is_preferred=rng.choice([0, 1]))
        )
        for kind in rng.sample(["ghosted", "late", "off_brief", "praise"], rng.choice([0, 1, 2])):
            session.execute(insert(Incident), {"influencer_id": who, "kind": kind, "happened_on": "2026-01-01"})
        if rng.random() < 0.2:
            session.execute(
                insert(Affinity), {"influencer_id": who, "noted_on": "2026-01-01", "note": "A post of ours"}
            )
            session.execute(
                insert(Attachment),
                {"influencer_id": who, "sha256": "0" * 64, "name": "Deck.PDF", "size": 1, "added_at": ""},
            )
        for field, make in own.items():
            if rng.random() < 0.6:
                session.execute(insert(OwnValue), {"influencer_id": who, "own_field_id": field, "value": make()})


def _campaigns(rng: Random, session: Any, ids: list[int]) -> None:
    for key, name in enumerate(("Spring push", "Autumn push"), 1):
        session.execute(insert(Campaign), {"id": key, "uid": f"c{key}", "name": name, **STAMPS})
        session.execute(insert(Slot), {"id": key, "campaign_id": key, "title": "One"})
        session.execute(insert(PipelineStage), {"id": key, "campaign_id": key, "code": "idea", "position": 0})
        for place, who in enumerate(rng.sample(ids, 15)):
            row = {"uid": f"k{key}-{place}", "campaign_id": key, "slot_id": key, "influencer_id": who}
            session.execute(insert(Cooperation), row | {"pipeline_stage_id": key, **STAMPS})


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, People, Vocabulary]]:
    rng = Random(5)
    with opened(tmp_path_factory.mktemp("filters")) as store:
        ids = [add(store, _person(rng, number)) for number in range(PEOPLE)]
        for who in ids:
            _touches(rng, store, who)
        store.write("person.edit", lambda session: _rest(rng, session, ids))
        store.write("person.trash", lambda session: influencers.trash(session, ids[:2], now=NOON))
        words = store.read(lambda session: query_vocabulary.read(raw_connection(session), with_words=True))
        yield store, People(tables(store, with_words=False), TODAY), words


def found(store: Store, text: str) -> set[int]:
    return set(store.read(lambda session: influencers.ids(session, ListSpec(text), today=TODAY)))


@pytest.mark.parametrize("text", FILTERS)
def test_a_filter_means_what_a_plain_program_says(known: tuple[Store, People, Vocabulary], text: str) -> None:
    store, people, words = known
    for typed in (text, f"-{text}"):
        query = queries.parse(typed, words, today=TODAY)
        assert len(query.filters) == 1, query.complaints
        assert found(store, typed) == people.meant(query), typed


@settings(max_examples=60)
@given(st.lists(st.tuples(st.booleans(), st.sampled_from(FILTERS)), min_size=2, max_size=4))
def test_filters_together_mean_all_of_them(
    known: tuple[Store, People, Vocabulary], parts: list[tuple[bool, str]]
) -> None:
    store, people, words = known
    text = " ".join(f"-{one}" if is_negated else one for is_negated, one in parts)
    assert found(store, text) == people.meant(queries.parse(text, words, today=TODAY))


def test_a_tag_that_is_not_there_is_carried_by_nobody(known: tuple[Store, People, Vocabulary]) -> None:
    store, _, _ = known
    assert found(store, "tag:gone") == set()
    assert found(store, "-tag:gone") == found(store, "")
    assert found(store, "tag:vegan,gone") == found(store, "tag:vegan")


def test_the_people_are_varied_enough(known: tuple[Store, People, Vocabulary]) -> None:
    _, people, words = known
    counts = {text: len(people.meant(queries.parse(text, words, today=TODAY))) for text in FILTERS}
    assert sum(0 < count < PEOPLE - 2 for count in counts.values()) > len(FILTERS) * 0.8


@given(st.text(max_size=30) | st.text("\"%'*?[]-:<>=.,a1", max_size=12))
def test_no_text_breaks_the_search(known: tuple[Store, People, Vocabulary], text: str) -> None:
    store, _, _ = known
    found(store, text)
    for field in ("name", "note", "tag", "country", "email", "rep", "remark"):
        found(store, f"{field}:{text}")
