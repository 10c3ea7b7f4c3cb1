"""What is photographed: every page of the window by itself, and the dialogs and states named here.

A new page takes part without a line here; a new dialog gets a scene (a test names the one that has none).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import Final

from PySide6.QtWidgets import QTabWidget, QWidget

from irm.ui.base.dialog import Dialog
from irm.ui.base.record_screen import RecordScreen
from irm.ui.dialogs.bulk_edit import BulkEditDialog
from irm.ui.dialogs.demo_banner import DemoBanner
from irm.ui.dialogs.export_dialog import ExportDialog
from irm.ui.dialogs.pick_person import PickPerson
from irm.ui.palette.key_map import KeyMap
from irm.ui.palette.palette import Palette
from irm.ui.quick_log.panel import QuickLog
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.persona_dialog import PersonaDialog
from irm.ui.screens.campaigns.promote import PromoteDialog
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screenshots import deadlines, search
from irm.ui.screenshots.duplicates import DUPLICATES
from irm.ui.screenshots.importing import IMPORTS
from irm.ui.screenshots.privacy import PRIVACY
from irm.ui.screenshots.protection import PROTECTION
from irm.ui.screenshots.scene import BOTH, DEMO, Arranged, Scene, close_record, closing, open_one, page_of, records_of
from irm.ui.screenshots.settings import SETTINGS
from irm.ui.screenshots.studio import Studio
from irm.ui.screenshots.terms import TERMS
from irm.ui.search.builder import FilterBuilder


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
        page = page_of(studio, key)
        if isinstance(page, RecordScreen):
            close_record(page)
        yield studio.window

    return arranged


def _of_record(key: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        page = open_one(studio, key)
        yield studio.window
        close_record(page)

    return arranged


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
    page = open_one(studio, "influencers")
    tabs = page.detail.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    yield studio.window
    tabs.setCurrentIndex(0)
    close_record(page)


@contextmanager
def _log_contact(studio: Studio) -> Iterator[QWidget]:
    page = open_one(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    page.log_contact()
    yield studio.window
    close_record(page)


@contextmanager
def _move_touch(studio: Studio) -> Iterator[QWidget]:
    page = open_one(studio, "influencers")
    assert isinstance(page.detail, InfluencerDetail)
    timeline = page.detail.timeline
    rows = iter(range(timeline.model.rowCount()))
    while timeline.current_touch() is None:
        timeline.view.setCurrentIndex(timeline.model.index(next(rows), 0))
    timeline.move_current()
    with closing(studio, PickPerson) as dialog:
        yield dialog
    close_record(page)


def _quick_log(text: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.actions_of_program.log_contact.trigger()
        with closing(studio, QuickLog) as panel:
            panel.rewrite(text)
            studio.rest()
            yield panel
            panel.line.clear()

    return arranged


@contextmanager
def _quick_log_double(studio: Studio) -> Iterator[QWidget]:
    """Show somebody new who may be somebody known, with the names the other way round."""
    page = page_of(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    rows = map(page.model.row, range(page.model.rowCount()))
    name = next(row.name for row in rows if row is not None and row.name.isascii() and " " in row.name)
    text = f"dm in {' '.join(reversed(name.split()))}: asks for 500k #spring"
    with _quick_log(text)(studio) as panel:
        assert isinstance(panel, QuickLog)
        panel.forget_target()  # the page in front may have somebody current
        panel.rewrite(text)
        panel.meaning.take_for_new(panel.parsed.person)
        panel.rewrite(text)
        studio.until(lambda: not panel.perhaps.isHidden(), "whom it may be")
        yield panel


@contextmanager
def _palette(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.palette.trigger()
    with closing(studio, Palette) as palette:
        palette.line.setText("a")
        studio.rest()
        yield palette


@contextmanager
def _key_map(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.key_map.trigger()
    with closing(studio, KeyMap) as dialog:
        yield dialog


def _line_up(verb: str, kind: type[Dialog] | None = None) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.show_page("campaigns")
        page = records_of(studio, "campaigns")
        close_record(page)
        page.show_record(min(page.model.ids))  # the one with the live broadcast
        studio.rest()
        detail = page.detail
        assert isinstance(detail, CampaignDetail)
        detail.tabs.setCurrentIndex(0)
        detail.lineup.view.setCurrentIndex(detail.lineup.model.index(1, 0))
        if verb == "persona":
            detail.edit_persona(1)
        elif verb in ("pipeline", "stages", "brief"):
            _show_tab(studio, detail, verb)
        else:
            detail.lineup.verbs.actions[verb].trigger()
        with closing(studio, kind) if kind else nullcontext(studio.window) as shown:
            studio.rest()
            yield shown
        detail.lineup.leave_what_if()
        detail.pipeline.stages_button.setChecked(False)
        detail.pipeline.switch.click_code("board")
        detail.tabs.setCurrentIndex(0)
        close_record(page)

    return arranged


def _show_tab(studio: Studio, detail: CampaignDetail, verb: str) -> None:
    detail.tabs.setCurrentWidget(detail.brief if verb == "brief" else detail.pipeline)
    studio.rest()
    if verb == "stages":
        detail.pipeline.switch.click_code("table")
        detail.pipeline.stages_button.setChecked(True)


@contextmanager
def _new_person(studio: Studio) -> Iterator[QWidget]:
    studio.window.show_page("influencers")
    page = page_of(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    page.new_record()
    yield studio.window
    close_record(page)


@contextmanager
def _nothing_found(studio: Studio) -> Iterator[QWidget]:
    studio.window.show_page("influencers")
    search = studio.window.top_bar.search
    search.setText("qqqq")
    search.flush()
    studio.rest()
    yield studio.window
    search.clear()
    search.flush()


@contextmanager
def _groups(studio: Studio) -> Iterator[QWidget]:
    with _of_page("influencers")(studio) as window:
        page = records_of(studio, "influencers")
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
    page = page_of(studio, "influencers")
    assert isinstance(page, InfluencersScreen)
    studio.window.show_page("influencers")
    page.view.selectAll()
    page.hands.ask_edit()
    with closing(studio, BulkEditDialog) as dialog:
        for combo, code in ((dialog.field, "stage"), (dialog.value.combo, "partner")):
            combo.setCurrentIndex(combo.findData(code))
            combo.activated.emit(combo.currentIndex())
        studio.until(dialog.change_button.isEnabled, "the preview")
        yield dialog
    page.view.clear_current()


@contextmanager
def _export(studio: Studio, *, layout: str = "", target: str = "people 2025-05-14.csv") -> Iterator[ExportDialog]:
    studio.window.actions_of_program.export_list.trigger()
    with closing(studio, ExportDialog) as dialog:
        if layout:
            dialog.page.formats.buttons[layout].click()
        dialog.page.target.setText(f"/home/jane/Documents/{target}")
        yield dialog


@contextmanager
def _export_preview(studio: Studio) -> Iterator[QWidget]:
    """Show what Google would get, under a preset."""
    with _export(studio, layout="google") as dialog:
        studio.until(lambda: dialog.page.preview.model.rowCount() > 0, "the preview")
        dialog.page.presets.ask_name()
        yield dialog


@contextmanager
def _export_letter(studio: Studio) -> Iterator[QWidget]:
    """Show the first rows of a mail merge, and who gets no letter."""
    with _export(studio, layout="mailmerge", target="letter.csv") as dialog:
        dialog.page.sight.click_code("preview")
        studio.until(lambda: "Full Name" in dialog.page.preview.headers(), "the preview")
        yield dialog


SCENES: Final = (
    Scene("influencers-demo-data", _demo_banner),
    Scene("influencers-details", _details),
    Scene("influencers-log", _log_contact),
    Scene("influencers-new", _new_person, BOTH),
    Scene("move-touch", _move_touch, DEMO, PickPerson),
    Scene("quick-log", _quick_log("dm in yesterday: asks for 500k #spring !fri send it"), DEMO, QuickLog),
    Scene("palette", _palette, DEMO, Palette),
    Scene("keyboard-shortcuts", _key_map, ("empty",), KeyMap),
    Scene("quick-log-double", _quick_log_double, DEMO, QuickLog),
    Scene("quick-log-people", _quick_log("dm @a"), DEMO, QuickLog),
    Scene("influencers-groups", _groups),
    Scene("bulk-edit", _bulk_edit, DEMO, BulkEditDialog),
    Scene("line-up-terms", _line_up("edit")),
    Scene("line-up-new-slot", _line_up("add_slot")),
    Scene("line-up-suggestions", _line_up("suggest")),
    Scene("line-up-what-if", _line_up("what_if")),
    Scene("pipeline", _line_up("pipeline")),
    Scene("pipeline-stages", _line_up("stages")),
    Scene("brief", _line_up("brief")),
    Scene("promote", _line_up("promote", PromoteDialog), DEMO, PromoteDialog),
    Scene("persona", _line_up("persona", PersonaDialog), DEMO, PersonaDialog),
    Scene("influencers-nothing-found", _nothing_found),
    Scene("search-filters", search.filters),
    Scene("search-completing", search.completing),
    Scene("filter-builder", search.builder, DEMO, FilterBuilder),
    Scene("export-csv", _export, DEMO, ExportDialog),
    Scene("export-google", _export_preview, DEMO, ExportDialog),
    Scene("export-mail-merge", _export_letter, DEMO, ExportDialog),
    Scene("export-json", partial(_export, layout="json", target="people 2025-05-14.json"), DEMO, ExportDialog),
    *deadlines.SCENES,
    *IMPORTS,
    *DUPLICATES,
    *PRIVACY,
    *SETTINGS,
    *PROTECTION,
    *TERMS,
)
