"""Days of lists: with two figures for the year, with none, as serial numbers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.services.imports.table_files import candidates_of, mapped, opened, read

DAYS = [
    ("Last contact", "20.11.2026,20.11.26,3.12.25", ["2026-11-20", "2026-11-20", "2025-12-03"]),
    ("Last contact", "11/20/26,11/5/26", ["2026-11-20", "2026-11-05"]),
    ("최근 연락일", "2026.11.20.,24.11.26,11월 3일,11/20", ["2026-11-20", "2024-11-26", "2026-11-03", "2026-11-20"]),
    ("최근 연락일", "11월 20일(금) 오후 3시,26. 1. 5.", ["2026-11-20", "2026-01-05"]),
    ("Last contact", "26.11.20,25.12.31", ["2026-11-20", "2025-12-31"]),
    ("Last contact", "Nov 20,1 Dec,46346", ["2026-11-20", "2025-12-01", "2026-11-20"]),
    ("Last contact", "11/5/26,12/6/25", [None, None]),
]


@pytest.mark.parametrize(("header", "cells", "days"), DAYS)
def test_days_of_a_list_are_read_as_its_keeper_means_them(
    tmp_path: Path, header: str, cells: str, days: list[str | None]
) -> None:
    rows = "\n".join(f"P{number},@p{number},{cell}" for number, cell in enumerate(cells.split(",")))
    table = opened(tmp_path, f"Name,Instagram,{header}\n{rows}\n")
    found = candidates_of(table, mapped(tmp_path, f"Name,Instagram,{header}\n{rows}\n"), today=date(2026, 11, 22))
    said = [
        one.interactions[0].happened_at.astimezone().date().isoformat() if one.interactions else None for one in found
    ]
    assert said == days


def test_a_day_to_come_without_its_year_is_the_nearest(tmp_path: Path) -> None:
    table = opened(tmp_path, "Name,Instagram,Due date\nJane,@jane,Jan 5\nLeo,@leo,Nov 10\n")
    found = candidates_of(table, mapped(tmp_path, "Name,Instagram,Due date\nJane,@jane,Jan 5\nLeo,@leo,Nov 10\n"))
    assert [one.interactions[0].next_due for one in found] == [date(2027, 1, 5), date(2026, 11, 10)]


def test_a_birthday_without_its_year_stays_a_note(tmp_path: Path) -> None:
    (jane, leo) = read(tmp_path, "Name,Email,Birthday\nJane,j@x.io,03/14\nLeo,l@x.io,24.12.65\n")
    assert jane.draft.birthday is None
    assert jane.draft.notes == "Birthday: 03/14"
    assert leo.draft.birthday == date(1965, 12, 24)
