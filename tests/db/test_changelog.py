"""The change log notes whatever a write touches, however it touches it, and gives it back exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from irm.db import changelog, engine, put_back
from irm.db.changes import BULK
from irm.db.engine import raw_connection
from irm.db.models import Base
from irm.services.store import Store

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(32)
VALUES = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.binary(max_size=20)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)


def raw_write(store: Store, *statements: str, label: str = "person.edit") -> Any:
    """Run SQL as one write; return what it touched."""

    def work(session: Session) -> None:
        connection = raw_connection(session)
        for statement in statements:
            connection.execute(statement)

    return store.write(label, work).changes


class Sheet:
    """A table of one's own on a real file, with the change log put on it."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def rows(self) -> list[tuple[Any, ...]]:
        """Return all rows with the types the file holds."""
        fetched: list[tuple[Any, ...]] = self.connection.execute(
            "SELECT id, typeof(a), a, typeof(b), b FROM sheet ORDER BY id"
        ).fetchall()
        return fetched

    def step(self, *statements: tuple[str, tuple[Any, ...]]) -> int:
        """Run statements as one step; return its id."""
        self.connection.execute("BEGIN IMMEDIATE")
        changelog.forget(self.connection)
        for statement, values in statements:
            self.connection.execute(statement, values)
        changelog.settle(self.connection)
        step = changelog.record(self.connection, label="x", subject="", made_at="2026-01-01T00:00:00Z")
        self.connection.execute("COMMIT")
        return step

    def turn(self, step: int, *, is_undone: bool) -> None:
        """Undo or redo a step."""
        self.connection.execute("BEGIN IMMEDIATE")
        changelog.forget(self.connection)
        last = put_back.put_back(self.connection, step, is_turned=True)
        changelog.settle(self.connection)
        changelog.replace_rows(self.connection, step, last, is_undone=is_undone)
        self.connection.execute("COMMIT")


@contextmanager
def a_sheet(folder: Path) -> Iterator[Sheet]:
    path = folder / "sheet.db"
    path.unlink(missing_ok=True)
    connection = engine.connect(path, KEY)
    try:
        for statement in changelog.TABLES:
            connection.execute(statement)
        connection.execute("CREATE TABLE sheet (id INTEGER PRIMARY KEY, a, b UNIQUE)")
        changelog.install(connection)
        yield Sheet(connection)
    finally:
        connection.close()


@given(
    before=st.lists(st.tuples(VALUES, VALUES), max_size=4, unique_by=lambda pair: repr(pair[1])),
    after=st.lists(st.tuples(VALUES, VALUES), max_size=4, unique_by=lambda pair: repr(pair[1])),
)
@settings(max_examples=20)
def test_every_type_of_value_comes_back_bit_by_bit(
    tmp_path: Path, before: list[tuple[Any, Any]], after: list[tuple[Any, Any]]
) -> None:
    with a_sheet(tmp_path) as sheet:
        sheet.connection.execute("BEGIN")
        insert = "INSERT OR IGNORE INTO sheet (a, b) VALUES (?, ?)"
        sheet.connection.executemany(insert, before)
        sheet.connection.execute("COMMIT")
        old = sheet.rows()
        step = sheet.step(
            ("UPDATE sheet SET a = NULL WHERE id % 2", ()),
            ("DELETE FROM sheet WHERE id % 3 = 0", ()),
            *((insert, pair) for pair in after),
        )
        new = sheet.rows()
        for _ in range(2):
            sheet.turn(step, is_undone=True)
            assert sheet.rows() == old
            sheet.turn(step, is_undone=False)
            assert sheet.rows() == new


def test_text_after_a_nul_character_is_not_lost(tmp_path: Path) -> None:
    with a_sheet(tmp_path) as sheet:
        sheet.step(("INSERT INTO sheet (id, a) VALUES (1, ?)", ("before\0after",)))
        step = sheet.step(("DELETE FROM sheet", ()))
        sheet.turn(step, is_undone=True)
        assert sheet.rows()[0][2] == "before\0after"


def test_two_rows_that_swapped_a_unique_value_swap_back(tmp_path: Path) -> None:
    with a_sheet(tmp_path) as sheet:
        sheet.step(("INSERT INTO sheet (id, b) VALUES (1, 'x'), (2, 'y')", ()))
        before = sheet.rows()
        step = sheet.step(
            ("UPDATE sheet SET b = NULL WHERE id = 1", ()),
            ("UPDATE sheet SET b = 'x' WHERE id = 2", ()),
            ("UPDATE sheet SET b = 'y' WHERE id = 1", ()),
        )
        after = sheet.rows()
        sheet.turn(step, is_undone=True)
        assert sheet.rows() == before
        sheet.turn(step, is_undone=False)
        assert sheet.rows() == after


