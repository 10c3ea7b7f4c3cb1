"""The page of influencers as tests use it: with shorthands, empty or with three people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from irm.services.store import Undone
from irm.ui.base.fields import LineField
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import account, person
from tests.ui.worlds import World


class Page:
    """The screen with shorthands for what a user does on it."""

    def __init__(self, world: World, screen: InfluencersScreen) -> None:
        self.world, self.screen = world, screen

    @property
    def detail(self) -> InfluencerDetail:
        detail = self.screen.detail
        assert isinstance(detail, InfluencerDetail)
        return detail

    def names(self) -> list[str]:
        """Return the names in the list as they are painted."""
        model = self.screen.model
        for place in range(model.rowCount()):
            model.index(place, 0).data()
        self.world.rest()
        rows = [model.row(place) for place in range(model.rowCount())]
        return [row.name if row else "…" for row in rows]

    def cell(self, place: int, key: str) -> str:
        """Return the words of a cell."""
        model = self.screen.model
        number = [column.key for column in model.columns].index(key)
        return str(model.index(place, number).data())

    def open(self, place: int) -> None:
        """Go to a line of the list and wait for the person."""
        self.screen.view.setCurrentIndex(self.screen.model.index(place, 0))
        self.world.rest()

    def line(self, key: str) -> QLineEdit:
        widget = self.detail.form.widget(key)
        assert isinstance(widget, LineField)
        return widget.line

    def type_over(self, key: str, text: str) -> None:
        self.detail.tabs.setCurrentIndex(1)
        line = self.line(key)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def in_touch(self, key: str) -> QWidget:
        """Return what one types into for a field of the form of a contact."""
        found = self.detail.timeline.log_panel.card.form.widget(key).focusProxy()
        assert found is not None
        return found

    def undo(self) -> Undone | None:
        found: list[Undone | None] = []
        self.world.runner.undo(self.screen, found.append)
        self.world.until(lambda: found)
        self.world.rest()
        return found[0]

    def counted(self) -> str:
        return self.screen.bar.count.text()


@pytest.fixture
def page(world: World) -> Iterator[Page]:
    screen = InfluencersScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.on_shown()
    world.rest()
    yield Page(world, screen)
    screen.close()


@pytest.fixture
def three(page: Page) -> Page:
    """The page with three people: Ada, Bea, Cho."""
    page.world.add_all(
        [
            person("Cho", accounts=(account("cho", followers=300),), tags=("food",)),
            person("Ada", accounts=(account("ada", followers=20_000),)),
            person("Bea", accounts=(account("bea", followers=1_000),), notes="met in Busan"),
        ]
    )
    page.world.until(lambda: page.screen.model.rowCount() == 3)
    return page
