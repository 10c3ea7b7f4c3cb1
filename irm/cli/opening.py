"""Opens the data file for one command."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from irm import services
from irm.paths import find_paths

if TYPE_CHECKING:
    from irm.services.store import Store


@contextmanager
def opened() -> Iterator[Store]:
    """Open the data file of this user as long as the block runs. Raises StoreError."""
    store = services.store.open_store(find_paths(os.environ))
    try:
        yield store
    finally:
        store.close()
