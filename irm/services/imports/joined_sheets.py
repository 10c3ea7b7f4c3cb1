"""Workbooks with a sheet for each category, month or platform: sheets with the same columns are read as one list.

The name of its sheet stands in one more column of each row. Lines are counted on from sheet to sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.services.imports import aliases, xlsx_table
from irm.services.imports.encoding import Progress
from irm.services.imports.row import TableRow

ALL: Final = "*"
"""As the sheet of a table: all that are alike. No sheet can be called so."""
HEADER: Final = "Sheet"

_FEWEST_COLUMNS: Final = 2
_PER_PART: Final = 1_000
_GENERIC: Final = re.compile(
    r"(?:sheet|table|tab|page|list|лист|hoja|feuil(?:le)?|tabelle|blatt|foglio|planilha|página|sayfa|arkusz|blad|시트|シート|工作表|ورقة)"
    r"[\s_-]*\d*",
    re.IGNORECASE,
)
"""What programs call sheets that nobody gave a name."""
_ASIDE: Final = re.compile(
    r"\b(?:old|archived?|archive?s|backup|template|examples?|sample|copy|copies|kopie|copia|copie|alt|archiv|vorlage|beispiel"
    r"|muster|plantilla|ejemplo|modelo|exemplo|modèle|exemple)\b|백업|예시|양식|복사본|샘플|نسخة|قديم|مثال|نموذج|旧|備份|备份|模板",
    re.IGNORECASE,
)
"""Copies, what is kept of before, and what only shows how to fill in."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the sheets: the line of its headers, and its columns in the order of the first sheet."""

    sheet: str
    header_line: int
    places: tuple[int, ...]


def part_of(sheet: str, header_line: int, headers: Sequence[str], like: Sequence[str]) -> Part | None:
    """Return a sheet as a part beside one with the headers `like`, None where its columns are others."""
    mine, wanted = list(map(fold, headers)), list(map(fold, like))
    if len(wanted) < _FEWEST_COLUMNS or sorted(mine) != sorted(wanted):
        return None
    if mine == wanted or len(set(wanted)) < len(wanted):
        return Part(sheet, header_line, tuple(range(len(wanted)))) if mine == wanted else None
    return Part(sheet, header_line, tuple(map(mine.index, wanted)))


def others(shown: Sequence[str], sheet: str) -> Sequence[str]:
    """Return the sheets that may be read with one of them, not those whose names say that they are something else."""
    return [name for name in shown if name != sheet and _ASIDE.search(name) is None]


def places(headers: Sequence[str]) -> set[int]:
    """Return the place of the column with the names of the sheets; one of their own may be called so, too."""
    return set([place for place, header in enumerate(headers) if header == HEADER][-1:])


def field_of(names: Sequence[str], fields: Sequence[str]) -> str:
    """Return what the names of sheets say of the rows on them, beside the fields of the other columns."""
    said = [name for name in names if not _GENERIC.fullmatch(name.strip())]
    known = aliases.load()
    bases = {code.partition(":")[0] for code in fields}
    has_platform = "platform" in bases or any(code.startswith("handle:") for code in fields)
    if not said:
        return ""
    if not has_platform and all(platform_of(name) for name in said):
        return "platform"
    if "stage" not in bases and all(known.word(known.stages, name) for name in said):
        return "stage"
    return "tags"


def rows(path: Path, parts: Sequence[Part], progress: Progress | None = None) -> Iterator[TableRow]:
    """Yield the rows of all parts; of those behind the first only what stands below their headers."""
    before = 0
    for number, part in enumerate(parts):
        last = 0
        for row in xlsx_table.workbook_rows(path, sheet=part.sheet, progress=_share(progress, number, len(parts))):
            last = row.line
            if not number or row.line > part.header_line:
                yield _of_part(row, part, before=before, is_first=not number)
        before += last


def first_rows(parts: Sequence[Part], looked_at: Sequence[Sequence[TableRow]], count: int) -> Iterator[TableRow]:
    """Yield rows from the beginning of each part, alike many, which show what the columns are.

    Only those of the first part have their right lines.
    """
    each = max(count // len(parts), 10)
    before = 0
    for number, (part, found) in enumerate(zip(parts, looked_at, strict=True)):
        for row in found[: each + part.header_line]:
            if not number or row.line > part.header_line:
                yield _of_part(row, part, before=before, is_first=not number)
        before += found[-1].line if found else 0


def _of_part(row: TableRow, part: Part, *, before: int, is_first: bool) -> TableRow:
    """Return a row with its cells in the order of the first sheet, and the name of the sheet behind them."""
    name = part.sheet
    if is_first and row.line <= part.header_line:
        name = HEADER if row.line == part.header_line else ""
    width = len(part.places)
    cells = row.cells + ("",) * (width - len(row.cells))
    places = {place: new for new, place in enumerate(part.places)}
    links = tuple((places.get(place, place + 1), link) for place, link in row.links)
    cells = (*(cells[place] for place in part.places), name, *cells[width:])
    return row._replace(line=before + row.line, cells=cells, links=links)


def _share(progress: Progress | None, number: int, count: int) -> Progress | None:
    """Return what takes the progress of one part as that of all."""
    if progress is None:
        return None

    def tell(done: int, total: int) -> None:
        progress(number * _PER_PART + min(done * _PER_PART // max(total, 1), _PER_PART), count * _PER_PART)

    return tell
