"""Rows 4 and 5: a disk that is full, and one that fails to keep: said so, nothing damaged, and it goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irm.services.store import open_store
from tests.builders import assert_well, opened_anew, paths_in
from tests.torture.promises import Promises

ROOT = Path(__file__).resolve().parents[2]
WRITES = 200
SYNCS = 50
SAYS_WITHIN = 2.0
"""Seconds of the processor until it is said; a busy machine is not the program's fault."""
LENGTHS = (0, 15, 100)
"""How many more fail after the first."""

pytestmark = [pytest.mark.torture, pytest.mark.slow, pytest.mark.timeout(3600)]


def can_inject() -> bool:
    """Say whether strace is there and may hold a process."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0


def can_mount() -> bool:
    """Say whether file systems can be mounted here."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount") is not None


needs_strace = pytest.mark.skipif(not can_inject(), reason="needs strace, which may hold a process")
needs_mount = pytest.mark.skipif(not can_mount(), reason="needs the right to mount a file system")

Order = Callable[..., list[list[str]]]


@pytest.fixture
def order() -> Iterator[Order]:
    """Return what lets one starved user live and returns what they were told."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.starved_users"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    orders, answers = server.stdin, server.stdout
    assert orders is not None
    assert answers is not None

    def ordered(*words: object) -> list[list[str]]:
        orders.write(" ".join(map(str, words)) + "\n")
        orders.flush()
        said = []
        while (line := answers.readline().split()) and line[0] != "ended":
            said.append(line)
        assert line == ["ended", "0"], words
        assert said[-1] == ["ready"], words
        return said

    with orders, answers:
        yield ordered
        orders.close()
        server.wait(60)


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[Path]:
    """Mount a disk of so many megabytes."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}m", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def check(folder: Path, promises: Promises) -> None:
    """Open, and fail unless the file is whole and everything promised is there."""
    store = open_store(paths_in(folder))
    try:
        promises.hold(store)
        assert_well(store)
    finally:
        store.close()
    for _, seconds in promises.refusals:
        assert seconds < SAYS_WITHIN


def codes(refusals: list[tuple[str, float]]) -> str:
    counted = Counter(code for code, _ in refusals)
    return ", ".join(f"{code} {count}" for code, count in sorted(counted.items()))


def starve(order: Order, folder: Path, numbers: range, calls: str, error: str) -> None:
    """Let the Nth call fail, for each N on data of its own, closed at the end or left as it is."""
    promised = 0
    refusals: list[tuple[str, float]] = []
    with opened_anew(folder / "new"):
        pass
    for number in numbers:
        home, lists = folder / f"data{number}", folder / f"lists{number}"
        if number % 4:  # every fourth makes its data file with the failing disk
            shutil.copytree(folder / "new", home)
        promises = Promises(lists, is_exact=error == "ENOSPC")
        last, ends = number + LENGTHS[number % 3], "close" if number % 2 else "drop"
        promises.take(order(home, lists, number, calls, error, number, last, ends))
        check(home, promises)
        promised, refusals = promised + promises.count, refusals + promises.refusals
        shutil.rmtree(home)
        shutil.rmtree(lists)
    said = codes(refusals)
    assert refusals
    slowest = max(seconds for _, seconds in refusals)
    print(f"\n{error}: {len(numbers)} runs, {promised} acknowledged and there, not saved and said so: {said}")
    print(f"slowest to say so {slowest:.2f} s of the processor")


@needs_strace
def test_no_room_at_any_write_costs_only_what_was_refused(order: Order, tmp_path: Path, is_whole: bool) -> None:
    """Row 4: ENOSPC at the Nth write."""
    starve(order, tmp_path, range(1, WRITES + 1, 1 if is_whole else 10), "pwrite64,write", "ENOSPC")


@needs_strace
def test_nothing_is_claimed_saved_that_the_disk_did_not_keep(order: Order, tmp_path: Path, is_whole: bool) -> None:
    """Row 5: EIO at the Nth fsync."""
    starve(order, tmp_path, range(1, SYNCS + 1, 1 if is_whole else 10), "fsync,fdatasync", "EIO")


@needs_mount
@pytest.mark.parametrize("size", [1, 2, 4, 8])
def test_a_small_disk_fills_up_and_goes_on_when_it_has_room(
    order: Order, tmp_path: Path, size: int, is_whole: bool
) -> None:
    """Row 4: a disk of so many megabytes, filled in different orders."""
    for seed in range(5 if is_whole else 1):
        with small_disk(tmp_path / f"disk{seed}", size) as disk:
            promises = Promises(tmp_path / f"disk{seed}" / "lists")
            promises.take(order(disk / "irm", promises.folder, seed, "-", "fill", 0, 0, "drop"))
            check(disk / "irm", promises)
            said = {code for code, _ in promises.refusals}
            assert "disk.full" in said
            # A backup that is given up has freed its room again before anybody can ask whether there was any.
            assert said <= {"disk.full", "backup.no_room", "file.cannot_write", "disk.error"}
            print(f"\n{size} MB: {promises.count} acknowledged and there, said: {codes(promises.refusals)}")
