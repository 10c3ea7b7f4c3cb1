"""The sentences about one person's data: reports, erasing, how long people are kept."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

PRIVACY: Final[dict[str, str]] = {
    "person.erase": QT_TRANSLATE_NOOP("words", "Close up a line-up after erasing somebody"),
    "erase.cancelled": QT_TRANSLATE_NOOP("words", "Nobody was erased."),
    "report.nothing_wanted": QT_TRANSLATE_NOOP(
        "words", "Say where the report goes: --json, --pdf FILE or --files DIR."
    ),
    "retention.invalid": QT_TRANSLATE_NOOP(
        "words", "Write how many months people are kept: 1 to {most}, or 0 for always."
    ),
    "retention.set": QT_TRANSLATE_NOOP("words", "Change how long people are kept"),
}
