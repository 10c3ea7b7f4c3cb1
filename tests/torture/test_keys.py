"""Rows 24 to 27: wrong keys, key stores in every state, lost keys, and a change of the key that is killed half-way."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from irm.db import key, key_code, key_header, key_store, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, checkup, influencers, protection
from irm.services.store import open_store
from tests.builders import add, opened_anew, paths_in, person
from tests.torture.test_interrupted import KILLED, fill, start

pytestmark = [pytest.mark.torture, pytest.mark.slow, pytest.mark.timeout(3600)]

ASKED: dict[str, str] = {}
SECONDS = 5.0
"""Within this a window has to be there."""


class Store:
    """A key store that works."""

    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.released = threading.Event()

    def set_password(self, service: str, name: str, text: str) -> None:
        self.kept[name] = text

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get(name)

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[name]


class NoneThere(Store):
    """There is none: what keyring answers then."""

    priority = 0.0


class Refusing(Store):
    """Locked, or its prompt dismissed: every call raises."""

    def get_password(self, service: str, name: str) -> str | None:
        raise keyring.errors.KeyringLocked("locked")

    def set_password(self, service: str, name: str, text: str) -> None:
        raise keyring.errors.InitError("dismissed")


class Forgetting(Store):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, name: str, text: str) -> None:
        return None


class Plain(Store):
    """Keeps secrets in the clear, as keyrings.alt does."""

    priority = 0.5


class Hanging(Store):
    """Waits for a prompt nobody sees."""

    def get_password(self, service: str, name: str) -> str | None:
        self.released.wait(60)
        return None

    def set_password(self, service: str, name: str, text: str) -> None:
        self.released.wait(60)


STATES: dict[str, type[Store]] = {
    "none": NoneThere,
    "locked": Refusing,
    "dismissed": Refusing,
    "null": Forgetting,
    "plaintext": Plain,
    "hanging": Hanging,
    "changed between starts": Store,
    "entry deleted": Store,
}


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Let the program find a key store."""
    used: list[Store] = []

    def used_now(backend: Store) -> Store:
        used.append(backend)
        monkeypatch.delenv("IRM_KEYRING", raising=False)
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return backend

    yield used_now
    for backend in used:
        backend.released.set()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def count(paths: Paths, secret: key.Secret = "") -> int:
    store = open_store(paths, secret=secret)
    try:
        return store.read(influencers.count)
    finally:
        store.close()


def marks_of(raw: bytes, *texts: str) -> list[bytes]:
    """Return a key and secrets in the forms in which they could lie around."""
    secrets = [raw, *(text.encode() for text in texts), *(text.replace("-", "").encode() for text in texts)]
    return [
        form
        for each in secrets
        for form in (each, each.hex().encode(), each.hex().upper().encode(), base64.b64encode(each)[:-4])
    ] + [text.encode("utf-16-le") for text in (raw.hex(), *texts)]


def found_in(folder: Path, marks: list[bytes]) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() for mark in marks if mark in path.read_bytes()]


