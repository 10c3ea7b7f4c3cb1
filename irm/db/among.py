"""Ids in a condition: one bound value, however many they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select, text


def among(ids: Iterable[int]) -> Select[Any]:
    """Return what `column.in_()` takes for these ids: a value bound for each of very many would be refused."""
    return select(text("value")).select_from(func.json_each(str(list(ids))))
