"""A name with one letter wrong may be somebody known, where the rest of the row says so, too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from irm.services import imports
from irm.services.imports.near_names import SoundIndex
from irm.services.store import Store
from tests.builders import account, add, person

CITIES = ("Bonn", "Ulm", "Jena", "Trier", "Essen", "Worms", "Celle", "Halle", "Emden", "Hagen", "Gera")
HEADER = "Name,Instagram,Country,City,Birthday"


def known(store: Store) -> None:
    """Twenty-three people in twelve cities, one alone in hers."""
    for number, city in enumerate(CITIES * 2):
        add(store, person(f"Somebody {chr(97 + number) * 4}", country="Germany", city=city))
    add(
        store,
        person(
            "Katharina Vogelsang",
            country="Germany",
            city="Kiel",
            birthday=date(1991, 5, 17),
            accounts=(account("kvogel.art", platform="tiktok"),),
        ),
    )


def verdict(store: Store, folder: Path, row: str) -> tuple[str, str, str]:
    path = folder / "list.csv"
    path.write_text(f"{HEADER}\n{row}\n", encoding="utf-8")
    (found,) = imports.run(store, path, imports.ImportOptions()).verdicts
    return found.kind, found.matched_name, found.maybe


MEANT = ("duplicate", "Katharina Vogelsang", "duplicate.similar")


@pytest.mark.parametrize(
    ("row", "is_meant"),
    [
        ("Katharina Vogelsamg,,Germany,Kiel,", True),
        ("Katharina Vogelsag,,Germany,Kiel,", True),
        ("Katharnia Vogelsang,,Germany,Kiel,", True),
        ("Vogelsamg Katharina,,Germany,Kiel,", True),
        ("Katharina Vogelsamg,,,,1991-05-17", True),
        ("Katharina Vogelsamg,kvogel.art,,,", True),
        ("Katharina Vogelsamg,,Germany,Bonn,", False),
        ("Katharina Vogelsamg,,Germany,,", False),
        ("Katharina Vogelsamg,,,,", False),
        ("Katrin Vogelsberg,,Germany,Kiel,", False),
    ],
)
def test_a_slip_of_the_pen_is_a_possible_duplicate_where_the_rest_says_so(
    store: Store, tmp_path: Path, row: str, is_meant: bool
) -> None:
    known(store)
    found = verdict(store, tmp_path, row)
    assert found == MEANT if is_meant else found[0] == "new"


def test_another_handle_on_the_same_platform_is_another_person(store: Store, tmp_path: Path) -> None:
    known(store)
    add(
        store,
        person("Leonore Haberkorn", country="Germany", city="Ulm", accounts=(account("leo.h", platform="instagram"),)),
    )
    assert verdict(store, tmp_path, "Leonore Haberkom,korn.leonore,Germany,Ulm,")[0] == "new"


sounds = st.text("akmnrst", min_size=6, max_size=14)


@given(sounds, st.integers(0, 99), st.sampled_from(("change", "drop", "double", "swap")))
def test_every_sound_one_letter_away_is_near(sound: str, place: int, how: str) -> None:
    at = place % len(sound)
    before, here, after = sound[:at], sound[at], sound[at + 1 :]
    other = {
        "change": before + ("o" if here != "o" else "a") + after,
        "drop": before + after,
        "double": before + here * 2 + after,
        "swap": before + after[:1] + here + after[1:],
    }[how]
    index = SoundIndex([sound, "zzzzzzzz"])
    is_near = OSA.distance(sound, other) == 1 and len(other) >= 6
    assert index.near(other) == ([sound] if is_near else [])
