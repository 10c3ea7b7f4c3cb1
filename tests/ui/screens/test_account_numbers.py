"""The numbers of accounts: on a person's page, in the readings, and what is minded about a list of rates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from irm.domain import clock
from irm.domain.influencer import Metrics
from irm.services import readings
from irm.ui.screens.influencers.account_numbers import AccountNumbers
from irm.ui.screens.influencers.accounts import AccountList
from irm.ui.screens.influencers.readings import ReadingsDialog
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import account, person
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[InfluencersScreen]:
    result = InfluencersScreen(world.tools)
    world.qtbot.addWidget(result)
    result.resize(1400, 900)
    result.show()
    world.rest()
    yield result
    result.close()


def numbers_of(screen: InfluencersScreen, world: World) -> list[AccountNumbers]:
    world.until(lambda: screen.model.rowCount() > 0)
    screen.view.setCurrentIndex(screen.model.index(0, 0))
    world.rest()
    screen.detail.tabs.setCurrentIndex(screen.detail.details_tab)  # type: ignore[attr-defined]
    field = screen.detail.form.widget("accounts")
    assert isinstance(field, AccountList)
    return [found for row in field.rows() for found in row.findChildren(AccountNumbers)]


def counts(followers: int, *, days: int = 0, **more: int) -> Metrics:
    return Metrics(followers, taken_on=clock.today() - timedelta(days), **more)  # type: ignore[arg-type]


def test_both_rates_of_tiktok_are_named_apart(screen: InfluencersScreen, world: World) -> None:
    found = counts(10_000, avg_views=20_000, avg_likes=900, avg_comments=50, avg_shares=50)
    world.add(person("Ada", accounts=(account("ada", "tiktok", metrics=found),)))
    (shown,) = numbers_of(screen, world)
    words = shown.rate.text().replace("\u2066", "").replace("\u2069", "").split("\n")
    assert words == [
        "Engagement 5.0% = likes + comments + shares / views",
        "Reach 200.0% = views / followers",
    ]
    assert shown.standing.text().replace("\u2066", "").replace("\u2069", "") == (
        "Average for Micro on TikTok (untapper.com 2026)"
    )
    assert shown.age.text() == "Read today"
    assert not shown.line.isVisible()


def test_old_numbers_look_old_and_say_so(screen: InfluencersScreen, world: World) -> None:
    metrics = counts(10_000, days=200, avg_likes=300, avg_comments=0)
    world.add(person("Ada", accounts=(account("ada", metrics=metrics),)))
    (shown,) = numbers_of(screen, world)
    assert shown.age.text() == "Read 7 months ago: old, it may have changed since"
    assert shown.age.property("role") == "warning"
    columns = {column.key: column for column in screen.model.columns}
    row: Any = screen.model.row(0)
    for key in ("followers", "rate"):
        cell = columns[key].cell(row, screen.model.today)
        assert cell.is_stale
        assert "it may have changed since" in cell.tip
    assert columns["followers"].cell(row, screen.model.today).detail == "7 months ago"


def test_a_new_person_has_no_numbers_yet(screen: InfluencersScreen, world: World) -> None:
    world.add(person("Ada", accounts=(account("ada", metrics=counts(5)),)))
    assert len(numbers_of(screen, world)) == 1
    screen.new_record()
    field = screen.detail.form.widget("accounts")
    assert isinstance(field, AccountList)
    row = field.add_row()
    assert not any(found.isVisible() for found in row.findChildren(AccountNumbers))
    screen.discard()


def test_readings_are_added_corrected_and_deleted_in_their_window(screen: InfluencersScreen, world: World) -> None:
    who = world.add(person("Ada", accounts=(account("ada", metrics=counts(8_500, days=180)),)))
    (shown,) = numbers_of(screen, world)
    shown.open_button.click()
    world.rest()
    dialog = screen.window().findChild(ReadingsDialog)
    assert isinstance(dialog, ReadingsDialog)
    assert len(dialog.table.plain.rows) == 1
    dialog.counts["followers"].setText("12k")
    dialog.counts["followers"].textEdited.emit("12k")
    dialog.add_reading.click()
    world.rest()
    assert [row.metrics.followers for row in dialog.table.plain.rows] == [12_000, 8_500]
    assert dialog.trend.text().replace("\u2066", "").replace("\u2069", "") == "8,500 → 12,000 in 6 months"
    assert world.said[-1] == "A reading of Ada was added."
    dialog.table.edited.emit(dialog.table.plain.rows[0], "followers", "12,500")
    dialog.table.edited.emit(dialog.table.plain.rows[0], "source", "media kit")
    world.rest()
    latest = world.read(lambda s: readings.of_person(s, who))[1][0].metrics
    assert latest.source == "media kit"
    dialog.table.edited.emit(dialog.table.plain.rows[0], "avg_likes", "some")
    assert dialog.refused.text() == "“some” is no count."
    dialog.add_reading.click()
    world.rest()
    assert dialog.refused.text() == "At least one count is needed."
    dialog.table.setCurrentIndex(dialog.table.plain.index(0, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    world.rest()
    assert len(dialog.table.plain.rows) == 1
    dialog.close()
    world.rest()
    assert shown.line.accessibleName() == "8,500"


def test_a_mixed_list_of_rates_offers_standing_instead(screen: InfluencersScreen, world: World) -> None:
    likes = counts(10_000, avg_views=20_000, avg_likes=900, avg_comments=50)
    world.add_all([person(name, accounts=(account(name, "instagram", metrics=likes),)) for name in ("ada", "bea")])
    screen.sort("rate", True)
    world.rest()
    assert not screen.remark.isVisible()
    world.add(person("cho", accounts=(account("cho", "youtube", metrics=likes),)))
    world.rest()
    assert screen.remark.isVisible()
    assert screen.remark.sentence.text() == "Rates of two formulas cannot be compared."
    screen.remark.offer.click()
    world.rest()
    assert (screen.spec.sort, screen.spec.is_descending) == ("standing", True)
    assert "standing" in [column.key for column in screen.view.header.shown_columns()]
    assert not screen.remark.isVisible()
