"""The columns of the influencer list: what each cell says of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from irm.domain import metrics
from irm.domain.influencer import InfluencerRow
from irm.domain.own_fields import OwnField
from irm.domain.silence import silence
from irm.ui.base.cells import ChipsCell, DayCell, Mark, NumberCell, PersonCell, StepCell, TextCell, isolated
from irm.ui.base.columns import Column
from irm.ui.screens.influencers import cell_editors, copied_words, found_words
from irm.ui.screens.influencers.standing_words import silence_words
from irm.ui.words import formats, names, own_fields, standings

translate = QCoreApplication.translate

_TURN_ICONS = {"ours": "arrow-down-left", "theirs": "arrow-up-right"}


def columns() -> tuple[Column[InfluencerRow], ...]:
    """Return the columns in the language in force."""
    every = (*_first(), *_further(), *map(_own, own_fields.shown_fields()))
    copied = copied_words.of_columns()
    return tuple(
        replace(column, is_editable=cell_editors.is_editable(column.key), copied=copied.get(column.key, ()))
        for column in every
    )


def _first() -> tuple[Column[InfluencerRow], ...]:
    """Return the columns that are shown at first."""
    return (
        Column("name", translate("Influencers", "Name"), person, PersonCell, sort="name", width=184, field="name"),
        _numbers(
            "followers",
            followers,
            title=translate("Influencers", "Followers"),
            tip=translate("Influencers", "Followers of the largest account"),
            width=84,
        ),
        _coded("stage", translate("Influencers", "Stage"), stage, ChipsCell, width=108),
        _days("last_contact", translate("Influencers", "Last contact"), last_contact, field="last", width=104),
        Column(
            "next_step",
            translate("Influencers", "Next step"),
            next_step,
            StepCell,
            sort="next_step",
            width=144,
            field="due",
        ),
        _coded("turn", translate("Influencers", "Turn"), turn, DayCell, width=98),
        Column(
            "tier",
            translate("Influencers", "Tier"),
            tier,
            ChipsCell,
            sort="tier",
            width=76,
            field="tier",
            grouping="tier",
        ),
        _engagement(),
        Column("tags", translate("Influencers", "Tags"), tags, ChipsCell, width=160, field="tag"),
        _coded("country", translate("Influencers", "Country"), country, TextCell),
    )


def _engagement() -> Column[InfluencerRow]:
    return _numbers(
        "rate",
        rate,
        title=translate("Influencers", "Engagement"),
        tip=translate(
            "Influencers", "Engagement rate of the largest account. Rates of two formulas cannot be compared."
        ),
        width=120,
    )


def _further() -> tuple[Column[InfluencerRow], ...]:
    """Return the columns that are hidden at first."""
    found = (
        Column(
            "standing",
            translate("Influencers", "Standing"),
            standing,
            TextCell,
            sort="standing",
            width=150,
            is_descending_first=True,
            tip=translate("Influencers", "Engagement compared with accounts of the same platform and tier"),
        ),
        _coded("platform", translate("Influencers", "Platform"), platform, TextCell),
        Column("email", translate("Influencers", "E-mail"), email, TextCell, sort="email", width=180, field="email"),
        Column("phone", translate("Influencers", "Phone"), phone, TextCell, sort="phone", width=140, field="phone"),
        Column("city", translate("Influencers", "City"), city, TextCell, sort="city", field="city"),
        Column(
            "language", translate("Influencers", "Languages"), languages, TextCell, sort="language", field="language"
        ),
        Column("kind", translate("Influencers", "Kind"), kind, TextCell, sort="kind", width=90, field="kind"),
        Column("origin", translate("Influencers", "Origin"), origin, TextCell, sort="origin", field="origin"),
        Column("type", translate("Influencers", "Influence type"), influence_type, TextCell, sort="type", field="type"),
        _numbers("silent", silent, title=translate("Influencers", "Silent days"), tip="", width=90),
        _numbers("reliability", reliability, title=translate("Influencers", "Reliability"), tip="", width=90),
        replace(
            _numbers("rhythm", rhythm, title=translate("Influencers", "Rhythm in days"), tip="", width=90),
            is_descending_first=False,
        ),
        _days("created", translate("Influencers", "Added"), created, field="created", width=104),
        replace(
            _days("birthday", translate("Influencers", "Birthday"), birthday, field="birthday", width=104),
            is_descending_first=False,
        ),
    )
    return tuple(replace(column, is_hidden_first=True) for column in found)


def _coded(
    key: str, title: str, cell: Callable[[InfluencerRow, date], Any], kind: type, *, width: int = 120
) -> Column[InfluencerRow]:
    """Return a column one can group by."""
    return Column(key, title, cell, kind, sort=key, width=width, field=key, grouping=key)


def _days(
    key: str, title: str, cell: Callable[[InfluencerRow, date], DayCell], *, field: str, width: int
) -> Column[InfluencerRow]:
    """Return a column of days: the latest first."""
    return Column(key, title, cell, DayCell, sort=key, width=width, field=field, is_descending_first=True)


def _numbers(
    key: str, cell: Callable[[InfluencerRow, date], NumberCell], *, title: str, tip: str, width: int
) -> Column[InfluencerRow]:
    """Return a column of figures: at the trailing edge, the largest first."""
    figures = Column(key, title, cell, NumberCell, sort=key, width=width, tip=tip, field=key)
    return replace(figures, is_trailing=True, is_descending_first=True)


def person(row: InfluencerRow, today: date) -> PersonCell:
    """Say who it is: name, handle, platform, and whether they may be contacted."""
    handle = f"@{row.handle}" if row.handle else ""
    found, ranges, lead = found_words.line(row.found)
    return PersonCell(
        name=row.name or handle or translate("Influencers", "(no name)"),
        handle=handle,
        platform=row.platform,
        more=max(0, row.account_count - 1),
        is_muted=row.is_do_not_contact or row.is_not_relevant,
        remark=copied_words.remark(row),
        tip="\n".join(part for part in (_person_tip(row, handle), found_words.tip(row.found)) if part),
        found=found,
        found_ranges=ranges,
        found_lead=lead,
        name_ranges=row.found.name_ranges if row.found is not None and row.name else (),
    )


def _person_tip(row: InfluencerRow, handle: str) -> str:
    account = f"{names.platform(row.platform)} {handle}".strip() if row.platform else ""
    return "\n".join(part for part in (row.name, account, copied_words.remark(row)) if part)


def followers(row: InfluencerRow, today: date) -> NumberCell:
    """Say how many followers the largest account has."""
    if row.followers is None:
        return NumberCell(tip=translate("Influencers", "No number is known."))
    is_stale = metrics.is_stale(row.taken_on, today)
    detail = formats.relative(row.taken_on, today) if is_stale else ""
    tip = "\n".join(part for part in (formats.number(row.followers), stale_words(row, today)) if part)
    return NumberCell(formats.compact(row.followers), detail, tip, is_stale)


def stale_words(row: InfluencerRow, today: date) -> str:
    """Say that the numbers are old, "" where they are not."""
    if not metrics.is_stale(row.taken_on, today):
        return ""
    words = translate("Influencers", "Read {when}, on {day}: it may have changed since.")
    return words.replace("{when}", formats.relative(row.taken_on, today)).replace("{day}", formats.day(row.taken_on))


def tier(row: InfluencerRow, today: date) -> ChipsCell:
    """Say the tier."""
    if not row.tier:
        return ChipsCell()
    return ChipsCell((Mark(names.tier(row.tier), names.tier_tone(row.tier)),), names.tier(row.tier))


def rate(row: InfluencerRow, today: date) -> NumberCell:
    """Say the engagement rate, and by which formula."""
    if row.rate is None:
        return NumberCell(tip=translate("Influencers", "Likes, comments or followers are not known."))
    formula = f"{formats.percent(row.rate)} = {names.rate(row.rate_formula)}"
    tip = "\n".join(part for part in (formula, stale_words(row, today)) if part)
    is_stale = metrics.is_stale(row.taken_on, today)
    return NumberCell(formats.percent(row.rate), names.rate_short(row.rate_formula), tip, is_stale)


def standing(row: InfluencerRow, today: date) -> TextCell:
    """Say how the engagement of the largest account stands, and among whom."""
    if row.standing is None or row.standing.place is None:
        return TextCell(tip=translate("Influencers", "Neither enough accounts like it nor a benchmark are known."))
    return TextCell(standings.short(row.standing), standings.against(row.standing), standings.sentence(row.standing))


def _own(field: OwnField) -> Column[InfluencerRow]:
    """Return the column of a field of the user's own."""
    key = f"own:{field.code}"
    if field.kind in ("number", "money"):
        found = _numbers(key, partial(_own_number, field), title=field.name, tip="", width=110)
    else:
        found = Column(key, field.name, partial(_own_text, field), TextCell, sort=key)
    return replace(found, field=field.code, is_hidden_first=True)


