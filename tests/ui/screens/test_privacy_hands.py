"""Data report and erasing in the window: from the page of a person or the list, asked for by name, told honestly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from irm.db import belongings
from irm.db.changelog import logged_tables
from irm.domain import clock
from irm.services import attachments, backups, person_report
from irm.services.store import Store
from irm.ui import person_pdf
from irm.ui.base import paper
from irm.ui.dialogs.erase_person import ErasePersonDialog
from irm.ui.dialogs.person_report import PersonReportDialog
from irm.ui.language import Language
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.words import person_words
from tests.builders import person
from tests.services import canary
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[InfluencersScreen]:
    made = InfluencersScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    world.add_all([person("Jane Doe", notes="<b>tea</b>"), person("김민지", notes="a friend of Jane Doe")])
    world.until(lambda: made.model.rowCount() == 2)
    made.activateWindow()
    yield made
    made.close()


def opened(screen: InfluencersScreen, world: World, who: int = 1) -> None:
    screen.show_record(who)
    world.rest()


def dialog_of(screen: InfluencersScreen, kind: type[QWidget]) -> QWidget | None:
    found = screen.window().findChild(kind)
    return found if isinstance(found, QWidget) else None


def test_both_stand_in_the_menu_of_the_page_after_the_trash(screen: InfluencersScreen, world: World) -> None:
    opened(screen, world)
    screen._page().header.more.click()
    menu = next(found for found in screen.findChildren(QMenu) if found.isVisible())
    assert [action.text() for action in menu.actions()] == ["Move to trash", "", "Data report…", "Erase for good…"]
    menu.actions()[0].trigger()
    menu.close()
    world.until(lambda: len(screen.model.ids) == 1)


def test_nobody_chosen_is_said(screen: InfluencersScreen, world: World) -> None:
    screen.view.clearSelection()
    screen.view.setCurrentIndex(screen.model.index(-1, -1))
    screen.privacy.ask_report()
    screen.privacy.ask_erase()
    assert world.said == ["Choose one person first."] * 2


def test_the_report_is_saved_with_the_files_beside_it(screen: InfluencersScreen, world: World, tmp_path: Path) -> None:
    file = tmp_path / "rates.txt"
    file.write_text("rates", encoding="utf-8")
    kept = world.read(lambda session: attachments.keep(session, file))
    world.write("file.add", lambda s: attachments.add(s, [kept], influencer_id=1, now=clock.now()))
    opened(screen, world)
    screen.privacy.ask_report()
    world.rest()
    dialog = dialog_of(screen, PersonReportDialog)
    assert isinstance(dialog, PersonReportDialog)
    assert "Files: 1" in dialog.counts.text()
    dialog.files.setChecked(True)
    dialog.save_json(tmp_path / "no" / "where.json")
    assert dialog.problem.isVisible()
    dialog.save_pdf(tmp_path / "jane.pdf")
    world.rest()
    assert (tmp_path / "jane.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "jane" / "rates.txt").read_text(encoding="utf-8") == "rates"


def test_erasing_wants_the_name_and_says_what_stays(screen: InfluencersScreen, world: World) -> None:
    found: list[object] = []
    world.runner.with_store(world.runner, backups.make, found.append)
    world.until(lambda: found)
    opened(screen, world)
    screen.privacy.ask_erase()
    world.rest()
    dialog = dialog_of(screen, ErasePersonDialog)
    assert isinstance(dialog, ErasePersonDialog)
    assert "1 text of others names them" in dialog.stays.text() or "1 texts" in dialog.stays.text()
    assert "backup" in dialog.stays.text()
    assert not dialog.erase_button.isEnabled()
    dialog.typed.setText("Jane")
    assert not dialog.erase_button.isEnabled()
    dialog.typed.setText(" Jane Doe ")
    dialog.backups.setChecked(True)
    dialog.erase_button.click()
    world.until(lambda: screen.model.rowCount() == 1)
    world.rest()
    assert "The person was erased." in world.said
    assert screen._page().record_id != 1
    assert world.crashed == []
    assert world.refused == []


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_pages_hold_every_text_in_its_own_direction(world: World, language: Language, code: str) -> None:
    language.apply(code)
    who = world.write("person.add", lambda session: canary.add_everywhere(session))
    marks: list[str] = []
    world.write("person.edit", lambda session: canary.plant_all(who, "old", marks, session))
    report = world.read(lambda session: person_report.read(session, who))
    assert person_pdf.pdf(report, screen_font()).startswith(b"%PDF-")
    text = paper.document(person_pdf.html(report), screen_font(), points=10).toPlainText()
    hidden = [mark for mark in marks if mark not in text]
    assert len(hidden) < len(marks) // 10, "only what serves the program, or stands there in another form"
    assert "<b>" not in text


def screen_font() -> QFont:
    return QFont(QGuiApplication.font())


def test_every_table_and_column_of_a_person_has_a_word(world: World) -> None:
    found: list[dict[str, tuple[str, ...]]] = []

    def work(store: Store) -> dict[str, tuple[str, ...]]:
        owned = {*store.examine(belongings.owning), *belongings.MARKS}
        tables = store.examine(logged_tables)
        return {table: columns for table, columns in tables.items() if table in owned}

    world.runner.with_store(world.runner, work, found.append)
    world.until(lambda: found)
    assert set(found[0]) == set(person_words.TABLES)
    outside = {"stage_id", "tag_id", "campaign_id", "slot_id", "pipeline_stage_id", "own_field_id", "representative_id"}
    columns = {name for names in found[0].values() for name in names} - outside
    columns -= {"influencer_id", "introduced_by_id", "first_id", "second_id"}
    assert columns - set(person_words.COLUMNS) - person_words.LEFT_OUT == set()
