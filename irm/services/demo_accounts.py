"""Accounts of the demo data: handles nobody has yet, and counts as they are on each platform and in each tier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from irm.domain.metrics import DEFAULT_LIMITS, TIERS

_PATTERNS: Final = (
    "{given}{family}",
    "{given}.{family}",
    "{given}_{family}",
    "{given}.{word}",
    "{given}_{word}",
    "{given}{word}",
    "{word}with{given}",
    "{word}by{given}",
    "its{given}{family}",
    "hello{given}{family}",
    "{family}{given}",
)
_ENDINGS: Final = ("",) * 9 + ("_tv", "daily", ".diary", "official", "_")
_NO_DOTS: Final = frozenset({"x", "naver_blog", "kakao"})
_LONGEST: Final = {"x": 15, "snapchat": 15, "naver_blog": 20}
_MOST: Final = 8_000_000
"""Followers of the largest account."""

# What usual accounts of each tier reach, nano to mega: shares of followers that like or comment (Instagram), of views
# that like, comment or share (TikTok).
_INSTAGRAM: Final = (0.042, 0.028, 0.020, 0.014, 0.009)
_TIKTOK: Final = (0.080, 0.055, 0.040, 0.028, 0.015)
_TIKTOK_REACH: Final = (0.70, 0.50, 0.38, 0.30, 0.22)
_SHARE_OF_FOLLOWERS: Final = {"x": 0.0075, "threads": 0.02, "facebook": 0.011, "linkedin": 0.022, "naver_blog": 0.03}
_HIDDEN: Final = 0.6
"""Share of Snapchat accounts that show no follower count."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read off an account on a day: followers, views, likes, comments, shares, saves, posts counted."""

    taken_on: date
    source: str
    counts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One account with its readings, the latest one last; handles are plain ASCII in lower case, hence canonical."""

    platform: str
    handle: str
    is_verified: bool
    readings: tuple[Reading, ...]


class Handles:
    """Gives out handles that are free; `taken` are those of the file, as (platform, canonical handle)."""

    def __init__(self, rng: Random, taken: set[tuple[str, str]]) -> None:
        self._rng = rng
        self._taken = taken
        self._names = {_bare(handle) for _, handle in taken}

    def stem(self, *, given: str, family: str, word: str) -> str:
        """Return the name a person goes by on most platforms."""
        return self._rng.choice(_PATTERNS).format(given=given, family=family, word=word)

    def take(self, platform: str, stem: str, own: set[str]) -> str:
        """Return a free handle made from a stem, as the platform allows it, and note it in `own`.

        What one person is called on a platform nobody else is called on another.
        """
        longest = _LONGEST.get(platform, 30)
        base = stem + self._rng.choice(_ENDINGS)
        base = base if len(base) <= longest else stem
        base = base.replace(".", "_") if platform in _NO_DOTS else base
        handle = base[:longest].rstrip(".")
        while (platform, handle) in self._taken or (_bare(handle) in self._names and _bare(handle) not in own):
            number = str(self._rng.randint(2, 99_999))
            handle = base[: longest - len(number)].rstrip(".") + number
        self._taken.add((platform, handle))
        self._names.add(_bare(handle))
        own.add(_bare(handle))
        return handle


def _bare(handle: str) -> str:
    """Return a handle without what only separates: jane.doe and jane_doe read as one name."""
    return handle.replace(".", "").replace("_", "").casefold()


def choose_platforms(rng: Random, weights: dict[str, int], count: int) -> list[str]:
    """Return `count` different platforms, likely ones more often."""
    left = dict(weights)
    chosen: list[str] = []
    for _ in range(min(count, len(left))):
        platform = rng.choices(list(left), weights=list(left.values()))[0]
        del left[platform]
        chosen.append(platform)
    return chosen


def followers_in(rng: Random, tier: str) -> int:
    """Return a follower count of a tier; small accounts of a tier are commoner than large ones."""
    place = TIERS.index(tier)
    low = (800, *DEFAULT_LIMITS)[place]
    high = (*DEFAULT_LIMITS, _MOST)[place] - 1
    return int(low * (high / low) ** (rng.random() ** 1.15))


def readings(rng: Random, platform: str, followers: int, *, today: date, how_many: int) -> tuple[Reading, ...]:
    """Return readings that grow towards today, the latest one last."""
    made: list[Reading] = []
    day = today - timedelta(days=rng.randint(0, 40))
    for _ in range(how_many):
        counts = _counts(rng, platform, max(followers, 50))
        made.append(Reading(day, rng.choice(("typed", "typed", "import")), counts))
        day -= timedelta(days=rng.randint(60, 110))
        followers = int(followers * rng.uniform(0.80, 0.99))
    return tuple(reversed(made))


def _counts(rng: Random, platform: str, followers: int) -> tuple[int | None, ...]:
    place = sum(followers >= limit for limit in DEFAULT_LIMITS)
    posts = rng.choice((10, 12, 20, 30))
    luck = rng.lognormvariate(0, 0.35)
    if platform == "tiktok":
        views = int(followers * _TIKTOK_REACH[place] * rng.lognormvariate(0, 0.4))
        engaged = views * min(_TIKTOK[place] * luck, 0.4)
        return followers, views, int(engaged * 0.9), int(engaged * 0.04), int(engaged * 0.06), None, posts
    if platform == "youtube":
        views = int(followers * rng.uniform(0.08, 0.30))
        likes, comments = _split(rng, views * min(0.04 * luck, 0.3))
        return followers, views, likes, comments, None, None, posts
    if platform == "snapchat":
        views = int(followers * rng.uniform(0.10, 0.25))
        return None if rng.random() < _HIDDEN else followers, views, None, None, None, None, posts
    if platform in ("twitch", "kakao", "pinterest"):
        watching = int(followers * 0.02 * luck) if platform == "twitch" else None
        saves = int(followers * 0.01 * luck) if platform == "pinterest" else None
        return followers, watching, None, None, None, saves, posts
    share = _SHARE_OF_FOLLOWERS.get(platform, _INSTAGRAM[place])
    likes, comments = _split(rng, followers * share * luck)
    seen = int(followers * rng.uniform(0.2, 0.7)) if platform in ("instagram", "naver_blog") else None
    return followers, seen, likes, comments, None, int(likes * 0.08) if platform == "instagram" else None, posts


def _split(rng: Random, engaged: float) -> tuple[int, int]:
    """Return likes and comments."""
    comments = int(engaged * rng.uniform(0.03, 0.08))
    return max(int(engaged) - comments, 0), comments


def best(accounts: Sequence[Account]) -> tuple[int, int]:
    """Return followers and average views of the account with the most followers, 0 where they are not shown."""
    latest = [account.readings[-1].counts for account in accounts if account.readings]
    counts = max(latest, key=lambda given: given[0] or 0, default=(0, 0))
    followers = counts[0] or 0
    return followers, counts[1] or int(followers * 0.3)
