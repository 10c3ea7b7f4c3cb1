"""A process that exports everybody once: `python -m benchmarks.exporting FILE [COLUMN ...]`."""

from __future__ import annotations

import json
import os
import sys
import time
from functools import partial
from pathlib import Path

from benchmarks.process import own_peak
from irm import services
from irm.paths import find_paths


def main() -> None:
    """Export from the home of this process and print what it took as JSON."""
    path = Path(sys.argv[1])
    options = services.exports.ExportOptions(columns=tuple(sys.argv[2:]))
    store = services.store.open_store(find_paths(os.environ))
    wall, cpu = time.monotonic(), time.process_time()
    result = store.read(partial(services.exports.write, path=path, options=options))
    told: dict[str, float | None] = {
        "wall": time.monotonic() - wall,
        "cpu": time.process_time() - cpu,
        "count": result.count,
    }
    store.close()
    told["peak"] = own_peak()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
