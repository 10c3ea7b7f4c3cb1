"""The columns of the list of campaigns: what each cell says of a row."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.campaign import CampaignRow
from irm.domain.money import Money
from irm.ui.base.cells import ChipsCell, DayCell, Mark, NumberCell, TextCell
from irm.ui.base.columns import Column
from irm.ui.words import campaign_names, formats, money_words

translate = QCoreApplication.translate


def columns() -> tuple[Column[CampaignRow], ...]:
    """Return the columns in the language in force."""
    return (
        Column("name", translate("Campaigns", "Campaign"), name, TextCell, sort="name", width=196, is_editable=True),
        Column(
            "status", translate("Campaigns", "Status"), status, ChipsCell, sort="status", width=96, is_editable=True
        ),
        Column(
            "coverage",
            translate("Campaigns", "Coverage"),
            coverage,
            ChipsCell,
            width=100,
            tip=translate("Campaigns", "How well the worst slot that is still to come is covered by ready stand-ins"),
        ),
        Column(
            "slots",
            translate("Campaigns", "Slots"),
            slots,
            NumberCell,
            width=72,
            is_trailing=True,
            tip=translate("Campaigns", "Slots filled, of all slots"),
        ),
        Column("next", translate("Campaigns", "Next go-live"), next_go_live, DayCell, width=116),
        Column(
            "decide",
            translate("Campaigns", "Decide by"),
            decide,
            DayCell,
            width=116,
            tip=translate("Campaigns", "The last day on which a ready stand-in can still be promoted"),
        ),
        *_money_and_days(),
    )


def _money_and_days() -> tuple[Column[CampaignRow], ...]:
    return (
        Column("starts", translate("Campaigns", "Start"), starts, DayCell, sort="starts", width=104),
        Column("ends", translate("Campaigns", "End"), ends, DayCell, sort="ends", width=104),
        Column(
            "budget",
            translate("Campaigns", "Budget"),
            budget,
            NumberCell,
            width=132,
            is_trailing=True,
            tip=translate("Campaigns", "Budget, and below it what is committed to the people who fill the slots"),
        ),
    )


def name(row: CampaignRow, today: date) -> TextCell:
    """Say which campaign it is, and for which brand and product."""
    detail = " · ".join(part for part in (row.brand, row.product) if part)
    return TextCell(row.name, detail, tip="\n".join(part for part in (row.name, detail) if part))


def status(row: CampaignRow, today: date) -> ChipsCell:
    """Say the status."""
    word = campaign_names.status(row.status)
    return ChipsCell((Mark(word, campaign_names.status_tone(row.status)),), word)


def coverage(row: CampaignRow, today: date) -> ChipsCell:
    """Say how well it is covered."""
    if not row.coverage:
        return ChipsCell(tip=translate("Campaigns", "No slot is still to come."))
    word = campaign_names.coverage(row.coverage)
    return ChipsCell((Mark(word, campaign_names.coverage_tone(row.coverage)),), word)


def slots(row: CampaignRow, today: date) -> NumberCell:
    """Say how many slots are filled."""
    return NumberCell(f"{formats.number(row.filled_count)}/{formats.number(row.slot_count)}" if row.slot_count else "")


def next_go_live(row: CampaignRow, today: date) -> DayCell:
    """Say when the next slot goes live."""
    return DayCell(formats.relative(row.next_go_live, today), tip=formats.day(row.next_go_live))


def decide(row: CampaignRow, today: date) -> DayCell:
    """Say by when somebody must choose."""
    words, is_late = formats.due(row.decision_day, today)
    return DayCell(words, is_urgent=is_late, tip=formats.day(row.decision_day))


def starts(row: CampaignRow, today: date) -> DayCell:
    """Say when it starts."""
    return DayCell(formats.day(row.starts_on))


def ends(row: CampaignRow, today: date) -> DayCell:
    """Say when it ends."""
    return DayCell(formats.day(row.ends_on))


def budget(row: CampaignRow, today: date) -> NumberCell:
    """Say the budget and what is committed."""
    if row.budget is None:
        return NumberCell()
    committed = money_words.shown(Money(row.currency, row.committed)) if row.committed else ""
    return NumberCell(money_words.shown(Money(row.currency, row.budget)), committed)
