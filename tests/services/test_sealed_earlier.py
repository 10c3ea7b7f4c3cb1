"""What earlier versions left in the clear is read, sealed and restored, and none of it is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from irm.db import (
    backup_folder,
    backup_second,
    content_archive,
    key_header,
    key_wrap,
)
from irm.db.content_folder import Content, path_of
from irm.services import attachments, backups, checkup, contents, protection
from tests.builders import add, opened_anew, paths_in
from tests.services.backup_builders import PASSPHRASE, attach, lay_open, place_of, text_of
from tests.services.sealed_homes import MARK, beside, home, keys, leaks, made_earlier, plain

PAGE = 4096


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)


def test_what_an_earlier_version_left_is_read_sealed_and_still_restored(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    made_earlier(paths, sha256)
    (old,) = backups.found(paths)
    assert old.attachments == (sha256,)
    assert len(leaks(own_folders)) == 2
    with opened_anew(own_folders) as store:
        saved = store.read(lambda session: attachments.save_as(session, 1, tmp_path / "before.txt"))
        assert saved.read_text() == MARK
        assert checkup.run_fully(store) == []
        assert contents.seal_some(store) == ""
        assert leaks(own_folders) == []
        assert checkup.run_fully(store) == []
        saved = store.read(lambda session: attachments.save_as(session, 1, tmp_path / "after.txt"))
        assert saved.read_text() == MARK
        for _ in range(8):  # however many backups come, the old one keeps its content
            store.back_up("hourly", is_forced=True)
        assert store.undo() is not None
        assert store.redo() is not None
    before = keys(paths)
    place_of(paths, sha256).unlink()
    kept = next((backup for backup in backups.found(paths) if backup.number == old.number), None)
    assert backups.restore(paths, kept.path if kept else backups.found(paths)[-1].path).missing == ()
    assert keys(paths) == before
    assert text_of(paths, sha256) == MARK
    assert leaks(own_folders) == []


def test_a_backup_from_before_has_all_back_on_another_computer(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    made_earlier(paths, sha256)
    with opened_anew(own_folders) as store:
        contents.seal(store)
        code = protection.new_code(paths, store.maker.key)
    assert plain(paths) == []
    moved = paths.backups.rename(tmp_path / "moved")
    shutil.rmtree(own_folders)
    (old,) = moved.glob("*.db")
    for lost in ("", "manifest"):
        if lost:
            old.with_suffix(".json").unlink()
        elsewhere = paths_in(tmp_path / f"elsewhere {lost}")
        assert backups.restore(elsewhere, old, passphrase=code).missing == ()
        with opened_anew(elsewhere.data) as store:
            assert checkup.run_fully(store) == []
        assert text_of(elsewhere, sha256) == MARK
        assert leaks(elsewhere.data) == []


def test_what_a_backup_needs_that_does_not_know_the_key_is_not_sealed(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    made_earlier(paths, sha256)
    (old,) = backups.found(paths)
    header = key_header.told(key_header.Header("of other data", "file", "check"))
    backup_folder.change_key_header(old.path, header)
    with opened_anew(own_folders) as store:
        contents.seal(store)
        assert plain(paths) == [sha256]
        backup_folder.manifest_path(old.path).unlink()
        contents.seal(store)
    assert plain(paths) == [sha256]
    assert text_of(paths, sha256, beside(paths)) == MARK


def test_turns_end_and_what_is_damaged_is_left(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        who = add(store)
        shas = [attach(store, who, tmp_path / f"{number}.txt", str(number)) for number in range(3)]
        for sha256 in shas:
            lay_open(paths, sha256)
        path_of(paths.attachments, shas[1]).write_text("damaged", encoding="utf-8")
        turns, after = 0, ""
        while turns == 0 or after:
            turns, after = turns + 1, contents.seal(store, after=after, most=1)
        assert turns == 4
        assert plain(paths) == [shas[1]]
        assert [text_of(paths, sha256) for sha256 in shas] == ["0", "", "2"]
        heard: list[tuple[int, int]] = []
        contents.seal(store, progress=lambda done, total: heard.append((done, total)))
        assert heard == [(0, 1)]


def test_contents_of_a_second_folder_of_an_earlier_version_come_back(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    sha256 = home(paths, tmp_path / "brief.txt")
    raw = protection.unlock(paths)
    (made,) = backups.found(paths)
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = Path(shutil.copy(made.path, stick))
    (stick / "attachments").mkdir()
    old = stick / "attachments" / (content_archive.sealed_name(raw, sha256) + ".sealed")
    content_archive.seal(old, raw, [Content(tmp_path / "brief.txt", sha256)])
    place_of(paths, sha256).unlink()
    assert backups.restore(paths, copy).missing == ()
    assert text_of(paths, sha256) == MARK
    assert backup_second.archive(stick, raw, sha256) == old


def test_a_backup_from_before_is_carried_on_with_what_it_needs(own_folders: Path, tmp_path: Path) -> None:
    paths, stick = paths_in(own_folders), tmp_path / "stick"
    sha256 = home(paths, tmp_path / "brief.txt")
    made_earlier(paths, sha256)
    stick.mkdir()
    raw = protection.unlock(paths)
    with opened_anew(own_folders) as store:
        backups.choose_second_folder(paths, stick)
        backups.carry(store)
        (place,) = stick.iterdir()
        (copy,) = backup_folder.found(place)
        assert copy.attachments == (place_of(paths, sha256, place / "attachments").name,)
        assert text_of(paths, sha256, place / "attachments") == MARK
        wanted, unwanted = (content_archive.sealed_name(raw, each) for each in (sha256, "a" * 64))
        for name in (wanted, unwanted):
            (place / "attachments" / f"{name}.sealed").write_bytes(b"of an earlier version")
        told = backup_folder.manifest(copy.path)
        backup_folder.write_manifest(
            replace(copy, attachments=(sha256,)), key_header=told["key"], sha256=str(told["sha256"])
        )
        backups.make(store)
        assert sorted(path.stem for path in (place / "attachments").glob("*.sealed")) == [wanted]
        assert text_of(paths, sha256, place / "attachments") == MARK
    assert leaks(stick) == []


def test_a_check_brings_a_content_back_from_what_an_earlier_version_sealed(own_folders: Path, tmp_path: Path) -> None:
    paths, stick = paths_in(own_folders), tmp_path / "stick"
    stick.mkdir()
    with opened_anew(own_folders) as store:
        sha256 = attach(store, add(store), tmp_path / "brief.txt", MARK)
        backups.choose_second_folder(paths, stick)
        backups.make(store)
        (place,) = stick.iterdir()
        for folder in (paths.attachments, beside(paths), place / "attachments"):
            place_of(paths, sha256, folder).write_bytes(b"damaged")
        old = place / "attachments" / f"{content_archive.sealed_name(store.maker.key, sha256)}.sealed"
        content_archive.seal(old, store.maker.key, [Content(tmp_path / "brief.txt", sha256)])
        assert [finding.code for finding in checkup.run_fully(store)] == ["check.attachment_kept"]
        checkup.repair(store)
        assert checkup.run_fully(store) == []
    assert text_of(paths, sha256) == MARK


def test_a_portable_backup_has_what_is_whole_and_an_empty_file_too(own_folders: Path, tmp_path: Path) -> None:
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        who = add(store)
        empty, damaged, cut = (attach(store, who, tmp_path / "file.txt", text) for text in ("", "one", "two" * 9000))
        lay_open(paths, damaged).write_text("damaged", encoding="utf-8")
        place = place_of(paths, cut)
        place.write_bytes(place.read_bytes()[:-PAGE])
        backups.make_portable(store, tmp_path / "all.irmbackup", PASSPHRASE)
    elsewhere = paths_in(tmp_path / "elsewhere")
    backups.restore(elsewhere, tmp_path / "all.irmbackup", passphrase=PASSPHRASE)
    with opened_anew(elsewhere.data) as store:
        assert [content.sha256 for content in contents.of(store).all()] == [empty]
        assert {finding.code for finding in checkup.run_fully(store)} == {"check.attachment_gone"}
