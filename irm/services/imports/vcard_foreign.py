"""Cards of other programs: names, ways to reach somebody, profiles; what has no place of its own goes to the notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final
from urllib.parse import unquote

from irm.domain.candidate import Candidate
from irm.domain.clock import zone_like
from irm.domain.contacts import parse_email, parse_phone
from irm.domain.handles import parse_account, platform_of
from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft
from irm.domain.mention import Mention
from irm.domain.placeholders import is_placeholder
from irm.domain.vcard_text import split_unescaped, unescaped
from irm.errors import IrmError
from irm.services.imports.places import usual_label
from irm.services.imports.vcard_cards import Card, Property

_MESSENGERS: Final = {
    "X-AIM": "AIM",
    "X-ICQ": "ICQ",
    "X-MSN": "MSN",
    "X-YAHOO": "Yahoo",
    "X-GTALK": "Google Talk",
    "X-GOOGLE-TALK": "Google Talk",
    "X-JABBER": "Jabber",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-QQ": "QQ",
    "X-KAKAO": "KakaoTalk",
    "X-KAKAOTALK": "KakaoTalk",
    "X-LINE": "LINE",
    "X-WECHAT": "WeChat",
    "X-WHATSAPP": "WhatsApp",
    "X-TELEGRAM": "Telegram",
}
_PROFILES: Final = frozenset(("X-SOCIALPROFILE", "SOCIALPROFILE"))
_KEPT: Final = {
    "ORG": "Organization",
    "TITLE": "Title",
    "ROLE": "Role",
    "NICKNAME": "Nickname",
    "ANNIVERSARY": "Anniversary",
    "X-ABDATE": "Date",
    "X-ABRELATEDNAMES": "Related",
    "X-ANDROID-CUSTOM": "Nickname",
}
_ANDROID_NICKNAME: Final = "vnd.android.cursor.item/nickname"
_SPEAKERS: Final = frozenset(("manager", "agent", "매니저", "에이전트", "مدير الأعمال"))
_USUAL: Final = (("WORK", "work"), ("HOME", "home"), ("CELL", "mobile"))
"""What address books call what a contact is for."""
_NO_YEAR: Final = "1604"
"""The year Apple writes where the year of a birthday is not known."""

_APPLE: Final = "x-apple:"
"""What Apple, and this program, write before a name that is no link."""

_PLAIN_PHONE: Final = re.compile(r"\+?(?=(?:\D*\d){7,15}\D*\Z)\d[\d ().-]{6,24}")
"""Numbers that need no second look: looking twice costs half the time of a card."""

_NO_YEAR_DAY: Final = re.compile(r"\A(\d\d)(\d\d)\Z")
_DAY: Final = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_SYSTEM_GROUPS: Final = frozenset(("mycontacts", "* mycontacts", "starred", "* starred"))


def candidate(card: Card) -> Candidate:
    """Return what the card says. Raises IrmError "card.is_group" for a list of contacts, which is no person."""
    if "group" in (card.text("KIND").lower(), card.text("X-ADDRESSBOOKSERVER-KIND").lower()):
        raise IrmError("card.is_group")
    contacts, accounts = list(_contacts(card)), _accounts(card)
    city, country = _place(card)
    birthday = _birthday(card.text("BDAY"))
    name = _name(card)
    draft = InfluencerDraft(
        display_name=name or next((one.value for one in contacts if one.kind != "address"), ""),
        country=country,
        city=city,
        languages=", ".join(_texts(card, "LANG")),
        time_zone=zone_like(card.text("TZ").strip()),
        birthday=birthday,
        notes="\n".join(_notes(card, name, has_birthday=birthday is not None)),
        tags=tuple(_tags(card)),
        accounts=accounts,
        contact_points=tuple(dict.fromkeys(contacts)),
    )
    said = {field for field in _SPOKEN if getattr(draft, field)}
    return Candidate(
        line=card.line,
        draft=draft,
        fields=frozenset(said if name else said - {"display_name"}),
        uid=card.text("UID").strip(),
        cells=(draft.display_name,),
        mentions=tuple(_speakers(card)),
    )


_SPOKEN: Final = (
    "display_name",
    "country",
    "city",
    "languages",
    "time_zone",
    "birthday",
    "notes",
    "tags",
    "accounts",
    "contact_points",
)


def _texts(card: Card, name: str) -> list[str]:
    texts = (unescaped(found.value, is_old=card.is_old).strip() for found in card.named(name))
    return [text for text in texts if text]


def _parts(value: str, *, is_old: bool) -> list[str]:
    return [unescaped(part, is_old=is_old).strip() for part in split_unescaped(value, ";")]


def _name(card: Card) -> str:
    """Return the name: as it is shown, else from its parts, the nickname or the organization."""
    shown = " ".join(card.text("FN").split())
    if shown and not is_placeholder(shown):
        return shown
    family, given, middle, *_ = (*_parts(card.value("N"), is_old=card.is_old), "", "", "")
    if _is_hangul(family) and _is_hangul(given):
        return family + given
    composed = " ".join(part for part in (given, middle, family) if not is_placeholder(part))
    nickname = card.text("NICKNAME").strip()
    return composed or nickname or " ".join(_parts(card.value("ORG"), is_old=card.is_old)).strip()


def _is_hangul(text: str) -> bool:
    return bool(text) and all("가" <= letter <= "힣" for letter in text)


def _contacts(card: Card) -> Iterator[ContactPointDraft]:
    """Yield the ways to reach somebody in the order of their lines; links that lead to no profile are among them."""
    for found in card.properties:
        text = unescaped(found.value, is_old=card.is_old).strip()
        if not text or (found.name in ("EMAIL", "TEL") and is_placeholder(text)):
            continue
        if found.name == "EMAIL":
            yield _with_details(_checked("email", text.removeprefix("mailto:"), parse_email), found, card)
        elif found.name == "TEL":
            yield _with_details(_phone(found, text), found, card)
        elif found.name == "IMPP":
            yield ContactPointDraft("messenger", _messenger(found, text))
        elif found.name in _MESSENGERS:
            yield ContactPointDraft("messenger", f"{_MESSENGERS[found.name]}: {text}")
        elif found.name == "ADR":
            yield from _addresses(found, card)
        elif found.name == "URL" and account(found) is None:
            yield ContactPointDraft("other", text)


def _addresses(found: Property, card: Card) -> Iterator[ContactPointDraft]:
    """Yield an address in lines, unless it says no more than city and country, which have places of their own."""
    parts = [" ".join(part.split()) for part in _parts(found.value, is_old=card.is_old)[:7]]
    box, more, street, city, region, code, country = (*parts, *("",) * (7 - len(parts)))
    if box or more or street or region or code:
        lines = (box, more, street, " ".join(filter(None, (code, city, region))), country)
        yield _with_details(ContactPointDraft("address", "\n".join(filter(None, lines))), found, card)


def _with_details(contact: ContactPointDraft, found: Property, card: Card) -> ContactPointDraft:
    """Return a contact point with label and preference, as far as its parameters or a label beside it say so."""
    label = next((word for kind, word in _USUAL if kind in found.types()), "") or usual_label(card.label(found))[0]
    return replace(contact, label=label, is_preferred="PREF" in found.types() or found.first("PREF") == "1")


def _speakers(card: Card) -> Iterator[Mention]:
    """Yield who speaks for the person, of the people that an address book says are related."""
    for found in card.named("X-ABRELATEDNAMES"):
        name = unescaped(found.value, is_old=card.is_old).strip()
        if name and card.label(found).casefold() in _SPEAKERS:
            yield Mention(name)


def _checked(kind: str, text: str, parse: Callable[[str], object]) -> ContactPointDraft:
    """Return the contact point, as one of another kind where it is no address or number: it may still be of use."""
    try:
        parse(text)
    except IrmError:
        return ContactPointDraft("other", text)
    return ContactPointDraft(kind, text)


def _phone(found: Property, text: str) -> ContactPointDraft:
    number, _, rest = text.removeprefix("tel:").partition(";")
    if rest.startswith("ext="):
        number = f"{number} ext. {rest[4:]}"
    for kind in ("FAX", "PAGER"):
        if kind in found.types():
            return ContactPointDraft("other", f"{kind.capitalize()}: {number}")
    if _PLAIN_PHONE.fullmatch(number):
        return ContactPointDraft("phone", number)
    return _checked("phone", number, parse_phone)


def _messenger(found: Property, text: str) -> str:
    """Return a messenger name as people write it: "Skype: jane"."""
    scheme, colon, name = text.partition(":")
    service = found.first("X-SERVICE-TYPE") or found.first("SERVICE-TYPE") or scheme
    return f"{service}: {unquote(name)}" if colon else text


def account(found: Property) -> AccountDraft | None:
    """Return the account a profile or a link names, None for one that names none."""
    value = unescaped(found.value).strip()
    if found.name == "URL":
        return _linked(value, "")
    if found.name in _PROFILES:
        platform = platform_of(found.first("SERVICE-TYPE") or found.first("TYPE")) or ""
        if value.startswith(_APPLE):
            value = unquote(value.removeprefix(_APPLE))
        user = found.first("X-USER") or found.first("USERNAME")
        return _linked(value, platform) or (_linked(user, platform) if platform else None)
    if found.name.startswith("X-"):
        named = platform_of(found.name.removeprefix("X-"))
        if named and named not in ("other", "kakao") and found.name not in _MESSENGERS:
            return _linked(value, named)
    return None


def _linked(text: str, platform: str) -> AccountDraft | None:
    if not text:
        return None
    try:
        ref = parse_account(text, platform=platform)
    except IrmError:
        return None
    if ref.platform in ("", "other") or not ref.handle:
        return None
    return AccountDraft(ref.platform, ref.handle, ref.url)


def _accounts(card: Card) -> tuple[AccountDraft, ...]:
    found = (account(entry) for entry in card.properties)
    unique = {(draft.platform, draft.handle.casefold()): draft for draft in reversed([d for d in found if d])}
    return tuple(reversed(unique.values()))


def _place(card: Card) -> tuple[str, str]:
    """Return city and country of the first address that has either."""
    for found in card.named("ADR"):
        *_, city, _region, _code, country = ("",) * 7 + tuple(_parts(found.value, is_old=card.is_old)[:7])
        if city or country:
            return city, country
    return "", ""


def _birthday(text: str) -> date | None:
    match = _DAY.match(text.strip())
    if match is None or match[1] == _NO_YEAR:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None


def _tags(card: Card) -> Iterator[str]:
    for found in card.named("CATEGORIES"):
        for part in split_unescaped(found.value, ","):
            tag = unescaped(part, is_old=card.is_old).strip()
            if tag and tag.casefold() not in _SYSTEM_GROUPS:
                yield tag


def _notes(card: Card, name: str, *, has_birthday: bool) -> Iterator[str]:
    """Yield the notes, then what has no place of its own, each with a word before it."""
    yield from (text.replace("\r\n", "\n").rstrip("\n") for text in _texts(card, "NOTE"))
    for found in card.properties:
        label = card.label(found)
        if found.name not in _KEPT or (found.name == "X-ABRELATEDNAMES" and label.casefold() in _SPEAKERS):
            continue
        parts = [part for part in _parts(found.value, is_old=card.is_old) if part]
        if found.name == "X-ANDROID-CUSTOM":
            parts = parts[1:2] if parts[:1] == [_ANDROID_NICKNAME] else []
        text = ", ".join(parts)
        if text and text != name and not text.startswith("urn:"):
            yield f"{label or _KEPT[found.name]}: {text}"
    birthday = card.text("BDAY").strip()
    if birthday and not has_birthday:
        without_year = birthday.removeprefix(_NO_YEAR).lstrip("-")
        yield "Birthday: " + _NO_YEAR_DAY.sub(r"\1-\2", without_year)
