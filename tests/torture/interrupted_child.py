"""Does one thing that a test kills half-way.

python -m tests.torture.interrupted_child backup|restore|upgrade [MORE]
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from irm.db import engine
from irm.paths import find_paths
from irm.services import backups
from irm.services.store import open_store


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


if __name__ == "__main__":
    what = sys.argv[1]
    if what == "backup":
        back_up()
    elif what == "restore":
        restore(sys.argv[2])
    else:
        upgrade(int(sys.argv[2]))
