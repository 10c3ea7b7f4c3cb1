"""What the demo data shows of own fields and saved views; made once, in the language of the window."""

from __future__ import annotations

import json
from random import Random
from typing import Any, Final

from irm.db.bulk import BulkWriter
from irm.db.driver import Connection
from irm.services.demo_depth import words_of

_SHARE: Final = 0.4
"""How many of the people have a value in an own field."""


class OwnFields:
    """The own fields of the demo data, and values in them."""

    def __init__(self, connection: Connection, writer: BulkWriter, *, language: str, seed: str) -> None:
        self._writer = writer
        self._rng = Random(f"{seed}/own")  # noqa: S311 (made-up data keeps no secret)
        self._fields: list[tuple[int, dict[str, Any]]] = []
        if connection.execute("SELECT count(*) FROM own_field").fetchone()[0]:
            return
        for position, entry in enumerate(words_of(language)["own_fields"]):
            choices = json.dumps(entry["choices"], ensure_ascii=False) if "choices" in entry else ""
            columns = {name: entry[name] for name in ("code", "name", "kind")}
            more = {"choices": choices, "currency": entry.get("currency", ""), "position": position, "is_hidden": 0}
            self._fields.append((writer.add("own_field", {**columns, **more}), entry))

    def add_values(self, influencer_id: int, *, followers: int) -> None:
        """Gather values of a person."""
        for field_id, entry in self._fields:
            if self._rng.random() < _SHARE:
                value = self._value(entry, followers)
                row = {"influencer_id": influencer_id, "own_field_id": field_id, "value": value}
                self._writer.add("own_value", row)

    def _value(self, entry: dict[str, Any], followers: int) -> str:
        match entry["kind"]:
            case "choice":
                return str(self._rng.choice(entry["choices"]))
            case "money":
                units = max(60, followers // 100) * {"KRW": 1_400, "AED": 367}.get(entry["currency"], 100)
                return f"{units} {entry['currency']}"
            case "yes_no":
                return self._rng.choice(("1", "0"))
            case _:
                return str(self._rng.randint(1, 10))


def add_views(connection: Connection, writer: BulkWriter, *, language: str) -> None:
    """Gather pinned views, where the user has none."""
    if connection.execute("SELECT count(*) FROM saved_view").fetchone()[0]:
        return
    for position, entry in enumerate(words_of(language)["views"]):
        shown = {"name": entry["name"], "query": entry["query"], "sort": entry["sort"], "screen": "influencers"}
        is_descending = int(entry.get("is_descending", False))
        more = {"is_descending": is_descending, "columns": "", "grouped_by": "", "is_pinned": 1, "position": position}
        writer.add("saved_view", {**shown, **more})
