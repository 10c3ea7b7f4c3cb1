"""Groups of a list: every record once, in its group, and the lines a view shows of them."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from irm.domain.groups import Group, Layout, runs

KEYS = st.lists(st.sampled_from("abcde"), max_size=60)


@given(KEYS, st.sets(st.sampled_from("abcde")))
def test_every_record_stands_in_its_group_and_a_folded_one_shows_none(keys: list[str], folded: set[str]) -> None:
    keys.sort()
    ids = array("q", range(1, len(keys) + 1))
    groups = runs(keys)
    assert [group.key for group in groups] == sorted(set(keys))
    assert sum(group.count for group in groups) == len(keys)
    shown, seen, key = Layout(ids, groups, frozenset(folded)).lines, list[int](), ""
    for line in shown:
        if line < 0:
            key = groups[-line - 1].key
        else:
            assert keys[line - 1] == key
            seen.append(line)
    assert seen == [one for one, key in zip(ids, keys, strict=True) if key not in folded]
    assert sum(line < 0 for line in shown) == len(groups)


def test_a_list_without_groups_is_its_ids() -> None:
    ids = array("q", (3, 1, 2))
    assert Layout(ids, (), frozenset("a")).lines is ids


def test_groups_come_in_the_order_of_their_records() -> None:
    assert runs("bba") == (Group("b", 2), Group("a", 1))
