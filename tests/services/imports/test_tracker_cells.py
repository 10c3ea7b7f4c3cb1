"""Single cells of trackers: windows, amounts, lists of content."""

from __future__ import annotations

from datetime import date

import pytest

from irm.domain.dates import parse_day
from irm.domain.money import Money
from irm.services.imports import aliases
from irm.services.imports.tracker_days import window
from irm.services.imports.tracker_deliverables import listed, of_link
from irm.services.imports.tracker_money import read_money

START = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-31", (START, date(2026, 3, 31))),
        ("until 2026-03-31", (START, date(2026, 3, 31))),
        ("2026.01.01 ~ 2026.03.31", (date(2026, 1, 1), date(2026, 3, 31))),
        ("1 month", (START, date(2026, 2, 28))),
        ("3개월", (START, date(2026, 4, 30))),
        ("2 weeks", (START, date(2026, 2, 14))),
        ("30일", (START, date(2026, 3, 2))),
        ("سنة 1", None),
        ("6 أشهر", (START, date(2026, 7, 31))),
        ("1 year", (START, date(2027, 1, 31))),
        ("perpetual", None),
    ],
)
def test_a_window_is_understood(text: str, expected: tuple[date, date] | None) -> None:
    assert window(text, day_of=parse_day, starts_on=START) == expected


@pytest.mark.parametrize(
    ("header", "text", "expected"),
    [
        ("Price (USD)", "500", Money("USD", 50000)),
        ("Price Post", "$500/post", Money("USD", 50000)),
        ("단가(만원)", "50", Money("KRW", 500000)),
        ("단가", "50만원", Money("KRW", 500000)),
        ("السعر", "500 دولار", Money("USD", 50000)),
        ("Rate", "500", Money("EUR", 50000)),
        ("Rate", "to be discussed", None),
        ("Rate", "-5", None),
    ],
)
def test_an_amount_is_read_with_the_currency_of_cell_header_or_file(
    header: str, text: str, expected: Money | None
) -> None:
    assert read_money(header, text, currency="EUR") == expected


@pytest.mark.parametrize(
    ("text", "platform", "expected"),
    [
        ("2x reels + 1 story", "instagram", ["instagram_reel", "instagram_reel", "instagram_story"]),
        ("1 TikTok video, 1 YouTube Short", "", ["tiktok_video", "youtube_short"]),
        ("릴스 2개, 스토리 1회", "instagram", ["instagram_reel", "instagram_reel", "instagram_story"]),
        ("ريلز", "instagram", ["instagram_reel"]),
        ("video", "tiktok", ["tiktok_video"]),
        ("블로그 리뷰", "", ["naver_blog_review"]),
        ("shout from a roof", "", ["other"]),
        ("3", "instagram", []),
    ],
)
def test_a_list_of_content_is_one_draft_a_piece(text: str, platform: str, expected: list[str]) -> None:
    assert [draft.type for draft in listed(text, platform, aliases.load())] == expected


def test_a_link_says_what_it_leads_to() -> None:
    assert of_link("https://www.instagram.com/reel/x/", "tiktok").type == "instagram_reel"
    assert of_link("https://youtube.com/shorts/x", "").type == "youtube_short"
    assert of_link("https://example.com/x", "tiktok").type == "tiktok_video"
