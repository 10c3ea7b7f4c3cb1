"""From the rows a step changed to the fields a user knows, each with its value before and after as one short text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from irm.db.history_rows import Turning, Values
from irm.domain import instants, iso
from irm.domain.cells import contact_item
from irm.domain.checking_own_fields import file_text
from irm.domain.influencer import COUNTS, ContactPointDraft
from irm.domain.money import Money, amount_text
from irm.domain.own_fields import OwnFieldDraft
from irm.errors import IrmError
from irm.services import history_terms
from irm.services.history_names import Names

_PLAIN: Final = (
    "display_name",
    "legal_name",
    "kind",
    "country",
    "city",
    "languages",
    "birthday",
    "notes",
    "sort_name",
    "time_zone",
    "influence_type",
    "origin",
    "rhythm_days",
    "causes",
)
_OF_REPRESENTATIVE: Final = ("name", "kind", "company", "country", "city", "languages", "notes")
_OF_CAMPAIGN: Final = (
    *("name", "brand", "product", "funnel_stage", "status", "budget", "currency", "starts_on", "ends_on", "platforms"),
    *("markets", "content_languages", "goal_metric", "goal_baseline", "goal_target", "goal_measured", "goal_due"),
    *("goal_relevant", "goal_reachable", "brief_fixed", "brief_free", "notes"),
)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, "" where there was nothing.

    `field` is a field of the person ("stage", "notes", "do_not_contact", "trashed"), or for one of what they have
    several of: "accounts", "metrics", "contact_points", "tags", "touches", "affinity", "incidents", "stage_changes",
    "attachments", "own_values", "representatives", "people"; of campaigns "slots", "pipeline" and what
    `history_terms.FIELDS` names. The kind of a representative is "representative_kind".
    """

    field: str
    before: str
    after: str


def changes(table: str, turning: Turning, names: Names, *, kind: str = "influencer") -> Iterator[FieldChange]:
    """Yield the fields that differ between the two sides of a step, in the order a form has them.

    `kind` is the table of the record whose history it is.
    """
    if table == kind:
        read = _READ[kind]
        fields = read(turning.before, names), read(turning.after, names)
        for field in fields[0]:
            if fields[0][field] != fields[1][field]:
                yield FieldChange(field, fields[0][field], fields[1][field])
        return
    field = "people" if table == "influencer_representative" and kind == "representative" else _FIELDS[table]
    before, after = (_item(field, values, names, kind) for values in (turning.before, turning.after))
    if before != after:
        yield FieldChange(field, before, after)


def without_echo(changes: tuple[FieldChange, ...]) -> tuple[FieldChange, ...]:
    """Leave out that a change of stage was noted where the new stage is told already."""
    if all(change.field != "stage" for change in changes):
        return changes
    return tuple(change for change in changes if change.field != "stage_changes")


_FIELDS: Final = {
    "social_account": "accounts",
    "metric_snapshot": "metrics",
    "contact_point": "contact_points",
    "influencer_tag": "tags",
    "interaction": "touches",
    "affinity": "affinity",
    "incident": "incidents",
    "stage_change": "stage_changes",
    "attachment": "attachments",
    "own_value": "own_values",
    "former_uid": "merged",
    "influencer_representative": "representatives",
    "slot": "slots",
    "pipeline_stage": "pipeline",
    **history_terms.FIELDS,
}


def _person(values: Values | None, names: Names) -> dict[str, str]:
    row = values or {}
    fields = {name: str(row.get(name) or "") for name in _PLAIN}
    fields["stage"] = names.stages.get(row.get("stage_id", 0), "")
    for refusal in ("do_not_contact", "not_relevant"):
        on, reason = row.get(f"{refusal}_on"), row.get(f"{refusal}_reason")
        fields[refusal] = " ".join(filter(None, (on, reason)))
    fields["introduced_by"] = names.people.get(row.get("introduced_by_id") or 0, "") or str(
        row.get("introduced_by") or ""
    )
    fields["trashed"] = str(row.get("trashed_at") or "")
    return fields


def _representative(values: Values | None, names: Names) -> dict[str, str]:
    row = values or {}
    fields = {name: str(row.get(name) or "") for name in _OF_REPRESENTATIVE}
    fields = {"representative_kind" if name == "kind" else name: value for name, value in fields.items()}
    fields["trashed"] = str(row.get("trashed_at") or "")
    return fields


