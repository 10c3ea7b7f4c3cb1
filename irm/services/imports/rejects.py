"""The file of rows that were not taken: the cells as read, with line and reason, ready to be mended and imported."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from irm.db import settled
from irm.domain.candidate import Candidate, Verdict
from irm.domain.safe_cells import safe_cell
from irm.services.exports.new_file import place_beside, refusal
from irm.words import sentence

LINE, REASON = "Line", "Reason"


class Rejects:
    """Writes rows one by one beside the final name; `finish()` puts the file there, if it has any row.

    Raises IrmError file.cannot_write where that fails.
    """

    def __init__(self, path: Path, beside: Path, target: Path, stream: TextIO, headers: tuple[str, ...]) -> None:
        self._path, self._beside, self._target, self._stream = path, beside, target, stream
        self._rows = csv.writer(stream)
        self._headers = headers
        self._count = 0

    def write(self, candidate: Candidate, verdict: Verdict) -> None:
        """Write one row that was not taken."""
        with self._refused():
            if self._count == 0:
                self._rows.writerow([safe_cell(header) for header in (*self._headers, LINE, REASON)])
            self._count += 1
            reasons = " ".join(sentence(problem.code, problem.details) for problem in verdict.problems)
            cells = candidate.cells or (verdict.name,)
            width = max(len(self._headers), 1)
            row = [*cells[:width], *[""] * (width - len(cells)), str(verdict.line), reasons]
            self._rows.writerow([safe_cell(cell) for cell in row])

    def bring_to_disk(self) -> None:
        """See that all rows are on the disk: what has no room there is refused before anybody is taken in."""
        with self._refused():
            self._stream.flush()
            os.fsync(self._stream.fileno())

    def finish(self) -> None:
        """Put the file under its name; without a single row there is none."""
        self.bring_to_disk()
        if self._count:
            with self._refused():
                settled.settle(self._beside, self._target)

    @contextmanager
    def _refused(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise refusal(self._path, error.strerror) from error


@contextmanager
def open_rejects(path: Path, headers: tuple[str, ...], *, source: Path) -> Iterator[Rejects]:
    """Open the file of rejects of what is read from `source`; what is not finished leaves nothing behind.

    Raises IrmError file.cannot_write.
    """
    with suppress(OSError):
        if path.samefile(source):
            raise refusal(path, "it is the file that is read")
    with place_beside(path) as (beside, target), beside.open("w", encoding="utf-8-sig", newline="") as stream:
        yield Rejects(path, beside, target, stream, headers or ("Name",))
