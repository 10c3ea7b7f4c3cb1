"""A workbook that spreadsheets open: typed cells, a frozen header, either direction."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from irm.domain.influencer import AccountDraft, Metrics
from irm.errors import IrmError
from irm.services.exports import sheet
from irm.services.exports.columns import DEFAULT
from irm.services.exports.rows import pieces
from irm.services.store import Store
from tests.builders import add, person
from tests.services.exports.people import NAUGHTY, whole, write


def opened(path: Path) -> Any:
    return openpyxl.load_workbook(path)["People"]


def test_texts_are_text_and_counts_are_numbers(store: Store, tmp_path: Path) -> None:
    account = AccountDraft("tiktok", "=jane", metrics=Metrics(1000, 100, 5, 1))
    add(store, person("=1+1", accounts=(account,), notes="+82 10", city="https://example.com", country="007"))
    write(store, tmp_path / "out.xlsx", columns=("name", "followers", "rate", "notes", "city", "country"))
    header, row = opened(tmp_path / "out.xlsx").iter_rows()
    assert [cell.value for cell in header] == ["Name", "Followers", "Engagement rate", "Notes", "City", "Country"]
    assert [cell.value for cell in row] == ["=1+1", 1000, 0.06, "+82 10", "https://example.com", "007"]
    assert [cell.data_type for cell in row] == ["s", "n", "n", "s", "s", "s"]
    assert row[2].number_format == "0.00%"
    assert row[0].number_format == "@"


def test_the_header_stays_in_sight_and_can_be_filtered(store: Store, tmp_path: Path) -> None:
    add(store, whole())
    write(store, tmp_path / "out.xlsx")
    found = opened(tmp_path / "out.xlsx")
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref == f"A1:{openpyxl.utils.get_column_letter(len(DEFAULT))}2"
    assert found.column_dimensions["B"].width > found.column_dimensions["D"].width
    assert found["A1"].font.bold
    assert not found.sheet_view.rightToLeft


def test_a_sheet_can_run_from_right_to_left(store: Store, tmp_path: Path) -> None:
    write(store, tmp_path / "out.xlsx", is_right_to_left=True)
    assert opened(tmp_path / "out.xlsx").sheet_view.rightToLeft


def test_every_text_is_sound_xml(store: Store, tmp_path: Path) -> None:
    for text in NAUGHTY:
        add(store, person("Jane", notes=text))
    write(store, tmp_path / "out.xlsx", columns=("notes",))
    _, *cells = (row[0] for row in opened(tmp_path / "out.xlsx").iter_rows())
    assert [cell.data_type for cell in cells] == ["s"] * len(NAUGHTY)


def test_the_same_file_is_made_up_of_few_parts(store: Store, tmp_path: Path) -> None:
    write(store, tmp_path / "out.xlsx")
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == {*sheet.PARTS, sheet.SHEET}


def test_a_sheet_that_is_full_is_refused(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MOST_ROWS", 3)
    for number in range(3):
        add(store, person(f"Person {number}"))
    with pytest.raises(IrmError) as refused:
        write(store, tmp_path / "out.xlsx")
    assert refused.value.code == "export.too_many_rows"
    assert not (tmp_path / "out.xlsx").exists()


def test_a_long_text_goes_on_in_rows_that_repeat_the_rest(store: Store, tmp_path: Path) -> None:
    add(store, person("Jane", notes="a" * 40_000, city="Seoul"))
    write(store, tmp_path / "out.xlsx", columns=("name", "city", "notes"))
    _, first, second = ([cell.value for cell in row] for row in opened(tmp_path / "out.xlsx").iter_rows())
    assert first == ["Jane", "Seoul", "a" * 32_767]
    assert second == ["Jane", "Seoul", "a" * (40_000 - 32_767)]


@pytest.mark.parametrize("text", ["", "abc", "가나다라마바사", "😀😀😀😀😀", "a😀b😀c😀", "😀a"])
@pytest.mark.parametrize("limit", [2, 3, 4, 100])
def test_pieces_hold_so_many_units_and_make_up_the_text(text: str, limit: int) -> None:
    found = pieces(text, limit=limit)
    assert "".join(found) == text
    assert all(len(piece.encode("utf-16-le")) // 2 <= limit for piece in found)


@pytest.mark.parametrize(("place", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_spreadsheets(place: int, letters: str) -> None:
    assert sheet._letters(place) == letters


def test_days_are_days(store: Store, tmp_path: Path) -> None:
    add(store, person("Jane Doe", birthday=date(1990, 3, 12)))
    add(store, person("Old", birthday=date(1899, 12, 31)))
    write(store, tmp_path / "out.xlsx", columns=("name", "birthday"))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert [cell.value for cell in sheet["B"]] == ["Birthday", datetime(1990, 3, 12), "1899-12-31"]
    assert sheet["B2"].number_format == "yyyy\\-mm\\-dd"
