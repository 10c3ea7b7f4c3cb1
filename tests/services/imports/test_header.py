"""Where the header of a table stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.errors import IrmError
from irm.services.imports.table import NO_HEADER, open_table
from tests.services.imports.table_files import opened, text_file


@pytest.mark.parametrize(
    ("text", "line", "headers"),
    [
        ("Name,Handle\nJane,@jane\n", 1, ("Name", "Handle")),
        (",,,\nRank,Name,Username,Followers\n1,Jane,@jane,10K\n", 2, ("Rank", "Name", "Username", "Followers")),
        ("Our list 2024\nmade by Kim\n\nName,Email\nJane,j@x.com\n", 4, ("Name", "Email")),
        ("이름,팔로워수\n김민지,7420만\n", 1, ("이름", "팔로워수")),
        ('"Full\nName",Handle\nJane,@jane\n', 1, ("Full Name", "Handle")),
        ("code,thing\n12,x\n13,y\n", 1, ("code", "thing")),
        ("Name,Handle,,\nJane,@jane\n", 1, ("Name", "Handle")),
        ("Email\nj@x.com\n", 1, ("Email",)),
    ],
)
def test_the_header_is_found_on_any_row(tmp_path: Path, text: str, line: int, headers: tuple[str, ...]) -> None:
    table = opened(tmp_path, text)
    assert (table.header_line, table.headers) == (line, headers)


@pytest.mark.parametrize("text", ["Jane,@jane,45000\nBob,@bob,1.2M\n", "Jane Doe\nBob Roe\n", "j@x.com\nb@x.com\n"])
def test_a_file_that_begins_with_data_has_no_header_and_columns_by_letter(tmp_path: Path, text: str) -> None:
    table = opened(tmp_path, text)
    assert table.header_line == 0
    assert table.headers == ("A", "B", "C")[: text.split("\n")[0].count(",") + 1]
    assert len(table.sample()) == 2


def test_the_user_can_say_where_the_header_is_or_that_there_is_none(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Name,Handle\nspan,span\nJane,@jane\n")
    assert open_table(path, header_line=2).headers == ("span", "span")
    assert open_table(path, header_line=NO_HEADER).headers == ("A", "B")
    with pytest.raises(IrmError) as caught:
        open_table(path, header_line=9)
    assert caught.value.code == "header.not_there"


def test_a_file_with_a_header_alone_has_no_rows(tmp_path: Path) -> None:
    assert opened(tmp_path, "Name,Handle,Email\n").sample() == []


def test_a_header_too_wide_to_be_one_leaves_the_rows_below_it(tmp_path: Path) -> None:
    table = opened(tmp_path, "name," * 20_000 + "\nAmy,@amy\n")
    assert table.headers == ("A", "B")
    assert [row.problem.code if row.problem else row.cells for row in table.rows()] == ["row.too_wide", ("Amy", "@amy")]


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b",,,\n,,\n", b"\xef\xbb\xbf"])
def test_a_file_without_any_cell_is_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(IrmError) as caught:
        open_table(path)
    assert caught.value.code == "file.empty"


def test_what_is_no_text_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    with pytest.raises(IrmError) as caught:
        open_table(path)
    assert caught.value.code == "file.not_text"


@pytest.mark.parametrize(("word", "mark"), [("tab", "\t"), (";", ";"), ("semicolon", ";"), ("\\t", "\t")])
def test_the_separator_can_be_chosen_by_sign_or_word(tmp_path: Path, word: str, mark: str) -> None:
    assert open_table(text_file(tmp_path, "a,b\n1,2\n"), separator=word).separator == mark


@pytest.mark.parametrize("word", ["ab", '"', "\n", "x"])
def test_what_cannot_separate_columns_is_refused(tmp_path: Path, word: str) -> None:
    with pytest.raises(IrmError) as caught:
        open_table(text_file(tmp_path, "a,b\n1,2\n"), separator=word)
    assert caught.value.code == "separator.unknown"


def test_short_rows_are_filled_up_and_the_rest_of_a_broken_cell_is_not_taken_for_a_row(tmp_path: Path) -> None:
    table = opened(tmp_path, 'name,handle,note\nJane,@jane\nBob,@bob,"broken\nmore of it\nAmy,@amy,x\n')
    found = [(row.line, row.problem.code if row.problem else row.cells) for row in table.rows()]
    assert found == [
        (2, ("Jane", "@jane", "")),
        (3, "row.unclosed_quote"),
        (4, "row.unclosed_quote"),
        (5, ("Amy", "@amy", "x")),
    ]


@pytest.mark.parametrize(
    ("text", "line", "headers"),
    [
        (
            "Name,Country,Instagram,,TikTok,\n,,Handle,Followers,Handle,Followers\nJane,KR,@jane,1K,@jane,2K\n",
            2,
            ("Name", "Country", "Instagram Handle", "Instagram Followers", "TikTok Handle", "TikTok Followers"),
        ),
        (
            "Contact,,,Instagram,\nName,Email,Phone,Handle,Followers\nJane,j@x.com,010-1234-5678,@jane,1K\n",
            2,
            ("Name", "Email", "Phone", "Instagram Handle", "Instagram Followers"),
        ),
        (
            "Creator,,Manager,\nName,Email,Name,Email\nJane,j@x.com,Bob,b@x.com\n",
            2,
            ("Creator Name", "Creator Email", "Manager Name", "Manager Email"),
        ),
        ("Our list,,\nName,Handle,Email\nJane,@jane,j@x.com\n", 2, ("Name", "Handle", "Email")),
        ("made by Kim,,2024 list\nName,Handle,Email\nJane,@jane,j@x.com\n", 2, ("Name", "Handle", "Email")),
        ("Name,Handle,Email\nKim,minji,\nBob,bob,b@x.com\n", 1, ("Name", "Handle", "Email")),
        ("Name,Platform,,Status\nJane,TikTok,x,Contacted\n", 1, ("Name", "Platform", "", "Status")),
    ],
)
def test_a_row_of_groups_over_the_headers_is_part_of_them(
    tmp_path: Path, text: str, line: int, headers: tuple[str, ...]
) -> None:
    table = opened(tmp_path, text)
    assert (table.header_line, table.headers) == (line, headers)
    assert len(table.sample()) == text.count("\n") - line
