"""Which deadlines are shown: families of kinds as buttons, one person, one campaign."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from irm import services
from irm.domain.deadlines import FAMILIES
from irm.services.session import Session
from irm.ui.base.suggestions import people_like
from irm.ui.runner import Runner
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.widgets.pick_line import PickLine, Suggestion
from irm.ui.words import deadline_names

translate = QCoreApplication.translate

_FIELD = 170


class DeadlineFilters(QFrame):
    """A line of buttons and two fields; `changed` comes when the user wants to see others."""

    changed = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._runner = runner
        self.person_id = 0
        self.families = {code: self._family(code) for code in FAMILIES}
        self.person = PickLine(self)
        self.nobody = tool_button("x", "", parent=self)
        self.campaign = CalmCombo(self)
        self._lay_out()
        self.person.wanted.connect(self._look_up)
        self.person.picked.connect(self._on_picked)
        self.person.returnPressed.connect(self._on_enter)
        self.person.textEdited.connect(self._on_edited)
        self.nobody.clicked.connect(self.forget_person)
        self.campaign.activated.connect(self._on_changed)
        self.retranslate()
        self.nobody.hide()

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds that are wanted, none for all."""
        return tuple(kind for code, button in self.families.items() if button.isChecked() for kind in FAMILIES[code])

    def campaign_id(self) -> int:
        """Return the campaign that is wanted, 0 for any."""
        return int(self.campaign.code() or 0)

    def is_narrow(self) -> bool:
        """Say whether anything is left out."""
        return bool(self.kinds() or self.person_id or self.campaign_id())

    def clear(self) -> None:
        """Show everything again."""
        for button in self.families.values():
            button.setChecked(False)
        self.campaign.setCurrentIndex(0)
        self.forget_person()

    def forget_person(self, _: bool = False) -> None:
        """Show everybody."""
        self.person_id = 0
        self.person.forget()
        self.nobody.hide()
        self.changed.emit()

    def show_campaigns(self, campaigns: Sequence[tuple[int, str]]) -> None:
        """Offer these campaigns; the one chosen stays chosen."""
        choices = [("", translate("Deadlines", "All campaigns")), *((str(key), name) for key, name in campaigns)]
        self.campaign.set_choices(choices)
        self.campaign.setVisible(len(choices) > 1)

    def retranslate(self) -> None:
        """Write all words again."""
        for code, button in self.families.items():
            button.setText(deadline_names.family(code))
            button.setAccessibleName(deadline_names.family(code))
            button.setToolTip(translate("Deadlines", "Show only these; several can be chosen"))
        self.person.setPlaceholderText(translate("Deadlines", "Everybody"))
        self.person.setAccessibleName(translate("Deadlines", "Only this person"))
        name_button(self.nobody, translate("Deadlines", "Everybody again"))
        self.campaign.setAccessibleName(translate("Deadlines", "Only this campaign"))
        if self.campaign.count():
            self.campaign.setItemText(0, translate("Deadlines", "All campaigns"))

    def _on_changed(self, _: object = None) -> None:
        self.changed.emit()

    def _on_picked(self, person_id: int, name: str) -> None:
        self.person_id = person_id
        self.person.setText(name)
        self.nobody.show()
        self.changed.emit()

    def _on_enter(self) -> None:
        meant = self.person.meant()
        if meant is not None:
            self._on_picked(*meant)

    def _on_edited(self, text: str) -> None:
        if self.person_id and not text.strip():
            self.forget_person()

    def _look_up(self, typed: str) -> None:
        self._runner.read(self, partial(people_like, typed), partial(self._suggest, typed), turn="person")

    def _suggest(self, typed: str, found: list[Suggestion]) -> None:
        self.person.suggest(typed, found)

    def _family(self, code: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(tokens.ICON, tokens.ICON))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        mark(button, kind="segment")
        icons.put(button, deadline_names.family_icon(code))
        button.clicked.connect(self._on_changed)
        return button

    def _lay_out(self) -> None:
        flow = FlowLayout(self, spacing=tokens.SPACE_XS)
        flow.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        width = tokens.px(_FIELD, self.font())
        for field in (self.person, self.campaign):
            field.setFixedWidth(width)
        for widget in (*self.families.values(), self.person, self.nobody, self.campaign):
            flow.addWidget(widget)


def campaigns_of(session: Session) -> list[tuple[int, str]]:
    """Return the campaigns that can be chosen."""
    return services.deadlines.campaigns(session)
