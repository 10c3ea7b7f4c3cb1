"""What lists show and sort by, kept up to date per person and per account in two narrow tables.

Nothing here is a record: every column can be computed again from the records, and `differences()` does so.
"""

from __future__ import annotations

from typing import Final

from irm.db.driver import Connection

TABLES: Final = (
    "CREATE TABLE influencer_fact (id INTEGER PRIMARY KEY, is_trashed INTEGER NOT NULL, sort_key TEXT NOT NULL,"
    " platform TEXT NOT NULL, handle TEXT NOT NULL, handle_key TEXT NOT NULL, account_count INTEGER NOT NULL,"
    " followers INTEGER, rate REAL, rate_formula TEXT NOT NULL, stage_position INTEGER NOT NULL,"
    " country_key TEXT NOT NULL, last_contact TEXT, turn TEXT NOT NULL, next_step TEXT NOT NULL, next_due TEXT,"
    " tier TEXT NOT NULL, last_contact_on TEXT, loses_touch_on TEXT, reliability REAL, birthday_key TEXT NOT NULL)",
    "CREATE INDEX ix_influencer_fact_sort_key ON influencer_fact (is_trashed, sort_key)",
    "CREATE INDEX ix_influencer_fact_turn ON influencer_fact (turn, last_contact_on) WHERE turn <> ''",
    "CREATE INDEX ix_influencer_fact_loses_touch_on ON influencer_fact (loses_touch_on)"
    " WHERE loses_touch_on IS NOT NULL",
    "CREATE INDEX ix_influencer_fact_birthday_key ON influencer_fact (birthday_key) WHERE birthday_key <> ''",
    "CREATE TABLE account_fact (id INTEGER PRIMARY KEY, influencer_id INTEGER NOT NULL, platform TEXT NOT NULL,"
    " tier TEXT NOT NULL, followers INTEGER, rate REAL, formula TEXT NOT NULL, taken_on TEXT,"
    " is_trashed INTEGER NOT NULL)",
    "CREATE INDEX ix_account_fact_influencer_id ON account_fact (influencer_id)",
    "CREATE INDEX ix_account_fact_standing ON account_fact (platform, tier, formula, rate)"
    " WHERE is_trashed = 0 AND rate IS NOT NULL",
)

_CONTACT_COLUMNS: Final = "last_contact, turn, next_step, next_due, last_contact_on, loses_touch_on"
_COLUMNS: Final = (
    "id, is_trashed, sort_key, platform, handle, handle_key, account_count, followers, rate, rate_formula,"
    f" stage_position, country_key, tier, reliability, birthday_key, {_CONTACT_COLUMNS}"
)
_ACCOUNT_COLUMNS: Final = "id, influencer_id, platform, tier, followers, rate, formula, taken_on, is_trashed"

_ACCOUNTS: Final = """
SELECT a.id, a.influencer_id, a.platform,
       irm_tier(m.followers, (SELECT value FROM data_setting WHERE key = 'tier_limits')), m.followers,
       irm_rate(a.platform, m.followers, m.avg_views, m.avg_likes, m.avg_comments, m.avg_shares),
       irm_formula(a.platform, m.followers, m.avg_views, m.avg_likes, m.avg_comments, m.avg_shares),
       m.taken_on, i.trashed_at IS NOT NULL
FROM social_account AS a JOIN influencer AS i ON i.id = a.influencer_id
LEFT JOIN metric_snapshot AS m ON m.id = (
    SELECT l.id FROM metric_snapshot AS l WHERE l.account_id = a.id ORDER BY l.taken_on DESC, l.id DESC LIMIT 1)
WHERE a.influencer_id IN ({people})"""

# One seek per person and part, so that the cost follows the people asked for, not what they ever said: with window
# functions 40,000 people with 550,000 touches took 15 s. Weights of incidents: domain/reliability.py.
_CONTACT: Final = """
       t.happened_at,
       CASE WHEN t.needs_no_reply THEN '' WHEN t.direction = 'in' THEN 'ours' WHEN t.direction = 'out' THEN 'theirs'
            ELSE '' END,
       coalesce(d.next_step, ''), d.next_due, irm_day(t.happened_at, t.zone),
       date(irm_day(t.happened_at, t.zone), (i.rhythm_days + 1) || ' days')"""
_OF_TOUCHES: Final = """
LEFT JOIN interaction AS t ON t.id = (
    SELECT x.id FROM interaction AS x WHERE x.influencer_id = i.id AND x.direction <> 'none'
    ORDER BY x.happened_at DESC, x.id DESC LIMIT 1)
LEFT JOIN interaction AS d ON d.id = (
    SELECT x.id FROM interaction AS x
    WHERE x.influencer_id = i.id AND x.is_next_done = 0 AND (x.next_step <> '' OR x.next_due IS NOT NULL)
    ORDER BY x.next_due IS NULL, x.next_due, x.happened_at DESC, x.id DESC LIMIT 1)"""
