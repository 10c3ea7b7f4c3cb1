"""Promotion in the window: what will change is said before, a reason is asked, one undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, CooperationDraft, PersonaDraft
from irm.domain.deliverable import DeliverableDraft, DeliverableRow
from irm.domain.influencer import Refusal
from irm.domain.payments import PaymentDraft, PaymentRow
from irm.domain.timeline import TimelineFilter
from irm.ui.base.cells import bare
from irm.ui.base.count_field import CountField
from irm.ui.base.fields import LineField
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.lineup_lines import MemberLine
from irm.ui.screens.campaigns.persona import PersonaField
from irm.ui.screens.campaigns.persona_dialog import PersonaDialog
from irm.ui.screens.campaigns.promote import PromoteDialog
from tests.ui.screens.line_up_stage import AT_FIRST, Stage, stage

__all__ = ["stage"]


def opened(stage: Stage, words: str) -> PromoteDialog:
    """Press P on a line, and return the dialog."""
    stage.go(words)
    stage.press(Qt.Key.Key_P)
    dialogs = stage.panel.findChildren(PromoteDialog)
    stage.world.rest()
    return dialogs[-1]


def names(dialog: PromoteDialog) -> list[str]:
    return [line.person.name if isinstance(line, MemberLine) else line.text for line in dialog.model.lines]


def facts(dialog: PromoteDialog) -> dict[str, str]:
    return {name: bare(value) for name, value in dialog.preview.facts()}


def detail_of(stage: Stage) -> CampaignDetail:
    assert isinstance(stage.screen.detail, CampaignDetail)
    return stage.screen.detail


def test_what_will_change_is_said_before_anything_is_written(stage: Stage) -> None:
    dialog = opened(stage, "* Jane")
    assert names(dialog) == ["Mina", "Tom", "Nobody for now: the slot stays empty"]
    found = facts(dialog)
    assert (found["Drops out"], found["Takes over"]) == ("Jane", "Mina")
    assert found["Money"] == "4,500.00 USD as before"
    assert found["Bench afterwards"] == "Tom"
    assert found["Coverage afterwards"] == "Thin → Bare"
    assert "(in 6 days)" in found["Go live"]
    assert dialog.preview.warned() == []
    assert stage.shown() == AT_FIRST
    dialog.reject()
    assert stage.panel.findChildren(PromoteDialog) == [] or not dialog.isVisible()


def test_somebody_drops_out_with_a_reason_and_one_undo_takes_it_back(stage: Stage) -> None:
    dialog = opened(stage, "* Jane")
    dialog.promote_button.click()
    assert dialog.reason_problem.text() == "Say why: it is kept with whoever drops out."
    assert dialog.isVisible()
    QTest.keyClicks(dialog.reason, "Ill since Monday.")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    stage.world.rest()
    assert stage.shown()[:4] == ["[Host Bare]", "* Mina", "1 Tom", "- Jane"]
    gone = stage.panel.model.lines[3]
    assert isinstance(gone, MemberLine)
    assert (gone.reason, gone.mark.text, gone.person.is_muted) == ("Ill since Monday.", "Dropped out", True)
    assert stage.world.said[-1] == "Mina takes over."
    bodies = {}
    for name in ("Jane", "Mina"):
        work = partial(services.timeline.read, influencer_id=stage.people[name], wanted=TimelineFilter())
        notes = [entry.touch.draft.body for entry in stage.world.read(work).entries if entry.touch is not None]
        bodies[name] = notes[0]
    assert bodies == {
        "Jane": "Dropped out of “Host” in Spring launch: Ill since Monday. Mina takes over.",
        "Mina": "Takes over “Host” in Spring launch from Jane.",
    }
    stage.undo()
    assert stage.shown() == AT_FIRST


def test_who_cannot_make_a_hard_date_is_refused_with_the_reason(stage: Stage) -> None:
    dialog = opened(stage, "2 Tom")
    assert dialog.preview.warned() == ["Tom cannot make it any more: 5 days are missing, and the date is a hard one."]
    assert not dialog.promote_button.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Up)
    stage.world.rest()
    assert dialog.promote_button.text() == "Promote Mina"
    assert dialog.promote_button.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_date_that_is_not_hard_moves_and_is_warned_about(stage: Stage) -> None:
    late = CooperationDraft("asked", lead_days=25, fee=90_000, currency="USD")
    stage.world.write("lineup.edit", lambda s: services.lineup.save_member(s, stage.keys["Noor"], late))
    dialog = opened(stage, "1 Noor")
    assert "→" in facts(dialog)["Go live"]
    assert "(in 3 weeks)" in facts(dialog)["Go live"]
    assert len(dialog.preview.warned()) == 2
    assert facts(dialog)["Money"] == "900.00 USD committed"
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    stage.world.rest()
    assert stage.shown()[-2:] == ["* Noor", "Nobody stands by"]
    found = stage.world.read(lambda s: services.slots.get(s, stage.slots["Reel"]))[1]
    assert found.go_live_on == clock.today() + timedelta(27)


def test_nobody_takes_the_place_where_nobody_can(stage: Stage) -> None:
    refused = replace(stage.world.draft_of(stage.people["Mina"]), do_not_contact=Refusal(clock.today(), "no"))
    stage.world.write(
        "person.edit",
        lambda s: services.influencers.save(s, refused, influencer_id=stage.people["Mina"], today=clock.today()),
    )
    dialog = opened(stage, "* Jane")
    assert dialog.preview.warned() == ["Mina may not be contacted, or is not relevant."]
    QTest.keyClicks(dialog.reason, "another job")
    dialog.view.setCurrentIndex(dialog.model.index(2, 0))
    stage.world.rest()
    assert dialog.promote_button.text() == "Leave the slot empty"
    assert facts(dialog) == {"Freed": "4,500.00 USD"}
    dialog.promote_button.click()
    stage.world.rest()
    assert stage.shown()[:5] == ["[Host Bare]", "Nobody fills it", "1 Mina", "2 Tom", "- Jane"]
    assert stage.world.said[-1] == "Jane dropped out."
    stage.undo()
    assert "* Jane" in stage.shown()


def test_an_empty_slot_offers_the_bench(stage: Stage) -> None:
    stage.go("Nobody fills it")
    stage.press(Qt.Key.Key_Return)
    (dialog,) = stage.panel.findChildren(PromoteDialog)
    assert names(dialog) == ["Noor"]
    dialog.retranslate()
    assert dialog.reason_label.text() == "Why this choice?"
    dialog.reject()


def test_a_slot_that_is_gone_is_said_in_the_dialog(stage: Stage) -> None:
    dialog = opened(stage, "1 Noor")
    stage.world.write("slot.delete", lambda s: services.slots.delete(s, stage.slots["Reel"]))
    dialog.promote_button.click()
    stage.world.rest()
    assert dialog.isVisible()
    assert "slot" in dialog.problem.text()
    dialog.reject()


def test_the_menu_of_the_head_changes_the_status_and_copies(stage: Stage) -> None:
    header = detail_of(stage).header
    header.menu.aboutToShow.emit()
    words = [action.text() for action in header.menu.actions() if action.text()]
    assert words == ["Draft", "Running", "Paused", "Done", "Archived", "Copy the campaign", "Move to trash"]
    header.menu.actions()[2].trigger()
    stage.world.rest()
    assert stage.world.said[-1] == "Spring launch: Paused"
    assert stage.world.undo[-1].undo_label == "campaign.status"
    wanted: list[tuple[str, int]] = []
    stage.screen.record_wanted.connect(lambda page, key: wanted.append((page, key)))
    header.menu.actions()[-2].trigger()
    stage.world.rest()
    (page, key) = wanted[0]
    assert page == "campaigns"
    copied = stage.world.read(lambda s: services.campaigns.get(s, key, today=clock.today()))
    assert (copied.draft.name, copied.draft.status) == ("Spring launch (copy)", "draft")


def test_the_menu_of_the_head_moves_to_the_trash_what_is_not_there_yet(stage: Stage) -> None:
    detail = detail_of(stage)
    campaign = detail.record_id
    detail.header.menu.aboutToShow.emit()
    detail.header.menu.actions()[-1].trigger()
    stage.world.until(lambda: campaign not in stage.screen.model.ids)
    stage.screen.show_trash(True)
    stage.world.until(lambda: campaign in stage.screen.model.ids)
    stage.screen.show_record(campaign)
    stage.world.rest()
    detail.header.menu.aboutToShow.emit()
    assert "Move to trash" not in [action.text() for action in detail.header.menu.actions()]


def test_a_persona_is_made_and_changed_from_the_form(stage: Stage) -> None:
    detail = detail_of(stage)
    field = detail.form.widget("persona_id")
    assert isinstance(field, PersonaField)
    field.new_button.click()
    (dialog,) = detail.findChildren(PersonaDialog)
    dialog.save_button.click()
    name, age = dialog.form.widget("name"), dialog.form.widget("age_from")
    assert isinstance(name, LineField)
    assert isinstance(age, CountField)
    assert name.problem.text() == "A persona needs a name."
    QTest.keyClicks(name.line, "Parents")
    QTest.keyClicks(age.line, "30")
    dialog.save_button.click()
    stage.world.rest()
    key = field.value()
    assert key is not None
    assert field.combo.currentText() == "Parents"
    assert stage.screen.save()
    stage.world.rest()
    found = stage.world.read(lambda s: services.campaigns.get(s, stage.campaign, today=clock.today()))
    assert found.draft.persona_id == key
    field.edit_button.click()
    stage.world.rest()
    dialog = detail.findChildren(PersonaDialog)[-1]
    assert dialog.form.draft() == PersonaDraft("Parents", age_from=30)
    dialog.form.widget("name").set_value("Young parents")
    dialog.save_button.click()
    stage.world.rest()
    assert field.combo.currentText() == "Young parents"
    assert CampaignDraft().persona_id is None


def test_what_changes_hands_and_what_is_not_paid_any_more_is_said(stage: Stage) -> None:
    dialog = opened(stage, "* Jane")
    plan = stage.world.read(partial(services.promotion.preview, slot_id=stage.slots["Host"], today=clock.today()))
    piece = DeliverableRow(1, 1, 1, "Jane", 1, "Spring launch", DeliverableDraft())
    owed = PaymentRow(1, 1, 1, "Jane", 1, "Spring launch", PaymentDraft(225_000, "USD"), None, True, None)
    long = "very long words " * 60
    full = replace(plan, moved=(piece, piece), cancelled=(owed,), brief=long, freed=None)
    dialog.preview.show_plan(full, stage.panel.line_ups[0])
    found = facts(dialog)
    assert (found["Deliverables"], found["Payments"]) == ("2 go to Mina", "cancelled: 2,250.00 USD")
    assert found["Brief"].endswith("…")
    assert len(found["Brief"]) < 260
    dialog.reject()
