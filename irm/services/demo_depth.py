"""What the demo data knows of people in depth: origin, rhythm, address, affinity, incidents, stages, representatives.

Its random numbers are its own, so that the people themselves stay the same for a seed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from irm.db.bulk import BulkWriter
from irm.domain.text import fold
from irm.resources_path import resource
from irm.services.demo_people import REFUSED, Lot, Person
from irm.services.demo_talks import Clock, History

_TYPES: Final = {"nano": "peer", "micro": "peer", "mid": "authority", "macro": "aspirational", "mega": "aspirational"}
_RHYTHMS: Final = {"in_talks": (7, 14), "partner": (30, 45), "ambassador": (21, 30), "resting": (90, 120)}
_KINDS: Final = ("praise", "late", "off_brief", "ghosted")
_ODDS: Final = (60, 20, 12, 8)
_REPRESENTED: Final = {"nano": 0.02, "micro": 0.1, "mid": 0.45, "macro": 0.9, "mega": 1.0}
_ZONES: Final = {
    "South Korea": "Asia/Seoul",
    "United Arab Emirates": "Asia/Dubai",
    "Saudi Arabia": "Asia/Riyadh",
    "Egypt": "Africa/Cairo",
    "United Kingdom": "Europe/London",
    "Ireland": "Europe/Dublin",
    "Singapore": "Asia/Singapore",
    "New Zealand": "Pacific/Auckland",
}
"""Countries with one zone; where there are several the city would have to say."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who a person is and what was said, as far as the depth follows from it."""

    id: int
    person: Person
    lot: Lot
    history: History
    first_day: date


def words_of(code: str) -> dict[str, Any]:
    """Return the words of one language as the file gives them."""
    return tomllib.loads((resource("demo") / f"depth-{code}.toml").read_text(encoding="utf-8"))


def contact_columns(kind: str, value: str, normalised: str, position: int, **more: Any) -> dict[str, Any]:
    """Return all columns of a contact point but its owner's; rows of one table must have the same columns."""
    plain = {"kind": kind, "value": value, "normalised": normalised, "position": position}
    owner = {"influencer_id": None, "representative_id": None}
    return {**owner, **plain, "label": "", "is_preferred": 0, "confirmed_on": None, **more}


class Depth:
    """Gathers the rows in depth of people of one language."""

    def __init__(
        self, code: str, writer: BulkWriter, *, stages: dict[str, int], seed: str, today: date, clock: Clock
    ) -> None:
        self._writer = writer
        self._stages = stages
        self._rng = Random(f"{seed}/depth/{code}")  # noqa: S311 (made-up data keeps no secret)
        self._today = today
        self._clock = clock
        self._words = words_of(code)
        self._representatives: list[int] = []

    def columns(self, lot: Lot, history: History, person: Person) -> dict[str, Any]:
        """Return the columns of the influencer table beyond the first ones."""
        rng, words = self._rng, self._words
        origin = rng.choice(words["origins"]) if rng.random() < 0.8 else ""
        introduced = self._said("introduced_by", person) if origin in ("referral", "event", "community") else ""
        has_cause = rng.random() < 0.25
        return {
            "sort_name": "",
            "time_zone": _ZONES.get(person.place.country, ""),
            "influence_type": _TYPES[lot.tier] if rng.random() < 0.75 else "",
            "origin": origin,
            "introduced_by": introduced,
            "rhythm_days": rng.choice(_RHYTHMS[history.stage]) if history.stage in _RHYTHMS else None,
            "causes": rng.choice(words["causes"]) if has_cause else "",
        }

    def add(self, told: Told) -> None:
        """Gather everything else that hangs from a person."""
        self._add_address(told)
        self._add_affinity(told)
        self._add_stage_changes(told)
        self._add_incidents(told)
        if self._rng.random() < _REPRESENTED[told.lot.tier]:
            self._add_representative(told)

    def _said(self, key: str, person: Person) -> str:
        text: str = self._rng.choice(self._words[key])
        slots = {"city": person.place.city, "topic": person.slots["topic"], "product": person.slots["product"]}
        return text.format_map({**slots, "name": person.called})

    def _day(self, since: date) -> date:
        """Return a day between one and yesterday."""
        span = max((self._today - since).days - 1, 0)
        return since + timedelta(days=self._rng.randint(0, span))

    def _add_address(self, told: Told) -> None:
        rng, place = self._rng, told.person.place
        if told.lot.fate == REFUSED or rng.random() > 0.45:
            return
        value = "\n".join((told.person.name, rng.choice(self._words["streets"]), place.city, place.country))
        confirmed = self._day(told.first_day).isoformat() if rng.random() < 0.6 else None
        place_in_list = len(told.person.contacts)
        row = contact_columns(
            "address", value, fold(value), place_in_list, influencer_id=told.id, confirmed_on=confirmed
        )
        self._writer.add("contact_point", row)

    def _add_affinity(self, told: Told) -> None:
        if told.person.slots["product"] == "" or self._rng.random() > 0.3:
            return
        day = self._day(told.first_day)
        url = f"https://example.com/{told.person.accounts[0].handle}/{day:%y%m%d}" if self._rng.random() < 0.5 else ""
        note = self._said("affinity", told.person)
        row = {"influencer_id": told.id, "noted_on": day.isoformat(), "note": note, "url": url}
        self._writer.add("affinity", row)

    def _add_stage_changes(self, told: Told) -> None:
        stage = "discovered"
        for touch in told.history.touches:
            if touch.turn.stage != stage:
                stage = touch.turn.stage
                self._writer.add(
                    "stage_change",
                    {
                        "influencer_id": told.id,
                        "stage_id": self._stages[stage],
                        "changed_at": touch.created_at,
                    },
                )

    def _add_incidents(self, told: Told) -> None:
        if told.history.stage not in ("partner", "ambassador", "resting", "ended") or told.lot.fate == REFUSED:
            return
        for kind in self._rng.choices(_KINDS, weights=_ODDS, k=self._rng.choice((0, 1, 1, 2, 4))):
            day = self._day(told.first_day).isoformat()
            note = self._said(kind, told.person)
            row = {"influencer_id": told.id, "kind": kind, "happened_on": day, "note": note}
            self._writer.add("incident", row)

    def _add_representative(self, told: Told) -> None:
        chosen = self._rng.choice(self._known())
        role = self._rng.choice(self._words["roles"])
        link = {"influencer_id": told.id, "representative_id": chosen, "role": role, "position": 0}
        self._writer.add("influencer_representative", link)

    def _known(self) -> list[int]:
        """Return the representatives of this language, made when the first one is needed."""
        if not self._representatives:
            self._representatives = [self._represent(entry) for entry in self._words["representatives"]]
        return self._representatives

    def _represent(self, entry: dict[str, str]) -> int:
        made_at = self._clock.instant(self._today - timedelta(days=400), 600)
        names = ("name", "kind", "company", "city", "country", "languages", "notes")
        columns = {name: entry[name] for name in names}
        uid = f"{self._rng.getrandbits(128):032x}"
        stamps = {"uid": uid, "created_at": made_at, "updated_at": made_at, "trashed_at": None}
        key = self._writer.add("representative", {**columns, **stamps})
        points = [("email", entry["email"], entry["email"]), ("phone", entry["phone"], entry["phone"].replace(" ", ""))]
        for place, (kind, value, normalised) in enumerate(point for point in points if point[1]):
            self._writer.add("contact_point", contact_columns(kind, value, normalised, place, representative_id=key))
        return key
