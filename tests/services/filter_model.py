"""Whom a query means, computed by a plain program from the records alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from irm.domain import text
from irm.domain.query import Filter, Query
from irm.domain.query_fields import OWN
from irm.domain.query_value import Value
from tests.services.people_model import Named, Row, expected_facts, named

FACTS_TEXT = (
    "id is_trashed sort_key platform handle handle_key account_count followers rate rate_formula stage_position"
    " country_key last_contact turn next_step next_due tier last_contact_on loses_touch_on reliability birthday_key"
)
FACTS = tuple(FACTS_TEXT.split(" "))


class People:
    """Everybody with their rows, and the answer to any filter."""

    def __init__(self, tables: dict[str, list[tuple[Any, ...]]], today: date) -> None:
        self.rows: Named = named(tables)
        self.today = today
        self.facts = {row[0]: dict(zip(FACTS, row, strict=True)) for row in expected_facts(tables)}
        self.by_id = {row["id"]: row for row in self.rows["influencer"]}
        self.stages = {row["id"]: row["code"] for row in self.rows["stage"]}

    def meant(self, query: Query) -> set[int]:
        """Return who meets all filters of a query; words are not looked at."""
        return {
            key
            for key, fact in self.facts.items()
            if not fact["is_trashed"] and all(self.meets(key, one) for one in query.filters)
        }

    def meets(self, key: int, one: Filter) -> bool:
        is_met = any(self._meets(key, one.field.code, one.field.kind, value) for value in one.values)
        return is_met is not one.is_negated

    def _meets(self, key: int, code: str, kind: str, value: Value) -> bool:
        if code == "has":
            return self._is_there(key, value.text)
        if code == "is":
            return self._is(key, value.text)
        if value.is_any or value.is_empty:
            return self._is_there(key, code) is value.is_any
        found = self.values(key, code)
        if kind == "text" or code in ("tag", "handle", "campaign"):
            folded = [text.fold(one) for one in found]
            return any(value.text == one if value.is_whole else value.text in one for one in folded)
        if value.text:
            return value.text in found
        if value.currency:
            amounts = [one.split() for one in found]
            found = [int(minor) for minor, currency in amounts if currency == value.currency]
        return any(_between(one, value) for one in found)

    def _is_there(self, key: int, code: str) -> bool:
        if code in ("stage", "kind", "created", "updated"):
            return True
        return any(one not in ("", None) for one in self.values(key, code))

    def _is(self, key: int, flag: str) -> bool:
        person, fact = self.by_id[key], self.facts[key]
        today = self.today.isoformat()
        flags: dict[str, bool] = {
            "dnc": person["do_not_contact_on"] is not None,
            "relevant": person["not_relevant_on"] is None,
            "irrelevant": person["not_relevant_on"] is not None,
            "losing": bool(fact["loses_touch_on"]) and fact["loses_touch_on"] <= today,
            "overdue": bool(fact["next_due"]) and fact["next_due"] < today,
            "waiting": fact["turn"] == "theirs",
            "verified": any(row["is_verified"] for row in self._of("social_account", key)),
            "preferred": any(row["is_preferred"] for row in self._of("contact_point", key)),
            "new": fact["last_contact_on"] is None,
        }
        return flags[flag]

    def values(self, key: int, code: str) -> list[Any]:
        """Return what a person has in a field."""
        person, fact = self.by_id[key], self.facts[key]
        if code.startswith(OWN):
            fields = {row["id"]: row for row in self.rows["own_field"]}
            own = [row for row in self._of("own_value", key) if OWN + fields[row["own_field_id"]]["code"] == code]
            return [_number(row["value"], fields[row["own_field_id"]]["kind"]) for row in own]
        if code in ("email", "phone", "messenger", "address"):
            rows = [row for row in self._of("contact_point", key) if row["kind"] == code]
            return [f"{row['value']} {row['normalised']} {row['label']}" for row in rows]
        simple = {
            "name": f"{person['display_name']} {person['legal_name']} {person['sort_name']}",
            "stage": self.stages[person["stage_id"]],
            "country": person["country"],
            "city": person["city"],
            "language": person["languages"],
            "kind": person["kind"],
            "origin": person["origin"],
            "followers": fact["followers"],
            "tier": fact["tier"],
            "rate": fact["rate"],
            "turn": fact["turn"],
            "last": fact["last_contact_on"],
            "due": fact["next_due"],
            "next": fact["next_step"],
            "birthday": fact["birthday_key"],
            "reliability": fact["reliability"],
            "rhythm": person["rhythm_days"],
            "cause": person["causes"],
            "id": key,
        }
        if code in simple:
            return [] if simple[code] in ("", None) else [simple[code]]
        return self._several(key, code)

    def _several(self, key: int, code: str) -> list[Any]:
        person, last = self.by_id[key], self.facts[key]["last_contact_on"]
        if code == "silent":
            return [] if last is None else [(self.today - date.fromisoformat(last)).days]
        if code in ("created", "updated"):
            moment = datetime.fromisoformat(person[f"{code}_at"]).replace(tzinfo=UTC)
            return [moment.astimezone().date().isoformat()]
        if code == "platform":
            return [row["platform"] for row in self._of("social_account", key)]
        if code == "handle":
            return [row["canonical"] for row in self._of("social_account", key) if row["canonical"]]
        if code == "tag":
            tags = {row["id"]: row["name"] for row in self.rows["tag"]}
            return [tags[row["tag_id"]] for row in self._of("influencer_tag", key)]
        if code == "note":
            return [person["notes"]] if person["notes"] else []
        if code == "campaign":
            names = {row["id"]: row["name"] for row in self.rows["campaign"] if row["trashed_at"] is None}
            rows = self._of("cooperation", key)
            return [names[row["campaign_id"]] for row in rows if row["campaign_id"] in names]
        table, column = {
            "channel": ("interaction", "channel"),
            "incident": ("incident", "kind"),
            "affinity": ("affinity", "note"),
            "file": ("attachment", "name"),
        }[code]
        return [row[column] for row in self._of(table, key)]

    def _of(self, table: str, key: int) -> list[Row]:
        return [row for row in self.rows[table] if row["influencer_id"] == key]


def _between(found: Any, value: Value) -> bool:
    low, high = value.low, value.high
    above = low is None or (found > low if value.is_low_open else found >= low)
    below = high is None or (found < high if value.is_high_open else found <= high)
    if isinstance(low, str) and isinstance(high, str) and low > high:
        return above or below
    return above and below


def _number(stored: str, kind: str) -> Any:
    return float(stored) if kind == "number" else stored


def days_from(today: date, days: int) -> str:
    """Return an ISO day."""
    return (today + timedelta(days=days)).isoformat()
