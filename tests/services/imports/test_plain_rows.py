"""Plain rows go their own short way, and everything comes out as it would cell by cell."""

from __future__ import annotations

import csv
import os
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

import pytest

from irm.db import new_rows
from irm.domain import clock
from irm.services import influencers
from irm.services.imports import ImportOptions, apply, candidates, newcomers, plain_rows, run
from irm.services.imports.plain_rows import PlainRow, PlainRows, as_candidate
from irm.services.imports.proposal import propose
from irm.services.imports.table import open_table
from irm.services.store import Store
from tests.builders import account, add, assert_well, email, opened, person, tables
from tests.services.imports.table_files import TODAY

HEADERS: Final = {
    "Name": (
        "Jane Doe",
        "김민지",
        "أسيل درويش",
        " Bob ",
        "???",
        "-",
        "@jane",
        "x" * 600,
        "a\u200b",
        "N/A",
        "Éva Ørn",
        "ß İ",
    ),
    "Platform": ("instagram", "TikTok", "tiktok, youtube", "", "nowhere", "unknown", "유튜브", " instagram"),
    "Username": (
        "jane",
        "@Jane.Doe",
        "none",
        "",
        "https://www.tiktok.com/@kim",
        "a b",
        "x.com",
        "UC" + "a" * 22,
        "0.0.00",
    ),
    "Followers": ("12", "1,200", "7.5k", "", "-", "0", "many", "9" * 15, "9" * 18, "-5", "١٢", "²"),
    "Avg likes": ("12", "", "3", "TBD"),
    "Email": (
        "a@b.co",
        "A.b@C-d.example",
        "",
        "TBD",
        "x",
        "a@b.co, c@d.co",
        " a@b.co",
        "+1 416 555 0162",
        "a@b.co\u00a0",
    ),
    "Phone": (
        "+82 10-1234-5678",
        "010 1234 5678",
        "",
        "n/a",
        "kakao jane",
        "12",
        "0000-00-00",
        "+44 (0)20 7946 0000",
        "010 12 3 ",
    ),
    "Country": ("Korea", "KR", "", "[a, b]", "unknown", " Seoul ", "y" * 501, "\x07", "10\u00a0"),
    "Language": ("ko", "", "[en, ko]", "en\u0301"),
    "Tags": (
        "tea, coffee",
        "#one #two",
        "Tea; tea",
        "",
        "a|b",
        "tbd",
        "w" * 300,
        "뷰티/푸드",
        "\u200b",
        "[x, y]",
        "z" * 2100,
    ),
    "Notes": ("nice", "", "two\nlines", "0/0/00", "n" * 2100, "TBD", " spaced ", "5\u00a0", "nul\0"),
}
PLAIN: Final = ("Jane Doe", "instagram", "jane", "12", "3", "a@b.co", "+82 10-1234-5678", "Korea", "ko", "tea", "nice")
"""What stands in a cell most of the time."""


def rows_of(chance: random.Random, number: int) -> Iterator[list[str]]:
    """Yield rows most of which are plain and about somebody of their own, some hostile, some about the same people."""
    for nth in range(number):
        who = chance.choice((nth, nth, nth, chance.randrange(number)))
        row = list(PLAIN)
        row[0], row[2], row[5] = f"Person {who}", f"person_{who}", chance.choice((f"p{who}@b.co", "agency@b.co", ""))
        row[6] = chance.choice(("", f"+82 10-1234-{who:04}"))
        row[1] = chance.choice(("instagram", "instagram", "tiktok"))
        for place, hostile in enumerate(HEADERS.values()):
            if chance.random() < 0.06:
                row[place] = chance.choice(hostile)
        yield row


