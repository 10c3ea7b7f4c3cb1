"""A process with a window that says when it was painted: the program's own, or a bare one.

`python -m benchmarks.window program|bare` prints one line of JSON: seconds since the process was started until the
first paint and until everything was there, the same as processor time, the longest time the window did not answer in
between (ms), and the memory in use at the end (MB).
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_STARTED = float(os.environ.get("BENCH_STARTED", "0"))


class Watch:
    """Notes when what happened, by both clocks."""

    def __init__(self) -> None:
        self.moments: dict[str, float] = {}
        self.beat = 0.0
        self.stall = 0.0

    def note(self, name: str) -> None:
        """Note the first time something happened."""
        if name not in self.moments:
            self.moments[name] = time.monotonic() - _STARTED
            self.moments[f"{name}_cpu"] = time.process_time()

    def tick(self) -> None:
        """Note that the window answers."""
        now = time.monotonic()
        if self.beat:
            self.stall = max(self.stall, now - self.beat)
        self.beat = now

    def tell(self) -> None:
        """Print all of it."""
        print(json.dumps({**self.moments, "stall": self.stall * 1000, "memory": memory()}))


def memory() -> float:
    """Return the memory of this process in MB."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / 1e6


def bare() -> None:
    """Show an empty window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    watch = Watch()

    class Bare(QMainWindow):
        """A window with nothing in it."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            """Paint, and say so."""
            super().paintEvent(event)
            watch.note("painted")
            QTimer.singleShot(200, app.quit)

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1180, 760)
    window.show()
    app.exec()
    watch.tell()


def program() -> None:
    """Start the program as it starts itself, and close it when its list is complete."""
    watch = Watch()
    gc.disable()  # as the program does

    from irm.ui.app import Program  # the same import the program begins with

    _watch_paint(watch)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    started = Program(app, os.environ)
    started.start()
    timer = QTimer(app, interval=2)

    def look() -> None:
        if "painted" not in watch.moments or started.window is None:
            return
        watch.tick()
        page: Any = started.window.current_page
        ids = page.model.ids
        if started.runner.is_idle() and len(ids) and ids[-1] and page.model.row(0) is not None:
            watch.note("ready")
            watch.tell()
            started.window.close()
            timer.stop()
            QTimer.singleShot(0, app.quit)

    timer.timeout.connect(look)
    timer.start()
    app.exec()
    started.finish()


def _watch_paint(watch: Watch) -> None:
    """Note when the list was painted with rows in it for the first time."""
    from irm.ui.base.record_view import RecordView

    painted = RecordView.paintEvent

    def paint(view: RecordView, event: QPaintEvent) -> None:
        painted(view, event)
        if view.model().rowCount():
            watch.note("painted")

    RecordView.paintEvent = paint  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
