"""How a standing is said: among one's own accounts, or against a published benchmark, and which it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from irm.domain.standing import Standing
from irm.ui.base.cells import isolated
from irm.ui.words import formats, names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LEVELS: Final = {
    "low": QT_TRANSLATE_NOOP("Standings", "low"),
    "average": QT_TRANSLATE_NOOP("Standings", "average"),
    "good": QT_TRANSLATE_NOOP("Standings", "good"),
}


def short(found: Standing) -> str:
    """Return the verdict alone: "better than 72 %", "good"; "" where nothing is known."""
    if found.percentile is not None:
        words = translate("Standings", "better than {share}")
        return words.replace("{share}", isolated(_share(found.percentile)))
    return level(found.level)


def against(found: Standing) -> str:
    """Return whom a verdict compares with, short: "of your 41", "untapper.com 2026"."""
    if found.percentile is not None:
        return formats.counted(translate("Standings", "of your %n", None, found.peers), found.peers)
    return _source(found)


def sentence(found: Standing) -> str:
    """Return the whole: "Better than 72 % of your 41 micro Instagram accounts"."""
    if found.percentile is not None:
        count = found.peers
        words = translate("Standings", "Better than {share} of your %n {tier} accounts on {platform}", None, count)
        words = formats.counted(words, count).replace("{share}", isolated(_share(found.percentile)))
    elif found.level:
        words = _LEVEL_SENTENCES[found.level]
        words = translate("Standings", words).replace("{source}", _source(found))
    elif found.tier:
        words = translate("Standings", "Too few {tier} accounts on {platform} to compare with, and no benchmark")
    else:
        return translate("Standings", "Without a follower count there is nothing to compare")
    return words.replace("{tier}", names.tier(found.tier)).replace("{platform}", names.platform(found.platform))


_LEVEL_SENTENCES: Final = {
    "low": QT_TRANSLATE_NOOP("Standings", "Low for {tier} on {platform} ({source})"),
    "average": QT_TRANSLATE_NOOP("Standings", "Average for {tier} on {platform} ({source})"),
    "good": QT_TRANSLATE_NOOP("Standings", "Good for {tier} on {platform} ({source})"),
}


def level(code: str) -> str:
    """Return the name of a level of a benchmark."""
    return translate("Standings", _LEVELS[code]) if code in _LEVELS else code


def _share(percentile: float) -> str:
    return f"{QLocale().toString(round(percentile * 100))}{QLocale().percent()}"


def _source(found: Standing) -> str:
    source = found.source or translate("Standings", "your benchmark")
    return f"{isolated(source)} {found.year}" if found.year else isolated(source)
