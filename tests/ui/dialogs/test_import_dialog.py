"""Taking a list in by the dialog: real files, a real store, and what the user sees and does."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
import xlsxwriter  # type: ignore[import-untyped]
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from irm.domain.listing import ListSpec
from irm.services import influencers
from irm.ui.dialogs.import_dialog import ImportDialog
from irm.ui.dialogs.import_fields import FieldBox
from irm.ui.dialogs.import_verdicts import FIRST_CELL
from irm.ui.language import Language
from tests.builders import TODAY, email, person
from tests.ui.dialogs.import_lists import (
    HEADER_ON_THREE,
    Opened,
    again,
    boxes,
    choose,
    counts,
    import_now,
    korean,
    people,
    shown_problem,
    text_file,
)
from tests.ui.worlds import World


def test_a_korean_list_is_understood_counted_and_taken_in(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(korean(tmp_path))
    shape = dialog.preview.shape
    assert (shape.encoding.currentData(), shape.separator.currentData()) == ("cp949", ",")
    assert [box.code() for box in boxes(dialog)] == ["name", "handle:instagram", "followers"]
    assert counts(dialog) == {"new": 2, "rejected": 1}
    assert dialog.import_button.text() == "Import 2 people"
    assert people(world) == [], "a rehearsal takes nothing in"
    import_now(world, dialog)
    assert people(world) == ["김민지", "박서준"]
    assert dialog.outcome.heading.text() == "2 people were imported"
    assert "1 rejected" in dialog.outcome.sentence.text()


def test_an_import_can_be_taken_back_where_it_was_made(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(korean(tmp_path))
    import_now(world, dialog)
    assert not dialog.outcome.undo_button.isHidden()
    dialog.outcome.undo_button.click()
    world.until(lambda: dialog.outcome.is_undone)
    world.rest()
    assert people(world) == []
    assert dialog.outcome.undo_button.isHidden()
    assert dialog.show_button.text() == "Back to the file"


def test_it_is_not_offered_to_take_back_what_was_done_later(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(korean(tmp_path))
    import_now(world, dialog)
    world.add(person("Somebody Else"))
    assert dialog.outcome.undo_button.isHidden()


def test_the_header_is_found_on_line_three_and_can_be_moved(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, HEADER_ON_THREE))
    shape = dialog.preview.shape
    assert (shape.header.currentData(), shape.separator.currentData()) == (3, ";")
    assert [box.code() for box in boxes(dialog)] == ["name", "handle:tiktok", "followers", "email", "notes"]
    assert counts(dialog) == {"new": 1, "duplicate": 1}
    choose(shape.header, -1)
    again(world, dialog)
    assert shape.header.currentData() == -1
    assert len(boxes(dialog)) == 5


def test_a_column_taken_for_something_else_changes_the_counts(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,Mail\nJane Doe,jane@example.com\n,leo@example.com\n"))
    mail = boxes(dialog)[1]
    assert mail.code() == "email"
    assert counts(dialog) == {"new": 2}
    choose(mail, "")
    again(world, dialog)
    assert mail.code() == ""
    assert counts(dialog) == {"new": 1, "rejected": 1}
    assert dialog.import_button.text() == "Import 1 person"
    verdict = dialog.preview.pane.verdict_of(3)
    assert verdict is not None
    assert verdict.kind == "rejected"


def test_without_a_column_that_says_who_nothing_can_be_imported(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,City\nJane Doe,Seoul\n"))
    choose(boxes(dialog)[0], "")
    again(world, dialog)
    assert not dialog.import_button.isEnabled()
    assert "Say which column" in dialog.preview.remarks.text()


def test_possible_duplicates_are_left_out_added_or_joined(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, HEADER_ON_THREE))
    assert not dialog.preview.duplicates.isHidden()
    choose(dialog.preview.duplicates, "add")
    again(world, dialog)
    assert counts(dialog) == {"new": 2}
    choose(dialog.preview.duplicates, "update")
    again(world, dialog)
    assert counts(dialog) == {"new": 1, "update": 1}


def test_sheets_with_the_same_columns_are_read_together_or_one_alone(
    world: World, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "creators.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, who in (("Beauty", "Jane"), ("Food", "Leo")):
            page = book.add_worksheet(name)
            page.write_row(0, 0, ("Name", "YouTube"))
            page.write_row(1, 0, (who, f"@{who.lower()}"))
    dialog = opened(path)
    sheet = dialog.preview.shape.sheet
    assert [sheet.itemText(number) for number in range(sheet.count())] == [
        "All with the same columns",
        "Beauty",
        "Food",
    ]
    assert (sheet.currentIndex(), dialog.import_button.text()) == (0, "Import 2 people")
    choose(sheet, "Food")
    again(world, dialog)
    import_now(world, dialog)
    assert people(world) == ["Leo"]


def test_a_workbook_can_be_read_from_another_sheet(world: World, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "creators.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in (("Spring", [("Name", "YouTube"), ("Jane", "@jane")]), ("Autumn", [("Name",), ("Leo",)])):
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
    dialog = opened(path)
    sheet = dialog.preview.shape.sheet
    assert [sheet.itemText(number) for number in range(sheet.count())] == ["Spring", "Autumn"]
    choose(sheet, "Autumn")
    again(world, dialog)
    import_now(world, dialog)
    assert people(world) == ["Leo"]


def test_a_list_imported_twice_changes_nothing(world: World, opened: Opened, tmp_path: Path) -> None:
    path = korean(tmp_path)
    first = opened(path)
    import_now(world, first)
    first.close()
    dialog = opened(path)
    assert counts(dialog) == {"same": 2, "rejected": 1}
    assert dialog.import_button.text() == "Nothing to import"
    assert not dialog.import_button.isEnabled()
    dialog.preview.pane.show_kind("same")
    words = dialog.preview.pane.model.index(0, 3).data()
    assert "김민지" in words


def test_a_stopped_import_leaves_nothing(world: World, opened: Opened, tmp_path: Path) -> None:
    lines = [f"Person {number},person{number}@example.com" for number in range(3_000)]
    dialog = opened(text_file(tmp_path, "\n".join(["Name,E-mail", *lines])))
    dialog.import_button.click()
    assert dialog.job.is_importing
    dialog.cancel_button.click()
    world.until(lambda: not dialog.job.is_importing)
    assert dialog.isVisible()
    assert dialog.status.text() == "Stopped. Nothing was imported."
    world.rest()
    assert people(world) == []
    assert world.undo[-1].undo_label == ""


def test_closing_while_rows_are_checked_stops_the_check(world: World, parent: QWidget, memory: QSettings) -> None:
    lines = [f"Person {number},person{number}@example.com" for number in range(3_000)]
    path = text_file(world.folder, "\n".join(["Name,E-mail", *lines]))
    dialog = ImportDialog.ask(parent, world.runner, memory=memory, path=path)
    dialog.close()
    world.until(lambda: not shiboken6.isValid(dialog))
    world.rest()
    assert people(world) == []


def test_contacts_need_no_columns(world: World, opened: Opened, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEMAIL:jane@example.com\r\nEND:VCARD\r\n"
    dialog = opened(text_file(tmp_path, card, "jane.vcf"))
    assert dialog.preview.tabs.isHidden()
    assert dialog.preview.pages.currentWidget() is not dialog.preview.columns
    assert dialog.preview.kind.text() == "vCard contacts"
    import_now(world, dialog)
    assert people(world) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.csv", b"", "is empty"),
        ("book.xlsx", b"PK\x03\x04broken", "book.xlsx"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old.xls"),
        ("other.json", b'{"people": 3}', "JSON"),
    ],
)
def test_a_file_nothing_can_be_made_of_is_refused_in_a_sentence(
    world: World, opened: Opened, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    dialog = opened(path)
    assert words in shown_problem(dialog)
    assert not dialog.import_button.isEnabled()


def test_after_a_refusal_another_file_can_be_chosen(
    world: World, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    dialog = opened(empty)
    good = korean(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    dialog.choose.button.click()
    world.until(lambda: dialog.job.report is not None)
    assert dialog.pages.currentWidget() is dialog.preview
    assert shown_problem(dialog) == ""


def test_a_file_can_be_dropped_on_the_dialog(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, HEADER_ON_THREE))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(korean(tmp_path)))])
    drop = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(drop)
    world.until(lambda: dialog.preview.shape.encoding.currentData() == "cp949")


def test_rows_left_out_are_saved_with_their_reason(
    world: World, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(text_file(tmp_path, HEADER_ON_THREE + ";;40K;;\n"))
    import_now(world, dialog)
    target = tmp_path / "left out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.outcome.rejects_button.click()
    world.until(lambda: dialog.outcome.saved.text())
    text = target.read_text(encoding="utf-8-sig")
    assert "the other one" in text
    assert "40K" in text
    assert str(target) in dialog.outcome.saved.text()


def test_a_possible_duplicate_says_whom_it_may_be(world: World, opened: Opened, tmp_path: Path) -> None:
    world.add(person("Min-ji Kim", contact_points=(email("minji@example.kr"),)))
    dialog = opened(text_file(tmp_path, "Name,E-mail\nMin-ji Kim,other@example.kr\nLeo,leo@example.com\n"))
    assert counts(dialog) == {"duplicate": 1, "new": 1}
    dialog.preview.pane.show_kind("duplicate")
    assert "Min-ji Kim" in dialog.preview.pane.model.index(0, 3).data()
    assert dialog.preview.pane.model.rowCount() == 1


def test_changed_dates_platform_and_region_change_what_rows_mean(world: World, opened: Opened, tmp_path: Path) -> None:
    text = "Name,Handle,Birthday,Phone\nJane Doe,jane.doe,03/04/1990,010-1234-5678\n"
    dialog = opened(text_file(tmp_path, text))
    shape = dialog.preview.shape
    choose(shape.platform, "tiktok")
    choose(shape.order, "dmy")
    choose(shape.region, "KR")
    again(world, dialog)
    import_now(world, dialog)
    ids = world.read(lambda session: influencers.ids(session, ListSpec(), today=TODAY))
    draft = world.draft_of(ids[0])
    assert draft.birthday is not None
    assert (draft.birthday.day, draft.birthday.month) == (3, 4)
    assert [known.platform for known in draft.accounts] == ["tiktok"]
    assert [point.value for point in draft.contact_points] == ["+821012345678"]


def test_showing_the_people_closes_the_dialog_and_asks_for_them(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(korean(tmp_path))
    import_now(world, dialog)
    asked: list[bool] = []
    dialog.people_wanted.connect(lambda: asked.append(True))
    dialog.show_button.click()
    world.until(lambda: not shiboken6.isValid(dialog))
    assert asked == [True]


def test_the_dialog_is_freed_when_it_is_closed(world: World, parent: QWidget, memory: QSettings) -> None:
    dialog = ImportDialog.ask(parent, world.runner, memory=memory)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    world.until(lambda: not shiboken6.isValid(dialog))
    assert parent.findChildren(ImportDialog) == []


def test_the_keyboard_reaches_every_box(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, HEADER_ON_THREE))
    dialog.preview.shape.platform.setFocus()
    QTest.keyClick(dialog.preview.shape.platform, Qt.Key.Key_Tab)
    first = dialog.focusWidget()
    assert isinstance(first, FieldBox)
    seen = [first]
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
        assert isinstance(widget, FieldBox)
        seen.append(widget)
    assert seen == boxes(dialog)
    QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
    assert not isinstance(dialog.focusWidget(), FieldBox)
    assert all(box.accessibleName() for box in seen)


def test_in_arabic_the_boxes_stand_before_the_names(
    world: World, opened: Opened, tmp_path: Path, language: Language
) -> None:
    language.apply("ar")
    dialog = opened(text_file(tmp_path, HEADER_ON_THREE))
    columns = dialog.preview.columns
    assert boxes(dialog)[0].x() < columns.examples()[0].x()


def test_a_file_is_shown_letter_by_letter(world: World, opened: Opened, tmp_path: Path) -> None:
    dialog = opened(text_file(tmp_path, "Name,<b>Note</b>\n<img src=x>,<i>tea</i>\n"))
    dialog.preview.show_tab("rows")
    model = dialog.preview.pane.model
    assert "<img src=x>" in model.index(0, FIRST_CELL).data()
    assert "<b>Note</b>" in model.headerData(FIRST_CELL + 1, Qt.Orientation.Horizontal)
    assert "&lt;img src=x&gt;" in dialog.preview.columns.examples()[0].toolTip()
