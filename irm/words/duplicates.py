"""The sentences about entries that may be the same person, about merging them, and taking a step back on its own."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

DUPLICATES: Final[dict[str, str]] = {
    "person.merge": QT_TRANSLATE_NOOP("words", "Merge {subject}"),
    "person.not_same": QT_TRANSLATE_NOOP("words", "Keep {subject} apart"),
    "merge.take_back": QT_TRANSLATE_NOOP("words", "Take {subject} apart again"),
    "step.take_back": QT_TRANSLATE_NOOP("words", "Take back an earlier change: {subject}"),
    "merge.same_person": QT_TRANSLATE_NOOP("words", "These are one entry already: choose two."),
    "merge.in_trash": QT_TRANSLATE_NOOP("words", "{name} is in the trash: take them out of it first."),
    "merge.field_unknown": QT_TRANSLATE_NOOP("words", "There is no field “{value}” to choose. There are: {fields}"),
    "merge.choice_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no side: write keep or other."),
    "merge.two_needed": QT_TRANSLATE_NOOP("words", "Say who stays and who moves into them, or --all-exact."),
    "merge.choice_unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no choice: write city=other."),
    "step.unknown": QT_TRANSLATE_NOOP("words", "There is no step {value} on record."),
    "step.undone_already": QT_TRANSLATE_NOOP("words", "Step {value} is taken back already."),
    "step.stands_against": QT_TRANSLATE_NOOP(
        "words", "Later changes build on this one; it cannot be taken back on its own. They are: {steps}"
    ),
    "duplicate.similar": QT_TRANSLATE_NOOP("words", "May be {name} (number {id}): the name is nearly the same."),
    "same.email": QT_TRANSLATE_NOOP("words", "the same e-mail {value}"),
    "same.phone": QT_TRANSLATE_NOOP("words", "the same phone {value}"),
    "same.contact": QT_TRANSLATE_NOOP("words", "the same way to reach them, {value}"),
    "same.link": QT_TRANSLATE_NOOP("words", "a link to the other’s account {value}"),
    "same.handle": QT_TRANSLATE_NOOP("words", "the handle {value} on another platform"),
    "same.handle_near": QT_TRANSLATE_NOOP("words", "nearly the same handle, {value}"),
    "same.stem": QT_TRANSLATE_NOOP("words", "the name “{value}” in handle and e-mail"),
    "same.name": QT_TRANSLATE_NOOP("words", "the same name"),
    "same.legal_name": QT_TRANSLATE_NOOP("words", "the same legal name, {value}"),
    "same.sound": QT_TRANSLATE_NOOP("words", "the same name in another spelling"),
    "same.typo": QT_TRANSLATE_NOOP("words", "a name that differs by a letter"),
    "same.part": QT_TRANSLATE_NOOP("words", "a part of the name"),
    "same.birthday": QT_TRANSLATE_NOOP("words", "the same birthday, {value}"),
    "same.country": QT_TRANSLATE_NOOP("words", "the same country, {value}"),
    "same.city": QT_TRANSLATE_NOOP("words", "the same city, {value}"),
    "same.platform": QT_TRANSLATE_NOOP("words", "the same platform, {value}"),
    "same.tag": QT_TRANSLATE_NOOP("words", "the same tag, {value}"),
    "same.representative": QT_TRANSLATE_NOOP("words", "represented by the same {value}"),
    "other.name": QT_TRANSLATE_NOOP("words", "another name"),
    "other.handle": QT_TRANSLATE_NOOP("words", "another handle on {value}"),
    "other.email": QT_TRANSLATE_NOOP("words", "another e-mail"),
    "other.phone": QT_TRANSLATE_NOOP("words", "another phone"),
    "other.country": QT_TRANSLATE_NOOP("words", "another country"),
    "other.city": QT_TRANSLATE_NOOP("words", "another city"),
    "other.birthday": QT_TRANSLATE_NOOP("words", "another birthday"),
    "other.kind": QT_TRANSLATE_NOOP("words", "a different kind of entry"),
}
