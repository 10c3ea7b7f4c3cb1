"""The pictures of the calendar of deadlines and of the dialog that writes it to a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtWidgets import QWidget

from irm.ui.base.page import DEADLINES
from irm.ui.dialogs.calendar_export import CalendarExport
from irm.ui.screens.deadlines.screen import DeadlinesScreen
from irm.ui.screenshots.scene import BOTH, DEMO, Arranged, Scene, closing
from irm.ui.screenshots.studio import Studio


def _calendar(mode: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        page = _page(studio)
        page.show_mode(mode)
        studio.rest()
        yield studio.window
        page.show_mode("list")
        studio.rest()

    return arranged


@contextmanager
def _calendar_file(studio: Studio) -> Iterator[QWidget]:
    _page(studio).export_action.trigger()
    with closing(studio, CalendarExport) as dialog:
        dialog.target.setText("/home/jane/Documents/IRM.ics")
        yield dialog


def _page(studio: Studio) -> DeadlinesScreen:
    studio.window.show_page(DEADLINES)
    studio.rest()
    page = studio.window.current_page
    assert isinstance(page, DeadlinesScreen)
    return page


SCENES: Final = (
    Scene("deadlines-month", _calendar("month"), BOTH),
    Scene("deadlines-week", _calendar("week")),
    Scene("calendar-file", _calendar_file, DEMO, CalendarExport),
)
"""What is photographed of deadlines beside their page."""
