"""Cells that say there is nothing in them."""

from __future__ import annotations

import pytest

from irm.domain.placeholders import is_placeholder


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "—",
        "--",
        "N/A",
        "n/a'",
        "TBD",
        "DM",
        "#VALOR!",
        "#REF!",
        "#N/A",
        "없음",
        "해당 없음",
        "لا يوجد",
        "(none)",
        "?",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["0", "a", "_", "Nana", "#beauty", "dm me", "@", "없음요"])
def test_something_is_said(text: str) -> None:
    assert not is_placeholder(text)
