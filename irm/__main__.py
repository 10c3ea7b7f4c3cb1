"""The one way in: no argument opens the window, anything else is the command line.

Qt is imported here only on the way to a window, so that commands run on machines without Qt's system libraries.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from irm.display import explain_import, why_no_window


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program on `arguments` (default: those of the process) and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _fill_streams()
    _leave_no_dump()
    try:
        return _command(given) if given else _window()
    except ImportError as error:
        sentence = explain_import(error)
        if not sentence:
            raise
        print(sentence, file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:  # while modules are imported: later the command and the window see to it
        print("Stopped.", file=sys.stderr)  # noqa: T201
        return 1


def _fill_streams() -> None:
    """Put the null device where a standard stream is closed: a file of ours would get its number otherwise."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))


def _leave_no_dump() -> None:
    """Keep what is in memory, the key among it, off the disk where a fault ends the program."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # not on every system

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _command(given: list[str]) -> int:
    if given[0] == "screenshots":
        # Pictures are the same with and without a display, and need none.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from irm.cli import main as command

    return command(given)


def _window() -> int:
    sentence = why_no_window(os.environ)
    if sentence:
        print(sentence, file=sys.stderr)  # noqa: T201
        return 1
    # Before Qt is imported: a key store that does not answer is waited for beside the start.
    from irm.db import key
    from irm.paths import find_paths

    # Nothing made on the way to the window is garbage; `irm/ui/garbage.py` looks for it from then on.
    gc.disable()
    try:
        key.ask_ahead(find_paths(os.environ), os.environ)
        from irm.ui.app import main as window

        return window()
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
