"""Who is said to speak for a person: put together from columns, and as one line that reads back exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.mention import Mention, mention_item, mentions_of, parse_mention
from irm.domain.representative import KINDS

TEXT = st.text(max_size=20)


@given(st.builds(Mention, TEXT, st.sampled_from(KINDS), TEXT, TEXT, TEXT, TEXT))
def test_a_line_reads_back_exactly(mention: Mention) -> None:
    assert parse_mention(mention_item(mention)) == mention


@given(TEXT)
def test_any_text_can_be_read(text: str) -> None:
    parse_mention(text)


def test_a_name_alone_is_a_manager() -> None:
    assert parse_mention("Mina Lee") == Mention("Mina Lee", "manager")


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ((["Mina"], ["Sandbox"], ["m@x.example"], []), (Mention("Mina", "manager", "Sandbox", "m@x.example"),)),
        (([], ["Sandbox"], [], ["+82 2 123"]), (Mention("Sandbox", "agency", phone="+82 2 123"),)),
        (([], [], ["m@x.example"], []), (Mention(email="m@x.example"),)),
        (
            (["Mina", "Tom"], ["Sandbox"], ["m@x.example", "t@x.example"], []),
            (
                Mention("Mina", company="Sandbox", email="m@x.example"),
                Mention("Tom", company="Sandbox", email="t@x.example"),
            ),
        ),
        ((["Mina", "Tom"], ["A", "B"], [], []), (Mention("Mina", company="A"), Mention("Tom", company="B"))),
        (([], [], [], []), ()),
    ],
)
def test_columns_side_by_side_mean_one_representative(
    columns: tuple[list[str], list[str], list[str], list[str]], expected: tuple[Mention, ...]
) -> None:
    assert mentions_of(*columns) == expected
