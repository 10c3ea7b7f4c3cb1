"""Countries by the names people type for them."""

from __future__ import annotations

import phonenumbers
import pytest

from irm.domain import countries
from irm.domain.countries import region_of


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("KR", "KR"),
        ("UK", "GB"),
        ("usa", "US"),
        ("Deutschland", "DE"),
        ("대한민국", "KR"),
        ("الإمارات", "AE"),
        ("EE. UU.", "US"),
        ("Narnia", ""),
        ("", ""),
        ("قط", ""),
    ],
)
def test_a_country_is_known_by_its_names(typed: str, region: str) -> None:
    assert region_of(typed) == region


def test_no_name_stands_for_two_countries_and_each_has_telephone_numbers() -> None:
    names = [name for group in countries._NAMES.values() for name in group.split(", ")]
    assert len(names) == len(set(names))
    assert set(countries._NAMES) <= set(phonenumbers.SUPPORTED_REGIONS)
