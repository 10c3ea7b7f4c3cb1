"""Puts together what the cells of a row say of one campaign; what cannot be read is left to the notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from irm.domain.campaign import DROPPED, PIPELINE
from irm.domain.campaign_mention import CampaignMention
from irm.domain.checking_terms import checked_deliverable
from irm.domain.deliverable import DeliverableDraft
from irm.domain.money import Money
from irm.domain.payments import PaymentDraft
from irm.domain.rights import RightDraft
from irm.domain.status_words import stage_of
from irm.domain.terms import OfferDraft, PartDraft
from irm.domain.text import clean, fold
from irm.errors import Invalid
from irm.services.imports import tracker_deliverables
from irm.services.imports.aliases import Aliases
from irm.services.imports.mapping import Mapping
from irm.services.imports.person import Person
from irm.services.imports.tracker_days import window
from irm.services.imports.tracker_money import currency_of, read_money
from irm.services.imports.tracker_words import Words
from irm.services.imports.values import Values

_LONGEST_NAME: Final = 300
_LINKED: Final = re.compile(r"\s*\(https?://[^()\s]*\)")
_DAYS: Final = ("content_due", "draft_due", "posted_on", "payment_due", "paid_on", "contract_start", "contract_end")
_STAGE_OF_CONTENT: Final = {
    **dict.fromkeys(("planned", "in_production"), "agreed"),
    **dict.fromkeys(("in_review", "approved"), "draft_review"),
    "published": "published",
}
_STAGE_OF_CONTRACT: Final = {"signed": "agreed", "ended": "agreed", "sent": "negotiating", "cancelled": DROPPED}
_KINDS_OF_RIGHTS: Final = (
    ("whitelisting", ("whitelist", "spark", "화이트리스트")),
    ("exclusivity", ("exclusiv", "독점", "حصري")),
    ("paid", ("ad rights", "ad usage", "paid", "ads", "광고", "إعلان")),
)


@dataclass(slots=True)
class _Row:
    """What the tracked cells of a row say, field by field."""

    texts: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    days: dict[str, date] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    kinds: list[str] = field(default_factory=list)
    asked: list[tuple[str, Money]] = field(default_factory=list)
    agreed: Money | None = None
    expected: Money | None = None
    conditions: list[str] = field(default_factory=list)
    currency: str = ""


class CampaignMentions:
    """Makes the mentions of a file's rows; `listed_on` is the day the list was last changed."""

    def __init__(self, mapping: Mapping, known: Aliases, values: Values, words: Words, *, listed_on: date) -> None:
        self._campaign = mapping.campaign
        self._currency = mapping.currency
        self._known = known
        self._values = values
        self._words = words
        self._listed_on = listed_on

    def of(self, person: Person, platform: str) -> tuple[CampaignMention, ...]:
        """Return what a row says of its campaign; `platform` is that of the person's first account."""
        if not (person.tracked or self._campaign):
            return ()
        named = next((text for field, _, text in person.tracked if field == "campaign"), "")
        name, *others = campaigns_in(named) or (self._campaign,)
        if not name or len(name) > _LONGEST_NAME:
            for _, header, text in person.tracked:
                if self._words.tick(text) != "no":  # an empty box is no news
                    person.leave(header, text)
            return ()
        row = self._read(person)
        stage = self._stage(person, row)
        if not person.stage and stage not in (PIPELINE[0], DROPPED):
            person.stage = stage_of(stage)
        start = row.days.get("contract_start")
        mention = CampaignMention(
            campaign=name,
            day=self._listed_on,
            stage=stage,
            currency=row.currency or next((m.currency for m in (row.agreed, row.expected) if m), ""),
            expected=row.expected,
            deliverables=self._deliverables(person, row, platform, stage),
            offers=self._offers(row, stage),
            rights=self._rights(person, row),
            signed_on=start if row.states.get("contract_status", "signed") in ("signed", "ended") else None,
            contract="\n".join(f"{header}: {text}" for header, text in row.texts.get("contract", ())),
            payments=self._payments(person, row),
        )
        more = (CampaignMention(other, self._listed_on, stage, mention.currency) for other in others)
        return (mention, *more)

    def _read(self, person: Person) -> _Row:
        said = next((text for name, _, text in person.tracked if name == "currency"), "")
        row = _Row(currency=currency_of(f"{said} 1") or self._currency)
        for name, header, text in person.tracked:
            if name in _DAYS:
                day = self._values.read_day(person, header, text, is_past=name == "paid_on")
                if day is not None:
                    row.days.setdefault(name, day)
                    if name == "contract_end":
                        row.texts.setdefault("contract", []).append((header, text))
            elif name in ("fee", "agreed_fee", "expected_fee"):
                self._read_money(person, row, name, header, text)
            elif name in ("content_status", "contract_status", "payment_status"):
                self._read_state(person, row, name, header, text)
            elif name == "compensation":
                self._read_kinds(person, row, header, text)
            elif name == "currency":
                continue
            elif name == "code_uses":
                person.leave(header, text)
            else:
                row.texts.setdefault(name, []).append((header, text))
        for _, text in row.texts.get("contract", ()):
            found = window(text, day_of=self._values.day, starts_on=row.days.get("contract_start"))
            if found is not None and found[0] is not None:
                row.days.setdefault("contract_start", found[0])
        return row

    def _read_money(self, person: Person, row: _Row, name: str, header: str, text: str) -> None:
        if "%" in text:
            row.kinds.append("commission")
            row.conditions.append(text)
            return
        money = read_money(header, text, currency=row.currency)
        if money is None:
            person.leave(header, text)
        elif name == "fee":
            row.asked.append((f"{header}: {text}" if "(" in text else header, money))
        elif name == "agreed_fee":
            row.agreed = row.agreed or money
        else:
            row.expected = row.expected or money

    def _read_state(self, person: Person, row: _Row, name: str, header: str, text: str) -> None:
        is_day = name == "payment_status" and text[:1].isdigit()
        day = self._values.read_day(Person(person.line), header, text, is_past=True) if is_day else None
        if day is not None:
            row.days.setdefault("paid_on", day)
            return
        code = self._words.read(name, text, line=person.line)
        if code is None:
            person.leave(header, text)
        elif code:
            row.states[name] = code

    def _read_kinds(self, person: Person, row: _Row, header: str, text: str) -> None:
        parts = [self._words.meaning("compensation", part) for part in text.replace("&", "+").split("+")]
        if len(parts) > 1 and all(parts):
            row.kinds += parts
            return
        code = self._words.read("compensation", text, line=person.line)
        if code is None:
            person.leave(header, text)
        elif code:
            row.kinds.append(code)

    def _stage(self, person: Person, row: _Row) -> str:
        """Return how far the campaign has come: as far as the furthest that the row says, unless it came to nothing."""
        contract = _STAGE_OF_CONTRACT.get(row.states.get("contract_status", ""), "")
        if DROPPED in (person.pipeline_stage, contract):
            return DROPPED
        is_posted = "posted_on" in row.days and row.days["posted_on"] <= self._listed_on
        is_paid = "paid_on" in row.days or row.states.get("payment_status") == "paid"
        said = (
            person.pipeline_stage,
            contract,
            _STAGE_OF_CONTENT.get(row.states.get("content_status", ""), ""),
            "published" if row.texts.get("post_link") or (is_posted and "content_status" not in row.states) else "",
            "agreed" if row.agreed is not None else "",
            "paid" if is_paid else "",
        )
        return max(filter(None, said), key=PIPELINE.index, default=PIPELINE[0])

    def _deliverables(self, person: Person, row: _Row, platform: str, stage: str) -> tuple[DeliverableDraft, ...]:
        drafts: list[DeliverableDraft] = []
        pieces = re.sub(r"\D", "", row.texts.get("deliverable_count", [("", "")])[0][1])
        for header, text in row.texts.get("deliverables", ()):
            text = f"{pieces} {text}" if pieces and not any(map(str.isdigit, text)) else text
            found = tracker_deliverables.listed(text, platform, self._known)
            drafts += found
            if not found:
                person.leave(header, text)
        links: list[str] = []
        for header, text in row.texts.get("post_link", ()):
            found_links = tracker_deliverables.links_in(text)
            links += found_links
            if not found_links:
                person.leave(header, text)
        codes, tracking = (row.texts.get(name, [("", "")])[0][1] for name in ("promo_code", "tracking_url"))
        facts = (codes, tracking, *(row.days.get(name) for name in ("content_due", "draft_due", "posted_on")))
        if not drafts and not links and (any(facts) or "content_status" in row.states):
            drafts.append(tracker_deliverables.of_link("", platform))
        drafts += [tracker_deliverables.of_link(link, platform) for link in links[len(drafts) :]]
        status = self._content_status(row, stage, is_linked=bool(links))
        made = []
        for place, draft in enumerate(drafts):
            first: dict[str, Any] = {"coupon_code": codes, "tracking_url": tracking} if place == 0 else {}
            link = links[place] if place < len(links) else ""
            made.append(_checked(person, replace(draft, status=status, link=link, **first, **_days(row, status))))
        return tuple(draft for draft in made if draft is not None)

    def _content_status(self, row: _Row, stage: str, *, is_linked: bool) -> str:
        """Return the status of a row's content: what is linked is out, and what nobody says follows from the stage."""
        said = row.states.get("content_status", "")
        if said == "cancelled" or (said and not is_linked):
            return said
        if is_linked or stage in ("published", "paid"):
            return "published"
        return {"draft_review": "in_review", DROPPED: "cancelled"}.get(stage, "planned")

    def _offers(self, row: _Row, stage: str) -> tuple[tuple[OfferDraft, date | None], ...]:
        is_agreed = row.agreed is not None or PIPELINE.index("agreed") <= PIPELINE.index(stage) < PIPELINE.index(
            DROPPED
        )
        if is_agreed and row.agreed is None and len(row.asked) == 1:
            row.agreed = row.asked.pop()[1]
        kinds = list(dict.fromkeys(row.kinds))
        main = "fee" if "fee" in kinds or len(kinds) != 1 else kinds[0]
        parts = [] if row.agreed is None else [_part(main, row.agreed)]
        if row.agreed is not None and main in kinds:
            kinds.remove(main)
        products = "\n".join(text for _, text in row.texts.get("product", ()))
        if products and "product" not in kinds and main != "product":
            kinds.append("product")
        currency = row.currency or "USD"
        conditions = "\n".join(row.conditions)
        parts += [
            PartDraft(kind, None, currency, condition=conditions if kind == "commission" else "")
            for kind in kinds
            if kind != "fee"
        ]
        parts = [replace(part, note=products) if part.kind == "product" else part for part in parts]
        day = row.days.get("contract_start") or row.days.get("posted_on") or self._listed_on
        offers: list[tuple[OfferDraft, date | None]] = [
            (OfferDraft("them", day, (_part("fee", money),), note=header), None) for header, money in row.asked
        ]
        if parts:
            offers.append((OfferDraft("us", day, tuple(parts)), day if is_agreed else None))
        return tuple(offers)

    def _rights(self, person: Person, row: _Row) -> tuple[RightDraft, ...]:
        start = next(
            (row.days[name] for name in ("posted_on", "content_due", "contract_start") if name in row.days), None
        )
        rights = []
        for header, text in (*row.texts.get("rights", ()), *row.texts.get("rights_until", ())):
            if fold(text) in self._known.no:
                continue
            folded = f"{fold(header)} {fold(text)}"
            kind = next((kind for kind, words in _KINDS_OF_RIGHTS if any(word in folded for word in words)), "organic")
            found = window(text, day_of=self._values.day, starts_on=start)
            if found is None or (found[0] and found[1] and found[1] < found[0]):
                note = "" if fold(text) in self._known.yes else f"{header}: {text}"
                rights.append(RightDraft(0, kind, note=note))
            else:
                rights.append(RightDraft(0, kind, starts_on=found[0], ends_on=found[1]))
        return tuple(rights)

    def _payments(self, person: Person, row: _Row) -> tuple[PaymentDraft, ...]:
        state, paid_on, due = row.states.get("payment_status", ""), row.days.get("paid_on"), row.days.get("payment_due")
        if not (state or paid_on or due) or state == "not_owed":
            return ()
        if row.agreed is None:
            person.tracked_payment_left()
            return ()
        is_paid = paid_on is not None or state == "paid"
        day = paid_on or due or (self._listed_on if is_paid else None)
        return (
            PaymentDraft(
                amount=row.agreed.minor,
                currency=row.agreed.currency,
                due_trigger="date" if day is not None else "published",
                fixed_on=day,
                paid_on=(paid_on or self._listed_on) if is_paid else None,
            ),
        )


def campaigns_in(text: str) -> list[str]:
    """Return the campaigns a cell names: one, or those that a program wrote there with links behind or in quotes."""
    if '","' in text:
        parts = text.split('","')
    elif _LINKED.search(text):
        parts = _LINKED.split(text)
    else:
        return [clean(text)] if clean(text) else []
    names = [clean(part.strip(' ",')) for part in parts]
    return [name for name in dict.fromkeys(names) if name and len(name) <= _LONGEST_NAME]


def _part(kind: str, money: Money) -> PartDraft:
    return PartDraft(kind, money.minor, money.currency)


def _days(row: _Row, status: str) -> dict[str, Any]:
    posted = row.days.get("posted_on")
    live = posted or row.days.get("content_due")
    draft = row.days.get("draft_due")
    return {
        "go_live_on": live,
        "published_on": posted if status == "published" else None,
        "draft_due": draft if draft is None or live is None or draft <= live else None,
    }


def _checked(person: Person, draft: DeliverableDraft) -> DeliverableDraft | None:
    try:
        return checked_deliverable(draft)
    except Invalid:
        person.leave("", draft.link or draft.title)
        return None
