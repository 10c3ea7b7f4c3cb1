"""What a proposal has to know of trackers: whose deadline a deadline is, which currency amounts have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from irm.errors import Problem
from irm.services.imports import tracker_fields
from irm.services.imports.aliases import word_key
from irm.services.imports.columns import Column
from irm.services.imports.tracker_money import currency_in, currency_of

_OF_CONTENT: Final = frozenset(("deliverables", "content_status", "post_link"))
_DEADLINES: Final = frozenset(("deadline", "due date", "due", "마감일", "الموعد النهائي"))
_PIECES: Final = re.compile(r"(?:x ?)?\d{1,2}(?: ?x)?", re.IGNORECASE)
_PROJECTS: Final = frozenset(("project", "project name", "프로젝트", "프로젝트명", "المشروع"))
_MOST_PROJECTS: Final = 8
_VARIED: Final = 0.2
_CURRENCY: Final = re.compile(r"[A-Za-z]{3}|[^\w\s]{1,3}|원|달러")
_HANGUL: Final = re.compile(r"[가-힣]")


def settle(columns: Sequence[Column], fields: list[str]) -> list[str]:
    """Return the fields with deadlines given to the content, where a list speaks of content and not of next steps."""
    fields = _without_projects(columns, _beside(columns, fields))
    if not _OF_CONTENT.intersection(fields) or "content_due" in fields or "next_step" in fields:
        return fields
    return [
        "content_due" if field == "next_due" and word_key(column.header) in _DEADLINES else field
        for column, field in zip(columns, fields, strict=False)
    ] + fields[len(columns) :]


def _without_projects(columns: Sequence[Column], fields: list[str]) -> list[str]:
    """Return the fields with notes for projects of which nearly everybody has another: those are theirs, not ours."""
    found = list(fields)
    for place, (column, field) in enumerate(zip(columns, fields, strict=False)):
        if field == "campaign" and word_key(column.header) in _PROJECTS and len(set(column.cells)) > _MOST_PROJECTS:
            found[place] = "notes" if column.distinct > _VARIED else field
    return found


def _beside(columns: Sequence[Column], fields: list[str]) -> list[str]:
    """Return the fields without those that speak of a field which is not there: a number of pieces, a currency."""
    needed = {"deliverable_count": ("deliverables",), "currency": tracker_fields.MONEY}
    holds = {"deliverable_count": _PIECES, "currency": _CURRENCY}
    found = list(fields)
    for place, (column, field) in enumerate(zip(columns, fields, strict=False)):
        if field in needed and (column.share(holds[field]) < 1 or not set(needed[field]) & set(fields)):
            found[place] = ""
    return found


def currency(columns: Sequence[Column], fields: Sequence[str]) -> str:
    """Return the currency of amounts that name none: the only one that headers and other cells name, or won in Korean.

    "" where that cannot be told.
    """
    priced = [
        column
        for column, field in zip(columns, fields, strict=False)
        if field.partition(":")[0] in tracker_fields.MONEY
    ]
    named = {
        code for column in priced for code in (currency_in(column.header), *map(currency_of, column.cells)) if code
    }
    if len(named) == 1:
        return named.pop()
    return "KRW" if not named and any(_HANGUL.search(column.header) for column in priced) else ""


def remarks(columns: Sequence[Column], fields: Sequence[str], *, currency: str) -> list[Problem]:
    """Return what the user should choose beforehand: a campaign, a currency."""
    found = []
    given = [
        column.header
        for column, field in zip(columns, fields, strict=False)
        if field in tracker_fields.FIELDS and field not in tracker_fields.BESIDE and not column.is_empty
    ]
    if given and "campaign" not in fields:
        found.append(Problem("campaign", "map.no_campaign", {"headers": ", ".join(given)}))
    for column, field in zip(columns, fields, strict=False):
        is_told = currency or "currency" in fields
        if field in tracker_fields.MONEY and not is_told and any(not currency_of(cell) for cell in column.cells):
            found.append(Problem("currency", "map.no_currency", {"header": column.header}))
            break
    return found
