"""The search index: one compact key per person for what is short, a full-text index for what is long.

Keys hold names, handles, tags, contact points and representatives and are scanned for substrings, so a Korean syllable
inside a name is found; notes, what was agreed in campaigns and touches go through FTS5, runs of Hangul and other CJK
written as overlapping pairs. Measured recall is 1.00 in English, Korean and Arabic, where the unicode61 tokenizer alone
finds 73 % of Korean queries.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from irm.db import index_check
from irm.db.driver import Connection
from irm.db.facts import where_different

TABLES: Final = (
    "CREATE TABLE person_key (id INTEGER PRIMARY KEY, search_key TEXT NOT NULL, initials TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE text_index USING fts5 (body, content = '', contentless_delete = 1, detail = full,"
    " prefix = '1 2', tokenize = 'unicode61 remove_diacritics 0')",
)

# A key is read whole at every key stroke, so nothing stands in it twice: normal forms only where they differ. Each part
# stands on a line of its own (`domain/ranking.py`), because where a word stands says how well it fits.
_KEYS: Final = """
SELECT i.id,
       irm_key(i.display_name, i.legal_name || ' ' || i.sort_name,
           (SELECT group_concat(
                   a.handle || iif(lower(a.handle) IS a.canonical, '', ' ' || coalesce(a.canonical, a.url)), ' ')
               FROM social_account AS a WHERE a.influencer_id = i.id),
           (SELECT group_concat(t.name, ' ')
               FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id WHERE g.influencer_id = i.id),
           coalesce((SELECT group_concat(c.value || iif(lower(c.value) = c.normalised, '', ' ' || c.normalised), ' ')
               FROM contact_point AS c WHERE c.influencer_id = i.id AND c.kind <> 'address'), '') || ' '
               || coalesce((SELECT group_concat(r.name || ' ' || r.company, ' ')
                   FROM influencer_representative AS l JOIN representative AS r ON r.id = l.representative_id
                   WHERE l.influencer_id = i.id), '')),
       irm_initials(i.display_name || ' ' || i.legal_name)
