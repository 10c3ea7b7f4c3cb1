"""Saving, reading, listing, trashing and finding people."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
import time_machine

from irm.domain import text as texts
from irm.domain.groups import Group
from irm.domain.influencer import (
    AccountDraft,
    AffinityDraft,
    ContactPointDraft,
    InfluencerDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.domain.listing import ListSpec
from irm.errors import Invalid, IrmError
from irm.services import filter_values, influencers
from irm.services.store import Store
from tests.builders import (
    NOON,
    TODAY,
    account,
    add,
    assert_well,
    draft_of,
    edit,
    email,
    log,
    person,
    phone,
    tables,
    touch,
)

NEXT_YEAR = date(2027, 1, 1)
WHOLE = InfluencerDraft(
    display_name="김민지",
    legal_name="Kim Minji",
    kind="duo",
    country="Korea",
    city="Seoul",
    languages="ko, en",
    stage="partner",
    birthday=date(1996, 2, 29),
    notes="First line\n\n  second  ",
    tags=("Vegan", "음식", "سفر"),
    accounts=(
        AccountDraft("instagram", "Minji.Kim", is_verified=True, metrics=Metrics(8500, 1, 2, 3, 4, 5, 6, TODAY)),
        AccountDraft("tiktok"),
    ),
    contact_points=(
        email("minji@example.com"),
        phone(),
        ContactPointDraft("other", "at the gym"),
        ContactPointDraft("address", "1 Main St\nSeoul", "home", is_preferred=True, confirmed_on=date(2026, 11, 1)),
    ),
    do_not_contact=Refusal(date(2026, 1, 2), "asked for it"),
    not_relevant=Refusal(date(2026, 1, 3), ""),
    sort_name="Kim",
    time_zone="Asia/Seoul",
    influence_type="authority",
    origin="referral",
    introduced_by=Introducer("Aunt"),
    rhythm_days=30,
    causes="Animal welfare\nThe sea",
    affinity=(AffinityDraft(TODAY, "wears it", "https://example.com/p/1"), AffinityDraft(date(2026, 1, 2), "a fan")),
)


def save(store: Store, draft: InfluencerDraft, influencer_id: int | None = None, *, today: date = TODAY) -> Any:
    return store.write("person.edit", lambda s: influencers.save(s, draft, influencer_id=influencer_id, today=today))


def listed(store: Store, query: str = "", **spec: Any) -> list[int]:
    return list(store.read(lambda s: influencers.ids(s, ListSpec(query, **spec), today=TODAY)))


def row(store: Store, influencer_id: int) -> Any:
    return store.read(lambda s: influencers.rows(s, [influencer_id], today=TODAY))[0]


def code_of(act: Any) -> str:
    with pytest.raises(IrmError) as caught:
        act()
    return caught.value.code


def problems_of(act: Any) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as caught:
        act()
    return [(problem.field, problem.code) for problem in caught.value.problems]


def snapshots(store: Store) -> list[tuple[Any, ...]]:
    return [snapshot[1:5] for snapshot in tables(store)["metric_snapshot"]]


def without_ids(draft: InfluencerDraft) -> InfluencerDraft:
    return replace(
        draft,
        accounts=tuple(replace(one, id=None) for one in draft.accounts),
        contact_points=tuple(replace(one, id=None) for one in draft.contact_points),
        affinity=tuple(replace(one, id=None) for one in draft.affinity),
    )


def test_everything_about_a_person_comes_back_as_saved(store: Store) -> None:
    who = add(store, WHOLE)
    got = without_ids(draft_of(store, who))
    assert replace(got, accounts=()) == replace(WHOLE, accounts=())
    instagram, tiktok = got.accounts
    assert instagram == replace(WHOLE.accounts[0], handle=instagram.handle)
    assert instagram.handle.casefold() == "minji.kim"
    assert tiktok == WHOLE.accounts[1]


def test_saving_what_was_loaded_changes_nothing(store: Store) -> None:
    who = add(store, WHOLE)
    before = tables(store)
    done = save(store, draft_of(store, who), who, today=date(2027, 1, 1))
    assert done.step is None
    assert tables(store) == before


def test_a_person_with_nothing_to_call_them_by_is_refused(store: Store) -> None:
    assert problems_of(lambda: add(store, person(" \t"))) == [("display_name", "name.missing")]
    assert listed(store) == []


def test_every_wrong_field_is_named_at_once(store: Store) -> None:
    wrong = person(kind="robot", stage="lost", contact_points=(email("nobody"),), accounts=(account("x", "orkut"),))
    assert {field for field, _ in problems_of(lambda: add(store, wrong))} == {
        "kind",
        "stage",
        "contact_points.0.value",
        "accounts.0.platform",
    }


def test_a_person_who_is_gone_cannot_be_read_or_saved(store: Store) -> None:
    assert code_of(lambda: draft_of(store, 99)) == "person.unknown"
    assert code_of(lambda: save(store, person(), 99)) == "person.unknown"


def test_an_account_belongs_to_one_person(store: Store) -> None:
    first = add(store, person("Jane", accounts=(account("@Jane.Doe"),)))
    twin = person("Other", accounts=(account("https://www.instagram.com/jane.doe/?hl=ko"),))
    with pytest.raises(Invalid) as caught:
        add(store, twin)
    (problem,) = caught.value.problems
    assert (problem.field, problem.code) == ("accounts.0.handle", "handle.taken")
    assert (problem.details["name"], problem.details["id"]) == ("Jane", first)
    add(store, person("Other", accounts=(account("jane.doe", "tiktok"),)))


def test_an_account_of_somebody_in_the_trash_is_named_as_such(store: Store) -> None:
    first = add(store, person("Jane", accounts=(account(),)))
    store.write("person.trash", lambda s: influencers.trash(s, [first], now=NOON))
    twin = person("Other", accounts=(account(),))
    assert problems_of(lambda: add(store, twin)) == [("accounts.0.handle", "handle.taken_in_trash")]


@pytest.mark.parametrize(
    "after",
    [
        (account("b"), account("a")),
        (account("a", "tiktok"), account("b", "instagram")),
        (account("b", "tiktok"), account("a", "tiktok")),
        (account("a"), account("c")),
        (account(""), account("a")),
    ],
)
def test_accounts_of_a_person_can_change_places(store: Store, after: tuple[AccountDraft, ...]) -> None:
    who = add(store, person(accounts=(account("a"), account("b"))))
    first, second = draft_of(store, who).accounts
    before = tables(store)
    edit(store, who, accounts=(replace(after[0], id=first.id), replace(after[1], id=second.id)))
    assert [(one.id, one.platform, one.handle) for one in draft_of(store, who).accounts] == [
        (first.id, after[0].platform, after[0].handle),
        (second.id, after[1].platform, after[1].handle),
    ]
    assert_well(store)
    store.undo()
    assert tables(store) == before


def test_two_platforms_with_one_handle_swap(store: Store) -> None:
    who = add(store, person(accounts=(account("jane"), account("jane", "tiktok"))))
    first, second = draft_of(store, who).accounts
    edit(store, who, accounts=(replace(first, platform="tiktok"), replace(second, platform="instagram")))
    assert [one.platform for one in draft_of(store, who).accounts] == ["tiktok", "instagram"]


def test_the_order_of_accounts_contacts_and_tags_is_kept(store: Store) -> None:
    who = add(store, WHOLE)
    draft = draft_of(store, who)
    turned = replace(
        draft, accounts=draft.accounts[::-1], contact_points=draft.contact_points[::-1], tags=draft.tags[::-1]
    )
    done = save(store, turned, who)
    assert draft_of(store, who) == turned
    assert not done.changes.added
    assert not done.changes.removed


def test_an_account_moves_to_another_person(store: Store) -> None:
    first = add(store, person("Jane", accounts=(account("jane", followers=500),)))
    second = add(store, person("Agency"))
    before = tables(store)
    edit(store, first, accounts=())
    edit(store, second, accounts=(account("jane", followers=500),))
    assert row(store, second).followers == 500
    assert row(store, first).followers is None
    store.undo()
    store.undo()
    assert tables(store) == before


def test_an_id_of_anothers_account_takes_nothing_from_them(store: Store) -> None:
    first = add(store, person("Jane", accounts=(account("jane"),)))
    foreign = draft_of(store, first).accounts[0].id
    second = add(store, person("Other", accounts=(replace(account("other"), id=foreign),)))
    assert draft_of(store, first).accounts[0].handle == "jane"
    assert draft_of(store, second).accounts[0].id != foreign


def test_a_part_left_out_of_the_draft_goes(store: Store) -> None:
    who = add(store, WHOLE)
    edit(store, who, accounts=(), contact_points=(), tags=(), do_not_contact=None, birthday=None)
    draft = draft_of(store, who)
    assert (draft.accounts, draft.contact_points, draft.tags) == ((), (), ())
    assert (draft.do_not_contact, draft.birthday) == (None, None)
    assert snapshots(store) == []


def test_a_contact_point_keeps_its_row_when_edited(store: Store) -> None:
    who = add(store, person(contact_points=(email(),)))
    point = draft_of(store, who).contact_points[0]
    edit(store, who, contact_points=(replace(point, value="new@example.com"),))
    assert draft_of(store, who).contact_points == (replace(point, value="new@example.com"),)


def test_a_refusal_without_a_day_gets_the_day_it_was_first_noted(store: Store) -> None:
    who = save(store, person(do_not_contact=Refusal(None, "asked")), today=date(2026, 5, 1)).value
    assert draft_of(store, who).do_not_contact == Refusal(date(2026, 5, 1), "asked")
    save(store, person(do_not_contact=Refusal(None, "asked twice")), who, today=date(2026, 6, 1))
    assert draft_of(store, who).do_not_contact == Refusal(date(2026, 5, 1), "asked twice")
    assert row(store, who).is_do_not_contact


def test_two_spellings_of_a_tag_are_one(store: Store) -> None:
    add(store, person("A", tags=("Vegan",)))
    who = add(store, person("B", tags=("vegan", "VEGAN", "Food")))
    assert draft_of(store, who).tags == ("Vegan", "Food")
    assert store.read(influencers.tag_names) == ["Food", "Vegan"]
    edit(store, who, tags=())
    assert store.read(influencers.tag_names) == ["Vegan"]


def test_counts_that_differ_become_a_new_reading(store: Store) -> None:
    who = save(store, person(accounts=(account(followers=100),)), today=date(2026, 1, 1)).value
    loaded = draft_of(store, who)
    assert loaded.accounts[0].metrics is not None
    changed = replace(loaded.accounts[0], metrics=replace(loaded.accounts[0].metrics, followers=120))
    save(store, replace(loaded, accounts=(changed,)), who, today=date(2026, 2, 1))
    assert [(day, source, count) for _, day, source, count in snapshots(store)] == [
        ("2026-01-01", "typed", 100),
        ("2026-02-01", "typed", 120),
    ]
    assert row(store, who).followers == 120


def test_counts_corrected_on_the_same_day_take_the_place_of_the_wrong_ones(store: Store) -> None:
    who = add(store, person(accounts=(account(followers=100),)))
    loaded = draft_of(store, who).accounts[0]
    assert loaded.metrics is not None
    edit(store, who, accounts=(replace(loaded, metrics=replace(loaded.metrics, followers=101)),))
    assert [count for *_, count in snapshots(store)] == [101]


def test_an_account_saved_without_counts_keeps_the_ones_it_has(store: Store) -> None:
    who = add(store, person(accounts=(account(followers=100),)))
    loaded = draft_of(store, who).accounts[0]
    edit(store, who, accounts=(replace(loaded, metrics=None),))
    assert row(store, who).followers == 100


def test_an_older_reading_does_not_become_the_latest(store: Store) -> None:
    who = add(store, person(accounts=(account(followers=100),)))
    loaded = draft_of(store, who).accounts[0]
    older = Metrics(followers=50, taken_on=date(2025, 1, 1), source="list.csv")
    edit(store, who, accounts=(replace(loaded, metrics=older),))
    assert row(store, who).followers == 100
    assert len(snapshots(store)) == 2


def test_times_of_adding_and_changing_are_kept(store: Store) -> None:
    with time_machine.travel(datetime(2026, 1, 1, 8, 30, 15, 999, tzinfo=UTC), tick=False):
        who = add(store, person(notes="a"))
    with time_machine.travel(datetime(2026, 1, 2, 8, tzinfo=UTC), tick=False):
        edit(store, who, notes="b")
    got = store.read(lambda s: influencers.get(s, who, today=TODAY))
    assert got.created_at == datetime(2026, 1, 1, 8, 30, 15, tzinfo=UTC)
    assert got.updated_at == datetime(2026, 1, 2, 8, tzinfo=UTC)
    assert len(got.uid) == 32


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
    assert page.account_rates == ((None, ""), (None, ""), (got.rate, "likes_comments_by_followers"))
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


@pytest.fixture
def some(store: Store) -> dict[str, int]:
    return {
        "jane": add(store, person("Jane Doe", accounts=(account("Jane.Doe"), account("janetube", "youtube")))),
        "twin1": add(store, person("Kim Minji", accounts=(account("shared", "tiktok"),))),
        "twin2": add(store, person("KIM  MINJI", accounts=(account("shared"),))),
        "number": add(store, person("12345")),
    }


@pytest.mark.parametrize(
    ("who", "wanted"),
    [
        ("@jane.doe", "jane"),
        ("JANE.DOE", "jane"),
        (" jane doe ", "jane"),
        ("https://instagram.com/jane.doe?hl=ko", "jane"),
        ("https://www.youtube.com/@janetube", "jane"),
        ("https://www.tiktok.com/@shared", "twin1"),
        ("12345", "number"),
    ],
)
def test_a_person_is_found_by_handle_link_or_exact_name(
    store: Store, some: dict[str, int], who: str, wanted: str
) -> None:
    assert store.read(lambda s: influencers.find(s, who)) == some[wanted]


def test_a_person_is_found_by_id(store: Store, some: dict[str, int]) -> None:
    assert store.read(lambda s: influencers.find(s, str(some["twin1"]))) == some["twin1"]


@pytest.mark.parametrize("who", ["kim minji", "@shared"])
def test_two_people_who_fit_are_both_named(store: Store, some: dict[str, int], who: str) -> None:
    with pytest.raises(IrmError) as caught:
        store.read(lambda s: influencers.find(s, who))
    assert caught.value.code == "person.ambiguous"
    assert caught.value.details["ids"] == f"{some['twin1']}, {some['twin2']}"


@pytest.mark.parametrize("who", ["nobody", "Jane", "", "99", "99999999999999999999999", "https://example.com/x", "٣"])
def test_nobody_is_found_by_less(store: Store, some: dict[str, int], who: str) -> None:
    assert code_of(lambda: store.read(lambda s: influencers.find(s, who))) == "person.unknown"


def test_people_in_the_trash_are_not_found(store: Store, some: dict[str, int]) -> None:
    store.write("person.trash", lambda s: influencers.trash(s, list(some.values()), now=NOON))
    for who in ("@jane.doe", "jane doe", str(some["jane"])):
        assert code_of(lambda who=who: store.read(lambda s: influencers.find(s, who))) == "person.unknown"


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


def test_an_introducer_who_is_here_shows_the_name_they_have_now(store: Store) -> None:
    aunt = add(store, person("Aunt", accounts=()))
    who = add(store, person(introduced_by=Introducer("whatever", aunt)))
    edit(store, aunt, display_name="Aunt May")
    assert draft_of(store, who).introduced_by == Introducer("Aunt May", aunt)
    edit(store, who, introduced_by=Introducer("a stranger"))
    assert draft_of(store, who).introduced_by == Introducer("a stranger")
    edit(store, who, introduced_by=Introducer("Gone", 9999))
    assert draft_of(store, who).introduced_by == Introducer("Gone")
    assert problems_of(lambda: edit(store, who, introduced_by=Introducer("", who))) == [
        ("introduced_by", "introduced_by.self")
    ]


def test_a_sign_of_affinity_without_a_day_gets_that_of_saving_and_keeps_it(store: Store) -> None:
    who = add(store, person(affinity=(AffinityDraft(note="wears it"),)))
    (sign,) = draft_of(store, who).affinity
    assert sign.noted_on == TODAY
    save(
        store,
        replace(draft_of(store, who), affinity=(replace(sign, note="still", noted_on=None),)),
        who,
        today=NEXT_YEAR,
    )
    assert draft_of(store, who).affinity == (replace(sign, note="still"),)


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


@pytest.mark.parametrize("name", ["jane doe", "DOE, JANE"])
def test_somebody_filed_under_another_name_is_found_by_both(store: Store, name: str) -> None:
    who = add(store, person("Jane Doe", sort_name="Doe, Jane", accounts=()))
    assert store.read(lambda s: influencers.find(s, name)) == who
