"""The check of the whole file: structure, references, search index, derived facts, change log."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from irm.db import changelog, facts, payment_facts, search
from irm.services.store import Store


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with the file: a code of `irm/words/` and its values."""

    code: str
    details: dict[str, Any] = field(default_factory=dict, hash=False)


def run(store: Store) -> list[Finding]:
    """Look at everything and return what is wrong; an empty list means all is well. Nothing is changed."""
    return store.examine(_examine)


def _examine(connection: Any) -> list[Finding]:
    findings = [
        Finding("check.page", {"text": text})
        for (text,) in connection.execute("PRAGMA cipher_integrity_check").fetchall()
    ] or [
        Finding("check.structure", {"text": text})
        for (text,) in connection.execute("PRAGMA integrity_check(20)").fetchall()
        if text != "ok"
    ]
    if findings:
        return findings
    findings += [
        Finding("check.reference", {"table": table, "id": rowid, "parent": parent})
        for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall()
    ]
    for code, differences in (
        ("check.search", search.differences(connection)),
        ("check.facts", facts.differences(connection) + payment_facts.differences(connection)),
        ("check.changelog", changelog.differences(connection)),
    ):
        if differences:
            findings.append(Finding(code, {"count": differences}))
    return findings


def repair_derived(store: Store) -> None:
    """Write search index and facts anew from the records."""
    store.rebuild_derived()
