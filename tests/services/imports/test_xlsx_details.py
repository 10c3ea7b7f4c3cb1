"""What the quick readers leave out of an XLSX: links, merged cells, formats that say a unit, macros beside."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from irm.services.imports import xlsx_child, xlsx_details, xlsx_table
from irm.services.imports.proposal import propose
from irm.services.imports.table import open_table


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (0.052, "0.0%", "5.2%"),
        (1, "0%", "100%"),
        (0.5, '0.0"%"', "0.5"),
        (500000, "[$₩-412]#,##0", "₩500000"),
        (1200.5, '"$"#,##0.00', "$1200.5"),
        (300, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)', "$300"),
        (300, "#,##0\\ [$€-407]", "300€"),
        (50000, '#,##0"원"', "50000원"),
        (50, "[$AED] #,##0", "AED50"),
        (1012345678, "000-0000-0000", "010-1234-5678"),
        (5551234567, "(###) ###-####", "(555) 123-4567"),
        (7, "0000000", "0000007"),
    ],
)
def test_a_format_that_says_a_unit_is_kept(value: float, code: str, shown: str) -> None:
    assert xlsx_details._is_telling(code) or shown == str(value)
    assert xlsx_details.shown(float(value), code) == shown


@pytest.mark.parametrize(
    "code", ["General", "0.00", "#,##0", "@", "yyyy-mm-dd", '0.0,"K"', '[>=1000]0.0,"K";0', "000", '0 "pcs"', "h:mm"]
)
def test_other_formats_leave_the_number_as_it_is(code: str) -> None:
    assert not xlsx_details._is_telling(code)


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    path = tmp_path / "tracker.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("People")
    percent, won = book.add_format({"num_format": "0.0%"}), book.add_format({"num_format": "[$₩-412]#,##0"})
    sheet.merge_range(0, 0, 0, 3, "Our creators")
    sheet.write_row(1, 0, ["Name", "Instagram", "Engagement", "Fee", "Page"])
    sheet.merge_range(2, 0, 4, 0, "Jane")
    sheet.write_url(2, 1, "https://instagram.com/jane.doe", string="Profile")
    sheet.write(2, 2, 0.052, percent)
    sheet.write(2, 3, 500000, won)
    sheet.write_formula(2, 4, '=HYPERLINK("https://tiktok.com/@jane?a=1&b=2","see")', None, "see")
    sheet.write(3, 1, "@jane2")
    sheet.write_url(5, 1, "https://instagram.com/amy")
    sheet.write_url(5, 4, "internal:'People'!A1", string="up")
    book.close()
    return path


@pytest.mark.parametrize("reader", ["calamine", "openpyxl"])
def test_links_merged_cells_and_units_come_with_either_reader(
    tracker: Path, reader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_table, "_READERS", (reader,))
    table = open_table(tracker)
    assert table.headers == ("Name", "Instagram", "Engagement", "Fee", "Page", "Page link")
    assert [row.cells for row in table.rows()] == [
        ("Jane", "https://instagram.com/jane.doe", "5.2%", "₩500000", "see", "https://tiktok.com/@jane?a=1&b=2"),
        ("Jane", "@jane2", "", "", "", ""),
        ("", "https://instagram.com/amy", "", "", "up", ""),
    ]
    assert propose(table).fields[5] == "url"


def test_a_workbook_with_macros_gives_its_values(tracker: Path) -> None:
    path = tracker.with_suffix(".xlsm")
    with zipfile.ZipFile(tracker) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "[Content_Types].xml":
                content = content.replace(
                    b"openxmlformats-officedocument.spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main"
                )
            new.writestr(part.filename, content)
        new.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub AutoOpen()")
    table = open_table(path)
    assert (table.kind, [row.cells[0] for row in table.rows()]) == ("xlsx", ["Jane", "Jane", ""])


def test_nothing_is_found_in_a_sheet_that_is_not_there(tracker: Path) -> None:
    with zipfile.ZipFile(tracker) as archive:
        assert xlsx_details.details(archive, "Budget") == xlsx_details.NOTHING


def test_a_span_of_time_is_hours_minutes_and_seconds() -> None:
    assert xlsx_child._text(timedelta(days=10, hours=15, minutes=10, seconds=10)) == "255:10:10"
    assert xlsx_child._text(-timedelta(minutes=5)) == "-00:05:00"
