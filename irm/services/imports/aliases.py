"""What headers and words of other people's files mean, from `resources/aliases.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from rapidfuzz.distance import OSA

from irm.domain.influencer import COUNTS
from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.resources_path import resource

_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_KOREAN_BLANK: Final = re.compile(r"(?<=[가-힣]) (?=[가-힣])")
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[#%/*]")
_ONE_WORD: Final = {
    "average": "avg",
    "mean": "avg",
    "e": "",
    "email": "mail",
    "emails": "mails",
    "nr": "number",
    "no": "number",
}
"""Spellings that are one word in a header; "e-mail" and "email" both become "mail"."""
_UNIT: Final = re.compile(
    r"\((?:in\s)?\s*(?:k|m|mn|mio|thousands?|millions?|천|만|천명|만명|ألف|مليون)\s*\)", re.IGNORECASE
)
_PARTS: Final = re.compile(
    r"\s*[/,&|+;]\s*|\s+(?:or|and|oder|und|ou|et|o|y|e|ve|veya|atau|dan|или|и|또는|혹은|및|أو)\s+", re.IGNORECASE
)
_ALIKE: Final = {
    "handle": frozenset(("handle", "url", "accounts")),
    "city": frozenset(("city", "region", "country")),
}
"""Fields that can read what the others of their kind hold, too."""
METRIC_FIELDS: Final = COUNTS
_SHORTEST: Final = 7
_FORGIVING: Final = frozenset(
    (
        *("name", "first_name", "last_name", "handle", "url", "email", "phone", "platform", "country", "city"),
        *("languages", "tags", "notes", "company", "birthday", "address", "street", *METRIC_FIELDS),
    )
)
"""Fields a slip of the pen may be taken for: a contact is no contract, a religion no region."""
_LONGEST: Final = 1_000
"""Letters of a header that are looked at; brackets that never close cost the square of what follows them."""
_IN_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NO_PLATFORM_SIGN: Final = frozenset(("other", "others", "etc", "pin", "li", "sc", "snap", "thread", "tweet", "page"))
_GLUED: Final = ("인스타그램", "인스타", "유튜브", "틱톡", "네이버블로그", "블로그")
_WHETHER: Final = re.compile(r"\s*(?:여부|유무|\?)\s*\Z")
_OF_PROGRAMS: Final = frozenset(
    ("active", "inactive", "new", "open", "closed", "lead", "customer", "subscriber", "live")
)
"""Boxes that programs tick for their own records: such a one says nothing of the stage somebody is at."""
_SMALL_WORDS: Final = frozenset(("of", "on", "the", "your", "de", "da", "do", "du", "di", "sur", "en", "no", "auf"))
_ACCOUNT_FIELDS: Final = frozenset(("handle", "url", "platform", "accounts"))


StageNames = Mapping[str, str]
"""The names a user gave to stages, with their codes."""
NO_NAMES: Final[StageNames] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Guess:
    """What a header says: a field code ("" for nothing), the field if another column says it better, and a platform.

    `is_person_word` marks "TikToker" and the like: a name or a handle, which only the cells can tell.
    """

    field: str = ""
    otherwise: str = ""
    is_weak: bool = False
    platform: str = ""
    is_person_word: bool = False


@dataclass(frozen=True, slots=True)
class Aliases:
    """The tables of the file, ready for look-up by `header_key` or by folded word."""

    fields: dict[str, str]
    weak: dict[str, tuple[str, str]]
    kept: frozenset[str]
    people: dict[str, str]
    stages: dict[str, str]
    kinds: dict[str, str]
    origins: dict[str, str]
    influence_types: dict[str, str]
    channels: dict[str, str]
    yes: frozenset[str]
    no: frozenset[str]
    totals: frozenset[str]
    system_labels: frozenset[str]
    pipeline: dict[str, str]
    """Words of a status that say more exactly than a stage of the relationship how far a campaign has come."""
    states: dict[str, dict[str, str]]
    """By field of `domain.status_words.CODES`, but for stages, what its words are taken for."""
    platform_marks: dict[str, str]
    """Headers that only the lists of one platform have, by the forms headers are looked up by."""
    of_people: tuple[str, ...]
    """What names of files say that list people."""
    things: frozenset[str]
    """Words in the headers of what is no list of people."""
    deliverables: dict[str, str]
    """Words for kinds of content, with the code of the type, or what else is known of it."""

    def guess(self, header: str) -> Guess:
        """Return what a header most likely means, looking at nothing but the header."""
        header = header[:_LONGEST]
        tokens = _tokens(header)
        if not tokens or _UNIT.search(fold(header)):
            return Guess()
        found = self._plain(tokens)
        if found.field:
            return found
        without = _IN_BRACKETS.sub(" ", header)
        if without != header:
            named = self._with_platform(tokens)
            if named.field and _platform_in(_tokens(header))[0] != _platform_in(_tokens(without))[0]:
                return named  # "Followers (TikTok)": the brackets say whose
            bare = _tokens(without)
            found = self._plain(bare)
            found = found if found.field else self._with_platform(bare) if bare else named
        else:
            found = self._with_platform(tokens)
        return found if found.field else replace(found, field=self._of_parts(header))

    def _of_parts(self, header: str) -> str:
        """Return what "Handle or URL" and "City, State" mean, where one field can hold all that they name."""
        parts = _PARTS.split(_HUMP.sub(" ", header).replace("_", " ").strip())
        if len(parts) == 1:
            parts = header.split()  # "Статус Status": the same in two languages
        if not 1 < len(parts) < 5:
            return ""
        fields = {self._plain(_tokens(part)).field for part in parts}
        if len(fields) == 1:
            return fields.pop()
        return next((field for field, alike in _ALIKE.items() if fields <= alike), "")

    def fields_in(self, header: str) -> frozenset[str]:
        """Return what the words of a header mean one by one: "Second e-mail" speaks of an e-mail."""
        return frozenset(code for word in _tokens(header) if (code := self._plain([word]).field))

    def _plain(self, tokens: list[str]) -> Guess:
        for key in _keys(tokens):
            if key in self.fields:
                return Guess(self.fields[key])
            if key in self.weak:
                field, otherwise = self.weak[key]
                return Guess(field, otherwise, is_weak=True)
            if key in self.kept:
                return Guess("notes")
        return Guess()

    def _with_platform(self, tokens: list[str]) -> Guess:
        """Understand "Instagram followers", "TikTok name", "YouTuber" and a bare "Instagram"."""
        for token in (*tokens, "".join(tokens)):
            if token in self.people and tokens[-1] != "er":  # "Instagram ER" is no Instagrammer
                return Guess("name", is_person_word=True, platform=self.people[token])
        if self._is_price_of_content(tokens):
            return Guess("fee")
        platform, rest = _platform_in(tokens)
        if not platform:
            return Guess()
        if not rest or rest == ["id"]:
            return Guess(f"handle:{platform}")
        field = self._plain(rest).field or self._plain([word for word in rest if word not in _SMALL_WORDS]).field
        if field in METRIC_FIELDS:
            return Guess(f"{field}:{platform}", platform=platform)
        if field in _ACCOUNT_FIELDS:
            return Guess(f"handle:{platform}")
        if field == "name":
            return Guess("name", is_person_word=True, platform=platform)
        return Guess(field if field in ("engagement_rate", "email", "country", "tags", "notes") else "")

    def ending(self, header: str) -> str:
        """Return what the last words of a header mean: "Client name" a name, "Contact first name" a first one."""
        tokens = _tokens(header)
        tails = (self._plain(tokens[start:]) for start in range(1, len(tokens)))
        return next((guess.field for guess in tails if guess.field and not guess.is_weak), "")

    def misspelt(self, header: str) -> str:
        """Return the field of a header with one letter too many, missing, wrong or out of place: "adress"."""
        key = "".join(_tokens(header))
        if not key.isalpha():
            return ""
        near = (
            name
            for name in self.fields
            if len(name) >= _SHORTEST and name[0] == key[0] and abs(len(name) - len(key)) < 2
        )
        found = {self.fields[name] for name in near if OSA.distance(name, key, score_cutoff=1) == 1}
        return found.pop() if len(found) == 1 and found <= _FORGIVING else ""

    def _is_price_of_content(self, tokens: list[str]) -> bool:
        """Say whether a header is a price and what for: "IG Story rate", "Rate (1x TikTok)", 릴스 단가."""
        rest = [
            word
            for word in tokens
            if word not in self.deliverables and platform_of(word) is None and not word.isdigit() and word != "x"
        ]
        return 0 < len(rest) < len(tokens) and self._plain(rest).field == "fee"

    def platform_mark(self, header: str) -> str:
        """Return the platform whose lists alone have such a column, "" for a column any list may have."""
        return next((self.platform_marks[key] for key in _keys(_tokens(header)) if key in self.platform_marks), "")

    def platform_in(self, header: str) -> str:
        """Return the platform a header names, whatever else it says, "" for none."""
        tokens = _tokens(header)
        return _platform_in(tokens)[0] if tokens else ""

    def is_platform_alone(self, header: str) -> bool:
        """Say whether a header is the name of a platform and nothing else."""
        platform, rest = _platform_in(_tokens(header)) if _tokens(header) else ("", [])
        return bool(platform) and not any(rest)

    def is_of_things(self, header: str) -> bool:
        """Say whether a header names what products and places have, and people do not."""
        return any(key in self.things for key in _keys(_tokens(header)))

    def stage_ticked(self, header: str) -> str:
        """Return the stage a ticked box under a header stands for ("Contacted?", 컨택 여부), "" for none."""
        bare = word_key(_WHETHER.sub("", _IN_BRACKETS.sub(" ", header)))
        if bare in _OF_PROGRAMS:
            return ""
        return self.pipeline.get(bare) or self.stages.get(bare, "")

    def is_plain_notes(self, header: str) -> bool:
        """Say whether a column is called notes, so that its texts need no header in front of them."""
        return any(self.fields.get(key) == "notes" for key in _keys(_tokens(header)))

    def word(self, table: dict[str, str], text: str) -> str:
        """Return what a cell's word stands for in `stages` or `kinds`, "" where it is none of them."""
        return table.get(word_key(text), "")


