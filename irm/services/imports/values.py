"""Reads single cells: counts, days, addresses, numbers, words. What cannot be read is left to the notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from irm.domain import clock
from irm.domain.campaign import PIPELINE
from irm.domain.cells import parse_contact_item
from irm.domain.contacts import guess_kind, parse_email, parse_phone
from irm.domain.counts import parse_count
from irm.domain.influencer import Refusal
from irm.domain.lists import split_items
from irm.domain.placeholders import is_placeholder
from irm.domain.status_words import pipeline_of, stage_of
from irm.domain.text import fold
from irm.domain.touches import parse_touch_line
from irm.errors import IrmError
from irm.services.imports.aliases import Aliases
from irm.services.imports.columns import platform_words
from irm.services.imports.day_cells import DayCells
from irm.services.imports.person import Person
from irm.services.imports.places import usual_label
from irm.services.imports.tracker_words import Words

_LONGEST_PLACEHOLDER: Final = 14
NEVER_BLANK: Final = frozenset("@+0123456789")
"""No word for "nothing" begins like this."""

LONGEST_TAG: Final = 200
_PLAIN_COUNT: Final = re.compile(
    r"(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})|(\d{1,9})(?:\.(\d{1,3}))?([kmb])", re.IGNORECASE | re.ASCII
)
"""Counts that can be read only one way; anything else goes through the full rule."""

_MOST_DIGITS: Final = 16
_ZEROS: Final = {"": 0, "k": 3, "m": 6, "b": 9}
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PLAIN_EMAIL: Final = re.compile(rf"[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*@(?:{_LABEL}\.)+[A-Za-z]{{2,24}}")
"""Addresses that need no second look; anything else goes through the full rule."""

_PLAIN_PHONE: Final = re.compile(r"\+?[\d(][\d ().-]{6,24}", re.ASCII)
_KOREAN_MOBILE: Final = re.compile(r"(?:82[ .-]?)?1[016789][ .-]?\d{3,4}[ .-]?\d{4}")
_HANGUL: Final = re.compile(r"[가-힣]")
_NO_DIGIT: Final = re.compile(r"\D+", re.ASCII)
_EMAIL_BREAKS: Final = re.compile(r"\s*(?::::|[,;\n|]|\s/\s)\s*|(?<=\S)\s+(?=[^\s<]+@)")
_EMAIL_LABEL: Final = re.compile(r"[^\W\d_][^@:]{0,30}:")
_PHONE_BREAKS: Final = re.compile(r"\s*(?::::|[,;\n|]|\s/\s|/(?=\s?[+0]))\s*")
_PHONE_LABEL: Final = re.compile(
    r"(?:t|m|p|tel|tél|mob|mobile|phone|cell|fon|handy)\s?[.:]+\s*(?=[+(\d])", re.IGNORECASE
)
"""What stands before a number: "T. 04 93 83 31 31", "Mobile: 0272 752743"."""
_EXTENSION: Final = re.compile(r"-\d{1,4}")
_BARS: Final = re.compile(r"\s*[|·•]\s*")
_QUOTES: Final = re.compile(r"'([^',]*)'(?=\s*(?:,|\Z))")
"""Around the items of a list that a program wrote as it stands in its memory: ['Beauty', 'Food']."""
_HASHTAG: Final = re.compile(r"#([^\s#,;]+)")
_LAST_AND: Final = re.compile(r"(?:and|und|et|&)\s+(?=\S)", re.IGNORECASE)
"""Before the last of several items: "fashion, beauty, and food"."""
_ONLY_QUESTION_MARKS: Final = re.compile(r"[\s.,_\-!|]*\?[?\s.,_\-!|]*")
_TO_FILL_IN: Final = re.compile(
    r"[\[{]{1,2}[^\]}]*(?:\b(?:name|creator|influencer|your|insert|contact|handle)\b|이름|크리에이터|الاسم)[^\]}]*[\]}]{1,2}",
    re.IGNORECASE,
)
"""What a template says in the place of a name: "[Creator name]", "{{name}}"."""
_ONE_QUOTED: Final = re.compile(r"\[\s*(['\"])([^'\",]+)\1\s*\]")
"""A name as a program writes it that holds several: ['Jane Doe']."""
_GENERIC_MESSENGER: Final = frozenset(("messenger", "messengers", "메신저"))


class Values:
    """Reads cells with what is known of the file: the order of its dates, the region of its phone numbers."""

    def __init__(
        self,
        aliases: Aliases,
        *,
        day_order: str = "",
        region: str = "",
        words: Words | None = None,
        listed_on: date | None = None,
    ) -> None:
        self._aliases = aliases
        self.words = words or Words(aliases)
        self.region = region
        # Lists repeat themselves: statuses, tags and days are parsed once, not a hundred thousand times.
        self._is_blank = lru_cache(20_000)(is_placeholder)
        self._count = lru_cache(20_000)(parse_count)
        self.day = lru_cache(20_000)(DayCells(day_order, listed_on or clock.today()).read)
        self.tags = lru_cache(2_000)(self._split_tags)
        self.platforms = lru_cache(2_000)(platform_words)

    def said(self, cell: str) -> str:
        """Return what a cell says, "" for blanks, dashes, TBD and the error words of spreadsheets."""
        text = cell.strip()
        if not text or (len(text) > _LONGEST_PLACEHOLDER and text[0] != "#") or text[0] in NEVER_BLANK:
            return text
        return "" if self._is_blank(text) else text

    def heard(self, cell: str) -> str:
        """Return what a cell says. Most begin like something and end without a blank: they say what stands there."""
        return cell if cell and cell[0] in NEVER_BLANK and cell[-1] > " " else self.said(cell)

    def read_name(self, text: str) -> str:
        """Return a name, "" for one of which a broken export has left nothing but question marks."""
        if quoted := _ONE_QUOTED.fullmatch(text):
            return quoted[2].strip()
        return "" if _ONLY_QUESTION_MARKS.fullmatch(text) or _TO_FILL_IN.fullmatch(text) else text

    def read_count(self, person: Person, header: str, text: str) -> int | None:
        """Return a count; a text that is none is left to the notes."""
        count = self.plain_count(text)
        if count is not None:
            return count
        try:
            return self._count(text)
        except IrmError:
            person.leave(header, text)
            return None

    @staticmethod
    def plain_count(text: str) -> int | None:
        """Return a count that can be read only one way, None for any other text."""
        if len(text) < _MOST_DIGITS and text.isdecimal() and text.isascii():
            return int(text)
        plain = _PLAIN_COUNT.fullmatch(text)
        if plain is None:
            return None
        number, whole, decimals, suffix = plain.groups()
        if number:
            return int(number.replace(",", ""))
        return int(whole + (decimals or "").ljust(_ZEROS[suffix.lower()], "0"))

    def read_day(self, person: Person, header: str, text: str, *, is_past: bool = False) -> date | None:
        """Return a day; one that cannot be read, or could be two days, is left to the notes.

        Where it `is_past`, a day without a year is the last such day.
        """
        try:
            return self.day(text, is_past=is_past)
        except IrmError:
            person.leave(header, text)
            return None

    def read_birthday(self, person: Person, header: str, text: str) -> date | None:
        """Return a birthday; one without its year is left to the notes."""
        try:
            return self.day(text, is_birthday=True)
        except IrmError:
            person.leave(header, text)
            return None

    def add_emails(self, person: Person, header: str, text: str) -> None:
        """Add the addresses of a cell; it may hold a phone number or a messenger name instead."""
        if _PLAIN_EMAIL.fullmatch(text):
            person.contact("email", text)
            return
        label = ""
        for part in _parts(_EMAIL_BREAKS, text):
            if _EMAIL_LABEL.fullmatch(part):
                label = usual_label(part[:-1])[0]
            elif self.said(part):
                self._add_email(person, header, part, label)
                label = ""

    def _add_email(self, person: Person, header: str, part: str, label: str) -> None:
        if _PLAIN_EMAIL.fullmatch(part):
            person.contact("email", part, label)
            return
        try:
            parse_email(part)
        except IrmError:
            if _is_plain_phone(part):
                person.contact("phone", part)
            else:
                person.leave(header, part)
        else:
            person.contact("email", part)

    def add_phones(self, person: Person, header: str, text: str) -> None:
        """Add the numbers of a cell; it may hold an address or a messenger name instead ("연락처")."""
        if not self.region and _is_plain_phone(text):
            person.contact("phone", as_dialled(header, text))
            return
        for part in _parts(_PHONE_BREAKS, text):
            if not self.said(part):
                continue
            number = _PHONE_LABEL.sub("", part)
            if _is_plain_phone(number):
                person.contact("phone", self._international(as_dialled(header, number)))
                continue
            kind = "other" if _EXTENSION.fullmatch(part) else guess_kind(part)
            if kind == "other":
                person.leave(header, part)
            else:
                person.contact(kind, self._international(part) if kind == "phone" else part)

    def _international(self, number: str) -> str:
        """Return the number as typed, or with its country code where the user told the region of the file."""
        if not self.region or number.startswith("+"):
            return number
        try:
            return parse_phone(number, region=self.region)
        except IrmError:
            return number

    def add_messengers(self, person: Person, header: str, text: str) -> None:
        """Add a messenger; a header that names the program ("WhatsApp") goes with it."""
        program = fold(header).partition(" ")[0]
        is_plain = fold(header) in _GENERIC_MESSENGER or program in fold(text)
        person.contact("messenger", text if is_plain else f"{header}: {text}")

    def is_email(self, text: str) -> bool:
        """Say whether a cell is one address."""
        return _PLAIN_EMAIL.fullmatch(text) is not None

    def is_phone(self, text: str) -> bool:
        """Say whether a cell is one number."""
        return _is_plain_phone(text)

    def add_other_contacts(self, person: Person, header: str, text: str) -> None:
        """Add a list of contact points with their kinds in front."""
        for item in split_items(text):
            contact = parse_contact_item(item)
            if all((known.kind, known.value) != (contact.kind, contact.value) for known in person.contacts):
                person.contacts.append(contact)

    def add_tags(self, person: Person, header: str, text: str) -> None:
        """Add the tags of a cell: a list, hashtags, or the labels of an address book without its own ones."""
        for tag in self.tags(text):
            self.add_tag(person, header, tag)

    def add_tag(self, person: Person, header: str, tag: str) -> None:
        """Add a tag, once; one that is far too long to be one goes to the notes."""
        if len(tag) > LONGEST_TAG:
            person.leave(header, tag)
        elif tag and tag not in person.tags:
            person.tags.append(tag)

    def _split_tags(self, text: str) -> list[str]:
        if text[0] == "[" and text[-1] == "]":
            text = text[1:-1]
        if text[:1] == "'":
            text = _QUOTES.sub(r"\1", text)
        if ":::" in text or text.startswith("* "):
            labels = [label.strip() for label in text.split(":::")]
            return [label for label in labels if fold(label) not in self._aliases.system_labels]
        found = _HASHTAG.findall(text) if text.startswith("#") else _more_items(split_items(text))
        if len(found) > 1:
            found = [*found[:-1], _LAST_AND.sub("", found[-1])]
        return [tag for tag in found if self.said(tag)]

    def read_stage(self, person: Person, header: str, text: str) -> str:
        """Return the stage a status means; a status that means none is left to the notes."""
        code = self.words.read("stage", text, line=person.line)
        if code is None:
            person.leave(header, text)
            return ""
        person.pipeline_stage = self.words.pipeline(text, code)
        return stage_of(code)

    def reach(self, person: Person, header: str) -> None:
        """Let somebody be at the stage a header names, unless they are further."""
        code = self._aliases.stage_ticked(header)
        exact = pipeline_of(code)
        if not person.stage or PIPELINE.index(exact or PIPELINE[0]) > PIPELINE.index(
            person.pipeline_stage or PIPELINE[0]
        ):
            person.stage, person.pipeline_stage = stage_of(code), exact

    def read_kind(self, person: Person, header: str, text: str) -> str:
        """Return the kind of influencer; a word that is none is left to the notes."""
        kind = self._aliases.word(self._aliases.kinds, text)
        if not kind:
            person.leave(header, text)
        return kind

    def read_word(self, person: Person, header: str, text: str, table: str) -> str:
        """Return the code a word stands for in a table of the aliases; a word that is none is left to the notes."""
        code = self._aliases.word(getattr(self._aliases, table), text)
        if not code:
            person.leave(header, text)
        return code

    def read_refusal(self, text: str) -> Refusal | None:
        """Return a refusal: "yes", a day, a reason, or a day and a reason ("2026-01-31 asked us to stop")."""
        said = self.words.tick(text)
        if said:
            return Refusal() if said == "yes" else None
        first, _, rest = text.partition(" ")
        for day, reason in ((text, ""), (first.rstrip(":"), rest.strip())):
            try:
                return Refusal(self.day(day, is_past=True), reason)
            except IrmError:
                continue
        return Refusal(reason=text)

    def add_touches(self, person: Person, header: str, text: str) -> None:
        """Add the touches of a cell, one a line."""
        for line in text.split("\n"):
            if not line.strip():
                continue
            try:
                person.touches.append(parse_touch_line(line))
            except IrmError:
                person.leave(header, line)


def _more_items(items: Sequence[str]) -> Sequence[str]:
    """Split a single item at bars, and at slashes between words: "skin | hair", "뷰티/푸드"; not "24/7" nor "A/B"."""
    if len(items) != 1:
        return items
    parts = [part.strip() for part in _BARS.split(items[0]) if part.strip()]
    if len(parts) == 1 and "/" in items[0] and "://" not in items[0]:
        words = [part.strip() for part in items[0].split("/")]
        parts = words if all(len(word) > 1 and word[0].isalpha() for word in words) else parts
    return parts


def as_dialled(header: str, number: str) -> str:
    """Return a Korean mobile number as it is dialled: a spreadsheet takes the zero in front, and 82 needs its plus."""
    if _KOREAN_MOBILE.fullmatch(number) is None or _HANGUL.search(header) is None:
        return number
    return f"+{number}" if number.startswith("82") else f"0{number}"


def _is_plain_phone(text: str) -> bool:
    return _PLAIN_PHONE.fullmatch(text) is not None and 7 <= len(_NO_DIGIT.sub("", text)) <= 15


def _parts(breaks: re.Pattern[str], text: str) -> Sequence[str]:
    return [part for part in breaks.split(text) if part]
