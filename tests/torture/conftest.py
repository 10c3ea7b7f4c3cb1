"""Tests that damage and starve the program. The everyday run does a tenth or less; IRM_TORTURE=1 does the whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm.services.store import Store
from tests.builders import opened_anew
from tests.torture.ended_session import WATCHED, EndedSession, scripted


@pytest.fixture(scope="session")
def is_whole() -> bool:
    """Say whether all of it is run."""
    return os.environ.get("IRM_TORTURE", "") not in ("", "0")


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    """Open a new encrypted file of one's own."""
    with opened_anew(own_folders) as store:
        yield store


@pytest.fixture(scope="session")
def ended_session(tmp_path_factory: pytest.TempPathFactory) -> EndedSession:
    """A scripted session that is over, watched by strace where it is there."""
    return scripted(tmp_path_factory.mktemp("session"), prefix=WATCHED if shutil.which("strace") else ())
