"""Makes an own field for a column of a list, on the spot: its name and kind are proposed by the column."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain.checking_own_fields import parse
from irm.domain.own_fields import KINDS, OwnField, OwnFieldDraft
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.dialog import Dialog
from irm.ui.base.record_form import RecordForm
from irm.ui.dialogs.data_settings.field_form import draft_of, fields
from irm.ui.runner import Runner
from irm.ui.words import messages

translate = QCoreApplication.translate

_MOST_CHOICES: Final = 12
_TRIED: Final = ("yes_no", "date", "number", "money")


class NewFieldDialog(Dialog):
    """`made(OwnField)` says which field there is now."""

    made = Signal(object)

    def __init__(self, runner: Runner, header: str, values: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.set_heading(
            translate("ImportOwnField", "New own field"),
            translate("ImportOwnField", "It is added to every person, and this column fills it."),
        )
        self.form: RecordForm[Any] = RecordForm(fields, draft_of(OwnFieldDraft("")), self)
        self.form.load(draft_of(fitting(header, values)))
        self.form.edited.connect(self._show_kind)
        self.body.addWidget(self.form)
        self.add_button(rejects=True).setText(translate("ImportOwnField", "Cancel"))
        self.add_button(accepts=True).setText(translate("ImportOwnField", "Add the field"))
        self._show_kind()

    def accept(self) -> None:
        """Make the field; the dialog stays where something is wrong with it."""
        draft = self.form.draft().own_field()
        work = partial(_save, draft)
        self._runner.write(self, "field.add", work, self._on_made, subject=draft.name, on_error=self._on_refused)

    def _on_made(self, done: Any) -> None:
        super().accept()
        self.made.emit(done.value)

    def _on_refused(self, error: IrmError) -> None:
        if isinstance(error, Invalid):
            self.form.show_problems(error.problems)
        else:
            self.problem.show_problem(messages.error(error))

    def _show_kind(self) -> None:
        kind = self.form.draft().kind
        self.form.show_field("choices", kind == "choice")
        self.form.show_field("currency", kind == "money")


def fitting(header: str, values: Sequence[str]) -> OwnFieldDraft:
    """Return a field that fits a column: the first kind all its values are of, else text."""
    filled = [value for value in values if value.strip()]
    different = tuple(dict.fromkeys(value.strip() for value in filled))
    for kind in _TRIED:
        if filled and kind in KINDS and all(_is_of(OwnFieldDraft(header, kind), value) for value in filled):
            return OwnFieldDraft(header, kind)
    if 1 < len(different) <= _MOST_CHOICES and len(different) <= len(filled) / 3:
        return OwnFieldDraft(header, "choice", different)
    return OwnFieldDraft(header)


def _is_of(draft: OwnFieldDraft, value: str) -> bool:
    try:
        return bool(parse(draft, value))
    except IrmError:
        return False


def _save(draft: OwnFieldDraft, session: Session) -> OwnField:
    key = services.own_fields.save(session, draft)
    found: OwnField = next(field for field in services.own_fields.fields(session, with_hidden=True) if field.id == key)
    return found
