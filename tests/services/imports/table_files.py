"""Writes small tables for tests and reads them as an import does."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from irm.domain.candidate import Candidate
from irm.services.imports import candidates
from irm.services.imports.mapping import Mapping
from irm.services.imports.plain_rows import as_candidate
from irm.services.imports.proposal import propose
from irm.services.imports.table import Table, open_table

TODAY = date(2026, 11, 22)


def text_file(folder: Path, text: str, *, name: str = "list.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def opened(folder: Path, text: str, *, name: str = "list.csv", encoding: str = "utf-8") -> Table:
    return open_table(text_file(folder, text, name=name, encoding=encoding))


def mapped(folder: Path, text: str, *, name: str = "list.csv") -> Mapping:
    return propose(opened(folder, text, name=name))


def candidates_of(table: Table, mapping: Mapping, *, today: date = TODAY, **how: Any) -> list[Candidate]:
    return list(map(as_candidate, candidates.read(table, mapping, today=today, **how)))


def open_file(path: Path) -> tuple[Table, Mapping, list[Candidate]]:
    table = open_table(path)
    mapping = propose(table)
    return table, mapping, candidates_of(table, mapping)


def read(folder: Path, text: str, *changes: str, name: str = "list.csv", encoding: str = "utf-8") -> list[Candidate]:
    table = opened(folder, text, name=name, encoding=encoding)
    mapping = propose(table)
    for change in changes:
        mapping = mapping.with_change(change)
    return candidates_of(table, mapping)


def codes(candidate: Candidate) -> list[str]:
    return [problem.code for problem in candidate.problems]


def handles(candidate: Candidate) -> list[tuple[str, str]]:
    return [(account.platform, account.handle) for account in candidate.draft.accounts]


def contacts(candidate: Candidate) -> list[tuple[str, str]]:
    return [(point.kind, point.value) for point in candidate.draft.contact_points]
