"""Lists with one row per touch: when it was, by which channel, who wrote, what was said.

Their columns have names that mean other things elsewhere ("Date", "Channel", "Notes"); the cells tell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from irm.domain.text import fold
from irm.services.imports import aliases
from irm.services.imports.aliases import channel_in, word_key
from irm.services.imports.columns import Column

_DAY: Final = frozenset(
    map(
        fold,
        (
            "date",
            "day",
            "when",
            "contact date",
            "date time",
            "날짜",
            "일자",
            "일시",
            "التاريخ",
            "datum",
            "fecha",
            "data",
            "日付",
        ),
    )
)
_CHANNEL: Final = frozenset(
    map(
        word_key,
        (
            *("channel", "via", "method", "medium", "type", "contact type", "contact method", "contact channel", "how"),
            *(
                "채널",
                "연락 채널",
                "연락 수단",
                "연락 방법",
                "수단",
                "방법",
                "구분",
                "القناة",
                "الوسيلة",
                "kanal",
                "canal",
            ),
        ),
    )
)
_TEXT: Final = (
    *("message", "summary", "what was said", "content", "details", "conversation", "description", "notes", "note"),
    *("comment", "comments", "내용", "메모", "비고", "الرسالة", "ملاحظات"),
)
_DIRECTIONS: Final = {
    **dict.fromkeys(
        ("in", "inbound", "incoming", "received", "from them", "them", "수신", "받음", "인바운드", "وارد"), "in"
    ),
    **dict.fromkeys(
        ("out", "outbound", "outgoing", "sent", "to them", "us", "발신", "보냄", "발송", "아웃바운드", "صادر"), "out"
    ),
}
_MOSTLY: Final = 0.8
_LONGEST_CHANNEL: Final = 30


def settle(columns: Sequence[Column], fields: Sequence[str]) -> list[str]:
    """Return the fields with those of a touch, where a day stands beside a channel or beside who wrote."""
    found = list(fields)
    day = _first(columns, found, lambda column: word_key(column.header) in _DAY and column.days >= _MOSTLY)
    channel = _first(columns, found, lambda column: _is_channel_word(column.header) and _share(column, channel_of) > 0)
    said = (place for place, column in enumerate(columns) if column.cells and _share(column, direction_of) >= _MOSTLY)
    direction = next(said, -1)
    if day < 0 or (channel < 0 and direction < 0):
        return found
    text = _first(columns, found, lambda column: any(word in fold(column.header) for word in _TEXT))
    for place, field in ((day, "on"), (channel, "channel"), (direction, "direction"), (text, "text")):
        if place >= 0:
            found[place] = f"touch_{field}"
    return found


def direction_of(text: str) -> str:
    """Return who wrote as a cell says it, "in" or "out", "" for neither."""
    return _DIRECTIONS.get(word_key(text), "")


def channel_of(text: str) -> str:
    """Return the channel a cell names, "" for none."""
    return channel_in(text) or ("dm" if aliases.load().platform_in(text) else "")


def names_channels(column: Column) -> bool:
    """Say whether the cells of a column are ways to reach somebody: "LinkedIn", "WhatsApp", "e-mail"."""
    return _share(column, channel_of) >= 0.5 and all(len(cell) <= _LONGEST_CHANNEL for cell in column.cells)


def _is_channel_word(header: str) -> bool:
    return word_key(header) in _CHANNEL


def _first(columns: Sequence[Column], fields: Sequence[str], fits: Callable[[Column], bool]) -> int:
    """Return the first column that fits and says nothing better of the person, -1 for none."""
    places = (
        place
        for place, (column, field) in enumerate(zip(columns, fields, strict=False))
        if field in ("", "notes", "last_contact", "platform") and not column.is_empty and fits(column)
    )
    return next(places, -1)


def _share(column: Column, says: Callable[[str], str]) -> float:
    return sum(1 for cell in column.cells if says(cell)) / len(column.cells)