def test_a_hundred_wrong_secrets_change_nothing(own_folders: Path, is_whole: bool) -> None:
    """Row 24: wrong, empty, of another file, quotes and Korean; each under two seconds, none locks anybody out."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
    raw = protection.unlock(paths)
    code = protection.new_code(paths, raw)
    protection.set_passphrase(paths, raw, "오래된 '열쇠' \"말馬\"; --", is_only=True)
    with opened_anew(own_folders.parent / "other") as other:
        foreign = protection.new_code(paths_in(own_folders.parent / "other"), other.maker.key)
        other_raw = other.maker.key
    wrong: list[key.Secret] = ["'; DROP TABLE influencer; --", "열쇠", "\0", " ", "x" * 100_000, foreign, other_raw,
                               bytes(32), b"short", key_code.new(), code[:-1], "오래된 열쇠"]  # fmt: skip
    before = {path.name: digest(path) for path in own_folders.glob("irm.*")}
    slowest = 0.0  # seconds of work: how long that takes depends on what else the machine does
    for number in range(100 if is_whole else 24):
        secret = wrong[number % len(wrong)]
        began = time.process_time()
        with pytest.raises(StoreError) as caught:
            open_store(paths, secret=secret)
        slowest = max(slowest, time.process_time() - began)
        assert caught.value.code in ("key.secret_wrong", "key.code_mistyped", "key.wrong")
    with pytest.raises(StoreError) as caught:
        open_store(paths)
    assert caught.value.code == "key.passphrase_wanted"
    assert {path.name: digest(path) for path in own_folders.glob("irm.*")} == before
    assert slowest < 2
    assert count(paths, "오래된 '열쇠' \"말馬\"; --") == count(paths, code) == 1
    print(f"row 24: {number + 1} wrong secrets, the slowest {slowest:.2f} s, all files as they were")


@pytest.mark.parametrize("state", STATES)
def test_a_key_store_in_every_state_leaves_a_way_in(own_folders: Path, use: Any, state: str) -> None:
    """Row 25: the key was kept by a key store, which is then in this state; and a first start in this state."""
    paths = paths_in(own_folders)
    good = use(Store())
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
        code = protection.new_code(paths, store.maker.key)
        protection.note_code_checked(paths, store.maker.key)
        raw = store.maker.key
    assert key.ways(paths).kept_in == key.KEYRING
    backend = use(STATES[state]())
    began = time.monotonic()
    with pytest.raises(StoreError) as caught:
        open_store(paths)
    took = time.monotonic() - began
    assert caught.value.code == "key.store_unavailable"
    assert took < SECONDS
    assert count(paths, code) == 1
    if state not in ("changed between starts", "entry deleted"):
        assert protection.keep(paths, raw, is_file_allowed=False) == ""
        assert not paths.key_file.exists()
        assert backend.kept == {}
    assert found_in(own_folders, marks_of(raw, code)) == []
    new = paths_in(own_folders.parent / "new")
    began = time.monotonic()
    with opened_anew(new.data) as store:
        add(store, person("Jane"))
    assert time.monotonic() - began < 2 * SECONDS
    assert (key.ways(new).kept_in == key.KEYRING) == (type(backend) is Store)
    use(good)
    assert count(paths) == 1
    print(f"row 25: {state}: asked for the code after {took:.2f} s, which opened the data")


def test_a_lost_key_store_and_a_forgotten_passphrase_leave_the_code_or_the_truth(own_folders: Path, use: Any) -> None:
    """Row 26."""
    paths = paths_in(own_folders)
    use(Store())
    portable = own_folders.parent / "all.irmbackup"
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
        backups.make(store)
        protection.set_passphrase(paths, store.maker.key, "it is forgotten", is_only=True)
        code = protection.new_code(paths, store.maker.key)
        backups.make_portable(store, portable, "eight letters")
    use(NoneThere())
    with opened_anew(own_folders.parent / "copy") as store:
        pass
    kept = own_folders.parent / "kept"
    shutil.copytree(own_folders, kept)
    assert count(paths, code) == 1
    header = key_header.read(paths.key_header)
    key_header.write(paths.key_header, header.with_(recovery={}))
    content = paths.database.read_bytes()
    for secret in ("", "anything", code):
        with pytest.raises(StoreError):
            open_store(paths, secret=secret)
    assert paths.database.read_bytes() == content
    assert backups.restore(paths, portable, passphrase="eight letters").contents.people == 1
    assert count(paths) == 1
    assert any(path.read_bytes() == content for path in paths.set_aside.rglob("irm.db"))
    print("row 26: the code opens all; without it a portable backup does, and what was there is kept")


def test_everything_is_back_from_one_backup_and_the_code(own_folders: Path, use: Any) -> None:
    """The drill: the folder is destroyed, one backup and the code are left, the new computer has no key store."""
    paths = paths_in(own_folders)
    use(Store())
    with opened_anew(own_folders) as store:
        fill(store)
        code = protection.new_code(paths, store.maker.key)
        made = backups.make(store)
    stick = own_folders.parent / "stick"
    stick.mkdir()
    for path in (made.path, made.path.with_suffix(".json")):
        shutil.copy(path, stick)
    shutil.rmtree(own_folders)
    use(NoneThere())
    began = time.monotonic()
    assert backups.preview(paths, stick / made.path.name).needs_passphrase
    assert backups.restore(paths, stick / made.path.name, passphrase=code).contents.people == 150
    took = time.monotonic() - began
    with opened_anew(own_folders) as store:
        assert checkup.run(store) == []
    print(f"drill: 150 people back after {took:.1f} s, key kept in {key.ways(paths).kept_in}")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
@pytest.mark.parametrize("kept_in", ["file", "passphrase"])
def test_a_killed_change_of_the_key_opens_with_the_old_or_the_new(
    own_folders: Path, is_whole: bool, kept_in: str
) -> None:
    """Row 27: killed at every call that touches a file of the data folder, and at any of them."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
        backups.make(store)
        code = protection.new_code(paths, store.maker.key)
        old = store.maker.key
        if kept_in == "passphrase":
            protection.set_passphrase(paths, old, "a long passphrase", is_only=True)
    secret = "" if kept_in == "file" else "a long passphrase"
    kept = own_folders.parent / "kept"
    shutil.copytree(own_folders, kept)
    child = start("change-key", "1000000", secret)
    out, err = child.communicate(timeout=100)
    assert child.returncode == 0, err
    total = int(out.split()[-1])
    times = 25 if is_whole else 3
    points = sorted({round(total * number / times) for number in range(times)})
    found = []
    for point in points:
        shutil.rmtree(own_folders)
        shutil.copytree(kept, own_folders)
        child = start("change-key", str(point), secret)
        child.communicate(timeout=100)
        assert child.returncode == KILLED
        assert count(paths, secret) == 1
        raw = protection.unlock(paths, secret)
        found.append("old" if raw == old else "new")
        assert key_header.read(paths.key_header).next == {}
        assert [path.name for path in own_folders.glob(".irm-rekeyed*")] == []
        with_code = found[-1] == "old"
        if with_code:
            assert protection.unlock(paths, code) == old
        store = open_store(paths, secret=secret)
        try:
            assert checkup.run_fully(store) == []
        finally:
            store.close()
    old_ones, new_ones = found.count("old"), found.count("new")
    print(f"row 27, {kept_in}: killed at {len(points)} of {total} calls, {old_ones} old, {new_ones} new")


