"""Every operation a user can do, as a function that does it once, at random, to whatever is in the file.

`OPERATIONS` is the registry: a public function of `irm.services` that writes must be named in it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from irm.db.people_read import COUNTS
from irm.domain import bulk_edit as bulk
from irm.domain.incident import INCIDENT_KINDS, IncidentDraft
from irm.domain.influencer import (
    CONTACT_KINDS,
    INFLUENCE_TYPES,
    KINDS,
    ORIGINS,
    STAGES,
    AccountDraft,
    AffinityDraft,
    ContactPointDraft,
    InfluencerDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.domain.listing import ListSpec
from irm.domain.own_fields import KINDS as OWN_KINDS
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.representation import Representation
from irm.domain.representative import KINDS as REPRESENTATIVE_KINDS
from irm.domain.representative import RepresentativeDraft
from irm.domain.standing import Benchmark
from irm.domain.today import EntryKey
from irm.domain.views import ViewDraft
from irm.errors import Invalid, IrmError
from irm.services import (
    attachments,
    benchmarks,
    bulk_edit,
    demo,
    demo_removal,
    exports,
    imports,
    incidents,
    influencers,
    interactions,
    own_fields,
    quicklog,
    readings,
    representatives,
    snoozes,
    stages,
    tags,
    tiers,
    views,
)
from irm.services import today as days
from irm.services.store import Store
from tests.builders import NOON, TODAY
from tests.services import campaign_operations, terms_operations

NAMES = ("Jane", "김민지", "ليلى", "jane", "O'Neil", "Zoë", "=1+1", "李", "x" * 60, "👩‍🎤")
TEXTS = ("skincare samples", "계약서 보냈습니다", "مدونة سفر", "a\0b", '"quoted", yes', "", "line\nline", "100%")
PLATFORMS = ("instagram", "tiktok", "youtube", "x")


@dataclass(slots=True)
class World:
    """What an operation works on: the open file, the chance, and a folder for files to import."""

    store: Store
    chance: Random
    folder: Path
    made: int = field(default=0)

    def people(self) -> list[int]:
        """Return the ids of everybody, those in the trash too."""
        return self.store.read(
            lambda s: [
                *influencers.ids(s, ListSpec(), today=TODAY),
                *influencers.ids(s, ListSpec(in_trash=True), today=TODAY),
            ]
        )

    def somebody(self) -> int | None:
        """Return one of the people, None where there is nobody."""
        people = self.people()
        return self.chance.choice(people) if people else None

    def some(self) -> list[int]:
        """Return a few of the people."""
        people = self.people()
        return self.chance.sample(people, self.chance.randrange(len(people) + 1))

    def touches(self) -> list[int]:
        """Return the ids of a few touches of one person."""
        who = self.somebody()
        rows = self.store.read(lambda s: interactions.timeline(s, who)) if who else []
        return [row.id for row in self.chance.sample(rows, self.chance.randrange(len(rows) + 1))]

    def speakers(self) -> list[int]:
        """Return the ids of all representatives, those in the trash too."""
        return self.store.read(
            lambda s: [
                *representatives.ids(s, ListSpec(), today=TODAY),
                *representatives.ids(s, ListSpec(in_trash=True), today=TODAY),
            ]
        )

    def speaker(self) -> int | None:
        """Return one of the representatives, None where there is none."""
        speakers = self.speakers()
        return self.chance.choice(speakers) if speakers else None

    def representation(self, among: list[int]) -> tuple[Representation, ...]:
        """Return links to a few of these records."""
        few = self.chance.sample(among, self.chance.randrange(min(len(among), 4) + 1))
        return tuple(Representation(key, role=self.chance.choice(("", "bookings", "계약"))) for key in few)

    def entries(self) -> list[EntryKey]:
        """Return a few of the things that are due, or that could be."""
        found = self.store.read(lambda s: days.sections(s, today=self.day()))
        keys = [entry.key for section in found for entry in section.entries]
        keys += [EntryKey("next_step", key) for key in self.touches()]
        return self.chance.sample(keys, self.chance.randrange(len(keys) + 1))

    def incidents(self) -> list[int]:
        """Return the ids of a few incidents of one person."""
        who = self.somebody()
        rows = self.store.read(lambda s: incidents.rows(s, who)) if who else []
        return [row.id for row in self.chance.sample(rows, self.chance.randrange(len(rows) + 1))]

    def incident(self, influencer_id: int) -> IncidentDraft:
        """Return an incident or praise of a person."""
        kind, note = self.chance.choice(INCIDENT_KINDS), self.chance.choice(TEXTS)
        return IncidentDraft(influencer_id, kind, self.day(), note)

    def day(self) -> date:
        """Return a day around today."""
        return TODAY + timedelta(days=self.chance.randrange(-40, 40))

    def metrics(self) -> Metrics | None:
        """Return some counts, or none."""
        if self.chance.random() < 0.3:
            return None
        counts = {name: self.chance.choice((None, 0, self.chance.randrange(2_000_000))) for name in COUNTS}
        taken_on = self.chance.choice((None, self.day()))
        return Metrics(**counts, taken_on=taken_on, source=self.chance.choice(("typed", "list.csv")))

    def account(self) -> AccountDraft:
        """Return an account out of few, so that people meet on the same ones."""
        handle = self.chance.choice(("", f"user{self.chance.randrange(40)}"))
        is_verified = self.chance.random() < 0.5
        return AccountDraft(self.chance.choice(PLATFORMS), handle, is_verified=is_verified, metrics=self.metrics())

    def contact(self) -> ContactPointDraft:
        """Return a contact point that is valid."""
        kind = self.chance.choice(CONTACT_KINDS)
        number = self.chance.randrange(100)
        values = {"email": f"a{number}@example.com", "phone": f"+82 10-1234-56{number:02}"}
        values["address"] = f"{number} Main St\nSeoul"
        return ContactPointDraft(
            kind,
            values.get(kind, f"value {number}"),
            label=self.chance.choice(("", "work", "배송")),
            is_preferred=self.chance.random() < 0.5,
            confirmed_on=self.chance.choice((None, self.day())),
        )

    def sign(self) -> AffinityDraft:
        """Return a sign of affinity."""
        note = self.chance.choice(("wears it", "팬이에요", "line\nline"))
        return AffinityDraft(self.chance.choice((None, self.day())), note, self.chance.choice(("", "example.com/p/1")))

    def introducer(self) -> Introducer | None:
        """Return somebody here, a name, or nobody."""
        who = self.somebody()
        return self.chance.choice((None, Introducer("Aunt"), Introducer("", who) if who else None))

    def refusal(self) -> Refusal | None:
        """Return a refusal, or none."""
        if self.chance.random() < 0.7:
            return None
        return Refusal(self.chance.choice((None, self.day())), self.chance.choice(TEXTS))

    def parts(self) -> dict[str, Any]:
        """Return a value for every field of a person's draft."""
        chance = self.chance
        return {
            "display_name": f"{chance.choice(NAMES)} {chance.randrange(30)}",
            "legal_name": chance.choice(NAMES),
            "kind": chance.choice(KINDS),
            "country": chance.choice(("Korea", "UAE", "", "Österreich")),
            "city": chance.choice(("Seoul", "")),
            "languages": chance.choice(("ko, en", "")),
            "stage": chance.choice(STAGES),
            "birthday": chance.choice((None, self.day())),
            "notes": chance.choice(TEXTS),
            "tags": tuple(chance.sample(("Vegan", "음식", "سفر", "vegan", "a, b"), chance.randrange(4))),
            "accounts": tuple(self.account() for _ in range(chance.randrange(3))),
            "contact_points": tuple(self.contact() for _ in range(chance.randrange(3))),
            "representatives": self.representation(self.speakers()),
            "do_not_contact": self.refusal(),
            "not_relevant": self.refusal(),
            "sort_name": chance.choice(("", "", "Zed", "가나")),
            "time_zone": chance.choice(("", "Asia/Seoul")),
            "influence_type": chance.choice(("", *INFLUENCE_TYPES)),
            "origin": chance.choice(("", *ORIGINS)),
            "introduced_by": self.introducer(),
            "rhythm_days": chance.choice((None, 7, 30)),
            "causes": chance.choice(TEXTS),
            "affinity": tuple(self.sign() for _ in range(chance.randrange(3))),
            "own_values": self.own_values(),
        }

    def own_fields(self) -> list[int]:
        """Return the ids of the user's own fields."""
        return [field.id for field in self.store.read(lambda s: own_fields.fields(s, with_hidden=True))]

    def own_values(self) -> dict[str, str]:
        """Return a value for some of the own fields."""
        values = {"number": "12.5", "money": "1250 USD", "date": "2026-11-22", "yes_no": "1", "choice": "M"}
        fields = self.store.read(own_fields.fields)
        return {field.code: values.get(field.kind, "some words") for field in fields if self.chance.random() < 0.5}

    def own_field(self) -> OwnFieldDraft:
        """Return a field the user might think of."""
        choices = self.chance.choice((("S", "M"), ("S", "Medium"), ("M", "L", "XL")))
        name = self.chance.choice(("Size", "크기", "مقاس", "Fee", "Posts", "Since"))
        return OwnFieldDraft(name, self.chance.choice(OWN_KINDS), choices, self.chance.choice(("", "KRW")))

    def tag_ids(self) -> list[int]:
        """Return the ids of all tags."""
        return [row.id for row in self.store.read(tags.rows)]

    def accounts(self) -> list[int]:
        """Return the ids of one person's accounts."""
        who = self.somebody()
        if who is None:
            return []
        draft = self.store.read(lambda s: influencers.get(s, who, today=TODAY)).draft
        return [account.id for account in draft.accounts if account.id is not None]

    def touch(self, influencer_id: int) -> InteractionDraft:
        """Return a touch with a person."""
        chance = self.chance
        return InteractionDraft(
            influencer_id,
            NOON - timedelta(hours=chance.randrange(400)),
            zone=chance.choice(("", "Asia/Seoul")),
            is_day_only=chance.random() < 0.2,
            channel=chance.choice(CHANNELS),
            direction=chance.choice(DIRECTIONS),
            subject=chance.choice(("", "Rates")),
            body=chance.choice(TEXTS) or "hello",
            next_step=chance.choice(("", "", "call", "전화")),
            next_due=chance.choice((None, None, self.day())),
            is_next_done=chance.random() < 0.3,
            needs_no_reply=chance.random() < 0.2,
            outcome=chance.choice(("", "", "agreed", "계약")),
        )

    def file(self, ending: str) -> Path:
        """Return the path of a new file."""
        self.made += 1
        return self.folder / f"list{self.made}.{ending}"


