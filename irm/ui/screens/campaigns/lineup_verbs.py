"""What can be done in a line-up, as actions with keys; asks before somebody is booked who should not be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from irm import services
from irm.services.session import Session
from irm.ui.base.keys import native
from irm.ui.base.page import INFLUENCERS
from irm.ui.base.verb_bar import VerbButton
from irm.ui.screens.campaigns import lineup_actions as actions
from irm.ui.screens.campaigns.lineup_lines import BENCH, DROPPED, INCUMBENT, GapLine, Line, MemberLine, SlotLine
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.words.conflict_words import conflict_words

if TYPE_CHECKING:
    from irm.services.lineup import Objection
    from irm.ui.screens.campaigns.lineup_panel import LineupPanel

translate = QCoreApplication.translate

Doing = Callable[[tuple[int, ...]], None]

_VERBS: Final = {
    "edit": ("pencil", ("F2",)),
    "add_slot": ("plus", ("A",)),
    "add": ("user-plus", ("N", "Ins")),
    "suggest": ("sparkles", ("S",)),
    "promote": ("arrow-up-to-line", ("P",)),
    "fill": ("star", ("F",)),
    "up": ("chevron-up", ("Alt+Up",)),
    "down": ("chevron-down", ("Alt+Down",)),
    "what_if": ("split", ("W",)),
    "terms": ("handshake", ("T",)),
    "open": ("user", ("O",)),
    "take_off": ("user-minus", ("Del",)),
}
_IN_BAR: Final = ("add_slot", "add", "suggest", "promote", "what_if")


class LineupVerbs(QObject):
    """The actions of a line-up; the list has them as its context menu."""

    def __init__(self, panel: LineupPanel) -> None:
        super().__init__(panel)
        self.panel = panel
        self.actions = {name: self._action(name, *parts) for name, parts in _VERBS.items()}
        self.actions["what_if"].setCheckable(True)
        for action in self.actions.values():
            panel.view.addAction(action)

    def connect_signals(self) -> None:
        """Let every action do what it says, and the mouse the same."""
        panel, doing = self.panel, self._doing()
        for name, action in self.actions.items():
            action.triggered.connect(partial(self._do, doing[name]))
        panel.view.acted.connect(self.act)
        panel.view.members_dropped.connect(self.drop_members)
        panel.view.people_dropped.connect(self.drop_people)
        panel.adder.picked.connect(self._on_picked)

    def refresh(self) -> None:
        """Offer what can be done with the line in hand."""
        panel = self.panel
        line, slot_id = panel.view.current_line(), panel.view.current_slot()
        member = line if isinstance(line, MemberLine) else None
        found = panel.line_up(slot_id)
        can_promote = found is not None and bool(found.bench or found.incumbent)
        can = {
            "edit": line is not None and not isinstance(line, GapLine),
            "add_slot": bool(panel.campaign_id),
            "add": bool(slot_id),
            "suggest": bool(slot_id),
            "promote": can_promote and (member is None or member.role != DROPPED),
            "fill": member is not None and member.role != INCUMBENT,
            "up": _can_move(line, panel.line_ups, -1),
            "down": _can_move(line, panel.line_ups, 1),
            "terms": member is not None,
            "open": member is not None,
            "take_off": isinstance(line, SlotLine) or bool(panel.view.members()),
        }
        for name, action in self.actions.items():
            is_free = name in ("what_if", "open", "terms") or not panel.is_what_if
            action.setEnabled(is_free and can.get(name, bool(panel.line_ups)))
        self.actions["what_if"].setChecked(panel.is_what_if)

    def retranslate(self) -> None:
        """Write all words again."""
        for name, (word, tip) in _words().items():
            action = self.actions[name]
            keys = native(action.shortcuts()[0])
            action.setText(word)
            action.setToolTip(f"{tip} ({keys})")
            action.setStatusTip(tip)

    # What is done

    def act(self, line: GapLine) -> None:
        """Do what a gap offers."""
        found = self.panel.line_up(line.slot_id)
        if line.role == BENCH:
            self.panel.suggest(line.slot_id)
        elif found is not None and found.bench:
            self._ask_promotion(line.slot_id, 0)
        else:
            self._ask_people(line.slot_id, fills=True)

    def drop_members(self, cooperation_ids: tuple[int, ...], slot_id: int, rank: int) -> None:
        """Let members fall on a place: rank 0 fills the slot."""
        panel = self.panel
        found = panel.model.members(cooperation_ids)
        at_home = [line for line in found if line.slot_id == slot_id]
        if len(found) == 1 and at_home and at_home[0].role != DROPPED:
            self._rank(at_home[0], rank)
            return
        name = found[0].person.name if len(found) == 1 else ""
        if at_home:
            people = tuple(line.member.influencer_id for line in found)
            self._book(slot_id, people, partial(self._put, slot_id, rank, name))
            return
        keys = {line.member.influencer_id: line.member.cooperation_id for line in found}
        self._book(slot_id, tuple(keys), partial(self._transfer, slot_id, rank, keys, name))

    def drop_people(self, people: tuple[int, ...], slot_id: int, rank: int) -> None:
        """Let people from elsewhere fall on a place: rank 0 fills the slot."""
        self._book(slot_id, people, partial(self._put, slot_id, rank, ""))

    def bench_people(self, slot_id: int, people: tuple[int, ...]) -> None:
        """Put people at the end of a bench."""
        self._book(slot_id, people, partial(self._put, slot_id, -1, ""))

    def _doing(self) -> dict[str, Callable[[], None]]:
        return {
            "edit": self._edit,
            "add_slot": self.panel.new_slot,
            "add": self._add,
            "suggest": self._suggest,
            "promote": self._promote,
            "fill": self._fill,
            "up": partial(self._step, -1),
            "down": partial(self._step, 1),
            "what_if": self._what_if,
            "terms": self._terms,
            "open": self._open,
            "take_off": self._take_off,
        }

    def _do(self, doing: Callable[[], None], _: bool = False) -> None:
        doing()

    def _edit(self) -> None:
        line = self.panel.view.current_line()
        if line is not None and not isinstance(line, GapLine):
            self.panel.edit(line)

    def _add(self) -> None:
        line = self.panel.view.current_line()
        fills = isinstance(line, GapLine) and line.role == INCUMBENT
        self._ask_people(self.panel.view.current_slot(), fills=fills)

    def _suggest(self) -> None:
        self.panel.suggest(self.panel.view.current_slot())

    def _promote(self) -> None:
        line = self.panel.view.current_line()
        is_bench = isinstance(line, MemberLine) and line.role == BENCH
        wanted = line.member.cooperation_id if isinstance(line, MemberLine) and is_bench else 0
        self._ask_promotion(self.panel.view.current_slot(), wanted)

    def _fill(self) -> None:
        line = self.panel.view.current_line()
        if isinstance(line, MemberLine):
            people = (line.member.influencer_id,)
            self._book(line.slot_id, people, partial(self._put, line.slot_id, 0, line.person.name))

    def _step(self, by: int) -> None:
        line, line_ups = self.panel.view.current_line(), self.panel.line_ups
        if not _can_move(line, line_ups, by):
            return
        if isinstance(line, SlotLine):
            order = [found.slot_id for found in line_ups]
            at = order.index(line.slot_id)
            order[at], order[at + by] = order[at + by], order[at]
            actions.order_slots(self.panel.tools, self.panel, order, name=self.panel.name)
        elif isinstance(line, MemberLine):
            if line.role == INCUMBENT:  # the first of the bench changes places with them
                found = self.panel.line_up(line.slot_id)
                first = found.bench[0] if found is not None else line.member
                people = (first.influencer_id,)
                self._book(line.slot_id, people, partial(self._put, line.slot_id, 0, first.name))
            else:
                self._rank(line, line.member.rank + by)

    def _rank(self, line: MemberLine, rank: int) -> None:
        """Give a member another place in their slot; places count those before them."""
        member, found = line.member, self.panel.line_up(line.slot_id)
        if rank == 0:
            people = (member.influencer_id,)
            if line.role != INCUMBENT:
                self._book(line.slot_id, people, partial(self._put, line.slot_id, 0, line.person.name))
            return
        last = len(found.bench) if found is not None else 1
        place = max(1, min(rank, last + (member.rank == 0)))
        if place != member.rank:
            actions.move(self.panel.tools, self.panel, member.cooperation_id, place, name=line.person.name)

    def _terms(self) -> None:
        line = self.panel.view.current_line()
        if isinstance(line, MemberLine):
            self.panel.terms_wanted.emit(line.member.cooperation_id)

    def _what_if(self) -> None:
        if self.panel.is_what_if:
            self.panel.leave_what_if()
        else:
            self.panel.enter_what_if()

    def _open(self) -> None:
        line = self.panel.view.current_line()
        if isinstance(line, MemberLine):
            self.panel.record_wanted.emit(INFLUENCERS, line.member.influencer_id)

    def _take_off(self) -> None:
        panel, line, found = self.panel, self.panel.view.current_line(), self.panel.view.members()
        if isinstance(line, SlotLine):
            actions.delete_slot(panel.tools, panel, line.slot_id, title=line.title)
        elif found:
            keys = [line.member.cooperation_id for line in found]
            actions.take_off(panel.tools, panel, keys, name=found[0].person.name)

    def _ask_people(self, slot_id: int, *, fills: bool) -> None:
        if slot_id:
            self.panel.adder.open_for(slot_id, self.panel.title_of(slot_id), fills=fills)

    def _ask_promotion(self, slot_id: int, cooperation_id: int) -> None:
        from irm.ui.screens.campaigns.promote import PromoteDialog  # not before it is asked for

        found = self.panel.line_up(slot_id)
        if found is not None and self.panel.save():
            PromoteDialog(
                self.panel.tools, found, campaign=self.panel.name, wanted=cooperation_id, parent=self.panel
            ).open()

    def _on_picked(self, slot_id: int, person_id: int, name: str, fills: bool) -> None:
        self._book(slot_id, (person_id,), partial(self._put, slot_id, 0 if fills else -1, name))

    # Booking

    def _put(self, slot_id: int, rank: int, name: str, people: tuple[int, ...]) -> None:
        """Put people into a slot: rank 0 fills it with the first, -1 is the end of the bench."""
        tools, panel = self.panel.tools, self.panel
        if rank == 0:
            actions.fill(tools, panel, slot_id, people[0], name=name or self._name(people[0]))
            people, rank = people[1:], 1
        if people:
            place = None if rank < 0 else rank
            actions.bench(tools, panel, slot_id, people, place=place, name=name or self._name(people[0]))

    def _transfer(self, slot_id: int, rank: int, keys: dict[int, int], name: str, people: tuple[int, ...]) -> None:
        chosen = [keys[person] for person in people]
        actions.transfer(self.panel.tools, self.panel, chosen, slot_id, rank, name=name)

    def _name(self, person_id: int) -> str:
        """Return the name of somebody in the line-up or among the suggestions, "" where it is not known here."""
        found = [line for line in self.panel.model.lines if isinstance(line, MemberLine)]
        return next((line.person.name for line in found if line.member.influencer_id == person_id), "")

    def _book(self, slot_id: int, people: Sequence[int], doing: Doing) -> None:
        """Book people once nothing speaks against it, or the user says so all the same."""
        chosen = tuple(people)
        work = partial(_objections, slot_id, chosen)
        self.panel.tools.runner.read(self.panel, work, partial(self._ask, chosen, doing), turn="objections")

    def _ask(self, people: tuple[int, ...], doing: Doing, found: tuple[Objection, ...]) -> None:
        self.panel.banner.clear()
        if not found:
            doing(people)
            return
        against = {objection.influencer_id for objection in found}
        rest = tuple(key for key in people if key not in against)
        answers: list[tuple[str, Callable[[], object]]] = [
            (translate("Lineup", "Book all the same"), partial(self._answer, doing, people))
        ]
        if rest:
            answers.append((translate("Lineup", "Only the others"), partial(self._answer, doing, rest)))
        answers.append((translate("Lineup", "Leave it"), self._go_back))
        self.panel.banner.ask("\n".join(map(objection_words, found)), answers, tone="warning")
        self.panel.banner.focus_last()

    def _answer(self, doing: Doing, people: tuple[int, ...]) -> None:
        doing(people)
        self._go_back()

    def _go_back(self) -> None:
        """Put the keyboard back where it was before the question."""
        adder = self.panel.adder
        (adder.line if adder.isVisible() else self.panel.view).setFocus()

    def _action(self, name: str, icon: str, keys: Sequence[str]) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        icons.put(action, icon)
        return action


class VerbBar(QFrame):
    """The verbs most used, as buttons above the list."""

    def __init__(self, verbs: LineupVerbs, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        holder = QWidget(self)
        flow = FlowLayout(holder, spacing=tokens.SPACE_XS)
        for name in _IN_BAR:
            flow.addWidget(VerbButton(verbs.actions[name], holder))
        flow.addWidget(QWidget(holder))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_S, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        column.addWidget(holder)


def objection_words(found: Objection) -> str:
    """Return what speaks against booking somebody."""
    name = found.name or translate("Influencers", "(no name)")
    if found.is_do_not_contact:
        return translate("Lineup", "{name} is not to be contacted.").replace("{name}", name)
    if found.is_not_relevant:
        return translate("Lineup", "{name} is marked as not relevant.").replace("{name}", name)
    if found.conflicts:
        return " ".join(conflict_words(conflict) for conflict in found.conflicts)
    said = translate("Lineup", "{name} fills another slot on that day: {slots}.").replace("{name}", name)
    return said.replace("{slots}", "; ".join(found.booked))


def _can_move(line: Line | None, line_ups: Sequence[Any], by: int) -> bool:
    """Say whether a slot or a member can go up or down."""
    if isinstance(line, SlotLine):
        order = [found.slot_id for found in line_ups]
        return line.slot_id in order and 0 <= order.index(line.slot_id) + by < len(order)
    if isinstance(line, MemberLine) and line.role != DROPPED:
        bench = next((len(found.bench) for found in line_ups if found.slot_id == line.slot_id), 0)
        return 0 <= line.member.rank + by <= bench
    return False


def _words() -> dict[str, tuple[str, str]]:
    return {
        "edit": (
            translate("Lineup", "Edit"),
            translate("Lineup", "Edit the slot or the terms with this person beside the line-up"),
        ),
        "add_slot": (translate("Lineup", "Add a slot"), translate("Lineup", "Add another place to fill")),
        "add": (translate("Lineup", "Add people"), translate("Lineup", "Put people on the bench by name or handle")),
        "suggest": (translate("Lineup", "Suggest"), translate("Lineup", "See who could stand by, and why")),
        "promote": (
            translate("Lineup", "Promote"),
            translate("Lineup", "Somebody drops out: let the bench take over, and see first what changes"),
        ),
        "fill": (
            translate("Lineup", "Let them fill the slot"),
            translate("Lineup", "Change places with whoever fills the slot"),
        ),
        "up": (translate("Lineup", "Rank higher"), translate("Lineup", "One place up")),
        "down": (translate("Lineup", "Rank lower"), translate("Lineup", "One place down")),
        "what_if": (
            translate("Lineup", "What if"),
            translate("Lineup", "See what remains if somebody drops out; nothing is written"),
        ),
        "terms": (
            translate("Lineup", "Terms"),
            translate("Lineup", "Offers, contract, dates, rights and payments with this person"),
        ),
        "open": (translate("Lineup", "Show the person"), translate("Lineup", "Show this person on their page")),
        "take_off": (
            translate("Lineup", "Take out"),
            translate("Lineup", "Take them out of the slot, or delete the slot"),
        ),
    }


def _objections(slot_id: int, people: tuple[int, ...], session: Session) -> tuple[Objection, ...]:
    return services.lineup.objections(session, slot_id, people)
