"""What a user can do to a pipeline: one function per verb. Only here do writes start; each is one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.writing import write
from irm.ui.tools import Tools

translate = QCoreApplication.translate


def move(
    tools: Tools, owner: QObject, cooperation_ids: Sequence[int], stage_id: int, *, note: str, who: str, stage: str
) -> None:
    """Put people into a stage with a line of note."""
    said = translate("Pipeline", "{who}: now in “{stage}”.").replace("{who}", who).replace("{stage}", stage)
    work = partial(_move, tuple(cooperation_ids), stage_id, note)
    write(tools, owner, "pipeline.move", work, subject=who, said=said)


def add_people(tools: Tools, owner: QObject, campaign_id: int, people: Sequence[int], *, who: str) -> None:
    """Put people into a campaign without a slot."""
    said = translate("Pipeline", "{who} is in the campaign.").replace("{who}", who)
    write(tools, owner, "pipeline.add", partial(_add, campaign_id, tuple(people)), subject=who, said=said)


def take_out(tools: Tools, owner: QObject, cooperation_ids: Sequence[int], *, who: str) -> None:
    """Take people out of the campaign."""
    said = translate("Pipeline", "{who}: taken out of the campaign.").replace("{who}", who)
    write(tools, owner, "pipeline.take_out", partial(_take_out, tuple(cooperation_ids)), subject=who, said=said)


def add_stage(tools: Tools, owner: QObject, campaign_id: int, name: str, *, campaign: str) -> None:
    """Add a stage at the end."""
    said = translate("Pipeline", "The stage {name} was added.").replace("{name}", name)
    write(tools, owner, "pipeline.stages", partial(_add_stage, campaign_id, name), subject=campaign, said=said)


def rename_stage(tools: Tools, owner: QObject, stage_id: int, name: str, *, shown: str, campaign: str) -> None:
    """Give a stage another name; "" brings the program's own word back."""
    said = translate("Pipeline", "The stage is called {name} now.").replace("{name}", shown)
    write(tools, owner, "pipeline.stages", partial(_rename_stage, stage_id, name), subject=campaign, said=said)


def switch_stage(tools: Tools, owner: QObject, stage_id: int, *, is_off: bool, shown: str, campaign: str) -> None:
    """Switch a stage off or on."""
    off = translate("Pipeline", "The stage {name} was switched off.")
    on = translate("Pipeline", "The stage {name} was switched on.")
    said = (off if is_off else on).replace("{name}", shown)
    write(tools, owner, "pipeline.stages", partial(_switch_stage, stage_id, is_off), subject=campaign, said=said)


def order_stages(tools: Tools, owner: QObject, stage_ids: Sequence[int], *, campaign: str) -> None:
    """Put the stages in this order."""
    said = translate("Pipeline", "The stages were reordered.")
    write(tools, owner, "pipeline.stages", partial(_order_stages, tuple(stage_ids)), subject=campaign, said=said)


# The work, done in the writing thread


def _move(cooperation_ids: tuple[int, ...], stage_id: int, note: str, session: Session) -> int:
    return services.pipeline.move(session, cooperation_ids, stage_id, note=note, now=clock.now())


def _add(campaign_id: int, people: tuple[int, ...], session: Session) -> list[int]:
    return services.pipeline.add_people(session, campaign_id, people, now=clock.now())


def _take_out(cooperation_ids: tuple[int, ...], session: Session) -> int:
    return services.pipeline.take_out(session, cooperation_ids)


def _add_stage(campaign_id: int, name: str, session: Session) -> int:
    return services.pipeline.add_stage(session, campaign_id, name)


def _rename_stage(stage_id: int, name: str, session: Session) -> None:
    services.pipeline.rename_stage(session, stage_id, name)


def _switch_stage(stage_id: int, is_off: bool, session: Session) -> None:
    services.pipeline.switch_stage(session, stage_id, is_off=is_off)


def _order_stages(stage_ids: tuple[int, ...], session: Session) -> None:
    services.pipeline.order_stages(session, stage_ids)
