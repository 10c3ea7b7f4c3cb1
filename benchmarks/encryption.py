"""What the cipher costs. Peer: the same data in a plain SQLite file, by the same driver with the same settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from typing import Any, Final

from benchmarks.data import Bench, connect, open_plain, paths_of, plain_copy
from benchmarks.measure import Line, at_most, versus
from irm.db import engine, key

_TIMES: Final = 40
_CACHED: Final = "SELECT sum(length(sort_key)) FROM influencer_fact WHERE id <= 5000"


def run(bench: Bench) -> Iterator[Line]:
    """Measure opening, reading what is cached, and a durable commit."""
    home = bench.home()
    plain_copy(bench).close()
    plain = home / "plain.db"
    paths = paths_of(home)
    raw = key.load(paths, {}).raw
    ours = partial(_opened, partial(engine.connect, paths.database, raw))
    mine, peer = versus([ours], [partial(_opened, partial(open_plain, plain))], clock=bench.clock, times=_TIMES)
    yield at_most("P12 open with the key", mine, peer, 2, name="plain")
    with closing(connect(home)) as ours, closing(open_plain(plain)) as bare:
        reads = [partial(_read, connection) for connection in (ours, bare)]
        for read in reads:
            read()
        mine, peer = versus(reads[:1], reads[1:], clock=bench.clock, times=_TIMES)
    yield at_most("P12 read from the cache", mine, peer, 1.2, name="plain")
    with (
        bench.copy(bench.people // 100) as folder,
        closing(connect(folder)) as ours,
        closing(open_plain(folder / "plain.db")) as bare,
    ):
        for connection in (ours, bare):
            connection.execute("CREATE TABLE committed (id INTEGER PRIMARY KEY, said TEXT)")
        commits = [partial(_committed, connection) for connection in (ours, bare)]
        mine, peer = versus(commits[:1], commits[1:], clock=bench.clock, times=_TIMES * 2)
    yield at_most("P12 durable commit", mine, peer, 4, name="plain")


def _opened(opening: Callable[[], Any]) -> None:
    with closing(opening()) as connection:
        connection.execute("SELECT count(*) FROM stage").fetchone()


def _read(connection: Any) -> None:
    for _ in range(20):
        connection.execute(_CACHED).fetchone()


def _committed(connection: Any) -> None:
    connection.execute("INSERT INTO committed (said) VALUES ('a touch of some length, as people write them')")
