"""The words of the one-line form in English, Korean and Arabic: channels, directions, small words between them.

Everything is looked up folded, as phrases of one to three words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from irm.domain.text import fold

LONGEST_PHRASE: Final = 4
"""Words of the longest phrase in these tables and in `quicklog_days`."""

_CHANNEL_WORDS: Final[Mapping[str, str]] = {
    "email": "email, e-mail, mail, emailed, mailed, 이메일, 메일, 이멜, إيميل, ايميل, بريد, بريد إلكتروني, البريد",
    "dm": "dm, dms, dmed, direct message, 디엠, 쪽지, 다이렉트, رسالة خاصة, رسالة مباشرة, خاص, دي إم",
    "call": "call, called, phone, phone call, phoned, tel, 전화, 통화, 전화통화, 콜, مكالمة, اتصال, هاتف, تلفون, اتصلت",
    "meeting": "meeting, meet, met, lunch, coffee, zoom, 미팅, 회의, 만남, 만났음, 화상회의, 줌, اجتماع, لقاء, مقابلة",
    "message": "message, msg, text, sms, texted, text message, 문자, 메시지, 메세지, 톡, رسالة, رسالة نصية, مسج",
    "comment": "comment, comments, commented, 댓글, 코멘트, تعليق, تعليقات",
    "gift": "gift, gifted, sample, samples, 선물, 협찬, 샘플, هدية, هدايا, عينة, عينات",
    "event": "event, fair, popup, pop-up, 행사, 이벤트, 박람회, 팝업, فعالية, حدث, معرض",
    "note": "note, memo, 메모, 노트, 기록, ملاحظة, مذكرة",
    "other": "other channel, 기타, قناة أخرى",
    "kakaotalk": "kakaotalk, kakao, kakao talk, katalk, 카카오톡, 카톡, 카카오, كاكاو, كاكاوتوك, كاكاو توك",
    "whatsapp": "whatsapp, whats app, wa, wapp, 왓츠앱, 와츠앱, 왓챕, واتساب, واتس, واتس اب, الواتساب",
    "line": "line, line message, 라인, لاين, تطبيق لاين",
    "instagram_dm": (
        "instagram dm, insta dm, ig dm, igdm, instagram, insta, ig, 인스타 디엠, 인스타 dm, 인스타그램 디엠,"
        " 인스타디엠, 인스타, 인스타그램, انستا, انستقرام, انستغرام, رسالة انستا, رسالة انستقرام, دي إم انستا"
    ),
    "tiktok_dm": "tiktok dm, tiktok, tik tok dm, tt dm, 틱톡 디엠, 틱톡 dm, 틱톡, تيك توك, تيكتوك",
    "telegram": "telegram, tg, 텔레그램, 텔레, تليجرام, تيليغرام, تلغرام",
    "wechat": "wechat, we chat, weixin, 위챗, وي تشات, ويتشات",
}

_DIRECTION_WORDS: Final[Mapping[str, str]] = {
    "in": (
        "in, incoming, inbound, received, from, from them, ←, <-, ⬅, 받음, 받았음, 받았어, 왔음, 왔어, 옴, 받은,"
        " 수신, 수신함, وارد, واردة, الوارد, وصل, وصلت, وصلتني, استلمت, من"
    ),
    "out": (
        "out, outgoing, outbound, sent, to, →, ->, ➡, 보냄, 보냈음, 보냈어, 보낸, 발신, 발신함, صادر, صادرة, الصادر,"
        " أرسلت, مرسل, مرسلة, أرسلنا, إلى"
    ),
    "none": "neither, no direction, ↔, <->, 방향 없음, بلا اتجاه",
}

_VERBS: Final = (
    "emailed, mailed, dmed, called, phoned, meet, met, texted, text, commented, gifted, line, note, notes, lunch,"
    " coffee, 만났음, اتصلت"
)

_NO_REPLY: Final = (
    "=, no reply, no reply needed, no answer needed, no reply necessary, nrn, 답장 불필요, 답장불필요, 회신 불필요,"
    " 회신불필요, 답 불필요, 답장 안해도 됨, لا حاجة للرد, بدون رد, لا يحتاج رد, لا داعي للرد"
)
_SMALL: Final = "with, w/, on, at, and, by, 랑, 와, 과, 하고, 에, مع, في, يوم, عند, عن طريق, عبر"

_PARTICLES: Final = (
    "님한테서",
    "님에게서",
    "님께서",
    "님한테",
    "님에게",
    "님이랑",
    "님과",
    "님께",
    "님이",
    "한테서",
    "에게서",
    "씨한테",
    "씨에게",
    "한테",
    "에게",
    "이랑",
    "께",
    "님",
    "씨",
    "랑",
)
"""What hangs on a Korean name and is no part of it; the longest first."""


def _table(words: Mapping[str, str]) -> dict[str, str]:
    return {fold(word): code for code, listed in words.items() for word in _split(listed)}


def _split(listed: str) -> tuple[str, ...]:
    return tuple(word for word in (part.strip() for part in listed.split(",")) if word)


CHANNEL_WORDS: Final = _table(_CHANNEL_WORDS)
"""Folded phrase to channel."""
DIRECTION_WORDS: Final = _table(_DIRECTION_WORDS)
"""Folded phrase to direction."""
NO_REPLY: Final = frozenset(map(fold, _split(_NO_REPLY)))
"""Folded phrases that say that no reply is needed."""
VERBS: Final = frozenset(map(fold, _split(_VERBS)))
"""Words for channels that may as well begin a plain sentence: "Met at the fair"."""
BARE_NO_REPLY: Final = frozenset(map(fold, ("no reply", "بدون رد")))
"""Those that can as well tell that none came: in a sentence they stay text."""
SMALL_WORDS: Final = frozenset(map(fold, _split(_SMALL)))
"""Words that stand before a name, a day or a time and say nothing more."""

_WRITTEN_CHANNELS: Final[Mapping[str, Mapping[str, str]]] = {
    "ko": {
        "email": "이메일",
        "dm": "디엠",
        "call": "전화",
        "meeting": "미팅",
        "message": "문자",
        "comment": "댓글",
        "gift": "선물",
        "event": "행사",
        "note": "메모",
        "other": "기타",
        "kakaotalk": "카톡",
        "whatsapp": "왓츠앱",
        "line": "라인",
        "instagram_dm": "인스타 디엠",
        "tiktok_dm": "틱톡 디엠",
        "telegram": "텔레그램",
        "wechat": "위챗",
    },
    "ar": {
        "email": "إيميل",
        "dm": "رسالة خاصة",
        "call": "مكالمة",
        "meeting": "اجتماع",
        "message": "رسالة",
        "comment": "تعليق",
        "gift": "هدية",
        "event": "فعالية",
        "note": "ملاحظة",
        "other": "قناة أخرى",
        "kakaotalk": "كاكاوتوك",
        "whatsapp": "واتساب",
        "line": "لاين",
        "instagram_dm": "دي إم انستا",
        "tiktok_dm": "تيك توك",
        "telegram": "تليجرام",
        "wechat": "وي تشات",
    },
    "en": {"other": "other channel", "instagram_dm": "instagram dm", "tiktok_dm": "tiktok dm"},
}
_WRITTEN_DIRECTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "ko": {"in": "받음", "out": "보냄", "none": "방향 없음"},
    "ar": {"in": "وارد", "out": "صادر", "none": "بلا اتجاه"},
    "en": {"in": "in", "out": "out", "none": "neither"},
}


def channel_word(code: str, language: str = "en") -> str:
    """Return the word that is read as this channel, in a language ("en", "ko", "ar")."""
    return _WRITTEN_CHANNELS.get(language, {}).get(code, _WRITTEN_CHANNELS["en"].get(code, code))


def direction_word(code: str, language: str = "en") -> str:
    """Return the word that is read as this direction, in a language; "" for an unknown one."""
    return _WRITTEN_DIRECTIONS.get(language, _WRITTEN_DIRECTIONS["en"]).get(code, "")


def without_particle(name: str) -> str:
    """Return a Korean name without what hangs on it (김민지님한테 is 김민지); other names as they are."""
    name = name.strip()
    for particle in _PARTICLES:
        if name.endswith(particle) and len(name) >= len(particle) + 2 and "가" <= name[-len(particle) - 1] <= "힣":
            return name[: -len(particle)]
    return name
