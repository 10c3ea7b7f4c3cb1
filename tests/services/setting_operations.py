"""What a user can set for all data, each once and at random; `operations.py` takes them into its registry."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from sqlalchemy.orm import Session

from irm.domain.export_preset import PresetDraft
from irm.domain.influencer import (
    STAGES,
)
from irm.domain.mapping_choices import MappingChoices
from irm.domain.standing import Benchmark
from irm.domain.views import ViewDraft
from irm.errors import IrmError
from irm.services import (
    benchmarks,
    export_presets,
    import_mappings,
    own_fields,
    stages,
    tags,
    tiers,
    views,
)
from tests.builders import NOON
from tests.services.world import PLATFORMS, World


def move_people_to_stage(world: World) -> None:
    people, stage = world.some(), world.chance.choice(STAGES)
    world.store.write("stage.move", lambda s: stages.move(s, people, stage, now=NOON))


def sort_people_into_stages(world: World) -> None:
    wanted = {who: world.chance.choice(STAGES) for who in world.some()}
    world.store.write("stage.move", lambda s: stages.put(s, wanted, now=NOON))


def rename_stage(world: World) -> None:
    name, stage = world.chance.choice(("", "VIP", "협상", "سفير")), world.chance.choice(STAGES)
    world.store.write("stage.rename", lambda s: stages.rename(s, stage, name))


def hide_stage(world: World) -> None:
    """Hide or show a stage; a refusal because somebody is in it is part of life."""
    stage, is_hidden = world.chance.choice(STAGES), world.chance.random() < 0.7
    with suppress(IrmError):
        world.store.write("stage.hide", lambda s: stages.hide(s, stage, is_hidden=is_hidden))


def reorder_stages(world: World) -> None:
    wanted = world.chance.sample(STAGES, world.chance.randrange(len(STAGES) + 1))
    world.store.write("stage.reorder", lambda s: stages.reorder(s, wanted))


def save_view(world: World) -> None:
    chance, known = world.chance, world.store.read(views.ids)
    draft = ViewDraft(
        "influencers",
        chance.choice(("", "tag:Bulk", 'stage:"in talks"')),
        chance.choice(("name", "followers")),
        chance.random() < 0.5,
        chance.choice(("", "stage")),
        chance.choice(((), (("name", 200), ("stage", 90)))),
    )
    if known and chance.random() < 0.4:
        world.store.write("view.edit", lambda s: views.save(s, draft, view_id=chance.choice(known)))
    else:
        world.store.write("view.add", lambda s: views.save(s, draft, name=f"View {chance.randrange(10)}"))


def save_mapping(world: World) -> None:
    chance = world.chance
    choices = MappingChoices(chance.choice((("name",), ("email",))), platform=chance.choice(("", "tiktok")))
    name = f"Mapping {chance.randrange(3)}"
    headers = chance.choice((("A",), ("B",)))
    world.store.write("mapping.add", lambda s: import_mappings.save(s, headers, choices, name=name, now=NOON))


def change_mapping(world: World) -> None:
    chance = world.chance
    known = world.store.read(lambda s: [one.id for key in ("A", "B") for one in import_mappings.rows(s, (key,))])
    if not known:
        return
    one = chance.choice(known)
    if chance.random() < 0.5:
        name = f"Mapping {chance.randrange(3)}"
        world.store.write("mapping.rename", lambda s: import_mappings.rename(s, one, name))
    else:
        world.store.write("mapping.delete", lambda s: import_mappings.delete(s, [one]))


def change_view(world: World) -> None:
    chance, known = world.chance, world.store.read(views.ids)
    if not known:
        return
    key, place = chance.choice(known), chance.randrange(4)
    verb = chance.choice(("rename", "pin", "move", "delete"))
    if verb == "rename":
        world.store.write("view.rename", lambda s: views.rename(s, key, f"View {chance.randrange(10)}"))
    elif verb == "pin":
        world.store.write("view.pin", lambda s: views.pin(s, key, is_pinned=place % 2 == 0))
    elif verb == "move":
        world.store.write("view.move", lambda s: views.move(s, key, place))
    else:
        world.store.write("view.delete", lambda s: views.delete(s, [key]))


def save_preset(world: World) -> None:
    chance, known = world.chance, [preset.id for preset in world.store.read(export_presets.rows)]
    draft = PresetDraft(
        chance.choice(("csv", "google", "mailchimp")),
        chance.choice(((), ("name", "emails"), ("notes",))),
        is_raw=chance.random() < 0.5,
        is_mailable=chance.choice((None, True, False)),
    )
    with suppress(IrmError):
        if known and chance.random() < 0.4:
            key = chance.choice(known)
            world.store.write("preset.edit", lambda s: export_presets.save(s, draft, preset_id=key))
        else:
            name = f"Preset {chance.randrange(10)}"
            world.store.write("preset.add", lambda s: export_presets.save(s, draft, name=name))


def change_preset(world: World) -> None:
    known = [preset.id for preset in world.store.read(export_presets.rows)]
    if not known:
        return
    key, name = world.chance.choice(known), f"Preset {world.chance.randrange(10)}"
    if world.chance.random() < 0.6:
        with suppress(IrmError):
            world.store.write("preset.rename", lambda s: export_presets.rename(s, key, name))
    else:
        world.store.write("preset.delete", lambda s: export_presets.delete(s, [key]))


def add_own_field(world: World) -> None:
    draft = world.own_field()
    world.store.write("field.add", lambda s: own_fields.save(s, draft))


def change_own_field(world: World) -> None:
    """Change a field, of which people may say something already."""
    keys = world.own_fields()
    if keys:
        key, draft = world.chance.choice(keys), world.own_field()
        world.store.write("field.edit", lambda s: own_fields.save(s, draft, field_id=key))


def arrange_own_fields(world: World) -> None:
    keys = world.own_fields()
    world.chance.shuffle(keys)
    if keys:
        is_hidden = world.chance.random() < 0.5

        def work(session: Session) -> None:
            own_fields.reorder(session, keys[1:])
            own_fields.hide(session, keys[0], is_hidden=is_hidden)

        world.store.write("field.order", work)


def delete_own_field(world: World) -> None:
    keys = world.own_fields()
    if keys:
        key = world.chance.choice(keys)
        world.store.write("field.delete", lambda s: own_fields.delete(s, key))


def fill_own_field(world: World) -> None:
    """Say the same of many people, and something of one."""
    people, values = world.some(), world.own_values()
    if people and values:
        code, value = next(iter(values.items()))

        def work(session: Session) -> None:
            own_fields.set_value(session, people, code, world.chance.choice((value, "")))
            own_fields.set_values(session, people[0], values)

        world.store.write("person.edit", work)


def change_tiers(world: World) -> None:
    limits = sorted(world.chance.sample(range(1, 2_000_000, 1000), 4))
    world.store.write("tiers.edit", lambda s: tiers.set_limits(s, limits))


def change_benchmarks(world: World) -> None:
    """Add a benchmark, change or delete one, or take back the table that is shipped."""
    chance = world.chance
    rows = world.store.read(benchmarks.rows)
    draft = Benchmark(
        chance.choice(PLATFORMS), chance.choice(("", "nano")), "views_by_followers", 0.01, chance.random()
    )
    chosen = chance.randrange(4)
    if chosen == 0 or not rows:
        world.store.write("benchmark.reset", benchmarks.reset)
    elif chosen == 1:
        world.store.write("benchmark.add", lambda s: benchmarks.save(s, draft))
    elif chosen == 2:
        world.store.write("benchmark.edit", lambda s: benchmarks.save(s, draft, benchmark_id=rows[0].id))
    else:
        world.store.write("benchmark.delete", lambda s: benchmarks.delete(s, rows[-1].id))


def change_tag(world: World) -> None:
    """Rename a tag (two may become one), colour or delete it."""
    keys = world.tag_ids()
    if not keys:
        return
    key, chosen = world.chance.choice(keys), world.chance.randrange(3)
    name, colour = world.chance.choice(("Vegan", "음식", "New name")), world.chance.choice(tags.COLOURS)
    if chosen == 0:
        world.store.write("tag.rename", lambda s: tags.rename(s, key, name))
    elif chosen == 1:
        world.store.write("tag.colour", lambda s: tags.set_colour(s, key, colour))
    else:
        world.store.write("tag.delete", lambda s: tags.delete(s, key))


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    move_people_to_stage: ("stages.move",),
    sort_people_into_stages: ("stages.put",),
    rename_stage: ("stages.rename",),
    hide_stage: ("stages.hide",),
    reorder_stages: ("stages.reorder",),
    save_view: ("views.save",),
    change_view: ("views.rename", "views.pin", "views.move", "views.delete"),
    save_preset: ("export_presets.save",),
    save_mapping: ("import_mappings.save",),
    change_mapping: ("import_mappings.rename", "import_mappings.delete"),
    change_preset: ("export_presets.rename", "export_presets.delete"),
    add_own_field: ("own_fields.save",),
    change_own_field: ("own_fields.save",),
    arrange_own_fields: ("own_fields.reorder", "own_fields.hide"),
    delete_own_field: ("own_fields.delete",),
    fill_own_field: ("own_fields.set_value", "own_fields.set_values"),
    change_tiers: ("tiers.set_limits",),
    change_benchmarks: ("benchmarks.save", "benchmarks.delete", "benchmarks.reset"),
    change_tag: ("tags.rename", "tags.set_colour", "tags.delete"),
}
"""Each operation with the functions of `irm.services` it uses."""
