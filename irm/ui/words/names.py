"""What the codes of the data are called on the screen: stages, tiers, channels, platforms; the tone of their chips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.domain import text
from irm.domain.platforms import PLATFORMS
from irm.domain.stages import StageName
from irm.words import QT_TRANSLATE_NOOP

_STAGES: Final = {
    "discovered": (QT_TRANSLATE_NOOP("Names", "Discovered"), "neutral"),
    "warming_up": (QT_TRANSLATE_NOOP("Names", "Warming up"), "amber"),
    "contacted": (QT_TRANSLATE_NOOP("Names", "Contacted"), "blue"),
    "in_talks": (QT_TRANSLATE_NOOP("Names", "In talks"), "violet"),
    "partner": (QT_TRANSLATE_NOOP("Names", "Partner"), "green"),
    "ambassador": (QT_TRANSLATE_NOOP("Names", "Ambassador"), "teal"),
    "resting": (QT_TRANSLATE_NOOP("Names", "Resting"), "gray"),
    "ended": (QT_TRANSLATE_NOOP("Names", "Ended"), "red"),
}
_TIERS: Final = {
    "nano": (QT_TRANSLATE_NOOP("Names", "Nano"), "neutral"),
    "micro": (QT_TRANSLATE_NOOP("Names", "Micro"), "teal"),
    "mid": (QT_TRANSLATE_NOOP("Names", "Mid"), "blue"),
    "macro": (QT_TRANSLATE_NOOP("Names", "Macro"), "violet"),
    "mega": (QT_TRANSLATE_NOOP("Names", "Mega"), "pink"),
}
_CHANNELS: Final = {
    "email": (QT_TRANSLATE_NOOP("Names", "E-mail"), "mail"),
    "dm": (QT_TRANSLATE_NOOP("Names", "Direct message"), "send"),
    "instagram_dm": (QT_TRANSLATE_NOOP("Names", "Instagram DM"), "camera"),
    "tiktok_dm": (QT_TRANSLATE_NOOP("Names", "TikTok DM"), "music-2"),
    "kakaotalk": (QT_TRANSLATE_NOOP("Names", "KakaoTalk"), "message-circle"),
    "whatsapp": (QT_TRANSLATE_NOOP("Names", "WhatsApp"), "message-circle-more"),
    "line": (QT_TRANSLATE_NOOP("Names", "LINE"), "message-square-text"),
    "telegram": (QT_TRANSLATE_NOOP("Names", "Telegram"), "send-horizontal"),
    "wechat": (QT_TRANSLATE_NOOP("Names", "WeChat"), "messages-square"),
    "call": (QT_TRANSLATE_NOOP("Names", "Call"), "phone"),
    "meeting": (QT_TRANSLATE_NOOP("Names", "Meeting"), "users"),
    "message": (QT_TRANSLATE_NOOP("Names", "Text message"), "message-circle"),
    "comment": (QT_TRANSLATE_NOOP("Names", "Comment"), "message-square"),
    "gift": (QT_TRANSLATE_NOOP("Names", "Gift"), "gift"),
    "event": (QT_TRANSLATE_NOOP("Names", "Event"), "calendar"),
    "note": (QT_TRANSLATE_NOOP("Names", "Note"), "sticky-note"),
    "other": (QT_TRANSLATE_NOOP("Names", "Other channel"), "ellipsis"),
}
_DIRECTIONS: Final = {
    "in": (QT_TRANSLATE_NOOP("Names", "Incoming"), "arrow-down-left"),
    "out": (QT_TRANSLATE_NOOP("Names", "Outgoing"), "arrow-up-right"),
    "none": (QT_TRANSLATE_NOOP("Names", "No direction"), ""),
}
_TURNS: Final = {
    "ours": QT_TRANSLATE_NOOP("Names", "Our turn"),
    "theirs": QT_TRANSLATE_NOOP("Names", "Their turn"),
}
_INCIDENTS: Final = {
    "ghosted": (QT_TRANSLATE_NOOP("Names", "Ghosted"), "ghost", "red"),
    "late": (QT_TRANSLATE_NOOP("Names", "Late"), "clock-alert", "amber"),
    "off_brief": (QT_TRANSLATE_NOOP("Names", "Off brief"), "target", "orange"),
    "praise": (QT_TRANSLATE_NOOP("Names", "Praise"), "thumbs-up", "green"),
}
_KINDS: Final = {
    "person": QT_TRANSLATE_NOOP("Names", "Person"),
    "duo": QT_TRANSLATE_NOOP("Names", "Duo"),
    "group": QT_TRANSLATE_NOOP("Names", "Group"),
    "channel": QT_TRANSLATE_NOOP("Names", "Channel"),
}
_ORIGINS: Final = {
    "customer": QT_TRANSLATE_NOOP("Names", "Customer"),
    "advocate": QT_TRANSLATE_NOOP("Names", "Advocate"),
    "unhappy_customer": QT_TRANSLATE_NOOP("Names", "Unhappy customer"),
    "industry_peer": QT_TRANSLATE_NOOP("Names", "Industry peer"),
    "community": QT_TRANSLATE_NOOP("Names", "Community"),
    "referral": QT_TRANSLATE_NOOP("Names", "Referral"),
    "inbound": QT_TRANSLATE_NOOP("Names", "Wrote to us"),
    "agency": QT_TRANSLATE_NOOP("Names", "Through an agency"),
    "event": QT_TRANSLATE_NOOP("Names", "Met at an event"),
    "search": QT_TRANSLATE_NOOP("Names", "Found by search"),
}
_INFLUENCE_TYPES: Final = {
    "aspirational": QT_TRANSLATE_NOOP("Names", "Aspirational"),
    "authority": QT_TRANSLATE_NOOP("Names", "Authority"),
    "peer": QT_TRANSLATE_NOOP("Names", "Peer"),
}
_REPRESENTATIVE_KINDS: Final = {
    "agent": (QT_TRANSLATE_NOOP("Names", "Agent"), "blue"),
    "manager": (QT_TRANSLATE_NOOP("Names", "Manager"), "teal"),
    "agency": (QT_TRANSLATE_NOOP("Names", "Agency"), "violet"),
}
_CONTACT_KINDS: Final = {
    "email": QT_TRANSLATE_NOOP("Names", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Names", "Phone"),
    "messenger": QT_TRANSLATE_NOOP("Names", "Messenger"),
    "address": QT_TRANSLATE_NOOP("Names", "Address"),
    "other": QT_TRANSLATE_NOOP("Names", "Other contact"),
}
_RATES: Final = {
    "likes_comments_by_followers": QT_TRANSLATE_NOOP("Names", "likes + comments / followers"),
    "likes_comments_by_views": QT_TRANSLATE_NOOP("Names", "likes + comments / views"),
    "likes_comments_shares_by_views": QT_TRANSLATE_NOOP("Names", "likes + comments + shares / views"),
    "views_by_followers": QT_TRANSLATE_NOOP("Names", "views / followers"),
}
_SHORT_RATES: Final = {
    "likes_comments_by_followers": QT_TRANSLATE_NOOP("Names", "by followers"),
    "likes_comments_by_views": QT_TRANSLATE_NOOP("Names", "by views"),
    "likes_comments_shares_by_views": QT_TRANSLATE_NOOP("Names", "by views, with shares"),
    "views_by_followers": QT_TRANSLATE_NOOP("Names", "views by followers"),
}
_PLATFORMS: Final = {
    "naver_blog": QT_TRANSLATE_NOOP("Names", "Naver Blog"),
    "kakao": QT_TRANSLATE_NOOP("Names", "KakaoTalk"),
    "other": QT_TRANSLATE_NOOP("Names", "Other platform"),
}
_OWN_KINDS: Final = {
    "text": QT_TRANSLATE_NOOP("Names", "Text"),
    "number": QT_TRANSLATE_NOOP("Names", "Number"),
    "money": QT_TRANSLATE_NOOP("Names", "Money"),
    "date": QT_TRANSLATE_NOOP("Names", "Date"),
    "choice": QT_TRANSLATE_NOOP("Names", "Choice"),
    "yes_no": QT_TRANSLATE_NOOP("Names", "Yes or no"),
}
_COLOURS: Final = {
    "": QT_TRANSLATE_NOOP("Names", "By its name"),
    "blue": QT_TRANSLATE_NOOP("Names", "Blue"),
    "teal": QT_TRANSLATE_NOOP("Names", "Teal"),
    "green": QT_TRANSLATE_NOOP("Names", "Green"),
    "amber": QT_TRANSLATE_NOOP("Names", "Amber"),
    "orange": QT_TRANSLATE_NOOP("Names", "Orange"),
    "pink": QT_TRANSLATE_NOOP("Names", "Pink"),
    "violet": QT_TRANSLATE_NOOP("Names", "Violet"),
    "red": QT_TRANSLATE_NOOP("Names", "Red"),
    "gray": QT_TRANSLATE_NOOP("Names", "Grey"),
}
TAG_TONES: Final = ("blue", "teal", "green", "amber", "orange", "pink", "violet")


_colours_of_file: Final[dict[str, str]] = {}
"""The colours of tags by folded name, kept up to date as the stages are."""

_stages_of_file: Final[dict[str, StageName]] = {}
"""The stages as the open file has them, in order; `ui/vocabulary.py` alone keeps them up to date."""


def call_stages(stages: Iterable[StageName]) -> bool:
    """Call the stages what the file calls them from now on; say whether anything is new."""
    wanted = {one.code: one for one in stages}
    if list(wanted.items()) == list(_stages_of_file.items()):
        return False
    _stages_of_file.clear()
    _stages_of_file.update(wanted)
    return True


def stages() -> list[tuple[str, str]]:
    """Return the stages that are offered, code and name, in their order."""
    shown = [one.code for one in _stages_of_file.values() if not one.is_hidden] or list(_STAGES)
    return [(code, stage(code)) for code in shown]


def stage_codes() -> list[str]:
    """Return the codes of all stages there are."""
    return list(_stages_of_file) or list(_STAGES)


def stage(code: str) -> str:
    """Return the name of a stage; a code without one is shown as it is (so with all functions here)."""
    own = _stages_of_file.get(code)
    if own is not None and own.name:
        return own.name
    return _said(_STAGES[code][0]) if code in _STAGES else code


def own_stage(code: str) -> str:
    """Return the program's own word for a stage, whatever the file calls it."""
    return _said(_STAGES[code][0]) if code in _STAGES else code


