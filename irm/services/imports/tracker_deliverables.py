"""Understands what a list calls content: "2x reels + 1 story", "릴스 1개", or nothing but a link to the post."""

from __future__ import annotations

import re
from typing import Final

from irm.domain.deliverable import TYPES, DeliverableDraft
from irm.domain.platforms import platform_of
from irm.services.imports.aliases import Aliases, word_key

_APART: Final = re.compile(r"\s*(?:[,;\n+&،]|\s/\s|\band\b)\s*", re.IGNORECASE)
_FIRST: Final = re.compile(r"(\d{1,2})\s*(?:x|×|\*|개|편|건|회)?\s*(?=\D)(.+)", re.IGNORECASE | re.DOTALL)
_LAST: Final = re.compile(r"(.*\D)\s*(?:x|×|\*)?\s*(\d{1,2})\s*(?:x|×|개|편|건|회)?", re.IGNORECASE | re.DOTALL)
_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s,;]+|(?:[\w-]+\.)+[a-z]{2,}/[^\s,;]+", re.IGNORECASE)
_MOST: Final = 20
_OPEN: Final = {
    "post": {
        "instagram": "instagram_post",
        "x": "x_post",
        "facebook": "facebook_post",
        "naver_blog": "naver_blog_review",
    },
    "video": {"instagram": "instagram_reel", "tiktok": "tiktok_video", "youtube": "youtube_video"},
    "story": {"": "instagram_story", "instagram": "instagram_story"},
    "live": {"instagram": "instagram_live", "tiktok": "tiktok_live"},
    "short": {"": "youtube_short", "youtube": "youtube_short", "instagram": "instagram_reel", "tiktok": "tiktok_video"},
}
_USUAL: Final = {
    "instagram": "instagram_post",
    "tiktok": "tiktok_video",
    "youtube": "youtube_video",
    "x": "x_post",
    "facebook": "facebook_post",
    "pinterest": "pinterest_pin",
    "naver_blog": "naver_blog_review",
}
_IN_LINKS: Final = (
    ("/reel", "instagram_reel"),
    ("/stories/", "instagram_story"),
    ("/shorts/", "youtube_short"),
    ("/live/", "youtube_video"),
)


def links_in(text: str) -> list[str]:
    """Return the links of a cell."""
    return _LINK.findall(text)


def of_link(link: str, platform: str) -> DeliverableDraft:
    """Return the content a link leads to; `platform` is that of the row, for links of unknown hosts."""
    found = platform_of(link) or platform
    code = next((code for part, code in _IN_LINKS if part in link.casefold()), _USUAL.get(found, "other"))
    return DeliverableDraft(code, TYPES[code] or _known(found))


def listed(text: str, platform: str, known: Aliases) -> list[DeliverableDraft]:
    """Return the content a cell lists, one draft a piece; what it is called stands as the title where it is unknown."""
    found: list[DeliverableDraft] = []
    for item in _APART.split(text):
        if not any(map(str.isalpha, item)):
            continue
        count, words = _counted(item.strip())
        found += [_draft(words, platform, known)] * count
    return found[:_MOST]


def _counted(item: str) -> tuple[int, str]:
    if match := _FIRST.fullmatch(item):
        count, words = int(match[1]), match[2]
    elif match := _LAST.fullmatch(item):
        count, words = int(match[2]), match[1]
    else:
        return 1, item
    return (count, words.strip()) if 1 <= count <= _MOST else (1, item)


def _draft(words: str, platform: str, known: Aliases) -> DeliverableDraft:
    tokens = word_key(words).split()
    named = [code for token in tokens if (code := platform_of(token)) is not None and code != "other"]
    where = named[0] if named else platform
    rest = [token for token in tokens if platform_of(token) is None]
    for key in (" ".join(tokens), " ".join(rest), *reversed(rest)):
        code = known.deliverables.get(key, "")
        if code in _OPEN:
            code = _OPEN[code].get(where) or _OPEN[code].get("") or _USUAL.get(where, "other")
        if code:
            return DeliverableDraft(code, TYPES[code] or _known(where), title="" if code != "other" else words)
    if named and not rest:
        code = _USUAL.get(where, "other")
        return DeliverableDraft(code, TYPES[code] or _known(where))
    return DeliverableDraft("other", _known(where), title=words)


def _known(platform: str) -> str:
    return "" if platform == "other" else platform
