"""The demo data: as much as asked for, the same for the same seed, and as the program itself would have written it."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db.models import ContactPoint, Influencer, Interaction, MetricSnapshot, SocialAccount, Tag
from irm.domain import checking, handles, instants, iso, metrics
from irm.domain.contacts import parse_email, parse_phone
from irm.domain.influencer import InfluencerRow
from irm.domain.listing import ListSpec
from irm.domain.text import fold
from irm.errors import Cancelled, IrmError
from irm.services import demo, demo_words, influencers, interactions
from irm.services.demo import DemoPlan, DemoReport
from irm.services.demo_talks import Clock
from irm.services.demo_words import Words
from irm.services.store import Store
from tests.builders import TODAY, assert_well, opened, person, tables
from tests.builders import add as add_person

RESERVED = re.compile(r"\+1 \d{3} 555 01\d\d|\+44 7700 900\d{3}|\+61 491 570 15[6-9]")
"""Numbers that are kept free for fiction."""


def add(store: Store, people: int = 40, touches: int | None = None, *, seed: int = 1) -> DemoReport:
    plan = DemoPlan(people, touches, seed)
    return store.write("demo", lambda s: demo.add(s, plan, today=TODAY, zone="Asia/Seoul")).value


def rows(store: Store) -> list[InfluencerRow]:
    def work(session: Session) -> list[InfluencerRow]:
        found = influencers.ids(session, ListSpec(), today=TODAY)
        return influencers.rows(session, found, today=TODAY)

    return store.read(work)


def column(store: Store, *columns: Any) -> list[tuple[Any, ...]]:
    return store.read(lambda session: [tuple(row) for row in session.execute(select(*columns))])


def test_there_is_as_much_as_was_asked_for_and_it_is_one_step(store: Store) -> None:
    before = tables(store)
    report = add(store, 37, 150)
    assert (report.people, report.touches) == (37, 150)
    assert len(rows(store)) == 37
    assert len(column(store, Interaction.id)) == 150
    assert len(column(store, SocialAccount.id)) == report.accounts
    assert_well(store)
    after = tables(store)
    store.undo()
    assert tables(store) == before
    store.redo()
    assert tables(store) == after


def test_forty_people_have_seventy_two_accounts_as_a_hundred_thousand_have_a_hundred_and_eighty_thousand(
    store: Store,
) -> None:
    assert add(store).accounts == 72


def test_the_same_seed_makes_the_same_people_and_another_seed_others(tmp_path: Path) -> None:
    found = []
    for number, seed in enumerate((5, 5, 6)):
        with opened(tmp_path / str(number)) as store:
            add(store, 20, seed=seed)
            found.append(tables(store))
    assert found[0] == found[1]
    assert found[0]["influencer"] != found[2]["influencer"]


def test_a_second_run_adds_other_people_with_other_handles(store: Store) -> None:
    add(store, 60)
    add(store, 60)
    assert len(rows(store)) == 120
    names = Counter(row.name for row in rows(store))
    assert sum(names.values()) - len(names) < 15
    assert_well(store)


def test_a_handle_that_somebody_has_is_not_given_out_again(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as store:
        add(store, 10)
        taken = column(store, SocialAccount.platform, SocialAccount.handle)
    with opened(tmp_path / "b") as store:
        accounts = tuple(handle_draft(platform, handle) for platform, handle in taken)
        add_person(store, person("Somebody", accounts=accounts))
        store.undo()
        store.redo()
        store.write("demo", lambda s: demo.add(s, DemoPlan(10), today=TODAY))
        assert len(column(store, SocialAccount.id)) > len(taken)
        assert_well(store)


def handle_draft(platform: str, handle: str) -> Any:
    from irm.domain.influencer import AccountDraft

    return AccountDraft(platform, handle)


def test_everybody_could_be_saved_from_the_form_without_a_change(store: Store) -> None:
    add(store)
    before = tables(store)

    def save_all(session: Session) -> None:
        for row in influencers.rows(session, influencers.ids(session, ListSpec(), today=TODAY), today=TODAY):
            draft = influencers.get(session, row.id, today=TODAY).draft
            checking.checked(draft)
            influencers.save(session, draft, influencer_id=row.id, today=TODAY)
            for touch in interactions.timeline(session, row.id):
                interactions.save(session, touch.draft, interaction_id=touch.id)

    store.write("person.edit", save_all)
    assert tables(store) == before


def test_handles_addresses_and_numbers_stand_in_their_normal_form(store: Store) -> None:
    add(store, 200, 0)
    for platform, handle, canonical in column(
        store, SocialAccount.platform, SocialAccount.handle, SocialAccount.canonical
    ):
        assert handles.canonical(platform, handle) == canonical
        assert handles.parse_account(handle, platform=platform).canonical == canonical
    normal = {
        "email": parse_email,
        "phone": lambda value: parse_phone(value),
        "messenger": fold,
        "address": fold,
    }
    for kind, value, normalised in column(store, ContactPoint.kind, ContactPoint.value, ContactPoint.normalised):
        assert normal[kind](value) == normalised
    assert all(fold(name) == folded for name, folded in column(store, Tag.name, Tag.folded))


def test_nobody_real_can_be_written_to_or_called(store: Store) -> None:
    add(store, 400, 0)
    points = column(store, ContactPoint.kind, ContactPoint.value)
    mails = [value for kind, value in points if kind == "email"]
    phones = [value for kind, value in points if kind == "phone"]
    assert len(mails) > 250
    assert all(mail.rpartition("@")[2] in {"example.com", "example.org", "example.net"} for mail in mails)
    assert len(phones) > 20
    assert all(RESERVED.fullmatch(phone) for phone in phones)


def test_the_people_are_mixed_like_a_real_list(store: Store) -> None:
    add(store)
    found = rows(store)
    scripts = Counter(script(row.name) for row in found)
    assert min(scripts["latin"], scripts["hangul"], scripts["arabic"]) >= 8
    tiers = Counter(row.tier for row in found if row.tier)
    assert tiers["nano"] >= tiers["mid"] >= tiers["mega"]
    assert len({row.platform for row in found}) >= 5
    assert len({row.stage for row in found}) >= 5
    assert sum(row.is_do_not_contact for row in found) == 2
    assert sum(row.is_not_relevant for row in found) == 2
    assert {row.turn for row in found} == {"", "ours", "theirs"}
    assert sum(bool(row.tags) for row in found) == 40
    assert sum(bool(notes) for (notes,) in column(store, Influencer.notes)) >= 20


def script(name: str) -> str:
    if any("가" <= letter <= "힣" for letter in name):
        return "hangul"
    return "arabic" if any("ء" <= letter <= "ي" for letter in name) else "latin"


def test_rates_are_such_as_the_platforms_show(store: Store) -> None:
    add(store, 400, 0)
    rates: dict[str, list[float]] = {}
    for row in rows(store):
        if row.rate is not None:
            rates.setdefault(row.platform, []).append(row.rate)
    for platform, low, high in (("instagram", 0.005, 0.15), ("tiktok", 0.01, 0.3), ("youtube", 0.01, 0.15)):
        ordered = sorted(rates[platform])
        assert low < ordered[len(ordered) // 2] < high
        assert ordered[-1] < 0.45
    for followers, views in column(store, MetricSnapshot.followers, MetricSnapshot.avg_views):
        assert followers is None or views is None or views <= followers * 6
        assert metrics.tier(followers) in ("", *metrics.TIERS)


def test_touches_happened_before_today_and_next_steps_are_overdue_due_today_and_to_come(store: Store) -> None:
    add(store, 80)
    midnight = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC) - timedelta(hours=9)  # as it is in Seoul
    for happened_at, created_at in column(store, Interaction.happened_at, Interaction.created_at):
        assert iso.from_text(happened_at) <= iso.from_text(created_at) < midnight
    due = [row.next_due for row in rows(store) if row.next_due is not None]
    assert any(day < TODAY for day in due)
    assert any(day == TODAY for day in due)
    assert any(day > TODAY for day in due)
    assert all(abs(day - TODAY) < timedelta(days=40) for day in due)


def test_nobody_is_in_the_file_later_than_talked_to(store: Store) -> None:
    add(store)
    created = dict(column(store, Influencer.id, Influencer.created_at))
    for owner, happened_at in column(store, Interaction.influencer_id, Interaction.happened_at):
        assert created[owner] < happened_at


def test_who_asked_to_be_left_alone_has_a_reason_and_no_next_step(store: Store) -> None:
    add(store, 200)
    refused = [row for row in rows(store) if row.is_do_not_contact]
    assert len(refused) == 10
    assert all((row.stage, row.next_step, row.next_due) == ("ended", "", None) for row in refused)
    reasons = {
        reason
        for on, reason in column(store, Influencer.do_not_contact_on, Influencer.do_not_contact_reason)
        if on is not None
    }
    assert "" not in reasons


def test_a_day_without_a_time_stands_at_noon_of_its_zone(store: Store) -> None:
    add(store, 100)
    days = column(store, Interaction.happened_at, Interaction.is_day_only, Interaction.zone)
    noons = {happened_at[11:] for happened_at, is_day_only, _ in days if is_day_only}
    assert noons == {"03:00:00Z"}
    assert {zone for _, _, zone in days} == {"Asia/Seoul"}


@pytest.mark.parametrize("zone", ["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/Berlin", ""])
def test_the_quick_clock_tells_what_the_slow_one_does(zone: str) -> None:
    clock = Clock(zone)
    for day in (TODAY, date(2026, 3, 29), date(2026, 11, 1)):
        noon = instants.noon(day, zone=zone)
        for minute in (540, 719, 720, 1_190, 1_230):
            assert clock.instant(day, minute) == iso.to_text(noon + timedelta(minutes=minute - 720))


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (DemoPlan(people=0), "demo.people"),
        (DemoPlan(people=-3), "demo.people"),
        (DemoPlan(people=1_000_001), "demo.people"),
        (DemoPlan(people=1, touches=-1), "demo.touches"),
        (DemoPlan(people=1, touches=10_000_001), "demo.touches"),
    ],
)
def test_numbers_that_make_no_sense_are_refused(store: Store, plan: DemoPlan, code: str) -> None:
    with pytest.raises(IrmError) as refusal:
        store.write("demo", lambda s: demo.add(s, plan, today=TODAY))
    assert refusal.value.code == code
    assert rows(store) == []


@pytest.mark.parametrize(("people", "touches"), [(1, 0), (1, 90), (2, 1), (41, 3), (3, 500)])
def test_odd_numbers_are_kept_exactly(store: Store, people: int, touches: int) -> None:
    add(store, people, touches)
    assert (len(rows(store)), len(column(store, Interaction.id))) == (people, touches)
    assert_well(store)


def test_progress_ends_with_everything_and_a_cancelled_run_leaves_nothing(store: Store) -> None:
    heard: list[tuple[int, int]] = []
    before = tables(store)
    store.write(
        "demo",
        lambda s: demo.add(
            s, DemoPlan(700, 900), today=TODAY, progress=lambda done, total: heard.append((done, total))
        ),
    )
    assert heard[-1] == (1_600, 1_600)
    assert len(heard) == 2
    store.undo()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.write("demo", lambda s: demo.add(s, DemoPlan(700, 900), today=TODAY, progress=stop))
    assert tables(store) == before


@pytest.fixture(scope="module", params=demo_words.LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    return demo_words.load(str(request.param))


def test_every_text_can_be_filled(words: Words) -> None:
    slots = dict.fromkeys(("name", "topic", "city", "price", "views", "code", "product"), "x")
    talks = (*words.first, *words.again, *words.refusals)
    for turn in (turn for talk in talks for turn in talk.turns):
        for text in (turn.say, turn.subject, turn.next):
            assert "{" not in text.format_map(slots)
    for note in words.notes:
        assert "{" not in note.format(name="x", topic="x", city="x")


def test_every_talk_can_be_stored_and_every_refusal_has_a_reason(words: Words) -> None:
    from irm.domain.influencer import STAGES
    from irm.domain.interaction import CHANNELS, DIRECTIONS

    talks = (*words.first, *words.again, *words.refusals)
    for turn in (turn for talk in talks for turn in talk.turns):
        assert turn.by in CHANNELS
        assert turn.way in DIRECTIONS
        assert turn.stage in STAGES
    assert all(talk.reason for talk in words.refusals)
    assert any(talk.outcome == "partner" for talk in words.first)
    assert any(talk.outcome != "resting" for talk in words.again)


def test_every_name_has_latin_letters_for_its_handle_and_every_phone_is_fiction(words: Words) -> None:
    names = (*words.given, *words.channels, *(name for group in words.groups for name in group.family))
    assert all(re.fullmatch(r"[a-z]+", name.latin) for name in names)
    assert all(group.family and group.places for group in words.groups)
    phones = {phone for group in words.groups for place in group.places for phone in place.phones}
    assert all(RESERVED.fullmatch(phone.replace("#", "5")) for phone in phones)
    assert set(words.platforms) < set(handles.PLATFORMS)


def test_the_birthdays_are_those_of_grown_ups(store: Store) -> None:
    add(store, 200, 0)
    born = [date.fromisoformat(day) for (day,) in column(store, Influencer.birthday) if day]
    assert len(born) > 30
    assert all(TODAY.year - 47 < day.year < TODAY.year - 18 for day in born)
