"""Every public file goes through the import: what it is found to be, how many rows it has, and what becomes of them."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from irm.errors import IrmError
from irm.services.imports.file_import import ImportOptions, read, understand
from irm.services.imports.plain_rows import as_candidate
from irm.words import sentence

DATA = Path(os.environ.get("IRM_REAL_DATA", Path(__file__).parents[2].parent / "shared" / "data" / "open"))

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not DATA.is_dir(), reason="the real files do not lie beside this checkout"),
]

TABLE = {
    "contacts/csv2vcard_valid.csv": ("table utf-8 ',' header 1", "3 rows, 3 people"),
    "csv-edge/bad_skip_lines.csv": ("table utf-8 ',' header 4", "3 rows, 0 people, 3 row.nobody"),
    "csv-edge/blanks.csv": ("table utf-8 ',' header 1", "1 rows, 0 people, 1 row.nobody"),
    "csv-edge/mac_newlines.csv": ("table utf-8 ',' header 1", "2 rows, 0 people, 2 row.nobody"),
    "csv-edge/null_byte.csv": ("table utf-8 ',' header 1", "1 rows, 0 people, 1 row.nobody"),
    "csv-edge/optional_quote_characters.csv": ("table utf-8 ',' header 1", "1 rows, 0 people, 1 row.nobody"),
    "csv-spectrum/comma_in_quotes.csv": ("table utf-8 ',' header 1", "1 rows, 1 people"),
    "csv-spectrum/empty_crlf.csv": ("table utf-8 ',' header 1", "2 rows, 0 people, 2 row.nobody"),
    "csv-spectrum/escaped_quotes.csv": ("table utf-8 ',' header 1", "2 rows, 0 people, 2 row.nobody"),
    "csv-spectrum/json.csv": ("table utf-8 ',' header 1", "1 rows, 0 people, 1 row.nobody"),
    "csv-spectrum/newlines_crlf.csv": ("table utf-8 ',' header 1", "3 rows, 0 people, 3 row.nobody"),
    "csv-spectrum/quotes_and_newlines.csv": ("table utf-8 ',' header 1", "2 rows, 0 people, 2 row.nobody"),
    "csv-spectrum/utf8.csv": ("table utf-8 ',' header 1", "2 rows, 0 people, 2 row.nobody"),
    "encodings/arabic_sample_legacy.txt": ("table cp1256 ',' header 0", "3 rows, 0 people, 3 row.nobody"),
    "encodings/arabic_sample_utf8.txt": ("table utf-8 ',' header 0", "3 rows, 0 people, 3 row.nobody"),
    "encodings/korean_sample.txt": ("table cp949 ',' header 0", "1 rows, 0 people, 1 row.nobody"),
    "hostile/blns.txt": (
        "table utf-8 '\\t' header 1",
        "663 rows, 0 people, 387 row.nobody, 35 row.not_data, 241 row.unclosed_quote",
    ),
    "hostile/csv_injection_payloads.txt": ("table utf-8 '|' header 0", "6 rows, 0 people, 6 row.nobody"),
    "hostile/poc-xmlbomb.xlsx": ("", "refused: list.damaged"),
    "hostile/protected_passtika.xlsx": ("", "refused: file.protected"),
    "hostile/ssti.txt": ("table utf-8 '|' header 0", "107 rows, 0 people, 107 row.nobody"),
    "hostile/xxe_in_schema.xlsx": ("table Sheet1 header 9", "1 rows, 0 people, 1 row.nobody"),
    "ical/alarm_etar_future.ics": ("", "refused: file.is_calendar"),
    "ical/calendar_with_unicode.ics": ("", "refused: file.is_calendar"),
    "ical/example.ics": ("", "refused: file.is_calendar"),
    "ical/issue_156_RDATE_with_PERIOD_TZID_khal_2.ics": ("", "refused: file.is_calendar"),
    "influencers/nigerian_tiktok_top.csv": ("table cp1252 ',' header 2", "200 rows, 200 people"),
    "influencers/tiktok_dec_2022.csv": ("table utf-8 ',' header 1", "1000 rows, 1000 people"),
    "influencers/top_instagram.csv": ("table utf-8-sig ',' header 1", "200 rows, 200 people"),
    "influencers/youtube_june_2022.csv": ("table utf-8 ',' header 1", "1021 rows, 1021 people"),
    "korean/cctv_in_seoul_utf8bom.csv": ("table utf-8-sig ',' header 1", "25 rows, 0 people, 25 row.nobody"),
    "korean/crime_in_seoul_cp949.csv": ("table cp949 ',' header 1", "31 rows, 0 people, 31 row.nobody"),
    "vcard/gmail_single2.vcf": ("vcard", "1 rows, 1 people"),
    "vcard/iphone.vcf": ("vcard", "1 rows, 1 people"),
    "vcard/outlook_2003.vcf": ("vcard", "1 rows, 1 people"),
    "vcard/rfc6350_example.vcf": ("vcard", "1 rows, 1 people"),
    "vcard/sabre_issue153.vcf": ("vcard", "1 rows, 1 people"),
    "vcard/sabre_issue64.vcf": ("vcard", "1 rows, 0 people, 1 nobody"),
    "xlsx/date_1904.xlsx": ("table Sheet1 header 0", "3 rows, 0 people, 3 row.nobody"),
    "xlsx/inventory_table.xlsx": ("table Sheet1 header 1", "4 rows, 0 people, 4 row.nobody"),
    "xlsx/richtext_namespaced.xlsx": ("table Sheet1 header 0", "1 rows, 0 people, 1 row.nobody"),
}
"""By file: what it is found to be, and what becomes of its rows. Other kinds of data have no people in them."""

CELLS = {
    "contacts/csv2vcard_valid.csv": (2, 0, "Gump"),
    "csv-edge/mac_newlines.csv": (2, 2, "3"),
    "csv-edge/null_byte.csv": (2, 1, "2"),
    "csv-spectrum/comma_in_quotes.csv": (2, 2, "120 any st."),
    "csv-spectrum/escaped_quotes.csv": (2, 1, 'ha "ha" ha'),
    "csv-spectrum/json.csv": (2, 1, '{"type": "Point", "coordinates": [102.0, 0.5]}'),
    "csv-spectrum/newlines_crlf.csv": (3, 0, "Once upon \na time"),
    "csv-spectrum/utf8.csv": (3, 2, "ʤ"),
    "korean/cctv_in_seoul_utf8bom.csv": (2, 0, "강남구"),
    "korean/crime_in_seoul_cp949.csv": (2, 0, "중부서"),
    "korean/crime_in_seoul_cp949.csv ": (2, 9, "1,355"),
    "xlsx/date_1904.xlsx": (3, 0, "255:10:10"),
    "xlsx/inventory_table.xlsx": (2, 0, "1"),
    "encodings/korean_sample.txt": (1, 0, "역사적 예수 연구자들은 복음서나 사도들의 서신서 속의 교리적 예수가 아닌"),
}
"""By file: line, column and content of a cell, looked up by hand."""


def outcome(path: Path) -> tuple[str, str]:
    """Return what a file is found to be and what becomes of its rows."""
    try:
        found = understand(path, ImportOptions())
        table = found.table
        what = found.kind
        if table is not None:
            shape = f"{table.encoding} {table.separator!r}" if table.encoding else table.sheet
            what = f"{what} {shape} header {table.header_line}"
        people = list(map(as_candidate, read(found, ImportOptions()))) if found.kind != "json" else []
    except IrmError as error:
        names_it = path.name in sentence(error.code, error.details)
        return "", f"refused: {error.code}" if names_it else f"refused without its name: {error.code}"
    left = Counter(one.problems[0].code for one in people if one.problems)
    nameless = sum(1 for one in people if not one.problems and not one.draft.display_name)
    left += Counter({"nobody": nameless})
    parts = [f"{len(people)} rows", f"{len(people) - left.total()} people"]
    return what, ", ".join((*parts, *(f"{count} {code}" for code, count in sorted(left.items()))))


FILES = sorted(DATA.glob("*/*")) if DATA.is_dir() else []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_read_or_refused_with_its_reason(path: Path) -> None:
    name = f"{path.parent.name}/{path.name}"
    what, rows = outcome(path)
    print(f"| {name} | {what or '-'} | {rows} |")
    if name in TABLE:
        assert (what, rows) == TABLE[name]


@pytest.mark.parametrize("name", CELLS)
def test_cells_looked_up_by_hand(name: str) -> None:
    path = DATA / name.strip()
    if not path.exists():
        pytest.skip("another collection")
    line, column, expected = CELLS[name]
    table = understand(path, ImportOptions()).table
    assert table is not None
    assert {row.line: row.cells for row in table.rows()}[line][column] == expected
