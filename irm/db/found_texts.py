"""The texts of some people, each with where it stands: what a search result says about why somebody was found."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from irm.db.driver import Connection

_AMONG: Final = "IN (SELECT value FROM json_each(?1))"

# In the order in which they are shown: what is short and near first, then notes, then the newest touch.
_PARTS: Final = (
    "SELECT id, 'legal_name', '', legal_name || iif(sort_name = '', '', ' ' || sort_name), 0, '' FROM influencer"
    f" WHERE id {_AMONG}",
    "SELECT influencer_id, 'account', platform, iif(handle = '', url, handle), 0, '' FROM social_account"
    f" WHERE influencer_id {_AMONG}",
    "SELECT g.influencer_id, 'tag', '', t.name, 0, '' FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
    f" WHERE g.influencer_id {_AMONG}",
    "SELECT influencer_id, iif(kind = 'address', 'address', 'contact'), kind,"
    " value || iif(label = '', '', ' ' || label), 0, normalised FROM contact_point"
    f" WHERE influencer_id {_AMONG}",
    "SELECT l.influencer_id, 'representative', '',"
    " r.name || iif(r.company = '', '', ' ' || r.company) || iif(l.role = '', '', ' ' || l.role), 0, ''"
    " FROM influencer_representative AS l JOIN representative AS r ON r.id = l.representative_id"
    f" WHERE l.influencer_id {_AMONG}",
    f"SELECT id, 'note', '', notes, 0, '' FROM influencer WHERE id {_AMONG} AND notes <> ''",
    f"SELECT id, 'place', '', city || ' ' || country || ' ' || languages, 0, '' FROM influencer WHERE id {_AMONG}",
    f"SELECT id, 'cause', '', causes, 0, '' FROM influencer WHERE id {_AMONG} AND causes <> ''",
    f"SELECT id, 'introduced', '', introduced_by, 0, '' FROM influencer WHERE id {_AMONG} AND introduced_by <> ''",
    "SELECT id, 'refusal', '', do_not_contact_reason || ' ' || not_relevant_reason, 0, '' FROM influencer"
    f" WHERE id {_AMONG}",
    "SELECT v.influencer_id, 'own_field', o.name, v.value, 0, '' FROM own_value AS v"
    f" JOIN own_field AS o ON o.id = v.own_field_id WHERE v.influencer_id {_AMONG}",
    f"SELECT influencer_id, 'affinity', noted_on, note || ' ' || url, 0, '' FROM affinity WHERE influencer_id {_AMONG}",
    f"SELECT influencer_id, 'incident', happened_on, note, 0, '' FROM incident WHERE influencer_id {_AMONG}",
    f"SELECT influencer_id, 'file', '', name, 0, '' FROM attachment WHERE influencer_id {_AMONG}",
    "SELECT o.influencer_id, 'cooperation', c.name, c.name || ' ' || o.reason || ' ' || o.terms || ' ' || o.brief"
    " || ' ' || o.stand_by_terms || ' ' || o.dropped_reason, 0, ''"
    f" FROM cooperation AS o JOIN campaign AS c ON c.id = o.campaign_id WHERE o.influencer_id {_AMONG}",
    *(
        f"SELECT o.influencer_id, '{table}', '', {texts}, 0, '' FROM cooperation AS o"
        f" JOIN {table} AS d ON d.cooperation_id = o.id WHERE o.influencer_id {_AMONG}"
        for table, texts in (
            ("deliverable", "d.title || ' ' || d.link || ' ' || d.tracking_url || ' ' || d.coupon_code"),
            ("payment", "d.label || ' ' || d.invoice_number"),
            ("shipment", "d.product || ' ' || d.tracking_number"),
            ("offer", "d.note"),
            ("contract", "d.note"),
        )
    ),
    "SELECT influencer_id, 'usage_right', '', code || ' ' || category || ' ' || note, 0, '' FROM usage_right"
    f" WHERE influencer_id {_AMONG}",
    f"SELECT influencer_id, 'permit', '', number || ' ' || note, 0, '' FROM permit WHERE influencer_id {_AMONG}",
)
_TOUCHES: Final = (
    "SELECT influencer_id, 'touch', irm_day(happened_at, zone), subject || iif(subject = '' OR body = '', '', ': ')"
    " || body || iif(outcome = '', '', ' ' || outcome) || iif(next_step = '', '', ' → ' || next_step), id"
    f" FROM interaction WHERE influencer_id {_AMONG} ORDER BY happened_at DESC, id DESC"
)


def names(connection: Connection, people: Sequence[int]) -> list[tuple[int, str, str]]:
    """Return id, name, and the handle the list shows."""
    rows: list[tuple[int, str, str]] = connection.execute(
        "SELECT i.id, i.display_name, f.handle FROM influencer AS i JOIN influencer_fact AS f ON f.id = i.id"
        f" WHERE i.id {_AMONG}",
        (json.dumps(list(people)),),
    ).fetchall()
    return rows


def texts(connection: Connection, people: Sequence[int]) -> list[tuple[int, str, str, str, int]]:
    """Return owner, source, what it is called, the text, and the id of its touch or 0; the likeliest texts first.

    A contact point found by its normal form only (a phone number without its blanks) is given in that form.
    """
    wanted = (json.dumps(list(people)),)
    found: list[tuple[int, str, str, str, int]] = []
    for query in _PARTS:
        for owner, source, name, text, touch, normal in connection.execute(query, wanted).fetchall():
            found.append((owner, source, name, text, touch))
            if normal and normal not in text:
                found.append((owner, source, name, normal, touch))
    found += connection.execute(_TOUCHES, wanted).fetchall()
    return found
