"""The parts of an influencer as the store takes them: accounts, contact points, tags; and the list of complaints."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, Final

from irm.domain.contacts import parse_email, parse_phone
from irm.domain.counts import LARGEST
from irm.domain.handles import PLATFORMS, AccountRef, canonical, parse_account
from irm.domain.influencer import CONTACT_KINDS, COUNTS, AccountDraft, AffinityDraft, ContactPointDraft, Metrics
from irm.domain.links import read_link
from irm.domain.representation import Representation
from irm.domain.text import clean, clean_block, fold, is_seen
from irm.errors import Invalid, IrmError, Problem

_LONGEST_TAG: Final = 500
_LONGEST_NOTE: Final = 100_000
_LONGEST_VALUE: Final = 2_000


@dataclass(frozen=True, slots=True)
class CheckedAccount:
    """One account; `canonical` is None while the handle is not known, `metrics` None where no count is."""

    platform: str
    handle: str
    canonical: str | None
    url: str
    is_verified: bool
    metrics: Metrics | None
    id: int | None


@dataclass(frozen=True, slots=True)
class CheckedContact:
    """One contact point: `value` as typed, `normalised` to compare by."""

    kind: str
    value: str
    normalised: str
    label: str
    is_preferred: bool
    confirmed_on: date | None
    id: int | None


class Complaints:
    """Collects what is wrong with a draft, field by field, while its texts are cleaned."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def add(self, field: str, code: str, **details: Any) -> None:
        """Note one problem; the first of a field counts."""
        if all(problem.field != field for problem in self._problems):
            self._problems.append(Problem(field, code, details))

    def has_any(self, *parts: str) -> bool:
        """Say whether one of these parts of the draft already has a problem."""
        return any(problem.field.split(".")[0] in parts for problem in self._problems)

    def raise_if_any(self) -> None:
        """Raise Invalid with everything noted so far."""
        if self._problems:
            raise Invalid(tuple(self._problems))

    def line(self, field: str, text: str, *, limit: int) -> str:
        """Return a one-line text cleaned, "" where nothing of it can be seen."""
        if not text:
            return ""
        if text.isprintable():  # nothing to clean but blanks
            text = text.strip()
            return self._limited(field, text if text[:1].isalnum() or is_seen(text) else "", limit)
        text = clean(text)
        return self._limited(field, text if is_seen(text) else "", limit)

    def block(self, field: str, text: str, *, limit: int) -> str:
        """Return a text of many lines with everything kept that can be stored."""
        return self._limited(field, clean_block(text), limit)

    def one_of(self, field: str, value: str, known: Collection[str], code: str) -> None:
        """Note a value that is not among the known ones."""
        if value not in known:
            self.add(field, code, value=value)

    def moment(self, field: str, moment: datetime) -> datetime:
        """Return an aware moment in UTC; note one without a zone or outside what a calendar can hold."""
        if moment.tzinfo is None:
            self.add(field, "time.naive", value=moment.isoformat())
            return moment
        try:
            return moment.astimezone(UTC)
        except OverflowError:
            self.add(field, "date.invalid", value=moment.isoformat())
            return moment

    def _limited(self, field: str, text: str, limit: int) -> str:
        if len(text) > limit:
            self.add(field, "text.too_long", length=len(text), limit=limit)
        return text


def checked_tags(tags: tuple[str, ...], complaints: Complaints) -> tuple[str, ...]:
    """Return the tags cleaned, each once; of two spellings the first stays."""
    kept: dict[str, str] = {}
    for number, typed in enumerate(tags):
        tag = complaints.line(f"tags.{number}", typed, limit=_LONGEST_TAG)
        if tag:
            kept.setdefault(folded_tag(tag), tag)
    return tuple(kept.values())


@lru_cache(10_000)
def folded_tag(tag: str) -> str:
    """Return the form in which two spellings of one tag are equal."""
    return fold(tag) or tag


def checked_accounts(drafts: tuple[AccountDraft, ...], complaints: Complaints) -> tuple[CheckedAccount, ...]:
    """Return the accounts normalised; an account may be there only once."""
    accounts: list[CheckedAccount] = []
    seen: set[tuple[str, str]] = set()
    for number, draft in enumerate(drafts):
        field = f"accounts.{number}"
        account = _checked_account(draft, field, complaints)
        accounts.append(account)
        if account.canonical is None:
            continue
        if (account.platform, account.canonical) in seen:
            complaints.add(f"{field}.handle", "account.twice", value=account.handle)
        seen.add((account.platform, account.canonical))
    return tuple(accounts)


