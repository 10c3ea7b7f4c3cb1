"""Pictures of the terms: on a campaign's page, with a card open, on a person's page, and the question for a rate."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtWidgets import QWidget

from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screenshots.scene import DEMO, Arranged, Scene, close_record, closing, open_one, records_of
from irm.ui.screenshots.studio import Studio
from irm.ui.terms.rate_dialog import RateDialog
from irm.ui.terms.tab import TermsTab


def _terms(share: float, section: str = "") -> Arranged:
    """Show the terms scrolled down by a share of their height, or with a card of a section open."""

    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        tab = _open(studio)
        body = tab.body
        assert body is not None
        bar = body.panel.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        if section:
            found = getattr(body.panel, section)
            found.edit(found.view.entries.entries[-1].id)
            studio.rest()
        yield studio.window
        for one in body.panel.sections:
            one.give_up()
        close_record(records_of(studio, "campaigns"))

    return arranged


@contextmanager
def _person(studio: Studio) -> Iterator[QWidget]:
    who = _open(studio).page
    assert who is not None
    close_record(records_of(studio, "campaigns"))
    studio.window.show_page("influencers")
    page = records_of(studio, "influencers")
    page.show_record(who.rows[0].influencer_id)
    studio.rest()
    detail = page.detail
    assert isinstance(detail, InfluencerDetail)
    detail.tabs.setCurrentWidget(detail.terms)
    yield studio.window
    detail.tabs.setCurrentIndex(0)
    close_record(page)


@contextmanager
def _rate(studio: Studio) -> Iterator[QWidget]:
    _open(studio).ask_rate()
    with closing(studio, RateDialog) as dialog:
        yield dialog
    close_record(records_of(studio, "campaigns"))


def _open(studio: Studio) -> TermsTab:
    """Open the first campaign of the story at its terms."""
    page = open_one(studio, "campaigns")
    page.show_record(min(page.model.ids))
    studio.rest()
    detail = page.detail
    assert isinstance(detail, CampaignDetail)
    detail.tabs.setCurrentWidget(detail.terms)
    studio.rest()
    return detail.terms


TERMS: Final = (
    Scene("terms", _terms(0)),
    Scene("terms-further", _terms(0.5)),
    Scene("terms-end", _terms(1)),
    Scene("terms-offer", _terms(0, "negotiation")),
    Scene("terms-contract", _terms(0, "contract")),
    Scene("terms-deliverable", _terms(0, "deliverables")),
    Scene("terms-payment", _terms(0, "payments")),
    Scene("terms-person", _person),
    Scene("rate", _rate, DEMO, RateDialog),
)
