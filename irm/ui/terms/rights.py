"""Usage rights and exclusivity: windows, codes, how soon they end, and whether something may be used again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from irm.domain import clock
from irm.domain.checking_terms import checked_right
from irm.domain.rights import Conflict, RightDraft
from irm.services.session import Session
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormKind
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.terms import actions, entries
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.forms import right_fields, right_kinds
from irm.ui.terms.reading import TermsPage, read_use
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.labels import plain_label
from irm.ui.words import messages
from irm.ui.words.conflict_words import conflict_words

translate = QCoreApplication.translate


class RightsSection(CooperationSection):
    """What may be used where until when; a line below answers whether that is enough for another use."""

    KIND: ClassVar[str] = "right"

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.again = ReuseLine(tools, self)
        self.column.addWidget(self.again)

    def add_verbs(self) -> None:
        self.adding = self.add_button("plus", self.add)

    def title(self) -> str:
        return translate("Terms", "Rights and exclusivity")

    def words(self) -> tuple[str, str, str]:
        return (
            translate("Terms", "No right is noted: nothing may be used again."),
            translate("Terms", "Another right"),
            translate("Terms", "Edit the right"),
        )

    def entries(self, page: TermsPage) -> Sequence[Entry]:
        today, pieces = clock.today(), self.piece_names()
        return [entries.right(row, pieces, today) for row in page.rights]

    def form_kind(self) -> FormKind[Any]:
        return FormKind(partial(right_fields, self.pieces), RightDraft(0), checked_right)

    def draft_of(self, record_id: int) -> RightDraft | None:
        found = [row.draft for row in self.shown().rights if row.id == record_id]
        return found[0] if found else None

    def work(self, draft: RightDraft, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_right, draft, self.owner_id(), record_id)

    def add(self) -> None:
        """Begin a right of the cooperation."""
        if self.page is not None:
            row = self.page.row
            self.open_card(RightDraft(row.influencer_id, cooperation_id=row.id, starts_on=clock.today()), None)

    def show_page(self, page: TermsPage | None) -> None:
        """Show the rights, and offer to ask about what is delivered."""
        super().show_page(page)
        self.again.set_pieces([(str(key), name) for key, name in self.piece_names().items()])

    def retranslate(self) -> None:
        self.adding.setText(translate("Terms", "Add"))
        self.adding.setToolTip(translate("Terms", "Add a right or an exclusivity"))
        self.again.retranslate()
        super().retranslate()


class ReuseLine(QWidget):
    """Asks whether something delivered may be used again: what, as what, until when; the answer stands below."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.lead = plain_label(role="small", parent=self)
        self.piece = CalmCombo(self)
        self.kind = CalmCombo(self)
        self.until = DayEdit(self)
        self.ask = button(parent=self)
        self.answer = plain_label(role="soft", wraps=True, parent=self)
        self.answer.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, 0)
        grid.setHorizontalSpacing(tokens.SPACE_XS)
        grid.setVerticalSpacing(tokens.SPACE_XS)
        grid.addWidget(self.lead, 0, 0, 1, 2)
        for place, widget in enumerate((self.piece, self.kind, self.until, self.ask)):
            grid.addWidget(widget, 1 + place // 2, place % 2)
            widget.setMinimumWidth(1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.answer, 3, 0, 1, 2)
        self.ask.clicked.connect(self.check)
        self.until.returnPressed.connect(self.check)
        for combo in (self.piece, self.kind):
            combo.activated.connect(self._forget)
        self.until.edited.connect(self._forget)
        self.retranslate()

    def set_pieces(self, pieces: Sequence[tuple[str, str]]) -> None:
        """Offer these deliverables."""
        if [(self.piece.itemData(row), self.piece.itemText(row)) for row in range(self.piece.count())] != list(pieces):
            self.piece.clear()
            self.piece.set_choices(pieces)
            self._forget()
        self.setVisible(bool(pieces))

    def check(self) -> None:
        """Read what the rights say."""
        found = self.until.problem()
        if found is not None:
            self._say(messages.problem(found), "danger")
        elif self.piece.code():
            use = ("", clock.today(), self.until.value())
            work = partial(read_use, int(self.piece.code()), self.kind.code(), use)
            self._tools.runner.read(self, work, self._show, turn="use")

    def retranslate(self) -> None:
        """Write all texts again."""
        self.lead.setText(translate("Terms", "Use again from today on"))
        self.piece.setAccessibleName(translate("Terms", "What is to be used again"))
        self.kind.setAccessibleName(translate("Terms", "As what"))
        self.kind.set_choices(right_kinds())
        self.until.setAccessibleName(translate("Terms", "Until and with"))
        self.until.setPlaceholderText(translate("Terms", "for good"))
        self.until.retranslate()
        self.ask.setText(translate("Terms", "May we?"))
        self._forget()

    def _show(self, found: list[Conflict]) -> None:
        if found:
            self._say("\n".join(conflict_words(one) for one in found), "danger")
        else:
            self._say(translate("Terms", "Allowed: the right lasts for all of it."), "soft")

    def _say(self, sentence: str, role: str) -> None:
        mark(self.answer, role=role)
        self.answer.setText(sentence)
        self.answer.show()

    def _forget(self) -> None:
        self.answer.hide()
