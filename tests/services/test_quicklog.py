"""Logging by one line: whom it means, and one step that holds touch, tags and a new person."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from irm.domain.campaign import CampaignDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.quicklog import parse
from irm.domain.quicklog_draft import draft_of
from irm.errors import Invalid
from irm.services import campaigns, influencers, interactions, quicklog, timeline
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, log, person, tables, touch
from tests.builders import draft_of as stored


def called(store: Store, typed: str, **options: int) -> tuple[list[str], bool]:
    found = store.read(lambda s: quicklog.whom(s, typed, **options))
    return [callee.name for callee in found.people], found.is_certain


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    drafts = (
        person("Jane Doe", accounts=(account("jane.doe"), account("janey", "tiktok")), tags=("minji",)),
        person("Jane Roe", accounts=(account("roe"),)),
        person("김민지", accounts=(account("minji"),), legal_name="Kim Minji"),
        person("김민정", accounts=(account("minjeong"),)),
        person("ليلى حسن", accounts=(account("layla"),)),
        person("Gone", accounts=(account("gone"),)),
    )
    ids = {draft.display_name: add(store, draft) for draft in drafts}
    store.write("person.trash", lambda s: influencers.trash(s, [ids["Gone"]], now=NOON))
    log(store, touch(ids["Jane Roe"], days_ago=2))
    log(store, touch(ids["김민정"], days_ago=1))
    return ids


@pytest.mark.parametrize(
    ("typed", "names", "is_certain"),
    [
        ("@jane.doe", ["Jane Doe"], True),
        ("@JANEY", ["Jane Doe"], True),
        ("https://www.instagram.com/jane.doe/", ["Jane Doe"], True),
        ("jane doe", ["Jane Doe"], True),
        ("doe jane", ["Jane Doe"], True),
        ("jane", ["Jane Roe", "Jane Doe"], False),
        ("@jan", ["Jane Doe", "Jane Roe"], False),
        ("minji", ["김민지"], True),
        ("김민지님한테", ["김민지"], True),
        ("ㄱㅁㅈ", ["김민정", "김민지"], False),
        ("김민", ["김민정", "김민지"], False),
        ("ليلي", ["ليلى حسن"], True),
        ("gone", [], False),
        ("nobody", [], False),
        ("@", ["김민정", "Jane Roe", "ليلى حسن", "김민지", "Jane Doe"], False),
    ],
)
def test_a_few_letters_mean_people_by_how_well_they_fit_and_by_recency(
    store: Store, people: dict[str, int], typed: str, names: list[str], is_certain: bool
) -> None:
    assert people
    found, certain = called(store, typed)
    assert (sorted(found) if typed == "@jan" else found, certain) == (names, is_certain)


def test_an_exact_name_is_meant_also_where_others_begin_with_it(store: Store) -> None:
    for name in ("Jane", "Jane Doe", "Janet"):
        add(store, person(name))
    names, is_certain = called(store, "jane")
    assert (names[0], is_certain) == ("Jane", True)
    add(store, person("Jane"))
    assert called(store, "jane")[1] is False
    assert called(store, "jane", limit=2)[0] == ["Jane", "Jane"]


def test_letters_inside_a_name_are_a_guess_and_no_answer(store: Store, people: dict[str, int]) -> None:
    assert people
    assert called(store, "oe") == (["Jane Roe", "Jane Doe"], False)
    assert called(store, "minje") == (["김민정"], True)
    assert called(store, "njeo") == (["김민정"], False)
    assert store.read(lambda s: quicklog.whom(s, "minji")).is_exact
    assert not store.read(lambda s: quicklog.whom(s, "minje")).is_exact


def test_a_tag_or_a_special_sign_is_no_name(store: Store, people: dict[str, int]) -> None:
    assert people
    assert called(store, "[jane*") == ([], False)
    assert "Jane Doe" not in called(store, "minji")[0]


def test_touch_tags_and_next_step_are_one_step(store: Store, people: dict[str, int]) -> None:
    before = tables(store)
    line = parse("dm in @jane.doe yesterday: asks for 500k #spring #minji !fri send contract", today=TODAY)
    draft = draft_of(line, people["Jane Doe"], now=NOON)
    done = store.write("touch.add", lambda s: quicklog.save(s, draft, tags=line.tags, today=TODAY))
    assert done.value.influencer_id == people["Jane Doe"]
    touches = store.read(lambda s: interactions.timeline(s, people["Jane Doe"]))
    assert [(row.id, row.draft.body, row.draft.next_step) for row in touches] == [
        (done.value.interaction_id, "asks for 500k", "send contract")
    ]
    assert stored(store, people["Jane Doe"]).tags == ("minji", "spring")
    store.undo()
    assert tables(store) == before


@pytest.mark.parametrize("written", ["#spring-live", "#Spring_Live", '#"spring live"'])
def test_a_word_that_means_a_campaign_ties_the_touch_to_it(store: Store, people: dict[str, int], written: str) -> None:
    key = store.write("campaign.add", lambda s: campaigns.save(s, CampaignDraft("Spring live"))).value
    gone = store.write("campaign.add", lambda s: campaigns.save(s, CampaignDraft("Vegan"))).value
    store.write("campaign.trash", lambda s: campaigns.trash(s, [gone], now=NOON))
    marks = store.read(quicklog.marks)
    assert (marks.campaigns, marks.campaign("SPRING-live"), marks.campaign("vegan")) == (
        ("Spring live",),
        "Spring live",
        "",
    )
    before = tables(store)
    line = parse(f"dm in: asks for 500k {written} #vegan", today=TODAY)
    draft = draft_of(line, people["Jane Doe"], now=NOON)
    store.write("touch.add", lambda s: quicklog.save(s, draft, tags=line.tags, today=TODAY))
    assert stored(store, people["Jane Doe"]).tags == ("minji", "vegan")
    (entry,) = [one for one in store.read(lambda s: timeline.read(s, people["Jane Doe"])).entries if one.touch]
    assert entry.campaign == "Spring live"
    assert tables(store)["interaction"][-1][-1] == key
    store.undo()
    assert tables(store) == before


def test_somebody_new_is_added_in_the_same_step(store: Store) -> None:
    line = parse("instagram dm @new.one: hi", today=TODAY)
    draft = draft_of(line, 0, now=NOON)
    done = store.write("touch.add", lambda s: quicklog.save(s, draft, new_person="@new.one", today=TODAY))
    made = stored(store, done.value.influencer_id)
    assert (made.display_name, [(a.platform, a.handle) for a in made.accounts]) == (
        "@new.one",
        [("instagram", "new.one")],
    )
    assert store.read(lambda s: [one.handle for one in quicklog.callees(s, [99, done.value.influencer_id])]) == [
        "new.one"
    ]
    store.undo()
    assert store.read(influencers.count) == 0
    assert [a.platform for a in quicklog.draft_of_new("@new.one", channel="call").accounts] == ["other"]
    assert quicklog.draft_of_new("김민지님한테").display_name == "김민지"


def test_nothing_is_kept_of_a_line_that_says_nothing(store: Store, people: dict[str, int]) -> None:
    before = tables(store)
    with pytest.raises(Invalid):
        store.write(
            "touch.add",
            lambda s: quicklog.save(s, InteractionDraft(0, NOON), tags=("a",), new_person="New", today=TODAY),
        )
    assert (tables(store), store.read(lambda s: quicklog.callees(s, [99]))) == (before, ())
    assert people


@pytest.mark.parametrize(
    ("text", "moment", "is_day_only"),
    [
        ("hi", "2026-11-22 12:00", False),
        ("today dm: hi", "2026-11-22 12:00", False),
        ("9:30 dm: hi", "2026-11-22 09:30", False),
        ("15:30 dm: hi", "2026-11-21 15:30", False),
        ("yesterday dm: hi", "2026-11-21 12:00", True),
        ("yesterday 15:30 dm: hi", "2026-11-21 15:30", False),
    ],
)
def test_a_touch_happened_when_its_line_says(text: str, moment: str, is_day_only: bool) -> None:
    draft = draft_of(parse(text, today=TODAY), 1, now=NOON)
    assert (draft.happened_at.strftime("%Y-%m-%d %H:%M"), draft.is_day_only) == (moment, is_day_only)


def test_a_time_is_one_of_the_zone_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    draft = draft_of(parse("dm 20:30: hi", today=TODAY), 1, now=NOON)
    assert (draft.happened_at, draft.zone) == (datetime(2026, 11, 22, 11, 30, tzinfo=UTC), "Asia/Seoul")


def test_what_a_line_does_not_say_is_as_usual() -> None:
    draft = draft_of(parse("hi", today=TODAY), 1, now=NOON, channel="call", direction="in")
    assert (draft.channel, draft.direction) == ("call", "in")
    assert draft_of(parse("note: hi", today=TODAY), 1, now=NOON).direction == "none"
    assert draft_of(parse("dm: hi =", today=TODAY), 1, now=NOON).needs_no_reply
