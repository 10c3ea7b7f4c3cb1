"""Which column of a file is which field of a person, and how the user changes what was proposed."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from typing import Final

from irm.domain.dates import ORDERS
from irm.domain.money import is_currency
from irm.domain.own_fields import own_code
from irm.domain.platforms import PLATFORMS, platform_of
from irm.domain.text import clean, fold
from irm.errors import IrmError, Problem
from irm.services.imports import tracker_fields
from irm.services.imports.aliases import METRIC_FIELDS, word_key
from irm.services.imports.confidence import CHOSEN, OUT, SURE
from irm.services.imports.word_choices import chosen_code, word_field

SINGLE_FIELDS: Final = (
    "uid",
    "row_id",
    "name",
    "last_first_name",
    "first_name",
    "middle_name",
    "last_name",
    "legal_name",
    "kind",
    "platform",
    "handle",
    *METRIC_FIELDS,
    "metrics_date",
    "engagement_rate",
    "country",
    "city",
    "stage",
    "birthday",
    "year_of_birth",
    "month_of_birth",
    "day_of_birth",
    "do_not_contact",
    "not_relevant",
    "next_step",
    "next_due",
    "sort_name",
    "time_zone",
    "influence_type",
    "origin",
    "introduced_by",
    "rhythm_days",
    *tracker_fields.SINGLE,
)
"""Fields that one column alone can give."""

REPEATED_FIELDS: Final = (
    "url",
    "accounts",
    "email",
    "emails",
    "phone",
    "phones",
    "messenger",
    "address",
    "addresses",
    "street",
    "postal_code",
    "region",
    "address_city",
    "address_country",
    "fax",
    "nickname",
    "company",
    "other_contacts",
    "causes",
    "affinity",
    "languages",
    "tags",
    "notes",
    "last_contact",
    "touches",
    "representatives",
    "agency",
    "manager",
    "agent_email",
    "agent_phone",
    "contact_label",
    "labelled",
    "reached",
    *tracker_fields.TOUCHING,
    *tracker_fields.REPEATED,
)
"""Fields that several columns may give together."""

FIELDS: Final = (*SINGLE_FIELDS, *REPEATED_FIELDS)
DATE_FIELDS: Final = (
    *("birthday", "last_contact", "next_due", "metrics_date"),
    *(*tracker_fields.DAYS, *tracker_fields.DAYS_OF_TOUCHES),
)
WITH_PLATFORM: Final = ("handle", *METRIC_FIELDS)
"""Fields that may name the platform they are of: "handle:tiktok", "followers:youtube"."""

IDENTIFYING: Final = (
    "name",
    "last_first_name",
    "first_name",
    "last_name",
    "nickname",
    "legal_name",
    "handle",
    "url",
    "accounts",
    "email",
    "emails",
    "phone",
    "phones",
)
_SUGGESTED: Final = 5
_NUMBER: Final = re.compile(r"#\s?([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class Mapping:
    """One field code per column, "" for a column that is left out.

    `platform` is that of rows which name none ("" when it is not known), `platform_source` says where it was found:
    "header", "sheet", "file", "links" or "chosen". `day_order` is one of ORDERS, "" where dates are ambiguous. `is_own`
    marks an export of this program, whose cells are taken word by word. `remarks` are what the user should know
    beforehand. `recognised` is the code of the layout whose headers these are, "" where no program is known by them.

    `words` are the user's own choices for words of status columns: (field, word, code), where the field is one of
    `domain.status_words.CODES`, the word is folded as by `aliases.word_key`, and IGNORED as code leaves the word out.
    `campaign` is that of rows which name none: without one the fields of `tracker_fields.FIELDS` go to the notes there.
    `currency` is that of amounts which name none; without one these go to the notes.
    `confidence` says of each column how sure its field is (`confidence.py`); empty where nothing is said.
    """

    headers: tuple[str, ...]
    fields: tuple[str, ...]
    platform: str = ""
    platform_source: str = ""
    day_order: str = ""
    is_own: bool = False
    remarks: tuple[Problem, ...] = ()
    recognised: str = ""
    words: tuple[tuple[str, str, str], ...] = ()
    campaign: str = ""
    currency: str = ""
    confidence: tuple[str, ...] = ()

    def columns(self, field: str) -> list[int]:
        """Return the columns that give a field."""
        return [place for place, code in enumerate(self.fields) if code == field]

    def can_identify(self) -> bool:
        """Say whether any column can tell who a row is about."""
        return any(field.partition(":")[0] in IDENTIFYING for field in self.fields)

    def with_field(self, header: str | int, field: str) -> Mapping:
        """Return the mapping with one column changed; a column that gave this single field before is left out.

        `header` is a header as it stands or folded, "#3" for the third column, or a column index from 0.
        """
        place = header if isinstance(header, int) else self.place_of(header)
        code = checked_field(field)
        fields = list(self.fields)
        if code.partition(":")[0] in SINGLE_FIELDS:
            fields = ["" if given == code else given for given in fields]
        fields[place] = code
        return replace(self, fields=tuple(fields), confidence=self._confidence(fields, place))

    def sureness(self, place: int) -> str:
        """Return how sure the field of a column is, "sure" where nothing was said."""
        return self.confidence[place] if self.confidence else SURE

    def _confidence(self, fields: list[str], place: int) -> tuple[str, ...]:
        """Return how sure the columns are with one of them chosen by the user."""
        kept = [self.sureness(number) if code else OUT for number, code in enumerate(fields)]
        kept[place] = CHOSEN if fields[place] else OUT
        return tuple(kept)

    def with_change(self, change: str) -> Mapping:
        """Return the mapping changed as the command line says it: "Header=field", or "status:Word=stage"."""
        header, equals, field = change.rpartition("=")
        if not equals or not header.strip():
            raise IrmError("map.unreadable", value=change)
        name, colon, word = header.partition(":")
        if colon and fold(header) not in map(fold, self.headers) and (found := self._word_field(name)):
            return self.with_word(found, word, field)
        return self.with_field(header, field)

    def _word_field(self, name: str) -> str:
        """Return the field of words a name means: a field, or the header of a column that is one; "" for none."""
        given = [code for header, code in zip(self.headers, self.fields, strict=True) if fold(header) == fold(name)]
        return next((found for one in (*given, name) if (found := word_field(one))), "")

    def with_word(self, field: str, word: str, code: str) -> Mapping:
        """Return the mapping with a word of a status column taken for something: a code of the field, or a known word.

        "ignore" leaves the word out, "notes" takes the choice back. Raises IrmError map.word_unknown with the codes.
        """
        key = word_key(word)
        others = tuple(choice for choice in self.words if choice[:2] != (field, key))
        if fold(code) == "notes":
            return replace(self, words=others)
        return replace(self, words=(*others, (field, key, chosen_code(field, code))))

    def with_campaign(self, name: str) -> Mapping:
        """Return the mapping with a campaign for rows that name none; "" for none."""
        return replace(self, campaign=clean(name))

    def with_currency(self, currency: str) -> Mapping:
        """Return the mapping with a currency for amounts that name none; "" for none."""
        code = currency.strip().upper()
        if code and not is_currency(code):
            raise IrmError("currency.unknown", value=currency)
        return replace(self, currency=code)

    def with_platform(self, platform: str) -> Mapping:
        """Return the mapping with another platform for rows that name none; "" for not known."""
        code = platform_of(platform) if platform else ""
        if code is None:
            raise IrmError("platform.unknown", value=platform)
        return replace(self, platform=code, platform_source="chosen")

    def with_day_order(self, order: str) -> Mapping:
        """Return the mapping with the order of day, month and year in its dates."""
        if order not in ORDERS:
            raise IrmError("date.order_unknown", value=order)
        return replace(self, day_order=order)

    def place_of(self, header: str) -> int:
        """Return the column a header names, from 0. Raises IrmError map.header_unknown."""
        if header in self.headers:
            return self.headers.index(header)
        folded = [fold(known) for known in self.headers]
        wanted = fold(header)
        if wanted in folded:
            return folded.index(wanted)
        if (number := _NUMBER.fullmatch(wanted)) and 0 < int(number[1]) <= len(self.headers):
            return int(number[1]) - 1
        close = difflib.get_close_matches(wanted, folded, n=_SUGGESTED, cutoff=0.5)
        nearest = [self.headers[folded.index(match)] for match in close] or list(self.headers[:_SUGGESTED])
        raise IrmError("map.header_unknown", value=header, suggestions=", ".join(nearest))


def checked_field(field: str) -> str:
    """Return the code of a field a user named, "" for "ignore"; IrmError "map.field_unknown" with the nearest ones."""
    wanted = fold(field).replace(" ", "_").replace("-", "_")
    if wanted in ("", "ignore", "none"):
        return ""
    if own_code(wanted):
        return wanted
    base, colon, platform = wanted.partition(":")
    if base in FIELDS and not colon:
        return base
    code = platform_of(platform) if colon else None
    if base in WITH_PLATFORM and code is not None:
        return f"{base}:{code}"
    close = difflib.get_close_matches(base, FIELDS, n=_SUGGESTED, cutoff=0.4) or list(FIELDS)
    if base in WITH_PLATFORM and colon:
        close = [f"{base}:{known}" for known in PLATFORMS]
    raise IrmError("map.field_unknown", value=field, suggestions=", ".join(close))
