"""One record read from a file, on its way into the store, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from irm.domain.campaign_mention import CampaignMention
from irm.domain.influencer import InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.mention import Mention
from irm.domain.status_words import StatusWord
from irm.errors import Problem

VERDICTS: Final = ("new", "update", "same", "duplicate", "rejected")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row, card or object of a file.

    `line` is where it starts in the file (first line 1). `fields` names the draft fields the file really speaks about,
    so that an update touches nothing else. `uid` is ours when the file was our own export, else "". `interactions`
    carry influencer_id 0 and are matched by `interaction_uids` ("" where the file has none). `cells` is the row read
    (for the rejects file), `mentions` who is said to speak for the person, `group` is equal for the rows of one person
    in a list of accounts ("" where each row is somebody). `campaigns` is what the row says of the
    person in campaigns. A candidate with problems is rejected.
    """

    line: int
    draft: InfluencerDraft
    fields: frozenset[str]
    uid: str = ""
    is_trashed: bool = False
    interactions: tuple[InteractionDraft, ...] = ()
    interaction_uids: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    mentions: tuple[Mention, ...] = ()
    campaigns: tuple[CampaignMention, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What an import changes about somebody known: a field of the mapping, what it said and what it says then."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an import does, or would do, with one candidate.

    `kind` is one of VERDICTS; `influencer_id` and `matched_name` say whom it meets, `matched_line` the row of this file
    that made them (0 for somebody who was here before); `problems` say why not. `maybe` is the code of why the row may
    mean somebody, also where the user decided that; `cells` is the row, `changes` what it does to somebody known, where
    that was asked for; `keeps_name` says that somebody known goes on under another name than the row gives. `said` is
    what a card, which has no cells but its name, says by field.
    """

    line: int
    kind: str
    name: str
    influencer_id: int = 0
    matched_name: str = ""
    problems: tuple[Problem, ...] = ()
    matched_line: int = 0
    maybe: str = ""
    cells: tuple[str, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    keeps_name: bool = False
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcome of an import: how many of each verdict, and the rows that were not taken.

    `made` counts the rows written anew by table: people, accounts, contact points and so on.
    `words` are the words of the file's status columns, those nobody understood first.
    """

    counts: dict[str, int]
    verdicts: tuple[Verdict, ...] = ()
    headers: tuple[str, ...] = ()
    refused: tuple[Candidate, ...] = field(default=())
    made: dict[str, int] = field(default_factory=dict)
    words: tuple[StatusWord, ...] = ()
    more_rows: int = 0
    """Of the rows counted as updates, those that add to somebody whom an earlier row of the file brought."""
    people_updated: int = 0
    """How many people who were here before the rest of them are about."""

    @property
    def people_taken(self) -> int:
        """How many people the file brought or changed, however many rows are about each."""
        return self.counts["new"] + self.people_updated