def add_person(world: World) -> None:
    draft = InfluencerDraft(**world.parts())
    world.store.write("person.add", lambda s: influencers.save(s, draft, today=world.day()), subject=draft.display_name)


def edit_person(world: World) -> None:
    who = world.somebody()
    if who is None:
        return
    parts = world.parts()
    changed = {name: parts[name] for name in world.chance.sample(sorted(parts), world.chance.randrange(1, 6))}

    def work(session: Session) -> None:
        draft = influencers.get(session, who, today=TODAY).draft
        influencers.save(session, replace(draft, **changed), influencer_id=who, today=world.day())

    world.store.write("person.edit", work)


def turn_parts_round(world: World) -> None:
    """Give the accounts, contacts and tags of a person another order, and the accounts each other's handles."""
    who = world.somebody()
    if who is None:
        return

    def work(session: Session) -> None:
        draft = influencers.get(session, who, today=TODAY).draft
        others = draft.accounts[1:] + draft.accounts[:1]
        accounts = tuple(
            replace(one, platform=other.platform, handle=other.handle)
            for one, other in zip(draft.accounts, others, strict=True)
        )
        turned = replace(draft, accounts=accounts, contact_points=draft.contact_points[::-1], tags=draft.tags[::-1])
        influencers.save(session, turned, influencer_id=who, today=TODAY)

    world.store.write("person.edit", work)


