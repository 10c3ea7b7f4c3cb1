"""What wins where somebody known and a file differ, field by field: see `domain/import_choices.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from irm.domain.import_choices import NONE, Rules
from irm.domain.influencer import COUNTS, InfluencerDraft
from irm.services.imports.made_lines import MadeLines
from irm.services.imports.people_state import PersonState

_NO_KIND: Final = InfluencerDraft().kind
Counts = tuple[int | None, ...]


@dataclass(slots=True)
class FieldRules:
    """The rules of one import, and whom it made, with the line that did: rules are not for them.

    `is_for_all` makes them be for everybody, as they are in another import of the same file.
    """

    rules: Rules = field(default_factory=lambda: NONE)
    made: MadeLines = field(default_factory=MadeLines)
    is_for_all: bool = False

    def of(self, person: PersonState, name: str) -> str:
        """Return the rule for a field of somebody who was here before, "" where there is none."""
        return self.rules.get(name, "") if self.rules and self._is_known(person) else ""

    def _is_known(self, person: PersonState) -> bool:
        return self.is_for_all or not self.made.get(person.id)

    def brings(self, person: PersonState, name: str, *, is_filled: bool) -> bool:
        """Say whether the file may add to a list of somebody, or give a value for another."""
        rule = self.of(person, name)
        return rule != "keep" and not (rule == "fill" and is_filled)

    def heed(self, person: PersonState, changed: dict[str, Any], *, is_picked: bool) -> None:
        """Take those texts out of what would change that a rule holds back.

        Who was picked for a row, though it may mean somebody else, keeps the name unless the rule says otherwise.
        """
        if is_picked and self.of(person, "name") != "overwrite" and not person.is_named_by_handle:
            changed.pop("display_name", None)
            changed.pop("sort_name", None)
        for column in tuple(changed) if self.rules else ():
            is_name = column == "display_name"
            is_filled = bool(person.columns[column]) and not (is_name and person.is_named_by_handle)
            if not self.brings(person, "name" if is_name else column, is_filled=is_filled):
                del changed[column]

    def takes_stage(self, person: PersonState, *, is_first: bool, is_own: bool) -> bool:
        """Say whether somebody goes to the stage of the file: one that somebody chose stays, unless it is our own."""
        rule = self.of(person, "stage")
        return rule != "keep" and (is_first or rule == "overwrite" or (is_own and not rule))

    def takes_refusal(self, person: PersonState, columns: dict[str, Any], name: str, *, is_repeat: bool) -> bool:
        """Say whether a refusal of the file is noted: one that is there stays, unless it is to be overwritten."""
        rule, keys = self.of(person, name), (f"{name}_on", f"{name}_reason")
        if person.columns[keys[0]] is None:
            return rule != "keep"
        is_other = any(columns[key] != person.columns[key] for key in keys)
        return rule == "overwrite" and is_other and not is_repeat

    def takes_kind(self, person: PersonState, *, is_own: bool, is_repeat: bool) -> bool:
        """Say whether the kind of the file wins; without a rule only in an export of ours."""
        rule = self.of(person, "kind")
        if rule == "fill":
            return bool(person.columns["kind"] == _NO_KIND) and not is_repeat
        return (rule == "overwrite" and not is_repeat) or (is_own and not rule)

    def notes(self, person: PersonState, given: str, *, is_own: bool, is_repeat: bool) -> str | None:
        """Return the notes to store, None where the file says nothing new or a rule holds it back."""
        stored, rule = str(person.columns["notes"]), self.of(person, "notes")
        if not given.strip() or given == stored or rule == "keep":
            return None
        if not stored.strip() or (is_own and not rule):
            return given
        if given.strip() in stored:
            return None
        if rule == "overwrite":
            return None if is_repeat else given
        return None if rule == "fill" else f"{stored.rstrip()}\n{given}"

    def counts(self, person: PersonState, given: Counts, stored: Counts) -> tuple[Counts, bool]:
        """Return the counts that may be brought, and whether they win over a reading known already."""
        if not self.rules or not self._is_known(person):
            return given, False
        rules = tuple(map(self.rules.get, COUNTS))
        is_forced = any(rule == "overwrite" and new is not None for rule, new in zip(rules, given, strict=True))
        held_back = tuple(
            None if rule == "keep" or (rule == "fill" and old is not None) else new
            for rule, new, old in zip(rules, given, stored, strict=True)
        )
        return held_back, is_forced
