"""The menu of what columns were taken for before: choose a saved mapping, save this one, rename or delete it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from irm import services
from irm.domain import clock
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import put_icon
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.domain.mapping_choices import MappingChoices, Remembered

translate = QCoreApplication.translate


class MemoryButton(QPushButton):
    """Opens the menu. Every verb is a signal; the names are those of the headers of this file."""

    used = Signal(object)
    """The Remembered that is chosen."""
    save_wanted = Signal()
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered: Sequence[Remembered] = ()
        self.setAutoDefault(False)
        mark(self, kind="quiet")
        put_icon(self, "bookmark", "quiet")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_remembered(self, remembered: Sequence[Remembered], *, is_possible: bool) -> None:
        """Offer what is remembered for the headers of a file; some files have nothing to remember."""
        self._remembered = [one for one in remembered if one.name]
        self.setVisible(is_possible)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.setText(translate("ImportMemory", "Mappings"))
        self.setToolTip(translate("ImportMemory", "Keep what the columns are taken for, or take what was kept before"))

    def _fill(self) -> None:
        self._menu.clear()
        for one in self._remembered:
            self._menu.addAction(_literal(one.name)).triggered.connect(partial(self._tell, self.used, one))
        if self._remembered:
            self._menu.addSeparator()
        save = self._menu.addAction(translate("ImportMemory", "&Save this mapping…"))
        save.triggered.connect(self.save_wanted)
        if self._remembered:
            for title, signal in (
                (translate("ImportMemory", "&Rename"), self.rename_wanted),
                (translate("ImportMemory", "&Delete"), self.delete_wanted),
            ):
                below = self._menu.addMenu(title)
                for one in self._remembered:
                    below.addAction(_literal(one.name)).triggered.connect(partial(self._tell, signal, one))

    def _tell(self, signal: object, one: Remembered, _is_checked: bool = False) -> None:
        signal.emit(one)  # type: ignore[attr-defined]


class NameDialog(Dialog):
    """Asks for the name of a mapping: `named(text)`, then it waits to be closed, so that a refusal can be shown."""

    named = Signal(str)

    def __init__(self, heading: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_heading(heading)
        self.line = QLineEdit(name, self)
        self.line.setAccessibleName(translate("ImportMemory", "Name"))
        label = field_label(self.line, parent=self)
        label.setText(translate("ImportMemory", "Name"))
        self.body.addWidget(label)
        self.body.addWidget(self.line)
        self.add_button(rejects=True).setText(translate("ImportMemory", "Cancel"))
        self.add_button(accepts=True).setText(translate("ImportMemory", "Save"))
        self.line.selectAll()
        self.line.setFocus()

    def accept(self) -> None:
        """Tell the name; whoever asked closes."""
        self.named.emit(self.line.text())


def save(headers: tuple[str, ...], choices: MappingChoices, name: str, session: Session) -> int:
    """Keep what is chosen about columns under a name; the work of a write."""
    return services.import_mappings.save(session, headers, choices, name=name, now=clock.now())


def rename(mapping_id: int, name: str, session: Session) -> None:
    """Give a mapping another name; the work of a write."""
    services.import_mappings.rename(session, mapping_id, name)


def delete(mapping_id: int, session: Session) -> int:
    """Forget a mapping; the work of a write."""
    return services.import_mappings.delete(session, [mapping_id])


def show_refusal(asked: NameDialog, error: IrmError) -> None:
    """Say in the dialog why a name cannot be."""
    problems = error.problems if isinstance(error, Invalid) else ()
    sentence = " ".join(messages.problem(problem) for problem in problems) or messages.error(error)
    asked.problem.show_problem(sentence)


def _literal(name: str) -> str:
    return name.replace("&", "&&")
