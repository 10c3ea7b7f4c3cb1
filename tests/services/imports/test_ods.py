"""OpenDocument sheets: what a person would have typed, whatever repeats, is merged, hidden or hostile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from irm.errors import IrmError
from irm.services.imports import ods_rows, xlsx_child
from irm.services.imports.table import open_table
from irm.services.imports.xlsx_table import workbook_rows
from tests.services.imports.ods_files import cell, row, sheet, write


def value(kind: str, value: str, shown: str, more: str = "") -> str:
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    return cell(shown, f'office:value-type="{kind}" office:{name}="{value}" {more}')


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.setattr(xlsx_child, "_limit", lambda **_: None)


def lines(path: Path) -> list[tuple[int, tuple[str, ...]]]:
    return [(found.line, found.cells) for found in workbook_rows(path)]


def test_values_come_as_a_person_would_type_them(tmp_path: Path) -> None:
    cells = (
        value("float", "45000", "45,000"),
        value("float", "0.25", "0.3"),
        value("float", "1012345678", "010-1234-5678"),
        value("float", "1200.5", "$1,200.50"),
        value("percentage", "0.052", "5.2%"),
        value("percentage", "0.052", ""),
        value("currency", "50000", "₩50,000", 'office:currency="KRW"'),
        value("currency", "50000", "50,000", 'office:currency="KRW"'),
        value("date", "2025-01-20", "20.01.25"),
        value("date", "2025-01-20T09:30:00", "x"),
        value("time", "PT255H10M10S", "255:10:10"),
        value("boolean", "true", "WAHR"),
        cell("a<text:s text:c='2'/>b<text:tab/>c\nd"),
        cell("김민지<text:span>!</text:span>"),
        cell("#N/A"),
    )
    path = write(tmp_path / "list.ods", [sheet("People", row(*cells))])
    assert lines(path) == [
        (
            1,
            (
                *("45000", "0.25", "010-1234-5678", "$1200.5", "5.2%", "5.2%", "₩50,000", "50000 KRW"),
                *("2025-01-20", "2025-01-20 09:30:00", "255:10:10", "TRUE", "a  b\tc\nd", "김민지!", "#N/A"),
            ),
        )
    ]


def test_rows_and_cells_that_repeat_keep_their_places_and_are_capped(tmp_path: Path) -> None:
    far = 'table:number-rows-repeated="1048000"'
    wide = 'table:number-columns-repeated="16384"'
    rows = (
        row(cell("Name"), cell(about='table:number-columns-repeated="2"'), cell("Handle"), cell(about=wide)),
        row(cell(), about='table:number-rows-repeated="3"'),
        row(cell("Jane"), cell("x", 'table:number-columns-repeated="3"')),
        row(cell("end"), about=far),
    )
    found = lines(write(tmp_path / "list.ods", [sheet("People", *rows)]))
    assert found[:3] == [(1, ("Name", "", "", "Handle")), (5, ("Jane", "x", "x", "x")), (6, ("end",))]
    assert len(found) == 1_002


def test_a_row_filled_to_the_last_column_and_repeated_is_refused_row_by_row(tmp_path: Path) -> None:
    rows = row(cell("x", 'table:number-columns-repeated="99999"'), about='table:number-rows-repeated="99999"')
    found = list(workbook_rows(write(tmp_path / "list.ods", [sheet("People", rows)])))
    assert {line.problem.code for line in found if line.problem} == {"file.cell_too_big"}
    assert len(found) == 1_000


def test_the_text_of_a_merged_cell_stands_in_all_rows_beside_it_that_say_something(tmp_path: Path) -> None:
    covered = cell(tag="covered-table-cell")
    rows = (
        row(cell("Jane", 'table:number-rows-spanned="3" table:number-columns-spanned="1"'), cell("@jane")),
        row(covered, cell("@jane2")),
        row(covered, cell()),
        row(cell(), cell("@bob")),
    )
    found = lines(write(tmp_path / "list.ods", [sheet("People", *rows)]))
    assert found == [(1, ("Jane", "@jane")), (2, ("Jane", "@jane2")), (4, ("", "@bob"))]


def test_notes_beside_cells_shapes_and_tracked_changes_are_no_content(tmp_path: Path) -> None:
    note = "<office:annotation><text:p>a remark</text:p></office:annotation>"
    tracked = f"<table:tracked-changes>{cell('deleted')}</table:tracked-changes>"
    shapes = "<table:shapes><text:p>drawn</text:p></table:shapes>"
    name = f'<table:table-cell office:value-type="string">{note}<text:p>Jane</text:p></table:table-cell>'
    found = lines(write(tmp_path / "list.ods", [tracked, sheet("People", shapes, row(name))]))
    assert found == [(1, ("Jane",))]


def test_a_hidden_sheet_and_an_empty_one_are_passed_over(tmp_path: Path) -> None:
    sheets = [
        sheet("Lists", row(cell("internal")), style="hidden"),
        sheet("Empty"),
        sheet("People", row(cell("Name")), row(cell("Jane"))),
    ]
    table = open_table(write(tmp_path / "list.ods", sheets))
    assert (table.kind, table.sheet, table.sheets) == ("ods", "People", ("Lists", "Empty", "People"))
    assert open_table(tmp_path / "list.ods", sheet="lists").first_rows[0].cells == ("internal",)
    with pytest.raises(IrmError) as caught:
        open_table(write(tmp_path / "none.ods", [sheet("A"), sheet("B")]))
    assert caught.value.code == "file.empty"


def test_where_a_cell_leads_is_taken_too(tmp_path: Path) -> None:
    def leading(text: str, link: str) -> str:
        return cell(f'<text:a xlink:href="{link}">{text}</text:a>')

    rows = (
        row(cell("Name"), cell("Instagram")),
        row(leading("Jane", "https://tiktok.com/@jane"), leading("Profile", "https://instagram.com/jane")),
        row(cell("Bob"), leading("@bob", "mailto:b@x.com")),
    )
    table = open_table(write(tmp_path / "list.ods", [sheet("People", *rows)]))
    assert table.headers == ("Name", "Instagram", "Name link")
    assert [found.cells for found in table.rows()] == [
        ("Jane", "https://instagram.com/jane", "https://tiktok.com/@jane"),
        ("Bob", "@bob", ""),
    ]


def test_a_document_type_and_a_bomb_are_refused(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    with pytest.raises(IrmError) as caught:
        list(workbook_rows(write(tmp_path / "entity.ods", [sheet("A", row(cell("&a;")))], before=entity)))
    assert caught.value.code == "list.damaged"
    with pytest.raises(IrmError) as caught:
        list(workbook_rows(write(tmp_path / "bomb.ods", [sheet("A", row(cell("A" * (30 << 20))))])))
    assert caught.value.code == "file.too_big"


def test_the_reader_works_inside_the_program_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "list.ods", [sheet("A", row(cell("Name")), row(cell("x" * (2 << 20))))])
    assert xlsx_child.main([str(path), "", "calamine"]) == 0
    _, found, rows, *_ = map(json.loads, capsys.readouterr().out.splitlines())
    assert (found["sheet"], [line[2] for line in rows["rows"]]) == ("A", [False, True])
    assert ods_rows._cell_text({"value-type": "float", "value": "x"}, "y") == "y"
    assert ods_rows._cell_text({"value-type": "float", "value": "0.5"}, "") == "0.5"
