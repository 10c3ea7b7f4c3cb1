"""vCards of phones and mail programs: every version, every encoding, one broken card costing one card."""

from __future__ import annotations

import random
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft
from irm.errors import Cancelled, IrmError
from irm.services.imports import vcard, vcard_cards, vcard_lines
from tests.services.imports.cards import card, only, read


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (b"BEGIN:VCARD\r\n", True),
        (b"\xef\xbb\xbfbegin:vcard\n", True),
        ("BEGIN:VCARD\r\n".encode("utf-16"), True),
        (b"\r\n\r\nBEGIN : VCARD", True),
        (b"Name,BEGIN:VCARD", False),
        (b"BEGIN:VCALENDAR", False),
        (b"", False),
    ],
)
def test_a_vcard_is_known_by_its_beginning(head: bytes, is_one: bool) -> None:
    assert vcard.is_vcard(head) is is_one


def test_a_name_with_a_comma_stays_whole(tmp_path: Path) -> None:
    found = only(tmp_path, "FN:Mr. John Richter, James Doe Sr.", "N:Doe;John;Richter,James;Mr.;Sr.")
    assert found.draft.display_name == "Mr. John Richter, James Doe Sr."
    assert only(tmp_path, "FN:A\\, B\\; C\\\\D\\nE").draft.display_name == "A, B; C\\D E"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Doe;Jane;M;;",), "Jane M Doe"),
        (("N:김;민지;;;",), "김민지"),
        (("FN:", "NICKNAME:Jay"), "Jay"),
        (("ORG:Studio;Seoul",), "Studio Seoul"),
        (("EMAIL:jane@example.com",), "jane@example.com"),
    ],
)
def test_a_card_without_a_shown_name_gets_one_from_what_it_has(
    lines: tuple[str, ...], name: str, tmp_path: Path
) -> None:
    found = only(tmp_path, *lines)
    assert found.draft.display_name == name
    assert ("display_name" in found.fields) is (name != "jane@example.com")


def test_ways_to_reach_somebody_come_in_the_order_of_the_card(tmp_path: Path) -> None:
    found = only(
        tmp_path,
        "FN:Jane",
        "TEL;TYPE=CELL:+82 10-1234-5678",
        "item1.EMAIL;TYPE=INTERNET:Jane@Example.com",
        "item1.X-ABLabel:Agency",
        "TEL;VALUE=uri:tel:+1-418-656-9254;ext=102",
        "TEL;TYPE=FAX:02-123-4567",
        "TEL:ask my manager",
        "EMAIL:not an address",
        "IMPP;X-SERVICE-TYPE=Skype:skype:jane%20d",
        "X-KAKAO:jane.k",
        "URL:http\\://example.com/jane",
    )
    assert found.draft.contact_points == (
        ContactPointDraft("phone", "+82 10-1234-5678", "mobile"),
        ContactPointDraft("email", "Jane@Example.com", "Agency"),
        ContactPointDraft("phone", "+1-418-656-9254 ext. 102"),
        ContactPointDraft("other", "Fax: 02-123-4567"),
        ContactPointDraft("other", "ask my manager"),
        ContactPointDraft("other", "not an address"),
        ContactPointDraft("messenger", "Skype: jane d"),
        ContactPointDraft("messenger", "KakaoTalk: jane.k"),
        ContactPointDraft("other", "http://example.com/jane"),
    )


def test_profiles_become_accounts_once_each(tmp_path: Path) -> None:
    found = only(
        tmp_path,
        "FN:Jane",
        "X-SOCIALPROFILE;TYPE=instagram;X-USER=jane.doe:https://www.instagram.com/jane.doe/",
        "URL:https://www.instagram.com/jane.doe/",
        "SOCIALPROFILE;SERVICE-TYPE=TikTok;USERNAME=Jane:https://www.tiktok.com/@Jane",
        "X-SOCIALPROFILE;TYPE=twitter:x-apple:jane_x",
        "SOCIALPROFILE;VALUE=text;SERVICE-TYPE=Facebook:jane.f",
        "URL;TYPE=WORK:https://www.youtube.com/@janetube",
        "X-INSTAGRAM:second.one",
        version="4.0",
    )
    assert [(account.platform, account.handle) for account in found.draft.accounts] == [
        ("instagram", "jane.doe"),
        ("tiktok", "Jane"),
        ("x", "jane_x"),
        ("facebook", "jane.f"),
        ("youtube", "janetube"),
        ("instagram", "second.one"),
    ]
    assert found.draft.contact_points == ()


