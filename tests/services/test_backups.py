"""Backups as a user meets them: made, thinned, carried elsewhere."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from irm.db import backup_contents, backup_copy, backup_folder, backup_second, upgrade
from irm.domain import clock
from irm.domain.backups import BY_HAND, HOURLY, START
from irm.errors import Cancelled
from irm.paths import Paths
from irm.services import attachments, backups
from irm.services.store import Store, open_store
from tests.builders import add, paths_in, person
from tests.services.backup_builders import attach, bytes_of, code, filled, names, place_of, text_of

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
    name = place_of(paths, sha256).name
    assert made.attachments == (name,)
    kept = list((paths.backups / "attachments").rglob("*"))
    assert [path.name for path in kept if path.is_file()] == [name]
    store.close()
    place_of(paths, sha256).unlink()
    done = backups.restore(paths, made.path)
    assert done.missing == ()
    assert text_of(paths, sha256) == "a contract"


def test_a_damaged_content_does_not_come_back_as_if_it_were_whole(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf")
    made = backups.make(store)
    store.close()
    place_of(paths, sha256).unlink()
    place_of(paths, sha256, paths.backups / "attachments").write_text("something else", encoding="utf-8")
    assert backups.restore(paths, made.path).missing == ("contract.pdf",)


def test_a_damaged_content_gives_way_to_the_one_of_the_backup(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf")
    made = backups.make(store)
    place = place_of(paths, sha256)
    place.unlink()
    place.write_bytes(b"")
    again = backups.make(store)
    store.close()
    for each in (made, again):
        assert backups.restore(paths, each.path).missing == ()
        assert text_of(paths, sha256) == "a contract"


def test_what_stands_in_the_way_of_a_content_does_not_stand_in_that_of_the_data(
    store: Store, paths: Paths, tmp_path: Path
) -> None:
    attach(store, filled(store), tmp_path / "contract.pdf")
    made = backups.make(store)
    store.close()
    shutil.rmtree(paths.attachments)
    paths.attachments.write_text("no folder")
    done = backups.restore(paths, made.path)
    assert (done.contents.people, done.missing) == (2, ("contract.pdf",))


def test_a_file_of_the_oldest_schema_has_no_contents() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert backup_contents.attached(connection) == []


def test_what_only_the_backups_have_any_more_stays_with_them(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf")
    store.back_up(HOURLY, is_forced=True)
    place_of(paths, sha256).unlink()
    for _ in range(6):
        store.back_up(HOURLY, is_forced=True)
    assert {backup.attachments for backup in backups.found(paths)} == {(place_of(paths, sha256).name,)}
    assert place_of(paths, sha256, paths.backups / "attachments").exists()


def test_a_content_no_backup_has_any_more_goes_with_the_last(store: Store, paths: Paths, tmp_path: Path) -> None:
    jane = filled(store)
    sha256 = attach(store, jane, tmp_path / "contract.pdf")
    store.back_up(HOURLY, is_forced=True)
    (row,) = store.read(lambda session: attachments.rows(session, jane))
    store.write("attachment.remove", lambda session: attachments.remove(session, [row.id]))
    place_of(paths, sha256).unlink()
    for _ in range(4):
        store.back_up(HOURLY, is_forced=True)
    place = place_of(paths, sha256, paths.backups / "attachments")
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
    for folder in (paths.attachments, paths.backups / "attachments"):
        place_of(paths, sha256, folder).unlink()
    assert backups.restore(paths, copy).missing == ()
    assert text_of(paths, sha256) == "secret clause"


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


@pytest.mark.parametrize("lost", ["pages", "manifest"])
def test_a_copy_that_is_not_whole_is_made_again(store: Store, paths: Paths, tmp_path: Path, lost: str) -> None:
    filled(store)
    backups.choose_second_folder(paths, tmp_path)
    made = backups.make(store)
    (copy,) = tmp_path.glob("IRM backups*/*.db")
    if lost == "pages":
        copy.write_bytes(bytes_of(copy)[:8192])
    else:
        copy.with_suffix(".json").unlink()
    backups.carry(store)
    assert bytes_of(copy) == bytes_of(made.path)
    assert copy.with_suffix(".json").is_file()


def test_a_choice_that_cannot_be_kept_is_refused(store: Store, paths: Paths, tmp_path: Path) -> None:
    (paths.backups).write_text("no folder")
    assert code(backups.choose_second_folder, paths, tmp_path) == "folder.unusable"
    assert code(backups.choose_second_folder, paths, None) == "folder.unusable"


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


def test_every_problem_of_the_second_folder_has_a_sentence() -> None:
    from irm.words import WORDS

    assert {"second.missing", "second.failed", "second.old"} <= set(WORDS)
    assert timedelta(days=7) == backup_second.OLD


def test_a_second_computer_with_the_same_data_goes_on_after_what_the_first_left(
    store: Store, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store)
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_folder(paths, stick)
    for _ in range(3):
        backups.make(store)
    (place,) = stick.iterdir()
    store.close()
    moved = paths_in(tmp_path / "moved")
    moved.make()
    for name in ("irm.db", "irm.key", "irm.key.json", "irm.state.json"):
        shutil.copy(paths.data / name, moved.data / name)
    # All that lies there fills the hours, days, weeks and months: the first one of the new computer is the lowest.
    monkeypatch.setattr(backup_folder, "superfluous", lambda known, room: list(known)[-1:] if len(known) > 3 else [])
    with closing(open_store(moved)) as other:
        backups.choose_second_folder(moved, stick)
        first = backups.make(other)
        assert (place / first.path.name).is_file()
        second = backups.make(other)
    assert second.number > 3
    assert backup_folder.found(place)[0].path.name == second.path.name


def test_a_share_that_keeps_no_owners_takes_a_copy(
    store: Store, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store)

    def refused(_: Path, __: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refused)
    backups.choose_second_folder(paths, tmp_path)
    backups.make(store)
    assert backups.second_problem(paths) is None
