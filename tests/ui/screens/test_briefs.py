"""The brief as a page: its words in both directions, the clipboard, the PDF, and the tab it is shown in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from irm import services
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.services.briefs import Brief, BriefPiece, BriefSlot
from irm.ui.screens.campaigns import brief_page
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.screen import CampaignsScreen
from tests.builders import person
from tests.ui.worlds import World

DAY = date(2026, 12, 18)
PIECE = BriefPiece(
    "instagram_reel", "instagram", "Unboxing", None, None, DAY, "19:00", "Asia/Seoul", None, "HAT15", "https://e.x/?a"
)
WHOLE = Brief(
    campaign="حملة الربيع",
    brand="Barley & <Sons>",
    product="",
    starts_on=None,
    ends_on=DAY,
    platforms=("instagram",),
    markets="AE",
    languages="ar",
    fixed="ارتدي القبعة @barley.kr الآن",
    free="",
    slots=(BriefSlot("Host", "", "", DAY, "", "", True, None, DAY, None),),
    person="김민지",
    pieces=(PIECE,),
    codes=("SPARK",),
    contact=("jane@example.com",),
)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("en", "English"),
        ("KO,en; 日本語", "Korean, English, 日本語"),
        ("sw", "Kiswahili"),
        ("Korean", "Korean"),
        ("xx", "xx"),
        ("", ""),
    ],
)
def test_codes_of_languages_are_spelt_out(qapp: QApplication, typed: str, shown: str) -> None:
    lines = dict(brief_page.sections(replace(WHOLE, languages=typed))[0].lines)
    assert lines.get("Languages", "") == shown


def test_what_says_nothing_is_left_out(qapp: QApplication) -> None:
    headings = [section.heading for section in brief_page.sections(WHOLE)]
    assert headings == ["", "What is fixed", "Unboxing · Instagram Reel", "Code", "Disclosure", "Contact"]
    everybody = replace(WHOLE, person="", pieces=(), codes=(), contact=(), markets="")
    assert [section.heading for section in brief_page.sections(everybody)] == ["", "What is fixed", "Host"]
    assert brief_page.sections(everybody)[2].text == "This day cannot move."


def test_plain_text_has_no_marks_and_html_is_escaped(qapp: QApplication, mirrored: None) -> None:
    words, page = brief_page.text(WHOLE), brief_page.html(WHOLE)
    assert not set(words) & set("\u2066\u2067\u2068\u2069")
    assert "Code: HAT15" in words
    assert "Barley &amp; &lt;Sons&gt;" in page
    assert 'dir="rtl"' in page
    assert "\u2066@barley.kr\u2069" in page
    data = brief_page.mime(WHOLE)
    assert (data.text(), data.html()) == (words, page)


@pytest.mark.parametrize("length", [1, 80])
def test_a_pdf_has_one_page_where_it_can(length: int, qapp: QApplication, mirrored: None) -> None:
    made = brief_page.pdf(replace(WHOLE, free="كل شيء آخر\n" * length), qapp.font())
    assert made.startswith(b"%PDF")
    assert (made.count(b"/Type /Page\n") == 1) is (length == 1)


def test_the_tab_shows_copies_and_saves(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    who = world.add(person("Jane"))

    def work(s: Any) -> int:
        key = services.campaigns.save(s, CampaignDraft("Spring", brief_fixed="the hat"))
        place = services.slots.save(s, SlotDraft("Host"), campaign_id=key)
        services.lineup.save_member(s, services.lineup.fill(s, place, who), CooperationDraft(brief="speak slowly"))
        return key

    campaign = world.write("campaign.add", work)
    screen = CampaignsScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.show_record(campaign)
    world.rest()
    detail = screen.detail
    assert isinstance(detail, CampaignDetail)
    detail.tabs.setCurrentWidget(detail.brief)
    world.rest()
    panel = detail.brief
    assert "the hat" in panel.page.toPlainText()
    assert "speak slowly" not in panel.page.toPlainText()
    panel.whom.setCurrentIndex(1)
    panel.reload()
    world.rest()
    assert "speak slowly" in panel.page.toPlainText()
    panel.copy_button.click()
    assert "speak slowly" in QGuiApplication.clipboard().text()
    target = tmp_path / "brief.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    panel.pdf_button.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert "The brief was saved as brief.pdf." in world.said
    world.write("pipeline.take_out", lambda s: services.pipeline.take_out(s, [1]))
    world.rest()
    assert panel.whom.currentIndex() == 0
    assert panel.whom.count() == 1
    screen.close()
