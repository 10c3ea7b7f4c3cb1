"""The use cases. Submodules are loaded at first use, so that the first window paints before SQLAlchemy is imported."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from irm.services import (
        attachments,
        benchmarks,
        budgets,
        bulk_edit,
        campaigns,
        checkup,
        completion,
        cooperations,
        coverage,
        deadlines,
        deliverables,
        demo,
        demo_removal,
        exports,
        finding,
        history,
        imports,
        incidents,
        influencers,
        interactions,
        line_ups,
        lineup,
        negotiations,
        offers,
        own_fields,
        payments,
        permits,
        pipeline,
        promotion,
        proposals,
        quicklog,
        readings,
        representatives,
        rights,
        shipments,
        slots,
        snoozes,
        stages,
        standing,
        store,
        tags,
        tiers,
        timeline,
        today,
        views,
        whole_person,
    )

__all__ = [
    "attachments",
    "benchmarks",
    "budgets",
    "bulk_edit",
    "campaigns",
    "checkup",
    "completion",
    "cooperations",
    "coverage",
    "deadlines",
    "deliverables",
    "demo",
    "demo_removal",
    "exports",
    "finding",
    "history",
    "imports",
    "incidents",
    "influencers",
    "interactions",
    "line_ups",
    "lineup",
    "negotiations",
    "offers",
    "own_fields",
    "payments",
    "permits",
    "pipeline",
    "promotion",
    "proposals",
    "quicklog",
    "readings",
    "representatives",
    "rights",
    "shipments",
    "slots",
    "snoozes",
    "stages",
    "standing",
    "store",
    "tags",
    "tiers",
    "timeline",
    "today",
    "views",
    "whole_person",
]


if not TYPE_CHECKING:  # a type checker that sees this takes every submodule for a plain ModuleType

    def __getattr__(name: str) -> ModuleType:
        if name in __all__:
            return import_module(f"irm.services.{name}")
        raise AttributeError(name)
