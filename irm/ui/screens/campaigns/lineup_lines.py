"""The line-up of a campaign line by line: slots, who fills them, the ranked bench, and gaps that ask to be filled.

Everything is said here in finished words and small marks; the delegate only paints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.campaign import LineUp, Member
from irm.ui.base.cells import Mark, PersonCell, apart
from irm.ui.screens.campaigns import lineup_words as words
from irm.ui.words import campaign_names, formats

translate = QCoreApplication.translate

INCUMBENT, BENCH, DROPPED = "incumbent", "bench", "dropped"


@dataclass(frozen=True, slots=True)
class SlotLine:
    """Where a slot begins. `before` is its coverage as it is, where the line says what would be."""

    line_up: LineUp
    title: str
    platform: str
    when: str
    hard: str
    state: Mark
    icon: str
    ready: str
    decide: str
    is_late: bool
    budget: str
    before: Mark | None = None
    outcome: str = ""
    plan: str = ""

    @property
    def slot_id(self) -> int:
        """The slot."""
        return self.line_up.slot_id

    @property
    def text(self) -> str:
        """Return the whole line in words."""
        parts = (
            self.title,
            self.when,
            self.hard,
            self.state.text,
            self.ready,
            self.decide,
            self.outcome,
            self.budget,
            self.plan,
        )
        return ", ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """Return what has to be delivered, and what was cut."""
        return "\n".join(part for part in (self.title, self.when, self.line_up.draft.deliverables, self.budget) if part)


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Somebody in a slot. `is_gone` and `takes_over` say what would be if those ticked dropped out."""

    slot_id: int
    member: Member
    role: str
    place: str
    person: PersonCell
    mark: Mark
    until: str
    can: str
    slack: str
    can_icon: str
    can_role: str
    warnings: tuple[Mark, ...]
    facts: str
    reason: str
    has_box: bool = False
    is_gone: bool = False
    takes_over: bool = False

    @property
    def more(self) -> str:
        """Return facts and reason in one line."""
        return " · ".join(part for part in (self.facts, apart(self.reason)) if part)

    @property
    def text(self) -> str:
        """Return the whole line in words."""
        parts = (self.place, self.person.text, self.mark.text, self.until, self.can, self.slack)
        marks = tuple(mark.text for mark in self.warnings)
        return ", ".join(part for part in (*parts, *marks, self.facts, self.reason) if part)

    @property
    def tip(self) -> str:
        """Return everything that may be cut, a fact per line."""
        readiness = " ".join(part for part in (self.mark.text, self.until) if part)
        can = ", ".join(part for part in (self.can, self.slack) if part)
        marks = tuple(mark.text for mark in self.warnings)
        lines = (self.person.name, readiness, can, *marks, *self.member.booked, self.facts, self.reason)
        return "\n".join(part for part in lines if part)


@dataclass(frozen=True, slots=True)
class GapLine:
    """A place nobody is in, with what can be done about it. `role` says which place."""

    slot_id: int
    role: str
    words: str
    action: str

    @property
    def text(self) -> str:
        """Return words and action."""
        return ". ".join(part for part in (self.words, self.action) if part)

    @property
    def tip(self) -> str:
        """Return nothing: all is said."""
        return ""


Line = SlotLine | MemberLine | GapLine


def lines(line_ups: Sequence[LineUp], today: date) -> list[Line]:
    """Return the lines of a campaign in their order."""
    return [line for line_up in line_ups for line in _of_slot(line_up, today)]


def what_if_lines(before: Sequence[LineUp], after: Sequence[LineUp], gone: Iterable[int], today: date) -> list[Line]:
    """Return the same people in the same order with boxes to tick, and what would be if those in `gone` dropped out."""
    out, found = frozenset(gone), list[Line]()
    for now, then in zip(before, after, strict=True):
        found.append(_outcome(_slot(now, today), then, today))
        new = then.incumbent.cooperation_id if then.incumbent is not None else 0
        for member in (*((now.incumbent,) if now.incumbent else ()), *now.bench):
            line = _member(now, member, today)
            is_new = member.cooperation_id == new and member.rank > 0
            is_gone = member.influencer_id in out
            mark = line.mark
            if is_gone:
                mark = Mark(translate("Lineup", "Drops out"), "red")
            elif is_new:
                mark = Mark(translate("Lineup", "Takes over"), "violet")
            found.append(replace(line, mark=mark, has_box=True, is_gone=is_gone, takes_over=is_new))
        if now.incumbent is None:
            found.append(GapLine(now.slot_id, INCUMBENT, translate("Lineup", "Nobody fills it"), ""))
    return found