def _campaign(values: Values | None, names: Names) -> dict[str, str]:
    row = values or {}
    fields = {name: str(row.get(name) or "") for name in _OF_CAMPAIGN}
    fields["persona"] = names.personas.get(row.get("persona_id") or 0, "")
    if row.get("budget") is not None:
        fields["budget"] = amount_text(Money(str(row["currency"]), int(row["budget"])))
    fields["trashed"] = str(row.get("trashed_at") or "")
    return fields


_OF_TERMS: Final = frozenset(history_terms.FIELDS.values())
_READ: Final = {"influencer": _person, "representative": _representative, "campaign": _campaign}
"""What reads the fields of a record's own row."""


def _item(field: str, values: Values | None, names: Names, kind: str) -> str:
    if values is None:
        return ""
    if field in _OF_TERMS:
        return history_terms.item(field, values, names, kind=kind)
    match field:
        case "accounts":
            return account(values)
        case "metrics":
            return _snapshot(values, names)
        case "contact_points":
            return _contact(values)
        case "tags":
            return names.tags.get(values["tag_id"], "")
        case "representatives":
            return _linked(names.representatives.get(values["representative_id"], ""), values)
        case "people":
            return _linked(names.people.get(values["influencer_id"], ""), values)
        case "touches":
            return _touch(values)
        case "merged":  # that two entries became one is the name of the step
            return ""
        case _:
            return _known(field, values, names)


def _known(field: str, values: Values, names: Names) -> str:
    match field:
        case "affinity":
            return " ".join(filter(None, (values["noted_on"], values["note"], values["url"])))
        case "incidents":
            note = values["note"]
            return f"{values['happened_on']} {values['kind']}" + (f": {note}" if note else "")
        case "stage_changes":
            return f"{values['changed_at']} {names.stages.get(values['stage_id'], '')}"
        case "attachments":
            return str(values["name"])
        case "slots":
            return " ".join(filter(None, (values["go_live_on"], values["go_live_time"], values["title"])))
        case "pipeline":
            return str(values["name"] or values["code"])
        case _:
            return _own_value(names.own_fields.get(values["own_field_id"]), str(values["value"]))


def _contact(values: Values) -> str:
    """Return a contact point as an exported item has it; a step made before labels says less."""
    return contact_item(
        ContactPointDraft(
            values["kind"],
            values["value"],
            values.get("label") or "",
            bool(values.get("is_preferred")),
            iso.day_from_text(values.get("confirmed_on")),
        )
    )


def _linked(name: str, values: Values) -> str:
    return f"{name} ({values['role']})" if values["role"] else name


def account(values: Values) -> str:
    """Return an account as "instagram:@jane", with its link where that says more."""
    name = f"{values['platform']}:@{values['handle']}" if values["handle"] else str(values["platform"])
    parts = [name, values["url"], "verified" if values["is_verified"] else ""]
    return " ".join(filter(None, parts))


def _snapshot(values: Values, names: Names) -> str:
    counts = ", ".join(f"{name} {values[name]}" for name in COUNTS if values[name] is not None)
    whose = names.accounts.get(values["account_id"], "").split(" ")[0]
    return f"{whose} {values['taken_on']}: {counts}".strip()


def _touch(values: Values) -> str:
    """Return a touch as "2026-11-20 09:00 Asia/Seoul dm out: Asked for rates, next: send contract by 2026-11-27"."""
    moment = iso.from_text(values["happened_at"])
    when = instants.format_instant(moment, zone=values["zone"])
    if values["is_day_only"]:
        when = instants.format_noon(moment, zone=values["zone"]) or when
    said = ", ".join(filter(None, (values["subject"], values["body"], values.get("outcome"))))
    text = f"{when} {values['channel']} {values['direction']}: {said}"
    if values.get("needs_no_reply"):
        text += ", no reply needed"
    if values["next_step"] or values["next_due"]:
        due = f" by {values['next_due']}" if values["next_due"] else ""
        text += f", {'done' if values['is_next_done'] else 'next'}: {values['next_step']}{due}"
    return text


def _own_value(field: OwnFieldDraft | None, value: str) -> str:
    """Return the name of a field and what it said, as files have it; a value its field no longer fits as it is."""
    if field is None:
        return value
    try:
        return f"{field.name}: {file_text(field, value)}"
    except IrmError:
        return f"{field.name}: {value}"
