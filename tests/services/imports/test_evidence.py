"""Which files are lists of people, and on which platform: told by the whole file where no column says it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from irm.services.imports.proposal import propose
from irm.services.imports.table import open_table
from tests.services.imports.table_files import candidates_of, mapped, opened


def names(folder: Path, text: str, *, name: str = "list.csv") -> list[str]:
    """Return who is taken in of a file nobody said anything about."""
    table = opened(folder, text, name=name)
    found = candidates_of(table, propose(table), today=date(2026, 11, 1))
    return [one.draft.display_name for one in found if not one.problems]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Hello\nHellos\nHell\n", []),
        ("A1\nA2\nA3\n", []),
        ("This is a sentence of some length\nand this is another one, longer than names are\n", []),
        ('"video_id","start_time","is_done"\nKx9,2026-08-15 22:26:44.4,TRUE\nQlU,2026-08-16 12:47:34.7,TRUE\n', []),
        ('AK;AL\n{"count": 15};{"count": 0}\n{"count": 1};{"count": 2}\n', []),
        ("Name,Price,Stock\nApple pie,3.20,12\nCherry pie,2.90,7\n", []),
        ("Company,Amount paid\nBlue Jack Center,120\nAction Club,80\n", []),
        ("Document number,Barcode\n04656-2020,0630996510285\n04657-2020,0630996410233\n", []),
        ("Share,Probability\n0.250 - 1.001,0.41666667\n1.001 - 1.501,0.04166667\n", []),
        ("x,y\n1,2\n3,4\n", []),
        ("Jane Doe\nBob van Roe\nMary-Ann O'Neil\n", ["Jane Doe", "Bob van Roe", "Mary-Ann O'Neil"]),
        ("김민지\n박지은\n남궁민수\n", ["김민지", "박지은", "남궁민수"]),
        ("محمد علي\nفاطمة الزهراء\n", ["محمد علي", "فاطمة الزهراء"]),
        ("jane,j@x.com\nbob,b@x.com\n", ["jane", "bob"]),
        ("Name,Price\nJane,300\nBob,500\n", ["Jane", "Bob"]),
        ("Company,Phone\nBlue Jack Center,010-1234-5678\n", ["Blue Jack Center"]),
    ],
)
def test_what_is_no_list_of_people_makes_nobody(tmp_path: Path, text: str, people: list[str]) -> None:
    assert names(tmp_path, text) == people


def test_bare_words_are_handles_where_the_name_of_the_file_says_so(tmp_path: Path) -> None:
    text = "0,gettleman\n1,a24media\n2,andiMakinana\n"
    assert mapped(tmp_path, text, name="influencers.csv").fields == ("", "handle")
    assert mapped(tmp_path, text).fields == ("", "")


def test_numbers_of_columns_are_a_header_that_says_nothing(tmp_path: Path) -> None:
    assert names(tmp_path, ",0\n0,Trevor Noah\n1,Gareth Cliff\n") == ["Trevor Noah", "Gareth Cliff"]


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("username,full_name,follower_count,media_count\njane.doe,Jane,100,7\n", "instagram"),
        ("Account,Followers,Avg_Reels_View\njane,7085575,6265\n", "instagram"),
        ("title,subscribers\nMrBeast,300M\n", "youtube"),
        ("Influencer,Handle,Channel ID\nJane,@jane,UCEYKSLqhk9HsOd68T2jKbbQ\n", "youtube"),
        ("username,followers,hearts\njane,100,7\n", "tiktok"),
        ("username,followers,tweets\njane,100,7\n", "x"),
        ("username,followers,hearts,subscribers\njane,100,7,8\n", ""),
        ("Name,Subs\nJane,\n", "youtube"),
        ("Name,Email,Subscribers list\nJane,j@x.com,News\n", ""),
    ],
)
def test_columns_that_only_one_platform_has_tell_it(tmp_path: Path, text: str, platform: str) -> None:
    assert mapped(tmp_path, text).platform == platform


def test_accounts_on_no_platform_come_in_as_other_and_the_user_hears_of_it(tmp_path: Path) -> None:
    table = opened(tmp_path, "username,followers\njane_doe,12K\n")
    mapping = propose(table)
    assert [remark.code for remark in mapping.remarks] == ["map.no_platform"]
    (candidate,) = candidates_of(table, mapping, today=date(2026, 11, 1))
    assert [(one.platform, one.handle) for one in candidate.draft.accounts] == [("other", "jane_doe")]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Name,Instagram,TikTok\nJane,12.3K,45000\nBob,8K,1200\n", ("name", "followers:instagram", "followers:tiktok")),
        ("Name,Instagram,TikTok\nJane,Yes,No\nBob,x,\n", ("name", "", "notes")),
        ("Name,Instagram\nJane,jane\nBob,bob.roe\n", ("name", "handle:instagram")),
        ("ID,Name,Email\n241a444f0b330b22,Jane,j@x.com\n527fbda08922b018,Bob,b@x.com\n", ("", "name", "email")),
        ("ID,Name\nKR-001,Jane\nKR-002,Bob\n", ("", "name")),
        ("ID,팔로워\njane_doe,1.2만\nbob.roe,3만\n", ("handle", "followers")),
        (
            "Influencer_ID,Niche,Followers\ninfluencer_41,Art,9000\ninfluencer_42,Food,800\nx_43,Food,8\n",
            ("", "tags", "followers"),
        ),
        ("Deal Owner,Contact Email\nme@corp.com,j@x.com\nme@corp.com,b@x.com\n", ("", "email")),
        ("Email,Company Domain\nj@x.com,flowers.net\nb@x.com,roses.org\na@x.com,trees.io\n", ("email", "notes")),
        ("Name,Website\nJane,flowers.net\nBob,roses.org\n", ("name", "url")),
        ("Website,Email,Mobile No\nhttps://x.example,j@x.com,+918595021905\n", ("url", "email", "phone")),
        ("ad,sektor,takipci\nAykut Elmas,Eğlence,7500000\nEnes Batur,Vlog,5200000\n", ("name", "notes", "followers")),
        ('HI;ID\n{"count": 15};{"count": 39}\n{"count": 1};{"count": 2}\n', ("", "")),
        ("Action,Name,Email\nadd,Jane,j@x.com\ndelete,Bob,b@x.com\nupdate,Amy,a@x.com\n", ("notes", "name", "email")),
        ("0x5a3d69,Name\n0xbf60,\\N\n0xff80,Jane\n", ("", "name")),
        ("Name,Interests\nJane,Music : 68%\nBob,Art : 51%\n", ("name", "notes")),
    ],
)
def test_what_stands_below_a_header_can_say_that_it_means_something_else(
    tmp_path: Path, text: str, fields: tuple[str, ...]
) -> None:
    assert mapped(tmp_path, text).fields == fields


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Nom;Prénom;Adresse e-mail;Téléphone;Abonnés", ("last_name", "first_name", "email", "phone", "followers")),
        ("Nom;IG_Handle;Followers;Lien Instagram", ("name", "handle:instagram", "followers", "url")),
        ("Vorname;Nachname;E-Mail-Adresse;Handy;PLZ", ("first_name", "last_name", "email", "phone", "postal_code")),
        (
            "Nombre;Apellidos;Correo electrónico;Seguidores;País",
            ("first_name", "last_name", "email", "followers", "country"),
        ),
        ("Nome;Usuário;Seguidores;Observações", ("name", "handle", "followers", "notes")),
        ("Ad Soyad;Kullanıcı Adı;Takipçi Sayısı;Şehir", ("name", "handle", "followers", "city")),
        ("名前;アカウント;フォロワー数;備考", ("name", "handle", "followers", "notes")),
        ("姓名;平台;账号;粉丝数;备注", ("name", "platform", "handle", "followers", "notes")),
        ("Имя;Ссылка;Подписчики;Цена", ("name", "url", "followers", "fee")),
        ("ch_id;ch_title;ch_subscriberCount;ch_description", ("handle", "name", "followers", "notes")),
    ],
)
def test_headers_in_other_languages_and_with_one_word_before_all_of_them(
    tmp_path: Path, headers: str, fields: tuple[str, ...]
) -> None:
    cells = {
        "email": "j@x.com",
        "phone": "0171 2345678",
        "followers": "12.3K",
        "url": "https://www.instagram.com/jane",
        "platform": "Instagram",
        "handle": "UCi2qlOvtWIdL4di0HbSQKg" if headers.startswith("ch_") else "jane_doe",
    }
    row = ";".join(cells.get(field.partition(":")[0], "Jane") for field in fields)
    assert mapped(tmp_path, f"{headers}\n{row}\n").fields == fields


def test_a_name_with_its_handle_behind_it_is_both(tmp_path: Path) -> None:
    table = opened(
        tmp_path, "Name,Country\n1. Trevor Noah (@trevornoah),ZA\nGareth Cliff (@cliff),ZA\nAnn (actress),US\n"
    )
    found = candidates_of(table, propose(table), today=date(2026, 11, 1))
    said = [(one.draft.display_name, [account.handle for account in one.draft.accounts]) for one in found]
    assert said == [("Trevor Noah", ["trevornoah"]), ("Gareth Cliff", ["cliff"]), ("Ann (actress)", [])]


def test_lists_of_programs_and_korean_words_without_blanks_are_understood(tmp_path: Path) -> None:
    table = opened(tmp_path, "이름,태그,상태\n김민지,\"['뷰티', '푸드']\",컨택완료\n")
    (one,) = candidates_of(table, propose(table), today=date(2026, 11, 1))
    assert (one.draft.tags, one.draft.stage) == (("뷰티", "푸드"), "contacted")


@pytest.mark.parametrize(
    ("headers", "encoding"),
    [
        (
            "Vorname,Nachname,Straße geschäftlich,Ort geschäftlich,Postleitzahl geschäftlich,Straße privat,Ort privat,"
            "Fax geschäftlich,Telefon geschäftlich,Telefon (privat),Mobiltelefon,E-Mail-Adresse,"
            "E-Mail 2: Adresse,Notizen",
            "cp1252",
        ),
        (
            "이름,성,근무지 번지,근무지 구/군/시,근무지 우편 번호,집 번지,집 주소 구/군/시,"
            "근무처 팩스,근무처 전화,집 전화,휴대폰,전자 메일 주소,전자 메일 2 주소,메모",
            "cp949",
        ),
    ],
)
def test_outlook_in_other_languages_tells_home_from_work(tmp_path: Path, headers: str, encoding: str) -> None:
    path = tmp_path / "contacts.csv"
    row = "Jana,Kim,Weg 1,Bonn,53111,Platz 2,Ulm,02-555-0001,02-555-1234,02-333-4444,010-1234-5678,a@x.com,b@x.com,hi"
    path.write_bytes(f"{headers}\n{row}\n".encode(encoding))
    table = open_table(path)
    (one,) = candidates_of(table, propose(table), today=date(2026, 11, 1))
    assert (one.draft.display_name, one.draft.notes) == ("Jana Kim", "hi")
    assert {(contact.kind, contact.value, contact.label) for contact in one.draft.contact_points} == {
        ("other", f"{headers.split(',')[7]}: 02-555-0001", ""),
        ("phone", "02-555-1234", "work"),
        ("phone", "02-333-4444", "home"),
        ("phone", "010-1234-5678", "mobile"),
        ("email", "a@x.com", ""),
        ("email", "b@x.com", ""),
        ("address", "Weg 1\n53111 Bonn", "work"),
        ("address", "Platz 2\nUlm", "home"),
    }
