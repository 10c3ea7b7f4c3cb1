"""The forms of a slot and of the terms with somebody in it: which field of the draft is edited by which widget."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.campaign import VERDICTS
from irm.domain.planb import READINESS
from irm.ui.base.count_field import CheckField, CountField
from irm.ui.base.fields import ChoiceField, DayField, Field, LineField, TextField, ValueField
from irm.ui.base.money_field import MoneyField
from irm.ui.base.zone_field import ZoneField
from irm.ui.screens.campaigns.form import currencies
from irm.ui.screens.campaigns.platforms import OFFERED
from irm.ui.widgets.time_edit import TimeEdit
from irm.ui.words import campaign_names, names

translate = QCoreApplication.translate


class ClockField(ValueField):
    """A time of day as "HH:MM", "" for none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(TimeEdit(), parent)

    def value(self) -> str:
        moment = super().value()
        return f"{moment:%H:%M}" if moment is not None else ""

    def set_value(self, value: Any) -> None:
        super().set_value(time.fromisoformat(value) if value else None)


def slot_fields() -> tuple[Field, ...]:
    """Return the fields of a slot in the language in force."""
    return (*_place(), *_days())


def _place() -> tuple[Field, ...]:
    hard = translate("Lineup", "A broadcast or an event: the day cannot move")
    return (
        Field("title", translate("Lineup", "Slot"), LineField, hint=translate("Lineup", "Live host")),
        Field("platform", translate("Lineup", "Platform"), partial(ChoiceField, platforms), is_half=True),
        Field("budget", translate("Lineup", "Share of the budget"), MoneyField, is_half=True),
        Field(
            "deliverables",
            translate("Lineup", "What is to be delivered"),
            _short_text,
            hint=translate("Lineup", "1 Reel, 2 Stories"),
        ),
        Field("go_live_on", translate("Lineup", "Go live"), DayField, is_half=True),
        Field("go_live_time", translate("Lineup", "At"), ClockField, is_half=True),
        Field("is_hard_date", translate("Lineup", "Hard date"), CheckField, hint=hard, has_own_label=True),
        Field("zone", translate("Lineup", "Time zone"), ZoneField, is_half=True),
        Field("stand_ins_wanted", translate("Lineup", "Stand-ins wanted"), _maybe_count, is_half=True),
    )


def _days() -> tuple[Field, ...]:
    group = translate("Lineup", "Days needed before go-live")
    return (
        Field("shipping_days", translate("Lineup", "Shipping"), _count, group, is_half=True),
        Field("production_days", translate("Lineup", "Production"), _count, group, is_half=True),
        Field("review_days", translate("Lineup", "Review"), _count, group),
        Field("revision_rounds", translate("Lineup", "Rounds of changes"), _count, group, is_half=True),
        Field("revision_days", translate("Lineup", "Days for each round"), _count, group, is_half=True),
    )


def member_fields() -> tuple[Field, ...]:
    """Return the fields of the terms with somebody in the language in force."""
    return (*_stand_by(), *_terms())


def _stand_by() -> tuple[Field, ...]:
    return (
        Field("readiness", translate("Lineup", "Readiness"), partial(ChoiceField, readinesses), is_half=True),
        Field("stand_by_until", translate("Lineup", "Stands by until"), DayField, is_half=True),
        Field("lead_days", translate("Lineup", "Lead time in days"), _count, is_half=True),
        Field("relevance", translate("Lineup", "Relevance in percent"), _maybe_count, is_half=True),
        Field("reason", translate("Lineup", "Why this person"), _short_text),
        Field("stand_by_terms", translate("Lineup", "Terms for standing by"), _short_text),
    )


def _terms() -> tuple[Field, ...]:
    group = translate("Lineup", "Terms")
    return (
        Field("fee", translate("Lineup", "Fee"), MoneyField, group, is_half=True),
        Field("currency", translate("Lineup", "Currency"), partial(ChoiceField, currencies), group, is_half=True),
        Field("terms", translate("Lineup", "Terms for the job"), _short_text, group),
        Field("brief", translate("Lineup", "Note to the brief"), _short_text, group),
        Field("verdict", translate("Lineup", "Verdict"), partial(ChoiceField, verdicts), group),
    )


def platforms() -> Sequence[tuple[str, str]]:
    """Return the platforms, code and name; the first is none."""
    return [("", translate("Lineup", "Any")), *((code, names.platform(code)) for code in OFFERED)]


def readinesses() -> Sequence[tuple[str, str]]:
    """Return what a stand-in can have said, code and name; the first is nothing yet."""
    stored = [code for code in READINESS if code != "lapsed"]
    return [("", translate("Lineup", "Not said")), *((code, campaign_names.readiness(code)) for code in stored)]


def verdicts() -> Sequence[tuple[str, str]]:
    """Return the verdicts, code and name; the first is none."""
    return [("", translate("Lineup", "No verdict yet")), *((code, campaign_names.verdict(code)) for code in VERDICTS)]


def _short_text(parent: QWidget) -> TextField:
    return TextField(parent, 1)


def _count(parent: QWidget) -> CountField:
    return CountField(0, parent)


def _maybe_count(parent: QWidget) -> CountField:
    return CountField(None, parent)
