"""The files of a person: dropped on the page, listed, renamed, opened and taken off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from irm.services import attachments
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.widgets.drop_hint import DropHint
from tests.builders import person, touch
from tests.ui.worlds import World


class Page:
    """A person's page with one touch."""

    def __init__(self, world: World, screen: InfluencersScreen) -> None:
        self.world, self.screen = world, screen
        self.who = world.add(person("Ada", accounts=()))
        self.touch = world.log(touch(self.who, "met"))
        screen.show_record(self.who)
        world.rest()

    @property
    def detail(self) -> InfluencerDetail:
        detail = self.screen.detail
        assert isinstance(detail, InfluencerDetail)
        return detail

    def drop(self, *paths: Path) -> bool:
        """Drop files on the page as a file manager does; return whether they were taken."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, free = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, free)
        entering.ignore()
        QApplication.sendEvent(self.detail, entering)
        if entering.isAccepted():
            QApplication.sendEvent(self.detail, QDropEvent(QPointF(5, 5), copy, data, left, free))
        self.world.rest()
        return entering.isAccepted()

    def names(self) -> list[str]:
        return [entry.title for entry in self.detail.files.model.entries]

    def choose(self, place: int) -> None:
        view = self.detail.files.view
        view.setCurrentIndex(self.detail.files.model.index(place, 0))


@pytest.fixture
def page(world: World) -> Iterator[Page]:
    screen = InfluencersScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    world.rest()
    yield Page(world, screen)
    screen.close()


def file(folder: Path, name: str, content: str = "content") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def test_files_dropped_on_a_person_are_attached(page: Page, tmp_path: Path) -> None:
    assert page.drop(file(tmp_path, "계약서.pdf"), file(tmp_path, "brief.txt", "other"))
    assert sorted(page.names()) == ["brief.txt", "계약서.pdf"]
    assert page.detail.tabs.tabText(page.detail.tabs.currentIndex()) == "Files 2"
    assert page.world.said[-1] == "2 files were attached."
    assert [entry.remark for entry in page.detail.files.model.entries] == ["5 bytes", "7 bytes"]


def test_a_veil_takes_the_files_so_that_no_text_field_does(page: Page, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file(tmp_path, "a.txt")))])
    copy, left, free = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.detail, QDragEnterEvent(QPoint(5, 5), copy, data, left, free))
    veil = page.detail.findChild(DropHint)
    assert isinstance(veil, DropHint)
    assert veil.isVisible()
    assert page.detail.childAt(page.detail.rect().center()) is veil
    QApplication.sendEvent(page.detail, QDragLeaveEvent())
    QApplication.sendEvent(veil, QDragEnterEvent(QPoint(5, 5), copy, data, left, free))
    page.world.qtbot.wait(250)
    assert veil.isVisible()
    QApplication.sendEvent(veil, QDragLeaveEvent())
    page.world.until(veil.isHidden)
    QApplication.sendEvent(page.detail, QDragEnterEvent(QPoint(5, 5), copy, data, left, free))
    QApplication.sendEvent(veil, QDropEvent(QPointF(5, 5), copy, data, left, free))
    page.world.rest()
    assert veil.isHidden()
    assert page.names() == ["a.txt"]


def test_a_folder_goes_on_to_the_window_and_so_does_a_file_where_nobody_is_open(page: Page, tmp_path: Path) -> None:
    assert not page.drop(tmp_path)
    page.detail.clear()
    assert not page.drop(file(tmp_path, "a.txt"))


def test_what_cannot_be_attached_is_said_and_the_others_are_attached(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("irm.services.attachment_files.LARGEST", 7)
    page.drop(file(tmp_path, "big.txt", "x" * 8), file(tmp_path, "small.txt"))
    assert page.names() == ["small.txt"]
    assert "big.txt" in page.world.failed[-1]


def test_files_of_a_contact_are_shown_alone_and_added_to_it(page: Page, tmp_path: Path) -> None:
    page.drop(file(tmp_path, "of-person.txt"))
    page.detail.timeline.view.setCurrentIndex(page.detail.timeline.model.index(0, 0))
    page.detail.timeline.show_files_of_current()
    assert page.names() == []
    page.detail.files.attach([str(file(tmp_path, "of-touch.txt", "2"))])
    page.world.rest()
    assert page.names() == ["of-touch.txt"]
    (row,) = page.world.read(lambda s: attachments.rows(s, page.who, interaction_id=page.touch))
    assert row.name == "of-touch.txt"
    page.detail.files.all_button.click()
    assert sorted(page.names()) == ["of-person.txt", "of-touch.txt"]


def test_a_file_is_renamed_in_place_and_taken_off_with_undo(page: Page, tmp_path: Path) -> None:
    page.drop(file(tmp_path, "old.pdf"))
    page.choose(0)
    view, line = page.detail.files.view, page.detail.files.line
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert line.selectedText() == "old"
    QTest.keyClicks(line, "../new")
    QTest.keyClick(line, Qt.Key.Key_Return)
    page.world.rest()
    assert page.names() == ["new.pdf"]
    page.choose(0)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.isHidden()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    page.world.rest()
    assert page.names() == []
    page.world.runner.undo(page.screen, lambda _: None)
    page.world.rest()
    assert page.names() == ["new.pdf"]


def test_a_file_is_opened_and_saved_by_the_system(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.drop(file(tmp_path, "brief.txt"))
    opened: list[Path] = []

    def note(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return len(opened) < 2

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.txt"), ""))
    page.choose(0)
    page.detail.files.open_current()
    page.world.rest()
    assert [(path.name, path.read_text()) for path in opened] == [("brief.txt", "content")]
    page.detail.files.view.opened.emit(page.detail.files.model.entries[0].id)
    page.world.rest()
    assert "No program" in page.world.failed[-1]
    page.detail.files.save_current()
    page.world.rest()
    assert (tmp_path / "out.txt").read_text() == "content"


def test_missing_content_is_said_and_never_fatal(page: Page, tmp_path: Path) -> None:
    page.drop(file(tmp_path, "brief.txt"))
    folder = page.world.read(attachments.folder_of)
    for path in folder.glob("??/*"):
        path.unlink()
    page.detail.reload()
    page.world.rest()
    (entry,) = page.detail.files.model.entries
    assert "not in the data folder" in entry.body
    page.choose(0)
    page.detail.files.open_current()
    page.world.rest()
    assert page.world.refused[-1].code == "attachment.missing"


def test_the_menu_of_a_file_and_its_button(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file(tmp_path, "a.txt"))], ""))
    page.detail.tabs.setCurrentWidget(page.detail.files)
    page.detail.files.attach_button.click()
    page.world.rest()
    view = page.detail.files.view
    place = view.visualRect(page.detail.files.model.index(0, 0)).center()
    page.choose(0)
    view.customContextMenuRequested.emit(place)
    menu = page.detail.files.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["Open", "Save as…", "Rename", "Take off"]
    menu.actions()[-1].trigger()
    page.world.rest()
    assert page.names() == []
    menu.close()
    view.copy_wanted.emit("")
    assert QGuiApplication.clipboard().text() != "a.txt"
    assert page.detail.files.view.key_group().title
