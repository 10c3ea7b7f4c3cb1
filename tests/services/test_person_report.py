"""The report of one person has every row of theirs, their files, and what they were before; nobody else's."""

from __future__ import annotations

import json
import stat
from functools import partial
from pathlib import Path

import pytest

from irm.db import belongings
from irm.domain import clock
from irm.errors import IrmError
from irm.services import attachments, merging_people, person_report
from irm.services.store import Store
from tests.builders import add, edit, email, log, person, touch
from tests.services import canary


def report_of(store: Store, who: int) -> person_report.PersonReport:
    return store.read(lambda session: person_report.read(session, who))


def test_every_table_and_every_text_is_told_old_ones_too(store: Store) -> None:
    who = canary.everywhere(store)
    marks = canary.plant(store, who)
    report = report_of(store, who)
    assert set(report.tables) == {*store.examine(belongings.owning), *belongings.MARKS}
    told = json.dumps(person_report.as_object(report), ensure_ascii=False)
    left_out = [mark for mark in marks if mark not in told]
    assert left_out == []


def test_names_stand_where_numbers_would_say_nothing(store: Store) -> None:
    jane = add(store, person("Jane Doe", tags=("vegan",), contact_points=(email(),)))
    log(store, touch(jane))
    found = person_report.as_object(report_of(store, jane))
    assert found["person"]["stage"] == "none" or found["person"]["stage"]
    assert "stage_id" not in found["person"]
    assert [row["tag"] for row in found["influencer_tag"]] == ["vegan"]
    assert found["contact_point"][0]["value"] == "jane@example.com"
    assert found["interaction"][0]["is_day_only"] is False
    assert "influencer_id" not in found["interaction"][0]
    assert found["derived"]["last_contact_on"] == "2026-11-22"


def test_what_changed_is_told_with_what_was_there_before(store: Store) -> None:
    jane = add(store, person("Jane Doe", notes="likes tea"))
    edit(store, jane, notes="likes coffee")
    edit(store, jane, notes="undone")
    store.undo()
    changes = [change for change in report_of(store, jane).past if change.table == "influencer"]
    assert [change.label for change in changes] == ["person.add", "person.edit"]
    assert changes[0].before is None
    assert changes[1].before is not None
    assert changes[1].after is not None
    assert (changes[1].before["notes"], changes[1].after["notes"]) == ("likes tea", "likes coffee")
    assert "display_name" not in changes[1].after


def test_others_are_in_it_by_name_at_most(store: Store) -> None:
    jane, somin = add(store, person("Jane Doe")), add(store, person("Somin", notes="private"))
    store.write("person.not_same", lambda s: merging_people.keep_apart(s, jane, somin, now=clock.now()))
    told = json.dumps(person_report.as_object(report_of(store, jane)))
    assert "private" not in told
    assert "Somin" not in told


def test_files_are_copied_beside_it(store: Store, tmp_path: Path) -> None:
    jane = add(store, person("Jane Doe"))
    for folder in ("one", "two", "three"):
        (tmp_path / folder).mkdir()
        file = tmp_path / folder / "rates.txt"
        file.write_text(folder, encoding="utf-8")
        kept = store.read(partial(attachments.keep, source=file))
        store.write("file.add", partial(attachments.add, kept=[kept], influencer_id=jane, now=clock.now()))
    gone = next(path for path in store.maker.paths.attachments.rglob("*") if path.is_file())
    gone.unlink()
    target = tmp_path / "out" / "files"
    assert store.read(lambda s: person_report.copy_files(s, jane, target)) == (2, 1)
    assert sorted(path.name for path in target.iterdir()) == ["rates 2.txt", "rates.txt"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in target.iterdir()} == {0o600}
    person_report.write_json(report_of(store, jane), tmp_path / "jane.json")
    assert json.loads((tmp_path / "jane.json").read_text(encoding="utf-8"))["format"] == "irm-person"
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(IrmError, match=r"file\.cannot_write"):
        store.read(lambda s: person_report.copy_files(s, jane, tmp_path / "file"))
    with pytest.raises(IrmError, match=r"person\.unknown"):
        report_of(store, 99)
