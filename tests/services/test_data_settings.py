"""Settings that travel with the file: tiers, benchmarks, tags; and the readings of accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from irm.domain.benchmarks import SHIPPED
from irm.domain.influencer import Metrics
from irm.domain.metrics import DEFAULT_LIMITS, KOREAN_LIMITS
from irm.domain.standing import Benchmark
from irm.errors import Invalid, IrmError
from irm.services import benchmarks, influencers, readings, tags, tiers
from irm.services.store import Store
from tests.builders import TODAY, account, add, assert_well, draft_of, person, tables

KOREAN = tuple(KOREAN_LIMITS)


def tier_of(store: Store, who: int) -> str:
    return store.read(lambda s: influencers.rows(s, [who], today=TODAY))[0].tier


def test_everybodys_tier_follows_the_limits(store: Store) -> None:
    few = add(store, person("Few", accounts=(account("few", followers=60_000),)))
    many = add(store, person("Many", accounts=(account("many", followers=2_000_000),)))
    assert store.read(tiers.limits) == DEFAULT_LIMITS
    assert store.read(lambda s: tiers.moving(s, KOREAN)) == 1
    store.write("tiers.edit", lambda s: tiers.set_limits(s, KOREAN))
    assert (tier_of(store, few), tier_of(store, many)) == ("micro", "mega")
    assert store.read(lambda s: tiers.moving(s, KOREAN)) == 0
    assert_well(store)
    store.undo()
    assert tier_of(store, few) == "mid"
    with pytest.raises(IrmError):
        store.write("tiers.edit", lambda s: tiers.set_limits(s, (5, 4, 3, 2)))


def test_a_new_file_holds_the_benchmarks_shipped(store: Store) -> None:
    assert tuple(row.benchmark for row in store.read(benchmarks.rows)) == SHIPPED
    assert store.write("benchmark.reset", benchmarks.reset).step is None


def test_benchmarks_are_edited_and_reset(store: Store) -> None:
    rows = store.read(benchmarks.rows)
    mine = Benchmark("naver_blog", "", "likes_comments_by_views", 0.01, 0.03, "own count", 2026)
    key = store.write("benchmark.add", lambda s: benchmarks.save(s, mine)).value
    better = replace(mine, good=0.05)
    store.write("benchmark.edit", lambda s: benchmarks.save(s, better, benchmark_id=key))
    store.write("benchmark.delete", lambda s: benchmarks.delete(s, rows[0].id))
    found = [row.benchmark for row in store.read(benchmarks.rows)]
    assert found == [*SHIPPED[1:], better]
    store.write("benchmark.reset", benchmarks.reset)
    assert tuple(row.benchmark for row in store.read(benchmarks.rows)) == SHIPPED
    store.undo()
    assert [row.benchmark for row in store.read(benchmarks.rows)] == found


def test_a_benchmark_that_is_none_is_refused(store: Store) -> None:
    good = Benchmark("naver_blog", "", "likes_comments_by_views", 0.01, 0.03)
    for wrong, field in (
        (replace(good, platform="paper"), "platform"),
        (replace(good, tier="tiny"), "tier"),
        (replace(good, formula="luck"), "formula"),
        (replace(good, below=-1.0), "below"),
        (replace(good, good=0.001), "good"),
        (replace(good, year=20), "year"),
        (SHIPPED[0], "tier"),
    ):
        with pytest.raises(Invalid) as refused:
            store.write("benchmark.add", partial(benchmarks.save, draft=wrong))
        assert refused.value.problems[0].field == field
    with pytest.raises(IrmError):
        store.write("benchmark.edit", lambda s: benchmarks.save(s, good, benchmark_id=999))
    with pytest.raises(IrmError):
        store.write("benchmark.delete", lambda s: benchmarks.delete(s, 999))


def test_a_tag_takes_the_name_of_another_and_they_become_one(store: Store) -> None:
    both = add(store, person("Both", tags=("Vegan", "Plants")))
    one = add(store, person("One", tags=("Plants",)))
    found = {row.name: row for row in store.read(tags.rows)}
    assert (found["Plants"].count, found["Vegan"].count) == (2, 1)
    before = tables(store)
    assert store.write("tag.merge", lambda s: tags.rename(s, found["Plants"].id, "vegan")).value == found["Vegan"].id
    assert [(row.name, row.count) for row in store.read(tags.rows)] == [("Vegan", 2)]
    assert (draft_of(store, both).tags, draft_of(store, one).tags) == (("Vegan",), ("Vegan",))
    store.undo()
    assert tables(store) == before


def test_a_tag_is_renamed_coloured_and_deleted(store: Store) -> None:
    who = add(store, person(tags=("Plants",)))
    key = store.read(tags.rows)[0].id
    store.write("tag.rename", lambda s: tags.rename(s, key, "plants & co"))
    store.write("tag.colour", lambda s: tags.set_colour(s, key, "green"))
    assert store.read(tags.rows) == (tags.TagRow(key, "plants & co", "green", 1),)
    assert store.write("tag.delete", lambda s: tags.delete(s, key)).value == 1
    assert draft_of(store, who).tags == ()
    assert_well(store)
    store.undo()
    assert draft_of(store, who).tags == ("plants & co",)
    for wrong in (
        lambda s: tags.rename(s, key, " "),
        lambda s: tags.rename(s, 99, "x"),
        lambda s: tags.set_colour(s, key, "ugly"),
        lambda s: tags.set_colour(s, 99, "green"),
        lambda s: tags.delete(s, 99),
    ):
        with pytest.raises(IrmError):
            store.write("tag.rename", wrong)


def test_readings_are_added_corrected_and_deleted(store: Store) -> None:
    who = add(store, person(accounts=(account("jane", followers=8_500, taken_on=TODAY - timedelta(180)),)))
    key = draft_of(store, who).accounts[0].id
    assert key is not None
    new = store.write("reading.add", lambda s: readings.save(s, key, Metrics(12_000), today=TODAY)).value
    assert draft_of(store, who).accounts[0].metrics == Metrics(12_000, taken_on=TODAY)
    corrected = Metrics(12_500, avg_likes=5, taken_on=TODAY, source="media kit")
    store.write("reading.edit", lambda s: readings.save(s, key, corrected, reading_id=new, today=TODAY))
    found = store.read(lambda s: readings.of_person(s, who))[key]
    assert [reading.metrics.followers for reading in found] == [12_500, 8_500]
    assert found[0].metrics == corrected
    assert store.write("reading.delete", lambda s: readings.delete(s, [new])).value == 1
    assert draft_of(store, who).accounts[0].metrics == Metrics(8_500, taken_on=TODAY - timedelta(180))
    assert_well(store)


def test_a_reading_that_is_none_is_refused(store: Store) -> None:
    who = add(store, person(accounts=(account("jane", followers=8_500),)))
    key = draft_of(store, who).accounts[0].id or 0
    for wrong, field, code in (
        (Metrics(), "followers", "reading.empty"),
        (Metrics(-1), "followers", "count.negative"),
        (Metrics(1, taken_on=TODAY + timedelta(1)), "taken_on", "reading.in_future"),
        (Metrics(1, taken_on=TODAY), "taken_on", "reading.twice"),
    ):
        with pytest.raises(Invalid) as refused:
            store.write("reading.add", partial(readings.save, account_id=key, metrics=wrong, today=TODAY))
        assert [(p.field, p.code) for p in refused.value.problems] == [(field, code)]
    for account_id, reading_id in ((99, None), (key, 99)):
        again = Metrics(1, source="kit")
        work = partial(readings.save, account_id=account_id, metrics=again, reading_id=reading_id, today=TODAY)
        with pytest.raises(IrmError):
            store.write("reading.add", work)
