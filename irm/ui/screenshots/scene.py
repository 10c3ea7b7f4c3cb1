"""What a picture is, and how a scene goes to a page, opens a record, and waits for a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtWidgets import QWidget

from irm.ui.base.dialog import Dialog
from irm.ui.base.page import Page
from irm.ui.base.record_screen import RecordScreen
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.screenshots.studio import Studio, Unfinished

Arranged = Callable[[Studio], AbstractContextManager[QWidget]]
D = TypeVar("D", bound=Dialog)
BOTH: Final = ("demo", "empty")
DEMO: Final = ("demo",)
_OPENED: Final = 2
"""The place in the list of the record that is opened."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. `arranged(studio)` gives the window to photograph and cleans up afterwards."""

    name: str
    arranged: Arranged
    worlds: tuple[str, ...] = DEMO
    shows: type[Dialog] | None = None


def open_one(studio: Studio, key: str) -> RecordScreen:
    """Go to a page of records with one of them open."""
    studio.window.show_page(key)
    page = records_of(studio, key)
    close_record(page)
    if page.model.ids:
        page.show_record(page.model.ids[min(_OPENED, len(page.model.ids) - 1)])
    if isinstance(page.detail, TabbedDetail):  # whatever an earlier picture looked at
        page.detail.tabs.setCurrentIndex(0)
    studio.rest()
    return page


def close_record(page: RecordScreen) -> None:
    """Show no record any more."""
    page.discard()
    page.detail.clear()
    page.view.clear_current()


def page_of(studio: Studio, key: str) -> Page:
    """Return a page that has come to rest."""
    page = studio.window.page(key)
    studio.rest()
    return page


def records_of(studio: Studio, key: str) -> RecordScreen:
    """Return a page of records that has come to rest."""
    page = page_of(studio, key)
    assert isinstance(page, RecordScreen)
    return page


@contextmanager
def closing_in(studio: Studio, parent: QWidget, kind: type[D]) -> Iterator[D]:
    """Give the dialog that another one just opened, and close it at the end."""
    studio.rest()
    dialog = parent.findChild(kind)
    if not isinstance(dialog, kind):
        raise Unfinished(f"{kind.__name__} did not open")
    try:
        yield dialog
    finally:
        dialog.close()
        studio.rest()


def closing(studio: Studio, kind: type[D]) -> AbstractContextManager[D]:
    """Give the dialog that was just opened, and close it at the end."""
    return closing_in(studio, studio.window, kind)
