"""Opening, sorting and filtering the list of people: ids in order, the first rows, the frame, the model's memory.

Peers: the bare ORDER BY on a raw connection of the same file; QStandardItemModel in a plain QTableView for the frame.
"""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from benchmarks.data import Bench, connect, paths_of
from benchmarks.measure import Line, at_most, timed, versus, within
from irm import services
from irm.domain import clock
from irm.domain.influencer import InfluencerRow
from irm.domain.listing import ListSpec

_TIMES: Final = 9
_SORTS: Final = {
    "name": "sort_key",
    "followers": "followers DESC",
    "last_contact": "last_contact DESC",
    "next_step": "next_due",
    "country": "country_key",
}
_RAW: Final = "SELECT id FROM influencer_fact WHERE is_trashed = 0 ORDER BY {order}"
_PAGE: Final = 100
_MOST_MB: Final = 20
_STANDING_MS: Final = 800
_PAGE_MS: Final = 100


def run(bench: Bench) -> Iterator[Line]:
    """Measure sorts, growth, and the view."""
    for people in (bench.people // 100, bench.people // 10, bench.people):
        yield from _sorts(bench, people)
    yield from _standing(bench)
    yield from _view(bench)


def _sorts(bench: Bench, people: int) -> Iterator[Line]:
    store, raw = services.store.open_store(paths_of(bench.home(people))), connect(bench.home(people))
    names = _SORTS if people == bench.people else ("name", "followers")
    try:
        for name in names:
            order = _SORTS[name]
            ours = partial(_opened, store, ListSpec(sort=name, is_descending=order.endswith("DESC")))
            bare = partial(_fetched, raw, _RAW.format(order=order))
            for work in (ours, bare):
                work()
            mine, peer = versus([ours], [bare], clock=bench.clock, times=_TIMES)
            if people == bench.people:
                yield at_most(f"P4 sort by {name}, first rows read", mine, peer, 3, name="ORDER BY")
            else:
                yield Line(f"P4 sort by {name}, {people:,} people", mine.words, f"ORDER BY {peer.words}")
    finally:
        store.close()
        raw.close()


def _standing(bench: Bench) -> Iterator[Line]:
    """Measure the order by standing, which no column holds, and how the people of one page stand."""
    store = services.store.open_store(paths_of(bench.home()))
    try:
        ours = partial(_opened, store, ListSpec(sort="standing", is_descending=True))
        ours()
        took = timed(ours, clock=bench.clock, times=_TIMES)
        yield within("P4 sort by standing, first rows read", took.p50 * 1000, _STANDING_MS, "ms")
        page = list(store.read(partial(services.influencers.ids, spec=ListSpec(), today=clock.today()))[:_PAGE])
        read = partial(store.read, partial(services.standing.of_people, influencer_ids=page))
        took = timed(read, clock=bench.clock, times=_TIMES)
        yield within(f"how {_PAGE} people stand", took.p50 * 1000, _PAGE_MS, "ms")
    finally:
        store.close()


def _opened(store: Any, spec: ListSpec) -> tuple[Any, list[InfluencerRow]]:
    """Read what the list needs until its first rows can be painted."""
    today = clock.today()
    found = store.read(partial(services.influencers.ids, spec=spec, today=today))
    first = found[:_PAGE]
    return found, store.read(partial(services.influencers.rows, influencer_ids=first, today=today))


def _fetched(raw: Any, statement: str) -> Any:
    return raw.execute(statement).fetchall()


@dataclass(frozen=True, slots=True)
class Views:
    """The program's list and the plain one, both shown at the same size."""

    ours: Any
    plain: Any


def _view(bench: Bench) -> Iterator[Line]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    store = services.store.open_store(paths_of(bench.home()))
    try:
        ids, rows = _opened(store, ListSpec())
    finally:
        store.close()
    from PySide6.QtWidgets import QApplication

    from irm.settings import Settings
    from irm.ui.style.theme import Theme

    app = QApplication.instance() or QApplication(["benchmarks"])
    assert isinstance(app, QApplication)
    Theme(app).apply(Settings(theme="light"))
    yield from _model(ids, rows)
    views = _views(ids, rows)
    ours, plain = partial(_painted, views.ours), partial(_painted, views.plain)
    ours(), plain()
    mine, peer = versus([ours], [plain], clock=bench.clock, times=_TIMES * 3)
    yield at_most("P4 frame of the list", mine, peer, 1.5, name="QStandardItemModel")
    scrolled = timed(partial(_scrolled, views.ours), clock=bench.clock, times=_TIMES * 3)
    yield Line("P4 frame while scrolling by a page", scrolled.words)


def _model(ids: Any, rows: list[InfluencerRow]) -> Iterator[Line]:
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    model = _filled(ids[:], rows)
    used = (tracemalloc.get_traced_memory()[0] - before) / 1e6
    tracemalloc.stop()
    yield within(f"P4 model of {model.rowCount():,} rows", used, _MOST_MB, "MB")


def _filled(ids: Any, rows: list[InfluencerRow]) -> Any:
    from irm.ui.base.record_model import RecordModel
    from irm.ui.screens.influencers.columns import columns

    model: Any = RecordModel(columns(), lambda row: row.id)
    model.set_today(clock.today())
    model.set_ids(ids)
    model.put_rows(tuple(row.id for row in rows), rows, 1)
    return model


def _views(ids: Any, rows: list[InfluencerRow]) -> Views:
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    from irm.ui.base.record_view import RecordView

    model = _filled(ids, rows)
    ours = RecordView(model)
    items = QStandardItemModel()
    for row in rows:
        items.appendRow([QStandardItem(column.cell(row, clock.today()).text) for column in model.columns])
    plain = QTableView()
    plain.setModel(items)
    plain.verticalHeader().setDefaultSectionSize(ours.rowHeight(0))
    for number in range(items.columnCount()):
        plain.setColumnWidth(number, ours.columnWidth(number))
    for view in (ours, plain):
        view.resize(1400, 900)
        view.show()
    model.setParent(ours)
    items.setParent(plain)
    return Views(ours, plain)


def _painted(view: Any) -> None:
    view.viewport().grab()  # a repaint does nothing where no screen shows the window


def _scrolled(view: Any) -> None:
    bar = view.verticalScrollBar()
    bar.setValue((bar.value() + bar.pageStep()) % (bar.pageStep() * 4))
    view.viewport().grab()
