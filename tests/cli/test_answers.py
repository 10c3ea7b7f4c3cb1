"""What commands print beyond the plain way: JSON, reports of what was not taken, moments and zones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Irm


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """A list with a row that cannot be taken and one that may be somebody known."""
    path = tmp_path / "doubtful.csv"
    path.write_text(
        "Creator,TikTok,Mail,Price\nJane Doe,jane.two,jane@two.example,100\n,,,9\nNew Person,newp,,1\n",
        encoding="utf-8",
    )
    return path


def test_rows_that_are_not_taken_are_told_with_line_and_reason(
    irm: Irm, three: Path, doubtful: Path, tmp_path: Path
) -> None:
    irm("import", str(three))
    rejects = tmp_path / "rejects.csv"
    answer = irm("import", str(doubtful), "--map", "Price=ignore", "--rejects", str(rejects))
    assert answer.code == 0
    assert answer.lines[-1] == "1 new, 0 updated, 0 same, 1 possible duplicates, 1 rejected"
    assert any(line.startswith("line 2: Jane Doe: ") for line in answer.lines)
    assert "Jane Doe" in rejects.read_text("utf-8-sig")
    left_out = next(line for line in answer.lines if line.startswith("  left out: "))
    assert "Price" in left_out


def test_the_report_as_json_has_the_counts_and_the_rows_not_taken(irm: Irm, three: Path, doubtful: Path) -> None:
    irm("import", str(three))
    report = json.loads(irm("import", str(doubtful), "--json").out)
    assert list(report) == ["new", "updated", "same", "possible_duplicates", "rejected", "made", "words", "not_taken"]
    assert report["possible_duplicates"] == 1
    duplicate = next(row for row in report["not_taken"] if row["verdict"] == "duplicate")
    assert (duplicate["line"], duplicate["name"], duplicate["id"]) == (2, "Jane Doe", 1)
    assert duplicate["reasons"][0]["code"].startswith("duplicate.")


def test_a_possible_duplicate_can_be_added_or_taken_for_the_person_it_may_be(
    irm: Irm, three: Path, doubtful: Path
) -> None:
    irm("import", str(three))
    irm("import", str(doubtful), "--duplicates", "update")
    assert irm("search", "jane").lines == ["1\tJane Doe\tinstagram:@jane.doe, tiktok:@jane.two\t"]
    irm("undo")
    irm("import", str(doubtful), "--duplicates", "add")
    assert len(irm("search", "jane").lines) == 2


def test_a_dry_run_tells_the_same_and_changes_nothing(irm: Irm, three: Path) -> None:
    dry = irm("import", str(three), "--dry-run")
    assert dry.lines[-2:] == [
        "This was a dry run: nothing was changed.",
        "3 new, 0 updated, 0 same, 0 possible duplicates, 0 rejected",
    ]
    assert irm("search", "").out == ""
    assert irm("history").out == ""


def test_many_rows_that_are_not_taken_are_cut_short(irm: Irm, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_text("Name,Instagram\n" + "".join(f"Person {n},p{n}\n" for n in range(30)), encoding="utf-8")
    irm("import", str(path))
    path.write_text("Name,TikTok\n" + "".join(f"Person {n},other{n}\n" for n in range(30)), encoding="utf-8")
    answer = irm("import", str(path))
    assert answer.lines[-1].endswith("30 possible duplicates, 0 rejected")
    assert sum(line.startswith("line ") for line in answer.lines) == 20
    assert "... and 10 more that were not taken" in answer.lines


def test_people_are_found_as_json_with_their_accounts(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    assert json.loads(irm("search", "민지", "--json").out) == [
        {
            "id": 2,
            "name": "김민지",
            "accounts": [{"id": 2, "platform": "instagram", "handle": "minji_glow", "url": ""}],
            "last_contact": None,
            "stage": "discovered",
            "followers": 74_200_000,
            "tier": "mega",
            "country": "",
            "tags": [],
            "turn": "",
            "next_step": "",
            "next_due": None,
            "found": {"in": "name", "name": "", "text": ""},
        }
    ]
    nobody = irm("search", "nobody at all")
    assert (nobody.code, nobody.out, nobody.err) == (0, "", "Nobody was found for “nobody at all”.\n")
    assert irm("search", "nobody", "--json").out == "[]\n"


def test_an_empty_search_lists_everybody_and_says_when_there_is_nobody(irm: Irm, three: Path) -> None:
    assert irm("search", "").err == "Nobody is here yet.\n"
    irm("import", str(three))
    assert [line.split("\t")[1] for line in irm("search", "").lines] == ["Jane Doe", "Omar Haddad", "김민지"]


def test_people_are_listed_by_a_query_in_any_order(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    assert len(irm("people").lines) == 3
    by_size = irm("people", "--sort", "followers", "--descending", "--limit", "1")
    assert [line.split("\t")[1] for line in by_size.lines] == ["김민지"]
    assert irm("people", "--query", "followers:>1M -jane").lines == by_size.lines
    assert json.loads(irm("people", "--query", "platform:tiktok", "--json").out) == []
    assert irm("people", "--sort", "standing").code == 0
    unknown = irm("people", "--sort", "size")
    assert unknown.code == 1
    assert unknown.err.startswith("There is no order “size”; there are: best, name,")
    assert irm("people", "--limit", "0").code == 2


def test_what_a_query_does_not_understand_is_said(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    answer = irm("people", "--query", "folowers:>1M jane")
    assert answer.err == "There is no field “folowers”. Did you mean “followers:”?\n"
    assert len(answer.lines) == 1
    nobody = irm("people", "--query", "zzzzzz:1")
    assert nobody.lines == []
    assert nobody.err.startswith("There is no field “zzzzzz”.\n")


def test_an_export_of_a_search_that_holds_nothing_has_nobody(irm: Irm, three: Path, tmp_path: Path) -> None:
    irm("import", str(three))
    out = tmp_path / "out.csv"
    assert irm("export", str(out), "--query", "\u200b").out == f"0 people written to {out}\n"
    assert irm("export", str(out), "--query", " ").out == f"3 people written to {out}\n"


def test_columns_are_those_asked_for_and_letters_the_encoding_lacks_are_told(
    irm: Irm, three: Path, tmp_path: Path
) -> None:
    irm("import", str(three))
    irm("log", "@jane.doe", "شكرًا")
    out = tmp_path / "out.csv"
    answer = irm("export", str(out), "--columns", "name, touches", "--encoding", "cp949")
    assert answer.code == 0
    assert "became “?”" in answer.err
    assert out.read_text("cp949").splitlines()[0] == "Name,Touches"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2026-11-20", "2026-11-20 Asia/Seoul"),
        ("2026-11-20 15:30", "2026-11-20 15:30 Asia/Seoul"),
        ("2026-11-20T15:30", "2026-11-20 15:30 Asia/Seoul"),
        ("2026-11-20 15:30 Europe/London", "2026-11-20 15:30 Europe/London"),
        ("2026-11-20 06:30Z", "2026-11-20 06:30Z"),
        ("2026-11-20 15:30+02:00", "2026-11-20 22:30 Asia/Seoul"),
    ],
)
def test_a_touch_happened_when_it_was_typed_to(
    irm: Irm, three: Path, monkeypatch: pytest.MonkeyPatch, typed: str, told: str
) -> None:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    irm("import", str(three))
    arguments = ("--channel", "call", "--direction", "in", "--date", typed, "--next", "call", "--due", "3 Jan 2027")
    assert irm("log", "1", "hello", *arguments).out == "Logged touch 1 with Jane Doe\n"
    change = json.loads(irm("history", "1", "--limit", "1", "--json").out)[0]["changes"][0]
    assert change == {
        "field": "touches",
        "before": "",
        "after": f"{told} call in: hello, next: call by 2027-01-03",
    }


def test_a_machine_whose_zone_has_no_name_still_takes_its_own_time(
    irm: Irm, three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("irm.domain.clock.local_zone", lambda: "")
    irm("import", str(three))
    irm("log", "1", "hello", "--date", "2026-11-20 15:30")
    assert irm("search", "jane").lines[0].endswith("\t2026-11-20")


def test_the_steps_as_json_have_ids_and_the_sentence_of_the_window(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    irm("undo")
    (step,) = json.loads(irm("history", "--json").out)
    assert step.pop("when").endswith("Z")
    assert step == {
        "id": 1,
        "label": "import",
        "subject": "three.csv",
        "sentence": "Import three.csv",
        "is_undone": True,
    }


def test_the_history_of_a_person_shows_each_field_before_and_after(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    lines = irm("history", "@omar.eats").lines
    assert lines[0].split("\t")[1:] == ["Import three.csv", ""]
    assert "  display_name: (nothing) -> Omar Haddad" in lines


def test_the_history_of_somebody_who_is_gone_is_there_by_id(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    irm("undo")
    assert irm("history", "3").lines[0].split("\t")[1:] == ["Import three.csv", "undone"]
    assert irm("history", "4").err == "Nobody here is “4”.\n"


def test_undo_tells_how_many_people_of_the_demo_went(irm: Irm) -> None:
    irm("demo", "--people", "7", "--touches", "0")
    assert irm("undo").out == "Undone: Add demo data (7 people)\n"
    assert irm("redo").out == "Redone: Add demo data (7 people)\n"
    assert irm("demo", "--people", "1", "--touches", "1").lines[-1].startswith("1 person, ")


@pytest.mark.parametrize(
    ("text", "told", "tags"),
    [
        (
            "dm in 2026-11-20 15:30: asks for 500k #spring !2027-01-03 send it",
            "dm in: asks for 500k, next: send it",
            "spring",
        ),
        (
            "카톡 받음 2026-11-20 오후 3:30: 단가 문의 #봄 !2027-01-03 답하기",
            "kakaotalk in: 단가 문의, next: 답하기",
            "봄",
        ),
        ("مكالمة صادر 2026-11-20 15:30: شكرا !2027-01-03 إرسال", "call out: شكرا, next: إرسال", ""),
    ],
)
def test_a_touch_is_logged_by_the_one_line_form(
    irm: Irm, three: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str, tags: str
) -> None:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    irm("import", str(three))
    assert irm("log", "@jane.doe", text).out == "Logged touch 1 with Jane Doe\n"
    changes = {change["field"]: change["after"] for change in newest_changes(irm)}
    assert changes["touches"] == f"2026-11-20 15:30 Asia/Seoul {told} by 2027-01-03"
    assert changes.get("tags", "").endswith(tags)


def test_an_option_wins_over_the_one_line_form(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    arguments = ("--channel", "email", "--direction", "out", "--next", "wait", "--due", "2027-01-04")
    assert irm("log", "1", "dm in: hi @bob !2027-01-03 send it", *arguments, "--date", "2026-11-20").code == 0
    (change,) = newest_changes(irm)
    assert change["after"].endswith("email out: hi @bob, next: wait by 2027-01-04")


def newest_changes(irm: Irm) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(irm("history", "1", "--limit", "1", "--json").out)[0]["changes"]
    return found