def _own_number(field: OwnField, row: InfluencerRow, today: date) -> NumberCell:
    return NumberCell(own_fields.value_text(field, row.own_values.get(field.code, "")))


def _own_text(field: OwnField, row: InfluencerRow, today: date) -> TextCell:
    text = own_fields.value_text(field, row.own_values.get(field.code, ""))
    return TextCell(text, tip=text)


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
    return ChipsCell(tuple(Mark(tag, names.tag_tone(tag)) for tag in row.tags), formats.listed(row.tags))


def country(row: InfluencerRow, today: date) -> TextCell:
    """Say the country."""
    return TextCell(row.country, tip=row.country)


def platform(row: InfluencerRow, today: date) -> TextCell:
    """Say on which platform the largest account is."""
    return TextCell(names.platform(row.platform) if row.platform else "")


def email(row: InfluencerRow, today: date) -> TextCell:
    """Say the e-mail address used first."""
    return TextCell(isolated(row.email), tip=row.email)


def phone(row: InfluencerRow, today: date) -> TextCell:
    """Say the phone number used first."""
    return TextCell(isolated(row.phone), tip=row.phone)


def city(row: InfluencerRow, today: date) -> TextCell:
    """Say the city."""
    return TextCell(row.city, tip=row.city)


def languages(row: InfluencerRow, today: date) -> TextCell:
    """Say the languages."""
    return TextCell(row.languages, tip=row.languages)


