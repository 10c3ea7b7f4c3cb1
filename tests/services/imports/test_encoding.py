"""Which encoding a file is in, told from its bytes."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest

from irm.errors import Cancelled, IrmError
from irm.services.imports.encoding import OFFERED, best_guess, checked_encoding, examine
from irm.services.imports.mixed_text import MixedDecoder
from irm.services.imports.table import open_table
from irm.services.imports.text_lines import LONGEST_LINE, TextLines

KOREAN = "이름,연락처\n김민지,010-1234-5678\n박 지은,010\n"
ARABIC = "الاسم;الحالة\nيزن الأسمر;تم التواصل\nمحمد و علي;جديد\n"
CHINESE = "达人昵称,粉丝数,报价\n小美爱吃,1200,300\n阿强健身,900,200\n"
TAIWANESE = "姓名,電話,地址\n王小明,台北市信義區,美食部落客\n陳美麗,高雄市,旅遊達人合作\n"
TURKISH = "İsim,Şehir\nAyşe Güneş,İğdır\nOğuz Çelik,Kadıköy\n"
POLISH = "Imię,Miasto\nŁukasz Żak,Łódź\nMałgorzata Dąb,Wrocław\n"
WESTERN = "Name;City\nJosé Ángel;Córdoba\nRenée;Besançon\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (KOREAN, "utf-8"),
        (KOREAN, "cp949"),
        (KOREAN, "utf-16-le"),
        (KOREAN, "utf-16-be"),
        (ARABIC, "utf-8"),
        (ARABIC, "cp1256"),
        (WESTERN, "cp1252"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "big5"),
        (TURKISH, "cp1254"),
        (POLISH, "cp1250"),
        ("번호,닉네임,단가\n1,뷰티하린,50만원\n2,먹방도치,30만원\n", "cp949"),
        ("氏名,部署\n山田たろう,営業部\n高橋次郎,総務部\n", "cp932"),
        ("name,city\nJane,Paris\n", "utf-8"),
    ],
)
def test_an_encoding_is_told_from_the_bytes(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    assert examine(path).encoding == encoding
    assert "".join(TextLines(path, encoding=encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(KOREAN.encode(encoding))
    assert examine(path).encoding == encoding
    assert "".join(TextLines(path, encoding=encoding)) == KOREAN


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Ángel", "cp1252"),
        ("Müller", "cp1252"),
        ("don’t", "cp1252"),
        ("홍길동", "cp949"),
        ("يزن", "cp1256"),
        ("Crème brûlée — 5 €", "cp1252"),
    ],
)
def test_one_name_is_enough_to_tell_the_alphabet(name: str, encoding: str) -> None:
    assert best_guess(name.encode(encoding)) == encoding


def test_a_few_broken_bytes_do_not_turn_good_names_into_another_alphabet(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes((KOREAN * 20).encode() + b"Jos\xe9,1\n")
    facts = examine(path)
    assert (facts.encoding, facts.bad_count) == ("utf-8", 1)
    assert open_table(path).sample(1)[0].cells[0] == "김민지"


@pytest.mark.parametrize(("end", "more"), [("cp949", KOREAN), ("cp1256", ARABIC), ("cp1252", WESTERN)])
def test_lines_in_a_second_encoding_are_read_in_it_and_the_file_says_so(tmp_path: Path, end: str, more: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes((KOREAN * 2).encode() + more.encode(end))
    facts = examine(path)
    assert (facts.encoding, facts.other) == ("utf-8", end)
    table = open_table(path, header_line=1)
    assert table.other_encoding == end
    *_, last = table.rows()
    wanted = more.splitlines()[-1]
    assert [cell for cell in last.cells if cell] in ([wanted], re.split("[,;]", wanted))
    assert open_table(path, encoding="utf-8").other_encoding == ""


def test_a_line_far_longer_than_a_piece_is_decoded_in_pieces() -> None:
    decoder = MixedDecoder("cp949")
    pieces = [decoder.decode(b"a" * (1 << 20)) for _ in range(3)] + [decoder.decode("김".encode("cp949"), final=True)]
    assert "".join(pieces) == "a" * (3 << 20) + "김"


def test_nuls_are_counted_and_dropped(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"a,b\n1,\x002\n")
    assert examine(path).nul_count == 1
    assert list(TextLines(path, encoding="utf-8")) == ["a,b\n", "1,2\n"]


def test_lines_end_with_cr_lf_or_both_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"a\rb\r\nc\nd")
    lines = TextLines(path, encoding="utf-8")
    assert list(lines) == ["a\r", "b\r\n", "c\n", "d"]
    assert lines.number == 4


def test_a_line_end_split_between_two_pieces_of_the_file_is_one_line_end(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"x" * ((1 << 18) - 1) + b"\r\nnext\r\n")
    assert [len(line) for line in TextLines(path, encoding="utf-8")] == [(1 << 18) + 1, 6]


def test_a_line_without_end_is_cut_and_the_next_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"y" * (3 * LONGEST_LINE) + b"\nnext\n")
    lines = TextLines(path, encoding="utf-8")
    seen = [(len(line), lines.number, lines.is_cut) for line in lines]
    assert seen == [(LONGEST_LINE, 1, True), (5, 2, False)]


def test_every_offered_encoding_can_be_chosen() -> None:
    assert all(checked_encoding(name) for name in OFFERED)


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "idna", "", "utf-8\0", "unicode_escape"])
def test_what_is_no_text_encoding_is_refused(name: str) -> None:
    with pytest.raises(IrmError) as caught:
        checked_encoding(name)
    assert caught.value.code == "encoding.unreadable"


def test_an_empty_and_a_missing_file_say_so(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch()
    for name, code in (("empty.csv", "file.empty"), ("none.csv", "file.missing")):
        with pytest.raises(IrmError) as caught:
            examine(tmp_path / name)
        assert caught.value.code == code


def test_looking_at_a_file_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"a,b\n" * 1000)

    def stop(done: int, total: int) -> None:
        assert done == total == 4000
        raise Cancelled

    with pytest.raises(Cancelled):
        examine(path, progress=stop)


CONTENTS = {
    "korean": KOREAN.encode("cp949"),
    "arabic": ARABIC.encode("utf-8"),
    "western": WESTERN.encode("utf-16"),
    "wide": "a,b\nc,d\n".encode("utf-32"),
    "odd": b"a\xff",
}


@pytest.mark.parametrize("encoding", [*OFFERED, "utf-8-sig", "utf-32", "utf-16-be", "euc_kr"])
@pytest.mark.parametrize("content", CONTENTS)
def test_any_file_is_read_in_any_encoding_that_is_chosen_for_it(tmp_path: Path, content: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(CONTENTS[content])
    with suppress(IrmError):
        list(open_table(path, encoding=encoding).rows())


def test_utf_16_without_a_mark_is_read_in_the_order_of_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(WESTERN.encode("utf-16-be"))
    assert "José Ángel" in str(list(open_table(path, encoding="utf-16").rows()))