REAL = """
import keyring, os, sys
from irm.paths import find_paths
from irm.services import protection
from irm.services.store import open_store
paths = find_paths(os.environ)
store = open_store(paths)
ways = protection.ways(paths)
print(ways.kept_in, paths.key_file.exists())
if sys.argv[1] == "first":
    print(protection.new_code(paths, store.maker.key))
store.close()
if sys.argv[1] == "delete":
    import json
    keyring.delete_password("irm", json.loads(paths.key_header.read_text())["key_id"])
"""
UNLOCKED = "echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "


def in_session(script: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "IRM_KEYRING"}
    environment |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "share"), "XDG_RUNTIME_DIR": str(home)}
    environment.pop("DISPLAY", None)
    call = ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", REAL, *arguments]
    return subprocess.run(call, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.skipif(
    shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-run-session") is None,
    reason="needs gnome-keyring and dbus-run-session",
)
def test_a_real_key_store(own_folders: Path, tmp_path: Path) -> None:
    """Row 25 with gnome-keyring: unlocked, locked, its entry deleted, gone."""
    home = tmp_path / "session"
    home.mkdir(mode=0o700)
    (home / "share" / "keyrings").mkdir(parents=True)
    unlocked, locked = UNLOCKED + '"$@"', 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "$@"'
    first = in_session(unlocked, "first", home=home)
    assert first.returncode == 0, first.stderr
    assert first.stdout.splitlines()[0] == "keyring False"
    code = first.stdout.split()[-1]
    again = in_session(unlocked, "again", home=home)
    assert (again.returncode, again.stdout) == (0, "keyring False\n"), again.stderr
    paths = paths_in(own_folders)
    for name, script, what in (("locked", locked, "again"), ("gone", '"$@"', "again")):
        began = time.monotonic()
        refused = in_session(script, what, home=home)
        took = time.monotonic() - began
        assert "key.store_unavailable" in refused.stderr, (name, refused)
        assert took < 2 * SECONDS
        print(f"row 25, gnome-keyring {name}: refused after {took:.1f} s")
    assert in_session(unlocked, "delete", home=home).returncode == 0
    assert "key.store_unavailable" in in_session(unlocked, "again", home=home).stderr
    assert protection.unlock(paths, code)
    assert key_store.WAIT < SECONDS
    assert key_wrap.SCRYPT_N == 2**17
