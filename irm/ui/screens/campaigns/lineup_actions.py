"""What a user can do to slots and line-ups: one function per verb. Only here do writes start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.campaign import CooperationDraft, SlotDraft
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, told, write, write_draft
from irm.ui.tools import Tools
from irm.ui.words import formats

translate = QCoreApplication.translate


def save_slot(
    tools: Tools,
    owner: QObject,
    draft: SlotDraft,
    campaign_id: int,
    slot_id: int | None,
    *,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Save a new slot, or one that is there."""
    label = "slot.edit" if slot_id else "slot.add"
    work = partial(_save_slot, draft, campaign_id, slot_id)
    write_draft(tools, owner, label, work, subject=draft.title.strip(), on_done=on_done, on_error=on_error)


def delete_slot(tools: Tools, owner: QObject, slot_id: int, *, title: str) -> None:
    """Delete a slot; who was in it stays in the campaign."""
    said = translate("Lineup", "The slot {title} was deleted.").replace("{title}", title)
    write(tools, owner, "slot.delete", partial(_delete_slot, slot_id), subject=title, said=said)


def order_slots(tools: Tools, owner: QObject, slot_ids: Sequence[int], *, name: str) -> None:
    """Put the slots of a campaign in this order."""
    write(tools, owner, "slot.order", partial(_order_slots, tuple(slot_ids)), subject=name)


def save_member(
    tools: Tools,
    owner: QObject,
    draft: CooperationDraft,
    cooperation_id: int,
    *,
    name: str,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Save the terms with somebody."""
    work = partial(_save_member, draft, cooperation_id)
    write_draft(tools, owner, "lineup.edit", work, subject=name, on_done=on_done, on_error=on_error)


def bench(
    tools: Tools, owner: QObject, slot_id: int, influencer_ids: Sequence[int], *, place: int | None, name: str
) -> None:
    """Put people on the bench of a slot; `name` is that of a single one."""
    subject = who(influencer_ids, name)
    said = translate("Lineup", "{who}: on the bench").replace("{who}", subject)
    work = partial(_bench, slot_id, tuple(influencer_ids), place)
    write(tools, owner, "lineup.bench", work, subject=subject, said=said)


def fill(tools: Tools, owner: QObject, slot_id: int, influencer_id: int, *, name: str) -> None:
    """Let somebody fill a slot; who filled it goes to the top of the bench."""
    said = translate("Lineup", "{who} fills the slot.").replace("{who}", name)
    write(tools, owner, "lineup.fill", partial(_fill, slot_id, influencer_id), subject=name, said=said)


def move(tools: Tools, owner: QObject, cooperation_id: int, place: int, *, name: str) -> None:
    """Give somebody another place on the bench of their slot."""
    said = translate("Lineup", "{who}: number {place} on the bench")
    said = said.replace("{who}", name).replace("{place}", formats.number(place))
    write(tools, owner, "lineup.move", partial(_move, cooperation_id, place), subject=name, said=said)


def transfer(
    tools: Tools, owner: QObject, cooperation_ids: Sequence[int], slot_id: int, place: int, *, name: str
) -> None:
    """Move people to another slot with all that is known of them; place 0 fills it."""
    said = translate("Lineup", "{who}: moved to another slot")
    subject = who(cooperation_ids, name)
    work = partial(_transfer, tuple(cooperation_ids), slot_id, place)
    write(tools, owner, "lineup.transfer", work, subject=subject, said=said.replace("{who}", subject))


def take_off(tools: Tools, owner: QObject, cooperation_ids: Sequence[int], *, name: str) -> None:
    """Take people out of their slots."""
    subject = who(cooperation_ids, name)
    said = translate("Lineup", "{who}: taken out of the slot").replace("{who}", subject)
    write(tools, owner, "lineup.take_off", partial(_take_off, tuple(cooperation_ids)), subject=subject, said=said)


def promote(
    tools: Tools,
    owner: QObject,
    slot_id: int,
    cooperation_id: int,
    *,
    reason: str,
    said: tuple[str, str],
    name: str,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Let somebody of the bench take the place; `said` is for the timeline of who drops out, and of who takes over."""
    work = partial(_promote, slot_id, cooperation_id, reason, said)
    sentence = translate("Lineup", "{who} takes over.").replace("{who}", name)
    _write_saying(tools, owner, "lineup.promote", work, name, sentence, on_done, on_error)


def drop_out(
    tools: Tools,
    owner: QObject,
    cooperation_id: int,
    *,
    reason: str,
    said: str,
    name: str,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Let somebody drop out and nobody take the place."""
    work = partial(_drop_out, cooperation_id, reason, said)
    sentence = translate("Lineup", "{who} dropped out.").replace("{who}", name)
    _write_saying(tools, owner, "lineup.drop_out", work, name, sentence, on_done, on_error)


def who(ids: Sequence[int], name: str) -> str:
    """Return the name of one person, or how many there are."""
    if len(ids) == 1 and name:
        return name
    return formats.counted(translate("Lineup", "%n people", None, len(ids)), len(ids))


def _write_saying(
    tools: Tools,
    owner: QObject,
    label: str,
    work: Callable[[Session], int],
    subject: str,
    said: str,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Start a write somebody waits for, with a sentence of its own."""
    done = partial(told, tools, said, on_done)
    tools.runner.write(owner, label, work, done, subject=subject, on_error=on_error)


# The work, done in the writing thread


def _save_slot(draft: SlotDraft, campaign_id: int, slot_id: int | None, session: Session) -> int:
    return services.slots.save(session, draft, campaign_id=campaign_id, slot_id=slot_id)


def _delete_slot(slot_id: int, session: Session) -> int:
    services.slots.delete(session, slot_id)
    return slot_id


def _order_slots(slot_ids: tuple[int, ...], session: Session) -> int:
    services.slots.order(session, slot_ids)
    return len(slot_ids)


def _save_member(draft: CooperationDraft, cooperation_id: int, session: Session) -> int:
    services.lineup.save_member(session, cooperation_id, draft)
    return cooperation_id


def _bench(slot_id: int, influencer_ids: tuple[int, ...], place: int | None, session: Session) -> int:
    return len(services.lineup.add_to_bench(session, slot_id, influencer_ids, place=place))


def _fill(slot_id: int, influencer_id: int, session: Session) -> int:
    return services.lineup.fill(session, slot_id, influencer_id)


def _move(cooperation_id: int, place: int, session: Session) -> int:
    services.lineup.move(session, cooperation_id, place)
    return cooperation_id


def _transfer(cooperation_ids: tuple[int, ...], slot_id: int, place: int, session: Session) -> int:
    for number, key in enumerate(cooperation_ids):
        services.lineup.transfer(session, key, slot_id, place=place + number)
    return slot_id


def _take_off(cooperation_ids: tuple[int, ...], session: Session) -> int:
    services.lineup.take_off(session, cooperation_ids)
    return len(cooperation_ids)


def _promote(slot_id: int, cooperation_id: int, reason: str, said: tuple[str, str], session: Session) -> int:
    words = services.promotion.Said(*said)
    services.promotion.promote(
        session, slot_id, cooperation_id, reason=reason, said=words, today=clock.today(), now=clock.now()
    )
    return slot_id


def _drop_out(cooperation_id: int, reason: str, said: str, session: Session) -> int:
    services.promotion.drop_out(session, cooperation_id, reason=reason, said=said, today=clock.today(), now=clock.now())
    return cooperation_id
