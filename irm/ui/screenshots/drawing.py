"""Draws every page and dialog as a picture: light and dark, English, Korean and Arabic, with demo data and empty.

It runs the real program on a folder of its own with a clock that stands still, so that the same code gives the same
pictures, and it names the words that have no room.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

import irm
from irm.ui.screenshots.faults import cut_off
from irm.ui.screenshots.scene import Scene
from irm.ui.screenshots.scenes import SCENES, page_scenes
from irm.ui.screenshots.studio import Studio, Unfinished, photograph, studio

LANGUAGES: Final = ("en", "ko", "ar")
THEMES: Final = ("light", "dark")
WORLDS: Final = ("demo", "empty")
SHARP: Final = (("influencers-open", "light", "en"), ("influencers", "dark", "ko"), ("import-preview", "light", "ar"))
"""What is drawn at twice the sharpness as well: scene, theme, language."""
_SHARP_RATIO: Final = "2"
_RATIO: Final = "QT_SCALE_FACTOR"

Say = Callable[[str], object]


@dataclass(slots=True)
class Roll:
    """The pictures taken so far, and what was seen on them."""

    folder: Path
    say: Say
    ending: str = ""
    count: int = 0
    faults: list[str] = field(default_factory=list)

    def take(self, widget: QWidget, name: str, home: Path) -> None:
        """Take one picture and look for words without room. Raises Unfinished where it cannot be written."""
        path = self.folder / f"{name}{self.ending}.png"
        if not photograph(widget, home).save(str(path)):
            raise Unfinished(f"{path} cannot be written")
        self.count += 1
        self.say(path.name)
        self.faults += [f"{path.name}: {fault}" for fault in cut_off(widget)]


def main(folder: Path) -> int:
    """Draw all pictures into `folder`, made if it is not there; return 1, with a sentence, if one fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"{folder} cannot be made: {error.strerror}\n")
        return 1
    sharp = _start_sharp(folder)
    try:
        code = draw(folder)
    finally:
        output, _ = sharp.communicate()
    sys.stdout.write(output)
    return code or sharp.returncode


def draw(
    folder: Path,
    *,
    languages: Sequence[str] = LANGUAGES,
    themes: Sequence[str] = THEMES,
    worlds: Sequence[str] = WORLDS,
    wanted: Sequence[tuple[str, str, str]] = (),
) -> int:
    """Draw pictures in this process: all, or the `wanted` ones by scene, theme and language."""
    app = QApplication.instance() or QApplication(["irm"])
    assert isinstance(app, QApplication)
    ratio = os.environ.get(_RATIO, "")
    roll = Roll(folder, _say, f"-{ratio}x" if ratio else "")
    try:
        for world in worlds:
            with studio(app, world) as made:
                for language in languages:
                    for theme in themes:
                        _take_all(made, roll, theme=theme, language=language, wanted=wanted)
    except Unfinished as error:
        sys.stderr.write(f"The pictures are not complete: {error}\n")
        return 1
    for fault in roll.faults:
        _say(fault)
    _say(f"{roll.count} pictures, {len(roll.faults)} places where words have no room")
    return 0


def _take_all(made: Studio, roll: Roll, *, theme: str, language: str, wanted: Sequence[tuple[str, str, str]]) -> None:
    made.dress(theme=theme, language=language)
    for scene in _scenes(made):
        if wanted and (scene.name, theme, language) not in wanted:
            continue
        name = f"{scene.name}-{made.world}-{theme}-{language}"
        try:
            with scene.arranged(made) as widget:
                made.rest()
                roll.take(widget, name, made.home)
        except Unfinished as error:
            raise Unfinished(f"{name}: {error}") from error


def _scenes(made: Studio) -> Iterator[Scene]:
    for scene in (*page_scenes(made), *SCENES):
        if made.world in scene.worlds:
            yield scene


def _start_sharp(folder: Path) -> subprocess.Popen[str]:
    """Start a second process for the sharp pictures: Qt takes its ratio at the start and never again."""
    environment = {
        **os.environ,
        _RATIO: _SHARP_RATIO,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(irm.__file__).resolve().parents[1]),
    }
    call = [sys.executable, "-X", "utf8", "-m", "irm.ui.screenshots.drawing", str(folder)]
    return subprocess.Popen(call, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(draw(Path(sys.argv[1]), worlds=("demo",), wanted=SHARP))
