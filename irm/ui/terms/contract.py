"""The contract: signed or not, the clauses it has and lacks, and its files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.checking_terms import checked_clauses
from irm.services.session import Session
from irm.ui.base import file_actions
from irm.ui.base.entries import Entry
from irm.ui.base.file_actions import Whose
from irm.ui.base.files import FilesPanel
from irm.ui.base.form_card import FormKind
from irm.ui.style import tokens
from irm.ui.terms import actions, entries
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.forms import contract_fields
from irm.ui.terms.reading import TermsPage
from irm.ui.tools import Tools

translate = QCoreApplication.translate

_BAR, _FILE, _MOST = 48, 58, 4
"""Heights: of the button above the files, of a file; and how many files are shown without scrolling."""


class ContractSection(CooperationSection):
    """One entry; its card has the checklist."""

    KIND: ClassVar[str] = "contract"

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.files = FilesPanel(self)
        self.files.setMinimumWidth(1)
        self.column.addWidget(self.files)
        self.files.attach_wanted.connect(self.attach)
        self.files.open_wanted.connect(self._open_file)
        self.files.save_wanted.connect(self._save_file)
        self.files.renamed.connect(self._rename_file)
        self.files.remove_wanted.connect(self._remove_file)

    def add_verbs(self) -> None:
        self.editing = self.add_button("pencil", partial(self.edit, 1))

    def title(self) -> str:
        return translate("Terms", "Contract")

    def words(self) -> tuple[str, str, str]:
        return "", translate("Terms", "Contract"), translate("Terms", "Contract")

    def entries(self, page: TermsPage) -> Sequence[Entry]:
        return [entries.contract(page.contract, clock.today())]

    def form_kind(self) -> FormKind[Any]:
        return FormKind(contract_fields, services.negotiations.ContractDraft(), _check)

    def draft_of(self, record_id: int) -> Any:
        return self.shown().contract if self.page is not None else None

    def work(self, draft: Any, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_contract, draft, self.owner_id(), record_id)

    def label_of(self, record_id: int | None) -> str:
        return "contract.edit"

    def delete(self, record_id: int) -> None:
        """Do nothing: a contract is emptied, its boxes say what it has."""

    def show_page(self, page: TermsPage | None) -> None:
        """Show the contract and its files."""
        super().show_page(page)
        found = page.files if page is not None else ()
        self.files.show_files(found)
        # Without a file the button alone says it all: the page has many sections.
        self.files.show_list(bool(found))
        self.files.setFixedHeight(tokens.px(_BAR + min(len(found), _MOST) * _FILE, self.font()))

    def retranslate(self) -> None:
        self.editing.setText(translate("Terms", "Signature and clauses"))
        self.files.retranslate()
        super().retranslate()

    def attach(self, paths: list[str]) -> None:
        """Attach files to the cooperation."""
        if self.page is not None:
            row = self.page.row
            whose = Whose(self.name(), row.influencer_id, cooperation_id=row.id)
            file_actions.attach(self.tools, self, whose, paths)

    def _open_file(self, attachment_id: int) -> None:
        file_actions.open_file(self.tools, self, attachment_id)

    def _save_file(self, attachment_id: int, target: str) -> None:
        file_actions.save_as(self.tools, self, attachment_id, target)

    def _rename_file(self, attachment_id: int, new: str) -> None:
        file_actions.rename(self.tools, self, attachment_id, new, name=self.name())

    def _remove_file(self, attachment_id: int) -> None:
        file_actions.remove(self.tools, self, attachment_id, name=self.name())


def _check(draft: Any) -> object:
    return checked_clauses(draft.clauses)
