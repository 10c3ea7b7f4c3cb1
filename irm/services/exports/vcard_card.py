"""One person as a vCard: what address books know in its usual place, all else in X-IRM- lines that lose nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote

from irm.db.bulk_read import AccountRow, ContactRow, PersonRecord
from irm.domain import bars
from irm.domain.checking_own_fields import file_text
from irm.domain.handles import PLATFORMS, profile_url
from irm.domain.own_fields import OwnField
from irm.domain.vcard_text import escaped
from irm.services.exports import cells
from irm.services.exports.contact_facts import is_link
from irm.services.exports.vcard_lines import folded, line, parameter, text_line, text_lines

MARK: Final = text_line("X-IRM-VERSION", "1")
"""Says that a card is ours and complete: what it does not mention is empty."""

_OWN_UID: Final = re.compile(r"[0-9a-f]{32}")
_IN_URIS: Final = "%/:?#[]@!$&'()*+,;=~-._"
_PLAIN_URI: Final = re.compile(f"[A-Za-z0-9{re.escape(_IN_URIS.replace('%', ''))}]*")
_USUAL: Final = {"work": "WORK", "home": "HOME", "mobile": "CELL"}
"""Labels that address books have a word for."""

_SERVICES: Final = (
    (re.compile("kakao|카카오|카톡", re.IGNORECASE), "KakaoTalk"),
    (re.compile("whatsapp|wa\\.me|واتس", re.IGNORECASE), "WhatsApp"),
    (re.compile("telegram|t\\.me|텔레그램|تليجرام|تلغرام", re.IGNORECASE), "Telegram"),
    (re.compile("wechat|위챗", re.IGNORECASE), "WeChat"),
    (re.compile("\\bline\\b|라인", re.IGNORECASE), "LINE"),
    (re.compile("signal", re.IGNORECASE), "Signal"),
    (re.compile("discord|디스코드", re.IGNORECASE), "Discord"),
    (re.compile("skype", re.IGNORECASE), "Skype"),
)


def card(record: PersonRecord, own: Sequence[OwnField] = (), *, is_new: bool) -> bytes:
    """Return the card, as vCard 4.0 where `is_new`, else 3.0; `own` are the user's own fields."""
    return folded(_lines(record, own, is_new=is_new))


def _lines(record: PersonRecord, own: Sequence[OwnField], *, is_new: bool) -> Iterator[str]:
    row = record.row
    yield "BEGIN:VCARD"
    yield "VERSION:4.0" if is_new else "VERSION:3.0"
    yield MARK
    yield from _identity(row.uid)
    yield line("FN", _free(row.display_name, is_new=is_new))
    yield line("N", f";{escaped(row.display_name)};;;")
    for contact in record.contacts:
        yield _contact(contact, is_new=is_new)
    for account in record.accounts:
        yield from _account(account, is_new=is_new)
    for contact in record.contacts:
        if contact.kind == "other" and is_link(contact.value):
            yield line("URL", quote(contact.value, safe=_IN_URIS))  # as address books show it, besides X-IRM-CONTACT
    for item in cells.account_items(record):
        yield text_line("X-IRM-ACCOUNT", item)
    if row.city or row.country:
        yield line("ADR", f";;;{escaped(row.city)};;;{escaped(row.country)}")
    for contact in record.contacts:
        if contact.kind == "address":
            yield from _address(contact, is_new=is_new)
    if row.birthday:
        yield text_line("BDAY", row.birthday.replace("-", "") if is_new else row.birthday)
    if record.tags:
        yield line("CATEGORIES", ",".join(map(escaped, record.tags)))
    if row.notes:
        yield line("NOTE", _free(row.notes, is_new=is_new))
    yield from text_lines([f"{name}:{text}" for name, text in _own_fields(record) if text])
    yield from _own_values(record, own)
    yield from text_lines(
        [
            *[f"X-IRM-AFFINITY:{sign}" for sign in cells.affinity_items(record)],
            *[f"X-IRM-REPRESENTATIVE:{mention}" for mention in cells.mention_items(record)],
            *[f"X-IRM-TOUCH:{touch}" for touch in cells.touch_lines(record)],
            f"REV:{re.sub('[-:]', '', row.updated_at) if is_new else row.updated_at}",
        ]
    )
    yield "END:VCARD"


def _free(text: str, *, is_new: bool) -> str:
    """Return a text on its own, escaped: in 4.0 a semicolon parts nothing there and stands as it is (RFC 6350, 4.1)."""
    return escaped(text).replace("\\;", ";") if is_new else escaped(text)


