"""One file into the store: recognises what it is, reads it, applies it as one step, writes down what was not taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import own_values, stage_rows
from irm.db.engine import raw_connection
from irm.domain import clock
from irm.domain.candidate import Candidate, ImportReport, Verdict
from irm.domain.import_choices import Choices, Corrections, Rules, checked_choices, checked_rules
from irm.domain.own_fields import OwnField
from irm.errors import IrmError
from irm.services.imports import aliases, apply, candidates, course, json_file, rejects, table, vcard
from irm.services.imports.aliases import NO_NAMES, StageNames
from irm.services.imports.corrections import corrected
from irm.services.imports.mapping import Mapping
from irm.services.imports.plain_rows import PlainRow
from irm.services.imports.proposal import propose
from irm.services.imports.table import Table
from irm.services.imports.tracker_words import Words
from irm.services.store import Store

Progress = Callable[[int, int], None]
LABEL: Final = "import"
_CARDS: Final = (".vcf", ".vcard")
_BLANK: Final = b"\xef\xbb\xbf\r\n\t "


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the user chose; empty texts and 0 leave it to the program.

    `maps` are "Header=field" texts, `duplicates` one of `apply.DUPLICATES`, `rejects` where rows not taken are written.
    `choices` decide about single rows and `corrections` about single cells, both by line; `rules` say by field what
    wins when somebody is known.
    """

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    header_line: int = 0
    maps: tuple[str, ...] = ()
    platform: str = ""
    day_order: str = ""
    region: str = ""
    duplicates: str = "hold"
    is_dry_run: bool = False
    rejects: Path | None = None
    campaign: str = ""
    """The campaign of rows that name none, for what the file says of campaigns."""
    currency: str = ""
    """The currency of amounts that name none."""
    own_fields: tuple[OwnField, ...] = ()
    """The user's own fields, so that a column called like one is understood to be it."""
    choices: Choices = field(default_factory=dict)
    corrections: Corrections = field(default_factory=dict)
    rules: Rules = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Understanding:
    """How a file is understood: its kind ("table", "vcard", "json"), and for a table its shape and column mapping."""

    path: Path
    kind: str
    table: Table | None = None
    mapping: Mapping | None = None


def understand(path: Path, options: ImportOptions) -> Understanding:
    """Look at a file without taking anything in. Raises IrmError for a file nothing can be made of."""
    if options.duplicates not in apply.DUPLICATES:
        raise IrmError("import.duplicates_unknown", value=options.duplicates)
    kind = _kind(path)
    if kind != "table":
        return Understanding(path, kind)
    found = table.open_table(
        path,
        encoding=options.encoding,
        separator=options.separator,
        sheet=options.sheet,
        header_line=options.header_line,
    )
    return Understanding(path, kind, found, adjusted(propose(found, options.own_fields), options))


def adjusted(mapping: Mapping, options: ImportOptions) -> Mapping:
    """Return a mapping as the options change it. Raises IrmError for a header, field or platform that is none."""
    for change in options.maps:
        mapping = mapping.with_change(change)
    if options.platform:
        mapping = mapping.with_platform(options.platform)
    if options.day_order:
        mapping = mapping.with_day_order(options.day_order)
    if options.campaign:
        mapping = mapping.with_campaign(options.campaign)
    if options.currency:
        mapping = mapping.with_currency(options.currency)
    return mapping


def _kind(path: Path) -> str:
    """Tell vCards and our own JSON from tables by what the file starts with; the name decides where that does not."""
    try:
        with path.open("rb") as stream:
            head = stream.read(4096)
    except IsADirectoryError as error:
        code = "file.is_numbers" if path.suffix.lower() == ".numbers" else "file.is_folder"
        raise IrmError(code, path=path.name) from error
    except OSError as error:
        raise IrmError("file.unreadable", path=path.name, reason=error.strerror or "") from error
    if head.lstrip(_BLANK).upper().startswith(b"BEGIN:VCALENDAR"):
        raise IrmError("file.is_calendar", path=path.name)
    ending = path.suffix.lower()
    if vcard.is_vcard(head, is_named_so=ending in _CARDS):
        return "vcard"
    is_json = json_file.is_ours(head) or (ending == ".json" and head.lstrip(_BLANK)[:1] in (b"{", b"[", b""))
    return "json" if is_json else "table"


