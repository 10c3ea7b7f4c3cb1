"""Codes become sentences; nothing internal and no value that is not shown anyway."""

from __future__ import annotations

from irm.errors import Cancelled, Invalid, IrmError, Problem
from irm.ui.words import messages


def test_a_problem_names_what_was_typed() -> None:
    sentence = messages.problem(Problem("contact_points.0.value", "email.invalid", {"value": "jane(at)"}))
    assert "jane(at)" in sentence
    assert "email.invalid" not in sentence


def test_one_problem_is_told_and_more_are_counted() -> None:
    one = Problem("a", "email.invalid", {"value": "x"})
    assert messages.error(Invalid((one,))) == messages.problem(one)
    assert "2" in messages.error(Invalid((one, one)))


def test_a_bug_shows_no_internals() -> None:
    assert "division" not in messages.error(ZeroDivisionError("division by zero"))
    assert messages.error(Cancelled()).endswith("Nothing was changed.")


def test_details_hold_codes_and_no_values() -> None:
    wrong = Invalid((Problem("contact_points.0.value", "email.invalid", {"value": "secret@example.org"}),))
    assert messages.details(wrong) == "Invalid: contact_points.0.value email.invalid"
    assert messages.details(IrmError("person.unknown", text="Jane")) == "IrmError: person.unknown"


def test_the_menu_names_what_undo_takes_back() -> None:
    assert messages.undo("person.add", "Jane Doe") == "Undo: Add Jane Doe"
    assert messages.redo("person.add", "Jane Doe") == "Redo: Add Jane Doe"
    assert (messages.undo(""), messages.redo("")) == ("Undo", "Redo")


def test_names_with_braces_stay_as_they_are() -> None:
    assert messages.done("person.add", "{what} {subject}") == "{what} {subject} was added."
    assert messages.undone("person.add", "{what}") == "Taken back: Add {what}"


def test_a_label_without_a_sentence_of_its_own_still_says_something() -> None:
    assert messages.done("my.label", "Jane") == "my.label"
