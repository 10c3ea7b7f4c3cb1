"""Starts in a process of its own: those that cannot be, and what is painted first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from irm.domain.views import ViewDraft
from irm.services import views
from irm.ui.app import REFUSED
from tests.builders import TODAY, add, log, opened, person, touch
from tests.flows.running import start

__all__ = ["start"]

pytestmark = pytest.mark.flow


ROOT = Path(__file__).resolve().parents[2]


# Starts that cannot be, each in a process of its own


def run_window(**environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program with nobody looking; it must end by itself."""
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py")],
        env={**os.environ, **environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def refused(result: subprocess.CompletedProcess[str]) -> str:
    """Return the one sentence of a refused start."""
    assert result.returncode == REFUSED, result.stderr
    lines = [text for text in result.stderr.splitlines() if "propagateSizeHints" not in text]
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("IRM: ")
    return lines[0]


def test_a_damaged_file_is_refused_in_one_sentence_and_left_as_it_is(own_folders: Path) -> None:
    with opened(own_folders) as store:
        add(store)
    database = own_folders / "irm.db"
    damaged = b"not a database at all" * 1000
    database.write_bytes(damaged)
    refused(run_window())
    assert database.read_bytes() == damaged


def test_a_lost_key_is_refused_in_one_sentence(own_folders: Path) -> None:
    with opened(own_folders) as store:
        add(store)
    (own_folders / "irm.key").unlink()
    refused(run_window())
    assert not (own_folders / "irm.key").exists()


def test_a_lost_file_is_never_replaced_by_an_empty_one(own_folders: Path) -> None:
    with opened(own_folders) as store:
        add(store)
    (own_folders / "irm.db").unlink()
    refused(run_window())
    assert not (own_folders / "irm.db").exists()


def test_a_folder_that_cannot_be_is_refused_in_one_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("here already")
    refused(run_window(IRM_HOME=str(in_the_way)))


PROBE = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from irm.ui import first_paint
from irm.ui.app import Program
from irm.ui.base.record_view import RecordView

first_paint._LATEST = 60_000  # however long it takes here, the paint is waited for
painted = []
paint = RecordView.paintEvent

def note(view, event):
    paint(view, event)
    painted.append(view.model().rowCount())

RecordView.paintEvent = note
app = QApplication([])
program = Program(app, os.environ)
open_store = program.runner.open
seen = {}

def first():
    # What opens the store imports in a thread: this is the last moment before it.
    page = program.window.current_page
    seen["painted"] = painted[-1]
    seen["early"] = [name for name in ("sqlalchemy", "alembic", "keyring", "phonenumbers") if name in sys.modules]
    seen["name"] = page.model.index(0, 0).data()
    open_store()

def opened():
    seen["late"] = "sqlalchemy" in sys.modules
    QTimer.singleShot(0, app.quit)

program.runner.open = first
program.runner.opened.connect(opened)
program.start()
app.exec()
program.finish()
print(json.dumps(seen))
"""


def told(program: str) -> object:
    """Run a program and return what it printed last."""
    result = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


def test_the_list_is_painted_before_the_heavy_imports(own_folders: Path) -> None:
    with opened(own_folders) as store:
        for number in range(60):
            add(store, person(f"Person {number:02}"))
    seen = told(PROBE)
    assert seen == {"painted": 60, "early": [], "name": "Person 00", "late": True}


AT_REST = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from irm.ui.app import Program

app = QApplication([])
program = Program(app, os.environ)
program.start()
seen = {}

def look():
    if program.runner.is_open() and program.runner.is_idle():
        from irm.db.models import Influencer

        waiting = ("alembic", "keyring", "phonenumbers", "irm.domain.query", "irm.ui.search.assist")
        seen["imported"] = [name for name in waiting if name in sys.modules]
        seen["is_mapped"] = Influencer.__mapper__.configured
        seen["views"] = len(program.window.navigation.views["influencers"].model_of_entries.entries)
        app.quit()

timer = QTimer(interval=20)
timer.timeout.connect(look)
program.runner.rested.connect(timer.start)
app.exec()
program.finish()
print(json.dumps(seen))
"""


def test_what_a_start_does_not_need_is_not_there_when_all_is_answered(own_folders: Path) -> None:
    """The language of queries, the help of the search field and the mapping of all classes cost a tenth of a start."""
    with opened(own_folders) as store:
        add(store, person("Jane", tags=("vegan",)))
        log(store, touch(1, next_step="call", next_due=TODAY))
        draft = ViewDraft("influencers", query="stage:partner")
        view = store.write("view.add", lambda session: views.save(session, draft, name="Partners")).value
        store.write("view.pin", lambda session: views.pin(session, view))
    assert told(AT_REST) == {"imported": [], "is_mapped": False, "views": 1}
