"""Who may be the same person: found by every reason there is, not found where something speaks against it."""

from __future__ import annotations

from functools import partial

import pytest

from benchmarks.doubles import plant
from benchmarks.duplicates import compare
from irm.db.engine import raw_connection
from irm.domain.influencer import ContactPointDraft, InfluencerDraft
from irm.domain.sameness import LIKELY, Known, Rarity, judge
from irm.errors import Cancelled, IrmError
from irm.services import demo, duplicates, influencers, merging_people
from irm.services.duplicates import Pair
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, email, person, phone


def scan(store: Store) -> list[Pair]:
    return store.read(duplicates.scan)


def codes(pair: Pair) -> set[str]:
    return {reason.code for reason in pair.reasons}


def test_the_same_mail_and_name_leave_no_doubt(store: Store) -> None:
    one = add(store, person("Jane Doe", contact_points=(email(),)))
    other = add(store, person("jane  doe", contact_points=(email("Jane@Example.com"),)))
    (pair,) = scan(store)
    assert (pair.first, pair.second, pair.is_exact, pair.score) == (one, other, True, 100)
    assert {"same.email", "same.name"} <= codes(pair)


def test_a_mail_many_share_says_nothing_about_people_with_other_names(store: Store) -> None:
    for number, name in enumerate(("Jane Doe", "Mina Park", "Omar Haddad")):
        handle = f"someone{number}apart"
        add(store, person(name, contact_points=(email("desk@agency.example"),), accounts=(account(handle),)))
    assert scan(store) == []


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("김민지", "Minji Kim", "same.sound"),
        ("이서연", "Lee Seo-yeon", "same.sound"),
        ("박준호", "Joon-ho Bak", "same.sound"),
        ("أحمد خالد", "Ahmed Khaled", "same.sound"),
        ("Jane Doe", "Doe Jane", "same.name"),
        ("Jane Doe", "JANE DOE", "same.name"),
        ("JaneDoe", "Jane Doe", "same.name"),
        ("Jonathan Doering", "Jonathan Doerign", "same.typo"),
        ("Zoë Müller", "Zoe Muller", "same.name"),
    ],
)
def test_spellings_of_one_name_in_one_city_are_found(store: Store, first: str, second: str, code: str) -> None:
    for number in range(20):  # others, so that a city says something
        add(store, person(f"Other {chr(65 + number) * 4} Person", country="Korea", city=f"Town {number}"))
    one = add(store, person(first, country="Korea", city="Seoul"))
    other = add(store, person(second, country="Korea", city="Seoul"))
    pairs = {(pair.first, pair.second): pair for pair in scan(store)}
    assert code in codes(pairs[one, other])
    assert not pairs[one, other].is_exact


def test_the_same_handle_elsewhere_is_found_and_another_on_the_same_platform_speaks_against_it(store: Store) -> None:
    one = add(store, person("Jane Doe", accounts=(account("jane.doe.art"),)))
    other = add(store, person("Jane Doe", accounts=(account("jane_doe_art", "tiktok"),)))
    (pair,) = scan(store)
    assert (pair.first, pair.second) == (one, other)
    assert "same.handle" in codes(pair)
    third = add(store, person("Jane Doe", accounts=(account("somebody"),), country="France"))
    assert all(third not in (pair.first, pair.second) for pair in scan(store))


def test_a_link_to_the_others_account_is_found(store: Store) -> None:
    add(store, person("Jane Doe", accounts=(account("jane.doe"),)))
    link = ContactPointDraft("other", "https://www.instagram.com/jane.doe/")
    add(store, person("J. Doe", contact_points=(link,)))
    (pair,) = scan(store)
    assert "same.link" in codes(pair)


def test_the_trash_and_those_kept_apart_are_left_out(store: Store) -> None:
    one, other = (add(store, person("Jane Doe", contact_points=(phone(),))) for _ in range(2))
    store.write("person.not_same", partial(merging_people.keep_apart, first=other, second=one, now=NOON))
    assert scan(store) == []
    store.undo()
    assert len(scan(store)) == 1
    store.write("person.trash", lambda session: influencers.trash(session, [other], now=NOON))
    assert scan(store) == []


def test_the_same_name_alone_is_worth_a_look_in_a_short_list_and_not_in_a_long_one(store: Store) -> None:
    one, other = add(store, person("Gwen Moreno", accounts=(account("gwen.m"),))), add(store, person("Gwen Moreno"))
    (pair,) = scan(store)
    assert (pair.first, pair.second) == (one, other)
    assert not pair.is_exact
    first, second = Known(1, "Gwen Moreno"), Known(2, "Gwen Moreno")
    assert judge(first, second, Rarity(100_000)).bits < LIKELY
    rival = judge(Known(1, "Gwen", accounts=(("x", "a"),)), Known(2, "Gwen", accounts=(("x", "b"),)), Rarity(40))
    assert rival.bits < LIKELY, "another account on the same platform speaks against it"


def test_a_slip_in_a_name_is_told_while_somebody_types_in_a_short_list(store: Store) -> None:
    known = add(store, person("Gwen Moreno"))

    def told(name: str) -> list[int]:
        return [pair.first for pair in store.read(lambda session: duplicates.like(session, InfluencerDraft(name)))]

    assert told("Gwen Morenoo") == [known]
    assert told("Gwen Marino") == []
    assert told("Gwen") == []


def test_two_people_can_be_compared_whatever_it_comes_to(store: Store) -> None:
    one, other = add(store, person("Jane Doe", kind="duo")), add(store, person("Omar Haddad", country="Egypt"))
    pair = store.read(lambda session: duplicates.pair_of(session, one, other))
    assert codes(pair) == {"other.name", "other.kind"}
    with pytest.raises(IrmError, match=r"person\.unknown"):
        store.read(lambda session: duplicates.pair_of(session, one, 99))


def test_a_scan_can_be_stopped(store: Store) -> None:
    add(store)

    def stop(_: int, __: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.read(partial(duplicates.scan, progress=stop))


def test_planted_doubles_are_found_and_few_others(store: Store) -> None:
    plan = demo.DemoPlan(2_000, 0)
    store.write("demo", partial(demo.add, plan=plan, today=TODAY))
    planted = store.write("plant", lambda session: plant(raw_connection(session), 0.03)).value
    found = compare(planted, scan(store))
    assert found.recall >= 0.93
    assert found.precision >= 0.85
    assert found.exact_right == 1
    assert min(found.by_plant.values()) >= 0.85


def test_all_that_is_exact_is_merged_and_one_undo_brings_it_back(store: Store) -> None:
    for _ in range(2):
        add(store, person("Jane Doe", contact_points=(email(),)))
    pairs = [(pair.first, pair.second) for pair in scan(store) if pair.is_exact]
    assert store.write("person.merge", partial(merging_people.merge_all, pairs=pairs)).value == 1
    assert scan(store) == []
    store.undo()
    assert len(scan(store)) == 1