def move_accounts(world: World) -> None:
    """Give the accounts of one person to another, in one step."""
    giver, taker = world.somebody(), world.somebody()
    if giver is None or taker is None or giver == taker:
        return

    def work(session: Session) -> None:
        given = influencers.get(session, giver, today=TODAY).draft
        influencers.save(session, replace(given, accounts=()), influencer_id=giver, today=TODAY)
        taken = influencers.get(session, taker, today=TODAY).draft
        moved = (*taken.accounts, *(replace(one, id=None) for one in given.accounts))
        influencers.save(session, replace(taken, accounts=moved), influencer_id=taker, today=TODAY)

    world.store.write("person.edit", work)


def tag_many(world: World) -> None:
    people, tag = world.some(), world.chance.choice(("Bulk", "음식"))

    def work(session: Session) -> None:
        for who in people:
            draft = influencers.get(session, who, today=TODAY).draft
            influencers.save(session, replace(draft, tags=(tag, *draft.tags)), influencer_id=who, today=TODAY)

    world.store.write("person.edit", work)


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


def trash_people(world: World) -> None:
    people = world.some()
    world.store.write("person.trash", lambda s: influencers.trash(s, people, now=NOON))


def restore_people(world: World) -> None:
    people = world.some()
    world.store.write("person.restore", lambda s: influencers.restore(s, people))


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


