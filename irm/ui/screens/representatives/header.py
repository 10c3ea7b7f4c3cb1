"""The head of a representative's page: who it is, for which company, and for how many people they speak."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm.domain import clock
from irm.domain.representative import Representative
from irm.ui.base.record_head import RecordHead
from irm.ui.style import tokens
from irm.ui.widgets.chips import Chip
from irm.ui.widgets.labels import ElidedLabel
from irm.ui.words import formats, names

translate = QCoreApplication.translate


class RepresentativeHeader(RecordHead):
    """Name, company, kind; how many people, and the latest contact with one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.company = ElidedLabel(parent=self, role="small")
        self.kind, self.warning = Chip(parent=self), Chip(parent=self)
        self.people = ElidedLabel(parent=self, role="small")
        chips = QHBoxLayout()
        chips.setSpacing(tokens.SPACE_XS)
        chips.addWidget(self.kind)
        chips.addWidget(self.warning)
        chips.addSpacing(tokens.SPACE_XS)
        chips.addWidget(self.people, 1)
        self.words.addWidget(self.company)
        self.words.addLayout(chips)
        self.show_new()

    def new_words(self) -> str:
        return translate("Representatives", "New representative")

    def show_representative(self, record: Representative) -> None:
        """Show a representative."""
        row = record.row
        self.show_name(row.name)
        self.company.setText(row.company if row.company != row.name else "")
        self.company.setVisible(bool(self.company.text()))
        self.kind.set_chip(names.representative_kind(row.kind), names.representative_tone(row.kind))
        self.warning.set_chip(translate("Representatives", "in the trash") if row.is_trashed else "", "red")
        words = people_words(row.people_count)
        if row.last_contact_on is not None:
            when = formats.relative(row.last_contact_on, clock.today())
            said = translate("Representatives", "{people}, last contact {when}")
            words = said.replace("{people}", words).replace("{when}", when)
        self.people.setText(words)

    def clear_facts(self) -> None:
        for chip in (self.kind, self.warning):
            chip.set_chip("")
        self.company.hide()
        self.people.setText("")


def people_words(count: int) -> str:
    """Return for how many people somebody speaks."""
    if count == 0:
        return translate("Representatives", "Speaks for nobody yet")
    if count == 1:
        return translate("Representatives", "Speaks for 1 person")
    return formats.counted(translate("Representatives", "Speaks for %n people", None, count), count)
