"""Giving a list out by the dialog: who may be mailed, the rows as they will be, presets, and the clipboard."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from irm.domain.export_preset import PresetDraft
from irm.domain.influencer import Refusal
from irm.services import export_presets
from irm.ui.dialogs.export_dialog import ExportDialog
from irm.ui.dialogs.export_page import Scopes
from tests.builders import account, email, person
from tests.ui.worlds import World

Opened = Callable[[], ExportDialog]


@pytest.fixture
def opened(world: World, parent: QWidget, tmp_path: Path) -> Opened:
    never = Refusal(date(2026, 1, 2))
    world.add_all(
        [
            person("Jane Doe", accounts=(account(followers=12_400),), contact_points=(email(),)),
            person("=HYPERLINK(1)", notes="+1\n+2"),
            person("김민지", contact_points=(email("m@example.com"),), do_not_contact=never),
        ]
    )
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)

    def dialog() -> ExportDialog:
        made = ExportDialog.ask(parent, world.runner, Scopes((), array("q"), 3), memory=memory)
        world.until(lambda: made.page.preview.model.rowCount() == 3)
        return made

    return dialog


def choose(dialog: ExportDialog, code: str) -> None:
    dialog.page.formats.buttons[code].click()


def test_the_first_rows_are_shown_as_they_will_be(world: World, opened: Opened) -> None:
    dialog = opened()
    dialog.page.sight.click_code("preview")
    model = dialog.page.preview.model
    place = model.header().index("Name")
    assert [model.index(row, place).data() for row in range(3)] == ["Jane Doe", "'=HYPERLINK(1)", "김민지"]
    assert model.index(0, place).data(Qt.ItemDataRole.ToolTipRole)
    choose(dialog, "google")
    world.until(lambda: "E-mail 1 - Value" in model.header())
    assert model.headerData(0, Qt.Orientation.Horizontal) == "First Name"
    assert dialog.page.sight.isHidden()
    choose(dialog, "vcf")
    world.until(lambda: dialog.page.preview.text.toPlainText().startswith("BEGIN:VCARD"))


def test_who_may_not_be_mailed_is_counted_and_left_out(world: World, opened: Opened) -> None:
    dialog = opened()
    assert not dialog.page.is_mailable.isChecked()
    dialog.page.is_mailable.click()
    world.until(lambda: dialog.page.count == 1)
    assert dialog.export_button.text() == "Export 1 person"
    assert dialog.page._mailable_hint.text() == "Left out: 1 without an e-mail address · 1 not to be contacted"
    dialog.page.is_mailable.click()
    assert dialog.export_button.text() == "Export 3 people"
    choose(dialog, "mailchimp")
    assert dialog.page.is_mailable.isChecked()
    choose(dialog, "csv")
    assert not dialog.page.is_mailable.isChecked()


def test_letters_have_columns_of_their_own(world: World, opened: Opened) -> None:
    dialog = opened()
    table = dialog.page.columns.model.chosen()
    choose(dialog, "mailmerge")
    assert dialog.page.columns.model.chosen() == ("followers", "country", "city", "languages", "tags")
    dialog.page.columns.model.set_chosen(("notes",))
    world.until(lambda: dialog.page.preview.model.header()[-1] == "Notes")
    choose(dialog, "csv")
    assert dialog.page.columns.model.chosen() == table
    choose(dialog, "mailmerge")
    assert dialog.page.columns.model.chosen() == ("notes",)


def test_choices_are_saved_taken_renamed_and_deleted_as_presets(world: World, opened: Opened) -> None:
    dialog = opened()
    bar = dialog.page.presets
    choose(dialog, "mailmerge")
    dialog.page.columns.model.set_chosen(("notes", "city"))
    bar.save_button.click()
    QTest.keyClicks(bar.line, "Spring letter")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    world.until(lambda: bar.current is not None)
    saved = PresetDraft("mailmerge", ("city", "notes"), is_mailable=True)
    assert world.read(export_presets.rows)[0].draft == saved
    choose(dialog, "csv")
    assert bar.current is None
    bar.combo.setCurrentIndex(1)
    bar.combo.activated.emit(1)
    assert dialog.page.draft() == saved
    bar.rename_button.click()
    bar.line.setText(" ")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    world.until(lambda: "needs a name" in dialog.problem.text())
    bar.line.setText("Autumn letter")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    world.until(lambda: bar.combo.currentText() == "Autumn letter")
    dialog.page.is_mailable.click()
    bar.ask_name()
    bar.line.setText("autumn LETTER")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    world.until(lambda: bar.current is not None)
    assert world.read(export_presets.rows)[0].draft.is_mailable is False
    bar.ask_name()
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.line.isHidden()
    bar.delete_button.click()
    world.until(lambda: bar.combo.count() == 1)
    assert world.read(export_presets.rows) == ()


def test_the_choices_go_to_the_clipboard_as_text_and_table(world: World, opened: Opened) -> None:
    dialog = opened()
    dialog.page.columns.model.set_order(("name", "notes"))
    dialog.page.columns.model.set_chosen(("name", "notes"))
    dialog.copy_button.click()
    world.until(lambda: dialog.said.text())
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[2].startswith("'=HYPERLINK(1)\t")
    assert "<td>김민지</td>" in data.html()
    choose(dialog, "json")
    assert dialog.said.text() == ""
    dialog.copy_button.click()
    world.until(lambda: QGuiApplication.clipboard().mimeData().text().startswith('{"format": "irm"'))
