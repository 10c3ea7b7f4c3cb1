"""What a JSON file says before its people: that it is ours, which version, its stages, tags and representatives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from irm.db import bulk_read
from irm.db.driver import Connection
from irm.db.record_writer import RecordWriter
from irm.domain.text import fold
from irm.errors import IrmError
from irm.services.exports.json_file import FORMAT, VERSION
from irm.services.imports.json_fields import Fields, Problems
from irm.services.imports.json_settings import LISTS
from irm.services.imports.json_speakers import representative_fields
from irm.services.imports.json_stream import Item, items
from irm.services.imports.json_tables import TABLES, values_of

_LISTS: Final = ("stages", "tags", *LISTS, "representatives", *TABLES, "people")


_MAY_BE_EMPTY: Final = frozenset({("benchmarks", "tier"), ("import_mappings", "name")})
"""Of what says which entry one is: a benchmark for every tier, a mapping that was remembered without a name."""


@dataclass(frozen=True, slots=True)
class Header:
    """Stages, tags and what else stands beside the people as objects, in the order of the file."""

    stages: tuple[Fields, ...]
    tags: tuple[Fields, ...]
    representatives: tuple[Fields, ...]
    settings: dict[str, tuple[Fields, ...]]
    campaigns: dict[str, tuple[Fields, ...]]
    """Campaigns and what hangs from them, by the name of the list."""


def read_header(path: Path) -> Header:
    """Read what stands before the people, or around them where somebody has sorted the file anew.

    Raises IrmError "json.not_ours", "json.newer" or "json.damaged", and what reading a file raises.
    """
    members: dict[str, Any] = {}
    lists: dict[str, list[Fields]] = {name: [] for name in _LISTS if name != "people"}
    for item in items(path):
        if item.name in lists:
            lists[item.name].append(representative_fields(item) if item.name == "representatives" else _object(item))
        elif item.name != "people":
            members[item.name] = item.value
        elif "version" in members and lists["stages"]:
            break
    if members.get("format") != FORMAT or members.keys() & set(_LISTS):
        raise IrmError("json.not_ours", path=path.name)
    version = members.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise IrmError("json.not_ours", path=path.name)
    if version > VERSION:
        raise IrmError("json.newer", version=version)
    settings = {name: tuple(lists[name]) for name in LISTS}
    campaigns = {name: tuple(lists[name]) for name in TABLES}
    return Header(tuple(lists["stages"]), tuple(lists["tags"]), tuple(lists["representatives"]), settings, campaigns)


def _object(item: Item) -> Fields:
    if not item.is_element or not isinstance(item.value, dict):
        raise IrmError("json.wrong_entry", field=item.name, line=item.line)
    problems = Problems()
    fields = Fields(item.value, problems)
    if item.name in TABLES:
        values_of(item.name, fields)
        fields.record_id()
        if problems.found:
            raise IrmError("json.wrong_entry", field=item.name, line=item.line)
        return fields
    if item.name in LISTS:
        if not _can_be_read(item.name, fields) or problems.found:
            raise IrmError("json.wrong_entry", field=item.name, line=item.line)
        return fields
    for name in ("code", "name", "colour"):
        fields.key(name)
    fields.number("position")
    fields.flag("is_hidden")
    fields.record_id()
    if problems.found or not fields.key("code" if item.name == "stages" else "name"):
        raise IrmError("json.wrong_entry", field=item.name, line=item.line)
    return fields


def _can_be_read(name: str, fields: Fields) -> bool:
    try:
        columns = LISTS[name].read(fields)
    except IrmError:
        return False
    return all(columns[key] for key in LISTS[name].same if (name, key) not in _MAY_BE_EMPTY)


def take_stages(
    connection: Connection, writer: RecordWriter, stages: Iterable[Fields], *, is_empty: bool
) -> dict[str, int]:
    """Bring in the stages and return all ids by code; what is there changes in a store without people only."""
    stages = tuple(stages)
    writer.expect("stage", (stage.record_id() for stage in stages))
    stored = bulk_read.stages(connection)
    known = {code: tuple(columns) for _, code, *columns in stored}
    ids = {code: key for key, code, *_ in stored}
    for stage in stages:
        code = stage.key("code")
        columns = {
            "name": stage.line("name"),
            "position": stage.number("position"),
            "is_hidden": int(stage.flag("is_hidden")),
        }
        if code not in ids:
            ids[code] = writer.add("stage", stage.record_id(), {"code": code, **columns})
        elif is_empty and code in known and known[code] != tuple(columns.values()):
            writer.change("stage", ids[code], columns)
    return ids


def take_tags(connection: Connection, writer: RecordWriter, tags: Iterable[Fields]) -> dict[str, int]:
    """Bring in the tags and return all ids by folded name; a tag without a colour takes that of the file."""
    tags = tuple(tags)
    writer.expect("tag", (tag.record_id() for tag in tags))
    known = {folded: (key, colour) for key, _, folded, colour in bulk_read.tags(connection)}
    ids = {folded: key for folded, (key, _) in known.items()}
    for tag in tags:
        name, colour = tag.line("name"), tag.line("colour")
        folded = fold(name) or name
        if folded not in ids:
            ids[folded] = writer.add("tag", tag.record_id(), {"name": name, "folded": folded, "colour": colour})
        elif colour and folded in known and not known[folded][1]:
            writer.change("tag", ids[folded], {"colour": colour})
    return ids
