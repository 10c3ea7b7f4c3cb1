"""The form: what is loaded comes out unchanged, what is typed is never lost, newer versions go in under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Metrics, Refusal
from irm.errors import Problem
from irm.ui.base.contacts import ContactRow
from irm.ui.base.fields import ChoiceField, DayField, LineField, TagsField, TextField
from irm.ui.base.part_list import PartList
from irm.ui.base.record_form import RecordForm
from irm.ui.language import Language
from irm.ui.screens.influencers.accounts import AccountRow
from irm.ui.screens.influencers.form import fields
from irm.ui.screens.influencers.refusal import RefusalField
from irm.ui.style.theme import Theme

Form = RecordForm[InfluencerDraft]

JANE = InfluencerDraft(
    display_name="Jane Doe",
    legal_name="Jane A. Doe",
    kind="duo",
    country="South Korea",
    city="Seoul",
    languages="en, ko",
    stage="in_talks",
    birthday=date(1994, 3, 5),
    notes="Met at the fair\n\n<b>prefers</b> e-mail\t",
    tags=("vegan", "뷰티"),
    accounts=(
        AccountDraft(
            "instagram",
            "jane.doe",
            url="https://www.instagram.com/jane.doe/?hl=ko",
            is_verified=True,
            metrics=Metrics(followers=250_000, avg_likes=5_000, taken_on=date(2026, 1, 2), source="list.csv"),
            id=4,
        ),
        AccountDraft("youtube", id=5),
    ),
    contact_points=(
        ContactPointDraft("phone", "+82 10 1234 5678", id=9),
        ContactPointDraft("address", "Seoul 1", id=10),
    ),
    do_not_contact=Refusal(date(2026, 5, 1), "asked to stop"),
)


@pytest.fixture
def form(theme: Theme, language: Language, qtbot: QtBot) -> Iterator[Form]:
    holder = QWidget()
    made: Form = RecordForm(fields, InfluencerDraft(), holder)
    made.setParent(holder)
    other = QLineEdit(holder)
    other.setObjectName("other")
    column = QVBoxLayout(holder)
    column.addWidget(made)
    column.addWidget(other)
    qtbot.addWidget(holder)
    holder.show()
    yield made
    holder.close()


def line(form: Form, key: str) -> QLineEdit:
    widget = form.widget(key)
    assert isinstance(widget, LineField)
    return widget.line


def accounts(form: Form) -> list[AccountRow]:
    widget = form.widget("accounts")
    assert isinstance(widget, PartList)
    return [row for row in widget.rows() if isinstance(row, AccountRow)]


def type_over(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_loading_changes_nothing(form: Form) -> None:
    form.load(JANE)
    assert not form.is_dirty()
    assert form.draft() == JANE
    form.load(InfluencerDraft())
    assert form.draft() == InfluencerDraft()


def test_a_field_that_is_not_touched_comes_out_to_the_letter(form: Form) -> None:
    odd = replace(JANE, display_name="Two\nlines", notes="a\r\nb\x00c", city=" Seoul ", country="\u202ex")
    form.load(odd)
    type_over(line(form, "languages"), "ko")
    assert form.draft() == replace(odd, languages="ko")


def test_every_kind_of_field_gives_what_was_typed(form: Form) -> None:
    form.load(JANE)
    type_over(line(form, "display_name"), "Jane Kim")
    stage = form.widget("stage")
    assert isinstance(stage, ChoiceField)
    stage.combo.setCurrentIndex(stage.combo.findData("partner"))
    stage.combo.activated.emit(stage.combo.currentIndex())
    day = form.widget("birthday")
    assert isinstance(day, DayField)
    type_over(day.line, "2000-01-31")
    notes = form.widget("notes")
    assert isinstance(notes, TextField)
    notes.text.setPlainText("One\nTwo")
    tags = form.widget("tags")
    assert isinstance(tags, TagsField)
    type_over(tags.edit.line, "food, Vegan,")
    refusal = form.widget("do_not_contact")
    assert isinstance(refusal, RefusalField)
    refusal.box.click()
    assert form.draft() == replace(
        JANE,
        display_name="Jane Kim",
        stage="partner",
        birthday=date(2000, 1, 31),
        notes="One\nTwo",
        tags=("vegan", "뷰티", "food"),
        do_not_contact=None,
    )
    form.reset()
    assert form.draft() == JANE
    assert not form.is_dirty()


def test_a_pasted_link_becomes_its_account_when_the_line_is_left(form: Form, qtbot: QtBot) -> None:
    form.load(JANE)
    row = accounts(form)[1]
    type_over(row.handle, "https://www.tiktok.com/@mina?lang=en")
    line(form, "city").setFocus()
    qtbot.waitUntil(lambda: row.handle.text() == "mina")
    assert form.draft().accounts[1] == AccountDraft("tiktok", "mina", id=5)


def test_counts_are_read_as_people_type_them_and_a_new_reading_is_of_today(form: Form) -> None:
    form.load(JANE)
    row = accounts(form)[0]
    type_over(row.followers, "1.2M")
    metrics = form.draft().accounts[0].metrics
    assert metrics is not None
    assert (metrics.followers, metrics.avg_likes) == (1_200_000, 5_000)
    assert (metrics.taken_on, metrics.source) == (None, "typed")


def test_an_unreadable_count_keeps_what_was_typed_and_says_so(form: Form) -> None:
    form.load(JANE)
    row = accounts(form)[0]
    type_over(row.followers, "many")
    assert form.is_dirty()
    problems = form.problems()
    assert [(problem.field, problem.code) for problem in problems] == [
        ("accounts.0.metrics.followers", "count.invalid")
    ]
    form.show_problems(problems)
    assert row.problem.isVisible()
    assert "many" in row.problem.text()
    assert row.followers.text() == "many"


def test_problems_stand_under_their_field_and_the_keyboard_goes_to_the_first(form: Form, qtbot: QtBot) -> None:
    form.load(JANE)
    form.show_problems(
        (
            Problem("contact_points.1.value", "email.invalid", {"value": "x"}),
            Problem("accounts.1.handle", "handle.taken", {"value": "jane", "name": "Jane", "id": 3}),
        )
    )
    row = accounts(form)[1]
    assert row.problem.text()
    assert row.handle.property("state") == "problem"
    qtbot.waitUntil(lambda: row.handle.hasFocus())
    QTest.keyClicks(row.handle, "x")
    assert not row.problem.isVisible()


def test_an_empty_row_is_no_part_and_does_not_shift_problems(form: Form) -> None:
    form.load(JANE)
    contacts = form.widget("contact_points")
    assert isinstance(contacts, PartList)
    contacts.add_row()
    assert form.draft() == JANE
    row = contacts.rows()[2]
    assert isinstance(row, ContactRow)
    QTest.keyClicks(row.line, "jane@example.org")
    assert form.draft().contact_points[2] == ContactPointDraft("email", "jane@example.org")
    contacts.rows()[0].dropped.emit()
    assert [point.value for point in form.draft().contact_points] == ["Seoul 1", "jane@example.org"]


def test_a_newer_version_goes_in_under_what_is_typed(form: Form) -> None:
    form.load(JANE)
    type_over(line(form, "city"), "Busan")
    newer = replace(JANE, stage="partner", legal_name="J. Doe")
    assert form.take(newer) == ()
    assert form.draft() == replace(newer, city="Busan")
    assert form.is_dirty()


def test_a_field_changed_on_both_sides_is_told_and_keeps_what_is_typed(form: Form) -> None:
    form.load(JANE)
    type_over(line(form, "city"), "Busan")
    assert form.take(replace(JANE, city="Incheon")) == ("city",)
    assert form.draft().city == "Busan"
    assert form.labels_of(("city", "country")) == "City, Country"
    form.reset(("city",))
    assert form.draft().city == "Incheon"
    assert not form.is_dirty()


def test_the_same_change_on_both_sides_is_no_conflict(form: Form) -> None:
    form.load(JANE)
    type_over(line(form, "city"), "Busan")
    assert form.take(replace(JANE, city="Busan")) == ()
    assert not form.is_dirty()


def test_what_is_typed_after_a_save_is_still_to_be_saved(form: Form) -> None:
    form.load(JANE)
    type_over(line(form, "city"), "Busan")
    saved = form.draft()
    type_over(line(form, "country"), "Korea")
    form.mark_saved(saved)
    assert form.is_dirty()
    assert form.draft() == replace(saved, country="Korea")
    type_over(line(form, "city"), "Seoul")
    assert form.draft().city == "Seoul"


def test_typing_back_what_was_there_before_the_save_counts_as_a_change(form: Form) -> None:
    form.load(JANE)
    type_over(line(form, "city"), "Busan")
    saved = form.draft()
    type_over(line(form, "city"), "Seoul")
    form.mark_saved(saved)
    assert form.is_dirty()
    assert form.draft().city == "Seoul"


def test_an_account_typed_on_during_its_first_save_takes_its_id(form: Form) -> None:
    form.load(InfluencerDraft())
    widget = form.widget("accounts")
    assert isinstance(widget, PartList)
    row = widget.add_row()
    assert isinstance(row, AccountRow)
    QTest.keyClicks(row.handle, "jane")
    saved = form.draft()
    QTest.keyClicks(row.followers, "500")
    form.mark_saved(saved)
    form.take(replace(saved, accounts=(AccountDraft("instagram", "jane", id=12),)))
    (draft,) = form.draft().accounts
    assert (draft.id, draft.metrics and draft.metrics.followers) == (12, 500)


def test_leaving_the_form_is_told_but_not_going_to_its_own_buttons(form: Form, qtbot: QtBot) -> None:
    heard: list[bool] = []
    form.left.connect(lambda: heard.append(True))
    holder = form.parentWidget()
    assert holder is not None
    other = holder.findChild(QLineEdit, "other")
    assert isinstance(other, QLineEdit)
    line(form, "city").setFocus()
    line(form, "country").setFocus()
    assert heard == []
    other.setFocus()
    assert heard == [True]
    form.count_inside(other)
    line(form, "city").setFocus()
    other.setFocus()
    assert heard == [True]


def test_enter_and_ctrl_s_ask_to_save(form: Form, qtbot: QtBot) -> None:
    heard: list[bool] = []
    form.save_wanted.connect(lambda: heard.append(True))
    QTest.keyClick(line(form, "city"), Qt.Key.Key_Return)
    line(form, "city").setFocus()
    QTest.keyClick(line(form, "city"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert heard == [True, True]


def test_a_value_of_a_later_version_is_shown_and_kept(form: Form) -> None:
    later = replace(JANE, stage="adored", kind="robot", accounts=(AccountDraft("bluesky", "jane", id=3),))
    form.load(later)
    assert form.draft() == later
    assert not form.is_dirty()


def test_another_language_changes_words_and_nothing_else(form: Form, language: Language, qtbot: QtBot) -> None:
    form.load(JANE)
    type_over(line(form, "city"), "Busan")
    language.apply("ko")
    assert form.draft() == replace(JANE, city="Busan")
    stage = form.widget("stage")
    assert isinstance(stage, ChoiceField)
    qtbot.waitUntil(lambda: stage.combo.currentText() == "협의 중")
    language.apply("ar")
    qtbot.waitUntil(lambda: stage.combo.currentText() == "قيد التفاوض")
    assert form.draft() == replace(JANE, city="Busan")


def test_every_field_has_a_name_for_screen_readers(form: Form) -> None:
    form.load(JANE)
    nameless = [
        edit.objectName() or str(edit)
        for edit in form.findChildren(QLineEdit)
        if not edit.accessibleName() and edit.isVisibleTo(form)
    ]
    assert nameless == []
