"""What `irm deadlines` and `irm ics` print and write."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from irm.domain import clock
from irm.domain.payments import PaymentDraft
from irm.services import payments
from tests.builders import add, log, opened, person, touch
from tests.cli.conftest import Irm
from tests.services.campaign_builders import campaign, fill, slot

NOW = clock.today()


@pytest.fixture
def busy(own_folders: Path) -> None:
    with opened(own_folders) as store:
        who = add(store, person("Jane"))
        log(store, touch(who, happened_at=clock.now(), next_step="send\tcontract", next_due=NOW - timedelta(days=2)))
        key = fill(store, slot(store, campaign(store), days=None), who)
        fee = PaymentDraft(12_500, "KWD", "date", fixed_on=NOW + timedelta(days=3), label="Second half")
        store.write("payment.add", lambda session: payments.save(session, fee, cooperation_id=key))


@pytest.mark.usefixtures("busy")
def test_a_line_for_each_deadline_the_oldest_first(irm: Irm) -> None:
    answer = irm("deadlines")
    assert answer.code == 0
    assert [line.split("\t") for line in answer.lines] == [
        [(NOW - timedelta(days=2)).isoformat(), "next step", "Jane", "", "send contract", "overdue"],
        [(NOW + timedelta(days=3)).isoformat(), "payment", "Jane", "Spring launch", "Second half 12.500 KWD", ""],
    ]
    assert irm("deadlines", "--limit", "1").err == "There are more than 1; --limit shows them.\n"


@pytest.mark.usefixtures("busy")
def test_kinds_and_days_can_be_chosen(irm: Irm) -> None:
    assert len(irm("deadlines", "--kind", "payment", "--from", NOW.isoformat()).lines) == 1
    assert irm("deadlines", "--kind", "permit").err == "Nothing is due.\n"
    assert irm("deadlines", "--to", "never").code == 1
    assert irm("deadlines", "--kind", "lunch").code == 2


@pytest.mark.usefixtures("busy")
def test_json_has_every_name_that_is_documented(irm: Irm) -> None:
    found = json.loads(irm("deadlines", "--json").out)
    assert found[1] == {
        "kind": "payment",
        "record_id": 1,
        "day": (NOW + timedelta(days=3)).isoformat(),
        "is_overdue": False,
        "is_snoozed": False,
        "text": "Second half 12.500 KWD",
        "person_id": 1,
        "name": "Jane",
        "campaign_id": 1,
        "campaign": "Spring launch",
    }
    text = (Path(__file__).resolve().parents[2] / "docs" / "CLI.md").read_text("utf-8")
    chapter = text.partition("## deadlines")[2].partition("\n## ")[0]
    assert [name for name in found[0] if f"`{name}`" not in chapter] == []


@pytest.mark.usefixtures("busy")
def test_a_calendar_file_is_written(irm: Irm, tmp_path: Path) -> None:
    out = tmp_path / "out.ics"
    answer = irm("ics", str(out), "--kind", "payment")
    assert (answer.code, answer.out) == (0, f"1 event written to {out}\n")
    text = out.read_bytes().replace(b"\r\n ", b"").decode("utf-8")
    assert "SUMMARY:Payment: Jane\\, Second half 12.500 KWD" in text
    assert irm("ics", str(tmp_path)).code == 1
