"""The campaigns of the demo data: a story of four, one of them a live broadcast next week whose bench is thin.

They are told once, in the language of the window, with the people who already work with the brand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from irm.db.bulk import BulkWriter
from irm.db.driver import Connection
from irm.domain.campaign import DROPPED, PIPELINE
from irm.domain.money import exponent
from irm.domain.planb import Needed
from irm.resources_path import resource
from irm.services.demo_talks import Clock
from irm.services.demo_terms import Deal, DemoTerms

_PLAIN: Final = (
    *("name", "brand", "product", "status", "funnel_stage", "markets", "content_languages", "goal_metric"),
    *("goal_baseline", "goal_target", "goal_measured", "goal_relevant", "goal_reachable", "brief_fixed", "brief_free"),
)
_PERSONA: Final = ("name", "age_from", "age_to", "gender_shares", "countries", "languages", "interests")
_TEN: Final = 600
"""Minute of the day at which things were written down."""


class Campaigns:
    """Gathers the rows of the campaigns; `people` are ids of those who can be in them, best first."""

    def __init__(
        self, connection: Connection, writer: BulkWriter, *, language: str, seed: str, today: date, clock: Clock
    ) -> None:
        self._writer = writer
        self._rng = Random(f"{seed}/campaigns")  # noqa: S311 (made-up data keeps no secret)
        self._today = today
        self._now = clock.instant(today - timedelta(days=9), _TEN)
        self._has_some = bool(connection.execute("SELECT count(*) FROM campaign").fetchone()[0])
        path = resource("demo") / f"campaigns-{language}.toml"
        self._words: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        self._currency = str(self._words["currency"])
        self._terms = DemoTerms(writer, language=language, currency=self._currency, seed=seed, today=today, clock=clock)

    def add(self, people: list[int]) -> None:
        """Gather all campaigns, where there is none yet and somebody to fill them."""
        if self._has_some or not people:
            return
        personas = [self._add_persona(entry) for entry in self._words["personas"]]
        free = iter(people)
        for number, entry in enumerate(self._words["campaigns"]):
            self._add_campaign(entry, personas[0] if number == 0 else None, free)

    def _add_persona(self, entry: dict[str, Any]) -> int:
        return self._writer.add("persona", {**{name: entry[name] for name in _PERSONA}, "notes": ""})

    def _add_campaign(self, entry: dict[str, Any], persona: int | None, people: Iterator[int]) -> None:
        columns: dict[str, Any] = {name: entry.get(name, "") for name in _PLAIN}
        columns |= {"persona_id": persona, "currency": self._currency, "budget": self._minor(entry.get("budget"))}
        days = {"starts_on": "starts", "ends_on": "ends", "goal_due": "goal_due"}
        columns |= {column: self._day(entry.get(key)) for column, key in days.items()}
        columns |= {"platforms": ",".join(entry["platforms"]), "notes": "", "trashed_at": None, **self._stamps()}
        key = self._writer.add("campaign", columns)
        stages = {
            code: self._writer.add(
                "pipeline_stage", {"campaign_id": key, "code": code, "name": "", "position": place, "is_off": 0}
            )
            for place, code in enumerate(PIPELINE)
        }
        for place, slot in enumerate(entry["slots"]):
            is_done = entry["status"] == "done"
            self._add_slot(key, slot, place, stages, people, product=entry["product"], is_done=is_done)

    def _add_slot(
        self,
        campaign: int,
        entry: dict[str, Any],
        place: int,
        stages: dict[str, int],
        people: Iterator[int],
        *,
        product: str,
        is_done: bool,
    ) -> None:
        slot = self._writer.add("slot", self._slot_columns(campaign, entry, place))
        rank = 0
        for member in entry["people"]:
            who = next(people, None)
            if who is None:
                return
            is_dropped = "dropped" in member
            key = self._add_member(campaign, slot, who, member, None if is_dropped else rank, stages, is_done=is_done)
            fee = self._minor(member.get("fee"))
            if rank == 0 and not is_dropped and fee is not None:
                self._terms.add(self._deal(key, who, fee, entry, product, is_done=is_done))
            rank += not is_dropped

    def _slot_columns(self, campaign: int, entry: dict[str, Any], place: int) -> dict[str, Any]:
        needed = entry["days"]
        return {
            "campaign_id": campaign,
            "title": entry["title"],
            "platform": entry["platform"],
            "deliverables": entry["deliverables"],
            "go_live_on": self._day(entry["go_live"]),
            "go_live_time": entry.get("time", ""),
            "zone": "",
            "is_hard_date": int(entry.get("is_hard", False)),
            "stand_ins_wanted": None,
            "budget": self._minor(entry.get("budget")),
            "shipping_days": needed["shipping"],
            "production_days": needed["production"],
            "review_days": needed["review"],
            "revision_rounds": needed["rounds"],
            "revision_days": needed["revision"],
            "position": place,
        }

    def _deal(self, key: int, who: int, fee: int, slot: dict[str, Any], product: str, *, is_done: bool) -> Deal:
        days = slot["days"]
        needed = Needed(days["shipping"], days["production"], days["review"], days["rounds"], days["revision"])
        live = None if slot["go_live"] is None else self._today + timedelta(days=slot["go_live"])
        return Deal(
            key, who, fee, slot["platform"], product, live, needed, bool(slot.get("is_hard", False)), is_done=is_done
        )

    def _add_member(
        self,
        campaign: int,
        slot: int,
        who: int,
        entry: dict[str, Any],
        rank: int | None,
        stages: dict[str, int],
        *,
        is_done: bool,
    ) -> int:
        code = DROPPED if rank is None else "candidate" if rank else "paid" if is_done else "agreed"
        fee = self._minor(entry.get("fee"))
        columns = {
            "campaign_id": campaign,
            "influencer_id": who,
            "slot_id": slot,
            "rank": rank,
            "readiness": entry.get("readiness", "agreed" if rank == 0 else ""),
            "stand_by_until": self._day(entry.get("until")),
            "stand_by_terms": entry.get("stand_by", ""),
            "lead_days": entry.get("lead", 0),
            "relevance": entry.get("relevance"),
            "reason": entry.get("reason", ""),
            "pipeline_stage_id": stages[code],
            "terms": entry.get("terms", ""),
            "fee": fee,
            "currency": "" if fee is None else self._currency,
            "brief": "",
            "minutes_spent": entry.get("minutes", 0),
            "dropped_on": self._day(-134) if rank is None else None,
            "dropped_reason": entry.get("dropped", ""),
            "verdict": entry.get("verdict", ""),
            **self._stamps(),
        }
        key = self._writer.add("cooperation", columns)
        move = {"cooperation_id": key, "pipeline_stage_id": stages[code], "moved_at": self._now, "note": ""}
        self._writer.add("pipeline_move", move)
        return key

    def _stamps(self) -> dict[str, str]:
        return {"uid": f"{self._rng.getrandbits(128):032x}", "created_at": self._now, "updated_at": self._now}

    def _day(self, days: int | None) -> str | None:
        return None if days is None else (self._today + timedelta(days=days)).isoformat()

    def _minor(self, amount: int | None) -> int | None:
        return None if amount is None else amount * 10 ** exponent(self._currency)
