"""The table of published engagement rates, which the user may change; each row says its source and year."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db.engine import rows_changed
from irm.db.models import Benchmark as Table
from irm.domain.benchmarks import SHIPPED, checked_benchmark
from irm.domain.standing import Benchmark
from irm.errors import Invalid, IrmError, Problem

_COLUMNS = (Table.platform, Table.tier, Table.formula, Table.below, Table.good, Table.source, Table.year)


@dataclass(frozen=True, slots=True)
class BenchmarkRow:
    """One row of the table."""

    id: int
    benchmark: Benchmark


def rows(session: Session) -> tuple[BenchmarkRow, ...]:
    """Return every benchmark, in the order in which they came."""
    found = session.execute(select(Table.id, *_COLUMNS).order_by(Table.id))
    return tuple(BenchmarkRow(row[0], Benchmark(*row[1:])) for row in found)


def save(session: Session, draft: Benchmark, *, benchmark_id: int | None = None) -> int:
    """Add a benchmark, or change one; return its id.

    Raises Invalid with one problem per wrong field (benchmark.twice where there is one for the same accounts),
    IrmError benchmark.unknown.
    """
    checked = checked_benchmark(draft)
    same = (Table.platform == checked.platform, Table.tier == checked.tier, Table.formula == checked.formula)
    if session.scalar(select(Table.id).where(*same)) not in (None, benchmark_id):
        raise Invalid((Problem("tier", "benchmark.twice"),))
    if benchmark_id is None:
        return int(session.execute(insert(Table).values(**asdict(checked)).returning(Table.id)).scalar_one())
    if not rows_changed(session, update(Table).where(Table.id == benchmark_id).values(**asdict(checked))):
        raise IrmError("benchmark.unknown", value=str(benchmark_id))
    return benchmark_id


def delete(session: Session, benchmark_id: int) -> None:
    """Delete a benchmark. Raises IrmError benchmark.unknown."""
    if not rows_changed(session, sql_delete(Table).where(Table.id == benchmark_id)):
        raise IrmError("benchmark.unknown", value=str(benchmark_id))


def reset(session: Session) -> None:
    """Make the table what the program ships; nothing is written where it is that already."""
    if tuple(row.benchmark for row in rows(session)) != SHIPPED:
        session.execute(sql_delete(Table))
        session.execute(insert(Table), [asdict(benchmark) for benchmark in SHIPPED])
