"""The way of a data file from any revision to the newest: whole, or not at all."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.schema import CreateIndex, CreateTable

from irm.db import changelog, content_keys, engine, facts, payment_facts, search, upgrade
from irm.db.backup_maker import BackupMaker
from irm.db.models import Base
from irm.domain.backups import BEFORE_UPGRADE
from irm.errors import StoreError
from irm.paths import Paths
from irm.resources_path import migrations_dir
from irm.services import checkup
from irm.services.store import open_store
from tests.builders import add, opened_anew, paths_in
from tests.migrations.old_file import FILES, KEY, counts, make, place

VERSIONS = migrations_dir() / "versions"
FAILING = '''"""Fails half-way."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade():
    op.execute("CREATE TABLE half (id INTEGER PRIMARY KEY)")
    op.execute("UPDATE influencer SET notes = 'lost'")
    op.execute("DELETE FROM tag")
    op.execute("ALTER TABLE stage ADD COLUMN half TEXT")
    raise RuntimeError("half-way")
'''
WORKING = '''"""Adds a column and moves data."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade():
    op.execute("ALTER TABLE tag ADD COLUMN purpose TEXT DEFAULT '' NOT NULL")
    op.execute("UPDATE tag SET purpose = name")
'''


def tokens(sql: str) -> list[str]:
    """Return the words of a statement, however it is broken into lines and quoted."""
    return re.findall(r"[A-Za-z_0-9]+|'[^']*'|[^\sA-Za-z_0-9\"`]", re.sub(r"\bIF NOT EXISTS\b", "", sql))


def schema(connection: Any) -> dict[str, list[str]]:
    """Return every object of the file that carries SQL, but for the tables that FTS5 and Alembic make themselves."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: tokens(sql) for name, sql in rows if not name.startswith("text_index_") and name != "alembic_version"}


def wanted_schema(connection: Any) -> dict[str, list[str]]:
    """Return the schema that the models, the change log, the facts and the search index ask for."""
    dialect = engine.writer_engine(connection).dialect
    statements = [*changelog.TABLES, *facts.TABLES, *payment_facts.TABLES, *search.TABLES, content_keys.TABLE]
    for table in Base.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes]
    named = {}
    for statement in statements:
        words = tokens(statement)
        kind = next(place for place, word in enumerate(words) if word in ("TABLE", "INDEX"))
        named[words[kind + 1]] = words
    return named


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Any]:
    """A new file, made by the migrations."""
    path = tmp_path / "new.db"
    connection = engine.connect(path, KEY)
    upgrade.upgrade(connection, path=path)
    yield connection
    connection.close()


