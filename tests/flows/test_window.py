"""Whole ways through the window: first start, work, close, start again."""

from __future__ import annotations

import os
import signal
import stat
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from irm.errors import StoreError
from irm.services import influencers
from irm.settings import Settings
from irm.ui.app import CRASHED, Program
from irm.ui.base.fields import LineField
from irm.ui.base.part_list import PartList
from irm.ui.dialogs.data_settings.dialog import OWN_FIELDS, DataSettings
from irm.ui.dialogs.data_settings.own_fields import OwnFieldsTab
from irm.ui.dialogs.preferences import Preferences
from irm.ui.screens.influencers.accounts import AccountRow
from irm.ui.screens.influencers.own_values import OwnValuesField
from irm.ui.widgets.buttons import tool_button
from tests.builders import account, add, opened, person
from tests.flows.running import Start, end, line, names, press, rest, screen_of, start

__all__ = ["start"]

pytestmark = pytest.mark.flow


def test_a_person_added_found_edited_taken_back_and_there_at_the_next_start(start: Start, qtbot: QtBot) -> None:
    program = start()
    window, screen = program.window, screen_of(program)
    assert window is not None
    assert screen.whole.currentWidget() is screen.first_start
    press(program, Qt.Key.Key_N)
    QTest.keyClicks(line(program, "display_name"), "Jane Doe")
    press(program, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: screen.view.current_id() == 1)
    rest(program, qtbot)
    assert window.strip.sentence.text() == "Jane Doe was added."
    with opened_beside(program) as other:
        add(other, person("Minji Kim"))
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    press(program, Qt.Key.Key_F)
    QTest.keyClicks(window.top_bar.search, "minji")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert screen.bar.count.text() == "1 of 2 people"
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    rest(program, qtbot)
    assert screen.detail.header.name.text() == "Minji Kim"  # type: ignore[attr-defined]
    window.top_bar.search.clear()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    line(program, "city").setFocus()
    QTest.keyClicks(line(program, "city"), "Seoul")
    screen.view.setFocus()
    rest(program, qtbot)
    press(program, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: "Taken back" in window.strip.sentence.text())
    rest(program, qtbot)
    assert line(program, "city").text() == ""
    press(program, Qt.Key.Key_Z, shift=True)
    qtbot.waitUntil(lambda: line(program, "city").text() == "Seoul")
    screen.sort("followers", True)
    window.resize(777, 555)
    rest(program, qtbot)
    window.close()
    rest(program, qtbot)
    end(program)

    again = start()
    assert again.window is not None
    assert again.window.width() == 777
    assert sorted(names(again, qtbot)) == ["Jane Doe", "Minji Kim"]
    assert screen_of(again).spec.sort == "followers"
    assert again.window.actions_of_program.undo.isEnabled()


@pytest.mark.parametrize(
    "settings", ["[window]\ngeometry=x", "[page-influencers]\nsplitter=x", "[page-influencers]\nview=²", "\0\xff[[["]
)
def test_how_the_window_stood_keeps_nobody_from_starting(start: Start, own_folders: Path, settings: str) -> None:
    own_folders.mkdir(parents=True)
    (own_folders / "window.ini").write_text(settings, encoding="utf-8")
    program = start()
    assert program.window is not None
    assert program.window.isVisible()


@pytest.mark.logs_warnings
def test_a_mistake_before_the_window_is_told(
    qapp: QApplication, own_folders: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(_: Program) -> None:
        raise TypeError("Jane Doe")

    monkeypatch.setattr(Program, "_make_window", broken)
    before = sys.excepthook
    program = Program(qapp, os.environ)
    assert program.run() == CRASHED
    told = capfd.readouterr().err
    assert "TypeError" in told
    assert "Jane" not in told
    assert "TypeError" in (own_folders / "logs" / "irm.log").read_text(encoding="utf-8")
    assert sys.excepthook is before


@pytest.mark.skipif(os.name != "posix", reason="the system ends programs in another way")
def test_what_is_typed_is_saved_when_the_session_ends(start: Start, qtbot: QtBot) -> None:
    program = start()
    before = signal.getsignal(signal.SIGTERM)
    press(program, Qt.Key.Key_N)
    QTest.keyClicks(line(program, "display_name"), "Jane Doe")
    os.kill(os.getpid(), signal.SIGTERM)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: not window.isVisible())
    end(program)
    assert signal.getsignal(signal.SIGTERM) is not before
    again = start()
    assert names(again, qtbot) == ["Jane Doe"]


def opened_beside(program: Program):  # type: ignore[no-untyped-def]
    """Open the same data as another process would."""
    return opened(program.paths.data)