def _outcome(line: SlotLine, then: LineUp, today: date) -> SlotLine:
    """Say on the line of a slot what would become of it."""
    now = line.line_up
    after = _slot(then, today)
    if now.incumbent is None or then.incumbent == now.incumbent:
        words_after = ""
    elif then.incumbent is not None:
        words_after = translate("Lineup", "{name} takes over").replace("{name}", words.name_of(then.incumbent))
    else:
        words_after = translate("Lineup", "nobody is ready to take over")
    is_lost = now.incumbent is not None and then.incumbent is None
    before = line.state if line.state != after.state else None
    return replace(after, line_up=now, before=before, outcome=words_after, is_late=is_lost)


def _of_slot(line_up: LineUp, today: date) -> Iterator[Line]:
    yield _slot(line_up, today)
    if line_up.incumbent is not None:
        yield _member(line_up, line_up.incumbent, today)
    else:
        yield GapLine(
            line_up.slot_id,
            INCUMBENT,
            translate("Lineup", "Nobody fills it"),
            translate("Lineup", "Promote somebody of the bench")
            if line_up.bench
            else translate("Lineup", "Put somebody in"),
        )
    for member in line_up.bench:
        yield _member(line_up, member, today)
    if not line_up.bench and not words.is_past(line_up, today):
        yield GapLine(
            line_up.slot_id,
            BENCH,
            translate("Lineup", "Nobody stands by"),
            translate("Lineup", "Suggest people"),
        )
    for member in line_up.dropped:
        yield _member(line_up, member, today)


def _slot(line_up: LineUp, today: date) -> SlotLine:
    draft, covered = line_up.draft, line_up.coverage
    is_past = words.is_past(line_up, today)
    decide, is_late = ("", False) if is_past else words.decision(covered.decision_day, today)
    state = Mark(campaign_names.coverage(covered.state), campaign_names.coverage_tone(covered.state))
    return SlotLine(
        line_up=line_up,
        title=draft.title,
        platform=draft.platform,
        when=words.go_live(draft, today),
        hard=translate("Lineup", "hard date") if draft.is_hard_date else "",
        state=Mark(translate("Lineup", "Past"), "gray") if is_past else state,
        icon="" if is_past else campaign_names.coverage_icon(covered.state),
        ready="" if is_past else words.ready(covered.ready, covered.wanted),
        decide=decide,
        is_late=is_late,
        budget=words.budget(line_up),
        plan="; ".join(draft.deliverables.split("\n")),
    )


def _member(line_up: LineUp, member: Member, today: date) -> MemberLine:
    role = INCUMBENT if member.rank == 0 else BENCH if member.rank > 0 else DROPPED
    is_open = role == BENCH and not words.is_past(line_up, today)
    can = words.feasible(member) if is_open else words.NO_FEASIBILITY
    mark, until = _standing(member, role, today)
    return MemberLine(
        slot_id=line_up.slot_id,
        member=member,
        role=role,
        place=formats.number(member.rank) if role == BENCH else "",
        person=PersonCell(
            words.name_of(member),
            f"@{member.handle}" if member.handle else "",
            member.platform,
            is_muted=role == DROPPED or bool(member.refusal),
        ),
        mark=mark,
        until=until,
        can=can.words,
        slack=can.slack,
        can_icon=can.icon,
        can_role=can.role,
        warnings=words.warnings(member) if role != DROPPED else (),
        facts=words.facts(member) if role != DROPPED else "",
        reason=_reason(member, role),
    )


def _standing(member: Member, role: str, today: date) -> tuple[Mark, str]:
    """Return the chip of a member, and what stands below it."""
    if role == INCUMBENT:
        return Mark(translate("Lineup", "Fills the slot"), "blue"), words.fee(member)
    if role == DROPPED:
        return Mark(translate("Lineup", "Dropped out"), "gray"), formats.relative(member.dropped_on, today)
    code = member.readiness or "idea"
    return Mark(campaign_names.readiness(code), campaign_names.readiness_tone(code)), words.until(member, today)


def _reason(member: Member, role: str) -> str:
    if role == DROPPED:
        return " ".join(member.dropped_reason.split())
    text = member.draft.terms if role == INCUMBENT else member.draft.reason
    return " ".join(text.split())


def key_of(line: Line) -> tuple[str, int, str]:
    """Return what a line stands for, by which it is found again after a change."""
    if isinstance(line, MemberLine):
        return "member", line.member.cooperation_id, ""
    if isinstance(line, GapLine):
        return "gap", line.slot_id, line.role
    return "slot", line.slot_id, ""
