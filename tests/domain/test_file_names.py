"""Names of files: whatever comes in, what goes out is one plain name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.file_names import LONGEST, ending, runs, safe_name


@given(st.text(st.characters(exclude_categories=())) | st.from_regex(r"[\\/.:\w ]{1,40}\.[a-z]{1,4}", fullmatch=True))
def test_a_name_is_never_empty_a_path_or_too_long_and_stays_once_cleaned(text: str) -> None:
    name = safe_name(text)
    assert name
    assert name not in (".", "..")
    assert name == name.strip(" ")
    assert not any(char in name for char in '\\/:<>"|?*\0\n\u202e\u2067')
    assert len(name.encode()) <= LONGEST
    assert not name.endswith(".")
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("계약서 2026.pdf", "계약서 2026.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        ("a:b|c?.txt", "a_b_c_.txt"),
        ("two\nlines.txt", "two_lines.txt"),
        ("...", "file"),
        ("", "file"),
        ("عقد.pdf", "عقد.pdf"),
    ],
)
def test_names_as_people_have_them(given_name: str, name: str) -> None:
    assert safe_name(given_name) == name


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_name("가" * 300 + ".pdf").endswith("가.pdf")
    assert ending(".profile") == ""


@pytest.mark.parametrize(
    ("name", "is_program"), [("a.exe", True), ("a.pdf.SH", True), ("a.pdf", False), ("exe", False)]
)
def test_programs_are_known_by_their_ending(name: str, is_program: bool) -> None:
    assert runs(name) == is_program
