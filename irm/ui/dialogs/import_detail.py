"""The page beside the rows of a list: what a row changes, or whom it may mean, side by side, and the choice that is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.cells import isolated
from irm.ui.dialogs.import_fields import field_name
from irm.ui.dialogs.import_reasons import CHIPS, TONES, change_words, reason
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.chips import Chip
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.domain.candidate import Verdict
    from irm.errors import IrmError

translate = QCoreApplication.translate

_WIDTH: Final = 320
_SIDES: Final = ("name", "handle", "email", "phone", "country", "city", "notes")
_LONGEST: Final = 160
_DROP: Final = 2
_UNBROKEN: Final = 12
"""Longer words do not fit their column: they are cut, and whole in the tip."""
_FILL: Final = Qt.AlignmentFlag(0)
_SAID: Final = ("new", "rejected")
"""Rows that stand beside nobody: what they say themselves is shown."""

Side = dict[str, str]
"""What is known of somebody, by field."""


class RowDetail(QScrollArea):
    """Shows one verdict. `chosen(line, choice)` tells every choice for a possible duplicate, as services take it."""

    chosen = Signal(int, str)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._verdict: Verdict | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(tokens.px(_WIDTH, self.font()))
        page = QWidget(self)
        self.chip = Chip(parent=page)
        self.heading = plain_label(role="heading", wraps=True, parent=page)
        self.why = plain_label(role="soft", wraps=True, parent=page)
        self.choice = Segments(_choices, page)
        self.choice.chosen.connect(self._tell_choice)
        self.other_button = button(kind="link", parent=page)
        self.other_button.clicked.connect(self._ask_whom)
        self.grid = QWidget(page)
        self._cells = QGridLayout(self.grid)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setHorizontalSpacing(tokens.SPACE_M)
        self._cells.setVerticalSpacing(tokens.SPACE_S)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        for widget in (self.chip, self.heading, self.why, self.choice, self.other_button, self.grid):
            is_link = widget is self.other_button
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignLeading if is_link else _FILL)
        column.addStretch(1)
        self.setWidget(page)
        self.show_row(None, {}, None, "")

    def show_row(self, verdict: Verdict | None, said: Side, other: Side | None, choice: str) -> None:
        """Show a row: what it says by field, what the row says that it resembles, and what was chosen for it."""
        self._verdict = verdict
        self._clear()
        for widget in (self.chip, self.choice, self.other_button, self.grid):
            widget.setVisible(verdict is not None)
        if verdict is None:
            self.heading.setText("")
            self.why.setText(translate("ImportDetail", "Choose a row to see what it changes."))
            return
        self.chip.set_chip(translate("ImportVerdicts", CHIPS[verdict.kind]), TONES[verdict.kind])
        self.heading.setText(verdict.name)
        self.heading.setVisible(bool(verdict.name))
        self.why.setText(reason(verdict))
        self.why.setVisible(bool(self.why.text()))
        is_maybe = bool(verdict.maybe)
        self.choice.setVisible(is_maybe)
        self.other_button.setVisible(is_maybe)
        self.choice.set_code(
            choice.partition(":")[0] or {"new": "new", "update": "update", "same": "update"}.get(verdict.kind, "skip")
        )
        if is_maybe and other is not None:
            self._show_sides(said, other)
        elif is_maybe and verdict.influencer_id:
            work = partial(_known, verdict.influencer_id)
            self._runner.read(
                self, work, partial(self._show_known, verdict, said), turn="person", on_error=self._on_gone
            )
        elif verdict.changes:
            self._show_changes(verdict)
        elif verdict.kind in _SAID:
            self._show_said(said)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.choice.retranslate()
        self.other_button.setText(translate("ImportDetail", "Update somebody else…"))

    def _ask_whom(self) -> None:
        from irm.ui.dialogs.pick_person import PickPerson  # not before it is asked for

        if self._verdict is None:
            return
        dialog = PickPerson(
            self._runner,
            translate("ImportDetail", "Update somebody else"),
            translate(
                "ImportDetail",
                "What the row says is added to whoever you choose. They keep their name, unless the rule for names is "
                "“File wins”.",
            ),
            translate("ImportDetail", "Update"),
            self,
        )
        dialog.person_picked.connect(partial(self._tell_person, self._verdict.line))
        dialog.open()

    def _tell_person(self, line: int, person_id: int, _name: str) -> None:
        self.chosen.emit(line, f"update:{person_id}")

    def _tell_choice(self, choice: str) -> None:
        if self._verdict is not None:
            self.chosen.emit(self._verdict.line, choice)

    def _show_known(self, verdict: Verdict, said: Side, known: Side) -> None:
        if verdict is self._verdict:
            self._clear()
            self._show_sides(said, known)

    def _on_gone(self, _error: IrmError) -> None:
        """Leave the other side empty: whom the row may mean is made by this very file."""

    def _show_said(self, said: Side) -> None:
        for number, (field, text) in enumerate(said.items()):
            self._put(number, (field_name(field), text))

    def _show_sides(self, said: Side, known: Side) -> None:
        line = self._verdict.matched_line if self._verdict is not None else 0
        words = translate("ImportDetail", "On line {line}") if line else translate("ImportDetail", "In your list")
        resembled = words.replace("{line}", formats.number(line))
        here = translate("ImportDetail", "On this line") if line else translate("ImportDetail", "In the file")
        self._put(0, ("", resembled, here), "small")
        rows = [field for field in _SIDES if said.get(field) or known.get(field)]
        for number, field in enumerate(rows, 1):
            self._put(number, (field_name(field), known.get(field, ""), said.get(field, "")))

    def _show_changes(self, verdict: Verdict) -> None:
        titles = ("", translate("ImportDetail", "So far"), translate("ImportDetail", "Then"))
        self._put(0, titles, "small")
        for number, change in enumerate(verdict.changes, 1):
            self._put(number, change_words(change))

    def _put(self, row: int, texts: Sequence[str], role: str = "") -> None:
        for column, text in enumerate(texts):
            shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            label = self._label(shown, is_value=bool(column) and not role, role=role or ("" if column else "small"))
            if not column:  # smaller letters stand on the line of the values beside them
                label.setContentsMargins(0, _DROP, 0, 0)
            self._cells.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            label.show()
            self._cells.setColumnStretch(column, 2 if column else 1)
        self.grid.show()

    def _label(self, text: str, *, is_value: bool, role: str) -> QLabel:
        words = (isolated(text) if text else "–") if is_value else text
        if max(map(len, text.split()), default=0) > _UNBROKEN:  # an address has no place to be broken
            return ElidedLabel(words, self.grid, role=role)
        label = plain_label(words, role=role, wraps=True, parent=self.grid)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return label

    def _clear(self) -> None:
        for label in self.grid.findChildren(QLabel):
            self._cells.removeWidget(label)
            label.hide()
            label.deleteLater()


def _choices() -> list[Segment]:
    return [
        Segment("new", translate("ImportDetail", "New")),
        Segment("update", translate("ImportDetail", "Update")),
        Segment("skip", translate("ImportDetail", "Leave out")),
    ]


def _known(influencer_id: int, session: Session) -> Side:
    """Return what the list says of somebody. Raises IrmError where nobody has that id."""
    draft = services.influencers.get(session, influencer_id, today=clock.today()).draft
    points = draft.contact_points
    return {
        "name": draft.display_name,
        "handle": ", ".join(account.handle for account in draft.accounts if account.handle),
        **{kind: ", ".join(point.value for point in points if point.kind == kind) for kind in ("email", "phone")},
        "country": draft.country,
        "city": draft.city,
        "notes": draft.notes,
    }
