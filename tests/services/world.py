"""A store with chance: what the operations of the tests work on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from irm.domain.deadlines import EntryKey
from irm.domain.incident import INCIDENT_KINDS, IncidentDraft
from irm.domain.influencer import (
    CONTACT_KINDS,
    COUNTS,
    INFLUENCE_TYPES,
    KINDS,
    ORIGINS,
    STAGES,
    AccountDraft,
    AffinityDraft,
    ContactPointDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.domain.listing import ListSpec
from irm.domain.own_fields import KINDS as OWN_KINDS
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.representation import Representation
from irm.services import (
    incidents,
    influencers,
    interactions,
    own_fields,
    representatives,
    tags,
)
from irm.services import today as days
from irm.services.store import Store
from tests.builders import NOON, TODAY

NAMES = ("Jane", "김민지", "ليلى", "jane", "O'Neil", "Zoë", "=1+1", "李", "x" * 60, "👩‍🎤")
TEXTS = ("skincare samples", "계약서 보냈습니다", "مدونة سفر", "a\0b", '"quoted", yes', "", "line\nline", "100%")
PLATFORMS = ("instagram", "tiktok", "youtube", "x")


@dataclass(slots=True)
class World:
    """What an operation works on: the open file, the chance, and a folder for files to import."""

    store: Store
    chance: Random
    folder: Path
    made: int = field(default=0)

    def people(self) -> list[int]:
        """Return the ids of everybody, those in the trash too."""
        return self.store.read(
            lambda s: [
                *influencers.ids(s, ListSpec(), today=TODAY),
                *influencers.ids(s, ListSpec(in_trash=True), today=TODAY),
            ]
        )

    def somebody(self) -> int | None:
        """Return one of the people, None where there is nobody."""
        people = self.people()
        return self.chance.choice(people) if people else None

    def some(self) -> list[int]:
        """Return a few of the people."""
        people = self.people()
        return self.chance.sample(people, self.chance.randrange(len(people) + 1))

    def touches(self) -> list[int]:
        """Return the ids of a few touches of one person."""
        who = self.somebody()
        rows = self.store.read(lambda s: interactions.timeline(s, who)) if who else []
        return [row.id for row in self.chance.sample(rows, self.chance.randrange(len(rows) + 1))]

    def speakers(self) -> list[int]:
        """Return the ids of all representatives, those in the trash too."""
        return self.store.read(
            lambda s: [
                *representatives.ids(s, ListSpec(), today=TODAY),
                *representatives.ids(s, ListSpec(in_trash=True), today=TODAY),
            ]
        )

    def speaker(self) -> int | None:
        """Return one of the representatives, None where there is none."""
        speakers = self.speakers()
        return self.chance.choice(speakers) if speakers else None

    def representation(self, among: list[int]) -> tuple[Representation, ...]:
        """Return links to a few of these records."""
        few = self.chance.sample(among, self.chance.randrange(min(len(among), 4) + 1))
        return tuple(Representation(key, role=self.chance.choice(("", "bookings", "계약"))) for key in few)

    def entries(self) -> list[EntryKey]:
        """Return a few of the things that are due, or that could be."""
        found = self.store.read(lambda s: days.sections(s, today=self.day()))
        keys = [entry.key for section in found for entry in section.entries]
        keys += [EntryKey("next_step", key) for key in self.touches()]
        return self.chance.sample(keys, self.chance.randrange(len(keys) + 1))

    def incidents(self) -> list[int]:
        """Return the ids of a few incidents of one person."""
        who = self.somebody()
        rows = self.store.read(lambda s: incidents.rows(s, who)) if who else []
        return [row.id for row in self.chance.sample(rows, self.chance.randrange(len(rows) + 1))]

    def incident(self, influencer_id: int) -> IncidentDraft:
        """Return an incident or praise of a person."""
        kind, note = self.chance.choice(INCIDENT_KINDS), self.chance.choice(TEXTS)
        return IncidentDraft(influencer_id, kind, self.day(), note)

    def day(self) -> date:
        """Return a day around today."""
        return TODAY + timedelta(days=self.chance.randrange(-40, 40))

    def metrics(self) -> Metrics | None:
        """Return some counts, or none."""
        if self.chance.random() < 0.3:
            return None
        counts = {name: self.chance.choice((None, 0, self.chance.randrange(2_000_000))) for name in COUNTS}
        taken_on = self.chance.choice((None, self.day()))
        return Metrics(**counts, taken_on=taken_on, source=self.chance.choice(("typed", "list.csv")))

    def account(self) -> AccountDraft:
        """Return an account out of few, so that people meet on the same ones."""
        handle = self.chance.choice(("", f"user{self.chance.randrange(40)}"))
        is_verified = self.chance.random() < 0.5
        return AccountDraft(self.chance.choice(PLATFORMS), handle, is_verified=is_verified, metrics=self.metrics())

    def contact(self) -> ContactPointDraft:
        """Return a contact point that is valid."""
        kind = self.chance.choice(CONTACT_KINDS)
        number = self.chance.randrange(100)
        values = {"email": f"a{number}@example.com", "phone": f"+82 10-1234-56{number:02}"}
        values["address"] = f"{number} Main St\nSeoul"
        return ContactPointDraft(
            kind,
            values.get(kind, f"value {number}"),
            label=self.chance.choice(("", "work", "배송")),
            is_preferred=self.chance.random() < 0.5,
            confirmed_on=self.chance.choice((None, self.day())),
        )

    def sign(self) -> AffinityDraft:
        """Return a sign of affinity."""
        note = self.chance.choice(("wears it", "팬이에요", "line\nline"))
        return AffinityDraft(self.chance.choice((None, self.day())), note, self.chance.choice(("", "example.com/p/1")))

    def introducer(self) -> Introducer | None:
        """Return somebody here, a name, or nobody."""
        who = self.somebody()
        return self.chance.choice((None, Introducer("Aunt"), Introducer("", who) if who else None))

    def refusal(self) -> Refusal | None:
        """Return a refusal, or none."""
        if self.chance.random() < 0.7:
            return None
        return Refusal(self.chance.choice((None, self.day())), self.chance.choice(TEXTS))

    def parts(self) -> dict[str, Any]:
        """Return a value for every field of a person's draft."""
        chance = self.chance
        return {
            "display_name": f"{chance.choice(NAMES)} {chance.randrange(30)}",
            "legal_name": chance.choice(NAMES),
            "kind": chance.choice(KINDS),
            "country": chance.choice(("Korea", "UAE", "", "Österreich")),
            "city": chance.choice(("Seoul", "")),
            "languages": chance.choice(("ko, en", "")),
            "stage": chance.choice(STAGES),
            "birthday": chance.choice((None, self.day())),
            "notes": chance.choice(TEXTS),
            "tags": tuple(chance.sample(("Vegan", "음식", "سفر", "vegan", "a, b"), chance.randrange(4))),
            "accounts": tuple(self.account() for _ in range(chance.randrange(3))),
            "contact_points": tuple(self.contact() for _ in range(chance.randrange(3))),
            "representatives": self.representation(self.speakers()),
            "do_not_contact": self.refusal(),
            "not_relevant": self.refusal(),
            "sort_name": chance.choice(("", "", "Zed", "가나")),
            "time_zone": chance.choice(("", "Asia/Seoul")),
            "influence_type": chance.choice(("", *INFLUENCE_TYPES)),
            "origin": chance.choice(("", *ORIGINS)),
            "introduced_by": self.introducer(),
            "rhythm_days": chance.choice((None, 7, 30)),
            "causes": chance.choice(TEXTS),
            "affinity": tuple(self.sign() for _ in range(chance.randrange(3))),
            "own_values": self.own_values(),
        }

    def own_fields(self) -> list[int]:
        """Return the ids of the user's own fields."""
        return [field.id for field in self.store.read(lambda s: own_fields.fields(s, with_hidden=True))]

    def own_values(self) -> dict[str, str]:
        """Return a value for some of the own fields."""
        values = {"number": "12.5", "money": "1250 USD", "date": "2026-11-22", "yes_no": "1", "choice": "M"}
        fields = self.store.read(own_fields.fields)
        return {field.code: values.get(field.kind, "some words") for field in fields if self.chance.random() < 0.5}

    def own_field(self) -> OwnFieldDraft:
        """Return a field the user might think of."""
        choices = self.chance.choice((("S", "M"), ("S", "Medium"), ("M", "L", "XL")))
        name = self.chance.choice(("Size", "크기", "مقاس", "Fee", "Posts", "Since"))
        return OwnFieldDraft(name, self.chance.choice(OWN_KINDS), choices, self.chance.choice(("", "KRW")))

    def tag_ids(self) -> list[int]:
        """Return the ids of all tags."""
        return [row.id for row in self.store.read(tags.rows)]

    def accounts(self) -> list[int]:
        """Return the ids of one person's accounts."""
        who = self.somebody()
        if who is None:
            return []
        draft = self.store.read(lambda s: influencers.get(s, who, today=TODAY)).draft
        return [account.id for account in draft.accounts if account.id is not None]

    def touch(self, influencer_id: int) -> InteractionDraft:
        """Return a touch with a person."""
        chance = self.chance
        return InteractionDraft(
            influencer_id,
            NOON - timedelta(hours=chance.randrange(400)),
            zone=chance.choice(("", "Asia/Seoul")),
            is_day_only=chance.random() < 0.2,
            channel=chance.choice(CHANNELS),
            direction=chance.choice(DIRECTIONS),
            subject=chance.choice(("", "Rates")),
            body=chance.choice(TEXTS) or "hello",
            next_step=chance.choice(("", "", "call", "전화")),
            next_due=chance.choice((None, None, self.day())),
            is_next_done=chance.random() < 0.3,
            needs_no_reply=chance.random() < 0.2,
            outcome=chance.choice(("", "", "agreed", "계약")),
        )

    def file(self, ending: str) -> Path:
        """Return the path of a new file."""
        self.made += 1
        return self.folder / f"list{self.made}.{ending}"
