"""The header of the key follows into every backup, also into a second folder that was away when it changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.db import backup_folder, backup_trailer, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, protection
from irm.services.store import open_store
from tests.builders import add, opened, paths_in

PASSPHRASE = "a long passphrase"


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    with opened(own_folders) as store:
        add(store)
    return paths_in(own_folders)


@pytest.fixture
def stick(paths: Paths, tmp_path: Path) -> Path:
    """A second folder with a backup in it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_folder(paths, stick)
    with opened(paths.data) as store:
        backups.make(store)
    return stick


def restored(tmp_path: Path, stick: Path, secret: str) -> str:
    """Restore the oldest backup of the stick, with its manifest and alone, on two new computers."""
    oldest = min(stick.rglob("*.db"), key=lambda path: path.name)
    tmp_path.mkdir(exist_ok=True)
    alone = tmp_path / "alone"
    alone.write_bytes(oldest.read_bytes())
    for number, path in enumerate((oldest, alone)):
        new = paths_in(tmp_path / f"computer {number} {secret}")
        try:
            assert backups.restore(new, path, passphrase=secret).contents.people == 1
        except StoreError as error:
            return error.code
    return ""


def start(paths: Paths, secret: str = "") -> None:
    """Start the program and let it look after the backups."""
    store = open_store(paths, secret=secret)
    backups.make_if_changed(store, "start")
    store.close()


@pytest.mark.parametrize("is_away", [False, True])
def test_the_newest_code_and_passphrase_open_a_second_folder_that_was_away(
    paths: Paths, stick: Path, tmp_path: Path, is_away: bool
) -> None:
    raw = protection.unlock(paths)
    first = protection.new_code(paths, raw)
    away = stick.rename(tmp_path / "in a drawer") if is_away else stick
    second = protection.new_code(paths, raw)
    protection.set_passphrase(paths, raw, PASSPHRASE, is_only=False)
    if is_away:
        start(paths)
        assert restored(tmp_path / "1", away, second) == "backup.secret_wrong"
        away.rename(stick)
    start(paths)
    assert restored(tmp_path / "2", stick, first) == "backup.secret_wrong"
    assert [restored(tmp_path / "2", stick, secret) for secret in (second, PASSPHRASE)] == ["", ""]


@pytest.mark.parametrize("is_away", [False, True])
def test_the_code_made_after_a_change_of_the_key_opens_what_was_backed_up_before(
    paths: Paths, stick: Path, tmp_path: Path, is_away: bool
) -> None:
    first = protection.new_code(paths, protection.unlock(paths))
    away = stick.rename(tmp_path / "in a drawer") if is_away else stick
    raw = protection.change_key(paths)
    assert restored(tmp_path / "1", away, first) == ""  # as long as there is no other one
    raw = protection.change_key(paths, raw)
    code = protection.new_code(paths, raw)
    if is_away:
        assert restored(tmp_path / "2", away, code) == "backup.secret_wrong"
        away.rename(stick)
    start(paths)
    assert restored(tmp_path / "3", stick, code) == ""
    assert restored(tmp_path / "3", stick, first) == "backup.secret_wrong"
    for backup in backups.found(paths):
        assert backup_trailer.read(backup.path) == backup_folder.key_header_told(backup.path)


def test_a_change_of_the_key_makes_a_backup_due(paths: Paths, stick: Path) -> None:
    protection.change_key(paths)
    code = protection.new_code(paths, protection.unlock(paths))
    start(paths)
    newest, second = backups.found(paths)[:2]
    assert newest.key_id != second.key_id
    assert (newest.reason, second.reason) == ("start", "before-key")
    start(paths)
    assert backups.found(paths)[0] == newest
    assert protection.check_code(paths, code)
    assert len(list(stick.glob("IRM backups *"))) == 2


def test_backups_that_cannot_be_written_to_keep_theirs_and_nothing_fails(
    paths: Paths, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, header: object) -> None:
        raise PermissionError

    monkeypatch.setattr(backup_folder, "change_key_header", refuse)
    before = [path.read_bytes() for path in sorted(stick.rglob("*.*"))]
    code = protection.new_code(paths, protection.unlock(paths))
    assert protection.check_code(paths, code)
    assert [path.read_bytes() for path in sorted(stick.rglob("*.*"))] == before
