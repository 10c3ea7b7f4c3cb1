"""What the commands about campaigns print: the line-up, a promotion with its way back, coverage, terms, payments."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from irm.domain import clock
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.terms import OfferDraft, PartDraft
from irm.services import deliverables, negotiations, payments, slots
from irm.services.store import Store
from tests.builders import opened
from tests.cli.conftest import Irm
from tests.services.campaign_builders import campaign, fill, people, slot, stand_by

NOW = clock.today()
LIVE = NOW + timedelta(days=7)


@pytest.fixture
def winter(own_folders: Path) -> tuple[int, int]:
    """A live show in a week with one ready stand-in; return campaign and slot."""
    with opened(own_folders) as store:
        which = campaign(store, "Winter live")
        place = slot(store, which, go_live_on=LIVE, is_hard_date=True)
        minji, jane, layla = people(store, "Kim Minji", "Jane Doe", "Layla")
        key = fill(store, place, minji, fee=1_000_000, currency="KRW", terms="One live hour")
        stand_by(store, place, jane, readiness="asked")
        stand_by(store, place, layla)
        agree(store, key)
    return which, place


def agree(store: Store, key: int) -> None:
    offer = OfferDraft("us", NOW, (PartDraft("fee", 1_000_000, "KRW"),))
    paid = PaymentDraft(500_000, "KRW", "date", label="first half", fixed_on=NOW - timedelta(days=1))

    def work(session: Any) -> None:
        number = negotiations.save(session, offer, cooperation_id=key, today=NOW)
        negotiations.accept(session, number, on=NOW)
        deliverables.save(session, DeliverableDraft("instagram_live", go_live_on=LIVE), cooperation_id=key)
        payments.save(session, paid, cooperation_id=key)

    store.write("offer.add", work)


def names(line_up: dict[str, Any]) -> tuple[str | None, list[str], list[str]]:
    held = line_up["incumbent"]
    found = [[member["name"] for member in line_up[key]] for key in ("bench", "dropped")]
    return held and held["name"], found[0], found[1]


@pytest.mark.usefixtures("winter")
def test_a_promotion_is_looked_at_made_and_taken_back(irm: Irm) -> None:
    before = irm("lineup", "winter live", "--json").out
    (line_up,) = json.loads(before)
    assert names(line_up) == ("Kim Minji", ["Jane Doe", "Layla"], [])
    assert (line_up["state"], line_up["ready"], line_up["wanted"]) == ("thin", 1, 2)
    promote = ("promote", "Winter live", "Live host", "--reason", "flu")
    looked = irm(*promote, "--dry-run")
    assert looked.code == 0
    assert looked.lines[:2] == ["out: Kim Minji", "in: Layla, needs 2 days"]
    assert looked.lines[-1] == "nothing was changed"
    assert irm("lineup", "Winter live", "--json").out == before
    made = irm(*promote)
    assert made.lines == [*looked.lines[:-1], "Layla fills Live host"]
    (line_up,) = json.loads(irm("lineup", "Winter live", "--json").out)
    assert names(line_up) == ("Layla", ["Jane Doe"], ["Kim Minji"])
    (touch,) = json.loads(irm("show", "Kim Minji", "--json").out)["touches"]
    assert touch["body"] == "Dropped out of Winter live: Live host: flu"
    assert irm("undo").code == 0
    assert irm("lineup", "Winter live", "--json").out == before


def test_people_are_named_by_their_place_with_what_matters(irm: Irm, winter: tuple[int, int]) -> None:
    lines = irm("lineup", str(winter[0])).lines
    assert lines[0].split("\t")[:3] == [str(winter[1]), "Live host", f"{LIVE}"]
    assert [line.split(" (")[0] for line in lines[1:]] == [
        "  incumbent Kim Minji",
        "  bench 1 Jane Doe",
        "  bench 2 Layla",
    ]
    assert lines[3].endswith("agreed, can make it, 5 days to spare")
    late = irm("lineup", "Winter live", "--date", (NOW + timedelta(days=6)).isoformat())
    assert late.lines[3].endswith("agreed, cannot make it, 1 days missing")


@pytest.mark.usefixtures("winter")
def test_a_promotion_that_a_rule_forbids_changes_nothing(irm: Irm) -> None:
    before = irm("lineup", "Winter live", "--json").out
    for arguments in (("Live host", "Kim Minji"), ("Nowhere",)):
        answer = irm("promote", "Winter live", *arguments, "--reason", "flu")
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.endswith(".\n")
    assert irm("promote", "Summer live", "Live host", "--reason", "flu").code == 1
    assert irm("lineup", "Winter live", "--json").out == before


def test_a_bare_slot_gives_an_exit_code_of_its_own(irm: Irm, own_folders: Path, winter: tuple[int, int]) -> None:
    which, place = winter
    thin = irm("coverage", "--json")
    assert thin.code == 0
    assert json.loads(thin.out) == [
        {
            "campaign_id": which,
            "slot_id": place,
            "campaign": "Winter live",
            "slot": "Live host",
            "go_live_on": LIVE.isoformat(),
            "is_hard_date": True,
            "has_incumbent": True,
            "state": "thin",
            "ready": 1,
            "wanted": 2,
            "decision_day": (LIVE - timedelta(days=2)).isoformat(),
        }
    ]
    assert irm("coverage", "--date", LIVE.isoformat()).code == 1
    with opened(own_folders) as store:
        slot(store, which, "Second host", go_live_on=LIVE)
    bare = irm("coverage")
    assert bare.code == 1
    assert [line.split("\t")[2:5] for line in bare.lines] == [
        ["Live host", f"{LIVE}", "thin"],
        ["Second host", f"{LIVE}", "bare"],
    ]
    with opened(own_folders) as store:
        store.write("slot.delete", lambda session: slots.delete(session, place))
    assert [line.split("\t")[2] for line in irm("coverage").lines] == ["Second host"]


@pytest.mark.usefixtures("winter")
def test_campaigns_are_listed_and_searched(irm: Irm) -> None:
    (line,) = irm("campaigns").lines
    assert line.split("\t")[1:] == ["Winter live", "", "running", "", "1/1 slots", "thin"]
    (found,) = json.loads(irm("campaigns", "--query", "winter", "--json").out)
    assert (found["slots"], found["filled"], found["coverage"]) == (1, 1, "thin")
    assert found["next_go_live"] == LIVE.isoformat()
    assert json.loads(irm("campaigns", "--query", "summer", "--json").out) == []


@pytest.mark.usefixtures("winter")
def test_terms_are_those_of_a_person_or_of_a_campaign(irm: Irm) -> None:
    (terms,) = json.loads(irm("terms", "Kim Minji", "--json").out)
    assert (terms["campaign"], terms["true_cost"]) == ("Winter live", {"KRW": 1_000_000})
    (offer,) = terms["offers"]
    assert (offer["made_by"], offer["accepted_on"]) == ("us", NOW.isoformat())
    assert [(part["kind"], part["amount"]) for part in offer["parts"]] == [("fee", 1_000_000)]
    assert [(piece["type"], piece["go_live_on"]) for piece in terms["deliverables"]] == [
        ("instagram_live", LIVE.isoformat())
    ]
    assert terms["payments"] == json.loads(irm("payments", "--json").out)
    everybody = json.loads(irm("terms", "Winter live", "--json").out)
    assert {one["name"] for one in everybody} == {"Kim Minji", "Jane Doe", "Layla"}
    assert "  true cost: 1000000 KRW" in irm("terms", "Kim Minji").lines
    assert irm("terms", "Nobody").code == 1


@pytest.mark.usefixtures("winter")
def test_payments_end_with_a_sum_for_each_currency(irm: Irm) -> None:
    row, total = irm("payments").lines
    yesterday = NOW - timedelta(days=1)
    wanted = [f"{yesterday}", "overdue", "500000 KRW", "Kim Minji", "Winter live", "first half"]
    assert row.split("\t")[1:] == wanted
    assert total == "500000 KRW owed"
    assert irm("payments", "--due-before", f"{yesterday - timedelta(days=1)}").lines == []
