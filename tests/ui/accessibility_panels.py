"""Panels that are no page and no dialog of their own: cards and calendars that open under something."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from typing import Final

from PySide6.QtWidgets import QWidget

from irm.domain import clock
from irm.ui.quick_log.part_editor import MomentEditor, StepEditor
from irm.ui.screenshots.scene import DEMO, Scene
from irm.ui.screenshots.studio import Studio
from irm.ui.widgets.day_edit import CalendarPopup


def _calendar(studio: Studio) -> QWidget:
    popup = CalendarPopup(clock.today(), studio.window)
    popup.open_below(studio.window.navigation)
    return popup


def _moment(studio: Studio) -> QWidget:
    card = MomentEditor(studio.window, clock.today(), time(9, 30))
    card.open_below()
    return card


def _step(studio: Studio) -> QWidget:
    card = StepEditor(studio.window, "call", clock.today())
    card.open_below()
    return card


def _scene(name: str, opened: Callable[[Studio], QWidget]) -> Scene:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        panel = opened(studio)
        studio.rest()
        yield panel
        panel.close()
        studio.rest()

    return Scene(name, arranged, DEMO)


PANELS: Final = (_scene("calendar", _calendar), _scene("moment", _moment), _scene("step", _step))
