"""What the codes of terms are called: kinds of compensation, clauses, deliverables, rights, payments, permits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.words import QT_TRANSLATE_NOOP

_PARTS: Final = {
    "fee": QT_TRANSLATE_NOOP("Names", "Fee"),
    "product": QT_TRANSLATE_NOOP("Names", "Product"),
    "shipping": QT_TRANSLATE_NOOP("Names", "Shipping"),
    "commission": QT_TRANSLATE_NOOP("Names", "Commission"),
    "donation": QT_TRANSLATE_NOOP("Names", "Donation"),
    "exposure": QT_TRANSLATE_NOOP("Names", "Exposure"),
    "service": QT_TRANSLATE_NOOP("Names", "Service"),
    "travel": QT_TRANSLATE_NOOP("Names", "Travel"),
    "other": QT_TRANSLATE_NOOP("Names", "Other part"),
}
_SIDES: Final = {
    "us": (QT_TRANSLATE_NOOP("Names", "We"), "arrow-up-right"),
    "them": (QT_TRANSLATE_NOOP("Names", "They"), "arrow-down-left"),
}
_CLAUSES: Final = {
    "parties": QT_TRANSLATE_NOOP("Names", "Parties"),
    "deliverables": QT_TRANSLATE_NOOP("Names", "Deliverables and dates"),
    "approval": QT_TRANSLATE_NOOP("Names", "Approval and revisions"),
    "fee": QT_TRANSLATE_NOOP("Names", "Fee and payment"),
    "expenses": QT_TRANSLATE_NOOP("Names", "Expenses"),
    "disclosure": QT_TRANSLATE_NOOP("Names", "Disclosure of advertising"),
    "usage_rights": QT_TRANSLATE_NOOP("Names", "Usage rights"),
    "whitelisting": QT_TRANSLATE_NOOP("Names", "Whitelisting"),
    "exclusivity": QT_TRANSLATE_NOOP("Names", "Exclusivity"),
    "cancellation": QT_TRANSLATE_NOOP("Names", "Cancellation"),
    "morality": QT_TRANSLATE_NOOP("Names", "Conduct"),
    "indemnity": QT_TRANSLATE_NOOP("Names", "Liability"),
    "governing_law": QT_TRANSLATE_NOOP("Names", "Governing law"),
}
_TYPES: Final = {
    "instagram_post": QT_TRANSLATE_NOOP("Names", "Instagram post"),
    "instagram_carousel": QT_TRANSLATE_NOOP("Names", "Instagram carousel"),
    "instagram_reel": QT_TRANSLATE_NOOP("Names", "Instagram Reel"),
    "instagram_story": QT_TRANSLATE_NOOP("Names", "Instagram Story"),
    "instagram_live": QT_TRANSLATE_NOOP("Names", "Instagram Live"),
    "instagram_bio_link": QT_TRANSLATE_NOOP("Names", "Instagram link in bio"),
    "tiktok_video": QT_TRANSLATE_NOOP("Names", "TikTok video"),
    "tiktok_live": QT_TRANSLATE_NOOP("Names", "TikTok Live"),
    "tiktok_spark_code": QT_TRANSLATE_NOOP("Names", "TikTok Spark code"),
    "youtube_video": QT_TRANSLATE_NOOP("Names", "YouTube video"),
    "youtube_mention": QT_TRANSLATE_NOOP("Names", "YouTube mention"),
    "youtube_short": QT_TRANSLATE_NOOP("Names", "YouTube Short"),
    "youtube_community": QT_TRANSLATE_NOOP("Names", "YouTube community post"),
    "x_post": QT_TRANSLATE_NOOP("Names", "Post on X"),
    "x_repost": QT_TRANSLATE_NOOP("Names", "Repost on X"),
    "facebook_post": QT_TRANSLATE_NOOP("Names", "Facebook post"),
    "pinterest_pin": QT_TRANSLATE_NOOP("Names", "Pinterest pin"),
    "blog_post": QT_TRANSLATE_NOOP("Names", "Blog post"),
    "naver_blog_review": QT_TRANSLATE_NOOP("Names", "Naver Blog review"),
    "podcast": QT_TRANSLATE_NOOP("Names", "Podcast"),
    "newsletter": QT_TRANSLATE_NOOP("Names", "Newsletter"),
    "ugc": QT_TRANSLATE_NOOP("Names", "Content for our own use"),
    "event": QT_TRANSLATE_NOOP("Names", "Appearance at an event"),
    "review": QT_TRANSLATE_NOOP("Names", "Review"),
    "affiliate_link": QT_TRANSLATE_NOOP("Names", "Affiliate link"),
    "other": QT_TRANSLATE_NOOP("Names", "Other content"),
}
_STATUSES: Final = {
    "planned": (QT_TRANSLATE_NOOP("Names", "Planned"), "neutral", "calendar"),
    "in_production": (QT_TRANSLATE_NOOP("Names", "In production"), "blue", "video"),
    "in_review": (QT_TRANSLATE_NOOP("Names", "In review"), "amber", "hourglass"),
    "approved": (QT_TRANSLATE_NOOP("Names", "Approved"), "teal", "badge-check"),
    "published": (QT_TRANSLATE_NOOP("Names", "Published"), "green", "circle-check"),
    "cancelled": (QT_TRANSLATE_NOOP("Names", "Cancelled"), "gray", "ban"),
}
_RIGHTS: Final = {
    "organic": (QT_TRANSLATE_NOOP("Names", "Organic use"), "image"),
    "paid": (QT_TRANSLATE_NOOP("Names", "Use in paid ads"), "megaphone"),
    "whitelisting": (QT_TRANSLATE_NOOP("Names", "Whitelisting"), "badge-check"),
    "exclusivity": (QT_TRANSLATE_NOOP("Names", "Exclusivity"), "lock"),
}
_TRIGGERS: Final = {
    "signing": QT_TRANSLATE_NOOP("Names", "When the contract is signed"),
    "draft_approved": QT_TRANSLATE_NOOP("Names", "When the draft is approved"),
    "published": QT_TRANSLATE_NOOP("Names", "When it is published"),
    "date": QT_TRANSLATE_NOOP("Names", "On a fixed day"),
    "invoice": QT_TRANSLATE_NOOP("Names", "After the invoice"),
}
_METHODS: Final = {
    "bank_transfer": QT_TRANSLATE_NOOP("Names", "Bank transfer"),
    "paypal": "PayPal",
    "wise": "Wise",
    "card": QT_TRANSLATE_NOOP("Names", "Card"),
    "cash": QT_TRANSLATE_NOOP("Names", "Cash"),
    "other": QT_TRANSLATE_NOOP("Names", "Another way"),
}
_SCHEDULES: Final = {
    "up_front": QT_TRANSLATE_NOOP("Names", "All when signed"),
    "half_half": QT_TRANSLATE_NOOP("Names", "Half when signed, half when published"),
    "half_half_net_30": QT_TRANSLATE_NOOP("Names", "Half when signed, half 30 days after the invoice"),
    "net_15": QT_TRANSLATE_NOOP("Names", "15 days after the invoice"),
    "net_30": QT_TRANSLATE_NOOP("Names", "30 days after the invoice"),
    "net_45": QT_TRANSLATE_NOOP("Names", "45 days after the invoice"),
    "net_60": QT_TRANSLATE_NOOP("Names", "60 days after the invoice"),
    "milestones": QT_TRANSLATE_NOOP("Names", "By milestone: signed, approved, published"),
}
_MARKETS: Final = {
    "AE": QT_TRANSLATE_NOOP("Names", "United Arab Emirates: advertiser permit"),
    "SA": QT_TRANSLATE_NOOP("Names", "Saudi Arabia: Mawthooq licence"),
}


def part(code: str) -> str:
    """Return the name of a kind of compensation; a code without one is shown as it is (so with all functions here)."""
    return _said(_PARTS[code]) if code in _PARTS else code


def side(code: str) -> str:
    """Return the name of a side of a negotiation."""
    return _said(_SIDES[code][0]) if code in _SIDES else code


def side_icon(code: str) -> str:
    """Return the drawing of a side of a negotiation."""
    return _SIDES.get(code, _SIDES["us"])[1]


def clause(code: str) -> str:
    """Return the name of a clause of the checklist."""
    return _said(_CLAUSES[code]) if code in _CLAUSES else code


def deliverable(code: str) -> str:
    """Return the name of a type of content."""
    return _said(_TYPES[code]) if code in _TYPES else code


def status(code: str) -> str:
    """Return the name of a deliverable's status."""
    return _said(_STATUSES[code][0]) if code in _STATUSES else code


