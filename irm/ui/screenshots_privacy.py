"""All that is held of a person, as it is photographed: the report, and the question before erasing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtWidgets import QWidget

from irm import services
from irm.ui.dialogs.erase_person import ErasePersonDialog
from irm.ui.dialogs.person_report import PersonReportDialog
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screenshots_scene import DEMO, Scene, close_record, closing, open_one
from irm.ui.screenshots_settings import make_backups
from irm.ui.screenshots_studio import Studio


@contextmanager
def _report(studio: Studio) -> Iterator[QWidget]:
    page = open_one(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    page.privacy.ask_report()
    with closing(studio, PersonReportDialog) as dialog:
        studio.until(dialog.pdf_button.isEnabled, "the report")
        yield dialog
    close_record(page)


@contextmanager
def _erase(studio: Studio) -> Iterator[QWidget]:
    page = open_one(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    make_backups(studio)
    page.privacy.ask_erase()
    with closing(studio, ErasePersonDialog) as dialog:
        studio.until(dialog.is_read, "what would stay")
        yield dialog
    close_record(page)
    services.backups.choose_second_folder(studio.program.paths, None)


PRIVACY: Final = (
    Scene("influencers-report", _report, DEMO, PersonReportDialog),
    Scene("influencers-erase", _erase, DEMO, ErasePersonDialog),
)
