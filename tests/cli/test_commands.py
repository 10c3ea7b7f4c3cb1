"""Each command as a user types it, in a process of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from irm.domain.export_preset import PresetDraft
from irm.services import export_presets
from tests.builders import opened
from tests.cli.running import run


def test_a_list_comes_in_is_searched_logged_undone_and_goes_out(three: Path, tmp_path: Path) -> None:
    taken = run("import", str(three))
    assert (taken.returncode, taken.stderr) == (0, "")
    assert taken.stdout.splitlines()[0] == "three.csv: CSV, encoding utf-8, separator comma, headers on line 1"
    assert "  Instagram -> handle:instagram" in taken.stdout.splitlines()
    assert taken.stdout.splitlines()[-1] == "3 new, 0 updated, 0 same, 0 possible duplicates, 0 rejected"
    again = run("import", str(three))
    assert again.stdout.splitlines()[-1] == "0 new, 0 updated, 3 same, 0 possible duplicates, 0 rejected"

    found = run("search", "@jane.doe")
    assert (found.returncode, found.stdout, found.stderr) == (0, "1\tJane Doe\tinstagram:@jane.doe\t\n", "")

    logged = run("log", "@jane.doe", "Asked for rates", "--channel", "dm", "--date", "2026-11-20 15:30")
    assert (logged.returncode, logged.stdout, logged.stderr) == (0, "Logged touch 1 with Jane Doe\n", "")
    assert run("search", "rates").stdout == "1\tJane Doe\tinstagram:@jane.doe\t2026-11-20\n"

    out = tmp_path / "out.csv"
    written = run("export", str(out), "--query", "minji")
    assert (written.returncode, written.stdout, written.stderr) == (0, f"1 person written to {out}\n", "")
    assert "김민지" in out.read_text("utf-8-sig")

    assert run("undo").stdout == "Undone: Log a contact with Jane Doe\n"
    assert run("undo").stdout == "Undone: Import three.csv (3 people)\n"
    nothing = run("undo")
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (1, "", "There is nothing to undo.\n")
    assert run("redo").stdout == "Redone: Import three.csv (3 people)\n"
    steps = [line.split("\t")[1:] for line in run("history").stdout.splitlines()]
    assert steps == [["Log a contact with Jane Doe", "undone"], ["Import three.csv", ""]]

    checked = run("check")
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "ok\n", "")


def test_a_list_goes_out_for_a_mailer_and_by_a_preset(own_folders: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("Name,Email,Do not contact\nJane Doe,j@example.com,\nBob,b@example.com,2026-01-02: no\nEve,,\n")
    assert run("import", str(source)).stdout.splitlines()[-1].startswith("3 new")
    out = tmp_path / "audience.csv"
    written = run("export", str(out), "--format", "mailchimp")
    assert (written.returncode, written.stdout) == (0, f"1 person written to {out}\n")
    assert written.stderr == "2 people left out: 1 not to be contacted; 1 without an e-mail address.\n"
    assert out.read_text("utf-8").splitlines()[1].startswith("j@example.com,Jane,Doe,")
    assert run("export", str(out), "--format", "google", "--no-mailable").stdout == f"3 people written to {out}\n"
    assert run("export", str(out), "--mailable").stdout == f"1 person written to {out}\n"
    unknown = run("export", str(out), "--preset", "none")
    assert (unknown.returncode, unknown.stderr) == (1, "There is no preset “none”; there are: -.\n")
    with opened(own_folders) as store:
        draft = PresetDraft("mailmerge", ("notes",))
        store.write("preset.add", lambda s: export_presets.save(s, draft, name="Letter"))
    assert run("export", str(out), "--preset", "letter").stdout == f"1 person written to {out}\n"
    assert out.read_text("utf-8-sig").splitlines()[0].endswith("Profile URL,Notes")


def test_demo_data_is_added_exported_in_every_format_and_read_back(own_folders: Path, tmp_path: Path) -> None:
    made = run("demo", "--people", "12", "--touches", "60", "--seed", "3")
    assert (made.returncode, made.stderr) == (0, "")
    assert re.fullmatch(r"12 people, \d+ accounts and 60 touches added\n", made.stdout)
    for name in ("a.csv", "a.xlsx", "a.vcf", "a.json"):
        out = tmp_path / name
        assert run("export", str(out)).stdout == f"12 people written to {out}\n"
        other = {"IRM_HOME": str(tmp_path / f"home of {name}")}
        taken = run("import", str(out), environment=other)
        last = "12 new, 0 updated, 0 same, 0 possible duplicates, 0 rejected"
        assert (taken.returncode, taken.stdout.splitlines()[-1], taken.stderr) == (0, last, "")
    old, new = tmp_path / "a.json", tmp_path / "b.json"
    run("export", str(new), environment=other)
    first, second = (json.loads(path.read_text("utf-8")) for path in (old, new))
    assert first.pop("exported_at")
    assert second.pop("exported_at")
    assert first == second


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["import", "--help"]])
def test_help_and_version_need_no_data_file(own_folders: Path, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("irm 0." if arguments == ["--version"] else "usage: irm")
    assert not own_folders.exists()


@pytest.mark.parametrize(
    "arguments", [["frobnicate"], ["--nope"], ["log", "1"], ["log", "1", "x", "--channel", "pigeon"]]
)
def test_wrong_usage_is_told_and_ends_with_two(own_folders: Path, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("usage: irm")
    assert not own_folders.exists()
