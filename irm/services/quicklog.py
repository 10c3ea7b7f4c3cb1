"""The one-line form of a touch: whom and which campaign it means, and saving all of it as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from irm.db import people_lookup
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.db.models.campaigns import Campaign
from irm.db.models.touches import Interaction
from irm.domain import handles, iso
from irm.domain import text as texts
from irm.domain.checked_parts import Complaints, checked_tags
from irm.domain.influencer import AccountDraft, InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.quicklog_words import without_particle
from irm.errors import IrmError
from irm.services import influencer_parts as parts
from irm.services import influencers, interactions

_PLATFORMS: Final = {"instagram_dm": "instagram", "tiktok_dm": "tiktok", "kakaotalk": "kakao"}
"""Where the handle of somebody new is from, as far as the channel says so."""
_EXACT: Final = 0
_PART: Final = 5


@dataclass(frozen=True, slots=True)
class Callee:
    """A person a few letters can mean, with what tells them apart."""

    id: int
    name: str
    platform: str = ""
    handle: str = ""
    last_contact_on: date | None = None


@dataclass(frozen=True, slots=True)
class Whom:
    """Who is meant: `people` by how well they fit, then by recency.

    `is_certain` says that it can only be the first, `is_exact` that the first alone is called exactly so.
    """

    people: tuple[Callee, ...] = ()
    is_certain: bool = False
    is_exact: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What a word after # can mean: a campaign first, the newest first, else a tag in use."""

    campaigns: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    def campaign(self, typed: str) -> str:
        """Return the name of the campaign a word means, "" for none: #spring-live is the campaign Spring live."""
        return next((name for name in self.campaigns if _spelt(name) == _spelt(typed)), "")


@dataclass(frozen=True, slots=True)
class Logged:
    """What was saved: the touch, and with whom."""

    interaction_id: int
    influencer_id: int


def whom(session: Session, typed: str, *, limit: int = 8) -> Whom:
    """Return whom a handle (with @), a profile link, a name, a part of one, or Korean initials mean.

    Nothing typed means those who were in touch last. People in the trash are not meant.
    """
    raw = raw_connection(session)
    wanted = typed.strip()
    if not wanted.lstrip("@＠"):
        return Whom(_callees(raw, people_lookup.ids_by_recency(raw, limit)))
    by_account = _by_account(raw, wanted)
    if by_account:
        found = _callees(raw, by_account)
        return Whom(found[:limit], len(found) == 1, len(found) == 1)
    for name in dict.fromkeys((wanted, without_particle(wanted))):
        ranked = _ranked(raw, texts.fold(name.lstrip("@＠")))
        if ranked:
            ranks = [rank for rank, _ in ranked]
            is_exact = ranks.count(_EXACT) == 1
            is_only = len(ranks) == 1 and ranks[0] < _PART
            return Whom(tuple(callee for _, callee in ranked[:limit]), is_exact or is_only, is_exact)
    return Whom()


def callees(session: Session, influencer_ids: Sequence[int]) -> tuple[Callee, ...]:
    """Return how people are called, in the order given; those who are gone are left out."""
    return _callees(raw_connection(session), influencer_ids)


def marks(session: Session) -> Marks:
    """Return what a word after # can mean. Campaigns in the trash are not meant."""
    return Marks(tuple(name for _, name in _campaigns(session)), tuple(influencers.tag_names(session)))


def save(
    session: Session,
    draft: InteractionDraft,
    *,
    tags: Sequence[str] = (),
    new_person: str = "",
    today: date,
) -> Logged:
    """Log a touch and give its person the tags; with `new_person`, a handle or a name, the person is added first.

    The first of the tags that means a campaign ties the touch to it and is no tag then.

    Raises Invalid with one problem per wrong field, IrmError person.unknown.
    """
    if new_person:
        person = draft_of_new(new_person, channel=draft.channel)
        draft = replace(draft, influencer_id=influencers.save(session, person, today=today))
    interaction_id = interactions.save(session, draft)
    campaign_id, tags = _without_campaign(session, tags)
    if campaign_id is not None:
        tied = update(Interaction).where(Interaction.id == interaction_id).values(campaign_id=campaign_id)
        session.execute(tied)
    complaints = Complaints()
    wanted = checked_tags(tuple(tags), complaints)
    complaints.raise_if_any()
    if wanted:
        stored = parts.tags_of(session, [draft.influencer_id]).get(draft.influencer_id, ())
        known = {texts.fold(name) for name in stored}
        added = [name for name in wanted if texts.fold(name) not in known]
        if added:
            parts.save_tags(session, draft.influencer_id, [*stored, *added])
    return Logged(interaction_id, draft.influencer_id)


