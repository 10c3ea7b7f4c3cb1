"""What a user can do to campaigns: one function per verb. Only here and in the actions of the tabs do writes start.

Each takes the tools, the widget that waits (`owner`), and what the verb is about; it says what happened by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, PersonaDraft
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, write, write_draft
from irm.ui.tools import Tools
from irm.ui.words import campaign_names

translate = QCoreApplication.translate


def save(
    tools: Tools,
    owner: QObject,
    draft: CampaignDraft,
    campaign_id: int | None,
    *,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Save a new campaign, or one that is there."""
    label = "campaign.edit" if campaign_id else "campaign.add"
    work = partial(_save, draft, campaign_id)
    write_draft(tools, owner, label, work, subject=draft.name.strip(), on_done=on_done, on_error=on_error)


def change(tools: Tools, owner: QObject, campaign_id: int, field: str, value: str, *, name: str) -> None:
    """Change one field, as the list does."""
    write(tools, owner, "campaign.edit", partial(_change, campaign_id, field, value), subject=name)


def set_status(tools: Tools, owner: QObject, campaign_id: int, status: str, *, name: str) -> None:
    """Put a campaign into another status."""
    said = translate("Campaigns", "{name}: {status}").replace("{status}", campaign_names.status(status))
    work = partial(_set_status, campaign_id, status)
    write(tools, owner, "campaign.status", work, subject=name, said=said.replace("{name}", name))


def copy(tools: Tools, owner: QObject, campaign_id: int, *, name: str, on_done: OnId, on_error: OnError) -> None:
    """Make a draft of the same campaign: slots and pipeline, without people and days."""
    fresh = translate("Campaigns", "{name} (copy)").replace("{name}", name)
    work = partial(_copy, campaign_id, fresh)
    write_draft(tools, owner, "campaign.copy", work, subject=name, on_done=on_done, on_error=on_error)


def save_persona(
    tools: Tools,
    owner: QObject,
    draft: PersonaDraft,
    persona_id: int | None,
    *,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Save a new persona, or one that is there."""
    work = partial(_save_persona, draft, persona_id)
    write_draft(tools, owner, "persona.edit", work, subject=draft.name.strip(), on_done=on_done, on_error=on_error)


def trash(tools: Tools, owner: QObject, campaign_ids: Sequence[int], *, name: str) -> None:
    """Move campaigns to the trash; `name` is that of a single one."""
    count = len(campaign_ids)
    said = translate("Campaigns", "%n campaigns were moved to the trash.", None, count) if count > 1 else ""
    work, subject = partial(_trash, tuple(campaign_ids)), which(campaign_ids, name)
    write(tools, owner, "campaign.trash", work, subject=subject, said=said)


def restore(tools: Tools, owner: QObject, campaign_ids: Sequence[int], *, name: str) -> None:
    """Take campaigns out of the trash."""
    count = len(campaign_ids)
    said = translate("Campaigns", "%n campaigns were taken out of the trash.", None, count) if count > 1 else ""
    work, subject = partial(_restore, tuple(campaign_ids)), which(campaign_ids, name)
    write(tools, owner, "campaign.restore", work, subject=subject, said=said)


def which(campaign_ids: Sequence[int], name: str) -> str:
    """Return the name of one campaign, or how many there are."""
    if len(campaign_ids) == 1 and name:
        return name
    return translate("Campaigns", "%n campaigns", None, len(campaign_ids))


# The work, done in the writing thread


def _save(draft: CampaignDraft, campaign_id: int | None, session: Session) -> int:
    return services.campaigns.save(session, draft, campaign_id=campaign_id)


def _change(campaign_id: int, field: str, value: str, session: Session) -> int:
    draft = services.campaigns.get(session, campaign_id, today=clock.today()).draft
    changed: dict[str, Any] = {field: value}
    return _save(replace(draft, **changed), campaign_id, session)


def _set_status(campaign_id: int, status: str, session: Session) -> int:
    services.campaigns.set_status(session, campaign_id, status)
    return campaign_id


def _copy(campaign_id: int, name: str, session: Session) -> int:
    return services.campaigns.copy(session, campaign_id, name=name, today=clock.today())


def _save_persona(draft: PersonaDraft, persona_id: int | None, session: Session) -> int:
    return services.campaigns.save_persona(session, draft, persona_id=persona_id)


def _trash(campaign_ids: tuple[int, ...], session: Session) -> int:
    return services.campaigns.trash(session, campaign_ids, now=clock.now())


def _restore(campaign_ids: tuple[int, ...], session: Session) -> int:
    return services.campaigns.restore(session, campaign_ids)
