"""Ways to reach somebody: labels, the one to use first, the day it was confirmed, addresses of several lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm.domain.influencer import ContactPointDraft
from irm.ui.base.contacts import ContactRow, ContactsField, contacts_field
from irm.ui.language import Language
from irm.ui.style.theme import Theme

POINTS = (
    ContactPointDraft("email", "a@x.example", "work", True, date(2026, 5, 1), 1),
    ContactPointDraft("email", "b@x.example", id=2),
    ContactPointDraft("phone", "+82 10 1234 5678", is_preferred=True, id=3),
    ContactPointDraft("address", "1 Main St\n04524 Seoul", "samples", id=4),
)


@pytest.fixture
def field(theme: Theme, language: Language, qtbot: QtBot) -> Iterator[ContactsField]:
    holder = QWidget()
    made = contacts_field(holder)
    made.resize(440, 400)
    qtbot.addWidget(holder)
    holder.show()
    yield made
    holder.close()


def rows(field: ContactsField) -> list[ContactRow]:
    return [row for row in field.rows() if isinstance(row, ContactRow)]


def test_what_goes_in_comes_out(field: ContactsField) -> None:
    field.set_value(POINTS)
    assert field.value() == POINTS
    assert [row.details.isHidden() for row in rows(field)] == [False, True, True, False]
    assert [row.text.isHidden() for row in rows(field)] == [True, True, True, False]


def test_one_of_a_kind_is_used_first(field: ContactsField) -> None:
    field.set_value(POINTS)
    edits: list[bool] = []
    field.edited.connect(lambda: edits.append(True))
    rows(field)[1].star.click()
    assert edits
    assert [point.is_preferred for point in field.value()] == [False, True, True, False]
    rows(field)[1].star.click()
    assert [point.is_preferred for point in field.value()] == [False, False, True, False]


def test_label_and_day_are_shown_when_asked_for(field: ContactsField) -> None:
    field.set_value(POINTS[1:2])
    (row,) = rows(field)
    row.more.click()
    assert not row.details.isHidden()
    QTest.keyClicks(row.label, "home")
    QTest.keyClicks(row.day, "2026-05-02")
    (point,) = field.value()
    assert (point.label, point.confirmed_on, point.id) == ("home", date(2026, 5, 2), 2)


def test_a_day_that_is_none_is_a_problem_of_its_row(field: ContactsField) -> None:
    field.set_value(POINTS[:2])
    row = rows(field)[1]
    QTest.keyClicks(row.day, "someday")
    assert [problem.field for problem in field.problems()] == ["1.confirmed_on"]
    field.show_problem(["1", "confirmed_on"], "No day.")
    assert not row.details.isHidden()
    field.focus_problem(["1", "confirmed_on"])
    field.show_problem(["1", "label"], "Too long.")
    field.show_problem(["1", "value"], "No e-mail.")
    field.clear_problems()
    assert row.problem.isHidden()


def test_what_is_typed_goes_along_to_another_kind(field: ContactsField) -> None:
    field.set_value(POINTS[3:])
    (row,) = rows(field)
    for kind, expected in (("other", "1 Main St 04524 Seoul"), ("address", "1 Main St 04524 Seoul")):
        row.kind.setCurrentIndex(row.kind.findData(kind))
        row.kind.activated.emit(row.kind.currentIndex())
        assert field.value()[0].value == expected
        assert field.value()[0].kind == kind
    row.text.setPlainText("1 Main St\nSeoul")
    assert field.value()[0].value == "1 Main St\nSeoul"


def test_a_new_value_chooses_its_kind(field: ContactsField) -> None:
    row = field.add_row()
    assert isinstance(row, ContactRow)
    QTest.keyClicks(row.line, "+82 10 1234 5678")
    assert field.value() == (ContactPointDraft("phone", "+82 10 1234 5678"),)
    QTest.keyClick(row.line, Qt.Key.Key_Backspace)
    row.off.click()
    assert field.value() == ()
