"""Has garbage collected seldom while many rows pass through."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SELDOM: Final = (100_000, 20, 20)


@contextmanager
def collected_seldom() -> Iterator[None]:
    """Have Python look for garbage seldom: rows are none, and looking among them takes a tenth of the time, or more."""
    thresholds = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
