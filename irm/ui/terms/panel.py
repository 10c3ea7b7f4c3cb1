"""The terms of one cooperation as one page that scrolls: from the negotiation to payments and parcels.

It reads and follows changes by itself; its sections say what is shown and start what is asked for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from irm.errors import IrmError
from irm.ui.style import tokens
from irm.ui.terms.contract import ContractSection
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.deliverables import DeliverablesSection
from irm.ui.terms.negotiation import NegotiationSection
from irm.ui.terms.payments import PaymentsSection
from irm.ui.terms.reading import TABLES, TermsPage, read_terms
from irm.ui.terms.rights import RightsSection
from irm.ui.terms.shipments import ShipmentsSection
from irm.ui.terms.term_list import TermList
from irm.ui.tools import Tools
from irm.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from irm.services.store import Changes


class TermsPanel(QScrollArea):
    """All sections below each other; nothing while no cooperation is chosen.

    On a person's page (`is_person`) it is called by its campaign: whose terms these are stands above.
    """

    def __init__(self, tools: Tools, parent: QWidget, *, is_person: bool = False) -> None:
        super().__init__(parent)
        self.tools = tools
        self._is_person = is_person
        self.cooperation_id = 0
        self._is_stale = False
        self.inside = QWidget(self)
        self.heading = ElidedLabel(parent=self.inside, role="title")
        self.lead = ElidedLabel(parent=self.inside, role="small")
        self.negotiation = NegotiationSection(tools, self.inside)
        self.contract = ContractSection(tools, self.inside)
        self.deliverables = DeliverablesSection(tools, self.inside)
        self.rights = RightsSection(tools, self.inside)
        self.payments = PaymentsSection(tools, self.inside)
        self.shipments = ShipmentsSection(tools, self.inside)
        self._lay_out()
        tools.runner.changed.connect(self._on_changes)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    @property
    def sections(self) -> tuple[CooperationSection, ...]:
        """The sections in their order."""
        return (
            self.negotiation,
            self.contract,
            self.deliverables,
            self.rights,
            self.payments,
            self.shipments,
        )

    def show_cooperation(self, cooperation_id: int) -> None:
        """Show a cooperation, 0 for none; call `save()` before."""
        if cooperation_id != self.cooperation_id:
            for section in self.sections:
                section.give_up()
            self.verticalScrollBar().setValue(0)
        self.cooperation_id = cooperation_id
        self.inside.setVisible(bool(cooperation_id))
        if cooperation_id:
            self.reload()
        else:
            self._show(0, None)

    def reload(self) -> None:
        """Read the cooperation again."""
        if self.cooperation_id:
            done = partial(self._show, self.cooperation_id)
            work = partial(read_terms, self.cooperation_id)
            self.tools.runner.read(self, work, done, turn="terms", on_error=self._on_gone)

    def save(self) -> bool:
        """End an open edit; False where it cannot be saved."""
        return all(section.save() for section in self.sections)

    def retranslate(self) -> None:
        """Write all texts again."""
        for section in self.sections:
            section.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _show(self, cooperation_id: int, page: TermsPage | None) -> None:
        if cooperation_id != self.cooperation_id:
            return
        words = [page.name, page.row.campaign, page.row.slot] if page is not None else []
        head, *rest = words[int(self._is_person) :] or [""]
        self.heading.setText(head)
        self.lead.setText(" · ".join(word for word in rest if word))
        for section in self.sections:
            section.show_page(page)

    def _on_focus(self, _: QWidget | None, new: QWidget | None) -> None:
        """Scroll to what has the keyboard; a list follows its own entry."""
        if new is not None and self.inside.isAncestorOf(new) and not isinstance(new, TermList):
            self.ensureWidgetVisible(new, 0, tokens.SPACE_XL)

    def _on_gone(self, _: IrmError) -> None:
        self.show_cooperation(0)

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & TABLES:
            if self.isVisible():
                self.reload()
            else:
                self._is_stale = True

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, tokens.SPACE_S)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.lead)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, tokens.SPACE_L)
        column.setSpacing(0)
        column.addLayout(head)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its sections have the keyboard and scroll it along
