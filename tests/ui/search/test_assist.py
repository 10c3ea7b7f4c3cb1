"""The search field of the window over a real store: completion, complaints, chips, the filter builder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from irm.domain.query import pieces
from irm.domain.query_fields import FIELDS, Vocabulary
from irm.ui.base.page import REPRESENTATIVES
from irm.ui.language import Language
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.search import comparisons, words
from irm.ui.search.assist import SearchAssist
from irm.ui.search.builder import FilterBuilder, FilterRow
from tests.builders import account, person
from tests.ui.frames import Frame, commit, frame_in
from tests.ui.worlds import World


class Search(Frame):
    """The window with shorthands for the search field."""

    assist: SearchAssist

    @property
    def field(self):  # type: ignore[no-untyped-def]
        return self.window.top_bar.search

    def type(self, text: str) -> None:
        """Type at the end of what is there."""
        if text.isascii():
            QTest.keyClicks(self.field, text)
        else:
            commit(self.field, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.field, key, modifiers)

    def offers(self) -> list[str]:
        return [one.text for one in self.assist.popup.offers]

    def chips(self) -> list[str]:
        return [chip.text for chip in self.assist.strip.chips.shown]

    def complaints(self) -> list[str]:
        return [one.code for one in self.assist.strip.complaints]

    def names(self) -> list[str]:
        """Return who is listed, by id order of the model."""
        page = self.window.current_page
        assert isinstance(page, InfluencersScreen)
        model = page.model
        for _ in range(2):
            found = [model.index(place, 0).data() for place in range(model.rowCount())]
            self.rest()
        return [str(name).split(",")[0] for name in found]


@pytest.fixture
def search(world: World) -> Iterator[Search]:
    world.add_all(
        [
            person("Jane", accounts=(account("jane", "tiktok", followers=60_000),), tags=("Vegan",), stage="partner"),
            person("Bob", accounts=(account("bob", followers=900),), tags=("paused",), stage="in_talks"),
            person("Zoe", notes="knows jane"),
        ]
    )
    with frame_in(world) as frame:
        found = Search(world, frame.window, frame.wiring)
        found.window.show_page("influencers")
        found.assist = SearchAssist(found.window, world.runner)
        found.field.setFocus()
        found.assist._refresh()
        world.rest()
        yield found


def test_the_field_completes_fields_and_values_by_keyboard(search: Search) -> None:
    search.type("pla")
    assert search.offers()[0] == "platform:"
    search.press(Qt.Key.Key_Tab)
    assert search.field.text() == "platform:"
    assert search.offers()[:2] == ["instagram", "tiktok"]
    search.press(Qt.Key.Key_Down)
    search.press(Qt.Key.Key_Down)
    search.press(Qt.Key.Key_Up)
    search.press(Qt.Key.Key_Down)
    search.press(Qt.Key.Key_Return)
    assert search.field.text() == "platform:tiktok "
    assert search.offers() == []
    search.field.flush()
    search.rest()
    assert search.names() == ["Jane"]
    assert search.field.hasFocus()


def test_escape_closes_the_list_first_and_empties_the_field_then(search: Search) -> None:
    search.type("sta")
    assert search.offers()
    search.press(Qt.Key.Key_Escape)
    assert (search.offers(), search.field.text()) == ([], "sta")
    search.press(Qt.Key.Key_Escape)
    assert search.field.text() == ""


def test_enter_without_a_choice_goes_to_the_list_as_ever(search: Search) -> None:
    search.type("na")
    assert search.offers()
    search.press(Qt.Key.Key_Return)
    assert search.offers() == []
    assert not search.field.hasFocus()


def test_all_fields_are_offered_when_asked_and_a_click_takes_one(search: Search) -> None:
    search.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert search.offers()[0] == "name:"
    view = search.assist.popup.list
    place = view.visualRect(view.choices.index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert search.field.text() == "followers:"


def test_tags_of_the_file_are_offered_as_soon_as_there_are_new_ones(search: Search) -> None:
    search.type("tag:v")
    assert search.offers() == ["Vegan"]
    search.world.add(person("New", tags=("Velvet",)))
    search.rest()
    search.type("e")
    assert search.offers() == ["Vegan", "Velvet"]


def test_filters_are_chips_that_a_click_takes_off(search: Search) -> None:
    search.assist.search_for("jane stage:partner -tag:paused followers:>50k last:none")
    search.field.clearFocus()
    search.assist._show()
    assert search.chips() == [
        "Stage: Partner",
        "Tag: not paused",
        "Followers: more than \u206650k\u2069",
        "Last contact: none",
    ]
    search.rest()
    assert search.names() == ["Jane"]
    QTest.mouseClick(search.assist.strip.chips.anchor("filter", "0"), Qt.MouseButton.LeftButton)
    assert search.field.text() == "jane -tag:paused followers:>50k last:none"
    assert search.assist.strip.isVisible()
    search.field.setText("")
    assert not search.assist.strip.isVisible()


def test_what_is_not_understood_is_said_and_mended_by_a_click(search: Search) -> None:
    search.type("folowers:>50k")
    assert search.complaints() == []
    search.type(" ")
    assert search.complaints() == ["query.field_near"]
    (mend,) = search.assist.strip.corrections()
    assert mend.text() == "followers:>50k"
    QTest.mouseClick(mend, Qt.MouseButton.LeftButton)
    search.rest()
    assert search.field.text() == "followers:>50k"
    assert search.complaints() == []
    assert search.names() == ["Jane"]


def test_the_part_under_the_cursor_is_judged_once_the_typing_rests(search: Search) -> None:
    search.type("tag:zzz")
    assert search.complaints() == []
    search.assist._on_rest()
    assert search.complaints() == ["query.value_unknown"]
    assert search.assist.strip.corrections() == []


def test_korean_and_arabic_are_completed_and_shown(search: Search, language: Language) -> None:
    search.type("단")
    assert search.offers()[0] == "단계:"
    search.press(Qt.Key.Key_Tab)
    search.type("파")
    assert search.offers() == ["파트너"]
    search.press(Qt.Key.Key_Tab)
    language.apply("ko")
    search.rest()
    search.field.clearFocus()
    search.assist._show()
    assert len(search.chips()) == 1


def test_a_page_without_filters_has_neither_builder_nor_chips(search: Search) -> None:
    search.assist.search_for("stage:partner")
    assert search.window.top_bar.filter_button.isVisible()
    search.window.show_page("today")
    search.rest()
    assert not search.window.top_bar.filter_button.isVisible()
    assert search.chips() == []


def test_every_page_offers_its_own_filters(search: Search) -> None:
    search.window.show_page(REPRESENTATIVES)
    search.rest()
    search.field.setFocus()
    search.rest()
    search.type("kind:agen")
    assert search.offers() == ["agent", "agency"]
    search.assist.search_for("kind:agent")
    search.field.clearFocus()
    search.assist._show()
    assert search.chips() == ["Kind: Agent"]
    search.assist.search_for("stage:partner ")
    assert search.complaints() == ["query.field_near"] or search.complaints() == ["query.field_unknown"]


# The builder


def choose(box: QComboBox, text: str) -> None:
    place = box.findText(text)
    assert place >= 0, [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(place)


def test_a_filter_is_built_by_clicks_and_found_at_once(search: Search) -> None:
    search.assist.search_for("jane")
    QTest.mouseClick(search.window.top_bar.filter_button, Qt.MouseButton.LeftButton)
    builder = search.window.findChild(FilterBuilder)
    assert builder is not None
    (row,) = builder.rows
    choose(row.field, "Stage")
    choose(row.value, "Partner")
    assert builder.text() == "jane stage:partner"
    search.world.until(lambda: search.field.text() == "jane stage:partner")
    search.rest()
    assert search.names() == ["Jane"]
    QTest.mouseClick(builder.add, Qt.MouseButton.LeftButton)
    second = builder.rows[1]
    choose(second.field, "Followers")
    choose(second.comparison, "is at least")
    second.value.setEditText("50k")
    assert builder.text() == "jane stage:partner followers:>=50k"
    choose(second.comparison, "is empty")
    assert builder.text() == "jane stage:partner followers:none"
    QTest.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert builder.text() == "jane followers:none"
    QTest.mouseClick(builder.clear, Qt.MouseButton.LeftButton)
    builder.close_button.click()
    assert search.field.text() == "jane"


@pytest.mark.parametrize(
    "text",
    [
        "kim stage:in_talks,partner",
        "-platform:tiktok",
        "followers:>50k",
        "followers:10k..50k",
        "-followers:<5k",
        "last:<30d",
        "last:>=2w",
        "due:overdue",
        "birthday:<=14d",
        "tag:Vegan,paused",
        "city:Seoul",
        "city:=Seoul",
        "-note:paid",
        "tier:>=mid",
        "is:losing",
        "-is:dnc",
        "has:email",
        "country:none",
        "rate:any",
        '"rate card" @jane channel:call',
    ],
)
def test_what_the_builder_reads_it_writes_again(world: World, text: str) -> None:
    builder = FilterBuilder(text, Vocabulary(), None)
    world.qtbot.addWidget(builder)
    assert builder.text() == text
    builder.close()


def test_a_half_made_row_asks_for_nothing(world: World) -> None:
    row = FilterRow(Vocabulary())
    world.qtbot.addWidget(row)
    row.set_field("followers")
    assert row.text() == ""


def test_every_field_has_words_and_comparisons(language: Language) -> None:
    for one in FIELDS:
        assert words.field(one)
        offered = comparisons.of(one)
        assert len({comparisons.words(comparison) for comparison in offered}) == len(offered)
        for choice in one.choices:
            assert words.value(one, choice.code, Vocabulary())
    assert len({words.field(one) for one in FIELDS}) == len(FIELDS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("last:<30d", "Last contact: less than 30 days ago"),
        ("due:<=2w", "Due: at most 14 days"),
        ("followers:10k..50k", "Followers: \u206610k\u2069 to \u206650k\u2069"),
        ("followers:..50k", "Followers: at most \u206650k\u2069"),
        ("stage:in_talks,ended", "Stage: In talks, Ended"),
        ("-has:email", "Filled in: not E-mail"),
        ("is:losing", "State: losing touch"),
        ("due:overdue", "Due: overdue"),
        ('tag:"long tag"', "Tag: long tag"),
    ],
)
def test_a_filter_is_said_in_words(language: Language, text: str, said: str) -> None:
    (piece,) = pieces(text)
    assert words.filter_words(piece, Vocabulary()) == said
