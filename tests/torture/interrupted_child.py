"""Does one thing that a test kills half-way.

python -m tests.torture.interrupted_child backup|restore|upgrade|change-key [MORE]
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from irm.db import engine
from irm.paths import find_paths
from irm.services import backups, protection
from irm.services.store import open_store

CALLS = ("open", "os.rename", "os.remove", "os.link", "os.chmod", "os.mkdir", "sqlite3.connect")
"""What Python tells of before it touches a file."""


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def back_up() -> None:
    store = open_store(find_paths(os.environ))
    say("ready")
    while True:
        say(backups.make(store).name)


def restore(source: str) -> None:
    say("ready")
    backups.restore(find_paths(os.environ), Path(source))
    say("done")


def upgrade(steps: int) -> None:
    """Open an older file and die at a statement of the upgrade."""
    connect, left = engine.connect, [steps]

    def count(_: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(path: Path, key: bytes, *, is_there: bool = False) -> Any:
        connection = connect(path, key, is_there=is_there)
        connection.set_trace_callback(count)
        return connection

    engine.connect = counted
    open_store(find_paths(os.environ)).close()
    say(str(steps - left[0]))


def change_key(steps: int, secret: str) -> None:
    """Change the key and die at a call that touches a file of the data folder."""
    paths, left = find_paths(os.environ), [steps]
    raw, folder = protection.unlock(paths, secret), str(find_paths(os.environ).data)

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        if event in CALLS and any(folder in os.fsdecode(each) for each in arguments if isinstance(each, str | Path)):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    protection.change_key(paths, raw, passphrase=secret)
    say(str(steps - left[0]))


if __name__ == "__main__":
    what = sys.argv[1]
    if what == "backup":
        back_up()
    elif what == "restore":
        restore(sys.argv[2])
    elif what == "change-key":
        change_key(int(sys.argv[2]), sys.argv[3])
    else:
        upgrade(int(sys.argv[2]))
