"""The fields a search of representatives knows, in the words of three languages."""

from __future__ import annotations

from typing import Final

from irm.domain.query_fields import BY_CODE, Choice, Field, Vocabulary

_SHARED: Final = ("name", "country", "city", "language", "note", "email", "phone", "messenger", "address")

VOCABULARY: Final = Vocabulary(
    (
        *(BY_CODE[code] for code in _SHARED),
        Field(
            "kind",
            "choice",
            BY_CODE["kind"].names,
            (
                Choice("agent", ("agent", "에이전트", "وكيل")),
                Choice("manager", ("manager", "매니저", "مدير")),
                Choice("agency", ("agency", "소속사", "에이전시", "وكالة")),
            ),
        ),
        Field("company", "text", ("company", "회사", "شركة")),
        Field("person", "text", ("person", "people", "influencer", "사람", "인플루언서", "شخص", "مؤثر")),
    )
)
