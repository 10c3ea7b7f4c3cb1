"""The form of a campaign: which field of the draft is edited by which widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from irm.domain.campaign import FUNNEL_STAGES, STATUSES
from irm.domain.money import CURRENCIES
from irm.ui.base.fields import ChoiceField, DayField, Field, LineField, TextField
from irm.ui.base.money_field import MoneyField
from irm.ui.screens.campaigns.persona import PersonaField
from irm.ui.screens.campaigns.platforms import PlatformsField
from irm.ui.words import campaign_names

translate = QCoreApplication.translate


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    return (*_what(), *_when_and_where(), *_goal(), *_brief())


def _what() -> tuple[Field, ...]:
    group = ""
    return (
        Field("name", translate("Campaigns", "Campaign"), LineField, group),
        Field("brand", translate("Campaigns", "Brand"), LineField, group, is_half=True),
        Field("product", translate("Campaigns", "Product"), LineField, group, is_half=True),
        Field("status", translate("Campaigns", "Status"), partial(ChoiceField, statuses), group, is_half=True),
        Field(
            "funnel_stage",
            translate("Campaigns", "Stage of the funnel"),
            partial(ChoiceField, funnel_stages),
            group,
            is_half=True,
        ),
    )


def _when_and_where() -> tuple[Field, ...]:
    group = translate("Campaigns", "Budget, time and place")
    return (
        Field("budget", translate("Campaigns", "Budget"), MoneyField, group, is_half=True),
        Field("currency", translate("Campaigns", "Currency"), partial(ChoiceField, currencies), group, is_half=True),
        Field("starts_on", translate("Campaigns", "Start"), DayField, group, is_half=True),
        Field("ends_on", translate("Campaigns", "End"), DayField, group, is_half=True),
        Field("platforms", translate("Campaigns", "Platforms"), PlatformsField, group),
        Field("markets", translate("Campaigns", "Markets"), LineField, group, is_half=True),
        Field("content_languages", translate("Campaigns", "Languages of the content"), LineField, group, is_half=True),
        Field("persona_id", translate("Campaigns", "Persona"), PersonaField, group),
    )


def _goal() -> tuple[Field, ...]:
    group = translate("Campaigns", "Goal")
    return (
        Field(
            "goal_metric",
            translate("Campaigns", "Metric"),
            LineField,
            group,
            hint=translate("Campaigns", "Newsletter sign-ups"),
        ),
        Field("goal_baseline", translate("Campaigns", "Today"), LineField, group, is_half=True),
        Field("goal_target", translate("Campaigns", "Target"), LineField, group, is_half=True),
        Field("goal_due", translate("Campaigns", "By"), DayField, group, is_half=True),
        Field("goal_measured", translate("Campaigns", "How it is measured"), TextField, group),
        Field("goal_relevant", translate("Campaigns", "Why it matters"), TextField, group),
        Field("goal_reachable", translate("Campaigns", "Why it can be reached"), TextField, group),
    )


def _brief() -> tuple[Field, ...]:
    group = translate("Campaigns", "Brief")
    return (
        Field("brief_fixed", translate("Campaigns", "What is fixed"), TextField, group),
        Field("brief_free", translate("Campaigns", "What the creator is free to decide"), TextField, group),
        Field("notes", translate("Campaigns", "Notes"), TextField, group),
    )


def statuses() -> Sequence[tuple[str, str]]:
    """Return the statuses, code and name."""
    return [(code, campaign_names.status(code)) for code in STATUSES]


def funnel_stages() -> Sequence[tuple[str, str]]:
    """Return the stages of the funnel, code and name; the first is none."""
    return [("", translate("Campaigns", "Not said")), *((code, campaign_names.funnel(code)) for code in FUNNEL_STAGES)]


def currencies() -> Sequence[tuple[str, str]]:
    """Return the currencies, code and name."""
    return [(code, code) for code in CURRENCIES]
