"""Puts the accounts of one row together: from handle columns, links, a platform column and the counts beside them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from irm.domain.cells import parse_account_item
from irm.domain.handles import AccountRef, canonical, parse_account
from irm.domain.influencer import AccountDraft, Metrics
from irm.domain.lists import split_items
from irm.domain.placeholders import is_placeholder
from irm.domain.platforms import platform_of
from irm.errors import IrmError
from irm.services.imports.columns import AT_HANDLE, EMAIL
from irm.services.imports.person import Person

_PLAIN_HANDLE: Final = re.compile(r"@?([A-Za-z0-9_]+(?:[._][A-Za-z0-9_]+)*)")
_HOST_LIKE: Final = re.compile(r"\.(?:com|net|tv|me|be|be|co|kr|io)\Z", re.IGNORECASE)
_MAIL_HOST: Final = re.compile(
    r"@?(?:(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|aol|naver|daum|hanmail|gmx|protonmail|proton|mail|yandex|qq|163)"
    r"\.(?:com|net|me|de|fr|ru|co\.uk|co\.kr|co\.jp))",
    re.IGNORECASE,
)
"""What is left of an e-mail address where somebody, or a program, took everything behind the @ for a handle."""
_BREAKS: Final = re.compile(r"\s*[,;\n|]\s*")
_MORE_BREAKS: Final = re.compile(r"\s+(?:/|&|\+|and|·|•)\s+|\s*:::\s*|\s+/\s*(?=@)")
_AFTER_BRACKET: Final = re.compile(r"(?<=[)\]])\s+(?=@)")
_LINK_OR_AT: Final = re.compile(r"(?:https?://|www\.)[^\s,;]+|@[\w.]{2,60}")
_LINK_BREAKS: Final = re.compile(r"(?:[\s;|]|:::|,(?=[\s,;|@]|https?:|www\.|(?:[\w-]+\.)+[a-z]{2}|\Z))+", re.IGNORECASE)
"""Between links; a comma inside one belongs to it."""
_OF_POST: Final = re.compile(r"[^/]/[^/]+/(?:status(?:es)?|video|photo|posts?|reel|p)/[^/]")
_OR: Final = re.compile(r"\b(?:or|oder|maybe)\b|\?|또는|혹은|أو", re.IGNORECASE)


_BESIDE: Final = (
    (2, re.compile(r"(\S+)\s*[(\[{]\s*([^()\[\]{}]{1,30})\s*[)\]}]")),
    (1, re.compile(r"[(\[{]\s*([^()\[\]{}]{1,30})\s*[)\]}]\s*(\S+)")),
    (1, re.compile(r"([^\W\d_][\w. ]{0,28}?)\s*(?::(?!//)|[-–—=>→]+\s)\s*(\S+)")),
    (1, re.compile(r"([^\W\d_]\w{0,28})\s+(@\S+|https?://\S+|www\.\S+)")),
    (2, re.compile(r"(@\S+)\s*(?:[-–—/]|on\b)?\s*([^\W\d_]\w{0,28})")),
    (2, re.compile(r"(\S+)\s+on\s+([^\W\d_]\w{0,28})")),
)
"""How people write the platform beside a handle, and which of the two groups is the platform."""


def cell_parts(text: str) -> list[str]:
    """Return the items of a cell that names several accounts; " / " and "&" stand between some of them."""
    parts = [part for piece in _BREAKS.split(text) for part in _MORE_BREAKS.split(piece) if part]
    if text[0] in "([":
        return parts
    return [part for piece in parts for part in _AFTER_BRACKET.split(piece)]


def accounts_of(person: Person, *, default: str, source: str) -> tuple[AccountDraft, ...]:
    """Return the accounts of a row, each once; `default` is the platform where the row names none.

    Counts without a platform belong to the first account on the platform of the row.
    """
    main = person.platform or default
    is_plain = len(person.platforms) == 1 or not person.platform_cell[1]
    if is_plain and len(person.handles) == 1 and not person.urls and not person.accounts and len(person.counts) < 2:
        simple = _single(person, main=main, source=source)
        if simple is not None:
            return (simple,)
    drafts: list[AccountDraft] = []
    _tell_platforms(person)
    for platform, header, text in person.handles:
        _add_handles(drafts, person, platform or main or "other", header, text)
    for header, text in person.urls:
        parts = [part for part in _LINK_BREAKS.split(text) if part]
        unread = [part for part in parts if not _add_link(drafts, person, header, part, main=main)]
        if len(unread) < len(parts):  # "IG" before a link says no more than the link
            unread = [part for part in unread if platform_of(part) in (None, "other")]
        if unread:
            person.leave(header, " ".join(unread))
    for draft in person.accounts:
        _add(drafts, draft)
    if not drafts and person.platforms and not person.counts and _OR.search(person.platform_cell[1]) is None:
        drafts = [AccountDraft(platform) for platform in person.platforms]
    return _with_counts(drafts, person, main=main, source=source)


def _tell_platforms(person: Person) -> None:
    """Read a cell with several platforms: of as many handles each has its own, else only the first is sure."""
    if not person.platform_cell[1] or len(person.platforms) == 1:
        return
    if len(person.handles) == 1 and len(person.platforms) > 1:
        platform, header, text = person.handles[0]
        parts = cell_parts(text)
        if not platform and len(parts) == len(person.platforms):
            person.handles = [(code, header, part) for code, part in zip(person.platforms, parts, strict=True)]
            return
    has_others = bool(person.handles or person.urls or person.accounts or person.counts)
    if has_others or not person.platforms or _OR.search(person.platform_cell[1]) is not None:
        person.leave(*person.platform_cell)


def _single(person: Person, *, main: str, source: str) -> AccountDraft | None:
    """Return the account of a row that has one plain handle and one set of counts: most rows, and they need no more."""
    platform, _, text = person.handles[0]
    platform = platform or main or "other"
    handle = plain_handle(text, platform)
    metrics = None
    for counted, counts in person.counts.items():
        if counted not in ("", platform):
            return None
        metrics = Metrics(taken_on=person.metrics_date, source=source, **counts)
    return AccountDraft(platform, handle, metrics=metrics) if handle else None


def plain_handle(text: str, platform: str) -> str:
    """Return a handle that can be read only one way, without its @; "" for a text that needs a closer look."""
    plain = _PLAIN_HANDLE.fullmatch(text)
    if plain is None or len(text) > 30 or _HOST_LIKE.search(text) or (platform == "other" and "." in text):
        return ""
    if text[0] == "@" and plain[1].isalpha() and is_placeholder(plain[1]):
        return ""  # @na is somebody, na is nobody
    return plain[1]


def _add_handles(drafts: list[AccountDraft], person: Person, platform: str, header: str, text: str) -> None:
    """Add the account a cell names, or all of them where it names several."""
    plain = plain_handle(text, platform)
    if plain:
        _add(drafts, AccountDraft(platform, plain))
        return
    if EMAIL.fullmatch(text):
        person.contact("email", text)
        return
    parts = cell_parts(text)
    found = [ref for part in parts if (ref := _named_account(part, platform)) is not None]
    if len(found) < len(parts):
        # Words around it ("insta: @jane, tiktok same"): an @ or a link is certain, a bare word is not.
        found = [ref for part in _LINK_OR_AT.findall(text) if (ref := _account(part, platform)) is not None]
        if text.casefold() != person.full_name().casefold():
            person.leave(header, text)
    for ref in found:
        _add(drafts, AccountDraft(ref.platform or platform, ref.handle, ref.url))


def add_listed_accounts(person: Person, header: str, text: str) -> None:
    """Add a list of accounts that say themselves where they lead: links, "instagram @jane", "@jane (TikTok)"."""
    for item in split_items(text):
        parts = cell_parts(item)
        found = [ref for part in parts if (ref := _named_account(part, "")) is not None and ref.platform]
        if len(found) == len(parts):
            person.accounts += [AccountDraft(ref.platform, ref.handle, ref.url) for ref in found]
            continue
        try:
            draft = parse_account_item(item)
        except IrmError:
            draft = None
        if draft is None or (draft.platform != "other" and " " in draft.handle):
            person.leave(header, item)
        else:
            person.accounts.append(draft)


def _named_account(text: str, platform: str) -> AccountRef | None:
    """Return the account of an item, on the platform it names beside the handle if it names one."""
    for place, pattern in _BESIDE:
        match = pattern.fullmatch(text)
        if match is not None and (named := platform_of(match[place])) and named != "other":
            return _account(match[3 - place], named)
    return _account(text, platform)


def _account(text: str, platform: str) -> AccountRef | None:
    if _MAIL_HOST.fullmatch(text) is not None:
        return None
    try:
        return parse_account(text, platform=platform)
    except IrmError:
        return None


def _add_link(drafts: list[AccountDraft], person: Person, header: str, text: str, *, main: str) -> bool:
    """Add the account a link leads to, or the link as a way to reach the person; say whether it is a link.

    A link to a post says whose it is, and is not the one to their profile.
    """
    is_handle = AT_HANDLE.fullmatch(text) is not None
    ref = _account(text, (main or "other") if is_handle else "")
    if ref is None or (not ref.platform and not ref.url):
        return False
    if is_handle:
        _add(drafts, AccountDraft(ref.platform, ref.handle, ref.url))
        return True
    if ref.platform in ("other", ""):
        person.contact("other", ref.url or text)
    elif _OF_POST.search(ref.url) is not None:
        _add(drafts, AccountDraft(ref.platform, ref.handle))
        person.leave(header, text)
    else:
        _add(drafts, AccountDraft(ref.platform, ref.handle, ref.url))
    return True


def _add(drafts: list[AccountDraft], draft: AccountDraft) -> None:
    """Add an account, or the link of it to the account that is there already."""
    for place, known in enumerate(drafts):
        if known.platform != draft.platform:
            continue
        is_channel_link = known.platform == "youtube" and not known.url and "/channel/" in draft.url
        if is_channel_link or _is_old_link(known, draft) or not known.handle or _key(known) == _key(draft):
            handle = known.handle or draft.handle
            drafts[place] = replace(
                known, handle=handle, url=known.url or draft.url, metrics=known.metrics or draft.metrics
            )
            return
    drafts.append(draft)


def _is_old_link(known: AccountDraft, draft: AccountDraft) -> bool:
    """Say whether a link is the older address of a handle on YouTube: /c/Name and /user/Name of Name."""
    if known.platform != "youtube" or known.url or not draft.url:
        return False
    kind, _, name = draft.handle.casefold().partition("/")
    return kind in ("c", "user") and name == known.handle.casefold()


def _key(draft: AccountDraft) -> str:
    return draft.handle if draft.handle.islower() else canonical(draft.platform, draft.handle)


def _with_counts(drafts: list[AccountDraft], person: Person, *, main: str, source: str) -> tuple[AccountDraft, ...]:
    """Give each account its counts; counts of a platform without an account make one whose handle is not known."""
    for platform, counts in person.counts.items():
        metrics = Metrics(taken_on=person.metrics_date, source=source, **counts)
        wanted = platform or main
        place = next((place for place, draft in enumerate(drafts) if draft.platform == wanted), -1)
        if place < 0 and not platform and drafts:
            place = 0
        if place < 0:
            drafts.append(AccountDraft(wanted or "other", metrics=metrics))
        else:
            known = drafts[place]
            drafts[place] = AccountDraft(known.platform, known.handle, known.url, metrics=metrics)
    return tuple(drafts)
