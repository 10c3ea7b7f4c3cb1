"""Where one stands with a person, in words: silence against the rhythm, reliability, why they are not contacted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm.domain.reliability import Reliability, reliability
from irm.ui.base.cells import isolated
from irm.ui.words import formats, names

if TYPE_CHECKING:
    from irm.domain.incident import IncidentRow
    from irm.domain.influencer import InfluencerDraft, Refusal
    from irm.domain.silence import Silence

translate = QCoreApplication.translate

_GOOD, _FAIR = 0.9, 0.6
"""From which share on a person counts as reliable, and as fair."""
_MOST_LINES = 12


def silence_words(found: Silence | None) -> str:
    """Return "silent 45 days, rhythm 30: losing touch"; "" without a rhythm, where the last contact says it all."""
    if found is None or found.rhythm is None:
        return ""
    days = formats.counted(translate("Influencers", "silent %n days", None, found.days), found.days)
    text = translate("Influencers", "{days}, rhythm {rhythm}")
    if found.is_losing:
        text = translate("Influencers", "{days}, rhythm {rhythm}: losing touch")
    return text.replace("{days}", days).replace("{rhythm}", isolated(formats.number(found.rhythm)))


def reliability_words(incidents: Sequence[IncidentRow]) -> tuple[str, str]:
    """Return "3 of 4 kept, 75 %" and its tone; ("", …) where nothing is noted."""
    found = reliability(row.draft.kind for row in incidents)
    return ("", "neutral") if found is None else (kept_words(found), _tone(found))


def kept_words(found: Reliability) -> str:
    """Return how much was kept, out of how much, and the share."""
    text = translate("Influencers", "{kept} of {total} kept, {share}")
    text = text.replace("{kept}", isolated(formats.number(found.kept)))
    text = text.replace("{total}", isolated(formats.number(found.total)))
    return text.replace("{share}", isolated(formats.whole_percent(found.share)))


def incident_lines(incidents: Sequence[IncidentRow]) -> Iterator[str]:
    """Yield one line for each incident and praise, the newest first, and say where there are more."""
    for row in incidents[:_MOST_LINES]:
        head = f"{formats.day(row.draft.happened_on)} · {names.incident(row.draft.kind)}"
        note = " ".join(row.draft.note.split())
        yield f"{head}: {note}" if note else head
    more = len(incidents) - _MOST_LINES
    if more > 0:
        yield formats.counted(translate("Influencers", "and %n more", None, more), more)


def refusal_words(draft: InfluencerDraft) -> str:
    """Return why and since when a person is not contacted, or not relevant; "" where they may be."""
    if draft.do_not_contact is not None:
        return _refused(translate("Influencers", "Do not contact"), draft.do_not_contact)
    if draft.not_relevant is not None:
        return _refused(translate("Influencers", "Not relevant"), draft.not_relevant)
    return ""


def _refused(what: str, refusal: Refusal) -> str:
    text = what
    if refusal.on is not None:
        text = translate("Influencers", "{what} since {day}").replace("{what}", what)
        text = text.replace("{day}", formats.day(refusal.on))
    return f"{text}: {refusal.reason}" if refusal.reason else text


def _tone(found: Reliability) -> str:
    if found.share >= _GOOD:
        return "green"
    return "amber" if found.share >= _FAIR else "red"
