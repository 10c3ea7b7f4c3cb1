"""For each field of a mapping the function that reads its cells into a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from irm.domain.checking_own_fields import parse
from irm.domain.lists import split_items
from irm.domain.mention import parse_mention
from irm.domain.own_fields import OwnField
from irm.domain.placeholders import NO_DAYS
from irm.errors import IrmError
from irm.services.imports import more_readers, tracker_readers
from irm.services.imports.accounts import add_listed_accounts
from irm.services.imports.aliases import METRIC_FIELDS
from irm.services.imports.columns import AT_HANDLE
from irm.services.imports.labelled import anything, contact_label, with_label
from irm.services.imports.person import Person
from irm.services.imports.values import Values

_WITH_HANDLE: Final = re.compile(r"(?:\d{1,4}[.)]\s+)?(\S[^()]*?)\s*\((@[\w.]{2,40})\)")
"""A name with the handle behind it, in lists from articles with its number before it: "3. Jane Doe (@jane)"."""
_SHOWN_AS: Final = re.compile(
    r"\[[^\[\]]*\]\(((?:https?://|mailto:)[^()\s]+)\)|=HYPERLINK\(\s*\"([^\"]+)\"[^()]*\)", re.IGNORECASE
)
"""A link behind words: "[@jane](https://...)", and the formula that makes one in a spreadsheet."""

Reader = Callable[[Values, Person, str, str], None]
"""Takes the values, the person, the header for notes ("" for none) and the text of the cell."""


def reader_of(field: str, header: str = "") -> Reader:
    """Return what reads the cells of a field such as "email" or "followers:tiktok" under a header."""
    return with_label(field, header, _reader_of(field))


def _reader_of(field: str) -> Reader:
    base, _, platform = field.partition(":")
    if base in METRIC_FIELDS:
        return partial(_count, base, platform)
    if base == "handle":
        return partial(_handle, platform)
    return _READERS[base]


def tags_reader(apart: str) -> Reader:
    """Return what reads tags that only one mark separates."""
    return partial(_tags_apart, apart)


def _tags_apart(apart: str, values: Values, person: Person, header: str, text: str) -> None:
    for tag in text.split(apart):
        values.add_tag(person, header, tag.strip())


def own_reader(field: OwnField, order: str) -> Reader:
    """Return what reads the cells of a field of the user's own; `order` says how its days are meant."""
    return partial(_own, field, order)


def _own(field: OwnField, order: str, values: Values, person: Person, header: str, text: str) -> None:
    try:
        value = parse(field, text, order=order or "ymd")
    except IrmError:
        person.leave(header, text)
        return
    if value:
        person.own_values.setdefault(field.code, value)


def _count(name: str, platform: str, values: Values, person: Person, header: str, text: str) -> None:
    count = values.read_count(person, header, text)
    if count is not None:
        person.counts.setdefault(platform, {})[name] = count


def _handle(platform: str, values: Values, person: Person, header: str, text: str) -> None:
    person.handles.append((platform, header, _led_to(text)))


def _led_to(text: str) -> str:
    """Return where the links of a cell lead, in the place of what is shown instead: of markdown, of a formula."""
    return _SHOWN_AS.sub(lambda link: (link[1] or link[2]).removeprefix("mailto:"), text) if text[0] in "[=" else text


def _name(values: Values, person: Person, header: str, text: str) -> None:
    if "(@" in text and (named := _WITH_HANDLE.fullmatch(text)) is not None:
        person.handles.append(("", header, named[2]))
        text = named[1]
    elif AT_HANDLE.fullmatch(text):
        person.handles.append(("", header, text))
        return
    person.name = values.read_name(text)


def _first_name(values: Values, person: Person, header: str, text: str) -> None:
    person.first_name = values.read_name(text)


def _last_name(values: Values, person: Person, header: str, text: str) -> None:
    person.last_name = values.read_name(text)


def _legal_name(values: Values, person: Person, header: str, text: str) -> None:
    person.legal_name = values.read_name(text)


def _kind(values: Values, person: Person, header: str, text: str) -> None:
    person.kind = values.read_kind(person, header, text)


def _platform(values: Values, person: Person, header: str, text: str) -> None:
    person.platforms = values.platforms(text)
    person.platform_cell = header, text


def _url(values: Values, person: Person, header: str, text: str) -> None:
    person.urls.append((header, _led_to(text)))


def _accounts(values: Values, person: Person, header: str, text: str) -> None:
    add_listed_accounts(person, header, _led_to(text))


def _emails(values: Values, person: Person, header: str, text: str) -> None:
    values.add_emails(person, header, _led_to(text))


def _phones(values: Values, person: Person, header: str, text: str) -> None:
    values.add_phones(person, header, text)


def _messenger(values: Values, person: Person, header: str, text: str) -> None:
    values.add_messengers(person, header, text)


