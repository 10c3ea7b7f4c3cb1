"""The pages of the window, in the order of the navigation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from irm.ui.base.page import CAMPAIGNS, DEADLINES, INFLUENCERS, REPRESENTATIVES, TODAY, Page, PageEntry
from irm.ui.tools import Tools


def pages(tools: Tools) -> tuple[PageEntry, ...]:
    """Return every page there is; each is made when it is first shown."""
    return (
        PageEntry(TODAY, "calendar-check", _today_word, partial(_today, tools)),
        PageEntry(INFLUENCERS, "users", _influencers_word, partial(_influencers, tools), is_first=True),
        PageEntry(CAMPAIGNS, "megaphone", _campaigns_word, partial(_campaigns, tools)),
        PageEntry(DEADLINES, "calendar-days", _deadlines_word, partial(_deadlines, tools)),
        PageEntry(REPRESENTATIVES, "handshake", _representatives_word, partial(_representatives, tools)),
    )


# The program starts with the page of the last time: the others are not needed for the first paint.


def _today(tools: Tools) -> Page:
    from irm.ui.screens.today.screen import TodayScreen

    return TodayScreen(tools)


def _influencers(tools: Tools) -> Page:
    from irm.ui.screens.influencers.screen import InfluencersScreen

    return InfluencersScreen(tools)


def _campaigns(tools: Tools) -> Page:
    from irm.ui.screens.campaigns.screen import CampaignsScreen

    return CampaignsScreen(tools)


def _deadlines(tools: Tools) -> Page:
    from irm.ui.screens.deadlines.screen import DeadlinesScreen

    return DeadlinesScreen(tools)


def _representatives(tools: Tools) -> Page:
    from irm.ui.screens.representatives.screen import RepresentativesScreen

    return RepresentativesScreen(tools)


def _today_word() -> str:
    return QCoreApplication.translate("Today", "Today")


def _influencers_word() -> str:
    return QCoreApplication.translate("Influencers", "Influencers")


def _representatives_word() -> str:
    return QCoreApplication.translate("Representatives", "Representatives")


def _deadlines_word() -> str:
    return QCoreApplication.translate("Deadlines", "Deadlines")


def _campaigns_word() -> str:
    return QCoreApplication.translate("Campaigns", "Campaigns")
