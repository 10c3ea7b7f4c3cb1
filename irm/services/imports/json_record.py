"""One person of a JSON file as rows of the store, checked field by field."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from irm.domain.checking import CheckedInfluencer, checked
from irm.domain.checking_own_fields import checked_value
from irm.domain.influencer import COUNTS, AccountDraft, ContactPointDraft, InfluencerDraft
from irm.domain.interaction import CHANNELS, DIRECTIONS
from irm.domain.own_fields import OwnField
from irm.errors import Invalid, IrmError
from irm.services.imports.json_fields import Fields, Problems
from irm.services.imports.json_parts import PARTS
from irm.services.influencer_parts import contact_columns

NO_FIELDS: Final[Mapping[str, OwnField]] = MappingProxyType({})
_WORDS: Final = ("kind", "notes", "influence_type", "origin", "rhythm_days", "causes")
_E164: Final = re.compile(r"\+?\d{3,20}(?:;ext=\d{1,10})?")
_LINES: Final = ("display_name", "legal_name", "country", "city", "languages", "sort_name")
LATER_OF_CONTACT: Final = ("label", "is_preferred", "confirmed_on")
"""Fields of a contact point that files of older versions do not have."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row that a person owns: the id it had, its columns but for the owner, the fields the file really has."""

    id: int | None
    columns: dict[str, Any]
    given: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FileAccount:
    """One account with everything read off it."""

    row: FileRow
    snapshots: tuple[FileRow, ...]

    @property
    def key(self) -> tuple[str, str] | None:
        """Platform and canonical handle, None while the handle is not known."""
        canonical = self.row.columns["canonical"]
        return None if canonical is None else (self.row.columns["platform"], canonical)


@dataclass(frozen=True, slots=True)
class FilePerson:
    """One person as a file has them; `given` are the names of the fields that are really there.

    `columns` are those of the person's own row but for uid, stage and the times of making and changing.
    """

    id: int | None
    uid: str
    given: frozenset[str]
    columns: dict[str, Any]
    stage: str
    created_at: str | None
    updated_at: str | None
    tags: tuple[str, ...]
    accounts: tuple[FileAccount, ...]
    contacts: tuple[FileRow, ...]
    touches: tuple[FileRow, ...]
    parts: dict[str, tuple[FileRow, ...]]
    introducer: tuple[str, str]
    """Their uid, "" for nobody of the file's store, and their name."""
    speakers: tuple[tuple[str, str], ...] = ()
    """The uid of each representative, and the role."""
    own_values: dict[str, str] = field(default_factory=dict)

    @property
    def account_keys(self) -> list[tuple[str, str]]:
        """The accounts whose handle is known."""
        return [account.key for account in self.accounts if account.key is not None]


def file_person(
    values: Mapping[str, Any], *, stages: Collection[str], own: Mapping[str, OwnField] = NO_FIELDS
) -> FilePerson:
    """Return the person an object describes. Raises Invalid with one problem per wrong field."""
    problems = Problems()
    fields = Fields(values, problems)
    account_fields, contact_fields = fields.objects("accounts"), fields.objects("contact_points")
    touches = tuple(_touch(entry) for entry in fields.objects("interactions"))
    snapshots = [tuple(_snapshot(entry) for entry in account.objects("snapshots")) for account in account_fields]
    stage = fields.one_of("stage", tuple(stages), "stage.unknown", otherwise="discovered")
    draft = _draft(fields, account_fields, contact_fields)
    parts = _parts(fields, stages)
    try:
        person = checked(draft)
    except Invalid as error:
        raise Invalid((*problems.found, *error.problems)) from error
    _refuse_twice(fields, touches, snapshots)
    result = FilePerson(
        id=fields.record_id(),
        uid=fields.key("uid"),
        given=frozenset(values),
        columns=_columns(fields, person),
        stage=stage,
        created_at=fields.moment("created_at"),
        updated_at=fields.moment("updated_at"),
        tags=person.tags,
        accounts=_accounts(person, account_fields, snapshots),
        contacts=_contacts(person, contact_fields),
        touches=touches,
        speakers=tuple((entry.key("uid"), entry.line("role")) for entry in fields.objects("representatives")),
        parts=parts,
        introducer=_introducer(fields),
        own_values=_own_values(fields, own),
    )
    problems.raise_if_any()
    return result


def _draft(fields: Fields, accounts: list[Fields], contacts: list[Fields]) -> InfluencerDraft:
    """Return the draft to check; the number of each account and contact point stands for its id."""
    return InfluencerDraft(
        display_name=fields.line("display_name"),
        legal_name=fields.line("legal_name"),
        country=fields.line("country"),
        city=fields.line("city"),
        languages=fields.line("languages"),
        kind=fields.line("kind") or "person",
        notes=fields.block("notes"),
        sort_name=fields.line("sort_name"),
        influence_type=fields.key("influence_type"),
        origin=fields.key("origin"),
        rhythm_days=fields.count("rhythm_days"),
        causes=fields.block("causes"),
        tags=tuple(fields.texts("tags")),
        accounts=tuple(
            AccountDraft(a.line("platform"), a.line("handle"), a.line("url"), bool(a.flag("is_verified")), id=number)
            for number, a in enumerate(accounts)
        ),
        contact_points=tuple(
            ContactPointDraft(
                c.line("kind"), c.block("value"), c.line("label"), bool(c.flag("is_preferred")), id=number
            )
            for number, c in enumerate(contacts)
        ),
    )


