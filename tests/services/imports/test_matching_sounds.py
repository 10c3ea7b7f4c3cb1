"""A name in other letters may be somebody known, where the place says so, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from irm.db import people_sounds
from irm.services import imports
from irm.services.imports import apply
from irm.services.store import Store
from tests.builders import add, person


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("Minji Kim,South Korea,Seoul", "duplicate"),
        ("Min-ji Kim,South Korea,", "duplicate"),
        ("Minji Kim,South Korea,Busan", "new"),
        ("Minji Kim,,", "new"),
        ("Minsu Kim,South Korea,Seoul", "new"),
    ],
)
def test_a_name_in_other_letters_is_a_possible_duplicate(store: Store, tmp_path: Path, row: str, kind: str) -> None:
    add(store, person("김민지", country="South Korea", city="Seoul"))
    path = tmp_path / "list.csv"
    path.write_text(f"Name,Country,City\n{row}\n", encoding="utf-8")
    report = imports.run(store, path, imports.ImportOptions())
    assert report.counts.get(kind) == 1
    assert kind != "duplicate" or report.verdicts[0].problems[0].code == "duplicate.similar"


def test_how_names_sound_is_not_asked_while_everybody_is_found_and_is_then_asked_of_those_here_before(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Country,City,Instagram\n김민지,South Korea,Seoul,minji\n", encoding="utf-8")
    imports.run(store, path, imports.ImportOptions())
    asked: list[int] = []
    owners = people_sounds.owners

    def heard(connection: Any, *, up_to: int) -> dict[str, int]:
        asked.append(up_to)
        return owners(connection, up_to=up_to)

    monkeypatch.setattr(people_sounds, "owners", heard)
    monkeypatch.setattr(apply, "BATCH", 1)
    assert imports.run(store, path, imports.ImportOptions()).counts["same"] == 1
    assert asked == []
    with path.open("a", encoding="utf-8") as file:
        file.write("김민지,South Korea,Seoul,other.minji\nMinji Kim,South Korea,Seoul,\n")
    counts = imports.run(store, path, imports.ImportOptions()).counts
    assert asked == [1]
    assert (counts["same"], counts["new"], counts["duplicate"]) == (1, 1, 1)