def kind(row: InfluencerRow, today: date) -> TextCell:
    """Say whether it is one person or more."""
    return TextCell(names.kind(row.kind))


def origin(row: InfluencerRow, today: date) -> TextCell:
    """Say from where the person is known."""
    return TextCell(names.origin(row.origin))


def influence_type(row: InfluencerRow, today: date) -> TextCell:
    """Say which way the person influences."""
    return TextCell(names.influence_type(row.influence_type))


def silent(row: InfluencerRow, today: date) -> NumberCell:
    """Say for how many days nobody said anything."""
    if row.last_contact_on is None:
        return NumberCell(tip=translate("Influencers", "There was no contact yet."))
    found = silence(row.last_contact_on, row.rhythm_days, today)
    days = found.days if found is not None else 0
    tip = "\n".join(part for part in (formats.day(row.last_contact_on), silence_words(found)) if part)
    return NumberCell(formats.number(days), tip=tip)


def reliability(row: InfluencerRow, today: date) -> NumberCell:
    """Say which part of what was agreed was kept."""
    if row.reliability is None:
        return NumberCell(tip=translate("Influencers", "Neither incidents nor praise are noted."))
    return NumberCell(formats.whole_percent(row.reliability))


def rhythm(row: InfluencerRow, today: date) -> NumberCell:
    """Say after how many silent days touch is lost."""
    return NumberCell(formats.number(row.rhythm_days) if row.rhythm_days is not None else "")


def created(row: InfluencerRow, today: date) -> DayCell:
    """Say how long the person has been in the list."""
    if row.created_at is None:
        return DayCell()
    return DayCell(formats.relative(formats.day_of(row.created_at), today), tip=formats.instant(row.created_at))


def birthday(row: InfluencerRow, today: date) -> DayCell:
    """Say the birthday."""
    return DayCell(formats.day(row.birthday), tip=formats.day(row.birthday))
