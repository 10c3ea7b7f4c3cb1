"""The search keys in memory follow the file, whoever writes it."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from irm.db import people_keys
from irm.db.engine import raw_connection
from irm.db.people_keys import KeyMemory, PeopleKeys
from irm.domain.listing import BEST, ListSpec
from irm.errors import IrmError
from irm.services import influencers
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, edit, opened, person

NAMES = ("Jane", "jane", "Émile", "김민지", "ليلى", "Zoe")


def found(store: Store, query: str, **spec: Any) -> list[int]:
    return list(store.read(lambda s: influencers.ids(s, ListSpec(query, BEST, **spec), today=TODAY)))


def kept(store: Store, *, in_trash: bool = False) -> PeopleKeys:
    return store.read(lambda s: people_keys.of(s.info, raw_connection(s), in_trash=in_trash))


def fresh(store: Store, *, in_trash: bool = False) -> PeopleKeys:
    return store.read(lambda s: people_keys.load(raw_connection(s), in_trash=in_trash))


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


def test_after_any_writes_the_keys_are_those_of_the_file_in_the_order_of_names(store: Store) -> None:
    rng = Random(3)
    ids = [add(store, person(rng.choice(NAMES))) for _ in range(6)]
    for _ in range(40):
        who = rng.choice(ids)
        match rng.randrange(5):
            case 0:
                ids.append(add(store, person(rng.choice(NAMES))))
            case 1:
                with suppress(IrmError):  # an undo may have taken the person away
                    edit(store, who, display_name=rng.choice(NAMES))
            case 2:
                store.write("person.trash", partial(influencers.trash, influencer_ids=[who], now=NOON))
            case 3:
                store.write("person.restore", partial(influencers.restore, influencer_ids=[who]))
            case _:
                store.undo()
        assert kept(store) == fresh(store)
        assert kept(store, in_trash=True) == fresh(store, in_trash=True)


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
