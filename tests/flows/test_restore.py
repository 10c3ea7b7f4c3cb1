"""A restore from the window: it closes, the file is exchanged, and the program is there again, in the same process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from irm import settings
from irm.services import backups
from irm.settings import Settings
from tests.builders import add, opened, paths_in, person

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from irm.ui import app as programs

qapp = QApplication(sys.argv[:1])
source, seen = Path(sys.argv[1]), []

class Watched(programs.Program):
    def start(self):
        super().start()
        self.notices.said.connect(lambda text, _: seen.append(text))
        self.runner.opened.connect(self.on_open)
        QTimer.singleShot(30000, qapp.quit)

    def on_open(self):
        self.runner.read(self.window, names, self.on_names)

    def on_names(self, found):
        seen.append(found)
        if len([one for one in seen if isinstance(one, list)]) == 1:
            self.wiring.restore_wanted.emit(source, "")
        else:
            self.window.close()

def names(session):
    rows = session.connection().exec_driver_sql("SELECT display_name FROM influencer ORDER BY id").fetchall()
    return [row[0] for row in rows]

programs.Program = Watched
code = programs.main()
print(json.dumps([code, seen]))
"""


@pytest.mark.flow
@pytest.mark.parametrize(("language", "words"), [("en", "The backup was restored: "), ("ko", "백업을 복원했습니다: ")])
def test_the_window_comes_back_with_the_restored_data(own_folders: Path, language: str, words: str) -> None:
    settings.save(paths_in(own_folders).settings, Settings(language=language))
    with opened(own_folders) as store:
        add(store, person("Before"))
        made = backups.make(store)
        add(store, person("After"))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(made.path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    code, seen = json.loads(done.stdout.splitlines()[-1])
    assert code == 0, done.stderr
    assert [one for one in seen if isinstance(one, list)] == [["Before", "After"], ["Before"]]
    assert any(isinstance(one, str) and one.startswith(words) for one in seen)
    paths = paths_in(own_folders)
    assert [backup.reason for backup in backups.found(paths)] == ["before-restore", "by-hand"]
    assert len(list(paths.set_aside.iterdir())) == 1
