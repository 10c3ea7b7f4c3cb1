"""Plants entries for people who are in a list already, as typing, other scripts and moved handles make them.

Each double keeps some of what is known of the person and gets the rest differently; `PLANTS` says how. Spellings in
Latin letters are those of the demo data's word lists, which know nothing of how the program compares names.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any, Final

from irm.resources_path import resource

_LETTERS: Final = "abcdefghijklmnoprstuvy"
_PLATFORMS: Final = ("instagram", "tiktok", "youtube", "x", "threads", "facebook")


@dataclass(frozen=True, slots=True)
class Planted:
    """One double: whom it doubles, its own id, and how it was made."""

    original: int
    double: int
    how: str


def plant(raw: Any, share: float, *, seed: int = 7) -> list[Planted]:
    """Add doubles for this share of the people, on a connection inside a write; return them."""
    # Numbers and streets kept free for fiction are few, and the demo data gives each to many: here all have their own.
    raw.execute("UPDATE contact_point SET normalised = '+999' || (id + 10000000) WHERE kind = 'phone'")
    raw.execute("UPDATE contact_point SET normalised = normalised || ' ' || id WHERE kind = 'address'")
    rng = Random(seed)
    people = raw.execute(
        "SELECT id FROM influencer WHERE trashed_at IS NULL AND kind = 'person' ORDER BY id"
    ).fetchall()
    total = raw.execute("SELECT count(*) FROM influencer").fetchone()[0]
    chosen = rng.sample([key for (key,) in people], int(total * share))
    made = []
    for number, original in enumerate(sorted(chosen)):
        how = tuple(PLANTS)[number % len(PLANTS)]
        made.append(Planted(original, _double(raw, rng, original, number, how), how))
    return made


def _double(raw: Any, rng: Random, original: int, number: int, how: str) -> int:
    cursor = raw.execute("SELECT * FROM influencer WHERE id = ?", (original,))
    names = [one[0] for one in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    row.pop("id")
    row |= {"uid": f"double{number:026x}", "notes": "", "do_not_contact_on": None, "not_relevant_on": None}
    row |= {"display_name": PLANTS[how](rng, row["display_name"]), "legal_name": "", "introduced_by_id": None}
    row["city"] = row["city"] if rng.random() < 0.7 else ""
    row["birthday"] = row["birthday"] if rng.random() < 0.7 else None
    marks = ", ".join("?" * len(row))
    double = raw.execute(
        f"INSERT INTO influencer ({', '.join(row)}) VALUES ({marks}) RETURNING id", tuple(row.values())
    ).fetchone()[0]
    _give_parts(raw, rng, original, int(double), how)
    return int(double)


def _give_parts(raw: Any, rng: Random, original: int, double: int, how: str) -> None:
    accounts = raw.execute(
        "SELECT id, platform, canonical FROM social_account WHERE influencer_id = ? ORDER BY position", (original,)
    ).fetchall()
    contacts = raw.execute(
        "SELECT kind, value, normalised FROM contact_point WHERE influencer_id = ? ORDER BY position", (original,)
    ).fetchall()
    if how == "moved":
        raw.execute("UPDATE social_account SET influencer_id = ? WHERE id = ?", (double, accounts[-1][0]))
        if len(accounts) == 1:  # the account is with the double now, and the person goes by the handle elsewhere
            _account(raw, original, accounts, accounts[0][2])
        kept = contacts if rng.random() < 0.3 else []
    else:
        kept = [contact for contact in contacts if rng.random() < 0.6]
        if not kept or rng.random() < 0.4:
            _account(raw, double, accounts, accounts[0][2])
    for kind, value, normalised in kept:
        raw.execute(
            "INSERT INTO contact_point (influencer_id, kind, value, normalised) VALUES (?, ?, ?, ?)",
            (double, kind, value, normalised),
        )
    raw.execute(
        "INSERT INTO influencer_tag (influencer_id, tag_id, position) SELECT ?, tag_id, position FROM influencer_tag"
        " WHERE influencer_id = ? AND abs(tag_id * 7 + ?) % 3 > 0",
        (double, original, double),
    )


def _account(raw: Any, owner: int, accounts: list[tuple[int, str, str]], handle: str) -> None:
    """Give somebody the handle on a platform where nobody has it."""
    used = {platform for _, platform, _ in accounts}
    for platform in _PLATFORMS:
        if (
            platform not in used
            and raw.execute(
                "INSERT OR IGNORE INTO social_account (influencer_id, platform, handle, canonical) VALUES (?, ?, ?, ?)",
                (owner, platform, handle, handle),
            ).rowcount
        ):
            return


def _typo(rng: Random, name: str) -> str:
    """Return a name with one letter wrong, missing, twice or out of place."""
    place = rng.randrange(1, max(2, len(name)))
    kind = rng.choice(("change", "drop", "double", "swap")) if len(name) > 4 else "change"
    letter = rng.choice(_LETTERS) if name.isascii() else chr(ord(name[place - 1]) + 1)
    if kind == "drop":
        return name[:place] + name[place + 1 :]
    if kind == "double":
        return name[:place] + name[place - 1] + name[place:]
    if kind == "swap" and place + 1 < len(name):
        return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    return (
        name[: place - 1] + letter + name[place:] if not name.isascii() else name[:place] + letter + name[place + 1 :]
    )


def _other_script(rng: Random, name: str) -> str:
    """Return a Korean or Arabic name in Latin letters, any other one with its words turned round."""
    given, family = _spellings()
    if not name.isascii():
        for length in (2, 1):
            if name[:length] in family and name[length:] in given:
                latin = [given[name[length:]].title(), family[name[:length]].title()]
                return rng.choice((" ".join(latin), " ".join(latin[::-1]), ", ".join(latin[::-1]).upper()))
    first, _, last = name.partition(" ")
    if first in given and last in family:
        return f"{given[first].title()} {family[last].title()}"
    return f"{last}, {first}" if last else name.upper()


@cache
def _spellings() -> tuple[dict[str, str], dict[str, str]]:
    given: dict[str, str] = {}
    family: dict[str, str] = {}
    for code in ("ko", "ar"):
        with resource(f"demo/names-{code}.toml").open("rb") as file:
            words = tomllib.load(file)
        given.update(one.split("|") for one in words["names"]["given"])
        for group in (words["names"], *words["groups"]):
            family.update(one.split("|") for one in group.get("family", ()))
    return given, family


def _same(_: Random, name: str) -> str:
    return name


PLANTS: Final[dict[str, Callable[[Random, str], str]]] = {"typo": _typo, "script": _other_script, "moved": _same}
"""How a double is called, by how it came about; "moved": the handle is the double's now, or on another platform."""
