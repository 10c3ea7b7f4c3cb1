"""The peers of the exports: the SQLite command line, XlsxWriter with constant memory, and vobject."""

from __future__ import annotations

import csv
import shutil
import sys
from pathlib import Path
from typing import Final

from benchmarks.data import Bench, plain_copy
from benchmarks.process import peer_python
from benchmarks.process import run as run_process

_CARDS: Final = 2_000
_QUERY: Final = (
    "SELECT i.display_name, f.platform, f.handle, f.followers, m.avg_views, m.avg_likes, m.avg_comments, f.rate,"
    " s.code, i.country, i.city, i.languages, f.last_contact, i.kind,"
    " (SELECT group_concat(c.value, ', ') FROM contact_point AS c WHERE c.influencer_id = i.id AND c.kind = 'email')"
    " FROM influencer AS i JOIN influencer_fact AS f ON f.id = i.id JOIN stage AS s ON s.id = i.stage_id"
    " LEFT JOIN social_account AS a ON a.influencer_id = i.id AND a.position = 0"
    " LEFT JOIN metric_snapshot AS m ON m.id = (SELECT l.id FROM metric_snapshot AS l WHERE l.account_id = a.id"
    " ORDER BY l.taken_on DESC LIMIT 1) WHERE i.trashed_at IS NULL ORDER BY i.id"
)
_WORKBOOK: Final = """
import csv, sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True, "strings_to_formulas": False})
sheet = book.add_worksheet()
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for number, row in enumerate(csv.reader(file)):
        sheet.write_row(number, 0, row)
book.close()
"""
_VOBJECT: Final = """
import sys, vobject
with open(sys.argv[1], encoding="utf-8") as file, open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in file:
        name, email, phone = line.rstrip("\\n").split("\\t")
        card = vobject.vCard()
        card.add("fn").value = name
        card.add("n").value = vobject.vcard.Name(family=name)
        card.add("email").value = email
        card.add("tel").value = phone
        out.write(card.serialize())
"""


def sqlite_cli(bench: Bench) -> float | None:
    """Return how long the SQLite command line takes to write 15 columns of everybody as CSV; None without it."""
    if shutil.which("sqlite3") is None:
        return None
    plain_copy(bench).close()
    return run_process(("sqlite3", "-csv", str(bench.home() / "plain.db"), _QUERY)).seconds(bench)


def xlsxwriter(bench: Bench, rows: Path, folder: Path) -> float:
    """Return how long XlsxWriter takes to write the rows of a CSV with constant memory."""
    return run_process((sys.executable, "-c", _WORKBOOK, rows, folder / "peer.xlsx")).seconds(bench)


def vobject(bench: Bench, rows: Path, folder: Path) -> float | None:
    """Return how long vobject would take for everybody, from what some take; None where it cannot be had."""
    python = peer_python(bench, "vobject")
    if python is None:
        return None
    lines = folder / "cards.tsv"
    with rows.open(encoding="utf-8-sig", newline="") as file, lines.open("w", encoding="utf-8") as out:
        for number, row in enumerate(csv.reader(file)):
            if 1 <= number <= _CARDS:
                out.write(
                    "\t".join((row[0].replace("\t", " "), f"person{number}@example.com", f"+82105550{number:04}"))
                )
                out.write("\n")
    empty = folder / "none.tsv"
    empty.touch()
    start = run_process((python, "-c", _VOBJECT, empty, folder / "peer.vcf")).seconds(bench)
    some = run_process((python, "-c", _VOBJECT, lines, folder / "peer.vcf")).seconds(bench)
    return (some - start) * bench.people / _CARDS
