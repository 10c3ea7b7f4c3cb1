"""The list of people while a search is on: best first, and where each was found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from irm.domain.found import FoundAt
from irm.ui.base import marked_line
from irm.ui.base.cells import CELL, PersonCell
from irm.ui.base.look import Look
from irm.ui.language import Language
from irm.ui.screens.influencers import found_words
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import person
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[InfluencersScreen]:
    screen = InfluencersScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    world.rest()
    yield screen
    screen.close()


def cells(world: World, screen: InfluencersScreen) -> list[PersonCell]:
    """Return what the first column shows once every row is read."""
    model = screen.model
    for _ in range(2):
        found = [model.index(place, 0).data(CELL) for place in range(model.rowCount())]
        world.rest()
    return found


def names(world: World, screen: InfluencersScreen) -> list[str]:
    return [cell.name for cell in cells(world, screen)]


def search(world: World, screen: InfluencersScreen, text: str) -> list[str]:
    screen.search(text)
    world.rest()
    return names(world, screen)


def test_the_best_stand_first_and_the_sort_comes_back_after_the_search(world: World, screen: InfluencersScreen) -> None:
    world.add_all([person("Bob Jane"), person("Anna", notes="knows jane"), person("Jane Doe"), person("Zoe")])
    screen.sort_by("name", True)
    world.rest()
    assert search(world, screen, "jane") == ["Jane Doe", "Bob Jane", "Anna"]
    assert screen.view.header.sortIndicatorSection() == -1
    screen.sort_by("name", False)
    world.rest()
    assert names(world, screen) == ["Anna", "Bob Jane", "Jane Doe"]
    assert search(world, screen, "jane -bob") == ["Anna", "Jane Doe"]
    assert search(world, screen, "") == ["Anna", "Bob Jane", "Jane Doe", "Zoe"]


def test_a_sort_put_aside_for_a_search_is_what_the_next_start_gets(world: World, screen: InfluencersScreen) -> None:
    world.add(person("Jane"))
    screen.sort_by("followers", True)
    search(world, screen, "jane")
    settings = QSettings(str(world.folder / "kept.ini"), QSettings.Format.IniFormat)
    screen.keep_state(settings)
    assert settings.value("sort") == "followers"
    assert int(str(settings.value("is_descending"))) == 1
    search(world, screen, "platform:tiktok")
    assert (screen.spec.sort, screen.spec.is_descending) == ("followers", True)


def test_the_list_says_where_somebody_was_found_and_forgets_it_again(world: World, screen: InfluencersScreen) -> None:
    world.add(person("Anna", notes="likes skincare, knows Jane"))
    world.rest()
    search(world, screen, "skincare")
    (cell,) = cells(world, screen)
    assert cell.found == "Note: likes skincare, knows Jane"
    ((low, high),) = cell.found_ranges
    assert cell.found[low:high] == "skincare"
    assert "skincare" in screen.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    search(world, screen, "ann")
    (cell,) = cells(world, screen)
    assert (cell.found, cell.name_ranges) == ("", ((0, 3),))
    search(world, screen, "")
    (cell,) = cells(world, screen)
    assert (cell.found, cell.name_ranges) == ("", ())


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (FoundAt("touch", "2026-11-20", "sent samples"), "Touch: sent samples"),
        (FoundAt("account", "tiktok", "jane"), "TikTok: jane"),
        (FoundAt("contact", "email", "jane@example.com"), "E-mail: jane@example.com"),
        (FoundAt("own_field", "Skin", "oily"), "Skin: oily"),
        (FoundAt("tag", "", "vegan"), "Tag: vegan"),
        (FoundAt("name"), ""),
        (None, ""),
    ],
)
def test_the_place_is_named(found: FoundAt | None, words: str, language: Language) -> None:
    said, _, lead = found_words.line(found)
    assert said == words
    assert said[:lead].endswith(": ") or not said


def test_the_tip_has_room_for_the_day_of_a_touch(language: Language) -> None:
    assert found_words.tip(FoundAt("touch", "2026-11-20", "sent samples")).startswith("Touch on ")
    assert found_words.tip(FoundAt("tag", "", "vegan")) == "Tag: vegan"
    assert found_words.tip(None) == ""


@pytest.mark.parametrize("width", [400, 150, 100, 60, 20])
def test_a_narrow_column_shows_the_mark_all_the_same(world: World, screen: InfluencersScreen, width: int) -> None:
    font = Look.of(screen.view).faces[2]
    words = "Touch: …after a long time they sent the contract back, the second contract"
    low = words.index("contract")
    ranges = ((low, low + 8), (words.rindex("contract"), len(words)))
    shown, moved = marked_line.fitted(words, ranges, lead=7, font=font, width=width)
    assert [shown[start:end] for start, end in moved] == ["contract", "contract"]
    assert QFontMetrics(font).horizontalAdvance(shown[: moved[0][1]]) <= max(width, 70)
    assert shown.startswith("Touch: ") or width < 110
    assert marked_line.fitted("short", (), lead=0, font=font, width=5) == ("short", ())


@pytest.mark.parametrize("words", ["likes skincare", "مدوّنة سفر من دبي", "김민지 작가", "x" * 300, ""])
def test_marks_are_painted_where_the_words_stand(world: World, screen: InfluencersScreen, words: str) -> None:
    look = Look.of(screen.view)
    picture = QImage(400, 40, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    ranges = ((0, 5),) if words else ()
    marked_line.paint(painter, look, words, ranges, face=2, pen=look.pen_soft, box=(0, 0, 200, 40))
    marked_line.paint(painter, look, words, ((290, 299),), face=2, pen=look.pen_soft, box=(200, 0, 200, 40))
    painter.end()
    ground = look.colors.amber.ground
    colors = {picture.pixelColor(x, y).name() for x in range(200) for y in range(40)}
    assert (ground in colors) is bool(words)
    assert ground not in {picture.pixelColor(x, y).name() for x in range(200, 400) for y in range(40)}
