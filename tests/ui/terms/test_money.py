"""The money of a campaign with its bar, rates typed in a dialog, and the terms on a person's page with permits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft
from irm.domain.permit import PermitDraft
from irm.domain.terms import OfferDraft, PartDraft
from irm.ui.base.cells import bare
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.style import tokens
from irm.ui.terms.money_head import MoneyHead
from irm.ui.terms.rate_dialog import RateDialog
from irm.ui.terms.tab import TermsTab
from irm.ui.widgets.budget_bar import COMMITTED, LEFT, OVER, PAID, BudgetBar, Shares
from tests.ui.contrast import contrast
from tests.ui.terms.conftest import Deal
from tests.ui.worlds import World


def agree(deal: Deal, *parts: PartDraft) -> None:
    def work(s: Any) -> None:
        draft = OfferDraft("them", clock.today(), parts)
        key = services.negotiations.save(s, draft, cooperation_id=deal.keys["Jane"], today=clock.today())
        services.negotiations.accept(s, key, on=clock.today())

    deal.world.write("offer.add", work)


def money_of(deal: Deal) -> MoneyHead:
    assert deal.tab.body is not None
    return deal.tab.body.money


def figures(head: MoneyHead) -> list[str]:
    return [bare(label.text()) for label in head.figures]


@pytest.mark.parametrize(
    ("shares", "parts"),
    [
        (Shares(100, 60, 20), [(PAID, 20), (COMMITTED, 40), (LEFT, 40)]),
        (Shares(100, 120, 20), [(PAID, 20), (COMMITTED, 80), (OVER, 20)]),
        (Shares(100, 130, 130), [(PAID, 100), (OVER, 30)]),
        (Shares(100, 0, 30), [(PAID, 30), (LEFT, 70)]),
        (Shares(None, 50, 10), [(PAID, 10), (COMMITTED, 40)]),
        (Shares(0, 0, 0), []),
    ],
)
def test_the_parts_of_a_bar_add_up(shares: Shares, parts: list[tuple[str, int]]) -> None:
    assert shares.parts() == parts


def test_the_bar_is_mirrored_and_fills_its_width_to_the_pixel(world: World) -> None:
    bar = BudgetBar()
    world.qtbot.addWidget(bar)
    bar.resize(301, 14)
    bar.set_shares(Shares(2**63, 2**62, 2**60), "words")
    forth = bar.boxes()
    assert sum(box.width() for _, box in forth) == 301
    assert forth[0][1].left() == 0
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.boxes()[0][1].right() == 300
    assert bar.accessibleName() == "words"
    assert not bar.grab().isNull()


def test_the_colours_of_the_bar_stand_out_from_its_ground() -> None:
    for colors in (tokens.LIGHT, tokens.DARK):
        for part in (colors.success, colors.accent_text, colors.danger, colors.text_faint):
            assert contrast(part, colors.surface) >= 3


def test_the_budget_stands_above_and_says_what_has_no_rate(deal: Deal) -> None:
    head = money_of(deal)
    assert figures(head) == ["10,000.00 USD", "4,500.00 USD", "0.00 USD", "5,500.00 USD"]
    agree(deal, PartDraft("fee", 400_000, "USD"), PartDraft("travel", 100_000, "KRW"))
    assert figures(head)[1] == "4,000.00 USD"
    assert "100,000 KRW" in bare(head.apart.text())
    head.add_rate.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, RateDialog)]
    assert (dialog.currency.code(), dialog.base.code()) == ("KRW", "USD")
    dialog.rate.setText("nothing")
    dialog.save_button.click()
    deal.world.rest()
    assert dialog.isVisible()
    assert "nothing" in dialog._problems["rate"].text()
    dialog.rate.setText("0,00072")
    dialog.source.setText("our bank")
    dialog.save_button.click()
    deal.world.rest()
    assert figures(head)[1] == "4,072.00 USD"
    assert head.apart.isHidden()
    assert "1 KRW = 0.00072 USD" in bare(head.rates.text())
    deal.undo()
    assert figures(head)[1] == "4,000.00 USD"


def test_too_much_is_said_in_words(deal: Deal) -> None:
    agree(deal, PartDraft("fee", 1_200_000, "USD"))
    head = money_of(deal)
    assert head.names[3].text() == "Too much"
    assert figures(head)[3] == "-2,000.00 USD"
    assert "Too much -2,000.00 USD" in head.bar.accessibleName()


def test_a_rate_dialog_refuses_a_day_that_is_none(deal: Deal) -> None:
    dialog = RateDialog(deal.world.tools, (), "USD", deal.screen)
    deal.world.qtbot.addWidget(dialog)
    dialog.show()
    for typed in ("", "someday"):
        dialog.day.setText(typed)
        dialog.day.textEdited.emit(typed)
        dialog.accept()
        assert dialog._problems["rated_on"].text()
    dialog.day.set_value(clock.today())
    dialog.rate.setText("1.1")
    dialog.base.set_code(dialog.currency.code())
    dialog.accept()
    deal.world.rest()
    assert "two currencies" in dialog._problems["currency"].text()


@pytest.fixture
def tab(deal: Deal) -> Iterator[TermsTab]:
    """The terms on Jane's page."""
    with deal.world.shown(InfluencersScreen(deal.world.tools), width=1300, height=900) as made:
        made.show_record(deal.people["Jane"])
        deal.world.rest()
        detail = made.detail
        assert isinstance(detail, InfluencerDetail)
        detail.tabs.setCurrentWidget(detail.terms)
        deal.world.rest()
        yield detail.terms


