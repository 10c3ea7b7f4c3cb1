"""The words of a list that stand for a state: what each is taken for, how often it comes, and where.

A status of a tracker says two things at once: how well one knows a person (the stage of the relationship) and how far a
campaign has come with them (the stage of its pipeline). Either of the two gives the other, by the tables here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from irm.domain import deliverable, terms
from irm.domain.campaign import PIPELINE
from irm.domain.influencer import STAGES

CONTRACT_STATES: Final = ("signed", "sent", "ended", "cancelled")
PAYMENT_STATES: Final = ("paid", "open", "invoiced", "not_owed")

CODES: Final[dict[str, tuple[str, ...]]] = {
    "stage": (*STAGES, *(code for code in PIPELINE if code not in STAGES)),
    "content_status": deliverable.STATUSES,
    "compensation": terms.PARTS,
    "contract_status": CONTRACT_STATES,
    "payment_status": PAYMENT_STATES,
}
"""For each field whose cells hold such words, what a word can be taken for; "stage" takes either kind of stage."""

IGNORED: Final = "ignore"
"""What the user takes a word for that says nothing."""

_PIPELINE_OF: Final = {
    "discovered": "candidate",
    "warming_up": "candidate",
    "contacted": "contacted",
    "in_talks": "negotiating",
    "partner": "agreed",
    "ambassador": "agreed",
    "ended": "dropped",
}
"""Resting says nothing about a campaign."""

_STAGE_OF: Final = {
    "candidate": "discovered",
    "contacted": "contacted",
    "negotiating": "in_talks",
    "agreed": "partner",
    "product_sent": "partner",
    "draft_review": "partner",
    "published": "partner",
    "paid": "partner",
    "dropped": "ended",
}


@dataclass(frozen=True, slots=True)
class StatusWord:
    """One word of a field in CODES as it stands in a file.

    `code` is what it is taken for: IGNORED by the user's choice, "" where it goes to the notes. `is_chosen` says that
    the user decided so. `count` is the number of rows, `lines` the first few of them.
    """

    field: str
    word: str
    code: str
    count: int
    lines: tuple[int, ...]
    is_chosen: bool = False

    @property
    def is_unknown(self) -> bool:
        """Whether the user should say what the word means."""
        return not self.code and not self.is_chosen


def stage_of(code: str) -> str:
    """Return the stage of the relationship that a code of the field "stage" means."""
    return _STAGE_OF.get(code, code)


def pipeline_of(code: str) -> str:
    """Return the stage of a pipeline that a code of the field "stage" means, "" for none."""
    return code if code in PIPELINE else _PIPELINE_OF.get(code, "")
