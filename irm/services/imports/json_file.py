"""Brings in a JSON file this program wrote: all of it, with ids, uids and times where the store has them free."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from irm.db import bulk_read, lookups, own_values
from irm.db.bulk_read import PersonRecord
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.db.record_writer import RecordWriter
from irm.domain import clock, iso
from irm.domain.candidate import Candidate, ImportReport, Verdict
from irm.domain.influencer import InfluencerDraft
from irm.errors import Invalid, Problem
from irm.services.imports import json_campaigns
from irm.services.imports.apply import Tally
from irm.services.imports.encoding import Progress
from irm.services.imports.json_header import read_header, take_stages, take_tags
from irm.services.imports.json_merge import JsonMerger
from irm.services.imports.json_parts import PARTS
from irm.services.imports.json_record import FilePerson, file_person
from irm.services.imports.json_settings import take
from irm.services.imports.json_speakers import take_representatives
from irm.services.imports.json_stream import Item, items

BATCH: Final = 500
HEADERS: Final = ("Record",)

_OURS: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*"irm"')
_SHOWN: Final = 1_000
_LONGEST_SHOWN: Final = 2_000


def is_ours(head: bytes) -> bool:
    """Say whether the first bytes of a file are those of an export of this program."""
    return _OURS.match(head.removeprefix(b"\xef\xbb\xbf")) is not None


def json_import(session: Session, path: Path, *, progress: Progress | None = None) -> ImportReport:
    """Bring in everybody of the file; people are known by their uid, else by an account of theirs.

    Raises IrmError "json.not_ours", "json.newer", "json.damaged", "json.wrong_entry", "json.too_big" or what reading a
    file raises, Cancelled from `progress`. The write it runs in must then be rolled back.
    """
    connection = raw_connection(session)
    header = read_header(path)
    writer = RecordWriter(connection)
    is_empty = not bulk_read.has_people(connection)
    stages = take_stages(connection, writer, header.stages, is_empty=is_empty)
    tags = take_tags(connection, writer, header.tags)
    now = iso.to_text(clock.now())
    for name, entries in header.settings.items():
        take(connection, writer, name, entries, is_empty=is_empty)
    speakers = take_representatives(connection, writer, header.representatives, now=now)
    writer.flush()
    own = {field.code: field for field in own_values.fields(connection)}
    numbers = json_campaigns.numbers(header.campaigns)
    run = _Run(connection, JsonMerger(writer, stages, tags, now, numbers, speakers=speakers, own=own))
    people = (item for item in items(path, progress=progress) if item.name == "people")
    while batch := list(islice(people, BATCH)):
        run.take(batch)
        run.merger.flush()
    run.merger.link_introducers()
    known = json_campaigns.take_tables(connection, writer, header.campaigns, numbers, now=now)
    run.merger.link_campaigns(known)
    verdicts = (*run.tally.left_out, *run.tally.verdicts)
    return ImportReport(run.tally.counts, verdicts, HEADERS, tuple(run.refused), people_updated=len(run.tally.updated))


@dataclass(slots=True)
class _Batch:
    """Who has what, for the keys that one batch brings; kept up to date as people are added."""

    by_uid: dict[str, int]
    by_account: dict[tuple[str, str], int]
    by_touch: dict[str, int]
    records: dict[int, PersonRecord]
    people: Sequence[FilePerson]

    def note(self, person: FilePerson, owner: int) -> None:
        """Remember a person who was just added."""
        if person.uid:
            self.by_uid[person.uid] = owner
        self.by_account.update(dict.fromkeys(person.account_keys, owner))
        self.by_touch.update({touch.columns["uid"]: owner for touch in person.touches if touch.columns["uid"]})


@dataclass(slots=True)
class _Run:
    """One import: `met` holds the ids of everybody this file has spoken of already."""

    connection: Connection
    merger: JsonMerger
    tally: Tally = field(default_factory=Tally)
    refused: list[Candidate] = field(default_factory=list)
    met: set[int] = field(default_factory=set)

    def take(self, batch: Sequence[Item]) -> None:
        """Bring in some people."""
        parsed = [(item, self._parsed(item)) for item in batch]
        people = [person for _, person in parsed if isinstance(person, FilePerson)]
        known = self._look_up(people)
        self._expect(people)
        for item, person in parsed:
            if isinstance(person, FilePerson):
                verdict = self._brought(item.line, person, known)
            else:
                verdict = Verdict(item.line, "rejected", _name(item), problems=person)
            self.tally.count(verdict)
            if verdict.kind in ("rejected", "duplicate") and len(self.refused) < _SHOWN:
                self.refused.append(_refused(item, verdict))

    def _parsed(self, item: Item) -> FilePerson | tuple[Problem, ...]:
        if not item.is_element or not isinstance(item.value, dict):
            return (Problem("person", "json.wrong_type", {"expected": "an object"}),)
        try:
            return file_person(item.value, stages=self.merger.stages, own=self.merger.own)
        except Invalid as error:
            return error.problems

    def _look_up(self, people: Sequence[FilePerson]) -> _Batch:
        by_uid = lookups.owners_of_uids(self.connection, (person.uid for person in people if person.uid))
        by_account = lookups.owners_of_accounts(self.connection, (key for p in people for key in p.account_keys))
        uids = (touch.columns["uid"] for person in people for touch in person.touches if touch.columns["uid"])
        by_touch = lookups.owners_of_touches(self.connection, uids)
        ids = sorted({*by_uid.values(), *by_account.values()})
        records = bulk_read.page(self.connection, ids, parts=bulk_read.PARTS) if ids else []
        return _Batch(by_uid, by_account, by_touch, {record.row.id: record for record in records}, people)

    def _expect(self, people: Sequence[FilePerson]) -> None:
        writer = self.merger.writer
        writer.expect("influencer", (person.id for person in people))
        writer.expect("social_account", (account.row.id for p in people for account in p.accounts))
        snapshots = (snapshot.id for p in people for account in p.accounts for snapshot in account.snapshots)
        writer.expect("metric_snapshot", snapshots)
        writer.expect("contact_point", (contact.id for p in people for contact in p.contacts))
        writer.expect("interaction", (touch.id for p in people for touch in p.touches))
        for name, part in PARTS.items():
            writer.expect(part.table, (row.id for p in people for row in p.parts[name]))

    def _brought(self, line: int, person: FilePerson, known: _Batch) -> Verdict:
        name = person.columns["display_name"]
        target, problem = _match(person, known)
        is_former = target is not None and target in known.records and known.records[target].row.uid != person.uid
        is_former = is_former and known.by_uid.get(person.uid) == target
        if problem is None and target in self.met and is_former:  # merged since: the one who was kept says it all
            return Verdict(line, "same", name, target, name)
        if problem is None and target in self.met:
            problem = Problem("person", "person.twice", {"name": name})
        if problem is not None:
            kind = "duplicate" if problem.code == "duplicate.two_people" else "rejected"
            return Verdict(line, kind, name, problems=(problem,))
        if target is None:
            owner = self.merger.add(person)
            known.note(person, owner)
            self.met.add(owner)
            return Verdict(line, "new", name, owner)
        if not is_former:
            self.met.add(target)
        record = known.records[target]
        known.note(person, target)
        has_changed = self.merger.update(person, record)
        if is_former and has_changed:  # whoever was kept may stand in the same batch and brings the same again
            self.merger.flush()
            self._expect(known.people)
            known.records[target] = bulk_read.page(self.connection, [target], parts=bulk_read.PARTS)[0]
        return Verdict(line, "update" if has_changed else "same", name, target, record.row.display_name)


def _match(person: FilePerson, known: _Batch) -> tuple[int | None, Problem | None]:
    """Return whom a person of the file is in the store, None for nobody, or why that cannot be said."""
    target = known.by_uid.get(person.uid) if person.uid else None
    owners = {known.by_account[key] for key in person.account_keys if key in known.by_account}
    if target is None and len(owners) > 1:
        one = known.records.get(min(owners))
        details = {"name": one.row.display_name if one else "", "id": min(owners)}
        return None, Problem("accounts", "duplicate.two_people", details)
    if target is None and owners:
        target = next(iter(owners))
    for key in person.account_keys:
        if known.by_account.get(key, target) != target:
            other = known.records.get(known.by_account[key])
            details = {"value": key[1], "name": other.row.display_name if other else "", "id": known.by_account[key]}
            return None, Problem("accounts", "handle.taken", details)
    uids = (touch.columns["uid"] for touch in person.touches)
    if any(known.by_touch.get(uid, target) != target for uid in uids if uid):
        return None, Problem("interactions", "touch.taken", {})
    return target, None


def _name(item: Item) -> str:
    name = item.value.get("display_name") if isinstance(item.value, dict) else None
    return name if isinstance(name, str) else ""


def _refused(item: Item, verdict: Verdict) -> Candidate:
    shown = json.dumps(item.value, ensure_ascii=False)[:_LONGEST_SHOWN]
    draft = InfluencerDraft(display_name=verdict.name)
    return Candidate(item.line, draft, frozenset(), cells=(shown,), problems=verdict.problems)
