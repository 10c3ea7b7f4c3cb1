"""Rows of workbooks, ordinary and hostile: a sentence at worst, never a crash."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter  # type: ignore[import-untyped]

from irm.errors import Cancelled, IrmError
from irm.services.imports import ImportOptions, understand, xlsx_child, xlsx_table
from irm.services.imports.proposal import propose
from irm.services.imports.table import open_table
from irm.services.imports.xlsx_table import workbook_rows


def workbook(path: Path, sheets: dict[str, dict[tuple[int, int], Any]], **options: Any) -> Path:
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False, **options})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, cells in sheets.items():
        sheet = book.add_worksheet(name)
        for (row, column), value in cells.items():
            if isinstance(value, date):
                sheet.write_datetime(row, column, value, day)
            else:
                sheet.write(row, column, value)
    book.close()
    return path


def cells_of(path: Path, *, sheet: str = "") -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in workbook_rows(path, sheet=sheet)]


def with_part(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """Write the workbook anew with one of its parts changed."""
    changed = path.with_name(f"changed_{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            new.writestr(part.filename, change(content) if part.filename == name else content)
    return changed


def refusal(path: Path) -> str:
    with pytest.raises(IrmError) as caught:
        list(open_table(path).rows())
    return caught.value.code


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return workbook(
        tmp_path / "list.xlsx", {"People": {(0, 0): "Name", (0, 1): "Handle", (1, 0): "Jane", (1, 1): "@jane"}}
    )


def test_cells_are_what_a_person_would_have_typed(tmp_path: Path) -> None:
    values = [
        "=1+1",
        "+82 10",
        "@jane",
        45000.0,
        0.5,
        True,
        date(2025, 1, 20),
        datetime(2025, 1, 20, 9, 30),
        "a\nb",
        1e12,
    ]
    path = workbook(tmp_path / "list.xlsx", {"A": {(0, place): value for place, value in enumerate(values)}})
    ((line, cells),) = cells_of(path)
    assert line == 1
    assert cells[:6] == ("=1+1", "+82 10", "@jane", "45000", "0.5", "TRUE")
    assert cells[6:] == ("2025-01-20", "2025-01-20 09:30:00", "a\nb", "1000000000000")


def test_days_of_the_1904_system_are_the_same_days(tmp_path: Path) -> None:
    path = workbook(tmp_path / "mac.xlsx", {"A": {(0, 0): date(2021, 1, 2)}}, date_1904=True)
    assert cells_of(path) == [(1, ("2021-01-02",))]


def test_a_table_may_begin_anywhere_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    cells = {(4, 3): "Name", (4, 4): "Handle", (6, 3): "Jane", (6, 4): "@jane"}
    table = open_table(workbook(tmp_path / "list.xlsx", {"A": cells}))
    assert (table.header_line, table.headers) == (5, ("", "", "", "Name", "Handle"))
    assert [(row.line, row.cells, row.is_after_blank) for row in table.rows()] == [
        (7, ("", "", "", "Jane", "@jane"), True)
    ]
    assert propose(table).fields == ("", "", "", "name", "handle")


def test_the_first_sheet_with_data_is_taken_unless_another_is_named(tmp_path: Path) -> None:
    sheets = {"Empty": {}, "TikTok people": {(0, 0): "Name", (1, 0): "Jane"}, "More": {(0, 0): "Name", (1, 0): "Bob"}}
    path = workbook(tmp_path / "list.xlsx", sheets)
    table = open_table(path)
    assert (table.sheet, table.sheets) == ("TikTok people", ("Empty", "TikTok people", "More"))
    assert propose(table).platform == "tiktok"
    assert [row.cells for row in open_table(path, sheet="more").rows()] == [("Bob",)]
    with pytest.raises(IrmError) as caught:
        open_table(path, sheet="Budget")
    assert (caught.value.code, caught.value.details["sheets"]) == ("sheet.unknown", "Empty, TikTok people, More")


def test_a_sheet_that_lists_people_is_found_behind_one_that_says_how_to_fill_it_in(tmp_path: Path) -> None:
    people = {(0, 0): "Name", (0, 1): "Instagram", (1, 0): "Jane Doe", (1, 1): "jane.doe"}
    sheets = {"Read me": {(0, 0): "How to use this"}, "Empty": {}, "Creators": people, "Old": people}
    path = workbook(tmp_path / "book.xlsx", sheets)
    found = understand(path, ImportOptions())
    assert found.table is not None
    assert found.table.sheet == "Creators"
    asked = understand(path, ImportOptions(sheet="Read me"))
    assert asked.table is not None
    assert asked.table.sheet == "Read me"
    nobody = understand(workbook(tmp_path / "notes.xlsx", {"A": {(0, 0): "x"}, "B": {(0, 0): "y"}}), ImportOptions())
    assert nobody.table is not None
    assert nobody.table.sheet == "A"


def test_a_hidden_sheet_is_not_taken_by_the_program(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "book.xlsx")
    book.add_worksheet("Read me").write(0, 0, "How to use this")
    hidden = book.add_worksheet("Old list")
    hidden.write_row(0, 0, ["Name", "Instagram"])
    hidden.write_row(1, 0, ["Jane Doe", "jane.doe"])
    hidden.hide()
    book.close()
    found = understand(tmp_path / "book.xlsx", ImportOptions())
    assert found.table is not None
    assert found.table.sheet == "Read me"
    assert found.table.sheets == ("Read me", "Old list"), "whoever wants it can choose it"


def test_a_workbook_without_a_cell_is_empty(tmp_path: Path) -> None:
    assert refusal(workbook(tmp_path / "list.xlsx", {"A": {}, "B": {}})) == "file.empty"


def test_both_readers_give_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cells = {
        (2, 1): "Name",
        (2, 2): date(2025, 1, 20),
        (3, 1): "김민지",
        (3, 2): 45000,
        (5, 2): 0.25,
        (6, 1): "a_x000D_b",
    }
    path = workbook(tmp_path / "list.xlsx", {"None": {}, "A": cells})
    quick = cells_of(path)
    monkeypatch.setattr(xlsx_table, "_READERS", ("openpyxl",))
    assert cells_of(path) == quick
    assert [line for line, _ in quick] == [3, 4, 6, 7]


def test_characters_that_xml_cannot_hold_come_back(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", {"A": {(0, 0): "PLACE"}})
    changed = with_part(
        path, "xl/sharedStrings.xml", lambda part: part.replace(b"PLACE", b"a_xFFFE_b_x005F_x005F_xFFFE_c")
    )
    assert cells_of(changed) == [(1, ("a\ufffeb_xFFFE_c",))]


def test_a_sheet_that_would_fill_the_memory_is_read_by_the_second_reader(tmp_path: Path) -> None:
    path = workbook(tmp_path / "corner.xlsx", {"A": {(0, 0): "Name", (1, 0): "Jane", (1_048_575, 16_383): "far"}})
    found = cells_of(path)
    assert [line for line, _ in found] == [1, 2, 1_048_576]
    assert found[2][1][-1] == "far"


def test_a_bomb_is_refused_before_it_is_opened(plain: Path) -> None:
    bomb = with_part(plain, "xl/sharedStrings.xml", lambda part: part.replace(b"@jane", b"A" * (30 << 20)))
    assert refusal(bomb) == "file.too_big"


def test_a_huge_cell_is_one_refused_row(plain: Path) -> None:
    huge = with_part(plain, "xl/sharedStrings.xml", lambda part: part.replace(b"@jane", b"A" * (2 << 20)))
    (row,) = open_table(huge).rows()
    assert row.problem is not None
    assert (row.line, row.problem.code) == (2, "file.cell_too_big")


def test_entities_that_multiply_or_read_files_give_nothing(plain: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

    def bomb(part: bytes) -> bytes:
        declared = f'<!DOCTYPE sst [<!ENTITY l0 "ha">{laughs}]>'.encode()
        return part.replace(b"<sst", declared + b"<sst", 1).replace(b"@jane", b"&l9;")

    def outside(part: bytes) -> bytes:
        declared = f'<!DOCTYPE sst [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
        return part.replace(b"<sst", declared + b"<sst", 1).replace(b"@jane", b"&x;")

    assert refusal(with_part(plain, "xl/sharedStrings.xml", bomb)) == "list.damaged"
    assert refusal(with_part(plain, "xl/sharedStrings.xml", outside)) == "list.damaged"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file.is_old_office"),
        (b"PK\x03\x04 and then nothing of the kind", "list.damaged"),
        (b"PK\x05\x06" + bytes(18), "file.not_workbook"),
    ],
)
def test_what_is_no_workbook_says_so(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refusal(path) == code


def test_a_cut_workbook_is_damaged(plain: Path) -> None:
    content = plain.read_bytes()
    for part in (0.3, 0.6, 0.95):
        plain.write_bytes(content[: int(len(content) * part)])
        assert refusal(plain) == "list.damaged"


def test_an_archive_of_something_else_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "photos.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"x")
    assert refusal(path) == "file.is_archive"


_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = (
    f'<manifest:manifest xmlns:manifest="{_SPACE}manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/></manifest:manifest>'
)


def opendocument(rows: list[tuple[str, str]]) -> str:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    table = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    spaces = " ".join(f'xmlns:{name}="{_SPACE}{name}:1.0"' for name in ("office", "table", "text"))
    return (
        f'<office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="People">{table}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )


def test_an_opendocument_sheet_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _TYPE)
        archive.writestr("content.xml", opendocument([("Name", "Handle"), ("Jane", "@jane")]))
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    table = open_table(path)
    assert (table.kind, table.sheet, table.headers) == ("ods", "People", ("Name", "Handle"))
    assert [row.cells for row in table.rows()] == [("Jane", "@jane")]


def test_a_child_that_says_nothing_is_ended(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def asleep(arguments: list[str]) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", "import time; time.sleep(60)"]
        return subprocess.Popen(command, stdout=subprocess.PIPE, encoding="ascii")

    monkeypatch.setattr(xlsx_table, "_start", asleep)
    monkeypatch.setattr(xlsx_table, "_SILENCE", 0.2)
    assert refusal(plain) == "file.too_slow"


def test_stopping_in_the_middle_ends_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path / "list.xlsx", {"A": {(row, 0): f"person {row}" for row in range(3_000)}})
    started: list[subprocess.Popen[str]] = []
    start = xlsx_table._start

    def watched(arguments: list[str]) -> subprocess.Popen[str]:
        started.append(start(arguments))
        return started[-1]

    def stop(done: int, total: int) -> None:
        if done > 0:
            assert (done < 3_000, total) == (True, 3_000)
            raise Cancelled

    monkeypatch.setattr(xlsx_table, "_start", watched)
    with pytest.raises(Cancelled):
        list(workbook_rows(path, progress=stop))
    assert [process.poll() is not None for process in started] == [True]


def answers(capsys: pytest.CaptureFixture[str], path: Path, reader: str, sheet: str = "") -> list[dict[str, Any]]:
    """Run the child's code in this process, where its caps would bind the tests too."""
    assert xlsx_child.main([str(path), sheet, reader]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def _without_caps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_child, "_limit", lambda **caps: None)


