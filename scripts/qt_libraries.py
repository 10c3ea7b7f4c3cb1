"""See to the system libraries that Qt needs: install them as root where apt is at hand, else say what to type.

    .venv/bin/python scripts/qt_libraries.py pictures|window

Called by ./run and ./check; leaves a note beside the packages when all is there, so that it is asked once.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from irm.display import NO_DISPLAY, explain_missing, names_display, why_no_window  # noqa: E402
from irm.system_libraries import OFFSCREEN, X11, apt_packages, missing  # noqa: E402


def main(arguments: list[str]) -> int:
    """Return 0 when Qt can start for the use named, 1 with a sentence when not."""
    (needs,) = arguments
    if not sys.platform.startswith("linux"):
        return note(needs)
    sentence = ask(needs)
    lacking = missing(OFFSCREEN if needs == "pictures" else OFFSCREEN + X11)
    if sentence and sentence != NO_DISPLAY and can_install():
        apt_install(apt_packages(lacking))
        sentence = ask(needs)
    if sentence:
        print(sentence, file=sys.stderr)
        return 1
    return note(needs)


def ask(needs: str) -> str:
    """Return why Qt cannot start for the use named, "" where it can."""
    if needs == "pictures":
        return explain_missing(missing(OFFSCREEN))
    return why_no_window(os.environ) if names_display(os.environ) else NO_DISPLAY


def can_install() -> bool:
    """Say whether packages can be installed without asking anyone."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: tuple[str, ...]) -> None:
    """Install Debian packages; what apt says goes to stderr when it fails."""
    print(f"IRM: installing the system libraries Qt needs: {' '.join(packages)}", file=sys.stderr, flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", "-qq", *step],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            print(done.stdout + done.stderr, file=sys.stderr)


def note(needs: str) -> int:
    """Remember that all is there; a folder that cannot be written only means that it is asked again."""
    with contextlib.suppress(OSError):
        (ROOT / ".venv" / f"ready-{needs}").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
