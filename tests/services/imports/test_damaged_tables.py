"""Damaged files: whatever the bytes, the answer is rows or a refusal."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from irm.errors import IrmError
from irm.services.imports import aliases
from irm.services.imports.csv_table import CsvRows
from irm.services.imports.xlsx_table import workbook_rows
from tests.services.imports.table_files import open_file

TEXTS = {
    "tracker": (
        "Name,Instagram,Followers,Email,Phone,Status,Last contact,Notes\n"
        'Jane,@jane,250K,j@x.com,+82 10-1234-5678,DM Sent,2025-01-20,"a, ""b""\nc"\n'
        "김민지,minji.log,7420만,m@x.kr,010-1234-5678,협의 중,16. 7. 1.,좋음\n"
        "يزن,@yzn,٣٫٥ ألف,DM,—,🎯 Target,20/01/2025,\n\nINSTRUCTIONS:\n"
    ).encode(),
    "korean": "이름;팔로워수;연락처\n김민지;1,694개;010-1234-5678\n박지은;236억;카톡 jieun\n".encode("cp949"),
    "utf16": "Name\tURL\nJosé\thttps://tiktok.com/@jose\n".encode("utf-16"),
    "own": (
        b"IRM ID,Name,Accounts,Tags,Touches,Do not contact\n"
        b'0123456789abcdef0123456789abcdef,Jane,instagram @jane | followers: 5,"a, b",'
        b"2026-01-02 | dm | in | hi,2026-01-02: no\n"
    ),
}


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return the content with bytes flipped, taken out, doubled or cut off."""
    broken = bytearray(content)
    for _ in range(chance.choice((1, 2, 5, 20))):
        place = chance.randrange(len(broken))
        what = chance.randrange(6)
        if what < 3:
            broken[place] = chance.choice((chance.randrange(256), *b'",;\n\r\t\0@=|'))
        elif what == 3:
            del broken[place : place + chance.randrange(1, 9)]
        elif what == 4:
            broken[place:place] = broken[place : place + chance.randrange(1, 40)]
        else:
            del broken[place + 1 :]
        if not broken:
            return b'"'
    return bytes(broken)


def outcome(read: Callable[[], object]) -> str:
    """Return "read", or the code of the refusal; anything else that is raised fails the test."""
    try:
        read()
    except IrmError as error:
        return error.code
    return "read"


@pytest.mark.parametrize("name", TEXTS)
def test_a_damaged_text_is_read_or_refused(tmp_path: Path, name: str) -> None:
    chance = random.Random(f"seed {name}")
    path = tmp_path / "list.csv"
    seen = set()
    for _ in range(120):
        path.write_bytes(damaged(TEXTS[name], chance))
        seen.add(outcome(lambda: list(open_file(path)[2])))
    assert "read" in seen
    assert seen <= {"read", "file.empty", "file.not_text", "list.damaged", "file.not_workbook"}


@pytest.mark.slow
def test_a_damaged_workbook_is_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for row, cells in enumerate(
        (("Name", "Handle", "Followers"), ("Jane", "@jane", 45000), ("김민지", "@minji", "7420만"))
    ):
        sheet.write_row(row, 0, cells)
    book.close()
    content = path.read_bytes()
    chance = random.Random("seed of a workbook")
    seen = set()
    for _ in range(25):
        path.write_bytes(damaged(content, chance))
        seen.add(outcome(lambda: list(workbook_rows(path))))
    assert "list.damaged" in seen
    assert seen <= {"read", "list.damaged", "file.not_workbook", "file.too_big", "file.protected"}


@given(st.text(alphabet="ab\",;\n\r\t'@=| 김٣\0\ufeff", max_size=60))
def test_any_text_gives_rows_whose_lines_rise(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode())
    lines = [row.line for row in CsvRows(path, encoding="utf-8", separator=",")]
    assert lines == sorted(set(lines))
    assert all(0 < line <= len(text) + 1 for line in lines)
    assert outcome(lambda: list(open_file(path)[2])) in ("read", "file.empty")


@pytest.mark.parametrize("unit", [" ", "\n", "a.", "1,", "@a ", "( a"])
def test_a_giant_cell_is_a_note_and_costs_no_time(tmp_path: Path, unit: str) -> None:
    headers = ("Name", "Instagram", "Email", "Phone", "Last contact", "Tags", "Manager")
    giant = f'"x{unit * (70_000 // len(unit))}x"'
    lines = [",".join(giant if place == number else "x" for place in range(len(headers))) for number in range(1, 7)]
    path = tmp_path / "list.csv"
    path.write_text("\n".join((",".join(headers), *lines)), "utf-8")
    start = time.process_time()
    assert all(candidate.draft.display_name == "x" for candidate in open_file(path)[2])
    assert time.process_time() - start < 20  # minutes, and hours with more rows, where a pattern may go back and forth


def test_a_giant_header_is_read_by_its_first_words(tmp_path: Path) -> None:
    """Brackets that never close cost hours where all of them are looked at."""
    path = tmp_path / "list.csv"
    path.write_text(f"Name,Instagram {'(' * 1_000_000}\nJane,@jane\n", "utf-8")
    guess = aliases.load().guess(f"Instagram {'(' * 1_000_000}")
    assert guess == aliases.load().guess("Instagram")
    assert [found.draft.display_name for found in open_file(path)[2]] == ["Jane"]
