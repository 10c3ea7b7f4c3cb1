"""How far one can rely on a person."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from irm.domain.incident import INCIDENT_KINDS
from irm.domain.reliability import Reliability, reliability

KINDS = st.lists(st.sampled_from(INCIDENT_KINDS))


def test_three_of_four_promises_were_kept() -> None:
    found = reliability(["praise", "late", "praise", "praise"])
    assert found == Reliability(3, 4)
    assert found.share == 0.75


def test_who_does_not_answer_any_more_loses_twice() -> None:
    assert reliability(["ghosted"]) == Reliability(0, 2)
    assert reliability(["praise", "ghosted"]) == Reliability(1, 3)


def test_nothing_is_said_of_somebody_without_incidents_and_praise() -> None:
    assert reliability([]) is None


@given(KINDS)
def test_praise_never_lowers_and_an_incident_never_raises_it(kinds: list[str]) -> None:
    found = reliability(kinds)
    if found is None:
        assert kinds == []
        return
    assert 0 <= found.share <= 1
    praised, blamed = reliability([*kinds, "praise"]), reliability([*kinds, "late"])
    assert praised is not None
    assert blamed is not None
    assert blamed.share <= found.share <= praised.share
