"""What the parts of a query are called on the screen: fields, comparisons, values, whole filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.domain import query_days
from irm.domain.query import Piece
from irm.domain.query_fields import OWN, Field, Vocabulary, chosen, compact
from irm.domain.query_value import split_operator, split_range
from irm.ui.base.cells import isolated
from irm.ui.words import formats, names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FIELDS: Final[dict[str, str]] = {
    "name": QT_TRANSLATE_NOOP("Query", "Name"),
    "handle": QT_TRANSLATE_NOOP("Query", "Handle"),
    "platform": QT_TRANSLATE_NOOP("Query", "Platform"),
    "followers": QT_TRANSLATE_NOOP("Query", "Followers"),
    "views": QT_TRANSLATE_NOOP("Query", "Average views"),
    "tier": QT_TRANSLATE_NOOP("Query", "Tier"),
    "rate": QT_TRANSLATE_NOOP("Query", "Engagement"),
    "stage": QT_TRANSLATE_NOOP("Query", "Stage"),
    "tag": QT_TRANSLATE_NOOP("Query", "Tag"),
    "country": QT_TRANSLATE_NOOP("Query", "Country"),
    "city": QT_TRANSLATE_NOOP("Query", "City"),
    "language": QT_TRANSLATE_NOOP("Query", "Language"),
    "zone": QT_TRANSLATE_NOOP("Query", "Time zone"),
    "kind": QT_TRANSLATE_NOOP("Query", "Kind"),
    "type": QT_TRANSLATE_NOOP("Query", "Influence type"),
    "origin": QT_TRANSLATE_NOOP("Query", "Origin"),
    "introduced": QT_TRANSLATE_NOOP("Query", "Introduced by"),
    "last": QT_TRANSLATE_NOOP("Query", "Last contact"),
    "silent": QT_TRANSLATE_NOOP("Query", "Silent days"),
    "turn": QT_TRANSLATE_NOOP("Query", "Turn"),
    "next": QT_TRANSLATE_NOOP("Query", "Next step"),
    "due": QT_TRANSLATE_NOOP("Query", "Due"),
    "birthday": QT_TRANSLATE_NOOP("Query", "Birthday"),
    "created": QT_TRANSLATE_NOOP("Query", "Added on"),
    "updated": QT_TRANSLATE_NOOP("Query", "Changed on"),
    "note": QT_TRANSLATE_NOOP("Query", "Note or touch"),
    "email": QT_TRANSLATE_NOOP("Query", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Query", "Phone"),
    "messenger": QT_TRANSLATE_NOOP("Query", "Messenger"),
    "address": QT_TRANSLATE_NOOP("Query", "Address"),
    "rep": QT_TRANSLATE_NOOP("Query", "Representative"),
    "channel": QT_TRANSLATE_NOOP("Query", "Channel of a touch"),
    "campaign": QT_TRANSLATE_NOOP("Query", "Campaign"),
    "incident": QT_TRANSLATE_NOOP("Query", "Incident"),
    "reliability": QT_TRANSLATE_NOOP("Query", "Reliability"),
    "rhythm": QT_TRANSLATE_NOOP("Query", "Rhythm in days"),
    "cause": QT_TRANSLATE_NOOP("Query", "Causes"),
    "affinity": QT_TRANSLATE_NOOP("Query", "Affinity"),
    "file": QT_TRANSLATE_NOOP("Query", "File"),
    "id": QT_TRANSLATE_NOOP("Query", "Number"),
    "company": QT_TRANSLATE_NOOP("Query", "Company"),
    "person": QT_TRANSLATE_NOOP("Query", "Speaks for"),
    "has": QT_TRANSLATE_NOOP("Query", "Filled in"),
    "is": QT_TRANSLATE_NOOP("Query", "State"),
}
_FLAGS: Final[dict[str, str]] = {
    "dnc": QT_TRANSLATE_NOOP("Query", "do not contact"),
    "relevant": QT_TRANSLATE_NOOP("Query", "relevant"),
    "irrelevant": QT_TRANSLATE_NOOP("Query", "not relevant"),
    "losing": QT_TRANSLATE_NOOP("Query", "losing touch"),
    "overdue": QT_TRANSLATE_NOOP("Query", "overdue"),
    "waiting": QT_TRANSLATE_NOOP("Query", "waiting for an answer"),
    "verified": QT_TRANSLATE_NOOP("Query", "verified"),
    "preferred": QT_TRANSLATE_NOOP("Query", "reached in a preferred way"),
    "new": QT_TRANSLATE_NOOP("Query", "never contacted"),
}
_VALUES: Final[dict[str, str]] = {
    "today": QT_TRANSLATE_NOOP("Query", "today"),
    "yesterday": QT_TRANSLATE_NOOP("Query", "yesterday"),
    "tomorrow": QT_TRANSLATE_NOOP("Query", "tomorrow"),
    "overdue": QT_TRANSLATE_NOOP("Query", "overdue"),
    "yes": QT_TRANSLATE_NOOP("Query", "yes"),
    "no": QT_TRANSLATE_NOOP("Query", "no"),
    "none": QT_TRANSLATE_NOOP("Query", "none"),
    "any": QT_TRANSLATE_NOOP("Query", "any"),
}
_COMPARED: Final[dict[str, str]] = {
    "<": QT_TRANSLATE_NOOP("Query", "less than {value}"),
    "<=": QT_TRANSLATE_NOOP("Query", "at most {value}"),
    ">": QT_TRANSLATE_NOOP("Query", "more than {value}"),
    ">=": QT_TRANSLATE_NOOP("Query", "at least {value}"),
    "=": QT_TRANSLATE_NOOP("Query", "exactly {value}"),
}
_NAMED: Final[dict[str, Callable[[str], str]]] = {
    "platform": names.platform,
    "tier": names.tier,
    "stage": names.stage,
    "kind": lambda code: names.kind(code) if names.kind(code) != code else names.representative_kind(code),
    "type": names.influence_type,
    "origin": names.origin,
    "turn": names.turn,
    "channel": names.channel,
    "incident": names.incident,
}


def field(one: Field) -> str:
    """Return what a field is called."""
    if one.code.startswith(OWN):
        return one.label
    return translate("Query", _FIELDS[one.code]) if one.code in _FIELDS else one.word


def value(one: Field, code: str, vocabulary: Vocabulary) -> str:
    """Return what a coded value is called; a word of the user's own is itself."""
    if one.code == "has":
        found = vocabulary.coded(code)
        return field(found) if found is not None else code
    if one.code == "is":
        return translate("Query", _FLAGS[code]) if code in _FLAGS else code
    if one.code in _NAMED:
        return _NAMED[one.code](code)
    return code


