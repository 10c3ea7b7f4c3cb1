"""What is photographed: every page of the window by itself, and the dialogs and states named here.

A new page takes part without a line here; a new dialog gets a scene (a test names the one that has none).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtWidgets import QTabWidget, QWidget

from irm.errors import StoreError
from irm.ui import messages
from irm.ui.app import RefusalDialog
from irm.ui.base.dialog import Dialog
from irm.ui.base.page import Page
from irm.ui.base.record_screen import RecordScreen
from irm.ui.crash import CrashDialog
from irm.ui.dialogs.about import About
from irm.ui.dialogs.bulk_edit import BulkEditDialog
from irm.ui.dialogs.data_settings.dialog import DataSettings
from irm.ui.dialogs.demo_banner import DemoBanner
from irm.ui.dialogs.export_dialog import ExportDialog
from irm.ui.dialogs.import_dialog import ImportDialog
from irm.ui.dialogs.preferences import Preferences
from irm.ui.palette.key_map import KeyMap
from irm.ui.palette.palette import Palette
from irm.ui.quick_log.panel import QuickLog
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.persona_dialog import PersonaDialog
from irm.ui.screens.campaigns.promote import PromoteDialog
from irm.ui.screens.influencers.accounts import AccountList, AccountRow
from irm.ui.screens.influencers.readings import ReadingsDialog
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screenshots_studio import Studio, Unfinished

Arranged = Callable[[Studio], AbstractContextManager[QWidget]]
D = TypeVar("D", bound=Dialog)
BOTH: Final = ("demo", "empty")
DEMO: Final = ("demo",)
_OPENED: Final = 2
"""The place in the list of the record that is opened."""

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


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. `arranged(studio)` gives the window to photograph and cleans up afterwards."""

    name: str
    arranged: Arranged
    worlds: tuple[str, ...] = DEMO
    shows: type[Dialog] | None = None


def page_scenes(studio: Studio) -> Iterator[Scene]:
    """Yield a scene for every page, and for pages of records one with a record open."""
    for key in studio.window.page_keys():
        yield Scene(key, _of_page(key), BOTH)
        if isinstance(studio.window.page(key), RecordScreen):
            yield Scene(f"{key}-open", _of_record(key))


