"""Windows of rights, and what a booking or a re-use would break."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import rights
from irm.domain.rights import RightDraft, RightRow, Use

DAY = date(2026, 11, 26)
DAYS = st.none() | st.integers(-20, 20).map(lambda number: DAY + timedelta(days=number))


def exclusivity(**fields: object) -> RightRow:
    plain = {"influencer_id": 1, "kind": "exclusivity", "starts_on": DAY, "ends_on": DAY + timedelta(days=30)}
    return RightRow(1, RightDraft(**{**plain, **fields}), "Jane", campaign_id=7, campaign="Spring")  # type: ignore[arg-type]


@given(right_start=DAYS, right_end=DAYS, start=DAYS, end=DAYS)
def test_overlap_equals_sharing_a_day(
    right_start: date | None, right_end: date | None, start: date | None, end: date | None
) -> None:
    right = RightDraft(1, "exclusivity", starts_on=right_start, ends_on=right_end)
    windows = ((right_start, right_end), (start, end))
    days = [DAY + timedelta(days=number) for number in range(-60, 61)]
    is_window_whole = (right_start is None or right_end is None or right_start <= right_end) and (
        start is None or end is None or start <= end
    )
    shared = any(
        all((first is None or first <= day) and (last is None or day <= last) for first, last in windows)
        for day in days
    )
    if is_window_whole:
        assert rights.overlaps(right, start, end) == shared


@pytest.mark.parametrize(
    ("use", "is_broken"),
    [
        (Use(1, category="skin care", starts_on=DAY, ends_on=DAY), True),
        (Use(1, category="Skin Care", platform="tiktok", starts_on=DAY + timedelta(days=30)), True),
        (Use(1, category="skin care", starts_on=DAY + timedelta(days=31)), False),
        (Use(1, category="hair", starts_on=DAY), False),
        (Use(1, starts_on=DAY), True),
        (Use(2, category="skin care", starts_on=DAY), False),
        (Use(1, category="skin care", starts_on=DAY, campaign_id=7), False),
    ],
)
def test_a_booking_breaks_the_exclusivity_it_meets(use: Use, is_broken: bool) -> None:
    found = rights.broken_by(use, [exclusivity(category="skin care")])
    assert [conflict.code for conflict in found] == (["right.exclusive"] if is_broken else [])


@pytest.mark.parametrize(
    ("named", "asked", "do_meet"),
    [
        ("sun gel", "sun gel Barley & Birch", True),
        ("Skin-care", "Skin care cream, night", True),
        ("shoes, make-up", "MAKE UP Barley", True),
        ("العناية بالبشرة", "العنايه بالبشره ليلا", True),
        ("선크림", "새 선크림", True),
        ("KR", "US, KR", True),
        ("KR،SA", "SA", True),
        ("US", "AUS, RU", False),
        ("sun gel", "gel for the sun", False),
    ],
)
def test_names_meet_word_for_word_in_lists(named: str, asked: str, do_meet: bool) -> None:
    for field in ("category", "territory"):
        for one, other in ((named, asked), (asked, named)):
            use = Use(1, starts_on=DAY, **{field: other})  # type: ignore[arg-type]
            assert bool(rights.broken_by(use, [exclusivity(**{field: one})])) == do_meet


def test_an_asset_may_be_used_as_long_as_its_right_lasts() -> None:
    paid = RightRow(1, RightDraft(1, "paid", starts_on=DAY, ends_on=DAY + timedelta(days=90)))

    def codes(**fields: object) -> list[str]:
        use = Use(1, "paid", **fields)  # type: ignore[arg-type]
        return [conflict.code for conflict in rights.missing_for(use, [paid])]

    assert codes(starts_on=DAY, ends_on=DAY + timedelta(days=90)) == []
    assert codes(starts_on=DAY, ends_on=DAY + timedelta(days=91)) == ["right.too_short"]
    assert [found.code for found in rights.missing_for(Use(1, "organic"), [paid])] == ["right.none"]


@pytest.mark.parametrize(
    ("windows", "is_covered"),
    [
        (((0, 30), (31, 90)), True),
        (((20, 90), (0, 40)), True),
        (((0, 30), (32, 90)), False),
        (((0, 10), (5, 60), (20, None)), True),
        (((None, 40), (41, None)), True),
        (((1, 90),), False),
        (((0, 30), (10, 20), (31, 89)), False),
    ],
)
def test_rights_one_after_the_other_last_for_a_window_together(
    windows: tuple[tuple[int | None, int | None], ...], is_covered: bool
) -> None:
    days = [[None if one is None else DAY + timedelta(one) for one in window] for window in windows]
    found = [RightRow(n, RightDraft(1, "paid", starts_on=first, ends_on=last)) for n, (first, last) in enumerate(days)]
    use = Use(1, "paid", starts_on=DAY, ends_on=DAY + timedelta(90))
    assert [one.code for one in rights.missing_for(use, found)] == ([] if is_covered else ["right.too_short"])
    forever = Use(1, "paid", starts_on=DAY)
    assert (not rights.missing_for(forever, found)) == (is_covered and any(last is None for _, last in windows))
