"""Reports and erasing on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import opened
from tests.cli.conftest import Irm
from tests.cli.running import run


def test_a_report_holds_what_came_in(irm: Irm, three: Path, tmp_path: Path) -> None:
    irm("import", str(three))
    told = json.loads(irm("report", "@jane.doe", "--json", "--files", str(tmp_path / "files")).out)
    assert told["person"]["display_name"] == "Jane Doe"
    assert told["social_account"][0]["handle"] == "jane.doe"
    refused = irm("report", "@jane.doe")
    assert refused.code == 1
    assert "Say where the report goes" in refused.err


def test_nobody_is_erased_unasked(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    refused = irm("erase", "@jane.doe")
    assert refused.code == 1
    assert "Nobody was erased" in refused.err
    assert len(irm("people").lines) == 3


def test_who_is_erased_is_told_and_gone(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    irm("log", "@jane.doe", "dm in yesterday: asks for 500k")
    irm("backup")
    key = irm("people", "--query", "jane").lines[0].split("\t")[0]
    done = irm("erase", key, "--yes", "--backups")
    assert done.code == 0
    assert done.lines[0] == f"Jane Doe ({key})"
    assert "  interaction: 1" in done.lines
    assert done.lines[-1].startswith("erased: ")
    assert "older backup" in done.lines[-2]
    assert len(irm("people").lines) == 2
    assert len(irm("backups").lines) == 1
    assert irm("check").code == 0
    assert irm("erase", key, "--yes").code == 1


def test_the_name_is_asked_for(irm: Irm, three: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    irm("import", str(three))
    irm("backup")
    typed = iter(("Jane\n", "Jane Doe\n"))
    monkeypatch.setattr(
        "sys.stdin", type("Terminal", (), {"isatty": lambda _: True, "readline": lambda _: next(typed)})()
    )
    assert irm("erase", "@jane.doe").code == 1
    done = irm("erase", "@jane.doe")
    assert done.code == 0
    assert any("backup" in line and "--backups deletes them" in line for line in done.lines)


@pytest.mark.slow
def test_pages_are_written_without_a_display(irm: Irm, three: Path, tmp_path: Path) -> None:
    irm("import", str(three))
    done = run("report", "minji_glow", "--pdf", str(tmp_path / "minji.pdf"))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "minji.pdf").read_bytes().startswith(b"%PDF-")


def test_what_can_be_repaired_is_repaired(irm: Irm, three: Path, own_folders: Path) -> None:
    irm("import", str(three))
    with opened(own_folders) as store:
        store.write("person.edit", lambda s: s.connection().exec_driver_sql("UPDATE influencer_fact SET tier = 'mega'"))
    assert irm("check").code == 1
    done = irm("check", "--repair")
    assert done.code == 0
    assert done.lines == ["repaired: 1 problem", "ok"]


def test_who_is_due_is_listed(irm: Irm, three: Path, own_folders: Path) -> None:
    irm("import", str(three))
    assert irm("retention").lines == ["people are kept for ever"]
    with opened(own_folders) as store:
        text = "UPDATE influencer SET updated_at = '2001-01-01T00:00:00Z' WHERE id = 1"
        store.write("person.edit", lambda s: s.connection().exec_driver_sql(text))
    told = irm("retention", "--months", "24").lines
    assert told == ["1\tJane Doe\t2001-01-01\t", "1 person due for deletion after 24 months"]
    assert json.loads(irm("retention", "--json").out)["people"][0]["name"] == "Jane Doe"
    assert irm("retention", "--months", "999").code == 1
