"""Stages: every change of a person's stage is dated, names and order are the user's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from irm.domain.influencer import STAGES
from irm.errors import Invalid, IrmError
from irm.services import exports, imports, influencers, interactions, stages
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, draft_of, edit, opened, person, touch


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path) as found:
        yield found


def move(store: Store, people: list[int], stage: str, *, later: int = 0) -> Any:
    moment = NOON + timedelta(hours=later)
    return store.write("stage.move", lambda s: stages.move(s, people, stage, now=moment))


def changes_of(store: Store, who: int) -> list[str]:
    return [change.stage for change in store.read(lambda s: stages.changes(s, who))]


def test_moving_people_dates_the_change_of_those_who_were_elsewhere(store: Store) -> None:
    jane, minji = add(store), add(store, person("Minji", stage="partner"))
    done = move(store, [jane, minji], "partner")
    assert done.value == 1
    assert draft_of(store, jane).stage == "partner"
    found = store.read(lambda s: stages.changes(s, jane))
    assert [(change.stage, change.changed_at) for change in found] == [("partner", NOON)]
    assert changes_of(store, minji) == []
    assert move(store, [jane, minji], "partner").step is None


def test_the_newest_change_comes_first_and_undo_takes_it_back(store: Store) -> None:
    jane = add(store)
    for later, stage in enumerate(("contacted", "in_talks")):
        move(store, [jane], stage, later=later)
    assert changes_of(store, jane) == ["in_talks", "contacted"]
    store.undo()
    assert changes_of(store, jane) == ["contacted"]
    assert draft_of(store, jane).stage == "contacted"
    assert_well(store)


def test_a_form_that_changes_the_stage_dates_it_and_another_does_not(store: Store) -> None:
    jane = add(store)
    edit(store, jane, notes="vegan")
    assert changes_of(store, jane) == []
    edit(store, jane, stage="resting")
    assert changes_of(store, jane) == ["resting"]


def test_an_import_that_changes_the_stage_dates_it(store: Store, tmp_path: Path) -> None:
    jane = add(store, person("Jane Doe", accounts=(), stage="discovered"))
    path = tmp_path / "list.csv"
    path.write_text("Name,Status\nJane Doe,Signed\n", encoding="utf-8")
    imports.run(store, path, imports.ImportOptions(duplicates="update"))
    assert draft_of(store, jane).stage == "partner"
    assert changes_of(store, jane) == ["partner"]
    imports.run(store, path, imports.ImportOptions(duplicates="update"))
    assert changes_of(store, jane) == ["partner"]


def test_a_json_file_that_says_another_stage_dates_it(store: Store, tmp_path: Path) -> None:
    jane = add(store)
    path = tmp_path / "people.json"
    store.read(lambda s: exports.write(s, path))
    move(store, [jane], "ended")
    imports.run(store, path, imports.ImportOptions())
    assert draft_of(store, jane).stage == "discovered"
    assert changes_of(store, jane)[0] == "discovered"


def test_a_table_says_the_name_of_the_user_and_is_understood_again(store: Store, tmp_path: Path) -> None:
    jane = add(store, person("Jane", stage="partner"))
    store.write("stage.rename", lambda s: stages.rename(s, "partner", "Friend of the house"))
    path = tmp_path / "people.csv"
    store.read(lambda s: exports.write(s, path))
    assert "Friend of the house" in path.read_text(encoding="utf-8-sig")
    move(store, [jane], "ended")
    imports.run(store, path, imports.ImportOptions())
    assert draft_of(store, jane).stage == "partner"
    path.write_text("Name,Status\nMinji,friend of the HOUSE\n", encoding="utf-8")
    imports.run(store, path, imports.ImportOptions())
    assert draft_of(store, jane + 1).stage == "partner"


def test_a_stage_is_called_what_the_user_calls_it(store: Store) -> None:
    store.write("stage.rename", lambda s: stages.rename(s, "partner", "  Friends  of the house "))
    named = {found.code: found.name for found in store.read(stages.names)}
    assert named["partner"] == "Friends of the house"
    assert named["ended"] == ""
    store.write("stage.rename", lambda s: stages.rename(s, "partner", ""))
    assert not any(found.name for found in store.read(stages.names))


@pytest.mark.parametrize(("name", "code"), [("VIP", "stage.name_taken"), ("x" * 61, "text.too_long")])
def test_a_name_that_cannot_be_given_is_refused(store: Store, name: str, code: str) -> None:
    store.write("stage.rename", lambda s: stages.rename(s, "ended", "vip"))
    with pytest.raises(Invalid) as caught:
        store.write("stage.rename", lambda s: stages.rename(s, "partner", name))
    assert [problem.code for problem in caught.value.problems] == [code]


def test_only_a_stage_without_people_can_be_hidden_and_people_bring_it_back(store: Store) -> None:
    jane = add(store)
    with pytest.raises(IrmError, match=r"stage\.in_use"):
        store.write("stage.hide", lambda s: stages.hide(s, "discovered"))
    store.write("stage.hide", lambda s: stages.hide(s, "resting"))
    assert {row.code for row in store.read(stages.rows) if row.is_hidden} == {"resting"}
    move(store, [jane], "resting")
    assert not any(row.is_hidden for row in store.read(stages.rows))
    assert {row.code: row.people for row in store.read(stages.rows)}["resting"] == 1


def hidden(store: Store) -> set[str]:
    return {row.code for row in store.read(stages.rows) if row.is_hidden}


def test_a_new_person_and_an_import_bring_a_hidden_stage_back(store: Store, tmp_path: Path) -> None:
    for stage in ("resting", "partner", "ended"):
        store.write("stage.hide", partial(stages.hide, stage=stage))
    add(store, person("Jane", stage="resting"))
    assert hidden(store) == {"partner", "ended"}
    path = tmp_path / "list.csv"
    path.write_text("Name,Status\nMinji,Signed\n", encoding="utf-8")
    imports.run(store, path, imports.ImportOptions())
    assert hidden(store) == {"ended"}


def test_a_stage_of_another_file_can_be_lived_with(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    path.write_text(
        '{"format": "irm", "version": 1, "stages": [{"id": 50, "code": "vip", "name": "VIP", "position": 9}],'
        ' "tags": [], "people": [{"id": 1, "uid": "a", "display_name": "Jane", "stage": "vip"}]}',
        encoding="utf-8",
    )
    imports.run(store, path, imports.ImportOptions())
    edit(store, 1, notes="saved again")
    assert draft_of(store, 1).stage == "vip"
    with pytest.raises(Invalid):
        edit(store, 1, stage="nowhere")


def test_the_order_is_the_users_and_the_list_follows(store: Store) -> None:
    store.write("stage.reorder", lambda s: stages.reorder(s, ["ended", "partner"]))
    codes = [row.code for row in store.read(stages.rows)]
    assert codes == ["ended", "partner", *(code for code in STAGES if code not in ("ended", "partner"))]
    assert store.write("stage.reorder", lambda s: stages.reorder(s, ["ended", "partner"])).step is None
    assert_well(store)


@pytest.mark.parametrize("work", ["move", "rename", "hide", "reorder"])
def test_a_stage_that_is_none_is_refused(store: Store, work: str) -> None:
    jane = add(store)
    calls = {
        "move": lambda s: stages.move(s, [jane], "nowhere", now=NOON),
        "rename": lambda s: stages.rename(s, "nowhere", "x"),
        "hide": lambda s: stages.hide(s, "nowhere"),
        "reorder": lambda s: stages.reorder(s, ["nowhere"]),
    }
    with pytest.raises(IrmError, match=r"stage\.unknown"):
        store.write("stage.move", calls[work])


def test_a_touch_that_needs_no_reply_gives_the_turn_to_nobody(store: Store) -> None:
    jane = add(store)
    draft = touch(jane, direction="in", needs_no_reply=True, outcome="Said thanks")
    key = store.write("touch.add", lambda s: interactions.save(s, draft)).value
    row = store.read(lambda s: influencers.rows(s, [jane], today=TODAY))[0]
    assert (row.turn, row.last_contact) == ("", NOON)
    assert store.read(lambda s: interactions.get(s, key)).draft.outcome == "Said thanks"
