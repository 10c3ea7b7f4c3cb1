"""The terms of a cooperation as a user works with them: offers, contract, dates, rights, payments, parcels, undo."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from irm import services
from irm.domain import clock
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.rights import RightDraft
from irm.domain.terms import OfferDraft, PartDraft
from irm.ui.base.cells import bare
from irm.ui.base.part_list import PartList
from irm.ui.screens.campaigns.screen import CampaignsScreen
from irm.ui.terms.part_row import OfferPartRow
from irm.ui.terms.section import Section
from irm.ui.terms.term_list import TermList
from irm.ui.widgets.labels import ProblemLabel
from tests.ui.terms.conftest import Deal
from tests.ui.worlds import World


def rows_of(card: Any) -> list[OfferPartRow]:
    parts = card.form.widget("parts")
    assert isinstance(parts, PartList)
    return [row for row in parts.rows() if isinstance(row, OfferPartRow)]


def put(deal: Deal, label: str, work: Any) -> Any:
    return deal.world.write(label, work)


def agree(deal: Deal, minor: int = 1_000_01) -> None:
    def work(s: Any) -> None:
        draft = OfferDraft("them", clock.today(), (PartDraft("fee", minor, "USD"),))
        offer = services.negotiations.save(s, draft, cooperation_id=deal.keys["Jane"], today=clock.today())
        services.negotiations.accept(s, offer, on=clock.today())

    put(deal, "offer.add", work)


def test_a_negotiation_from_quote_to_agreement_by_keyboard(deal: Deal) -> None:
    section = deal.panel.negotiation
    section.theirs.click()
    assert section.card is not None
    (row,) = rows_of(section.card)
    assert row.value() == PartDraft("fee", 450_000, "USD")
    row.amounts["amount"].line.setText("5,000")
    row.amounts["amount"].line.textEdited.emit("5,000")
    deal.store(section)
    section.ours.click()
    section.card.form.widget("parts").add_row()  # type: ignore[attr-defined]
    fee, product = rows_of(section.card)
    assert fee.value() == PartDraft("fee", 500_000, "USD")
    product.kind.set_code("product")
    product.amounts["our_cost"].line.setText("31")
    product.amounts["our_cost"].line.textEdited.emit("31")
    product.condition.setText("only with the code")
    product.condition.textEdited.emit("only with the code")
    deal.store(section)
    assert [title.split(",")[0] for title in deal.titles(section)] == ["They quoted", "We answered"]
    assert "True cost: 4,500.00 USD" in bare(section.facts.text())
    deal.press(section, Qt.Key.Key_A, row=1)
    assert deal.titles(section)[1].startswith("Agreed")
    assert "True cost: 5,031.00 USD" in bare(section.facts.text())
    assert "agreed 5,031.00 USD" in bare(deal.tab.body.model.entries[0].body)  # type: ignore[union-attr]
    deal.press(section, Qt.Key.Key_A, row=1)
    assert deal.read("negotiations", "agreement") is None
    deal.press(section, Qt.Key.Key_Delete, row=1)
    assert len(deal.titles(section)) == 1
    deal.undo()
    assert len(deal.titles(section)) == 2


def test_an_offer_that_cannot_be_stays_open_and_says_why_at_its_field(deal: Deal) -> None:
    section = deal.panel.negotiation
    section.ours.click()
    assert section.card is not None
    (row,) = rows_of(section.card)
    line = row.amounts["amount"].line
    for typed, words in (("12.345", "decimals"), ("abc", "amount")):
        line.setText(typed)
        line.textEdited.emit(typed)
        deal.store(section)
        assert section.card.is_open
        assert words in row.amounts["amount"].problem.text()
    for condition, words in (("", "at least one part"), ("later", "needs an amount")):
        line.setText("")
        row.condition.setText(condition)
        row.condition.textEdited.emit(condition)
        deal.store(section)
        assert any(words in label.text() for label in section.card.findChildren(ProblemLabel))
    QTest.keyClick(section.card.form, Qt.Key.Key_Escape)
    assert not section.card.is_open
    assert deal.titles(section) == []


def test_what_is_typed_is_saved_when_somebody_else_is_chosen(deal: Deal) -> None:
    section = deal.panel.negotiation
    section.theirs.click()
    assert section.card is not None
    section.card.form.widget("note").set_value("by phone")
    body = deal.tab.body
    assert body is not None
    body.view.setCurrentIndex(body.model.index(1, 0))
    deal.world.rest()
    assert deal.panel.heading.text() == "Mina"
    (offer,) = deal.read("negotiations", "of_cooperation")
    assert offer.draft.note == "by phone"


def test_what_was_asked_and_got_before_is_shown(deal: Deal) -> None:
    def work(s: Any) -> None:
        other = services.campaigns.save(s, services.campaigns.get(s, deal.campaign, today=clock.today()).draft)
        (slot,) = [services.slots.save(s, services.slots.get(s, deal.slot)[1], campaign_id=other)]
        key = services.lineup.fill(s, slot, deal.people["Jane"])
        draft = OfferDraft("them", clock.today(), (PartDraft("fee", 300_000, "USD"),))
        services.negotiations.accept(
            s, services.negotiations.save(s, draft, cooperation_id=key, today=clock.today()), on=clock.today()
        )

    put(deal, "campaign.add", work)
    (entry,) = deal.panel.negotiation.past.entries.entries
    assert (entry.title, entry.subject, bare(entry.body)) == ("Spring launch", "Agreed", "Fee 3,000.00 USD")
    deal.screen.resize(900, 900)
    deal.world.rest()


def test_the_hours_spent_are_noted(deal: Deal) -> None:
    section = deal.panel.negotiation
    section.timing.click()
    assert section.time is not None
    section.time.form.widget("hours").set_value(3)
    section.time.form.widget("minutes").set_value(30)
    section.time.save_typed()
    deal.world.rest()
    assert "Time spent: 3 h 30 min" in section.facts.text()


def test_the_contract_has_a_checklist_and_files(deal: Deal, tmp_path: Path) -> None:
    section = deal.panel.contract
    assert deal.titles(section) == ["Not signed yet"]
    deal.press(section, Qt.Key.Key_Return)
    assert section.card is not None
    section.card.form.widget("signed_on").set_value(clock.today())
    section.card.form.widget("clauses").boxes["fee"].click()  # type: ignore[attr-defined]
    deal.store(section)
    stored = deal.read("negotiations", "contract")
    assert (stored.signed_on, stored.clauses) == (clock.today(), ("fee",))
    assert section.view.entries.entries[0].body.startswith("1 of 13 clauses")
    file = tmp_path / "contract.txt"
    file.write_text("signed", encoding="utf-8")
    section.attach([str(file)])
    deal.world.rest()
    (row,) = section.files._rows
    assert (row.name, row.cooperation_id) == ("contract.txt", deal.keys["Jane"])
    section.files.renamed.emit(row.id, "signed.txt")
    deal.world.rest()
    section.files.save_wanted.emit(row.id, str(tmp_path / "copy.txt"))
    deal.world.rest()
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "signed"
    section.files.remove_wanted.emit(row.id)
    deal.world.rest()
    assert section.files._rows == ()


def test_a_deliverable_takes_its_days_from_the_slot(deal: Deal) -> None:
    section, today = deal.panel.deliverables, clock.today()
    section.adding.click()
    deal.world.rest()
    assert section.card is not None
    section.card.form.widget("title").set_value("Unboxing")
    deal.store(section)
    (row,) = deal.read("deliverables", "of_cooperation")
    assert (row.draft.go_live_on, row.draft.approval_due) == (today + timedelta(20), today + timedelta(20))
    assert row.draft.draft_due < row.draft.go_live_on
    section.edit(row.id)
    section.card.form.widget("go_live_on").set_value(today + timedelta(10))
    section.counting.click()
    deal.world.rest()
    deal.store(section)
    (moved,) = deal.read("deliverables", "of_cooperation")
    assert moved.draft.draft_due == row.draft.draft_due - timedelta(10)
    assert deal.titles(section)[0].startswith("Unboxing · Planned")


def test_letters_move_a_deliverable_through_its_life(deal: Deal) -> None:
    section = deal.panel.deliverables
    section.adding.click()
    deal.world.rest()
    deal.store(section)
    for key, status in ((Qt.Key.Key_V, "in_review"), (Qt.Key.Key_R, "in_production"), (Qt.Key.Key_A, "approved")):
        deal.press(section, key)
        (row,) = deal.read("deliverables", "of_cooperation")
        assert row.draft.status == status
    assert (row.draft.revisions, row.draft.approved_on) == (1, clock.today())
    deal.press(section, Qt.Key.Key_P)
    (row,) = deal.read("deliverables", "of_cooperation")
    assert (row.draft.status, row.draft.published_on) == ("published", clock.today())
    deal.undo()
    (row,) = deal.read("deliverables", "of_cooperation")
    assert (row.draft.status, row.draft.published_on) == ("approved", None)


def test_a_coupon_code_of_somebody_else_is_refused_at_its_field(deal: Deal) -> None:
    draft = DeliverableDraft(coupon_code="JANE10")
    put(deal, "deliverable.add", lambda s: services.deliverables.save(s, draft, cooperation_id=deal.keys["Mina"]))
    section = deal.panel.deliverables
    section.adding.click()
    deal.world.rest()
    assert section.card is not None
    section.card.form.widget("coupon_code").set_value("jane10")
    deal.store(section)
    assert section.card.is_open
    field = section.card.form.widget("coupon_code")
    assert "Mina" in field.problem.text()  # type: ignore[attr-defined]
    assert deal.titles(section) == []


def test_rights_say_when_they_end_and_whether_something_may_be_used_again(deal: Deal) -> None:
    section, today = deal.panel.rights, clock.today()
    section.adding.click()
    assert section.card is not None
    section.card.form.widget("kind").set_value("paid")
    section.card.form.widget("ends_on").set_value(today + timedelta(12))
    section.card.form.widget("code").set_value("SPARK-1")
    deal.store(section)
    assert deal.titles(section) == ["Use in paid ads, ends in 12 days"]
    assert section.view.entries.entries[0].tone == "amber"
    assert not section.again.isVisible()
    put(
        deal,
        "deliverable.add",
        lambda s: services.deliverables.save(s, DeliverableDraft(), cooperation_id=deal.keys["Jane"]),
    )
    assert section.again.isVisible()
    section.again.kind.set_code("paid")
    for days, words in ((12, "Allowed"), (13, "ends on")):
        section.again.until.set_value(today + timedelta(days))
        section.again.ask.click()
        deal.world.rest()
        assert words in section.again.answer.text()
    section.again.until.setText("never")
    section.again.until.textEdited.emit("never")
    section.again.check()
    assert "never" in section.again.answer.text()
    put(
        deal,
        "right.add",
        lambda s: services.rights.save(
            s, RightDraft(deal.people["Jane"], cooperation_id=deal.keys["Jane"], ends_on=today - timedelta(3))
        ),
    )
    assert "Organic use, ended 3 days ago" in deal.titles(section)


def test_a_schedule_splits_the_fee_and_space_pays(deal: Deal) -> None:
    section = deal.panel.payments
    section.schedule("half_half_net_30")
    deal.world.rest()
    assert "Nothing is agreed" in section.problem.text()
    agree(deal)
    section.menu.aboutToShow.emit()
    names = [action.text() for action in section.menu.actions()]
    section.menu.actions()[names.index("Half when signed, half 30 days after the invoice")].trigger()
    deal.world.rest()
    assert [bare(title) for title in deal.titles(section)] == ["500.00 USD, no day yet", "500.01 USD, no day yet"]
    assert bare(section.facts.text()) == "Still owed: 1,000.01 USD"
    deal.press(section, Qt.Key.Key_Space)
    assert bare(section.facts.text()) == "Still owed: 500.01 USD · Paid: 500.00 USD"
    budget = deal.tab.body.money  # type: ignore[union-attr]
    assert [bare(label.text()) for label in budget.figures][2] == "500.00 USD"
    deal.press(section, Qt.Key.Key_Space)
    assert all(row.draft.paid_on is None for row in deal.read("payments", "of_cooperation"))


def test_a_payment_of_ones_own_asks_for_what_fits(deal: Deal) -> None:
    section, today = deal.panel.payments, clock.today()
    section.adding.click()
    assert section.card is not None
    form = section.card.form
    assert form.widget("fixed_on").isHidden()
    form.widget("amount").line.setText("99.50")  # type: ignore[attr-defined]
    form.widget("due_trigger").combo.set_code("date")  # type: ignore[attr-defined]
    form.widget("due_trigger").edited.emit()
    assert not form.widget("fixed_on").isHidden()
    deal.store(section)
    assert "needs that day" in form.widget("fixed_on").problem.text()  # type: ignore[attr-defined]
    form.widget("fixed_on").set_value(today - timedelta(2))
    deal.store(section)
    assert [bare(title) for title in deal.titles(section)] == ["99.50 USD, overdue by 2 days"]
    assert section.view.entries.entries[0].tone == "red"


def test_expected_days_are_told_from_days_that_stand(deal: Deal) -> None:
    draft = PaymentDraft(5_000, "USD", "published")
    put(deal, "payment.add", lambda s: services.payments.save(s, draft, cooperation_id=deal.keys["Jane"]))
    piece = DeliverableDraft(go_live_on=clock.today() + timedelta(20))
    put(deal, "deliverable.add", lambda s: services.deliverables.save(s, piece, cooperation_id=deal.keys["Jane"]))
    assert [bare(title) for title in deal.titles(deal.panel.payments)] == ["50.00 USD, expected in 2 weeks"]


def test_a_parcel_arrives_by_one_key(deal: Deal) -> None:
    section = deal.panel.shipments
    section.adding.click()
    assert section.card is not None
    deal.store(section)
    assert "Say what is sent" in section.card.form.widget("product").problem.text()  # type: ignore[attr-defined]
    section.card.form.widget("product").set_value("gift box")
    deal.store(section)
    assert deal.titles(section) == ["gift box, not sent yet"]
    deal.press(section, Qt.Key.Key_Space)
    assert deal.titles(section)[0].startswith("gift box, arrived")
    deal.press(section, Qt.Key.Key_Delete)
    assert deal.titles(section) == []


def test_a_menu_says_what_the_letters_do(deal: Deal) -> None:
    agree(deal)
    section: Section[Any] = deal.panel.negotiation
    place = section.view.visualRect(section.view.entries.index(0, 0)).center()
    section.view.customContextMenuRequested.emit(place)
    (menu,) = [one for one in section.findChildren(QMenu) if one.isVisible()]
    assert [action.text().split("\t")[-1] for action in menu.actions() if action.text()] == ["Enter", "A", "Del"]
    menu.close()
    section.view.customContextMenuRequested.emit(QPoint(5, 10_000))
    assert section.key_group().hints[1].words.startswith("Accept")


def test_the_line_up_leads_to_the_terms(deal: Deal) -> None:
    deal.detail.tabs.setCurrentIndex(0)
    lineup = deal.detail.lineup
    lineup.view.setFocus()
    keys = [getattr(line, "member", None) for line in lineup.model.lines]
    row = next(n for n, member in enumerate(keys) if member is not None and member.cooperation_id == deal.keys["Mina"])
    lineup.view.setCurrentIndex(lineup.model.index(row, 0))
    QTest.keyClick(lineup.view, Qt.Key.Key_T)
    deal.world.rest()
    assert deal.detail.tabs.currentWidget() is deal.tab
    assert deal.panel.heading.text() == "Mina"


def test_texts_follow_the_language(deal: Deal) -> None:
    agree(deal)
    deal.panel.deliverables.adding.click()
    deal.world.rest()
    deal.detail.retranslate()
    deal.world.rest()
    assert deal.panel.negotiation.heading.text() == "Negotiation"


def test_somebody_who_leaves_takes_the_terms_along(deal: Deal) -> None:
    put(deal, "person.trash", lambda s: services.influencers.trash(s, [deal.people["Mina"]], now=clock.now()))
    assert deal.panel.heading.text() == "Jane"


@pytest.mark.parametrize("width", [620, 1500])
def test_it_fits_narrow_and_wide(deal: Deal, width: int) -> None:
    agree(deal)
    deal.screen.resize(width, 900)
    deal.world.rest()
    assert deal.panel.inside.width() <= deal.panel.viewport().width()


def test_the_map_of_keys_knows_the_letters_before_the_tab_was_shown(world: World) -> None:
    screen = CampaignsScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.make_rest()
    groups = [one.key_group() for one in screen.findChildren(TermList)]
    assert {"A", "V", "Space"} <= {hint.keys for found in groups for hint in found.hints}


def test_the_menu_edits_copies_and_deletes_what_is_current(deal: Deal) -> None:
    agree(deal)
    section: Section[Any] = deal.panel.negotiation
    section.view.setFocus()
    assert section.view.current_entry() is not None
    QTest.keyClick(section.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Fee 1,000.01 USD" in QGuiApplication.clipboard().text()
    place = section.view.visualRect(section.view.entries.index(0, 0)).center()
    for verb in ("Edit", "Delete"):
        section.view.customContextMenuRequested.emit(place)
        menu = next(one for one in section.findChildren(QMenu) if one.isVisible())
        next(action for action in menu.actions() if action.text().startswith(verb)).trigger()
        menu.close()
        deal.world.rest()
        assert (section.card is not None and section.card.is_open) is (verb == "Edit")
    assert deal.titles(section) == []
