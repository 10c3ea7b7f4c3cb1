"""The file that goes along when people are dragged out of the window: made when another program asks for it."""

from __future__ import annotations

from array import array
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base import handed_out
from irm.ui.runner import Runner


def dragged_file(runner: Runner, ids: tuple[int, ...], name: str) -> Path | None:
    """Write one person as a card called `name`, several as a CSV; None where that was refused."""
    is_card = len(ids) == 1
    words = name if is_card and name else QCoreApplication.translate("Export", "people")
    stem = words if is_card else f"{words} {clock.today().isoformat()}"
    path = handed_out.place_for(stem, ".vcf" if is_card else ".csv")
    return runner.read_now(partial(_write, path, array("q", ids)), otherwise=None)


def _write(path: Path, ids: array[int], session: Session) -> Path:
    exports = services.exports
    exports.write(session, path, selection=exports.Selection(ids))
    return path
