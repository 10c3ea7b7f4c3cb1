"""What hangs from a person of a JSON file and has no uid of its own: signs of affinity, incidents, files and so on."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from irm.domain.file_names import safe_name
from irm.domain.today import KINDS as SNOOZES
from irm.services.imports.json_fields import Fields

_INCIDENTS: Final = ("ghosted", "late", "off_brief", "praise")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_OF_TOUCHES: Final = ("next_step", "waiting")


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of part: its table, how an entry is read, and what makes two entries the same one."""

    table: str
    read: Callable[[Fields, Collection[str]], dict[str, Any]]
    same: tuple[str, ...]
    is_single: bool = False
    """Whether a person can have one such entry only, so that a second one in a file is passed over."""


def _affinity(fields: Fields, _: Collection[str]) -> dict[str, Any]:
    return {"noted_on": _day(fields, "noted_on"), "note": fields.block("note"), "url": fields.line("url")}


def _incident(fields: Fields, _: Collection[str]) -> dict[str, Any]:
    kind = fields.key("kind")
    if kind not in _INCIDENTS:
        fields.wrong("kind", "json.wrong_type", expected=" / ".join(_INCIDENTS))
    return {"kind": kind, "happened_on": _day(fields, "happened_on"), "note": fields.block("note")}


def _stage_change(fields: Fields, stages: Collection[str]) -> dict[str, Any]:
    stage = fields.one_of("stage", tuple(stages), "stage.unknown", otherwise="")
    return {"stage": stage, "changed_at": _moment(fields, "changed_at")}


def _attachment(fields: Fields, _: Collection[str]) -> dict[str, Any]:
    sha256 = fields.key("sha256")
    if _SHA256.fullmatch(sha256) is None:
        fields.wrong("sha256", "json.wrong_type", expected="a SHA-256")
    return {
        "interaction": fields.key("interaction") or None,
        "cooperation": fields.key("cooperation") or None,
        "sha256": sha256,
        "name": safe_name(fields.line("name")),
        "size": fields.count("size") or 0,
        "media_type": fields.key("media_type"),
        "added_at": _moment(fields, "added_at"),
    }


def _snooze(fields: Fields, _: Collection[str]) -> dict[str, Any]:
    kind = fields.one_of("kind", tuple(SNOOZES), "today.kind_unknown", otherwise="")
    touch = fields.key("interaction") or None
    if (touch is None) == (kind in _OF_TOUCHES):
        fields.wrong("interaction", "json.wrong_type", expected="a touch where the kind is one of a touch")
    return {"kind": kind, "interaction": touch, "until": _day(fields, "until")}


PARTS: Final = {
    "affinity": Part("affinity", _affinity, ("noted_on", "note", "url")),
    "incidents": Part("incident", _incident, ("kind", "happened_on", "note")),
    "stage_changes": Part("stage_change", _stage_change, ("stage", "changed_at")),
    "attachments": Part("attachment", _attachment, ("sha256", "name", "interaction")),
    "snoozes": Part("snooze", _snooze, ("kind", "interaction"), is_single=True),
}
"""By their name in a file, which is that of `bulk_parts`, too."""


def stored_columns(
    name: str, owner: int, columns: Mapping[str, Any], *, stages: Mapping[str, int], touches: Mapping[str, int]
) -> dict[str, Any] | None:
    """Return the columns of a part as its table has them; None where it hangs from a touch that is not there."""
    found = dict(columns)
    touch = found.pop("interaction", None)
    if name == "snoozes":
        record_id = owner if touch is None else touches.get(touch)
        return None if record_id is None else {**found, "record_id": record_id}
    if name == "stage_changes":
        found["stage_id"] = stages[found.pop("stage")]
    if name == "attachments":
        found["interaction_id"] = touches.get(touch) if touch else None
        del found["cooperation"]  # known when campaigns are in
    return {"influencer_id": owner, **found}


def _day(fields: Fields, name: str) -> str | None:
    day = fields.day(name)
    if day is None:
        fields.wrong(name, "date.invalid", value="")
    return day


def _moment(fields: Fields, name: str) -> str | None:
    moment = fields.moment(name)
    if moment is None:
        fields.wrong(name, "date.invalid", value="")
    return moment
