"""The help of the search field is made by the first use of the search, whichever it is, and not before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from irm.ui.search.assist import SearchAssist
from irm.ui.search.at_need import SearchAtNeed
from irm.ui.search.builder import FilterBuilder
from tests.ui.frames import Frame, frame_in
from tests.ui.worlds import World


@pytest.fixture
def frame(world: World) -> Iterator[Frame]:
    with frame_in(world) as made:
        made.window.show_page("influencers")
        made.rest()
        SearchAtNeed(made.window, world.runner)
        yield made


def leave(frame: Frame) -> None:
    """Put the keyboard into the list."""
    page = frame.window.current_page
    assert page is not None
    page.focus_content()


def helps(frame: Frame) -> int:
    return len(frame.window.findChildren(SearchAssist))


def test_nothing_helps_before_the_program_rests(frame: Frame) -> None:
    frame.window.top_bar.search.setFocus()
    frame.window.top_bar.search.setText("jane")
    frame.rest()
    assert helps(frame) == 0
    frame.world.runner.rested.emit()
    assert helps(frame) == 1


def test_the_keyboard_in_the_field_brings_the_help_and_what_can_come_next(frame: Frame) -> None:
    leave(frame)
    frame.world.runner.rested.emit()
    assert helps(frame) == 0
    frame.window.top_bar.search.setFocus()
    frame.world.until(lambda: helps(frame) == 1)
    frame.rest()
    QTest.keyClicks(frame.window.top_bar.search, "pla")
    assist = frame.window.findChild(SearchAssist)
    assert assist is not None
    assert assist.popup.offers[0].text == "platform:"
    leave(frame)
    frame.window.top_bar.search.setFocus()
    frame.rest()
    assert helps(frame) == 1


def ask_for_a_tag(frame: Frame) -> None:
    frame.window.show_query("influencers", "tag:vegan")


def press_filter(frame: Frame) -> None:
    QTest.mouseClick(frame.window.top_bar.filter_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("use", [ask_for_a_tag, press_filter])
def test_a_query_from_elsewhere_and_the_filters_bring_the_help(frame: Frame, use: Callable[[Frame], None]) -> None:
    leave(frame)
    frame.world.runner.rested.emit()
    use(frame)
    frame.rest()
    assert helps(frame) == 1
    assist = frame.window.findChild(SearchAssist)
    assert assist is not None
    if use is ask_for_a_tag:
        assert [chip.text for chip in assist.strip.chips.shown]
    else:
        (builder,) = frame.window.findChildren(FilterBuilder)
        builder.close()
