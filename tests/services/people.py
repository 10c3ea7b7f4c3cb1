"""Shorthands for tests about people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

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
from irm.services import influencers
from irm.services.store import Store
from tests.builders import (
    TODAY,
    email,
    phone,
    tables,
)

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
