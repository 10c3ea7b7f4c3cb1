"""Entries that may be the same person, as they are photographed: pairs side by side, and a list without any."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.influencer import InfluencerDraft
from irm.services.session import Session
from irm.ui.dialogs.duplicates import DuplicatesDialog
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screenshots.scene import DEMO, Scene, closing, page_of
from irm.ui.screenshots.studio import Studio


@contextmanager
def _duplicates(studio: Studio) -> Iterator[QWidget]:
    page = page_of(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    studio.window.show_page("influencers")
    studio.rest()
    double = partial(_add_doubles, tuple(filter(None, page.model.ids))[:3])
    page.tools.runner.write(studio.window, "person.add", double)
    studio.rest()
    studio.window.actions_of_program.duplicates.trigger()
    with closing(studio, DuplicatesDialog) as dialog:
        studio.until(dialog.merge_button.isEnabled, "the pair")
        yield dialog
    studio.window.actions_of_program.undo.trigger()
    studio.rest()


@contextmanager
def _no_duplicates(studio: Studio) -> Iterator[QWidget]:
    page = page_of(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    studio.window.show_page("influencers")
    studio.window.actions_of_program.duplicates.trigger()
    with closing(studio, DuplicatesDialog) as dialog:
        yield dialog


def _add_doubles(people: tuple[int, ...], session: Session) -> None:
    """Add what a second list might have brought of the same people."""
    for number, key in enumerate(people):
        draft = services.influencers.get(session, key, today=clock.today()).draft
        double = InfluencerDraft(draft.display_name, country=draft.country, city="" if number else "Busan")
        services.influencers.save(
            session, replace(double, contact_points=draft.contact_points[:2], stage="partner"), today=clock.today()
        )


DUPLICATES: Final = (
    Scene("duplicates", _duplicates, DEMO, DuplicatesDialog),
    Scene("duplicates-none", _no_duplicates, ("empty",), DuplicatesDialog),
)