def channel_in(header: str) -> str:
    """Return the channel that a header like "Last DM" or "마지막 메일 발송일" names, "" where it names none.

    Korean and Arabic glue words together, so theirs are found inside others; "line" is not found in "deadline".
    """
    key = word_key(header)
    padded = f" {key} "
    for word, code in load().channels.items():
        if f" {word} " in padded or (not word.isascii() and word in key):
            return code
    return ""


def word_key(text: str) -> str:
    """Return the form in which the words of cells are compared: no case, no emoji in front, no punctuation.

    Korean is written with blanks between its words and without: 컨택 완료 is 컨택완료.
    """
    key = " ".join(_TOKEN.findall(fold(text.replace("_", " "))))
    return key if key.isascii() else _KOREAN_BLANK.sub("", key)


def _tokens(header: str) -> list[str]:
    parts = _TOKEN.findall(fold(_HUMP.sub(" ", header).replace("_", " ")))
    words = [_ONE_WORD.get(part, part) for part in parts]
    return [word for word in words if word and word not in "/*%"]


def _keys(tokens: list[str]) -> Iterable[str]:
    """Yield the forms a header is looked up by, the most exact first."""
    numbered = ["#" if word.isdigit() else word for word in tokens]
    unnumbered = [word for word in tokens if word != "#"]
    bare = [word for word in unnumbered if not word.isdigit()]
    for form in (tokens, numbered, unnumbered, bare):
        if form:
            yield "".join(form)
            yield " ".join(sorted(form))