def _columns(fields: Fields, person: CheckedInfluencer) -> dict[str, Any]:
    columns: dict[str, Any] = {name: getattr(person, name) for name in (*_LINES, *_WORDS)}
    columns["time_zone"] = fields.key("time_zone")  # where the file comes from, zones may be known that are not here
    columns["birthday"] = fields.day("birthday")
    for name in ("do_not_contact", "not_relevant"):
        refusal = fields.object(name)
        columns[f"{name}_on"] = refusal.day("on") if refusal else None
        columns[f"{name}_reason"] = refusal.line("reason") if refusal else ""
    columns["trashed_at"] = fields.moment("trashed_at")
    return columns


def _accounts(
    person: CheckedInfluencer, fields: list[Fields], snapshots: list[tuple[FileRow, ...]]
) -> tuple[FileAccount, ...]:
    found = []
    for account in person.accounts:
        columns = {
            "platform": account.platform,
            "handle": account.handle,
            "canonical": account.canonical,
            "url": account.url,
            "is_verified": int(account.is_verified),
        }
        number = account.id or 0
        found.append(FileAccount(FileRow(fields[number].record_id(), columns), snapshots[number]))
    return tuple(found)


def _contacts(person: CheckedInfluencer, fields: list[Fields]) -> tuple[FileRow, ...]:
    found = []
    for contact in person.contact_points:
        entry = fields[contact.id or 0]
        columns = {**contact_columns(contact), "confirmed_on": entry.day("confirmed_on")}
        normalised = entry.line("normalised")
        # Which country a number without a code was from is known where the file was made, and nowhere else.
        if contact.kind == "phone" and _E164.fullmatch(normalised):
            columns["normalised"] = normalised
        found.append(FileRow(entry.record_id(), columns, entry.given()))
    return tuple(found)


def _parts(fields: Fields, stages: Collection[str]) -> dict[str, tuple[FileRow, ...]]:
    """Return what the file has of every kind of part, each entry once where a person can have no second."""
    found = {}
    for name, part in PARTS.items():
        rows: list[FileRow] = []
        known: set[tuple[Any, ...]] = set()
        for entry in fields.objects(name):
            columns = part.read(entry, stages)
            key = tuple(columns[key] for key in part.same)
            if not (part.is_single and key in known):
                rows.append(FileRow(entry.record_id(), columns))
            known.add(key)
        found[name] = tuple(rows)
    return found


def _own_values(fields: Fields, own: Mapping[str, OwnField]) -> dict[str, str]:
    """Return what the own fields say; a value that is none of its field's kind is a problem, an empty one none."""
    entry = fields.object("own_values")
    found = {}
    for code in sorted(entry.given()) if entry is not None else ():
        assert entry is not None
        value = entry.block(code)
        if code not in own:
            entry.wrong(code, "field.unknown", value=code)
        elif value:
            try:
                found[code] = checked_value(own[code], value)
            except IrmError as error:
                entry.wrong(code, error.code, **error.details)
    return found


def _introducer(fields: Fields) -> tuple[str, str]:
    introducer = fields.object("introduced_by")
    return (introducer.key("uid"), introducer.line("name")) if introducer else ("", "")


def _snapshot(fields: Fields) -> FileRow:
    taken_on = fields.day("taken_on")
    if taken_on is None:
        fields.wrong("taken_on", "date.invalid", value="")
    columns = {"taken_on": taken_on, "source": fields.key("source"), **{name: fields.count(name) for name in COUNTS}}
    return FileRow(fields.record_id(), columns)


def _touch(fields: Fields) -> FileRow:
    happened_at = fields.moment("happened_at")
    if happened_at is None:
        fields.wrong("happened_at", "date.invalid", value="")
    return FileRow(
        fields.record_id(),
        {
            "uid": fields.key("uid"),
            "happened_at": happened_at,
            "zone": fields.key("zone"),
            "is_day_only": fields.flag("is_day_only"),
            "channel": fields.one_of("channel", CHANNELS, "channel.unknown", otherwise="note"),
            "direction": fields.one_of("direction", DIRECTIONS, "direction.unknown", otherwise="none"),
            "subject": fields.line("subject"),
            "body": fields.block("body"),
            "next_step": fields.line("next_step"),
            "next_due": fields.day("next_due"),
            "is_next_done": fields.flag("is_next_done"),
            "needs_no_reply": fields.flag("needs_no_reply"),
            "outcome": fields.line("outcome"),
            "created_at": fields.moment("created_at"),
            "campaign": fields.key("campaign") or None,
        },
        fields.given(),
    )


def _refuse_twice(fields: Fields, touches: tuple[FileRow, ...], snapshots: list[tuple[FileRow, ...]]) -> None:
    """Note what must be unique and is not."""
    uids = [touch.columns["uid"] for touch in touches if touch.columns["uid"]]
    if len(set(uids)) < len(uids):
        fields.wrong("interactions", "json.twice")
    for number, rows in enumerate(snapshots):
        keys = {(row.columns["taken_on"], row.columns["source"]) for row in rows}
        if len(keys) < len(rows):
            fields.wrong(f"accounts.{number}.snapshots", "json.twice")
