"""A start where no window can open ends with a sentence, never with an abort of Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from irm import display
from irm.display import NO_DISPLAY, explain_import, explain_missing, names_display, why_no_window
from irm.system_libraries import OFFSCREEN, PACKAGES, X11, apt_packages, missing

ROOT = Path(__file__).resolve().parents[1]
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@ON_LINUX
def test_without_a_display_a_sentence_names_the_ways_out() -> None:
    done = start(PATH="/usr/bin:/bin")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.strip() == NO_DISPLAY
    for way_out in ("xvfb-run -a ./run", "./run --help", "./run screenshots DIR"):
        assert way_out in NO_DISPLAY


@ON_LINUX
@pytest.mark.parametrize("platform", ["", "xcb", "wayland"])
def test_a_display_that_does_not_answer_is_no_abort(platform: str, tmp_path: Path) -> None:
    done = start(
        PATH="/usr/bin:/bin",
        # Without "unix" the X library tries this machine's own network address as well.
        DISPLAY="unix:4711",
        WAYLAND_DISPLAY="wayland-4711",
        XDG_RUNTIME_DIR=str(tmp_path),
        QT_QPA_PLATFORM=platform,
    )
    assert done.returncode == 1, "an abort of Qt would be a negative code"
    assert done.stderr.startswith("IRM: ")
    assert "Traceback" not in done.stderr


@ON_LINUX
def test_a_platform_chosen_by_hand_is_left_to_qt() -> None:
    assert names_display({"QT_QPA_PLATFORM": "offscreen"})
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert why_no_window({"QT_QPA_PLATFORM": "vnc:size=800x600"}) == ""


@ON_LINUX
def test_a_missing_library_is_named_with_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "missing", lambda libraries: tuple(name for name in libraries if "cursor" in name))
    sentence = why_no_window({"DISPLAY": ":0"})
    assert "libxcb-cursor.so.0" in sentence
    assert "install" in sentence.splitlines()[1]


def test_only_a_missing_system_library_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "missing", lambda _: ("libGL.so.1",))
    fault = "libGL.so.1: cannot open shared object file: No such file or directory"
    assert "libGL.so.1" in explain_import(ImportError(fault))
    assert explain_import(ImportError("cannot import name 'main'")) == ""


def test_nothing_missing_needs_no_sentence() -> None:
    assert explain_missing(()) == ""


def test_libraries_that_are_not_there_are_found_out() -> None:
    assert missing(("libnothing-of-the-kind.so.7",)) == ("libnothing-of-the-kind.so.7",)


def test_every_library_has_a_package_and_a_use() -> None:
    assert set(OFFSCREEN) | set(X11) == set(PACKAGES)
    assert len(apt_packages(OFFSCREEN)) == len(OFFSCREEN)
    assert all(all(names) for names in PACKAGES.values())
