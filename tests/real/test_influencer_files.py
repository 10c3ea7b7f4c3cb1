"""The four public lists of influencers come in whole: name, handle and followers of rows checked by hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from irm.domain.candidate import Candidate
from irm.domain.checking import checked
from irm.errors import IrmError
from irm.services.imports.mapping import Mapping
from irm.services.imports.table import Table, open_table
from tests.services.imports.table_files import open_file

DATA = Path(os.environ.get("IRM_REAL_DATA", Path(__file__).parents[2].parent / "shared" / "data" / "open"))

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not DATA.is_dir(), reason="the real files do not lie beside this checkout"),
]


def read(name: str) -> tuple[Table, Mapping, list[Candidate]]:
    return open_file(DATA / "influencers" / name)


def said(candidate: Candidate) -> tuple[str, str, int | None]:
    """Return name, handle and followers."""
    (account,) = candidate.draft.accounts
    return candidate.draft.display_name, account.handle, account.metrics.followers if account.metrics else None


FILES = {
    "nigerian_tiktok_top.csv": (
        "tiktok",
        200,
        {
            3: ("Abdullahi is my name btw", "itsyaboymaina", 10_400_000),
            4: ("choctiv", "choctiv", 7_400_000),
            5: ("Eks Sam", "eks_samm", 4_400_000),
            6: ("kiss_aka_me", "kiss_aka_me", 3_100_000),
            12: ("VICTOR IVYIC", "victor_ivyic", 2_000_000),
            13: ("Joybasareal on IG ??????", "joysaa", 2_000_000),
            22: ("Aphrica????", "mr.aphrica", 1_300_000),
            24: ("???EN?", "adottben", 1_100_000),
            27: ("?DI?I?", "isadixia", 977_200),
            202: ("??KING OF ACCURACY??", "iamka.reen", 266_300),
        },
    ),
    "tiktok_dec_2022.csv": (
        "tiktok",
        1000,
        {
            2: ("MrBeast", "mrbeast", 60_300_000),
            3: ("Karol G", "karolg", 42_400_000),
            4: ("يزن الأسمر", "yzn47", 8_900_000),
            5: ("CentralCee", "centralcee", 4_400_000),
            6: ("adin", "adinross", 6_100_000),
            8: ("Міша Городецький 🇺🇦", "mishayoung", 4_500_000),
            9: ("Yailin La Más Viral", "yailinlamasviraloficial_", 6_100_000),
            10: ("Daniel LaBelle", "daniel.labelle", 28_400_000),
            16: ("Camber", "im.camber", 94_000),
            1001: ("Nnenna B | NYC Creator & Actor", "nnennab_", 149_100),
        },
    ),
    "youtube_june_2022.csv": (
        "youtube",
        1021,
        {
            2: ("Galinha Pintadinha", "juptube", 30_500_000),
            3: ("Baby Big Mouth Kids - Sing, Dance, Explore", "", 10_600_000),
            4: ("shfa show India", "", 18_900_000),
            6: ("infobells - Tamil", "infobellstamil", 26_500_000),
            8: ("Peppa Pig Español Latino - Canal Oficial", "PeppaLatinoAmericano", 21_000_000),
            10: ("Super Simple Songs - Kids Songs", "SuperSimpleSongs", 34_500_000),
            12: ("D Billions", "", 19_200_000),
            13: ("GoldminesAction", "GoldminesAction", 11_300_000),
            192: ("#Refugio Mental", "", 14_100_000),
            1022: ("JoshDub", "JoshDub", 9_500_000),
        },
    ),
    "top_instagram.csv": (
        "instagram",
        200,
        {
            2: ("cristiano", "cristiano", 475_800_000),
            3: ("kyliejenner", "kyliejenner", 366_200_000),
            4: ("leomessi", "leomessi", 357_300_000),
            6: ("therock", "therock", 334_100_000),
            17: ("virat.kohli", "virat.kohli", 211_800_000),
            18: ("nickiminaj", "nickiminaj", 201_600_000),
            119: ("5-Minute Crafts GIRLY", "", 46_500_000),
            193: ("danbilzerian", "danbilzerian", 33_600_000),
            194: ("khabib_nurmagomedov", "khabib_nurmagomedov", 33_500_000),
            201: ("raisa6690", "raisa6690", 32_800_000),
        },
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_every_row_is_a_person_with_name_handle_and_followers(name: str) -> None:
    platform, count, known = FILES[name]
    _, _, found = read(name)
    assert [candidate.problems for candidate in found] == [()] * count
    assert {line: said(candidate) for candidate in found if (line := candidate.line) in known} == known
    assert {account.platform for candidate in found for account in candidate.draft.accounts} == {platform}
    assert all(checked(candidate.draft).display_name for candidate in found)
    assert not any(candidate.draft.notes for candidate in found)


def test_exact_numbers_are_taken_before_rounded_ones_and_error_words_mean_nothing() -> None:
    _, mapping, found = read("youtube_june_2022.csv")
    assert mapping.fields[4:6] == ("", "followers")
    (account,) = found[0].draft.accounts
    assert account.metrics is not None
    assert (account.metrics.avg_views, account.metrics.avg_likes, account.metrics.avg_comments) == (0, None, None)
    assert (found[0].draft.country, found[0].draft.tags) == ("", ("Music & Dance",))


def test_a_file_that_is_not_utf8_keeps_its_apostrophes() -> None:
    table, _, found = read("nigerian_tiktok_top.csv")
    assert (table.encoding, table.header_line) == ("cp1252", 2)
    assert any("’" in candidate.draft.display_name for candidate in found)


def test_rank_score_and_sums_are_left_out() -> None:
    _, mapping, _ = read("top_instagram.csv")
    assert mapping.fields == ("", "handle", "", "", "followers", "avg_likes", "", "", "", "country")


@pytest.mark.parametrize("path", sorted(DATA.glob("*/*")) if DATA.is_dir() else [], ids=lambda path: path.name)
def test_no_file_of_the_collection_does_worse_than_be_refused(path: Path) -> None:
    refused = {"list.damaged", "file.protected", "file.not_text", "file.empty"}
    try:
        _, mapping, found = open_file(path)
        lines = [candidate.line for candidate in found]
    except IrmError as error:
        outcome, mapping, lines = error.code, Mapping((), ()), []
    else:
        outcome = "read"
    assert outcome in refused | {"read"}
    assert len(mapping.fields) == len(mapping.headers)
    assert lines == sorted(set(lines))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("date_1904.xlsx", [(1, ("2021-01-01", "15")), (2, ("2021-01-02", "16")), (3, ("255:10:10", "17"))]),
        (
            "richtext_namespaced.xlsx",
            [(1, ("inline string\nLine 2\nLine 3", *[""] * 6, "shared string\nLine 2\nLine 3"))],
        ),
    ],
)
def test_workbooks_of_other_programs(name: str, expected: list[tuple[int, tuple[str, ...]]]) -> None:
    table = open_table(DATA / "xlsx" / name)
    assert [(row.line, row.cells) for row in table.rows()] == expected


@pytest.mark.parametrize(
    ("name", "code"), [("poc-xmlbomb.xlsx", "list.damaged"), ("protected_passtika.xlsx", "file.protected")]
)
def test_hostile_workbooks_are_refused_in_a_sentence(name: str, code: str) -> None:
    with pytest.raises(IrmError) as caught:
        open_table(DATA / "hostile" / name)
    assert caught.value.code == code


def test_a_workbook_with_an_external_entity_gives_its_cells_and_nothing_else() -> None:
    table = open_table(DATA / "hostile" / "xxe_in_schema.xlsx")
    assert [row.cells for row in table.rows()] == [("", "", "1", "", "")]
