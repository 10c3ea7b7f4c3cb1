"""Erasing a person: what goes, what would still tell of them, and their name typed as the answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from irm import services
from irm.errors import IrmError
from irm.ui.base.cells import apart, isolated
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.tools import Tools
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages, person_words

if TYPE_CHECKING:
    from irm.services.erasure import Erased, Outlook
    from irm.services.store import Store

translate = QCoreApplication.translate

_WIDTH: Final = 560


class ErasePersonDialog(Dialog):
    """`erased` is emitted once the person is gone; nothing happens before their name is typed."""

    erased = Signal(int)

    def __init__(self, tools: Tools, person: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self.setModal(True)
        self._tools, self._person, self._name = tools, person, name
        self._found: Outlook | None = None
        self.goes = plain_label(wraps=True, parent=self)
        self.stays = plain_label(role="soft", wraps=True, parent=self)
        self.backups = QCheckBox(self)
        self.typed = QLineEdit(self)
        self.typed_label = field_label(self.typed, parent=self)
        for widget in (self.goes, self.stays, self.backups, self.typed_label, self.typed):
            self.body.addWidget(widget)
        self.leave_button = self.add_button(rejects=True)
        self.leave_button.setDefault(True)
        self.erase_button = self._accepting = self.add_button(kind="danger")
        self.erase_button.clicked.connect(self.erase)
        self.typed.textChanged.connect(self._show_state)
        self.retranslate()
        tools.runner.with_store(self, partial(_outlook, person), self._take, on_error=self._refuse)

    def is_read(self) -> bool:
        """Say whether it shows what would go."""
        return self._found is not None

    def erase(self, _: bool = False) -> None:
        """Erase the person, and where it is wanted the older backups."""
        self.erase_button.setEnabled(False)
        self.typed.setEnabled(False)
        work = partial(_erase, self._person, self.backups.isChecked() and self.backups.isVisibleTo(self))
        task = self._tools.notices.begin(translate("Erasing", "Erasing"))
        self._tools.runner.with_store(self, work, self._on_erased, on_error=self._refuse, task=task)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Erasing", "Erase {name}").replace("{name}", apart(self._name)),
            translate(
                "Erasing",
                "Everything about this person goes for good, past values and files too. It cannot be undone.",
            ),
        )
        self.backups.setText(translate("Erasing", "Make a new backup afterwards, and delete the older ones"))
        words = translate("Erasing", "To erase them, type the name: {name}").replace("{name}", apart(self._name))
        self.typed_label.setText(words.replace("&", "&&"))
        self.typed.setAccessibleName(words)
        self.leave_button.setText(translate("Erasing", "Leave it as it is"))
        self.erase_button.setText(translate("Erasing", "Erase for good"))
        self._show()

    def _take(self, found: Outlook) -> None:
        self._found, self._name = found, found.name
        self.retranslate()

    def _show(self) -> None:
        found = self._found
        self.backups.setVisible(found is not None and bool(found.backups))
        self._show_state()
        if found is None:
            self.goes.setText(translate("Erasing", "Reading…"))
            self.stays.setText("")
            return
        parts = [
            f"{person_words.table(table)}: {formats.number(found.rows[table])}"
            for table in person_words.TABLES
            if table != "influencer" and found.rows.get(table)
        ]
        nothing = translate("Erasing", "Nothing hangs from them.")
        self.goes.setText(" · ".join(parts) or nothing)
        self.stays.setText("\n".join(_what_stays(found)))
        self.grow()

    def _show_state(self, _: str = "") -> None:
        is_typed = self._found is not None and self.typed.text().strip() == self._name.strip()
        self.erase_button.setEnabled(is_typed)

    def _on_erased(self, done: Erased) -> None:
        self._tools.notices.say(translate("Erasing", "The person was erased."))
        self.accept()
        self.erased.emit(self._person)
        if not done.is_overwritten:
            self._tools.notices.say(
                translate("Erasing", "The person was erased; freed space is overwritten when there is room for it.")
            )

    def _refuse(self, error: IrmError) -> None:
        self.typed.setEnabled(True)
        self._show_state()
        self.problem.show_problem(messages.error(error))


def _what_stays(found: Outlook) -> list[str]:
    """Return what would still tell of the person, a line each."""
    lines = []
    if found.mentions:
        count = sum(found.mentions.values())
        words = translate("Erasing", "%n texts of others name them. They are not changed.", None, count)
        lines.append(formats.counted(words, count))
    if found.backups:
        count = len(found.backups)
        words = translate("Erasing", "%n backups made before still hold them, until they are thinned.", None, count)
        days = " – ".join(formats.instant(backup.moment) for backup in (found.backups[-1], found.backups[0]))
        lines.append(f"{formats.counted(words, count)} ({days})")
    if found.second is not None:
        words = translate("Erasing", "Copies in {folder} are not touched.")
        lines.append(words.replace("{folder}", isolated(str(found.second))))
    if found.set_aside:
        words = translate("Erasing", "%n data files set aside still hold them.", None, found.set_aside)
        lines.append(formats.counted(words, found.set_aside))
    return lines


# The work, done in the writing thread


def _outlook(person: int, store: Store) -> Outlook:
    return services.erasure.outlook(store, person)


def _erase(person: int, with_backups: bool, store: Store) -> Erased:
    done = services.erasure.erase(store, person)
    if with_backups:
        services.erasure.remove_older_backups(store)
    return done
