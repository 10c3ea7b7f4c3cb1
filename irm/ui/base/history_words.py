"""What changed about a record, in the words of the screen: the history keeps codes and ISO days."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.domain.cells import parse_contact_item
from irm.domain.influencer import CONTACT_KINDS
from irm.ui.base import history_terms_words
from irm.ui.words import formats, names

translate = QCoreApplication.translate

_LONGEST: Final = 300
_FIRST_STRONG: Final = "\u2068"
_END: Final = "\u2069"
"""A value reads in its own direction, whatever stands around it."""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TOUCH: Final = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?: (?P<time>\d\d:\d\d(?:Z|[+-][\d:]+)?))?(?: (?P<zone>[^\s:]+))? (?P<channel>[a-z_]+)"
    r" (?P<direction>in|out|none): (?P<said>.*)",
    re.DOTALL,
)
_NUMBERS: Final = re.compile(r"(?P<account>.*?) ?(?P<day>\d{4}-\d\d-\d\d): (?P<counts>[a-z_]+ \d+(?:, [a-z_]+ \d+)*)")
_COUNT: Final = re.compile(r"([a-z_]+) (\d+)")


def field_name(field: str) -> str:
    """Return what a field of the history is called on the screen."""
    words = {
        "display_name": translate("Influencers", "Name"),
        "name": translate("Representatives", "Name"),
        "representative_kind": translate("Representatives", "Kind"),
        "company": translate("Representatives", "Company"),
        "representatives": translate("Influencers", "Represented by"),
        "people": translate("Representatives", "Speaks for"),
        "legal_name": translate("Influencers", "Legal name"),
        "kind": translate("Influencers", "Kind"),
        "country": translate("Influencers", "Country"),
        "city": translate("Influencers", "City"),
        "languages": translate("Influencers", "Languages"),
        "birthday": translate("Influencers", "Birthday"),
        "notes": translate("Influencers", "Notes"),
        "stage": translate("Influencers", "Stage"),
        "do_not_contact": translate("Influencers", "Do not contact"),
        "not_relevant": translate("Influencers", "Not relevant"),
        "trashed": translate("History", "In the trash since"),
        "accounts": translate("History", "Account"),
        "metrics": translate("History", "Numbers"),
        "contact_points": translate("History", "Way to reach"),
        "tags": translate("History", "Tag"),
        "touches": translate("History", "Contact"),
        "sort_name": translate("Influencers", "Filed under"),
        "time_zone": translate("Influencers", "Time zone"),
        "influence_type": translate("Influencers", "Influence type"),
        "origin": translate("Influencers", "Found through"),
        "introduced_by": translate("Influencers", "Introduced by"),
        "rhythm_days": translate("Influencers", "Rhythm in days"),
        "causes": translate("Influencers", "Causes"),
        "affinity": translate("History", "Sign of affinity"),
        "incidents": translate("History", "Incident"),
        "stage_changes": translate("History", "Stage since"),
        "attachments": translate("History", "File"),
        "own_values": translate("History", "Own field"),
    }
    return words.get(field) or history_terms_words.field_name(field) or field


def value_words(field: str, value: str) -> str:
    """Return a value as the screen says it, in one line, cut where it is long; "" for none."""
    if not value:
        return ""
    said = _SAID.get(field, history_terms_words.SAID.get(field, _as_it_is))(value)
    if field in history_terms_words.WITH_DAYS:
        said = _with_days(said)
    line = " ".join(said.split())
    cut = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    return f"{_FIRST_STRONG}{cut}{_END}"


def plain(text: str) -> str:
    """Return a text without the marks that `value_words` puts around values, for the clipboard."""
    return text.replace(_FIRST_STRONG, "").replace(_END, "")


def _as_it_is(value: str) -> str:
    return value


def _stage(value: str) -> str:
    return names.stage(value)


def _stage_change(value: str) -> str:
    moment, _, stage = value.partition(" ")
    return f"{_with_days(moment)} {_stage(stage)}"


def _with_days(value: str) -> str:
    """Write every day and instant in a text as the language does."""
    value = _INSTANT.sub(lambda match: formats.instant(datetime.fromisoformat(match[0])), value)
    return _DAY.sub(lambda match: formats.day(date.fromisoformat(match[0])), value)


def _account(value: str) -> str:
    code, colon, rest = value.partition(":")
    return f"{names.platform(code)} {rest}" if colon else names.platform(value)


def _contact(value: str) -> str:
    code, colon, _ = value.partition(": ")
    if not colon or code not in CONTACT_KINDS:
        return value
    point = parse_contact_item(value)
    preferred = translate("History", "preferred") if point.is_preferred else ""
    confirmed = translate("History", "confirmed {day}") if point.confirmed_on else ""
    confirmed = confirmed.replace("{day}", formats.day(point.confirmed_on))
    said = formats.listed(filter(None, (point.label, preferred, confirmed)))
    return f"{names.contact_kind(point.kind)} {point.value}" + (f" ({said})" if said else "")


def _incident(value: str) -> str:
    day, _, rest = value.partition(" ")
    code, colon, note = rest.partition(": ")
    return f"{_with_days(day)} {names.incident(code)}{colon}{note}"


def _numbers(value: str) -> str:
    match = _NUMBERS.fullmatch(value)
    if match is None:
        return value
    counts = _COUNT.sub(lambda found: f"{_count_name(found[1])} {formats.number(int(found[2]))}", match["counts"])
    day = formats.day(date.fromisoformat(match["day"]))
    return formats.listed(
        part for part in (_account(match["account"]) if match["account"] else "", day, counts) if part
    )


def _touch(value: str) -> str:
    match = _TOUCH.fullmatch(value)
    if match is None:
        return value
    direction = names.direction(match["direction"]) if match["direction"] != "none" else ""
    day = formats.day(date.fromisoformat(match["day"]))
    head = formats.listed(part for part in (names.channel(match["channel"]), direction, day) if part)
    return f"{head}: {_with_days(match['said'])}"


def _count_name(name: str) -> str:
    words = {
        "followers": translate("Influencers", "Followers"),
        "avg_views": translate("Influencers", "Average views"),
        "avg_likes": translate("Influencers", "Average likes"),
        "avg_comments": translate("Influencers", "Average comments"),
        "avg_shares": translate("Influencers", "Average shares"),
        "avg_saves": translate("Influencers", "Average saves"),
        "posts_counted": translate("Influencers", "Posts counted"),
    }
    return words.get(name, name)


_SAID: Final[dict[str, Callable[[str], str]]] = {
    "stage": _stage,
    "kind": names.kind,
    "representative_kind": names.representative_kind,
    "birthday": _with_days,
    "trashed": _with_days,
    "do_not_contact": _with_days,
    "not_relevant": _with_days,
    "accounts": _account,
    "contact_points": _contact,
    "metrics": _numbers,
    "touches": _touch,
    "influence_type": names.influence_type,
    "origin": names.origin,
    "affinity": _with_days,
    "incidents": _incident,
    "stage_changes": _stage_change,
    "own_values": _with_days,
}
