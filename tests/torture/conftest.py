"""Tests that damage and starve the program. The everyday run does a tenth or less; IRM_TORTURE=1 does the whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm.services.store import Store
from tests.builders import opened


@pytest.fixture(scope="session")
def is_whole() -> bool:
    """Say whether all of it is run."""
    return os.environ.get("IRM_TORTURE", "") not in ("", "0")


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    """Open a new encrypted file of one's own."""
    with opened(own_folders) as store:
        yield store
