"""Saving, reading and finding people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import time_machine

from irm.domain.influencer import (
    AccountDraft,
    AffinityDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.errors import Invalid, IrmError
from irm.services import influencers
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
    person,
    tables,
)
from tests.services.people import WHOLE, code_of, listed, problems_of, row, save, snapshots, without_ids

NEXT_YEAR = date(2027, 1, 1)


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


@pytest.mark.parametrize("name", ["jane doe", "DOE, JANE"])
def test_somebody_filed_under_another_name_is_found_by_both(store: Store, name: str) -> None:
    who = add(store, person("Jane Doe", sort_name="Doe, Jane", accounts=()))
    assert store.read(lambda s: influencers.find(s, name)) == who
