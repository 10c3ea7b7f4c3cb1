"""Goes through every page, dialog and panel of the program and prints what is missing, a line each.

A process of its own, because it runs the whole program: `python -m tests.ui.accessibility_walk demo|empty [SCENE ...]`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QApplication, QWidget

from irm.ui.screenshots.scene import Scene
from irm.ui.screenshots.scenes import SCENES, page_scenes
from irm.ui.screenshots.studio import Studio, studio
from tests.ui import accessibility
from tests.ui.accessibility_panels import PANELS


def main(world: str, wanted: Sequence[str] = ()) -> int:
    """Print the faults; return how many there are."""
    app = QApplication(["irm"])
    app.setCursorFlashTime(0)
    count = 0
    with studio(app, world) as made:
        for theme in ("light", "dark"):
            made.dress(theme=theme, language="en")
            for scene in (*page_scenes(made), *SCENES, *PANELS):
                if world in scene.worlds and (not wanted or scene.name in wanted):
                    for fault in _faults(made, scene, is_first=theme == "light"):
                        sys.stdout.write(f"{scene.name}, {theme}: {fault}\n")
                        count += 1
    return min(count, 100)


def _faults(made: Studio, scene: Scene, *, is_first: bool) -> Iterator[str]:
    with scene.arranged(made) as window:
        made.rest()
        yield from _of_window(window, is_first=is_first)
        made.rest()


def _of_window(window: QWidget, *, is_first: bool) -> Iterator[str]:
    """Yield the faults of one window; what no theme changes is looked at once."""
    if is_first:
        yield from accessibility.nameless(window)
        yield from accessibility.lost_letters(window)
        yield from accessibility.unreached(window)
    yield from accessibility.unseen_focus(window)


if __name__ == "__main__":
    found = main(sys.argv[1], sys.argv[2:])
    sys.stdout.flush()
    os._exit(found)  # what is left of the widgets would be taken down in any order, and that may crash
