"""`irm import`: take a list in, saying what was understood and what became of every row."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from irm import services
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.cli.words import counted
from irm.domain import clock, import_choices
from irm.domain.dates import ORDERS
from irm.errors import IrmError
from irm.services.session import Session
from irm.words import sentence

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport, Verdict
    from irm.domain.own_fields import OwnField
    from irm.services.imports import ImportOptions, Understanding
    from irm.services.imports.mapping import Mapping
    from irm.services.imports.table import Table
    from irm.services.store import Store

NAME = "import"
HELP = "take a list of people in: CSV, TSV, XLSX, ODS, vCard or our own JSON"
EXAMPLES: tuple[str, ...] = (
    "import creators.xlsx --dry-run",
    'import list.csv --map "Creator=name" --map "IG=handle:instagram" --map "Price=ignore"',
    'import tracker.csv --campaign "Spring launch" --currency USD --map "status:Hot lead=in_talks"',
    "import 목록.csv --encoding cp949 --region KR --rejects left-out.csv",
)

_SHOWN: Final = 20
_BESIDES: Final = (
    ("interaction", "touch", "touches"),
    ("campaign", "campaign", "campaigns"),
    ("cooperation", "cooperation", "cooperations"),
    ("deliverable", "deliverable", "deliverables"),
    ("offer", "offer", "offers"),
    ("usage_right", "usage right", "usage rights"),
    ("contract", "contract", "contracts"),
    ("payment", "payment", "payments"),
)
"""The tables whose new rows are told besides people, as they are called here."""
_DECIDED: Final = (
    ("--row", "LINE=new|update|skip", "what happens to one row, whatever --duplicates says"),
    ("--set", '"LINE:HEADER=TEXT"', "correct one cell; the file stays as it is"),
    ("--rule", "FIELD=fill|overwrite|keep", "what wins where somebody is known"),
)
_SEPARATORS: Final = {"\t": "tab", ",": "comma", ";": "semicolon", "|": "pipe"}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the list")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar='"HEADER=FIELD"',
        help='take a column as a field, or leave it out with =ignore; "status:WORD=STAGE" says what a word of a status'
        " means; may be given again",
    )
    parser.add_argument("--sheet", default="", metavar="NAME", help="the sheet of a workbook, * for all that are alike")
    parser.add_argument("--encoding", default="", metavar="NAME", help="such as utf-8 or cp949 (default: found out)")
    parser.add_argument("--separator", default="", metavar="C", help='one character or "tab" (default: found out)')
    parser.add_argument(
        "--header-line", type=int, default=0, metavar="N", help="the line of the headers, -1 for none (default: found)"
    )
    parser.add_argument("--platform", default="", metavar="P", help="the platform of rows that name none")
    parser.add_argument("--day-order", default="", choices=ORDERS, help="how 01/02/2025 is meant")
    parser.add_argument(
        "--campaign", default="", metavar="NAME", help="the campaign of rows that name none; made where there is none"
    )
    parser.add_argument("--currency", default="", metavar="KRW", help="the currency of amounts that name none")
    parser.add_argument("--region", default="", metavar="KR", help="the country of phone numbers without a code")
    parser.add_argument(
        "--duplicates",
        default="hold",
        choices=("hold", "add", "update"),
        help="possible duplicates: leave them out, add them as new people, or take them for the person they may be",
    )
    parser.add_argument(
        "--mapping", default="", metavar="NAME", help="take the columns as they were saved under a name"
    )
    parser.add_argument("--save-mapping", default="", metavar="NAME", help="save what the columns are taken for")
    parser.add_argument("--afresh", action="store_true", help="pass over what was chosen for such headers before")
    for name, value, words in _DECIDED:
        parser.add_argument(name, action="append", default=[], metavar=value, help=f"{words}; may be given again")
    parser.add_argument("--rejects", type=Path, metavar="FILE", help="write the rows that were not taken here")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def run(arguments: Namespace, console: Console) -> int:
    """Import the file and print the report; its last line is always of the same form."""
    options = _options(arguments)
    with opened() as store, console.working("Importing") as meter:
        options = replace(options, own_fields=store.read(_own_fields))
        understanding, options, said = _understand(store, arguments, options)
        options = replace(options, corrections=_corrections(arguments.set, understanding))
        if not arguments.json:
            for line in (*_understood(understanding), *said):
                console.say(line)
            console.flush()
        report = services.imports.run(store, arguments.file, options, understanding=understanding, progress=meter)
        if not arguments.dry_run and understanding.mapping is not None:
            _remember(store, understanding.mapping, options, name=arguments.save_mapping)
    if arguments.json:
        console.json(_as_json(report))
        return 0
    for line in (*_words(report), *_not_taken(report)):
        console.say(line)
    if added := _added(report):
        console.say(added)
    if report.more_rows:
        rows = (
            "1 of the updating rows says" if report.more_rows == 1 else f"{report.more_rows} of the updating rows say"
        )
        console.say(f"{rows} more of people whom the file itself brings")
    if arguments.dry_run:
        console.say("This was a dry run: nothing was changed.")
    console.say(_summary(report))
    return 0


def _options(arguments: Namespace) -> ImportOptions:
    return services.imports.ImportOptions(
        sheet=arguments.sheet,
        encoding=arguments.encoding,
        separator=arguments.separator,
        header_line=arguments.header_line,
        maps=tuple(arguments.map),
        platform=arguments.platform,
        day_order=arguments.day_order,
        campaign=arguments.campaign,
        currency=arguments.currency,
        region=arguments.region,
        duplicates=arguments.duplicates,
        is_dry_run=arguments.dry_run,
        rejects=arguments.rejects,
        choices=dict(map(_choice, arguments.row)),
        rules=import_choices.checked_rules(dict(_pair(text, "rule.unreadable") for text in arguments.rule)),
    )


def _understand(
    store: Store, arguments: Namespace, options: ImportOptions
) -> tuple[Understanding, ImportOptions, tuple[str, ...]]:
    """Return how the file is read, with what was chosen for such headers before, and a line that says so."""
    plain = replace(options, maps=(), platform="", day_order="")
    found = services.imports.understand(arguments.file, plain)
    kept = None
    if not arguments.afresh:
        kept = store.read(partial(services.import_mappings.find, found=found, name=arguments.mapping))
    mapping = found.mapping
    said: tuple[str, ...] = ()
    if kept is not None and mapping is not None:
        mapping = services.import_mappings.applied(mapping, kept.choices)
        options = replace(
            options, region=options.region or kept.choices.region, rules={**kept.choices.rules, **options.rules}
        )
        said = (f"  mapped as “{kept.name}”" if kept.name else "  mapped as last time",)
    if mapping is not None:
        mapping = services.imports.adjusted(mapping, options)
    return replace(found, mapping=mapping), options, said


def _remember(store: Store, mapping: Mapping, options: ImportOptions, *, name: str) -> None:
    """Keep what was chosen by hand for the next list of such headers, and under a name where one was given."""
    choices = services.import_mappings.choices_of(mapping, options)
    keep = partial(services.import_mappings.remember, headers=mapping.headers, choices=choices, now=clock.now())
    if options.maps or options.platform or options.day_order or options.region or options.rules:
        store.note(keep)
    if name:
        save = partial(
            services.import_mappings.save, headers=mapping.headers, choices=choices, name=name, now=clock.now()
        )
        store.write("mapping.add", save, subject=name)


def _pair(text: str, code: str) -> tuple[str, str]:
    """Return the two sides of "WORD=VALUE". Raises IrmError with `code`."""
    name, equals, value = text.rpartition("=")
    if not equals or not name.strip():
        raise IrmError(code, value=text)
    return name.strip(), value.strip()


def _choice(text: str) -> tuple[int, str]:
    line, choice = _pair(text, "choice.unreadable")
    if not line.isdecimal():
        raise IrmError("choice.unreadable", value=text)
    return int(line), import_choices.checked_choices({int(line): choice})[int(line)]


def _corrections(texts: Sequence[str], understanding: Understanding) -> dict[tuple[int, int], str]:
    """Return "LINE:HEADER=TEXT" by line and column. Raises IrmError correction.unreadable, map.header_unknown."""
    found: dict[tuple[int, int], str] = {}
    for text in texts:
        line, colon, rest = text.partition(":")
        header, equals, value = rest.partition("=")
        if not (colon and equals and line.strip().isdecimal()) or understanding.mapping is None:
            raise IrmError("correction.unreadable", value=text)
        found[int(line), understanding.mapping.place_of(header.strip())] = value
    return found


def _own_fields(session: Session) -> tuple[OwnField, ...]:
    return services.own_fields.fields(session, with_hidden=True)


def _understood(understanding: Understanding) -> Iterator[str]:
    """Yield how the file is read: its shape, each column with its field, what is left out, what to be wary of."""
    name, table, mapping = understanding.path.name, understanding.table, understanding.mapping
    if table is None or mapping is None:
        yield f"{name}: {'vCards' if understanding.kind == 'vcard' else 'a JSON file of this program'}"
        return
    yield f"{name}: {', '.join(_shape(table))}"
    for header, field in zip(mapping.headers, mapping.fields, strict=True):
        if field:
            yield f"  {header or '(no header)'} -> {field}"
    left_out = [
        header or "(no header)" for header, field in zip(mapping.headers, mapping.fields, strict=True) if not field
    ]
    if left_out:
        yield f"  left out: {', '.join(left_out)}"
    if mapping.campaign:
        yield f"  campaign of rows that name none: {mapping.campaign}"
    if mapping.currency:
        yield f"  currency of amounts that name none: {mapping.currency}"
    if mapping.platform:
        yield f"  platform of rows that name none: {mapping.platform}"
    if mapping.day_order:
        yield f"  dates are read as: {mapping.day_order}"
    for remark in mapping.remarks:
        yield f"  {sentence(remark.code, remark.details)}"


def _shape(table: Table) -> Iterator[str]:
    yield table.kind.upper()
    if table.encoding:
        yield f"encoding {table.encoding}"
    if table.separator:
        yield f"separator {_SEPARATORS.get(table.separator, table.separator)}"
    if table.sheet:
        read = table.joined or (table.sheet,)
        others = [name for name in table.sheets if name not in read]
        yield f"sheet{'s' if table.joined else ''} {', '.join(read)}" + (
            f" (not read: {', '.join(others)})" if others else ""
        )
    yield f"headers on line {table.header_line}" if table.header_line > 0 else "no headers"


def _not_taken(report: ImportReport) -> Iterator[str]:
    """Yield the first rows that were not taken, each with its line and the reason."""
    left = services.imports.needs_attention(report)
    for verdict in left[:_SHOWN]:
        who = f" {verdict.name}:" if verdict.name else ""
        yield f"line {verdict.line}:{who} {_reasons(verdict)}"
    total = report.counts["duplicate"] + report.counts["rejected"]
    if total > _SHOWN:
        yield f"... and {total - _SHOWN} more that were not taken"


def _reasons(verdict: Verdict) -> str:
    return " ".join(sentence(problem.code, problem.details) for problem in verdict.problems)


def _words(report: ImportReport) -> Iterator[str]:
    """Yield what the words of status columns are taken for, and those that say nothing to the program."""
    known = [f"{word.word} -> {word.code} ({word.count})" for word in report.words if word.code]
    if known:
        yield f"words: {', '.join(known[:_SHOWN])}"
    unknown = [word for word in report.words if word.is_unknown]
    for word in unknown[:_SHOWN]:
        lines = ", ".join(map(str, word.lines))
        yield (
            f'not understood in {word.field}: "{word.word}" ({word.count}, line {lines}); it goes to the notes, or say'
            f' --map "{word.field}:{word.word}=..."'
        )
    if len(unknown) > _SHOWN:
        yield f"... and {len(unknown) - _SHOWN} more words that are not understood"


def _added(report: ImportReport) -> str:
    """Return what came in besides people, "" for nothing."""
    found = ((report.made.get(table, 0), one, many) for table, one, many in _BESIDES)
    return ", ".join(counted(*each) for each in found if each[0])


def _summary(report: ImportReport) -> str:
    counts = report.counts
    return (
        f"{counts['new']} new, {counts['update']} updated, {counts['same']} same,"
        f" {counts['duplicate']} possible duplicates, {counts['rejected']} rejected"
    )


def _as_json(report: ImportReport) -> dict[str, Any]:
    counts = report.counts
    return {
        "new": counts["new"],
        "updated": counts["update"],
        "same": counts["same"],
        "possible_duplicates": counts["duplicate"],
        "rejected": counts["rejected"],
        "made": {table: count for table, count in report.made.items() if count},
        "words": [
            {
                "field": word.field,
                "word": word.word,
                "code": word.code or None,
                "count": word.count,
                "lines": list(word.lines),
                "is_chosen": word.is_chosen,
            }
            for word in report.words
        ],
        "not_taken": [
            {
                "line": verdict.line,
                "verdict": verdict.kind,
                "name": verdict.name,
                "id": verdict.influencer_id or None,
                "reasons": [
                    {"code": problem.code, "field": problem.field, "sentence": sentence(problem.code, problem.details)}
                    for problem in verdict.problems
                ],
            }
            for verdict in services.imports.needs_attention(report)
        ],
    }
