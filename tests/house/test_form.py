"""The form of the code: sizes, no loose ends, texts that can be translated."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.sizes import too_long
from scripts.texts import Text, read_texts

ROOT = Path(__file__).resolve().parents[2]
LOOSE_END = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|(?i:coming soon|not (yet )?implemented)")


def test_no_file_and_no_function_is_too_long() -> None:
    assert list(too_long(ROOT)) == []


def test_no_loose_end_is_left_in_the_program() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for folder in ("irm", "migrations", "scripts")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if LOOSE_END.search(line)
    ]
    assert found == []


def test_every_shown_text_can_be_translated() -> None:
    _, faults = read_texts(ROOT / "irm")
    assert faults == []


def test_texts_that_the_tools_could_never_find_are_named(tmp_path: Path) -> None:
    source = tmp_path / "irm" / "page.py"
    source.parent.mkdir()
    source.write_text(
        'translate("Page", f"bad {n}")\n'
        'translate("Page", "bad " + name)\n'
        'self.tr("bad")\n'
        'translate(context, "bad")\n'
        'translate("Page", "%n bad")\n'
        'translate("Nowhere", TITLES[key])\n'
        "say = translate\n"
        "text.translate(table)\n"
        "translate = QCoreApplication.translate\n",
        encoding="utf-8",
    )
    _, faults = read_texts(source.parent)
    assert [fault.partition(": ")[0] for fault in sorted(faults)] == [f"irm/page.py:{line}" for line in range(1, 8)]


def test_plurals_and_comments_are_read(tmp_path: Path) -> None:
    source = tmp_path / "irm" / "page.py"
    source.parent.mkdir()
    source.write_text('translate("Page", "%n people", "in the list", len(rows))\n', encoding="utf-8")
    assert read_texts(source.parent) == ([Text("Page", "%n people", "in the list", is_plural=True)], [])
