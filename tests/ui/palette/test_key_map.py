"""The map of keys says what really works, and no key stands for two things in one place."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm.ui.palette.key_map import KeyMap, groups_of
from tests.ui.frames import Frame, frame_in
from tests.ui.worlds import World

UI = Path(__file__).resolve().parents[3] / "irm" / "ui"
SMALL = {
    "PartEditor": "a card with one field; Enter takes it",
    "ChoiceLine": "told by the dialogs it stands in",
    "StayingMenu": "a menu",
    "ColumnList": "a list in a dialog",
    "PlainTable": "a table in a dialog",
    "RowList": "a table in a dialog; the line below it names the key",
    "MainWindow": "Enter on a button",
    "AskLine": "a question with one answer",
    "ExportColumns": "the tips of its buttons name the keys",
    "ImportDialog": "its button names the key",
    "Dialog": "told by Dialog.keys",
    "DialogStrip": "undo, as everywhere",
    "RecordForm": "told by the page of a record",
}
"""Classes with keys of their own that are not on the map, and why. All others have a `key_group` beside the handler."""


@pytest.fixture
def frame(world: World) -> Iterator[Frame]:
    with frame_in(world) as frame:
        yield frame


def test_every_action_with_a_shortcut_and_every_page_is_on_the_map(frame: Frame) -> None:
    groups = {group.title: group for group in groups_of(frame.window)}
    everywhere = {hint.keys.split(" ")[0]: hint.words for hint in groups["Everywhere"].hints}
    for action in frame.window.actions_of_program.all():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        if keys:
            assert everywhere[keys] == action.iconText()
    assert [hint.keys for hint in groups["Pages"].hints] == [
        f"Ctrl+{number}" for number in range(1, len(frame.window.page_keys()) + 1)
    ]
    assert {"In a list", "In the search field", "In an open record", "In the quick log", "In a dialog"} <= set(groups)
    assert "Undo" in everywhere.values()


def test_no_key_stands_for_two_things_in_one_place(frame: Frame) -> None:
    groups = groups_of(frame.window)
    everywhere = {key for group in groups if group.title in ("Everywhere", "Pages") for key in shown(group)}
    for group in groups:
        assert [key for key, count in Counter(shown(group)).items() if count > 1] == []
        if group.title not in ("Everywhere", "Pages"):
            assert everywhere & set(shown(group)) == set(), group.title
        assert all(QKeySequence(key).toString() for key in shown(group))
        assert all(hint.words and hint.shown for hint in group.hints)


def shown(group: object) -> list[str]:
    return [key for hint in group.hints for key in hint.keys.split(" ")]  # type: ignore[attr-defined]


def test_whoever_handles_keys_says_so() -> None:
    silent = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and handles_keys(node) and not tells(node) and node.name not in SMALL:
                silent.append(f"{path.name}: {node.name}")
    assert silent == []


def handles_keys(node: ast.ClassDef) -> bool:
    is_handler = any(isinstance(part, ast.FunctionDef) and part.name == "keyPressEvent" for part in node.body)
    names = {part.func.id for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)}
    return is_handler or "QShortcut" in names


def tells(node: ast.ClassDef) -> bool:
    return any(isinstance(part, ast.FunctionDef) and part.name == "key_group" for part in node.body)


def test_f1_shows_the_map_and_letters_leave_what_fits(frame: Frame) -> None:
    QTest.keyClick(frame.window, Qt.Key.Key_F1)
    frame.rest()
    dialog = frame.window.findChild(KeyMap)
    assert isinstance(dialog, KeyMap)
    titles = [choice.title for choice in dialog.list.choices.choices]
    assert "Everywhere" in titles
    QTest.keyClicks(dialog.line, "palette")
    left = [choice.title for choice in dialog.list.choices.choices]
    assert "In the palette" in left
    assert len(left) < len(titles)
    dialog.line.clear()
    QTest.keyClicks(dialog.line, "ctrl+e")
    assert "Export" in [choice.title for choice in dialog.list.choices.choices]
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert frame.window.findChild(KeyMap) is None
