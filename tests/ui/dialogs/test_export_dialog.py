"""Giving a list out by the dialog: each format on the disk, columns in any order, and what is remembered."""

from __future__ import annotations

import csv
import json
from array import array
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from irm.services.exports import ExportResult
from irm.ui.dialogs.export_dialog import ExportDialog
from irm.ui.dialogs.export_page import Scopes
from tests.builders import account, email, person, phone
from tests.ui.worlds import World

Opened = Callable[[], ExportDialog]


@pytest.fixture
def ids(world: World) -> list[int]:
    return world.add_all(
        [
            person("Jane Doe", accounts=(account(followers=12_400),), contact_points=(email(), phone())),
            person("=HYPERLINK(1)", notes="+1 +2"),
            person("김민지", accounts=(account("minji", "tiktok"),)),
        ]
    )


@pytest.fixture
def opened(world: World, parent: QWidget, memory: QSettings, ids: list[int]) -> Opened:
    def dialog() -> ExportDialog:
        scopes = Scopes((ids[0], ids[2]), array("q", [ids[2]]), len(ids))
        return ExportDialog.ask(parent, world.runner, scopes, memory=memory)

    return dialog


def exported(world: World, dialog: ExportDialog, code: str, target: Path) -> ExportResult:
    got: list[ExportResult] = []
    dialog.exported.connect(got.append)
    dialog.page.formats.buttons[code].click()
    dialog.page.target.setText(str(target))
    dialog.page.changed.emit()
    dialog.export_button.click()
    world.until(lambda: got)
    world.until(lambda: not shiboken6.isValid(dialog))
    return got[0]


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def everybody(dialog: ExportDialog) -> None:
    dialog.page.scope.set_code("all")
    dialog.page.scope.chosen.emit("all")


def test_the_selected_people_are_proposed_and_counted(opened: Opened) -> None:
    dialog = opened()
    assert dialog.page.scope.code() == "selected"
    assert dialog.export_button.text() == "Export 2 people"
    everybody(dialog)
    assert dialog.export_button.text() == "Export 3 people"