@pytest.mark.usefixtures("_without_caps")
@pytest.mark.parametrize("reader", ["calamine", "openpyxl"])
def test_the_child_answers_in_lines(plain: Path, capsys: pytest.CaptureFixture[str], reader: str) -> None:
    first, second, rows, end = answers(capsys, plain, reader)
    assert first["kind"] == "xlsx"
    assert (second["sheets"], second["sheet"]) == (["People"], "People")
    assert rows == {"rows": [[1, ["Name", "Handle"], False, {}], [2, ["Jane", "@jane"], False, {}]]}
    assert end == {"end": True}
    assert answers(capsys, plain, reader, "Budget")[-1] == {
        "error": "sheet.unknown",
        "value": "Budget",
        "sheets": "People",
    }
    assert answers(capsys, plain.with_name("none.xlsx"), reader)[-1]["error"] == "list.damaged"


@pytest.mark.usefixtures("_without_caps")
@pytest.mark.parametrize("reader", ["calamine", "openpyxl"])
def test_the_child_reads_a_sheet_without_a_cell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], reader: str
) -> None:
    path = workbook(tmp_path / "list.xlsx", {"A": {}, "B": {}})
    for sheet in ("", "B"):
        _, found, rows, _ = answers(capsys, path, reader, sheet)
        assert (found["sheet"], rows) == (sheet or "A", {"rows": []})


