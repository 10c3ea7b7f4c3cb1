"""Each command as a user types it; that every one of them works in a process of its own, test_without_qt.py shows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from irm.domain.export_preset import PresetDraft
from irm.services import export_presets
from tests.builders import opened
from tests.cli.conftest import Irm
from tests.cli.running import run


def test_a_list_comes_in_is_searched_logged_undone_and_goes_out(irm: Irm, three: Path, tmp_path: Path) -> None:
    taken = irm("import", str(three))
    assert (taken.code, taken.err) == (0, "")
    assert taken.out.splitlines()[0] == "three.csv: CSV, encoding utf-8, separator comma, headers on line 1"
    assert "  Instagram -> handle:instagram" in taken.out.splitlines()
    assert taken.out.splitlines()[-1] == "3 new, 0 updated, 0 same, 0 possible duplicates, 0 rejected"
    again = irm("import", str(three))
    assert again.out.splitlines()[-1] == "0 new, 0 updated, 3 same, 0 possible duplicates, 0 rejected"

    found = irm("search", "@jane.doe")
    assert (found.code, found.out, found.err) == (0, "1\tJane Doe\tinstagram:@jane.doe\t\n", "")

    logged = irm("log", "@jane.doe", "Asked for rates", "--channel", "dm", "--date", "2026-11-20 15:30")
    assert (logged.code, logged.out, logged.err) == (0, "Logged touch 1 with Jane Doe\n", "")
    assert irm("search", "rates").out == "1\tJane Doe\tinstagram:@jane.doe\t2026-11-20\n"

    out = tmp_path / "out.csv"
    written = irm("export", str(out), "--query", "minji")
    assert (written.code, written.out, written.err) == (0, f"1 person written to {out}\n", "")
    assert "김민지" in out.read_text("utf-8-sig")

    assert irm("undo").out == "Undone: Log a contact with Jane Doe\n"
    assert irm("undo").out == "Undone: Import three.csv (3 people)\n"
    nothing = irm("undo")
    assert (nothing.code, nothing.out, nothing.err) == (1, "", "There is nothing to undo.\n")
    assert irm("redo").out == "Redone: Import three.csv (3 people)\n"
    steps = [line.split("\t")[1:] for line in irm("history").out.splitlines()]
    assert steps == [["Log a contact with Jane Doe", "undone"], ["Import three.csv", ""]]

    checked = irm("check")
    assert (checked.code, checked.out, checked.err) == (0, "ok\n", "")


def test_a_list_goes_out_for_a_mailer_and_by_a_preset(irm: Irm, own_folders: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("Name,Email,Do not contact\nJane Doe,j@example.com,\nBob,b@example.com,2026-01-02: no\nEve,,\n")
    assert irm("import", str(source)).out.splitlines()[-1].startswith("3 new")
    out = tmp_path / "audience.csv"
    written = irm("export", str(out), "--format", "mailchimp")
    assert (written.code, written.out) == (0, f"1 person written to {out}\n")
    assert written.err == "2 people left out: 1 not to be contacted; 1 without an e-mail address.\n"
    assert out.read_text("utf-8").splitlines()[1].startswith("j@example.com,Jane,Doe,")
    assert irm("export", str(out), "--format", "google", "--no-mailable").out == f"3 people written to {out}\n"
    assert irm("export", str(out), "--mailable").out == f"1 person written to {out}\n"
    unknown = irm("export", str(out), "--preset", "none")
    assert (unknown.code, unknown.err) == (1, "There is no preset “none”; there are: -.\n")
    with opened(own_folders) as store:
        draft = PresetDraft("mailmerge", ("notes",))
        store.write("preset.add", lambda s: export_presets.save(s, draft, name="Letter"))
    assert irm("export", str(out), "--preset", "letter").out == f"1 person written to {out}\n"
    assert out.read_text("utf-8-sig").splitlines()[0].endswith("Profile URL,Notes")


def test_demo_data_is_added_exported_in_every_format_and_read_back(
    irm: Irm, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = irm("demo", "--people", "12", "--touches", "60", "--seed", "3")
    assert (made.code, made.err) == (0, "")
    assert re.fullmatch(r"12 people, \d+ accounts and 60 touches added\n", made.out)
    for name in ("a.csv", "a.xlsx", "a.vcf", "a.json"):
        out = tmp_path / name
        assert irm("export", str(out)).out == f"12 people written to {out}\n"
        with monkeypatch.context() as other:
            other.setenv("IRM_HOME", str(tmp_path / f"home of {name}"))
            taken = irm("import", str(out))
            irm("export", str(tmp_path / "b.json"))
        last = "12 new, 0 updated, 0 same, 0 possible duplicates, 0 rejected"
        assert (taken.code, taken.out.splitlines()[-1], taken.err) == (0, last, "")
    old, new = tmp_path / "a.json", tmp_path / "b.json"
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
