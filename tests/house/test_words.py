"""Every code the core raises has a sentence, and every sentence can be filled."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from irm.words import WORDS

ROOT = Path(__file__).resolve().parents[2]
RAISED = {"IrmError": 0, "StoreError": 0, "Problem": 1}
"""What is called with a code, and which argument the code is."""
STARTERS = {"write", "add_write"}
"""What begins an operation; its first argument is the label that the menu shows."""


@cache
def calls() -> tuple[tuple[str, str, ast.Call], ...]:
    return tuple(_calls())


def _calls() -> Iterator[tuple[str, str, ast.Call]]:
    for path in sorted((ROOT / "irm").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                yield f"{path.relative_to(ROOT)}:{node.lineno}", name, node


def text_of(call: ast.Call, position: int, keyword: str) -> str | None:
    given = [word.value for word in call.keywords if word.arg == keyword] or call.args[position : position + 1]
    if given and isinstance(given[0], ast.Constant) and isinstance(given[0].value, str):
        return given[0].value
    return None


def test_every_code_raised_has_a_sentence() -> None:
    codes = [(place, text_of(call, RAISED[name], "code")) for place, name, call in calls() if name in RAISED]
    assert len(codes) > 10
    assert [f"{place}: {code}" for place, code in codes if code is not None and code not in WORDS] == []


def test_every_operation_has_a_name_for_the_menu() -> None:
    labels = [(place, text_of(call, 0, "label")) for place, name, call in calls() if name in STARTERS]
    dotted = [(place, label) for place, label in labels if label and re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", label)]
    assert [f"{place}: {label}" for place, label in dotted if label not in WORDS] == []


def test_every_detail_a_sentence_wants_is_given() -> None:
    """An error raised without a detail would read "…" where the value should be."""
    missing = []
    for place, name, call in calls():
        code = text_of(call, RAISED[name], "code") if name in RAISED else None
        if code not in WORDS or any(word.arg is None for word in call.keywords):
            continue
        wanted = set(re.findall(r"\{(\w+)\}", WORDS[code]))
        given = {word.arg for word in call.keywords}
        for node in call.args[2:] + [word.value for word in call.keywords if word.arg == "details"]:
            if isinstance(node, ast.Dict):
                given |= {str(key.value) for key in node.keys if isinstance(key, ast.Constant)}
            else:
                wanted = set()
        if wanted - given:
            missing.append(f"{place}: {code} lacks {sorted(wanted - given)}")
    assert missing == []
