"""`docs/FORMAT.md` names every field, column, platform and property there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from irm.db.bulk_read import AccountRow, ContactRow, SnapshotRow, TouchRow
from irm.domain.handles import PLATFORMS
from irm.domain.influencer import CONTACT_KINDS, KINDS, STAGES
from irm.domain.interaction import CHANNELS, DIRECTIONS
from irm.services.exports.columns import COLUMNS, DEFAULT
from irm.services.store import Store
from tests.builders import add, log
from tests.services.exports.people import document, touches, whole, write

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "FORMAT.md").read_text("utf-8")


def test_every_column_is_described_with_its_header_and_mark() -> None:
    rows = re.findall(
        r"^\| `(\w+)`( \*)? \| ([^|]+) \|", PAGE.partition("## CSV and XLSX")[2].partition("## vCard")[0], re.MULTILINE
    )
    described = [(key, header.strip(), bool(mark)) for key, mark, header in rows]
    assert described == [(column.key, column.header, column in DEFAULT) for column in COLUMNS]


@pytest.mark.parametrize(
    "words",
    [
        PLATFORMS,
        KINDS,
        STAGES,
        CHANNELS,
        DIRECTIONS,
        CONTACT_KINDS,
        AccountRow._fields,
        SnapshotRow._fields,
        ContactRow._fields,
        TouchRow._fields,
    ],
)
def test_every_word_is_named(words: tuple[str, ...]) -> None:
    assert [word for word in words if f"`{word}`" not in PAGE] == []


def test_every_field_of_a_person_is_named(store: Store, tmp_path: Path) -> None:
    add(store, whole())
    found = document(store, tmp_path)
    fields = [*found, *found["people"][0], *found["stages"][0], *found["tags"][0]]
    assert [field for field in fields if f"`{field}`" not in PAGE] == []


@pytest.mark.parametrize("name", ["vcf", "vcf4"])
def test_every_property_of_a_card_is_named(name: str, store: Store, tmp_path: Path) -> None:
    owner = add(store, whole())
    for touch in touches(owner):
        log(store, touch)
    write(store, tmp_path / "out.vcf", name)
    text = (tmp_path / "out.vcf").read_bytes().decode().replace("\r\n ", "")
    names = {line.partition(":")[0].partition(";")[0] for line in text.split("\r\n") if line}
    assert [name for name in sorted(names - {"BEGIN", "END", "VERSION"}) if f"`{name}" not in PAGE] == []
