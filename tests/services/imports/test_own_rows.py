"""Rows of this program's own export come back as they were, whatever stands in them."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from irm.domain.cells import contact_item, refusal_text
from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Metrics, Refusal
from irm.domain.interaction import InteractionDraft
from irm.domain.lists import join_items
from irm.domain.safe_cells import safe_cell
from irm.domain.touches import touch_line
from irm.services.exports.columns import COLUMNS, DEFAULT
from irm.services.exports.rows import pieces
from irm.services.imports import aliases
from tests.builders import account_item
from tests.services.imports.table_files import codes, read

UID = "0123456789abcdef0123456789abcdef"
NAUGHTY = [
    "N/A",
    "-",
    "=1+1",
    "'+82",
    "  two  blanks ",
    "undefined",
    "#VALOR!",
    "Total",
    "a\r\nb",
    '"',
    "김민지",
    "😀",
    "\u202eabc",
]


def own_file(*rows: dict[str, str]) -> str:
    """Return rows under the headers of the export, guarded as it guards them."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    headers = [column.header for column in DEFAULT]
    writer.writerow(headers)
    for row in rows:
        writer.writerow([safe_cell(row.get(header, "")) for header in headers])
    return stream.getvalue()


def test_every_column_of_the_export_that_carries_something_is_understood() -> None:
    known = aliases.load()
    understood = {column.key: known.guess(column.header).field for column in COLUMNS}
    derived = {"tier", "rate_formula", "turn", "created"}
    assert {key for key, field in understood.items() if not field} == derived
    same = {key: field for key, field in understood.items() if key not in derived}
    assert same == {key: {"rate": "engagement_rate"}.get(key, key) for key in same}


@pytest.mark.parametrize("text", NAUGHTY)
def test_texts_are_taken_word_by_word(tmp_path: Path, text: str) -> None:
    row = {"IRM ID": UID, "Name": text, "City": text, "Notes": text, "Tags": join_items([text]), "Country": text}
    (found,) = read(tmp_path, own_file(row))
    draft = found.draft
    assert not found.problems
    assert (found.uid, draft.display_name, draft.city, draft.notes, draft.country) == (UID, text, text, text, text)
    assert draft.tags == (text,)


def test_a_person_with_everything_comes_back(tmp_path: Path) -> None:
    accounts = (
        AccountDraft(
            "instagram", "jane", is_verified=True, metrics=Metrics(250_000, taken_on=date(2026, 1, 2), source="typed")
        ),
        AccountDraft("other", "jane, here", url="https://jane.example/a"),
    )
    contacts = (
        ContactPointDraft("email", "j@x.com"),
        ContactPointDraft("phone", "+82 10"),
        ContactPointDraft("messenger", "kakao: jane"),
    )
    touch = InteractionDraft(
        0, datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "Asia/Seoul", channel="dm", direction="in", body="a\nb"
    )
    row = {
        "IRM ID": UID,
        "Name": "Jane",
        "Kind": "Duo",
        "Stage": "In talks",
        "Platform": "Instagram",
        "Handle": "jane",
        "Followers": "250000",
        "Accounts": join_items(map(account_item, accounts)),
        "E-mails": "j@x.com",
        "Phones": "+82 10",
        "Other contacts": join_items([contact_item(contacts[2])]),
        "Birthday": "1990-01-02",
        "Do not contact": refusal_text(Refusal(date(2026, 1, 2), "asked: no")),
        "Touches": touch_line(touch, "t1"),
    }
    (found,) = read(tmp_path, own_file(row))
    assert found.draft == InfluencerDraft(
        display_name="Jane",
        kind="duo",
        stage="in_talks",
        accounts=accounts,
        contact_points=contacts,
        birthday=date(1990, 1, 2),
        do_not_contact=Refusal(date(2026, 1, 2), "asked: no"),
    )
    assert (found.interactions, found.interaction_uids) == ((touch,), ("t1",))


def test_contact_points_keep_an_order_of_their_own(tmp_path: Path) -> None:
    contacts = (ContactPointDraft("phone", "1234"), ContactPointDraft("email", "j@x.com"))
    row = {
        "IRM ID": UID,
        "E-mails": "j@x.com",
        "Phones": "1234",
        "Other contacts": join_items(map(contact_item, contacts)),
    }
    (found,) = read(tmp_path, own_file(row))
    assert found.draft.contact_points == contacts


def test_a_text_too_long_for_one_cell_is_put_together_again(tmp_path: Path) -> None:
    long = "word 😀 " * 500
    first, second, *rest = pieces(long, limit=1_500)
    rows = [{"IRM ID": UID, "Name": "Jane", "Notes": part} for part in (first, second, *rest)]
    other = {"IRM ID": UID[::-1], "Name": "Bob", "Notes": "short"}
    jane, bob = read(tmp_path, own_file(*rows, other))
    assert (jane.draft.display_name, jane.draft.notes, bob.draft.notes) == ("Jane", long, "short")


def test_a_row_somebody_added_by_hand_is_read_as_any_list(tmp_path: Path) -> None:
    rows = [
        {"IRM ID": UID, "Name": "N/A"},
        {"Name": "Bob", "Handle": "@bob", "Platform": "IG", "City": "N/A"},
        {"Name": "-"},
    ]
    own, bob, nobody = read(tmp_path, own_file(*rows))
    assert own.draft.display_name == "N/A"
    assert (bob.uid, bob.draft.city, bob.draft.accounts) == ("", "", (AccountDraft("instagram", "bob"),))
    assert codes(nobody) == ["row.nobody"]


def test_without_the_accounts_column_the_main_account_is_taken(tmp_path: Path) -> None:
    text = f"IRM ID,Name,Platform,Handle,Followers\n{UID},Jane,TikTok,jane,250000\n"
    (found,) = read(tmp_path, text)
    assert found.draft.accounts == (AccountDraft("tiktok", "jane", metrics=Metrics(250_000, source="import")),)


def test_what_was_edited_into_something_else_is_kept_in_the_notes(tmp_path: Path) -> None:
    row = {"IRM ID": UID, "Name": "Jane", "Birthday": "soon", "Touches": "called her", "Notes": "note"}
    (found,) = read(tmp_path, own_file(row))
    assert sorted(found.draft.notes.split("\n")) == ["called her", "note", "soon"]
