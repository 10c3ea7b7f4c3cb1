"""A representative as a list names one beside a person: in columns of somebody's sheet, or in one cell of ours.

`Mina Lee | agency | company: Sandbox | email: mina@sandbox.example | phone: +82 10-1234-5678 | role: bookings`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from irm.domain.bars import escaped, join_parts, plain, split_parts
from irm.domain.representative import KINDS

_KEYED: Final = re.compile(r"(company|email|phone|role):\s?(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mention:
    """Who speaks for a person, by name, by company or by a way to reach them; at least one of these is known."""

    name: str = ""
    kind: str = "manager"
    company: str = ""
    email: str = ""
    phone: str = ""
    role: str = ""

    def is_empty(self) -> bool:
        """Say whether it names nobody."""
        return not (self.name or self.company or self.email or self.phone)


def mention_item(mention: Mention) -> str:
    """Return a mention as one line."""
    keyed = (("company", mention.company), ("email", mention.email), ("phone", mention.phone), ("role", mention.role))
    parts = [escaped(mention.name), mention.kind]
    return join_parts([*parts, *(f"{key}: {escaped(value)}" for key, value in keyed if value)])


def parse_mention(text: str) -> Mention:
    """Return the mention of a line; a name alone is enough. Never raises."""
    first, *others = split_parts(text)
    kind = next((part for part in others if part in KINDS), "manager")
    keyed = {found[1]: plain(found[2]) for part in others if (found := _KEYED.fullmatch(part)) is not None}
    return Mention(plain(first), kind, **keyed)


def mentions_of(managers: list[str], agencies: list[str], emails: list[str], phones: list[str]) -> tuple[Mention, ...]:
    """Return whom the columns of one row mean: a manager works for the agency beside them, and is reached as said.

    A second manager takes the second e-mail, and so on; an agency alone, or only a way to reach somebody, is one too.
    """
    if not (managers or agencies or emails or phones):
        return ()
    if not managers and agencies:
        named = [Mention(name, "agency") for name in agencies]
    elif managers:
        companies = agencies if len(agencies) == len(managers) else agencies[:1] * len(managers)
        named = [Mention(name, company=company) for name, company in _padded(managers, companies)]
    else:
        named = [Mention() for _ in range(max(len(emails), len(phones)))]
    return tuple(
        found
        for place, mention in enumerate(named)
        if not (
            found := Mention(
                mention.name, mention.kind, mention.company, _nth(emails, place), _nth(phones, place), mention.role
            )
        ).is_empty()
    )


def _padded(names: list[str], companies: list[str]) -> list[tuple[str, str]]:
    return [(name, _nth(companies, place)) for place, name in enumerate(names)]


def _nth(values: list[str], place: int) -> str:
    return values[place] if place < len(values) else ""
