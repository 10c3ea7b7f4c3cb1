"""Promotion: who drops out and why, who takes the place, and what that will change, before anything is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.campaign import LineUp, Member
from irm.errors import IrmError, Problem
from irm.services.session import Session
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.screens.campaigns import lineup_actions as actions
from irm.ui.screens.campaigns.lineup_lines import BENCH, GapLine, Line, MemberLine, lines
from irm.ui.screens.campaigns.lineup_model import LineupModel
from irm.ui.screens.campaigns.lineup_view import LineupView
from irm.ui.screens.campaigns.lineup_words import go_live, name_of
from irm.ui.screens.campaigns.promote_preview import Preview
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.labels import ProblemLabel, plain_label
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.promotion import Promotion

translate = QCoreApplication.translate

_WIDTH: Final = 880
_HEIGHT: Final = 300


class PromoteDialog(Dialog):
    """Asks who takes the place of whoever fills a slot; `wanted` is the cooperation chosen at first, 0 the next."""

    def __init__(
        self, tools: Tools, line_up: LineUp, *, campaign: str, wanted: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools, self._owner = tools, parent
        self._line_up, self._campaign = line_up, campaign
        self._plan: Promotion | None = None
        self._is_writing = False
        self.reason = QLineEdit(self)
        self.reason_label = field_label(self.reason, parent=self)
        self.reason_problem = ProblemLabel(self)
        self.list_label = plain_label(role="soft", parent=self)
        self.model = LineupModel(self)
        self.view = LineupView(self.model, self)
        self.preview = Preview(self)
        self._arrange()
        self.cancel_button = self.add_button(rejects=True)
        self.promote_button = self.add_button(accepts=True)
        self.model.set_lines(_candidates(line_up))
        self.retranslate()
        self._connect()
        self._choose(wanted)
        (self.reason if line_up.incumbent is not None else self.view).setFocus()

    def retranslate(self) -> None:
        """Write all words again."""
        found, old = self._line_up, self._line_up.incumbent
        heading = translate("Promote", "Who takes over “{slot}”?").replace("{slot}", found.draft.title)
        self.set_heading(heading, f"{self._campaign} · {go_live(found.draft, clock.today())}")
        if old is not None:
            why = translate("Promote", "Why does {name} drop out?").replace("{name}", name_of(old))
        else:
            why = translate("Promote", "Why this choice?")
        self.reason_label.setText(why)
        self.reason.setAccessibleName(why)
        self.reason.setPlaceholderText(translate("Promote", "Ill, another job, no answer since Monday"))
        self.list_label.setText(translate("Promote", "Takes the place"))
        self.view.setAccessibleName(translate("Promote", "Takes the place"))
        self.cancel_button.setText(translate("Promote", "Cancel"))
        self._show_button()

    # Inside

    def _arrange(self) -> None:
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        frame = QFrame(self)
        mark(frame, role="card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.view)
        left = QVBoxLayout()
        left.setSpacing(tokens.SPACE_XS)
        for widget in (self.reason_label, self.reason, self.reason_problem):
            left.addWidget(widget)
        left.addSpacing(tokens.SPACE_S)
        left.addWidget(self.list_label)
        left.addWidget(frame, 1)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_L)
        row.addLayout(left, 5)
        row.addWidget(self.preview, 4)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self._on_entered)
        self.view.left.connect(self.reject)
        self.reason.textEdited.connect(self._on_reason)

    def _choose(self, wanted: int) -> None:
        if not (wanted and self.view.select_key(("member", wanted, ""))):
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._on_chosen()

    def _chosen(self) -> Member | None:
        line = self.view.current_line()
        return line.member if isinstance(line, MemberLine) else None

    def _on_chosen(self) -> None:
        """Read what the choice would change."""
        self._plan = None
        member = self._chosen()
        if member is None:
            self.preview.show_nobody(self._line_up)
            self._show_button()
            return
        work = partial(_preview, self._line_up.slot_id, member.cooperation_id)
        self._tools.runner.read(self, work, self._show_plan, turn="preview", on_error=self._show_refusal)
        self._show_button()

    def _show_plan(self, plan: Promotion) -> None:
        self._plan = plan
        self.preview.show_plan(plan, self._line_up)
        self._show_button()

    def _show_refusal(self, error: IrmError) -> None:
        self.preview.show_refusal(messages.error(error))
        self._show_button()

    def _show_button(self) -> None:
        member, old = self._chosen(), self._line_up.incumbent
        if member is not None:
            words = translate("Promote", "Promote {name}").replace("{name}", name_of(member).replace("&", "&&"))
        else:
            words = translate("Promote", "Leave the slot empty")
        self.promote_button.setText(words)
        is_possible = self._plan is not None if member is not None else old is not None
        self.promote_button.setEnabled(is_possible and not self._is_writing)

    def _on_entered(self, _: object) -> None:
        self.accept()

    def _on_reason(self, _: str) -> None:
        self.reason_problem.show_problem("", self.reason)

    def accept(self) -> None:
        """Write it once there is a reason, and close once it is written."""
        reason, old = self.reason.text().strip(), self._line_up.incumbent
        if not self.promote_button.isEnabled():
            return
        if old is not None and not reason:
            missing = Problem("reason", "promotion.reason_missing")
            self.reason_problem.show_problem(messages.problem(missing), self.reason)
            self.reason.setFocus()
            return
        self._is_writing = True
        self._show_button()
        member = self._chosen()
        if member is not None:
            actions.promote(
                self._tools,
                self,
                self._line_up.slot_id,
                member.cooperation_id,
                reason=reason,
                said=self._said(member, reason),
                name=name_of(member),
                on_done=self._on_done,
                on_error=self._on_error,
            )
        elif old is not None:
            actions.drop_out(
                self._tools,
                self,
                old.cooperation_id,
                reason=reason,
                said=self._filled(translate("Promote", "Dropped out of “{slot}” in {campaign}: {reason}"), reason),
                name=name_of(old),
                on_done=self._on_done,
                on_error=self._on_error,
            )

    def _said(self, member: Member, reason: str) -> tuple[str, str]:
        """Return what the timelines of who drops out and of who takes over get to read."""
        old = self._line_up.incumbent
        dropped = translate("Promote", "Dropped out of “{slot}” in {campaign}: {reason}. {name} takes over.")
        if old is None:
            promoted = translate("Promote", "Fills “{slot}” in {campaign}, from the bench.")
        else:
            promoted = translate("Promote", "Takes over “{slot}” in {campaign} from {name}.")
            promoted = promoted.replace("{name}", name_of(old))
        dropped = dropped.replace("{name}", name_of(member))
        return self._filled(dropped, reason.rstrip(".")), self._filled(promoted, reason)

    def _filled(self, words: str, reason: str) -> str:
        words = words.replace("{slot}", self._line_up.draft.title).replace("{campaign}", self._campaign)
        return words.replace("{reason}", reason)

    def _on_done(self, _: int) -> None:
        super().accept()

    def _on_error(self, error: IrmError) -> None:
        self._is_writing = False
        self.problem.show_problem(messages.error(error))
        self._show_button()


def _candidates(line_up: LineUp) -> list[Line]:
    """Return the bench, the ready ones first, those who cannot last; and nobody, where somebody drops out."""
    found = [line for line in lines([line_up], clock.today()) if isinstance(line, MemberLine) and line.role == BENCH]
    found.sort(key=lambda line: _order(line.member, is_hard=line_up.draft.is_hard_date))
    if line_up.incumbent is None:
        return list(found)
    nobody = GapLine(line_up.slot_id, BENCH, translate("Promote", "Nobody for now: the slot stays empty"), "")
    return [*found, nobody]


def _order(member: Member, *, is_hard: bool) -> tuple[int, int]:
    cannot = bool(member.refusal) or (is_hard and not member.feasibility.can_make_it)
    return (0 if member.is_ready else 2 if cannot else 1), member.rank


def _preview(slot_id: int, cooperation_id: int, session: Session) -> Promotion:
    return services.promotion.preview(session, slot_id, cooperation_id, today=clock.today())
