"""Benchmarks, settings and saved views of a JSON file: whole into a store without people, else what is missing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any, Final

from irm.db import bulk_read
from irm.db.driver import Connection
from irm.db.people_read import TIER_LIMITS
from irm.db.record_writer import RecordWriter
from irm.domain.benchmarks import checked_benchmark
from irm.domain.checking_own_fields import checked_field
from irm.domain.metrics import checked_limits
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.standing import Benchmark
from irm.services.imports.json_fields import Fields

_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,50}")


@dataclass(frozen=True, slots=True)
class SettingsList:
    """One list beside the people: its table, how an entry is read, and what makes two entries the same one."""

    table: str
    read: Callable[[Fields], dict[str, Any]]
    same: tuple[str, ...]
    replaces: bool
    """Whether what a new store holds by itself goes where the file does not have it."""


def _benchmark(fields: Fields) -> dict[str, Any]:
    draft = Benchmark(
        fields.key("platform"),
        fields.key("tier"),
        fields.key("formula"),
        fields.share("below"),
        fields.share("good"),
        fields.key("source"),
        fields.count("year"),
    )
    return asdict(checked_benchmark(draft))


def _setting(fields: Fields) -> dict[str, Any]:
    key, value = fields.key("key"), fields.block("value")
    try:
        found = json.loads(value)
        if key == TIER_LIMITS:
            value = json.dumps(checked_limits(found))
    except (ValueError, TypeError, RecursionError):
        fields.wrong("value", "json.wrong_type", expected="JSON")
    return {"key": key, "value": value}


def _view(fields: Fields) -> dict[str, Any]:
    return {
        "name": fields.key("name"),
        "screen": fields.key("screen"),
        "query": fields.line("query"),
        "sort": fields.key("sort"),
        "is_descending": fields.flag("is_descending"),
        "columns": fields.block("columns"),
        "grouped_by": fields.key("grouped_by"),
        "is_pinned": fields.flag("is_pinned"),
        "position": fields.number("position"),
    }


def _own_field(fields: Fields) -> dict[str, Any]:
    try:
        choices = tuple(map(str, json.loads(fields.block("choices") or "[]")))
    except (ValueError, TypeError, RecursionError):
        choices = ()
        fields.wrong("choices", "json.wrong_type", expected="JSON")
    code = fields.key("code")
    if _CODE.fullmatch(code) is None:
        fields.wrong("code", "json.wrong_type", expected="a code")
    draft = checked_field(OwnFieldDraft(fields.line("name"), fields.key("kind"), choices, fields.key("currency")))
    return {
        "code": code,
        "name": draft.name,
        "kind": draft.kind,
        "choices": json.dumps(draft.choices, ensure_ascii=False) if draft.choices else "",
        "currency": draft.currency,
        "position": fields.number("position"),
        "is_hidden": fields.flag("is_hidden"),
    }


def _mapping(fields: Fields) -> dict[str, Any]:
    return {
        "headers": _json(fields, "headers"),
        "name": fields.line("name"),
        "choices": _json(fields, "choices"),
        "used_at": fields.key("used_at"),
    }


def _preset(fields: Fields) -> dict[str, Any]:
    return {
        "name": fields.line("name"),
        "format": fields.key("format"),
        "columns": _json(fields, "columns"),
        "options": _json(fields, "options"),
        "position": fields.number("position"),
    }


def _json(fields: Fields, name: str) -> str:
    """Return a text that must be JSON, or empty."""
    value = fields.block(name)
    try:
        json.loads(value or "null")
    except (ValueError, RecursionError):
        fields.wrong(name, "json.wrong_type", expected="JSON")
    return value


LISTS: Final = {
    "benchmarks": SettingsList("benchmark", _benchmark, ("platform", "tier", "formula"), True),
    "settings": SettingsList("data_setting", _setting, ("key",), True),
    "views": SettingsList("saved_view", _view, ("screen", "name"), False),
    "own_fields": SettingsList("own_field", _own_field, ("code",), False),
    "import_mappings": SettingsList("import_mapping", _mapping, ("headers", "name"), False),
    "export_presets": SettingsList("export_preset", _preset, ("name",), False),
}
"""By their name in a file."""


def take(connection: Connection, writer: RecordWriter, name: str, entries: Iterable[Fields], *, is_empty: bool) -> None:
    """Bring in one list; the file wins in a store without people only."""
    kind, entries = LISTS[name], tuple(entries)
    if is_empty and kind.replaces and entries:  # those of the file may carry the numbers of those here
        writer.remove(kind.table, [row["id"] for row in bulk_read.all_rows(connection, kind.table)])
        writer.flush()
    writer.expect(kind.table, (entry.record_id() for entry in entries))
    stored = {tuple(row[key] for key in kind.same): row for row in bulk_read.all_rows(connection, kind.table)}
    given = set()
    for entry in entries:
        columns = kind.read(entry)
        key = tuple(columns[name] for name in kind.same)
        if key in given:
            continue
        given.add(key)
        if key not in stored:
            writer.add(kind.table, entry.record_id(), columns)
        elif is_empty and any(stored[key][name] != value for name, value in columns.items()):
            writer.change(kind.table, stored[key]["id"], columns)