@pytest.fixture
def old(tmp_path: Path) -> Paths:
    """A file of revision 0001 with rows, where the program looks for it."""
    make(tmp_path / "made.db", "0001")
    paths = paths_in(tmp_path / "irm")
    place(paths, (tmp_path / "made.db").read_bytes())
    return paths


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the scripts, used in place of ours; return the folder of versions."""
    folder = tmp_path / "scripts"
    shutil.copytree(migrations_dir(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(upgrade, "migrations_dir", lambda: folder)
    return folder / "versions"


def bring(paths: Paths, target: str) -> None:
    connection = engine.connect(paths.database, KEY)
    try:
        back_up = partial(BackupMaker(paths, KEY).make, BEFORE_UPGRADE, source=connection)
        upgrade.upgrade(connection, path=paths.database, back_up=back_up, target=target)
    finally:
        connection.close()


def everything(paths: Paths) -> list[str]:
    """Return schema and data of a file."""
    return contents(paths.database)


def contents(path: Path) -> list[str]:
    connection = engine.connect(path, KEY)
    try:
        objects = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        found = [repr(row) for row in objects]
        for kind, name, _ in objects:
            if kind == "table" and name != "text_index":
                found += [name, *map(repr, connection.execute(f'SELECT * FROM "{name}"').fetchall())]
        return found
    finally:
        connection.close()


def test_a_new_file_has_exactly_the_schema_of_the_models(new: Any) -> None:
    assert schema(new) == wanted_schema(new)


def test_there_are_no_triggers_or_views_in_the_file(new: Any) -> None:
    assert new.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall() == []


def test_a_comparison_of_models_and_file_finds_no_difference(new: Any) -> None:
    ours = {*Base.metadata.tables}
    with engine.writer_engine(new).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_object": lambda thing, name, kind, *_: kind != "table" or name in ours,
                "compare_type": True,
            },
        )
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_revision_the_program_knows_is_that_of_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_dir()))
    assert ScriptDirectory.from_config(config).get_heads() == [upgrade.HEAD]


def test_revisions_are_numbered_in_their_order() -> None:
    """A newer file is told by comparing numbers as text."""
    names = sorted(path.name[:4] for path in VERSIONS.glob("*.py"))
    assert names == [f"{number:04}" for number in range(1, len(names) + 1)]


def test_scripts_import_nothing_of_the_program() -> None:
    imported = {
        name.split(".")[0]
        for path in [*VERSIONS.glob("*.py"), migrations_dir() / "env.py"]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert imported <= {"alembic", "sqlalchemy", "__future__"}


@pytest.mark.parametrize("kept", sorted(FILES.glob("*.db")), ids=lambda path: path.stem)
def test_a_file_of_every_released_revision_still_opens_with_all_its_rows(kept: Path, own_folders: Path) -> None:
    paths = paths_in(own_folders)
    place(paths, kept.read_bytes())
    store = open_store(paths)
    try:
        assert store.examine(upgrade.revision) == upgrade.HEAD
        is_first = kept.stem == "0001"
        assert store.examine(counts) == {
            "influencer": 2,
            "social_account": 2,
            "metric_snapshot": 1,
            "contact_point": 1 if is_first else 2,
            "tag": 1,
            "influencer_tag": 1,
            "interaction": 1,
            "representative": 0 if is_first else 1,
            "affinity": 0 if is_first else 1,
            "own_value": 0 if is_first else 1,
            "saved_view": 0 if is_first else 1,
            **dict.fromkeys(
                ("campaign", "cooperation", "compensation_part", "deliverable", "payment"), int(kept.stem >= "0004")
            ),
        }
        store.rebuild_derived()
        assert checkup.run(store) == []
        add(store)
        assert store.undo() is not None
    finally:
        store.close()


def test_there_is_a_kept_file_of_every_revision_before_the_newest() -> None:
    kept = {path.stem for path in FILES.glob("*.db")}
    assert {path.name[:4] for path in VERSIONS.glob("*.py")} - {upgrade.HEAD} <= kept


def test_the_kept_file_of_the_newest_revision_is_what_its_script_makes(new: Any) -> None:
    """While a revision is not released its script may change: write the file anew with tests/migrations/old_file.py."""
    path = FILES / f"{upgrade.HEAD}.db"
    if not path.exists():
        pytest.skip("the newest revision is not released yet")
    connection = engine.connect(path, KEY)
    try:
        assert schema(connection) == schema(new)
    finally:
        connection.close()


def test_a_kept_file_is_small() -> None:
    assert [path.name for path in FILES.glob("*.db") if path.stat().st_size > 600_000] == []


def test_a_revision_that_fails_half_way_leaves_the_file_as_it_was(old: Paths, scripts: Path) -> None:
    (scripts / "0006_fails.py").write_text(FAILING)
    before, content = everything(old), old.database.read_bytes()
    with pytest.raises(StoreError) as caught:
        bring(old, "0006")
    assert caught.value.code == "file.upgrade_failed"
    assert everything(old) == before
    assert old.database.read_bytes() == content
    (scripts / "0006_fails.py").write_text(WORKING)
    bring(old, "0006")
    connection = engine.connect(old.database, KEY)
    assert connection.execute("SELECT purpose FROM tag").fetchall() == [("Vegan",)]
    assert upgrade.revision(connection) == "0006"
    connection.close()


def test_a_new_file_whose_making_failed_is_made_at_the_next_start(own_folders: Path, scripts: Path) -> None:
    first = scripts / "0001_people_and_touches.py"
    whole = first.read_text(encoding="utf-8")
    first.write_text(whole + '\n    raise RuntimeError("half-way")\n', encoding="utf-8")
    with pytest.raises(StoreError) as caught, opened_anew(own_folders):
        pass
    assert caught.value.code == "file.upgrade_failed"
    first.write_text(whole, encoding="utf-8")
    with opened_anew(own_folders) as store:
        add(store)
        assert checkup.run(store) == []


def test_a_revision_that_breaks_a_reference_is_not_kept(old: Paths, scripts: Path) -> None:
    (scripts / "0006_breaks.py").write_text(WORKING.replace("UPDATE tag SET purpose = name", "DELETE FROM tag"))
    before = everything(old)
    with pytest.raises(StoreError) as caught:
        bring(old, "0006")
    assert caught.value.code == "file.upgrade_failed"
    assert everything(old) == before


def test_an_older_file_is_copied_before_it_is_touched(old: Paths, scripts: Path) -> None:
    (scripts / "0006_works.py").write_text(WORKING)
    before = everything(old)
    bring(old, "0006")
    (copy,) = old.backups.glob("*.db")
    assert copy.name.endswith("before-upgrade.db")
    assert copy.stat().st_mode & 0o077 == 0
    assert contents(copy) == before
    with pytest.raises(Exception, match="not a database"):
        engine.connect(copy, bytes(32))


def test_a_file_that_is_current_is_neither_copied_nor_changed(old: Paths) -> None:
    bring(old, upgrade.HEAD)
    shutil.rmtree(old.backups)
    content = old.database.read_bytes()
    bring(old, upgrade.HEAD)
    assert old.database.read_bytes() == content
    assert not old.backups.exists()


def test_a_newer_file_is_refused_and_untouched(old: Paths) -> None:
    connection = engine.connect(old.database, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    content = old.database.read_bytes()
    with pytest.raises(StoreError) as caught:
        open_store(old)
    assert (caught.value.code, caught.value.details["revision"]) == ("file.newer", "9999")
    assert old.database.read_bytes() == content
    assert not old.backups.exists()


def test_a_revision_nobody_knows_is_refused_and_untouched(old: Paths) -> None:
    connection = engine.connect(old.database, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '000x'")
    connection.close()
    content = old.database.read_bytes()
    with pytest.raises(StoreError):
        open_store(old)
    assert old.database.read_bytes() == content


def test_foreign_keys_hold_again_after_an_upgrade(new: Any) -> None:
    assert new.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_stages_are_those_of_the_program(new: Any) -> None:
    from irm.domain.influencer import STAGES

    rows = new.execute("SELECT code FROM stage ORDER BY position").fetchall()
    assert tuple(code for (code,) in rows) == STAGES


def test_rows_made_for_the_first_revision_fit_it(old: Paths) -> None:
    connection = engine.connect(old.database, KEY)
    assert connection.execute("SELECT count(*) FROM interaction").fetchone() == (1,)
    connection.close()
