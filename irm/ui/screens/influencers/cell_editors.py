"""Editing people in the list: which cells, with which editor, checked as the form is, and what an edit asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemDelegate, QStyleOptionViewItem, QWidget

from irm.domain import clock
from irm.domain.bulk_edit import ADD, CLEAR, OWN, REMOVE, SET, Edit
from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS, InfluencerRow
from irm.domain.lists import split_items
from irm.domain.own_fields import OwnField
from irm.domain.text import fold
from irm.errors import IrmError, Problem
from irm.ui.base.cells import ChipsCell, NumberCell, PersonCell, TextCell
from irm.ui.base.delegates import (
    CellDelegate,
    ChipsDelegate,
    NumberDelegate,
    PersonDelegate,
    StepDelegate,
    TextDelegate,
)
from irm.ui.base.editing import ChoiceDelegate, Index, LineEditDelegate
from irm.ui.base.record_model import ID
from irm.ui.words import messages, names, own_fields

if TYPE_CHECKING:
    from irm.ui.screens.influencers.screen import InfluencersScreen

translate = QCoreApplication.translate

_FIELDS: Final = {
    "country": "country",
    "city": "city",
    "language": "languages",
    "rhythm": "rhythm_days",
    "tags": "tags",
    "kind": "kind",
    "origin": "origin",
    "type": "influence_type",
}
"""The columns that are edited like a change to many people, and their field there."""
_EDITABLE: Final = frozenset({"name", "stage", "next_step", *_FIELDS})


def is_editable(key: str) -> bool:
    """Say whether the cells of a column can be edited in the list."""
    return key in _EDITABLE or key.startswith(OWN)


def editors(screen: InfluencersScreen) -> dict[str, QAbstractItemDelegate]:
    """Return the editors by the key of their column."""
    view = screen.view

    def line(key: str, painted_by: type[CellDelegate], text_of: Callable[[Any], str]) -> LineEditDelegate:
        return LineEditDelegate(view, painted_by, text_of, name="", check=partial(_problem, key))

    def choice(key: str, choices: Callable[[], Sequence[tuple[str, str]]], painted_by: type[CellDelegate]) -> Any:
        return ChoiceDelegate(view, painted_by, choices, partial(_code, screen, key), name="")

    own = {f"{OWN}{field.code}": _own_editor(screen, field) for field in own_fields.shown_fields()}
    return own | {
        "name": LineEditDelegate(view, PersonDelegate, _name_in, name=""),
        "stage": choice("stage", names.stages, ChipsDelegate),
        "next_step": StepDay(screen),
        "tags": LineEditDelegate(
            view, ChipsDelegate, _chips_in, name="", check=partial(_problem, "tags"), known=screen.known_tags
        ),
        "country": line("country", TextDelegate, _line_in),
        "city": line("city", TextDelegate, _line_in),
        "language": line("language", TextDelegate, _line_in),
        "rhythm": line("rhythm", NumberDelegate, _digits_in),
        "kind": choice("kind", partial(_coded, KINDS, names.kind), TextDelegate),
        "origin": choice("origin", partial(_coded, ("", *ORIGINS), names.origin), TextDelegate),
        "type": choice("type", partial(_coded, ("", *INFLUENCE_TYPES), names.influence_type), TextDelegate),
    }


class OwnLine(LineEditDelegate):
    """The line of a field of the user's own: what stands in it at first can be typed as it is."""

    def __init__(self, screen: InfluencersScreen, field: OwnField, painted_by: type[CellDelegate]) -> None:
        key = f"{OWN}{field.code}"
        super().__init__(screen.view, painted_by, str, name=field.name, check=partial(_problem, key))
        self._screen = screen
        self._field = field

    def text_at(self, index: Index) -> str:
        row = self._screen.model.known(index.data(ID))
        stored = row.own_values.get(self._field.code, "") if row is not None else ""
        if self._field.kind != "money" or not stored:
            return stored
        from irm.domain import money  # not before an amount is edited: the first paint comes first

        amount = money.from_stored(stored)
        return f"{amount.decimal()} {amount.currency}"


