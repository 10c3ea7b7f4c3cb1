"""In which order a search stands: best first while there are words and nobody sorts otherwise, then as before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from irm.domain.listing import BEST

if TYPE_CHECKING:
    from irm.ui.base.record_screen import RecordScreen


class SearchOrder:
    """Keeps the sort of one list while a search puts the best first."""

    def __init__(self) -> None:
        self._kept: tuple[str, bool] | None = None

    def search(self, screen: RecordScreen, text: str) -> None:
        """Show what a search finds; rows are read again, because they say where they were found."""
        had_words, has_words = _has_words(screen.spec.query), _has_words(text)
        screen.spec = replace(screen.spec, query=text)
        if screen.RANKS and has_words and self._kept is None:
            self._kept = (screen.spec.sort, screen.spec.is_descending)
            self._show(screen, BEST, False)
        elif not has_words and self._kept is not None:
            kept, self._kept = self._kept, None
            if screen.spec.sort == BEST:
                self._show(screen, *kept)
        if screen.RANKS and (had_words or has_words):
            screen.model.forget()
        screen.view.follows_place = False
        screen.view.starts_over = bool(text) or not screen.view.current_id()  # else whoever was found stays in sight
        screen.reload()

    def own(self, screen: RecordScreen) -> tuple[str, bool]:
        """Return the sort that comes back after the search: what is kept for the next start."""
        if screen.spec.sort == BEST and self._kept is not None:
            return self._kept
        return screen.spec.sort, screen.spec.is_descending

    def _show(self, screen: RecordScreen, sort: str, is_descending: bool) -> None:
        screen.spec = replace(screen.spec, sort=sort, is_descending=is_descending)
        screen.view.header.show_sort(sort, is_descending=is_descending)


def _has_words(text: str) -> bool:
    if not text:
        return False
    from irm.domain import query  # not before something is searched for: the first paint comes first

    return any(not word.is_negated for word in query.parse(text).words)
