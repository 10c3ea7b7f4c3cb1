"""Row 25 from outside: real starts on a screen in memory, with a key store in every state, to a window and into it."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irm.db import key, key_store
from irm.paths import Paths
from irm.services import protection
from irm.words import sentence
from tests.builders import add, opened, paths_in, person

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 5.0
"""Within this a window has to be there, on a computer that starts the program in half of it."""
MAIN, ASKING = "^IRM$", "^The key of your data is not at hand$"

KEY_STORE = """
import os, time
from keyring import backend, errors

state = os.environ["STATE"]

class Keyring(backend.KeyringBackend):
    priority = {"none": 0, "plaintext": 0.5}.get(state, 5)

    def get_password(self, service, name):
        if state in ("locked", "dismissed"):
            raise {"locked": errors.KeyringLocked, "dismissed": errors.InitError}[state]()
        if state == "hanging":
            time.sleep(60)
        if state == "late":
            time.sleep(6)
        if state in ("null", "hanging", "entry deleted"):
            return None
        return os.environ["KEPT"] if state != "changed between starts" else "00" * 32

    def set_password(self, service, name, text):
        raise errors.PasswordSetError()

    def delete_password(self, service, name):
        raise errors.PasswordDeleteError()
"""
STATES = ("none", "locked", "dismissed", "null", "plaintext", "hanging", "changed between starts", "entry deleted")

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="needs Xvfb and xdotool"
    ),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """Lend a screen of one's own; yield its name."""
    reading, writing = os.pipe()
    call = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(call, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                yield f":{pipe.readline().strip()}"
        finally:
            server.terminate()


@pytest.fixture
def kept(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Paths, bytes]:
    """Data whose key a key store keeps, as its header says; and the key."""
    with opened(own_folders) as store:
        add(store, person("Jane"))
        raw = store.maker.key
    paths = paths_in(own_folders)
    with monkeypatch.context() as patched:
        patched.setattr(key_store, "keep", lambda *_: "a store")
        key.keep(paths, os.environ, raw)
    assert not paths.key_file.exists()
    return paths, raw


class Seen:
    """A start that is watched from outside."""

    def __init__(self, child: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
        self.child, self._environment = child, environment
        self._began = time.monotonic()

    def seconds_to(self, title: str) -> float:
        """Wait for a window; return how long after the command it was there."""
        while not self.windows(title):
            assert self.child.poll() is None
            assert time.monotonic() - self._began < 120
            time.sleep(0.02)
        return time.monotonic() - self._began

    def windows(self, title: str) -> list[str]:
        return self._do("search", "--onlyvisible", "--name", title).split()

    def type(self, text: str) -> None:
        self._do("windowfocus", "--sync", self.windows(ASKING)[0])
        self._do("type", text)
        self._do("key", "Return")

    def _do(self, *call: str) -> str:
        done = subprocess.run(["xdotool", *call], env=self._environment, capture_output=True, text=True, check=False)
        return done.stdout


@contextmanager
def start(screen: str, folder: Path, state: str, raw: bytes) -> Iterator[Seen]:
    """Start the program as a user does, with a key store in a state."""
    folder.mkdir(exist_ok=True)
    (folder / "key_store_in_a_state.py").write_text(KEY_STORE, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "IRM_KEYRING"}
    environment |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(folder), "STATE": state,
                    "KEPT": raw.hex(), "PYTHON_KEYRING_BACKEND": "key_store_in_a_state.Keyring"}  # fmt: skip
    with subprocess.Popen([sys.executable, "main.py"], cwd=ROOT, env=environment) as child:
        try:
            yield Seen(child, environment)
        finally:
            child.kill()


@pytest.mark.parametrize("state", STATES)
def test_every_state_shows_a_window_in_time_and_the_code_opens_it(
    screen: str, kept: tuple[Paths, bytes], tmp_path: Path, is_whole: bool, state: str
) -> None:
    if not is_whole and state not in ("hanging", "changed between starts"):
        pytest.skip("done by the whole run")
    paths, raw = kept
    code = protection.new_code(paths, raw)
    plain, asked = [], []
    for _ in range(5 if is_whole else 1):
        with start(screen, tmp_path / "store", "good", raw) as seen:
            plain.append(seen.seconds_to(MAIN))
        with start(screen, tmp_path / "store", state, raw) as seen:
            asked.append(seen.seconds_to(ASKING))
            seen.type(code)
            seen.seconds_to(MAIN)
    usual, took = statistics.median(plain), statistics.median(asked)
    assert took < max(SECONDS, 2 * usual + key_store.WAIT)
    code_of = "key.wrong" if state == "changed between starts" else "key.store_unavailable"
    print(
        f"\nrow 25, {state}: asked for the code after {took:.1f} s, which opened the window; the window of a key store"
    )
    print(f"that answers was there after {usual:.1f} s. “{sentence(code_of, {})}”")


def test_an_answer_that_comes_late_opens_the_window(screen: str, kept: tuple[Paths, bytes], tmp_path: Path) -> None:
    with start(screen, tmp_path / "store", "late", kept[1]) as seen:
        asked = seen.seconds_to(ASKING)
        while seen.windows(ASKING):
            time.sleep(0.1)
        print(f"\nrow 25, late: asked after {asked:.1f} s, open by itself after {seen.seconds_to(MAIN):.1f} s")
