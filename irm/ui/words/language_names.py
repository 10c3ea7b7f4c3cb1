"""What the codes of languages are called: people type "en, ko" because it is short, and others read what it means."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from irm.ui.words import formats
from irm.words import QT_TRANSLATE_NOOP

_APART: Final = re.compile(r"[,;/،、]")
_CODE: Final = re.compile(r"[a-z]{2}")
_NAMES: Final = {
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "bn": QT_TRANSLATE_NOOP("Languages", "Bengali"),
    "cs": QT_TRANSLATE_NOOP("Languages", "Czech"),
    "da": QT_TRANSLATE_NOOP("Languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "el": QT_TRANSLATE_NOOP("Languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "fa": QT_TRANSLATE_NOOP("Languages", "Persian"),
    "fi": QT_TRANSLATE_NOOP("Languages", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "he": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "hu": QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "ms": QT_TRANSLATE_NOOP("Languages", "Malay"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "no": QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("Languages", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "sv": QT_TRANSLATE_NOOP("Languages", "Swedish"),
    "th": QT_TRANSLATE_NOOP("Languages", "Thai"),
    "tr": QT_TRANSLATE_NOOP("Languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("Languages", "Urdu"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
}


def languages(typed: str) -> str:
    """Return a line of languages with the codes in it spelt out; what is no code stays as it was typed."""
    return formats.listed(_language(part) for part in map(str.strip, _APART.split(typed)) if part)


def _language(part: str) -> str:
    code = part.lower()
    if code in _NAMES:
        return QCoreApplication.translate("Languages", _NAMES[code])
    is_code = part == code and _CODE.fullmatch(code) is not None
    locale = QLocale(code) if is_code else QLocale.c()
    return (locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else "") or part
