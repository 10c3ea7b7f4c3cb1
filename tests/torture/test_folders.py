"""Rows 6 and 11: folders one may not write to, or not enter, and a folder that goes away while its file is open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from irm.errors import IrmError, StoreError
from irm.services import backups, exports
from irm.services.store import Store
from tests.builders import add, assert_well, edit, opened_anew, person, tables

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
PATIENCE = 60

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="folders are taken away by the means of Linux"),
]
needs_root = pytest.mark.skipif(
    sys.platform == "linux" and os.geteuid() != 0, reason="needs the right to become nobody, and to mount"
)

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from irm.ui import app as programs

qapp = QApplication(sys.argv[:1])

class Watched(programs.Program):
    def start(self):
        super().start()
        self.notices.failed.connect(lambda sentence, _: print(sentence, file=sys.stderr, flush=True))
        self.runner.opened.connect(self.window.close)
        QTimer.singleShot(50000, qapp.quit)

programs.Program = Watched
sys.exit(programs.main())
"""


def forbid_writing(folder: Path) -> None:
    folder.chmod(0o500)


def forbid_writing_the_file(folder: Path) -> None:
    for path in folder.glob("irm.db*"):
        path.chmod(0o400)


def forbid_entering(folder: Path) -> None:
    folder.chmod(0o600)


def take_away(folder: Path) -> None:
    """Leave nothing, where nothing can be made either."""
    shutil.rmtree(folder)
    folder.parent.chmod(0o555)
    os.chown(folder.parent, 0, 0)


WAYS: tuple[Callable[[Path], None], ...] = (forbid_writing, forbid_writing_the_file, forbid_entering, take_away)


def as_nobody(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program as somebody with no rights of their own."""
    return subprocess.run(
        ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups", sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "IRM_HOME": str(home), "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture
def common_place() -> Path:
    """Return a folder that nobody may enter, or skip where they may not run the program."""
    import tempfile

    place = Path(tempfile.mkdtemp(prefix="irm-nobody-"))  # the folder of tests is closed to others
    os.chown(place, NOBODY, NOBODY)
    if as_nobody(place / "x", "-c", "import irm.services.store").returncode:
        shutil.rmtree(place)
        pytest.skip("nobody may not read the program here")
    return place


@needs_root
@pytest.mark.parametrize("way", WAYS)
def test_a_folder_that_may_not_be_used_is_one_sentence(common_place: Path, way: Callable[[Path], None]) -> None:
    """Row 6, in the window and on the command line."""
    home = common_place / "irm"
    with opened_anew(home) as store:
        add(store, person("Jane"))
    for path in (home, *home.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    content = (home / "irm.db").read_bytes()
    way(home)
    try:
        for arguments in (["-m", "irm", "demo", "--people", "5"], ["-c", WINDOW]):
            done = as_nobody(home, *arguments)
            said = [line for line in done.stderr.splitlines() if not line.startswith("Fontconfig")]
            assert len(said) == 1, done
            assert str(home) in said[0] or "data file" in said[0], done.stderr
            assert done.returncode == (0 if way is forbid_writing_the_file and "-c" in arguments else 1)
            print(f"\n{way.__name__}: {said[0]}")
        if way is not take_away:
            assert (home / "irm.db").read_bytes() == content
        else:
            assert not home.exists()
    finally:
        shutil.rmtree(common_place)


def attempts(store: Store, folder: Path) -> list[Callable[[], object]]:
    """Return what somebody may try."""
    return [
        partial(add, store, person("New")),
        partial(edit, store, 1, city="Seoul"),
        store.undo,
        partial(backups.make, store),
        partial(store.read, partial(exports.write, path=folder / "list.csv")),
    ]


def refused(work: Callable[[], object]) -> str:
    """Return the code that something is refused with."""
    try:
        work()
    except IrmError as error:
        return error.code
    return ""


def lost(store: Store, folder: Path) -> None:
    """Fail unless every change is refused while the folder is gone, and nothing is made in its place."""
    there = sorted(folder.iterdir()) if folder.exists() else None
    store._readers.dispose()  # the next read opens the file anew, as it does after a pause
    codes = [refused(work) for work in attempts(store, folder)]
    assert set(codes) <= {"file.gone", "backup.failed", "file.cannot_write"}, codes
    for number in range(3):
        with pytest.raises(StoreError):
            add(store, person(f"Again {number}"))
    assert (sorted(folder.iterdir()) if folder.exists() else None) == there


def test_a_folder_that_is_moved_away_is_noticed_and_found_again(own_folders: Path) -> None:
    """Row 11: renamed, and renamed back."""
    elsewhere = own_folders.with_name("elsewhere")
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
        before = tables(store)
        own_folders.rename(elsewhere)
        lost(store, own_folders)
        elsewhere.rename(own_folders)
        assert tables(store) == before
        add(store, person("Back"))
        assert store.undo() is not None
        assert_well(store)
    with opened_anew(own_folders) as store:
        assert tables(store) == before


def test_a_folder_that_is_deleted_is_noticed(own_folders: Path) -> None:
    """Row 11: nobody is told that something was saved in a file that nobody can find."""
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
        shutil.rmtree(own_folders)
        own_folders.mkdir()
        lost(store, own_folders)
    assert not (own_folders / "irm.db").exists()


@needs_root
def test_a_disk_that_is_taken_out_is_noticed(tmp_path: Path) -> None:
    """Row 11: a disk mounted over an empty folder, and taken out while the file on it is open."""
    place = tmp_path / "stick"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place)], check=True)
    try:
        with opened_anew(place) as store:
            add(store, person("Jane"))
            subprocess.run(["umount", "-l", str(place)], check=True)
            lost(store, place)
    finally:
        with suppress(subprocess.CalledProcessError):
            subprocess.run(["umount", "-l", str(place)], check=True, capture_output=True)
    assert list(place.iterdir()) == []