_SELECT: Final = f"""
SELECT i.id, i.trashed_at IS NOT NULL, irm_fold(iif(i.sort_name = '', i.display_name, i.sort_name)),
       coalesce(b.platform, ''), coalesce(b.handle, ''), coalesce(b.canonical, ''),
       (SELECT count(*) FROM social_account AS o WHERE o.influencer_id = i.id), m.followers, m.rate,
       coalesce(m.formula, ''), s.position, irm_fold(i.country), coalesce(m.tier, ''),
       (SELECT total(x.kind = 'praise') / sum(CASE x.kind WHEN 'ghosted' THEN 2 ELSE 1 END)
        FROM incident AS x WHERE x.influencer_id = i.id),
       coalesce(substr(i.birthday, 6), ''), {_CONTACT}
FROM influencer AS i JOIN stage AS s ON s.id = i.stage_id
LEFT JOIN account_fact AS m ON m.id = (
    SELECT a.id FROM account_fact AS a WHERE a.influencer_id = i.id
    ORDER BY a.followers IS NULL, a.followers DESC, a.id LIMIT 1)
LEFT JOIN social_account AS b ON b.id = m.id {_OF_TOUCHES}
WHERE i.id IN ({{people}})"""

_DERIVED: Final = (
    ("account_fact", "social_account", "influencer_id", _ACCOUNT_COLUMNS, _ACCOUNTS),
    ("influencer_fact", "influencer", "id", _COLUMNS, _SELECT),
)
"""Table, whose rows it follows, the column that names the person, all columns, and how they are computed.

People are computed from their accounts.
"""


def refresh(connection: Connection, *, is_first: bool = False) -> None:
    """Compute the facts of the people in temp.due_person anew, or for the first time.

    Of those in temp.due_contact only what hangs from their touches.
    """
    people = "SELECT id FROM temp.due_person"
    for table, source, owner, columns, select in _DERIVED:
        stored = ""
        if not is_first:
            connection.execute(
                f"DELETE FROM {table} WHERE {owner} IN ({people})"
                f" AND NOT EXISTS (SELECT 1 FROM {source} AS s WHERE s.id = {table}.id AND s.{owner} = {table}.{owner})"
            )
            stored = where_different(columns)
        connection.execute(f"INSERT INTO {table} ({columns}) {select.format(people=people)} {stored}")
    if not is_first:
        _refresh_contacts(connection)


def _refresh_contacts(connection: Connection) -> None:
    """Compute only what hangs from touches, of the people in temp.due_contact."""
    names = _CONTACT_COLUMNS.split(", ")
    taken = ", ".join(f"{name} = n.{name}" for name in names)
    fresh, stored = (", ".join(f"{of}.{name}" for name in names) for of in ("n", "influencer_fact"))
    connection.execute(
        f"WITH n (id, {_CONTACT_COLUMNS}) AS (SELECT i.id, {_CONTACT} FROM influencer AS i {_OF_TOUCHES}"
        " WHERE i.id IN (SELECT id FROM temp.due_contact EXCEPT SELECT id FROM temp.due_person))"
        f" UPDATE influencer_fact SET {taken} FROM n WHERE n.id = influencer_fact.id"
        f" AND ({stored}) IS NOT ({fresh})"
    )


def where_different(columns: str) -> str:
    """Return the end of an INSERT that writes over a row of that id only where it differs: most stay the same."""
    names = columns.split(", ")[1:]
    fresh = ", ".join(f"excluded.{name}" for name in names)
    taken = ", ".join(f"{name} = excluded.{name}" for name in names)
    return f"ON CONFLICT (id) DO UPDATE SET {taken} WHERE ({', '.join(names)}) IS NOT ({fresh})"


def place_in_tiers(connection: Connection) -> None:
    """Bring the tier of everybody, and of every account, to the limits in force."""
    limits = "(SELECT value FROM data_setting WHERE key = 'tier_limits')"
    for table in ("account_fact", "influencer_fact"):
        tier = f"irm_tier(followers, {limits})"
        connection.execute(f"UPDATE {table} SET tier = {tier} WHERE tier <> {tier}")


def rebuild(connection: Connection) -> None:
    """Compute the facts of everyone anew."""
    for table, _, _, columns, select in _DERIVED:
        connection.execute(f"DELETE FROM {table}")
        connection.execute(f"INSERT INTO {table} ({columns}) {select.format(people='SELECT id FROM influencer')}")


def differences(connection: Connection) -> int:
    """Count the stored facts that differ from what the records give."""
    total = 0
    for table, _, _, columns, select in _DERIVED:
        fresh, stored = select.format(people="SELECT id FROM influencer"), f"SELECT {columns} FROM {table}"
        for one, other in ((stored, fresh), (fresh, stored)):
            query = f"SELECT count(*) FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"
            total += int(connection.execute(query).fetchone()[0])
    return total
