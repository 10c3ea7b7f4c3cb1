"""Compares the full-text index with one built anew from the records, piece by piece so that memory stays flat.

Every text must have as many words in the index as it gives, and every word must stand in as many texts, as many times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from irm.db.driver import Connection

PIECE: Final = 20_000
"""So many records are indexed anew at a time: a million at once took 1.5 GB."""


def text_differences(connection: Connection, selects: Sequence[tuple[str, str]]) -> int:
    """Count texts and words whose index entry differs from what the records give.

    `selects` hold a table and the statement that gives rowid and body of its texts, with `{which}` for a condition on
    its id. Call it on a writing connection: what is built anew lies in temporary storage.
    """
    connection.execute("INSERT INTO text_index (text_index) VALUES ('integrity-check')")
    words: Counter[tuple[str, str]] = Counter()
    wrong = texts = 0
    for table, select in selects:
        for which in _pieces(connection, table):
            differing, count = _compare(connection, select.format(which=which), words)
            wrong += differing
            texts += count
    stored = int(connection.execute("SELECT count(*) FROM text_index_docsize").fetchone()[0])
    return wrong + abs(stored - texts) + _word_differences(connection, words)


def _pieces(connection: Connection, table: str) -> Iterator[str]:
    last = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    for start in range(0, last, PIECE):
        yield f"id > {start} AND id <= {start + PIECE}"


def _compare(connection: Connection, select: str, words: Counter[tuple[str, str]]) -> tuple[int, int]:
    """Index one piece anew, count its words, and return how many of its texts differ in length, and how many it has."""
    connection.execute(
        "CREATE VIRTUAL TABLE temp.text_fresh USING fts5 (body, content = '', contentless_delete = 1,"
        " tokenize = 'unicode61 remove_diacritics 0')"
    )
    connection.execute("CREATE VIRTUAL TABLE temp.words_fresh USING fts5vocab (temp, text_fresh, row)")
    try:
        connection.execute(f"INSERT INTO temp.text_fresh (rowid, body) {select}")
        for word, texts, times in connection.execute("SELECT term, doc, cnt FROM temp.words_fresh"):
            words[word, "texts"] += texts
            words[word, "times"] += times
        row = connection.execute(
            "SELECT coalesce(sum(s.sz IS NOT f.sz), 0), count(*) FROM temp.text_fresh_docsize AS f"
            " LEFT JOIN main.text_index_docsize AS s ON s.id = f.id"
        ).fetchone()
        return int(row[0]), int(row[1])
    finally:
        connection.execute("DROP TABLE temp.words_fresh")
        connection.execute("DROP TABLE temp.text_fresh")


def _word_differences(connection: Connection, words: Counter[tuple[str, str]]) -> int:
    connection.execute("CREATE VIRTUAL TABLE temp.words_stored USING fts5vocab (main, text_index, row)")
    try:
        for word, texts, times in connection.execute("SELECT term, doc, cnt FROM temp.words_stored"):
            words[word, "texts"] -= texts
            words[word, "times"] -= times
    finally:
        connection.execute("DROP TABLE temp.words_stored")
    return sum(count != 0 for count in words.values())
