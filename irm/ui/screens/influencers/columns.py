"""The columns of the influencer list: what each cell says of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.influencer import InfluencerRow
from irm.ui import formats, names
from irm.ui.base.cells import ChipsCell, DayCell, Mark, NumberCell, PersonCell, StepCell, TextCell
from irm.ui.base.columns import Column

translate = QCoreApplication.translate

_TURN_ICONS = {"ours": "arrow-down-left", "theirs": "arrow-up-right"}


def columns() -> tuple[Column[InfluencerRow], ...]:
    """Return the columns in the language in force."""
    return (
        Column("name", translate("Influencers", "Name"), person, PersonCell, sort="name", width=196, is_editable=True),
        _numbers(
            "followers",
            followers,
            title=translate("Influencers", "Followers"),
            tip=translate("Influencers", "Followers of the largest account"),
            width=78,
        ),
        Column("stage", translate("Influencers", "Stage"), stage, ChipsCell, sort="stage", width=108, is_editable=True),
        Column(
            "last_contact",
            translate("Influencers", "Last contact"),
            last_contact,
            DayCell,
            sort="last_contact",
            width=104,
            is_descending_first=True,
        ),
        Column("next_step", translate("Influencers", "Next step"), next_step, StepCell, sort="next_step", width=144),
        Column("turn", translate("Influencers", "Turn"), turn, DayCell, sort="turn", width=98),
        Column("tier", translate("Influencers", "Tier"), tier, ChipsCell, sort="tier", width=76),
        _numbers(
            "rate",
            rate,
            title=translate("Influencers", "Engagement"),
            tip=translate(
                "Influencers", "Engagement rate of the largest account. Rates of two formulas cannot be compared."
            ),
            width=120,
        ),
        Column("tags", translate("Influencers", "Tags"), tags, ChipsCell, width=160),
        Column("country", translate("Influencers", "Country"), country, TextCell, sort="country", width=120),
    )


def _numbers(
    key: str, cell: Callable[[InfluencerRow, date], NumberCell], *, title: str, tip: str, width: int
) -> Column[InfluencerRow]:
    """Return a column of figures: at the trailing edge, the largest first."""
    figures = Column(key, title, cell, NumberCell, sort=key, width=width, tip=tip)
    return replace(figures, is_trailing=True, is_descending_first=True)


def person(row: InfluencerRow, today: date) -> PersonCell:
    """Say who it is: name, handle, platform, and whether they may be contacted."""
    handle = f"@{row.handle}" if row.handle else ""
    return PersonCell(
        name=row.name or handle or translate("Influencers", "(no name)"),
        handle=handle,
        platform=row.platform,
        more=max(0, row.account_count - 1),
        is_muted=row.is_do_not_contact or row.is_not_relevant,
        remark=_remark(row),
        tip=_person_tip(row, handle),
    )


def _remark(row: InfluencerRow) -> str:
    if row.is_do_not_contact:
        return translate("Influencers", "do not contact")
    return translate("Influencers", "not relevant") if row.is_not_relevant else ""


def _person_tip(row: InfluencerRow, handle: str) -> str:
    account = f"{names.platform(row.platform)} {handle}".strip() if row.platform else ""
    return "\n".join(part for part in (row.name, account, _remark(row)) if part)


def followers(row: InfluencerRow, today: date) -> NumberCell:
    """Say how many followers the largest account has."""
    if row.followers is None:
        return NumberCell(tip=translate("Influencers", "No number is known."))
    return NumberCell(formats.compact(row.followers), tip=formats.number(row.followers))


def tier(row: InfluencerRow, today: date) -> ChipsCell:
    """Say the tier."""
    if not row.tier:
        return ChipsCell()
    return ChipsCell((Mark(names.tier(row.tier), names.tier_tone(row.tier)),), names.tier(row.tier))


def rate(row: InfluencerRow, today: date) -> NumberCell:
    """Say the engagement rate, and by which formula."""
    if row.rate is None:
        return NumberCell(tip=translate("Influencers", "Likes, comments or followers are not known."))
    tip = f"{formats.percent(row.rate)} = {names.rate(row.rate_formula)}"
    return NumberCell(formats.percent(row.rate), names.rate_short(row.rate_formula), tip)


def stage(row: InfluencerRow, today: date) -> ChipsCell:
    """Say the stage."""
    return ChipsCell((Mark(names.stage(row.stage), names.stage_tone(row.stage)),), names.stage(row.stage))


def last_contact(row: InfluencerRow, today: date) -> DayCell:
    """Say how long ago the last contact was."""
    if row.last_contact is None:
        return DayCell(tip=translate("Influencers", "There was no contact yet."))
    return DayCell(
        formats.relative(formats.day_of(row.last_contact), today),
        tip=formats.instant(row.last_contact),
    )


def turn(row: InfluencerRow, today: date) -> DayCell:
    """Say whose turn it is."""
    if not row.turn:
        return DayCell()
    return DayCell(names.turn(row.turn), icon=_TURN_ICONS.get(row.turn, ""))


def next_step(row: InfluencerRow, today: date) -> StepCell:
    """Say what comes next, and when."""
    words, is_late = formats.due(row.next_due, today)
    tip = "\n".join(part for part in (row.next_step, formats.day(row.next_due)) if part)
    return StepCell(row.next_step or words, words if row.next_step else "", is_late, tip)


def tags(row: InfluencerRow, today: date) -> ChipsCell:
    """Say the tags."""
    return ChipsCell(tuple(Mark(tag, names.tag_tone(tag)) for tag in row.tags), ", ".join(row.tags))


def country(row: InfluencerRow, today: date) -> TextCell:
    """Say the country."""
    return TextCell(row.country, tip=row.country)
