"""The tab of keeping: after how many months without a sign people are listed for deletion, never erased by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import QCoreApplication, QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QWidget

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.cells import apart
from irm.ui.base.dialog import field_label
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.tab import SettingsTab
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.services.retention import DueRow

translate = QCoreApplication.translate

_SHOWN: Final = 500
"""How many people the list shows; all are counted."""


class KeepingTab(SettingsTab):
    """A number of months, and who is due: each is reviewed and erased one by one."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"data_setting", "influencer", "interaction", "cooperation"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._stored = 0
        self._due: tuple[DueRow, ...] = ()
        self.months = CountEdit(self)
        self.months.setMaximumWidth(tokens.px(120, self.font()))
        self.months_label = field_label(self.months, parent=self)
        self.count = plain_label(wraps=True, parent=self)
        self.model = QStringListModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_S)
        line.addWidget(self.months_label)
        line.addWidget(self.months)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.count)
        self.column.addWidget(self.view, 100)
        self.column.addLayout(self.verbs)
        self.column.addStretch(1)  # the room, while there is no list
        self.keep = self.add_verb("check", self.save)
        self.erase = self.add_verb("user-minus", self.ask_erase, is_last=True)
        self.months.returnPressed.connect(self.save)
        self.view.selectionModel().currentChanged.connect(self._show_verbs)
        self.retranslate()

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: tuple[int, tuple[DueRow, ...]]) -> None:
        """Show the months, unless others are typed, and who is due."""
        if (self.months.value() or 0) == self._stored:
            self.months.set_value(found[0] or None)
        self._stored, self._due = found
        self._show()

    def save(self) -> bool:
        """Store what is typed."""
        typed = self.months.value() or 0
        if typed != self._stored:
            self._stored = typed
            actions.set_months_kept(self.tools, self, typed, on_error=self.refuse)
        return True

    def ask_erase(self) -> None:
        """Ask whether the person chosen is to be erased."""
        from irm.ui.dialogs.erase_person import ErasePersonDialog  # not before it is asked for

        row = self.view.currentIndex().row()
        if 0 <= row < len(self._due):
            ErasePersonDialog(self.tools, self._due[row].id, self._due[row].name, self).open()

    def retranslate(self) -> None:
        self.lead.setText(
            translate(
                "DataSettings",
                "People without a contact, a cooperation or a change for so many months are listed here for you to"
                " review. Nobody is ever erased by itself; leave it empty to keep everybody.",
            )
        )
        word = translate("DataSettings", "Months people are kept")
        self.months_label.setText(word)
        self.months.setAccessibleName(word)
        self.view.setAccessibleName(translate("DataSettings", "Due for deletion"))
        self.keep.setText(translate("DataSettings", "Save"))
        self.erase.setText(translate("DataSettings", "Erase for good…"))
        self._show()

    def _show(self) -> None:
        is_on = bool(self._stored)
        self.view.setVisible(is_on and bool(self._due))
        self.erase.setVisible(is_on and bool(self._due))
        self.count.setVisible(is_on)
        if self._due:
            words = translate("DataSettings", "%n people are due for deletion.", None, len(self._due))
            self.count.setText(formats.counted(words, len(self._due)))
        else:
            self.count.setText(translate("DataSettings", "Nobody is due for deletion."))
        self.model.setStringList([_line(row) for row in self._due[:_SHOWN]])
        self._show_verbs()

    def _show_verbs(self) -> None:
        self.erase.setEnabled(self.view.currentIndex().isValid())


def _line(row: DueRow) -> str:
    words = translate("DataSettings", "{name}, nothing since {day}").replace("{day}", formats.day(row.last_on))
    said = words.replace("{name}", apart(row.name))
    return f"{said} ({translate('DataSettings', 'in the trash')})" if row.is_trashed else said


def _read(session: Session) -> tuple[int, tuple[DueRow, ...]]:
    return services.retention.months(session), services.retention.due(session, today=clock.today())
