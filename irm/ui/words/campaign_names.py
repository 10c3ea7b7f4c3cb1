"""What the codes of campaigns are called: statuses, coverage, readiness, pipeline; and the tone of their chips."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.words import QT_TRANSLATE_NOOP

_STATUSES: Final = {
    "draft": (QT_TRANSLATE_NOOP("Names", "Draft"), "neutral"),
    "running": (QT_TRANSLATE_NOOP("Names", "Running"), "green"),
    "paused": (QT_TRANSLATE_NOOP("Names", "Paused"), "amber"),
    "done": (QT_TRANSLATE_NOOP("Names", "Done"), "blue"),
    "archived": (QT_TRANSLATE_NOOP("Names", "Archived"), "gray"),
}
_COVERAGE: Final = {
    "covered": (QT_TRANSLATE_NOOP("Names", "Covered"), "green", "shield-check"),
    "thin": (QT_TRANSLATE_NOOP("Names", "Thin"), "amber", "shield-alert"),
    "bare": (QT_TRANSLATE_NOOP("Names", "Bare"), "red", "shield-x"),
}
_READINESS: Final = {
    "idea": (QT_TRANSLATE_NOOP("Names", "Idea"), "neutral"),
    "asked": (QT_TRANSLATE_NOOP("Names", "Asked"), "blue"),
    "agreed": (QT_TRANSLATE_NOOP("Names", "Agreed to stand by"), "green"),
    "declined": (QT_TRANSLATE_NOOP("Names", "Declined"), "red"),
    "lapsed": (QT_TRANSLATE_NOOP("Names", "Lapsed"), "amber"),
}
_FUNNEL: Final = {
    "awareness": QT_TRANSLATE_NOOP("Names", "Awareness"),
    "consideration": QT_TRANSLATE_NOOP("Names", "Consideration"),
    "action": QT_TRANSLATE_NOOP("Names", "Action"),
}
_VERDICTS: Final = {
    "again": QT_TRANSLATE_NOOP("Names", "Again"),
    "bench": QT_TRANSLATE_NOOP("Names", "For the bench"),
    "never": QT_TRANSLATE_NOOP("Names", "Never again"),
}
_PIPELINE: Final = {
    "candidate": (QT_TRANSLATE_NOOP("Names", "Candidate"), "neutral"),
    "contacted": (QT_TRANSLATE_NOOP("Names", "Contacted"), "blue"),
    "negotiating": (QT_TRANSLATE_NOOP("Names", "Negotiating"), "violet"),
    "agreed": (QT_TRANSLATE_NOOP("Names", "Agreed"), "teal"),
    "product_sent": (QT_TRANSLATE_NOOP("Names", "Product sent"), "orange"),
    "draft_review": (QT_TRANSLATE_NOOP("Names", "Draft in review"), "amber"),
    "published": (QT_TRANSLATE_NOOP("Names", "Published"), "green"),
    "paid": (QT_TRANSLATE_NOOP("Names", "Paid"), "green"),
    "dropped": (QT_TRANSLATE_NOOP("Names", "Dropped"), "gray"),
}
_LETTERS: Final = {
    "specific": QT_TRANSLATE_NOOP("Names", "specific: which metric"),
    "measurable": QT_TRANSLATE_NOOP("Names", "measurable: a target in figures and how it is measured"),
    "achievable": QT_TRANSLATE_NOOP("Names", "achievable: why it can be reached"),
    "relevant": QT_TRANSLATE_NOOP("Names", "relevant: why it matters"),
    "timed": QT_TRANSLATE_NOOP("Names", "timed: by which day"),
}


def status(code: str) -> str:
    """Return the name of a campaign's status; a code without one is shown as it is (so with all functions here)."""
    return _said(_STATUSES[code][0]) if code in _STATUSES else code


def status_tone(code: str) -> str:
    """Return the chip tone of a status."""
    return _STATUSES[code][1] if code in _STATUSES else "neutral"


def coverage(code: str) -> str:
    """Return the name of a state of coverage."""
    return _said(_COVERAGE[code][0]) if code in _COVERAGE else code


def coverage_tone(code: str) -> str:
    """Return the chip tone of a state of coverage."""
    return _COVERAGE[code][1] if code in _COVERAGE else "neutral"


def coverage_icon(code: str) -> str:
    """Return the drawing of a state of coverage: its shape differs, so that the colour carries nothing alone."""
    return _COVERAGE[code][2] if code in _COVERAGE else ""


def readiness(code: str) -> str:
    """Return the name of a stand-in's readiness."""
    return _said(_READINESS[code][0]) if code in _READINESS else code


def readiness_tone(code: str) -> str:
    """Return the chip tone of a readiness."""
    return _READINESS[code][1] if code in _READINESS else "neutral"


def funnel(code: str) -> str:
    """Return the name of a stage of the funnel."""
    return _said(_FUNNEL[code]) if code in _FUNNEL else code


def verdict(code: str) -> str:
    """Return the name of a verdict on a person."""
    return _said(_VERDICTS[code]) if code in _VERDICTS else code


def pipeline_stage(code: str, name: str = "") -> str:
    """Return the name of a pipeline stage: the user's own, else the program's word for the code."""
    return name or (_said(_PIPELINE[code][0]) if code in _PIPELINE else code)


def pipeline_tone(code: str) -> str:
    """Return the chip tone of a pipeline stage."""
    return _PIPELINE[code][1] if code in _PIPELINE else "neutral"


def letter(code: str) -> str:
    """Return what a missing letter of SMART asks for."""
    return _said(_LETTERS[code]) if code in _LETTERS else code


def _said(text: str) -> str:
    return QCoreApplication.translate("Names", text)