def _own_fields(record: PersonRecord) -> tuple[tuple[str, str], ...]:
    """Return what address books have no place for, by the names of lines; "" where there is nothing."""
    row = record.row
    return (
        ("X-IRM-STAGE", row.stage),
        ("X-IRM-KIND", row.kind),
        ("X-IRM-LEGAL-NAME", row.legal_name),
        ("X-IRM-LANGUAGES", row.languages),
        ("X-IRM-SORT-NAME", row.sort_name),
        ("X-IRM-TIME-ZONE", row.time_zone),
        ("X-IRM-RHYTHM-DAYS", str(row.rhythm_days or "")),
        ("X-IRM-ORIGIN", row.origin),
        ("X-IRM-INFLUENCE-TYPE", row.influence_type),
        ("X-IRM-INTRODUCED-BY", record.fact.introducer or row.introduced_by),
        ("X-IRM-CAUSES", row.causes),
        ("X-IRM-DO-NOT-CONTACT", cells.refusal(row.do_not_contact_on, row.do_not_contact_reason)),
        ("X-IRM-NOT-RELEVANT", cells.refusal(row.not_relevant_on, row.not_relevant_reason)),
    )


def _own_values(record: PersonRecord, own: Sequence[OwnField]) -> Iterator[str]:
    for field in own:
        stored = record.own_values.get(field.code)
        if stored and (text := file_text(field, stored)):
            yield text_line("X-IRM-FIELD", text, parameter("X-CODE", field.code) + parameter("X-NAME", field.name))


def _identity(uid: str) -> Iterator[str]:
    """Yield the UID: ours in the form address books expect, one from another program as it came."""
    if _OWN_UID.fullmatch(uid):
        yield text_line("UID", f"urn:uuid:{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}")
    else:
        yield text_line("UID", uid)
        yield text_line("X-IRM-UID", uid)


def _contact(contact: ContactRow, *, is_new: bool) -> str:
    more = _details(contact, is_new=is_new)
    if contact.kind == "email":
        return text_line("EMAIL", contact.value, ("" if is_new else ";TYPE=INTERNET") + more)
    if contact.kind == "phone":
        return text_line("TEL", contact.value, ("" if is_new else ";TYPE=VOICE") + more)
    if contact.kind == "messenger":
        service = next((name for words, name in _SERVICES if words.search(contact.value)), "")
        return line(
            "IMPP",
            f"x-apple:{quote(contact.value, safe='/@+._-~')}",
            (parameter("X-SERVICE-TYPE", service) if service else "") + more,
        )
    return text_line("X-IRM-CONTACT", contact.value, parameter("X-KIND", contact.kind) + more)


def _details(contact: ContactRow, *, is_new: bool) -> str:
    """Return label, preference and confirmation as parameters: those address books know, and the label exactly."""
    found = ""
    if contact.label:
        usual = _USUAL.get(contact.label.casefold())
        found += parameter("TYPE", usual.lower() if is_new else usual) if usual else ""
        found += parameter("X-IRM-LABEL", bars.escaped(contact.label))
    if contact.is_preferred:
        found += ";PREF=1" if is_new else ";TYPE=PREF"
    if contact.confirmed_on:
        found += parameter("X-IRM-CONFIRMED", contact.confirmed_on)
    return found


def _address(contact: ContactRow, *, is_new: bool) -> Iterator[str]:
    """Yield an address where address books look for it; its lines stand exactly in X-IRM-CONTACT."""
    usual = _USUAL.get(contact.label.casefold())
    kind = parameter("TYPE", usual.lower() if is_new else usual) if usual else ""
    yield line("ADR", f";;{escaped(', '.join(contact.value.splitlines()))};;;;", kind)
    if not is_new:
        yield text_line("LABEL", contact.value, kind)


def _account(account: AccountRow, *, is_new: bool) -> Iterator[str]:
    """Yield the profile as address books take it, and as an ordinary link, which all of them show."""
    if not account.handle and not account.url:
        return
    url = account.url or profile_url(account.platform, account.handle)
    url = url if _PLAIN_URI.fullmatch(url) else quote(url, safe=_IN_URIS)
    if is_new:
        service = parameter("SERVICE-TYPE", PLATFORMS[account.platform].name)
        user = parameter("USERNAME", account.handle) if account.handle else ""
        yield (
            line("SOCIALPROFILE", url, service + user)
            if url
            else text_line("SOCIALPROFILE", account.handle, ";VALUE=text" + service)
        )
    else:
        user = parameter("X-USER", account.handle) if account.handle else ""
        target = url or f"x-apple:{quote(account.handle, safe='/@+._-~')}"
        yield line("X-SOCIALPROFILE", target, parameter("TYPE", account.platform) + user)
    if url:
        yield line("URL", url)
