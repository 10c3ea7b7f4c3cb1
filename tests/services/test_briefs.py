"""The brief of a campaign: what everybody gets, what one person gets, and the file it is kept in."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.domain.deliverable import DeliverableDraft
from irm.domain.influencer import ContactPointDraft
from irm.domain.representation import Representation
from irm.domain.representative import RepresentativeDraft
from irm.domain.rights import RightDraft
from irm.errors import IrmError
from irm.services import briefs, campaigns, deliverables, lineup, representatives, rights, slots
from irm.services.store import Store
from tests.builders import TODAY, add, person

GO_LIVE = TODAY + timedelta(days=30)
PLAIN = SlotDraft("Host", "instagram", "one live show", GO_LIVE, "19:00", "Asia/Seoul", is_hard_date=True)


def made(store: Store) -> tuple[int, int]:
    """Return a campaign with two slots, and the cooperation of who fills the first."""
    mail = ContactPointDraft("email", "mina@sandbox.example")
    speaker = RepresentativeDraft("Mina", contact_points=(mail,))
    key = store.write("representative.add", lambda s: representatives.save(s, speaker)).value
    own = (ContactPointDraft("email", "a@x.example"), ContactPointDraft("email", "b@x.example", is_preferred=True))
    who = add(store, person("Jane", contact_points=own, representatives=(Representation(key),)))

    def work(session: Any) -> tuple[int, int]:
        draft = CampaignDraft(
            "Spring",
            brand="Barley",
            platforms=("instagram",),
            markets="KR",
            brief_fixed="the hat",
            brief_free="the rest",
        )
        campaign = campaigns.save(session, draft)
        place = slots.save(session, PLAIN, campaign_id=campaign)
        slots.save(session, SlotDraft("Reel"), campaign_id=campaign)
        cooperation = lineup.fill(session, place, who)
        lineup.save_member(session, cooperation, CooperationDraft(brief="speak slowly"))
        return campaign, cooperation

    return store.write("campaign.add", work).value


def test_everybody_gets_all_slots_with_days_counted_back(store: Store) -> None:
    campaign, _ = made(store)
    found = store.read(lambda s: briefs.of_campaign(s, campaign))
    assert (found.campaign, found.brand, found.fixed, found.free) == ("Spring", "Barley", "the hat", "the rest")
    assert [slot.title for slot in found.slots] == ["Host", "Reel"]
    host, reel = found.slots
    assert (host.draft_by, host.approve_by) == (GO_LIVE - timedelta(days=5), GO_LIVE)
    assert host.ship_by == GO_LIVE - timedelta(days=19)
    assert (reel.go_live_on, reel.ship_by) == (None, None)
    assert (found.person, found.personal, found.contact) == ("", "", ())


def test_one_person_gets_their_own(store: Store) -> None:
    _, key = made(store)

    def work(session: Any) -> None:
        piece = replace(DeliverableDraft(title="Live"), go_live_on=GO_LIVE, coupon_code="HAT15")
        deliverables.save(session, piece, cooperation_id=key)
        person_id = deliverables.of_cooperation(session, key)[0].influencer_id
        rights.save(session, RightDraft(person_id, "whitelisting", cooperation_id=key, code="SPARK"))

    store.write("deliverable.add", work)
    found = store.read(lambda s: briefs.of_person(s, key))
    assert (found.person, found.personal) == ("Jane", "speak slowly")
    assert [slot.title for slot in found.slots] == ["Host"]
    assert [(piece.title, piece.code) for piece in found.pieces] == [("Live", "HAT15")]
    assert found.codes == ("SPARK",)
    assert found.contact == ("b@x.example", "Mina mina@sandbox.example")


def test_what_is_not_there_is_refused(store: Store) -> None:
    for read, code in ((briefs.of_campaign, "campaign.unknown"), (briefs.of_person, "cooperation.unknown")):
        with pytest.raises(IrmError) as caught:
            store.read(lambda s, read=read: read(s, 99))  # type: ignore[misc]
        assert caught.value.code == code


def test_the_file_is_the_owners_alone_and_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    briefs.keep(path, b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(IrmError) as caught:
        briefs.keep(tmp_path, b"")
    assert caught.value.code == "file.cannot_write"
    assert [entry.name for entry in tmp_path.iterdir()] == ["brief.pdf"]