def add_representative(world: World) -> None:
    chance = world.chance
    draft = RepresentativeDraft(
        name=f"{chance.choice(NAMES)} {chance.randrange(20)}",
        kind=chance.choice(REPRESENTATIVE_KINDS),
        company=chance.choice(("", "Sandbox", "샌드박스")),
        contact_points=tuple(world.contact() for _ in range(chance.randrange(3))),
        people=world.representation(world.people()),
        notes=chance.choice(TEXTS),
    )
    world.store.write("representative.add", lambda s: representatives.save(s, draft))


def edit_representative(world: World) -> None:
    who = world.speaker()
    if who is None:
        return
    chance, people = world.chance, world.representation(world.people())
    changed: dict[str, Any] = {"name": chance.choice(NAMES), "people": people, "contact_points": (world.contact(),)}
    fields = {name: changed[name] for name in chance.sample(sorted(changed), chance.randrange(1, 4))}

    def work(session: Session) -> None:
        draft = representatives.get(session, who, today=TODAY).draft
        representatives.save(session, replace(draft, **fields), representative_id=who)

    world.store.write("representative.edit", work)


def trash_representatives(world: World) -> None:
    speakers = world.speakers()
    few = world.chance.sample(speakers, world.chance.randrange(len(speakers) + 1))
    world.store.write("representative.trash", lambda s: representatives.trash(s, few, now=NOON))


def restore_representatives(world: World) -> None:
    speakers = world.speakers()
    world.store.write("representative.restore", lambda s: representatives.restore(s, speakers[:2]))


def link_representative(world: World) -> None:
    who, speaker = world.somebody(), world.speaker()
    if who is not None and speaker is not None:
        role = world.chance.choice(("", "bookings"))
        world.store.write("representative.edit", lambda s: representatives.link(s, who, speaker, role))


def unlink_representative(world: World) -> None:
    who, speaker = world.somebody(), world.speaker()
    if who is not None and speaker is not None:
        world.store.write("representative.edit", lambda s: representatives.unlink(s, who, speaker))


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


def edit_in_bulk(world: World) -> None:
    """Change one field of some people: any field, any way."""
    chance, people = world.chance, world.some()
    field = chance.choice(sorted(bulk.FIELDS))
    values = {
        "tags": ("Bulk, 음식", "vegan"),
        "stage": STAGES,
        "influence_type": INFLUENCE_TYPES,
        "origin": ORIGINS,
        "rhythm_days": ("30", "90"),
        "kind": KINDS,
        "languages": ("ko", "en, ar"),
        "do_not_contact": ("asked", ""),
    }.get(field, ("Seoul", "음식"))
    edit = bulk.Edit(field, chance.choice(bulk.actions_of(field)), chance.choice(values))
    told = world.store.read(lambda s: bulk_edit.preview(s, people, edit))
    done = world.store.write("bulk.edit", lambda s: bulk_edit.apply(s, people, edit, now=NOON, today=TODAY))
    assert done.value == told.changing, edit
    again = world.store.read(lambda s: bulk_edit.preview(s, people, edit))
    assert (again.changing, again.staying) == (0, told.changing + told.staying), edit


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