def test_csv_guards_formulas_unless_told_not_to(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    everybody(dialog)
    assert dialog.page.is_safe.isChecked()
    result = exported(world, dialog, "csv", tmp_path / "safe.csv")
    assert result.count == 3
    cells = [cell for row in rows_of(tmp_path / "safe.csv") for cell in row]
    assert "'=HYPERLINK(1)" in cells
    raw = opened()
    everybody(raw)
    raw.page.is_safe.setChecked(False)
    exported(world, raw, "csv", tmp_path / "raw.csv")
    assert "=HYPERLINK(1)" in [cell for row in rows_of(tmp_path / "raw.csv") for cell in row]


def test_csv_for_korean_windows_counts_what_it_cannot_hold(world: World, opened: Opened, tmp_path: Path) -> None:
    world.add(person("Zoë 😀"))
    dialog = opened()
    everybody(dialog)
    dialog.page.encoding.setCurrentIndex(dialog.page.encoding.findData("cp949"))
    result = exported(world, dialog, "csv", tmp_path / "korean.csv")
    assert "김민지" in (tmp_path / "korean.csv").read_bytes().decode("cp949")
    assert result.replaced >= 1


def test_a_workbook_holds_the_chosen_columns_in_the_chosen_order(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    columns = dialog.page.columns
    columns.choose_none()
    assert not dialog.export_button.isEnabled()
    columns.model.set_chosen(("name", "followers", "handle"))
    place = columns.model.order().index("followers")
    columns.view.setCurrentIndex(columns.model.index(place))
    while columns.model.order()[0] != "followers":
        columns.move_up()
    result = exported(world, dialog, "xlsx", tmp_path / "people.xlsx")
    sheet = openpyxl.load_workbook(result.path).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows == [["Followers", "Name", "Handle"], [12400, "Jane Doe", "jane.doe"], [None, "김민지", "minji"]]


@pytest.mark.parametrize(("code", "version"), [("vcf", "3.0"), ("vcf4", "4.0")])
def test_contacts_are_written_in_both_versions(
    world: World, opened: Opened, tmp_path: Path, code: str, version: str
) -> None:
    dialog = opened()
    exported(world, dialog, code, tmp_path / "people.vcf")
    text = (tmp_path / "people.vcf").read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == 2
    assert f"VERSION:{version}" in text


def test_json_holds_everybody(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    everybody(dialog)
    exported(world, dialog, "json", tmp_path / "all.json")
    people = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["people"]
    assert len(people) == 3


def test_what_is_shown_is_written_and_nobody_else(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    dialog.page.scope.set_code("shown")
    dialog.page.scope.chosen.emit("shown")
    assert exported(world, dialog, "csv", tmp_path / "shown.csv").count == 1


def test_choices_are_remembered(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    dialog.page.columns.model.set_order(("handle", "name"))
    dialog.page.columns.model.set_chosen(("name", "handle"))
    dialog.page.is_safe.setChecked(False)
    exported(world, dialog, "xlsx", tmp_path / "first.xlsx")
    later = opened()
    assert later.page.formats.code() == "xlsx"
    assert later.page.columns.model.chosen() == ("handle", "name")
    assert not later.page.is_safe.isChecked()
    assert Path(later.page.target.text()).parent == tmp_path


def test_a_file_that_cannot_be_written_keeps_the_dialog_open(world: World, opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "taken.csv").mkdir()
    dialog = opened()
    dialog.page.target.setText(str(tmp_path / "taken.csv"))
    dialog.export_button.click()
    world.until(lambda: dialog.problem.text())
    world.rest()
    assert "taken.csv" in dialog.problem.text()
    assert dialog.export_button.isEnabled()
    for typed in ("people.csv", "~nobody-of-that-name/people.csv"):
        dialog.page.target.clear()
        QTest.keyClicks(dialog.page.target, typed)
        dialog.export_button.click()
        assert "with its folder" in dialog.problem.text()
    dialog.page.target.setText(str(tmp_path / f"{'x' * 300}.csv"))
    dialog.export_button.click()
    world.until(lambda: "too long" in dialog.problem.text())


def test_the_target_is_asked_for_and_follows_the_format(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    dialog.page.choose_button.click()
    assert dialog.page.target.text() == str(tmp_path / "mine.csv")
    dialog.page.formats.buttons["json"].click()
    assert dialog.page.target.text() == str(tmp_path / "mine.json")
    assert dialog.page.columns.isHidden()


def test_columns_are_ticked_by_the_keyboard_and_dragged(opened: Opened) -> None:
    dialog = opened()
    columns = dialog.page.columns
    columns.view.setFocus()
    columns.view.setCurrentIndex(columns.model.index(1))
    QTest.keyClick(columns.view, Qt.Key.Key_Space)
    assert "name" not in columns.model.chosen()
    assert columns.model.moveRows(QModelIndex(), 1, 1, QModelIndex(), 0)
    assert columns.model.order()[0] == "name"
    columns.move_down()
    columns.choose_all()
    assert len(columns.model.chosen()) == columns.model.rowCount()
    columns.choose_usual()
    assert columns.model.order()[0] == "uid"


def test_a_stopped_export_leaves_the_old_file(world: World, parent: QWidget, memory: QSettings, tmp_path: Path) -> None:
    world.add_all(
        [person(f"Person {number}", contact_points=(email(f"p{number}@example.com"),)) for number in range(400)]
    )
    target = tmp_path / "old.csv"
    target.write_text("old", encoding="utf-8")
    dialog = ExportDialog.ask(parent, world.runner, Scopes(total=400), memory=memory)
    dialog.page.target.setText(str(target))
    dialog.page.changed.emit()
    dialog.export_button.click()
    dialog.cancel_button.click()
    world.until(lambda: dialog.export_button.isEnabled())
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_the_dialog_is_freed_when_it_is_closed(world: World, parent: QWidget, opened: Opened) -> None:
    dialog = opened()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    world.until(lambda: not shiboken6.isValid(dialog))
    assert parent.findChildren(ExportDialog) == []


def test_a_file_that_is_there_is_replaced_only_when_export_is_pressed_again(
    world: World, opened: Opened, tmp_path: Path
) -> None:
    target = tmp_path / "people.csv"
    target.write_text("mine", encoding="utf-8")
    dialog = opened()
    dialog.page.target.setText(str(target))
    dialog.export_button.click()
    assert "people.csv" in dialog.problem.text()
    assert target.read_text(encoding="utf-8") == "mine"
    dialog.export_button.click()
    world.until(lambda: not shiboken6.isValid(dialog))
    assert rows_of(target)[1][1] == "Jane Doe"


def test_the_name_proposed_is_one_that_no_file_has(opened: Opened, memory: QSettings, tmp_path: Path) -> None:
    memory.setValue("export/folder", str(tmp_path))
    first = Path(opened().page.target.text())
    assert first.parent == tmp_path
    first.touch()
    assert Path(opened().page.target.text()).name == f"{first.stem} (2).csv"
