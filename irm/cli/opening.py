"""Opens the data file for one command."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from irm import services
from irm.cli import secret
from irm.paths import find_paths

if TYPE_CHECKING:
    from irm.services.store import Store


@contextmanager
def opened() -> Iterator[Store]:
    """Open the data file of this user as long as the block runs; ask for a secret where one is needed.

    Raises StoreError.
    """
    store = secret.opening(_open)
    try:
        yield store
    finally:
        store.close()


def _open(typed: str) -> Store:
    return services.store.open_store(find_paths(os.environ), secret=typed)
