"""The translations hold every text of the code, in the form that the window loads."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from scripts.texts import Text, read_texts
from scripts.translations import LANGUAGES, PLURALS_ONLY, faults_of, merge

ROOT = Path(__file__).resolve().parents[2]


@cache
def texts_of_program() -> list[Text]:
    return read_texts(ROOT / "irm")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_found_in_the_compiled_file(language: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(f"irm_{language}", str(ROOT / "resources" / "i18n"))
    missing = [
        f"{text.context}: {text.source}"
        for text in texts_of_program()
        if (text.is_plural or language != PLURALS_ONLY)
        and not translator.translate(text.context, text.source, text.comment or None, 3 if text.is_plural else -1)
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("source", "translation", "faults"),
    [
        ("Save", "<translation>저장</translation>", []),
        ("Save", '<translation type="unfinished"></translation>', ["no words"]),
        ("Save", '<translation type="unfinished">저장</translation>', ["no words"]),
        ("Add {subject}", "<translation>{subject} 추가</translation>", []),
        ("Add {subject}", "<translation>추가</translation>", ["other fields"]),
        ("Add", "<translation>{subject} 추가</translation>", ["other fields"]),
        (
            "%n in {list}",
            "<translation><numerusform>واحد {list}</numerusform><numerusform>%n {list}</numerusform></translation>",
            [],
        ),
        (
            "%n in {list}",
            "<translation><numerusform>%n {list}</numerusform><numerusform></numerusform></translation>",
            ["no words"],
        ),
    ],
)
def test_words_that_are_missing_or_lose_a_field_are_named(source: str, translation: str, faults: list[str]) -> None:
    assert faults_of(source, ET.fromstring(f"<message>{translation}</message>")) == faults


def test_a_merge_reads_plurals_whatever_the_number_is(tmp_path: Path) -> None:
    page = tmp_path / "irm" / "page.py"
    page.parent.mkdir()
    page.write_text('translate("Page", "%n \\"best\\" people", None, len(rows) + 1)\n', encoding="utf-8")
    target = tmp_path / "irm_ar.ts"
    merge(read_texts(page.parent)[0], target)
    (message,) = ET.parse(target).getroot().iter("message")
    assert message.findtext("source") == '%n "best" people'
    assert len(message.findall("translation/numerusform")) == 6, "Arabic has six plural forms"
