"""What people type or paste for an account, and the account it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.handles import PLATFORMS, AccountRef, canonical, parse_account, platform_of, profile_url
from irm.errors import IrmError

CODES = sorted(PLATFORMS)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
PIECES = (
    "https:// www. instagram.com youtube.com x.com jane.kr / @ ＠ c/ channel/ UC ?a=b # ｆoo．com Jane none _ . %20 % "
    "İ http: // user/ in/ & \ud800 \u200f"
)
LINKISH = st.lists(st.sampled_from([*PIECES.split(), " ", "\n"]), max_size=7).map("".join)


@pytest.mark.parametrize(
    ("text", "platform", "expected"),
    [
        ("@Jane.Doe", "instagram", ("instagram", "Jane.Doe", "jane.doe")),
        ("jane.doe", "instagram", ("instagram", "jane.doe", "jane.doe")),
        ("https://www.instagram.com/jane.doe/?hl=ko", "", ("instagram", "jane.doe", "jane.doe")),
        ("http://m.instagram.com/Jane.Doe", "", ("instagram", "Jane.Doe", "jane.doe")),
        ("instagram.com/jane/reel/Cabc", "", ("instagram", "jane", "jane")),
        ("https://instagram.com/stories/jane/123", "", ("instagram", "jane", "jane")),
        ("youtube.com/@Foo", "", ("youtube", "Foo", "foo")),
        (
            "https://m.youtube.com/channel/UCabcdefghijklmnopqrstuV/videos",
            "",
            ("youtube", "UCabcdefghijklmnopqrstuV", "UCabcdefghijklmnopqrstuV"),
        ),
        ("UCabcdefghijklmnopqrstuV", "youtube", ("youtube", "UCabcdefghijklmnopqrstuV", "UCabcdefghijklmnopqrstuV")),
        ("youtube.com/c/Foo", "", ("youtube", "c/Foo", "c/foo")),
        ("www.youtube.com/user/Foo/", "", ("youtube", "user/Foo", "user/foo")),
        ("youtube.com/%40한글", "", ("youtube", "한글", "한글")),
        ("한글채널", "youtube", ("youtube", "한글채널", "한글채널")),
        ("https://www.tiktok.com/@jane?lang=ko", "", ("tiktok", "jane", "jane")),
        ("tiktok.com/@jane/video/123", "", ("tiktok", "jane", "jane")),
        ("https://twitter.com/Jane", "", ("x", "Jane", "jane")),
        ("https://twitter.com/#!/Jane", "", ("x", "Jane", "jane")),
        ("x.com/intent/user?screen_name=Jane", "", ("x", "Jane", "jane")),
        ("facebook.com/profile.php?id=1000123", "", ("facebook", "1000123", "1000123")),
        ("https://www.facebook.com/people/Jane-Doe/1000123/", "", ("facebook", "1000123", "1000123")),
        ("https://ko-kr.facebook.com/jane", "", ("facebook", "jane", "jane")),
        ("https://www.threads.net/@jane", "", ("threads", "jane", "jane")),
        ("snapchat.com/add/jane", "", ("snapchat", "jane", "jane")),
        ("kr.pinterest.com/jane/", "", ("pinterest", "jane", "jane")),
        ("https://www.pinterest.co.uk/jane/board/", "", ("pinterest", "jane", "jane")),
        ("linkedin.com/in/jane-doe/", "", ("linkedin", "jane-doe", "jane-doe")),
        ("linkedin.com/company/Acme/", "", ("linkedin", "company/Acme", "company/acme")),
        ("blog.naver.com/jane", "", ("naver_blog", "jane", "jane")),
        ("https://m.blog.naver.com/PostList.naver?blogId=jane", "", ("naver_blog", "jane", "jane")),
        ("pf.kakao.com/_xAbC", "", ("kakao", "_xAbC", "_xAbC")),
        ("link.inpock.co.kr/Jane/", "", ("other", "link.inpock.co.kr/Jane", "link.inpock.co.kr/Jane")),
        ("https://vm.tiktok.com/ZMabc/", "tiktok", ("other", "vm.tiktok.com/ZMabc", "vm.tiktok.com/ZMabc")),
        ("https://shop.example/p?id=7&utm_source=ig", "", ("other", "shop.example/p?id=7", "shop.example/p?id=7")),
        ("https://www.tiktok.com/@jane", "instagram", ("tiktok", "jane", "jane")),
        ("jane.kr", "instagram", ("instagram", "jane.kr", "jane.kr")),
        ("Jane Doe", "other", ("other", "Jane Doe", "Jane Doe")),
        ("@jane", "", ("", "jane", "jane")),
        ("@jane", "IG", ("instagram", "jane", "jane")),
        ("\u200e@jane\u200f", "x", ("x", "jane", "jane")),
        ("<https://x.com/jane>", "", ("x", "jane", "jane")),
        ("＠ｊａｎｅ", "x", ("x", "ｊａｎｅ", "jane")),
        ("___", "instagram", ("instagram", "___", "___")),
        ("@none", "x", ("x", "@none", "none")),
        ("@instagram.com", "instagram", ("instagram", "@instagram.com", "instagram.com")),
        ("@jane.kr", "other", ("other", "jane.kr", "jane.kr")),
    ],
)
def test_an_account_is_read_from(text: str, platform: str, expected: tuple[str, str, str]) -> None:
    ref = parse_account(text, platform=platform)
    assert (ref.platform, ref.handle, ref.canonical) == expected


@pytest.mark.parametrize("text", ["DM", "—", "TBD", "N/A", "-", "none", "", "  ", "@", "@@", "...", "없음", "#VALOR!"])
@pytest.mark.parametrize("platform", ["", "instagram", "other"])
def test_what_says_nothing_is_no_handle(text: str, platform: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_account(text, platform=platform)
    assert caught.value.code == "handle.invalid"


@pytest.mark.parametrize(
    "text",
    [
        "jane doe",
        "jane\tdoe",
        "jane@example.com",
        "jane,joe",
        "a/b",
        "j?x",
        "x" * 301,
        "x" * 5_000,
        "-.-",
        "https://instagram.com/",
    ],
)
def test_what_cannot_be_a_handle_is_refused(text: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_account(text, platform="instagram")
    assert caught.value.code == "handle.invalid"
    assert caught.value.details == {"value": text}


@pytest.mark.parametrize(
    "link",
    [
        "https://www.youtube.com/watch?v=abc",
        "https://youtu.be/abc",
        "https://www.instagram.com/p/Cabc/",
        "instagram.com/reel/Cabc",
        "https://x.com/home",
        "https://www.facebook.com/people/Jane",
        "https://www.youtube.com/channel/",
        "https://open.kakao.com/o/",
    ],
)
def test_a_link_to_a_post_or_page_is_no_account(link: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_account(link)
    assert caught.value.code == "handle.invalid"


def test_a_platform_that_is_none_is_refused() -> None:
    with pytest.raises(IrmError) as caught:
        parse_account("jane", platform="myspace2")
    assert caught.value.code == "platform.unknown"


def test_a_pasted_link_is_kept_and_a_bare_handle_has_none() -> None:
    assert parse_account("instagram.com/jane/?hl=ko").url == "https://instagram.com/jane/?hl=ko"
    assert parse_account("@jane", platform="instagram").url == ""


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("IG", "instagram"),
        ("insta", "instagram"),
        ("인스타그램", "instagram"),
        ("إنستغرام", "instagram"),
        (" TikTok", "tiktok"),
        ("تيك توك", "tiktok"),
        ("🎯 Youtube", "youtube"),
        ("YT", "youtube"),
        ("Twitter", "x"),
        ("네이버 블로그", "naver_blog"),
        ("naver_blog", "naver_blog"),
        ("www.instagram.com", "instagram"),
        ("https://x.com/a", "x"),
        ("Instagram or TikTok or both", None),
        ("", None),
        ("—", None),
        ("notx.com", None),
        ("instagram.com.evil.example", None),
    ],
)
def test_a_word_names_a_platform(word: str, code: str | None) -> None:
    assert platform_of(word) == code


@pytest.mark.parametrize("code", CODES)
def test_every_platform_is_named_by_its_code_and_name(code: str) -> None:
    assert platform_of(code) == code
    assert platform_of(PLATFORMS[code].name) == code


@pytest.mark.parametrize("code", [code for code in CODES if code not in ("other", "kakao")])
@pytest.mark.parametrize("handle", ["Jane.Doe", "jane_1", "제인"])
def test_a_built_link_leads_back_to_its_account(code: str, handle: str) -> None:
    ref = parse_account(profile_url(code, handle))
    assert (ref.platform, ref.canonical) == (code, canonical(code, handle))


@pytest.mark.parametrize(
    ("code", "handle"),
    [
        ("youtube", "UCabcdefghijklmnopqrstuV"),
        ("youtube", "c/Foo"),
        ("youtube", "user/foo"),
        ("linkedin", "company/acme"),
        ("facebook", "1000123"),
        ("facebook", "groups/77"),
        ("kakao", "_xAbC"),
        ("kakao", "o/gAbC"),
        ("other", "link.inpock.co.kr/Jane"),
    ],
)
def test_a_link_for_a_special_name_leads_back_too(code: str, handle: str) -> None:
    ref = parse_account(profile_url(code, handle))
    assert (ref.platform, ref.canonical) == (code, canonical(code, handle))


@pytest.mark.parametrize(
    ("code", "handle"), [("other", "Jane Doe"), ("kakao", "jane"), ("instagram", ""), ("", "jane")]
)
def test_no_link_is_made_up(code: str, handle: str) -> None:
    assert profile_url(code, handle) == ""


@given(st.sampled_from([*CODES, ""]), ANY_TEXT | LINKISH)
def test_canonical_twice_is_canonical_once(code: str, text: str) -> None:
    assert canonical(code, canonical(code, text)) == canonical(code, text)


@given(st.sampled_from([*CODES, ""]), ANY_TEXT | LINKISH)
def test_any_text_is_an_account_or_refused(code: str, text: str) -> None:
    profile_url(code, text)
    try:
        ref = parse_account(text, platform=code)
    except IrmError as error:
        ref = None
        code = error.code
    if ref is None:
        assert code == "handle.invalid"
        return
    assert isinstance(ref, AccountRef)
    assert ref.canonical == canonical(ref.platform, ref.handle)
    assert ref.canonical.strip()
    ref.handle.encode("utf-8")


@given(st.sampled_from(CODES), ANY_TEXT | LINKISH)
def test_a_handle_once_taken_is_taken_again_unchanged(code: str, text: str) -> None:
    try:
        first = parse_account(text, platform=code)
    except IrmError:
        return
    again = parse_account(first.handle, platform=first.platform)
    assert (again.platform, again.handle, again.canonical) == (first.platform, first.handle, first.canonical)
