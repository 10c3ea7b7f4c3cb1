"""Finds or makes the representatives that a list names beside people, and links them.

One is known by an e-mail or phone of theirs, else by name and company; what a list adds to one fills gaps only.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any, Final

from irm.db import representatives_read
from irm.db.bulk import BulkWriter
from irm.domain.contacts import parse_email, parse_phone
from irm.domain.mention import Mention
from irm.domain.text import clean, fold
from irm.errors import IrmError

_LONGEST: Final = 500


@dataclass(slots=True)
class _Speaker:
    """One representative as the store has them, with what this import added."""

    id: int
    name: str
    company: str
    contacts: set[tuple[str, str]] = field(default_factory=set)


class Speakers:
    """All representatives outside the trash, read when the first one is named."""

    def __init__(self, writer: BulkWriter, *, now: str) -> None:
        self._writer = writer
        self._now = now
        self._is_read = False
        self._by_contact: dict[tuple[str, str], _Speaker] = {}
        self._by_name: dict[str, list[_Speaker]] = {}
        self._links: dict[int, dict[int, tuple[int, str]]] = {}
        """By person, then by representative: the id of the link, and the role."""

    def bring(self, person_id: int, mentions: tuple[Mention, ...]) -> bool:
        """Link a person with everybody named beside them; say whether anything changed."""
        if not mentions:
            return False
        self._read()
        has_news = False
        for mention in mentions:
            has_news |= self._bring_one(person_id, _cleaned(mention))
        return has_news

    def _bring_one(self, person_id: int, mention: Mention) -> bool:
        ways = _ways(mention)
        speaker = self._found(mention, ways)
        has_news = speaker is None
        if speaker is None:
            speaker = self._made(mention, ways)
        if speaker is None:
            return False
        has_news |= self._fill_gaps(speaker, mention, ways)
        return self._link(person_id, speaker.id, mention.role) or has_news

    def _found(self, mention: Mention, ways: dict[str, tuple[str, str]]) -> _Speaker | None:
        for key in ways.values():
            if key in self._by_contact:
                return self._by_contact[key]
        company = fold(mention.company)
        for known in self._by_name.get(fold(mention.name), ()) if mention.name else ():
            if not company or not known.company or fold(known.company) == company:
                return known
        return None

    def _made(self, mention: Mention, ways: dict[str, tuple[str, str]]) -> _Speaker | None:
        name = mention.name or mention.company or mention.email or mention.phone
        if not name:
            return None
        columns = {"uid": uuid.uuid4().hex, "name": name, "kind": mention.kind, "company": mention.company}
        key = self._writer.add("representative", {**columns, "created_at": self._now, "updated_at": self._now})
        speaker = _Speaker(key, name, mention.company)
        self._note(speaker)
        return speaker

    def _fill_gaps(self, speaker: _Speaker, mention: Mention, ways: dict[str, tuple[str, str]]) -> bool:
        has_news = False
        if mention.company and not speaker.company and mention.company != speaker.name:
            speaker.company = mention.company
            self._writer.change("representative", speaker.id, {"company": mention.company, "updated_at": self._now})
            has_news = True
        for value, key in ways.items():
            if key not in speaker.contacts:
                columns = {"kind": key[0], "value": value, "normalised": key[1], "position": len(speaker.contacts)}
                self._writer.add("contact_point", {**_NO_PERSON, **columns, "representative_id": speaker.id})
                speaker.contacts.add(key)
                self._by_contact.setdefault(key, speaker)
                has_news = True
        return has_news

    def _link(self, person_id: int, speaker_id: int, role: str) -> bool:
        links = self._links.setdefault(person_id, {})
        if speaker_id not in links:
            columns: dict[str, Any] = {"influencer_id": person_id, "representative_id": speaker_id}
            key = self._writer.add("influencer_representative", {**columns, "role": role, "position": len(links)})
            links[speaker_id] = (key, role)
            return True
        key, known = links[speaker_id]
        if role and not known:
            links[speaker_id] = (key, role)
            self._writer.change("influencer_representative", key, {"role": role})
            return True
        return False

    def _note(self, speaker: _Speaker) -> None:
        self._by_name.setdefault(fold(speaker.name), []).append(speaker)

    def _read(self) -> None:
        if self._is_read:
            return
        self._is_read = True
        connection = self._writer.connection
        speakers = {key: _Speaker(key, name, company) for key, name, company in representatives_read.names(connection)}
        for speaker in speakers.values():
            self._note(speaker)
        for owner, kind, normalised in representatives_read.contacts(connection):
            if owner in speakers:
                speakers[owner].contacts.add((kind, normalised))
                self._by_contact.setdefault((kind, normalised), speakers[owner])
        for key, person, speaker_id, role in representatives_read.all_links(connection):
            self._links.setdefault(person, {})[speaker_id] = (key, role)


_NO_PERSON: Final[dict[str, Any]] = {"influencer_id": None, "label": "", "is_preferred": 0, "confirmed_on": None}


def _cleaned(mention: Mention) -> Mention:
    parts = {name: clean(getattr(mention, name))[:_LONGEST] for name in Mention.__slots__ if name != "kind"}
    return Mention(kind=mention.kind, **parts)


def _ways(mention: Mention) -> dict[str, tuple[str, str]]:
    """Return kind and normalised form of each way to reach them that can be read, by the value as typed."""
    found = {}
    for kind, value in (("email", mention.email), ("phone", mention.phone)):
        if not value:
            continue
        try:
            normalised = parse_email(value) if kind == "email" else parse_phone(value)
        except IrmError:
            continue
        found[value] = (kind, normalised)
    return found
