"""One change to many people does what the same change to each of them would do, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irm.domain.bulk_checking import checked
from irm.domain.bulk_edit import ADD, CLEAR, FIELDS, REMOVE, SET, Edit
from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS, STAGES, InfluencerDraft, Refusal
from irm.domain.lists import split_items
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.text import fold
from irm.errors import Invalid, IrmError
from irm.services import bulk_edit, own_fields, stages
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, draft_of, person, tables

EARLIER = date(2025, 1, 2)


def fill(store: Store, chance: Random, count: int = 12) -> list[int]:
    return [
        add(
            store,
            person(
                f"Person {number}",
                stage=chance.choice(STAGES[:3]),
                kind=chance.choice(KINDS[:2]),
                country=chance.choice(("", "Korea")),
                city=chance.choice(("", "Seoul")),
                languages=chance.choice(("", "ko", "ko, en", "EN")),
                causes=chance.choice(("", "animals")),
                notes=chance.choice(("", "met in May", "likes tea\nmet in May \n", "asks\n\nlikes tea")),
                origin=chance.choice(("", "event")),
                influence_type=chance.choice(("", "peer")),
                rhythm_days=chance.choice((None, 30)),
                tags=tuple(chance.sample(("food", "뷰티", "travel"), chance.randrange(3))),
                do_not_contact=chance.choice((None, Refusal(EARLIER, "asked"))),
                not_relevant=chance.choice((None, Refusal(EARLIER, ""))),
            ),
        )
        for number in range(count)
    ]


def changed(draft: InfluencerDraft, field: str, value: Any) -> InfluencerDraft:
    """Return a draft with another value in one field."""
    fields: dict[str, Any] = {field: value}
    return replace(draft, **fields)


def after(draft: InfluencerDraft, edit: Edit) -> InfluencerDraft:
    """Return what one person is after an edit: the rule, told the long way."""
    named = split_items(edit.value)
    if edit.field == "tags":
        folded = {fold(name) for name in named}
        if edit.action == CLEAR:
            return replace(draft, tags=())
        if edit.action == REMOVE:
            return replace(draft, tags=tuple(tag for tag in draft.tags if fold(tag) not in folded))
        have = {fold(tag) for tag in draft.tags}
        return replace(draft, tags=(*draft.tags, *(name for name in named if fold(name) not in have)))
    if edit.field in ("do_not_contact", "not_relevant"):
        if edit.action == CLEAR:
            return changed(draft, edit.field, None)
        before = getattr(draft, edit.field)
        return changed(draft, edit.field, Refusal(before.on if before else TODAY, edit.value))
    if edit.field == "notes":
        if edit.value in draft.notes.split("\n"):
            return draft
        return replace(draft, notes=f"{draft.notes.rstrip()}\n{edit.value}".lstrip("\n"))
    if edit.field == "rhythm_days":
        return replace(draft, rhythm_days=int(edit.value) if edit.action == SET else None)
    if edit.field in ("languages", "causes") and edit.action in (ADD, REMOVE):
        now = split_items(getattr(draft, edit.field))
        folded = {fold(name) for name in named}
        kept = [one for one in now if edit.action == ADD or fold(one) not in folded]
        new = [one for one in named if edit.action == ADD and fold(one) not in set(map(fold, now))]
        return changed(draft, edit.field, ", ".join((*kept, *new)))
    return changed(draft, edit.field, edit.value if edit.action == SET else "")


VALUES: dict[str, tuple[str, ...]] = {
    "tags": ("food", "New, 뷰티", "Travel, vegan, 새"),
    "stage": STAGES[:4],
    "kind": KINDS,
    "origin": ORIGINS[:3],
    "influence_type": INFLUENCE_TYPES,
    "rhythm_days": ("30", "14"),
    "languages": ("ko", "EN, ar"),
    "causes": ("animals", "sea"),
    "notes": ("likes tea", "asks", "새 줄"),
    "do_not_contact": ("asked", "", "moved"),
    "not_relevant": ("", "too far"),
    "country": ("Korea", "UAE"),
    "city": ("Busan",),
}


@settings(max_examples=6)
@given(st.integers(0, 10_000))
@pytest.mark.parametrize("field", sorted(FIELDS))
def test_an_edit_does_to_all_what_it_does_to_each(own_folders: Any, field: str, seed: int) -> None:
    from tests.builders import opened

    chance = Random(seed)
    with opened(own_folders / str(seed)) as store:
        people = fill(store, chance, 8)
        chosen = chance.sample(people, chance.randrange(1, 8))
        for action in FIELDS[field]:
            edit = Edit(field, action, chance.choice(VALUES[field]))
            before = {key: draft_of(store, key) for key in people}
            rows = tables(store, with_words=False)
            wanted = {key: after(draft, edit) if key in chosen else draft for key, draft in before.items()}
            told = store.read(lambda s, edit=edit: bulk_edit.preview(s, chosen, edit))  # type: ignore[misc]
            done = store.write(
                "bulk.edit",
                lambda s, edit=edit: bulk_edit.apply(s, chosen, edit, now=NOON, today=TODAY),  # type: ignore[misc]
            )
            now = {key: draft_of(store, key) for key in people}
            assert {key: plain(draft) for key, draft in now.items()} == {
                key: plain(draft) for key, draft in wanted.items()
            }, edit
            count = sum(plain(before[key]) != plain(wanted[key]) for key in people)
            assert (told.changing, told.staying, done.value) == (count, len(chosen) - count, count), edit
            assert (done.step is None) == (count == 0)
            if field not in ("tags", "notes"):
                assert sum(count for _, count in told.before) + told.other == count
            if done.step is not None:
                store.undo()
                assert tables(store, with_words=False) == rows
                store.redo()
        assert_well(store)


def plain(draft: InfluencerDraft) -> InfluencerDraft:
    """Return a draft with its tags as they are compared: Vegan and vegan are one."""
    return replace(draft, tags=tuple(map(fold, draft.tags)))


def test_a_stage_is_changed_with_its_date(store: Store) -> None:
    keys = [add(store, person("A")), add(store, person("B", stage="partner"))]
    edit = Edit("stage", SET, "partner")
    told = store.read(lambda s: bulk_edit.preview(s, keys, edit))
    assert (told.changing, told.staying, told.before) == (1, 1, (("discovered", 1),))
    store.write("bulk.edit", lambda s: bulk_edit.apply(s, keys, edit, now=NOON, today=TODAY))
    assert [len(store.read(lambda s, key=key: stages.changes(s, key))) for key in keys] == [1, 0]  # type: ignore[misc]


def test_an_own_field_is_set_and_cleared(store: Store) -> None:
    keys = [add(store, person(name)) for name in "ABC"]
    store.write("field.add", lambda s: own_fields.save(s, OwnFieldDraft("Size", "number")))
    code = store.read(own_fields.fields)[0].code
    store.write("person.edit", lambda s: own_fields.set_value(s, keys[:1], code, "38"))
    edit = Edit(f"own:{code}", SET, "42")
    told = store.read(lambda s: bulk_edit.preview(s, keys, edit))
    assert (told.changing, told.staying, told.before) == (3, 0, (("", 2), ("38", 1)))
    assert store.write("bulk.edit", lambda s: bulk_edit.apply(s, keys, edit, now=NOON, today=TODAY)).value == 3
    clear = Edit(f"own:{code}", CLEAR)
    assert store.write("bulk.edit", lambda s: bulk_edit.apply(s, keys[:2], clear, now=NOON, today=TODAY)).value == 2
    assert store.read(lambda s: own_fields.values_of(s, keys)) == {keys[2]: {code: "42"}}


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (Edit("stage", CLEAR), "edit.impossible"),
        (Edit("name", SET, "x"), "edit.impossible"),
        (Edit("kind", SET, "robot"), "kind.unknown"),
        (Edit("origin", SET, "moon"), "origin.unknown"),
        (Edit("rhythm_days", SET, "often"), "rhythm.out_of_range"),
        (Edit("rhythm_days", SET, "0"), "rhythm.out_of_range"),
        (Edit("rhythm_days", SET, "9" * 40), "rhythm.out_of_range"),
        (Edit("country", SET, "  "), "value.missing"),
        (Edit("tags", ADD, " , "), "value.missing"),
        (Edit("city", SET, "x" * 600), "text.too_long"),
    ],
)
def test_what_cannot_be_done_says_why(edit: Edit, code: str) -> None:
    with pytest.raises(Invalid) as caught:
        checked(edit)
    assert caught.value.problems[0].code == code


def test_an_unknown_stage_changes_nobody(store: Store) -> None:
    key = add(store, person())
    with pytest.raises(IrmError, match=r"stage\.unknown"):
        store.write("bulk.edit", lambda s: bulk_edit.apply(s, [key], Edit("stage", SET, "moon"), now=NOON, today=TODAY))


def test_a_preview_shows_the_most_frequent_values_and_how_many_others(store: Store) -> None:
    keys = [add(store, person(f"P{number}", city=f"City {number % 8}")) for number in range(20)]
    told = store.read(lambda s: bulk_edit.preview(s, keys, Edit("city", SET, "Seoul")))
    assert (told.changing, len(told.before), told.other) == (20, bulk_edit.SHOWN, 20 - 14)
    assert told.before[0] == ("City 0", 3)
