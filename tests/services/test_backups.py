"""Backups as a user meets them: made, listed, carried elsewhere, restored, and refused."""

from __future__ import annotations

import json
import os
import threading
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from irm.db import backup_copy, backup_folder, backup_second, content_archive, engine, upgrade
from irm.domain import clock
from irm.domain.backups import BY_HAND, HOURLY, START
from irm.errors import Cancelled, StoreError
from irm.paths import Paths
from irm.services import attachments, backups
from irm.services.store import Store, open_store
from tests.builders import NOON, add, assert_well, log, opened, paths_in, person, tables, touch

PASSPHRASE = "correct horse"


@pytest.fixture
def paths(own_folders: Path) -> Paths:
    return paths_in(own_folders)


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    with opened(own_folders) as store:
        yield store


def filled(store: Store) -> int:
    """Two people, a touch, a file attached."""
    add(store, person("Omar"))
    jane = add(store)
    log(store, touch(jane))
    return jane


def attach(store: Store, influencer_id: int, source: Path, text: str = "a contract") -> str:
    source.write_text(text, encoding="utf-8")
    kept = store.read(lambda session: attachments.keep(session, source))
    store.write(
        "attachment.add",
        lambda session: attachments.add(session, [kept], influencer_id=influencer_id, now=NOON),
    )
    return kept.sha256


def names(store: Store) -> list[str]:
    return [
        name for (name,) in store.examine(lambda raw: raw.execute("SELECT display_name FROM influencer").fetchall())
    ]


def bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def code(work: object, *arguments: object, **keywords: object) -> str:
    with pytest.raises(StoreError) as caught:
        work(*arguments, **keywords)  # type: ignore[operator]
    return caught.value.code


# Making


