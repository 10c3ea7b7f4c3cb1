"""What comes out: harmless to a terminal, in UTF-8 whatever the locale, quiet when nobody reads on."""

from __future__ import annotations

import json
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from irm.cli.console import Meter, harmless
from irm.errors import Cancelled
from tests.builders import add as add_person
from tests.builders import opened, person
from tests.cli.conftest import Irm
from tests.cli.running import ROOT, run, start


def test_controls_become_blanks_and_turning_marks_go() -> None:
    assert harmless("a\tb\r\nc\x1b[31m\x9bd\u2028e") == "a b c [31m d e"
    assert harmless("abc\u202edef\u2066ghi\u2069") == "abcdefghi"
    assert harmless("می\u200cخواهم 김민지") == "می\u200cخواهم 김민지"


def test_a_hostile_name_stays_one_line_of_four_cells(irm: Irm, own_folders: Path) -> None:
    with opened(own_folders) as store:
        add_person(store, person("Eve\x1b]0;x\x07 \u202egnp.exe Tab\there"))
    lines = irm("search", "eve").lines
    assert len(lines) == 1
    assert len(lines[0].split("\t")) == 4
    assert "\x1b" not in lines[0]
    assert "\u202e" not in lines[0]
    assert json.loads(irm("search", "eve", "--json").out)[0]["name"].startswith("Eve\x1b]0;x\x07")


def test_names_come_out_whole_in_a_locale_that_has_no_letters_for_them(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    answer = run("search", "minji", environment=plain)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.split("\t")[1] == "김민지"


def test_a_word_that_is_no_text_finds_nobody(irm: Irm, three: Path) -> None:
    irm("import", str(three))
    done = subprocess.run(
        [sys.executable, "-m", "irm", "search", b"\xff\xfe"], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, b"")
    assert "Nobody was found" in done.stderr.decode("utf-8")


def test_a_reader_that_goes_away_is_no_error(irm: Irm) -> None:
    irm("demo", "--people", "2000", "--touches", "0")
    process = start("search", "")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert (process.wait(60), process.stderr.read()) == (0, "")
    process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_that_cannot_be_written_is_told(irm: Irm) -> None:
    irm("demo", "--people", "3", "--touches", "0")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "irm", "search", ""], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode("utf-8") == "The output could not be written: No space left on device.\n"


def test_a_meter_that_was_stopped_ends_the_work_at_its_next_report() -> None:
    meter = Meter(None, "Working")
    meter(1, 2)
    meter.stop()
    with pytest.raises(Cancelled):
        meter(2, 2)


def test_a_terminal_is_shown_how_far_the_work_is_and_left_clean() -> None:
    terminal = StringIO()
    meter = Meter(terminal, "Importing")
    meter(1, 4)
    meter(2, 4)
    meter(4, 4)
    meter.clear()
    assert terminal.getvalue() == "\r\x1b[KImporting … 25 %\r\x1b[KImporting … finishing\r\x1b[K"


def test_work_of_unknown_length_is_counted() -> None:
    terminal = StringIO()
    Meter(terminal, "Reading")(12_000, 0)
    assert terminal.getvalue().endswith("Reading … 12,000")
