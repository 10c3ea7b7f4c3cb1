"""What is exported in any format and imported into an empty store is the same again."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irm.domain.influencer import AccountDraft, AffinityDraft, ContactPointDraft, Introducer, Refusal
from irm.domain.interaction import InteractionDraft
from irm.services import influencers
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, log, opened, person
from tests.services.exports.people import (
    FILES,
    NAUGHTY,
    document,
    essence,
    fresh,
    known,
    read_into,
    touches,
    whole,
    write,
)

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)


def fill(store: Store) -> None:
    owner = add(store, whole())
    for touch in touches(owner):
        log(store, touch)
    add(store, person("Bob", accounts=(AccountDraft("x", "bob"),)))
    add(store, known(display_name="Known", accounts=(), introduced_by=Introducer("", owner)))
    add(store, person("", contact_points=(ContactPointDraft("email", "nobody@example.com"),)))


@pytest.mark.parametrize("name", FILES)
def test_every_format_brings_back_the_same_people(name: str, store: Store, tmp_path: Path) -> None:
    fill(store)
    path = tmp_path / FILES[name]
    assert write(store, path, name).count == 4
    with fresh(tmp_path) as other:
        report = read_into(other, path)
        assert (report.counts["new"], sum(report.counts.values())) == (4, 4)
        assert essence(other, tmp_path) == essence(store, tmp_path)
        again = read_into(other, path)
        assert (again.counts["same"], sum(again.counts.values())) == (4, 4)
        assert_well(other)


@pytest.mark.parametrize("name", FILES)
def test_naughty_texts_in_every_field_come_back(name: str, store: Store, tmp_path: Path) -> None:
    for number, text in enumerate(NAUGHTY):
        naughty_person(store, text, number)
    path = tmp_path / FILES[name]
    write(store, path, name)
    with fresh(tmp_path) as other:
        assert read_into(other, path).counts["new"] == len(NAUGHTY)
        assert essence(other, tmp_path) == essence(store, tmp_path)


def naughty_person(store: Store, text: str, number: int) -> None:
    """Add a person with one text wherever a text may stand."""
    draft = whole(
        display_name=f"x{text}",
        legal_name=text,
        city=text,
        country=text,
        languages=text,
        notes=text,
        tags=(f"t{text}", text),
        contact_points=(
            ContactPointDraft("messenger", text, label=text, is_preferred=True),
            ContactPointDraft("other", text),
            ContactPointDraft("address", text, confirmed_on=TODAY),
        ),
        sort_name=text,
        causes=text,
        introduced_by=Introducer(text),
        affinity=(AffinityDraft(TODAY, text), AffinityDraft(TODAY, f"{text}\n{text}", "https://example.com/x")),
        accounts=(
            AccountDraft("instagram", f"jane{number}", f"https://example.com/{text}"),
            AccountDraft("x", "", text),
        ),
        do_not_contact=Refusal(TODAY, text),
        not_relevant=Refusal(TODAY, text),
    )
    owner = add(store, draft)
    body = InteractionDraft(owner, NOON, channel="note", subject=text, body=f"b{text}", next_step=text)
    log(store, body)
    log(store, replace(body, subject="", body=f"{text}\n{text}", next_step=""))


@pytest.mark.slow
@settings(max_examples=3)
@given(texts=st.lists(TEXT, min_size=20, max_size=30))
def test_any_text_comes_back(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("any")
    with opened(folder / "a") as store:
        for text in texts:
            owner = add(store, person(f"p{text}", notes=text, city=text, tags=(text,), legal_name=text))
            log(store, InteractionDraft(owner, NOON, channel="note", body=f"b{text}", next_step=text))
        for name, file in FILES.items():
            write(store, folder / file, name)
            with fresh(folder) as other:
                read_into(other, folder / file)
                assert essence(other, folder) == essence(store, folder)


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_texts_of_any_length_come_back(name: str, store: Store, tmp_path: Path) -> None:
    notes = '가나다😀 =1+1, "x"\n' * 13_000
    owner = add(store, person("Long", notes=notes))
    for number in range(6):
        body = f"{number} " + "😀word | " * 1_000
        log(store, InteractionDraft(owner, NOON, channel="note", body=body, subject="s"))
    add(store, person("Short"))
    path = tmp_path / FILES[name]
    write(store, path, name)
    with fresh(tmp_path) as other:
        report = read_into(other, path)
        assert report.counts["new"] == 2
        assert essence(other, tmp_path) == essence(store, tmp_path)


def test_an_export_of_an_import_of_an_export_is_the_same(store: Store, tmp_path: Path) -> None:
    fill(store)
    owner = add(store, person("Moved", accounts=(AccountDraft("x", "moved"),)))
    store.write("person.trash", lambda session: influencers.trash(session, [owner], now=NOON))
    write(store, tmp_path / "1.json")
    with fresh(tmp_path) as other:
        read_into(other, tmp_path / "1.json")
        write(other, tmp_path / "2.json")
    assert stampless(tmp_path / "1.json") == stampless(tmp_path / "2.json")
    assert b'"trashed_at": "' in stampless(tmp_path / "2.json")


def stampless(path: Path) -> bytes:
    """Return a JSON export without the time it was made."""
    text, count = re.subn(rb'"exported_at": "[^"]*"', b"", path.read_bytes())
    assert count == 1
    return text


def test_json_has_every_snapshot_and_keeps_ids(store: Store, tmp_path: Path) -> None:
    fill(store)
    before = document(store, tmp_path)
    with fresh(tmp_path) as other:
        read_into(other, tmp_path / "whole.json")
        after = document(other, tmp_path)
    assert after["people"] == before["people"]
    assert after["stages"] == before["stages"]
    assert after["tags"] == before["tags"]


def test_an_import_of_an_export_is_one_step_to_undo(store: Store, tmp_path: Path) -> None:
    fill(store)
    write(store, tmp_path / "1.json")
    with fresh(tmp_path) as other:
        read_into(other, tmp_path / "1.json")
        other.undo()
        assert document(other, tmp_path)["people"] == []
        assert document(other, tmp_path)["tags"] == []
        other.redo()
        assert essence(other, tmp_path) == essence(store, tmp_path)
        assert_well(other)


def test_a_uid_of_another_program_goes_out_and_in_again(store: Store, tmp_path: Path) -> None:
    uids = ["urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "a;b, c:d", "0123456789ABCDEF0123456789ABCDEF"]
    cards = [f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:P{n}\r\nUID:{uid}\r\nEND:VCARD\r\n" for n, uid in enumerate(uids)]
    (tmp_path / "foreign.vcf").write_text("".join(cards))
    read_into(store, tmp_path / "foreign.vcf")
    assert [entry["uid"] for entry in document(store, tmp_path)["people"]] == uids
    for name, file in FILES.items():
        write(store, tmp_path / file, name)
        assert read_into(store, tmp_path / file).counts["same"] == 3
        with fresh(tmp_path) as other:
            read_into(other, tmp_path / file)
            assert [entry["uid"] for entry in document(other, tmp_path)["people"]] == uids
