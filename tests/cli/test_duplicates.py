"""Doubles on the command line: listed with reasons, merged, kept apart, taken back on their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Irm


@pytest.fixture
def doubles(irm: Irm, tmp_path: Path) -> None:
    path = tmp_path / "first.csv"
    path.write_text("Name,Email,City\nJane Doe,jane@x.example,Seoul\nMina Park,,Busan\n", encoding="utf-8")
    irm("import", str(path))


def test_nobody_is_doubled_in_an_empty_list(irm: Irm) -> None:
    assert irm("duplicates").lines == ["No two entries look like the same person."]
    assert irm("duplicates", "--json").out.strip() == "[]"
    assert irm("merge", "--all-exact").lines == ["No two entries are surely the same person."]


@pytest.mark.usefixtures("doubles")
def test_a_merge_says_what_it_did_and_can_be_taken_back_later(irm: Irm) -> None:
    people = {line.split("\t")[1]: line.split("\t")[0] for line in irm("people").lines}
    one, other = people["Jane Doe"], people["Mina Park"]
    done = irm("merge", one, other, "--field", "city=other")
    assert done.lines == [f"Merged: Mina Park ({other}) is Jane Doe ({one}) now. `irm undo` takes it back."]
    assert "Busan" in irm("show", one).out
    steps = json.loads(irm("history", "--json").out)
    merged = next(step for step in steps if step["label"] == "person.merge")
    assert irm("undo", "--step", str(merged["id"])).lines == ["Taken back: Merge Jane Doe"]
    assert "Mina Park" in irm("people").out
    refused = irm("undo", "--step", str(merged["id"]))
    assert refused.code == 1
    assert "Take Jane Doe apart again" in refused.err


def test_pairs_are_listed_with_reasons_and_merged_or_kept_apart(irm: Irm, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nJane Doe,jane@x.example\nMina Park,mina@x.example\n", encoding="utf-8")
    irm("import", str(path))
    path.write_text("Name,TikTok,Email\nJane Doe,jane.doe.art,jane@x.example\n", encoding="utf-8")
    irm("import", str(path), "--duplicates", "add")
    assert len(irm("people").lines) == 2, "an e-mail and a name are somebody for sure"
    path.write_text("Name,TikTok,City\nJane Doe,jane.doe.art2,Seoul\n", encoding="utf-8")
    irm("import", str(path), "--duplicates", "add")
    assert irm("duplicates").code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("merge", "1"), "Say who stays"),
        (("merge", "1", "2", "--field", "city"), "is no choice"),
        (("merge", "1", "1"), "one entry already"),
        (("undo", "--step", "999"), "There is no step"),
    ],
)
def test_what_cannot_be_done_is_said(irm: Irm, three: Path, arguments: tuple[str, ...], words: str) -> None:
    irm("import", str(three))
    answer = irm(*arguments)
    assert answer.code == 1
    assert words in answer.err


def test_two_are_kept_apart(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    assert irm("merge", "1", "2", "--apart").out.startswith("Kept apart: ")
    assert irm("undo").out.startswith("Undone: Keep ")
