"""What `irm today` and `irm show` print: lines to read, and JSON with every fact."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from irm.domain import clock
from irm.domain import today as days
from irm.domain.deadlines import EntryKey
from irm.domain.incident import IncidentDraft
from irm.domain.influencer import AffinityDraft, ContactPointDraft, InfluencerDraft, Introducer, Metrics, Refusal
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.representation import Representation
from irm.domain.representative import RepresentativeDraft
from irm.services import incidents, influencers, interactions, own_fields, representatives, snoozes
from irm.services.store import Store
from tests.builders import account, opened, person, touch
from tests.cli.conftest import Irm

NOW = clock.today()


def add(store: Store, draft: InfluencerDraft) -> int:
    return store.write("person.add", lambda session: influencers.save(session, draft, today=NOW)).value


def log(store: Store, influencer_id: int, **fields: Any) -> int:
    draft = touch(influencer_id, fields.pop("body", "Asked for rates"), happened_at=clock.now(), **fields)
    return store.write("touch.add", lambda session: interactions.save(session, draft)).value


@pytest.fixture
def busy(own_folders: Path) -> None:
    """A file in which every section has an entry."""
    with opened(own_folders) as store:
        born = NOW.replace(year=1990, day=min(NOW.day, 28))
        for name, days_off, words in (("Jane", -3, "send contract"), ("Kim", 0, "call"), ("Lee", 5, "ask again")):
            who = add(store, person(name, birthday=born, stage="in_talks"))
            log(store, who, next_step=words, next_due=NOW + timedelta(days_off))
        log(store, add(store, person("Asks")), direction="in", body="Rates?\nPlease")
        late = add(store, person("Silent", rhythm_days=3))
        draft = touch(late, happened_at=clock.now() - timedelta(20))
        store.write("touch.add", lambda session: interactions.save(session, draft))
        put_off = log(store, add(store, person("Later")), next_step="wait", next_due=NOW)
        until = NOW + timedelta(9)
        keys = [EntryKey("next_step", put_off)]
        store.write("today.snooze", lambda session: snoozes.snooze(session, keys, until=until))


@pytest.mark.usefixtures("busy")
def test_a_day_is_a_line_per_entry_under_the_name_of_its_section(irm: Irm) -> None:
    answer = irm("today")
    rows = [line.split("\t") for line in answer.lines]
    assert answer.code == 0
    assert [(row[0], row[3], row[4]) for row in rows if row[0] != "birthdays"] == [
        ("overdue", "Jane", "send contract"),
        ("today", "Kim", "call"),
        ("this week", "Lee", "ask again"),
        ("waiting", "Asks", "Rates? Please"),
        ("losing touch", "Silent", f"17 days over, last contact {NOW - timedelta(20)}"),
        ("snoozed", "Later", "wait"),
    ]
    assert rows[0][1:3] == [(NOW - timedelta(3)).isoformat(), "1"]


@pytest.mark.usefixtures("busy")
def test_another_day_and_a_limit_are_taken(irm: Irm) -> None:
    later = irm("today", "--date", (NOW + timedelta(9)).isoformat(), "--limit", "1")
    assert [line.split("\t")[0] for line in later.lines][:1] == ["overdue"]
    assert "overdue: 3 more entries" in later.err
    assert irm("today", "--date", "never").code == 1
    assert irm("today", "--date", "-").err == "“-” is no date this program can read.\n"


@pytest.mark.usefixtures("busy")
def test_the_day_as_json_has_counts_ids_and_queries(irm: Irm) -> None:
    found = json.loads(irm("today", "--json").out)
    assert found["date"] == NOW.isoformat()
    assert [section["name"] for section in found["sections"]] == list(days.SECTIONS)
    overdue = found["sections"][0]
    assert (overdue["count"], overdue["query"]) == (1, "is:overdue")
    entry = overdue["entries"][0]
    assert (entry["kind"], entry["touch_id"], entry["person_id"], entry["text"]) == ("next_step", 1, 1, "send contract")
    losing = next(section for section in found["sections"] if section["name"] == "losing_touch")
    assert (losing["entries"][0]["touch_id"], losing["entries"][0]["days_over"]) == (None, 17)


@pytest.mark.usefixtures("busy")
@pytest.mark.parametrize("section", [name for name in days.SECTIONS if days.query_of(name)])
def test_the_query_of_a_section_finds_its_people(irm: Irm, section: str) -> None:
    found = json.loads(irm("today", "--json").out)
    wanted = next(each for each in found["sections"] if each["name"] == section)
    answer = irm("people", "--query", wanted["query"], "--json")
    assert answer.err == ""
    people = {one["id"] for one in json.loads(answer.out)}
    assert people >= {entry["person_id"] for entry in wanted["entries"]}
    if section in ("overdue", "waiting", "losing_touch"):
        assert people == {entry["person_id"] for entry in wanted["entries"]}


def test_nothing_to_do_is_said_and_is_no_error(irm: Irm) -> None:
    answer = irm("today")
    assert (answer.code, answer.out, answer.err) == (0, "", "Nothing is waiting for you.\n")


@pytest.fixture
def jane(own_folders: Path) -> None:
    """One person of whom everything is known."""
    with opened(own_folders) as store:
        friend = add(store, person("Old Friend"))
        agent = store.write(
            "representative.add",
            lambda session: representatives.save(session, RepresentativeDraft(name="Kim Agency", kind="agency")),
        ).value
        field = OwnFieldDraft("Shoe size", kind="number")
        store.write("field.add", lambda session: own_fields.save(session, field))
        code = store.read(own_fields.fields)[0].code
        draft = person(
            "Jane Doe",
            legal_name="Jane Margaret Doe",
            sort_name="Doe, Jane",
            stage="in_talks",
            city="Seoul",
            country="Korea",
            notes="Likes\nwinter",
            birthday=date(1990, 2, 3),
            tags=("vegan",),
            accounts=(account("jane.doe", followers=30_000, taken_on=NOW, url="https://instagram.com/jane.doe"),),
            contact_points=(ContactPointDraft("email", "jane@example.com", "work", is_preferred=True),),
            affinity=(AffinityDraft(NOW, "wears our scarf", "https://example.com/a"),),
            introduced_by=Introducer("Old Friend", friend),
            representatives=(Representation(agent, role="bookings"),),
            own_values={code: "38.5"},
            do_not_contact=Refusal(NOW, "asked so"),
            rhythm_days=30,
        )
        who = add(store, draft)
        note = IncidentDraft(who, "off_brief", NOW, "wrong colour")
        store.write("incident.add", lambda session: incidents.save(session, note))
        log(store, who, next_step="send contract", next_due=NOW - timedelta(1), direction="in", outcome="agreed")


@pytest.mark.usefixtures("jane")
def test_a_person_is_shown_to_be_read(irm: Irm) -> None:
    answer = irm("show", "@jane.doe")
    assert (answer.code, answer.err) == (0, "")
    assert answer.lines[0] == "Jane Doe (2)"
    for line in (
        "  legal name: Jane Margaret Doe",
        "  filed under: Doe, Jane",
        "  stage: in talks",
        f"  do not contact: since {NOW}, asked so",
        "  place: Seoul, Korea",
        "  introduced by: Old Friend",
        f"  last contact: {NOW}, 0 days ago",
        "  turn: ours",
        "  rhythm: every 30 days",
        "  reliability: 0%",
        "  notes: Likes winter",
        "  email: jane@example.com (work, preferred)",
        f"  instagram @jane.doe, 30,000 followers on {NOW}, micro, https://instagram.com/jane.doe",
        "  Kim Agency (1): bookings",
        f"  {NOW}, wears our scarf, https://example.com/a",
        "  Shoe size: 38.5",
        f"  {NOW}, off brief, wrong colour",
        f"  send contract (due {NOW - timedelta(1)}, overdue)",
    ):
        assert line in answer.lines
    assert answer.lines[-1].endswith("dm in: Asked for rates, outcome: agreed")


@pytest.mark.usefixtures("jane")
def test_a_person_as_json_has_every_name_that_is_documented(irm: Irm) -> None:
    found = json.loads(irm("show", "Jane Doe", "--json").out)
    assert (found["id"], found["name"], found["introduced_by"]) == (2, "Jane Doe", {"id": 1, "name": "Old Friend"})
    assert found["own_fields"] == [
        {"code": found["own_fields"][0]["code"], "name": "Shoe size", "kind": "number", "value": "38.5"}
    ]
    assert found["representatives"] == [{"id": 1, "name": "Kim Agency", "role": "bookings"}]
    assert found["next_steps"] == [{"touch_id": 1, "text": "send contract", "due": (NOW - timedelta(1)).isoformat()}]
    assert (found["touches"][0]["outcome"], found["silent_days"]) == ("agreed", 0)
    assert found["accounts"][0]["tier"] == "micro"
    text = (Path(__file__).resolve().parents[2] / "docs" / "CLI.md").read_text("utf-8")
    chapter = text.partition("## show")[2].partition("\n## ")[0]
    names = {*found, *found["accounts"][0], *found["contacts"][0], *found["touches"][0], *found["incidents"][0]}
    assert [name for name in names if f"`{name}`" not in chapter] == []


def test_somebody_who_is_not_here_is_refused(irm: Irm) -> None:
    answer = irm("show", "nobody")
    assert (answer.code, answer.out, answer.err) == (1, "", "Nobody here is “nobody”.\n")
    assert irm("show", "1", "--touches", "-1").code == 2


def test_how_an_account_stands_is_said_with_what_it_is_compared_to(irm: Irm, own_folders: Path) -> None:
    counts = Metrics(followers=30_000, avg_likes=800, avg_comments=40, taken_on=NOW)
    with opened(own_folders) as store:
        for number in range(8):
            add(store, person(f"P{number}", accounts=(account(f"p{number}", metrics=counts, is_verified=True),)))
            if number == 0:
                alone = irm_show(irm, "@p0")
    assert "micro, average by the benchmark of untapper.com 2026" in alone
    assert "instagram @p0, verified, 30,000 followers" in alone
    among = irm_show(irm, "@p0")
    assert "2.80% (likes comments by followers), micro, better than 50% of 8 own accounts like it" in among
    standing = json.loads(irm("show", "@p0", "--json").out)["accounts"][0]["standing"]
    assert (standing["percentile"], standing["peers"], standing["level"]) == (0.5, 8, "")


def irm_show(irm: Irm, who: str) -> str:
    return irm("show", who).out
