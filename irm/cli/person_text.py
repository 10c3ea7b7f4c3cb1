"""One person whole as lines to read: a heading per part, a line per fact, nothing for what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from irm.cli import words
from irm.domain.checking_own_fields import file_text
from irm.domain.influencer import AccountDraft, ContactPointDraft, Refusal
from irm.domain.instants import format_instant, format_noon
from irm.domain.interaction import InteractionRow
from irm.domain.metrics import rate as rate_of
from irm.domain.standing import Standing

if TYPE_CHECKING:
    from irm.services.whole_person import WholePerson


def lines(whole: WholePerson, today: date) -> Iterator[str]:
    """Yield the lines; texts of several lines become one."""
    draft = whole.person.draft
    yield f"{draft.display_name or '(no name)'} ({whole.person.id})"
    for name, value in _facts(whole, today):
        if value:
            yield f"  {name}: {_one_line(value)}"
    yield from _part("Ways to reach", map(_contact, draft.contact_points))
    yield from _part("Accounts", (_account(one, whole.standings.get(one.id or 0)) for one in draft.accounts))
    yield from _part(
        "Representatives",
        (f"{one.name} ({one.id}){f': {one.role}' if one.role else ''}" for one in draft.representatives),
    )
    yield from _part(
        "Affinity",
        (_joined(one.noted_on.isoformat() if one.noted_on else "", one.note, one.url) for one in draft.affinity),
    )
    yield from _part("Own fields", _own(whole))
    yield from _part(
        "Incidents",
        (
            _joined(one.draft.happened_on.isoformat(), one.draft.kind.replace("_", " "), one.draft.note)
            for one in whole.incidents
        ),
    )
    yield from _part("Files", (f"{one.name} ({words.counted(one.size, 'byte', 'bytes')})" for one in whole.attachments))
    yield from _part("Next steps", (_step(one, today) for one in whole.steps))
    yield from _part("Last touches", map(_touch, whole.touches))


def _facts(whole: WholePerson, today: date) -> Iterator[tuple[str, str]]:
    draft, row = whole.person.draft, whole.person.row
    yield "legal name", draft.legal_name
    yield "filed under", draft.sort_name
    yield "kind", draft.kind if draft.kind != "person" else ""
    yield "stage", _joined(whole.stage_name or draft.stage.replace("_", " "), _since(whole))
    yield "do not contact", _refusal(draft.do_not_contact)
    yield "not relevant", _refusal(draft.not_relevant)
    yield "tags", ", ".join(draft.tags)
    yield "place", ", ".join(part for part in (draft.city, draft.country) if part)
    yield "languages", draft.languages
    yield "time zone", draft.time_zone
    yield "birthday", draft.birthday.isoformat() if draft.birthday else ""
    yield "origin", draft.origin.replace("_", " ")
    yield "introduced by", draft.introduced_by.name if draft.introduced_by else ""
    yield "influence", draft.influence_type
    yield "causes", draft.causes
    yield "last contact", _last_contact(row.last_contact_on, today)
    yield "turn", row.turn
    yield "rhythm", _rhythm(draft.rhythm_days, is_losing=row.loses_touch_on is not None and row.loses_touch_on <= today)
    yield "reliability", f"{row.reliability:.0%}" if row.reliability is not None else ""
    yield "notes", draft.notes


def _since(whole: WholePerson) -> str:
    return f"since {words.day(whole.stage_changes[0].changed_at)}" if whole.stage_changes else ""


def _refusal(refusal: Refusal | None) -> str:
    if refusal is None:
        return ""
    return _joined(f"since {refusal.on}" if refusal.on else "yes", refusal.reason)


def _last_contact(day: date | None, today: date) -> str:
    if day is None:
        return "never"
    return f"{day}, {words.counted(max(0, (today - day).days), 'day', 'days')} ago"


def _rhythm(days: int | None, *, is_losing: bool) -> str:
    if days is None:
        return ""
    return _joined(f"every {words.counted(days, 'day', 'days')}", "losing touch" if is_losing else "")


def _contact(point: ContactPointDraft) -> str:
    notes = (
        point.label,
        "preferred" if point.is_preferred else "",
        f"confirmed {point.confirmed_on}" if point.confirmed_on else "",
    )
    said = ", ".join(note for note in notes if note)
    return f"{point.kind}: {point.value}{f' ({said})' if said else ''}"


def _account(account: AccountDraft, standing: Standing | None) -> str:
    metrics = account.metrics
    parts = [f"{account.platform} @{account.handle}" if account.handle else account.platform]
    parts += ["verified"] if account.is_verified else []
    if metrics is not None and metrics.followers is not None:
        parts.append(f"{metrics.followers:,} followers on {metrics.taken_on}")
    rate, formula = rate_of(account.platform, metrics) if metrics is not None else (None, "")
    if rate is not None:
        parts.append(f"{rate:.2%} ({formula.replace('_', ' ')})")
    if standing is not None:
        parts += [part for part in (standing.tier, _standing(standing)) if part]
    return ", ".join([*parts, account.url] if account.url else parts)


def _standing(standing: Standing) -> str:
    if standing.percentile is not None:
        return f"better than {standing.percentile:.0%} of {standing.peers} own accounts like it"
    if not standing.level:
        return ""
    year = f" {standing.year}" if standing.year else ""
    return f"{standing.level} by the benchmark of {standing.source or 'your own'}{year}"


def _own(whole: WholePerson) -> Iterator[str]:
    for field in whole.own_fields:
        value = whole.person.draft.own_values.get(field.code, "")
        if value:
            yield f"{field.name}: {file_text(field, value)}"


def _step(row: InteractionRow, today: date) -> str:
    due = row.draft.next_due
    late = ", overdue" if due is not None and due < today else ""
    return f"{row.draft.next_step or '(no words)'}{f' (due {due}{late})' if due is not None else ''}"


def _touch(row: InteractionRow) -> str:
    draft = row.draft
    day = format_noon(draft.happened_at, zone=draft.zone) if draft.is_day_only else None
    way = f"{draft.channel} {draft.direction}" if draft.direction != "none" else draft.channel
    said = _joined(draft.subject, draft.body, f"outcome: {draft.outcome}" if draft.outcome else "")
    return _joined(day or format_instant(draft.happened_at, zone=draft.zone), f"{way}: {said}" if said else way)


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _part(title: str, facts: Iterable[str]) -> Iterator[str]:
    found = [f"  {_one_line(fact)}" for fact in facts]
    if found:
        yield title
        yield from found


def _one_line(text: str) -> str:
    return " ".join(text.split())
