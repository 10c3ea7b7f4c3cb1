"""Switching the language switches words, numbers and direction, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from irm.ui.language import CODES, OWN_NAMES, Language, locale_of, system_language


def test_arabic_mirrors_and_keeps_western_figures(language: Language, qapp: QApplication) -> None:
    language.apply("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1234) == "1,234"
    language.apply("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_words_of_qt_itself_change(language: Language, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    language.apply("ko")
    qtbot.waitUntil(lambda: box.button(QDialogButtonBox.StandardButton.Cancel).text() == "취소")


def test_the_same_language_again_changes_nothing(language: Language, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(language.changed):
        language.apply("en")
    with qtbot.waitSignal(language.changed):
        language.apply("ko")
    assert language.code == "ko"


def test_system_is_one_we_speak_or_english(monkeypatch: pytest.MonkeyPatch) -> None:
    assert system_language() == "en"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-FR", "ko-KR"])
    assert system_language() == "ko"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-FR"])
    assert system_language() == "en"


def test_every_language_is_offered_in_its_own_words() -> None:
    assert set(OWN_NAMES) == set(CODES)
    assert [locale_of(code).name()[:2] for code in CODES] == list(CODES)
