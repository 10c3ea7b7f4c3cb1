"""First and last names of people in three languages, and what is no name in two parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.person_name import PersonName, exact_parts, first_and_last, joined_name, split_name


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Jane Doe", "Jane", "Doe"),
        ("Mary Jane Watson", "Mary Jane", "Watson"),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
        ("Oscar de la Renta", "Oscar", "de la Renta"),
        ("Robert Downey Jr.", "Robert", "Downey Jr."),
        ("Zoë O’Brien-Smith", "Zoë", "O’Brien-Smith"),
        ("Doe, Jane", "Jane", "Doe"),
        ("  Jane   Doe ", "Jane", "Doe"),
        ("Анна Каренина", "Анна", "Каренина"),
        ("김민지", "민지", "김"),
        ("이준", "준", "이"),
        ("남궁민", "민", "남궁"),
        ("황보민지", "민지", "황보"),
        ("선우", "우", "선"),
        ("제갈 공명", "공명", "제갈"),
        ("김 민지", "민지", "김"),
        ("민지 김", "민지", "김"),
        ("محمد علي حسن", "محمد", "علي حسن"),
        ("عبد الله محمد", "عبد الله", "محمد"),
        ("山田 太郎", "太郎", "山田"),
    ],
)
def test_names_of_people_have_two_parts(name: str, first: str, last: str) -> None:
    assert split_name(name) == (first, last)


@pytest.mark.parametrize(
    "name",
    [
        "jane.doe",
        "Jane",
        "뷰티서울",
        "서울 맛집 탐방",
        "سارة",
        "Seoul Eats 24",
        "@jane doe",
        "=1 +1",
        "😀 Jane",
        "민",
        "",
    ],
)
def test_what_is_no_name_of_two_parts_stays_whole(name: str) -> None:
    assert split_name(name) == (name, "")


def test_groups_and_channels_have_no_family_name() -> None:
    assert split_name("Seoul Eats", kind="channel") == ("Seoul Eats", "")


def test_a_nickname_gives_way_to_the_legal_name_in_letters() -> None:
    assert first_and_last("SeoulBeauty", "김민지") == ("민지", "김")
    assert first_and_last("Jane Doe", "김민지") == ("Jane", "Doe")
    assert first_and_last("SeoulBeauty", "") == ("SeoulBeauty", "")
    assert first_and_last("SeoulBeauty", "Minji") == ("SeoulBeauty", "")
    assert first_and_last("", "Minji") == ("Minji", "")


@pytest.mark.parametrize("name", ["김민지", "남궁 민수", "Jane Doe", "Doe, Jane", " Jane  Doe", "山田 太郎", "م م"])
def test_exact_parts_give_the_name_again(name: str) -> None:
    assert joined_name(*exact_parts(name)).strip() == name.strip()


@given(st.text(max_size=30))
def test_no_text_is_refused_and_nothing_of_it_is_lost(name: str) -> None:
    parts = split_name(name)
    assert isinstance(parts, PersonName)
    assert sorted("".join(parts).replace(" ", "")) == sorted("".join(name.split())) or "," in name
    exact = exact_parts(name)
    assert exact.first == name or joined_name(*exact) == name
