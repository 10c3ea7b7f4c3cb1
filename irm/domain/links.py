"""Reads a pasted link and finds the account in its path; knows which paths are posts and pages, not people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, unquote, urlencode

from irm.domain.platforms import platform_of_host

LINK: Final = re.compile(r"(?:[\w-]{1,63}\.)+[^\W\d_][\w-]{1,62}(?::\d{1,5})?(?:[/?#].*)?")
"""A link without its scheme: a host of at least two parts, then perhaps a path."""

_BLANK: Final = re.compile(r"\s")
_SCHEME: Final = re.compile(r"https?:/{1,3}", re.IGNORECASE)
_WWW: Final = re.compile(r"\A(?:www\.)+(?=.)")
_SHORTENERS: Final = frozenset({"vm.tiktok.com", "vt.tiktok.com", "lnkd.in", "pin.it", "fb.me", "t.co"})
"""Hosts whose paths hide where they lead: kept as a link, never read as a handle."""

_TRACKING: Final = re.compile(
    r"utm_\w+|fbclid|gclid|igshid?|igsh|si|hl|lang|_r|_t|ref|ref_src|feature|is_from_webapp|sender_device",
    re.IGNORECASE,
)
_NOT_PEOPLE: Final = {
    "instagram": "p reel reels tv explore accounts direct about web share s",
    "tiktok": "t tag music discover foryou explore search video following live upload login",
    "youtube": "watch shorts playlist results feed embed live post hashtag gaming premium clip v account",
    "x": "i intent home search hashtag share explore settings messages notifications login compose",
    "facebook": "watch share sharer.php photo photo.php events marketplace login reel hashtag story.php permalink.php",
    "threads": "t search login",
    "snapchat": "t spotlight discover lens explore",
    "twitch": "videos directory p downloads settings search",
    "pinterest": "pin search ideas today explore",
    "linkedin": "feed posts jobs pulse search login sales talent recruiter events",
    "naver_blog": "postview.naver postview.nhn",
}
_PREFIXES: Final = {
    "instagram": {"stories": "", "_u": ""},
    "tiktok": {},
    "youtube": {"channel": "", "c": "c/", "user": "user/"},
    "facebook": {"groups": "groups/"},
    "snapchat": {"add": "", "p": ""},
    "linkedin": {"in": "", "pub": "", "company": "company/", "school": "school/"},
    "kakao": {"o": "o/", "me": "me/"},
}
_QUERY_NAMES: Final = {"facebook": "id", "naver_blog": "blogId", "x": "screen_name"}


@dataclass(frozen=True, slots=True)
class Link:
    """A pasted link: `platform` is "other" for a host we do not know, `url` the whole of it with a scheme."""

    platform: str
    host: str
    path: str
    query: str
    url: str


def read_link(text: str, *, is_eager: bool = False) -> Link | None:
    """Return the link a text is, or None for a bare handle.

    "jane.kr" alone is a handle unless `is_eager`; a scheme, "www.", a path or a known host make it a link.
    """
    scheme = _SCHEME.match(text)
    rest = text[scheme.end() :] if scheme else text
    if LINK.fullmatch(rest) is None or _BLANK.search(rest):
        return None
    host, path, query = _parts(rest)
    code = None if host in _SHORTENERS else platform_of_host(host)
    is_link = scheme is not None or is_eager or code is not None or path not in ("", "/") or host.startswith("www.")
    if not is_link:
        return None
    return Link(code or "other", _WWW.sub("", host), path, query, text if scheme else f"https://{rest}")


def handle_in(link: Link) -> str:
    """Return the handle a link leads to, "" where it leads to no profile. For unknown hosts: host and path."""
    if link.platform == "other":
        return _whole(link)
    segments = [unquote(segment) for segment in link.path.split("/") if segment]
    wanted = _QUERY_NAMES.get(link.platform)
    named = dict(parse_qsl(link.query)).get(wanted, "") if wanted else ""
    if named:
        return named
    if not segments or link.host.endswith("youtu.be"):
        return ""
    return _in_path(link.platform, segments)


def _in_path(code: str, segments: list[str]) -> str:
    first = segments[0]
    if first.startswith("@"):
        return first.lstrip("@")
    word = first.casefold()
    if code == "facebook" and word in ("people", "pages"):
        return segments[-1] if len(segments) > 2 else ""
    prefix = _PREFIXES.get(code, {}).get(word)
    if prefix is not None:
        return prefix + segments[1].lstrip("@") if len(segments) > 1 else ""
    return "" if word in _NOT_PEOPLE.get(code, "").split() else first


def _parts(rest: str) -> tuple[str, str, str]:
    """Split "host/path?query#fragment"; the old "/#!/name" form of Twitter counts as a path."""
    rest = rest.replace("/#!/", "/", 1).partition("#")[0]
    address, _, query = rest.partition("?")
    host, slash, path = address.partition("/")
    return host.partition(":")[0].casefold(), slash + path, query


def _whole(link: Link) -> str:
    kept = [(name, value) for name, value in parse_qsl(link.query) if _TRACKING.fullmatch(name) is None]
    return link.host + link.path.rstrip("/") + ("?" + urlencode(kept) if kept else "")
