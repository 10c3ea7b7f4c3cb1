"""Standing equals what a plain program finds by comparing every account with every other."""

from __future__ import annotations

from functools import partial
from random import Random

import pytest

from irm.domain.influencer import Metrics
from irm.domain.listing import ListSpec
from irm.domain.metrics import DEFAULT_LIMITS, rate, tier
from irm.domain.standing import ENOUGH, PLACES, Standing
from irm.services import benchmarks, influencers, standing, tiers
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, draft_of, person

PLATFORMS = ("instagram", "tiktok", "youtube", "pinterest")


def crowd(store: Store, chance: Random, count: int) -> list[int]:
    """Add people with accounts out of few sizes and rates, so that many are alike and equal; some in the trash."""
    people = []
    for number in range(count):
        accounts = []
        for place in range(chance.randrange(3)):
            counts = Metrics(
                followers=chance.choice((None, 5_000, 20_000, 20_000, 600_000)),
                avg_views=chance.choice((None, 1_000)),
                avg_likes=chance.choice((None, 100, 100, 400, 900)),
                avg_comments=chance.choice((0, 10)),
                avg_shares=chance.choice((None, 5)),
            )
            accounts.append(account(f"u{number}_{place}", chance.choice(PLATFORMS), metrics=counts))
        people.append(add(store, person(f"Person {number}", accounts=tuple(accounts))))
    trashed = chance.sample(people, count // 8)
    store.write("person.trash", lambda s: influencers.trash(s, trashed, now=NOON))
    return people


def model(store: Store, people: list[int], limits: tuple[int, ...]) -> tuple[dict[int, Standing], dict[int, Standing]]:
    """Return the standing of every account, and of every person by the largest account."""
    whole = store.read(lambda s: [influencers.get(s, who, today=TODAY) for who in people])
    known = [row.benchmark for row in store.read(benchmarks.rows)]
    facts = []
    for one in whole:
        for found in one.draft.accounts:
            counts = found.metrics or Metrics()
            value, formula = rate(found.platform, counts)
            value = None if one.row.is_trashed else value
            group = (found.platform, tier(counts.followers, limits), formula)
            facts.append((one.id, found.id, counts.followers, group, value))
    accounts, of_people = {}, {}
    for who, key, _, group, value in facts:
        alike = [other for *_, theirs, other in facts if theirs == group and other is not None]
        result = Standing(group[0], group[1])
        if value is not None and group[1]:
            result = Standing(group[0], group[1], peers=len(alike))
            fitting = [b for b in known if (b.platform, b.formula) == (group[0], group[2]) and b.tier in ("", group[1])]
            if len(alike) >= ENOUGH:
                below, equal = sum(o < value for o in alike), sum(o == value for o in alike)
                result = Standing(group[0], group[1], (below + equal / 2) / len(alike), len(alike))
            elif fitting:
                best = max(fitting, key=lambda b: b.tier)
                level = "good" if value >= best.good else "average" if value >= best.below else "low"
                result = Standing(group[0], group[1], None, len(alike), level, best.source, best.year)
        accounts[key or 0] = result
        largest = min((f for f in facts if f[0] == who), key=lambda f: (f[2] is None, -(f[2] or 0), f[1]))
        if largest[1] == key:
            of_people[who] = result
    return accounts, of_people


@pytest.mark.parametrize("seed", range(6))
def test_standing_equals_a_plain_comparison_of_all_accounts(store: Store, seed: int) -> None:
    chance = Random(seed)
    people = crowd(store, chance, chance.choice((20, 60, 120)))
    limits = chance.choice((DEFAULT_LIMITS, (1_000, 50_000, 60_000, 70_000)))
    store.write("tiers.edit", lambda s: tiers.set_limits(s, limits))
    accounts, of_people = model(store, people, limits)
    found: dict[int, Standing] = {}
    for who in people:
        found |= store.read(partial(standing.of_accounts, influencer_id=who))
    assert found == accounts
    assert store.read(lambda s: standing.of_people(s, people)) == of_people
    for is_descending in (False, True):
        spec = ListSpec(sort="standing", is_descending=is_descending)
        ids = list(store.read(partial(influencers.ids, spec=spec, today=TODAY)))
        places = [of_people[who].place if who in of_people else None for who in ids]
        known = [place for place in places if place is not None]
        assert places == sorted(known, reverse=is_descending) + [None] * (len(places) - len(known))
        assert len(ids) == store.read(influencers.count)


def test_groups_of_a_list_stand_in_the_order_of_standing_each(store: Store) -> None:
    people = crowd(store, Random(9), 60)
    spec = ListSpec(sort="standing", is_descending=True, grouped_by="platform")
    ids, groups = store.read(partial(influencers.grouped, spec=spec, today=TODAY))
    places = {who: found.place for who, found in store.read(lambda s: standing.of_people(s, people)).items()}
    start = 0
    for group in groups:
        run = [places.get(who) for who in ids[start : start + group.count]]
        known = [place for place in run if place is not None]
        assert run == sorted(known, reverse=True) + [None] * (len(run) - len(known))
        start += group.count


def test_eight_alike_speak_for_themselves_and_seven_do_not(store: Store) -> None:
    def somebody(number: int) -> int:
        counts = Metrics(20_000, avg_likes=100 * number, avg_comments=0)
        return add(store, person(f"P{number}", accounts=(account(f"u{number}", metrics=counts),)))

    people = [somebody(number) for number in range(1, 8)]
    last = store.read(lambda s: standing.of_people(s, people))[people[-1]]
    assert last == Standing("instagram", "micro", None, 7, "good", "untapper.com", 2026)
    assert last.place == PLACES["good"]
    people.append(somebody(8))
    found = store.read(lambda s: standing.of_people(s, people))
    assert found[people[0]] == Standing("instagram", "micro", 0.5 / 8, 8)
    assert found[people[-1]] == Standing("instagram", "micro", 7.5 / 8, 8)
    key = draft_of(store, people[0]).accounts[0].id
    assert store.read(lambda s: standing.of_accounts(s, people[0])) == {key: found[people[0]]}
