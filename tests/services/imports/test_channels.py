"""Which channel the header of a column names."""

from __future__ import annotations

import pytest

from irm.services.imports.aliases import channel_in


@pytest.mark.parametrize(
    ("header", "channel"),
    [
        ("Last DM", "dm"),
        ("Date of Instagram DM", "instagram_dm"),
        ("TikTok message sent", "tiktok_dm"),
        ("KakaoTalk", "kakaotalk"),
        ("마지막 카톡", "kakaotalk"),
        ("라인 연락일", "line"),
        ("LINE sent on", "line"),
        ("WhatsApp date", "whatsapp"),
        ("تاريخ واتساب", "whatsapp"),
        ("Telegram", "telegram"),
        ("위챗", "wechat"),
        ("Last e-mail", "email"),
        ("메일 발송일", "email"),
        ("Called on", "call"),
        ("마지막 전화", "call"),
        ("Deadline", ""),
        ("Online since", ""),
        ("Last contact", ""),
    ],
)
def test_the_channel_of_a_last_contact_is_read_off_its_header(header: str, channel: str) -> None:
    assert channel_in(header) == channel
