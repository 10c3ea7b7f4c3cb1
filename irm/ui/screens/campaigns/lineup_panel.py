"""The line-up tab of a campaign: the slots with everybody in them, and beside them a form or suggestions.

It reads nothing but suggestions: the page hands the line-up in. `lineup_verbs.py` does what the user asks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.campaign import LineUp
from irm.services.session import Session
from irm.ui.base.page import INFLUENCERS
from irm.ui.base.suggestions import people_like
from irm.ui.screens.campaigns.lineup_add import AddPeople
from irm.ui.screens.campaigns.lineup_editor import LineupEditor, MemberEditor, SlotEditor
from irm.ui.screens.campaigns.lineup_lines import Line, MemberLine, lines, what_if_lines
from irm.ui.screens.campaigns.lineup_model import LineupModel
from irm.ui.screens.campaigns.lineup_proposals import ProposalPanel
from irm.ui.screens.campaigns.lineup_verbs import LineupVerbs, VerbBar
from irm.ui.screens.campaigns.lineup_view import LineupView
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.buttons import button
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.splitter import Splitter
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.services.proposals import Proposal

translate = QCoreApplication.translate

_SIDE: Final = 340
_LINES: Final = 280
"""How wide the form beside the list is at first."""


class LineupPanel(QWidget):
    """Slots, members, gaps; what can be done with them; what would be if somebody dropped out."""

    record_wanted = Signal(str, int)
    left = Signal()
    """Escape where nothing is open any more: back to where the user came from."""
    terms_wanted = Signal(int)
    """The terms of a cooperation are to be shown."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.campaign_id = 0
        self.name = ""
        self.currency = ""
        self.line_ups: tuple[LineUp, ...] = ()
        self.gone: set[int] = set()
        self.is_what_if = False
        self.wanted: tuple[str, int, str] | None = None
        """What is to be current once it is shown."""
        self._editors: dict[type, LineupEditor[Any, Any]] = {}
        self._proposals: ProposalPanel | None = None
        self.build()
        self.connect_signals()
        self.retranslate()

    def build(self) -> None:
        """Make the widgets."""
        self.model = LineupModel(self)
        self.view = LineupView(self.model, self)
        self.verbs = LineupVerbs(self)
        self.bar = VerbBar(self.verbs, self)
        self.banner = Banner(self)
        self.adder = AddPeople(self)
        self.what_if_bar = QFrame(self)
        mark(self.what_if_bar, role="banner")
        self.what_if_words = plain_label(wraps=True, parent=self.what_if_bar)
        self.back_button = button(parent=self.what_if_bar)
        self.empty = EmptyState("users", "", "", actions=(self.verbs.actions["add_slot"],), parent=self)
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.view)
        self.lists.addWidget(self.empty)
        self.side = QStackedWidget(self)
        self.side.setMinimumWidth(tokens.px(_SIDE * 9 // 10, self.font()))
        self.side.hide()
        self.splitter = Splitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.lists)
        self.splitter.addWidget(self.side)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.what_if_bar)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S)
        row.addWidget(self.what_if_words, 1)
        row.addWidget(self.back_button)
        self.what_if_bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.banner, self.what_if_bar, self.adder):
            column.addWidget(widget)
        column.addWidget(self.splitter, 1)

    def connect_signals(self) -> None:
        """Connect the widgets with each other."""
        self.view.opened.connect(self.edit)
        self.view.ticked.connect(self.tick)
        self.view.chosen.connect(self._on_chosen)
        self.view.left.connect(self._on_left)
        self.back_button.clicked.connect(self.leave_what_if)
        self.adder.wanted.connect(self._look_up)
        self.adder.closed.connect(self.view.setFocus)
        self.verbs.connect_signals()

    # What the page says

    def show_line_ups(self, campaign_id: int, name: str, currency: str, line_ups: Sequence[LineUp]) -> None:
        """Show the line-up of a campaign."""
        if campaign_id != self.campaign_id:
            self._begin()
        self.campaign_id, self.name, self.currency = campaign_id, name, currency
        self.line_ups = tuple(line_ups)
        editor = self.editor_shown()
        if editor is not None and editor.is_open and not editor.is_new:
            editor.on_changes()
        self.show_lines()
        if self.proposals_shown() and self._proposals is not None:
            self.suggest(self._proposals.slot_id)

    def show_lines(self) -> None:
        """Write the lines anew."""
        today = clock.today()
        if self.is_what_if:
            after = services.line_ups.what_if(self.line_ups, self.gone, today=today)
            self.model.set_lines(what_if_lines(self.line_ups, after, self.gone, today))
            self.what_if_words.setText(_outcome(self.gone, after))
        else:
            self.model.set_lines(lines(self.line_ups, today))
        self.lists.setCurrentWidget(self.view if self.line_ups else self.empty)
        if self.wanted is not None and self.view.select_key(self.wanted):
            self.wanted = None
        self.what_if_bar.setVisible(self.is_what_if)
        self.verbs.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._begin()
        self.campaign_id, self.line_ups = 0, ()
        self.model.set_lines(())

    def save(self) -> bool:
        """Save an open form; False where it cannot be saved."""
        return all(editor.save() for editor in self._editors.values())

    def focus_content(self) -> None:
        """Put the keyboard on the slots, or where there is none on what adds one."""
        if self.line_ups:
            self.view.setFocus()
        else:
            self.empty.setFocus()

    def line_up(self, slot_id: int) -> LineUp | None:
        """Return the line-up of a slot."""
        return next((found for found in self.line_ups if found.slot_id == slot_id), None)

    def title_of(self, slot_id: int) -> str:
        """Return what a slot is called."""
        found = self.line_up(slot_id)
        return found.draft.title if found is not None else ""

    def retranslate(self) -> None:
        """Write all texts again."""
        self.view.setAccessibleName(translate("Lineup", "Line-up"))
        self.back_button.setText(translate("Lineup", "Back to the line-up"))
        self.empty.set_words(
            translate("Lineup", "No slot yet"),
            translate("Lineup", "A slot is one place to fill: who posts what, where and on which day."),
        )
        self.verbs.retranslate()
        self.adder.retranslate()
        if self._proposals is not None:
            self._proposals.retranslate()
        if self.campaign_id:
            self.show_lines()

    # Beside the list

    def edit(self, line: Line) -> None:
        """Open the form of a slot, or of the terms with somebody."""
        if isinstance(line, MemberLine):
            self._open(self.editor(MemberEditor), line.member.cooperation_id)
        else:
            self._open(self.editor(SlotEditor), line.slot_id)

    def new_slot(self) -> None:
        """Open the form for another slot."""
        editor = self.editor(SlotEditor)
        if self.save():
            self._show_side(editor)
            editor.start_new()

    def suggest(self, slot_id: int) -> None:
        """Read who could stand by for a slot."""
        done = partial(self._show_proposals, slot_id)
        self.tools.runner.read(self, partial(_proposals, slot_id), done, turn="proposals", on_error=self._on_no_slot)

    def close_side(self) -> None:
        """Close the form once it is saved, and go back to the list."""
        if self.save():
            self.side.hide()
            self.view.setFocus()

    def editor(self, kind: type[LineupEditor[Any, Any]]) -> LineupEditor[Any, Any]:
        """Return a form, made when it is first needed."""
        if kind not in self._editors:
            made = self._editors[kind] = kind(self.tools, self.side)
            self.side.addWidget(made)
            made.left.connect(self.close_side)
            made.closed.connect(self._on_closed)
            made.saved.connect(self._on_saved)
            if isinstance(made, MemberEditor):
                made.person_wanted.connect(partial(self.record_wanted.emit, INFLUENCERS))
        return self._editors[kind]

    def editor_shown(self) -> LineupEditor[Any, Any] | None:
        """Return the form that is open."""
        found = self.side.currentWidget()
        return found if not self.side.isHidden() and isinstance(found, LineupEditor) else None

    def proposals_shown(self) -> bool:
        """Say whether suggestions are open."""
        return not self.side.isHidden() and self.side.currentWidget() is self._proposals

    def _open(self, editor: LineupEditor[Any, Any], record_id: int) -> None:
        if self.is_what_if or not self.save():
            return
        self._show_side(editor)
        editor.show_record(record_id)
        editor.form.focus_first()

    def _show_side(self, widget: QWidget) -> None:
        """Show a form or suggestions; what was typed is saved before, it may be of another campaign."""
        if isinstance(widget, SlotEditor):
            widget.set_campaign(self.campaign_id, self.currency)
        self.side.setCurrentWidget(widget)
        if self.side.isHidden():
            self.side.show()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is beside the lines below them where both have no room side by side."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= tokens.px(_SIDE + _LINES, self.font())
        direction = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if direction is not self.splitter.orientation():
            self.splitter.setOrientation(direction)
            self._fit()

    def _fit(self) -> None:
        """Share the room between the lines and what is beside or below them."""
        if self.splitter.orientation() is Qt.Orientation.Horizontal:
            wide = tokens.px(_SIDE, self.font())
            self.splitter.setSizes([max(wide, self.width() - wide), wide])
        else:
            self.splitter.setSizes([self.height() // 3, self.height() * 2 // 3])

    def _show_proposals(self, slot_id: int, found: list[Proposal]) -> None:
        if self._proposals is None:
            self._proposals = made = ProposalPanel(self.side)
            self.side.addWidget(made)
            made.left.connect(self.close_side)
            made.taken.connect(self.verbs.bench_people)
        is_new = not self.proposals_shown()
        self._proposals.show_for(slot_id, self.title_of(slot_id), found)
        self._show_side(self._proposals)
        if is_new:
            self._proposals.view.setFocus()

    def _on_left(self) -> None:
        """Close what is open, one thing at a time."""
        if self.is_what_if:
            self.leave_what_if()
        elif not self.side.isHidden():
            self.close_side()
        else:
            self.left.emit()

    def _on_no_slot(self, _: object) -> None:
        self.side.hide()

    def _on_closed(self) -> None:
        self.side.hide()

    def _on_saved(self, slot_id: int) -> None:
        self.wanted = ("slot", slot_id, "")

    def _on_chosen(self) -> None:
        """Let the form follow the line under the keyboard."""
        self.verbs.refresh()
        line, editor = self.view.current_line(), self.editor_shown()
        if line is None or editor is None or editor.is_new or self.is_what_if:
            return
        kind, key = (MemberEditor, line.member.cooperation_id) if isinstance(line, MemberLine) else (None, line.slot_id)
        following = self.editor(kind or SlotEditor)
        if following is editor and editor.record_id == key:
            return
        if self.save():
            self._show_side(following)
            following.show_record(key)

    def _look_up(self, typed: str) -> None:
        done = partial(self.adder.suggest, typed)
        self.tools.runner.read(self, partial(people_like, typed), done, turn="people")

    # What if

    def enter_what_if(self) -> None:
        """Show what would be if those who are ticked dropped out; nothing is written."""
        if self.save():
            self.side.hide()
            self.adder.close_line()
            line = self.view.current_line()
            self.is_what_if = True
            self.gone = {line.member.influencer_id} if isinstance(line, MemberLine) else set()
            self.show_lines()
            self.view.setFocus()

    def leave_what_if(self) -> None:
        """Show the line-up as it is."""
        self.is_what_if = False
        self.gone.clear()
        self.show_lines()
        self.view.setFocus()

    def tick(self, line: MemberLine) -> None:
        """Let somebody drop out, or stay, in what would be."""
        self.gone ^= {line.member.influencer_id}
        self.show_lines()

    def _begin(self) -> None:
        """Forget what belongs to another campaign."""
        self.is_what_if = False
        self.gone.clear()
        self.banner.clear()
        self.adder.close_line()
        self.side.hide()
        for editor in self._editors.values():
            editor.clear()


def _outcome(gone: set[int], after: Sequence[LineUp]) -> str:
    if not gone:
        return translate("Lineup", "Tick who might drop out, and see who takes over. Nothing is written.")
    filled = sum(found.incumbent is not None for found in after)
    covered = sum(found.coverage.state == "covered" for found in after)
    words = translate("Lineup", "{filled} of {slots} slots stay filled, {covered} stay covered. Nothing is written.")
    words = words.replace("{filled}", formats.number(filled)).replace("{slots}", formats.number(len(after)))
    return words.replace("{covered}", formats.number(covered))


def _proposals(slot_id: int, session: Session) -> list[Proposal]:
    return services.proposals.for_slot(session, slot_id, today=clock.today())