def test_added_rows_are_kept_as_ranges_not_as_copies(tmp_path: Path) -> None:
    with a_sheet(tmp_path) as sheet:
        many = [("INSERT INTO sheet (id, a) VALUES (?, 'x')", (n,)) for n in (*range(1, 500), *range(900, 1000), 2000)]
        step = sheet.step(*many)
        ranges = sheet.connection.execute(
            "SELECT first_id, last_id FROM step_row WHERE step_id = ? ORDER BY 1", (step,)
        ).fetchall()
        assert ranges == [(1, 499), (900, 999), (2000, 2000)]
        sheet.turn(step, is_undone=True)
        assert sheet.rows() == []
        sheet.turn(step, is_undone=False)
        assert len(sheet.rows()) == 600


def test_of_many_rows_added_together_no_value_passes_through_the_notes_on_the_way_back(tmp_path: Path) -> None:
    numbers = "WITH RECURSIVE n (id) AS (VALUES (10) UNION ALL SELECT id + 1 FROM n WHERE id < 400) "
    with a_sheet(tmp_path) as sheet:
        sheet.step(("INSERT INTO sheet (id, a, b) VALUES (1, 'old', 500), (2, 'gone', 501)", ()))
        old = sheet.rows()
        step = sheet.step(
            ("UPDATE sheet SET a = 'new', b = NULL WHERE id = 1", ()),
            ("DELETE FROM sheet WHERE id = 2", ()),
            (f"{numbers}INSERT INTO sheet (id, a, b) SELECT id, 'text', id + 100 FROM n", ()),
        )
        new = sheet.rows()
        sheet.connection.execute("BEGIN IMMEDIATE")
        changelog.forget(sheet.connection)
        put_back.put_back(sheet.connection, step, is_turned=True)
        noted = "SELECT count(*), count(c0), count(c1) FROM temp.note WHERE rid >= 10"
        assert sheet.connection.execute(noted).fetchone() == (391, 0, 0)
        sheet.connection.execute("ROLLBACK")
        assert sheet.rows() == new
        for _ in range(2):
            sheet.turn(step, is_undone=True)
            assert sheet.rows() == old
            sheet.turn(step, is_undone=False)
            assert sheet.rows() == new
        removed = sheet.step(("DELETE FROM sheet WHERE id >= 10", ()))
        sheet.turn(removed, is_undone=True)
        assert sheet.rows() == new


@pytest.mark.parametrize(
    ("statements", "kind"),
    [
        (["INSERT INTO sheet (id) VALUES (9)", "DELETE FROM sheet WHERE id = 9"], None),
        (["INSERT INTO sheet (id) VALUES (9)", "UPDATE sheet SET a = 1 WHERE id = 9"], changelog.ADDED),
        (["UPDATE sheet SET a = 1 WHERE id = 1", "DELETE FROM sheet WHERE id = 1"], changelog.REMOVED),
        (["DELETE FROM sheet WHERE id = 1", "INSERT INTO sheet (id, a) VALUES (1, 5)"], changelog.UPDATED),
        (["INSERT OR REPLACE INTO sheet (id, a) VALUES (1, 5)"], changelog.UPDATED),
        (["UPDATE sheet SET a = a"], None),
    ],
)
def test_only_the_net_effect_of_a_write_counts(tmp_path: Path, statements: list[str], kind: int | None) -> None:
    with a_sheet(tmp_path) as sheet:
        sheet.step(("INSERT INTO sheet (id, a, b) VALUES (1, 'old', 'b')", ()))
        before = sheet.rows()
        step = sheet.step(*((statement, ()) for statement in statements))
        kinds = sheet.connection.execute("SELECT kind FROM step_row WHERE step_id = ?", (step,)).fetchall()
        assert kinds == ([(kind,)] if kind else [])
        sheet.turn(step, is_undone=True)
        assert sheet.rows() == before


def test_a_table_with_more_columns_than_the_log_holds_is_refused(tmp_path: Path) -> None:
    with a_sheet(tmp_path) as sheet:
        columns = ", ".join(f"x{n}" for n in range(changelog.WIDTH + 1))
        sheet.connection.execute(f"CREATE TABLE wide (id INTEGER PRIMARY KEY, {columns})")
        with pytest.raises(ValueError, match="wide"):
            changelog.install(sheet.connection)


def test_a_column_added_later_takes_its_default_and_a_lost_one_is_left_out(tmp_path: Path) -> None:
    """A step made under an older schema can still be taken back."""
    with a_sheet(tmp_path) as sheet:
        sheet.step(("INSERT INTO sheet (id, a, b) VALUES (1, 'a', 'b')", ()))
        step = sheet.step(("DELETE FROM sheet", ()))
        for statement in changelog._triggers("sheet", ("a", "b"), 1)[:3]:
            sheet.connection.execute(statement)
        sheet.connection.execute("ALTER TABLE sheet DROP COLUMN a")
        sheet.connection.execute("ALTER TABLE sheet ADD COLUMN c TEXT NOT NULL DEFAULT 'new'")
        changelog.install(sheet.connection)
        sheet.turn(step, is_undone=True)
        assert sheet.connection.execute("SELECT id, b, c FROM sheet").fetchall() == [(1, "b", "new")]