def test_what_has_no_place_of_its_own_goes_to_the_notes(tmp_path: Path) -> None:
    found = only(
        tmp_path,
        "FN:Jane",
        "ORG:Studio;Seoul",
        "TITLE:Host",
        "ADR;TYPE=HOME:;;12 Main\\nSt;Seoul;;04524;Korea",
        "NOTE:first\\nsecond",
        "BDAY:--0203",
        "CATEGORIES:vegan,a\\, b,myContacts",
        "LANG:ko",
        "LANG:en",
        version="4.0",
    ).draft
    assert found.notes.splitlines() == [
        "first",
        "second",
        "Organization: Studio, Seoul",
        "Title: Host",
        "Birthday: 02-03",
    ]
    assert (found.city, found.country, found.languages, found.tags) == ("Seoul", "Korea", "ko, en", ("vegan", "a, b"))
    assert found.birthday is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1990-03-12", date(1990, 3, 12)),
        ("19900312", date(1990, 3, 12)),
        ("1990-03-12T00:00:00Z", date(1990, 3, 12)),
        ("1604-03-12", None),
        ("1990-13-45", None),
        ("spring", None),
    ],
)
def test_birthdays_come_in_several_forms(text: str, day: date | None, tmp_path: Path) -> None:
    assert only(tmp_path, "FN:Jane", f"BDAY:{text}").draft.birthday == day


def test_only_what_the_card_speaks_of_counts_as_said(tmp_path: Path) -> None:
    assert only(tmp_path, "FN:Jane", "TEL:+82 10 1234 5678").fields == {"display_name", "contact_points"}


def test_the_uid_of_another_program_is_kept_so_that_it_is_known_again(tmp_path: Path) -> None:
    uid = "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
    assert only(tmp_path, "FN:Jane", f"UID:{uid}").uid == uid


def test_a_list_of_contacts_is_no_person(tmp_path: Path) -> None:
    found = only(tmp_path, "FN:Friends", "KIND:group", "MEMBER:urn:uuid:1", version="4.0")
    assert [problem.code for problem in found.problems] == ["card.is_group"]


def test_an_address_has_lines_a_label_and_city_and_country_beside(tmp_path: Path) -> None:
    found = only(
        tmp_path,
        "FN:Jane",
        "ADR;TYPE=HOME;PREF=1:;;12 Main\\nSt;Seoul;;04524;Korea",
        "ADR;TYPE=WORK:PO 7;Floor 2;Side St;Busan;Region;1;",
        "ADR:;;;Oslo;;;Norway",
        "TEL;TYPE=WORK,PREF:+82 2 123 4567",
        version="4.0",
    ).draft
    assert found.contact_points == (
        ContactPointDraft("address", "12 Main St\n04524 Seoul\nKorea", "home", is_preferred=True),
        ContactPointDraft("address", "PO 7\nFloor 2\nSide St\n1 Busan Region", "work"),
        ContactPointDraft("phone", "+82 2 123 4567", "work", is_preferred=True),
    )
    assert (found.city, found.country) == ("Seoul", "Korea")


def test_quoted_printable_is_joined_and_decoded_in_its_charset(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B9=80=EB=AF=BC=\r\n=EC=A7=80\r\n"
        b"NOTE;QUOTED-PRINTABLE;CHARSET=EUC-KR:=B1=E8=0D=0A=\r\n=B9=CE\r\n"
        b"ORG;CHARSET=KLINGON:Studio\r\n"
        b"EMAIL;INTERNET;PREF:jane@example.com\r\nEND:VCARD\r\n",
    )
    assert found[0].draft.display_name == "김민지"
    assert found[0].draft.notes == "김\n민\nOrganization: Studio"
    assert found[0].draft.contact_points == (ContactPointDraft("email", "jane@example.com", is_preferred=True),)


def test_a_quoted_printable_value_without_end_does_not_eat_the_next_card(tmp_path: Path) -> None:
    first = "BEGIN:VCARD\nVERSION:2.1\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\nEND:VCARD\n"
    assert [found.draft.display_name for found in read(tmp_path, first + card("FN:B"))] == ["A", "B"]


