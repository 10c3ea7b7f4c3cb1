"""Listing people: what a line shows, orders, groups, the values one can filter by, the trash."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from irm.domain import text as texts
from irm.domain.groups import Group
from irm.domain.influencer import (
    AccountDraft,
    Metrics,
)
from irm.domain.listing import ListSpec
from irm.services import filter_values, influencers
from irm.services.store import Store
from tests.builders import (
    NOON,
    TODAY,
    account,
    add,
    assert_well,
    email,
    log,
    person,
    phone,
    touch,
)
from tests.services.people import WHOLE, listed, row


def test_a_row_shows_the_account_with_most_followers(store: Store) -> None:
    metrics = Metrics(followers=60_000, avg_likes=500, avg_comments=100)
    who = add(
        store,
        person(
            "Jane",
            country="Korea",
            stage="partner",
            tags=("b", "a"),
            accounts=(account("small", followers=10), AccountDraft("tiktok", "third"), account("big", metrics=metrics)),
        ),
    )
    got = row(store, who)
    assert (got.name, got.handle, got.platform, got.account_count) == ("Jane", "big", "instagram", 3)
    assert (got.followers, got.tier, got.stage, got.country) == (60_000, "mid", "partner", "Korea")
    assert got.rate == pytest.approx(0.01)
    assert got.rate_formula == "likes_comments_by_followers"
    assert got.tags == ("b", "a")
    page = store.read(lambda s: influencers.get(s, who, today=TODAY))
    assert page.row == got


def test_a_row_without_anything_is_empty_not_wrong(store: Store) -> None:
    got = row(store, add(store, person("Jane")))
    assert (got.handle, got.platform, got.account_count, got.followers, got.tier, got.rate) == (
        "",
        "",
        0,
        None,
        "",
        None,
    )
    assert (got.last_contact, got.turn, got.next_step, got.next_due) == (None, "", "", None)
    assert not any((got.is_do_not_contact, got.is_not_relevant, got.is_trashed))


def test_rows_come_in_the_order_asked_for_and_leave_out_who_is_gone(store: Store) -> None:
    first, second = add(store, person("A")), add(store, person("B"))
    got = store.read(lambda s: influencers.rows(s, [second, 99, first], today=TODAY))
    assert [one.id for one in got] == [second, first]


@pytest.fixture
def four(store: Store) -> dict[str, int]:
    """Four people who differ in every column, one of them empty."""
    people = {
        "anna": person("anna", country="Austria", stage="ended", accounts=(account("zeta", followers=5),)),
        "Bert": person("Bert", country="belgium", stage="partner", accounts=(account("y", "x", followers=700_000),)),
        "Émil": person(
            "Émil",
            country="Chile",
            accounts=(
                account("x", "tiktok", metrics=Metrics(followers=20_000, avg_views=10, avg_likes=1, avg_comments=1)),
            ),
        ),
        "zoe": person("zoe"),
    }
    ids = {name: add(store, draft) for name, draft in people.items()}
    log(store, touch(ids["anna"], direction="in", days_ago=3, next_step="call", next_due=date(2026, 12, 1)))
    log(store, touch(ids["Bert"], direction="out", days_ago=1, next_step="send", next_due=date(2026, 11, 1)))
    log(store, touch(ids["Émil"], direction="in", days_ago=2))
    return ids


@pytest.mark.parametrize(
    ("sort", "wanted"),
    [
        ("name", ["anna", "Bert", "Émil", "zoe"]),
        ("handle", ["Émil", "Bert", "anna", "zoe"]),
        ("platform", ["anna", "Émil", "Bert", "zoe"]),
        ("followers", ["anna", "Émil", "Bert", "zoe"]),
        ("tier", ["anna", "Émil", "Bert", "zoe"]),
        ("rate", ["Émil", "anna", "Bert", "zoe"]),
        ("stage", ["Émil", "zoe", "Bert", "anna"]),
        ("country", ["anna", "Bert", "Émil", "zoe"]),
        ("last_contact", ["anna", "Émil", "Bert", "zoe"]),
        ("turn", ["anna", "Émil", "Bert", "zoe"]),
        ("next_step", ["Bert", "anna", "Émil", "zoe"]),
        ("created", ["anna", "Bert", "Émil", "zoe"]),
        ("no such column", ["anna", "Bert", "Émil", "zoe"]),
    ],
)
def test_the_list_sorts_by_every_column(store: Store, four: dict[str, int], sort: str, wanted: list[str]) -> None:
    assert listed(store, sort=sort) == [four[name] for name in wanted]


@pytest.mark.parametrize(
    "sort", ["handle", "platform", "followers", "rate", "country", "last_contact", "turn", "next_step"]
)
def test_empty_values_come_last_either_way(store: Store, four: dict[str, int], sort: str) -> None:
    for is_descending in (False, True):
        assert listed(store, sort=sort, is_descending=is_descending)[-1] == four["zoe"]


def test_descending_turns_the_order_round(store: Store, four: dict[str, int]) -> None:
    assert listed(store, sort="name", is_descending=True) == listed(store, sort="name")[::-1]


def test_the_trash_takes_people_out_of_the_list_and_gives_them_back(store: Store, four: dict[str, int]) -> None:
    anna, bert = four["anna"], four["Bert"]
    done = store.write("person.trash", lambda s: influencers.trash(s, [anna, bert, 99], now=NOON))
    assert done.value == 2
    assert anna not in listed(store)
    assert listed(store, in_trash=True) == [anna, bert]
    assert row(store, anna).is_trashed
    assert store.read(influencers.count) == 2
    assert store.read(lambda s: influencers.count(s, in_trash=True)) == 2
    assert store.write("person.trash", lambda s: influencers.trash(s, [anna], now=NOON)).step is None
    assert store.write("person.restore", lambda s: influencers.restore(s, [anna, four["zoe"]])).value == 1
    assert listed(store, in_trash=True) == [bert]
    assert_well(store)


def test_very_many_people_are_trashed_in_one_go(store: Store) -> None:
    who = add(store)
    many = [*range(1_000, 300_000), who]
    assert store.write("person.trash", lambda s: influencers.trash(s, many, now=NOON)).value == 1
    assert store.write("person.restore", lambda s: influencers.restore(s, many)).value == 1


def fill_groups(store: Store, chance: Random, count: int) -> None:
    """Add people of all stages, tiers, platforms, countries and turns."""
    for number in range(count):
        key = add(
            store,
            person(
                f"Person {number * 37 % 71:02}",
                country=chance.choice(("", "Korea", "korea", "Österreich", "UAE")),
                stage=chance.choice(("discovered", "in_talks", "partner")),
                tags=tuple(chance.sample(("food", "travel", "뷰티"), chance.randrange(3))),
                accounts=(account(f"p{number}", chance.choice(("tiktok", "instagram")), followers=10 ** (number % 8)),)
                if chance.random() < 0.8
                else (),
            ),
        )
        if chance.random() < 0.5:
            log(store, touch(key, direction=chance.choice(("in", "out"))))


@pytest.mark.parametrize("grouped_by", ["stage", "tier", "platform", "country", "turn"])
@pytest.mark.parametrize("many", [15_000, 5])
def test_in_groups_everybody_stands_once_beside_those_who_share_the_value(
    store: Store, grouped_by: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("irm.db.people_read.MANY", many)
    fill_groups(store, Random(many), 40)
    for query in ("", "person 1", "food"):
        for sort in ("name", "followers"):
            spec = ListSpec(query, sort=sort, is_descending=sort != "name", grouped_by=grouped_by)
            ids, groups = store.read(lambda s, spec=spec: influencers.grouped(s, spec, today=TODAY))  # type: ignore[misc]
            plain = store.read(lambda s, spec=spec: influencers.ids(s, replace(spec, grouped_by=""), today=TODAY))  # type: ignore[misc]
            assert sorted(ids) == sorted(plain)
            assert list(ids) == listed(store, query, sort=sort, is_descending=sort != "name", grouped_by=grouped_by)
            rows = store.read(lambda s, ids=ids: influencers.rows(s, ids, today=TODAY))  # type: ignore[misc]
            values = [texts.fold(getattr(one, grouped_by)) for one in rows]
            assert [texts.fold(group.key) for group in groups for _ in range(group.count)] == values
            assert len({group.key for group in groups}) == len(groups)
            start = 0
            for group in groups:
                part = list(ids[start : start + group.count])
                assert part == [key for key in plain if key in set(part)]
                start += group.count
            assert all(group.key for group in groups[:-1])


def test_a_group_of_a_country_is_called_as_it_was_typed(store: Store) -> None:
    add(store, person("A", country="Österreich"))
    add(store, person("B"))
    _, groups = store.read(lambda s: influencers.grouped(s, ListSpec(grouped_by="country"), today=TODAY))
    assert groups == (Group("osterreich", 1, "Österreich"), Group("", 1))


def test_the_values_of_a_field_are_offered_with_how_many_people_have_them(store: Store) -> None:
    fill_groups(store, Random(3), 30)
    everybody = [row(store, key) for key in listed(store)]
    for field, value_of in (
        ("stage", lambda one: (one.stage,)),
        ("tier", lambda one: (one.tier,)),
        ("turn", lambda one: (one.turn,)),
        ("platform", lambda one: (one.platform,)),
        ("kind", lambda one: (one.kind,)),
        ("tag", lambda one: one.tags),
        ("country", lambda one: (texts.fold(one.country),)),
    ):
        offered = store.read(lambda s, field=field: filter_values.of_people(s, field))  # type: ignore[misc]
        found = {texts.fold(one.value) if field == "country" else one.value: one.count for one in offered}
        wanted = Counter(value for one in everybody for value in value_of(one) if value)
        assert {value: count for value, count in found.items() if count} == wanted, field
    assert store.read(lambda s: filter_values.of_people(s, "notes")) == ()
    assert len(store.read(lambda s: filter_values.of_people(s, "tag", limit=2))) == 2


def test_a_line_holds_what_the_hidden_columns_show(store: Store) -> None:
    key = add(store, WHOLE)
    log(store, touch(key, days_ago=3))
    found = row(store, key)
    assert (found.email, found.phone, found.city, found.languages) == (
        "minji@example.com",
        "+82 10-1234-5678",
        "Seoul",
        "ko, en",
    )
    assert (found.kind, found.birthday, found.last_contact_on) == ("duo", date(1996, 2, 29), TODAY - timedelta(3))
    assert found.reliability is None


def test_the_list_line_says_how_to_reach_somebody_and_whether_touch_is_being_lost(store: Store) -> None:
    points = (email("first@example.com"), replace(email("best@example.com"), is_preferred=True), phone())
    who = add(store, person(city="Seoul", origin="event", rhythm_days=7, contact_points=points, birthday=TODAY))
    log(store, touch(who, days_ago=7))
    found = row(store, who)
    assert (found.email, found.phone, found.city, found.origin) == ("best@example.com", phone().value, "Seoul", "event")
    assert (found.rhythm_days, found.birthday, found.is_losing_touch) == (7, TODAY, False)
    tomorrow = TODAY + timedelta(1)
    (later,) = store.read(lambda s: influencers.rows(s, [who], today=tomorrow))
    assert (later.loses_touch_on, later.is_losing_touch) == (tomorrow, True)
