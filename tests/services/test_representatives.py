"""Representatives: the list, the search, whom they speak for, the trash, and what others may rely on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from irm.domain.influencer import ContactPointDraft
from irm.domain.listing import ListSpec
from irm.domain.representation import Representation
from irm.domain.representative import RepresentativeDraft
from irm.errors import Invalid, IrmError
from irm.services import history, influencers, interactions, representatives
from irm.services.store import Store
from tests.builders import NOON, TODAY, person, touch


def add(store: Store, name: str = "Mina Lee", **fields: Any) -> int:
    draft = RepresentativeDraft(name, **fields)
    return store.write("representative.add", lambda s: representatives.save(s, draft)).value


def add_person(store: Store, name: str) -> int:
    return store.write("person.add", lambda s: influencers.save(s, person(name), today=TODAY)).value


def speakers_of(store: Store, who: int) -> tuple[Representation, ...]:
    return store.read(lambda s: influencers.get(s, who, today=TODAY)).draft.representatives


def names(store: Store, query: str = "", **spec: Any) -> list[str]:
    def work(session: Any) -> list[str]:
        ids = representatives.ids(session, ListSpec(query, **spec), today=TODAY)
        return [row.name for row in representatives.rows(session, ids, today=TODAY)]

    return store.read(work)


def draft_of(store: Store, key: int) -> RepresentativeDraft:
    return store.read(lambda s: representatives.get(s, key, today=TODAY)).draft


def edit(store: Store, key: int, **fields: Any) -> None:
    draft = replace(draft_of(store, key), **fields)
    store.write("representative.edit", lambda s: representatives.save(s, draft, representative_id=key))


def problem_of(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as caught:
        call()
    return [(problem.field, problem.code) for problem in caught.value.problems]


def test_a_representative_is_kept_whole(store: Store) -> None:
    jane, minji = add_person(store, "Jane"), add_person(store, "김민지")
    points = (ContactPointDraft("phone", "+82 10-1234-5678"), ContactPointDraft("email", "Mina@Sandbox.example"))
    people = (Representation(minji, role="bookings"), Representation(jane))
    key = add(store, kind="agency", company="Sandbox", contact_points=points, people=people, notes="fast\nreplies")
    whole = store.read(lambda s: representatives.get(s, key, today=TODAY))
    assert [(link.name, link.role) for link in whole.draft.people] == [("김민지", "bookings"), ("Jane", "")]
    assert [(point.kind, point.value) for point in whole.draft.contact_points] == [
        ("phone", "+82 10-1234-5678"),
        ("email", "Mina@Sandbox.example"),
    ]
    assert (whole.row.people_count, whole.row.email, whole.row.phone) == (
        2,
        "Mina@Sandbox.example",
        "+82 10-1234-5678",
    )
    assert (whole.draft.kind, whole.draft.company, whole.draft.notes) == ("agency", "Sandbox", "fast\nreplies")


def test_saving_what_is_there_changes_nothing(store: Store) -> None:
    key = add(store, people=(Representation(add_person(store, "Jane")),))
    draft = draft_of(store, key)
    assert (
        store.write("representative.edit", lambda s: representatives.save(s, draft, representative_id=key)).step is None
    )


@pytest.mark.parametrize(
    "query",
    [
        "mina",
        "sandbox",
        "ㅁㄴ",
        "샌드",
        "민지",
        "ㄱㅁㅈ",
        "bookings",
        "ليلي",
        "1234",
        "sandbox.example",
        "ＭＩＮＡ",
        "mina seoul",
    ],
)
def test_every_text_is_searched(store: Store, query: str) -> None:
    people = (Representation(add_person(store, "김민지"), role="bookings"), Representation(add_person(store, "ليلى")))
    points = (ContactPointDraft("email", "m@sandbox.example"), ContactPointDraft("phone", "+82 10 1234 5678"))
    add(store, "Mina 미나", company="샌드박스 Sandbox", city="Seoul", contact_points=points, people=people)
    add(store, "Somebody else", company="Other")
    assert names(store, query) == ["Mina 미나"]
    assert names(store, f"-{query}") == ["Somebody else"] or " " in query


@pytest.mark.parametrize("query", ["*", "[", "?", '"', "nobody"])
def test_signs_are_letters_in_a_search(store: Store, query: str) -> None:
    add(store)
    assert names(store, query) == (["Mina Lee"] if query == '"' else [])


@pytest.mark.parametrize("sort", ["company", "email", "phone", "last_contact", "country"])
def test_empty_values_come_last_either_way(store: Store, sort: str) -> None:
    jane = add_person(store, "Jane")
    store.write("touch.add", lambda s: interactions.save(s, touch(jane)))
    points = (ContactPointDraft("email", "a@b.example"), ContactPointDraft("phone", "+82 10 1234 5678"))
    add(store, "Full", company="B", country="KR", contact_points=points, people=(Representation(jane),))
    add(store, "Empty")
    assert names(store, sort=sort) == names(store, sort=sort, is_descending=True) == ["Full", "Empty"]


def test_the_list_is_sorted_by_names_as_people_read_them(store: Store) -> None:
    for name in ("émile", "Zoe", "adam"):
        add(store, name)
    assert names(store) == ["adam", "émile", "Zoe"]
    assert names(store, sort="name", is_descending=True) == ["Zoe", "émile", "adam"]
    assert names(store, sort="people") == ["adam", "émile", "Zoe"]
    assert names(store, sort="unheard of") == ["adam", "émile", "Zoe"]


def test_links_to_what_is_in_the_trash_stay(store: Store) -> None:
    jane, minji = add_person(store, "Jane"), add_person(store, "Minji")
    key = add(store, people=(Representation(jane), Representation(minji)))
    store.write("person.trash", lambda s: influencers.trash(s, [jane], now=NOON))
    assert [link.name for link in draft_of(store, key).people] == ["Minji"]
    edit(store, key, people=())
    store.write("person.restore", lambda s: influencers.restore(s, [jane]))
    assert [link.name for link in draft_of(store, key).people] == ["Jane"]


def test_the_trash_takes_and_gives_back(store: Store) -> None:
    jane = add_person(store, "Jane")
    key = add(store, people=(Representation(jane),))
    assert store.write("representative.trash", lambda s: representatives.trash(s, [key], now=NOON)).value == 1
    assert (names(store), names(store, in_trash=True)) == ([], ["Mina Lee"])
    assert speakers_of(store, jane) == ()
    assert store.read(lambda s: (representatives.count(s), representatives.count(s, in_trash=True))) == (0, 1)
    assert store.write("representative.restore", lambda s: representatives.restore(s, [key])).value == 1
    assert speakers_of(store, jane) == (Representation(key, "Mina Lee"),)


def test_what_cannot_be_saved_says_where(store: Store) -> None:
    def save(**fields: Any) -> Callable[[], object]:
        draft = RepresentativeDraft(**fields)
        return lambda: store.write("representative.add", lambda s: representatives.save(s, draft))

    assert problem_of(save()) == [("name", "representative.name_missing")]
    assert problem_of(save(name="x", kind="boss")) == [("kind", "representative.kind_unknown")]
    assert problem_of(save(contact_points=(ContactPointDraft("email", "no"),))) == [
        ("contact_points.0.value", "email.invalid")
    ]
    assert problem_of(save(name="x", people=(Representation(99, "Ghost"),))) == [("people.0.name", "person.unknown")]
    assert names(store) == []


def test_a_company_or_a_way_to_reach_them_is_name_enough(store: Store) -> None:
    add(store, "", company="Sandbox")
    add(store, "", contact_points=(ContactPointDraft("email", "a@b.example"),))
    assert names(store) == ["a@b.example", "Sandbox"]


def test_a_record_that_is_gone_is_said_to_be(store: Store) -> None:
    calls: tuple[Callable[[Any], object], ...] = (
        lambda s: representatives.get(s, 9, today=TODAY),
        lambda s: representatives.save(s, RepresentativeDraft("x"), representative_id=9),
    )
    for call in calls:
        with pytest.raises(IrmError) as caught:
            store.write("representative.edit", call)
        assert caught.value.code == "representative.unknown"


def test_names_are_offered_while_they_are_typed(store: Store) -> None:
    add(store, "Mina 미나", company="Sandbox")
    add(store, "Ramina")
    assert [name for _, name, _ in store.read(lambda s: representatives.named_like(s, "mina"))] == [
        "Mina 미나",
        "Ramina",
    ]
    assert [name for _, name, _ in store.read(lambda s: representatives.named_like(s, "ㅁㄴ"))] == ["Mina 미나"]
    assert [name for _, name, _ in store.read(lambda s: representatives.named_like(s, "sandb"))] == ["Mina 미나"]


def test_people_are_found_by_who_speaks_for_them(store: Store) -> None:
    jane = add_person(store, "Jane")
    key = add(store, "Mina Lee", company="Sandbox", people=(Representation(jane),))

    def found(query: str) -> list[int]:
        return list(store.read(lambda s: influencers.ids(s, ListSpec(query), today=TODAY)))

    assert found("sandbox") == [jane]
    edit(store, key, company="Treasure Hunter")
    assert (found("sandbox"), found("treasure")) == ([], [jane])


def test_a_person_is_saved_with_who_speaks_for_them(store: Store) -> None:
    mina = add(store, "Mina Lee")
    links = (Representation(0, "New Agent", "bookings"), Representation(mina), Representation(0, "mina lee", "again"))
    draft = person("Jane", representatives=links)
    jane = store.write("person.add", lambda s: influencers.save(s, draft, today=TODAY)).value
    stored = speakers_of(store, jane)
    assert [(link.name, link.role) for link in stored] == [("New Agent", "bookings"), ("Mina Lee", "")]
    turned = replace(draft, representatives=stored[::-1])
    store.write("person.edit", lambda s: influencers.save(s, turned, influencer_id=jane, today=TODAY))
    assert speakers_of(store, jane) == stored[::-1]
    assert names(store) == ["Mina Lee", "New Agent"]


def test_a_representative_who_is_gone_is_refused_where_it_stands(store: Store) -> None:
    draft = person("Jane", representatives=(Representation(77, "Ghost"),))
    assert problem_of(lambda: store.write("person.add", lambda s: influencers.save(s, draft, today=TODAY))) == [
        ("representatives.0.name", "representative.unknown")
    ]


def test_the_history_names_both_sides(store: Store) -> None:
    jane = add_person(store, "Jane")
    key = add(store, "Mina Lee", people=(Representation(jane, role="bookings"),))
    edit(store, key, people=(), kind="agency", contact_points=(ContactPointDraft("email", "m@b.example"),))
    entries = store.read(lambda s: history.of_representative(s, key))
    assert [[(c.field, c.before, c.after) for c in entry.changes] for entry in entries] == [
        [
            ("representative_kind", "manager", "agency"),
            ("contact_points", "", "email: m@b.example"),
            ("people", "Jane (bookings)", ""),
        ],
        [("name", "", "Mina Lee"), ("representative_kind", "", "manager"), ("people", "", "Jane (bookings)")],
    ]
    of_jane = store.read(lambda s: history.of_influencer(s, jane))
    assert [[(c.field, c.before, c.after) for c in entry.changes] for entry in of_jane[:2]] == [
        [("representatives", "Mina Lee (bookings)", "")],
        [("representatives", "", "Mina Lee (bookings)")],
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kind:agency", ["Mina"]),
        ("-kind:agency", ["Tom"]),
        ("kind:agency,manager", ["Mina", "Tom"]),
        ("company:sand", ["Mina"]),
        ("company:none", ["Tom"]),
        ("회사:sandbox -city:busan", ["Mina"]),
        ("email:sandbox.example", ["Mina"]),
        ("person:jane", ["Mina"]),
        ("person:any", ["Mina"]),
        ("phone:5678 country:kr", ["Mina"]),
        ("note:fast", ["Tom"]),
        ("name:mina company:other", []),
    ],
)
def test_fields_of_representatives_are_asked_for_by_name(store: Store, query: str, expected: list[str]) -> None:
    points = (ContactPointDraft("email", "m@sandbox.example"), ContactPointDraft("phone", "+82 10 1234 5678"))
    people = (Representation(add_person(store, "Jane")),)
    add(store, "Mina", kind="agency", company="Sandbox", contact_points=points, people=people, country="KR")
    add(store, "Tom", notes="Fast answers")
    assert names(store, query) == expected
