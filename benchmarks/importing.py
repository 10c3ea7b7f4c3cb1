"""A process that imports one file and tells when its progress was heard: `python -m benchmarks.importing FILE`."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from benchmarks.process import own_peak
from irm import services
from irm.paths import find_paths


class Ear:
    """Hears progress: when first, and after how long a silence."""

    def __init__(self) -> None:
        self.began = self.last = time.monotonic()
        self.first = 0.0
        self.silence = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Note one report."""
        now = time.monotonic()
        self.first = self.first or now - self.began
        self.silence = max(self.silence, now - self.last)
        self.last = now


def main() -> None:
    """Import into the home of this process and print what was heard as JSON."""
    store, imports = services.store.open_store(find_paths(os.environ)), services.imports
    before, ear = time.process_time(), Ear()
    report = imports.run(store, Path(sys.argv[1]), imports.ImportOptions(), progress=ear)
    now = time.monotonic()
    told = {
        "wall": now - ear.began,
        "cpu": time.process_time() - before,
        "first": ear.first,
        "silence": max(ear.silence, now - ear.last),
        "end": now - ear.last,
        "counts": report.counts,
    }
    store.close()
    told["peak"] = own_peak()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
