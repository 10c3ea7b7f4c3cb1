"""Logging by one line over the window: what is understood, who is meant, what is kept."""

from __future__ import annotations

import gc
import weakref
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft
from irm.errors import StoreError
from irm.services import campaigns, influencers, interactions, timeline
from irm.ui.base.cells import bare
from irm.ui.dialogs import kept_back
from irm.ui.language import Language
from irm.ui.main_window import MainWindow
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import account, person
from tests.ui.quick_log.log_panel import Log, log

__all__ = ["log"]


YESTERDAY = clock.today() - timedelta(1)


def test_a_line_is_shown_as_chips_while_it_is_typed_and_saved_by_enter(log: Log) -> None:
    log.open()
    assert log.chips()["person"] == "Who?"
    log.type("dm in @jane.doe yesterday: asks for 500k #spring !fri send contract")
    chips = log.chips()
    assert chips["person"] == "Jane Doe @jane.doe"
    assert (chips["channel"], chips["direction"], chips["moment"]) == ("Direct message", "Incoming", "Yesterday")
    assert chips["tag"] == "#spring"
    assert chips["step"].startswith("send contract · ")
    assert log.panel.said.text() == "asks for 500k"
    log.press(Qt.Key.Key_Return)
    assert not log.is_open()
    (touch,) = log.touches(1)
    said = (touch.body, touch.channel, touch.direction, touch.next_step)
    assert said == ("asks for 500k", "dm", "in", "send contract")
    assert touch.is_day_only
    assert log.world.draft_of(1).tags == ("vip", "spring")
    assert log.world.said[-1] == "A contact with Jane Doe was logged."
    undone: list[object] = []
    log.world.runner.undo(log.window, undone.append)
    log.world.until(lambda: undone)
    assert (log.touches(1), log.world.draft_of(1).tags) == ([], ("vip",))


@pytest.mark.parametrize(
    ("text", "influencer_id", "expected"),
    [
        ("카톡 받음 김민지님한테 어제: 단가 문의 !내일 답하기", 3, ("kakaotalk", "in", "단가 문의", "답하기")),
        ("مكالمة صادر ليلى حسن أمس: سألت عن السعر !غدا إرسال", 4, ("call", "out", "سألت عن السعر", "إرسال")),
    ],
)
def test_korean_and_arabic_are_typed_by_an_input_method(
    log: Log, text: str, influencer_id: int, expected: tuple[str, ...]
) -> None:
    log.open()
    log.type(text)
    log.press(Qt.Key.Key_Return)
    (touch,) = log.touches(influencer_id)
    assert (touch.channel, touch.direction, touch.body, touch.next_step) == expected
    assert touch.next_due == clock.today() + timedelta(1)


def test_the_person_selected_is_meant_unless_another_is_typed(log: Log) -> None:
    page = log.window.current_page
    assert isinstance(page, InfluencersScreen)
    page.show_record(2)
    log.rest()
    log.open()
    assert log.chips()["person"] == "Jane Roe @roe"
    log.type("asked for rates: 500k")
    assert log.panel.said.text() == "asked for rates: 500k"
    log.press(Qt.Key.Key_Return)
    assert [touch.body for touch in log.touches(2)] == ["asked for rates: 500k"]
    log.open()
    log.type("roe one: no name")
    assert (log.chips()["person"], log.panel.said.text()) == ("Jane Roe @roe", "roe one: no name")
    log.panel.line.clear()
    log.type("minji: hello")
    assert log.chips()["person"] == "김민지 @minji"
    log.press(Qt.Key.Key_Return)
    assert [touch.body for touch in log.touches(3)] == ["hello"]


def test_backspace_in_an_empty_line_takes_the_person_off(log: Log) -> None:
    page = log.window.current_page
    assert isinstance(page, InfluencersScreen)
    page.show_record(2)
    log.rest()
    log.open()
    log.press(Qt.Key.Key_Backspace)
    assert (log.panel.text(), log.panel.target) == ("@", None)
    assert len(log.offers()) >= 4


def test_several_people_are_offered_and_one_is_chosen_by_keyboard(log: Log) -> None:
    log.open()
    log.type("jane: hi")
    assert log.chips()["person"] == "Who is jane?"
    assert log.states()["person"] == "problem"
    assert log.offers() == ["Jane Roe", "Jane Doe", "Add jane as a new person"] or log.offers() == [
        "Jane Doe", "Jane Roe", "Add jane as a new person",
    ]  # fmt: skip
    log.press(Qt.Key.Key_Return)
    assert log.panel.problem.text() == "Several people can be meant: choose one."
    wanted = log.offers()[0]
    log.press(Qt.Key.Key_Return)
    assert log.chips()["person"].startswith(wanted)
    log.press(Qt.Key.Key_Return)
    assert not log.is_open()
    assert log.world.said[-1] == f"A contact with {wanted} was logged."