def status_tone(code: str) -> str:
    """Return the tone of a deliverable's status."""
    return _STATUSES[code][1] if code in _STATUSES else "neutral"


def status_icon(code: str) -> str:
    """Return the drawing of a deliverable's status: its shape differs, so that the colour carries nothing alone."""
    return _STATUSES.get(code, _STATUSES["planned"])[2]


def right(code: str) -> str:
    """Return the name of a kind of right."""
    return _said(_RIGHTS[code][0]) if code in _RIGHTS else code


def right_icon(code: str) -> str:
    """Return the drawing of a kind of right."""
    return _RIGHTS.get(code, _RIGHTS["organic"])[1]


def trigger(code: str) -> str:
    """Return what a payment waits for."""
    return _said(_TRIGGERS[code]) if code in _TRIGGERS else code


def method(code: str) -> str:
    """Return how a payment is made."""
    return _said(_METHODS[code]) if code in _METHODS else code


def schedule(code: str) -> str:
    """Return what a usual payment schedule is called."""
    return _said(_SCHEDULES[code]) if code in _SCHEDULES else code


def market(code: str) -> str:
    """Return the market of a permit, and what it is called there."""
    return _said(_MARKETS[code]) if code in _MARKETS else code


def _said(text: str) -> str:
    return QCoreApplication.translate("Names", text)
