"""The tab of stages: what they are called, in which order, and which are offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain.stages import StageRow
from irm.services.session import Session
from irm.ui.base.cells import ChipsCell, Mark, NumberCell, TextCell
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.tab import SettingsTab, moved
from irm.ui.tools import Tools
from irm.ui.words import formats, names

translate = QCoreApplication.translate


class StagesTab(SettingsTab):
    """The stages of the relationship."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"stage", "influencer"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.table: PlainTable[StageRow] = PlainTable(columns, _id_of, self)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.problem)
        self.column.addLayout(self.verbs)
        self.rename = self.add_verb("pencil", self.table.edit_current)
        self.up = self.add_verb("chevron-up", partial(self._move, -1))
        self.down = self.add_verb("chevron-down", partial(self._move, 1))
        self.hide_verb = self.add_verb("eye-off", self._hide)
        self.reset = self.add_verb("rotate-ccw", self._reset, is_last=True)
        self.table.edited.connect(self._on_edited)
        self.table.move_wanted.connect(self._move)
        self.table.current_changed.connect(self._show_verbs)
        self.retranslate()

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: Sequence[StageRow]) -> None:
        """Show the stages."""
        self.table.set_rows(found)

    def retranslate(self) -> None:
        self.lead.setText(
            translate("DataSettings", "Call the stages what you call them. A stage somebody is in cannot be hidden.")
        )
        self.table.setAccessibleName(translate("DataSettings", "Stages"))
        self.rename.setText(translate("DataSettings", "Rename"))
        self.up.setText(translate("DataSettings", "Up"))
        self.down.setText(translate("DataSettings", "Down"))
        self.reset.setText(translate("DataSettings", "Use the program's word"))
        self.reset.setToolTip(translate("DataSettings", "Call the stage again what the program calls it"))
        self.table.retranslate()
        self._show_verbs()

    def _show_verbs(self) -> None:
        row = self.table.row()
        is_hidden = row is not None and row.is_hidden
        self.hide_verb.setText(translate("DataSettings", "Show") if is_hidden else translate("DataSettings", "Hide"))
        self.reset.setEnabled(row is not None and bool(row.name))

    def _on_edited(self, row: StageRow, _key: str, name: str) -> None:
        shown = name.strip() or names.own_stage(row.code)
        is_own_word = name.strip() == names.own_stage(row.code)
        wanted = "" if is_own_word else name
        actions.rename_stage(self.tools, self, row.code, wanted, shown=shown, on_error=self.refuse)

    def _reset(self) -> None:
        row = self.table.row()
        if row is not None:
            shown = names.own_stage(row.code)
            actions.rename_stage(self.tools, self, row.code, "", shown=shown, on_error=self.refuse)

    def _hide(self) -> None:
        row = self.table.row()
        if row is not None:
            shown, is_hidden = _called(row), not row.is_hidden
            actions.hide_stage(self.tools, self, row.code, is_hidden=is_hidden, shown=shown, on_error=self.refuse)

    def _move(self, by: int) -> None:
        row = self.table.row()
        order = moved([one.code for one in self.table.plain.rows], row.code if row else None, by)
        if order is not None:
            actions.reorder_stages(self.tools, self, order)


def columns() -> tuple[PlainColumn[StageRow], ...]:
    """Return the columns in the language in force."""
    return (
        PlainColumn("name", translate("DataSettings", "Name"), _name, ChipsCell, text=_called),
        PlainColumn("own", translate("DataSettings", "The program's word"), _own, TextCell),
        PlainColumn("people", translate("DataSettings", "People"), _people, NumberCell, width=80, is_trailing=True),
        PlainColumn("hidden", "", _hidden, ChipsCell, width=84),
    )


def _called(row: StageRow) -> str:
    return row.name or names.own_stage(row.code)


def _name(row: StageRow) -> ChipsCell:
    return ChipsCell((Mark(_called(row), names.stage_tone(row.code)),), _called(row))


def _own(row: StageRow) -> TextCell:
    return TextCell(names.own_stage(row.code))


def _people(row: StageRow) -> NumberCell:
    return NumberCell(formats.number(row.people))


def _hidden(row: StageRow) -> ChipsCell:
    return ChipsCell((Mark(translate("DataSettings", "hidden"), "gray"),)) if row.is_hidden else ChipsCell()


def _id_of(row: StageRow) -> str:
    return row.code


def _read(session: Session) -> list[StageRow]:
    return services.stages.rows(session)
