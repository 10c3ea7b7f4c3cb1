"""Every text that belongs to a person is found, and the list says where it stood."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import insert, update

from irm.db.models import (
    Affinity,
    Attachment,
    ContactPoint,
    Incident,
    Influencer,
    InfluencerRepresentative,
    InfluencerTag,
    Interaction,
    OwnField,
    OwnValue,
    Representative,
    SocialAccount,
    Tag,
)
from irm.domain.listing import BEST, ListSpec
from irm.services import finding, influencers
from irm.services.store import Store
from tests.builders import TODAY, add, assert_well, log, opened, person, touch

WORD = "zyxwort"


def of_person(column: str) -> Callable[[Any, int], None]:
    def change(session: Any, who: int) -> None:
        session.execute(update(Influencer).where(Influencer.id == who).values({column: f"some {WORD} here"}))

    return change


def row(table: Any, **values: Any) -> Callable[[Any, int], None]:
    def change(session: Any, who: int) -> None:
        session.execute(insert(table), {"influencer_id": who, **values})

    return change


def of_touch(column: str) -> Callable[[Any, int], None]:
    def change(session: Any, who: int) -> None:
        session.execute(update(Interaction).where(Interaction.influencer_id == who).values({column: f"a {WORD} b"}))

    return change


def tag(session: Any, who: int) -> None:
    key = session.scalar(insert(Tag).returning(Tag.id), {"name": WORD, "folded": WORD})
    session.execute(insert(InfluencerTag), {"influencer_id": who, "tag_id": key})


def own(session: Any, who: int) -> None:
    key = session.scalar(insert(OwnField).returning(OwnField.id), {"code": "size", "name": "Size", "kind": "text"})
    session.execute(insert(OwnValue), {"influencer_id": who, "own_field_id": key, "value": WORD})


def manager(column: str) -> Callable[[Any, int], None]:
    def change(session: Any, who: int) -> None:
        values = {"uid": column, "name": "Somebody", "created_at": "", "updated_at": ""}
        values |= {column: WORD} if column != "role" else {}
        key = session.scalar(insert(Representative).returning(Representative.id), values)
        role = WORD if column == "role" else ""
        session.execute(
            insert(InfluencerRepresentative), {"influencer_id": who, "representative_id": key, "role": role}
        )

    return change


TEXTS: dict[str, tuple[Callable[[Any, int], None], str]] = {
    "name": (of_person("display_name"), "name"),
    "legal name": (of_person("legal_name"), "legal_name"),
    "sort name": (of_person("sort_name"), "legal_name"),
    "country": (of_person("country"), "place"),
    "city": (of_person("city"), "place"),
    "languages": (of_person("languages"), "place"),
    "notes": (of_person("notes"), "note"),
    "do not contact": (of_person("do_not_contact_reason"), "refusal"),
    "not relevant": (of_person("not_relevant_reason"), "refusal"),
    "introduced by": (of_person("introduced_by"), "introduced"),
    "causes": (of_person("causes"), "cause"),
    "handle": (row(SocialAccount, platform="x", handle=WORD, canonical=WORD), "name"),
    "link": (row(SocialAccount, platform="other", url=f"https://example.org/{WORD}"), "account"),
    "e-mail": (row(ContactPoint, kind="email", value=f"{WORD}@example.com", normalised=WORD), "contact"),
    "label": (row(ContactPoint, kind="other", value="1", normalised="1", label=WORD), "contact"),
    "address": (row(ContactPoint, kind="address", value=f"5 {WORD} street\nBerlin", normalised=""), "address"),
    "tag": (tag, "tag"),
    "own field": (own, "own_field"),
    "affinity": (row(Affinity, noted_on="2026-01-01", note=WORD), "affinity"),
    "affinity link": (row(Affinity, noted_on="2026-01-01", url=f"https://example.org/{WORD}"), "affinity"),
    "incident": (row(Incident, kind="late", happened_on="2026-01-01", note=WORD), "incident"),
    "file": (row(Attachment, sha256="0" * 64, name=f"{WORD}.pdf", size=1, added_at=""), "file"),
    "manager": (manager("name"), "representative"),
    "agency": (manager("company"), "representative"),
    "role": (manager("role"), "representative"),
    "subject": (of_touch("subject"), "touch"),
    "body": (of_touch("body"), "touch"),
    "next step": (of_touch("next_step"), "touch"),
    "outcome": (of_touch("outcome"), "touch"),
}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, int]]:
    with opened(tmp_path_factory.mktemp("texts")) as store:
        who = add(store, person("Jane"))
        log(store, touch(who, "hello"))
        add(store, person("Somebody else"))
        yield store, who


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_found_and_its_place_is_named(known: tuple[Store, int], text: str) -> None:
    store, who = known
    change, source = TEXTS[text]
    store.write("person.edit", lambda session: change(session, who))
    try:
        assert list(store.read(lambda s: influencers.ids(s, ListSpec(WORD, BEST), today=TODAY))) == [who]
        place = store.read(lambda s: finding.found(s, [who], WORD, today=TODAY))[who]
        assert place.source == source
        if source != "name":
            ((low, high),) = place.ranges
            assert place.text[low:high] == WORD
        assert_well(store)
    finally:
        store.undo()
    assert not store.read(lambda s: influencers.ids(s, ListSpec(WORD), today=TODAY))
