"""People as a workbook: one sheet, written row by row straight into the archive, every text typed as text.

Written here and not with a library: the one at hand keeps all texts in memory, or lays them out in temporary files and
takes a cell that begins with "<r>" for markup; either way it takes several times as long.
"""

from __future__ import annotations

import zipfile
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.services.exports import columns as table
from irm.services.exports.job import ExportOptions, Progress, Selection, Written, own_fields
from irm.services.exports.rows import pages
from irm.services.exports.sheet import PARTS, SHEET, Sheet

LONGEST_CELL: Final = 32_767
"""What spreadsheets take, in UTF-16 units."""

_LEVEL: Final = 5


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the chosen columns of the selected people, those in the trash left out."""
    columns = table.chosen(options.columns, table.own_columns(own_fields(session)))
    count = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
        with archive.open(SHEET, "w", force_zip64=True) as part:
            sheet = Sheet(part, columns, is_right_to_left=options.is_right_to_left)
            for people, cells in pages(session, selection, columns, limit=LONGEST_CELL, progress=progress):
                for row in zip(*cells, strict=True):
                    sheet.add(list(row))
                count += people
            sheet.finish()
    return Written(count)
