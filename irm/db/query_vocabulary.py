"""What the file adds to the words of a search: stages by their own names, own fields, tags; and values in use."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

from irm.db.driver import Connection
from irm.domain.lists import split_items
from irm.domain.query_fields import BY_CODE, FIELDS, OWN, Choice, Field, Vocabulary

MOST_WORDS: Final = 2_000
"""So many values of one field are offered; nobody reads further."""
_KINDS: Final = {
    "text": "text",
    "number": "number",
    "money": "money",
    "date": "day",
    "choice": "choice",
    "yes_no": "yes_no",
}
_LABELS: Final = {
    "tag": "SELECT name FROM tag ORDER BY folded",
    "campaign": "SELECT name FROM campaign WHERE trashed_at IS NULL ORDER BY id DESC",
}
"""Words that a filter takes whole where there are such: read for every query."""
_IN_USE: Final = {
    "country": "SELECT country FROM influencer WHERE country <> '' GROUP BY country ORDER BY count(*) DESC LIMIT ?",
    "city": "SELECT city FROM influencer WHERE city <> '' GROUP BY city ORDER BY count(*) DESC LIMIT ?",
    "language": "SELECT languages FROM influencer WHERE languages <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT ?",
    "rep": "SELECT name FROM representative WHERE trashed_at IS NULL AND name <> '' ORDER BY name LIMIT ?",
}


def read(connection: Connection, *, with_words: bool = False) -> Vocabulary:
    """Return the vocabulary of the file; `with_words` adds the values in use of text fields, for completion."""
    stages = connection.execute("SELECT code, name FROM stage ORDER BY position, id").fetchall()
    fields = [replace(one, choices=_stages(stages)) if one.code == "stage" else one for one in FIELDS]
    fields += _own_fields(connection)
    words = {code: _names(connection, query) for code, query in _LABELS.items()}
    if with_words:
        for code, query in _IN_USE.items():
            found = [name for (name,) in connection.execute(query, (MOST_WORDS,)).fetchall()]
            words[code] = _single(found) if code == "language" else tuple(found)
    return Vocabulary(tuple(fields), words)


def _names(connection: Connection, query: str) -> tuple[str, ...]:
    return tuple(name for (name,) in connection.execute(query).fetchall())


def _stages(rows: list[tuple[str, str]]) -> tuple[Choice, ...]:
    known = {choice.code: choice.names for choice in BY_CODE["stage"].choices}
    return tuple(Choice(code, (*((name,) if name else ()), *known.get(code, (code,)))) for code, name in rows)


def _own_fields(connection: Connection) -> list[Field]:
    rows = connection.execute(
        "SELECT code, name, kind, choices, currency FROM own_field WHERE NOT is_hidden ORDER BY position, id"
    ).fetchall()
    return [
        Field(
            OWN + code,
            _KINDS[kind],
            (name, code),
            tuple(Choice(one, (one,)) for one in (json.loads(choices) if choices else ())),
            label=name,
            currency=currency,
        )
        for code, name, kind, choices, currency in rows
    ]


def _single(lists: list[str]) -> tuple[str, ...]:
    """Return every language once, from cells that hold several."""
    return tuple(dict.fromkeys(one for cell in lists for one in split_items(cell)))
