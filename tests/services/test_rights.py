"""Exclusivity is said before a booking is made, in the line-up, at a promotion and on the command line."""

from __future__ import annotations

from datetime import timedelta

from irm.domain.rights import RightDraft
from irm.services import lineup, promotion, rights
from irm.services.store import Store
from tests.builders import TODAY
from tests.services.campaign_builders import campaign, people, slot, stand_by


def bind(store: Store, who: int, cooperation: int | None = None, *, days: int = 60, category: str = "sun gel") -> int:
    ends = TODAY + timedelta(days=days)
    draft = RightDraft(who, "exclusivity", cooperation, category=category, starts_on=TODAY, ends_on=ends)
    return store.write("right.add", lambda session: rights.save(session, draft)).value


def test_a_booking_that_breaks_an_exclusivity_is_said_before(store: Store) -> None:
    spring = campaign(store, "Spring", product="hand cream", brand="Barley & Birch")
    first = slot(store, spring)
    jane, bob = people(store, "Jane", "Bob")
    bind(store, jane, stand_by(store, first, jane), category="cream")
    other = slot(store, campaign(store, "Autumn", product="night cream", brand="Fern"))
    (found,) = store.read(lambda session: lineup.objections(session, other, [jane, bob]))
    assert found.influencer_id == jane
    (conflict,) = found.conflicts
    assert conflict.right is not None
    assert (conflict.code, conflict.right.campaign) == ("right.exclusive", "Spring")
    assert store.read(lambda session: lineup.objections(session, first, [jane])) == ()


def test_after_its_last_day_an_exclusivity_binds_nobody(store: Store) -> None:
    (jane,) = people(store, "Jane")
    bind(store, jane, days=29)
    inside, after = (slot(store, campaign(store, product="sun gel"), days=days) for days in (29, 30))
    assert store.read(lambda session: rights.broken_by_booking(session, inside, [jane]))
    assert store.read(lambda session: rights.broken_by_booking(session, after, [jane])) == {}


def test_a_promotion_says_what_it_breaks(store: Store) -> None:
    place = slot(store, campaign(store, product="sun gel"))
    (jane,) = people(store, "Jane")
    stand_by(store, place, jane)
    bind(store, jane)
    plan = store.read(lambda session: promotion.preview(session, place, today=TODAY))
    assert [conflict.code for conflict in plan.conflicts] == ["right.exclusive"]