def test_somebody_unknown_is_added_by_one_choice(log: Log) -> None:
    log.open()
    log.type("call @new.one: hi")
    assert log.chips()["person"] == "Nobody is called @new.one"
    assert log.offers() == ["Add @new.one as a new person"]
    log.press(Qt.Key.Key_Down)
    log.press(Qt.Key.Key_Return)
    assert log.chips()["person"] == "New: @new.one"
    log.press(Qt.Key.Key_Return)
    assert log.world.draft_of(5).accounts[0].handle == "new.one"
    assert [touch.body for touch in log.touches(5)] == ["hi"]


def test_a_campaign_is_completed_and_shown_as_one(log: Log) -> None:
    log.world.write("campaign.add", lambda s: campaigns.save(s, CampaignDraft("Spring live")))
    log.open()
    log.type("dm in @jane.doe: asks for 500k #spr")
    assert log.offers() == ["Spring live"]
    log.press(Qt.Key.Key_Tab)
    assert '#"Spring live"' in log.panel.text()
    assert log.chips()["tag"] == "Spring live"
    log.press(Qt.Key.Key_Return)
    (entry,) = [one for one in log.world.read(lambda s: timeline.read(s, 1)).entries if one.touch is not None]
    assert (entry.campaign, log.world.draft_of(1).tags) == ("Spring live", ("vip",))


def test_people_tags_and_channels_are_completed_by_tab(log: Log) -> None:
    log.open()
    log.type("di")
    assert log.offers()[0] == "Direct message"
    log.press(Qt.Key.Key_Tab)
    assert log.panel.text() == "dm "
    log.type("@jane.")
    assert log.offers()[0] == "Jane Doe"
    log.press(Qt.Key.Key_Tab)
    assert log.panel.text() == "dm @jane.doe "
    log.type("hi #v")
    assert log.offers() == ["#vip"]
    log.press(Qt.Key.Key_Tab)
    assert log.panel.text() == "dm @jane.doe hi #vip "
    log.panel.line.clear()
    log.type("@ㄱㅁ")
    assert log.offers()[0] == "김민지"
    log.press(Qt.Key.Key_Tab)
    assert log.panel.text() == "@minji "


def test_escape_keeps_the_text_for_the_next_time(log: Log) -> None:
    log.open()
    log.type("dm in @jane.doe: half a")
    log.press(Qt.Key.Key_Escape)
    assert not log.is_open()
    log.open()
    assert log.panel.text() == "dm in @jane.doe: half a"
    log.type(" sentence")
    log.press(Qt.Key.Key_Return)
    assert [touch.body for touch in log.touches(1)] == ["half a sentence"]
    log.open()
    assert log.panel.text() == ""


def test_a_line_that_says_nothing_stays_open_and_says_so(log: Log) -> None:
    log.open()
    log.type("dm @jane.doe:")
    log.press(Qt.Key.Key_Return)
    assert log.panel.problem.text() == "Say what was said, or what the next step is."
    log.panel.line.clear()
    log.type("hello")
    log.press(Qt.Key.Key_Return)
    assert log.panel.problem.text().startswith("Say with whom")


def test_enter_before_the_answer_saves_once_it_is_there(log: Log) -> None:
    log.open()
    QTest.keyClicks(log.panel.line, "dm @jane.doe: quick")
    QTest.keyClick(log.panel.line, Qt.Key.Key_Return)
    log.rest()
    assert not log.is_open()
    assert [touch.body for touch in log.touches(1)] == ["quick"]


def test_more_fields_opens_the_form_with_what_was_typed(log: Log) -> None:
    log.open()
    log.type("call in @jane.doe yesterday: asks !fri send")
    log.panel.fuller.click()
    log.rest()
    assert not log.is_open()
    page = log.window.current_page
    assert isinstance(page, InfluencersScreen)
    assert isinstance(page.detail, InfluencerDetail)
    panel = page.detail.timeline.log_panel.card
    assert panel.is_open
    typed = panel.form.draft()
    assert (typed.body, typed.channel, typed.direction, typed.day) == ("asks", "call", "in", YESTERDAY)
    assert panel.save()
    log.rest()
    assert [touch.next_step for touch in log.touches(1)] == ["send"]


