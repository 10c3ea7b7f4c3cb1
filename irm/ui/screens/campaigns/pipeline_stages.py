"""The stages of a campaign beside its pipeline: their names, their order, which are on; changed while it runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm.ui.base.cells import ChipsCell, Mark, NumberCell
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.screens.campaigns import pipeline_actions as actions
from irm.ui.screens.campaigns.pipeline_lines import mark_of
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.ask_line import AskLine
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import campaign_names, formats

if TYPE_CHECKING:
    from irm.services.pipeline import StageRow

translate = QCoreApplication.translate


class StageEditor(QFrame):
    """A short table of stages with what can be done to the current one. Every change is written at once."""

    left = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._campaign_id, self._campaign = 0, ""
        self.heading = plain_label(role="heading", parent=self)
        self.lead = plain_label(role="soft", wraps=True, parent=self)
        self.close_button = tool_button("x", "", parent=self)
        self.table: PlainTable[StageRow] = PlainTable(columns, _id_of, self)
        self.rename_button = self._verb("pencil", self.table.edit_current)
        self.up_button = tool_button("chevron-up", "", parent=self)
        self.down_button = tool_button("chevron-down", "", parent=self)
        self.up_button.clicked.connect(partial(self._move, -1))
        self.down_button.clicked.connect(partial(self._move, 1))
        self.switch_button = self._verb("eye-off", self._switch)
        self.line = AskLine(self)
        self.add_button = button(icon="plus", parent=self)
        self._lay_out()
        self.table.edited.connect(self._on_edited)
        self.table.move_wanted.connect(self._move)
        self.table.current_changed.connect(self._show_verbs)
        self.line.answered.connect(self._add)
        self.line.left.connect(self.left)
        self.add_button.clicked.connect(self._on_add)
        self.close_button.clicked.connect(self.left)
        self.retranslate()

    def show_stages(self, campaign_id: int, campaign: str, stages: Sequence[StageRow]) -> None:
        """Show the stages of a campaign."""
        self._campaign_id, self._campaign = campaign_id, campaign
        self.table.set_rows(stages)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.heading.setText(translate("Pipeline", "Stages of this campaign"))
        self.lead.setText(
            translate("Pipeline", "Who is in a stage that is switched off stays in it and is still shown.")
        )
        name_button(self.close_button, translate("Pipeline", "Close"))
        self.table.setAccessibleName(self.heading.text())
        self.rename_button.setText(translate("Pipeline", "Rename"))
        name_button(self.up_button, translate("Pipeline", "Earlier (Alt+Up)"))
        name_button(self.down_button, translate("Pipeline", "Later (Alt+Down)"))
        self.add_button.setText(translate("Pipeline", "Add"))
        hint = translate("Pipeline", "Another stage")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.table.retranslate()
        self._show_verbs()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In the stages of a campaign"),
            (
                ("Return", QCoreApplication.translate("Keys", "Rename the stage")),
                ("Alt+Up Alt+Down", QCoreApplication.translate("Keys", "Put the stage earlier or later")),
                ("Esc", QCoreApplication.translate("Keys", "Go back")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _verb(self, icon: str, work: Callable[[], object]) -> QPushButton:
        made = button(kind="quiet", icon=icon, parent=self)
        made.clicked.connect(work)
        return made

    def _lay_out(self) -> None:
        head, verbs, add = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        verbs.setSpacing(0)
        for each in (self.rename_button, self.up_button, self.down_button, self.switch_button):
            verbs.addWidget(each)
        verbs.addStretch(1)
        add.addWidget(self.line, 1)
        add.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_M, tokens.SPACE_S, tokens.SPACE_M, tokens.SPACE_M)
        column.setSpacing(tokens.SPACE_S)
        column.addLayout(head)
        column.addWidget(self.lead)
        column.addWidget(self.table, 1)
        column.addLayout(verbs)
        column.addLayout(add)

    def _show_verbs(self) -> None:
        row = self.table.row()
        is_off = row is not None and row.is_off
        self.switch_button.setText(
            translate("Pipeline", "Switch on") if is_off else translate("Pipeline", "Switch off")
        )
        for each in (self.rename_button, self.up_button, self.down_button, self.switch_button):
            each.setEnabled(row is not None)

    def _on_edited(self, row: StageRow, _key: str, name: str) -> None:
        own = campaign_names.pipeline_stage(row.code)
        typed = " ".join(str(name).split())
        wanted = "" if typed in ("", own) else typed
        if wanted != row.name:
            actions.rename_stage(self._tools, self, row.id, wanted, shown=wanted or own, campaign=self._campaign)

    def _switch(self) -> None:
        row = self.table.row()
        if row is not None:
            actions.switch_stage(
                self._tools, self, row.id, is_off=not row.is_off, shown=_called(row), campaign=self._campaign
            )

    def _move(self, by: int) -> None:
        row, order = self.table.row(), [one.id for one in self.table.plain.rows]
        place = order.index(row.id) + by if row is not None else -1
        if row is not None and 0 <= place < len(order):
            order.remove(row.id)
            order.insert(place, row.id)
            actions.order_stages(self._tools, self, order, campaign=self._campaign)

    def _on_add(self) -> None:
        self._add(self.line.text())

    def _add(self, name: str) -> None:
        typed = " ".join(name.split())
        if not typed:
            self.line.show_problem(translate("Pipeline", "A stage needs a name."))
            self.line.setFocus()
            return
        self.line.clear()
        actions.add_stage(self._tools, self, self._campaign_id, typed, campaign=self._campaign)


def columns() -> tuple[PlainColumn[StageRow], ...]:
    """Return the columns in the language in force."""
    return (
        PlainColumn("name", translate("Pipeline", "Stage"), _name, ChipsCell, text=_called),
        PlainColumn("people", translate("Pipeline", "People"), _people, NumberCell, width=64, is_trailing=True),
        PlainColumn("off", "", _off, ChipsCell, width=60),
    )


def _called(row: StageRow) -> str:
    return campaign_names.pipeline_stage(row.code, row.name)


def _name(row: StageRow) -> ChipsCell:
    return ChipsCell((mark_of(row.code, row.name),), _called(row))


def _people(row: StageRow) -> NumberCell:
    return NumberCell(formats.number(row.count))


def _off(row: StageRow) -> ChipsCell:
    return ChipsCell((Mark(translate("Pipeline", "off"), "gray"),)) if row.is_off else ChipsCell()


def _id_of(row: StageRow) -> int:
    return row.id