def test_backslashes_are_letters_in_version_2_1(tmp_path: Path) -> None:
    found = only(tmp_path, "FN:Jane", "NOTE:C:\\new\\; end", version="2.1")
    assert found.draft.notes == "C:\\new; end"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp949", "utf-32"])
def test_files_in_other_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    text = "".join(card(f"FN:김민지 {number}", "NOTE:반갑습니다") for number in range(20))
    found = read(tmp_path, text.replace("\n", "\r\n").encode(encoding))
    assert [one.draft.display_name for one in found] == [f"김민지 {number}" for number in range(20)]
    assert found[19].draft.notes == "반갑습니다"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n", "\n\n"])
def test_any_line_end_will_do(end: str, tmp_path: Path) -> None:
    text = card("FN:Jane", "NOTE:one", "  two", "\tthree").replace("\n", end)
    (found,) = read(tmp_path, text.encode())
    assert (found.draft.display_name, found.draft.notes) == ("Jane", "one twothree")


def test_a_fold_inside_a_character_is_mended(tmp_path: Path) -> None:
    name = "김민지".encode()
    (found,) = read(tmp_path, b"BEGIN:VCARD\r\nFN:" + name[:4] + b"\r\n " + name[4:] + b"\r\nEND:VCARD\r\n")
    assert found.draft.display_name == "김민지"


def test_pictures_are_passed_over_however_they_are_written(tmp_path: Path) -> None:
    picture = "\n ".join(["/9j/4AAQSkZJRgAB" * 4] * 50)
    unfolded = "\n".join(["/9j/4AAQSkZJRgAB" * 4] * 50)
    text = (
        card(f"PHOTO;ENCODING=BASE64;JPEG:{picture}", "FN:A", version="2.1")
        + card(f"PHOTO;ENCODING=b;TYPE=JPEG:{picture}", "FN:B")
        + card(f"PHOTO;BASE64:\n{unfolded}\n", "FN:C", version="2.1")
        + card("PHOTO:data:image/jpeg;base64,AAAA", "FN:D", version="4.0")
        + card("X-THING;ENCODING=BASE64:@@not base64@@", "FN:E")
    )
    assert [found.draft.display_name for found in read(tmp_path, text)] == ["A", "B", "C", "D", "E"]


def test_a_broken_card_costs_itself_and_no_other(tmp_path: Path) -> None:
    text = card("FN:A") + "BEGIN:VCARD\nFN:Cut off\nTEL:1\n" + card("FN:B") + "BEGIN:VCARD\nFN:Torn"
    found = read(tmp_path, text)
    assert [(one.draft.display_name, [p.code for p in one.problems]) for one in found] == [
        ("A", []),
        ("Cut off", ["card.unfinished"]),
        ("B", []),
        ("Torn", ["card.unfinished"]),
    ]
    assert [one.line for one in found] == [1, 5, 8, 12]


def test_a_card_inside_a_card_is_passed_over(tmp_path: Path) -> None:
    inner = "AGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD"
    assert [one.draft.display_name for one in read(tmp_path, card("FN:Outer", inner, "TEL:+8210"))] == ["Outer"]
    deep = "BEGIN:VCARD\n" * 1_000 + "FN:X\n" + "END:VCARD\n" * 1_000
    assert len(read(tmp_path, deep + card("FN:After"))) == 2


def test_a_file_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IrmError) as refused:
        read(tmp_path, "hello\nFN:nobody\n")
    assert refused.value.code == "vcard.none"
    with pytest.raises(IrmError) as missing:
        list(vcard.read(tmp_path / "nothing.vcf"))
    assert missing.value.code == "file.missing"


def test_caps_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard_lines, "LONGEST", 1_000)
    monkeypatch.setattr(vcard_cards, "MOST_PROPERTIES", 20)
    monkeypatch.setattr(vcard_cards, "MOST_CARDS", 4)
    long = card("FN:Long", "NOTE:" + "x" * 5_000)
    folded = card("FN:Folded", "NOTE:x" + "\n xxxxxxxxxxxxxxxxxxxx" * 200)
    many = card("FN:Many", *["TEL:+82 10 1234 5678"] * 50)
    photo = card("FN:Photo", "PHOTO:" + "x" * 5_000)
    found = read(tmp_path, long + folded + many + photo)
    assert [[p.code for p in one.problems] for one in found] == [["card.too_big"]] * 3 + [[]]
    with pytest.raises(IrmError) as refused:
        read(tmp_path, card("FN:A") * 5)
    assert refused.value.code == "vcard.too_many"