FROM influencer AS i WHERE i.id IN ({people})"""
_COLUMNS: Final = "id, search_key, initials"


def _of(select: str) -> str:
    """Return one text of all texts that hang from a person."""
    return f"coalesce((SELECT group_concat({select} = influencer.id), '')"


def _through(texts: str, table: str) -> str:
    """Return one text of all texts that hang from the cooperations of a person."""
    return _of(
        f"{texts}, ' ') FROM cooperation AS o JOIN {table} AS d ON d.cooperation_id = o.id WHERE o.influencer_id"
    )


_TEXTS: Final = (
    ("contact_point", _of("p.value, ' ') FROM contact_point AS p WHERE p.kind = 'address' AND p.influencer_id")),
    ("contact_point", _of("p.label, ' ') FROM contact_point AS p WHERE p.label <> '' AND p.influencer_id")),
    ("affinity", _of("f.note || ' ' || f.url, ' ') FROM affinity AS f WHERE f.influencer_id")),
    ("incident", _of("n.note, ' ') FROM incident AS n WHERE n.influencer_id")),
    ("own_value", _of("v.value, ' ') FROM own_value AS v WHERE v.influencer_id")),
    ("attachment", _of("t.name, ' ') FROM attachment AS t WHERE t.influencer_id")),
    (
        "influencer_representative",
        _of("l.role, ' ') FROM influencer_representative AS l WHERE l.role <> '' AND l.influencer_id"),
    ),
    (
        "cooperation",
        _of(
            "c.name || ' ' || o.reason || ' ' || o.terms || ' ' || o.brief || ' ' || o.stand_by_terms || ' '"
            " || o.dropped_reason, ' ') FROM cooperation AS o JOIN campaign AS c ON c.id = o.campaign_id"
            " WHERE o.influencer_id"
        ),
    ),
    (
        "deliverable",
        _through("d.title || ' ' || d.link || ' ' || d.tracking_url || ' ' || d.coupon_code", "deliverable"),
    ),
    ("payment", _through("d.label || ' ' || d.invoice_number", "payment")),
    ("shipment", _through("d.product || ' ' || d.tracking_number", "shipment")),
    ("offer", _through("d.note", "offer")),
    ("contract", _through("d.note", "contract")),
    (
        "usage_right",
        _of("u.code || ' ' || u.category || ' ' || u.note, ' ') FROM usage_right AS u WHERE u.influencer_id"),
    ),
    ("permit", _of("q.number || ' ' || q.note, ' ') FROM permit AS q WHERE q.influencer_id")),
)
"""What stands in the text of a person beside their own row: the table it comes from, and how it is read."""


def _notes_from(texts: Iterable[str]) -> str:
    return (
        "SELECT id * 2, irm_grams("
        + " || ' ' || ".join(
            (
                "notes || ' ' || country || ' ' || city || ' ' || languages || ' ' || causes || ' ' || introduced_by"
                " || ' ' || do_not_contact_reason || ' ' || not_relevant_reason",
                *texts,
            )
        )
        + ") FROM influencer WHERE {which}"
    )


_NOTES: Final = _notes_from(text for _, text in _TEXTS)
_TOUCHES: Final = (
    "SELECT id * 2 + 1, irm_grams(subject || ' ' || body || ' ' || next_step || ' ' || outcome)"
    " FROM interaction WHERE {which}"
)


def refresh(connection: Connection) -> None:
    """Bring keys and text index up to date for temp.due_person and temp.due_text."""
    _delete(connection)
    add_keys(connection, stored=where_different(_COLUMNS))
    add_texts(connection)


def add_keys(connection: Connection, *, stored: str = "") -> None:
    """Write the keys of temp.due_person; `stored` says what becomes of those that are there."""
    select = _KEYS.format(people="SELECT id FROM temp.due_person")
    connection.execute(f"INSERT INTO person_key ({_COLUMNS}) {select} {stored}")


def add_texts(connection: Connection) -> None:
    """Index temp.due_text, of which nothing is in the index.

    FTS5 writes a segment for each statement and merges sixteen into one: the more texts at once, the less it merges.
    """
    for (kind,) in connection.execute("SELECT DISTINCT id % 2 FROM temp.due_text").fetchall():
        select = _TOUCHES if kind else _short_notes(connection)
        which = f"id IN (SELECT id / 2 FROM temp.due_text WHERE id % 2 = {kind})"
        connection.execute(f"INSERT INTO text_index (rowid, body) {select.format(which=which)}")


def _delete(connection: Connection) -> None:
    connection.execute(
        "DELETE FROM person_key WHERE id IN (SELECT id FROM temp.due_person)"
        " AND NOT EXISTS (SELECT 1 FROM influencer AS i WHERE i.id = person_key.id)"
    )
    # One row each: FTS5 answers `rowid IN (...)` by walking through every text it holds.
    indexed = connection.execute(
        "SELECT t.id FROM temp.due_text AS t CROSS JOIN text_index_docsize AS d ON d.id = t.id"
    ).fetchall()
    connection.executemany("DELETE FROM text_index WHERE rowid = ?", indexed)


def _short_notes(connection: Connection) -> str:
    """Return the statement of the texts without the tables that hold nothing: each would be looked into per person."""
    tables = [table for table, _ in _TEXTS]
    asked = ", ".join(f"EXISTS (SELECT 1 FROM {table})" for table in tables)
    filled = connection.execute(f"SELECT {asked}").fetchone()
    return _notes_from(text for (_, text), is_filled in zip(_TEXTS, filled, strict=True) if is_filled)


def rebuild(connection: Connection) -> None:
    """Write the whole index anew."""
    connection.execute("DELETE FROM person_key")
    connection.execute(f"INSERT INTO person_key ({_COLUMNS}) {_KEYS.format(people='SELECT id FROM influencer')}")
    connection.execute("INSERT INTO text_index (text_index) VALUES ('delete-all')")
    for select in (_NOTES, _TOUCHES):
        connection.execute(f"INSERT INTO text_index (rowid, body) {select.format(which='1')}")


def compact(connection: Connection) -> None:
    """Write the text index anew without the words of texts that are gone: deleting them only marks them."""
    connection.execute("INSERT INTO text_index (text_index) VALUES ('optimize')")


def differences(connection: Connection) -> int:
    """Count keys and texts whose index entry differs from what the records give.

    Call it on a writing connection: the text index is compared with one built anew in temporary storage.
    """
    selects = (("influencer", _NOTES), ("interaction", _TOUCHES))
    return _key_differences(connection) + index_check.text_differences(connection, selects)


def _key_differences(connection: Connection) -> int:
    fresh, stored = _KEYS.format(people="SELECT id FROM influencer"), "SELECT id, search_key, initials FROM person_key"
    total = 0
    for one, other in ((fresh, stored), (stored, fresh)):
        query = f"SELECT count(*) FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"
        total += int(connection.execute(query).fetchone()[0])
    return total
