"""The search field as it is photographed: with filters in force, while it completes, and the filter builder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

from irm.ui.base.page import INFLUENCERS
from irm.ui.screenshots.studio import Studio, Unfinished
from irm.ui.search.assist import SearchAssist
from irm.ui.search.at_need import SearchAtNeed

_QUERY = "contract stage:in_talks,partner -tag:VIP folowers:>10k last:<90d"


@contextmanager
def filters(studio: Studio) -> Iterator[QWidget]:
    """Show chips, a complaint, and where the word was found."""
    _assist(studio).search_for(f"{_QUERY} ")
    studio.rest()
    yield studio.window
    _assist(studio).search_for("")
    studio.rest()


@contextmanager
def completing(studio: Studio) -> Iterator[QWidget]:
    """Show what can come next."""
    assist, field = _assist(studio), studio.window.top_bar.search
    field.setFocus()
    field.setText("platform:")
    assist.complete()
    studio.rest()
    yield studio.window
    assist.popup.hide()
    assist.search_for("")
    studio.rest()


@contextmanager
def builder(studio: Studio) -> Iterator[QWidget]:
    """Show filters as rows."""
    assist = _assist(studio)
    assist.search_for(_QUERY)
    dialog = assist.open_builder()
    studio.rest()
    yield dialog
    dialog.close()
    assist.search_for("")
    studio.rest()


def _assist(studio: Studio) -> SearchAssist:
    studio.window.show_page(INFLUENCERS)
    found = studio.window.findChild(SearchAtNeed)
    if not isinstance(found, SearchAtNeed):
        raise Unfinished("the search field has no completion")
    return found.assist()
