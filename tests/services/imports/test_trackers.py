"""What trackers of solo managers bring: every record, once, as a rehearsal says it, and gone after one undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm.errors import IrmError
from irm.paths import Paths
from irm.services.imports.file_import import ImportOptions, run
from irm.services.store import Store, open_store
from tests.builders import assert_well, tables
from tests.services.imports.table_files import mapped, text_file
from tests.services.imports.tracker_files import TRACKERS
from tests.services.imports.tracker_lists import came_of, take

WITHOUT_CAMPAIGN = sorted(set(TRACKERS) - {"outreach", "tab_2", "korean_agency", "arabic"})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Paths(tmp_path / "data", tmp_path / "data", tmp_path / "logs"))
    yield opened
    opened.close()


def options_of(name: str) -> dict[str, str]:
    return {"campaign": "Launch"} if name in WITHOUT_CAMPAIGN else {}


@pytest.mark.parametrize("name", sorted(TRACKERS))
def test_a_rehearsal_says_what_happens_a_second_time_changes_nothing_and_undo_takes_all_back(
    store: Store, tmp_path: Path, name: str
) -> None:
    empty, options = tables(store), options_of(name)
    rehearsed = take(store, tmp_path, name, is_dry_run=True, **options)
    assert tables(store) == empty
    report = take(store, tmp_path, name, **options)
    assert (report.counts, report.made, report.words) == (rehearsed.counts, rehearsed.made, rehearsed.words)
    assert report.counts["new"] == TRACKERS[name].count("\n") - 1
    assert_well(store)
    taken = tables(store)
    again = take(store, tmp_path, name, **options)
    assert again.counts["same"] == report.counts["new"]
    assert tables(store) == taken
    store.undo()
    store.undo()
    assert tables(store) == empty


def test_a_tracker_of_direct_messages(store: Store, tmp_path: Path) -> None:
    report = take(store, tmp_path, "dm_tracker", campaign="Launch")
    found = came_of(store)
    assert found["people"] == [("Jane Roe", "discovered"), ("Bob Poe", "in_talks"), ("Amy Loe", "discovered")]
    assert [touch[:5] for touch in found["touches"] if touch[0] == "Bob Poe"] == [
        ("Bob Poe", "2026-01-05", "dm", "out", "DM Sent Date"),
        ("Bob Poe", "2026-01-07", "dm", "in", "Response Date"),
        ("Bob Poe", "2026-01-18", "note", "none", "Last Post Date"),
    ]
    assert found["cooperations"][1] == ("Bob Poe", "Launch", "negotiating", None, "", 0)
    assert found["deliverables"] == [
        ("Bob Poe", "tiktok_video", "tiktok", "planned", None, None, "", "BOB10"),
    ]
    assert ("Bob Poe", "Priority: Low\nCode Uses: 3") in found["notes"]
    unknown = [word for word in report.words if word.is_unknown]
    assert [(word.field, word.word, word.count, word.lines) for word in unknown] == [("stage", "Hot lead", 1, (4,))]


def test_an_answer_says_the_stage_and_stands_on_its_day(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, "outreach")
    found = came_of(store)
    assert found["people"] == [("Jane Roe", "contacted"), ("Bob Poe", "ended")]
    assert found["touches"] == [
        ("Jane Roe", "2026-01-05", "email", "out", "Email Sent Date", "", None),
        ("Jane Roe", "2026-01-08", "email", "in", "Would love to try", "", "2026-02-01"),
        ("Bob Poe", "2026-01-05", "email", "out", "Email Sent Date", "", None),
        ("Bob Poe", "2026-01-06", "email", "in", "Not interested", "", None),
    ]
    assert found["cooperations"] == [
        ("Jane Roe", "Spring launch", "contacted", None, "", 0),
        ("Bob Poe", "Spring launch", "dropped", None, "", 1),
    ]


def test_a_sheet_of_campaigns_brings_content_and_what_was_agreed(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, "tab_2")
    link = "https://www.tiktok.com/@bobpoe/video/123"
    assert came_of(store) == {
        "people": [("Jane Roe", "partner"), ("Bob Poe", "partner"), ("Amy Loe", "partner")],
        "cooperations": [
            ("Jane Roe", "Spring launch", "agreed", None, "", 0),
            ("Bob Poe", "Spring launch", "published", None, "", 0),
            ("Amy Loe", "Summer", "draft_review", None, "", 0),
        ],
        "deliverables": [
            ("Jane Roe", "instagram_reel", "instagram", "planned", "2026-03-01", None, "", ""),
            ("Jane Roe", "instagram_reel", "instagram", "planned", "2026-03-01", None, "", ""),
            ("Jane Roe", "instagram_story", "instagram", "planned", "2026-03-01", None, "", ""),
            ("Bob Poe", "tiktok_video", "tiktok", "published", "2026-03-02", None, link, ""),
            ("Amy Loe", "blog_post", "", "in_review", "2026-03-02", None, "", ""),
        ],
        "offers": [
            ("Jane Roe", "us", 1, "fee", 50000, "USD", "", ""),
            ("Bob Poe", "us", 1, "product", None, "USD", "", ""),
            ("Amy Loe", "us", 1, "commission", None, "USD", "", "10%"),
        ],
    }


def test_a_pipeline_and_a_price_list_bring_expected_asked_and_agreed_fees(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, "pipeline", campaign="Launch")
    take(store, tmp_path, "tool_export", campaign="launch", duplicates="update")
    found = came_of(store)
    assert found["cooperations"][:2] == [
        ("Jane Roe", "Launch", "negotiating", 50000, "USD", 0),
        ("Bob Poe", "Launch", "agreed", 30000, "USD", 0),
    ]
    assert found["offers"] == [
        ("Jane Roe", "them", 0, "fee", 40000, "USD", "", ""),
        ("Bob Poe", "us", 1, "fee", 15000, "EUR", "", ""),
    ]


def test_a_korean_sheet_brings_rights_contract_and_payment(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, "korean_agency")
    found = came_of(store)
    assert [row[:3] for row in found["cooperations"]] == [
        ("김민지", "봄 캠페인", "paid"),
        ("박지은", "봄 캠페인", "agreed"),
    ]
    assert found["deliverables"][0][:6] == (
        "김민지",
        "instagram_reel",
        "instagram",
        "published",
        "2026-01-20",
        "2026-01-20",
    )
    assert [row[:6] for row in found["offers"]] == [
        ("김민지", "us", 1, "fee", 500000, "KRW"),
        ("김민지", "us", 1, "product", None, "KRW"),
        ("박지은", "us", 1, "fee", 300000, "KRW"),
        ("박지은", "us", 1, "product", None, "KRW"),
    ]
    assert found["rights"] == [("organic", "2026-01-20", "2026-04-20", "")]
    assert found["payments"] == [
        (500000, "KRW", "date", "2026-01-31", "2026-01-31"),
        (300000, "KRW", "published", None, None),
    ]
    assert found["contracts"] == [("2026-01-01", "계약 조건: 릴스 1회\n계약 기간: 2026.01.01 ~ 2026.03.31")]


def test_an_arabic_list(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, "arabic")
    found = came_of(store)
    assert found["people"] == [("سارة", "partner"), ("ليلى", "ended")]
    assert [row[2:4] for row in found["touches"]] == [("other", "out"), ("other", "in")] * 2
    assert [row[:4] for row in found["deliverables"]] == [("سارة", "instagram_reel", "instagram", "in_review")] * 2
    assert found["offers"] == [("سارة", "us", 1, "fee", 50000, "USD", "", "")]
    assert found["payments"] == [(50000, "USD", "published", None, None)]


def test_a_list_of_another_state_carries_on_and_never_back(store: Store, tmp_path: Path) -> None:
    head = "Name,Campaign,Deliverables,Content status,Post link\n"
    link = "https://www.instagram.com/reel/x/"
    first = f"{head}Jane,Spring,1 reel,pending,\n"
    later = f"{head}Jane,Spring,1 reel,posted,{link}\n"
    for text in (first, later, first):
        run(store, text_file(tmp_path, text), ImportOptions())
    found = came_of(store)
    assert [row[2] for row in found["cooperations"]] == ["published"]
    assert [row[3:7] for row in found["deliverables"]] == [("published", None, None, link)]


def test_without_a_campaign_the_columns_go_to_the_notes_and_that_is_said(store: Store, tmp_path: Path) -> None:
    mapping = mapped(tmp_path, TRACKERS["tool_export"])
    assert [(problem.code, problem.details) for problem in mapping.remarks if problem.field == "campaign"] == [
        ("map.no_campaign", {"headers": "Price Post"})
    ]
    take(store, tmp_path, "tool_export")
    found = came_of(store)
    assert "cooperations" not in found
    assert found["notes"] == [("Jane Roe", "Price Post: $400"), ("Bob Poe", "Price Post: €150")]


@pytest.mark.parametrize(
    ("choice", "stage", "is_noted"),
    [
        ("status:Hot lead=in_talks", "in_talks", False),
        ("Contact Status:hot lead=negotiating", "in_talks", False),
        ("status:Hot lead=ignore", "discovered", False),
        ("status:Hot lead=notes", "discovered", True),
    ],
)
def test_the_user_says_what_a_word_stands_for(
    store: Store, tmp_path: Path, choice: str, stage: str, *, is_noted: bool
) -> None:
    report = take(store, tmp_path, "dm_tracker", maps=(choice,))
    found = came_of(store)
    assert dict(found["people"])["Amy Loe"] == stage
    assert ("Contact Status: Hot lead" in str(dict(found["notes"]).get("Amy Loe"))) is is_noted
    (word,) = [word for word in report.words if word.word == "Hot lead"]
    assert word.is_unknown is is_noted


def test_a_word_can_stand_only_for_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(IrmError, match=r"map\.word_unknown"):
        mapped(tmp_path, TRACKERS["dm_tracker"]).with_change("status:Hot lead=purple")
