"""CSV as spreadsheets take it: no formulas, the chosen columns, the encoding asked for."""

from __future__ import annotations

import csv
from array import array
from pathlib import Path

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft, Metrics
from irm.domain.safe_cells import safe_cell
from irm.errors import IrmError
from irm.services import exports, influencers
from irm.services.exports.columns import COLUMNS
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, log, person, touch
from tests.services.exports.people import whole, write


def rows(path: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


def test_rows_begin_with_a_mark_and_end_with_crlf(store: Store, tmp_path: Path) -> None:
    add(store, person("김민지"))
    write(store, tmp_path / "out.csv", columns=("name", "notes"))
    assert (tmp_path / "out.csv").read_bytes() == b"\xef\xbb\xbfName,Notes\r\n" + "김민지,\r\n".encode()


@pytest.mark.parametrize("text", ["=1+1", "+82 10", "-5", "@name", "\tx", "＝1", "＋1", "－1", "＠x", "'=1", "''@x"])
def test_no_cell_starts_a_formula(text: str, store: Store, tmp_path: Path) -> None:
    add(store, person("Jane", notes=text, tags=(text,)))
    write(store, tmp_path / "out.csv", columns=("notes",))
    assert rows(tmp_path / "out.csv")[1] == ["'" + text]
    write(store, tmp_path / "raw.csv", columns=("notes",), is_raw=True)
    assert rows(tmp_path / "raw.csv")[1] == [text]


@pytest.mark.parametrize("text", ["", "Jane", "'", "'x", "a=1", " =1", "1-2", "'' "])
def test_harmless_cells_are_left_alone(text: str) -> None:
    assert safe_cell(text) == text


def test_the_header_row_is_whole(store: Store, tmp_path: Path) -> None:
    write(store, tmp_path / "out.csv", columns=tuple(column.key for column in COLUMNS))
    assert rows(tmp_path / "out.csv") == [[column.header for column in COLUMNS]]


def test_columns_are_chosen_by_key_or_header_in_their_order(store: Store, tmp_path: Path) -> None:
    accounts = (
        AccountDraft("x", "small", metrics=Metrics(followers=5)),
        AccountDraft("tiktok", "Big", metrics=Metrics(60_000, 1_000, 30, 10, 10)),
    )
    points = (ContactPointDraft("phone", "+82 10 1234 5678"), ContactPointDraft("phone", "010-2222-3333"))
    add(store, person("Jane", accounts=accounts, contact_points=points, stage="warming_up"))
    wanted = (
        "Followers", "handle", "platform", "Profile URL", "tier", "rate", "rate_formula", "phone", "stage", "avg_views",
    )  # fmt: skip
    write(store, tmp_path / "out.csv", columns=wanted)
    header, row = rows(tmp_path / "out.csv")
    assert header[:3] == ["Followers", "Handle", "Platform"]
    assert row == [
        "60000",
        "Big",
        "TikTok",
        "https://www.tiktok.com/@Big",
        "mid",
        "5.00%",
        "Likes comments shares by views",
        "'+82 10 1234 5678, 010-2222-3333",
        "Warming up",
        "1000",
    ]


def test_an_unknown_column_is_refused_with_those_there_are(store: Store, tmp_path: Path) -> None:
    with pytest.raises(IrmError) as refused:
        write(store, tmp_path / "out.csv", columns=("name", "shoe size"))
    assert refused.value.code == "column.unknown"
    assert "followers" in refused.value.details["offered"]
    assert not (tmp_path / "out.csv").exists()


def test_cp949_is_written_and_what_it_lacks_is_counted(store: Store, tmp_path: Path) -> None:
    add(store, person("김민지 😀", notes="عربي?"))
    result = write(store, tmp_path / "out.csv", columns=("name", "notes"), encoding="CP949")
    assert rows(tmp_path / "out.csv", "cp949")[1] == ["김민지 ?", "?????"]
    assert result.replaced == 5


def test_an_unknown_encoding_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(IrmError) as refused:
        write(store, tmp_path / "out.csv", encoding="klingon")
    assert refused.value.code == "encoding.unknown"


def test_a_selection_keeps_its_order_and_leaves_out_the_trash(store: Store, tmp_path: Path) -> None:
    first, second, third = (add(store, person(name)) for name in ("A", "B", "C"))
    store.write("person.trash", lambda session: influencers.trash(session, [second], now=NOON))
    result = write(store, tmp_path / "out.csv", ids=array("q", [third, second, 99, first]), columns=("name",))
    assert rows(tmp_path / "out.csv") == [["Name"], ["C"], ["A"]]
    assert result.count == 2
    write(store, tmp_path / "all.csv", columns=("name",))
    assert rows(tmp_path / "all.csv") == [["Name"], ["A"], ["C"]]


def test_many_people_come_page_by_page_in_order(store: Store, tmp_path: Path) -> None:
    def work(session: object) -> None:
        for number in range(260):
            influencers.save(session, person(f"Person {number:03}"), today=TODAY)  # type: ignore[arg-type]

    store.write("demo", work)
    seen: list[tuple[int, int]] = []
    store.read(
        lambda session: exports.write(
            session,
            tmp_path / "out.csv",
            options=exports.ExportOptions(columns=("name",)),
            progress=lambda done, total: seen.append((done, total)),
        )
    )
    assert [row[0] for row in rows(tmp_path / "out.csv")[1:]] == [f"Person {number:03}" for number in range(260)]
    assert seen[0] == (0, 260)
    assert seen[-1] == (260, 260)
    assert len(seen) > 2


def test_the_default_columns_have_what_a_person_needs(store: Store, tmp_path: Path) -> None:
    add(store, whole())
    write(store, tmp_path / "out.csv")
    header, row = rows(tmp_path / "out.csv")
    cells = dict(zip(header, row, strict=True))
    assert cells["Do not contact"] == "2026-05-01: asked, us: to stop"
    assert cells["Not relevant"] == "2026-05-02"
    assert cells["Tags"] == 'vegan, "a, b", =sum'
    assert cells["E-mails"] == "Jane@Example.com"
    assert cells["Kind"] == "Duo"
    assert "naver_blog" in cells["Accounts"]


def test_what_follows_from_touches_has_columns_of_its_own(store: Store, tmp_path: Path) -> None:
    owner = add(store, person("Jane"))
    log(store, touch(owner, next_step="send", next_due=TODAY))
    write(store, tmp_path / "out.csv", columns=("last_contact", "turn", "next_step", "next_due", "created", "email"))
    header, row = rows(tmp_path / "out.csv")
    assert header == ["Last contact", "Turn", "Next step", "Next due", "Created", "E-mails"]
    assert row[0] == NOON.astimezone().strftime("%Y-%m-%d %H:%M")
    assert row[1:4] == ["Theirs", "send", "2026-11-22"]
    assert row[4][:2] == "20"


@pytest.mark.parametrize(
    ("path", "name", "found"),
    [
        ("a.csv", "", "csv"),
        ("a.XLSX", "", "xlsx"),
        ("a.vcf", "", "vcf"),
        ("a.json", "", "json"),
        ("a.txt", "CSV", "csv"),
        ("a.vcf", "vcf4", "vcf4"),
    ],
)
def test_the_format_follows_the_ending_unless_it_is_named(path: str, name: str, found: str) -> None:
    assert exports.format_of(Path(path), name) == found


@pytest.mark.parametrize(("path", "name"), [("a.pdf", ""), ("a", ""), ("a.csv", "pdf")])
def test_an_unknown_format_is_refused(path: str, name: str) -> None:
    with pytest.raises(IrmError) as refused:
        exports.format_of(Path(path), name)
    assert refused.value.code == "format.unknown"
