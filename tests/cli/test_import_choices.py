"""What the window lets a user decide about a list can be said on the command line, and is remembered there, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Irm

TABLE = "Name,Instagram,City,Odd\nJane Doe,@jane,Seoul,x\nLeo,,Busan,y\nJane Doe,,Lima,z\n"


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "list.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def test_rows_cells_and_rules_are_decided(irm: Irm, table: str) -> None:
    answer = irm("import", table, "--row", "3=skip", "--row", "4=update", "--set", "2:City=Daegu")
    assert answer.lines[-1] == "1 new, 0 updated, 1 same, 0 possible duplicates, 1 rejected"
    assert "Line 3 was left out by choice." in answer.out
    assert "Daegu" in irm("show", "@jane", "--json").out
    irm("import", table, "--rule", "city=keep", "--row", "3=skip")
    assert "Daegu" in irm("show", "@jane", "--json").out
    irm("import", table, "--rule", "city=overwrite", "--row", "3=skip")
    assert "Seoul" in irm("show", "@jane", "--json").out


def test_what_was_chosen_is_used_next_time_and_can_be_passed_over(irm: Irm, table: str) -> None:
    irm("import", table, "--map", "Odd=tags", "--save-mapping", "Mine")
    assert "Odd -> tags" in irm("import", table, "--dry-run").out
    assert "mapped as" in irm("import", table, "--dry-run").out
    assert "Odd -> tags" not in irm("import", table, "--dry-run", "--afresh").out
    assert "Odd -> tags" in irm("import", table, "--dry-run", "--mapping", "mine").out


def test_what_came_in_besides_people_is_counted_in_words(irm: Irm, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("Name,Campaign,Last contact\nJane,Spring,2026-11-02\nLeo,Spring,2026-11-03\n", encoding="utf-8")
    assert "2 touches, 1 campaign, 2 cooperations" in irm("import", str(path)).lines


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--row", "x=new"], "no choice for a row"),
        (["--row", "3=perhaps"], "no choice for a row"),
        (["--row", "3"], "no choice for a row"),
        (["--set", "3=x"], "corrects no cell"),
        (["--set", "3:Nonsense=x"], "There is no column"),
        (["--rule", "tags=overwrite"], "is not for"),
        (["--rule", "city=perhaps"], "is no rule"),
        (["--rule", "city"], "is no rule"),
        (["--map", "status:warm=perhaps"], "nothing a word can stand for"),
        (["--mapping", "None"], "There is no mapping"),
    ],
)
def test_what_cannot_be_understood_is_refused(irm: Irm, table: str, arguments: list[str], words: str) -> None:
    answer = irm("import", table, *arguments)
    assert (answer.code, answer.out) == (1, "")
    assert words in answer.err
    assert irm("people").out == ""
