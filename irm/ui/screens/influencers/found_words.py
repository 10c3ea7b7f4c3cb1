"""What a list says of where a search found somebody: "Note: …likes skincare…", with the words marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm import services
from irm.domain import clock, iso
from irm.domain.found import FoundAt
from irm.domain.influencer import InfluencerRow
from irm.services.session import Session
from irm.ui.words import formats, names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_WHERE: Final = {
    "legal_name": QT_TRANSLATE_NOOP("Found", "Other name"),
    "account": QT_TRANSLATE_NOOP("Found", "Account"),
    "tag": QT_TRANSLATE_NOOP("Found", "Tag"),
    "contact": QT_TRANSLATE_NOOP("Found", "Contact"),
    "address": QT_TRANSLATE_NOOP("Found", "Address"),
    "representative": QT_TRANSLATE_NOOP("Found", "Representative"),
    "note": QT_TRANSLATE_NOOP("Found", "Note"),
    "touch": QT_TRANSLATE_NOOP("Found", "Touch"),
    "next_step": QT_TRANSLATE_NOOP("Found", "Next step"),
    "affinity": QT_TRANSLATE_NOOP("Found", "Affinity"),
    "incident": QT_TRANSLATE_NOOP("Found", "Incident"),
    "own_field": QT_TRANSLATE_NOOP("Found", "Own field"),
    "file": QT_TRANSLATE_NOOP("Found", "File"),
    "place": QT_TRANSLATE_NOOP("Found", "Place, language"),
    "cause": QT_TRANSLATE_NOOP("Found", "Causes"),
    "introduced": QT_TRANSLATE_NOOP("Found", "Introduced by"),
    "refusal": QT_TRANSLATE_NOOP("Found", "Reason"),
    "cooperation": QT_TRANSLATE_NOOP("Found", "Campaign"),
    "deliverable": QT_TRANSLATE_NOOP("Found", "Deliverable"),
    "payment": QT_TRANSLATE_NOOP("Found", "Payment"),
    "shipment": QT_TRANSLATE_NOOP("Found", "Shipment"),
    "offer": QT_TRANSLATE_NOOP("Found", "Offer"),
    "contract": QT_TRANSLATE_NOOP("Found", "Contract"),
    "usage_right": QT_TRANSLATE_NOOP("Found", "Usage right"),
    "permit": QT_TRANSLATE_NOOP("Found", "Permit"),
}
Line = tuple[str, tuple[tuple[int, int], ...], int]


def line(found: FoundAt | None) -> Line:
    """Return a line that says where the words stand, the ranges to mark, and how long "Note: " is.

    It is empty where the name itself shows the words.
    """
    if found is None or not found.text:
        return "", (), 0
    before, after = _around(_where(found))
    ranges = tuple((low + len(before), high + len(before)) for low, high in found.ranges)
    return f"{before}{found.text}{after}", ranges, len(before)


def tip(found: FoundAt | None) -> str:
    """Return the same for a tip, where there is room for the day."""
    if found is None or not found.text:
        return ""
    before, after = _around(_dated(found))
    return f"{before}{found.text}{after}"


def _around(where: str) -> tuple[str, str]:
    before, _, after = translate("Found", "{where}: {what}").replace("{where}", where).partition("{what}")
    return before, after


def _where(found: FoundAt) -> str:
    if found.source == "own_field":
        return found.name
    if found.source == "account":
        return names.platform(found.name)
    if found.source == "contact":
        return names.contact_kind(found.name)
    return translate("Found", _WHERE.get(found.source, "")) or found.source


def _dated(found: FoundAt) -> str:
    word = _where(found)
    day = iso.day_from_text(found.name) if found.source in ("touch", "affinity", "incident") else None
    if day is None:
        return word
    return translate("Found", "{where} on {day}").replace("{where}", word).replace("{day}", formats.day(day))


def rows(ids: Sequence[int], query: str, with_standing: bool, session: Session) -> list[InfluencerRow]:
    """Return the rows of some people with where the query found each; done in a reading thread."""
    today: date = clock.today()
    found = services.finding.found(session, ids, query, today=today) if query else {}
    people = services.influencers.rows(session, ids, today=today, with_standing=with_standing)
    return [replace(row, found=found.get(row.id)) for row in people]
