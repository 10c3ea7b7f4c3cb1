"""The check of the whole file: silent when all is well, and telling when it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from irm.db.engine import raw_connection
from irm.services import backups, checkup
from irm.services.store import Store, open_store
from irm.words import WORDS
from tests.builders import account, add, log, opened, paths_in, person, tables, touch
from tests.services.backup_builders import attach, place_of, text_of

PAGE = 4096


@pytest.fixture
def jane(store: Store) -> int:
    who = add(store, person("Jane", notes="skincare", accounts=(account(followers=5),), tags=("vegan",)))
    log(store, touch(who, "samples"))
    return who


def damage(store: Store, *statements: str) -> None:
    """Write past the use cases."""

    def work(session: Session) -> None:
        raw = raw_connection(session)
        raw.execute("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            raw.execute(statement)

    store.write("person.edit", work)


def codes(store: Store) -> set[str]:
    found = checkup.run(store)
    assert {finding.code for finding in found} <= set(WORDS)
    return {finding.code for finding in found}


def test_a_sound_file_has_no_findings_and_is_not_changed(store: Store, jane: int) -> None:
    before = tables(store)
    assert checkup.run(store) == []
    assert tables(store) == before


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM influencer_fact", "check.facts"),
        ("UPDATE influencer_fact SET turn = 'ours'", "check.facts"),
        (
            "INSERT INTO influencer_fact"
            " SELECT 9, 0, '', '', '', '', 0, 0, 0, '', 0, '', '', '', '', '', '', NULL, NULL, NULL, ''",
            "check.facts",
        ),
        ("UPDATE account_fact SET tier = 'mega'", "check.facts"),
        ("UPDATE person_key SET initials = 'ㄱ'", "check.search"),
        ("DELETE FROM text_index WHERE rowid = 3", "check.search"),
        ("INSERT INTO text_index (rowid, body) VALUES (77, 'ghost')", "check.search"),
        ("UPDATE step SET stamp = stamp + 1000", "check.changelog"),
    ],
)
def test_what_can_be_computed_again_is_compared(store: Store, jane: int, statement: str, code: str) -> None:
    damage(store, statement)
    assert codes(store) == {code}


def test_derived_data_can_be_mended(store: Store, jane: int) -> None:
    before = tables(store)
    damage(store, "DELETE FROM influencer_fact", "DELETE FROM person_key", "DELETE FROM text_index WHERE rowid > 0")
    assert codes(store) == {"check.facts", "check.search"}
    checkup.repair_derived(store)
    assert checkup.run(store) == []
    assert tables(store) == before


def test_a_row_without_its_owner_is_named(own_folders: Path) -> None:
    with opened(own_folders) as store:
        add(store)
        store._raw.execute("PRAGMA foreign_keys = OFF")
        store._raw.execute(
            "INSERT INTO contact_point (influencer_id, kind, value, normalised) VALUES (99, 'other', '', '')"
        )
        (finding,) = checkup.run(store)
        assert finding.code == "check.reference"
        assert finding.details == {"table": "contact_point", "id": 1, "parent": "influencer"}


def test_a_damaged_page_is_named(own_folders: Path) -> None:
    with opened(own_folders) as store:
        for number in range(40):
            add(store, person(f"P{number}", notes="long " * 400))
    path = own_folders / "irm.db"
    content = bytearray(path.read_bytes())
    content[-PAGE // 2] ^= 1
    path.write_bytes(content)
    store = open_store(paths_in(own_folders))
    try:
        assert codes(store) == {"check.page"}
    finally:
        store.close()


@pytest.mark.parametrize("where", ["backups", "second folder"])
def test_a_content_that_a_backup_has_is_brought_back(own_folders: Path, tmp_path: Path, where: str) -> None:
    with opened(own_folders) as store:
        sha256 = attach(store, add(store), tmp_path / "contract.pdf")
        paths = store.maker.paths
        (tmp_path / "stick").mkdir()
        backups.choose_second_folder(paths, tmp_path / "stick")
        backups.make(store)
        place = place_of(paths, sha256)
        place.unlink()
        place.write_bytes(b"")
        if where == "second folder":
            place_of(paths, sha256, paths.backups / "attachments").write_bytes(b"damaged")
        assert [finding.code for finding in checkup.run_fully(store)] == ["check.attachment_kept"]
        checkup.repair(store)
        assert checkup.run_fully(store) == []
        assert text_of(paths, sha256) == "a contract"


def test_a_content_that_no_backup_has_is_told_and_left(own_folders: Path, tmp_path: Path) -> None:
    with opened(own_folders) as store:
        sha256 = attach(store, add(store), tmp_path / "contract.pdf")
        place = place_of(store.maker.paths, sha256)
        place.write_bytes(b"damaged")
        checkup.repair(store)
        assert [finding.code for finding in checkup.run_fully(store)] == ["check.attachment_damaged"]
        assert place.read_bytes() == b"damaged"
        place.unlink()
        assert [finding.code for finding in checkup.run_fully(store)] == ["check.attachment_gone"]