@pytest.mark.usefixtures("_without_caps")
def test_what_the_quick_reader_refuses_the_careful_one_reads(plain: Path, capsys: pytest.CaptureFixture[str]) -> None:
    strange = with_part(plain, "xl/styles.xml", lambda part: b"<broken")
    codes = [answers(capsys, strange, reader)[-1] for reader in ("calamine", "openpyxl")]
    assert codes[0] == codes[1]


@pytest.mark.usefixtures("_without_caps")
def test_rows_go_out_in_batches(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = workbook(tmp_path / "list.xlsx", {"A": {(row, 0): row for row in range(1, 1_200, 1)}})
    batches = [answer["rows"] for answer in answers(capsys, path, "calamine") if "rows" in answer]
    assert [len(batch) for batch in batches] == [500, 500, 199]
    assert batches[0][0] == [2, ["1"], False, {}]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "TRUE"),
        (45000.0, "45000"),
        (0.1, "0.1"),
        (1e300, "1e+300"),
        (float("nan"), "nan"),
        (datetime(2025, 1, 20), "2025-01-20"),
        (time(9, 30), "09:30:00"),
        ("a\0b", "ab"),
        ("\ud800x", "?x"),
        ("x_xFFFF_", "x\uffff"),
        ("#N/A", "#N/A"),
    ],
)
def test_a_cell_becomes_text(value: object, text: str) -> None:
    assert xlsx_child._text(value) == text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such caps; the parent's clock stands guard alone")
def test_a_child_caps_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    caps: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", caps.__setitem__)
    xlsx_child._limit(memory=xlsx_child.MEMORY)
    xlsx_child._limit(seconds=7)
    assert caps[resource.RLIMIT_AS] == (500 << 20, 500 << 20)
    assert caps[resource.RLIMIT_CPU] == (7, 8)


def test_a_hidden_sheet_is_taken_only_when_no_other_has_data(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.title = "Lists"
    hidden["A1"] = "internal"
    hidden.sheet_state = "hidden"
    book.create_sheet("People")["A1"] = "Name"
    book.save(tmp_path / "list.xlsx")
    assert open_table(tmp_path / "list.xlsx").sheet == "People"
