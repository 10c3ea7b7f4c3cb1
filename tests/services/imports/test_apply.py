"""What becomes of candidates: whom they mean, what they change, and that a second time changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from irm import services
from irm.domain import clock
from irm.domain.candidate import Candidate, Verdict
from irm.domain.influencer import AccountDraft, ContactPointDraft, Influencer, InfluencerDraft, Metrics, Refusal
from irm.domain.interaction import InteractionDraft
from irm.domain.listing import ListSpec
from irm.errors import Problem
from irm.paths import Paths
from irm.services.imports.apply import Tally, apply
from irm.services.store import Store, open_store

ALL = frozenset(InfluencerDraft.__dataclass_fields__)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Paths(tmp_path / "data", tmp_path / "data", tmp_path / "logs"))
    yield opened
    opened.close()


def candidate(
    name: str = "", handle: str = "", *, line: int = 1, platform: str = "instagram", **fields: object
) -> Candidate:
    uid = str(fields.pop("uid", ""))
    touches = fields.pop("touches", ())
    metrics = fields.pop("metrics", None)
    emails = fields.pop("emails", ())
    assert isinstance(touches, tuple)
    assert isinstance(emails, tuple)
    assert metrics is None or isinstance(metrics, Metrics)
    accounts = (AccountDraft(platform, handle, metrics=metrics),) if handle or metrics else ()
    contacts = tuple(ContactPointDraft("email", email) for email in emails)
    draft = replace(InfluencerDraft(display_name=name, accounts=accounts, contact_points=contacts), **fields)  # type: ignore[arg-type]
    named = frozenset({*fields, *(["display_name"] if name else []), "accounts", "contact_points"})
    return Candidate(line, draft, named, uid=uid, interactions=touches, interaction_uids=("",) * len(touches))


def take(store: Store, *candidates: Candidate, duplicates: str = "hold") -> Tally:
    numbered = [replace(c, line=n) for n, c in enumerate(candidates, 2)]
    return store.write("import", lambda session: apply(session, numbered, duplicates=duplicates)).value


def kinds(tally: Tally) -> dict[str, int]:
    return {kind: count for kind, count in tally.counts.items() if count}


def everybody(store: Store) -> list[Influencer]:
    today = clock.today()
    ids = store.read(lambda session: services.influencers.ids(session, ListSpec(), today=today))
    return store.read(lambda session: [services.influencers.get(session, key, today=today) for key in ids])


def test_the_same_list_twice_changes_nothing_the_second_time(store: Store) -> None:
    rows = [
        candidate("Jane", "jane", metrics=Metrics(followers=10), tags=("food",), notes="met in May"),
        candidate("민지", "minji", country="Korea", emails=("m@example.com",)),
        candidate("Nobody's handle", metrics=Metrics(followers=7)),
    ]
    assert kinds(take(store, *rows)) == {"new": 3}
    assert kinds(take(store, *rows)) == {"same": 3}


def test_rows_that_contradict_each_other_settle_on_the_first_and_stay(store: Store) -> None:
    rows = [
        candidate("Jane", "jane", metrics=Metrics(followers=10)),
        candidate("Jane D.", "jane", metrics=Metrics(followers=99, avg_likes=5), country="Peru"),
    ]
    assert kinds(take(store, *rows)) == {"new": 1, "update": 1}
    assert kinds(take(store, *rows)) == {"same": 2}
    (jane,) = everybody(store)
    assert (jane.draft.display_name, jane.draft.country) == ("Jane", "Peru")
    assert jane.draft.accounts[0].metrics is not None
    assert jane.draft.accounts[0].metrics.counts()[:3] == (10, None, 5)


def test_an_account_names_its_person_whatever_the_name(store: Store) -> None:
    take(store, candidate("Jane", "jane"))
    assert kinds(take(store, candidate("Jane Doe", "https://instagram.com/JANE/?hl=ko", tags=("vip",)))) == {
        "update": 1
    }
    (jane,) = everybody(store)
    assert (jane.draft.display_name, jane.draft.tags) == ("Jane Doe", ("vip",))


def test_a_name_taken_from_the_handle_does_not_replace_a_real_one(store: Store) -> None:
    take(store, candidate("Jane Doe", "jane"))
    assert kinds(take(store, candidate("", "jane"))) == {"same": 1}


def test_the_same_name_with_an_account_on_another_platform_is_held_back_as_a_possible_duplicate(store: Store) -> None:
    take(store, candidate("Jane Doe", "jane"))
    tally = take(store, candidate("jane doe", "janes", platform="tiktok"))
    assert kinds(tally) == {"duplicate": 1}
    assert tally.left_out == [
        Verdict(
            2,
            "duplicate",
            "jane doe",
            1,
            "Jane Doe",
            (Problem("", "duplicate.name", {"name": "Jane Doe", "id": 1}),),
            maybe="duplicate.name",
        )
    ]
    assert len(everybody(store)) == 1


def test_a_handle_that_stands_in_for_a_name_is_no_evidence(store: Store) -> None:
    take(store, candidate("", "nike"), candidate("Jane", "jane"))
    assert kinds(take(store, candidate("Nike", "nike.official", platform="tiktok"))) == {"new": 1}
    assert kinds(take(store, candidate("", "jane", platform="tiktok"))) == {"new": 1}


@pytest.mark.parametrize(("choice", "people"), [("add", 2), ("update", 1)])
def test_a_possible_duplicate_is_taken_as_the_user_chooses(store: Store, choice: str, people: int) -> None:
    take(store, candidate("Jane Doe", "jane"))
    take(store, candidate("Jane Doe", "janes", platform="tiktok"), duplicates=choice)
    assert len(everybody(store)) == people


def test_two_people_of_one_name_with_different_handles_on_one_platform_are_two(store: Store) -> None:
    assert kinds(take(store, candidate("Alex", "alex1"), candidate("Alex", "alex2"))) == {"new": 2}


def test_a_shared_agency_address_does_not_make_two_people_one(store: Store) -> None:
    rows = [
        candidate("Jane", "jane", emails=("hello@agency.example",)),
        candidate("June", "june", emails=("hello@agency.example",)),
    ]
    assert kinds(take(store, *rows)) == {"new": 2}
    assert kinds(take(store, candidate("Jane", emails=("HELLO@agency.example",)))) == {"same": 1}
    assert kinds(take(store, candidate("Jim", emails=("hello@agency.example",)))) == {"duplicate": 1}


def test_a_row_whose_accounts_belong_to_two_people_is_held_back(store: Store) -> None:
    take(store, candidate("Jane", "jane"), candidate("June", "june", platform="tiktok"))
    both = replace(
        candidate("J"),
        draft=InfluencerDraft("J", accounts=(AccountDraft("instagram", "jane"), AccountDraft("tiktok", "june"))),
    )
    assert kinds(take(store, both)) == {"duplicate": 1}
    assert kinds(take(store, both, duplicates="update")) == {"update": 1}
    assert kinds(take(store, replace(both, draft=replace(both.draft, display_name="K")), duplicates="add")) == {
        "new": 1
    }
    assert services.checkup.run(store) == []


def test_new_counts_become_a_snapshot_and_silence_keeps_the_old_ones(store: Store) -> None:
    take(store, candidate("Jane", "jane", metrics=Metrics(10, 20, 3, taken_on=date(2026, 1, 1), source="import")))
    newer = candidate("Jane", "jane", metrics=Metrics(12, taken_on=date(2026, 2, 1), source="import"))
    assert kinds(take(store, newer)) == {"update": 1}
    (jane,) = everybody(store)
    metrics = jane.draft.accounts[0].metrics
    assert metrics is not None
    assert (metrics.counts()[:3], metrics.taken_on) == ((12, 20, 3), date(2026, 2, 1))
    older = candidate("Jane", "jane", metrics=Metrics(9, taken_on=date(2025, 1, 1), source="import"))
    assert kinds(take(store, older)) == {"same": 1}


def test_two_lists_that_disagree_do_not_change_places_at_every_import(store: Store) -> None:
    one = candidate("Jane", "jane", metrics=Metrics(10, source="a.csv"))
    other = candidate("Jane", "jane", metrics=Metrics(12, source="b.csv"))
    assert [kinds(take(store, row)) for row in (one, other)] == [{"new": 1}, {"update": 1}]
    assert [kinds(take(store, row)) for row in (one, other)] == [{"same": 1}, {"same": 1}]


def test_notes_are_added_to_and_a_chosen_stage_stays(store: Store) -> None:
    take(store, candidate("Jane", "jane", notes="old", stage="partner"))
    take(store, candidate("Jane", "jane", notes="new", stage="contacted"))
    (jane,) = everybody(store)
    assert (jane.draft.notes, jane.draft.stage) == ("old\nnew", "partner")


def test_our_own_export_of_a_person_replaces_notes_and_stage(store: Store) -> None:
    take(store, candidate("Jane", "jane", notes="old", stage="partner", uid="0" * 32))
    assert kinds(take(store, candidate("Jane", "jane", notes="mended", stage="resting", uid="0" * 32))) == {"update": 1}
    (jane,) = everybody(store)
    assert (jane.uid, jane.draft.notes, jane.draft.stage) == ("0" * 32, "mended", "resting")


def test_people_of_our_own_export_who_share_a_name_stay_two(store: Store) -> None:
    assert kinds(take(store, candidate("Kim", uid="a" * 32), candidate("Kim", uid="b" * 32))) == {"new": 2}


def test_do_not_contact_is_set_and_never_lifted_by_a_file(store: Store) -> None:
    take(store, candidate("Jane", "jane", do_not_contact=Refusal(date(2026, 5, 1), "asked us to stop")))
    assert kinds(take(store, candidate("Jane", "jane"))) == {"same": 1}
    (jane,) = everybody(store)
    assert jane.draft.do_not_contact == Refusal(date(2026, 5, 1), "asked us to stop")


def test_somebody_in_the_trash_comes_back_when_a_list_names_them(store: Store) -> None:
    take(store, candidate("Jane", "jane"))
    store.write("person.trash", lambda session: services.influencers.trash(session, [1], now=clock.now()))
    assert kinds(take(store, candidate("Jane", "jane"))) == {"update": 1}
    assert [person.id for person in everybody(store)] == [1]


def test_a_touch_is_taken_once(store: Store) -> None:
    touch = InteractionDraft(0, datetime(2026, 3, 1, 12, tzinfo=UTC), is_day_only=True, channel="dm", body="sent a DM")
    row = candidate("Jane", "jane", touches=(touch,))
    assert kinds(take(store, row)) == {"new": 1}
    assert kinds(take(store, row)) == {"same": 1}
    other = candidate("Jane", "jane", touches=(replace(touch, body="sent another"),))
    assert kinds(take(store, other)) == {"update": 1}
    assert len(store.read(lambda session: services.interactions.timeline(session, 1))) == 2


def test_a_touch_another_person_has_already_is_copied_under_a_uid_of_its_own(store: Store) -> None:
    touch = InteractionDraft(0, datetime(2026, 3, 1, 12, tzinfo=UTC), channel="dm", body="hello")
    rows = [
        replace(candidate("Jane", "jane", touches=(touch,)), interaction_uids=("f" * 32,)),
        replace(candidate("June", "june", touches=(touch,)), interaction_uids=("f" * 32,)),
    ]
    assert kinds(take(store, *rows)) == {"new": 2}
    assert kinds(take(store, *rows)) == {"same": 2}


def test_a_row_that_cannot_be_saved_is_rejected_with_its_reason_and_the_others_are_taken(store: Store) -> None:
    refused: list[tuple[Candidate, Verdict]] = []
    rows = [
        candidate("Jane", "jane"),
        candidate(stage="unheard of", name="June"),
        replace(candidate("x"), problems=(Problem("", "row.not_data"),)),
    ]
    work = lambda session: apply(session, rows, refuse=lambda row, verdict: refused.append((row, verdict)))  # noqa: E731
    assert kinds(store.write("import", work).value) == {"new": 1, "rejected": 2}
    assert [row.draft.display_name for row, _ in refused] == ["June", "x"]
    assert all(verdict.problems for _, verdict in refused)


def test_one_undo_takes_back_all_of_an_import_and_redo_brings_it_again(store: Store) -> None:
    rows = [candidate(f"P{n}", f"p{n}", tags=("all",), notes="n", emails=(f"p{n}@example.com",)) for n in range(2500)]
    take(store, *rows)
    before = [person.draft for person in everybody(store)[:50]]
    store.undo()
    assert everybody(store) == []
    assert services.checkup.run(store) == []
    store.redo()
    assert [person.draft for person in everybody(store)[:50]] == before
    assert services.checkup.run(store) == []


def test_people_of_earlier_batches_are_met_again(store: Store) -> None:
    rows = [candidate(f"Person {n}", f"p{n}") for n in range(1500)]
    again = [candidate("Person 3", "p3", country="Chile"), candidate("Person 4", "p4x", platform="tiktok")]
    assert kinds(take(store, *rows, *again)) == {"new": 1500, "update": 1, "duplicate": 1}


def test_each_kind_of_verdict_has_room_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("irm.services.imports.apply.SHOWN", 2)
    tally = Tally()
    for line, kind in enumerate(("new", "new", "new", "duplicate", "duplicate", "duplicate", "same", "rejected")):
        tally.count(Verdict(line, kind, ""))
    assert [verdict.line for verdict in (*tally.verdicts, *tally.left_out)] == [0, 1, 6, 3, 4, 7]
    tally.correct({3: Verdict(3, "same", "")})
    tally.count(Verdict(9, "duplicate", ""))
    assert [verdict.line for verdict in (*tally.verdicts, *tally.left_out)] == [0, 1, 3, 6, 4, 7, 9]
    assert kinds(tally) == {"new": 3, "same": 2, "duplicate": 3, "rejected": 1}