class StepDay(LineEditDelegate):
    """The day of the next step, typed as in the one-line form: "fri", "tomorrow", "2026-12-01"."""

    def __init__(self, screen: InfluencersScreen) -> None:
        super().__init__(screen.view, StepDelegate, str, name="", check=_problem_of_day)
        self._screen = screen

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget | None:  # type: ignore[override]
        """Open an editor where there is a step whose day can be changed."""
        row = self._screen.model.known(index.data(ID))
        if row is None or not (row.next_step or row.next_due):
            say = translate("Influencers", "There is no next step yet: log a contact with one (Ctrl+L).")
            self._screen.tools.notices.say(say)
            return None
        return super().createEditor(parent, option, index)

    def text_at(self, index: Index) -> str:
        row = self._screen.model.known(index.data(ID))
        return row.next_due.isoformat() if row is not None and row.next_due is not None else ""


def day_of(typed: str) -> date | None:
    """Return the day that was typed, None where it is none."""
    from irm.domain.quicklog_days import day_at  # not before a day is edited: the first paint comes first

    words = fold(typed).split()
    found = day_at(words, today=clock.today(), is_past=False) if words else None
    return found[0] if found is not None and found[1] == len(words) else None


def _problem_of_day(typed: str) -> str:
    return "" if day_of(typed) is not None else messages.problem(Problem("due", "date.invalid", {"value": typed}))


def _own_editor(screen: InfluencersScreen, field: OwnField) -> QAbstractItemDelegate:
    if field.kind in ("choice", "yes_no"):
        return ChoiceDelegate(
            screen.view,
            TextDelegate,
            partial(own_fields.choices_of, field),
            partial(_own_code, screen, field.code),
            name=field.name,
        )
    return OwnLine(screen, field, NumberDelegate if field.kind in ("number", "money") else TextDelegate)


def _own_code(screen: InfluencersScreen, code: str, index: Index) -> str:
    row = screen.model.known(index.data(ID))
    return str(row.own_values.get(code, "")) if row is not None else ""


def _own_edits(key: str, typed: str) -> list[Edit]:
    """Return what an edited own field asks for. Raises IrmError where it cannot hold what was typed."""
    field = next(one for one in own_fields.shown_fields() if key == f"{OWN}{one.code}")
    if not typed.strip():
        return [Edit(key, CLEAR)]
    from irm.domain.checking_own_fields import parse  # the first paint does without

    return [Edit(key, SET, typed if field.kind == "yes_no" else parse(field, typed))]


def edits(key: str, typed: str, row: InfluencerRow | None) -> list[Edit]:
    """Return what an edited cell asks for. Raises IrmError where an own field cannot hold it."""
    if key.startswith(OWN):
        return _own_edits(key, typed)
    field = _FIELDS[key]
    if key == "tags":
        return _tag_edits(typed, row.tags if row is not None else ())
    if key == "rhythm":
        typed = "".join(str(int(letter)) if letter.isdecimal() else letter for letter in typed.strip())
    return [Edit(field, SET, typed) if typed.strip() else Edit(field, CLEAR)]


def _tag_edits(typed: str, before: Sequence[str]) -> list[Edit]:
    """Return which tags come and which go; what stands in the line is all a person has afterwards."""
    now = split_items(typed)
    kept, had = set(map(fold, now)), set(map(fold, before))
    new = [tag for tag in now if fold(tag) not in had]
    gone = [tag for tag in before if fold(tag) not in kept]
    found = [Edit("tags", ADD, ", ".join(new))] if new else []
    return [*found, Edit("tags", REMOVE, ", ".join(gone))] if gone else found


def _problem(key: str, typed: str) -> str:
    from irm.domain.bulk_checking import checked  # not before a cell is edited: the first paint comes first

    try:
        for edit in edits(key, typed, None):
            checked(edit)
    except IrmError as error:
        return messages.error(error)
    return ""


def _code(screen: InfluencersScreen, key: str, index: Index) -> str:
    row = screen.model.known(index.data(ID))
    fields = {"stage": "stage", **_FIELDS}
    return str(getattr(row, fields[key])) if row is not None else ""


def _coded(codes: Sequence[str], name: Callable[[str], str]) -> list[tuple[str, str]]:
    return [(code, name(code) or "–") for code in codes]


def _name_in(cell: PersonCell) -> str:
    return cell.name


def _line_in(cell: TextCell) -> str:
    return cell.line


def _digits_in(cell: NumberCell) -> str:
    return "".join(str(int(letter)) for letter in cell.number if letter.isdecimal())


def _chips_in(cell: ChipsCell) -> str:
    return ", ".join(mark.text for mark in cell.marks)