def _of_page(key: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.show_page(key)
        page = _page(studio, key)
        if isinstance(page, RecordScreen):
            _close(page)
        yield studio.window

    return arranged


def _of_record(key: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        page = _open_one(studio, key)
        yield studio.window
        _close(page)

    return arranged


def _open_one(studio: Studio, key: str) -> RecordScreen:
    studio.window.show_page(key)
    page = _page(studio, key)
    assert isinstance(page, RecordScreen)
    _close(page)
    if page.model.ids:
        page.show_record(page.model.ids[min(_OPENED, len(page.model.ids) - 1)])
    studio.rest()
    return page


def _close(page: RecordScreen) -> None:
    page.discard()
    page.detail.clear()
    page.view.clear_current()


def _page(studio: Studio, key: str) -> Page:
    page = studio.window.page(key)
    studio.rest()
    return page


@contextmanager
def _demo_banner(studio: Studio) -> Iterator[QWidget]:
    banner = studio.window.findChild(DemoBanner)
    assert isinstance(banner, DemoBanner)
    banner.show_question()
    with _of_record("influencers")(studio) as window:
        yield window
    banner.clear()


@contextmanager
def _details(studio: Studio) -> Iterator[QWidget]:
    page = _open_one(studio, "influencers")
    tabs = page.detail.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    yield studio.window
    tabs.setCurrentIndex(0)
    _close(page)


@contextmanager
def _log_contact(studio: Studio) -> Iterator[QWidget]:
    page = _open_one(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    page.log_contact()
    yield studio.window
    _close(page)


def _quick_log(text: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.actions_of_program.log_contact.trigger()
        with _closing(studio, QuickLog) as panel:
            panel.rewrite(text)
            studio.rest()
            yield panel
            panel.line.clear()

    return arranged


@contextmanager
def _palette(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.palette.trigger()
    with _closing(studio, Palette) as palette:
        palette.line.setText("a")
        studio.rest()
        yield palette


@contextmanager
def _key_map(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.key_map.trigger()
    with _closing(studio, KeyMap) as dialog:
        yield dialog


def _line_up(verb: str, kind: type[Dialog] | None = None) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.show_page("campaigns")
        page = _page(studio, "campaigns")
        assert isinstance(page, RecordScreen)
        _close(page)
        page.show_record(min(page.model.ids))  # the one with the live broadcast
        studio.rest()
        detail = page.detail
        assert isinstance(detail, CampaignDetail)
        detail.lineup.view.setCurrentIndex(detail.lineup.model.index(1, 0))
        if verb == "persona":
            detail.edit_persona(1)
        else:
            detail.lineup.verbs.actions[verb].trigger()
        with _closing(studio, kind) if kind else nullcontext(studio.window) as shown:
            studio.rest()
            yield shown
        detail.lineup.leave_what_if()
        _close(page)

    return arranged


@contextmanager
def _new_person(studio: Studio) -> Iterator[QWidget]:
    page = _page(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    page.new_record()
    yield studio.window
    _close(page)


@contextmanager
def _nothing_found(studio: Studio) -> Iterator[QWidget]:
    search = studio.window.top_bar.search
    search.setText("qqqq")
    search.flush()
    studio.rest()
    yield studio.window
    search.clear()
    search.flush()


@contextmanager
def _import_choose(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.import_list.trigger()
    with _closing(studio, ImportDialog) as dialog:
        yield dialog


@contextmanager
def _import_preview(studio: Studio) -> Iterator[QWidget]:
    with _understood(studio) as dialog:
        yield dialog


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
def _understood(studio: Studio) -> Iterator[ImportDialog]:
    path = Path(studio.home) / "creators spring 2025.csv"
    path.write_text(_LIST, encoding="utf-8")
    studio.window.file_dropped.emit(str(path))
    with _closing(studio, ImportDialog) as dialog:
        studio.until(lambda: dialog.job.report is not None, "the import")
        yield dialog


@contextmanager
def _groups(studio: Studio) -> Iterator[QWidget]:
    with _of_page("influencers")(studio) as window:
        page = _page(studio, "influencers")
        assert isinstance(page, RecordScreen)
        page.group_by("stage")
        studio.rest()
        page.view.fold((page.model.groups[1].key,), is_folded=True)
        page.view.selectAll()
        page.view.scrollToTop()
        studio.rest()
        yield window
        page.menu.fold_all(is_folded=False)
        page.group_by("")
        studio.rest()
        page.view.clear_current()


@contextmanager
def _bulk_edit(studio: Studio) -> Iterator[QWidget]:
    page = _page(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    studio.window.show_page("influencers")
    page.view.selectAll()
    page.hands.ask_edit()
    with _closing(studio, BulkEditDialog) as dialog:
        for combo, code in ((dialog.field, "stage"), (dialog.value.combo, "partner")):
            combo.setCurrentIndex(combo.findData(code))
            combo.activated.emit(combo.currentIndex())
        studio.until(dialog.change_button.isEnabled, "the preview")
        yield dialog
    page.view.clear_current()


@contextmanager
def _export(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.export_list.trigger()
    with _closing(studio, ExportDialog) as dialog:
        dialog.page.target.setText("/home/jane/Documents/people 2025-05-14.csv")
        yield dialog


@contextmanager
def _export_json(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.export_list.trigger()
    with _closing(studio, ExportDialog) as dialog:
        dialog.page.formats.buttons["json"].click()
        dialog.page.target.setText("/home/jane/Documents/people 2025-05-14.json")
        yield dialog


def _preferences(tab: int) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.actions_of_program.preferences.trigger()
        with _closing(studio, Preferences) as dialog:
            tabs = dialog.findChild(QTabWidget)
            assert isinstance(tabs, QTabWidget)
            tabs.setCurrentIndex(tab)
            yield dialog

    return arranged


def _data_settings(tab: int) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.actions_of_program.data_settings.trigger()
        with _closing(studio, DataSettings) as dialog:
            dialog.tabs.setCurrentIndex(tab)
            studio.rest()
            yield dialog

    return arranged


@contextmanager
def _readings(studio: Studio) -> Iterator[QWidget]:
    page = _open_one(studio, "influencers")
    accounts = page.detail.form.widget("accounts")
    assert isinstance(accounts, AccountList)
    row = next(row for row in accounts.rows() if isinstance(row, AccountRow) and row.account_id)
    accounts.readings_wanted.emit(row.account_id)
    with _closing(studio, ReadingsDialog) as dialog:
        yield dialog
    _close(page)


@contextmanager
def _about(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.about.trigger()
    with _closing(studio, About) as dialog:
        yield dialog


@contextmanager
def _crash(studio: Studio) -> Iterator[QWidget]:
    CrashDialog("RuntimeError\n  irm/ui/runner.py, line 120, in _run", studio.window).open()
    with _closing(studio, CrashDialog) as dialog:
        yield dialog


@contextmanager
def _refusal(studio: Studio) -> Iterator[QWidget]:
    dialog = RefusalDialog(messages.error(StoreError("file.damaged", path="irm.db")))
    dialog.open()
    studio.rest()
    yield dialog
    dialog.close()


@contextmanager
def _closing(studio: Studio, kind: type[D]) -> Iterator[D]:
    """Give the dialog that was just opened, and close it at the end."""
    studio.rest()
    dialog = studio.window.findChild(kind)
    if not isinstance(dialog, kind):
        raise Unfinished(f"{kind.__name__} did not open")
    try:
        yield dialog
    finally:
        dialog.close()
        studio.rest()


SCENES: Final = (
    Scene("influencers-demo-data", _demo_banner),
    Scene("influencers-details", _details),
    Scene("influencers-log", _log_contact),
    Scene("influencers-new", _new_person, BOTH),
    Scene("quick-log", _quick_log("dm in yesterday: asks for 500k #spring !fri send it"), DEMO, QuickLog),
    Scene("palette", _palette, DEMO, Palette),
    Scene("keyboard-shortcuts", _key_map, ("empty",), KeyMap),
    Scene("quick-log-people", _quick_log("dm @a"), DEMO, QuickLog),
    Scene("influencers-groups", _groups),
    Scene("bulk-edit", _bulk_edit, DEMO, BulkEditDialog),
    Scene("line-up-terms", _line_up("edit")),
    Scene("line-up-new-slot", _line_up("add_slot")),
    Scene("line-up-suggestions", _line_up("suggest")),
    Scene("line-up-what-if", _line_up("what_if")),
    Scene("promote", _line_up("promote", PromoteDialog), DEMO, PromoteDialog),
    Scene("persona", _line_up("persona", PersonaDialog), DEMO, PersonaDialog),
    Scene("influencers-nothing-found", _nothing_found),
    Scene("import-choose", _import_choose, ("empty",), ImportDialog),
    Scene("import-preview", _import_preview, BOTH, ImportDialog),
    Scene("import-result", _import_result, DEMO, ImportDialog),
    Scene("export-csv", _export, DEMO, ExportDialog),
    Scene("export-json", _export_json, DEMO, ExportDialog),
    Scene("settings-appearance", _preferences(0), ("empty",), Preferences),
    Scene("settings-data", _preferences(1), ("empty",), Preferences),
    Scene("settings-keyboard", _preferences(2), ("empty",), Preferences),
    Scene("data-own-fields", _data_settings(0), BOTH, DataSettings),
    Scene("data-stages", _data_settings(1), DEMO, DataSettings),
    Scene("data-tiers", _data_settings(2), DEMO, DataSettings),
    Scene("data-benchmarks", _data_settings(3), DEMO, DataSettings),
    Scene("data-tags", _data_settings(4), BOTH, DataSettings),
    Scene("influencers-readings", _readings, DEMO, ReadingsDialog),
    Scene("about", _about, ("empty",), About),
    Scene("crash", _crash, ("empty",), CrashDialog),
    Scene("refusal", _refusal, ("empty",), RefusalDialog),
)
