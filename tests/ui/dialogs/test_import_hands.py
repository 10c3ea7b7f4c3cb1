"""What the user decides in the assistant: columns, words, cells, rows, whom a row means."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from irm.domain.candidate import VERDICTS, ImportReport, Verdict
from irm.domain.listing import ListSpec
from irm.services import influencers
from irm.ui.base.cells import isolated
from irm.ui.dialogs.import_fields import NEW_FIELD
from irm.ui.dialogs.import_memory import NameDialog
from irm.ui.dialogs.import_own_field import NewFieldDialog, fitting
from irm.ui.dialogs.import_verdicts import FIRST_CELL, VERDICT, VerdictPane
from irm.ui.dialogs.pick_person import PickPerson
from tests.builders import TODAY, email, person
from tests.ui.dialogs.import_lists import (
    Opened,
    again,
    boxes,
    choose,
    counts,
    import_now,
    korean,
    people,
    text_file,
)
from tests.ui.worlds import World


def test_every_column_says_how_sure_it_is_and_shows_examples(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,Kontakt,Odd\nJane Doe,jane@example.com,x\nLeo,leo@example.com,y\n"))
    assert [chip.accessibleName() for chip in dialog.preview.columns.chips()] == ["Sure", "Likely", "Left out"]
    assert "jane@example.com" in dialog.preview.columns.examples()[1].text()
    choose(boxes(dialog)[2], "notes")
    again(world, dialog)
    assert dialog.preview.columns.chips()[2].accessibleName() == "Chosen"


def test_what_was_chosen_is_used_for_the_next_list_and_said(world: World, opened: Opened, tmp_path: Path) -> None:
    path = text_file(tmp_path, "Name,Odd\nJane Doe,x\n")
    first = opened(path)
    assert "last time" not in first.preview.remarks.text()
    choose(boxes(first)[1], "city")
    again(world, first)
    import_now(world, first)
    first.close()
    dialog = opened(text_file(tmp_path, "NAME,odd\nLeo,y\n", "next.csv"))
    assert [box.code() for box in boxes(dialog)] == ["name", "city"]
    assert "Mapped as last time." in dialog.preview.remarks.text()


def test_a_mapping_is_saved_under_a_name_chosen_and_deleted(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,Odd\nJane Doe,x\n"))
    choose(boxes(dialog)[1], "city")
    again(world, dialog)
    dialog.ask_mapping_name()
    asked = dialog.findChild(NameDialog)
    assert isinstance(asked, NameDialog)
    asked.line.setText("  ")
    asked.accept()
    world.until(lambda: bool(asked.problem.text()))
    asked.line.setText("Agency sheet")
    asked.accept()
    world.until(lambda: dialog.job.reading is not None and len(dialog.job.reading.remembered) == 1)
    choose(boxes(dialog)[1], "")
    again(world, dialog)
    assert dialog.job.reading is not None
    dialog.preview.memory.used.emit(dialog.job.reading.remembered[0])
    again(world, dialog)
    assert boxes(dialog)[1].code() == "city"
    dialog.preview.memory.delete_wanted.emit(dialog.job.reading.remembered[0])
    world.until(lambda: dialog.job.reading is not None and not dialog.job.reading.remembered)


def test_a_column_fills_an_own_field_made_on_the_spot(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,Shoe size\nJane Doe,38\nLeo,42\n"))
    choose(boxes(dialog)[1], NEW_FIELD)
    asked = dialog.findChild(NewFieldDialog)
    assert isinstance(asked, NewFieldDialog)
    assert (asked.form.draft().name, asked.form.draft().kind) == ("Shoe size", "number")
    asked.accept()
    world.until(lambda: boxes(dialog)[1].code() == "own:shoe_size")
    again(world, dialog) if dialog.job.report is not None else world.until(lambda: dialog.job.report is not None)
    assert boxes(dialog)[1].currentText() == "Shoe size"
    import_now(world, dialog)
    ids = world.read(lambda session: influencers.ids(session, ListSpec(), today=TODAY))
    assert {world.draft_of(key).own_values["shoe_size"] for key in ids} == {"38", "42"}


def test_the_kind_of_a_new_field_fits_the_values() -> None:
    assert fitting("Paid", ["yes", "no", "yes"]).kind == "yes_no"
    assert fitting("Day", ["2026-01-02", "2026-02-03"]).kind == "date"
    assert fitting("Size", ["S", "M", "S", "M", "S", "M", "S"]).choices == ("S", "M")
    assert fitting("Words", ["one", "two", "three"]).kind == "text"
    assert fitting("Nothing", []).kind == "text"


def test_a_cell_is_corrected_on_the_spot_and_the_row_gets_another_verdict(
    world: World, opened: Opened, tmp_path: Path
) -> None:
    dialog = opened(text_file(tmp_path, "Name,E-mail\n,nothing\nLeo,leo@example.com\n"))
    assert counts(dialog) == {"new": 1, "rejected": 1}
    dialog.preview.show_tab("rows")
    pane = dialog.preview.pane
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(0, FIRST_CELL + 1))
    QTest.keyClick(pane.list, Qt.Key.Key_F2)
    editor = pane.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("jane@example.com")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    again(world, dialog)
    assert counts(dialog) == {"new": 2}
    assert pane.list.currentIndex().row() == 0, "the row stays the current one"
    import_now(world, dialog)
    assert "jane@example.com" in people(world)


def test_rows_are_searched_in_all_their_cells(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,City\nJane,Seoul\nLeo,Busan\n"))
    pane = dialog.preview.pane
    pane.search.setText("busan")
    pane.search.flush()
    assert [verdict.name for verdict in pane.model.verdicts] == ["Leo"]
    pane.search.setText("")
    pane.search.flush()
    assert len(pane.model.verdicts) == 2


def test_the_list_says_where_it_does_not_show_every_row(qtbot: QtBot) -> None:
    pane = VerdictPane()
    qtbot.addWidget(pane)
    counts = dict.fromkeys(VERDICTS, 0) | {"new": 9_000, "rejected": 1}
    shown = (*(Verdict(line, "new", "") for line in range(5_000)), Verdict(9_001, "rejected", ""))
    pane.show_report(ImportReport(counts, shown))
    assert pane.remark.text() == "5,001 of 9,001 rows are listed; all of them are counted."
    pane.show_kind("new")
    assert pane.remark.text() == "5,000 of 9,000 rows are listed; all of them are counted."
    pane.show_kind("rejected")
    assert pane.remark.isHidden()


def test_a_row_says_what_it_would_change_and_rules_hold_it_back(world: World, opened: Opened, tmp_path: Path) -> None:
    world.add(person("Jane Doe", city="Busan", contact_points=(email("jane@example.com"),)))
    dialog = opened(text_file(tmp_path, "Name,E-mail,City\nJane Doe,jane@example.com,Seoul\n"))
    assert counts(dialog) == {"update": 1}
    pane, detail = dialog.preview.pane, dialog.preview.detail
    dialog.preview.show_tab("rows")
    pane.list.setCurrentIndex(pane.model.index(0, VERDICT))
    assert {"City", isolated("Busan"), isolated("Seoul")} <= {label.text() for label in texts(detail)}
    rules = dialog.preview.columns.rules()
    assert not rules[2].isHidden()
    choose(rules[2], "keep")
    again(world, dialog)
    assert counts(dialog) == {"same": 1}


def test_a_choice_for_one_possible_duplicate_leaves_the_others(world: World, opened: Opened, tmp_path: Path) -> None:
    world.add(person("Min-ji Kim", contact_points=(email("minji@example.kr"),)))
    text = "Name,E-mail\nMin-ji Kim,other@example.kr\nMin-ji Kim,third@example.kr\n"
    dialog = opened(text_file(tmp_path, text))
    assert counts(dialog) == {"duplicate": 2}
    pane, detail = dialog.preview.pane, dialog.preview.detail
    dialog.preview.show_tab("rows")
    pane.list.setCurrentIndex(pane.model.index(0, VERDICT))
    world.until(lambda: any("minji@example.kr" in label.text() for label in texts(detail)))
    detail.choice.click_code("update")
    again(world, dialog)
    assert counts(dialog) == {"update": 1, "duplicate": 1}
    assert detail.choice.code() == "update"
    import_now(world, dialog)
    assert people(world) == ["Min-ji Kim"]


def test_a_possible_duplicate_can_be_said_to_be_somebody_else(world: World, opened: Opened, tmp_path: Path) -> None:
    world.add(person("Min-ji Kim", contact_points=(email("minji@example.kr"),)))
    other = world.add(person("Jane Doe"))
    dialog = opened(text_file(tmp_path, "Name,E-mail\nMin-ji Kim,other@example.kr\n"))
    pane, detail = dialog.preview.pane, dialog.preview.detail
    dialog.preview.show_tab("rows")
    pane.list.setCurrentIndex(pane.model.index(0, VERDICT))
    detail.other_button.click()
    asked = detail.findChild(PickPerson)
    assert isinstance(asked, PickPerson)
    QTest.keyClicks(asked.line, "jane doe")
    world.until(asked.accept_button.isEnabled)
    asked.accept_button.click()
    again(world, dialog)
    assert counts(dialog) == {"update": 1}
    assert detail.why.text() == f"Adds to {isolated('Jane Doe')}, who is in your list and keeps that name."
    import_now(world, dialog)
    assert people(world) == ["Jane Doe", "Min-ji Kim"]
    assert [point.value for point in world.draft_of(other).contact_points] == ["other@example.kr"]


def test_status_words_are_shown_and_what_they_mean_can_be_chosen(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,Status\nJane,Hot lead\nLeo,Contacted\nAda,Hot lead\n"))
    assert dialog.preview.words.boxes[0].code() == "notes", "what nobody understands comes first"
    choose(dialog.preview.words.boxes[0], "in_talks")
    again(world, dialog)
    assert dialog.preview.words.boxes[0].code() in ("in_talks", "contacted")
    import_now(world, dialog)
    ids = world.read(lambda session: influencers.ids(session, ListSpec(), today=TODAY))
    assert sorted(world.draft_of(key).stage for key in ids) == ["contacted", "in_talks", "in_talks"]


def test_campaign_and_currency_are_asked_for_where_the_file_names_none(
    world: World, opened: Opened, tmp_path: Path
) -> None:
    text = "Name,Instagram,Content Status,Agreed Fee\nJane,@jane,Posted,500\nLeo,@leo,Draft,700\n"
    dialog = opened(text_file(tmp_path, text, "Spring drop.csv"))
    shape = dialog.preview.shape
    assert not shape.campaign.isHidden()
    assert shape.campaign.currentText() == ""
    assert "names no campaign" in dialog.preview.remarks.text()
    shape.campaign.setCurrentIndex(0)
    shape.campaign.activated.emit(0)
    again(world, dialog)
    choose(shape.currency, "KRW")
    again(world, dialog)
    assert (shape.campaign.currentText(), shape.currency.currentData()) == ("Spring drop", "KRW")
    import_now(world, dialog)
    names = world.read(lambda session: session.execute(sql("SELECT name, currency FROM campaign")).all())
    assert [tuple(row) for row in names] == [("Spring drop", "KRW")]


def texts(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_another_encoding_or_separator_is_seen_at_once(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(korean(tmp_path))
    shape = dialog.preview.shape
    found = [box.code() for box in boxes(dialog)]
    assert shape.encoding.currentData() == "cp949"
    choose(shape.encoding, "cp1252")
    again(world, dialog)
    assert [box.code() for box in boxes(dialog)] != found
    choose(shape.encoding, "cp949")
    again(world, dialog)
    assert [box.code() for box in boxes(dialog)] == found
    choose(shape.separator, "|")
    again(world, dialog)
    assert len(boxes(dialog)) == 1


def test_enter_and_typing_correct_a_cell_as_in_a_spreadsheet(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,City\nJane,Seol\nLeo,Busan\n"))
    dialog.preview.show_tab("rows")
    pane = dialog.preview.pane
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(0, VERDICT))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert not dialog.job.is_importing, "Enter on a row imports nothing"
    editor = pane.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Jane", "the first cell of the file"
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert pane.list.currentIndex().column() == FIRST_CELL + 1, "Tab goes on to the cell beside"
    beside = pane.list.indexWidget(pane.list.currentIndex())
    assert isinstance(beside, QLineEdit)
    beside.selectAll()
    QTest.keyClicks(beside, "Seoul")
    QTest.keyClick(beside, Qt.Key.Key_Return)
    again(world, dialog)
    assert pane.model.verdicts[0].cells == ("Jane", "Seoul")
    QTest.keyClick(pane.list, Qt.Key.Key_D)
    typed = pane.list.indexWidget(pane.list.currentIndex())
    assert isinstance(typed, QLineEdit)
    assert typed.text() == "d", "typing takes the place of what the cell says"


def test_what_a_new_row_says_is_shown_beside_it_and_the_foot_counts(
    world: World, opened: Opened, tmp_path: Path
) -> None:
    text = "Name,City,E-mail,Last contact\nJane Doe,Seoul,jane@example.com,2025-03-02\n,Busan,,\n"
    dialog = opened(text_file(tmp_path, text))
    assert dialog.status.text() == "1 new · 1 rejected"
    dialog.preview.show_tab("rows")
    pane, detail = dialog.preview.pane, dialog.preview.detail
    pane.list.setCurrentIndex(pane.model.index(0, VERDICT))
    said = [label.text() for label in detail.grid.findChildren(QLabel)]
    assert isolated("Seoul") in said
    assert isolated("jane@example.com") in said
    assert "Last contact" in said


def test_a_row_that_resembles_another_of_the_file_names_its_line(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,Instagram,E-mail\nJane Doe,jane,\nJane Doe,,jane@example.com\n"))
    dialog.preview.show_tab("rows")
    pane, detail = dialog.preview.pane, dialog.preview.detail
    pane.list.setCurrentIndex(pane.model.index(1, VERDICT))
    assert "on line 2" in detail.why.text()
    assert "number" not in detail.why.text()
    assert "On line 2" in [label.text() for label in detail.grid.findChildren(QLabel)]
    detail.choice.click_code("update")
    again(world, dialog)
    assert "whom line 2 brings" in detail.why.text()


def test_after_an_import_is_taken_back_the_file_is_there_to_be_changed_and_imported_again(
    world: World, opened: Opened, tmp_path: Path
) -> None:
    dialog = opened(text_file(tmp_path, "Name,Odd\nJane Doe,Seoul\n"))
    import_now(world, dialog)
    dialog.outcome.undo_button.click()
    world.until(lambda: dialog.outcome.is_undone)
    dialog.show_button.click()
    world.until(lambda: dialog.job.report is not None)
    assert dialog.pages.currentWidget() is dialog.preview
    choose(boxes(dialog)[1], "city")
    again(world, dialog)
    import_now(world, dialog)
    assert people(world) == ["Jane Doe"]
    assert not dialog.outcome.is_undone


def test_corrections_are_not_lost_by_one_press_of_escape(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,City\nJane,Seol\n"))
    dialog.preview.corrected.emit(2, 1, "Seoul")
    again(world, dialog)
    dialog.reject()
    assert dialog.isVisible()
    assert "once more closes it" in dialog.status.text()
    dialog.reject()
    assert not dialog.isVisible()


def test_what_a_card_says_stands_beside_it(world: World, opened: Opened, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nEMAIL:jane@example.com\nTEL:+82 10 1234 5678\nEND:VCARD\n"
    dialog = opened(text_file(tmp_path, card, "jane.vcf"))
    pane, detail = dialog.preview.pane, dialog.preview.detail
    pane.list.setCurrentIndex(pane.model.index(0, VERDICT))
    said = [label.text() for label in detail.grid.findChildren(QLabel)]
    assert isolated("jane@example.com") in said
    import_now(world, dialog)
    dialog.close()
    double = card.replace("jane@example.com", "other@example.com").replace("TEL:+82 10 1234 5678\n", "")
    again_dialog = opened(text_file(tmp_path, double, "double.vcf"))
    again_dialog.preview.pane.list.setCurrentIndex(again_dialog.preview.pane.model.index(0, VERDICT))
    world.rest()
    sides = [label.text() for label in again_dialog.preview.detail.grid.findChildren(QLabel)]
    assert isolated("other@example.com") in sides
