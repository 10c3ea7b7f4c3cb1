"""The history of campaigns says its codes in words and leaves alone what somebody typed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from irm.services import history_fields, history_terms
from irm.ui.base import history_terms_words
from irm.ui.base.history_words import field_name, plain, value_words
from irm.ui.words import formats

SAID = [
    ("line_up", "Spring: Host, bench 2, agreed until 2026-12-01", "Spring: Host, bench 2, agreed until 2026-12-01"),
    ("line_up", "Jane: Host, incumbent, “paid us, due date”", "Jane: Host, fills the slot, “paid us, due date”"),
    (
        "offers",
        "Jane: them 2026-11-22, accepted 2026-11-23",
        "Jane: they asked on 2026-11-22, accepted on 2026-11-23",
    ),
    ("offer_parts", "Jane: fee 500.00 USD, our_cost 5.00 USD", "Jane: fee 500.00 USD, costs us 5.00 USD"),
    ("deliverables", "Jane: “Reel”, in_review, code “HAT”", "Jane: “Reel”, in review, code “HAT”"),
    ("deliverables", "Jane: instagram_reel, planned", "Jane: Instagram Reel, planned"),
    ("payments", "Jane: 250.00 USD, draft_approved", "Jane: 250.00 USD, due when the draft is approved"),
    ("rights", "exclusivity, “tea”", "exclusivity, “tea”"),
    ("permits", "AE “12-3”, expires 2026-11-22", "AE “12-3”, expires on 2026-11-22"),
    ("status", "running", "Running"),
    ("platforms", "instagram,tiktok", "Instagram, TikTok"),
    ("pipeline", "draft_review", "Draft in review"),
    ("goal_due", "2026-11-22", "2026-11-22"),
]


@pytest.mark.parametrize(("field", "value", "said"), SAID)
def test_codes_become_words(field: str, value: str, said: str, qapp: QApplication) -> None:
    with_days = re.sub(r"\d{4}-\d\d-\d\d", lambda match: formats.day(date.fromisoformat(match[0])), said)
    assert plain(value_words(field, value)) == with_days


def test_a_move_names_its_stage(qapp: QApplication) -> None:
    said = plain(value_words("moves", "Jane: 2026-11-22T12:00:00Z product_sent, “on its way”"))
    assert said.startswith("Jane: ")
    assert said.endswith("Product sent, “on its way”")


def test_every_field_has_a_name(qapp: QApplication) -> None:
    fields = {*history_fields._OF_CAMPAIGN, *history_terms.FIELDS.values(), "slots", "pipeline", "persona"}
    assert {field for field in fields if field_name(field) == field} == set()
    assert history_terms_words.field_name("unknown") == ""
