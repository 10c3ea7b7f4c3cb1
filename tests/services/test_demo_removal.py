"""Demo data goes as if it had never been, or into the trash where the user went on from it."""

from __future__ import annotations

from pathlib import Path

from irm.services import campaigns, demo, demo_removal, influencers, representatives
from irm.services.demo import DemoPlan
from irm.services.store import Store
from tests.builders import TODAY, add, opened, person


def add_demo(store: Store) -> None:
    store.write("demo", lambda session: demo.add(session, DemoPlan(people=5), today=TODAY))


def count(store: Store, *, in_trash: bool = False) -> int:
    return store.read(lambda session: influencers.count(session, in_trash=in_trash))


def test_nobody_made_up_is_found_in_a_list_of_ones_own(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        add(store, person("Jane Doe"))
        assert not store.read(demo_removal.is_there)


def test_demo_data_nothing_was_done_with_is_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        add_demo(store)
        assert store.read(demo_removal.is_there)
        demo_removal.remove(store, "the demo data")
        assert (count(store), count(store, in_trash=True)) == (0, 0)
        assert not store.read(demo_removal.is_there)
        store.redo()
        assert store.read(demo_removal.is_there)


def test_demo_data_goes_to_the_trash_and_own_people_stay(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        add_demo(store)
        add(store, person("Jane Doe"))
        demo_removal.remove(store, "the demo data")
        assert (count(store), count(store, in_trash=True)) == (1, 5)
        assert not store.read(demo_removal.is_there)
        assert store.read(campaigns.count) == store.read(representatives.count) == 0
        state = store.peek()
        assert (state.undo_label, state.undo_subject) == ("person.trash", "the demo data")
        store.undo()
        assert (count(store), count(store, in_trash=True)) == (6, 0)
