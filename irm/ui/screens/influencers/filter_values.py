"""What groups and values of people are called: the lines above groups, the values offered in the menu of a column."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm import services
from irm.domain.filter_values import FilterValue
from irm.domain.groups import Group
from irm.services.session import Session
from irm.ui.words import names

translate = QCoreApplication.translate

LISTED: Final = frozenset({"stage", "tier", "turn", "platform", "country", "city", "kind", "origin", "type", "tag"})
"""The fields whose values are offered with their counts."""

_NAMED: Final[dict[str, Callable[[str], str]]] = {
    "stage": names.stage,
    "tier": names.tier,
    "turn": names.turn,
    "platform": names.platform,
    "kind": names.kind,
    "origin": names.origin,
    "type": names.influence_type,
}


def group_title(grouped_by: str, group: Group) -> str:
    """Return what the line above a group says."""
    if group.key:
        return _named(grouped_by, group.key, group.name)
    return {
        "tier": translate("Influencers", "Without a tier"),
        "platform": translate("Influencers", "Without an account"),
        "country": translate("Influencers", "Without a country"),
        "turn": translate("Influencers", "Nobody’s turn"),
    }.get(grouped_by, translate("Influencers", "Without"))


def value_title(field: str, value: FilterValue) -> str:
    """Return what a value offered as a filter is called."""
    return _named(field, value.value, value.name)


def filter_values_of(field: str) -> Callable[[Session], tuple[FilterValue, ...]]:
    """Return the work that reads the values of a field."""
    return partial(_filter_values, field)


def _named(field: str, code: str, name: str) -> str:
    return name or (_NAMED[field](code) if field in _NAMED else code)


def _filter_values(field: str, session: Session) -> tuple[FilterValue, ...]:
    return services.filter_values.of_people(session, field)
