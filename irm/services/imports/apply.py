"""Takes candidates into the store inside one write, batch by batch, and says what became of each.

`./run import` twice gives 0 new and 0 updated the second time; what is not taken is handed to `refuse` with the reason.
For that, possible duplicates are looked at again once the whole file is known: a later row may say whom they mean.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import attrgetter
from typing import Final, TypeGuard

from sqlalchemy.orm import Session

from irm.db import lookups, own_values
from irm.db.bulk import BulkWriter
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain import checking, clock, iso
from irm.domain.candidate import VERDICTS, Candidate, Verdict
from irm.domain.import_choices import NO_CHOICES, NONE, ROW_CHOICES, Choices, Rules, chosen_person
from irm.errors import Invalid, IrmError, Problem
from irm.services.imports.identity import Reading
from irm.services.imports.matching import Known, Match
from irm.services.imports.merging import Merger
from irm.services.imports.people_state import PersonState
from irm.services.imports.plain_rows import PlainRow, as_candidate
from irm.services.imports.rules import FieldRules

BATCH: Final = 1_000
SHOWN: Final = 5_000
"""So many verdicts of each kind are kept for showing; the counts are of all."""

DUPLICATES: Final = ("hold", "add", "update")

MOST_WAITING: Final = 50_000
"""So many possible duplicates are held in memory for a second look."""
_ROUNDS: Final = 10
"""Each look may settle what another row waits for; a file made to chain them is given up."""

_Read = tuple[Candidate, Reading | Verdict]
"""A candidate with what its check made of it."""
Refuse = Callable[[Candidate, Verdict], None]
OnBatch = Callable[["Tally"], None]
"""Hears of the tally after every batch, while more rows come."""
Pause = Callable[[], None]
"""Is called between rows; what it raises stops the work."""

_PAUSE: Final = 100
"""So many rows lie between two pauses."""


def _on_at_once() -> None:
    """Go on without a pause."""


@dataclass(slots=True)
class Tally:
    """The running result: how many of each verdict, and the verdicts to show."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(VERDICTS, 0))
    verdicts: list[Verdict] = field(default_factory=list)
    left_out: list[Verdict] = field(default_factory=list)
    made: dict[str, int] = field(default_factory=dict)
    more_rows: int = 0
    """Updates of somebody whom an earlier row of the file made."""
    updated: set[int] = field(default_factory=set)
    """Those updated who were here before."""
    _kept: dict[str, int] = field(default_factory=lambda: dict.fromkeys(VERDICTS, 0))

    def count(self, verdict: Verdict) -> None:
        """Count one verdict, and keep it: each kind has room of its own."""
        kind = verdict.kind
        self.counts[kind] += 1
        if kind == "update" and verdict.matched_line:
            self.more_rows += 1
        elif kind == "update":
            self.updated.add(verdict.influencer_id)
        if self._kept[kind] < SHOWN:
            self._kept[kind] += 1
            (self.verdicts if kind in ("new", "update", "same") else self.left_out).append(verdict)

    def count_new(self, row: PlainRow, person: int) -> None:
        """Count somebody new of a plain row."""
        self.counts["new"] += 1
        if self._kept["new"] < SHOWN:
            self._kept["new"] += 1
            self.verdicts.append(Verdict(row.line, "new", row.name, person, row.name, cells=row.cells))

    def correct(self, corrected: dict[int, Verdict]) -> None:
        """Put the verdicts of a second look, by line, in the place of possible duplicates."""
        self.counts["duplicate"] -= len(corrected)
        self.left_out = [verdict for verdict in self.left_out if verdict.line not in corrected]
        self._kept["duplicate"] = sum(verdict.kind == "duplicate" for verdict in self.left_out)
        for verdict in corrected.values():
            self.count(verdict)
        self.verdicts.sort(key=attrgetter("line"))


@dataclass(slots=True)
class _Waiting:
    """A row held back as a possible duplicate, until the whole file is known."""

    candidate: Candidate
    reading: Reading
    verdict: Verdict


def apply(
    session: Session,
    candidates: Iterable[Candidate | PlainRow],
    *,
    source: str = "",
    duplicates: str = "hold",
    choices: Choices = NO_CHOICES,
    rules: Rules = NONE,
    tells_changes: bool = False,
    refuse: Refuse | None = None,
    on_batch: OnBatch | None = None,
    pause: Pause = _on_at_once,
) -> Tally:
    """Take candidates in and return the tally; `source` is the name of the file for counts of plain rows.

    `duplicates` says what happens to a possible duplicate: "hold" leaves it out, "add" makes a new person, "update"
    takes it for the person it may be; `choices` say it for single rows, `rules` what wins when people are known.
    `tells_changes` makes the verdicts say what changes, `pause` is called now and then. Raises whatever it and reading
    the candidates raise; nothing is kept then.
    """
    connection = raw_connection(session)
    merger = _merger(connection, rules, source=source, tells_changes=tells_changes)
    known, tally, waiting = Known(), Tally(), list[_Waiting]()
    for batch in _batches(candidates):
        for candidate, reading in _but_new(batch, known, merger, tally, choices, pause):
            choice = choices.get(candidate.line, "")
            verdict = _verdict(reading, known, merger, choice=choice, duplicates=duplicates)
            tally.count(verdict)
            if verdict.kind == "duplicate" and not choice and _can_wait(reading, waiting):
                waiting.append(_Waiting(candidate, reading, verdict))
            else:
                _refuse(refuse, candidate, verdict)
        merger.flush()
        if on_batch is not None:
            on_batch(tally)
    _look_again(waiting, known, merger, tally, refuse=refuse, pause=pause)
    merger.finish()
    tally.made = dict(merger.writer.made)
    return tally