def stage_tone(code: str) -> str:
    """Return the chip tone of a stage."""
    return _STAGES[code][1] if code in _STAGES else "neutral"


def tier(code: str) -> str:
    """Return the name of a tier."""
    return _said(_TIERS[code][0]) if code in _TIERS else code


def tier_tone(code: str) -> str:
    """Return the chip tone of a tier."""
    return _TIERS[code][1] if code in _TIERS else "neutral"


def channel(code: str) -> str:
    """Return the name of a channel."""
    return _said(_CHANNELS[code][0]) if code in _CHANNELS else code


def channel_icon(code: str) -> str:
    """Return the drawing of a channel."""
    return _CHANNELS.get(code, _CHANNELS["other"])[1]


def direction(code: str) -> str:
    """Return the name of a direction."""
    return _said(_DIRECTIONS[code][0]) if code in _DIRECTIONS else code


def direction_icon(code: str) -> str:
    """Return the drawing of a direction, "" where there is none."""
    return _DIRECTIONS[code][1] if code in _DIRECTIONS else ""


def turn(code: str) -> str:
    """Return whose turn it is, "" where it is nobody's."""
    return _said(_TURNS[code]) if code in _TURNS else code


def incident(code: str) -> str:
    """Return the name of a kind of incident."""
    return _said(_INCIDENTS[code][0]) if code in _INCIDENTS else code


