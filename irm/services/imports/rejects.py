"""The file of rows that were not taken: the cells as read, with line and reason, ready to be mended and imported."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from irm.domain.candidate import Candidate, Verdict
from irm.domain.safe_cells import safe_cell
from irm.errors import IrmError
from irm.words import sentence

LINE, REASON = "Line", "Reason"


class Rejects:
    """Writes rows one by one beside the final name; `finish()` puts the file there, if it has any row."""

    def __init__(self, path: Path, beside: Path, stream: Any, headers: tuple[str, ...]) -> None:
        self._path, self._beside, self._stream = path, beside, stream
        self._rows = csv.writer(stream)
        self._headers = headers
        self._count = 0

    def write(self, candidate: Candidate, verdict: Verdict) -> None:
        """Write one row that was not taken."""
        if self._count == 0:
            self._rows.writerow([safe_cell(header) for header in (*self._headers, LINE, REASON)])
        self._count += 1
        reasons = " ".join(sentence(problem.code, problem.details) for problem in verdict.problems)
        cells = candidate.cells or (verdict.name,)
        width = max(len(self._headers), 1)
        row = [*cells[:width], *[""] * (width - len(cells)), str(verdict.line), reasons]
        self._rows.writerow([safe_cell(cell) for cell in row])

    def finish(self) -> None:
        """Put the file under its name; without a single row there is none."""
        self._stream.flush()
        os.fsync(self._stream.fileno())
        if self._count:
            self._beside.replace(self._path)


@contextmanager
def open_rejects(path: Path, headers: tuple[str, ...]) -> Iterator[Rejects]:
    """Open the file of rejects; what is not finished leaves nothing behind. Raises IrmError file.cannot_write."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        stream = os.fdopen(
            os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8-sig", newline=""
        )
    except OSError as error:
        raise IrmError("file.cannot_write", path=str(path), reason=error.strerror or "") from error
    try:
        with stream:
            yield Rejects(path, beside, stream, headers or ("Name",))
    finally:
        beside.unlink(missing_ok=True)