def draft_of_new(typed: str, *, channel: str = "") -> InfluencerDraft:
    """Return the draft of somebody new: of a handle the account, on the platform the channel belongs to."""
    name = typed.strip()
    if name[:1] not in ("@", "＠"):
        return InfluencerDraft(display_name=without_particle(name))
    return InfluencerDraft(accounts=(AccountDraft(_PLATFORMS.get(channel, "other"), name.lstrip("@＠")),))


def _campaigns(session: Session) -> list[tuple[int, str]]:
    statement = select(Campaign.id, Campaign.name).where(Campaign.trashed_at.is_(None)).order_by(Campaign.id.desc())
    return [(key, name) for key, name in session.execute(statement)]


def _without_campaign(session: Session, tags: Sequence[str]) -> tuple[int | None, tuple[str, ...]]:
    """Return the campaign the first fitting tag means, and the other tags."""
    keys: dict[str, int] = {}
    for key, name in _campaigns(session) if tags else ():
        keys.setdefault(_spelt(name), key)
    meant = next((tag for tag in tags if _spelt(tag) in keys), None)
    if meant is None:
        return None, tuple(tags)
    return keys[_spelt(meant)], tuple(tag for tag in tags if tag != meant)


def _spelt(words: str) -> str:
    """Return a name so that it is equal however its words are joined: by spaces, hyphens or low lines."""
    return " ".join(texts.fold(words).replace("-", " ").replace("_", " ").split())


def _by_account(raw: Connection, wanted: str) -> list[int]:
    try:
        ref = handles.parse_account(wanted)
    except IrmError:
        return []
    if wanted[:1] not in ("@", "＠") and not ref.platform:
        return []  # a bare word is a name; one that is a handle too is found among the names
    canonicals = sorted({ref.canonical, ref.canonical.casefold()})
    found = people_lookup.ids_of_account(raw, canonicals, platform=ref.platform)
    return sorted(found)


def _ranked(raw: Connection, folded: str) -> list[tuple[int, Callee]]:
    """Return who is called by the words, the best fit first, and among equals who was in touch last."""
    words = folded.split()
    if not words:
        return []
    rows = people_lookup.called(raw, people_lookup.ids_called(raw, words))
    ranked = [(rank, _callee(row)) for row in rows.values() if (rank := _rank(row, folded, words)) <= _PART]
    ranked.sort(key=lambda entry: (entry[0], -_day_number(entry[1]), entry[1].name, entry[1].id))
    return ranked


def _rank(row: tuple[Any, ...], folded: str, words: Sequence[str]) -> int:
    """Return how well a person fits: 0 for exactly so called, more for less, above _PART for not at all."""
    _, name, legal_name, _, _, _, all_handles = row
    names = [texts.fold(name), texts.fold(legal_name)]
    accounts = texts.fold(all_handles).split()
    if folded in names or folded in accounts:
        return _EXACT
    if any(called.startswith(folded) for called in (*names, *accounts)):
        return 1
    own_words = [word for called in names for word in called.split()]
    if all(any(own.startswith(word) for own in own_words) for word in words):
        return 2
    initials = texts.initials(name)
    if initials.replace(" ", "").startswith(folded.replace(" ", "")):
        return 3
    everything = " ".join((*names, *accounts))
    return _PART if all(word in everything or word in initials for word in words) else _PART + 1


def _day_number(person: Callee) -> int:
    return person.last_contact_on.toordinal() if person.last_contact_on else 0


def _callees(raw: Connection, ids: Sequence[int]) -> tuple[Callee, ...]:
    rows = people_lookup.called(raw, ids)
    return tuple(_callee(rows[key]) for key in ids if key in rows)


def _callee(row: tuple[Any, ...]) -> Callee:
    key, name, _, platform, handle, last_contact_on, _ = row
    return Callee(key, name, platform, handle, iso.day_from_text(last_contact_on))
