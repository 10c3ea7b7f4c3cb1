"""Small pictures made once and reused: avatars, chips and platform badges, sharp at the given pixel ratio.

The badges are two plain letters on a quiet ground; no platform's own mark is drawn.
"""

from __future__ import annotations

import unicodedata
import zlib
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from irm.ui.style import tokens
from irm.ui.style.fonts import sized
from irm.ui.style.tokens import Colors, Tone

BADGES: Final = {
    "instagram": ("IG", "pink"),
    "tiktok": ("TT", "teal"),
    "youtube": ("YT", "red"),
    "x": ("X", "gray"),
    "facebook": ("FB", "blue"),
    "threads": ("TH", "gray"),
    "snapchat": ("SC", "amber"),
    "twitch": ("TW", "violet"),
    "pinterest": ("PI", "red"),
    "linkedin": ("IN", "blue"),
    "naver_blog": ("NB", "green"),
    "kakao": ("KA", "amber"),
}
"""Letters and tone per platform code; other codes show their first letter in gray."""

STRONG: Final = QFont.Weight.Bold
_HANGUL: Final = range(0xAC00, 0xD7A4)


def initials(name: str) -> str:
    """Return what stands in an avatar: two Latin letters, a Korean given name, or one letter of any other script.

    "" where the name holds no letter or digit.
    """
    words = ["".join(mark for mark in word if mark.isalnum()) for word in unicodedata.normalize("NFC", name).split()]
    words = [word for word in words if word]
    if not words:
        return ""
    first = words[0]
    if ord(first[0]) in _HANGUL:
        return first[1:3] if len(first) == 3 else first[:2]
    if not first[0].isascii() and not unicodedata.name(first[0], "").startswith("LATIN"):
        return first[0]
    second = words[-1][0] if len(words) > 1 else ""
    return (first[0] + second).upper()[:2]


def tone_of(name: str) -> str:
    """Return the tone of a name's avatar: always the same for the same name."""
    return tokens.AVATAR_TONES[zlib.crc32(name.casefold().encode("utf-8", "replace")) % len(tokens.AVATAR_TONES)]


def avatar(name: str, size: int, colors: Colors, font: QFont, *, ratio: float = 1.0) -> QPixmap:
    """Return a round picture with the initials of `name`, `size` device-independent pixels wide."""
    text, tone = initials(name), colors.tone(tone_of(name))
    face = QFont(font)
    face.setPixelSize(max(6, round(size * (0.40 if text.isascii() else 0.36))))
    face.setWeight(STRONG)
    picture = _blank(QSize(size, size), ratio)
    _fill(picture, QRectF(0, 0, size, size), size / 2, tone.ground)
    _write(picture, QRectF(0, 0, size, size), text, face, tone.text)
    return picture


def chip(text: str, tone: Tone, font: QFont, *, ratio: float = 1.0, limit: int = 0) -> QPixmap:
    """Return a chip with one word, at most `limit` pixels wide (0: as wide as it wants)."""
    face = sized(font, tokens.TEXT_SMALL)
    metrics = QFontMetricsF(face)
    pad, height = tokens.px(7, font), tokens.px(20, font)
    if limit:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, limit - 2 * pad)
    width = min(limit or 10_000, round(metrics.horizontalAdvance(text) + 0.5) + 2 * pad)
    picture = _blank(QSize(width, height), ratio)
    _fill(picture, QRectF(0, 0, width, height), height / 2, tone.ground)
    _write(picture, QRectF(0, 0, width, height), text, face, tone.text)
    return picture


def badge(platform: str, colors: Colors, font: QFont, *, ratio: float = 1.0) -> QPixmap:
    """Return the small badge of a platform code."""
    letters, name = BADGES.get(platform, (platform[:1].upper() or "?", "gray"))
    tone = colors.tone(name)
    face = QFont(font)
    face.setPixelSize(max(6, tokens.px(9, font)))
    face.setWeight(STRONG)
    size = QSize(tokens.px(19, font), tokens.px(14, font))
    picture = _blank(size, ratio)
    area = QRectF(0, 0, size.width(), size.height())
    _fill(picture, area, tokens.px(4, font), tone.ground)
    _write(picture, area, letters, face, tone.text)
    return picture


def _blank(size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _fill(picture: QPixmap, area: QRectF, radius: float, color: str) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(area, radius, radius)
    painter.end()


def _write(picture: QPixmap, area: QRectF, text: str, font: QFont, color: str) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
