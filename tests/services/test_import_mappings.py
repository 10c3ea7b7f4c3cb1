"""What columns were taken for is remembered by the headers of a list, and kept under names."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import mapping_choices
from irm.domain.mapping_choices import MappingChoices, Remembered
from irm.domain.own_fields import OwnFieldDraft
from irm.errors import Invalid, IrmError
from irm.services import import_mappings, own_fields
from irm.services.imports import ImportOptions, Understanding, understand
from irm.services.store import Store
from tests.builders import NOON, assert_well

HEADERS = ("Creator", "IG", "Price")
FIRST = MappingChoices(("name", "handle:instagram", "notes"), rules={"email": "fill"})
SECOND = MappingChoices(("name", "handle:instagram", ""), platform="tiktok", words=(("stage", "hot", "in_talks"),))


def known(store: Store) -> tuple[Remembered, ...]:
    return store.read(lambda session: import_mappings.rows(session, HEADERS))


def remember(store: Store, choices: MappingChoices, minutes: int = 0) -> None:
    now = NOON + timedelta(minutes=minutes)
    store.note(lambda session: import_mappings.remember(session, HEADERS, choices, now=now))


def save(store: Store, choices: MappingChoices, name: str, minutes: int = 0) -> int:
    now = NOON + timedelta(minutes=minutes)
    work = lambda session: import_mappings.save(session, HEADERS, choices, name=name, now=now)  # noqa: E731
    return store.write("mapping.add", work, subject=name).value


def understood(folder: Path, text: str) -> Understanding:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return understand(path, ImportOptions())


def test_what_was_chosen_last_is_found_by_the_headers_in_any_case(store: Store, tmp_path: Path) -> None:
    remember(store, FIRST)
    remember(store, SECOND, 1)
    assert [one.choices for one in known(store)] == [SECOND]
    found = understood(tmp_path, "CREATOR,ig,Price\nJane,@jane,5\n")
    kept = store.read(lambda session: import_mappings.find(session, found))
    assert kept is not None
    assert found.mapping is not None
    mapping = import_mappings.applied(found.mapping, kept.choices)
    assert (mapping.fields, mapping.platform) == (SECOND.fields, "tiktok")
    other = understood(tmp_path, "Creator,IG\nJane,@jane\n")
    assert store.read(lambda session: import_mappings.find(session, other)) is None


def test_remembering_is_no_step(store: Store) -> None:
    remember(store, FIRST)
    assert store.peek().undo_label == ""


def test_what_was_remembered_meanwhile_gives_way_to_what_undo_brings_back(store: Store) -> None:
    remember(store, FIRST)
    (one,) = known(store)
    store.write("mapping.delete", lambda session: import_mappings.delete(session, [one.id]))
    remember(store, SECOND)
    assert_well(store)
    store.undo()
    assert known(store) == (one,)


def test_what_was_remembered_under_a_number_that_redo_wants_keeps_its_place(store: Store) -> None:
    save(store, FIRST, "Agency")
    store.undo()
    remember(store, SECOND)
    for _ in range(2):
        store.redo()
        assert [(one.name, one.choices) for one in known(store)] == [("", SECOND), ("Agency", FIRST)]
        assert_well(store)
        store.undo()
        assert [one.choices for one in known(store)] == [SECOND]


def test_named_ones_are_saved_chosen_renamed_and_deleted(store: Store, tmp_path: Path) -> None:
    key = save(store, FIRST, "Agency sheet")
    remember(store, SECOND, 1)
    assert [one.name for one in known(store)] == ["", "Agency sheet"]
    found = understood(tmp_path, "Creator,IG,Price\nJane,@jane,5\n")
    kept = store.read(lambda session: import_mappings.find(session, found, name="agency SHEET"))
    assert kept is not None
    assert kept.choices == FIRST
    with pytest.raises(IrmError, match=r"mapping\.unknown"):
        store.read(lambda session: import_mappings.find(session, found, name="other"))
    store.write("mapping.rename", lambda session: import_mappings.rename(session, key, "Sandbox"))
    assert [one.name for one in known(store)] == ["", "Sandbox"]
    other = save(store, SECOND, "Other", 2)
    with pytest.raises(Invalid):
        store.write("mapping.rename", lambda session: import_mappings.rename(session, other, "SANDBOX"))
    with pytest.raises(Invalid):
        save(store, FIRST, "  ")
    store.write("mapping.delete", lambda session: import_mappings.delete(session, [key]))
    store.undo()
    assert {one.name for one in known(store)} == {"", "Sandbox", "Other"}


def test_choices_of_a_name_that_are_used_again_come_first(store: Store) -> None:
    save(store, FIRST, "Agency sheet")
    remember(store, SECOND, 1)
    remember(store, FIRST, 2)
    assert [one.name for one in known(store)] == ["Agency sheet", ""]


def test_a_field_that_is_gone_is_left_out(store: Store) -> None:
    field = store.write("field.add", lambda session: own_fields.save(session, OwnFieldDraft("Shoe size"))).value
    remember(store, MappingChoices(("name", "own:shoe_size", "no_such_field")))
    assert known(store)[0].choices.fields == ("name", "own:shoe_size", "")
    store.write("field.delete", lambda session: own_fields.delete(session, field))
    assert known(store)[0].choices.fields == ("name", "", "")


@given(
    st.text()
    | st.recursive(
        st.none() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.sampled_from(("fields", "rules", "words", "platform")), x),
    ).map(str)
)
def test_reading_stored_choices_never_fails(text: str) -> None:
    mapping_choices.from_text(text)


@given(st.sampled_from((FIRST, SECOND)))
def test_choices_come_back_as_they_were_stored(choices: MappingChoices) -> None:
    assert mapping_choices.from_text(mapping_choices.to_text(choices)) == choices


def test_a_mapping_says_how_sure_it_is_of_each_column(tmp_path: Path) -> None:
    text = "Name,Kontakt,Odd\nJane Doe,jane@example.com,x\nLeo Park,leo@example.com,y\n"
    mapping = understood(tmp_path, text).mapping
    assert mapping is not None
    assert (mapping.fields, mapping.confidence) == (("name", "email", ""), ("sure", "likely", ""))
    assert mapping.with_field(2, "notes").confidence == ("sure", "likely", "chosen")
    assert mapping.with_field(2, "name").confidence == ("", "likely", "chosen")
