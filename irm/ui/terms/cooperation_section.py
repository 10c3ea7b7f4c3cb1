"""A section about one cooperation: what belongs to it, and what its deliverables are called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from irm.ui.terms import entries
from irm.ui.terms.reading import TermsPage
from irm.ui.terms.section import Section

translate = QCoreApplication.translate


class CooperationSection(Section[TermsPage]):
    """New entries belong to the cooperation shown."""

    def shown(self) -> TermsPage:
        """Return what is shown; ask only while something is."""
        if self.page is None:
            raise RuntimeError("no cooperation is shown")
        return self.page

    def owner_id(self) -> int:
        return self.page.row.id if self.page is not None else 0

    def name(self) -> str:
        return self.page.name if self.page is not None else ""

    def piece_names(self) -> dict[int, str]:
        """Return the names of the deliverables by id."""
        found = self.page.deliverables if self.page is not None else ()
        return {row.id: entries.piece_name(row.draft) for row in found}

    def pieces(self) -> Sequence[tuple[str, str]]:
        """Return the deliverables to choose from, the first choice is all of them."""
        whole = translate("Terms", "Everything")
        return [("", whole), *((str(key), name) for key, name in self.piece_names().items())]
