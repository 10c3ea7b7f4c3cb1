"""What stands for a column of the list in a table for other programs: whole numbers, days, name and handle apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.influencer import InfluencerRow
from irm.ui.words import formats, names

translate = QCoreApplication.translate

Copied = tuple[tuple[str, Callable[[InfluencerRow], str]], ...]


def of_columns() -> dict[str, Copied]:
    """Return titles and texts by the key of a column, for those that are shown in another way than they are used."""
    return {
        "name": (
            (translate("ExportColumns", "Name"), _name),
            (translate("ExportColumns", "Platform"), _platform),
            (translate("ExportColumns", "Handle"), _handle),
            (translate("Influencers", "Remark"), remark),
        ),
        "followers": ((translate("ExportColumns", "Followers"), _followers),),
        "rate": ((translate("ExportColumns", "Engagement rate"), _rate),),
        "last_contact": ((translate("ExportColumns", "Last contact"), _last_contact),),
        "next_step": (
            (translate("ExportColumns", "Next step"), _next_step),
            (translate("ExportColumns", "Next step due"), _next_due),
        ),
        "created": ((translate("ExportColumns", "Added on"), _created),),
        "birthday": ((translate("ExportColumns", "Birthday"), _birthday),),
    }


def remark(row: InfluencerRow) -> str:
    """Say who may not be contacted, or is not relevant; "" for all others."""
    if row.is_do_not_contact:
        return translate("Influencers", "do not contact")
    return translate("Influencers", "not relevant") if row.is_not_relevant else ""


def _name(row: InfluencerRow) -> str:
    return row.name


def _platform(row: InfluencerRow) -> str:
    return names.platform(row.platform) if row.platform else ""


def _handle(row: InfluencerRow) -> str:
    return row.handle


def _followers(row: InfluencerRow) -> str:
    return "" if row.followers is None else str(row.followers)


def _rate(row: InfluencerRow) -> str:
    return formats.percent(row.rate)


def _last_contact(row: InfluencerRow) -> str:
    return _day(row.last_contact_on)


def _next_step(row: InfluencerRow) -> str:
    return row.next_step


def _next_due(row: InfluencerRow) -> str:
    return _day(row.next_due)


def _created(row: InfluencerRow) -> str:
    return _day(row.created_at.date() if row.created_at is not None else None)


def _birthday(row: InfluencerRow) -> str:
    return _day(row.birthday)


def _day(value: date | None) -> str:
    """Return a day as every spreadsheet reads it."""
    return value.isoformat() if value is not None else ""
