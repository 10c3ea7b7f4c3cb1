"""The form of a person in depth: ways to reach them, where they come from, their rhythm, what is folded away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
import time_machine
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from irm.domain.influencer import AffinityDraft, ContactPointDraft, InfluencerDraft, Introducer
from irm.errors import Problem
from irm.ui.base.contacts import ContactRow, ContactsField
from irm.ui.base.part_list import PartList
from irm.ui.base.person_field import PersonField
from irm.ui.base.record_form import RecordForm
from irm.ui.base.zone_field import ZoneField
from irm.ui.language import Language
from irm.ui.screens.influencers.affinity import AffinityRow
from irm.ui.screens.influencers.form import fields
from irm.ui.screens.influencers.rhythm import RhythmField
from irm.ui.style.theme import Theme

Form = RecordForm[InfluencerDraft]
W = TypeVar("W")

KNOWN = InfluencerDraft(
    display_name="Jane",
    sort_name="Doe",
    time_zone="Asia/Seoul",
    influence_type="peer",
    origin="event",
    introduced_by=Introducer("Mina & Co", 7),
    rhythm_days=45,
    causes="the sea\n",
    affinity=(
        AffinityDraft(date(2026, 1, 2), "wears it\ndaily", "https://example.com/p/1", 3),
        AffinityDraft(date(2026, 1, 1), " a fan", "", 4),
    ),
    contact_points=(
        ContactPointDraft("email", "a@example.com", "work", True, date(2026, 2, 3), 1),
        ContactPointDraft("email", "b@example.com", id=2),
        ContactPointDraft("address", "1 Main St\nSeoul", is_preferred=True, id=3),
    ),
)


@pytest.fixture
def form(theme: Theme, language: Language, qtbot: QtBot) -> Iterator[Form]:
    holder = QWidget()
    holder.resize(460, 1400)
    made: Form = RecordForm(fields, InfluencerDraft(), holder)
    QVBoxLayout(holder).addWidget(made)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    yield made
    holder.close()


def part(form: Form, key: str, kind: type[W]) -> W:
    widget = form.widget(key)
    assert isinstance(widget, kind)
    return widget


def ways(form: Form) -> list[ContactRow]:
    return [row for row in part(form, "contact_points", ContactsField).rows() if isinstance(row, ContactRow)]


def signs(form: Form) -> list[AffinityRow]:
    return [row for row in part(form, "affinity", PartList).rows() if isinstance(row, AffinityRow)]


def test_loading_a_person_in_depth_changes_nothing(form: Form) -> None:
    for draft in (KNOWN, InfluencerDraft(), KNOWN):
        form.load(draft)
        assert not form.is_dirty()
        assert form.draft() == draft
    odd = replace(KNOWN, contact_points=(ContactPointDraft("other", " two\nlines "),), rhythm_days=1)
    form.load(odd)
    part(form, "time_zone", ZoneField).line.setText("Asia/Dubai")
    assert form.draft() == replace(odd, time_zone="Asia/Dubai")


def test_nothing_is_wider_than_the_page(form: Form) -> None:
    form.load(KNOWN)
    assert form.minimumSizeHint().width() <= 460


def test_groups_that_are_folded_open_where_something_is_in_them(form: Form) -> None:
    origin, legal = form.widget("origin"), form.widget("legal_name")
    form.load(InfluencerDraft())
    assert not origin.isVisible()
    assert not legal.isVisible()
    form.load(replace(InfluencerDraft(), causes="the sea"))
    assert origin.isVisible()
    assert not legal.isVisible()
    form.load(InfluencerDraft())
    form.show_problems((Problem("legal_name", "text.too_long", {"length": 9, "limit": 5}),))
    assert legal.isVisible()


def test_only_one_way_of_a_kind_is_preferred(form: Form) -> None:
    form.load(KNOWN)
    ways(form)[1].star.click()
    assert [way.is_preferred for way in form.draft().contact_points] == [False, True, True]
    ways(form)[1].star.click()
    assert [way.is_preferred for way in form.draft().contact_points] == [False, False, True]


@time_machine.travel("2026-11-22 12:00", tick=False)
def test_a_way_gets_a_label_and_is_confirmed_today(form: Form) -> None:
    form.load(KNOWN)
    row = ways(form)[1]
    row.more.click()
    QTest.keyClicks(row.label, "shipping")
    row.details.today.click()
    found = form.draft().contact_points[1]
    assert (found.label, found.confirmed_on, found.id) == ("shipping", date(2026, 11, 22), 2)
    QTest.keyClicks(row.day, "x")
    assert [problem.field for problem in form.problems()] == ["contact_points.1.confirmed_on"]


def test_an_address_has_lines_and_another_kind_has_one(form: Form) -> None:
    form.load(KNOWN)
    row = ways(form)[1]
    row.kind.setCurrentIndex(row.kind.findData("address"))
    row.kind.activated.emit(row.kind.currentIndex())
    assert row.text.isVisible()
    assert not row.line.isVisible()
    row.text.setPlainText("2 Side St\nBusan")
    assert form.draft().contact_points[1] == ContactPointDraft("address", "2 Side St\nBusan", id=2)
    form.show_problems((Problem("contact_points.1.value", "text.too_long", {"length": 9, "limit": 5}),))
    assert row.problem.isVisible()
    assert row.text.hasFocus()


def test_ways_are_moved_by_keys_and_by_their_handle(form: Form) -> None:
    form.load(KNOWN)
    first = ways(form)[0]
    first.line.setFocus()
    QTest.keyClick(first.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [way.id for way in form.draft().contact_points] == [2, 1, 3]
    QTest.keyClick(first.line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not form.is_dirty()
    last = ways(form)[2]
    top = ways(form)[0].mapToGlobal(QPoint(0, 0)).y() - 5
    last.grip.dragged.emit(top)
    assert [way.id for way in form.draft().contact_points] == [3, 1, 2]


@pytest.mark.parametrize(("typed", "days"), [("10", 10), ("every 90 days", 90), ("", None), ("٣٠", 30), ("5000", 5000)])
def test_a_rhythm_is_typed_or_chosen(form: Form, typed: str, days: int | None) -> None:
    form.load(KNOWN)
    field = part(form, "rhythm_days", RhythmField)
    line = field.combo.lineEdit()
    assert line is not None
    assert line.text() == "every 45 days"
    line.setText(typed)
    line.textEdited.emit(typed)  # as typing does; keys of other scripts cannot be pressed here
    assert form.draft().rhythm_days == days
    field.combo.activated.emit(field.combo.findData(30))
    assert (form.draft().rhythm_days, line.text()) == (30, "every 30 days")


def test_a_rhythm_that_is_no_number_is_kept_and_said(form: Form) -> None:
    form.load(KNOWN)
    line = part(form, "rhythm_days", RhythmField).combo.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "often")
    assert [problem.code for problem in form.problems()] == ["rhythm.unreadable"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "often"


@time_machine.travel("2026-11-22 05:05+00:00", tick=False)
def test_a_zone_says_what_time_it_is_there_and_is_completed(form: Form) -> None:
    form.load(KNOWN)
    zone = part(form, "time_zone", ZoneField)
    assert "2:05" in zone.there.text()
    zone.line.selectAll()
    QTest.keyClicks(zone.line, "seoul")
    assert not zone.there.isVisible()
    completer = zone.line.completer()
    assert completer is not None
    completer.setCompletionPrefix("seoul")
    assert completer.currentCompletion() == "Asia/Seoul"


def test_an_introducer_is_found_by_typing_or_just_a_name(form: Form) -> None:
    form.load(KNOWN)
    who = part(form, "introduced_by", PersonField)
    opened: list[int] = []
    wanted: list[str] = []
    who.opened.connect(opened.append)
    who.wanted.connect(wanted.append)
    who.name.click()
    assert (opened, who.name.text()) == ([7], "Mina && Co")
    who.off.click()
    assert form.draft().introduced_by is None
    QTest.keyClicks(who.line, "min")
    assert form.draft().introduced_by == Introducer("min")
    assert wanted[-1] == "min"
    who.suggest("min", [(9, "Min", "@min"), (10, "Mina", "")])
    QTest.keyClick(who.line, Qt.Key.Key_Return)
    assert form.draft().introduced_by == Introducer("Min", 9)


def test_a_sign_of_affinity_is_added_and_its_link_is_opened_by_the_system(
    form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.load(KNOWN)
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    signs(form)[0].visit.click()
    assert opened == ["https://example.com/p/1"]
    row = part(form, "affinity", PartList).add_row()
    assert isinstance(row, AffinityRow)
    assert form.draft() == KNOWN
    row.note.setPlainText("asked for more")
    assert not row.visit.isEnabled()
    QTest.keyClicks(row.url, "example.com/x")
    assert row.visit.isEnabled()
    found = form.draft().affinity[2]
    assert (found.note, found.url, found.id) == ("asked for more", "example.com/x", None)
    form.show_problems((Problem("affinity.2.url", "link.invalid", {"value": "x"}),))
    assert row.url.hasFocus()


def test_a_person_in_depth_follows_the_language(form: Form, language: Language) -> None:
    form.load(KNOWN)
    language.apply("ko")
    assert form.draft() == KNOWN
    assert not form.is_dirty()
