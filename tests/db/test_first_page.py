"""The first lines read by the raw driver are those the list shows; anything odd is left to the store."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from irm.db import first_page, upgrade
from irm.db.list_order import LOOKED_UP, SORTS
from irm.domain.file_words import FileWords
from irm.domain.influencer import Refusal
from irm.domain.listing import ListSpec
from irm.domain.own_fields import OwnFieldDraft
from irm.services import influencers, own_fields, stages, tags, today
from tests.builders import NOON, TODAY, account, add, log, opened, paths_in, person, touch


def fill(folder: Path) -> None:
    with opened(folder) as store:
        for number in range(70):
            key = add(
                store,
                person(
                    f"Person {number * 37 % 70:02}",
                    country=("", "Korea", "germany")[number % 3],
                    stage=("discovered", "partner")[number % 2],
                    tags=("food", "뷰티")[: number % 3],
                    accounts=(account(f"p{number}", followers=number * 100 or None),) if number % 4 else (),
                    do_not_contact=Refusal(TODAY) if number % 9 == 0 else None,
                ),
            )
            if number % 5 == 0:
                due = TODAY + timedelta(number)
                log(store, touch(key, days_ago=number, direction="in", next_step="Write", next_due=due))
        trashed = add(store, person("Aaa in the trash"))
        store.write("person.trash", lambda session: influencers.trash(session, [trashed], now=NOON))


def test_the_first_lines_come_with_the_words_of_the_file(own_folders: Path) -> None:
    with opened(own_folders) as store:
        store.write("stage.rename", lambda session: stages.rename(session, "partner", "Friends"))
        for name in ("Size", "Secret"):
            store.write("field.add", lambda session, name=name: own_fields.save(session, OwnFieldDraft(name)))  # type: ignore[misc]
        shown, hidden = store.read(own_fields.fields)
        store.write("field.hide", lambda session: own_fields.hide(session, hidden.id, is_hidden=True))
        add(store, person("Ada", tags=("food",), own_values={shown.code: "38", hidden.code: "1"}))
        add(store, person("Bea"))
        store.write("tag.colour", lambda session: tags.set_colour(session, tags.rows(session)[0].id, "green"))
        wanted = store.read(vocabulary_read)
        ids = store.read(lambda session: influencers.ids(session, ListSpec(), today=TODAY))
        rows = store.read(lambda session: influencers.rows(session, ids, today=TODAY))
    page = first_page.read(paths_in(own_folders), sort="name", is_descending=False)
    assert page is not None
    assert page.words == wanted
    assert "Friends" in {one.name for one in page.words.stages}
    assert page.words.colours == (("food", "green"),)
    assert [field.code for field in page.words.own_fields] == [shown.code]
    assert list(page.rows) == rows
    assert rows[0].own_values[shown.code] == "38"


def vocabulary_read(session: Session) -> FileWords:
    return FileWords(stages.names(session), tags.colours(session), own_fields.fields(session))


def test_the_first_lines_are_those_of_the_list_in_every_order(own_folders: Path) -> None:
    fill(own_folders)
    with opened(own_folders) as store:
        for sort in SORTS:
            for is_descending in (False, True):
                spec = ListSpec(sort=sort, is_descending=is_descending)
                ids = store.read(lambda session, spec=spec: influencers.ids(session, spec, today=TODAY))  # type: ignore[misc]
                rows = store.read(lambda session, ids=ids: influencers.rows(session, ids[:50], today=TODAY))  # type: ignore[misc]
                page = first_page.read(paths_in(own_folders), sort=sort, is_descending=is_descending)
                if sort in LOOKED_UP:
                    assert page is None
                    continue
                assert page is not None
                assert (page.total, list(page.rows)) == (70, rows), (sort, is_descending)


def test_the_first_lines_of_a_list_in_groups_are_those_of_its_first_groups(own_folders: Path) -> None:
    fill(own_folders)
    spec = ListSpec(sort="followers", is_descending=True, grouped_by="country")
    with opened(own_folders) as store:
        ids, _ = store.read(lambda session: influencers.grouped(session, spec, today=TODAY))
    page = first_page.read(paths_in(own_folders), sort="followers", is_descending=True, grouped_by="country")
    assert page is not None
    assert [row.id for row in page.rows] == list(ids[:50])


def test_an_order_that_needs_more_than_the_facts_is_left_to_the_store(own_folders: Path) -> None:
    fill(own_folders)
    assert first_page.read(paths_in(own_folders), sort="standing", is_descending=True) is None
    assert first_page.read(paths_in(own_folders), sort="own:size", is_descending=False) is None


def test_an_unknown_order_is_left_to_the_store(own_folders: Path) -> None:
    fill(own_folders)
    assert first_page.read(paths_in(own_folders), sort="id; DROP TABLE stage", is_descending=False) is None


def test_where_there_is_no_file_yet_the_page_is_empty_and_nothing_is_made(own_folders: Path) -> None:
    page = first_page.read(paths_in(own_folders), sort="name", is_descending=False)
    assert page == first_page.FirstPage(0, (), FileWords())
    assert not own_folders.exists()


def test_whatever_is_odd_is_left_to_the_store(own_folders: Path) -> None:
    with opened(own_folders) as store:
        add(store)
    paths = paths_in(own_folders)
    header = paths.key_header.read_text(encoding="utf-8")
    kept = {path: path.read_bytes() for path in (paths.database, paths.key_file, paths.key_header)}

    def read() -> object:
        found = first_page.read(paths, sort="name", is_descending=False)
        for path, content in kept.items():
            path.write_bytes(content)
        return found

    assert read() is not None
    paths.database.write_bytes(b"\0" * 8192)
    assert read() is None
    paths.database.unlink()
    assert read() is None
    paths.key_file.write_text("00" * 32)
    assert read() is None
    paths.key_file.unlink()
    assert read() is None
    paths.key_header.write_text("[]")
    assert read() is None
    paths.key_header.write_text("not json")
    assert read() is None
    paths.key_header.write_text(json.dumps({**json.loads(header), "kept_in": "keyring"}))
    assert read() is None
    assert read() is not None


def test_a_file_of_another_schema_is_left_to_the_store(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(own_folders) as store:
        add(store)
    monkeypatch.setattr(first_page, "SCHEMA", "9999")
    assert first_page.read(paths_in(own_folders), sort="name", is_descending=False) is None


def test_the_page_reads_the_newest_schema() -> None:
    assert first_page.SCHEMA == upgrade.HEAD


def test_the_first_day_is_that_of_the_page(own_folders: Path) -> None:
    assert first_page.read_day(paths_in(own_folders), today=TODAY) is None
    fill(own_folders)
    with opened(own_folders) as store:
        sections = store.read(lambda session: today.sections(session, today=TODAY))
        found = first_page.read_day(paths_in(own_folders), today=TODAY)
    assert found is not None
    day, words = found
    assert (day.today, day.sections, day.people) == (TODAY, sections, 70)
    assert sections[1].count == 1
    assert [stage.code for stage in words.stages][:1] == ["discovered"]


def test_a_first_day_that_cannot_be_read_is_left_to_the_store(own_folders: Path) -> None:
    fill(own_folders)
    header = own_folders / "irm.key.json"
    header.write_text(json.dumps(json.loads(header.read_text("utf-8")) | {"kept_in": "keyring"}), "utf-8")
    assert first_page.read_day(paths_in(own_folders), today=TODAY) is None
    header.write_text("{", "utf-8")
    assert first_page.read_day(paths_in(own_folders), today=TODAY) is None
