"""One line of the list of people: the columns it is read from, and the row made of them. Imports nothing slow."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from irm.domain import iso
from irm.domain.influencer import InfluencerRow

POINT: Final = (
    "(SELECT p.{column} FROM contact_point AS p WHERE p.influencer_id = {person} AND p.kind = '{kind}'"
    " ORDER BY p.is_preferred DESC, p.position, p.id LIMIT 1)"
)
"""The contact point of a kind that is used first."""

COLUMNS: Final = (
    "f.id, i.display_name, f.platform, f.handle, f.account_count, f.followers, f.tier, f.rate, f.rate_formula, s.code,"
    " i.country, f.last_contact, f.turn, f.next_step, f.next_due, i.do_not_contact_on, i.not_relevant_on, f.is_trashed,"
    " i.city, i.languages, i.kind, i.origin, i.influence_type, i.rhythm_days, i.birthday, i.created_at,"
    " f.last_contact_on, f.loses_touch_on, f.reliability,"
    f" {POINT.format(column='value', person='f.id', kind='email')},"
    f" {POINT.format(column='value', person='f.id', kind='phone')},"
    " (SELECT a.taken_on FROM account_fact AS a WHERE a.influencer_id = f.id"
    " ORDER BY a.followers IS NULL, a.followers DESC, a.id LIMIT 1)"
)
"""What a line shows, of influencer_fact AS f, influencer AS i and stage AS s."""


def row(values: tuple[Any, ...], tags: tuple[str, ...], *, today: date) -> InfluencerRow:
    """Return a line of the list from its columns and the names of the tags; `today` says who is losing touch."""
    (key, name, platform, handle, accounts, followers, tier, rate, formula, stage, country, *later) = values
    last_contact, turn, next_step, next_due, do_not_contact, not_relevant, is_trashed, *more = later
    city, languages, kind, origin, influence_type, rhythm, birthday, created_at, last_on, loses_on, *rest = more
    return InfluencerRow(
        *(key, name, platform, handle),
        account_count=accounts,
        followers=followers,
        tier=tier,
        rate=rate,
        rate_formula=formula,
        stage=stage,
        country=country,
        tags=tags,
        last_contact=iso.from_text(last_contact) if last_contact else None,
        turn=turn,
        next_step=next_step,
        next_due=iso.day_from_text(next_due),
        is_do_not_contact=do_not_contact is not None,
        is_not_relevant=not_relevant is not None,
        is_trashed=bool(is_trashed),
        city=city,
        languages=languages,
        kind=kind,
        origin=origin,
        influence_type=influence_type,
        rhythm_days=rhythm,
        birthday=iso.day_from_text(birthday),
        created_at=iso.from_text(created_at) if created_at else None,
        last_contact_on=iso.day_from_text(last_on),
        loses_touch_on=iso.day_from_text(loses_on),
        is_losing_touch=loses_on is not None and loses_on <= today.isoformat(),
        reliability=rest[0],
        email=rest[1] or "",
        phone=rest[2] or "",
        taken_on=iso.day_from_text(rest[3]),
    )
