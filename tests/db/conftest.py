"""The store that tests of the file work on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm.services.store import Store
from tests.builders import opened


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    """Open a new encrypted file of one's own."""
    with opened(own_folders) as store:
        yield store
