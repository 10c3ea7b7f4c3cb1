"""One person whole as the JSON object that `irm show --json` prints; docs/CLI.md lists the names."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from irm.domain import iso
from irm.domain.influencer import AccountDraft, Refusal
from irm.domain.interaction import InteractionRow
from irm.domain.metrics import rate as rate_of
from irm.domain.standing import Standing

if TYPE_CHECKING:
    from irm.services.whole_person import WholePerson

_PLAIN = (
    "legal_name",
    "sort_name",
    "kind",
    "stage",
    "country",
    "city",
    "languages",
    "time_zone",
    "origin",
    "influence_type",
    "causes",
    "rhythm_days",
    "notes",
)


def of(whole: WholePerson, today: date) -> dict[str, Any]:
    """Return the object; days are ISO text, instants UTC."""
    person, draft, row = whole.person, whole.person.draft, whole.person.row
    by = draft.introduced_by
    return {
        "id": person.id,
        "uid": person.uid,
        "name": draft.display_name,
        **{name: getattr(draft, name) for name in _PLAIN},
        "birthday": _day(draft.birthday),
        "introduced_by": {"id": by.id, "name": by.name} if by is not None else None,
        "tags": list(draft.tags),
        "do_not_contact": _refusal(draft.do_not_contact),
        "not_relevant": _refusal(draft.not_relevant),
        "turn": row.turn,
        "last_contact_on": _day(row.last_contact_on),
        "silent_days": max(0, (today - row.last_contact_on).days) if row.last_contact_on else None,
        "loses_touch_on": _day(row.loses_touch_on),
        "reliability": row.reliability,
        **_parts(whole),
        "created_at": _instant(person.created_at),
        "updated_at": _instant(person.updated_at),
    }


def _parts(whole: WholePerson) -> dict[str, Any]:
    """Return what a person has several of."""
    draft = whole.person.draft
    return {
        "contacts": [
            {
                "kind": point.kind,
                "value": point.value,
                "label": point.label,
                "is_preferred": point.is_preferred,
                "confirmed_on": _day(point.confirmed_on),
            }
            for point in draft.contact_points
        ],
        "accounts": [_account(account, whole.standings.get(account.id or 0)) for account in draft.accounts],
        "representatives": [{"id": one.id, "name": one.name, "role": one.role} for one in draft.representatives],
        "affinity": [{"noted_on": _day(one.noted_on), "note": one.note, "url": one.url} for one in draft.affinity],
        "own_fields": [
            {"code": field.code, "name": field.name, "kind": field.kind, "value": draft.own_values[field.code]}
            for field in whole.own_fields
            if draft.own_values.get(field.code)
        ],
        "incidents": [
            {"id": one.id, "kind": one.draft.kind, "happened_on": _day(one.draft.happened_on), "note": one.draft.note}
            for one in whole.incidents
        ],
        "attachments": [
            {"id": one.id, "touch_id": one.interaction_id, "name": one.name, "size": one.size}
            for one in whole.attachments
        ],
        "stage_changes": [{"stage": one.stage, "changed_at": _instant(one.changed_at)} for one in whole.stage_changes],
        "next_steps": [
            {"touch_id": one.id, "text": one.draft.next_step, "due": _day(one.draft.next_due)} for one in whole.steps
        ],
        "touches": [_touch(one) for one in whole.touches],
    }


def _account(account: AccountDraft, standing: Standing | None) -> dict[str, Any]:
    metrics = account.metrics
    rate, formula = rate_of(account.platform, metrics) if metrics is not None else (None, "")
    return {
        "id": account.id,
        "platform": account.platform,
        "handle": account.handle,
        "url": account.url,
        "is_verified": account.is_verified,
        "followers": metrics.followers if metrics is not None else None,
        "taken_on": _day(metrics.taken_on) if metrics is not None else None,
        "source": metrics.source if metrics is not None else "",
        "rate": rate,
        "formula": formula,
        "tier": standing.tier if standing is not None else "",
        "standing": _standing(standing) if standing is not None and standing.place is not None else None,
    }


def _standing(standing: Standing) -> dict[str, Any]:
    return {
        "percentile": standing.percentile,
        "peers": standing.peers,
        "level": standing.level,
        "source": standing.source,
        "year": standing.year,
    }


def _touch(row: InteractionRow) -> dict[str, Any]:
    draft = row.draft
    return {
        "id": row.id,
        "happened_at": _instant(draft.happened_at),
        "zone": draft.zone,
        "is_day_only": draft.is_day_only,
        "channel": draft.channel,
        "direction": draft.direction,
        "subject": draft.subject,
        "body": draft.body,
        "outcome": draft.outcome,
        "next_step": draft.next_step,
        "next_due": _day(draft.next_due),
        "is_next_done": draft.is_next_done,
        "needs_no_reply": draft.needs_no_reply,
    }


def _refusal(refusal: Refusal | None) -> dict[str, Any] | None:
    return {"on": _day(refusal.on), "reason": refusal.reason} if refusal is not None else None


def _day(day: date | None) -> str | None:
    return iso.day_to_text(day)


def _instant(moment: datetime) -> str:
    return iso.to_text(moment)
