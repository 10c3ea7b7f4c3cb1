"""Derived facts equal a plain model kept beside the store, whatever history the use cases wrote, undid and did again.

The model knows no tables and no SQL: it keeps people, touches and incidents in dictionaries and counts by hand. Touches
fall on both sides of midnight in zones from UTC-11 to UTC+14, where days are most easily miscounted.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from irm.domain.deadlines import EntryKey
from irm.domain.incident import INCIDENT_KINDS, IncidentDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.listing import ListSpec
from irm.domain.silence import silence
from irm.services import incidents, influencers, interactions, snoozes, timeline
from irm.services.store import Store
from tests.builders import NOON, add, assert_well, opened, person

FIRST = datetime(2026, 3, 1, tzinfo=UTC)
ZONES = ("", "UTC", "Asia/Seoul", "Pacific/Kiritimati", "Pacific/Midway", "America/New_York", "Europe/Berlin")
WEIGHTS = {"ghosted": 2, "late": 1, "off_brief": 1}

WHO = st.integers(0, 2)
WHICH = st.integers(0, 30)
# Minutes around midnight UTC, and at the hours where the zones above change the day; 7 to 9 March holds a change of
# clocks in New York, 28 to 30 March one in Berlin.
MOMENT = st.builds(
    lambda days, minutes: FIRST + timedelta(days=days, minutes=minutes),
    st.integers(0, 45),
    st.sampled_from((0, 1, 239, 240, 299, 300, 599, 600, 659, 660, 899, 900, 1380, 1439)) | st.integers(0, 1439),
)
DAY = st.integers(0, 60).map(lambda days: (FIRST + timedelta(days=days)).date())
TOUCH = st.fixed_dictionaries(
    {
        "happened_at": MOMENT,
        "zone": st.sampled_from(ZONES),
        "direction": st.sampled_from(("in", "out", "none")),
        "needs_no_reply": st.booleans(),
        "next_step": st.sampled_from(("", "", "call", "전화")),
        "next_due": st.none() | DAY,
        "is_next_done": st.booleans(),
    }
)
STEP = st.one_of(
    st.tuples(st.just("log"), WHO, TOUCH),
    st.tuples(st.just("edit"), WHICH, TOUCH),
    st.tuples(st.just("move"), WHICH, WHO),
    st.tuples(st.just("delete"), WHICH),
    st.tuples(st.just("free"), WHICH, st.booleans()),
    st.tuples(st.just("tick"), WHICH, st.booleans()),
    st.tuples(st.just("reschedule"), WHICH, DAY),
    st.tuples(st.just("answered"), WHICH),
    st.tuples(st.just("rhythm"), WHO, st.none() | st.integers(1, 40)),
    st.tuples(st.just("incident"), WHO, st.sampled_from(INCIDENT_KINDS), DAY),
    st.tuples(st.just("other incident"), WHICH, st.sampled_from(INCIDENT_KINDS)),
    st.tuples(st.just("no incident"), WHICH),
    st.tuples(st.just("trash"), WHO),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


@dataclass
class Model:
    """What a careful person would keep on paper."""

    rhythms: dict[int, int | None]
    trashed: set[int] = field(default_factory=set)
    touches: dict[int, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    incidents: dict[int, tuple[int, str]] = field(default_factory=dict)

    def last(self, who: int) -> dict[str, Any] | None:
        """Return the last touch in or out; of two at one moment the one written down later."""
        found = [
            (said["happened_at"], key, said)
            for key, (owner, said) in self.touches.items()
            if owner == who and said["direction"] != "none"
        ]
        return max(found, key=lambda one: one[:2])[2] if found else None

    def last_on(self, who: int) -> date | None:
        """Return the day of the last touch, in the zone it was typed in."""
        said = self.last(who)
        return said["happened_at"].astimezone(ZoneInfo(said["zone"] or "UTC")).date() if said else None

    def turn(self, who: int) -> str:
        """Say whose turn it is."""
        said = self.last(who)
        if said is None or said["needs_no_reply"]:
            return ""
        return "ours" if said["direction"] == "in" else "theirs"

    def is_losing(self, who: int, today: date) -> bool:
        """Count the silent days one by one."""
        last_on, rhythm = self.last_on(who), self.rhythms[who]
        if last_on is None or rhythm is None:
            return False
        days, day = 0, last_on
        while day < today:
            day += timedelta(days=1)
            days += 1
        return days > rhythm

    def following(self, who: int) -> int | None:
        """Return the touch whose open step is due first; without a day after those with one, the newest first."""
        found = [
            (said["next_due"] or date.max, -said["happened_at"].timestamp(), -key)
            for key, (owner, said) in self.touches.items()
            if owner == who and not said["is_next_done"] and (said["next_step"] or said["next_due"])
        ]
        return -min(found)[2] if found else None

    def reliability(self, who: int) -> float | None:
        """Count what was kept and what was broken."""
        kinds = [kind for owner, kind in self.incidents.values() if owner == who]
        kept = sum(kind == "praise" for kind in kinds)
        broken = sum(WEIGHTS.get(kind, 0) for kind in kinds)
        return kept / (kept + broken) if kept + broken else None


@dataclass
class History:
    """The store, the model, and the models that undo and redo lead to."""

    store: Store
    people: list[int]
    model: Model
    past: list[Model] = field(default_factory=list)
    future: list[Model] = field(default_factory=list)
    value: int = 0

    def do(self, name: str, *values: Any) -> None:
        """Do one thing to both, unless there is nothing to do it to."""
        if name == "undo":
            self.turn_back()
        elif name == "redo":
            self.turn_forth()
        else:
            before = copy.deepcopy(self.model)
            if getattr(self, "_" + name.replace(" ", "_"))(*values):
                self.past.append(before)
                self.future.clear()
            else:
                self.model = before

    def turn_back(self) -> None:
        if self.past:
            assert self.store.undo() is not None
            self.future.append(self.model)
            self.model = self.past.pop()

    def turn_forth(self) -> None:
        if self.future:
            assert self.store.redo() is not None
            self.past.append(self.model)
            self.model = self.future.pop()

    def write(self, work: Any) -> Any:
        """Write, and note what came of it; whether there was a step says whether the model may move on."""
        done = self.store.write("touch.edit", work)
        self.value = done.value
        return done.step is not None

    def which(self, number: int) -> int | None:
        keys = sorted(self.model.touches)
        return keys[number % len(keys)] if keys else None

    def _draft(self, who: int, said: dict[str, Any]) -> InteractionDraft:
        return replace(InteractionDraft(who, NOON, channel="dm", body="hello"), **said)

    def _log(self, number: int, said: dict[str, Any]) -> bool:
        who = self.people[number]
        is_new = self.write(lambda s: interactions.save(s, self._draft(who, said)))
        self.model.touches[self.value] = (who, dict(said))
        return bool(is_new)

    def _edit(self, number: int, said: dict[str, Any]) -> bool:
        key = self.which(number)
        if key is None:
            return False
        who = self.model.touches[key][0]
        self.model.touches[key] = (who, dict(said))
        return bool(self.write(lambda s: interactions.save(s, self._draft(who, said), interaction_id=key)))

    def _move(self, number: int, to: int) -> bool:
        key = self.which(number)
        if key is None:
            return False
        self.model.touches[key] = (self.people[to], self.model.touches[key][1])
        return bool(self.write(lambda s: interactions.move(s, [key], self.people[to])))

    def _delete(self, number: int) -> bool:
        key = self.which(number)
        if key is None:
            return False
        del self.model.touches[key]
        return bool(self.write(lambda s: interactions.delete(s, [key])))

    def _set(self, number: int, name: str, value: Any, work: Any) -> bool:
        key = self.which(number)
        if key is None:
            return False
        self.model.touches[key][1][name] = value
        return bool(self.write(lambda s: work(s, key)))

    def _free(self, number: int, value: bool) -> bool:
        return self._set(
            number, "needs_no_reply", value, lambda s, key: interactions.mark_no_reply(s, key, needs_no_reply=value)
        )

    def _tick(self, number: int, value: bool) -> bool:
        return self._set(
            number, "is_next_done", value, lambda s, key: interactions.mark_next_done(s, key, is_done=value)
        )

    def _reschedule(self, number: int, day: date) -> bool:
        return self._set(
            number, "next_due", day, lambda s, key: snoozes.reschedule(s, [EntryKey("next_step", key)], to=day)
        )

    def _answered(self, number: int) -> bool:
        return self._set(number, "needs_no_reply", True, answered)

    def _rhythm(self, number: int, days: int | None) -> bool:
        who = self.people[number]

        def work(session: Session) -> None:
            draft = influencers.get(session, who, today=NOON.date()).draft
            influencers.save(session, replace(draft, rhythm_days=days), influencer_id=who, today=NOON.date())

        self.model.rhythms[who] = days
        return bool(self.write(work))

    def _incident(self, number: int, kind: str, day: date) -> bool:
        who = self.people[number]
        is_new = self.write(lambda s: incidents.save(s, IncidentDraft(who, kind, day)))
        self.model.incidents[self.value] = (who, kind)
        return bool(is_new)

    def _other_incident(self, number: int, kind: str) -> bool:
        keys = sorted(self.model.incidents)
        if not keys:
            return False
        key = keys[number % len(keys)]
        who = self.model.incidents[key][0]
        self.model.incidents[key] = (who, kind)
        draft = IncidentDraft(who, kind, NOON.date(), "again")
        return bool(self.write(lambda s: incidents.save(s, draft, incident_id=key)))

    def _no_incident(self, number: int) -> bool:
        keys = sorted(self.model.incidents)
        if not keys:
            return False
        key = keys[number % len(keys)]
        del self.model.incidents[key]
        return bool(self.write(lambda s: incidents.delete(s, [key])))

    def _trash(self, number: int) -> bool:
        who = self.people[number]
        if who in self.model.trashed:
            self.model.trashed.remove(who)
            return bool(self.write(lambda s: influencers.restore(s, [who])))
        self.model.trashed.add(who)
        return bool(self.write(lambda s: influencers.trash(s, [who], now=NOON)))


def answered(session: Session, key: int) -> int:
    """Say under Today that an answer is not waited for."""
    return snoozes.finish(session, [EntryKey("waiting", key)], today=NOON.date())


def found(store: Store, query: str, today: date) -> set[int]:
    return set(store.read(lambda s: influencers.ids(s, ListSpec(query=query), today=today)))


def assert_as_modelled(history: History) -> None:
    """Compare what lists and pages show with the model."""
    model, store = history.model, history.store
    for row in store.read(lambda s: influencers.rows(s, history.people, today=NOON.date())):
        last = model.last(row.id)
        assert row.last_contact == (last["happened_at"] if last else None)
        assert row.last_contact_on == model.last_on(row.id)
        assert row.turn == model.turn(row.id)
        assert row.reliability == model.reliability(row.id)
        assert row.rhythm_days == model.rhythms[row.id]
        following = store.read(lambda s, who=row.id: timeline.read(s, who)).following  # type: ignore[misc]
        assert (following.id if following else None) == model.following(row.id)
        assert (row.next_step, row.next_due) == (
            (following.draft.next_step, following.draft.next_due) if following else ("", None)
        )
    for today in days_to_look_from(history):
        assert_lists_as_modelled(history, today)


def days_to_look_from(history: History) -> set[date]:
    """Return the days on which something changes: the last silent day that is allowed, and those around it."""
    edges = {FIRST.date(), FIRST.date() + timedelta(days=90)}
    for who in history.people:
        last_on, rhythm = history.model.last_on(who), history.model.rhythms[who]
        if last_on is not None and rhythm is not None:
            edges |= {last_on + timedelta(days=rhythm + more) for more in (0, 1)}
    return edges


def assert_lists_as_modelled(history: History, today: date) -> None:
    model = history.model
    shown = [who for who in history.people if who not in model.trashed]
    losing = {who for who in shown if model.is_losing(who, today)}
    assert found(history.store, "is:losing", today) == losing
    for turn in ("ours", "theirs"):
        assert found(history.store, f"turn:{turn}", today) == {who for who in shown if model.turn(who) == turn}
    rows = history.store.read(lambda s: influencers.rows(s, history.people, today=today))
    for row in rows:
        silent = silence(row.last_contact_on, row.rhythm_days, today)
        assert (silent is not None and silent.is_losing) == model.is_losing(row.id, today)
        assert (row.loses_touch_on is not None and row.loses_touch_on <= today) == model.is_losing(row.id, today)


TALK = TOUCH.map(lambda said: said | {"direction": "out" if said["direction"] == "none" else said["direction"]})
FIRST_STEPS = st.tuples(
    st.tuples(st.just("rhythm"), st.just(0), st.integers(1, 9)),
    st.tuples(st.just("log"), st.just(0), TALK),
    st.tuples(st.just("incident"), st.just(0), st.just("praise"), DAY),
    st.tuples(st.just("incident"), st.just(0), st.sampled_from(("ghosted", "ghosted", "late")), DAY),
    st.tuples(st.just("log"), st.just(1), TALK),
    st.tuples(st.just("log"), st.just(0), TOUCH),
)
"""Every history begins with something to be wrong about: a rhythm, talks with two people, praise and an incident."""


@given(first=FIRST_STEPS, later=st.lists(STEP, max_size=8))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_facts_equal_a_plain_model_on_any_history(
    tmp_path_factory: Any, first: tuple[tuple[Any, ...], ...], later: list[tuple[Any, ...]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("derived")
    with opened(folder) as store:
        people = [add(store, person(name)) for name in ("Jane", "민지", "ليلى")]
        history = History(store, people, Model(dict.fromkeys(people)))
        for name, *values in (*first, *later):
            history.do(name, *values)
            assert_as_modelled(history)
        assert_well(store)
        while history.past:
            history.turn_back()
            assert_as_modelled(history)
        while history.future:
            history.turn_forth()
        assert_as_modelled(history)
        assert_well(store)
