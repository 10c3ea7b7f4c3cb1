"""What the influencer list shows and sorts by, kept up to date per person in one narrow table.

Nothing here is a record: every column can be computed again from the records, and `differences()` does so.
"""

from __future__ import annotations

from typing import Any, Final

TABLES: Final = (
    "CREATE TABLE influencer_fact (id INTEGER PRIMARY KEY, is_trashed INTEGER NOT NULL, sort_key TEXT NOT NULL,"
    " platform TEXT NOT NULL, handle TEXT NOT NULL, handle_key TEXT NOT NULL, account_count INTEGER NOT NULL,"
    " followers INTEGER, rate REAL, rate_formula TEXT NOT NULL, stage_position INTEGER NOT NULL,"
    " country_key TEXT NOT NULL, last_contact TEXT, turn TEXT NOT NULL, next_step TEXT NOT NULL, next_due TEXT)",
    "CREATE INDEX ix_influencer_fact_sort_key ON influencer_fact (is_trashed, sort_key)",
)

_COLUMNS: Final = (
    "id, is_trashed, sort_key, platform, handle, handle_key, account_count, followers, rate, rate_formula,"
    " stage_position, country_key, last_contact, turn, next_step, next_due"
)

_ACCOUNTS: Final = """
latest AS (
    SELECT a.id, a.influencer_id, a.platform, a.handle, a.canonical, m.followers, m.avg_views, m.avg_likes,
           m.avg_comments, m.avg_shares,
           row_number() OVER (PARTITION BY a.id ORDER BY m.taken_on DESC, m.id DESC) AS nth
    FROM social_account AS a LEFT JOIN metric_snapshot AS m ON m.account_id = a.id
    WHERE a.influencer_id IN ({people})),
best AS (
    SELECT *, row_number() OVER (
                  PARTITION BY influencer_id ORDER BY followers IS NULL, followers DESC, id) AS place,
           count(*) OVER (PARTITION BY influencer_id) AS account_count
    FROM latest WHERE nth = 1)"""

_TOUCHES: Final = """
talk AS (
    SELECT influencer_id, happened_at, direction,
           row_number() OVER (PARTITION BY influencer_id ORDER BY happened_at DESC, id DESC) AS nth
    FROM interaction WHERE direction <> 'none' AND influencer_id IN ({people})),
todo AS (
    SELECT influencer_id, next_step, next_due,
           row_number() OVER (
               PARTITION BY influencer_id ORDER BY next_due IS NULL, next_due, happened_at DESC, id DESC) AS nth
    FROM interaction
    WHERE is_next_done = 0 AND (next_step <> '' OR next_due IS NOT NULL) AND influencer_id IN ({people}))"""

_SELECT: Final = f"""
WITH {_ACCOUNTS}, {_TOUCHES}
SELECT i.id, i.trashed_at IS NOT NULL, irm_fold(i.display_name), coalesce(b.platform, ''), coalesce(b.handle, ''),
       coalesce(b.canonical, ''), coalesce(b.account_count, 0), b.followers,
       irm_rate(b.platform, b.followers, b.avg_views, b.avg_likes, b.avg_comments, b.avg_shares),
       coalesce(irm_formula(b.platform, b.followers, b.avg_views, b.avg_likes, b.avg_comments, b.avg_shares), ''),
       s.position, irm_fold(i.country), t.happened_at,
       CASE t.direction WHEN 'in' THEN 'ours' WHEN 'out' THEN 'theirs' ELSE '' END,
       coalesce(d.next_step, ''), d.next_due
FROM influencer AS i JOIN stage AS s ON s.id = i.stage_id
LEFT JOIN best AS b ON b.influencer_id = i.id AND b.place = 1
LEFT JOIN talk AS t ON t.influencer_id = i.id AND t.nth = 1
LEFT JOIN todo AS d ON d.influencer_id = i.id AND d.nth = 1
WHERE i.id IN ({{people}})"""


def refresh(connection: Any) -> None:
    """Compute the facts of the people in temp.touched_person anew."""
    people = "SELECT id FROM temp.touched_person"
    connection.execute(f"DELETE FROM influencer_fact WHERE id IN ({people})")
    connection.execute(f"INSERT INTO influencer_fact ({_COLUMNS}) {_SELECT.format(people=people)}")


def rebuild(connection: Any) -> None:
    """Compute the facts of everyone anew."""
    connection.execute("DELETE FROM influencer_fact")
    connection.execute(f"INSERT INTO influencer_fact ({_COLUMNS}) {_SELECT.format(people='SELECT id FROM influencer')}")


def differences(connection: Any) -> int:
    """Count the stored facts that differ from what the records give."""
    fresh = _SELECT.format(people="SELECT id FROM influencer")
    stored = f"SELECT {_COLUMNS} FROM influencer_fact"
    query = f"SELECT count(*) FROM (SELECT * FROM ({stored}) EXCEPT SELECT * FROM ({fresh}))"
    extra = connection.execute(query).fetchone()[0]
    query = f"SELECT count(*) FROM (SELECT * FROM ({fresh}) EXCEPT SELECT * FROM ({stored}))"
    return int(extra) + int(connection.execute(query).fetchone()[0])
