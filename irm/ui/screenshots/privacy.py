"""What keeps data right and private, as it is photographed: report, erasing, the check."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtWidgets import QWidget

from irm import services
from irm.ui.dialogs.check_data import CheckDataDialog
from irm.ui.dialogs.erase_person import ErasePersonDialog
from irm.ui.dialogs.person_report import PersonReportDialog
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screenshots.scene import DEMO, Scene, close_record, closing, open_one
from irm.ui.screenshots.settings import make_backups
from irm.ui.screenshots.studio import Studio


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


@contextmanager
def _check(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.check_data.trigger()
    with closing(studio, CheckDataDialog) as dialog:
        studio.until(dialog.is_done, "the check")
        yield dialog


@contextmanager
def _check_repair(studio: Studio) -> Iterator[QWidget]:
    """Show a search index that does not fit, which can be repaired."""
    studio.window.actions_of_program.check_data.trigger()
    with closing(studio, CheckDataDialog) as dialog:
        studio.until(dialog.is_done, "the check")
        dialog.show_findings((services.checkup.Finding("check.search", {"count": 3}),))
        yield dialog


PRIVACY: Final = (
    Scene("influencers-report", _report, DEMO, PersonReportDialog),
    Scene("check-data", _check, ("empty",), CheckDataDialog),
    Scene("check-data-repair", _check_repair, DEMO, CheckDataDialog),
    Scene("influencers-erase", _erase, DEMO, ErasePersonDialog),
)
