"""What a file would hold, to be looked at before it is written, and to be copied without one."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy.orm import Session

from irm.services.exports.formats import TABLES, content, mailable
from irm.services.exports.job import ExportOptions, Selection

_WHOLE: Final = 10**9


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a file: `lines` of cells where it is a table, the header first; else `text`.

    `count` people would be written, `unmailable` of the selection may not be mailed, by the code of the reason.
    """

    lines: tuple[tuple[str, ...], ...]
    text: str
    count: int
    unmailable: dict[str, int]


def preview(
    session: Session, format_name: str, *, selection: Selection, options: ExportOptions, most: int = _WHOLE
) -> Preview:
    """Return what the file would hold for the first `most` people. Raises IrmError as an export does.

    Rates of a workbook are shown as they look there.
    """
    _, unmailable = mailable(session, selection)
    name, options = format_name, replace(options, encoding=ExportOptions().encoding)
    if name == "xlsx":
        name, options = "csv", replace(options, is_raw=True)
    data, written = content(session, name, selection=selection, options=options, most=most)
    text = data.decode("utf-8-sig")
    if name not in TABLES:
        return Preview((), text, written.count, unmailable)
    lines = tuple(map(tuple, csv.reader(io.StringIO(text, newline=""))))
    return Preview(lines, "", written.count, unmailable)