def _platform_in(tokens: list[str]) -> tuple[str, list[str]]:
    """Return the platform that a header names and the tokens beside it, "" where it names none."""
    has_digits = any(map(str.isdigit, tokens))  # the x of 0x1F or of 2 x 3 is no platform
    for length in (2, 1):
        for start in range(len(tokens) - length + 1):
            word = "".join(tokens[start : start + length])
            is_sign = word not in _NO_PLATFORM_SIGN and not (len(word) == 1 and has_digits)
            code = platform_of(word) if is_sign else None
            if code is not None and code != "other":
                return code, tokens[:start] + tokens[start + length :]
    for glued in _GLUED:
        if tokens[0].startswith(glued):
            return platform_of(glued) or "", [tokens[0].removeprefix(glued), *tokens[1:]]
    return "", tokens


@cache
def load() -> Aliases:
    """Return the alias tables; the file is read once."""
    tables, trackers = _tables("aliases.toml"), _tables("trackers.toml")
    fields = {**tables["fields"], **trackers["fields"]}
    kept = fields.pop("kept")
    words = tables["words"]
    weak = tables["weak"] | trackers["weak"]
    return Aliases(
        fields=_by_key(fields),
        weak={key: (field, other) for name, (field, other) in weak.items() for key in _keys(_tokens(name))},
        kept=frozenset(key for name in kept for key in _exact_keys(name)),
        people={fold(word): platform for word, platform in tables["platform_people"].items()},
        stages={word_key(word): code for code, group in tables["stages"].items() for word in (code, *group)},
        kinds={word_key(word): code for code, group in tables["kinds"].items() for word in (code, *group)},
        origins=_words(tables["origins"]),
        influence_types=_words(tables["influence_types"]),
        channels={word_key(word): code for code, group in tables["channels"].items() for word in (code, *group)},
        yes=frozenset(map(fold, words["yes"])),
        no=frozenset(map(fold, words["no"])),
        totals=frozenset(map(fold, words["total"])),
        system_labels=frozenset(map(fold, words["system_labels"])),
        pipeline=_words(trackers["pipeline"]),
        states={name: _words(group) for name, group in trackers["states"].items()},
        platform_marks=_by_key(tables["platform_marks"]),
        of_people=tuple(map(fold, tables["lists"]["of_people"])),
        things=frozenset(key for word in tables["lists"]["of_things"] for key in _exact_keys(word)),
        deliverables=_words(trackers["deliverables"]),
    )


def _tables(name: str) -> dict[str, Any]:
    with resource(name).open("rb") as file:
        return tomllib.load(file)


def with_stages(names: StageNames) -> Aliases:
    """Return the alias tables with the names a user gave to stages, which win over other words; code by name."""
    known = load()
    own = {word_key(name): code for name, code in names.items()}
    return replace(known, stages=known.stages | own) if own else known


def _words(groups: dict[str, list[str]]) -> dict[str, str]:
    return {word_key(word): code for code, group in groups.items() for word in (code, *group)}


def _by_key(groups: dict[str, list[str]]) -> dict[str, str]:
    """Take the codes of fields for headers too, but for our ID: other programs have a "uid" as well."""
    named = ((code, name) for code, names in groups.items() for name in ((code, *names) if code != "uid" else names))
    return {key: code for code, name in named for key in _exact_keys(name)}


def _exact_keys(name: str) -> tuple[str, str]:
    tokens = _tokens(name)
    return "".join(tokens), " ".join(sorted(tokens))