def _refuse(refuse: Refuse | None, candidate: Candidate, verdict: Verdict) -> None:
    if refuse is not None and verdict.kind in ("duplicate", "rejected"):
        refuse(candidate, verdict)


def _can_wait(reading: Reading | Verdict, waiting: Sequence[_Waiting]) -> TypeGuard[Reading]:
    return isinstance(reading, Reading) and len(waiting) < MOST_WAITING


def _read(candidate: Candidate, merger: Merger) -> _Read:
    return candidate, _checked(candidate, merger.stages)


def _but_new(
    batch: Sequence[Candidate | PlainRow], known: Known, merger: Merger, tally: Tally, choices: Choices, pause: Pause
) -> Iterator[_Read]:
    """Take the plain rows about somebody new in, and yield the other rows between them, looked up and checked."""
    rows: list[_Read | PlainRow] = []
    for given in batch:
        if isinstance(given, PlainRow) and given.line not in choices:
            rows.append(given)
        else:
            rows.append(_read(as_candidate(given), merger))
    known.look_up(merger.writer.connection, filter(None, map(_keys_of, rows)))
    plain = [row for row in rows if isinstance(row, PlainRow)]
    before = tally.counts["new"]
    for place, row in enumerate(rows):
        if isinstance(row, PlainRow) and (not known.is_new(row) or known.is_alike(row)):
            rows[place] = _read(row.candidate(), merger)
    _load(known, merger, [reading for reading in map(_keys_of, rows) if isinstance(reading, Reading)], choices)
    for nth, row in enumerate(rows):
        if nth % _PAUSE == 0:
            pause()
        if isinstance(row, PlainRow) and known.is_new(row):
            person = merger.add_plain(row)
            known.note_new(person, row)
            tally.count_new(row, person)
            continue
        candidate, reading = _read(row.candidate(), merger) if isinstance(row, PlainRow) else row
        for person in known.unread(reading) if isinstance(reading, Reading) else ():
            known.people[person] = merger.newcomers.state_of(person)
        yield candidate, reading
    if plain:
        plain[0].reader.heed(len(plain), tally.counts["new"] - before)


def _keys_of(row: _Read | PlainRow) -> Reading | PlainRow | None:
    """Return what says whom a row may mean, None for one that is refused."""
    if isinstance(row, PlainRow):
        return row
    return row[1] if isinstance(row[1], Reading) else None


def _load(known: Known, merger: Merger, readings: Sequence[Reading], choices: Choices = NO_CHOICES) -> None:
    chosen = {chosen_person(choices.get(reading.candidate.line, "")) for reading in readings} if choices else set()
    known.load(merger.writer.connection, readings, chosen - {0})
    uids = [uid for reading in readings for uid in reading.candidate.interaction_uids if uid]
    merger.touch_owners = lookups.owners_of_touches(merger.writer.connection, uids) if uids else {}


def _look_again(
    waiting: list[_Waiting],
    known: Known,
    merger: Merger,
    tally: Tally,
    *,
    refuse: Refuse | None,
    pause: Pause,
) -> None:
    """Take in what the rest of the file has made certain, as another import of it would, and refuse the others."""
    merger.rules.is_for_all = True
    for _ in range(_ROUNDS):
        settled: dict[int, Verdict] = {}
        for start in range(0, len(waiting), BATCH):
            pause()
            batch = waiting[start : start + BATCH]
            readings = [one.reading for one in batch]
            known.look_up(merger.writer.connection, readings)
            _load(known, merger, readings)
            for one in batch:
                verdict = _verdict(one.reading, known, merger, choice="", duplicates="hold")
                if verdict.kind != "duplicate":
                    settled[verdict.line] = verdict
            merger.flush()
        if not settled:
            break
        tally.correct(settled)
        waiting = [one for one in waiting if one.verdict.line not in settled]
    if refuse is not None:
        for one in waiting:
            refuse(one.candidate, one.verdict)


def _merger(connection: Connection, rules: Rules, *, source: str, tells_changes: bool) -> Merger:
    return Merger(
        writer=BulkWriter(connection),
        stages=lookups.stages(connection),
        source=source,
        today=clock.today().isoformat(),
        now=iso.to_text(clock.now()),
        own={field.code: field.id for field in own_values.fields(connection)},
        rules=FieldRules(rules),
        told=[] if tells_changes else None,
    )


