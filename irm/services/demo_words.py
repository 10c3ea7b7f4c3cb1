"""The words the demo data is made of: names, places, topics and talks of one language, from resources/demo."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any, Final

from irm.resources_path import resource

LANGUAGES: Final = ("en", "ko", "ar")


@dataclass(frozen=True, slots=True)
class Called:
    """A name, and the Latin letters a handle spells it with."""

    name: str
    latin: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody lives; in `phones` every "#" stands for a digit, and all are numbers kept free for fiction."""

    city: str
    country: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """People of one region: their family names and where they live."""

    weight: int
    family: tuple[Called, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """What somebody posts about: as a tag, inside a sentence, inside a handle."""

    tag: str
    label: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """One touch of a talk: days since the one before, channel, direction, text, what comes next and in how many."""

    gap: int
    by: str
    way: str
    say: str
    stage: str
    subject: str = ""
    next: str = ""
    due: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """One exchange from its first touch to its last; a refusal gives the reason for do-not-contact."""

    turns: tuple[Turn, ...]
    reason: str = ""

    @property
    def outcome(self) -> str:
        """The stage the talk ends in."""
        return self.turns[-1].stage


@dataclass(frozen=True, slots=True)
class Words:
    """Everything of one language. `prices` maps a country to a text and what a US dollar comes to there."""

    code: str
    is_given_first: bool
    languages: tuple[str, ...]
    platforms: dict[str, int]
    prices: dict[str, tuple[str, float]]
    given: tuple[Called, ...]
    channels: tuple[Called, ...]
    groups: tuple[Group, ...]
    topics: tuple[Topic, ...]
    products: tuple[str, ...]
    work_tags: tuple[str, ...]
    asides: tuple[str, ...]
    next_steps: tuple[str, ...]
    follow_ups: tuple[str, ...]
    not_relevant: tuple[str, ...]
    notes: tuple[str, ...]
    first: tuple[Talk, ...]
    again: tuple[Talk, ...]
    refusals: tuple[Talk, ...]


def load(code: str) -> Words:
    """Return the words of one of LANGUAGES."""
    names, talk = _read(f"names-{code}.toml"), _read(f"talk-{code}.toml")
    family = _called(names["names"]["family"])
    talks = [(entry["kind"], Talk(_turns(entry["turns"]), entry.get("reason", ""))) for entry in talk["talks"]]
    return Words(
        code=code,
        is_given_first=names["given_first"],
        languages=tuple(names["languages"]),
        platforms=names["platforms"],
        prices={country: _price(text) for country, text in names["prices"].items()},
        given=_called(names["names"]["given"]),
        channels=_called(names["names"]["channels"]),
        groups=tuple(_group(group, family) for group in names["groups"]),
        topics=tuple(Topic(topic["tag"], topic["label"], tuple(topic["words"])) for topic in names["topics"]),
        products=tuple(talk["products"]),
        work_tags=tuple(talk["work_tags"]),
        asides=tuple(talk["asides"]),
        next_steps=tuple(talk["next_steps"]),
        follow_ups=tuple(talk["follow_ups"]),
        not_relevant=tuple(talk["not_relevant"]),
        notes=tuple(talk["notes"]),
        first=tuple(made for kind, made in talks if kind == "first"),
        again=tuple(made for kind, made in talks if kind == "again"),
        refusals=tuple(made for kind, made in talks if kind == "refusal"),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resource("demo") / name).read_text(encoding="utf-8"))


def _called(entries: list[str]) -> tuple[Called, ...]:
    parts = (entry.partition("|") for entry in entries)
    return tuple(Called(name, latin or _latin(name)) for name, _, latin in parts)


def _latin(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalnum())


def _price(text: str) -> tuple[str, float]:
    shown, _, factor = text.rpartition("|")
    return shown, float(factor)


def _group(group: dict[str, Any], family: tuple[Called, ...]) -> Group:
    places = tuple(Place(place["city"], place["country"], tuple(place["phones"])) for place in group["places"])
    return Group(group["weight"], _called(group["family"]) if "family" in group else family, places)


def _turns(entries: list[dict[str, Any]]) -> tuple[Turn, ...]:
    return tuple(Turn(**entry) for entry in entries)
