"""What goes out for an address book and comes in again is about the same people, whatever they are called."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft
from irm.services.store import Store
from tests.builders import add, assert_well
from tests.services.exports.people import document, fresh, read_into, write
from tests.services.exports.test_round_trips import stampless

_NAMES = (
    *("Jane Doe", "Zoë O’Brien-Smith", "Ludwig van Beethoven", "jane.doe", "Seoul Eats 24", "Mary Jane Watson"),
    *("김민지", "남궁민수", "황보 관", "뷰티서울", "이준", "سارة القحطاني", "عبد الله محمد", "مطبخ ريم", "😀 Jane"),
)
_NOTES = (
    *("", "first\nsecond", '=1+1, "x"; 안녕 😀', "مرحبا\u200f (1)", "-5", "'quoted", "@jane said\tso"),
    *("Email: not@an.email", "+82 10"),
)
_TAGS = ("vegan", "뷰티", "سفر", "spring 2026", "=sum", "a-b")
_STREETS = ("1 Main St", "서울시 마포구 1-2", "شارع الملك 5", "Apt 2, 3rd floor")
_PLATFORMS = ("instagram", "tiktok", "youtube", "x", "naver_blog")


def somebody(chance: random.Random, number: int) -> InfluencerDraft:
    """Return a person with a few of everything that address books know."""

    def some(kind: str, least: int, most: int, make: Any) -> list[ContactPointDraft]:
        return [ContactPointDraft(kind, make(n)) for n in range(chance.randint(least, most))]

    contacts = some("email", 1, 3, lambda n: f"p{number}.{n}@example.com")
    contacts += some("phone", 0, 3, lambda n: f"+82 10-{number:04}-{n:04}")
    contacts += some("address", 0, 2, lambda n: f"{chance.choice(_STREETS)}\n{number}-{n} 서울")
    accounts = chance.sample(_PLATFORMS, chance.randint(0, 4))
    return InfluencerDraft(
        display_name=f"{chance.choice(_NAMES)}",
        city=chance.choice(("", "Seoul", "دبي")),
        country=chance.choice(("", "KR", "AE")),
        birthday=chance.choice((None, date(1985, 1, 1) + timedelta(days=chance.randrange(9000)))),
        notes=chance.choice(_NOTES),
        tags=tuple(chance.sample(_TAGS, chance.randint(0, 3))),
        accounts=tuple(AccountDraft(platform, f"jane{number}") for platform in accounts),
        contact_points=tuple(contacts),
    )


def known(store: Store, folder: Path) -> list[dict[str, Any]]:
    """Return what an address book can know of everybody."""
    found = []
    for person in document(store, folder)["people"]:
        points = [(point["kind"], point["value"]) for point in person["contact_points"]]
        one = {name: person[name] for name in ("display_name", "city", "country", "birthday", "notes")}
        one["tags"] = sorted(person["tags"])
        one["accounts"] = sorted((account["platform"], account["canonical"]) for account in person["accounts"])
        one |= {kind: sorted(value for of, value in points if of == kind) for kind in ("email", "phone", "address")}
        found.append(one)
    return found


@pytest.mark.parametrize("name", ["google", "outlook", "xlsx", "csv", "vcf", "vcf4", "json"])
def test_address_books_bring_back_the_same_people(name: str, store: Store, tmp_path: Path) -> None:
    chance = random.Random(7)
    for number in range(40):
        add(store, somebody(chance, number))
    path = tmp_path / f"out.{name.removesuffix('4') if name not in ('google', 'outlook') else 'csv'}"
    assert write(store, path, name).count == 40
    with fresh(tmp_path) as other:
        report = read_into(other, path, duplicates="add")
        assert report.counts["new"] == 40
        for mine, theirs in zip(known(store, tmp_path), known(other, tmp_path), strict=True):
            assert theirs == mine
        assert_well(other)
        again = tmp_path / f"again{path.suffix}"
        write(other, again, name)
        if name == "csv":
            assert again.read_bytes() == path.read_bytes()
        if name == "json":
            assert stampless(again) == stampless(path)
