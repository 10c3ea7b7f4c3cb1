"""Made-up people and a believable contact history with them, in English, Korean and Arabic: to look around, to measure.

The same seed gives the same data in an empty file. Everything goes through the driver in batches, so that 100,000
people with 1,000,000 touches take minutes; it is one write of the store, hence one step to undo.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import lookups
from irm.db.bulk import BulkWriter
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain.influencer import COUNTS
from irm.domain.text import fold
from irm.errors import IrmError
from irm.services import demo_words
from irm.services.demo_accounts import Account, Handles, best
from irm.services.demo_campaigns import Campaigns
from irm.services.demo_depth import Depth, Told, contact_columns
from irm.services.demo_people import ACTIVE, NOT_RELEVANT, QUIET, REFUSED, Lot, People, Person, lots
from irm.services.demo_talks import Clock, History, Talks
from irm.services.demo_words import Words
from irm.services.demo_working import OwnFields, add_views

PEOPLE: Final = 40
TOUCHES_EACH: Final = 5
MOST_PEOPLE: Final = 1_000_000
MOST_TOUCHES: Final = 10_000_000
_BATCH: Final = 500
_PARTNERS: Final = 60
"""So many people at most are offered to the campaigns."""
_WORKING: Final = frozenset({"partner", "ambassador", "in_talks", "resting", "contacted"})

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """How much to make up; `touches` None means five for every person.

    `language` is that of own fields and views, which stand in every person's page; people speak all of them.
    """

    people: int = PEOPLE
    touches: int | None = None
    seed: int = 1
    language: str = "en"


@dataclass(frozen=True, slots=True)
class DemoReport:
    """How much was made up."""

    people: int
    accounts: int
    touches: int


def add(
    session: Session,
    plan: DemoPlan | None = None,
    *,
    today: date,
    zone: str = "",
    progress: Progress | None = None,
) -> DemoReport:
    """Add made-up people; run it inside a write labelled "demo".

    Every date counts from `today`; touches happened before it, in the time of `zone` (an IANA name, "" for UTC).
    `progress` hears how many rows of how many are made, and may raise Cancelled. Raises IrmError demo.people or
    demo.touches for numbers that make no sense.
    """
    plan = plan or DemoPlan()
    touches = plan.people * TOUCHES_EACH if plan.touches is None else plan.touches
    if not 1 <= plan.people <= MOST_PEOPLE:
        raise IrmError("demo.people", value=plan.people, limit=f"{MOST_PEOPLE:,}")
    if not 0 <= touches <= MOST_TOUCHES:
        raise IrmError("demo.touches", value=touches, limit=f"{MOST_TOUCHES:,}")
    connection = raw_connection(session)
    language = plan.language if plan.language in demo_words.LANGUAGES else "en"
    return _Maker(connection, plan.seed, today=today, zone=zone, language=language).make(plan.people, touches, progress)


class _Maker:
    """One run: the random numbers, what is free in the file, and the rows on their way into it."""

    def __init__(self, connection: Connection, seed: int, *, today: date, zone: str, language: str) -> None:
        self._writer = writer = BulkWriter(connection)
        # A second run goes on from where the first one ended: other people, and no uid twice.
        chance = f"{seed}/{lookups.newest_person(connection)}"
        self._rng = Random(chance)  # noqa: S311 (made-up data keeps no secret)
        self._uids = 0
        self._stages = lookups.stages(connection)
        self._tags = lookups.tag_ids(connection)
        self._today = today
        self._zone = zone
        self._clock = Clock(zone)
        handles = Handles(self._rng, set(lookups.all_accounts(connection)))
        self._people: dict[str, People] = {}
        self._talks: dict[str, Talks] = {}
        self._words: dict[str, Words] = {}
        self._depths: dict[str, Depth] = {}
        self._own_fields = OwnFields(connection, writer, language=language, seed=chance)
        add_views(connection, writer, language=language)
        self._campaigns = Campaigns(connection, writer, language=language, seed=chance, today=today, clock=self._clock)
        self._partners: list[int] = []
        for code in demo_words.LANGUAGES:
            words = self._words[code] = demo_words.load(code)
            self._people[code] = People(self._rng, words, handles, today=today)
            self._talks[code] = Talks(self._rng, words, self._clock, today=today)
            self._depths[code] = Depth(code, writer, stages=self._stages, seed=chance, today=today, clock=self._clock)

    def make(self, people: int, touches: int, progress: Progress | None) -> DemoReport:
        """Make everybody, sending the rows of some hundred people at a time."""
        given = list(lots(self._rng, people))
        counts = _shared_out(self._rng, given, touches)
        accounts = done = 0
        for place, (lot, count) in enumerate(zip(given, counts, strict=True), start=1):
            accounts += self._add(lot, count)
            done += 1 + count
            if place == people:
                self._campaigns.add(self._partners)
            if place % _BATCH == 0 or place == people:
                self._writer.flush()
                if progress is not None:
                    progress(done, people + touches)
        return DemoReport(people, accounts, touches)

    def _add(self, lot: Lot, count: int) -> int:
        """Gather the rows of one person; return how many accounts there are."""
        person = self._people[lot.language].make(lot)
        history = self._talks[lot.language].make(person, count, fate=lot.fate)
        depth, columns = self._depths[lot.language], self._columns(person, history, lot)
        person_id = self._writer.add("influencer", {**columns, **depth.columns(lot, history, person)})
        for place, account in enumerate(person.accounts):
            self._add_account(person_id, account, place)
        for place, contact in enumerate(person.contacts):
            point = (contact.kind, contact.value, contact.normalised, place)
            self._writer.add("contact_point", contact_columns(*point, influencer_id=person_id))
        for place, tag in enumerate(person.tags):
            link = {"influencer_id": person_id, "tag_id": self._tag(tag), "position": place}
            self._writer.add("influencer_tag", link)
        self._add_touches(person_id, history)
        depth.add(Told(person_id, person, lot, history, first_day=date.fromisoformat(columns["created_at"][:10])))
        if len(self._partners) < _PARTNERS and lot.fate == ACTIVE and history.stage in _WORKING:
            self._partners.append(person_id)
        self._own_fields.add_values(person_id, followers=best(person.accounts)[0])
        return len(person.accounts)

    def _columns(self, person: Person, history: History, lot: Lot) -> dict[str, Any]:
        rng = self._rng
        first = history.touches[0].day if history.touches else self._today - timedelta(days=rng.randint(1, 300))
        created = self._clock.instant(first - timedelta(days=rng.randint(1, 20)), rng.randint(540, 1_080))
        last = history.touches[-1].day if history.touches else first
        irrelevant = rng.choice(self._words[lot.language].not_relevant) if lot.fate == NOT_RELEVANT else ""
        return {
            "uid": self._uid(),
            "display_name": person.name,
            "legal_name": person.legal_name,
            "kind": person.kind,
            "country": person.place.country,
            "city": person.place.city,
            "languages": person.languages,
            "stage_id": self._stages.get(history.stage, 1),
            "birthday": person.birthday.isoformat() if person.birthday else None,
            "notes": person.notes,
            "do_not_contact_on": last.isoformat() if lot.fate == REFUSED else None,
            "do_not_contact_reason": history.refusal,
            "not_relevant_on": first.isoformat() if irrelevant else None,
            "not_relevant_reason": irrelevant,
            "created_at": created,
            "updated_at": created,
            "trashed_at": None,
        }

    def _add_account(self, person_id: int, account: Account, place: int) -> None:
        account_id = self._writer.add(
            "social_account",
            {
                "influencer_id": person_id,
                "platform": account.platform,
                "handle": account.handle,
                "canonical": account.handle,
                "url": "",
                "is_verified": int(account.is_verified),
                "position": place,
            },
        )
        for reading in account.readings:
            counts = dict(zip(COUNTS, reading.counts, strict=True))
            columns = {"account_id": account_id, "taken_on": reading.taken_on.isoformat(), "source": reading.source}
            self._writer.add("metric_snapshot", {**columns, **counts})

    def _tag(self, name: str) -> int:
        folded = fold(name)
        if folded not in self._tags:
            self._tags[folded] = self._writer.add("tag", {"name": name, "folded": folded, "colour": ""})
        return self._tags[folded]

    def _add_touches(self, person_id: int, history: History) -> None:
        for touch in history.touches:
            self._writer.add(
                "interaction",
                {
                    "uid": self._uid(),
                    "influencer_id": person_id,
                    "happened_at": touch.happened_at,
                    "zone": self._zone,
                    "is_day_only": int(touch.is_day_only),
                    "channel": touch.turn.by,
                    "direction": touch.turn.way,
                    "subject": touch.subject,
                    "body": touch.body,
                    "next_step": touch.next_step,
                    "next_due": touch.next_due,
                    "is_next_done": int(touch.is_next_done),
                    "created_at": touch.created_at,
                },
            )

    def _uid(self) -> str:
        """Return a uid greater than the one before: an index that grows at its end is far quicker to write."""
        self._uids += 1
        return f"{self._uids:08x}{self._rng.getrandbits(96):024x}"


def _shared_out(rng: Random, given: list[Lot], touches: int) -> list[int]:
    """Return how many touches each person gets: a few get many, those nothing was begun with none."""
    chances = {ACTIVE: 1.0, REFUSED: 0.7, QUIET: 0.0, NOT_RELEVANT: 0.0}
    weights = [chances[lot.fate] * rng.lognormvariate(0, 0.75) for lot in given]
    if not any(weights):
        weights = [1.0] * len(given)
    total = sum(weights)
    counts = [int(touches * weight / total) for weight in weights]
    left = touches - sum(counts)
    wanting = sorted((place for place, weight in enumerate(weights) if weight), key=lambda place: counts[place])
    for place in range(left):
        counts[wanting[place % len(wanting)]] += 1
    return counts
