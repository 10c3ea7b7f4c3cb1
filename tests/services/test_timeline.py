"""The timeline: what it holds, what a filter leaves, how it is paged; incidents and praise; touches that move."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from irm.db.engine import raw_connection
from irm.domain.incident import IncidentDraft
from irm.domain.timeline import Timeline, TimelineFilter
from irm.errors import Invalid, IrmError
from irm.services import history, incidents, influencers, interactions, stages, timeline
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, log, person, touch


@pytest.fixture
def jane(store: Store) -> int:
    return add(store, person("Jane"))


def note(store: Store, who: int, kind: str = "late", *, days_ago: int = 0, words: str = "") -> int:
    draft = IncidentDraft(who, kind, TODAY - timedelta(days=days_ago), words)
    return store.write("incident.add", lambda s: incidents.save(s, draft)).value


def seen(store: Store, who: int, **wanted: Any) -> Timeline:
    return store.read(lambda s: timeline.read(s, who, TimelineFilter(**wanted)))


def kinds(found: Timeline) -> list[str]:
    return [entry.kind for entry in found.entries]


def bodies(found: Timeline) -> list[str]:
    return [entry.touch.draft.body for entry in found.entries if entry.touch]


def reliable(store: Store, who: int) -> float | None:
    return store.read(lambda s: influencers.rows(s, [who], today=TODAY))[0].reliability


def attach(store: Store, who: int, touch_id: int) -> None:
    def work(session: Any) -> None:
        raw = raw_connection(session)
        raw.execute(
            "INSERT INTO attachment (influencer_id, interaction_id, sha256, name, size, added_at)"
            " VALUES (?, ?, ?, 'a.pdf', 1, '2026-11-22T12:00:00Z')",
            (who, touch_id, "0" * 64),
        )

    store.write("touch.edit", work)


def test_touches_and_what_happened_between_them_come_newest_first(store: Store, jane: int) -> None:
    log(store, touch(jane, "first", days_ago=9))
    store.write("stage.move", lambda s: stages.move(s, [jane], "in_talks", now=NOON - timedelta(days=7)))
    note(store, jane, "praise", days_ago=5, words="On time")
    log(store, touch(jane, "last", days_ago=1))
    found = seen(store, jane)
    assert kinds(found) == ["touch", "incident", "stage", "touch"]
    assert (found.entries[1].code, found.entries[1].note, found.entries[1].day) == (
        "praise",
        "On time",
        TODAY - timedelta(days=5),
    )
    assert found.entries[2].code == "in_talks"
    assert (found.total, found.has_more) == (4, False)


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        ({"channel": "email"}, ["Rates"]),
        ({"direction": "in"}, ["Rates"]),
        ({"text": "RATES"}, ["Rates"]),
        ({"text": "계약"}, ["hello"]),
        ({"is_open": True}, ["hello"]),
        ({"has_files": True}, ["hello"]),
        ({"channel": "email", "is_open": True}, []),
    ],
)
def test_a_filter_leaves_the_touches_that_fit(store: Store, jane: int, wanted: dict[str, Any], left: list[str]) -> None:
    log(store, touch(jane, "Rates", channel="email", direction="in", days_ago=2))
    second = log(store, touch(jane, "hello", next_step="계약서", days_ago=1))
    attach(store, jane, second)
    note(store, jane, words="ghosted us")
    found = seen(store, jane, **wanted)
    assert bodies(found) == left
    assert "incident" not in kinds(found)
    assert found.total == 3


def test_words_are_found_in_the_note_of_an_incident_too(store: Store, jane: int) -> None:
    log(store, touch(jane, "hello"))
    note(store, jane, words="Posted THREE days late")
    assert kinds(seen(store, jane, text="three days")) == ["incident"]


def test_a_long_timeline_is_read_in_pages(store: Store, jane: int) -> None:
    store.write("import", lambda s: [interactions.save(s, touch(jane, f"no {n}", days_ago=n)) for n in range(30)])
    found = seen(store, jane, limit=20)
    assert (len(found.entries), found.has_more, found.total) == (20, True, 30)
    assert bodies(found)[0] == "no 0"
    assert not seen(store, jane, limit=30).has_more


def test_the_step_that_follows_is_the_one_the_list_shows(store: Store, jane: int) -> None:
    log(store, touch(jane, "a", next_step="later", next_due=TODAY + timedelta(days=9)))
    log(store, touch(jane, "b", next_step="sooner", next_due=TODAY, days_ago=5))
    log(store, touch(jane, "c", next_step="some day"))
    following = seen(store, jane, text="nothing holds this").following
    assert following is not None
    assert following.draft.next_step == "sooner"
    assert store.read(lambda s: influencers.rows(s, [jane], today=TODAY))[0].next_step == "sooner"
    assert seen(store, add(store, person("Minji"))).following is None


def test_channels_are_those_used_most_used_first(store: Store, jane: int) -> None:
    for channel in ("kakaotalk", "email", "kakaotalk"):
        log(store, touch(jane, channel=channel))
    assert seen(store, jane).channels == ("kakaotalk", "email")


def test_a_touch_moves_to_another_person_with_its_files(store: Store, jane: int) -> None:
    minji = add(store, person("Minji"))
    key = log(store, touch(jane, "for Minji"))
    attach(store, jane, key)
    assert store.write("touch.move", lambda s: interactions.move(s, [key], minji)).value == 1
    assert seen(store, jane).total == 0
    moved = seen(store, minji, has_files=True).entries[0]
    assert (moved.id, moved.files) == (key, 1)
    said = {who: store.read(partial(history.of_influencer, influencer_id=who))[0].changes for who in (jane, minji)}
    assert all(change.before and not change.after for change in said[jane])
    assert all(change.after and not change.before for change in said[minji])
    assert store.write("touch.move", lambda s: interactions.move(s, [key], minji)).step is None
    store.undo()
    assert bodies(seen(store, jane)) == ["for Minji"]
    assert_well(store)
    with pytest.raises(IrmError, match=r"person\.unknown"):
        store.write("touch.move", lambda s: interactions.move(s, [key], 99))


def test_nobody_has_to_answer_until_somebody_says_otherwise(store: Store, jane: int) -> None:
    key = log(store, touch(jane, direction="in"))
    for needs_no_reply, turn in ((True, ""), (False, "ours")):
        work = partial(interactions.mark_no_reply, interaction_id=key, needs_no_reply=needs_no_reply)
        store.write("touch.no_reply", work)
        assert store.read(lambda s: influencers.rows(s, [jane], today=TODAY))[0].turn == turn
    with pytest.raises(IrmError, match=r"touch\.unknown"):
        store.write("touch.no_reply", lambda s: interactions.mark_no_reply(s, 99, needs_no_reply=True))


def test_incidents_and_praise_make_a_person_reliable_or_not(store: Store, jane: int) -> None:
    late = note(store, jane, "late", words="Two days")
    for _ in range(3):
        note(store, jane, "praise", days_ago=1)
    assert reliable(store, jane) == 0.75
    draft = IncidentDraft(jane, "ghosted", date(2026, 11, 20), "No answer")
    store.write("incident.edit", lambda s: incidents.save(s, draft, incident_id=late))
    assert reliable(store, jane) == 0.6
    assert store.write("incident.delete", lambda s: incidents.delete(s, [late])).value == 1
    assert reliable(store, jane) == 1.0
    assert [row.draft.kind for row in store.read(lambda s: incidents.rows(s, jane))] == ["praise"] * 3
    store.undo()
    assert store.read(lambda s: incidents.rows(s, jane))[-1].draft.note == "No answer"
    assert_well(store)


def test_an_incident_that_cannot_be_is_refused(store: Store, jane: int) -> None:
    for draft, key, code in (
        (IncidentDraft(jane, "rude", TODAY), None, "kind"),
        (IncidentDraft(jane, "late", TODAY, "x" * 2_001), None, "note"),
    ):
        with pytest.raises(Invalid) as caught:
            store.write("incident.add", partial(incidents.save, draft=draft, incident_id=key))
        assert [problem.field for problem in caught.value.problems] == [code]
    for draft, key, code in (
        (IncidentDraft(99, "late", TODAY), None, "person.unknown"),
        (IncidentDraft(jane, "late", TODAY), 99, "incident.unknown"),
    ):
        with pytest.raises(IrmError, match=code):
            store.write("incident.add", partial(incidents.save, draft=draft, incident_id=key))
