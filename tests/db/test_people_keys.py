"""The search keys in memory follow the file, whoever writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from irm.db import people_keys
from irm.db.engine import raw_connection
from irm.db.people_keys import KeyMemory, PeopleKeys
from irm.domain.listing import BEST, ListSpec
from irm.services import influencers
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, edit, opened, person


def found(store: Store, query: str, **spec: Any) -> list[int]:
    return list(store.read(lambda s: influencers.ids(s, ListSpec(query, BEST, **spec), today=TODAY)))


def kept(store: Store) -> PeopleKeys:
    return store.read(lambda s: people_keys.of(s.info, raw_connection(s), in_trash=False))


def fresh(store: Store) -> PeopleKeys:
    return store.read(lambda s: people_keys.load(raw_connection(s), in_trash=False))


def test_what_is_written_is_found_at_once_and_only_who_was_touched_is_read(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    jane, bob = add(store, person("Jane")), add(store, person("Bob"))
    assert found(store, "ja") == [jane]
    monkeypatch.setattr(people_keys, "load", None)
    edit(store, bob, display_name="Jack", accounts=(account("jackie"),))
    assert found(store, "ja") == [bob, jane]
    assert found(store, "bob") == []
    zoe = add(store, person("Zoe"))
    assert found(store, "zoe") == [zoe]
    store.undo()
    assert found(store, "zoe") == []
    store.redo()
    assert found(store, "zoe") == [zoe]
    store.write("person.trash", lambda s: influencers.trash(s, [zoe], now=NOON))
    assert found(store, "zoe") == []
    monkeypatch.undo()
    assert found(store, "zoe", in_trash=True) == [zoe]
    assert kept(store) == fresh(store)


def test_nothing_changed_nothing_is_read(store: Store) -> None:
    add(store, person("Jane"))
    assert kept(store) is kept(store)
    store.write("person.edit", lambda s: None)
    assert kept(store) is kept(store)


def test_a_write_of_another_process_and_a_large_one_are_followed(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(own_folders) as one, opened(own_folders) as other:
        jane = add(one, person("Jane"))
        assert found(one, "jane") == found(other, "jane") == [jane]
        edit(other, jane, display_name="Zoe")
        assert found(one, "jane") == []
        assert found(one, "zoe") == [jane]
        monkeypatch.setattr(people_keys, "MOST_TOUCHED", 1)
        ids = one.write(
            "import", lambda s: [influencers.save(s, person(f"Ann {n}"), today=TODAY) for n in range(3)]
        ).value
        assert found(one, "ann") == found(other, "ann") == ids


def test_keys_built_anew_are_read_anew(store: Store) -> None:
    add(store, person("Jane"))
    before = kept(store)
    store.rebuild_derived()
    assert kept(store) is not before
    assert kept(store).keys == before.keys


def test_a_search_inside_a_write_sees_what_the_write_did(store: Store) -> None:
    def work(session: Any) -> list[int]:
        influencers.save(session, person("Jane"), today=TODAY)
        session.flush()
        return list(influencers.ids(session, ListSpec("name:jane"), today=TODAY))

    assert len(store.write("person.add", work).value) <= 1
    assert len(found(store, "jane")) == 1


def test_only_the_newest_writes_are_remembered() -> None:
    memory = KeyMemory()
    for stamp in range(200):
        memory.note(stamp, frozenset({stamp}))
    assert len(memory._touched) == 64
    assert memory._between(198, 199) == {199}
    assert memory._between(0, 199) is None
