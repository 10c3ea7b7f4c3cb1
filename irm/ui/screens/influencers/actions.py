"""What a user can do to influencers: one function per verb. Only here do writes start.

Each takes the tools, the widget that waits (`owner`), and what the verb is about; it says what happened by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, OnRefused, Started, told, write, write_draft
from irm.ui.tools import Tools
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.domain.deadlines import EntryKey
    from irm.domain.incident import IncidentDraft
    from irm.domain.influencer import InfluencerDraft
    from irm.domain.interaction import InteractionDraft

translate = QCoreApplication.translate


def save_person(
    tools: Tools,
    owner: QObject,
    draft: InfluencerDraft,
    influencer_id: int | None,
    *,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Save a new person, or one that is there."""
    label = "person.edit" if influencer_id else "person.add"
    work = partial(_save_person, draft, influencer_id)
    write_draft(tools, owner, label, work, subject=name_of(draft), on_done=on_done, on_error=on_error)


def rename(tools: Tools, owner: QObject, influencer_id: int, name: str) -> None:
    """Give a person another name."""
    write(tools, owner, "person.edit", partial(_rename, influencer_id, name), subject=name)


def move_to_stage(tools: Tools, owner: QObject, influencer_id: int, stage: str, *, name: str) -> None:
    """Put a person into another stage."""
    write(tools, owner, "stage.move", partial(_move_to_stage, influencer_id, stage), subject=name)


def trash(tools: Tools, owner: QObject, influencer_ids: Sequence[int], *, name: str) -> None:
    """Move people to the trash; `name` is that of a single one."""
    count = len(influencer_ids)
    said = translate("Influencers", "%n people were moved to the trash.", None, count) if count > 1 else ""
    subject = who(influencer_ids, name)
    write(tools, owner, "person.trash", partial(_trash, tuple(influencer_ids)), subject=subject, said=said)


def reschedule_step(tools: Tools, owner: QObject, influencer_id: int, to: date, *, name: str) -> None:
    """Give the next step with a person another day."""
    write(tools, owner, "today.reschedule", partial(_reschedule_step, influencer_id, to), subject=name)


def restore(tools: Tools, owner: QObject, influencer_ids: Sequence[int], *, name: str) -> None:
    """Take people out of the trash."""
    count = len(influencer_ids)
    said = translate("Influencers", "%n people were taken out of the trash.", None, count) if count > 1 else ""
    subject = who(influencer_ids, name)
    write(tools, owner, "person.restore", partial(_restore, tuple(influencer_ids)), subject=subject, said=said)


def save_touch(
    tools: Tools,
    owner: QObject,
    draft: InteractionDraft,
    interaction_id: int | None,
    *,
    name: str,
    on_done: OnId,
    on_error: OnRefused,
) -> Started:
    """Log a touch, or change one."""
    label = "touch.edit" if interaction_id else "touch.add"
    work = partial(_save_touch, draft, interaction_id)
    return write_draft(tools, owner, label, work, subject=name, on_done=on_done, on_error=on_error)


def tick_next_step(tools: Tools, owner: QObject, interaction_id: int, *, is_done: bool, name: str) -> None:
    """Say that a next step is done, or open again."""
    write(tools, owner, "touch.edit", partial(_tick, interaction_id, is_done), subject=name)


def delete_touch(tools: Tools, owner: QObject, interaction_id: int, *, name: str) -> None:
    """Delete a touch."""
    write(tools, owner, "touch.delete", partial(_delete_touch, interaction_id), subject=name)


def move_touch(tools: Tools, owner: QObject, interaction_id: int, influencer_id: int, *, name: str) -> None:
    """Make a touch that of another person, whose name is `name`."""
    write(tools, owner, "touch.move", partial(_move_touch, interaction_id, influencer_id), subject=name)


def mark_no_reply(tools: Tools, owner: QObject, interaction_id: int, *, needs_no_reply: bool, name: str) -> None:
    """Say that nobody has to answer a touch, or that somebody has."""
    work = partial(_mark_no_reply, interaction_id, needs_no_reply)
    said = translate("Influencers", "{name}: no reply needed") if needs_no_reply else ""
    said = (said or translate("Influencers", "{name}: a reply is needed")).replace("{name}", name)
    write(tools, owner, "touch.no_reply", work, subject=name, said=said)


def reschedule(tools: Tools, owner: QObject, interaction_id: int, to: date, *, name: str) -> None:
    """Give the next step of a touch another day."""
    said = translate("Influencers", "{name}: next step moved to {day}")
    said = said.replace("{name}", name).replace("{day}", formats.day(to))
    write(tools, owner, "today.reschedule", partial(_reschedule, interaction_id, to), subject=name, said=said)


