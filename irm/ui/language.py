"""The language of the window: translations, locale and direction, switched while the program runs.

Every widget hears of a switch as a LanguageChange event and writes its texts again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from irm.ui.style.files import TRANSLATIONS

CODES: Final = ("en", "ko", "ar")
OWN_NAMES: Final = {"en": "English", "ko": "한국어", "ar": "العربية"}
"""A language is offered in its own words, so that whoever landed in the wrong one finds the way back."""

_LOCALES: Final = {"en": "en_US", "ko": "ko_KR", "ar": "ar_AE"}
"""ar_AE writes the figures 0-9, which handles, phones and imports use as well."""


class Language(QObject):
    """The language in force; one per application.

    `changed` comes after texts, locale and direction are all new.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._code = ""
        self._before = QLocale(), app.layoutDirection()
        self._translators: list[QTranslator] = []
        self._words: list[bytes] = []

    @property
    def code(self) -> str:
        """The language in force, one of CODES."""
        return self._code

    def apply(self, wanted: str) -> None:
        """Speak `wanted` (one of CODES, or "system"); nothing happens where it is in force already."""
        code = wanted if wanted in CODES else system_language()
        if code == self._code:
            return
        self._code = code
        QLocale.setDefault(locale_of(code))
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight)
        self._translate(code)
        self.changed.emit()

    def remove(self) -> None:
        """Leave the application as it was found: it may live longer than the program in it."""
        if self._code:
            self._code = ""
            self._take_off()
            locale, direction = self._before
            QLocale.setDefault(locale)
            self._app.setLayoutDirection(direction)

    def _take_off(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        self._words.clear()

    def _translate(self, code: str) -> None:
        self._take_off()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt / f"qtbase_{code}.qm", TRANSLATIONS / f"irm_{code}.qm"):
            translator = QTranslator(self)
            if file.is_file() and self._load(translator, file):
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def _load(self, translator: QTranslator, file: Path) -> bool:
        """Load from memory: Qt maps a file, and crashes when an update of the program replaces it while it runs."""
        self._words.append(file.read_bytes())
        return translator.load(self._words[-1], str(file.parent))


def system_language() -> str:
    """Return the language of the machine where we speak it, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in CODES:
            return code
    return "en"


def locale_of(code: str) -> QLocale:
    """Return the locale of a language: the machine's own where it speaks that language (Arabic always with 0-9)."""
    system = QLocale.system()
    if code != "ar" and system.name().startswith(f"{code}_"):
        return system
    return QLocale(_LOCALES.get(code, "en_US"))
