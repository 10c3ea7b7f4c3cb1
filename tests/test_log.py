"""The log: for its owner alone, bounded in size, and free of values."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm import log


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    yield log.set_up(tmp_path)
    log.close()


def test_what_is_logged_stands_in_a_file_of_its_owner(file: Path) -> None:
    logging.getLogger("irm.somewhere").info("%s people read", 12)
    assert file.read_text(encoding="utf-8").endswith("INFO irm.somewhere 12 people read\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_full_file_gives_way_and_only_a_few_are_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "SIZE", 500)
    for number in range(200):
        logging.getLogger("irm").info("line %s", number)
    names = sorted(path.name for path in file.parent.iterdir())
    assert names == ["irm.log", "irm.log.1", "irm.log.2", "irm.log.3"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()} == {0o600}
    assert all(path.stat().st_size < 700 for path in file.parent.iterdir())


def test_setting_up_again_writes_each_line_once(file: Path) -> None:
    log.set_up(file.parent)
    logging.getLogger("irm").info("once")
    assert file.read_text(encoding="utf-8").count("once") == 1


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(OSError):
        log.set_up(tmp_path / "a file")


def test_what_cannot_be_logged_breaks_nothing_off(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file.unlink()
    file.mkdir()
    logging.getLogger("irm").info("12 people read")
    assert capfd.readouterr() == ("", "")


def test_a_trace_says_where_and_what_kind_but_no_value() -> None:
    secret = "canary-4711@example.com"

    def inner() -> None:
        raise KeyError(secret)

    try:
        try:
            inner()
        except KeyError as error:
            raise RuntimeError(secret) from error
    except RuntimeError as error:
        text = log.trace(error)
    assert "canary" not in text
    assert "RuntimeError" in text
    assert "KeyError" in text
    assert "test_log.py" in text
    assert " inner" in text
    assert str(Path.home()) not in text


def test_a_trace_of_errors_that_cause_each_other_ends() -> None:
    one, two = ValueError(), ValueError()
    one.__cause__, two.__cause__ = two, one
    assert log.trace(one).count("ValueError") == 2
