"""Puts one reading into the store: a person as a whole, or what a file adds to somebody known.

The file fills gaps and brings new counts, tags, contact points and touches; it takes nothing away. Notes are added to,
never replaced (unless the row is our own export of this very person), and a stage somebody chose stays.

Rules (`domain/import_choices.py`) change that field by field for people who were here before the import. The first row
of a file about somebody wins over later ones whatever the rules, so that a second import changes nothing.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Final

from irm.db import lookups, stage_rows
from irm.db.bulk import BulkWriter
from irm.domain import checking, iso, text
from irm.domain.candidate import FieldChange
from irm.domain.checking import CheckedAccount, CheckedInfluencer
from irm.domain.influencer import COUNTS, AffinityDraft, InfluencerDraft, Metrics, Refusal
from irm.domain.interaction import InteractionDraft
from irm.domain.own_fields import own_key
from irm.services import influencer_parts, interactions
from irm.services.imports.identity import Reading
from irm.services.imports.newcomers import Newcomers
from irm.services.imports.people_state import AccountState, PersonState, knows, said_key
from irm.services.imports.plain_rows import PlainRow
from irm.services.imports.rules import FieldRules
from irm.services.imports.speakers import Speakers
from irm.services.imports.tags import Tags
from irm.services.imports.tracker_merging import Cooperations
from irm.services.imports.uids import Uids

_TEXTS: Final = (
    *("display_name", "legal_name", "country", "city", "languages", "birthday"),
    *("sort_name", "time_zone", "influence_type", "origin", "rhythm_days", "causes"),
)
_NOBODY: Final = checking.checked(InfluencerDraft("-"))
_FIRST_STAGE: Final = _NOBODY.stage
_TOLD_AS: Final = {
    "display_name": "name",
    "stage_id": "stage",
    "do_not_contact_on": "do_not_contact",
    "not_relevant_on": "not_relevant",
}
"""How a column is called among the fields of a mapping."""
_CONTACTS: Final = ("email", "phone", "messenger", "address")


@dataclass(slots=True)
class Merger:
    """Applies readings through a writer; `met` says of people who were here, or were spoken of again, where first.

    `moved` are people with the stage (by id) they come into when the batch is flushed, `entered` the stages that new
    people are in, `introduced` those with the folded name of somebody who may be here.
    """

    writer: BulkWriter
    stages: dict[str, int]
    today: str
    now: str
    met: dict[int, int] = field(default_factory=dict)
    touch_owners: dict[str, int] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    entered: set[int] = field(default_factory=set)
    introduced: dict[int, str] = field(default_factory=dict)
    uids: Uids = field(default_factory=Uids)
    tags: Tags = field(init=False)
    newcomers: Newcomers = field(init=False)
    speakers: Speakers = field(init=False)
    cooperations: Cooperations = field(init=False)
    own: dict[str, int] = field(default_factory=dict)
    """The ids of the user's own fields by code."""
    rules: FieldRules = field(default_factory=FieldRules)
    told: list[FieldChange] | None = None
    """What the row under way changes about somebody known; None where nobody asks."""

    source: str = ""
    """The name of the file, for counts read off accounts."""

    def __post_init__(self) -> None:
        self.tags = Tags(self.writer)
        bare = self._columns(_NOBODY, uid="")
        self.newcomers = Newcomers(self.writer, self.tags, self.uids, bare, today=self.today, source=self.source)
        self.speakers = Speakers(self.writer, now=self.now)
        self.cooperations = Cooperations(self.writer, now=self.now)

    def add(self, reading: Reading) -> PersonState:
        """Write a new person and return them as they stand."""
        columns = self._columns(reading.checked, uid=reading.candidate.uid or self.uids.take())
        self.entered.add(columns["stage_id"])
        person = PersonState(self.writer.add("influencer", columns), columns)
        if columns["introduced_by"]:
            self.introduced[person.id] = text.fold(columns["introduced_by"])
        self.rules.made.note(person.id, reading.candidate.line)
        self._add_parts(person, reading, is_repeat=False)
        if self.told:
            self.told.clear()
        return person

    def add_plain(self, row: PlainRow) -> int:
        """Write a new person of a plain row, and return their id."""
        person = self.newcomers.add(row)
        self.rules.made.note(person, row.line)
        self.entered.add(self.stages[_FIRST_STAGE])
        return person

    def _columns(self, checked: CheckedInfluencer, *, uid: str) -> dict[str, Any]:
        """Return all columns of a new person."""
        columns = influencer_parts.columns_of(checked, stage_id=self.stages[checked.stage])
        influencer_parts.date_refusals(columns, {}, today=self.today)
        return columns | {"uid": uid, "created_at": self.now, "updated_at": self.now, "trashed_at": None}

    def tell(self) -> tuple[FieldChange, ...]:
        """Return what was told of the row just taken, and forget it."""
        if not self.told:
            return ()
        told = tuple(self.told)
        self.told.clear()
        return told

    def update(self, person: PersonState, reading: Reading, *, is_own: bool, is_picked: bool) -> bool:
        """Bring what a reading says to a known person; say whether anything changed.

        The first row of a file about somebody wins over later ones, so that importing it again changes nothing.
        `is_picked` says that it is not certain whom the reading means, and this person was chosen.
        """
        line = reading.candidate.line
        is_repeat = self.met.setdefault(person.id, self.rules.made.get(person.id) or line + 1) <= line
        self.met[person.id] = min(self.met[person.id], line)
        changed = self._changed_columns(person, reading, is_own=is_own, is_repeat=is_repeat, is_picked=is_picked)
        if self.told is not None:
            self._tell_columns(person, changed)
        if person.is_trashed:
            changed["trashed_at"] = None
        has_parts = self._add_parts(person, reading, is_repeat=is_repeat)
        if changed or has_parts:
            changed["updated_at"] = self.now
            person.columns |= changed
            self._write(person.id, changed)
        return bool(changed)

    def flush(self) -> None:
        """Send everything gathered, and put people into their other stages."""
        self.writer.flush()
        self.newcomers.derive()
        stage_rows.move(self.writer.connection, self.moved, changed_at=self.now)
        stage_rows.show(self.writer.connection, self.entered)
        self.moved.clear()
        self.entered.clear()

    def _write(self, influencer_id: int, changed: dict[str, Any]) -> None:
        if "stage_id" in changed:
            self.moved[influencer_id] = changed["stage_id"]
        columns = {name: value for name, value in changed.items() if name != "stage_id"}
        self.writer.change("influencer", influencer_id, columns)
        if changed.get("introduced_by"):
            self.introduced[influencer_id] = text.fold(changed["introduced_by"])

    def finish(self) -> None:
        """See to what waits until everybody is in."""
        self._link_introducers()
        self.newcomers.index()

    def _link_introducers(self) -> None:
        """Say who of the people here introduced somebody, where just one is called so."""
        owners = lookups.everybody_named(self.writer.connection, self.introduced.values())
        for influencer_id, name in self.introduced.items():
            found = owners.get(name, set()) - {influencer_id}
            if len(found) == 1:
                columns = {"introduced_by": "", "introduced_by_id": found.pop()}
                self.writer.change("influencer", influencer_id, columns)
        self.writer.flush()
        self.introduced.clear()

    def _changed_columns(
        self, person: PersonState, reading: Reading, *, is_own: bool, is_repeat: bool, is_picked: bool
    ) -> dict[str, Any]:
        fields, checked, stored = reading.candidate.fields, reading.checked, person.columns
        columns = influencer_parts.columns_of(checked, stage_id=self.stages[checked.stage])
        influencer_parts.date_refusals(columns, stored, today=self.today)
        changed: dict[str, Any] = {
            name: columns[name]
            for name in _TEXTS
            if name in fields and columns[name] and columns[name] != stored[name] and not (is_repeat and stored[name])
        }
        if not reading.has_own_name:
            changed.pop("display_name", None)
        self.rules.heed(person, changed, is_picked=is_picked)
        if "notes" in fields:
            notes = self.rules.notes(person, checked.notes, is_own=is_own, is_repeat=is_repeat)
            changed |= {} if notes is None else {"notes": notes}
        if "stage" in fields and not is_repeat and columns["stage_id"] != stored["stage_id"]:
            is_first = stored["stage_id"] == self.stages[_FIRST_STAGE]
            if self.rules.takes_stage(person, is_first=is_first, is_own=is_own):
                changed["stage_id"] = columns["stage_id"]
        for name in ("do_not_contact", "not_relevant"):
            refusal: Refusal | None = getattr(checked, name)
            if refusal is not None and self.rules.takes_refusal(person, columns, name, is_repeat=is_repeat):
                changed |= {key: columns[key] for key in (f"{name}_on", f"{name}_reason")}
        is_open = not (stored["introduced_by"] or stored["introduced_by_id"]) and "introduced_by" in fields
        if columns["introduced_by"] and is_open and self.rules.of(person, "introduced_by") != "keep":
            changed["introduced_by"] = columns["introduced_by"]
        is_other = "kind" in fields and columns["kind"] != stored["kind"]
        if is_other and self.rules.takes_kind(person, is_own=is_own, is_repeat=is_repeat):
            changed["kind"] = columns["kind"]
        return changed

    def _tell_columns(self, person: PersonState, changed: dict[str, Any]) -> None:
        assert self.told is not None
        codes = {key: code for code, key in self.stages.items()} if "stage_id" in changed else {}
        for name, value in changed.items():
            old, new = person.columns[name], value
            if name == "stage_id":
                old, new = codes.get(old, ""), codes[new]
            shown = _TOLD_AS.get(name, name)
            self.told.append(FieldChange(shown, "" if old is None else str(old), "" if new is None else str(new)))

    def _tell(self, name: str, old: object, new: object) -> None:
        if self.told is not None:
            self.told.append(FieldChange(name, "" if old is None else str(old), "" if new is None else str(new)))

    def _add_parts(self, person: PersonState, reading: Reading, *, is_repeat: bool) -> bool:
        changed = False
        for account in reading.checked.accounts:
            changed |= self._bring_account(person, account, is_repeat=is_repeat)
        changed |= self._bring_contacts(person, reading)
        if reading.checked.tags and self.rules.brings(person, "tags", is_filled=bool(person.tags)):
            for name in reading.checked.tags:
                changed |= self._bring_tag(person, name)
        if reading.checked.affinity and self.rules.brings(person, "affinity", is_filled=bool(person.signs)):
            for sign in reading.checked.affinity:
                changed |= self._bring_sign(person, sign)
        changed |= self._bring_own_values(person, reading, is_repeat=is_repeat)
        if self.rules.brings(person, "representatives", is_filled=False):
            changed |= self.speakers.bring(person.id, reading.candidate.mentions)
        if reading.candidate.campaigns:
            changed |= self.cooperations.bring(person.id, reading.candidate.campaigns)
        if reading.candidate.interactions and self.rules.brings(person, "touches", is_filled=False):
            uids = reading.candidate.interaction_uids or ("",) * len(reading.candidate.interactions)
            for touch, uid in zip(reading.candidate.interactions, uids, strict=True):
                changed |= self._bring_touch(person, touch, uid)
        return changed

    def _bring_contacts(self, person: PersonState, reading: Reading) -> bool:
        changed = False
        if not reading.checked.contact_points:
            return False
        reachable_by = {kind for kind, _ in person.contacts}
        closed = {kind for kind in _CONTACTS if not self.rules.brings(person, kind, is_filled=kind in reachable_by)}
        for point in reading.checked.contact_points:
            if knows(person, point) or point.kind in closed:
                continue
            position = len(person.contacts)
            person.contacts.add((point.kind, point.normalised))
            columns = influencer_parts.contact_columns(point)
            if point.kind in reachable_by:  # the one preferred so far stays so
                columns["is_preferred"] = 0
            self.writer.add(
                "contact_point",
                {**columns, "influencer_id": person.id, "representative_id": None, "position": position},
            )
            self._tell(point.kind, "", point.value)
            changed = True
        return changed

    def _bring_sign(self, person: PersonState, sign: AffinityDraft) -> bool:
        if (sign.note, sign.url) in person.signs:
            return False
        person.signs.add((sign.note, sign.url))
        noted_on = iso.day_to_text(sign.noted_on) or self.today
        columns = {"influencer_id": person.id, "noted_on": noted_on, "note": sign.note, "url": sign.url}
        self.writer.add("affinity", columns)
        self._tell("affinity", "", sign.note or sign.url)
        return True

    def _bring_own_values(self, person: PersonState, reading: Reading, *, is_repeat: bool) -> bool:
        changed = False
        for code, value in reading.candidate.draft.own_values.items():
            stored = person.own_values.get(code, "")
            if (
                value == stored
                or (is_repeat and stored)
                or not self.rules.brings(person, own_key(code), is_filled=bool(stored))
            ):
                continue
            self._tell(own_key(code), stored, value)
            person.own_values[code] = value
            keys = {"influencer_id": person.id, "own_field_id": self.own[code]}
            self.writer.put("own_value", keys, {"value": value})
            changed = True
        return changed

    def _bring_tag(self, person: PersonState, name: str) -> bool:
        folded, tag_id = self.tags.id_of(name)
        if folded in person.tags:
            return False
        position = len(person.tags)
        person.tags.add(folded)
        link = {"influencer_id": person.id, "tag_id": tag_id, "position": position}
        self.writer.add("influencer_tag", link)
        self._tell("tags", "", name)
        return True

    def _bring_account(self, person: PersonState, account: CheckedAccount, *, is_repeat: bool) -> bool:
        stored = person.account_meant(account.platform, account.canonical)
        changed = False
        is_there = any(known.platform == account.platform for known in person.accounts)
        if stored is None:
            if not self.rules.brings(person, "accounts", is_filled=is_there):
                return False
            columns = {
                "influencer_id": person.id,
                "platform": account.platform,
                "handle": account.handle,
                "canonical": account.canonical,
                "url": account.url,
                "is_verified": int(account.is_verified),
                "position": len(person.accounts),
            }
            account_id = self.writer.add("social_account", columns)
            stored = AccountState(account_id, account.platform, account.canonical, account.url)
            person.accounts.append(stored)
            self._tell(f"handle:{account.platform}", "", account.handle or account.url)
            changed = True
        elif self.rules.of(person, "accounts") != "keep":
            missing: dict[str, Any] = {}
            if account.url and not stored.url:
                missing["url"] = stored.url = account.url
            if account.canonical is not None and stored.canonical is None:
                missing |= {"handle": account.handle, "canonical": account.canonical}
                stored.canonical = account.canonical
            self.writer.change("social_account", stored.id, missing)
            changed = bool(missing)
        if account.metrics is not None:
            changed |= self._bring_counts(person, stored, account.metrics, is_repeat=is_repeat)
        return changed

    def _bring_counts(self, person: PersonState, stored: AccountState, metrics: Metrics, *, is_repeat: bool) -> bool:
        """Write a new snapshot where a count the file gives differs; counts it is silent about stay as read last.

        An undated reading that this source gave before is no news, even where another source said something else since:
        two lists that disagree would else change places at every import.
        """
        given, is_forced = self.rules.counts(person, metrics.counts(), stored.counts)
        if metrics.taken_on is None and not is_forced and stored.was_read(metrics.source, given):
            return False
        merged = tuple(
            old if new is None or (is_repeat and old is not None) else new
            for new, old in zip(given, stored.counts, strict=True)
        )
        if merged == stored.counts:
            return False
        taken_on = iso.day_to_text(metrics.taken_on) or self.today
        if stored.taken_on is not None and taken_on < stored.taken_on:
            return False
        counts = dict(zip(COUNTS, merged, strict=True))
        for name, old, new in zip(COUNTS, stored.counts, merged, strict=True):
            if old != new:
                self._tell(f"{name}:{stored.platform}", old, new)
        keys = {"account_id": stored.id, "taken_on": taken_on, "source": metrics.source}
        if stored.taken_on is None:
            self.writer.add("metric_snapshot", {**keys, **counts})
        else:
            self.writer.put("metric_snapshot", keys, counts)
        stored.taken_on, stored.source, stored.counts = taken_on, metrics.source, merged
        stored.readings.setdefault(metrics.source, []).append(merged)
        return True

    def _bring_touch(self, person: PersonState, touch: InteractionDraft, uid: str) -> bool:
        columns = interactions.columns_of(touch) | {"influencer_id": person.id}
        if self.touch_owners.get(uid, person.id) != person.id:
            uid = ""
        if uid in person.touches:
            touch_id, stored = person.touches[uid]
            # A touch that came earlier in this very file is stored with its uid and moment of making.
            kept = columns.keys() & stored.keys() - {"uid"}
            changed = {name: columns[name] for name in kept if columns[name] != stored[name]}
            self.writer.change("interaction", touch_id, changed)
            stored.update(changed)
            return bool(changed)
        if not uid and (said_key(columns) in person.said or person.has_reminder(columns)):
            return False
        columns |= {"uid": uid or os.urandom(16).hex(), "created_at": self.now}
        touch_id = self.writer.add("interaction", columns)
        person.touches[columns["uid"]] = (touch_id, columns)
        self.touch_owners[columns["uid"]] = person.id
        person.said.add(said_key(columns))
        self._tell("touches", "", touch.subject or touch.body)
        return True
