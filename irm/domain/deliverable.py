"""Deliverables: their types, statuses, and the days counted back from go-live."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from irm.domain.planb import Needed, milestones

TYPES: Final = {
    "instagram_post": "instagram",
    "instagram_carousel": "instagram",
    "instagram_reel": "instagram",
    "instagram_story": "instagram",
    "instagram_live": "instagram",
    "instagram_bio_link": "instagram",
    "tiktok_video": "tiktok",
    "tiktok_live": "tiktok",
    "tiktok_spark_code": "tiktok",
    "youtube_video": "youtube",
    "youtube_mention": "youtube",
    "youtube_short": "youtube",
    "youtube_community": "youtube",
    "x_post": "x",
    "x_repost": "x",
    "facebook_post": "facebook",
    "pinterest_pin": "pinterest",
    "blog_post": "",
    "naver_blog_review": "naver_blog",
    "podcast": "",
    "newsletter": "",
    "ugc": "",
    "event": "",
    "review": "",
    "affiliate_link": "",
    "other": "",
}
"""Type of content to the platform it plays on, "" for any (deliverable types of the field)."""

STATUSES: Final = ("planned", "in_production", "in_review", "approved", "published", "cancelled")
LIVE_DAYS: Final = 30
"""How long a feed post should stay up at least (rule of a creator marketplace)."""


@dataclass(frozen=True, slots=True)
class DeliverableDraft:
    """One piece of content; `go_live_time` is "HH:MM" in `zone`, "" where no time is set."""

    type: str = "instagram_reel"
    platform: str = ""
    title: str = ""
    status: str = "planned"
    draft_due: date | None = None
    approval_due: date | None = None
    go_live_on: date | None = None
    go_live_time: str = ""
    zone: str = ""
    live_until: date | None = None
    approved_on: date | None = None
    published_on: date | None = None
    revisions: int = 0
    link: str = ""
    tracking_url: str = ""
    coupon_code: str = ""


@dataclass(frozen=True, slots=True)
class DeliverableRow:
    """A deliverable as lists show it, with the person and the campaign."""

    id: int
    cooperation_id: int
    influencer_id: int
    name: str
    campaign_id: int
    campaign: str
    draft: DeliverableDraft


def scheduled(draft: DeliverableDraft, needed: Needed) -> DeliverableDraft:
    """Return the draft with its days counted back from go-live; without a go-live nothing is set."""
    if draft.go_live_on is None:
        return draft
    found = milestones(needed, draft.go_live_on)
    return replace(
        draft,
        draft_due=found.draft_by or draft.go_live_on,
        approval_due=found.approve_by or draft.go_live_on,
        live_until=draft.go_live_on + timedelta(days=LIVE_DAYS),
    )
