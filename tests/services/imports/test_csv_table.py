"""Rows of text files: separators, quotes gone wrong, giant cells."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from irm.domain.safe_cells import safe_cell
from irm.services.imports.csv_table import CsvRows, find_separator
from irm.services.imports.text_lines import LONGEST_LINE
from tests.services.imports.table_files import text_file


def rows(folder: Path, text: str, separator: str = ",") -> list[tuple[int, tuple[str, ...] | str]]:
    """Return line and cells of each row, or its code where it is broken."""
    read = CsvRows(text_file(folder, text), encoding="utf-8", separator=separator)
    return [(row.line, row.problem.code if row.problem else row.cells) for row in read]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b;c\n1,5;2,3;x\n2,5;3,3;y\n", ";"),
        ("name\tnote\nJane\thello, you\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("name\nJane\nBob\n", ","),
        ('name,note\nJane,"a;b;c;d"\nBob,"e;f;g;h"\n', ","),
        ("sep=;\nname;note\nJane;a, b, c\n", ";"),
        ("Our list, of 2024\n\nname;handle;mail\nJane;@j;x\nBob;@b;y\n", ";"),
        ("", ","),
    ],
)
def test_the_separator_is_the_one_that_makes_even_columns(tmp_path: Path, text: str, separator: str) -> None:
    assert find_separator(text_file(tmp_path, text), encoding="utf-8") == separator


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    assert rows(tmp_path, 'a,b\n1,"x\ny"\n\n3,4') == [(1, ("a", "b")), (2, ("1", "x\ny")), (5, ("3", "4"))]


def test_an_empty_row_is_passed_over_and_noted_at_the_next_one(tmp_path: Path) -> None:
    path = text_file(tmp_path, "a,b\n1,2\n,\n\n3,4\n")
    read = list(CsvRows(path, encoding="utf-8", separator=","))
    assert [(row.line, row.is_after_blank) for row in read] == [(1, False), (2, False), (5, True)]


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    assert rows(tmp_path, 'a,b\n1,"x\n3,4\n5,6\n') == [
        (1, ("a", "b")),
        (2, "row.unclosed_quote"),
        (3, ("3", "4")),
        (4, ("5", "6")),
    ]


def test_a_stray_quote_does_not_swallow_the_rows_up_to_the_next_quote(tmp_path: Path) -> None:
    assert rows(tmp_path, 'a,b\n1,"x\n3,4\n5,6\n7,"p, q"\n8,9\n') == [
        (1, ("a", "b")),
        (2, "row.unclosed_quote"),
        (3, ("3", "4")),
        (4, ("5", "6")),
        (5, ("7", "p, q")),
        (6, ("8", "9")),
    ]


def test_a_quote_inside_a_bare_cell_is_a_letter(tmp_path: Path) -> None:
    assert rows(tmp_path, 'a,b\n1,5" tall\n2,x"y"z\n') == [(1, ("a", "b")), (2, ("1", '5" tall')), (3, ("2", 'x"y"z'))]


def test_a_giant_cell_is_one_refused_row_with_its_line(tmp_path: Path) -> None:
    giant = "x" * (2 * LONGEST_LINE)
    assert rows(tmp_path, f"a,b\n1,{giant}\n2,3\n") == [(1, ("a", "b")), (2, "file.cell_too_big"), (3, ("2", "3"))]


def test_a_giant_cell_of_many_lines_is_given_up_after_a_megabyte(tmp_path: Path) -> None:
    long = "word word word word\n" * 60_000
    found = rows(tmp_path, f'a,b\n1,"{long}"\n2,3\n')
    assert found[1] == (2, "row.unclosed_quote")
    assert found[-1] == (60_003, ("2", "3"))


def test_a_row_wider_than_any_sheet_is_refused(tmp_path: Path) -> None:
    assert rows(tmp_path, "a,b\n" + "1," * 20_000 + "\n2,3\n")[1:] == [(2, "row.too_wide"), (3, ("2", "3"))]


@pytest.mark.parametrize(
    "cell",
    [
        "+82 10",
        "@jane",
        "=1+1",
        "-5",
        "\tx",
        "＝1",
        "＠x",
        "'+82",
        "''@x",
        "'plain",
        "'",
        "plain",
        "'-",
        "'\t",
        "'ok'",
        "=",
        "",
    ],
)
def test_the_guard_of_our_own_export_is_taken_off_exactly_once(tmp_path: Path, cell: str) -> None:
    guarded = safe_cell(cell).replace('"', '""')
    found = rows(tmp_path, f'"x","{guarded}"\n')
    assert found == [(1, ("x", cell))]


@pytest.mark.parametrize("line", ['a"b,"c\n', 'a",b,"c\n', '"x\n', 'a,"\n""\n'])
def test_a_file_made_so_that_no_quote_ever_closes_is_read_in_its_own_time(tmp_path: Path, line: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,handle\n" + line * (200_000 // len(line)), "utf-8")
    start = time.process_time()
    rows = list(CsvRows(path, encoding="utf-8", separator=","))
    assert rows[0].cells == ("name", "handle")
    assert time.process_time() - start < 30  # without a bound it takes hours
