"""What a user can do with files, each once and at random; `operations.py` takes them into its registry."""

from __future__ import annotations

from collections.abc import Callable

from irm.services import (
    attachments,
    demo,
    demo_removal,
    exports,
    imports,
    interactions,
)
from tests.builders import NOON, TODAY
from tests.services.world import NAMES, TEXTS, World


def attach_files(world: World) -> None:
    """Attach some files to a person, or to one touch with them."""
    who = world.somebody()
    if who is None:
        return
    key = None
    if world.chance.random() < 0.4:
        found = world.store.read(lambda s: interactions.timeline(s, who))
        key = world.chance.choice(found).id if found else None
    kept = []
    for _ in range(world.chance.randrange(1, 3)):
        path = world.file(world.chance.choice(("txt", "pdf")))
        path.write_text(world.chance.choice(TEXTS), encoding="utf-8")
        kept.append(world.store.read(lambda s, path=path: attachments.keep(s, path)))  # type: ignore[misc]
    world.store.write(
        "attachment.add",
        lambda s: attachments.add(s, kept, influencer_id=who, interaction_id=key, now=NOON),
    )


def rename_file(world: World) -> None:
    who = world.somebody()
    found = world.store.read(lambda s: attachments.rows(s, who)) if who else []
    if found:
        name = world.chance.choice(("계약서.pdf", "../x", "contract 2.pdf"))
        world.store.write("attachment.rename", lambda s: attachments.rename(s, found[0].id, name))


def remove_files(world: World) -> None:
    who = world.somebody()
    found = world.store.read(lambda s: attachments.rows(s, who)) if who else []
    world.store.write("attachment.remove", lambda s: attachments.remove(s, [row.id for row in found]))


def import_table(world: World) -> None:
    """Import a table that meets people who are there: by handle, by e-mail, by name."""
    chance = world.chance
    path = world.file("csv")
    lines = ["Name,Instagram,Followers,Email,Tags,Notes,Agency,Manager email"]
    for _ in range(chance.randrange(1, 15)):
        number = chance.randrange(40)
        followers = chance.choice(("250K", "8500", "", "junk"))
        mail = chance.choice(("", f"a{number}@example.com"))
        agency, agent = chance.choice(("", "Sandbox", "Big")), chance.choice(("", f"a{number % 5}@example.com"))
        lines.append(
            f"{chance.choice(NAMES)} {number},@user{number},{followers},{mail},Vegan,imported {number},{agency},{agent}"
        )
    path.write_text("\n".join(lines), encoding="utf-8")
    options = imports.ImportOptions(duplicates=chance.choice(("hold", "add", "update")))
    if chance.random() < 0.5:
        imports.run(world.store, path, options)
        return
    known = imports.understand(path, options)
    world.store.write("import", lambda s: imports.take_in(s, known, options))


def import_own_file(world: World) -> None:
    """Import a file of our own that was written some time ago."""
    earlier = sorted(world.folder.glob("*.json"))
    if earlier and world.chance.random() < 0.7:
        imports.run(world.store, world.chance.choice(earlier), imports.ImportOptions())
        return
    path = world.file("json")
    world.store.read(lambda s: exports.write(s, path))


def rehearse_import(world: World) -> None:
    path = world.file("csv")
    path.write_text("Name,Instagram\nNobody,@nobody1\nElse,@else2\n", encoding="utf-8")
    imports.run(world.store, path, imports.ImportOptions(is_dry_run=True))


def add_demo(world: World) -> None:
    plan = demo.DemoPlan(people=2, touches=5, seed=world.chance.randrange(1000))
    world.store.write("demo", lambda s: demo.add(s, plan, today=TODAY))


def remove_demo(world: World) -> None:
    """Take the made-up people out; where nothing was done since, that is an undo."""
    demo_removal.remove(world.store, "demo people")


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    attach_files: ("attachments.add", "attachments.keep"),
    rename_file: ("attachments.rename",),
    remove_files: ("attachments.remove",),
    import_table: ("imports.run", "imports.take_in"),
    import_own_file: ("imports.run",),
    rehearse_import: ("imports.run",),
    add_demo: ("demo.add",),
    remove_demo: ("demo_removal.remove",),
}
"""Each operation with the functions of `irm.services` it uses."""
