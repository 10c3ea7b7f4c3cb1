"""The user's own fields in files: written in every format, and read back into the fields of the same name."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.domain.own_fields import OwnFieldDraft
from irm.services import imports, influencers, own_fields
from irm.services.imports import ImportOptions
from irm.services.store import Store
from tests.builders import TODAY, account, add, assert_well, draft_of, edit, person
from tests.services.exports.people import FILES, fresh, read_into, write

FIELDS = (
    OwnFieldDraft("Shirt size", "choice", ("S", "M, wide", "=L")),
    OwnFieldDraft("Fee", "money", currency="KRW"),
    OwnFieldDraft("계약일", "date"),
    OwnFieldDraft("حيوان", "yes_no"),
    OwnFieldDraft("Posts", "number"),
    OwnFieldDraft("Remark; more"),
    OwnFieldDraft("Notes"),
)
VALUES = {
    "shirt_size": "M, wide",
    "fee": "1250 USD",
    "field_1": "2026-03-04",
    "field_2": "0",
    "posts": "12",
    "remark_more": '=1+1, "x"; y\\n',
    "notes_2": "mine",
}


def make_fields(store: Store) -> None:
    for draft in FIELDS:
        store.write("field.add", lambda s, draft=draft: own_fields.save(s, draft))  # type: ignore[misc]


def people_of(store: Store) -> dict[str, dict[str, str]]:
    def work(session: object) -> dict[str, dict[str, str]]:
        keys = own_fields.values_of(session, range(1, 100))  # type: ignore[arg-type]
        return {influencers.get(session, key, today=TODAY).draft.display_name: said for key, said in keys.items()}  # type: ignore[arg-type]

    return store.read(work)


@pytest.mark.parametrize("name", FILES)
def test_what_the_fields_say_comes_back(name: str, store: Store, tmp_path: Path) -> None:
    make_fields(store)
    add(store, person("Ada", accounts=(account("ada"),), own_values=VALUES))
    add(store, person("Bea", accounts=(account("bea"),), own_values={"posts": "-1.25", "field_2": "1"}))
    add(store, person("Cho", accounts=(account("cho"),)))
    path = tmp_path / FILES[name]
    write(store, path, name)
    with fresh(tmp_path) as other:
        if name != "json":
            make_fields(other)
        assert read_into(other, path).counts["new"] == 3
        assert people_of(other) == people_of(store)
        assert other.read(own_fields.vocabulary) == store.read(own_fields.vocabulary)
        assert read_into(other, path).counts["same"] == 3
        assert_well(other)


@pytest.mark.parametrize("name", FILES)
def test_a_file_changes_what_it_says_otherwise_and_keeps_the_rest(name: str, store: Store, tmp_path: Path) -> None:
    make_fields(store)
    ada = add(store, person("Ada", accounts=(account("ada"),), own_values={"posts": "5"}))
    path = tmp_path / FILES[name]
    write(store, path, name)
    edit(store, ada, own_values={"posts": "6", "fee": "100 KRW"})
    assert read_into(store, path).counts["update"] == 1
    assert draft_of(store, ada).own_values == {"posts": "5", "fee": "100 KRW"}


def test_a_header_equal_to_the_name_of_a_field_is_that_field(store: Store, tmp_path: Path) -> None:
    make_fields(store)
    path = tmp_path / "list.csv"
    path.write_text(
        'Name,shirt SIZE,Fee,계약일,Posts,Notes\nAda,=l,"50만원",2026년 3월 4일,"1,234",plain\nBea,huge,free,,,\n',
        encoding="utf-8",
    )
    options = ImportOptions(own_fields=store.read(own_fields.fields))
    mapping = imports.understand(path, options).mapping
    assert mapping is not None
    assert mapping.fields == ("name", "own:shirt_size", "own:fee", "own:field_1", "own:posts", "notes")
    report = imports.run(store, path, ImportOptions())
    assert report.counts["new"] == 2
    assert people_of(store) == {
        "Ada": {"shirt_size": "=L", "fee": "500000 KRW", "field_1": "2026-03-04", "posts": "1234"}
    }
    assert draft_of(store, 1).notes == "plain"
    assert draft_of(store, 2).notes == "shirt SIZE: huge\nFee: free"
    assert imports.run(store, path, ImportOptions(duplicates="update")).counts["same"] == 2


def test_a_column_can_be_given_to_a_field_by_hand(store: Store, tmp_path: Path) -> None:
    make_fields(store)
    path = tmp_path / "list.csv"
    path.write_text("Name,Column A\nAda,M\nBea,7\n", encoding="utf-8")
    imports.run(store, path, ImportOptions(maps=("Column A=own:posts",)))
    assert people_of(store) == {"Bea": {"posts": "7"}}
    imports.run(store, path, ImportOptions(maps=("Column A=own:gone",)))


def test_hidden_fields_are_left_out_of_tables_unless_they_are_all_there_is(store: Store, tmp_path: Path) -> None:
    make_fields(store)
    add(store, person("Ada", own_values={"posts": "5", "fee": "100 KRW"}))
    store.write("field.hide", lambda s: own_fields.hide(s, 2, is_hidden=True))
    write(store, tmp_path / "out.csv", "csv")
    header = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0]
    assert ",Posts," in header
    assert ",Fee," not in header
    assert header.endswith("Notes (own field)")


def test_json_of_another_store_brings_its_fields_beside_those_that_are_there(store: Store, tmp_path: Path) -> None:
    make_fields(store)
    add(store, person("Ada", own_values={"posts": "5"}))
    write(store, tmp_path / "out.json", "json")
    with fresh(tmp_path) as other:
        add(other, person("Zed"))
        other.write("field.add", lambda s: own_fields.save(s, OwnFieldDraft("Posts", "date")))
        report = read_into(other, tmp_path / "out.json")
        assert report.counts["rejected"] == 1
        assert [problem.field for problem in report.refused[0].problems] == ["own_values.posts"]
        assert [field[2] for field in other.read(own_fields.vocabulary) if field[0] == "posts"] == ["date"]
