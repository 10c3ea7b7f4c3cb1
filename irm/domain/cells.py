"""Parts of a person as text in one cell or line of an exported file, read back exactly.

An account: `instagram @jane | url: https://... | verified | followers: 250000 | on: 2026-11-22 | source: import`;
a contact point: `messenger: kakao jane | label: work | preferred`; a refusal: `2026-11-22: asked not to be written to`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Final

from irm.domain.bars import escaped, join_parts, plain, split_parts
from irm.domain.counts import parse_count
from irm.domain.handles import PLATFORMS, parse_account, platform_of
from irm.domain.influencer import CONTACT_KINDS, AccountDraft, AffinityDraft, ContactPointDraft, Metrics, Refusal
from irm.errors import IrmError

_COUNTS: Final = ("followers", "views", "likes", "comments", "shares", "saves", "posts")
"""Words for the counts of Metrics, in the order of its fields."""

_FIRST: Final = re.compile(r"([^\s:@]+):?(?:\s+@?(.*))?", re.DOTALL)
_KEYED: Final = re.compile(r"([a-z]+):\s?(.*)", re.DOTALL)
_REFUSAL: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?::\s?(.*))?", re.DOTALL)
_DETAIL: Final = re.compile(r"(?:(label|confirmed):\s?(.*)|preferred)", re.DOTALL)
_UNDATED: Final = "undated: "


def account_line(
    platform: str,
    handle: str,
    url: str,
    is_verified: bool,
    counts: Sequence[int | None],
    taken_on: str | None,
    source: str,
) -> str:
    """Return the line of an account of which this is known; day and source are those of the counts."""
    parts = [f"{platform} @{escaped(handle)}" if handle else platform]
    if url:
        parts.append(f"url: {escaped(url)}")
    if is_verified:
        parts.append("verified")
    found = [f"{word}: {count}" for word, count in zip(_COUNTS, counts, strict=True) if count is not None]
    if found:
        parts += found
        if taken_on:
            parts.append(f"on: {taken_on}")
        parts.append(f"source: {escaped(source)}")
    return join_parts(parts)


def parse_account_item(text: str) -> AccountDraft:
    """Return the account of a line; takes a bare profile link too.

    Raises "platform.unknown", "handle.invalid", "count.invalid" or "date.invalid".
    """
    first, *others = split_parts(text)
    match = _FIRST.fullmatch(first)
    code = _code(match[1]) if match is not None else None
    if match is None or code is None:
        ref = parse_account(text)
        if not ref.platform:
            raise IrmError("platform.unknown", value=text)
        return AccountDraft(ref.platform, ref.handle, ref.url)
    keyed = {found[1]: found[2] for part in others if (found := _KEYED.fullmatch(part)) is not None}
    return AccountDraft(
        platform=code,
        handle=plain(match[2] or ""),
        url=plain(keyed.get("url", "")),
        is_verified="verified" in others,
        metrics=_metrics(keyed),
    )


def _code(word: str) -> str | None:
    return word if word in PLATFORMS else platform_of(word)


def _metrics(keyed: dict[str, str]) -> Metrics | None:
    followers, views, likes, comments, shares, saves, posts = (
        _count(keyed[word]) if word in keyed else None for word in _COUNTS
    )
    on = _day(keyed["on"]) if keyed.get("on") else None
    source = plain(keyed["source"]) if "source" in keyed else "import"
    metrics = Metrics(followers, views, likes, comments, shares, saves, posts, taken_on=on, source=source)
    return None if metrics.is_empty() else metrics


def _count(text: str) -> int | None:
    return int(text) if len(text) < 19 and text.isascii() and text.isdigit() else parse_count(text)


def contact_item(contact: ContactPointDraft) -> str:
    """Return a contact point with its kind in front; one that says more with bars behind it."""
    parts = [f"label: {escaped(contact.label)}"] if contact.label else []
    parts += ["preferred"] if contact.is_preferred else []
    parts += [f"confirmed: {contact.confirmed_on.isoformat()}"] if contact.confirmed_on else []
    if not parts and _details(contact.value) is None:
        return f"{contact.kind}: {contact.value}"
    return f"{contact.kind}: {join_parts((escaped(contact.value), *(parts or ('label:',))))}"


def parse_contact_item(text: str) -> ContactPointDraft:
    """Return the contact point of an item; one without a known kind in front is of the kind "other"."""
    kind, colon, value = text.partition(":")
    if not colon or kind.strip().casefold() not in CONTACT_KINDS:
        return ContactPointDraft("other", text)
    value = value.removeprefix(" ")
    return replace(_details(value) or ContactPointDraft("", value), kind=kind.strip().casefold())


def _details(text: str) -> ContactPointDraft | None:
    """Return value, label and the rest; None for a text that is a value and nothing more."""
    value, *parts = split_parts(text)
    found = [_DETAIL.fullmatch(part) for part in parts]
    if not parts or None in found:
        return None
    said = {match[1]: match[2] for match in found if match is not None}
    try:
        confirmed_on = date.fromisoformat(said["confirmed"]) if "confirmed" in said else None
    except ValueError:
        return None
    is_preferred = any(match is not None and match[0] == "preferred" for match in found)
    return ContactPointDraft("", plain(value), plain(said.get("label", "")), is_preferred, confirmed_on)


def affinity_item(sign: AffinityDraft) -> str:
    """Return a sign of affinity as `2026-11-22 | wears it daily | url: https://...`, without what it does not say."""
    parts = [sign.noted_on.isoformat()] if sign.noted_on else []
    parts += [f"note: {escaped(sign.note)}"] if sign.note else []
    parts += [f"url: {escaped(sign.url)}"] if sign.url else []
    return join_parts(parts)


def parse_affinity_item(text: str) -> AffinityDraft:
    """Return the sign of affinity of an item; any other text is its note."""
    parts = split_parts(text)
    noted_on = None
    with suppress(ValueError):
        noted_on = date.fromisoformat(parts[0])
    keyed = [_KEYED.fullmatch(part) for part in parts[noted_on is not None :]]
    said = {match[1]: plain(match[2]) for match in keyed if match is not None}
    if None in keyed or not said or set(said) - {"note", "url"}:
        return AffinityDraft(note=text)
    return AffinityDraft(noted_on, said.get("note", ""), said.get("url", ""))


def refusal_text(refusal: Refusal | None) -> str:
    """Return a refusal as "day: reason", "" for none."""
    if refusal is None:
        return ""
    if refusal.on is None:
        return f"{_UNDATED}{refusal.reason}"
    day = refusal.on.isoformat()
    return f"{day}: {refusal.reason}" if refusal.reason else day


def parse_refusal(text: str) -> Refusal | None:
    """Return the refusal of a cell, None for an empty one; text without a day is the reason. Raises "date.invalid"."""
    if not text:
        return None
    match = _REFUSAL.fullmatch(text)
    if match is not None:
        return Refusal(_day(match[1]), match[2] or "")
    return Refusal(None, text.removeprefix(_UNDATED))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise IrmError("date.invalid", value=text) from error
