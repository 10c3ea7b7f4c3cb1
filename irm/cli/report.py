"""`irm report`: everything the file holds about one person, for them to have."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.display import explain_import
from irm.errors import IrmError

if TYPE_CHECKING:
    from irm.services.person_report import PersonReport

NAME = "report"
HELP = "everything the file holds about one person: fields, touches, terms, files, changes"
EXAMPLES: tuple[str, ...] = ("report @jane.doe --json", "report 12 --pdf jane.pdf --files jane")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("person", metavar="PERSON", help="an id, a handle, a link or the exact name")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.add_argument("--pdf", metavar="FILE", type=Path, help="write it as a PDF to read")
    parser.add_argument("--files", metavar="DIR", type=Path, help="copy the attachments into a folder")


def run(arguments: Namespace, console: Console) -> int:
    """Print or write the report. Raises IrmError."""
    if not arguments.json and arguments.pdf is None and arguments.files is None:
        raise IrmError("report.nothing_wanted")
    with opened() as store:
        person = store.read(partial(services.influencers.find, who=arguments.person))
        report = store.read(partial(services.person_report.read, person=person))
        if arguments.files is not None:
            work = partial(services.person_report.copy_files, person=person, folder=arguments.files)
            came, missing = store.read(work)
            console.complain(f"{words.counted(came, 'file', 'files')} copied to {arguments.files}")
            if missing:
                console.complain(f"{words.counted(missing, 'file', 'files')} could not be read")
    if arguments.pdf is not None and not _wrote_pdf(report, arguments.pdf, console):
        return 1
    if arguments.json:
        console.json(services.person_report.as_object(report))
    return 0


def _wrote_pdf(report: PersonReport, path: Path, console: Console) -> bool:
    try:
        from irm.ui.person_pdf import write  # brings Qt along, which few commands need
    except ImportError as error:
        missing = explain_import(error)
        if not missing:
            raise
        console.complain(missing)
        return False
    write(report, path)
    console.complain(f"report written to {path}")
    return True