@pytest.mark.slow
def test_giant_properties_are_read_past_in_little_time(tmp_path: Path) -> None:
    path = tmp_path / "big.vcf"
    with path.open("wb") as file:
        file.write(b"BEGIN:VCARD\r\nFN:A\r\nPHOTO:")
        for _ in range(40):
            file.write(b"x" * (1 << 20))
        file.write(b"\r\nNOTE:y")
        for _ in range(40):
            file.write(b"\r\n " + b"y" * (1 << 20))
        file.write(b"\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\n")
    before = time.process_time()
    found = list(vcard.read(path))
    assert [[p.code for p in one.problems] for one in found] == [["card.too_big"], []]
    assert time.process_time() - before < 10


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    (tmp_path / "cards.vcf").write_text(card("FN:A"))

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(vcard.read(tmp_path / "cards.vcf", progress=cancel))


def test_our_own_card_edited_in_an_address_book_brings_the_edit(tmp_path: Path) -> None:
    found = only(
        tmp_path,
        "X-IRM-VERSION:1",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "FN:Jane",
        "NOTE;X-IRM-EXACT=YQ1cbmIBYw:a\\nb c and more",
        "X-IRM-ACCOUNT:instagram @jane | url: https://www.instagram.com/jane/ | followers: 5",
        "URL:https://www.instagram.com/jane/",
        "URL:https://www.tiktok.com/@new",
        "X-IRM-STAGE:partner",
    )
    assert found.uid == "4fbe89710bc3424c9c2636c3e1eff6b1"
    assert found.draft.notes == "a\nb c and more"
    assert [(account.platform, account.handle) for account in found.draft.accounts] == [
        ("instagram", "jane"),
        ("tiktok", "new"),
    ]
    assert found.draft.stage == "partner"
    assert "not_relevant" in found.fields


def test_our_own_card_that_was_tampered_with_is_refused_with_a_reason(tmp_path: Path) -> None:
    found = only(tmp_path, "X-IRM-VERSION:1", "FN:Jane", "X-IRM-TOUCH:nonsense")
    assert [problem.code for problem in found.problems] == ["touch.invalid"]
    assert found.draft == type(found.draft)(display_name="Jane")
    bad = only(tmp_path, "X-IRM-VERSION:1", "FN:Jane", "BDAY:1990-99-99")
    assert [problem.code for problem in bad.problems] == ["date.invalid"]


def test_an_account_of_an_own_card_may_have_no_handle(tmp_path: Path) -> None:
    found = only(tmp_path, "X-IRM-VERSION:1", "FN:Jane", "X-IRM-ACCOUNT:naver_blog")
    assert found.draft.accounts == (AccountDraft("naver_blog"),)


def test_damaged_files_never_raise_anything_but_a_refusal(tmp_path: Path) -> None:
    sound = (
        card("X-IRM-VERSION:1", "FN:김민지", "X-IRM-TOUCH:2026-11-20 | dm | in | hi", "X-IRM-ACCOUNT:x @a")
        + card(
            "FN;CHARSET=EUC-KR:A", 'TEL;TYPE="a,b";X=^n:+82 10', "NOTE;ENCODING=QUOTED-PRINTABLE:=\n=41", version="2.1"
        )
        + card("N:a;b;c;;", "ADR:;;x;y;z;;k", "BDAY:19900101", "CATEGORIES:a,b", "URL:http\\://x.com/a", version="4.0")
    ).encode()
    choice = random.Random(5)
    for _ in range(400):
        data = bytearray(sound)
        for _ in range(choice.randrange(1, 12)):
            place = choice.randrange(len(data))
            kind = choice.randrange(3)
            if kind == 0:
                data[place] = choice.choice(b'\x00\xff\r\n:;,="\\^%')
            elif kind == 1:
                del data[place : place + choice.randrange(1, 30)]
            else:
                data[place:place] = data[: choice.randrange(60)]
        with suppress(IrmError):
            assert read(tmp_path, bytes(data))
