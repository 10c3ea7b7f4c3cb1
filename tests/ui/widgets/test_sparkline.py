"""The line that shows how a number moved: where it goes, in which direction it reads, what it says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm.domain.influencer import Metrics
from irm.services.readings import Reading
from irm.ui.language import Language
from irm.ui.style.theme import Theme
from irm.ui.widgets.sparkline import Sparkline
from irm.ui.words import trends
from tests.builders import TODAY


def readings(*found: tuple[int, int | None]) -> tuple[Reading, ...]:
    """Build readings from days ago and followers, the newest first."""
    return tuple(
        Reading(number, 1, Metrics(followers, taken_on=TODAY - timedelta(days))) for number, (days, followers) in
        enumerate(found)
    )  # fmt: skip


def test_time_runs_in_the_direction_of_reading(theme: Theme, qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    assert line.places() == []
    line.set_points(((date(2026, 1, 1), 10), (date(2026, 2, 1), 40), (date(2026, 3, 1), 20)), "10 → 20")
    first, middle, last = line.places()
    assert first.x() < middle.x() < last.x()
    assert middle.y() < last.y() < first.y()
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = line.places()
    assert mirrored[0].x() > mirrored[1].x() > mirrored[2].x()
    assert [point.y() for point in mirrored] == [first.y(), middle.y(), last.y()]
    assert not line.grab().isNull()


def test_one_value_and_equal_values_are_drawn_too(theme: Theme, qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    line.set_points(((TODAY, 7),), "7")
    assert len(line.places()) == 1
    line.set_points(((TODAY - timedelta(9), 7), (TODAY, 7)), "7 → 7")
    assert len({point.y() for point in line.places()}) == 1


def test_its_words_are_name_and_tip_without_marks_of_direction(theme: Theme, language: Language, qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    found = trends.points(readings((0, 12_000), (30, None), (180, 8_500)))
    line.set_points(found, trends.words(found))
    assert line.accessibleName() == "8,500 → 12,000 in 6 months"


@pytest.mark.parametrize(("days", "words"), [(13, "13 days"), (30, "4 weeks"), (180, "6 months"), (1000, "3 years")])
def test_spans_are_said_in_the_unit_people_use(language: Language, days: int, words: str) -> None:
    assert trends.span(days) == words


def test_of_several_readings_of_a_day_the_newest_counts(language: Language) -> None:
    assert trends.points(readings((0, 5), (0, 3), (9, 1))) == ((TODAY - timedelta(9), 1), (TODAY, 5))
    assert trends.words(()) == ""
    assert trends.words(((TODAY, 5),)).strip("\u2066\u2069") == "5"