def test_closing_waits_for_what_was_typed_last(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window is not None
    screen_of(program).new_record()
    QTest.keyClicks(line(program, "display_name"), "Last minute")
    program.window.close()
    qtbot.waitUntil(lambda: program.window is not None and not program.window.isVisible())
    folder = program.paths.data
    end(program)
    with opened(folder) as store:
        assert store.read(influencers.count) == 1


def test_a_mistake_keeps_the_window_open(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window is not None
    screen_of(program).new_record()
    QTest.keyClicks(line(program, "display_name"), "Jane")
    line(program, "city").setText("x" * 600)
    line(program, "city").textEdited.emit("x" * 600)
    program.window.close()
    rest(program, qtbot)
    assert program.window.isVisible()
    screen_of(program).discard()
    program.window.close()
    assert not program.window.isVisible()


def test_a_save_refused_while_closing_keeps_the_window_and_what_was_typed(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window is not None
    with opened_beside(program) as other:
        add(other, person("Ada", accounts=(account("ada"),)))
        add(other, person("Bea", accounts=(account("bea"),)))
    screen = screen_of(program)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    screen.show_record(2)
    rest(program, qtbot)
    accounts = screen.detail.form.widget("accounts")
    assert isinstance(accounts, PartList)
    row = accounts.rows()[0]
    assert isinstance(row, AccountRow)
    row.handle.selectAll()
    QTest.keyClicks(row.handle, "ada")
    program.window.close()
    rest(program, qtbot)
    assert program.window.isVisible()
    assert row.handle.text() == "ada"
    assert "Ada" in row.problem.text()
    screen.discard()
    program.window.close()
    assert not program.window.isVisible()


def test_settings_show_at_once_and_are_kept(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window is not None
    program.window.actions_of_program.preferences.trigger()
    qtbot.waitUntil(lambda: program.window is not None and program.window.findChild(Preferences) is not None)
    dialog = program.window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    qtbot.waitUntil(
        lambda: program.window is not None and program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
    dialog.close()
    end(program)
    again = start()
    assert again.settings.language == "ar"
    assert again.window is not None
    assert again.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert again.wiring is not None
    again.wiring.change_settings(Settings())
    again.wiring.show_about()
    rest(again, qtbot)


def test_a_field_of_ones_own_is_in_form_and_list_at_once_and_after_the_next_start(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window is not None
    program.window.actions_of_program.preferences.trigger()
    qtbot.waitUntil(lambda: program.window is not None and program.window.findChild(Preferences) is not None)
    preferences = program.window.findChild(Preferences)
    assert isinstance(preferences, Preferences)
    preferences.data_button.click()
    rest(program, qtbot)
    dialog = program.window.findChild(DataSettings)
    assert isinstance(dialog, DataSettings)
    tab = dialog.page(OWN_FIELDS)
    assert isinstance(tab, OwnFieldsTab)
    name = tab.form.widget("name")
    assert isinstance(name, LineField)
    QTest.keyClicks(name.line, "Shirt")
    dialog.close_button.click()
    rest(program, qtbot)
    screen = screen_of(program)
    assert screen.model.columns[-1].key == "own:shirt"
    screen.new_record()
    own = screen.detail.form.widget("own_values")
    assert isinstance(own, OwnValuesField)
    assert own.edit("shirt").isVisible()
    screen.discard()
    end(program)
    again = start()
    assert screen_of(again).model.columns[-1].title == "Shirt"
    again.runner.undo(screen_of(again), lambda _: None)
    rest(again, qtbot)
    assert all(column.key != "own:shirt" for column in screen_of(again).model.columns)


def test_ctrl_z_takes_back_typing_first_and_then_the_data(start: Start, qtbot: QtBot) -> None:
    program = start()
    screen = screen_of(program)
    screen.new_record()
    QTest.keyClicks(line(program, "display_name"), "Jane")
    assert screen.save()
    rest(program, qtbot)
    city = line(program, "city")
    city.setFocus()
    QTest.keyClicks(city, "Seoul")
    QTest.keyClick(city, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert city.text() == ""
    assert names(program, qtbot) == ["Jane"]
    QTest.keyClick(city, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 0)


def test_a_second_window_is_refused_and_calls_the_first(start: Start, qtbot: QtBot, qapp: QApplication) -> None:
    program = start()
    called: list[bool] = []
    program.single.raise_asked.connect(lambda: called.append(True))
    second = Program(qapp, os.environ)
    with pytest.raises(StoreError) as refused:
        second.start()
    assert refused.value.code == "file.open_elsewhere"
    assert str(os.getpid()) in refused.value.details["process"]
    qtbot.waitUntil(lambda: bool(called))
    second.runner.close()
    second.deleteLater()


@pytest.mark.logs_warnings
def test_a_bug_is_logged_without_values_and_closes_the_program(start: Start, qtbot: QtBot) -> None:
    program = start()

    def broken() -> None:
        raise ValueError("canary-7f3a@example.com")

    with capture_exceptions():
        program.crash.install()
        QTimer.singleShot(0, program, broken)
        assert program.app.exec() == CRASHED
        program.crash.uninstall()
    text = (program.paths.logs / "irm.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_window.py" in text
    assert "canary" not in text


@pytest.mark.logs_warnings
def test_a_bug_in_a_thread_is_caught_as_well(start: Start, qtbot: QtBot) -> None:
    program = start()
    program.crash.install()
    thread = threading.Thread(target=lambda: dict[str, int]()["canary"])
    thread.start()
    thread.join()
    assert program.app.exec() == CRASHED
    program.crash.uninstall()
    assert "KeyError" in (program.paths.logs / "irm.log").read_text(encoding="utf-8")


def test_all_files_belong_to_their_owner_alone(start: Start, qtbot: QtBot) -> None:
    program = start()
    screen_of(program).new_record()
    QTest.keyClicks(line(program, "display_name"), "Jane")
    assert screen_of(program).save()
    rest(program, qtbot)
    assert program.wiring is not None
    program.wiring.change_settings(program.settings)
    assert program.window is not None
    program.window.close()
    home = program.paths.data
    end(program)
    modes = {path.relative_to(home).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in [home, *home.rglob("*")]}
    open_to_others = {name: oct(mode) for name, mode in modes.items() if mode & 0o077}
    assert open_to_others == {}
    assert {"irm.db", "settings.toml", "window.ini", "logs/irm.log"} <= set(modes)


def test_drawings_that_point_turn_with_the_language(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program.window is not None
    button = tool_button("chevron-right", "", parent=program.window)

    def drawn() -> QImage:
        return button.icon().pixmap(16, 16).toImage()

    before = drawn()
    program.language.apply("ar")
    turned = drawn()
    assert turned != before
    assert turned == before.flipped(Qt.Orientation.Horizontal)
    program.language.apply("en")
    assert drawn() == before
