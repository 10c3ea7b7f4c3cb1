"""What a user can do to touches, incidents and what is due, each once and at random; `operations.py` takes them in."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from irm.services import (
    incidents,
    interactions,
    quicklog,
    snoozes,
)
from tests.builders import TODAY
from tests.services.world import World


def log_touch(world: World) -> None:
    who = world.somebody()
    if who is not None:
        world.store.write("touch.add", lambda s: interactions.save(s, world.touch(who)))


def log_touches(world: World) -> None:
    people = world.some()

    def work(session: Session) -> None:
        for who in people:
            interactions.save(session, world.touch(who))

    world.store.write("touch.add", work)


def log_by_one_line(world: World) -> None:
    """Log a touch with tags, with somebody who is there or somebody new."""
    chance = world.chance
    who = world.somebody()
    new = chance.choice(("", "", "Somebody new", f"@user{chance.randrange(40)}"))
    if who is None and not new:
        return
    draft = world.touch(who or 0)
    tags = chance.sample(("Vegan", "음식", "vegan", "spring"), chance.randrange(3))
    world.store.write("touch.add", lambda s: quicklog.save(s, draft, tags=tags, new_person=new, today=TODAY))


def edit_touch(world: World) -> None:
    who, keys = world.somebody(), world.touches()
    if who is not None and keys:
        world.store.write("touch.edit", lambda s: interactions.save(s, world.touch(who), interaction_id=keys[0]))


def tick_next_step(world: World) -> None:
    is_done, keys = world.chance.random() < 0.5, world.touches()
    if keys:
        world.store.write("touch.edit", lambda s: interactions.mark_next_done(s, keys[0], is_done=is_done))


def say_who_answers(world: World) -> None:
    is_free, keys = world.chance.random() < 0.5, world.touches()
    if keys:
        world.store.write("touch.no_reply", lambda s: interactions.mark_no_reply(s, keys[0], needs_no_reply=is_free))


def move_touches(world: World) -> None:
    """Make touches those of somebody else, files and all."""
    who, keys = world.somebody(), world.touches()
    if who is not None:
        world.store.write("touch.move", lambda s: interactions.move(s, keys, who))


def note_incident(world: World) -> None:
    who = world.somebody()
    if who is not None:
        world.store.write("incident.add", lambda s: incidents.save(s, world.incident(who)))


def edit_incident(world: World) -> None:
    who, keys = world.somebody(), world.incidents()
    if who is not None and keys:
        world.store.write("incident.edit", lambda s: incidents.save(s, world.incident(who), incident_id=keys[0]))


def delete_incidents(world: World) -> None:
    keys = world.incidents()
    world.store.write("incident.delete", lambda s: incidents.delete(s, keys))


def delete_touches(world: World) -> None:
    keys = world.touches()
    world.store.write("touch.delete", lambda s: interactions.delete(s, keys))


def put_off(world: World) -> None:
    entries, until = world.entries(), world.day()
    world.store.write("today.snooze", lambda s: snoozes.snooze(s, entries, until=until))


def show_again(world: World) -> None:
    entries = world.entries()
    world.store.write("today.unsnooze", lambda s: snoozes.unsnooze(s, entries))


def finish_entries(world: World) -> None:
    entries = world.entries()
    world.store.write("today.done", lambda s: snoozes.finish(s, entries, today=world.day()))


def reschedule_entries(world: World) -> None:
    entries, to = world.entries(), world.day()
    world.store.write("today.reschedule", lambda s: snoozes.reschedule(s, entries, to=to))


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    log_touch: ("interactions.save",),
    log_touches: ("interactions.save",),
    log_by_one_line: ("quicklog.save",),
    edit_touch: ("interactions.save",),
    tick_next_step: ("interactions.mark_next_done",),
    say_who_answers: ("interactions.mark_no_reply",),
    move_touches: ("interactions.move",),
    note_incident: ("incidents.save",),
    edit_incident: ("incidents.save",),
    delete_incidents: ("incidents.delete",),
    delete_touches: ("interactions.delete", "snoozes.forget"),
    put_off: ("snoozes.snooze",),
    show_again: ("snoozes.unsnooze",),
    finish_entries: ("snoozes.finish",),
    reschedule_entries: ("snoozes.reschedule",),
}
"""Each operation with the functions of `irm.services` it uses."""
