"""When each payment is due, kept up to date from what it waits for.

Nothing here is a record: a signature, an approval, a publication, an invoice or a fixed day says when a payment is
due, and this table follows. `is_firm` says that what it waits for has happened; before that the planned day counts.
"""

from __future__ import annotations

from typing import Final

from irm.db.driver import Connection

TABLES: Final = (
    "CREATE TABLE payment_fact (id INTEGER PRIMARY KEY, due_on TEXT, is_firm INTEGER NOT NULL,"
    " is_open INTEGER NOT NULL)",
    "CREATE INDEX ix_payment_fact_due_on ON payment_fact (due_on) WHERE is_open = 1 AND due_on IS NOT NULL",
)

# Without a deliverable of its own a payment waits for the last one of its cooperation.
_DONE: Final = (
    "CASE p.due_trigger WHEN 'date' THEN p.fixed_on WHEN 'signing' THEN c.signed_on WHEN 'invoice' THEN p.invoiced_on"
    " WHEN 'draft_approved' THEN (SELECT iif(sum({approved} IS NULL), NULL, max({approved})) {deliverables})"
    " ELSE (SELECT iif(sum({published} IS NULL), NULL, max({published})) {deliverables}) END"
)
_PLANNED: Final = (
    "CASE p.due_trigger WHEN 'draft_approved' THEN (SELECT max(coalesce({approved}, {approval_due})) {deliverables})"
    " WHEN 'published' THEN (SELECT max(coalesce({published}, {go_live})) {deliverables}) END"
)
_NAMES: Final = {
    "approved": "d.approved_on",
    "approval_due": "d.approval_due",
    "published": "d.published_on",
    "go_live": "d.go_live_on",
    "deliverables": (
        "FROM deliverable AS d WHERE d.status <> 'cancelled' AND d.cooperation_id = p.cooperation_id"
        " AND (p.deliverable_id IS NULL OR d.id = p.deliverable_id)"
    ),
}
_SELECT: Final = (
    "SELECT id, date(coalesce(done, planned), net_days || ' days'), done IS NOT NULL, is_open FROM ("
    f"SELECT p.id AS id, {_DONE.format(**_NAMES)} AS done, {_PLANNED.format(**_NAMES)} AS planned,"
    " iif(p.due_trigger = 'date', 0, p.net_days) AS net_days,"
    " p.paid_on IS NULL AND p.cancelled_on IS NULL AS is_open"
    " FROM payment AS p LEFT JOIN contract AS c ON c.cooperation_id = p.cooperation_id WHERE {which})"
)


def refresh(connection: Connection) -> None:
    """Compute the payments of the cooperations in temp.touched_cooperation anew, and forget those that are gone."""
    touched = "SELECT EXISTS (SELECT 1 FROM temp.touched_cooperation) OR EXISTS (SELECT 1 FROM temp.touched_payment)"
    if not connection.execute(touched).fetchone()[0]:
        return
    connection.execute("DELETE FROM payment_fact WHERE id IN (SELECT id FROM temp.touched_payment)")
    which = (
        "p.cooperation_id IN (SELECT id FROM temp.touched_cooperation) OR p.id IN (SELECT id FROM temp.touched_payment)"
    )
    connection.execute(
        "DELETE FROM payment_fact WHERE id IN (SELECT p.id FROM payment AS p"
        " WHERE p.cooperation_id IN (SELECT id FROM temp.touched_cooperation))"
    )
    connection.execute(f"INSERT INTO payment_fact (id, due_on, is_firm, is_open) {_SELECT.format(which=which)}")


def rebuild(connection: Connection) -> None:
    """Compute all payments anew."""
    connection.execute("DELETE FROM payment_fact")
    connection.execute(f"INSERT INTO payment_fact (id, due_on, is_firm, is_open) {_SELECT.format(which='1')}")


def differences(connection: Connection) -> int:
    """Count the stored facts that differ from what the records give."""
    fresh, stored = _SELECT.format(which="1"), "SELECT id, due_on, is_firm, is_open FROM payment_fact"
    total = 0
    for one, other in ((stored, fresh), (fresh, stored)):
        query = f"SELECT count(*) FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"
        total += int(connection.execute(query).fetchone()[0])
    return total
