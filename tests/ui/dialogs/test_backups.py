"""The backups in the window: made, listed, carried elsewhere, brought back, and offered where the file is damaged."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QWidget

from irm import services
from irm.db import key_wrap, state_file
from irm.errors import StoreError
from irm.ui.dialogs.backup_portable import PortableDialog
from irm.ui.dialogs.backups import BackupsDialog
from irm.ui.dialogs.rescue import RescueDialog
from irm.ui.keeping import Keeping
from irm.ui.main_window import MainWindow
from irm.ui.restoring import Restoring
from irm.ui.runner import Runner
from tests.builders import add, opened, opened_anew, paths_in, person
from tests.services.backup_builders import attach, lay_open, text_of
from tests.ui.worlds import World

PASSPHRASE = "correct horse"


def shown(world: World) -> BackupsDialog:
    dialog = BackupsDialog(world.tools, paths_in(world.folder))
    world.qtbot.addWidget(dialog)
    dialog.show()
    world.rest()
    return dialog


def beside(world: World, work: Any) -> Any:
    found: list[Any] = []
    world.runner.beside(world.runner, work, found.append)
    world.until(lambda: found)
    return found[0]


def filled(world: World) -> None:
    beside(world, lambda store: add(store, person("Jane Doe")))


def test_without_backups_it_says_so_and_one_is_made_at_a_click(world: World) -> None:
    filled(world)
    dialog = shown(world)
    assert dialog.picker.none_yet.isVisible()
    assert not dialog.restore_button.isEnabled()
    dialog.now_button.click()
    world.until(lambda: dialog.picker.table.row() is not None)
    world.rest()
    assert not dialog.picker.none_yet.isVisible()
    assert dialog.restore_button.isEnabled()
    assert dialog.now_button.isEnabled()
    assert world.said == ["A backup was made: 1 person, 0 contacts, 0 campaigns"]


def test_what_a_backup_held_stands_beside_what_is_there_now(world: World) -> None:
    filled(world)
    beside(world, services.backups.make)
    filled(world)
    dialog = shown(world)
    assert dialog.picker.told.text() == (
        "In the backup: 1 person, 0 contacts, 0 campaigns\nNow: 2 people, 0 contacts, 0 campaigns"
    )


def test_a_restore_is_asked_for_before_it_is_wanted(world: World) -> None:
    filled(world)
    made = beside(world, services.backups.make)
    dialog = shown(world)
    wanted: list[tuple[Path, str]] = []
    dialog.restore_wanted.connect(lambda *what: wanted.append(what))
    dialog.restore_button.click()
    assert dialog.question.isVisible()
    assert wanted == []
    dialog.restore()
    assert wanted == [(made.path, "")]


def test_a_second_folder_is_chosen_filled_and_given_up(world: World, tmp_path: Path) -> None:
    filled(world)
    beside(world, services.backups.make)
    dialog = shown(world)
    dialog.choose_second(tmp_path)
    world.until(lambda: list(tmp_path.glob("IRM backups */*.db")))
    world.rest()
    assert str(tmp_path) in dialog.second_label.text()
    assert not dialog.second_problem.isVisible()
    dialog.choose_second(tmp_path / "gone")
    world.rest()
    assert "cannot be written to" in dialog.problem.text()
    assert str(tmp_path) in dialog.second_label.text()
    dialog.stop_button.click()
    world.rest()
    assert not dialog.stop_button.isVisible()


def test_a_backup_that_fails_is_said_in_the_dialog(world: World) -> None:
    filled(world)
    (world.folder / "backups").write_text("in the way", encoding="utf-8")
    dialog = shown(world)
    dialog.now_button.click()
    world.until(lambda: dialog.problem.isVisible())
    assert dialog.problem.text().startswith("No backup could be made in")
    world.rest()


def test_one_file_for_another_computer_is_written_and_read(world: World, tmp_path: Path) -> None:
    filled(world)
    dialog = PortableDialog(world.tools)
    world.qtbot.addWidget(dialog)
    dialog.target.setText(str(tmp_path / "all"))
    dialog.first.setText(PASSPHRASE)
    dialog.again.setText("something else")
    dialog.write()
    assert dialog.problem.text() == "The two passphrases differ."
    dialog.again.setText(PASSPHRASE)
    for typed in ("/", "all", "~nobody-of-that-name/all"):
        dialog.target.setText(typed)
        dialog.write()
        assert "with its folder" in dialog.problem.text()
    dialog.target.setText(str(tmp_path / "all"))
    dialog.write()
    world.until(lambda: (tmp_path / "all.irmbackup").exists())
    world.rest()
    picker = shown(world).picker
    picker.pick_file(tmp_path / "all.irmbackup")
    world.rest()
    assert picker.passphrase.isVisibleTo(picker)
    assert not picker.is_ready()
    picker.passphrase.setText(PASSPHRASE)
    assert picker.is_ready()


def test_a_short_passphrase_is_said(world: World, tmp_path: Path) -> None:
    filled(world)
    dialog = PortableDialog(world.tools)
    world.qtbot.addWidget(dialog)
    dialog.target.setText(str(tmp_path / "all.irmbackup"))
    dialog.first.setText("short")
    dialog.again.setText("short")
    dialog.write()
    world.until(lambda: dialog.problem.text())
    assert dialog.problem.text() == "The passphrase needs at least 8 letters."


def test_a_restore_is_prepared_while_the_window_is_open_and_done_after_it(world: World) -> None:
    filled(world)
    made = beside(world, services.backups.make)
    filled(world)
    window = QWidget()
    world.qtbot.addWidget(window)
    restoring = Restoring(window, world.tools, paths_in(world.folder))
    restoring.begin(made.path, "")
    world.until(lambda: restoring.is_ready)
    assert isinstance(restoring.put_in_place(), StoreError), "the file is still open"
    restoring.begin(made.path, "")
    world.rest()
    world.until(lambda: restoring.is_ready)
    world.runner.close()
    assert restoring.put_in_place() == (
        "The backup was restored: 1 person, 0 contacts, 0 campaigns. The file that was there is kept."
    )
    assert [backup.reason for backup in services.backups.found(paths_in(world.folder))] == ["before-restore", "by-hand"]


def test_a_damaged_file_does_not_stand_against_going_back_to_a_backup(world: World) -> None:
    filled(world)
    made = beside(world, services.backups.make)
    for number in range(20):
        world.add(person(f"P{number}", notes="long " * 400))
    beside(world, lambda store: store.checkpoint())
    paths = paths_in(world.folder)
    with paths.database.open("rb+") as file:
        file.seek(-2000, os.SEEK_END)
        file.write(bytes(100))
    assert isinstance(beside(world, refused_backup), StoreError)
    window = QWidget()
    world.qtbot.addWidget(window)
    restoring = Restoring(window, world.tools, paths)
    restoring.begin(made.path, "")
    world.until(lambda: restoring.is_ready)
    world.runner.close()
    assert str(restoring.put_in_place()).startswith("The backup was restored: 1 person")


def refused_backup(store: services.store.Store) -> StoreError | None:
    try:
        store.back_up("hourly")
    except StoreError as error:
        return error
    return None


def test_a_file_alone_is_looked_at_and_what_it_lacks_is_said(world: World, tmp_path: Path) -> None:
    filled(world)
    beside(world, lambda store: attach(store, 1, tmp_path / "contract.pdf"))
    made = beside(world, services.backups.make)
    paths = paths_in(world.folder)
    alone = made.path.rename(tmp_path / "all I have")
    for folder in (paths.attachments, paths.backups / "attachments"):
        shutil.rmtree(folder)
    picker = shown(world).picker
    picker.pick_file(alone)
    world.rest()
    assert "all I have" in picker.told.text()
    assert "1 person" in picker.told.text()
    assert picker.is_ready()
    window = QWidget()
    world.qtbot.addWidget(window)
    restoring = Restoring(window, world.tools, paths)
    restoring.begin(alone, "")
    world.until(lambda: restoring.is_ready)
    world.runner.close()
    said = restoring.put_in_place()
    assert isinstance(said, StoreError)
    assert said.code == "restore.attachments_missing"
    assert said.details == {"count": 1, "names": "contract.pdf"}


def test_what_a_file_of_another_key_holds_is_not_called_unreadable(world: World, tmp_path: Path) -> None:
    with opened_anew(tmp_path / "other") as store:
        add(store)
        services.backups.make(store)
    (other,) = (tmp_path / "other" / "backups").glob("*.db")
    picker = shown(world).picker
    picker.pick_file(other.rename(tmp_path / "theirs.db"))
    world.rest()
    assert "is seen once it is opened" in picker.told.text()
    assert picker.passphrase.isVisibleTo(picker)
    assert not picker.is_portable()


def rescue_of(world: World, code: str, *, secret: str = "") -> RescueDialog:
    runner = Runner(lambda: pytest.fail("nothing is opened"), world.runner)
    error = StoreError(code, path="irm.db", count=3)
    dialog = RescueDialog(runner, paths_in(world.folder), error, secret=secret)
    world.qtbot.addWidget(dialog)
    dialog.destroyed.connect(runner.close)
    dialog.show()
    world.until(runner.is_idle)
    return dialog


def ended(world: World, dialog: RescueDialog) -> bool:
    results: list[int] = []
    dialog.finished.connect(results.append)
    world.until(lambda: results or dialog.problem.text())
    dialog._runner.close()
    return results == [1]


def test_a_damaged_file_is_replaced_by_a_backup_from_the_start_window(world: World) -> None:
    filled(world)
    beside(world, services.backups.make)
    world.runner.close()
    paths = paths_in(world.folder)
    paths.database.write_bytes(os.urandom(9000))
    dialog = rescue_of(world, "file.damaged")
    world.until(lambda: dialog.restore_button.isEnabled())
    dialog.restore_button.click()
    assert ended(world, dialog)
    with opened(world.folder) as store:
        add(store)


@pytest.mark.parametrize("way", ["restore", "salvage"])
def test_what_was_typed_at_the_start_is_not_asked_for_again(
    world: World, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    paths = paths_in(world.folder)
    filled(world)
    beside(world, services.backups.make)
    world.runner.close()
    raw = services.protection.unlock(paths)
    services.protection.set_passphrase(paths, raw, "eight letters", is_only=True)
    damaged = bytearray(paths.database.read_bytes())
    damaged[-4000:-3000] = bytes(1000)
    paths.database.write_bytes(damaged)
    dialog = rescue_of(world, "file.damaged", secret="eight letters")
    world.until(lambda: dialog.restore_button.isEnabled())
    assert not dialog.picker.passphrase.isVisibleTo(dialog.picker)
    (dialog.restore_button if way == "restore" else dialog.other_button).click()
    assert ended(world, dialog)
    assert dialog.secret == "eight letters"
    said = str(dialog.greeting)
    assert said.startswith(
        "The backup was restored: 1 person" if way == "restore" else "All entries could be read: 1 person"
    )
    assert said.endswith(" is kept.")
    services.store.open_store(paths, secret=raw).close()


def test_what_cannot_be_salvaged_says_so_and_the_window_stays(world: World) -> None:
    filled(world)
    world.runner.close()
    paths_in(world.folder).database.write_bytes(os.urandom(9000))
    dialog = rescue_of(world, "file.damaged")
    dialog.other_button.click()
    assert not ended(world, dialog)
    assert dialog.close_button.isEnabled()


def test_one_can_go_on_without_what_was_lost(world: World) -> None:
    filled(world)
    world.runner.close()
    paths = paths_in(world.folder)
    state_file.StateFile(paths.state, paths.database).accept(9)
    dialog = rescue_of(world, "file.changes_lost")
    dialog.other_button.click()
    assert ended(world, dialog)
    with opened(world.folder) as store:
        add(store)


def test_the_window_makes_backups_by_itself_and_says_what_is_wrong_once(world: World, tmp_path: Path) -> None:
    filled(world)
    window = MainWindow((), notices=world.notices, geometry=settings_in(tmp_path))
    world.qtbot.addWidget(window)
    keeping = Keeping(window, world.tools)
    looked: list[Any] = []
    keeping.looked.connect(looked.append)
    keeping.look("start")
    world.until(lambda: len(looked) == 1)
    assert looked[0].reason == "start"
    keeping.look("hourly")
    world.until(lambda: len(looked) == 2)
    assert looked[1] is None
    assert keeping.banner.isHidden()
    gone = tmp_path / "stick"
    gone.mkdir()
    services.backups.choose_second_folder(paths_in(world.folder), gone)
    gone.rmdir()
    keeping.look("hourly")
    world.until(lambda: len(looked) == 3)
    assert not keeping.banner.isHidden()
    keeping.banner.clear()
    keeping.look("hourly")
    world.until(lambda: len(looked) == 4)
    assert keeping.banner.isHidden()
    keeping._on_failed(StoreError("file.damaged", path="irm.db"))
    with world.qtbot.waitSignal(keeping.rescue_wanted) as told:
        keeping.banner.findChildren(QPushButton)[0].click()
    assert told.args[0].code == "file.damaged"
    keeping.stop()


def test_after_the_backup_of_a_start_what_lies_in_the_clear_is_sealed(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(world)
    paths = paths_in(world.folder)
    shas = [
        beside(world, lambda store, text=text: attach(store, 1, tmp_path / "contract.pdf", text))
        for text in ("one", "two", "three")
    ]
    for sha256 in shas:
        lay_open(paths, sha256)
    monkeypatch.setattr(services.contents, "TURN", 1)  # a turn for each
    window = MainWindow((), notices=world.notices, geometry=settings_in(tmp_path))
    world.qtbot.addWidget(window)
    keeping = Keeping(window, world.tools)
    with world.qtbot.waitSignal(keeping.sealed):
        keeping.look("start")
    assert [text_of(paths, sha256) for sha256 in shas] == ["one", "two", "three"]
    for folder in (paths.attachments, paths.backups / "attachments"):
        assert [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".sealed"] == []
    keeping.stop()


def settings_in(folder: Path) -> Any:

    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
