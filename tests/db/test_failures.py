"""Expected failures of the driver and the disk become codes; everything else passes as it is."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import OperationalError

from irm.db import failures
from irm.errors import StoreError
from irm.words import WORDS

FILE = Path(__file__)


@pytest.mark.parametrize(("words", "code"), failures.CODES)
def test_what_the_driver_says_becomes_a_code_with_a_sentence(words: str, code: str) -> None:
    for error in (
        sqlcipher.OperationalError(words),
        OperationalError("SELECT", {}, sqlcipher.OperationalError(words)),
    ):
        with pytest.raises(StoreError) as caught, failures.translated(FILE):
            raise error
        assert caught.value.code == code
        assert caught.value.details == {"path": str(FILE)}
        assert code in WORDS


def test_a_file_that_went_away_is_told_from_one_that_may_not_be_opened(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught, failures.translated(tmp_path / "irm.db"):
        raise sqlcipher.OperationalError("unable to open database file")
    assert caught.value.code == "file.gone"


def test_what_fails_for_want_of_room_is_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    with pytest.raises(StoreError) as caught, failures.translated(FILE):
        raise sqlcipher.OperationalError("disk I/O error")
    assert caught.value.code == "disk.full"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_one_whoever_meets_it(number: int) -> None:
    with pytest.raises(StoreError) as caught, failures.translated(FILE):
        raise OSError(number, "no room")
    assert caught.value.code == "disk.full"


@pytest.mark.parametrize(
    "error", [sqlcipher.OperationalError("no such table: x"), OSError(errno.EACCES, "x"), ValueError("locked")]
)
def test_a_bug_passes_as_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, failures.translated(FILE):
        raise error
    assert caught.value is error