def read_account(world: World) -> None:
    """Add a reading of an account, or correct or delete one."""
    keys, metrics = world.accounts(), world.metrics() or Metrics(1)
    if not keys:
        return

    def work(session: Session) -> None:
        key = readings.save(session, keys[0], replace(metrics, source="first"), today=TODAY + timedelta(60))
        second = replace(metrics, followers=7, source="second")
        key = readings.save(session, keys[0], second, reading_id=key, today=TODAY + timedelta(60))
        if metrics.followers is None:
            readings.delete(session, [key])

    world.store.write("reading.add", work)


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


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    edit_in_bulk: ("bulk_edit.apply",),
    save_view: ("views.save",),
    change_view: ("views.rename", "views.pin", "views.move", "views.delete"),
    add_person: ("influencers.save",),
    edit_person: ("influencers.save",),
    turn_parts_round: ("influencers.save",),
    move_accounts: ("influencers.save",),
    tag_many: ("influencers.save",),
    move_people_to_stage: ("stages.move",),
    sort_people_into_stages: ("stages.put",),
    rename_stage: ("stages.rename",),
    hide_stage: ("stages.hide",),
    reorder_stages: ("stages.reorder",),
    trash_people: ("influencers.trash",),
    restore_people: ("influencers.restore",),
    log_touch: ("interactions.save",),
    log_touches: ("interactions.save",),
    log_by_one_line: ("quicklog.save",),
    edit_touch: ("interactions.save",),
    tick_next_step: ("interactions.mark_next_done",),
    add_representative: ("representatives.save",),
    edit_representative: ("representatives.save",),
    trash_representatives: ("representatives.trash",),
    restore_representatives: ("representatives.restore",),
    link_representative: ("representatives.link",),
    unlink_representative: ("representatives.unlink",),
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
    attach_files: ("attachments.add", "attachments.keep"),
    rename_file: ("attachments.rename",),
    remove_files: ("attachments.remove",),
    import_table: ("imports.run", "imports.take_in"),
    import_own_file: ("imports.run",),
    rehearse_import: ("imports.run",),
    add_own_field: ("own_fields.save",),
    change_own_field: ("own_fields.save",),
    arrange_own_fields: ("own_fields.reorder", "own_fields.hide"),
    delete_own_field: ("own_fields.delete",),
    fill_own_field: ("own_fields.set_value", "own_fields.set_values"),
    change_tiers: ("tiers.set_limits",),
    change_benchmarks: ("benchmarks.save", "benchmarks.delete", "benchmarks.reset"),
    change_tag: ("tags.rename", "tags.set_colour", "tags.delete"),
    read_account: ("readings.save", "readings.delete"),
    add_demo: ("demo.add",),
    remove_demo: ("demo_removal.remove",),
    **campaign_operations.OPERATIONS,
    **terms_operations.OPERATIONS,
}
"""Each operation with the functions of `irm.services` it uses."""

READERS = frozenset(
    {
        "attachments.folder_of",
        "attachments.rows",
        "attachments.get",
        "attachments.copy_to_look_at",
        "attachments.save_as",
        "completion.prepare",
        "completion.vocabulary",
        "finding.found",
        "influencers.ids",
        "bulk_edit.preview",
        "views.ids",
        "views.rows",
        "views.get",
        "influencers.grouped",
        "offers.of_people",
        "influencers.count",
        "influencers.rows",
        "influencers.get",
        "influencers.find",
        "influencers.tag_names",
        "stages.rows",
        "stages.names",
        "stages.changes",
        "interactions.open_step",
        "interactions.timeline",
        "timeline.read",
        "incidents.rows",
        "interactions.get",
        "quicklog.whom",
        "quicklog.callees",
        "history.steps",
        "history.of_influencer",
        "history.of_representative",
        "exports.write",
        "representatives.ids",
        "representatives.count",
        "representatives.rows",
        "representatives.get",
        "representatives.people_of",
        "representatives.representatives_of",
        "representatives.named_like",
        "representatives.find",
        "today.sections",
        "today.due_count",
        "today.slots_to_cover",
        "whole_person.get",
        "benchmarks.rows",
        "own_fields.checked_values",
        "own_fields.fields",
        "own_fields.losing",
        "own_fields.usage",
        "own_fields.values_of",
        "own_fields.vocabulary",
        "readings.of_person",
        "standing.formulas_of",
        "standing.of_accounts",
        "standing.of_people",
        "tags.colours",
        "tags.named",
        "tags.rows",
        "tiers.limits",
        "tiers.moving",
        "demo_removal.is_there",
        "checkup.run",
        *campaign_operations.READERS,
        *terms_operations.READERS,
    }
)
"""Functions of `irm.services` that take a session or a store and change nothing."""

WITHOUT_STEP = frozenset({"checkup.repair_derived"})
"""Functions that write what can be computed again, which is no step."""


def act(world: World, operation: Callable[[World], None]) -> bool:
    """Do an operation once; return whether it was taken (a refusal of a taken handle is part of life)."""
    try:
        operation(world)
    except Invalid:
        return False
    return True
