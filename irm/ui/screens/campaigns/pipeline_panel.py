"""The pipeline tab of a campaign: who is in which stage, as a board or a table, and moving them with a line of note.

It reads itself, when it is in sight: the page says which campaign it is, and that something may have changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.page import INFLUENCERS
from irm.ui.base.suggestions import people_like
from irm.ui.base.verb_bar import VerbButton
from irm.ui.screens.campaigns import pipeline_actions as actions
from irm.ui.screens.campaigns.lineup_add import AddPeople
from irm.ui.screens.campaigns.pipeline_board import Board
from irm.ui.screens.campaigns.pipeline_lines import CardLine, StageColumn, columns, mark_of
from irm.ui.screens.campaigns.pipeline_note import NoteBar
from irm.ui.screens.campaigns.pipeline_stages import StageEditor
from irm.ui.screens.campaigns.pipeline_table import PipelineTable
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.widgets.segments import Segment, Segments

if TYPE_CHECKING:
    from irm.services.pipeline import Card, StageRow

translate = QCoreApplication.translate

_BOARD, _TABLE = "board", "table"
_SIDE: Final = 320


class PipelinePanel(QWidget):
    """Board, table, the question for a note, the stages."""

    record_wanted = Signal(str, int)
    left = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.campaign_id, self.name = 0, ""
        self.stages: tuple[StageRow, ...] = ()
        self._cards: tuple[Card, ...] = ()
        self._columns: tuple[StageColumn, ...] = ()
        self._is_stale = False
        self._wanted: tuple[int, ...] = ()
        self.add = self._action("user-plus")
        self.take_out = self._action("user-minus")
        self.open_person = self._action("user")
        self.build()
        self.connect_signals()
        self.retranslate()

    def build(self) -> None:
        """Make the widgets."""
        self.bar = QFrame(self)
        mark(self.bar, role="bar")
        self.switch = Segments(_ways, self.bar)
        self.switch.set_code(_BOARD)
        self.move_menu = QMenu(self)
        self.move_button = self._tool("send-horizontal")
        self.move_button.setMenu(self.move_menu)
        self.move_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button, self.out_button = VerbButton(self.add, self.bar), VerbButton(self.take_out, self.bar)
        self.stages_button = self._tool("sliders-horizontal")
        self.stages_button.setCheckable(True)
        self.note = NoteBar(self)
        self.adder = AddToCampaign(self)
        self.board = Board((self.open_person, self.take_out), self)
        self.table = PipelineTable(self)
        self.table.addActions([self.open_person, self.take_out])
        self.empty = EmptyState("kanban", "", "", actions=(self.add,), parent=self)
        self.shown = QStackedWidget(self)
        for widget in (self.board, self.table, self.empty):
            self.shown.addWidget(widget)
        self.editor = StageEditor(self.tools, self)
        self.editor.setFixedWidth(tokens.px(_SIDE, self.font()))
        self.editor.hide()
        self._lay_out()

    def connect_signals(self) -> None:
        """Connect the widgets with each other."""
        self.switch.chosen.connect(self._show_way)
        self.stages_button.toggled.connect(self._show_editor)
        self.editor.left.connect(self._close_editor)
        self.note.answered.connect(self._move)
        self.note.left.connect(self.focus_cards)
        self.adder.wanted.connect(self._look_up)
        self.adder.picked.connect(self._on_picked)
        self.adder.closed.connect(self.focus_cards)
        self.move_menu.aboutToShow.connect(self._fill_menu)
        self.add.triggered.connect(self.ask_people)
        self.take_out.triggered.connect(self._take_out)
        self.open_person.triggered.connect(self._open)
        self.board.move_wanted.connect(self.ask_note)
        self.table.shifted.connect(self._shift)
        for view in (self.board, self.table):
            view.opened.connect(self._open_person)
            view.take_out_wanted.connect(self._take_out)
            view.copy_wanted.connect(self._copy)
            view.chosen.connect(self._show_verbs)
            view.left.connect(self.left)

    # What the page says

    def show_campaign(self, campaign_id: int, name: str) -> None:
        """Show the pipeline of a campaign, or look at it again."""
        if campaign_id != self.campaign_id:
            self.note.close_bar()
            self.adder.close_line()
            self._close_editor()
            self._show([], [])
        self.campaign_id, self.name = campaign_id, name
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def clear(self) -> None:
        """Show nothing."""
        self.show_campaign(0, "")

    def reload(self) -> None:
        """Read the pipeline again."""
        if self.campaign_id:
            self._is_stale = False
            done = partial(self._on_read, self.campaign_id)
            self.tools.runner.read(
                self, partial(_read, self.campaign_id), done, turn="pipeline", on_error=self._on_gone
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Read what went stale while it was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.switch.retranslate()
        self.switch.setAccessibleName(translate("Pipeline", "How the pipeline is shown"))
        self._name_verbs()
        self.move_button.setAccessibleName(self.move_button.text())
        self.stages_button.setAccessibleName(self.stages_button.text())
        self.table.setAccessibleName(translate("Pipeline", "Pipeline"))
        self.empty.set_words(
            translate("Pipeline", "Nobody is in this campaign yet"),
            translate("Pipeline", "Add the people you think of; a slot can be found for them later."),
        )
        self.note.retranslate()
        self.adder.retranslate()
        self.editor.retranslate()
        self.table.retranslate()
        self._show(self.stages, self._cards)

    def _name_verbs(self) -> None:
        for target, words, tip in (
            (self.add, translate("Pipeline", "Add people"), translate("Pipeline", "Add people who have no slot yet")),
            (
                self.take_out,
                translate("Pipeline", "Take out"),
                translate("Pipeline", "Take them out of the campaign (Delete)"),
            ),
            (
                self.open_person,
                translate("Pipeline", "Open the person"),
                translate("Pipeline", "Show this person on their page"),
            ),
            (
                self.move_button,
                translate("Pipeline", "Move to"),
                translate("Pipeline", "Move them to another stage (Alt with an arrow key)"),
            ),
            (
                self.stages_button,
                translate("Pipeline", "Stages"),
                translate("Pipeline", "Rename, order, add stages, or switch them off"),
            ),
        ):
            target.setText(words)
            target.setToolTip(tip)

    # Hands

    def selected(self) -> tuple[CardLine, ...]:
        """Return the selected cards."""
        if self.shown.currentWidget() is self.empty:
            return ()
        return self.table.selected() if self.switch.code() == _TABLE else self.board.selected()

    def focus_cards(self) -> None:
        """Give the keyboard to the cards."""
        if self.shown.currentWidget() is self.board:
            self.board.focus_cards()
        else:
            self.shown.setFocus()

    def ask_note(self, cooperation_ids: tuple[int, ...], stage_id: int) -> None:
        """Ask for a line of note; the answer moves them."""
        who = self._called(cooperation_ids)
        row = next((row for row in self.stages if row.id == stage_id), None)
        if who and row is not None:
            self.adder.close_line()
            self.note.ask(cooperation_ids, stage_id, who=who, stage=mark_of(row.code, row.name).text)

    def ask_people(self) -> None:
        """Ask for people to add."""
        if self.campaign_id:
            self.note.close_bar()
            self.adder.open_for(0, self.name, fills=False)

    def _move(self, cooperation_ids: tuple[int, ...], stage_id: int, note: str) -> None:
        row = next((row for row in self.stages if row.id == stage_id), None)
        stage = mark_of(row.code, row.name).text if row is not None else ""
        self._wanted = cooperation_ids
        actions.move(
            self.tools, self, cooperation_ids, stage_id, note=note, who=self._called(cooperation_ids), stage=stage
        )
        self.focus_cards()

    def _shift(self, by: int) -> None:
        """Move those selected in the table so many stages on; those that are switched off are passed over."""
        found = self.selected()
        ids = [column.stage_id for column in self._columns if column.stage_id]
        here = next((c.stage_id for c in self._columns for card in c.cards if found and card == found[0]), 0)
        if found and ids:
            place = ids.index(here) if here in ids else -1
            target = ids[max(0, min(place + by, len(ids) - 1))]
            if target != here:
                self.ask_note(tuple(card.cooperation_id for card in found), target)

    def _fill_menu(self) -> None:
        self.move_menu.clear()
        ids = tuple(card.cooperation_id for card in self.selected())
        for row in self.stages:
            if not row.is_off:
                action = self.move_menu.addAction(mark_of(row.code, row.name).text)
                action.triggered.connect(partial(self.ask_note, ids, row.id))

    def _take_out(self) -> None:
        ids = tuple(card.cooperation_id for card in self.selected())
        if ids:
            actions.take_out(self.tools, self, ids, who=self._called(ids))

    def _open(self) -> None:
        found = self.selected()
        if found:
            self._open_person(found[0].influencer_id)

    def _open_person(self, influencer_id: int) -> None:
        self.record_wanted.emit(INFLUENCERS, influencer_id)

    def _copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self.selected():
            clipboard.setText("\n".join(card.text for card in self.selected()))

    def _look_up(self, typed: str) -> None:
        done = partial(self.adder.suggest, typed)
        self.tools.runner.read(self, partial(people_like, typed), done, turn="people")

    def _on_picked(self, _slot: int, person_id: int, name: str, _fills: bool) -> None:
        actions.add_people(self.tools, self, self.campaign_id, (person_id,), who=name)

    def _called(self, cooperation_ids: Sequence[int]) -> str:
        wanted = set(cooperation_ids)
        names = [card.name for column in self._columns for card in column.cards if card.cooperation_id in wanted]
        return names[0] if len(names) == 1 else translate("Pipeline", "%n people", None, len(names)) if names else ""

    # Showing

    def _on_read(self, campaign_id: int, found: tuple[list[StageRow], list[Card]]) -> None:
        if campaign_id == self.campaign_id:
            self._show(*found)

    def _on_gone(self, _: object) -> None:
        """Show nothing of a campaign that is gone; the page closes by itself."""
        self._show([], [])

    def _show(self, stages: Sequence[StageRow], cards: Sequence[Card]) -> None:
        self.stages, self._cards = tuple(stages), tuple(cards)
        self._columns = tuple(columns(stages, cards, clock.today()))
        had_keyboard = self.board.has_focus()
        kept = tuple(card.cooperation_id for card in self.selected())
        self.board.show_columns(self._columns)
        self.table.set_rows([card for column in self._columns for card in column.cards])
        self.editor.show_stages(self.campaign_id, self.name, self.stages)
        self._show_way(self.switch.code())
        wanted, self._wanted = self._wanted or kept, ()
        if wanted:
            self.board.select(wanted)
            self.table.select(wanted)
        if had_keyboard:  # it goes with the cards into the lane they went to
            self.board.focus_cards()
        self._show_verbs()

    def _show_way(self, code: str) -> None:
        way = self.table if code == _TABLE else self.board
        front = way if self._cards else self.empty
        self.shown.setCurrentWidget(front)
        self.shown.setFocusProxy(front)
        self.setFocusProxy(front)
        self._show_verbs()

    def _show_verbs(self) -> None:
        is_any = bool(self.selected())
        for target in (self.take_out, self.open_person):
            target.setEnabled(is_any)
        self.move_button.setEnabled(is_any)

    def _show_editor(self, is_shown: bool) -> None:
        self.editor.setVisible(is_shown)
        if is_shown:
            self.editor.table.setFocus()

    def _close_editor(self) -> None:
        if self.stages_button.isChecked():
            self.stages_button.setChecked(False)
            self.stages_button.setFocus()

    # Parts

    def _lay_out(self) -> None:
        flow = FlowLayout(self.bar, spacing=tokens.SPACE_XS)
        flow.setContentsMargins(tokens.SPACE_S, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        for widget in (self.switch, self.add_button, self.move_button, self.out_button, self.stages_button):
            flow.addWidget(widget)
        flow.addWidget(QWidget(self.bar))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.shown, 1)
        row.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        column.addWidget(self.adder)
        column.addLayout(row, 1)

    def _tool(self, icon: str) -> QToolButton:
        made = QToolButton(self.bar)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.put(made, icon)
        return made

    def _action(self, icon: str) -> QAction:
        action = QAction(self)
        icons.put(action, icon)
        return action


class AddToCampaign(AddPeople):
    """The line by which people join a campaign before anybody knows which slot is theirs."""

    def retranslate(self) -> None:
        """Write all texts again."""
        super().retranslate()
        words = translate("Pipeline", "Who takes part in “{campaign}”? Add one after the other, Esc ends it.")
        self.label.setText(words.replace("{campaign}", self.title))
        self.line.setAccessibleName(self.label.text())


def _ways() -> Sequence[Segment]:
    return (
        Segment(_BOARD, translate("Pipeline", "Board"), "kanban"),
        Segment(_TABLE, translate("Pipeline", "Table"), "rows-3"),
    )


def _read(campaign_id: int, session: Session) -> tuple[list[StageRow], list[Card]]:
    return services.pipeline.stages(session, campaign_id), services.pipeline.cards(session, campaign_id)