def read(
    understanding: Understanding,
    options: ImportOptions,
    *,
    stages: StageNames = NO_NAMES,
    own: Sequence[OwnField] = (),
    words: Words | None = None,
    progress: Progress | None = None,
) -> Iterator[Candidate | PlainRow]:
    """Yield the candidates of a table or of vCards; plain rows of a table come as such (see `as_candidate`).

    `stages` are the names a user gave to stages, with their codes, `own` the fields the user added, `words` counts the
    words of status columns.
    """
    if understanding.table is None or understanding.mapping is None:
        return vcard.read(understanding.path, own=own, progress=progress)
    return candidates.read(
        corrected(understanding.table, options.corrections),
        understanding.mapping,
        region=options.region,
        today=clock.today(),
        stages=stages,
        own=own,
        words=words or Words(aliases.with_stages(stages), understanding.mapping),
        progress=progress,
    )


def take_in(
    session: Session,
    understanding: Understanding,
    options: ImportOptions,
    *,
    progress: Progress | None = None,
    refuse: apply.Refuse | None = None,
    tells_changes: bool = False,
    on_batch: Callable[[ImportReport], None] | None = None,
) -> ImportReport:
    """Take a file in inside a write labelled LABEL, or a rehearsal; `refuse` hears of every row that is not taken.

    `tells_changes` makes the verdicts say what changes about people who are known; `on_batch` hears how far it is.
    Raises IrmError for a file that cannot be read, Cancelled from `progress`. Own JSON has no rows to hand to `refuse`.
    """
    heard = course.followed(session, progress)
    if understanding.kind == "json":
        return json_file.json_import(session, understanding.path, progress=heard.read)
    connection = raw_connection(session)
    own, stages = own_values.fields(connection), _own_stages(session)
    words = Words(aliases.with_stages(stages), understanding.mapping)
    with course.spacious(connection):
        tally = apply.apply(
            session,
            read(understanding, options, stages=stages, own=own, words=words, progress=heard.read),
            source=understanding.path.name,
            duplicates=options.duplicates,
            choices=checked_choices(options.choices),
            rules=checked_rules(options.rules),
            tells_changes=tells_changes,
            refuse=refuse,
            pause=heard.pause,
            on_batch=None if on_batch is None else partial(_tell_batch, on_batch, understanding, words),
        )
    return _report(understanding, words, tally)


def _report(understanding: Understanding, words: Words, tally: apply.Tally) -> ImportReport:
    verdicts = (*tally.left_out, *tally.verdicts)
    return ImportReport(
        dict(tally.counts),
        verdicts,
        _headers(understanding),
        made=dict(tally.made),
        words=words.found(),
        more_rows=tally.more_rows,
        people_updated=len(tally.updated),
    )


def _tell_batch(
    tell: Callable[[ImportReport], None], understanding: Understanding, words: Words, tally: apply.Tally
) -> None:
    tell(_report(understanding, words, tally))


def _own_fields(session: Session) -> tuple[OwnField, ...]:
    return tuple(own_values.fields(raw_connection(session)))


def _own_stages(session: Session) -> dict[str, str]:
    return {name: code for code, name in stage_rows.names(raw_connection(session)).items()}


def run(
    store: Store,
    path: Path,
    options: ImportOptions,
    *,
    understanding: Understanding | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import a file as one undo step, or rehearse it where `options.is_dry_run`.

    Raises IrmError for a file that cannot be read, StoreError where it cannot be written, Cancelled from `progress`;
    nothing is kept in each case. The file of rejects appears only when all went well and rows were left out.
    """
    if progress is not None:
        progress(0, 1)  # finding out what the file is takes a moment, too
    known = understanding or understand(path, replace(options, own_fields=store.read(_own_fields)))
    with ExitStack() as stack:
        sink = None
        if options.rejects is not None and known.kind != "json":
            sink = stack.enter_context(rejects.open_rejects(options.rejects, _headers(known), source=path))
        work = partial(_take_in, understanding=known, options=options, progress=progress, sink=sink)
        if options.is_dry_run:
            report = store.rehearse(work)
        else:
            report = store.write(LABEL, work, subject=path.name, progress=progress).value
        if sink is not None:
            sink.finish()
    return report


def _take_in(session: Session, *, sink: rejects.Rejects | None, **given: Any) -> ImportReport:
    report = take_in(session, refuse=sink.write if sink else None, **given)
    if sink is not None:
        sink.bring_to_disk()
    return report


def _headers(understanding: Understanding) -> tuple[str, ...]:
    return understanding.table.headers if understanding.table else ()


def needs_attention(report: ImportReport) -> tuple[Verdict, ...]:
    """Return the verdicts of rows that were not taken."""
    return tuple(verdict for verdict in report.verdicts if verdict.kind in ("duplicate", "rejected"))
