"""What a list says of where a search found somebody: "Note: …likes skincare…", with the words marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from irm import services
from irm.domain import clock, iso
from irm.domain.found import FoundAt
from irm.domain.influencer import InfluencerRow
from irm.ui import formats, names
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
}
Line = tuple[str, tuple[tuple[int, int], ...]]


def line(found: FoundAt | None) -> Line:
    """Return one line that says where the words stand, and the ranges to mark in it; "" where the name shows it."""
    if found is None or not found.text:
        return "", ()
    pattern = translate("Found", "{where}: {what}").replace("{where}", _where(found))
    before, _, after = pattern.partition("{what}")
    ranges = tuple((low + len(before), high + len(before)) for low, high in found.ranges)
    return f"{before}{found.text}{after}", ranges


def _where(found: FoundAt) -> str:
    if found.source == "own_field":
        return found.name
    if found.source == "account":
        return names.platform(found.name)
    if found.source == "contact":
        return names.contact_kind(found.name)
    word = translate("Found", _WHERE.get(found.source, "")) or found.source
    day = iso.day_from_text(found.name) if found.source in ("touch", "affinity", "incident") else None
    if day is None:
        return word
    return translate("Found", "{where} on {day}").replace("{where}", word).replace("{day}", formats.day(day))


def rows(ids: Sequence[int], query: str, with_standing: bool, session: Any) -> list[InfluencerRow]:
    """Return the rows of some people with where the query found each; done in a reading thread."""
    today: date = clock.today()
    found = services.finding.found(session, ids, query, today=today) if query else {}
    people = services.influencers.rows(session, ids, today=today, with_standing=with_standing)
    return [replace(row, found=found.get(row.id)) for row in people]