def test_the_log_keeps_its_newest_steps_within_the_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changelog, "KEEP_STEPS", 3)
    with a_sheet(tmp_path) as sheet:
        steps = [sheet.step(("INSERT INTO sheet (id) VALUES (?)", (n,))) for n in range(1, 6)]
        kept = [step for (step,) in sheet.connection.execute("SELECT id FROM step ORDER BY id").fetchall()]
        assert kept == steps[-3:]
        orphans = "SELECT count(*) FROM step_row WHERE step_id NOT IN (SELECT id FROM step)"
        assert sheet.connection.execute(orphans).fetchone() == (0,)


def test_the_log_keeps_the_last_step_however_large_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changelog, "KEEP_ROWS", 10)
    with a_sheet(tmp_path) as sheet:
        sheet.step(*(("INSERT INTO sheet (id) VALUES (?)", (n,)) for n in range(1, 60)))
        large = sheet.step(("DELETE FROM sheet", ()))
        assert sheet.connection.execute("SELECT id, size FROM step").fetchall() == [(large, 59)]


def test_a_bulk_update_notes_every_row(store: Store) -> None:
    raw_write(store, "INSERT INTO tag (id, name, folded) VALUES (1, 'a', 'a'), (2, 'b', 'b'), (3, 'c', 'c')")
    changes = raw_write(store, "UPDATE tag SET colour = 'red' WHERE id > 1")
    assert changes.updated == {"tag": frozenset({2, 3})}
    assert not changes.added
    assert not changes.removed


def test_rows_that_go_with_their_owner_and_link_rows_are_noted(store: Store) -> None:
    raw_write(
        store,
        "INSERT INTO influencer (id, uid, display_name, stage_id, created_at, updated_at)"
        " VALUES (7, 'u', 'Jane', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
        "INSERT INTO social_account (id, influencer_id, platform) VALUES (70, 7, 'x')",
        "INSERT INTO metric_snapshot (id, account_id, taken_on, source) VALUES (700, 70, '2026-01-01', 'typed')",
        "INSERT INTO tag (id, name, folded) VALUES (1, 'a', 'a')",
        "INSERT INTO influencer_tag (id, influencer_id, tag_id) VALUES (5, 7, 1)",
    )
    changes = raw_write(store, "DELETE FROM influencer WHERE id = 7")
    assert changes.removed == {
        "influencer": frozenset({7}),
        "social_account": frozenset({70}),
        "metric_snapshot": frozenset({700}),
        "influencer_tag": frozenset({5}),
    }
    undone = store.undo()
    assert undone is not None
    assert undone.changes.added == changes.removed


def test_a_change_of_very_many_rows_is_told_without_ids(store: Store) -> None:
    changes = raw_write(
        store,
        f"WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value <= {BULK})"
        " INSERT INTO tag (name, folded) SELECT value, value FROM n",
    )
    assert changes.is_bulk
    assert changes.added == {"tag": frozenset()}
    assert changes


def test_every_table_has_an_integer_id(store: Store) -> None:
    def work(raw: Any) -> list[str]:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return [
            name
            for name in names
            if name not in ("alembic_version", "text_index")
            and not name.startswith("text_index_")
            and raw.execute("SELECT type, pk FROM pragma_table_info(?) WHERE name = 'id'", (name,)).fetchall()
            != [("INTEGER", 1)]
        ]

    assert store.examine(work) == []


def test_no_table_with_records_escapes_the_log(store: Store) -> None:
    logged = set(store.examine(changelog.logged_tables))
    assert logged == set(Base.metadata.tables)


def test_no_statement_replaces_rows_unseen() -> None:
    """A row replaced on conflict would be noted as removed and added: it would lose what hangs from it."""
    found = [
        str(path)
        for folder in ("irm", "migrations")
        for path in (ROOT / folder).rglob("*.py")
        if path.name != "salvage.py"  # which fills a new file, without a log
        if re.search(r"\b(INSERT\s+OR\s+REPLACE|REPLACE\s+INTO)\b", path.read_text(encoding="utf-8"), re.IGNORECASE)
    ]
    assert found == []


def test_a_tampered_log_is_found(store: Store) -> None:
    raw_write(store, "INSERT INTO tag (id, name, folded) VALUES (1, 'a', 'a')")
    assert store.examine(changelog.differences) == 0

    def gone(raw: Any) -> int:
        raw.execute("DELETE FROM tag")
        return changelog.differences(raw)

    def future(raw: Any) -> int:
        raw.execute("UPDATE step SET stamp = stamp + 100")
        return changelog.differences(raw)

    assert store.examine(gone) == 1
    assert store.examine(future) == 1
    store.undo()
    assert store.examine(changelog.differences) == 0
