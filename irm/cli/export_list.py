"""`irm export`: write people to a file that other programs take as it is."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from irm import services
from irm.cli import finding, words
from irm.cli.console import Console
from irm.cli.opening import opened

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from irm.services.exports import ExportResult

NAME = "export"
HELP = "write people to a file: CSV, XLSX, vCard or JSON"
EXAMPLES: tuple[str, ...] = (
    "export people.xlsx",
    "export seoul.csv --query seoul --columns name,handle,followers,emails",
    "export everything.json",
    "export contacts.vcf --format vcf4",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("out", metavar="OUT", type=Path, help="the file to write; one that is there is replaced whole")
    parser.add_argument(
        "--format",
        default="",
        choices=("csv", "xlsx", "vcf", "vcf4", "json"),
        help="vcf is vCard 3.0, vcf4 is vCard 4.0 (default: by the ending of OUT)",
    )
    parser.add_argument("--query", default="", metavar="TEXT", help="only people a search for TEXT finds")
    parser.add_argument("--columns", default="", metavar="A,B,C", help="only these columns, in this order")
    parser.add_argument(
        "--raw", action="store_true", help="leave out the guard against cells a spreadsheet takes for formulas"
    )
    parser.add_argument("--encoding", default="", metavar="NAME", help="of a CSV: utf-8 (default) or cp949")


def run(arguments: Namespace, console: Console) -> int:
    """Write the file; the last line says how many people are in it."""
    exports = services.exports
    exports.format_of(arguments.out, arguments.format)
    options = exports.ExportOptions(
        columns=tuple(column.strip() for column in arguments.columns.split(",") if column.strip()),
        is_raw=arguments.raw,
        encoding=arguments.encoding or exports.ExportOptions().encoding,
    )

    def work(session: Session) -> ExportResult:
        selection = exports.Selection()
        if arguments.query.strip():
            selection = exports.Selection(finding.ids(session, arguments.query, sort="name", console=console))
        return exports.write(
            session,
            arguments.out,
            selection=selection,
            options=options,
            progress=meter,
            format_name=arguments.format,
        )

    with opened() as store, console.working("Exporting") as meter:
        result = store.read(work)
    if result.replaced:
        console.complain(
            f"{words.counted(result.replaced, 'character', 'characters')} not in this encoding became “?”."
        )
    console.say(f"{words.people(result.count)} written to {arguments.out}")
    return 0
