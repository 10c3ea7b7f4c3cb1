"""The list model: rows come in pages when painted, changed ones are asked again, and memory stays small."""

from __future__ import annotations

import tracemalloc
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from irm.domain.groups import Group
from irm.ui.base.cells import CELL, GroupCell, TextCell, isolated
from irm.ui.base.columns import Column
from irm.ui.base.record_model import ID, KEPT, PAGE, RecordModel

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    place: str = ""


def columns() -> tuple[Column[Row], ...]:
    return (
        Column("name", "Name", lambda row, today: TextCell(row.name, tip=f"{row.name}!"), TextCell, sort="name"),
        Column(
            "place",
            "Place",
            lambda row, today: TextCell(isolated(row.place), detail=str(today)),
            TextCell,
            is_trailing=True,
            is_descending_first=True,
        ),
    )


class Source:
    """Answers what the model asks, when told to."""

    def __init__(self, model: RecordModel[Row]) -> None:
        self.model = model
        self.rows: dict[int, Row] = {}
        self.asked: list[tuple[tuple[int, ...], int]] = []
        model.wanted.connect(lambda ids, turn: self.asked.append((ids, turn)))

    def answer(self) -> None:
        for ids, turn in self.asked:
            self.model.put_rows(ids, [self.rows[key] for key in ids if key in self.rows], turn)
        self.asked.clear()


@pytest.fixture
def source(qtbot: QtBot) -> Iterator[Source]:
    model = RecordModel(columns(), lambda row: row.id)
    model.set_today(TODAY)
    found = Source(model)
    found.rows = {key: Row(key, f"Person {key}", "@x") for key in range(1, 1001)}
    yield found
    model.deleteLater()


def paint(source: Source, qtbot: QtBot, places: range, *, answers: bool = True) -> list[str]:
    """Ask for cells as a view does, and answer; return what the first column says."""
    model = source.model
    for place in places:
        model.index(place, 0).data(CELL)
    qtbot.wait(5)
    if answers:
        source.answer()
    return [str(model.index(place, 0).data()) for place in places]