def _other_contacts(values: Values, person: Person, header: str, text: str) -> None:
    values.add_other_contacts(person, header, text)


def _of_list(text: str) -> str:
    """Return what a list says that a program wrote as it stands in its memory: ['spain']."""
    return ", ".join(split_items(text[1:-1].replace("'", ""))) if text[0] == "[" and text[-1] == "]" else text


def _country(values: Values, person: Person, header: str, text: str) -> None:
    person.country = _of_list(text)


def _city(values: Values, person: Person, header: str, text: str) -> None:
    person.city = _of_list(text)


def _languages(values: Values, person: Person, header: str, text: str) -> None:
    person.languages.append(", ".join(split_items(text[1:-1])) if text[0] == "[" and text[-1] == "]" else text)


def _stage(values: Values, person: Person, header: str, text: str) -> None:
    person.stage = values.read_stage(person, header, text)


def _reached(values: Values, person: Person, header: str, text: str) -> None:
    """Read a box that is ticked once a stage is reached; of several the furthest counts."""
    said = values.words.tick(text)
    if not said:
        person.leave(header, text)
    elif said == "yes":
        values.reach(person, header)


def _tags(values: Values, person: Person, header: str, text: str) -> None:
    values.add_tags(person, header, text)


def _notes(values: Values, person: Person, header: str, text: str) -> None:
    if text not in NO_DAYS:
        text = text.replace("\r\n", "\n")
        person.notes.append(f"{header}: {text}" if header else text)


def _birthday(values: Values, person: Person, header: str, text: str) -> None:
    if text.startswith("--"):  # a day of the year, as address books write it: the field holds whole days
        person.leave(header, text.strip("-"))
    else:
        person.birthday = values.read_birthday(person, header, text) or person.birthday


def _metrics_date(values: Values, person: Person, header: str, text: str) -> None:
    person.metrics_date = values.read_day(person, header, text, is_past=True)


def _do_not_contact(values: Values, person: Person, header: str, text: str) -> None:
    person.do_not_contact = values.read_refusal(text)


def _not_relevant(values: Values, person: Person, header: str, text: str) -> None:
    person.not_relevant = values.read_refusal(text)


def _last_contact(values: Values, person: Person, header: str, text: str) -> None:
    day = values.read_day(person, header, text, is_past=True)
    if day is not None:
        person.contacted_on.append((header, day))


def _next_step(values: Values, person: Person, header: str, text: str) -> None:
    person.next_step = text
    person.next_step_header = header


def _next_due(values: Values, person: Person, header: str, text: str) -> None:
    person.next_due = values.read_day(person, header, text)
    person.next_step_header = person.next_step_header or header


def _touches(values: Values, person: Person, header: str, text: str) -> None:
    values.add_touches(person, header, text)


def _representatives(values: Values, person: Person, header: str, text: str) -> None:
    person.mentions += map(parse_mention, split_items(text))


def _agency(values: Values, person: Person, header: str, text: str) -> None:
    if values.is_email(text):
        person.agent_emails.append(text)
    else:
        person.agencies.append(text)


def _manager(values: Values, person: Person, header: str, text: str) -> None:
    """Read who it is, or how to reach them: people write either under any of these headers."""
    if values.is_email(text):
        person.agent_emails.append(text)
    elif values.is_phone(text):
        person.agent_phones.append(text)
    else:
        person.managers.append(text)


def _nothing(values: Values, person: Person, header: str, text: str) -> None:
    """Read nothing: a rate is computed from its counts, and a row with an ID of ours is read by `own_rows`."""


_READERS: Final[dict[str, Reader]] = {
    "uid": _nothing,
    "name": _name,
    "first_name": _first_name,
    "last_name": _last_name,
    "legal_name": _legal_name,
    "kind": _kind,
    "platform": _platform,
    "url": _url,
    "accounts": _accounts,
    "email": _emails,
    "emails": _emails,
    "phone": _phones,
    "phones": _phones,
    "messenger": _messenger,
    "other_contacts": _other_contacts,
    "country": _country,
    "city": _city,
    "languages": _languages,
    "stage": _stage,
    "reached": _reached,
    "tags": _tags,
    "notes": _notes,
    "birthday": _birthday,
    "metrics_date": _metrics_date,
    "do_not_contact": _do_not_contact,
    "not_relevant": _not_relevant,
    "last_contact": _last_contact,
    "next_step": _next_step,
    "next_due": _next_due,
    "touches": _touches,
    "representatives": _representatives,
    "agency": _agency,
    "manager": _manager,
    "agent_email": _manager,
    "agent_phone": _manager,
    "contact_label": contact_label,
    "labelled": partial(anything, _reader_of),
    "engagement_rate": _nothing,
    **more_readers.READERS,
    **tracker_readers.READERS,
}
