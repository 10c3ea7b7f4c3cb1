"""Records that are dragged: which table, which ids. A drop takes ids only, and looks nothing else up."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

PREFIX: Final = "application/x-irm-"


def pack(table: str, ids: Sequence[int]) -> QMimeData:
    """Return what is dragged."""
    data = QMimeData()
    data.setData(f"{PREFIX}{table}", QByteArray(array("q", ids).tobytes()))
    return data


def holds(data: QMimeData, table: str) -> bool:
    """Say whether records of a table are dragged."""
    return data.hasFormat(f"{PREFIX}{table}")


def unpack(data: QMimeData, table: str) -> tuple[int, ...]:
    """Return the ids that are dragged, none where it is something else."""
    found = array("q")
    raw = bytes(data.data(f"{PREFIX}{table}").data())
    found.frombytes(raw[: len(raw) - len(raw) % found.itemsize])
    return tuple(found)
