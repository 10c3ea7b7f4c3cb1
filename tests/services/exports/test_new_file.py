"""A file is there whole or not at all, and what was there before stays until then."""

from __future__ import annotations

import gc
import os
import stat
from pathlib import Path

import pytest

from irm.errors import Cancelled, IrmError
from irm.services import backups, exports
from irm.services.exports.new_file import new_file
from irm.services.store import Store
from tests.builders import add, person
from tests.services.exports.people import FILES, write


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write_half(path: Path) -> None:
    with new_file(path) as place:
        place.write_text("half")
        raise Cancelled


def write_new(path: Path) -> None:
    with new_file(path) as place:
        place.write_text("new")


def test_a_new_file_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    with new_file(tmp_path / "out") as place:
        place.write_text("new")
    assert (tmp_path / "out").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o600
    assert names(tmp_path) == ["out"]


def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    with pytest.raises(Cancelled):
        write_half(tmp_path / "out")
    assert (tmp_path / "out").read_text() == "old"
    assert names(tmp_path) == ["out"]


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "folder" / "real")
    with new_file(tmp_path / "link") as place:
        place.write_text("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "folder" / "real").read_text() == "new"


@pytest.mark.parametrize("target", ["folder", "missing/out", "pipe", "nul\0name", "x" * 300])
def test_a_place_that_cannot_be_written_is_refused(target: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    before = names(tmp_path)
    with pytest.raises(IrmError) as refused:
        write_new(tmp_path / target)
    assert refused.value.code == "file.cannot_write"
    assert refused.value.details["reason"]
    assert names(tmp_path) == before


def test_a_full_disk_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    with pytest.raises(IrmError) as refused, new_file(tmp_path / "out"):
        raise OSError(28, "No space left on device")
    assert refused.value.details["reason"] == "No space left on device"
    assert (tmp_path / "out").read_text() == "old"
    assert names(tmp_path) == ["out"]


def test_no_file_of_the_data_is_written_over(store: Store, tmp_path: Path) -> None:
    paths = store.maker.paths
    add(store)
    backup = backups.make(store).path
    for place in (paths.database, paths.key_file, paths.key_header, paths.state, backup):
        before = place.read_bytes()
        (tmp_path / "link").unlink(missing_ok=True)
        (tmp_path / "link").symlink_to(place)
        for name in (place, tmp_path / "link"):
            with pytest.raises(IrmError) as refused:
                write_new(name)
            assert refused.value.details["reason"] == "it belongs to the data"
        assert place.read_bytes() == before
    with pytest.raises(IrmError):
        backups.make_portable(store, paths.key_file, "a long passphrase")
    for _ in range(2):
        write_new(paths.data / "people.csv")
    assert (paths.data / "people.csv").read_text() == "new"


def test_what_a_killed_program_left_goes_with_the_next_file(tmp_path: Path) -> None:
    with new_file(tmp_path / "out") as place:
        left = place.with_name(place.name.replace(".part", "x.part"))
        fresh = place.with_name(place.name.replace(".part", "y.part"))
        for each in (left, fresh):
            each.write_text("Jane Doe")
    os.utime(left, (0, 0))
    write_new(tmp_path / "out")
    assert names(tmp_path) == sorted([fresh.name, "out"])


def test_a_disk_that_is_gone_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: Path, *, missing_ok: bool = False) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "unlink", gone)
    with pytest.raises(IrmError) as refused, new_file(tmp_path / "out"):
        raise OSError(5, "Input/output error")
    assert refused.value.code == "file.cannot_write"


def test_a_place_in_a_folder_that_is_gone_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(IrmError) as refused:
        write_new(Path("out"))
    assert refused.value.code == "file.cannot_write"


@pytest.mark.parametrize("name", FILES)
def test_an_export_that_is_cancelled_leaves_the_old_file(name: str, store: Store, tmp_path: Path) -> None:
    for number in range(3):
        add(store, person(f"Person {number}"))
    path = tmp_path / "folder" / FILES[name]
    path.parent.mkdir()
    path.write_text("old")

    thresholds, during = gc.get_threshold(), []

    def cancel(done: int, total: int) -> None:
        during.append(gc.get_threshold())
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.read(lambda session: exports.write(session, path, format_name=name, progress=cancel))
    assert path.read_text() == "old"
    assert names(path.parent) == [path.name]
    assert during[-1][0] > thresholds[0]
    assert gc.get_threshold() == thresholds


@pytest.mark.parametrize("name", FILES)
def test_an_export_of_nobody_is_a_sound_file(name: str, store: Store, tmp_path: Path) -> None:
    result = write(store, tmp_path / FILES[name], name)
    assert result.count == 0
    assert (tmp_path / FILES[name]).exists()
