"""Attached files are sealed wherever they lie, and whatever becomes of data, keys and backups, none of them is lost."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from irm.db import (
    backup_contents,
    content_keys,
    engine,
    key_header,
    key_wrap,
)
from irm.db.content_folder import ContentFolder
from irm.errors import IrmError
from irm.services import attachments, backups, checkup, contents, erasure, protection, rescue
from tests.builders import add, opened, opened_anew, paths_in, tables
from tests.services.backup_builders import PASSPHRASE, attach, contents_in, lay_open, place_of, text_of
from tests.services.sealed_homes import MARK, beside, home, keys, leaks, made_earlier, plain

PAGE = 4096


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)


# What lies where


def test_the_content_stands_in_the_clear_in_no_file_of_data_backups_and_second_folder(
    own_folders: Path, tmp_path: Path
) -> None:
    paths, stick = paths_in(own_folders), tmp_path / "stick"
    stick.mkdir()
    with opened(own_folders) as store:
        backups.choose_second_folder(paths, stick)
        attach(store, add(store), tmp_path / f"{MARK}.txt", MARK)
        backups.make(store)
        backups.make_portable(store, stick / "all.irmbackup", PASSPHRASE)
        looked = store.read(lambda session: attachments.copy_to_look_at(session, 1))
        assert looked.read_text() == MARK
        assert leaks(own_folders, stick) == [looked]
        erasure.erase(store, 1)
    assert leaks(own_folders, stick) == []
    assert not any(MARK in str(path) for path in (*own_folders.rglob("*"), *stick.rglob("*")))


def test_no_name_tells_which_content_it_is(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    told = [str(path) for path in own_folders.rglob("*")]
    told += [path.read_text(errors="replace") for path in own_folders.rglob("*.json")]
    assert not any(sha256 in each for each in told)


def test_the_key_is_made_once_and_lies_in_the_file_and_in_the_header(own_folders: Path) -> None:
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        (key,) = store.examine(content_keys.of)
    header = key_header.read(paths.key_header)
    assert content_keys.kept(header.contents, protection.unlock(paths)) == (key,)
    assert content_keys.kept(header.contents, b"x" * 32) == ()
    before = paths.key_header.read_bytes()
    with opened_anew(own_folders) as store:
        assert store.examine(content_keys.of) == (key,)
    assert paths.key_header.read_bytes() == before
    assert key.hex().encode() not in before


# Losing one of the two


@pytest.mark.parametrize("lost", ["rows", "header", "both"])
def test_the_key_comes_back_from_file_header_or_a_backup(own_folders: Path, tmp_path: Path, lost: str) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    before = keys(paths)
    if lost != "rows":
        key_header.write(paths.key_header, key_header.read(paths.key_header).with_(contents={}))
    if lost != "header":
        connection = engine.connect(paths.database, protection.unlock(paths))
        connection.execute("DELETE FROM content_key")
        connection.close()
    with opened_anew(own_folders) as store:
        assert store.examine(content_keys.of) == before
    assert content_keys.kept(key_header.read(paths.key_header).contents, protection.unlock(paths)) == before
    assert text_of(paths, sha256) == MARK


def test_a_header_rebuilt_for_the_key_file_gets_the_key_again(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    before = keys(paths)
    shutil.rmtree(paths.backups)
    paths.key_header.unlink()
    with opened_anew(own_folders):
        pass
    assert content_keys.kept(key_header.read(paths.key_header).contents, protection.unlock(paths)) == before
    assert text_of(paths, sha256) == MARK


def test_a_salvaged_file_has_the_key(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    before = keys(paths)
    for lost in ("header", "rows"):
        if lost == "header":
            key_header.write(paths.key_header, key_header.read(paths.key_header).with_(contents={}))
            shutil.rmtree(paths.backups)
        else:
            connection = engine.connect(paths.database, protection.unlock(paths))
            connection.execute("DELETE FROM content_key")
            connection.close()
        rescue.salvage_file(paths)
        with opened_anew(own_folders) as store:
            assert store.examine(content_keys.of) == before
            assert checkup.run_fully(store) == []
        assert text_of(paths, sha256) == MARK


def test_where_the_key_cannot_be_kept_the_data_opens_all_the_same(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(content_keys, "put", full)
        with opened_anew(own_folders) as store:
            who = add(store)
            with pytest.raises(IrmError, match=r"attachment\.cannot_keep"):
                attach(store, who, tmp_path / "brief.txt")
    with opened_anew(own_folders) as store:
        attach(store, who, tmp_path / "brief.txt")


# Keys that change, other data


def test_a_change_of_the_key_leaves_all_readable_also_from_backups_made_before(
    own_folders: Path, tmp_path: Path
) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    before = keys(paths)
    raw = protection.change_key(paths)
    raw = protection.change_key(paths, raw)
    assert keys(paths) == before
    header = key_header.read(paths.key_header)
    assert content_keys.kept(header.contents, raw) == before
    code = protection.new_code(paths, raw)
    oldest = backups.found(paths)[-1]
    assert oldest.key_id != header.key_id
    place_of(paths, sha256).unlink()
    assert backups.restore(paths, oldest.path).missing == ()
    assert keys(paths) == before
    moved = paths.backups.rename(tmp_path / "moved")
    shutil.rmtree(own_folders)
    elsewhere = paths_in(tmp_path / "elsewhere")
    assert backups.restore(elsewhere, moved / oldest.path.name, passphrase=code).missing == ()
    assert text_of(elsewhere, sha256) == MARK


def test_of_a_former_key_the_header_alone_gives_what_its_backups_need(own_folders: Path, tmp_path: Path) -> None:
    """The file of such a backup lacks the key of attachments where an earlier version made it."""
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    made_earlier(paths, sha256)
    raw = protection.change_key(paths)
    oldest = backups.found(paths)[-1]
    with opened_anew(own_folders) as store:
        backups.carry(store)
        contents.seal(store)
    assert plain(paths) == []
    code = protection.new_code(paths, raw)
    moved = paths.backups.rename(tmp_path / "moved")
    shutil.rmtree(own_folders)
    elsewhere = paths_in(tmp_path / "elsewhere")
    assert backups.restore(elsewhere, moved / oldest.path.name, passphrase=code).missing == ()
    assert text_of(elsewhere, sha256) == MARK


@pytest.mark.parametrize("way", ["portable", "folder"])
def test_a_backup_of_other_data_comes_with_its_files_and_those_here_stay(
    own_folders: Path, tmp_path: Path, way: str
) -> None:
    here, other = paths_in(own_folders), paths_in(tmp_path / "other")
    ours = home(here, tmp_path / "ours.txt", text="ours")
    theirs = home(other, tmp_path / "theirs.txt")
    with opened_anew(other.data) as store:
        backups.make_portable(store, tmp_path / "all.irmbackup", PASSPHRASE)
        code = protection.new_code(other, store.maker.key)
        before = tables(store)
    own = keys(here)
    source, secret = (tmp_path / "all.irmbackup", PASSPHRASE)
    if way == "folder":
        (made,) = backups.found(other)
        source, secret = made.path, code
    assert backups.restore(here, source, passphrase=secret).missing == ()
    with opened_anew(own_folders) as store:
        assert tables(store) == before
        assert store.examine(content_keys.of) == (*own, *keys(other))
        assert checkup.run_fully(store) == []
        assert contents.of(store).whole(ours) is not None
        (newest, *_) = [backups.make(store)]
    assert text_of(here, theirs) == MARK
    shutil.rmtree(other.data)
    (back,) = [backup for backup in backups.found(here) if backup.reason == "by-hand" and backup != newest]
    assert backups.restore(here, back.path).missing == ()
    assert text_of(here, ours) == "ours"
    assert leaks(own_folders) == []


def test_what_no_key_here_opens_is_never_taken_away(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        attach(store, add(store), tmp_path / "brief.txt")
        stranger = ContentFolder(paths.attachments, (b"s" * 32,))
        sha256 = stranger.add([b"of another key"])
        for path in paths.attachments.rglob("*.sealed"):
            os.utime(path, (0, 0))
        assert checkup.run_fully(store) == []
        checkup.repair(store)
        backups.make(store)
        erasure.erase(store, 1)
    assert stranger.whole(sha256) is not None


def test_a_manifest_whose_content_is_not_found_keeps_what_is_sealed(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    home(paths, tmp_path / "brief.txt")
    folder = beside(paths)
    sealed = ContentFolder(folder, (b"s" * 32,))
    sealed.add([b"of a key that is lost"])
    assert backup_contents.sweep(folder, ["a" * 64], ()) == 0
    assert backup_contents.sweep(folder, [], keys(paths)) == 2


def test_erasing_somebody_takes_their_contents_from_the_data_and_then_from_the_backups(
    own_folders: Path, tmp_path: Path
) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    with opened_anew(own_folders) as store:
        lay_open(paths, sha256, beside(paths))
        assert erasure.erase(store, 1).contents == 1
        assert contents.of(store).entries() == ()
        erasure.remove_older_backups(store)
    assert contents_in(paths, beside(paths)).entries() == ()
    assert leaks(own_folders) == []


def test_contents_taken_off_stay_for_undo_and_in_what_is_restored(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        sha256 = attach(store, add(store), tmp_path / "brief.txt", MARK)
        store.write("attachment.remove", partial(attachments.remove, attachment_ids=[1]))
        made = backups.make(store)
    place_of(paths, sha256).unlink()
    assert backups.restore(paths, made.path).missing == ()
    with opened_anew(own_folders) as store:
        assert store.undo() is not None
        assert [row.is_missing for row in store.read(lambda session: attachments.rows(session, 1))] == [False]
        saved = store.read(lambda session: attachments.save_as(session, 1, tmp_path / "out.txt"))
    assert saved.read_text() == MARK


def test_a_file_attached_by_another_process_meanwhile_is_read(own_folders: Path, tmp_path: Path) -> None:
    with opened_anew(own_folders) as first, opened_anew(own_folders) as second:
        attach(first, add(first), tmp_path / "brief.txt", MARK)
        saved = second.read(lambda session: attachments.save_as(session, 1, tmp_path / "out.txt"))
        assert saved.read_text() == MARK
        assert contents.of(first).keys == contents.of(second).keys