def _checked_account(draft: AccountDraft, field: str, complaints: Complaints) -> CheckedAccount:
    complaints.one_of(f"{field}.platform", draft.platform, PLATFORMS, "platform.unknown")
    url = complaints.line(f"{field}.url", draft.url, limit=_LONGEST_VALUE)
    handle = complaints.line(f"{field}.handle", draft.handle, limit=_LONGEST_VALUE)
    ref = None
    if draft.platform in PLATFORMS and (handle or url):
        try:
            ref = parse_account(handle or url, platform=draft.platform)
        except IrmError as error:
            if handle:
                complaints.add(f"{field}.handle", error.code, **error.details)
    if ref is None:
        ref = AccountRef(draft.platform, handle, canonical(draft.platform, handle), url)
    return CheckedAccount(
        platform=ref.platform,
        handle=ref.handle,
        canonical=ref.canonical or None,
        url=url or ref.url,
        is_verified=draft.is_verified,
        metrics=checked_metrics(draft.metrics, f"{field}.metrics.", complaints),
        id=draft.id,
    )


def checked_metrics(metrics: Metrics | None, prefix: str, complaints: Complaints) -> Metrics | None:
    """Return counts as they may be stored, None where there is none; `prefix` stands before the names of fields."""
    if metrics is None or metrics.is_empty():
        return None
    for name, count in zip(COUNTS, metrics.counts(), strict=True):
        if count is not None and count < 0:
            complaints.add(f"{prefix}{name}", "count.negative", value=count)
        elif count is not None and count > LARGEST:
            complaints.add(f"{prefix}{name}", "count.too_large", value=count)
    source = complaints.line(f"{prefix}source", metrics.source, limit=_LONGEST_VALUE)
    return metrics if source == metrics.source else replace(metrics, source=source)


def checked_contacts(
    drafts: tuple[ContactPointDraft, ...], complaints: Complaints, *, region: str = ""
) -> tuple[CheckedContact, ...]:
    """Return the contact points normalised, each once; those without a value are left out.

    `region` (ISO 3166, "KR") reads phone numbers without a country code.
    """
    kept: dict[tuple[str, str], CheckedContact] = {}
    preferred: set[str] = set()
    for number, draft in enumerate(drafts):
        field = f"contact_points.{number}"
        complaints.one_of(f"{field}.kind", draft.kind, CONTACT_KINDS, "contact.kind_unknown")
        value = _lines(f"{field}.value", draft, complaints)
        label = complaints.line(f"{field}.label", draft.label, limit=_LONGEST_TAG)
        if not value:
            continue
        try:
            normalised = _normalised(draft.kind, value, region)
        except IrmError as error:
            complaints.add(f"{field}.value", error.code, **error.details)
            continue
        if (draft.kind, normalised) in kept:
            continue
        is_preferred = draft.is_preferred and draft.kind not in preferred
        if is_preferred:
            preferred.add(draft.kind)
        kept[draft.kind, normalised] = CheckedContact(
            draft.kind, value, normalised, label, is_preferred, draft.confirmed_on, draft.id
        )
    return tuple(kept.values())


def _lines(field: str, draft: ContactPointDraft, complaints: Complaints) -> str:
    """Return the value cleaned: one line, of an address those lines that say something."""
    if draft.kind != "address":
        return complaints.line(field, draft.value, limit=_LONGEST_VALUE)
    lines = (complaints.line(field, line, limit=_LONGEST_VALUE) for line in draft.value.splitlines())
    return complaints.block(field, "\n".join(filter(None, lines)), limit=_LONGEST_VALUE)


def checked_affinity(drafts: tuple[AffinityDraft, ...], complaints: Complaints) -> tuple[AffinityDraft, ...]:
    """Return the signs of affinity cleaned, links with a scheme; those that say nothing are left out."""
    kept = []
    for number, draft in enumerate(drafts):
        field = f"affinity.{number}"
        note = complaints.block(f"{field}.note", draft.note, limit=_LONGEST_NOTE).strip()
        url = checked_link(f"{field}.url", draft.url, complaints)
        if url or is_seen(note):
            kept.append(replace(draft, note=note if is_seen(note) else "", url=url))
    return tuple(kept)


def checked_link(field: str, text: str, complaints: Complaints) -> str:
    """Return a link with its scheme, "" for none; note what is no link to a page."""
    typed = complaints.line(field, text, limit=_LONGEST_VALUE)
    link = read_link(typed, is_eager=True) if typed else None
    if typed and link is None:
        complaints.add(field, "link.invalid", value=typed)
    return link.url if link is not None else typed


def _normalised(kind: str, value: str, region: str) -> str:
    if kind == "email":
        return parse_email(value)
    if kind == "phone":
        return parse_phone(value, region=region)
    return fold(" ".join(value.split())) or value


def checked_representations(
    field: str, links: Sequence[Representation], complaints: Complaints
) -> tuple[Representation, ...]:
    """Return the links cleaned, each record once; one that is not made yet (id 0) is known by its name."""
    kept: dict[int | str, Representation] = {}
    for number, link in enumerate(links):
        name = complaints.line(f"{field}.{number}.name", link.name, limit=_LONGEST_TAG)
        role = complaints.line(f"{field}.{number}.role", link.role, limit=_LONGEST_TAG)
        key = link.id or fold(name) or name
        if key:
            kept.setdefault(key, Representation(link.id, name, role))
    return tuple(kept.values())
