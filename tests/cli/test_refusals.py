"""What cannot be done is said in one sentence on standard error, with exit code 1 and nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm import services
from irm.cli import main
from tests.cli.conftest import Irm


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["log", "nobody", "hello"], "Nobody here is “nobody”."),
        (["history", "nobody"], "Nobody here is “nobody”."),
        (["log", "1", ""], "Say what was said, or what the next step is."),
        (["log", "1", "x", "--date", "2026-13-01"], "“2026-13-01” is no date this program can read."),
        (["log", "1", "x", "--date", "2026-11-20 15:30 Mars/Base"], "“Mars/Base” is no time zone this computer knows."),
        (["log", "1", "x", "--due", "someday"], "“someday” is no date this program can read."),
        (["log", "1", "x", "--due", "TBD"], "“TBD” is no date this program can read."),
        (["today", "--date", "9999-12-31"], "“9999-12-31” is no date this program can read."),
        (["deadlines", "--from", "0001-01-01"], "“0001-01-01” is no date this program can read."),
        (["demo", "--people", "0"], "0 people cannot be made up: any number from 1 to 1,000,000 can."),
        (["demo", "--touches", "-1"], "-1 touches cannot be made up: any number from 0 to 10,000,000 can."),
        (
            ["export", "people.doc"],
            "“.doc” is no format to write; there are: csv, xlsx, vcf, vcf4, google, outlook, hubspot, mailchimp,"
            " mailmerge, json.",
        ),
    ],
)
def test_a_refusal_is_one_sentence(irm: Irm, arguments: list[str], sentence: str) -> None:
    irm("demo", "--people", "1", "--touches", "0")
    answer = irm(*arguments)
    assert (answer.code, answer.out, answer.err) == (1, "", sentence + "\n")
    assert len(irm("history").lines) == 1


@pytest.mark.parametrize("command", ["today", "history", "deadlines", "people"])
@pytest.mark.parametrize("number", ["-1", "many", "9" * 25])
def test_a_number_of_lines_that_is_none_is_wrong_usage(irm: Irm, command: str, number: str) -> None:
    answer = irm(command, f"--limit={number}")
    assert (answer.code, answer.out) == (2, "")
    assert f"“{number}” is no whole number from" in answer.err


def test_a_new_file_has_nothing_to_undo_and_nothing_to_redo(irm: Irm) -> None:
    for command in ("undo", "redo"):
        answer = irm(command)
        assert (answer.code, answer.out, answer.err) == (1, "", f"There is nothing to {command}.\n")


def test_a_name_of_several_people_is_refused_with_their_ids(irm: Irm, tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("name,instagram\nJane Doe,jane1\nJane Doe,jane2\n", encoding="utf-8")
    irm("import", str(path), "--duplicates", "add")
    answer = irm("log", "Jane Doe", "hello")
    assert (answer.code, answer.out) == (1, "")
    assert "1, 2" in answer.err


def test_a_file_that_is_not_there_is_refused(irm: Irm, tmp_path: Path) -> None:
    answer = irm("import", str(tmp_path / "nowhere.csv"))
    assert (answer.code, answer.out) == (1, "")
    assert "nowhere.csv" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_damaged_file_is_told_and_left_as_it_is(irm: Irm, own_folders: Path) -> None:
    irm("demo", "--people", "5")
    database = own_folders / "irm.db"
    database.write_bytes(b"no database at all" * 400)
    answer = irm("check")
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert database.read_bytes().startswith(b"no database at all")


def test_a_search_index_that_lost_rows_is_found(irm: Irm, own_folders: Path) -> None:
    irm("demo", "--people", "5")
    from tests.builders import opened

    with opened(own_folders) as store:
        store.write("broken", lambda session: session.connection().exec_driver_sql("DELETE FROM text_index"))
    answer = irm("check")
    assert answer.code == 1
    assert answer.lines[-1] == "1 problem"
    assert answer.lines[0].startswith("The search index differs from the records")


@pytest.mark.logs_warnings
def test_a_bug_is_one_sentence_and_its_trace_is_in_the_log_without_values(
    irm: Irm, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("canary 김민지 jane@example.com")

    monkeypatch.setattr(services.checkup, "run", broken)
    answer = irm("check")
    log = own_folders / "logs" / "irm.log"
    sentence = f"Something went wrong inside IRM: the details are in the log {log}.\n"
    assert (answer.code, answer.out, answer.err) == (1, "", sentence)
    written = log.read_text("utf-8")
    assert "RuntimeError" in written
    assert "check.py" in written
    assert "canary" not in written
    assert log.stat().st_mode & 0o777 == 0o600


def test_no_command_at_all_is_wrong_usage(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "a command is missing" in capsys.readouterr().err
