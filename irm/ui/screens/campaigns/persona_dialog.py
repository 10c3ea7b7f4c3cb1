"""The editor of a persona: whom a campaign wants to reach."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from irm import services
from irm.domain.campaign import PersonaDraft
from irm.domain.checking_campaign import checked_persona
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.count_field import CountField
from irm.ui.base.dialog import Dialog
from irm.ui.base.fields import Field, LineField, TextField
from irm.ui.base.record_form import RecordForm
from irm.ui.screens.campaigns import actions
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.words import messages

translate = QCoreApplication.translate

_HEIGHT = 400


class PersonaDialog(Dialog):
    """Asks for a persona; `persona_id` 0 makes a new one. `persona_saved(id, name)` says that it is stored."""

    persona_saved = Signal(int, str)

    def __init__(self, tools: Tools, persona_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=480)
        self._tools, self._persona_id = tools, persona_id
        self.form = RecordForm(persona_fields, PersonaDraft(), self)
        self.form.layout().setContentsMargins(0, 0, tokens.SPACE_S, 0)  # type: ignore[union-attr]
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard and scroll it along
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        area.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        self.body.addWidget(area, 1)
        self.cancel_button = self.add_button(rejects=True)
        self.save_button = self.add_button(accepts=True)
        self.form.save_wanted.connect(self.accept)
        self.retranslate()
        if persona_id:
            tools.runner.read(self, partial(_read, persona_id), self.form.load, on_error=self._on_error)
        self.form.focus_first()

    def retranslate(self) -> None:
        """Write all words again."""
        new = translate("Campaigns", "New persona")
        self.set_heading(
            translate("Campaigns", "Persona") if self._persona_id else new,
            translate("Campaigns", "Whom you want to reach. Several campaigns can share one."),
        )
        self.cancel_button.setText(translate("Campaigns", "Cancel"))
        self.save_button.setText(translate("Campaigns", "Save"))

    def accept(self) -> None:
        """Save, and close once it is stored."""
        draft = self.form.draft()
        problems = self.form.problems()
        if not problems:
            try:
                checked_persona(draft)
            except Invalid as error:
                problems = error.problems
        if problems:
            self.form.show_problems(problems)
            return
        actions.save_persona(
            self._tools,
            self,
            draft,
            self._persona_id or None,
            on_done=partial(self._on_saved, draft.name.strip()),
            on_error=self._on_error,
        )

    def _on_saved(self, name: str, persona_id: int) -> None:
        self.persona_saved.emit(persona_id, name)
        super().accept()

    def _on_error(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error))


def persona_fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    return (
        Field("name", translate("Campaigns", "Name"), LineField, hint=translate("Campaigns", "Gift givers in a hurry")),
        Field("age_from", translate("Campaigns", "Age from"), _age, is_half=True),
        Field("age_to", translate("Campaigns", "Age to"), _age, is_half=True),
        Field("gender_shares", translate("Campaigns", "Women and men"), LineField),
        Field("countries", translate("Campaigns", "Countries"), LineField, is_half=True),
        Field("languages", translate("Campaigns", "Languages"), LineField, is_half=True),
        Field("interests", translate("Campaigns", "Interests"), LineField),
        Field("notes", translate("Campaigns", "Notes"), TextField),
    )


def _age(parent: QWidget) -> CountField:
    return CountField(None, parent)


def _read(persona_id: int, session: Session) -> PersonaDraft:
    return services.campaigns.persona(session, persona_id)
