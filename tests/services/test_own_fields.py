"""Own fields in a file: kept in order, said of people, converted, hidden and deleted, each taken back by one undo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from irm.db import wide_order
from irm.db.engine import raw_connection
from irm.domain.listing import ListSpec
from irm.domain.own_fields import OwnFieldDraft
from irm.errors import Invalid, IrmError
from irm.services import history, influencers, own_fields
from irm.services.store import Store
from tests.builders import TODAY, add, draft_of, edit, person

SIZE = OwnFieldDraft("Shirt", "choice", ("S", "M", "L"))
FEE = OwnFieldDraft("Fee", "money", currency="KRW")


def make(store: Store, draft: OwnFieldDraft, field_id: int | None = None) -> int:
    return store.write("field.add", lambda s: own_fields.save(s, draft, field_id=field_id)).value


def values(store: Store, who: int) -> dict[str, str]:
    return store.read(lambda s: own_fields.values_of(s, [who])).get(who, {})


def order(store: Store, code: str, *, is_descending: bool = False, query: str = "") -> list[int]:
    spec = ListSpec(query, sort=f"own:{code}", is_descending=is_descending)
    return list(store.read(lambda s: influencers.ids(s, spec, today=TODAY)))


def test_fields_keep_their_code_and_order(store: Store) -> None:
    size, fee = make(store, SIZE), make(store, FEE)
    make(store, replace(SIZE, name="Shirt size"), size)
    store.write("field.order", lambda s: own_fields.reorder(s, [fee]))
    store.write("field.hide", lambda s: own_fields.hide(s, size, is_hidden=True))
    assert [field.code for field in store.read(own_fields.fields)] == ["fee"]
    assert store.read(own_fields.vocabulary) == (("fee", "Fee", "money"), ("shirt", "Shirt size", "choice"))
    store.undo()
    store.undo()
    assert [field.name for field in store.read(own_fields.fields)] == ["Shirt size", "Fee"]


def test_two_fields_have_two_names(store: Store) -> None:
    make(store, SIZE)
    with pytest.raises(Invalid):
        make(store, replace(FEE, name="shirt"))
    for call in (
        lambda s: own_fields.save(s, FEE, field_id=99),
        lambda s: own_fields.hide(s, 99, is_hidden=True),
        lambda s: own_fields.delete(s, 99),
        lambda s: own_fields.losing(s, FEE, field_id=99),
    ):
        with pytest.raises(IrmError) as refused:
            store.write("field.edit", call)
        assert refused.value.code == "field.unknown"


def test_a_person_is_saved_with_what_the_fields_say(store: Store) -> None:
    make(store, SIZE)
    make(store, FEE)
    who = add(store, person(own_values={"shirt": "M", "fee": "50000 KRW"}))
    assert draft_of(store, who).own_values == {"shirt": "M", "fee": "50000 KRW"}
    edit(store, who, own_values={"fee": "60000 KRW", "shirt": ""})
    assert values(store, who) == {"fee": "60000 KRW"}
    store.undo()
    assert values(store, who) == {"shirt": "M", "fee": "50000 KRW"}


def test_a_value_of_another_kind_is_refused_and_nothing_is_saved(store: Store) -> None:
    make(store, FEE)
    who = add(store)
    for wrong in ({"fee": "lots"}, {"nothing": "x"}):
        with pytest.raises(Invalid) as refused:
            edit(store, who, display_name="Other", own_values=wrong)
        assert refused.value.problems[0].field == f"own_values.{next(iter(wrong))}"
    assert draft_of(store, who).display_name == "Jane Doe"


def test_one_field_of_many_people_is_set_in_one_step(store: Store) -> None:
    make(store, SIZE)
    people = [add(store, person(f"P{number}")) for number in range(4)]
    edit(store, people[0], own_values={"shirt": "L"})
    edit(store, people[1], own_values={"shirt": "S"})

    def setting(value: str) -> Any:
        return lambda s: own_fields.set_value(s, [*people, 999], "shirt", value)

    assert store.write("person.edit", setting("L")).value == 3
    assert store.read(own_fields.usage) == {1: 4}
    assert store.write("person.edit", setting("")).value == 4
    assert store.write("person.edit", setting("")).step is None
    store.undo()
    store.undo()
    assert [values(store, who) for who in people] == [{"shirt": "L"}, {"shirt": "S"}, {}, {}]
    with pytest.raises(Invalid):
        store.write("person.edit", lambda s: own_fields.set_value(s, people, "shoes", "1"))


def test_a_renamed_choice_is_renamed_in_every_value(store: Store) -> None:
    size = make(store, SIZE)
    who = add(store, person(own_values={"shirt": "M"}))
    make(store, replace(SIZE, choices=("S", "Medium", "L")), size)
    assert values(store, who) == {"shirt": "Medium"}
    make(store, replace(SIZE, choices=("S",)), size)
    assert values(store, who) == {"shirt": "Medium"}


def test_values_that_say_nothing_in_a_new_kind_go_and_come_back(store: Store) -> None:
    key = make(store, OwnFieldDraft("Posts"))
    who = [add(store, person(f"P{text}", own_values={"posts": text})) for text in ("12", "many", "1,5")]
    number = OwnFieldDraft("Posts", "number")
    assert store.read(lambda s: own_fields.losing(s, number, field_id=key)) == 1
    assert store.read(lambda s: own_fields.losing(s, OwnFieldDraft("Posts"), field_id=key)) == 0
    make(store, number, key)
    assert [values(store, one) for one in who] == [{"posts": "12"}, {}, {"posts": "1.5"}]
    store.undo()
    assert values(store, who[1]) == {"posts": "many"}


def test_a_field_is_deleted_with_all_it_says(store: Store) -> None:
    size = make(store, SIZE)
    who = add(store, person(own_values={"shirt": "M"}))
    assert store.write("field.delete", lambda s: own_fields.delete(s, size)).value == 1
    assert values(store, who) == {}
    store.undo()
    assert values(store, who) == {"shirt": "M"}


@pytest.mark.parametrize(
    ("draft", "ascending"),
    [
        (OwnFieldDraft("F", "number"), ["-5", "2", "10.5", "10.25e"]),
        (FEE, ["900 KRW", "50000 KRW", "100 USD", "2000 USD"]),
        (OwnFieldDraft("F", "date"), ["2025-12-31", "2026-01-01"]),
        (SIZE, ["S", "M", "L", "Huge"]),
        (OwnFieldDraft("F", "yes_no"), ["0", "1"]),
        (OwnFieldDraft("F"), ["älter", "Berlin", "zoo"]),
    ],
    ids=lambda case: case.kind if isinstance(case, OwnFieldDraft) else "",
)
def test_a_list_stands_in_the_order_of_a_field(store: Store, draft: OwnFieldDraft, ascending: list[str]) -> None:
    ascending = [value for value in ascending if not value.endswith("e") or draft.kind != "number"]
    code = "fee" if draft is FEE else "shirt" if draft is SIZE else "f"
    make(store, draft)
    without = add(store, person("Aaa"))
    found = [add(store, person(f"P{place}", own_values={code: value})) for place, value in enumerate(ascending)]
    assert order(store, code) == [*found, without]
    assert order(store, code, is_descending=True) == [*reversed(found), without]
    assert order(store, code, query="P") == found
    assert set(order(store, "gone")) == {without, *found}


def test_the_history_says_what_a_field_said_as_people_write_it(store: Store) -> None:
    make(store, FEE)
    who = add(store)
    edit(store, who, own_values={"fee": "1250 USD"})
    edit(store, who, own_values={})
    gone, added = store.read(lambda s: history.of_influencer(s, who))[:2]
    assert [(change.before, change.after) for change in (*gone.changes, *added.changes)] == [
        ("Fee: 12.50 USD", ""),
        ("", "Fee: 12.50 USD"),
    ]


def test_the_order_of_a_field_looks_values_up_by_person(store: Store) -> None:
    """By the index over all values of a field, 100,000 people took five minutes."""
    make(store, SIZE)

    def plan(session: Any) -> list[str]:
        raw = raw_connection(session)
        found = wide_order.of(raw, "own:shirt", is_descending=False)
        query = f"EXPLAIN QUERY PLAN SELECT id FROM influencer_fact {found.join} ORDER BY {found.by}"
        return [row[3] for row in raw.execute(query, found.bound)]

    steps = store.read(plan)
    assert any("own_value USING INDEX" in step and "influencer_id=?" in step for step in steps), steps
