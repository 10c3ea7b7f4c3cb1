"""Undo and redo as a property: whatever was done, in whatever order, leads back and forth exactly."""

from __future__ import annotations

import importlib
import inspect
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy.orm import Session

from irm import services
from irm.db import changelog, put_back
from irm.db.changes import Changes
from irm.domain import bulk_edit
from irm.domain.export_preset import PresetDraft
from irm.domain.influencer import ContactPointDraft, InfluencerDraft
from irm.domain.listing import ListSpec
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.representative import RepresentativeDraft
from irm.domain.views import ViewDraft
from irm.services import own_fields
from irm.services.exports import ExportOptions, Selection
from irm.services.imports import Understanding
from irm.services.store import Store, open_store
from tests.builders import NOON, assert_well, assert_whole, paths_in, tables
from tests.services import campaign_operations, terms_operations
from tests.services.file_operations import add_demo
from tests.services.operations import OPERATIONS, READERS, WITHOUT_STEP, act
from tests.services.people_model import expected_facts
from tests.services.people_operations import add_person
from tests.services.touch_operations import log_touches
from tests.services.world import World

LENGTH = 300
FIRST = (
    *(add_person, add_person, campaign_operations.add_campaign, campaign_operations.add_slot),
    campaign_operations.put_on_bench,
)
"""How a random life begins: most that can be done is done to people or to somebody in a campaign."""
LONG_RUN = "IRM_LONG_TESTS"
"""Set it to run what takes minutes."""


def fingerprint(store: Store) -> int:
    """Return a number that tells two states apart; the text index is looked at by the check of the file."""
    return hash(repr(tables(store, with_words=False)))


def mirrored(changes: Changes) -> Changes:
    return Changes(changes.removed, changes.updated, changes.added, changes.is_bulk)


def populate(world: World) -> None:
    for _ in range(4):
        act(world, add_person)
        act(world, log_touches)
    act(world, add_demo)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.__name__)