def saved(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((list(HEADERS), *rows))
    return path


@pytest.fixture
def same_each_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let uids and moments be the same in every run that is begun by calling this."""
    numbers = count(1)

    def begin() -> None:
        nonlocal numbers
        numbers = count(1)

    monkeypatch.setattr(os, "urandom", lambda size: (next(numbers) << 64).to_bytes(size, "big"))
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))
    return begin


def log(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    queries = {name: f"SELECT * FROM {name} ORDER BY id" for name in ("step", "step_row", "step_layout")}
    return store.examine(lambda raw: {name: raw.execute(query).fetchall() for name, query in queries.items()})


def taken(folder: Path, paths: Sequence[Path], *, duplicates: str, is_with_trash: bool) -> list[Any]:
    """Import files one after the other, take the last back and do it again; return all that is there each time."""
    found: list[Any] = []
    with opened(folder) as store:
        add(store, person("Person 1", accounts=(account("person_1"),), tags=("Tea",)))
        gone = add(store, person("Somebody", contact_points=(email("p3@b.co"),)))
        if is_with_trash:
            store.write("person.trash", lambda session: influencers.trash(session, [gone], now=clock.now()))
        for path in paths:
            report = run(store, path, ImportOptions(duplicates=duplicates))
            found += [report, tables(store), log(store)]
            assert_well(store)
        for turn in (store.undo, store.redo):
            turn()
            found += [tables(store), log(store)]
            assert_well(store)
    return found


@pytest.mark.parametrize("seed", range(10))
def test_the_short_way_leads_to_the_same_file_as_the_usual_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, same_each_time: Callable[[], None], seed: int
) -> None:
    chance = random.Random(seed)
    monkeypatch.setattr(apply, "BATCH", chance.choice((5, 17, 1_000)))
    monkeypatch.setattr(plain_rows, "_PAUSE", chance.choice((0, 2, 10)))
    monkeypatch.setattr(newcomers, "_TEXTS", chance.choice((1, 20, 10_000)))
    monkeypatch.setattr(new_rows, "_MANY", chance.choice((1, 8, 100)))
    paths = [saved(tmp_path / f"list {n}.csv", list(rows_of(chance, 60))) for n in range(2)]
    duplicates, is_with_trash = chance.choice(apply.DUPLICATES), chance.random() < 0.5
    read, plain = PlainRows.read, list[PlainRow]()

    def counting(self: PlainRows, row: Any) -> PlainRow | None:
        found = read(self, row)
        plain.extend([found] if found else ())
        return found

    monkeypatch.setattr(PlainRows, "read", counting)
    same_each_time()
    short = taken(tmp_path / "short", paths, duplicates=duplicates, is_with_trash=is_with_trash)
    assert len(plain) > 15
    monkeypatch.setattr(PlainRows, "fit", lambda columns, *, source: False)
    same_each_time()
    usual = taken(tmp_path / "usual", paths, duplicates=duplicates, is_with_trash=is_with_trash)
    for one, other in zip(short, usual, strict=True):
        assert one == other


@pytest.mark.parametrize("seed", range(20))
def test_a_plain_row_says_what_it_says_cell_by_cell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    table = open_table(saved(tmp_path / "list.csv", list(rows_of(random.Random(seed), 150))))
    short = list(candidates.read(table, propose(table), today=TODAY))
    monkeypatch.setattr(PlainRows, "fit", lambda columns, *, source: False)
    usual = list(candidates.read(table, propose(table), today=TODAY))
    assert sum(isinstance(row, PlainRow) for row in short) > 50
    assert not any(isinstance(row, PlainRow) for row in usual)
    for one, other in zip(short, usual, strict=True):
        assert as_candidate(one) == other


def test_which_columns_can_have_plain_rows() -> None:
    def fit(*fields: str, header: str = "Column", source: str = "list.csv") -> bool:
        return PlainRows.fit([(place, header, field) for place, field in enumerate(fields)], source=source)

    assert fit("name", "handle", "phone", "followers:tiktok")
    assert not fit("name", "phone")
    assert not fit("name", "handle:tiktok", "handle:youtube")
    assert not fit("name", "handle", "followers:tiktok", "avg_likes:youtube")
    assert not fit("name", "handle", "stage")
    assert not fit("name", "handle", "email", header="E-mail (work)")
    assert not fit("name", "handle", source="\ud800.csv")