def incident_icon(code: str) -> str:
    """Return the drawing of a kind of incident."""
    return _INCIDENTS[code][1] if code in _INCIDENTS else "circle-alert"


def incident_tone(code: str) -> str:
    """Return the tone of a kind of incident."""
    return _INCIDENTS[code][2] if code in _INCIDENTS else "neutral"


def kind(code: str) -> str:
    """Return the name of a kind of influencer."""
    return _said(_KINDS[code]) if code in _KINDS else code


def origin(code: str) -> str:
    """Return from where a person is known, "" where that is not noted."""
    return _said(_ORIGINS[code]) if code in _ORIGINS else code


def influence_type(code: str) -> str:
    """Return in which way a person influences, "" where that is not noted."""
    return _said(_INFLUENCE_TYPES[code]) if code in _INFLUENCE_TYPES else code


def representative_kind(code: str) -> str:
    """Return the name of a kind of representative."""
    return _said(_REPRESENTATIVE_KINDS[code][0]) if code in _REPRESENTATIVE_KINDS else code


def representative_tone(code: str) -> str:
    """Return the chip tone of a kind of representative."""
    return _REPRESENTATIVE_KINDS[code][1] if code in _REPRESENTATIVE_KINDS else "neutral"


def contact_kind(code: str) -> str:
    """Return the name of a kind of contact point."""
    return _said(_CONTACT_KINDS[code]) if code in _CONTACT_KINDS else code


def platform(code: str) -> str:
    """Return the name of a platform; most are the same in every language."""
    if code in _PLATFORMS:
        return _said(_PLATFORMS[code])
    return PLATFORMS[code].name if code in PLATFORMS else code


def rate(formula: str) -> str:
    """Return how a rate was computed, in full."""
    return _said(_RATES[formula]) if formula in _RATES else formula


def rate_short(formula: str) -> str:
    """Return how a rate was computed, short enough for a cell."""
    return _said(_SHORT_RATES[formula]) if formula in _SHORT_RATES else formula


def call_tags(colours: Mapping[str, str]) -> bool:
    """Give tags the colours the file gives them, by folded name; say whether anything is new."""
    if colours == _colours_of_file:
        return False
    _colours_of_file.clear()
    _colours_of_file.update(colours)
    return True


def tag_tone(tag: str) -> str:
    """Return the tone of a tag: the same wherever it is shown."""
    if _colours_of_file and (chosen := _colours_of_file.get(text.fold(tag) or tag)):
        return chosen
    return tone_by_name(tag)


def colour(code: str) -> str:
    """Return the name of a colour a tag can have; "" lets the program choose."""
    return _said(_COLOURS[code]) if code in _COLOURS else code


def own_kind(code: str) -> str:
    """Return the name of a kind of own field."""
    return _said(_OWN_KINDS[code]) if code in _OWN_KINDS else code


def tone_by_name(tag: str) -> str:
    """Return the tone the program chooses for a tag without a colour of its own."""
    return TAG_TONES[sum(tag.casefold().encode("utf-8", "replace")) % len(TAG_TONES)]


def _said(text: str) -> str:
    return QCoreApplication.translate("Names", text)
