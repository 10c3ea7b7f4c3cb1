"""A name in other letters may be somebody known, where the place says so, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.services import imports
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
