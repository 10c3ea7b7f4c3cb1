"""The fields of a list that speak of work in campaigns, beyond what is known of a person."""

from __future__ import annotations

from typing import Final

SINGLE: Final = (
    "campaign",
    "currency",
    "deliverable_count",
    "content_status",
    "content_due",
    "draft_due",
    "posted_on",
    "promo_code",
    "tracking_url",
    "compensation",
    "agreed_fee",
    "expected_fee",
    "contract_start",
    "contract_end",
    "contract_status",
    "payment_status",
    "payment_due",
    "paid_on",
)
"""Fields that one column alone can give."""

REPEATED: Final = ("product", "deliverables", "post_link", "fee", "rights", "rights_until", "contract", "code_uses")
"""Fields that several columns may give together."""

FIELDS: Final = (*SINGLE, *REPEATED)
"""All of them need a campaign: one named in the column "campaign", or chosen for the whole file. Where there is none,
their cells go to the notes under their headers."""

TOUCHING: Final = ("response", "last_post", "touch_on", "touch_channel", "touch_direction", "touch_text")
"""Fields of the contact history that only trackers have; those of a touch stand in lists with one row per touch."""

DAYS: Final = ("content_due", "draft_due", "posted_on", "payment_due", "paid_on", "contract_start", "contract_end")
DAYS_OF_TOUCHES: Final = ("last_post", "touch_on")
BESIDE: Final = ("currency", "deliverable_count")
"""Fields that say something of another field of their row, and nothing alone."""
MONEY: Final = ("fee", "agreed_fee", "expected_fee")