def test_an_operation_leads_back_and_forth(
    store: Store, tmp_path: Path, operation: Callable[[World], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(store, Random(operation.__name__), tmp_path)
    populate(world)
    before = tables(store)
    for _ in range(12):
        name_before = store.peek()
        was_taken = act(world, operation)
        after = tables(store)
        assert was_taken or after == before
        assert_whole(store)
        if store.peek().redo_label or (store.peek() == name_before and after == before):
            before = after
            continue  # it was an undo itself, or there was nothing to do
        undone = store.undo()
        assert undone is not None
        assert tables(store) == before
        assert store.examine(changelog.differences) == 0
        redone = store.redo()
        assert redone is not None
        assert redone.changes == mirrored(undone.changes)
        assert tables(store) == after
        with monkeypatch.context() as patched:
            patched.setattr(put_back, "_MANY", 1)  # the way of very many rows, for every one
            assert store.undo() == undone
        assert tables(store) == before
        assert store.redo() == redone
        before = after
    assert tables(store) == before
    assert_well(store)


class Sequence:
    """A long random life of one file, and the way back."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = Random(seed)
        self.home = folder / f"home{seed}"
        self.files = folder / f"files{seed}"
        self.files.mkdir()
        self.world = World(open_store(paths_in(self.home)), self.chance, self.files)
        self.states = [fingerprint(self.world.store)]

    @property
    def store(self) -> Store:
        """The open file."""
        return self.world.store

    def reopen(self) -> None:
        """Close the file and open it again."""
        self.store.close()
        self.world.store = open_store(paths_in(self.home))

    def run(self, length: int) -> None:
        """Do so many operations, looking at everything after each; reopen in the middle."""
        operations = list(OPERATIONS)
        weights = [0.2 if operation is add_demo else 1 for operation in operations]
        for number in range(length):
            if number == length // 2:
                self.reopen()
            steps = self.count()
            chosen = FIRST[number] if number < len(FIRST) else self.chance.choices(operations, weights)[0]
            act(self.world, chosen)
            self.look(f"after operation {number}")
            state = fingerprint(self.store)
            if self.count() > steps:
                self.states.append(state)
            elif self.count() < steps:
                self.states.pop()
            assert state == self.states[-1]
            if number % 20 == 0:
                self.compare_with_new()
        act(self.world, add_demo)
        self.states.append(fingerprint(self.store))

    def count(self) -> int:
        """Return how many steps can be undone."""
        count: int = self.store.examine(
            lambda raw: raw.execute("SELECT count(*) FROM step WHERE is_undone = 0").fetchone()[0]
        )
        return count

    def look(self, place: str) -> None:
        """Fail unless the file is whole and the facts are those a plain program computes from the records."""
        assert_whole(self.store)
        now = tables(self.store, with_words=False)
        assert now["influencer_fact"] == expected_facts(now), place

    def compare_with_new(self) -> None:
        """Fail unless pages are sound, and what is derived is what building it anew gives, word by word."""
        assert_well(self.store)
        before = tables(self.store)
        self.store.rebuild_derived()
        assert tables(self.store) == before

    def back(self) -> None:
        """Undo everything, reopening in the middle."""
        for number, state in enumerate(reversed(self.states[:-1])):
            if number == len(self.states) // 2:
                self.reopen()
            assert self.store.undo() is not None
            assert fingerprint(self.store) == state
        assert self.store.undo() is None
        self.look("when all is undone")
        self.compare_with_new()

    def forth(self) -> None:
        """Redo everything."""
        for number, state in enumerate(self.states[1:]):
            if number == len(self.states) // 3:
                self.reopen()
            assert self.store.redo() is not None
            assert fingerprint(self.store) == state
        assert self.store.redo() is None
        self.look("when all is done again")
        self.compare_with_new()


def live(folder: Path, seed: int, length: int) -> None:
    sequence = Sequence(folder, seed)
    try:
        sequence.run(length)
        assert len(sequence.states) > length // 6
        sequence.back()
        sequence.forth()
    finally:
        sequence.store.close()


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("seed", "length"), [(0, LENGTH), (1, LENGTH // 5), (2, LENGTH // 5)])
def test_a_long_random_life_can_be_undone_and_done_again(tmp_path: Path, seed: int, length: int) -> None:
    live(tmp_path, seed, length)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not os.environ.get(LONG_RUN), reason=f"takes minutes: set {LONG_RUN}=1")
def test_many_long_random_lives_can_be_undone_and_done_again(tmp_path: Path) -> None:
    for seed in range(3, 53):
        live(tmp_path, seed, LENGTH)


def public_functions() -> set[str]:
    """Return the public functions of the use cases that take a session or a store first."""
    found = set()
    for name in services.__all__:
        module = importlib.import_module(f"irm.services.{name}")
        for key, value in vars(module).items():
            if key.startswith("_") or not inspect.isfunction(value):
                continue
            if not value.__module__.startswith(f"irm.services.{name}"):
                continue
            first = next(iter(inspect.signature(value).parameters), "")
            if first in ("session", "store"):
                found.add(f"{name}.{key}")
    return found


def test_every_function_that_writes_is_in_the_registry() -> None:
    registered = {name for names in OPERATIONS.values() for name in names}
    assert public_functions() == registered | READERS | WITHOUT_STEP


def test_what_is_called_a_reader_can_be_read_with(store: Store, tmp_path: Path) -> None:
    """A reading connection refuses every write, so a writer among the readers would be found here."""
    world = World(store, Random(1), tmp_path)
    populate(world)
    speaker = RepresentativeDraft("Mina", contact_points=(ContactPointDraft("email", "mina@sandbox.example"),))
    store.write("representative.add", lambda session: services.representatives.save(session, speaker))
    size = store.write("field.add", lambda s: own_fields.save(s, OwnFieldDraft("Hat"))).value
    (tmp_path / "brief.txt").write_text("content", encoding="utf-8")
    kept = store.read(lambda session: services.attachments.keep(session, tmp_path / "brief.txt"))
    who = world.people()[0]
    file = store.write(
        "attachment.add", lambda s: services.attachments.add(s, [kept], influencer_id=who, now=NOON)
    ).value[0]
    view = store.write("view.add", lambda s: services.views.save(s, ViewDraft("influencers"), name="All")).value
    preset = store.write("preset.add", lambda s: services.export_presets.save(s, PresetDraft("csv"), name="Mail")).value
    everybody = {"selection": Selection(), "options": ExportOptions()}
    named: dict[str, dict[str, Any]] = {
        "own_fields.losing": {"field_id": size},
        "exports.content": {**everybody, "most": 3},
        "exports.preview": everybody,
    }
    arguments: dict[str, tuple[Any, ...]] = {
        "export_presets.get": (preset,),
        "export_presets.named": ("mail",),
        "export_presets.options_of": (PresetDraft("csv"),),
        "exports.content": ("google",),
        "exports.mailable": (Selection(),),
        "exports.preview": ("csv",),
        "attachments.rows": (who,),
        "import_mappings.find": (Understanding(tmp_path / "x.csv", "vcard"),),
        "import_mappings.rows": (("Name",),),
        "attachments.get": (file,),
        "attachments.copy_to_look_at": (file,),
        "attachments.save_as": (file, tmp_path / "saved.txt"),
        "bulk_edit.preview": (world.people(), bulk_edit.Edit("city", "set", "Seoul")),
        "finding.found": (world.people(), "jane"),
        "influencers.ids": (ListSpec("jane"),),
        "influencers.grouped": (ListSpec(grouped_by="stage"),),
        "influencers.rows": (world.people(),),
        "influencers.get": (world.people()[0],),
        "whole_person.get": (world.people()[0],),
        "influencers.find": (str(world.people()[0]),),
        "stages.changes": (world.people()[0],),
        "timeline.read": (world.people()[0],),
        "incidents.rows": (world.people()[0],),
        "duplicates.like": (InfluencerDraft("Jane"),),
        "duplicates.pair_of": (world.people()[0], world.people()[1]),
        "merging_people.better_kept": (world.people()[0], world.people()[1]),
        "merging_people.preview": (world.people()[0], world.people()[1]),
        "interactions.open_step": (world.people()[0],),
        "interactions.timeline": (world.people()[0],),
        "interactions.get": (1,),
        "quicklog.whom": ("jane",),
        "quicklog.callees": (world.people()[:2],),
        "history.of_influencer": (world.people()[0],),
        "history.of_representative": (world.speakers()[0],),
        "representatives.ids": (ListSpec("jane"),),
        "representatives.rows": (world.speakers(),),
        "representatives.get": (world.speakers()[0],),
        "representatives.people_of": (world.speakers()[0],),
        "representatives.named_like": ("ja",),
        "exports.write": (tmp_path / "out.csv",),
        "filter_values.of_people": ("country",),
        "own_fields.checked_values": ({"hat": "1"},),
        "own_fields.losing": (OwnFieldDraft("Size", "number"),),
        "own_fields.values_of": (world.people(),),
        "readings.of_person": (world.people()[0],),
        "standing.formulas_of": (world.people(),),
        "standing.of_accounts": (world.people()[0],),
        "standing.of_people": (world.people(),),
        "tiers.moving": ((1, 2, 3, 4),),
        "views.get": (view,),
        "person_report.read": (who,),
        "person_report.copy_files": (who, tmp_path / "copied"),
        **campaign_operations.populate(world),
    }
    arguments |= terms_operations.populate(world)
    for name in sorted(READERS - {"checkup.run", "erasure.outlook"}):
        module, function = name.split(".")
        call = getattr(getattr(services, module), function)
        keywords: dict[str, Any] = {"today": world.day()} if "today" in inspect.signature(call).parameters else {}
        keywords |= named.get(name, {})
        given = arguments.get(name, ())
        if name in terms_operations.KEYWORDS:
            given, keywords = terms_operations.KEYWORDS[name](arguments)
        store.read(partial(_called, call, given, keywords))


def _called(call: Callable[..., Any], arguments: tuple[Any, ...], keywords: dict[str, Any], session: Session) -> Any:
    return call(session, *arguments, **keywords)
