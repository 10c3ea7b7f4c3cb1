"""A lost or damaged header is written anew where a key can be shown to open the data; nothing is thrown away."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.db import key, key_header, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, influencers, protection
from irm.services.store import open_store
from tests.builders import add, opened_anew, paths_in


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    with opened_anew(own_folders) as store:
        add(store)
    return paths_in(own_folders)


def back_up(paths: Paths) -> None:
    with opened_anew(paths.data) as store:
        backups.make(store)


def count(paths: Paths, secret: str = "") -> int:
    store = open_store(paths, secret=secret)
    try:
        return store.read(influencers.count)
    finally:
        store.close()


@pytest.mark.parametrize("has_backup", [True, False])
@pytest.mark.parametrize("damage", ["lost", "damaged"])
def test_a_key_file_is_enough(paths: Paths, damage: str, has_backup: bool) -> None:
    if has_backup:
        back_up(paths)
    before = key_header.read(paths.key_header)
    if damage == "lost":
        paths.key_header.unlink()
    else:
        paths.key_header.write_text("{ damaged")
    assert count(paths) == 1
    after = key_header.read(paths.key_header)
    assert (after.key_id == before.key_id) == has_backup
    assert (after.check, after.is_used) == (before.check, True)
    if damage == "damaged":
        assert (paths.data / "irm.key.1.json").read_text() == "{ damaged"


def test_the_recovery_code_of_the_newest_backup_is_enough(paths: Paths) -> None:
    back_up(paths)
    code = protection.new_code(paths, protection.unlock(paths))  # after the backup: it carries the new one all the same
    protection.note_code_checked(paths, protection.unlock(paths))
    paths.key_header.unlink()
    paths.key_file.unlink()
    with pytest.raises(StoreError) as caught:
        count(paths)
    assert caught.value.code == "key.header_missing"
    assert not paths.key_header.exists()
    assert count(paths, code) == 1
    assert not key.ways(paths).is_code_checked
    assert protection.check_code(paths, code)
    assert key.ways(paths).is_code_checked


def test_a_header_is_never_made_for_a_key_that_does_not_open_the_data(paths: Paths, tmp_path: Path) -> None:
    with opened_anew(tmp_path / "other") as store:
        add(store)
        backups.make(store)
    other = paths_in(tmp_path / "other")
    paths.key_file.write_bytes(other.key_file.read_bytes())
    (other.backups).rename(paths.backups)
    paths.key_header.unlink()
    with pytest.raises(StoreError) as caught:
        count(paths)
    assert caught.value.code == "key.header_missing"
    assert not paths.key_header.exists()


@pytest.mark.parametrize("has_backup", [True, False])
def test_a_header_of_other_data_gives_way_to_the_own_one(paths: Paths, tmp_path: Path, has_backup: bool) -> None:
    if has_backup:
        back_up(paths)
    with opened_anew(tmp_path / "other") as store:
        add(store)
    theirs = paths_in(tmp_path / "other").key_header.read_bytes()
    own = key_header.read(paths.key_header)
    paths.key_header.write_bytes(theirs)
    assert count(paths) == 1
    assert key_header.read(paths.key_header).check == own.check
    assert (paths.data / "irm.key.1.json").read_bytes() == theirs


def test_a_wrong_secret_leaves_the_header_as_it_is(paths: Paths) -> None:
    code = protection.new_code(paths, protection.unlock(paths))
    back_up(paths)
    before = paths.key_header.read_bytes()
    for secret in ("nonsense", bytes(32)):
        with pytest.raises(StoreError):
            protection.unlock(paths, secret)
        with pytest.raises(StoreError):
            open_store(paths, secret=secret)
    assert paths.key_header.read_bytes() == before
    assert count(paths, code) == 1


def test_everything_is_back_on_a_new_computer_from_one_backup_and_the_code(paths: Paths, tmp_path: Path) -> None:
    back_up(paths)
    code = protection.new_code(paths, protection.unlock(paths))
    made = backups.found(paths)[0].path
    new = paths_in(tmp_path / "new")
    assert backups.preview(new, made).needs_passphrase
    with pytest.raises(StoreError) as caught:
        backups.restore(new, made)
    assert caught.value.code == "key.secret_wrong"
    assert not new.database.exists()
    assert backups.restore(new, made, passphrase=code).contents.people == 1
    assert count(new) == 1
    assert key.ways(new).kept_in == key.FILE


def test_a_backup_of_other_data_opens_by_its_own_code(paths: Paths, tmp_path: Path) -> None:
    other = paths_in(tmp_path / "other")
    with opened_anew(other.data) as store:
        add(store)
        add(store)
        code = protection.new_code(other, store.maker.key)
        made = backups.make(store)
    assert backups.preview(paths, made.path).needs_passphrase
    with pytest.raises(StoreError) as caught:
        backups.restore(paths, made.path, passphrase="nonsense")
    assert caught.value.code == "key.code_mistyped"
    raw = protection.unlock(paths)
    assert backups.restore(paths, made.path, passphrase=code).contents.people == 2
    assert (count(paths), protection.unlock(paths)) == (2, raw)
    assert protection.unlock(paths, code) == raw
    own = protection.new_code(paths, raw)
    backups.restore(paths, made.path, passphrase=code)
    assert protection.unlock(paths, own) == raw, "a code of its own stays"
    with pytest.raises(StoreError):
        protection.unlock(paths, code)


def test_a_portable_backup_takes_the_place_of_data_nobody_can_open_any_more(paths: Paths, tmp_path: Path) -> None:
    portable = tmp_path / "all.irmbackup"
    with opened_anew(paths.data) as store:
        backups.make_portable(store, portable, "eight letters")
    content, header = paths.database.read_bytes(), paths.key_header.read_bytes()
    paths.key_file.unlink()
    done = backups.restore(paths, portable, passphrase="eight letters")
    assert count(paths) == 1
    assert done.kept is not None
    assert (done.kept / "irm.db").read_bytes() == content
    assert (paths.data / "irm.key.1.json").read_bytes() == header


def test_a_refused_exchange_leaves_header_and_key_of_the_data_in_place(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key in the file is one of other data, perhaps the only copy of it, and the code still opens what is here."""
    portable = tmp_path / "all.irmbackup"
    code = protection.new_code(paths, protection.unlock(paths))
    with opened_anew(paths.data) as store:
        backups.make_portable(store, portable, "eight letters")
    paths.key_file.write_text("ab" * 32)
    header = paths.key_header.read_bytes()
    paths.set_aside.write_text("no folder")
    with pytest.raises(StoreError) as caught:
        backups.restore(paths, portable, passphrase="eight letters")
    assert caught.value.code == "folder.unusable"
    assert caught.value.details["path"].startswith(str(paths.set_aside))
    assert (paths.key_header.read_bytes(), paths.key_file.read_text()) == (header, "ab" * 32)
    assert count(paths, code) == 1
    paths.set_aside.unlink()
    backups.restore(paths, portable, passphrase="eight letters")
    assert count(paths) == 1
    assert (paths.data / "irm.1.key").read_text() == "ab" * 32
