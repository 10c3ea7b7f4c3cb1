"""From what people type or paste for an account to the account it is.

`@Jane.Doe`, `jane.doe` and `https://www.instagram.com/jane.doe/?hl=ko` are one Instagram account: `canonical` is equal
for all three.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from irm.domain.links import LINK, Link, handle_in, read_link
from irm.domain.placeholders import is_placeholder
from irm.domain.platforms import PLATFORMS, Platform, platform_of, platform_of_host
from irm.domain.text import clean, visible
from irm.errors import IrmError

__all__ = ["PLATFORMS", "AccountRef", "Platform", "canonical", "parse_account", "platform_of", "profile_url"]

_LONGEST: Final = 300
_MOST_ROUNDS: Final = 8
_SIMPLE: Final = re.compile(r"[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*")
_LEADING_AT: Final = re.compile(r"\A[@＠\s]+")
_NOT_IN_HANDLES: Final = re.compile(r'[\s/\\?#@,;<>"|]')
_CHANNEL_ID: Final = re.compile(r"UC[A-Za-z0-9_-]{22}")
_KEEPS_PREFIX: Final = re.compile(r"(?:c|user|company|school|groups|o|me)/(?=[^/]+$)", re.IGNORECASE)
"""A second kind of name on YouTube, LinkedIn, Facebook and Kakao: "c/jane" and "jane" may be two accounts."""


@dataclass(frozen=True, slots=True)
class AccountRef:
    """One account as it was typed or pasted.

    `platform` is "" for a bare handle without a platform. `handle` keeps its case and has no leading @, except where
    it would read as "nothing" or as a link without one (@none, @x.com); `canonical` is what must be unique on the
    platform. `url` is the link that was pasted, else "": see `profile_url` for a built one.
    """

    platform: str
    handle: str
    canonical: str
    url: str = ""


def parse_account(text: str, *, platform: str = "") -> AccountRef:
    """Read a handle or a profile link; a link to a known platform says itself where it leads.

    Raises IrmError "handle.invalid" for what is neither ("DM", "—", a link to a post) and "platform.unknown" for a
    platform that is none.
    """
    code = _known_platform(platform)
    if code and (simple := _simple_ref(code, text)):
        return simple
    typed = _visible(text)
    handle = _without_at(typed)
    if len(typed) > _LONGEST * 10:
        raise _invalid(text)
    link = read_link(handle, is_eager=True) if code == "other" else read_link(typed)
    if link is not None:
        return _from_link(link, text)
    if handle == typed and is_placeholder(handle):
        raise _invalid(text)
    return _checked_ref(code, handle, text)


def canonical(platform: str, handle: str) -> str:
    """Return the form of a handle that is equal for one account and unique on its platform; idempotent."""
    if _is_simple(platform, handle):
        return handle.casefold() if platform not in PLATFORMS or PLATFORMS[platform].folds_case else handle
    for _ in range(_MOST_ROUNDS):
        before = handle
        handle = _canonical_once(platform, handle)
        if handle == before:
            break
    return handle


def profile_url(platform: str, handle: str) -> str:
    """Return the link to a profile, or "" where none can be built from the handle."""
    is_simple = _SIMPLE.fullmatch(handle) is not None
    name = handle if is_simple else _without_at(_visible(handle))
    if not name or platform not in PLATFORMS:
        return ""
    if platform == "other":
        return f"https://{name}" if LINK.fullmatch(name) else ""
    path = name if is_simple else quote(name, safe="/._-~")
    if platform == "youtube" and _CHANNEL_ID.fullmatch(name):
        return f"https://www.youtube.com/channel/{path}"
    if platform == "facebook" and name.isascii() and name.isdigit():
        return f"https://www.facebook.com/profile.php?id={path}"
    if platform == "kakao" and not name.startswith("_"):
        return f"https://open.kakao.com/{path}" if _KEEPS_PREFIX.match(name) else ""
    pattern = PLATFORMS[platform].profile_url
    if _KEEPS_PREFIX.match(name):
        pattern = pattern.replace("@", "").replace("/in/", "/")
    return pattern.replace("{handle}", path)


def _is_simple(code: str, text: str) -> bool:
    """Say whether a handle can only be read as it stands: nine in ten are, and need none of the rest."""
    if _SIMPLE.fullmatch(text) is None or len(text) > _LONGEST or (code == "youtube" and _CHANNEL_ID.fullmatch(text)):
        return False
    return "." not in text or (code != "other" and not text.lower().startswith("www.") and not _is_host(text))


def _is_host(text: str) -> bool:
    return platform_of_host(text.lower()) is not None


def _known_platform(platform: str) -> str:
    if not platform or platform in PLATFORMS:
        return platform
    code = platform_of(platform)
    if code is None:
        raise IrmError("platform.unknown", value=platform)
    return code


def _from_link(link: Link, text: str) -> AccountRef:
    handle = handle_in(link)
    if not handle:
        raise _invalid(text)
    ref = _checked_ref(link.platform, handle, text)
    return AccountRef(ref.platform, ref.handle, ref.canonical, link.url)


def _needs_at(code: str, handle: str) -> bool:
    """Say whether a handle would be read as nothing, or as a link, without its @: @none, @instagram.com."""
    return is_placeholder(handle) or (code != "other" and read_link(handle) is not None)


def _simple_ref(code: str, handle: str) -> AccountRef | None:
    """Return the account of a handle that can only be read as it stands, None for any other."""
    if not _is_simple(code, handle) or is_placeholder(handle):
        return None
    return AccountRef(code, handle, handle.casefold() if PLATFORMS[code].folds_case else handle)


def _checked_ref(code: str, handle: str, text: str) -> AccountRef:
    if code and (simple := _simple_ref(code, handle)):
        return simple
    handle = _without_at(handle).strip()
    name = canonical(code, handle)
    if len(handle) > _LONGEST * 10 or not _has_substance(name) or _has_controls(handle):
        raise _invalid(text)
    if code != "other":
        bare = _KEEPS_PREFIX.sub("", handle, count=1)
        if len(handle) > _LONGEST or _NOT_IN_HANDLES.search(bare) or not _has_name_char(bare):
            raise _invalid(text)
    return AccountRef(code, f"@{handle}" if _needs_at(code, handle) else handle, name)


def _visible(text: str) -> str:
    """Return the text without direction marks, zero-width characters and the brackets around links in mails."""
    text = visible(clean(text)).strip()
    if text.startswith("<") and text.endswith(">"):
        text = text[1:-1].strip()
    return text


def _without_at(text: str) -> str:
    return _LEADING_AT.sub("", text)


def _canonical_once(platform: str, handle: str) -> str:
    """Normalise once; folding case can bring characters back that NFKC rewrites again, so the caller repeats this."""
    typed = unicodedata.normalize("NFKC", _visible(handle))
    typed = _without_at(typed) if platform == "other" else typed
    link = read_link(typed, is_eager=platform == "other")
    if link is not None and link.platform == platform:
        typed = handle_in(link) or typed
    typed = " ".join(_without_at(typed).split())
    if platform == "youtube" and _CHANNEL_ID.fullmatch(typed):
        return typed
    known = PLATFORMS.get(platform)
    return typed.casefold() if known is None or known.folds_case else typed


def _has_controls(handle: str) -> bool:
    return any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in handle)


def _has_substance(name: str) -> bool:
    """Say whether anything can be seen of it."""
    return any(unicodedata.category(char)[0] in "LNPS" for char in name)


def _has_name_char(handle: str) -> bool:
    """Say whether more than punctuation is left: "_" may be a whole name, "-" and "." may not."""
    return any(char == "_" or unicodedata.category(char)[0] in "LNS" for char in handle)


def _invalid(text: str) -> IrmError:
    return IrmError("handle.invalid", value=text)
