"""The shape of a tab of the data settings: a sentence, a table, a row of verbs below it, and what was refused."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.dialogs.data_settings import actions
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ProblemLabel, plain_label

if TYPE_CHECKING:
    from irm.services.store import Changes


class SettingsTab(QWidget):
    """One kind of setting. It reads itself when it is first shown and whenever one of its TABLES changes."""

    TABLES: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.lead = plain_label(role="soft", wraps=True, parent=self)
        self.problem = ProblemLabel(self)
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(tokens.SPACE_XS)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, tokens.SPACE_M, 0, 0)
        self.column.setSpacing(tokens.SPACE_S)
        self.column.addWidget(self.lead)
        tools.runner.changed.connect(self._on_changes)

    @abstractmethod
    def reading(self) -> Callable[[Session], Any]:
        """Return the work that reads the setting; plain functions and values only."""

    @abstractmethod
    def show_read(self, found: Any) -> None:
        """Show what was read."""

    @abstractmethod
    def retranslate(self) -> None:
        """Write all texts again."""

    def save(self) -> bool:
        """End an open edit; False where it cannot be saved."""
        return True

    def reload(self) -> None:
        """Read the setting again."""
        self.tools.runner.read(self, self.reading(), self.show_read, turn="rows")

    def add_verb(self, icon: str, verb: Callable[[], object], *, is_last: bool = False) -> QPushButton:
        """Add a button below the table; `is_last` stands apart at the trailing end."""
        result = button(kind="quiet", icon=icon, parent=self)
        result.clicked.connect(verb)
        if is_last:
            self.verbs.addStretch(1)
        self.verbs.addWidget(result)
        return result

    def refuse(self, error: IrmError) -> None:
        """Say under the table why something cannot be; the rows come back as they are stored."""
        self.problem.show_problem(actions.sentence(error))
        self.reload()

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & self.TABLES:
            self.problem.show_problem("")
            self.reload()


def moved(keys: Sequence[Any], key: Any, by: int) -> list[Any] | None:
    """Return the keys with one of them moved by so many places, None where it stands at the end already."""
    place = keys.index(key) if key in keys else -1
    if place < 0 or not 0 <= place + by < len(keys):
        return None
    result = [one for one in keys if one != key]
    result.insert(place + by, key)
    return result