def snooze(tools: Tools, owner: QObject, interaction_id: int, until: date, *, name: str) -> None:
    """Show the next step of a touch under Today no earlier than a day."""
    said = translate("Influencers", "{name}: next step snoozed until {day}")
    said = said.replace("{name}", name).replace("{day}", formats.day(until))
    write(tools, owner, "today.snooze", partial(_snooze, interaction_id, until), subject=name, said=said)


def save_incident(
    tools: Tools,
    owner: QObject,
    draft: IncidentDraft,
    incident_id: int | None,
    *,
    name: str,
    on_done: OnId,
    on_error: OnRefused,
) -> Started:
    """Note an incident or praise, or change one."""
    new = "incident.praise" if draft.kind == "praise" else "incident.add"
    work = partial(_save_incident, draft, incident_id)
    label = "incident.edit" if incident_id else new
    return write_draft(tools, owner, label, work, subject=name, on_done=on_done, on_error=on_error)


def delete_incident(tools: Tools, owner: QObject, incident_id: int, *, name: str) -> None:
    """Delete an incident or praise."""
    write(tools, owner, "incident.delete", partial(_delete_incident, incident_id), subject=name)


def add_demo(tools: Tools, owner: QObject) -> None:
    """Add made-up people to look around with."""
    task = tools.notices.begin(translate("Influencers", "Adding demo data"))
    work = partial(_add_demo, tools.runner.progress_of(task), QLocale().name().split("_")[0])
    tools.runner.write(owner, "demo", work, partial(told, tools, messages.done("demo"), None), task=task)


def name_of(draft: InfluencerDraft) -> str:
    """Return what a person is called in messages, also where no name is known."""
    handles = (f"@{account.handle}" for account in draft.accounts if account.handle)
    ways = (point.value for point in draft.contact_points)
    return next((name for name in (draft.display_name.strip(), *handles, *ways) if name), "")


def who(influencer_ids: Sequence[int], name: str) -> str:
    """Return the name of one person, or how many there are."""
    if len(influencer_ids) == 1 and name:
        return name
    return translate("Influencers", "%n people", None, len(influencer_ids))


# The work, done in the writing thread


def _save_person(draft: InfluencerDraft, influencer_id: int | None, session: Session) -> int:
    return services.influencers.save(session, draft, influencer_id=influencer_id, today=clock.today())


def _rename(influencer_id: int, name: str, session: Session) -> int:
    draft = services.influencers.get(session, influencer_id, today=clock.today()).draft
    return _save_person(replace(draft, display_name=name), influencer_id, session)


def _move_to_stage(influencer_id: int, stage: str, session: Session) -> int:
    return services.stages.move(session, [influencer_id], stage, now=clock.now())


def _trash(influencer_ids: tuple[int, ...], session: Session) -> int:
    return services.influencers.trash(session, influencer_ids, now=clock.now())


def _restore(influencer_ids: tuple[int, ...], session: Session) -> int:
    return services.influencers.restore(session, influencer_ids)


def _save_touch(draft: InteractionDraft, interaction_id: int | None, session: Session) -> int:
    return services.interactions.save(session, draft, interaction_id=interaction_id)


def _tick(interaction_id: int, is_done: bool, session: Session) -> None:
    services.interactions.mark_next_done(session, interaction_id, is_done=is_done)


def _move_touch(interaction_id: int, influencer_id: int, session: Session) -> int:
    return services.interactions.move(session, [interaction_id], influencer_id)


def _mark_no_reply(interaction_id: int, needs_no_reply: bool, session: Session) -> None:
    services.interactions.mark_no_reply(session, interaction_id, needs_no_reply=needs_no_reply)


def _reschedule_step(influencer_id: int, to: date, session: Session) -> int:
    step = services.interactions.open_step(session, influencer_id)
    return _reschedule(step, to, session) if step is not None else 0


def _reschedule(interaction_id: int, to: date, session: Session) -> int:
    return services.snoozes.reschedule(session, [_step(interaction_id)], to=to)


def _snooze(interaction_id: int, until: date, session: Session) -> int:
    return services.snoozes.snooze(session, [_step(interaction_id)], until=until)


def _step(interaction_id: int) -> EntryKey:
    from irm.domain.deadlines import EntryKey  # the first paint does without

    return EntryKey("next_step", interaction_id)


def _save_incident(draft: IncidentDraft, incident_id: int | None, session: Session) -> int:
    return services.incidents.save(session, draft, incident_id=incident_id)


def _delete_incident(incident_id: int, session: Session) -> int:
    return services.incidents.delete(session, [incident_id])


def _delete_touch(interaction_id: int, session: Session) -> int:
    return services.interactions.delete(session, [interaction_id])


def _add_demo(progress: Callable[[int, int], None], language: str, session: Session) -> None:
    plan = services.demo.DemoPlan(language=language)
    services.demo.add(session, plan, today=clock.today(), zone=clock.local_zone(), progress=progress)
