"""`irm backup`, `irm backups` and `irm restore`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Irm


def test_a_backup_is_made_listed_and_restored(irm: Irm, three: Path) -> None:
    assert irm("backups").lines == ["no backups yet"]
    irm("import", str(three))
    assert irm("backup").lines[-1].endswith("-000001-by-hand: 3 people, 0 touches, 0 campaigns")
    irm("undo")
    assert irm("people").lines == []
    number, _, reason, _, told, name = irm("backups").lines[0].split("\t")
    assert (number, reason, told) == ("1", "by-hand", "3 people, 0 touches, 0 campaigns")
    answer = irm("restore", name, "--yes")
    assert answer.code == 0
    assert answer.lines[1:3] == [
        "now: 0 people, 0 touches, 0 campaigns",
        "restored: 3 people, 0 touches, 0 campaigns",
    ]
    assert "set-aside" in answer.lines[3]
    assert len(irm("people").lines) == 3
    assert irm("check").lines == ["ok"]


def test_without_an_answer_nothing_is_restored(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    irm("backup")
    answer = irm("restore", "1")
    assert (answer.code, answer.err) == (1, "Nothing was restored.\n")
    assert irm("restore", "7", "--yes").err == "There is no backup “7”, and no file of that name.\n"


def test_backups_as_json_need_no_key(irm: Irm, three: Path, own_folders: Path, tmp_path: Path) -> None:
    irm("import", str(three))
    irm("backups", "--second", str(tmp_path))
    irm("backup")
    (own_folders / "irm.key").unlink()
    told = json.loads(irm("backups", "--json").out)
    (one,) = told["backups"]
    assert (one["number"], one["reason"], one["contents"]["people"]) == (1, "by-hand", 3)
    assert (told["second_folder"], told["second_problem"]) == (str(tmp_path), None)
    assert json.loads(irm("backups", "--no-second", "--json").out)["second_folder"] is None


def test_a_second_folder_that_is_gone_is_said_and_stops_nothing(irm: Irm, three: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    irm("import", str(three))
    irm("backups", "--second", str(stick))
    stick.rmdir()
    answer = irm("backup")
    assert answer.code == 0
    assert answer.err.startswith(f"The second folder for backups, {stick}, is not there.")
    assert irm("backups").err == answer.err


def test_a_backup_is_copied_into_a_folder(irm: Irm, three: Path, tmp_path: Path) -> None:
    irm("import", str(three))
    answer = irm("backup", "--to", str(tmp_path / "copies"))
    assert Path(answer.lines[0]).is_file()
    irm("undo")
    assert irm("restore", answer.lines[0], "--yes").code == 0
    assert len(irm("people").lines) == 3


def test_a_portable_backup_goes_to_another_folder(
    irm: Irm, three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    irm("import", str(three))
    target = tmp_path / "all.irmbackup"

    def typed(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    typed("short\n")
    assert irm("backup", "--portable", str(target)).err == "The passphrase needs at least 8 letters.\n"
    typed("correct horse\n")
    assert irm("backup", "--portable", str(target)).lines == [f"{target}: 3 people, 0 touches, 0 campaigns"]
    monkeypatch.setenv("IRM_HOME", str(tmp_path / "elsewhere"))
    typed("wrong horses\n")
    answer = irm("restore", str(target), "--yes")
    assert answer.err == "The passphrase does not open this backup. Nothing was changed.\n"
    typed("correct horse\n")
    assert irm("restore", str(target), "--yes").lines[-1] == "there was no data file to keep"
    assert len(irm("people").lines) == 3


def test_a_full_check_looks_at_backups_and_contents(irm: Irm, three: Path, own_folders: Path, tmp_path: Path) -> None:
    irm("import", str(three))
    irm("backup")
    assert irm("check", "--full").lines == ["ok"]
    (made,) = (own_folders / "backups").glob("*.db")
    made.write_bytes(made.read_bytes()[:-5000])
    answer = irm("check", "--full")
    assert answer.code == 1
    assert answer.lines[0].startswith(f"The backup {made.stem} is damaged")
    assert irm("check").lines == ["ok"]


def test_a_damaged_file_is_salvaged_and_a_lacking_one_gone_on_with(irm: Irm, three: Path, own_folders: Path) -> None:
    irm("import", str(three))
    assert irm("salvage", "--go-on").lines == ["nothing is missing"]
    state = own_folders / "irm.state.json"
    told = json.loads(state.read_text(encoding="utf-8"))
    state.write_text(json.dumps({"changes": {salt: count + 2 for salt, count in told["changes"].items()}}))
    assert irm("people").err.startswith("The data file lacks 2 changes that were saved")
    assert irm("salvage", "--go-on").lines == ["going on without 2 changes"]
    answer = irm("salvage")
    assert answer.code == 0
    assert "influencer\t3 read\t0 lost" in answer.lines
    assert answer.lines[-2] == "salvaged: 3 people, 0 touches, 0 campaigns"
    assert irm("check").lines == ["ok"]
