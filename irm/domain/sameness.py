"""Whether two entries are the same person: what speaks for it and against it, weighed.

Weights are bits of evidence (Fellegi and Sunter, 1969): each point more makes it twice as likely. A name that many
people share says little, an e-mail that nobody else has says much. The weights were set on made-up lists with known
doubles: `benchmarks/duplicates.py` quotes what they find and what they mistake.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA, Indel

from irm.domain import name_sound
from irm.domain.text import fold

LIKELY: Final = 1.0
"""So many bits make a pair worth showing."""
_SURE: Final = 8.0
_MANY: Final = 20_000
_NAMESAKE: Final = 2.5
_EXACT_CODES: Final = frozenset({"same.email", "same.phone", "same.contact", "same.link", "same.handle"})
_OTHER_NAME: Final = 0.6
"""What a shared way to reach two people is worth where their names differ: couples, agencies, desks share them, too."""
_STEM: Final = re.compile(r"[\W_]+")
_FIGURES: Final = re.compile(r"\d+")
_SHORTEST_STEM: Final = 5
_COMMON_STEMS: Final = frozenset(
    {"contact", "hello", "management", "booking", "business", "office", "inquiry", "official"}
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of one person; folded where the name says nothing else. `contacts` are (kind, normalised)."""

    id: int
    name: str
    legal_name: str = ""
    kind: str = "person"
    country: str = ""
    city: str = ""
    birthday: str = ""
    accounts: tuple[tuple[str, str], ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    tags: frozenset[str] = frozenset()
    representatives: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two entries may be one, or are two: a code of `irm/words/duplicates.py` with its value."""

    code: str
    value: str
    bits: float

    @property
    def is_for(self) -> bool:
        """Whether it speaks for one person."""
        return self.bits > 0


@dataclass(frozen=True, slots=True)
class Rarity:
    """How often a thing occurs in the list: `of` maps (kind, value) to how many people have it."""

    people: int
    of: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def shared_by(self, kind: str, value: str) -> int:
        """Return how many people have it, two at least."""
        return max(self.of.get((kind, value), 2), 2)


@dataclass(frozen=True, slots=True)
class Judgement:
    """All reasons, the strongest first, and what they come to; `score` is a percentage."""

    reasons: tuple[Reason, ...]
    bits: float
    is_exact: bool

    @property
    def score(self) -> int:
        """The likelihood in percent; 100 only for what is exact."""
        return 100 if self.is_exact else min(99, round(100 / (1 + 2**-self.bits)))


@lru_cache(100_000)
def stem(handle: str) -> str:
    """Return a handle, or what stands before the @ of an e-mail, without dots and strokes; "" where it says nothing."""
    found = _STEM.sub("", handle.casefold())
    return found if len(found) >= _SHORTEST_STEM and found not in _COMMON_STEMS and not found.isdigit() else ""


def judge(one: Known, other: Known, rarity: Rarity) -> Judgement:
    """Weigh everything that two people have, and do not have, in common."""
    names = _names(one, other, rarity)
    is_other = names[0].code == "other.name"
    reasons = [
        *names,
        *_contacts(one, other, rarity, trust=_OTHER_NAME if is_other else 1.0),
        *_handles(one, other, rarity),
        *_facts(one, other, rarity, is_named_alike=names[0].bits > -3),
    ]
    bits = sum(reason.bits for reason in reasons)
    likely = bits + (_among_few(rarity.people) if names[0].code == "same.name" else 0.0)
    against = sum(reason.bits for reason in reasons if not reason.is_for and not reason.code.startswith("same."))
    is_exact = (
        bits >= _SURE
        and against > -2
        and names[0].code in ("same.name", "same.legal_name", "same.sound")
        and any(reason.code in _EXACT_CODES and reason.bits >= 6 for reason in reasons)
    )
    shown = tuple(sorted(reasons, key=lambda reason: -abs(reason.bits if reason.code[0] == "o" else reason.bits + 20)))
    return Judgement(shown, likely, is_exact)


def _spread(shared_by: int) -> float:
    """Return what it takes off that others have it too; who shares it with one other only loses nothing."""
    return 2 * math.log2(shared_by - 1)


def _among_few(people: int) -> float:
    """Return what the same name is worth more in a short list, where two people hardly share one by chance.

    It makes a pair worth showing and never one without doubt.
    """
    return min(_NAMESAKE, max(0.0, math.log2(_MANY / max(people, 1)) / 2))


def _shared_name(shared_by: int) -> float:
    """Return what the same name says among so many who have it: a name of two people is as likely as not one's own."""
    others = math.log2(shared_by - 1)
    return max(-1.0 - 2.5 * others, -4.6 - others)


def _names(one: Known, other: Known, rarity: Rarity) -> list[Reason]:
    """Return what the names say, one reason."""
    best: Reason | None = None
    for first in (one.name, one.legal_name):
        for second in (other.name, other.legal_name):
            if first and second:
                found = _two_names(first, second, rarity, is_legal=first != one.name or second != other.name)
                if best is None or found.bits > best.bits:
                    best = found
    if best is None or best.code == "other.name":
        for who, with_handles in ((one, other), (other, one)):
            if (
                " " not in who.name
                and (name := stem(who.name))
                and name in {stem(handle) for _, handle in (*with_handles.accounts, *who.accounts)}
            ):
                return [Reason("same.part", who.name, -2.0)]
    return [best or Reason("other.name", "", -7.0)]


def _two_names(first: str, second: str, rarity: Rarity, *, is_legal: bool) -> Reason:
    one, other = _fold(first), _fold(second)
    ours, theirs = name_sound.sounds(first), name_sound.sounds(second)
    shared_by = max((rarity.shared_by("sound", key) for key in (*ours, *theirs)), default=2)
    if one == other or sorted(one.split()) == sorted(other.split()) or one.replace(" ", "") == other.replace(" ", ""):
        return Reason("same.legal_name" if is_legal else "same.name", second, _shared_name(shared_by))
    scripts = [{script for script, _ in name_sound.parts(name)} for name in (first, second)]
    crosses = not scripts[0] & scripts[1]
    if set(ours) & set(theirs) and (crosses or "hangul" not in scripts[0] | scripts[1]):
        return Reason("same.sound", second, _shared_name(shared_by) - 0.5)
    if crosses and "arabic" in scripts[0] | scripts[1]:
        bones = name_sound.consonants(first)
        if bones and bones == name_sound.consonants(second):
            return Reason("same.sound", second, _shared_name(rarity.shared_by("bones", bones)) - 1.5)
    if _is_typo(one, other, ours, theirs, crosses=crosses):
        near = sum({rarity.shared_by("sound", key) - 1 for key in (*ours[:1], *theirs[:1])}) + 1
        return Reason(
            "same.typo",
            second,
            _shared_name(max(shared_by, near)) - (3.0 if "hangul" in scripts[0] & scripts[1] else 1.5),
        )
    words = set(one.split()), set(other.split())
    if words[0] & words[1] and (words[0] <= words[1] or words[1] <= words[0]):
        return Reason("same.part", second, -2.5)
    if words[0] & words[1] or _ratio(one, other) > 0.8:
        return Reason("same.part", second, -4.0)
    return Reason("other.name", second, -7.0)


@lru_cache(50_000)
def _fold(name: str) -> str:
    return fold(name)


def _is_typo(one: str, other: str, ours: tuple[str, ...], theirs: tuple[str, ...], *, crosses: bool) -> bool:
    """Say whether two names differ by a letter or two changed places; by two in long ones."""
    if crosses:
        return any(len(a) >= 7 and OSA.distance(a, b, score_cutoff=1) <= 1 for a in ours for b in theirs)
    first, second = (name_sound.jamo("".join(sorted(name.split()))) for name in (one, other))
    longest = max(len(first), len(second))
    if longest < 5:
        return False
    allowed = 2 if longest >= 12 else 1
    if OSA.distance(first, second, score_cutoff=allowed) <= allowed:
        return True
    plain = one.replace(" ", ""), other.replace(" ", "")
    return OSA.distance(*map(name_sound.jamo, plain), score_cutoff=allowed) <= allowed


def _ratio(one: str, other: str) -> float:
    return float(Indel.normalized_similarity(one, other))


def _contacts(one: Known, other: Known, rarity: Rarity, *, trust: float) -> list[Reason]:
    found = []
    ours, theirs = set(one.contacts), set(other.contacts)
    for kind, value in sorted(ours & theirs):
        bits = 12.0 - _spread(rarity.shared_by(kind, value))
        code = f"same.{kind}" if kind in ("email", "phone") else "same.contact"
        found.append(Reason(code, value, max(trust * (bits if kind != "address" else bits - 8), 0.5)))
    for kind in ("email", "phone"):
        sides = [{value for key, value in side if key == kind} for side in (ours, theirs)]
        if all(sides) and not sides[0] & sides[1]:
            locals_ = [{stem(value.partition("@")[0]) for value in side} - {""} for side in sides]
            if kind == "email" and locals_[0] & locals_[1]:
                found.append(Reason("same.stem", min(locals_[0] & locals_[1]), 5.0))
            else:
                found.append(Reason(f"other.{kind}", "", -1.5))
    return found


def _handles(one: Known, other: Known, rarity: Rarity) -> list[Reason]:
    for first, second in ((one, other), (other, one)):
        linked = sorted({*first.links} & {*second.accounts})
        if linked:
            return [Reason("same.link", "@" + linked[0][1], 12.0)]
    found: list[Reason] = []
    ours, theirs = _stems(one), _stems(other)
    shared = sorted(ours.keys() & theirs.keys())
    for name in shared[:1]:
        bits = (9.0 if "email" not in ours[name] & theirs[name] else 4.0) - _spread(rarity.shared_by("stem", name))
        is_handle = bool(ours[name] - {"email"}) and bool(theirs[name] - {"email"})
        found.append(Reason("same.handle" if is_handle else "same.stem", name, max(bits, 1.0)))
    for platform in sorted({p for p, _ in one.accounts} & {p for p, _ in other.accounts}):
        mine, others = ({stem(h) or h for p, h in who.accounts if p == platform} for who in (one, other))
        if mine & others:
            continue
        pairs = [(a, b) for a in mine for b in others]
        if any(len(a) > 5 and _is_near(a, b) for a, b in pairs):
            found.append(Reason("same.handle_near", next(iter(others)), 5.0))
        elif not shared:
            found.append(Reason("other.handle", platform, -3.5))
        else:
            found.append(Reason("other.handle", platform, -2.0))
    return found


def _is_near(one: str, other: str) -> bool:
    """Say whether two handles differ by one letter; another figure is another person."""
    return OSA.distance(one, other, score_cutoff=1) <= 1 and _FIGURES.sub("", one) != _FIGURES.sub("", other)


def _stems(who: Known) -> dict[str, set[str]]:
    """Return the names somebody goes by online, each with where it was seen."""
    found: dict[str, set[str]] = {}
    for platform, handle in who.accounts:
        if name := stem(handle):
            found.setdefault(name, set()).add(platform)
    for kind, value in who.contacts:
        if kind == "email" and (name := stem(value.partition("@")[0])):
            found.setdefault(name, set()).add("email")
    return found


def _facts(one: Known, other: Known, rarity: Rarity, *, is_named_alike: bool) -> list[Reason]:
    found = []
    if one.birthday and other.birthday:
        is_same = one.birthday == other.birthday
        bits = 8.0 if is_named_alike else 4.0
        found.append(Reason("same.birthday", one.birthday, bits) if is_same else Reason("other.birthday", "", -5.0))
    if one.country and other.country:
        is_same = one.country == other.country
        found.append(Reason("same.country", one.country, 0.7) if is_same else Reason("other.country", "", -4.0))
    if one.city and other.city:
        if one.city == other.city:
            share = rarity.of.get(("country", one.country), rarity.people) / rarity.shared_by("city", one.city)
            found.append(Reason("same.city", one.city, min(3.5, max(0.5, math.log2(max(share, 1))))))
        else:
            found.append(Reason("other.city", "", -2.5))
    platforms = {p for p, _ in one.accounts} & {p for p, _ in other.accounts}
    if platforms:
        found.append(Reason("same.platform", min(platforms), 0.3))
    for tag in sorted(one.tags & other.tags)[:2]:
        share = rarity.people / rarity.shared_by("tag", tag)
        found.append(Reason("same.tag", tag, min(1.0, 0.25 * math.log2(max(share, 1)))))
    found += [
        Reason("same.representative", name, 1.5) for name in sorted(one.representatives & other.representatives)[:1]
    ]
    if "person" in (one.kind, other.kind) and one.kind != other.kind and "channel" not in (one.kind, other.kind):
        found.append(Reason("other.kind", "", -3.0))
    return [reason for reason in found if reason.bits]
