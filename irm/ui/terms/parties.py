"""One line of the list of cooperations: who or which campaign, the place, and how far the terms have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm.ui.base.entries import Entry
from irm.ui.terms import entries
from irm.ui.words import formats, money_words

if TYPE_CHECKING:
    from irm.services.cooperations import CooperationRow

translate = QCoreApplication.translate


def party(row: CooperationRow, *, is_person: bool) -> Entry:
    """Return a cooperation as the list shows it; on a person's page it is called by its campaign."""
    word, icon, tone = _place(row)
    name = row.name or translate("Influencers", "(no name)")
    owed = translate("Terms", "owed {sums}").replace("{sums}", entries.amounts(row.owed)) if row.owed else ""
    facts = [translate("Terms", "signed") if row.signed_on is not None else "", owed]
    place = f"{word}: {row.slot}" if row.slot else word
    return Entry(
        id=row.id,
        icon=icon,
        title=row.campaign if is_person else name,
        moment="",
        tone=tone,
        body="\n".join(line for line in (place, _state(row)) if line),
        remark=" · ".join(fact for fact in facts if fact),
        is_muted=row.is_dropped,
    )


def _place(row: CooperationRow) -> tuple[str, str, str]:
    """Return the place in the slot in words, with drawing and tone."""
    if row.is_dropped:
        return translate("Terms", "Dropped out"), "user-minus", "gray"
    if row.rank == 0:
        return translate("Terms", "Fills"), "star", "green"
    if row.rank is None:
        return translate("Terms", "In no slot"), "user", "neutral"
    words = translate("Terms", "Bench, {place}")
    return words.replace("{place}", formats.number(row.rank)), "users", "blue"


def _state(row: CooperationRow) -> str:
    if row.agreed_on is not None:
        return translate("Terms", "agreed {sums}").replace("{sums}", entries.amounts(row.agreed)).strip()
    if row.offers:
        return formats.counted(translate("Terms", "%n offers", None, row.offers), row.offers)
    if row.expected is not None:
        return translate("Terms", "expected {amount}").replace("{amount}", money_words.shown(row.expected))
    return ""
