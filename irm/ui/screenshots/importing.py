"""The pages and states of the import, as scenes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from irm.ui.dialogs.import_dialog import ImportDialog
from irm.ui.dialogs.import_memory import NameDialog
from irm.ui.dialogs.import_own_field import NewFieldDialog
from irm.ui.dialogs.pick_person import PickPerson
from irm.ui.screenshots.scene import BOTH, DEMO, Scene, closing, closing_in
from irm.ui.screenshots.studio import Studio

_LIST: Final = """Creators for the spring launch;;;;;;
;;;;;;
Name;Instagram;Followers;E-mail;Phone;Last contact;Price
Jane Doe;@jane.doe;12.4K;jane@example.com;010-2345-6789;2025-03-02;EUR 300
김민지;minji.daily;250K;minji@example.kr;+82 10 9876 5432;2025-04-11;KRW 500,000
سارة الأحمد;sara.ahmad;1.2M;sara@example.ae;+971 50 123 4567;;AED 2,000
Leo Park;leo.parkk;87,300;;;2025-01-20;
Jane Doe;;;jane.second@example.com;;;
;;40K;;;;
Tom O'Brien;@tomobrien;8,5K;tom@example.ie;;;
"""
_TRACKER: Final = """Name;TikTok;Status;Campaign;Content status;Price
Jane Doe;@jane.doe;Hot lead;Spring Launch;Draft;EUR 300
김민지;minji.daily;DM Sent;Spring Launch;Posted;KRW 500,000
سارة الأحمد;sara.ahmad;No response;Spring Launch;Pending;AED 2,000
Leo Park;leo.parkk;Hot lead;Autumn;Waiting for samples;
"""
_NAMELESS: Final = _TRACKER.replace(";Campaign", "").replace(";Spring Launch", "").replace(";Autumn", "")
_NAMELESS_PRICES: Final = _NAMELESS.replace("EUR ", "").replace("KRW ", "").replace("AED ", "")
"""A tracker that says neither which campaign it is of, nor the currency of its prices."""


@contextmanager
def _import_choose(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.import_list.trigger()
    with closing(studio, ImportDialog) as dialog:
        yield dialog


@contextmanager
def _import_preview(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio) as dialog:
        yield dialog


@contextmanager
def _import_rows(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio) as dialog:
        dialog.preview.show_tab("rows")
        pane = dialog.preview.pane
        kinds = [verdict.kind for verdict in pane.model.verdicts]
        pane.list.setCurrentIndex(pane.model.index(kinds.index("duplicate"), 2))
        studio.rest()
        yield dialog


@contextmanager
def _import_pick(studio: Studio) -> Iterator[QWidget]:
    with _import_rows(studio) as dialog:
        assert isinstance(dialog, ImportDialog)
        dialog.preview.detail.other_button.click()
        with closing_in(studio, dialog, PickPerson) as asked:
            yield asked


@contextmanager
def _import_tracker(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio, _NAMELESS_PRICES) as dialog:
        yield dialog


@contextmanager
def _import_words(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio, _TRACKER) as dialog:
        dialog.preview.show_tab("words")
        studio.rest()
        yield dialog


@contextmanager
def _import_changes(studio: Studio) -> Iterator[QWidget]:
    """Show the same people again with other values: what would change, row by row."""
    with _understood(studio) as dialog:
        dialog.import_button.click()
        studio.until(lambda: dialog.pages.currentWidget() is dialog.outcome, "the import")
    with _understood(studio, _LIST.replace("12.4K", "14K").replace("minji@", "m.kim@")) as dialog:
        dialog.preview.show_tab("rows")
        pane = dialog.preview.pane
        pane.list.setCurrentIndex(pane.model.index(0, 2))
        studio.rest()
        yield dialog
    studio.window.actions_of_program.undo.trigger()
    studio.rest()


@contextmanager
def _import_rules(studio: Studio) -> Iterator[QWidget]:
    with _import_changes(studio) as dialog:
        assert isinstance(dialog, ImportDialog)
        dialog.preview.show_tab("columns")
        studio.rest()
        yield dialog


@contextmanager
def _import_field(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio) as dialog:
        dialog.ask_new_field(6)
        with closing_in(studio, dialog, NewFieldDialog) as asked:
            yield asked


@contextmanager
def _import_name(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio) as dialog:
        dialog.ask_mapping_name()
        with closing_in(studio, dialog, NameDialog) as asked:
            yield asked


@contextmanager
def _import_result(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio) as dialog:
        dialog.import_button.click()
        studio.until(lambda: dialog.pages.currentWidget() is dialog.outcome, "the import")
        studio.rest()
        yield dialog
        dialog.outcome.undo_button.click()
        studio.rest()


@contextmanager
def _understood(studio: Studio, text: str = "") -> Iterator[ImportDialog]:
    path = Path(studio.home) / "creators spring 2025.csv"
    path.write_text(text or _LIST, encoding="utf-8")
    studio.window.file_dropped.emit(str(path))
    with closing(studio, ImportDialog) as dialog:
        studio.until(lambda: dialog.job.report is not None, "the import")
        yield dialog


IMPORTS: Final = (
    Scene("import-choose", _import_choose, ("empty",), ImportDialog),
    Scene("import-preview", _import_preview, BOTH, ImportDialog),
    Scene("import-rows", _import_rows, DEMO, ImportDialog),
    Scene("import-pick", _import_pick, DEMO, PickPerson),
    Scene("import-tracker", _import_tracker, DEMO, ImportDialog),
    Scene("import-words", _import_words, DEMO, ImportDialog),
    Scene("import-changes", _import_changes, DEMO, ImportDialog),
    Scene("import-rules", _import_rules, DEMO, ImportDialog),
    Scene("import-field", _import_field, DEMO, NewFieldDialog),
    Scene("import-name", _import_name, DEMO, NameDialog),
    Scene("import-result", _import_result, DEMO, ImportDialog),
)