def test_a_backup_holds_what_the_file_holds_and_says_so(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    assert made.reason == BY_HAND
    assert made.contents is not None
    assert (made.contents.people, made.contents.touches, made.contents.last_touch) == (2, 1, "2026-11-22T12:00:00Z")
    assert (made.contents.revision, made.contents.changes) == (upgrade.HEAD, 3)
    assert backups.found(paths) == [made]
    assert backup_copy.verified(made.path, store.maker.key) == made.contents
    assert {path.name for path in paths.backups.iterdir()} == {
        made.path.name, f"{made.name}.json", ".irm-backing-up"
    }  # fmt: skip
    assert all(path.stat().st_mode & 0o077 == 0 for path in paths.backups.iterdir())
    assert store.maker.key.hex().encode() not in bytes_of(backup_folder.manifest_path(made.path))


def test_one_is_made_by_itself_only_where_something_changed(store: Store, paths: Paths) -> None:
    assert backups.make_if_changed(store, START) is None
    add(store)
    assert backups.make_if_changed(store, START) is not None
    assert backups.make_if_changed(store, HOURLY) is None
    add(store)
    assert backups.make_if_changed(store, HOURLY) is not None
    assert [backup.number for backup in backups.found(paths)] == [2, 1]


def test_writes_go_on_while_a_backup_is_made_and_it_holds_the_state_it_began_with(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store)
    monkeypatch.setattr(backup_copy, "PAGES", 5)
    between: list[int] = []

    def progress(done: int, total: int) -> None:
        if not between:
            between.append(add(store, person("Late")))

    made = store.back_up(HOURLY, progress=progress)
    assert made is not None
    assert made.contents is not None
    assert between
    assert (made.contents.people, len(names(store))) == (2, 3)


def test_a_cancelled_backup_leaves_nothing(store: Store, paths: Paths) -> None:
    filled(store)

    def progress(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.back_up(HOURLY, progress=progress)
    assert [path.name for path in paths.backups.iterdir()] == [".irm-backing-up"]


def test_what_was_left_of_an_interrupted_backup_is_taken_away(store: Store, paths: Paths) -> None:
    filled(store)
    paths.backups.mkdir(mode=0o700)
    for name in ("irm-20261122T120000Z-000007-hourly.db.part", "irm-20261122T120000Z-000007-hourly.json"):
        (paths.backups / name).write_bytes(b"half")
    mine = paths.backups / "notes.txt"
    mine.write_text("mine", encoding="utf-8")
    made = backups.make(store)
    assert sorted(path.name for path in paths.backups.glob("irm-*")) == [f"{made.name}.db", f"{made.name}.json"]
    assert mine.exists()


def test_two_at_a_time_wait_for_each_other(store: Store, paths: Paths) -> None:
    filled(store)
    threads = [threading.Thread(target=backups.make, args=(store,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [backup.number for backup in backups.found(paths)] == [3, 2, 1]


def test_a_full_disk_is_said_and_the_earlier_backups_stay(
    store: Store, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store)
    backups.make(store)
    monkeypatch.setattr("irm.db.settled.room_in", lambda folder: 1000)
    assert code(backups.make, store) == "backup.no_room"
    assert len(backups.found(paths)) == 1


def test_a_folder_that_cannot_be_made_is_said(store: Store, paths: Paths) -> None:
    filled(store)
    paths.backups.write_text("in the way", encoding="utf-8")
    assert code(backups.make, store) == "backup.failed"


def test_an_import_a_bulk_change_and_a_merge_are_backed_up_before(store: Store, paths: Paths) -> None:
    jane = filled(store)
    store.write("import", lambda session: None, subject="list.csv")
    assert [backup.reason for backup in backups.found(paths)] == ["before-import"]
    add(store, person("Third"))
    store.write("bulk.edit", lambda session: None)
    assert len(backups.found(paths)) == 1, "one is a few seconds old"
    assert jane


def test_a_backup_that_fails_stops_no_import(store: Store, paths: Paths) -> None:
    filled(store)
    paths.backups.write_text("in the way", encoding="utf-8")
    store.write("import", lambda session: None, subject="list.csv")
    assert store.backup_problem is not None
    assert store.backup_problem.code == "backup.failed"


# Attachments


def test_contents_of_attachments_are_kept_once_and_come_back(store: Store, paths: Paths, tmp_path: Path) -> None:
    jane = filled(store)
    sha256 = attach(store, jane, tmp_path / "contract.pdf")
    made = backups.make(store)
    backups.make(store)
    assert made.attachments == (sha256,)
    kept = list((paths.backups / "attachments").rglob("*"))
    assert [path.name for path in kept if path.is_file()] == [sha256]
    store.close()
    (paths.attachments / sha256[:2] / sha256).unlink()
    done = backups.restore(paths, made.path)
    assert done.missing == 0
    assert (paths.attachments / sha256[:2] / sha256).read_text(encoding="utf-8") == "a contract"


def test_a_damaged_content_does_not_come_back_as_if_it_were_whole(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf")
    made = backups.make(store)
    store.close()
    (paths.attachments / sha256[:2] / sha256).unlink()
    (paths.backups / "attachments" / sha256[:2] / sha256).write_text("something else", encoding="utf-8")
    assert backups.restore(paths, made.path).missing == 1


def test_a_content_no_backup_has_any_more_goes_with_the_last(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf")
    store.back_up(HOURLY, is_forced=True)
    (paths.attachments / sha256[:2] / sha256).unlink()
    for _ in range(4):
        store.back_up(HOURLY, is_forced=True)
    place = paths.backups / "attachments" / sha256[:2] / sha256
    assert place.exists()
    store.back_up(HOURLY, is_forced=True)
    assert not place.exists()


# The second folder


def test_the_newest_backup_is_carried_to_the_second_folder(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf", "secret clause")
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_folder(paths, stick)
    made = backups.make(store)
    (place,) = stick.iterdir()
    (copy,) = place.glob("*.db")
    assert bytes_of(copy) == bytes_of(made.path)
    assert not any(b"secret clause" in path.read_bytes() for path in place.rglob("*") if path.is_file())
    assert not any(sha256 in path.name for path in place.rglob("*"))
    second = backups.second_folder(paths)
    assert second is not None
    assert (second.problem, second.copied_at is not None) == ("", True)
    assert backups.second_problem(paths) is None
    store.close()
    for path in (paths.attachments / sha256[:2] / sha256, paths.backups / "attachments" / sha256[:2] / sha256):
        path.unlink()
    assert backups.restore(paths, copy).missing == 0
    assert (paths.attachments / sha256[:2] / sha256).read_text(encoding="utf-8") == "secret clause"


def test_a_second_folder_that_is_gone_is_said_and_caught_up_with(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_folder(paths, stick)
    stick.rmdir()
    backups.make(store)
    assert backups.second_problem(paths) == ("second.missing", {"path": str(stick)})
    assert not stick.exists()
    stick.mkdir()
    assert backups.make_if_changed(store, HOURLY) is None
    assert backups.second_problem(paths) is None
    assert len(list(stick.rglob("*.db"))) == 1


def test_a_second_folder_without_a_copy_for_a_week_is_said(
    store: Store, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store)
    backups.choose_second_folder(paths, tmp_path)
    backups.make(store)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=8))
    assert backups.second_problem(paths) == ("second.old", {"path": str(tmp_path)})
    backups.carry(store)
    assert backups.second_problem(paths) is None, "the newest backup is there, since nothing changed"
    backups.choose_second_folder(paths, None)
    assert backups.second_problem(paths) is None


def test_a_second_folder_beside_the_data_or_that_cannot_be_written_is_refused(paths: Paths, tmp_path: Path) -> None:
    paths.make()
    assert code(backups.choose_second_folder, paths, paths.data) == "second.same"
    assert code(backups.choose_second_folder, paths, tmp_path / "not there") == "second.unusable"
    assert backups.second_folder(paths) is None


# Restoring


def test_a_restored_file_is_as_it_was_with_its_undo(store: Store, paths: Paths) -> None:
    filled(store)
    before = tables(store)
    made = backups.make(store)
    add(store, person("Later"))
    store.close()
    done = backups.restore(paths, made.path)
    assert done.contents.people == 2
    with opened(paths.data) as again:
        assert tables(again) == before
        assert_well(again)
        assert again.undo() is not None
        assert_well(again)


def test_the_replaced_file_is_kept_and_backed_up(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    add(store, person("Later"))
    store.close()
    done = backups.restore(paths, made.path)
    assert done.kept is not None
    newest = backups.found(paths)[0]
    assert newest.reason == "before-restore"
    assert newest.contents is not None
    assert newest.contents.people == 3
    again = backups.restore(paths, done.kept / "irm.db")
    assert again.contents.people == 3
    with opened(paths.data) as restored:
        assert sorted(names(restored)) == ["Jane Doe", "Later", "Omar"]


def test_no_two_states_have_the_same_count_of_changes(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    add(store, person("Later"))
    store.close()
    backups.restore(paths, made.path)
    with opened(paths.data) as again:
        assert backups.make_if_changed(again, START) is not None


def test_a_file_that_is_gone_or_damaged_is_restored(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    store.close()
    paths.database.unlink()
    assert code(open_store, paths) == "file.missing_data"
    assert backups.restore(paths, made.path).kept is None
    paths.database.write_bytes(os.urandom(paths.database.stat().st_size))
    damaged = bytes_of(paths.database)
    assert code(open_store, paths) == "file.damaged"
    done = backups.restore(paths, made.path)
    assert done.kept is not None
    assert bytes_of(done.kept / "irm.db") == damaged
    with opened(paths.data) as again:
        assert len(names(again)) == 2
        assert_well(again)


def test_a_lost_header_of_the_key_comes_back_from_the_manifest(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    store.close()
    told = bytes_of(paths.key_header)
    paths.key_header.unlink()
    paths.database.unlink()
    backups.restore(paths, made.path)
    assert json.loads(bytes_of(paths.key_header)) == json.loads(told)
    with opened(paths.data) as again:
        assert len(names(again)) == 2


def test_nothing_is_restored_under_an_open_window(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    assert code(backups.restore, paths, made.path) == "file.in_use"
    ready = backups.prepare(paths, made.path)
    assert code(backups.put_in_place, paths, ready) == "file.in_use"
    backups.give_up(paths)
    assert_well(store)
    assert not list(paths.data.glob(".irm-restored*"))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.999])
def test_a_damaged_backup_is_refused_and_the_file_stays(store: Store, paths: Paths, share: float) -> None:
    filled(store)
    made = backups.make(store)
    store.close()
    content = bytearray(bytes_of(made.path))
    content[int(len(content) * share)] ^= 0x10
    made.path.write_bytes(content)
    before = bytes_of(paths.database)
    assert code(backups.restore, paths, made.path) == "backup.damaged"
    assert bytes_of(paths.database) == before
    assert not paths.set_aside.exists()


def test_what_is_no_backup_of_ours_is_refused(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    store.close()
    other = tmp_path / "other.db"
    with_key = engine.connect(other, store.maker.key)
    with_key.execute("CREATE TABLE theirs (id INTEGER)")
    with_key.close()
    text = tmp_path / "text.db"
    text.write_text("no backup", encoding="utf-8")
    empty = tmp_path / "empty.db"
    empty.touch()
    assert [code(backups.restore, paths, path) for path in (other, text, empty)] == ["backup.damaged"] * 3
    assert code(backups.named, paths, "99") == "backup.unknown"


def test_a_backup_under_another_key_and_one_of_a_newer_program_are_refused(
    store: Store, paths: Paths, tmp_path: Path
) -> None:
    filled(store)
    made = backups.make(store)
    newer = backups.make(store)
    connection = engine.connect(newer.path, store.maker.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    store.close()
    assert code(backups.restore, paths, newer.path) == "backup.newer"
    elsewhere = paths_in(tmp_path / "elsewhere")
    with opened(elsewhere.data) as another:
        add(another)
    assert code(backups.restore, elsewhere, made.path) == "backup.other_key"
    with opened(elsewhere.data) as another:
        assert names(another) == ["Jane Doe"]


def test_a_preview_says_what_was_there_and_what_is_there_now(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    add(store, person("Later"))
    found = backups.preview(paths, made.path)
    assert found.contents is not None
    assert found.now is not None
    assert (found.contents.people, found.now.people) == (2, 3)
    backup_folder.manifest_path(made.path).unlink()
    assert backups.found(paths)[0].contents is None
    again = backups.preview(paths, made.path)
    assert again.contents == found.contents


# Portable


def test_a_portable_backup_opens_on_a_machine_with_nothing(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf", "secret clause")
    before = tables(store)
    target = tmp_path / "all.irmbackup"
    contents = backups.make_portable(store, target, PASSPHRASE)
    store.close()
    assert contents.people == 2
    assert b"secret clause" not in bytes_of(target)
    assert store.maker.key.hex().encode() not in bytes_of(target)
    elsewhere = paths_in(tmp_path / "elsewhere")
    found = backups.preview(elsewhere, target)
    assert (found.needs_passphrase, found.contents, found.now) == (True, contents, None)
    backups.restore(elsewhere, target, passphrase=PASSPHRASE)
    with opened(elsewhere.data) as again:
        assert tables(again) == before
        assert_well(again)
    assert (elsewhere.attachments / sha256[:2] / sha256).read_text(encoding="utf-8") == "secret clause"
    assert not list(elsewhere.data.glob(".irm-*"))


def test_a_passphrase_must_be_long_and_right(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    target = tmp_path / "all.irmbackup"
    assert code(backups.make_portable, store, target, "short") == "passphrase.short"
    assert not target.exists()
    backups.make_portable(store, target, "pâté 비밀번호")
    store.close()
    before = bytes_of(paths.database)
    assert code(backups.restore, paths, target, passphrase="pate") == "passphrase.wrong"
    assert bytes_of(paths.database) == before
    backups.restore(paths, target, passphrase="pâté 비밀번호")


def test_a_portable_backup_with_other_members_is_refused(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    target = tmp_path / "all.irmbackup"
    backups.make_portable(store, target, PASSPHRASE)
    store.close()
    with zipfile.ZipFile(target, "a") as packed:
        packed.writestr("../../escaped", "x")
    assert code(backups.restore, paths, target, passphrase=PASSPHRASE) == "backup.damaged"
    assert not list(tmp_path.rglob("escaped"))


def test_a_sealed_name_never_becomes_a_path(tmp_path: Path) -> None:
    key, target, folder = bytes(32), tmp_path / "evil.sealed", tmp_path / "inside" / "attachments"
    content_archive.seal(target, key, tmp_path, ())
    connection = engine.connect(target, key)
    for name in ("../../escaped", "/tmp/escaped", "a" * 64, "..", ""):
        connection.execute("INSERT INTO piece VALUES (?, 0, ?)", (name, b"x"))
    connection.close()
    folder.mkdir(parents=True)
    assert content_archive.unseal(target, key, folder) == ()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [target]


def test_every_problem_of_the_second_folder_has_a_sentence() -> None:
    from irm.words import WORDS

    assert {"second.missing", "second.failed", "second.old"} <= set(WORDS)
    assert timedelta(days=7) == backup_second.OLD
