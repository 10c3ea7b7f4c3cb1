"""`irm export`: write people to a file that other programs take as it is."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from irm import services
from irm.cli import finding, words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.services.session import Session
from irm.words import sentence

if TYPE_CHECKING:
    from irm.services.exports import ExportOptions, ExportResult

NAME = "export"
HELP = "write people to a file: a table, contacts, or what another program takes"
EXAMPLES: tuple[str, ...] = (
    "export people.xlsx",
    "export seoul.csv --query seoul --columns name,handle,followers,emails",
    "export everything.json",
    "export contacts.vcf --format vcf4",
    "export audience.csv --format mailchimp --query tag:newsletter",
    'export letter.csv --preset "Spring letter"',
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("out", metavar="OUT", type=Path, help="the file to write; one that is there is replaced whole")
    parser.add_argument(
        "--format",
        default="",
        choices=("csv", "xlsx", "vcf", "vcf4", "google", "outlook", "hubspot", "mailchimp", "mailmerge", "json"),
        help="vcf is vCard 3.0, vcf4 is vCard 4.0 (default: by the ending of OUT)",
    )
    parser.add_argument("--preset", default="", metavar="NAME", help="as it was saved under this name")
    parser.add_argument("--query", default="", metavar="TEXT", help="only people a search for TEXT finds")
    parser.add_argument("--columns", default="", metavar="A,B,C", help="only these columns, in this order")
    parser.add_argument(
        "--mailable",
        action=BooleanOptionalAction,
        default=None,
        help="only people who may be mailed (default for mailchimp and mailmerge)",
    )
    parser.add_argument(
        "--raw", action="store_true", help="leave out the guard against cells a spreadsheet takes for formulas"
    )
    parser.add_argument("--encoding", default="", metavar="NAME", help="of a CSV: utf-8 (default) or cp949")


def run(arguments: Namespace, console: Console) -> int:
    """Write the file; the last line says how many people are in it."""
    exports = services.exports
    if not arguments.preset:
        exports.format_of(arguments.out, arguments.format)

    def work(session: Session) -> ExportResult:
        format_name, options = _chosen(session, arguments)
        selection = exports.Selection()
        if arguments.query.strip():
            selection = exports.Selection(finding.ids(session, arguments.query, sort="name", console=console))
        return exports.write(
            session,
            arguments.out,
            selection=selection,
            options=options,
            progress=meter,
            format_name=format_name,
        )

    with opened() as store, console.working("Exporting") as meter:
        result = store.read(work)
    _tell(result, console)
    console.say(f"{words.people(result.count)} written to {arguments.out}")
    return 0


def _chosen(session: Session, arguments: Namespace) -> tuple[str, ExportOptions]:
    """Return format and options: those of the preset, then what was said beside it."""
    format_name, options = arguments.format, services.exports.ExportOptions()
    if arguments.preset:
        preset = services.export_presets.named(session, arguments.preset)
        format_name = format_name or preset.draft.format
        options = services.export_presets.options_of(session, preset.draft)
    columns = tuple(column.strip() for column in arguments.columns.split(",") if column.strip())
    options = replace(
        options,
        columns=columns or options.columns,
        is_raw=arguments.raw or options.is_raw,
        encoding=arguments.encoding or options.encoding,
        is_mailable=options.is_mailable if arguments.mailable is None else arguments.mailable,
    )
    return format_name, options


def _tell(result: ExportResult, console: Console) -> None:
    """Say what is not in the file as it stands in the store."""
    if result.left_out:
        reasons = "; ".join(f"{count} {sentence(f'left_out.{code}', {})}" for code, count in result.left_out.items())
        console.complain(f"{words.people(sum(result.left_out.values()))} left out: {reasons}.")
    if result.shortened:
        console.complain(f"{words.counted(result.shortened, 'text was', 'texts were')} cut to the length it may have.")
    if result.replaced:
        console.complain(
            f"{words.counted(result.replaced, 'character', 'characters')} not in this encoding became “?”."
        )
