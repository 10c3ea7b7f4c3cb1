"""A card on a page in which one small thing is edited; what was typed is saved before it goes.

A write may wait for a long one, or be refused (the disk is full) when another record is shown already: what was typed
is what is edited next, and comes back with its own record. What is still there when the window closes is written again
then, and shown where that is refused (`dialogs/kept_back.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.errors import Invalid, IrmError
from irm.ui.base.fields import Field
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.money_field import MoneyField
from irm.ui.base.record_form import RecordForm
from irm.ui.base.writing import Started
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ProblemLabel, plain_label

translate = QCoreApplication.translate

Draft = TypeVar("Draft")
Store = Callable[[Any, "int | None", Callable[[int], None], Callable[[IrmError], bool]], Started]
"""Starts the write of a draft for the record shown: draft, id, what to call with its id, and with a refusal, which says
whether the user sees it.
"""


@dataclass(frozen=True, slots=True)
class FormKind(Generic[Draft]):
    """What a card is made of: its fields, an empty draft, the check of a draft, and which money follows a currency.

    `saves_when_left` says that moving the keyboard elsewhere on the page saves what was typed, `saves_untouched` that
    what was only looked at is saved, too, when that is asked for.
    """

    fields: Callable[[], Sequence[Field]]
    empty: Draft
    check: Callable[[Draft], object] = lambda _: None
    money: tuple[str, ...] = ()
    saves_when_left: bool = True
    saves_untouched: bool = True


@dataclass(slots=True, eq=False)
class _Typed(Generic[Draft]):
    """What was typed: about which record of whom, what the form began with, under which heading, and its write."""

    owner: int
    record_id: int | None
    begun: Draft
    draft: Draft
    words: Callable[[], str]
    started: Started | None = None

    def is_about_same(self, other: _Typed[Draft]) -> bool:
        """Say whether both are about one stored record."""
        return self.record_id is not None and (self.owner, self.record_id) == (other.owner, other.record_id)


@dataclass(frozen=True, slots=True)
class KeptBack:
    """What was typed and could not be saved: whom and what it is about, the text, and why."""

    heading: str
    text: str
    error: IrmError


class FormCard(QFrame, Generic[Draft]):
    """Hidden until something is opened in it."""

    closed = Signal()
    """The user is done with it."""
    shown = Signal(bool)
    """Whether there is something in it from now on."""

    def __init__(
        self, kind: FormKind[Draft], store: Store, parent: QWidget | None = None, *, role: str = "card"
    ) -> None:
        super().__init__(parent)
        mark(self, role=role)
        self._kind = kind
        self._write = store
        self._id: int | None = None
        self._owner = 0
        self._begun: Any = kind.empty
        self._words: Callable[[], str] = str
        self._waiting: list[_Typed[Draft]] = []
        self._refused: list[tuple[_Typed[Draft], IrmError]] = []
        self.heading = plain_label(role="heading", wraps=True, parent=self)
        self.form: RecordForm[Draft] = RecordForm(kind.fields, kind.empty, self)
        self.problem = ProblemLabel(self)
        self.foot = QFrame(self)
        self.row = QHBoxLayout(self.foot)
        self.save_button = button(kind="primary", icon="check", parent=self.foot)
        self.cancel_button = button(kind="quiet", parent=self.foot)
        self._lay_out()
        self.form.count_inside(self.foot)
        self.form.edited.connect(self._on_edited)
        self.form.left.connect(self._on_left)
        self.form.save_wanted.connect(self.save_typed)
        self.save_button.clicked.connect(self.save_typed)
        self.cancel_button.clicked.connect(self.cancel)
        self.hide()
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the card is shown."""
        return not self.isHidden()

    @property
    def record_id(self) -> int | None:
        """What is edited; None for something new."""
        return self._id

    @property
    def owner(self) -> int:
        """The record to which what is edited belongs, 0 for none."""
        return self._owner

    def set_owner(self, owner: int) -> None:
        """Edit what belongs to this record from now on; call `save()` before. What was refused for it comes back."""
        if owner != self._owner:
            self._owner = owner
            self.close_form()
            self._show_refused()

    def open(self, draft: Draft, record_id: int | None, heading: Callable[[], str]) -> None:
        """Show a draft; call `save()` before."""
        waiting = [one.draft for one in self._waiting if (one.owner, one.record_id) == (self._owner, record_id)]
        if waiting and record_id is not None:
            draft = waiting[-1]
        self._id, self._begun, self._words = record_id, draft, heading
        self.heading.setText(heading())
        self.problem.show_problem("")
        self.form.load(draft)
        self.show()
        self.shown.emit(True)
        self.form.focus_first()

    def save(self) -> bool:
        """End the edit before it is left; False where it cannot be saved. An untouched card closes."""
        if not self.is_open:
            return True
        if not self.form.is_dirty():
            self.close_form()
            return True
        return self._store()

    def save_typed(self) -> None:
        """Save what is shown, where that is wanted though it was not touched."""
        if not self.is_open:
            return
        is_wanted = self._kind.saves_untouched or self.form.is_dirty()
        if self._store() if is_wanted else self.save():
            self._end()

    def cancel(self) -> None:
        """Give up what was typed."""
        self.close_form()
        self._end()

    def close_form(self) -> None:
        """Show nothing again."""
        self._id = None
        self.hide()
        self.shown.emit(False)

    def write_again(self) -> None:
        """Start the writes again that were refused while another record was shown."""
        refused, self._refused = self._refused, []
        for typed, _ in refused:
            if typed.started is not None:
                self._waiting.append(typed)
                typed.started.again()

    def kept_back(self) -> list[KeptBack]:
        """Return what was refused and is not seen, in words; for the end, when nothing is edited any more."""
        found = []
        for typed, error in self._refused:
            self.form.load(typed.begun)
            self.form.put(typed.draft)
            heads = (typed.started.subject if typed.started is not None else "", typed.words())
            found.append(KeptBack(" · ".join(filter(None, heads)), self.form.typed_words(), error))
        return found

    def forget_refused(self) -> None:
        """Give up what was refused."""
        self._refused.clear()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.heading.setText(self._words())
        self.save_button.setText(translate("FormCard", "Save"))
        self.save_button.setToolTip(translate("FormCard", "Save it (Ctrl+Enter)"))
        self.cancel_button.setText(translate("FormCard", "Cancel"))
        self.cancel_button.setToolTip(translate("FormCard", "Give up what was typed (Esc)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            translate("Keys", "In a small form on a page"),
            (
                ("Ctrl+Return", translate("Keys", "Save what is typed")),
                ("Esc", translate("Keys", "Give up what was typed")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Escape gives up."""
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_typed()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    # Inside

    def _on_edited(self) -> None:
        """Read the amounts in the currency chosen beside them."""
        if self._kind.money:
            code = self.form.widget("currency").value()
            for key in self._kind.money:
                amount = self.form.widget(key)
                if isinstance(amount, MoneyField):
                    amount.set_currency(code)

    def _on_left(self) -> None:
        if self._kind.saves_when_left and self.is_open and self.form.is_dirty():
            self._store()

    def _store(self) -> bool:
        draft = self.form.draft()
        problems = self.form.problems()
        if not problems:
            try:
                self._kind.check(draft)
            except Invalid as error:
                problems = error.problems
        if problems:
            self.form.show_problems(problems)
            return False
        typed = _Typed(self._owner, self._id, self._begun, draft, self._words)
        self.close_form()
        self._waiting.append(typed)
        saved, refused = partial(self._on_saved, typed), partial(self._on_refused, typed)
        typed.started = self._write(draft, typed.record_id, saved, refused)
        return True

    def _end(self) -> None:
        self.closed.emit()
        self._show_refused()

    def _on_saved(self, typed: _Typed[Draft], _: int) -> None:
        """Forget what was typed, and what was typed before about the same: the page hears of the change by itself."""
        self._waiting.remove(typed)
        self._refused = [one for one in self._refused if not typed.is_about_same(one[0])]

    def _on_refused(self, typed: _Typed[Draft], error: IrmError) -> bool:
        """Keep what was typed, and open it again where it belongs; say whether it is seen."""
        self._waiting.remove(typed)
        self._refused.append((typed, error))
        return self._show_refused()

    def _show_refused(self) -> bool:
        """Open what was refused for the record shown, where nothing else is open; say whether anything was."""
        places = [place for place, (typed, _) in enumerate(self._refused) if typed.owner == self._owner]
        if not places or self.is_open:
            return False
        typed, error = self._refused.pop(places[0])
        self.open(typed.begun, typed.record_id, typed.words)
        self.form.put(typed.draft)
        if isinstance(error, Invalid):
            self.form.show_problems(error.problems)
        else:
            from irm.ui.words import messages  # only for a refusal

            self.problem.show_problem(messages.error(error))
        return True

    def _lay_out(self) -> None:
        self.heading.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, 0)
        self.problem.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, 0)
        self.row.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, tokens.SPACE_M)
        self.row.setSpacing(tokens.SPACE_S)
        self.row.addWidget(self.save_button)
        self.row.addWidget(self.cancel_button)
        self.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.form)
        column.addWidget(self.problem)
        column.addWidget(self.foot)