def test_the_model_keeps_the_rules_of_qt(source: Source, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    source.model.set_ids(array("q", range(1, 61)))
    paint(source, qtbot, range(60))
    qtmodeltester.check(source.model)  # type: ignore[no-untyped-call]
    source.model.set_ids(array("q", range(60, 0, -1)))
    qtmodeltester.check(source.model)  # type: ignore[no-untyped-call]


def test_a_row_is_asked_for_when_it_is_painted_and_with_its_page(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", range(1, 1001)))
    assert paint(source, qtbot, range(205, 215), answers=False) == [""] * 10
    assert source.asked == [(tuple(range(201, 301)), source.asked[0][1])]
    source.answer()
    assert paint(source, qtbot, range(205, 207)) == ["Person 206", "Person 207"]
    assert source.asked == []


def test_what_is_under_way_is_not_asked_twice(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", range(1, 101)))
    paint(source, qtbot, range(10), answers=False)
    paint(source, qtbot, range(10), answers=False)
    assert len(source.asked) == 1


def test_a_changed_row_is_shown_as_it_was_until_the_new_one_comes(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", range(1, 101)))
    paint(source, qtbot, range(5))
    source.rows[3] = replace(source.rows[3], name="Renamed")
    source.model.forget([3])
    assert paint(source, qtbot, range(5), answers=False)[2] == "Person 3"
    assert source.asked[0][0] == (3,)
    source.answer()
    assert paint(source, qtbot, range(5))[2] == "Renamed"


def test_an_answer_from_before_a_change_stays_stale(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", range(1, 11)))
    paint(source, qtbot, range(10), answers=False)
    (ids, turn), *_ = source.asked
    source.asked.clear()
    source.model.forget()
    source.model.put_rows(ids, [Row(key, "Old") for key in ids], turn)
    assert paint(source, qtbot, range(2), answers=False) == ["Old", "Old"]
    source.answer()
    assert paint(source, qtbot, range(2)) == ["Person 1", "Person 2"]


def test_a_record_that_is_gone_is_asked_for_once(source: Source, qtbot: QtBot) -> None:
    del source.rows[2]
    source.model.set_ids(array("q", (1, 2, 3)))
    assert paint(source, qtbot, range(3)) == ["Person 1", "", "Person 3"]
    paint(source, qtbot, range(3), answers=False)
    assert source.asked == []
    source.rows[2] = Row(2, "Back again")
    source.model.forget()
    paint(source, qtbot, range(3))
    assert paint(source, qtbot, range(3))[1] == "Back again"


def test_another_order_keeps_the_rows_that_are_known(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", range(1, 51)))
    paint(source, qtbot, range(50))
    source.model.set_ids(array("q", range(50, 0, -1)))
    assert paint(source, qtbot, range(3), answers=False) == ["Person 50", "Person 49", "Person 48"]
    assert source.asked == []
    assert source.model.place(50) == 0
    assert source.model.place(4711) == -1


def test_the_first_page_stands_before_the_ids_are_known(source: Source, qtbot: QtBot) -> None:
    rows = [source.rows[key] for key in (5, 6, 7)]
    source.model.set_first_page(rows, 1000)
    assert source.model.rowCount() == 1000
    assert paint(source, qtbot, range(5), answers=False) == ["Person 5", "Person 6", "Person 7", "", ""]
    assert source.asked == []
    assert source.model.index(10, 0).data(ID) == 0


def test_cells_are_made_again_on_another_day_and_in_another_language(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", (1,)))
    paint(source, qtbot, range(1))
    cell = source.model.index(0, 1).data(CELL)
    assert cell is source.model.index(0, 1).data(CELL)
    source.model.set_today(date(2026, 11, 23))
    assert source.model.index(0, 1).data(CELL).detail == "2026-11-23"
    source.model.set_columns((replace(columns()[0], title="이름"), columns()[1]))
    assert source.model.headerData(0, Qt.Orientation.Horizontal) == "이름"


def test_headers_say_title_side_and_first_order(source: Source) -> None:
    header = source.model.headerData
    across = Qt.Orientation.Horizontal
    assert header(1, across) == "Place"
    assert header(1, across, Qt.ItemDataRole.InitialSortOrderRole) is Qt.SortOrder.DescendingOrder
    assert header(1, across, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignTrailing
    assert header(7, across) is None
    assert header(0, Qt.Orientation.Vertical) is None


def test_the_clipboard_gets_words_without_marks_in_one_line(source: Source) -> None:
    row = Row(1, "Two\nlines", "@x")
    assert [source.model.text(row, column) for column in source.model.columns] == ["Two lines", f"@x, {TODAY}"]


def test_an_edit_in_place_is_told_and_changes_nothing_by_itself(source: Source, qtbot: QtBot) -> None:
    source.model.set_ids(array("q", (1,)))
    paint(source, qtbot, range(1))
    with qtbot.waitSignal(source.model.edited) as heard:
        assert source.model.setData(source.model.index(0, 0), "New")
    assert heard.args == [1, "name", "New"]
    assert source.model.index(0, 0).data() == "Person 1"


GROUPS = (Group("a", 20), Group("b", 0), Group("c", 40))


def test_a_list_in_groups_keeps_the_rules_of_qt(source: Source, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    source.model.set_ids(array("q", range(1, 61)), GROUPS)
    paint(source, qtbot, range(63))
    qtmodeltester.check(source.model)  # type: ignore[no-untyped-call]
    source.model.fold(["c"], is_folded=True)
    qtmodeltester.check(source.model)  # type: ignore[no-untyped-call]
    source.model.set_ids(array("q", range(1, 61)))
    assert source.model.rowCount() == 60


def test_a_group_has_a_line_with_its_title_and_count(source: Source, qtbot: QtBot) -> None:
    model = source.model
    model.set_group_title(lambda group: f"Group {group.key}")
    model.set_ids(array("q", range(1, 61)), GROUPS)
    assert (model.rowCount(), list(model.ids)) == (63, list(range(1, 61)))
    assert model.index(0, 0).data(CELL) == GroupCell("Group a", "20", state="unfolded")
    assert "Group a" in model.index(0, 0).data()
    assert model.index(0, 1).data() == ""
    assert model.index(0, 0).data(ID) == 0
    assert [model.layout.group_at(line) for line in (0, 1, 21, 22)] == [GROUPS[0], None, GROUPS[1], GROUPS[2]]
    assert paint(source, qtbot, range(1, 3)) == ["Person 1", "Person 2"]
    assert model.place(21) == 23
    assert (model.layout.count_records(0, 62), model.layout.count_records(0, 0), model.layout.count_records(1, 22)) == (
        60,
        0,
        20,
    )


def test_the_records_of_a_folded_group_are_not_there_but_known(source: Source) -> None:
    model = source.model
    model.set_ids(array("q", range(1, 61)), GROUPS)
    model.fold(["a"], is_folded=True)
    assert (model.rowCount(), len(model.ids)) == (43, 60)
    assert model.index(0, 0).data(CELL).is_folded
    assert model.place(5) == -1
    assert model.layout.group_of(5) == GROUPS[0]
    assert model.layout.group_of(4711) is None
    assert model.layout.line_of_group("c") == 2
    assert (model.layout.nearest_record(0), model.layout.nearest_record(42)) == (3, 42)
    model.fold(["a", "c"], is_folded=True)
    assert model.layout.nearest_record(0) == -1


def test_a_hundred_thousand_people_in_groups_are_laid_out_in_ranges(qtbot: QtBot) -> None:
    model = RecordModel(columns(), lambda row: row.id)
    groups = tuple(Group(str(number), 1000) for number in range(100))
    model.set_ids(array("q", range(1, 100_001)), groups)
    assert model.rowCount() == 100_100
    assert model.layout.count_records(0, 100_099) == 100_000
    assert sum(len(entry) for entry in (model.lines, model.ids)) == 200_100
    model.deleteLater()


def test_a_hundred_thousand_people_cost_under_twenty_megabytes(qtbot: QtBot) -> None:
    tracemalloc.start()
    try:
        model = RecordModel(columns(), lambda row: row.id)
        found = Source(model)
        found.rows = {}
        before = tracemalloc.get_traced_memory()[0]
        model.set_ids(array("q", range(1, 100_001)))
        for start in range(0, 100_000, 5 * PAGE):
            for place in range(start, start + 40):
                model.index(place, 0).data(CELL)
            model._ask()
            for ids, turn in found.asked:
                model.put_rows(ids, [Row(key, f"Person number {key}", "@someone") for key in ids], turn)
            found.asked.clear()
            for place in range(start, start + 40):
                model.index(place, 0).data(CELL)
        used = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert len(model._rows) <= KEPT
    assert used < 20_000_000
    model.deleteLater()
