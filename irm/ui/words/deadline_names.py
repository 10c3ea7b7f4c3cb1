"""What the kinds of deadlines are called and drawn as, and what one is about in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.domain.deadlines import DeadlineRow
from irm.domain.deliverable import TYPES
from irm.domain.money import from_stored
from irm.ui.base.cells import isolated
from irm.ui.words import formats, money_words, terms_names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_KINDS: Final = {
    "next_step": (QT_TRANSLATE_NOOP("Deadlines", "Next step"), "list-checks", "blue"),
    "draft": (QT_TRANSLATE_NOOP("Deadlines", "Draft due"), "square-pen", "violet"),
    "approval": (QT_TRANSLATE_NOOP("Deadlines", "Approval due"), "circle-check", "violet"),
    "go_live": (QT_TRANSLATE_NOOP("Deadlines", "Goes live"), "megaphone", "pink"),
    "live_until": (QT_TRANSLATE_NOOP("Deadlines", "Stays up until"), "hourglass", "violet"),
    "payment": (QT_TRANSLATE_NOOP("Deadlines", "Payment due"), "banknote", "green"),
    "right_end": (QT_TRANSLATE_NOOP("Deadlines", "Right ends"), "image", "amber"),
    "code_end": (QT_TRANSLATE_NOOP("Deadlines", "Code expires"), "key-round", "amber"),
    "exclusivity_end": (QT_TRANSLATE_NOOP("Deadlines", "Exclusivity ends"), "shield-ban", "amber"),
    "permit": (QT_TRANSLATE_NOOP("Deadlines", "Permit expires"), "badge-check", "orange"),
    "stand_by": (QT_TRANSLATE_NOOP("Deadlines", "Standby promise ends"), "user-check", "teal"),
    "decision": (QT_TRANSLATE_NOOP("Deadlines", "Choose a stand-in"), "split", "teal"),
    "goal": (QT_TRANSLATE_NOOP("Deadlines", "Campaign goal due"), "target", "teal"),
    "birthday": (QT_TRANSLATE_NOOP("Deadlines", "Birthday"), "cake", "neutral"),
}
_FAMILIES: Final = {
    "steps": (QT_TRANSLATE_NOOP("Deadlines", "Next steps"), "list-checks"),
    "content": (QT_TRANSLATE_NOOP("Deadlines", "Content"), "square-pen"),
    "payments": (QT_TRANSLATE_NOOP("Deadlines", "Payments"), "banknote"),
    "rights": (QT_TRANSLATE_NOOP("Deadlines", "Rights"), "key-round"),
    "permits": (QT_TRANSLATE_NOOP("Deadlines", "Permits"), "badge-check"),
    "campaigns": (QT_TRANSLATE_NOOP("Deadlines", "Campaigns"), "target"),
    "birthdays": (QT_TRANSLATE_NOOP("Deadlines", "Birthdays"), "cake"),
}


def kind(code: str) -> str:
    """Return the name of a kind; a code without one is shown as it is."""
    return translate("Deadlines", _KINDS[code][0]) if code in _KINDS else code


def icon(code: str) -> str:
    """Return the drawing of a kind."""
    return _KINDS[code][1] if code in _KINDS else "calendar"


def tone(code: str) -> str:
    """Return the tone of a kind."""
    return _KINDS[code][2] if code in _KINDS else "neutral"


def family(code: str) -> str:
    """Return the name of kinds that belong together."""
    return translate("Deadlines", _FAMILIES[code][0]) if code in _FAMILIES else code


def family_icon(code: str) -> str:
    """Return the drawing of kinds that belong together."""
    return _FAMILIES[code][1] if code in _FAMILIES else "calendar"


def subject(row: DeadlineRow) -> str:
    """Return whom or which campaign a deadline is about."""
    return row.name or (row.campaign if not row.influencer_id else translate("Influencers", "(no name)"))


def about(row: DeadlineRow) -> str:
    """Return what a deadline is about in words, "" where its kind says all."""
    first, _, second = row.text.partition("\x1f")
    if row.kind == "payment":
        return " ".join(part for part in (first, money_words.shown(from_stored(second)) if second else "") if part)
    if row.kind in ("right_end", "code_end", "exclusivity_end"):
        named = terms_names.right(first) if row.kind == "right_end" else ""
        return formats.listed(part for part in (named, second) if part)
    if row.kind == "permit":
        market, _, number = row.text.partition(" ")
        return " ".join(part for part in (terms_names.market(market), isolated(number.strip())) if part)
    if row.text in TYPES:
        return terms_names.deliverable(row.text)
    return " ".join(row.text.split())


def is_late(row: DeadlineRow, today: date) -> bool:
    """Say whether a deadline was missed; a birthday that has passed is nobody's debt."""
    return row.day < today and row.kind != "birthday"


def heading(row: DeadlineRow) -> str:
    """Return a deadline in one line for a calendar: "Draft due: Jane Doe, Reel"."""
    said = formats.listed(part for part in (subject(row), about(row)) if part)
    return f"{kind(row.kind)}: {said}" if said else kind(row.kind)
