"""The store that tests of the use cases work on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm.paths import Paths
from irm.services.store import Store
from tests.builders import opened, paths_in


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    """Open a new encrypted file of one's own."""
    with opened(own_folders) as store:
        yield store


@pytest.fixture
def paths(own_folders: Path) -> Paths:
    """Return where that file, its key and its backups lie."""
    return paths_in(own_folders)
