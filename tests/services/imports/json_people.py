"""JSON files with people, and a store they can come from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from irm.domain.candidate import ImportReport
from irm.domain.influencer import AccountDraft
from irm.services.store import Store
from tests.builders import add, log, person
from tests.services.exports.people import touches, whole


def save(folder: Path, value: Any, **layout: Any) -> Path:
    path = folder / "people.json"
    path.write_text(json.dumps(value, ensure_ascii=False, **layout), "utf-8")
    return path


def wrapped(*people: Any, **more: Any) -> dict[str, Any]:
    return {"format": "irm", "version": 1, **more, "people": list(people)}


def counted(report: ImportReport) -> dict[str, int]:
    return {kind: count for kind, count in report.counts.items() if count}


@pytest.fixture
def filled(store: Store) -> Store:
    owner = add(store, whole())
    for entry in touches(owner):
        log(store, entry)
    add(store, person("Bob", accounts=(AccountDraft("x", "bob"),)))
    return store