def test_a_person_shows_their_cooperations_and_permits(deal: Deal, tab: TermsTab) -> None:
    body, today = tab.body, clock.today()
    assert body is not None
    assert [entry.title for entry in body.model.entries] == ["Spring launch"]
    assert body.panel.cooperation_id == deal.keys["Jane"]
    assert not body.money.isVisible()
    body.permits.adding.click()
    assert body.permits.card is not None
    body.permits.card.form.widget("expires_on").set_value(today + timedelta(5))
    body.permits.card.form.widget("issued_on").set_value(today + timedelta(6))
    body.permits.card.save_typed()
    assert "before" in body.permits.card.form.widget("expires_on").problem.text()  # type: ignore[attr-defined]
    body.permits.card.form.widget("issued_on").set_value(today - timedelta(6))
    body.permits.card.save_typed()
    deal.world.rest()
    (entry,) = body.permits.view.entries.entries
    assert (entry.moment, entry.tone, entry.icon) == ("ends in 5 days", "amber", "clock-alert")
    body.permits.edit(entry.id)
    body.permits.card.cancel()
    body.permits.delete(entry.id)
    deal.world.rest()
    assert deal.titles(body.permits) == []
    old = PermitDraft("SA", "77", None, today - timedelta(1))
    deal.world.write("permit.add", lambda s: services.permits.save(s, old, influencer_id=deal.people["Jane"]))
    assert body.permits.view.entries.entries[0].tone == "red"


def test_the_other_side_of_a_cooperation_is_one_key_away(deal: Deal, tab: TermsTab) -> None:
    wanted: list[tuple[str, int]] = []
    tab.record_wanted.connect(lambda page, key: wanted.append((page, key)))
    deal.tab.record_wanted.connect(lambda page, key: wanted.append((page, key)))
    for one in (tab, deal.tab):
        assert one.body is not None
        one.body.view.setCurrentIndex(one.body.model.index(0, 0))
        QTest.keyClick(one.body.view, Qt.Key.Key_Return)
    assert wanted == [("campaigns", deal.campaign), ("influencers", deal.people["Jane"])]
    assert tab.body is not None
    assert tab.body.view.key_group().hints
    tab.retranslate()
    tab.show_owner(0, "")
    assert tab.body.panel.cooperation_id == 0


def test_a_campaign_without_anybody_says_what_to_do(deal: Deal) -> None:
    draft = CampaignDraft("Nobody yet")
    other = deal.world.write("campaign.add", lambda s: services.campaigns.save(s, draft))
    deal.screen.show_record(other)
    deal.world.rest()
    assert deal.tab.body is not None
    assert deal.tab.body.empty.isVisible()
    assert deal.tab.body.panel.cooperation_id == 0


def test_figures_stand_in_two_lines_where_one_has_no_room(deal: Deal) -> None:
    head = money_of(deal)
    for width, tops in ((900, 1), (300, 2)):
        head.resize(width, 200)
        layout = head.layout()
        assert layout is not None
        layout.activate()
        assert len({figure.mapTo(head, figure.rect().topLeft()).y() for figure in head.figures}) == tops
        assert all(figure.width() >= figure.sizeHint().width() for figure in head.figures)
