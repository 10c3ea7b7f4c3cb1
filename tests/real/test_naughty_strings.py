"""The lists of naughty strings go through every field of every format and come back byte for byte."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Refusal
from irm.domain.interaction import InteractionDraft
from irm.services import influencers, interactions
from irm.services.store import Store
from tests.builders import NOON, TODAY, assert_well
from tests.services.conftest import store as store  # the fixture, for it is the same store
from tests.services.exports.people import FILES, essence, fresh, read_into, write

DATA = Path(os.environ.get("IRM_REAL_DATA", Path(__file__).parents[2].parent / "shared" / "data" / "open"))
LISTS = ("blns.txt", "csv_injection_payloads.txt", "ssti.txt")

pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not DATA.is_dir(), reason="the real files do not lie beside this checkout"),
]


def naughty_strings() -> list[str]:
    """Return the lines of the lists, comments too: they are as good as any."""
    lines = [line for name in LISTS for line in (DATA / "hostile" / name).read_bytes().decode().split("\n")]
    return [line for line in dict.fromkeys(lines) if line]


def person(text: str, number: int) -> InfluencerDraft:
    return InfluencerDraft(
        display_name=f"{number} {text}"[:400],
        legal_name=text[:400],
        country=text[:400],
        city=text[:400],
        languages=text[:400],
        notes=f"{text}\n{text}",
        tags=(text[:150], f"tag {number}"),
        accounts=(
            AccountDraft("instagram", f"person{number}", f"https://example.com/{text}"[:1500], is_verified=True),
            AccountDraft("naver_blog"),
        ),
        contact_points=(ContactPointDraft("messenger", text[:1500]), ContactPointDraft("other", f"{text[:1500]} 2")),
        do_not_contact=Refusal(TODAY, text[:1500]),
        not_relevant=Refusal(TODAY, text[:1500]),
    )


@pytest.fixture
def naughty(store: Store) -> Store:
    """Fill the store: one person with one touch per string."""

    def work(session: object) -> None:
        for number, text in enumerate(naughty_strings()):
            owner = influencers.save(session, person(text, number), today=TODAY)  # type: ignore[arg-type]
            touch = InteractionDraft(
                owner, NOON, channel="note", subject=text[:400], body=f"{text}\n{number} {text}", next_step=text[:1500]
            )
            interactions.save(session, touch)  # type: ignore[arg-type]

    store.write("import", work)
    return store


def test_every_string_comes_back_from_every_format(naughty: Store, tmp_path: Path) -> None:
    expected = essence(naughty, tmp_path)
    assert len(expected) > 500
    for name, file in FILES.items():
        write(naughty, tmp_path / file, name)
        with fresh(tmp_path) as other:
            assert read_into(other, tmp_path / file).counts["new"] == len(expected), name
            assert essence(other, tmp_path) == expected, name
            assert_well(other)
    with (tmp_path / FILES["csv"]).open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.reader(table))
    assert len(rows) > 500
    assert [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r＝＋－＠")] == []
