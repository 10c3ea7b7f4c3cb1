"""Puts people of a JSON file into the store: new ones whole, known ones where the file says something else.

Fields a file has win over what is stored. Tags, accounts, snapshots, contact points and touches that it does not
mention stay: what is missing in a file was never said to be deleted.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from irm.db import lookups, own_values, stage_rows
from irm.db.bulk_read import AccountRow, ContactRow, PersonRecord
from irm.db.record_writer import RecordWriter
from irm.domain.own_fields import OwnField
from irm.domain.text import fold
from irm.services.imports.json_campaigns import Numbers
from irm.services.imports.json_parts import PARTS, stored_columns
from irm.services.imports.json_record import LATER_OF_CONTACT, FileAccount, FilePerson, FileRow

_LATER: Final = ("needs_no_reply", "outcome")
"""Fields of a touch that files of older versions do not have."""
_OWNERS: Final = {"attachment": "cooperation", "interaction": "campaign"}
"""What a file and a touch may belong to beside their person."""


@dataclass(slots=True)
class JsonMerger:
    """Writes people through a writer; stages, tags and speakers are ids by code, by folded name and by uid.

    `moved` are people with the stage (by id) they come into when the batch is flushed, `entered` the stages that
    get people and so are not hidden; `introduced` those whose
    introducer (uid and name) is looked up when everybody is in.
    """

    writer: RecordWriter
    stages: dict[str, int]
    tags: dict[str, int]
    now: str
    numbers: Numbers
    moved: dict[int, int] = field(default_factory=dict)
    entered: set[int] = field(default_factory=set)
    speakers: dict[str, int] = field(default_factory=dict)
    introduced: dict[int, tuple[str, str]] = field(default_factory=dict)
    own: dict[str, OwnField] = field(default_factory=dict)
    """The user's own fields by code, those of the file among them."""
    links: dict[tuple[str, int], str] = field(default_factory=dict)
    """Files and touches, by table and id, with the uid of the cooperation or campaign they belong to."""

    def add(self, person: FilePerson) -> int:
        """Write a new person and return the id."""
        self.entered.add(self.stages[person.stage])
        columns = {
            "uid": person.uid or uuid.uuid4().hex,
            **person.columns,
            "stage_id": self.stages[person.stage],
            "introduced_by_id": None,
            "introduced_by": person.introducer[1],
            "created_at": person.created_at or self.now,
            "updated_at": person.updated_at or person.created_at or self.now,
        }
        owner = self.writer.add("influencer", person.id, columns)
        self.numbers.note("influencer", person.id, owner)
        for place, account in enumerate(person.accounts):
            self._add_account(owner, account, place)
        for place, contact in enumerate(person.contacts):
            self._add_contact(owner, contact, place)
        for place, name in enumerate(person.tags):
            self._add_tag(owner, name, place)
        for place, (uid, role) in enumerate(person.speakers):
            self._add_speaker(owner, uid, role, place)
        for code, value in person.own_values.items():
            said = {"influencer_id": owner, "own_field_id": self.own[code].id, "value": value}
            self.writer.add("own_value", None, said)
        touches = {touch.columns["uid"]: self._add_touch(owner, touch) for touch in person.touches}
        for name, rows in person.parts.items():
            for row in rows:
                self._add_part(name, owner, row, touches)
        if person.introducer[0]:
            self.introduced[owner] = person.introducer
        return owner

    def update(self, person: FilePerson, record: PersonRecord) -> bool:
        """Bring what a file says to a known person; say whether anything changed."""
        owner = record.row.id
        self.numbers.note("influencer", person.id, owner)
        changed = self._changed_columns(person, record)
        # Every part is brought, whatever the others changed.
        has_parts = [
            self._bring_accounts(owner, person, record),
            self._bring_contacts(owner, person, record),
            self._bring_tags(owner, person, record),
            self._bring_speakers(owner, person, record),
            self._bring_touches(owner, person, record),
            self._bring_introducer(owner, person, record),
            self._bring_own_values(owner, person, record),
        ]
        if not changed and not any(has_parts):
            return False
        self.entered.update({changed["stage_id"]} if "stage_id" in changed else ())
        if "stage_id" in changed and not self._is_change_told(person):
            self.moved[owner] = changed.pop("stage_id")
        self.writer.change("influencer", owner, {**changed, "updated_at": self.now})
        return True

    def flush(self) -> None:
        """Send everything gathered, and put people into their other stages."""
        self.writer.flush()
        stage_rows.move(self.writer.connection, self.moved, changed_at=self.now)
        stage_rows.show(self.writer.connection, self.entered)
        self.moved.clear()
        self.entered.clear()

    def link_introducers(self) -> None:
        """Say who introduced whom, now that everybody is in; who is not here stays as a name."""
        uids = lookups.owners_of_uids(self.writer.connection, {uid for uid, _ in self.introduced.values()})
        for owner, (uid, name) in self.introduced.items():
            who = uids.get(uid)
            known = who is not None and who != owner
            columns = {"introduced_by_id": who if known else None, "introduced_by": "" if known else name}
            self.writer.change("influencer", owner, columns)
        self.writer.flush()
        self.introduced.clear()

    def link_campaigns(self, known: Mapping[str, Mapping[str, int]]) -> None:
        """Say what files and touches belong to, now that campaigns are in; `known` are ids by uid, by table."""
        for (table, row_id), uid in self.links.items():
            owner = _OWNERS[table]
            key = known.get(owner, {}).get(uid) or lookups.id_of_uid(self.writer.connection, owner, uid)
            if key is not None:
                self.writer.change(table, row_id, {f"{owner}_id": key})
        self.writer.flush()
        self.links.clear()

    def _is_change_told(self, person: FilePerson) -> bool:
        """Say whether the file itself dates the change into the stage it gives."""
        return any(row.columns["stage"] == person.stage for row in person.parts["stage_changes"])

    def _changed_columns(self, person: FilePerson, record: PersonRecord) -> dict[str, Any]:
        stored = record.row._asdict()
        changed = {
            name: value
            for name, value in person.columns.items()
            if name.removesuffix("_on").removesuffix("_reason") in person.given and value != stored[name]
        }
        if "stage" in person.given and person.stage != record.row.stage:
            changed["stage_id"] = self.stages[person.stage]
        return changed

    def _bring_accounts(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        has_changed = False
        place = len(record.accounts)
        for account in person.accounts:
            stored = _same_account(account, record)
            if stored is None:
                self._add_account(owner, account, place)
                place += 1
                has_changed = True
                continue
            has_changed |= self._change("social_account", stored.id, account.row.columns, stored._asdict())
            known = {(row.taken_on, row.source): row for row in record.snapshots.get(stored.id, ())}
            for snapshot in account.snapshots:
                row = known.get((snapshot.columns["taken_on"], snapshot.columns["source"]))
                if row is None:
                    self._add_snapshot(stored.id, snapshot)
                    has_changed = True
                else:
                    has_changed |= self._change("metric_snapshot", row.id, snapshot.columns, row._asdict())
        return has_changed

    def _bring_contacts(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        has_changed = False
        known = {(row.kind, row.normalised): row for row in record.contacts}
        place = len(record.contacts)
        preferred = {row.columns["kind"] for row in person.contacts if row.columns["is_preferred"]}
        for row in record.contacts:
            if row.is_preferred and row.kind in preferred:  # the file's choice; it sets its own anew below
                has_changed |= self._give_way(row, person)
        for contact in person.contacts:
            stored = known.get((contact.columns["kind"], contact.columns["normalised"]))
            if stored is None:
                self._add_contact(owner, contact, place)
                place += 1
                has_changed = True
            else:
                columns = _as_given(contact, LATER_OF_CONTACT)
                has_changed |= self._change("contact_point", stored.id, columns, stored._asdict())
        return has_changed

    def _give_way(self, stored: ContactRow, person: FilePerson) -> bool:
        """Prefer a stored contact point no more, unless it is the one the file prefers, too."""
        chosen = {
            (row.columns["kind"], row.columns["normalised"]) for row in person.contacts if row.columns["is_preferred"]
        }
        if (stored.kind, stored.normalised) in chosen:
            return False
        self.writer.change("contact_point", stored.id, {"is_preferred": 0})
        return True

    def _bring_tags(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        known = {fold(name) or name for name in record.tags}
        missing = [name for name in person.tags if (fold(name) or name) not in known]
        for place, name in enumerate(missing, start=len(known)):
            self._add_tag(owner, name, place)
        return bool(missing)

    def _bring_speakers(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        has_changed = False
        known = {row.uid: row for row in record.speakers}
        place = len(record.speakers)
        for uid, role in person.speakers:
            stored = known.get(uid)
            if stored is not None:
                has_changed |= self._change("influencer_representative", stored.id, {"role": role}, stored._asdict())
            elif self._add_speaker(owner, uid, role, place):
                place += 1
                has_changed = True
        return has_changed

    def _add_speaker(self, owner: int, uid: str, role: str, place: int) -> bool:
        """Link a representative; one the file names and does not have is left out."""
        if uid not in self.speakers:
            return False
        columns = {"influencer_id": owner, "representative_id": self.speakers[uid], "role": role, "position": place}
        self.writer.add("influencer_representative", None, columns)
        return True

    def _bring_touches(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        has_changed = False
        known = {row.uid: row for row in record.touches}
        ids = {row.uid: row.id for row in record.touches}
        for touch in person.touches:
            stored = known.get(touch.columns["uid"])
            if stored is None:
                ids[touch.columns["uid"]] = self._add_touch(owner, touch)
                has_changed = True
            else:
                self.numbers.note("interaction", touch.id, stored.id)
                columns = {**_as_given(touch, _LATER), "created_at": stored.created_at}
                if columns.pop("campaign") not in (None, stored.campaign):
                    self.links["interaction", stored.id] = touch.columns["campaign"]
                has_changed |= self._change("interaction", stored.id, columns, stored._asdict())
        return self._bring_parts(owner, person, record, ids) or has_changed

    def _bring_parts(self, owner: int, person: FilePerson, record: PersonRecord, touches: dict[str, int]) -> bool:
        """Bring what the store does not have; the same entry with other details takes those of the file."""
        has_changed = False
        for name, rows in person.parts.items():
            part = PARTS[name]
            known = {tuple(getattr(row, key) for key in part.same): row for row in record.more.get(name, ())}
            for row in rows:
                stored = known.get(tuple(row.columns[key] for key in part.same))
                if stored is None:
                    has_changed |= self._add_part(name, owner, row, touches)
                    continue
                said = dict(row.columns)
                if name == "attachments" and said.pop("cooperation") not in (None, stored.cooperation):
                    self.links[part.table, stored.id] = row.columns["cooperation"]
                has_changed |= self._change(part.table, stored.id, said, stored._asdict())
        return has_changed

    def _bring_own_values(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        """Bring what own fields say; those the file does not mention stay."""
        news = {code: value for code, value in person.own_values.items() if record.own_values.get(code) != value}
        for code, value in news.items():
            own_values.put(self.writer.connection, owner, self.own[code].id, value)
        return bool(news)

    def _bring_introducer(self, owner: int, person: FilePerson, record: PersonRecord) -> bool:
        if "introduced_by" not in person.given:
            return False
        uid, name = person.introducer
        stored = record.fact.introducer_uid or "", record.row.introduced_by
        if stored == (uid, "" if uid else name):
            return False
        self.introduced[owner] = person.introducer
        return stored != ("", name)  # the name of somebody who may not be here

    def _change(self, table: str, row_id: int, columns: Mapping[str, Any], stored: Mapping[str, Any]) -> bool:
        changed = {name: value for name, value in columns.items() if value != stored[name]}
        if changed:
            self.writer.change(table, row_id, changed)
        return bool(changed)

    def _add_account(self, owner: int, account: FileAccount, place: int) -> None:
        columns = {"influencer_id": owner, **account.row.columns, "position": place}
        account_id = self.writer.add("social_account", account.row.id, columns)
        for snapshot in account.snapshots:
            self._add_snapshot(account_id, snapshot)

    def _add_snapshot(self, account_id: int, snapshot: FileRow) -> None:
        self.writer.add("metric_snapshot", snapshot.id, {"account_id": account_id, **snapshot.columns})

    def _add_contact(self, owner: int, contact: FileRow, place: int) -> None:
        self.writer.add("contact_point", contact.id, {"influencer_id": owner, **contact.columns, "position": place})

    def _add_tag(self, owner: int, name: str, place: int) -> None:
        folded = fold(name) or name
        if folded not in self.tags:
            self.tags[folded] = self.writer.add("tag", None, {"name": name, "folded": folded, "colour": ""})
        link = {"influencer_id": owner, "tag_id": self.tags[folded], "position": place}
        self.writer.add("influencer_tag", None, link)

    def _add_part(self, name: str, owner: int, row: FileRow, touches: Mapping[str, int]) -> bool:
        columns = stored_columns(name, owner, row.columns, stages=self.stages, touches=touches)
        if columns is not None:
            row_id = self.writer.add(PARTS[name].table, row.id, columns)
            if row.columns.get("cooperation"):
                self.links[PARTS[name].table, row_id] = row.columns["cooperation"]
        return columns is not None

    def _add_touch(self, owner: int, touch: FileRow) -> int:
        columns = {"influencer_id": owner, **touch.columns}
        columns["uid"] = columns["uid"] or uuid.uuid4().hex
        columns["created_at"] = columns["created_at"] or self.now
        campaign = columns.pop("campaign")
        row_id = self.writer.add("interaction", touch.id, columns)
        self.numbers.note("interaction", touch.id, row_id)
        if campaign:
            self.links["interaction", row_id] = campaign
        return row_id


def _as_given(row: FileRow, later: Collection[str]) -> dict[str, Any]:
    """Return the columns without those a file of an older version says nothing of."""
    return {name: value for name, value in row.columns.items() if name not in later or name in row.given}


def _same_account(account: FileAccount, record: PersonRecord) -> AccountRow | None:
    """Return the stored account a file means: the same handle, else the same link where neither handle is known."""
    columns = account.row.columns
    for stored in record.accounts:
        is_same = (stored.platform, stored.canonical) == (columns["platform"], columns["canonical"])
        if is_same and (stored.canonical is not None or stored.url == columns["url"]):
            return stored
    return None
