"""The user's own fields in the list and on a person's page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from irm.domain.influencer import Metrics
from irm.domain.own_fields import OwnField, OwnFieldDraft
from irm.services import own_fields, tags
from irm.ui.language import Language
from irm.ui.screens.influencers.own_values import OwnValuesField
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.vocabulary import Vocabulary
from irm.ui.words import own_fields as shown
from tests.builders import account, person
from tests.ui.worlds import World

FIELDS = (
    OwnFieldDraft("Shirt", "choice", ("S", "M")),
    OwnFieldDraft("Fee", "money", currency="KRW"),
    OwnFieldDraft("Signed", "date"),
    OwnFieldDraft("Pet", "yes_no"),
    OwnFieldDraft("Posts", "number"),
    OwnFieldDraft("Remark"),
)


@pytest.fixture
def screen(world: World) -> Iterator[InfluencersScreen]:
    vocabulary = Vocabulary(world.runner)
    result = InfluencersScreen(world.tools)
    world.qtbot.addWidget(result)
    result.resize(1400, 900)
    result.show()
    world.write("field.add", _add_fields)
    world.rest()
    yield result
    result.close()
    shown.call_fields(())
    vocabulary.deleteLater()


def _add_fields(session: Any) -> None:
    for draft in FIELDS:
        own_fields.save(session, draft)


def keys(screen: InfluencersScreen) -> list[str]:
    return [column.key for column in screen.view.header.shown_columns()]


def cells(screen: InfluencersScreen, row: int) -> dict[str, str]:
    columns = screen.model.columns
    return {column.key: screen.model.index(row, place).data() for place, column in enumerate(columns)}


def field_of(screen: InfluencersScreen) -> OwnValuesField:
    widget = screen.detail.form.widget("own_values")
    assert isinstance(widget, OwnValuesField)
    return widget


def open_first(screen: InfluencersScreen, world: World) -> None:
    world.until(lambda: screen.model.rowCount() > 0)
    screen.view.setCurrentIndex(screen.model.index(0, 0))
    world.rest()
    screen.detail.tabs.setCurrentIndex(screen.detail.details_tab)  # type: ignore[attr-defined]


def test_values_stand_in_columns_that_are_hidden_at_first_and_sort(screen: InfluencersScreen, world: World) -> None:
    assert not any(key.startswith("own:") for key in keys(screen))
    for name, size, fee in (("Ada", "S", "500000 KRW"), ("Bea", "M", "1250 USD"), ("Cho", "", "")):
        world.add(person(name, own_values={"shirt": size, "fee": fee, "signed": "2025-02-01", "pet": "1"}))
    screen.view.header.choose((("name", 200), ("own:fee", 120), ("own:shirt", 80)))
    screen.sort("own:fee", True)
    world.rest()
    screen.view.grab()
    world.rest()
    found = cells(screen, 0)
    assert (found["own:shirt"], found["own:signed"], found["own:pet"]) == ("M", "Feb 1, 2025", "Yes")
    assert found["own:fee"].strip("\u2066\u2069") == "12.50 USD"
    assert cells(screen, 1)["own:fee"].strip("\u2066\u2069") == "500,000 KRW"
    assert [cells(screen, row)["name"] for row in range(3)] == ["Bea", "Ada", "Cho"]


def test_columns_come_back_at_the_next_start_before_the_fields_are_known(
    screen: InfluencersScreen, world: World, tmp_path: Any
) -> None:
    screen.view.header.choose((("name", 180), ("own:posts", 90), ("tier", 80)))
    screen.sort("own:posts", False)
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    screen.keep_state(memory)
    fields = shown.shown_fields()
    shown.call_fields(())
    again = InfluencersScreen(world.tools)
    world.qtbot.addWidget(again)
    again.restore_state(memory)
    assert keys(again) == ["name", "tier"]
    shown.call_fields(fields)
    again.retranslate()
    assert keys(again) == ["name", "own:posts", "tier"]
    assert again.spec.sort == "own:posts"
    world.rest()
    again.close()


def test_a_person_is_edited_with_the_right_editor_for_each_kind(screen: InfluencersScreen, world: World) -> None:
    who = world.add(person("Ada", own_values={"shirt": "Huge", "posts": "3"}))
    open_first(screen, world)
    field = field_of(screen)
    assert field.isVisible()
    assert field.edit("shirt").editor.currentText() == "Huge"  # type: ignore[union-attr]
    for code, typed in (("fee", "50만원"), ("posts", "1,5"), ("remark", "likes cats"), ("signed", "2025-03-04")):
        editor: Any = field.edit(code).editor
        editor.setText(typed)
        editor.textEdited.emit(typed)
    pet: Any = field.edit("pet").editor
    pet.setCurrentIndex(1)
    pet.activated.emit(1)
    QTest.keyClick(field.edit("remark").editor, Qt.Key.Key_Return)
    world.rest()
    assert world.draft_of(who).own_values == {
        "shirt": "Huge",
        "fee": "500000 KRW",
        "posts": "1.5",
        "remark": "likes cats",
        "signed": "2025-03-04",
        "pet": "1",
    }


def test_what_cannot_be_read_is_marked_and_kept(screen: InfluencersScreen, world: World) -> None:
    who = world.add(person("Ada", own_values={"fee": "100 KRW"}))
    open_first(screen, world)
    fee: Any = field_of(screen).edit("fee").editor
    fee.setFocus()
    fee.selectAll()
    QTest.keyClicks(fee, "a lot")
    assert not screen.save()
    assert fee.text() == "a lot"
    assert "no amount" in fee.accessibleDescription()
    screen.discard()
    assert fee.text() == "100 KRW"
    assert world.draft_of(who).own_values == {"fee": "100 KRW"}


def test_a_change_elsewhere_shows_in_fields_that_are_not_touched(screen: InfluencersScreen, world: World) -> None:
    who = world.add(person("Ada", own_values={"posts": "3"}))
    open_first(screen, world)
    note: Any = field_of(screen).edit("remark").editor
    QTest.keyClicks(note, "mine")
    world.write("person.edit", lambda s: own_fields.set_value(s, [who], "posts", "9"))
    world.until(lambda: field_of(screen).edit("posts").value() == "9")
    assert field_of(screen).value() == {"posts": "9", "remark": "mine"}
    screen.discard()


def test_a_field_that_is_hidden_keeps_what_it_says(screen: InfluencersScreen, world: World, language: Language) -> None:
    who = world.add(person("Ada", own_values={"shirt": "M", "remark": "old"}))
    open_first(screen, world)
    world.write("field.hide", lambda s: own_fields.hide(s, 6, is_hidden=True))
    world.until(lambda: "remark" not in field_of(screen)._edits)
    size: Any = field_of(screen).edit("shirt").editor
    size.setCurrentIndex(1)
    size.activated.emit(1)
    assert screen.save()
    world.rest()
    assert world.draft_of(who).own_values == {"shirt": "S", "remark": "old"}
    language.apply("ar")
    assert field_of(screen).edit("posts").value() == ""


def test_numbers_of_other_languages_are_written_to_the_last_figure(language: Language) -> None:
    posts, fee = (OwnField(1, "x", "X", kind) for kind in ("number", "money"))
    assert shown.value_text(posts, "-1234567.891") == "-1,234,567.891"
    assert shown.value_text(fee, "123456789012345678 USD") == "1,234,567,890,123,456.78 USD"
    assert shown.value_text(posts, "nonsense") == "nonsense"
    language.apply("ar")
    assert shown.value_text(posts, "12.5") != ""


def test_how_an_account_stands_is_read_once_it_is_shown(screen: InfluencersScreen, world: World) -> None:
    for number in range(1, 10):
        counts = Metrics(20_000, avg_likes=100 * number, avg_comments=0)
        world.add(person(f"P{number}", accounts=(account(f"u{number}", metrics=counts),)))
    screen.sort("standing", True)
    world.rest()
    assert screen.model.row(0).standing is None  # type: ignore[union-attr]
    screen.view.header.choose((("name", 200), ("standing", 160)))
    world.until(lambda: "94%" in cells(screen, 0)["standing"])
    assert cells(screen, 0)["standing"].endswith("of your 9")
    assert cells(screen, 0)["name"].startswith("P9")


def test_a_tag_has_the_colour_the_user_gave_it(screen: InfluencersScreen, world: World) -> None:
    world.add(person("Ada", tags=("vegan",)))
    world.write("tag.colour", lambda s: tags.set_colour(s, 1, "red"))
    world.rest()
    place = [column.key for column in screen.model.columns].index("tags")
    cell = screen.model.columns[place].cell(screen.model.row(0), screen.model.today)
    assert cell.marks[0].tone == "red"
