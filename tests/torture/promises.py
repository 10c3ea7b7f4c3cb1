"""What a scripted user was promised before the kill, held against the file that is there afterwards."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from irm.db import backup_copy
from irm.services import backups
from irm.services.store import Store

Row = tuple[Any, ...]


@dataclass(slots=True)
class Promises:
    """Everything acknowledged over many lives of one file, and what was under way at each kill."""

    folder: Path
    """Where the users write their exports."""
    people: dict[str, int] = field(default_factory=dict)
    """By word: the ids of people who must be there; those under way are in `uncertain`."""
    uncertain: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    words: dict[int, list[str]] = field(default_factory=dict)
    """By person: the word acknowledged last, then one that may have been saved."""
    touches: dict[int, int] = field(default_factory=dict)
    lists: dict[str, int] = field(default_factory=dict)
    lists_under_way: dict[str, int] = field(default_factory=dict)
    exports: dict[str, int] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    pairs: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    merged: set[str] = field(default_factory=set)
    backup: str = ""
    count: int = 0
    refusals: list[tuple[str, float]] = field(default_factory=list)
    """What was said not to be saved: the code, and after how many seconds."""
    is_exact: bool = True
    """Whether what was said not to be saved may not be there either."""
    _last: tuple[str, ...] = ()
    _undoing: int = 0

    def take(self, said: list[list[str]]) -> None:
        """Take in what one user said before being killed."""
        for words in said:
            if words[0] == "will":
                self._last = tuple(words[1:])
                getattr(self, f"_will_{words[1]}")(*words[2:])
            elif words[0] != "ready":
                self.count += 1
                getattr(self, f"_{words[0]}")(*words[1:])
                self._last = ()

    # What is told before

    def _will_person(self, token: str) -> None:
        self.uncertain.add(token)

    def _will_edit(self, key: str, token: str) -> None:
        self.words[int(key)] = [self.words[int(key)][0], token]

    def _will_list(self, name: str, count: str) -> None:
        self.lists_under_way[name] = int(count)

    def _will_export(self, name: str, count: str) -> None:
        self.exports[name] = int(count)

    def _will_undo(self, token: str) -> None:
        self.uncertain.add(token)
        self._undoing = self.people.pop(token)

    def _will_redo(self, token: str) -> None:
        self.uncertain.add(token)
        self.gone.discard(token)

    def _refused(self, code: str, seconds: str) -> None:
        """Take in that what was told last was said not to be saved."""
        self.count -= 1
        self.refusals.append((code, float(seconds)))
        last, self._last = self._last, ()
        if not last or not self.is_exact:
            return
        verb, what, *_ = last
        if verb in ("person", "redo"):
            self.uncertain.discard(what)
            self.gone.add(what)
        elif verb == "edit":
            del self.words[int(what)][1:]
        elif verb == "list":
            del self.lists_under_way[what]
        elif verb == "export":
            del self.exports[what]
        elif verb == "undo":
            self.uncertain.discard(what)
            self.people[what] = self._undoing

    # What is promised

    def _person(self, token: str, key: str) -> None:
        self.uncertain.discard(token)
        self.people[token] = int(key)
        self.words[int(key)] = [token]

    def _edit(self, key: str, token: str) -> None:
        self.words[int(key)] = [token]

    def _touch(self, key: str, length: str) -> None:
        self.touches[int(key)] = int(length)

    def _list(self, name: str, count: str) -> None:
        del self.lists_under_way[name]
        self.lists[name] = int(count)

    def _export(self, name: str) -> None:
        self.written.add(name)

    def _backup(self, name: str) -> None:
        self.backup = name

    def _pair(self, token: str, keep: str, gone: str, touch: str) -> None:
        self.pairs[token] = (int(keep), int(gone), int(touch))

    def _merged(self, token: str) -> None:
        self.merged.add(token)

    def _undone(self, token: str) -> None:
        self.uncertain.discard(token)
        self.gone.add(token)

    def _redone(self, token: str, key: str) -> None:
        self._person(token, key)

    # What is there

    def hold(self, store: Store) -> None:
        """Fail unless all of it is there, and nothing by halves."""
        people = {row[0]: row[1:] for row in self._rows(store, _PEOPLE)}
        self._hold_people(people)
        touches = {key: (who, length) for key, who, length in self._rows(store, _TOUCHES)}
        for key, length in self.touches.items():
            assert touches[key][1] == length, f"touch {key}"
        self._hold_lists([row[0] for row in people.values()])
        names = {row[0] for row in people.values()}  # the id of who goes in a merge may be another's later
        for token, (keep, gone, touch) in self.pairs.items():
            is_merged = f"pair.{token}.gone" not in names
            assert people[keep][0] == f"pair.{token}.keep"
            assert is_merged or token not in self.merged, token
            assert touches[touch][0] == (keep if is_merged else gone), token
        self._hold_exports()
        self._hold_backups(store)

    def _rows(self, store: Store, statement: str) -> list[Row]:
        rows: list[Row] = store.examine(lambda raw: raw.execute(statement).fetchall())
        return rows

    def _hold_people(self, people: dict[int, Row]) -> None:
        for token, key in self.people.items():
            assert key in people, f"{token} is lost"
            assert people[key][1] in self.words[key], (token, people[key][1], self.words[key])
        names = [row[0] for row in people.values()]
        for token in self.gone:
            assert f"own.{token}" not in names, token
            assert f"form.{token}" not in names, token
        for name, city, legal_name, accounts, contacts in people.values():
            if name.startswith("own."):
                assert (accounts, contacts) == (1, 1), name
            if name.startswith(("own.", "form.")):
                assert city == legal_name, f"half an edit: {name}"

    def _hold_lists(self, names: list[str]) -> None:
        there: dict[str, int] = {}
        for name in names:
            word, _, number = name.partition(" ")
            if number.isdigit():
                there[word] = there.get(word, 0) + 1
        for name, count in self.lists.items():
            assert there.pop(name, 0) == count, name
        for name, count in there.items():
            assert self.lists_under_way[name] == count, f"half a list: {name}"
            self.lists[name] = count

    def _hold_exports(self) -> None:
        there = {path.name for path in self.folder.glob("*.out.csv")}
        assert there >= self.written
        for name in there:
            with (self.folder / name).open(encoding="utf-8-sig", newline="") as file:
                rows = sum(1 for _ in csv.reader(file))
            assert rows == self.exports[name] + 1, f"a cut file: {name}, {rows} rows, not {self.exports[name] + 1}"
            (self.folder / name).unlink()
        self.written.clear()

    def _hold_backups(self, store: Store) -> None:
        there = backups.found(store.maker.paths)
        if self.backup:
            assert self.backup in {backup.name for backup in there}
        for backup in there[:2]:
            assert backup_copy.verified(backup.path, store.maker.key) == backup.contents


_PEOPLE = """
SELECT id, display_name, city, legal_name,
 (SELECT count(*) FROM social_account a WHERE a.influencer_id = i.id),
 (SELECT count(*) FROM contact_point c WHERE c.influencer_id = i.id)
FROM influencer i
"""
_TOUCHES = "SELECT id, influencer_id, length(body) FROM interaction"
