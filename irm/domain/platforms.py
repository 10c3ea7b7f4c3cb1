"""The platforms an account can be on: their names, hosts, other spellings and how a profile link is built."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from irm.domain.text import fold


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform. `profile_url` holds "{handle}", or is "" where no link can be built from a handle.

    `hosts` match with any subdomain in front; `folds_case` says that JANE and jane are one account there.
    """

    code: str
    name: str
    hosts: tuple[str, ...]
    folds_case: bool
    profile_url: str


_ALL: Final = (
    Platform("instagram", "Instagram", ("instagram.com", "instagr.am"), True, "https://www.instagram.com/{handle}/"),
    Platform("tiktok", "TikTok", ("tiktok.com",), True, "https://www.tiktok.com/@{handle}"),
    Platform("youtube", "YouTube", ("youtube.com", "youtu.be"), True, "https://www.youtube.com/@{handle}"),
    Platform("x", "X", ("x.com", "twitter.com"), True, "https://x.com/{handle}"),
    Platform("facebook", "Facebook", ("facebook.com", "fb.com"), True, "https://www.facebook.com/{handle}"),
    Platform("threads", "Threads", ("threads.com", "threads.net"), True, "https://www.threads.com/@{handle}"),
    Platform("snapchat", "Snapchat", ("snapchat.com",), True, "https://www.snapchat.com/add/{handle}"),
    Platform("twitch", "Twitch", ("twitch.tv",), True, "https://www.twitch.tv/{handle}"),
    Platform("pinterest", "Pinterest", ("pinterest.com",), True, "https://www.pinterest.com/{handle}/"),
    Platform("linkedin", "LinkedIn", ("linkedin.com",), True, "https://www.linkedin.com/in/{handle}/"),
    Platform("naver_blog", "Naver Blog", ("blog.naver.com",), True, "https://blog.naver.com/{handle}"),
    Platform("kakao", "KakaoTalk", ("pf.kakao.com", "open.kakao.com"), False, "https://pf.kakao.com/{handle}"),
    Platform("other", "Other", (), False, ""),
)
PLATFORMS: Final[dict[str, Platform]] = {platform.code: platform for platform in _ALL}

_SPELLINGS: Final = {
    "instagram": "ig insta instagrampage 인스타그램 인스타 인스타계정"
    " インスタグラム インスタ инстаграм إنستغرام انستغرام انستقرام إنستجرام انستا",
    "tiktok": "tt tiktokcom douyin 틱톡 ティックトック тикток تيك_توك تيكتوك",
    "youtube": "yt youtubechannel youtuber 유튜브 유투브 유튜버 ユーチューブ ютуб يوتيوب",
    "x": "twitter tweet xtwitter twitterx 트위터 엑스 ツイッター تويتر إكس اكس منصة_إكس",
    "facebook": "fb facebookpage 페이스북 페북 フェイスブック فيسبوك فيس_بوك",
    "threads": "thread 스레드 쓰레드 ثريدز",
    "snapchat": "snap sc 스냅챗 سناب سناب_شات سنابشات",
    "twitch": "트위치 تويتش",
    "pinterest": "pin 핀터레스트 بينتريست بنترست",
    "linkedin": "li 링크드인 لينكد_إن لينكدإن",
    "naver_blog": "naver naverblog blog_naver 네이버 네이버블로그 블로그 نيفر",
    "kakao": "kakaotalk kakaochannel 카카오 카카오톡 카톡 카카오채널 كاكاو كاكاو_توك",
    "other": "others etc 기타 أخرى اخرى غير_ذلك",
}
"""Other spellings seen or plainly possible, apart by blanks ("_" is a blank inside one), besides codes and names."""

_BY_HOST: Final = {host: platform.code for platform in _ALL for host in platform.hosts}
_PINTEREST: Final = re.compile(r"(?:^|\.)pinterest\.[a-z.]{2,6}$")
"""It has a host for every country: pinterest.co.uk, kr.pinterest.com."""

_NOT_A_LETTER: Final = re.compile(r"[\W_]+")


def _compact(word: str) -> str:
    return _NOT_A_LETTER.sub("", fold(word))


_BY_SPELLING: Final[dict[str, str]] = {
    _compact(word): code
    for code, platform in PLATFORMS.items()
    for word in (code, platform.name, *_SPELLINGS[code].split())
}


def platform_of(word: str) -> str | None:
    """Return the code of the platform a word or a link names, or None: "IG", "인스타그램", "m.tiktok.com"."""
    code = _BY_SPELLING.get(_compact(word))
    if code is not None:
        return code
    host = re.split(r"[/?#]", fold(word).partition("://")[2] or fold(word), maxsplit=1)[0]
    return platform_of_host(host)


def platform_of_host(host: str) -> str | None:
    """Return the code of the platform a host belongs to, subdomains included, or None."""
    host = host.casefold().rstrip(".")
    if _PINTEREST.search(host):
        return "pinterest"
    while host:
        code = _BY_HOST.get(host)
        if code is not None:
            return code
        host = host.partition(".")[2]
    return None