def _batches(candidates: Iterable[Candidate | PlainRow]) -> Iterator[list[Candidate | PlainRow]]:
    stream = iter(candidates)
    while batch := list(islice(stream, BATCH)):
        yield batch


def _checked(candidate: Candidate, stages: Collection[str]) -> Reading | Verdict:
    name = candidate.draft.display_name
    if candidate.problems:
        return Verdict(candidate.line, "rejected", name, problems=candidate.problems, cells=candidate.cells)
    try:
        checked = checking.checked(candidate.draft, stages=stages)
        touches = tuple(
            replace(checking.checked_interaction(replace(touch, influencer_id=1)), influencer_id=0)
            for touch in candidate.interactions
        )
    except Invalid as error:
        return Verdict(candidate.line, "rejected", name, problems=error.problems, cells=candidate.cells)
    except IrmError as error:
        problem = Problem("", error.code, error.details)
        return Verdict(candidate.line, "rejected", name, problems=(problem,), cells=candidate.cells)
    return Reading(replace(candidate, interactions=touches) if touches else candidate, checked)


def _verdict(reading: Reading | Verdict, known: Known, merger: Merger, *, choice: str, duplicates: str) -> Verdict:
    """Take one row in, or leave it out, and say which."""
    if isinstance(reading, Verdict):
        return reading
    match = known.match(reading)
    chosen = known.people.get(chosen_person(choice))
    if chosen is None and choice not in ROW_CHOICES:
        choice = ""  # whoever was chosen is not here any more
    if choice == "skip" or (match.maybe is not None and not choice and duplicates == "hold"):
        return _left_out(reading, match, merger)
    person = match.person
    if chosen is not None:
        person = chosen
    elif match.maybe is not None and (choice or duplicates) == "update":
        person = match.maybe
    elif choice == "new" and not match.is_by_uid:
        person = None
    return _taken(reading, known, merger, person=person, match=match)


def _left_out(reading: Reading, match: Match, merger: Merger) -> Verdict:
    line, name, cells = reading.candidate.line, reading.checked.display_name, reading.candidate.cells
    if match.maybe is None:
        problem = Problem("row", "row.skipped", {"line": line})
        return Verdict(line, "rejected", name, problems=(problem,), cells=cells)
    person = match.maybe
    made_on = merger.rules.made.get(person.id)
    if made_on:  # the number of somebody whom this very file makes is nothing to go by
        problem = Problem("", f"{match.code}_in_file", {"name": person.name, "line": made_on})
    else:
        problem = Problem("", match.code, {"name": person.name, "id": person.id})
    known = (person.id, person.name, (problem,), made_on, match.code)
    return Verdict(line, "duplicate", name, *known, cells, said=_said(reading, merger))


def _taken(reading: Reading, known: Known, merger: Merger, *, person: PersonState | None, match: Match) -> Verdict:
    line, name, cells = reading.candidate.line, reading.checked.display_name, reading.candidate.cells
    reading = _without_taken_accounts(reading, known, person.id if person else None)
    if person is None:
        person = merger.add(reading)
        known.note(person, reading)
        maybe = match.maybe or match.person
        shown = maybe or person
        made_on = merger.rules.made.get(shown.id) if maybe else 0
        known_as = (shown.id, shown.name, (), made_on, match.code)
        return Verdict(line, "new", name, *known_as, cells, said=_said(reading, merger))
    before, made_on = person.name, merger.rules.made.get(person.id)
    is_certain = person is match.person
    is_changed = merger.update(person, reading, is_own=match.is_by_uid and is_certain, is_picked=not is_certain)
    known.note(person, reading)
    kind = "update" if is_changed else "same"
    keeps_name = reading.has_own_name and person.folded_name != reading.checked.folded_name
    known_as = (person.id, before, (), made_on, match.code)
    return Verdict(line, kind, name, *known_as, cells, merger.tell(), keeps_name, _said(reading, merger))


def _said(reading: Reading, merger: Merger) -> tuple[tuple[str, str], ...]:
    """Return what a card says by field, where the import is looked at before; rows have their cells for that."""
    if len(reading.candidate.cells) > 1 or merger.told is None:
        return ()
    draft = reading.checked
    points = {kind: ", ".join(p.value for p in draft.contact_points if p.kind == kind) for kind in ("email", "phone")}
    found = {"handle": ", ".join(account.handle for account in draft.accounts), **points}
    found |= {"country": draft.country, "city": draft.city, "tags": ", ".join(draft.tags), "notes": draft.notes}
    return tuple((field, text) for field, text in found.items() if text)


def _without_taken_accounts(reading: Reading, known: Known, person_id: int | None) -> Reading:
    """Leave out accounts that belong to somebody else: a possible duplicate may be taken in all the same."""
    accounts = reading.checked.accounts
    owners = [None if a.canonical is None else known.owner(a.platform, a.canonical) for a in accounts]
    free = tuple(a for a, owner in zip(accounts, owners, strict=True) if owner in (None, person_id))
    if len(free) == len(accounts):
        return reading
    return Reading(reading.candidate, replace(reading.checked, accounts=free))
