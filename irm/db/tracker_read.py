"""What the file knows of campaigns when a tracker comes in: each campaign whole, read once."""

from __future__ import annotations

from typing import Any

from irm.db.driver import Connection

Rows = list[tuple[Any, ...]]
_OF_CAMPAIGN = "JOIN cooperation AS c ON c.id = x.cooperation_id WHERE c.campaign_id = ? ORDER BY x.id"


def campaigns(connection: Connection) -> Rows:
    """Return id, name and currency of the campaigns outside the trash."""
    return _rows(connection, "SELECT id, name, currency FROM campaign WHERE trashed_at IS NULL ORDER BY id")


def stages(connection: Connection, campaign_id: int) -> Rows:
    """Return code and id of the stages of a campaign's pipeline that are in use."""
    return _rows(
        connection,
        "SELECT code, id FROM pipeline_stage WHERE campaign_id = ? AND is_off = 0 ORDER BY position, id",
        campaign_id,
    )


def cooperations(connection: Connection, campaign_id: int) -> Rows:
    """Return person, id, stage, fee and the day somebody dropped out, for everybody in a campaign."""
    return _rows(
        connection,
        "SELECT c.influencer_id, c.id, s.code, c.fee, c.dropped_on FROM cooperation AS c LEFT JOIN pipeline_stage AS s"
        " ON s.id = c.pipeline_stage_id WHERE c.campaign_id = ? ORDER BY c.id",
        campaign_id,
    )


def deliverables(connection: Connection, campaign_id: int) -> Rows:
    """Return cooperation, id, type, platform, title, link, code, tracking link, status and days, in this order."""
    columns = "x.cooperation_id, x.id, x.type, x.platform, x.title, x.link, x.coupon_code, x.tracking_url, x.status"
    days = "x.draft_due, x.go_live_on, x.published_on"
    return _rows(connection, f"SELECT {columns}, {days} FROM deliverable AS x {_OF_CAMPAIGN}", campaign_id)


def offers(connection: Connection, campaign_id: int) -> Rows:
    """Return cooperation, id, whose it is and when it was accepted, for each offer."""
    return _rows(
        connection,
        f"SELECT x.cooperation_id, x.id, x.made_by, x.accepted_on FROM offer AS x {_OF_CAMPAIGN}",
        campaign_id,
    )


def parts(connection: Connection, campaign_id: int) -> Rows:
    """Return offer, kind, amount and note of what is given in a campaign's offers."""
    return _rows(
        connection,
        "SELECT p.offer_id, p.kind, p.amount, p.note FROM compensation_part AS p JOIN offer AS x ON x.id = p.offer_id"
        f" {_OF_CAMPAIGN}",
        campaign_id,
    )


def rights(connection: Connection, campaign_id: int) -> Rows:
    """Return cooperation, kind, first and last day and note of the rights."""
    return _rows(
        connection,
        f"SELECT x.cooperation_id, x.kind, x.starts_on, x.ends_on, x.note FROM usage_right AS x {_OF_CAMPAIGN}",
        campaign_id,
    )


def payments(connection: Connection, campaign_id: int) -> Rows:
    """Return cooperation, id, amount, currency and the day it was paid, for payments that are not cancelled."""
    return _rows(
        connection,
        "SELECT x.cooperation_id, x.id, x.amount, x.currency, x.paid_on FROM payment AS x"
        f" {_OF_CAMPAIGN.replace('WHERE', 'WHERE x.cancelled_on IS NULL AND')}",
        campaign_id,
    )


def contracts(connection: Connection, campaign_id: int) -> Rows:
    """Return cooperation, id, the day of signing and the note of the contracts."""
    return _rows(
        connection,
        f"SELECT x.cooperation_id, x.id, x.signed_on, x.note FROM contract AS x {_OF_CAMPAIGN}",
        campaign_id,
    )


def codes(connection: Connection) -> Rows:
    """Return every coupon code with the person who has it."""
    return _rows(
        connection,
        "SELECT d.coupon_code, c.influencer_id FROM deliverable AS d JOIN cooperation AS c ON c.id = d.cooperation_id"
        " WHERE d.coupon_code <> ''",
    )


def _rows(connection: Connection, statement: str, *values: Any) -> Rows:
    found: Rows = connection.execute(statement, values).fetchall()
    return found