def typed_value(one: Field, typed: str, vocabulary: Vocabulary) -> str:
    """Return a value as it is typed in words: "more than 50K", "In talks", "less than 30 days"."""
    operator, rest = split_operator(typed)
    ends = split_range(rest) if one.is_ordered_kind and not operator else None
    if ends is not None:
        low, high = (_plain_value(one, end, vocabulary) for end in ends)
        if not low or not high:
            return translate("Query", _COMPARED[">=" if low else "<="]).replace("{value}", low or high)
        return translate("Query", "{low} to {high}").replace("{low}", low).replace("{high}", high)
    shown = _plain_value(one, rest, vocabulary)
    return translate("Query", _COMPARED[operator]).replace("{value}", shown) if operator in _COMPARED else shown


def filter_words(piece: Piece, vocabulary: Vocabulary) -> str:
    """Return a whole filter in words: "Stage: In talks, Partner"."""
    assert piece.field is not None
    shown = [typed_value(piece.field, typed, vocabulary) for typed, _ in piece.values if typed]
    pattern = translate("Query", "{field}: not {value}") if piece.is_negated else translate("Query", "{field}: {value}")
    return pattern.replace("{field}", field(piece.field)).replace("{value}", formats.listed(shown))


def example(one: Field, typed: str, vocabulary: Vocabulary) -> str:
    """Return what an example means."""
    said = typed_value(one, typed, vocabulary)
    return said if said != typed else ""


def _plain_value(one: Field, typed: str, vocabulary: Vocabulary) -> str:
    if one.kind == "presence":
        found = vocabulary.named(typed)
        return field(found) if found is not None else typed
    choice = chosen(one, typed) if one.choices else None
    if choice is not None:
        return value(one, choice.code, vocabulary)
    if typed in _VALUES:
        return translate("Query", _VALUES[typed])
    days = query_days.length(typed) if one.is_ordered_kind else None
    if days is not None and compact(typed)[-1:].isalpha():
        is_past = one.kind == "past"
        pattern = (
            translate("Query", "%n days ago", None, days) if is_past else translate("Query", "%n days", None, days)
        )
        return formats.counted(pattern, days)
    return isolated(typed) if one.is_ordered_kind else typed
