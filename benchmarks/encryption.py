"""What the cipher, the checks and the safe backups cost.

Peer: the same data in a plain SQLite file, by the same driver with the same settings; for search and write the
program's own code on both; for the backup what SQLite offers by itself, brought to the disk.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine
from sqlalchemy.pool import QueuePool

from benchmarks.data import Bench, connect, open_plain, paths_of, plain_copy
from benchmarks.measure import Line, at_most, versus
from irm import services
from irm.db import backup_maker, engine, in_use, key
from irm.domain import clock
from irm.domain.interaction import InteractionDraft
from irm.domain.listing import ListSpec
from irm.paths import Paths

_TIMES: Final = 40
_TODAY: Final = date(2026, 11, 22)
_WORDS: Final = ("minji", "seoul vegan", "platform:tiktok followers:>50k", "last:>30d kim", "김")
_BODY: Final = "She likes the spring idea, asks for the brief and a sample; 다음 주에 다시 연락"
_CACHED: Final = "SELECT sum(length(sort_key)) FROM influencer_fact WHERE id <= 5000"


def run(bench: Bench) -> Iterator[Line]:
    """Measure opening, reading what is cached, a durable commit, and whole actions with all of the safety on."""
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
    yield from _whole(bench)


def _opened(opening: Callable[[], Any]) -> None:
    with closing(opening()) as connection:
        connection.execute("SELECT count(*) FROM stage").fetchone()


def _read(connection: Any) -> None:
    for _ in range(20):
        connection.execute(_CACHED).fetchone()


def _committed(connection: Any) -> None:
    connection.execute("INSERT INTO committed (said) VALUES ('a touch of some length, as people write them')")


def _whole(bench: Bench) -> Iterator[Line]:
    """Measure what a user waits for: a start, a search, a write, a backup."""
    with bench.copy() as folder:
        paths = paths_of(folder)
        shutil.copyfile(bench.home() / "plain.db", folder / "plain.db")
        with closing(services.store.open_store(paths)) as store, closing(_plain_store(folder)) as plain:
            for name, act, times, most in (("search", _search, 20, 1.5), ("write", _write, _TIMES, 2.5)):
                works = [partial(act, one, bench.people) for one in (store, plain)]
                for work in works:
                    work()
                mine, peer = versus(works[:1], works[1:], clock=bench.clock, times=times)
                yield at_most(f"P12 {name}, all of it on", mine, peer, most, name="plain")
            bare = partial(_copied, folder / "plain.db", folder / "copy.db")
            mine, peer = versus([partial(services.backups.make, store)], [bare], clock=bench.clock, times=5)
            yield at_most("P12 backup, checked", mine, peer, 20, name="plain copy")
        mine, peer = versus(
            [partial(_started, paths)], [partial(_opened, partial(open_plain, folder / "plain.db"))],
            clock=bench.clock, times=10,
        )  # fmt: skip
        yield Line("P12 start of the store, all of it on", mine.words, f"plain connection {peer.words}")


def _plain_store(folder: Path) -> Any:
    """Return the program's store over the plain file: all is the same but the cipher."""
    path = folder / "plain.db"
    paths = paths_of(folder / "plain")
    paths.make()
    path.replace(paths.database)
    path.symlink_to(paths.database)

    def reader() -> Any:
        connection = open_plain(paths.database)
        connection.execute("PRAGMA query_only = ON")
        return connection

    readers = create_engine("sqlite://", module=sqlcipher, creator=reader, poolclass=QueuePool)
    maker = backup_maker.BackupMaker(paths, bytes(32))
    hold = in_use.Hold(paths.in_use)
    writer = open_plain(paths.database)
    newest = writer.execute("SELECT max(stamp) FROM step").fetchone()[0]
    writer.execute(f"PRAGMA user_version = {newest}")  # the copy has every table but not this count
    return services.store.Store(writer, readers, maker=maker, protection="", hold=hold)


def _search(store: Any, _: int) -> None:
    for word in _WORDS:
        store.read(partial(services.influencers.ids, spec=ListSpec(word), today=_TODAY))


def _write(store: Any, people: int) -> None:
    draft = InteractionDraft(1 + people // 2, clock.now(), channel="email", direction="out", body=_BODY)
    store.write("touch.add", partial(services.interactions.save, draft=draft))


def _copied(path: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with closing(open_plain(path)) as source, closing(sqlcipher.connect(str(target))) as copy:
        source.backup(copy)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _started(paths: Paths) -> None:
    services.store.open_store(paths).close()