def test_the_panel_is_as_high_as_what_it_shows(log: Log) -> None:
    low = log.open().height()
    log.type("dm in @jane.doe yesterday 15:30: " + "many words " * 20 + "#one #two !fri send the contract")
    high = log.panel.height()
    assert high > low
    assert log.panel.said.height() >= log.panel.said.heightForWidth(log.panel.said.width())
    log.panel.line.clear()
    log.type("x")
    assert log.panel.height() < high
    log.press(Qt.Key.Key_Escape)


def test_a_refused_line_is_kept_for_the_next_time(log: Log) -> None:
    gone = log.world.add(person("Gone", accounts=(account("gone"),)))
    log.world.write("person.trash", lambda session: influencers.trash(session, [gone], now=clock.now()))
    log.open()
    log.type("instagram dm @gone: hi")
    log.press(Qt.Key.Key_Down)
    log.press(Qt.Key.Key_Return)
    log.press(Qt.Key.Key_Return)
    assert not log.is_open()
    assert "who is in the trash" in log.world.failed[-1]
    (kept,) = kept_back.found(log.window)
    assert (bare(kept.heading), kept.text) == ("@gone", "instagram dm @gone: hi")
    log.open()
    assert log.panel.text() == "instagram dm @gone: hi"
    log.press(Qt.Key.Key_Escape)
    assert kept_back.found(log.window) == []  # whoever has seen it may leave it


def test_a_refused_line_is_written_when_the_window_closes_once_that_works(
    log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError("disk.full")

    monkeypatch.setattr(services.quicklog, "save", full)
    log.open()
    log.type("instagram dm @jane.doe: hi")
    log.press(Qt.Key.Key_Return)
    assert not log.is_open()
    log.rest()
    kept_back.write_again(log.window)
    log.rest()
    assert [kept.text for kept in kept_back.found(log.window)] == ["instagram dm @jane.doe: hi"]
    monkeypatch.undo()
    kept_back.write_again(log.window)
    log.rest()
    assert kept_back.found(log.window) == []
    assert "hi" in [row.draft.body for row in log.world.read(lambda session: interactions.timeline(session, 1))]
    log.open()
    assert log.panel.text() == ""
    log.press(Qt.Key.Key_Escape)


def test_each_person_has_a_text_of_their_own(log: Log) -> None:
    page = log.window.page("influencers")
    for influencer_id, text in ((1, "for Jane Doe"), (2, "for Jane Roe")):
        log.window.show_page("influencers")
        page.show_record(influencer_id)
        log.rest()
        log.open()
        assert log.panel.text() == ""
        log.type(text)
        log.press(Qt.Key.Key_Escape)
        assert not log.is_open()
    page.show_record(1)
    log.rest()
    log.open()
    assert (log.panel.text(), log.chips()["person"]) == ("for Jane Doe", "Jane Doe @jane.doe")
    assert log.wiring.quick_log().open(None) is log.panel
    log.panel.line.clear()
    log.press(Qt.Key.Key_Escape)


def test_the_line_follows_the_language(log: Log, language: Language) -> None:
    log.open()
    log.type("dm @jane.doe: hi")
    language.apply("ko")
    log.rest()
    log.click("direction")
    assert log.panel.text() == "받음 dm @jane.doe: hi"
    log.panel.close()


def test_the_panel_is_freed_when_it_is_closed(log: Log) -> None:
    panel = weakref.ref(log.open())
    log.type("dm @jane.doe: hi")
    log.press(Qt.Key.Key_Escape)
    assert not log.is_open()
    gc.collect()
    found = panel()
    assert found is None or not shiboken6.isValid(found)


def test_it_opens_from_every_page(log: Log) -> None:
    assert isinstance(log.window, MainWindow)
    for key in log.window.page_keys():
        log.window.show_page(key)
        log.rest()
        assert log.open() is log.panel
        log.press(Qt.Key.Key_Escape)
        assert not log.is_open()
    assert isinstance(log.window.actions_of_program.log_contact, QAction)


def test_who_may_be_the_new_person_is_said_and_chosen_by_a_click(log: Log) -> None:
    log.open()
    log.type("dm in Min-ji Kim: asks for 500k")
    assert log.offers() == ["Add Min-ji Kim as a new person"]
    log.press(Qt.Key.Key_Down)
    log.press(Qt.Key.Key_Return)
    assert log.chips()["person"] == "New: Min-ji Kim"
    perhaps = log.panel.perhaps
    log.world.until(lambda: not perhaps.isHidden())
    assert bare(perhaps.link.text()) == "김민지"
    perhaps.link.click()
    log.world.until(lambda: log.chips()["person"] == "김민지 @minji")
    assert perhaps.isHidden()
    log.press(Qt.Key.Key_Return)
    assert [touch.body for touch in log.touches(3)] == ["asks for 500k"]
