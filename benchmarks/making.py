"""A process that fills an empty home with made-up people: `python -m benchmarks.making PEOPLE TOUCHES`."""

from __future__ import annotations

import os
import sys
from functools import partial

from irm import services
from irm.domain import clock
from irm.paths import find_paths


def main() -> None:
    """Add the people as one write, as the window does."""
    plan = services.demo.DemoPlan(int(sys.argv[1]), int(sys.argv[2]))
    store = services.store.open_store(find_paths(os.environ))
    work = partial(services.demo.add, plan=plan, today=clock.today(), zone=clock.local_zone())
    store.write("demo", work)
    store.close()


if __name__ == "__main__":
    main()
