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

_LATEST: Final = (
    "(SELECT l.id FROM metric_snapshot AS l WHERE l.account_id = {account} ORDER BY l.taken_on DESC, l.id DESC LIMIT 1)"
)

# One seek per person and part, so that the cost follows the people asked for, not what they ever said: with window
# functions 40,000 people with 550,000 touches took 15 s.
_SELECT: Final = f"""
SELECT i.id, i.trashed_at IS NOT NULL, irm_fold(i.display_name), coalesce(b.platform, ''), coalesce(b.handle, ''),
       coalesce(b.canonical, ''), (SELECT count(*) FROM social_account AS o WHERE o.influencer_id = i.id), m.followers,
       irm_rate(b.platform, m.followers, m.avg_views, m.avg_likes, m.avg_comments, m.avg_shares),
       coalesce(irm_formula(b.platform, m.followers, m.avg_views, m.avg_likes, m.avg_comments, m.avg_shares), ''),
       s.position, irm_fold(i.country), t.happened_at,
       CASE t.direction WHEN 'in' THEN 'ours' WHEN 'out' THEN 'theirs' ELSE '' END,
       coalesce(d.next_step, ''), d.next_due
FROM influencer AS i JOIN stage AS s ON s.id = i.stage_id
LEFT JOIN social_account AS b ON b.id = (
    SELECT a.id FROM social_account AS a LEFT JOIN metric_snapshot AS n ON n.id = {_LATEST.format(account="a.id")}
    WHERE a.influencer_id = i.id ORDER BY n.followers IS NULL, n.followers DESC, a.id LIMIT 1)
LEFT JOIN metric_snapshot AS m ON m.id = {_LATEST.format(account="b.id")}
LEFT JOIN interaction AS t ON t.id = (
    SELECT x.id FROM interaction AS x WHERE x.influencer_id = i.id AND x.direction <> 'none'
    ORDER BY x.happened_at DESC, x.id DESC LIMIT 1)
LEFT JOIN interaction AS d ON d.id = (
    SELECT x.id FROM interaction AS x
    WHERE x.influencer_id = i.id AND x.is_next_done = 0 AND (x.next_step <> '' OR x.next_due IS NOT NULL)
    ORDER BY x.next_due IS NULL, x.next_due, x.happened_at DESC, x.id DESC LIMIT 1)
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
