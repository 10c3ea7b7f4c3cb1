"""Lists to import, and what the tests of the assistant read and press in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from irm.domain.listing import ListSpec
from irm.services import influencers
from irm.ui.dialogs.import_dialog import ImportDialog
from irm.ui.dialogs.import_fields import FieldBox
from tests.builders import TODAY
from tests.ui.worlds import World

KOREAN = "이름,인스타그램,팔로워\n김민지,@minji.kim,25만\n박서준,seojun_p,8500\n,,120\n"
HEADER_ON_THREE = (
    "Creators;;;;\n;;;;\nName;TikTok;Followers;E-mail;Note\n"
    "Jane Doe;@jane.doe;12.4K;jane@example.com;likes tea\nJane Doe;;;other@example.com;the other one\n"
)

Opened = Callable[[Path], ImportDialog]


def shown_problem(dialog: ImportDialog) -> str:
    return dialog.problem.text() or dialog.choose.problem.text()


def korean(folder: Path) -> Path:
    path = folder / "명단.csv"
    path.write_bytes(KOREAN.encode("cp949"))
    return path


def text_file(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def counts(dialog: ImportDialog) -> dict[str, int]:
    assert dialog.job.report is not None
    return {kind: count for kind, count in dialog.job.report.counts.items() if count}


def people(world: World) -> list[str]:
    def work(session: object) -> list[str]:
        ids = influencers.ids(session, ListSpec(), today=TODAY)  # type: ignore[arg-type]
        return sorted(row.name for row in influencers.rows(session, ids, today=TODAY))  # type: ignore[arg-type]

    return world.read(work)


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def again(world: World, dialog: ImportDialog) -> None:
    """Wait for the counts after a change."""
    world.until(lambda: dialog.job.report is None or shown_problem(dialog))
    world.until(lambda: dialog.job.report is not None or shown_problem(dialog))
    world.rest()


def boxes(dialog: ImportDialog) -> list[FieldBox]:
    return dialog.preview.columns.boxes()


def import_now(world: World, dialog: ImportDialog) -> None:
    dialog.import_button.click()
    world.until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    world.rest()
