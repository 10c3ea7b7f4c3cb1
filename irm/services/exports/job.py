"""What every export is handed and gives back, whatever the format."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from sqlalchemy.orm import Session

from irm.db import bulk_read, own_values
from irm.db.bulk_read import PersonRecord
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain.own_fields import OwnField
from irm.errors import IrmError

Progress = Callable[[int, int], None]
"""Called with (people done, people in all); raises Cancelled to stop."""

UTF8: Final = "utf-8"
ENCODINGS: Final = (UTF8, "cp949")
"""What a CSV can be written in. UTF-8 begins with a byte-order mark, without which spreadsheets misread it."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Who is exported: the people of `ids` in their order, or everybody where it is None."""

    ids: array[int] | None = None


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the user chose.

    `columns` are keys or headers, empty for those that lose nothing. `is_raw` leaves out the guard against cells that a
    spreadsheet takes for formulas. `is_mailable` says whether only people are written who may be mailed, None as the
    format has it. Formats that have no use for an option pass it over.
    """

    columns: tuple[str, ...] = ()
    is_raw: bool = False
    encoding: str = UTF8
    is_right_to_left: bool = False
    is_mailable: bool | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """How many people were written.

    `replaced` counts the characters the encoding does not have, which stand there as "?", `shortened` the cells that
    the other program would have refused for their length, `left_out` people by the code of the reason.
    """

    count: int
    replaced: int = 0
    shortened: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExportResult(Written):
    """The same, and where the file is."""

    path: Path = Path()


class Writer(Protocol):
    """What every format offers: write the selection to an open file.

    Raises IrmError "column.unknown" or "encoding.unknown", Cancelled from `progress`.
    """

    def __call__(
        self,
        session: Session,
        file: BinaryIO,
        *,
        selection: Selection,
        options: ExportOptions,
        progress: Progress | None = None,
    ) -> Written:
        """Write the content of the file."""


def own_fields(session: Session) -> list[OwnField]:
    """Return the user's own fields that are not hidden, in order."""
    return [field for field in own_values.fields(raw_connection(session)) if not field.is_hidden]


def people(
    session: Session,
    selection: Selection,
    *,
    parts: frozenset[str],
    with_trashed: bool,
    progress: Progress | None = None,
) -> Iterator[PersonRecord]:
    """Yield the selected people page by page; people in the trash only where asked for."""
    connection = raw_connection(session)
    for ids in id_pages(connection, selection, with_trashed=with_trashed, progress=progress):
        for record in bulk_read.page(connection, ids, parts=parts):
            if with_trashed or record.row.trashed_at is None:
                yield record


def id_pages(
    connection: Connection, selection: Selection, *, with_trashed: bool, progress: Progress | None = None
) -> Iterator[array[int]]:
    """Yield the ids of the selection a page at a time, telling when a page is done with."""
    ids = selection.ids
    if ids is None:
        ids = bulk_read.person_ids(connection, with_trashed=with_trashed)
    if progress is not None:
        progress(0, len(ids))
    for start in range(0, len(ids), bulk_read.PAGE):
        yield ids[start : start + bulk_read.PAGE]
        if progress is not None:
            progress(min(start + bulk_read.PAGE, len(ids)), len(ids))


def checked_encoding(name: str) -> str:
    """Return the encoding as it is called here; IrmError "encoding.unknown" for one that is not offered."""
    wanted = name.strip().casefold().replace("_", "-").replace("utf8", "utf-8").removesuffix("-sig") or UTF8
    if wanted not in ENCODINGS:
        raise IrmError("encoding.unknown", value=name, offered=", ".join(ENCODINGS))
    return wanted
