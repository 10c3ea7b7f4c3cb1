"""The peers of the exports: the SQLite command line, XlsxWriter with constant memory, and vobject."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

from benchmarks.data import Bench, plain_copy
from benchmarks.process import peer_python
from benchmarks.process import run as run_process

_LINES: Final = 50_000
_FROM: Final = (
    " FROM influencer AS i JOIN influencer_fact AS f ON f.id = i.id JOIN stage AS s ON s.id = i.stage_id"
    " LEFT JOIN social_account AS a ON a.influencer_id = i.id AND a.position = 0"
    " LEFT JOIN metric_snapshot AS m ON m.id = (SELECT l.id FROM metric_snapshot AS l WHERE l.account_id = a.id"
    " ORDER BY l.taken_on DESC LIMIT 1) WHERE i.trashed_at IS NULL ORDER BY i.id"
)
_EMAILS: Final = (
    "(SELECT group_concat(c.value, ', ') FROM contact_point AS c WHERE c.influencer_id = i.id AND c.kind = 'email')"
)
_TAGS: Final = (
    "(SELECT group_concat(t.name, ', ') FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
    " WHERE g.influencer_id = i.id)"
)
QUERIES: Final = {
    "15 columns": "SELECT i.display_name, f.platform, f.handle, f.followers, m.avg_views, m.avg_likes, m.avg_comments,"
    f" f.rate, s.code, i.country, i.city, i.languages, f.last_contact, i.kind, {_EMAILS}{_FROM}",
    "the same 15 columns": "SELECT i.display_name, f.platform, f.handle, a.url, f.followers, m.avg_views, m.avg_likes,"
    f" m.avg_comments, f.rate, s.code, i.country, i.city, i.languages, {_EMAILS}, {_TAGS}{_FROM}",
}
"""What the command line is asked for: columns that are cheap to have, which the limit is of, and those we write."""

_WORKBOOK: Final = """
import csv, sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[2], dict(constant_memory=True, strings_to_formulas=False, strings_to_urls=False))
sheet = book.add_worksheet()
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for number, row in enumerate(csv.reader(file)):
        sheet.write_row(number, 0, row)
book.close()
"""
_VOBJECT: Final = """
import itertools, sys, time, vobject
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = "".join(itertools.islice(file, int(sys.argv[2])))
cards = list(vobject.readComponents(text[: text.rindex("END:VCARD") + 11]))
told = [[(line.name.lower(), line.params, line.value) for line in card.lines()] for card in cards]
clock = getattr(time, sys.argv[3])
before = clock()
for card in cards:
    card.serialize()
middle = clock()
for lines in told:
    card = vobject.vCard()
    for name, params, value in lines:
        line = card.add(name)
        line.value, line.params = value, params
    card.serialize()
print(len(cards), middle - before, clock() - middle)
"""


def sqlite_cli(bench: Bench, query: str) -> float | None:
    """Return how long the SQLite command line takes to write a query as CSV; None without it."""
    if shutil.which("sqlite3") is None:
        return None
    plain_copy(bench).close()
    return run_process(("sqlite3", "-csv", str(bench.home() / "plain.db"), query)).seconds(bench)


def xlsxwriter(bench: Bench, rows: Path, folder: Path) -> float:
    """Return how long XlsxWriter takes to write the rows of a CSV with constant memory."""
    return run_process((sys.executable, "-c", _WORKBOOK, rows, folder / "peer.xlsx")).seconds(bench)


def vobject(bench: Bench, cards: Path) -> tuple[float, float] | None:
    """Return how long vobject would take to write the same cards, and to make and write them; None without it.

    What is known of each line is at hand before: reading and formatting count for us alone. Counted up from some.
    """
    python = peer_python(bench, "vobject")
    if python is None:
        return None
    clock = "process_time" if bench.clock_name == "cpu" else "perf_counter"
    told = run_process((python, "-W", "ignore", "-c", _VOBJECT, cards, str(_LINES), clock)).output.split()
    count, writing, making = int(told[0]), float(told[1]), float(told[2])
    return writing / count * bench.people, making / count * bench.people
