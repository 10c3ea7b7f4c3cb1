"""Reads the rows of a plain list at once: one name, one account with its counts, an e-mail, a phone, a few words.

Most rows of most lists are so, and most of them are about somebody new. They come out as they are stored, without the
drafts in between. Every cell is read by the rules that `candidates` and `checking` use; a row with anything unusual is
left to these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from irm.domain.candidate import Candidate
from irm.domain.checked_parts import Complaints, checked_metrics, checked_tags
from irm.domain.checking import LONGEST_NAME
from irm.domain.contacts import parse_email, parse_phone
from irm.domain.countries import region_of
from irm.domain.counts import LARGEST
from irm.domain.handles import PLATFORMS, parse_account
from irm.domain.influencer import Metrics
from irm.domain.placeholders import NO_DAYS
from irm.domain.text import clean_block, fold
from irm.errors import Invalid, IrmError
from irm.services.imports.accounts import plain_handle
from irm.services.imports.aliases import METRIC_FIELDS
from irm.services.imports.reading import reader_of
from irm.services.imports.row import TableRow
from irm.services.imports.row_groups import RowGroups
from irm.services.imports.values import LONGEST_TAG, Values, as_dialled

_FIELDS: Final = frozenset(
    ("name", "platform", "handle", "email", "phone", "country", "city", "languages", "tags", "notes", *METRIC_FIELDS)
)
_LABELLED: Final = ("email", "phone", "tags")
_NO_COUNTS: Final[tuple[int | None, ...]] = (None,) * len(METRIC_FIELDS)
_LONGEST: Final = 2_000
"""Longer texts are looked at more closely."""

_PAUSE: Final = 10
"""So many times the rows of a batch are read as any others, before it is tried again."""

Again = Callable[[TableRow, str], Candidate]
Columns = Sequence[tuple[int, str, str]]


class PlainRow(NamedTuple):
    """What a plain row says of one person, as it is stored.

    `accounts` and `contacts` are what the person is known by, `points` the contact points (kind, value, normalised),
    `counts` what was read off the account, empty where nothing was. `reader` can read the row as any other.
    """

    line: int
    cells: tuple[str, ...]
    name: str
    folded_name: str
    accounts: tuple[tuple[str, str]]
    contacts: tuple[tuple[str, str], ...]
    group: str
    handle: str
    counts: tuple[int | None, ...]
    points: tuple[tuple[str, str, str], ...]
    country: str
    city: str
    languages: str
    notes: str
    tags: tuple[str, ...]
    reader: PlainRows

    def candidate(self) -> Candidate:
        """Return what the row says in the form in which any row says it."""
        return self.reader.again(TableRow(self.line, self.cells), self.group)


def as_candidate(row: Candidate | PlainRow) -> Candidate:
    """Return a row in the form in which any row says what it says."""
    return row.candidate() if isinstance(row, PlainRow) else row


class PlainRows:
    """Reads the plain rows of one table; columns are their places, headers for notes, and fields."""

    def __init__(
        self, columns: Columns, values: Values, groups: RowGroups, *, width: int, default: str, again: Again
    ) -> None:
        bases = {field.partition(":")[0]: (place, header, field.partition(":")[2]) for place, header, field in columns}
        self._values = values
        self._groups = groups
        self.again = again
        self._skipped = 0
        self._width = width
        self._default = default
        self._handle, _, self._handle_on = bases["handle"]
        self._name, self._email, self._phone, self._platform, self._tags = (
            bases.get(base, (-1,))[0] for base in ("name", "email", "phone", "platform", "tags")
        )
        self._words = tuple(bases.get(base, (-1,))[0] for base in ("country", "city", "languages"))
        self._phone_header = bases.get("phone", (-1, ""))[1]
        self._notes, self._notes_header = bases.get("notes", (-1, ""))[:2]
        self._counts = [(METRIC_FIELDS.index(base), bases[base][0]) for base in METRIC_FIELDS if base in bases]
        self._counted = next((bases[base][2] for base in METRIC_FIELDS if base in bases), "")
        self._is_email_first = self._email < self._phone
        self._word = lru_cache(20_000)(self._read_word)
        self._tags_of = lru_cache(10_000)(self._read_tags)
        self._platform_of = lru_cache(1_000)(self._read_platform)

    @staticmethod
    def fit(columns: Columns, *, source: str) -> bool:
        """Say whether a table can have plain rows: a name, a handle, each field once, nothing read in its own way."""
        bases = [field.partition(":")[0] for _, _, field in columns]
        counted = {field.partition(":")[2] for _, _, field in columns if field.partition(":")[0] in METRIC_FIELDS}
        is_single = len(bases) == len(set(bases)) and len(counted) < 2
        is_usual = all(reader_of(f, header) is reader_of(f) for _, header, f in columns if f in _LABELLED)
        return (
            is_single
            and is_usual
            and _FIELDS.issuperset(bases)
            and {"name", "handle"}.issubset(bases)
            and _is_fine_source(source)
        )

    def read(self, row: TableRow) -> PlainRow | None:
        """Return what a plain row says, None for any other; to be asked for each row once, in their order."""
        if self._skipped:
            self._skipped -= 1
            return None
        cells = row.cells
        name = cells[self._name]
        if len(cells) != self._width or not self._is_plain_name(name):
            return None
        folded = fold(name)
        country, city, languages = [self._word(cells[place]) if place >= 0 else "" for place in self._words]
        tags = self._tags_of(cells[self._tags]) if self._tags >= 0 else ()
        account = self._account(cells)
        if not folded or account is None or tags is None or country is None or city is None or languages is None:
            return None
        counts = self._counts_of(cells, account[0]) if self._counts else ()
        points = self._points(cells, country)
        notes = self._note(cells[self._notes]) if self._notes >= 0 else ""
        if counts is None or points is None or notes is None:
            return None
        platform, handle, canonical = account
        return PlainRow(
            row.line,
            cells,
            name,
            folded,
            ((platform, canonical),),
            tuple([(kind, normalised) for kind, _, normalised in points]),
            self._groups.of(row.line, name, {platform}, handle=handle),
            handle,
            counts,
            points,
            country,
            city,
            languages,
            notes,
            tags,
            self,
        )

    def heed(self, read: int, new: int) -> None:
        """Hear how many plain rows of a batch were of somebody new: where few are, reading them twice is vain."""
        if 2 * new < read:
            self._skipped = _PAUSE * read

    def _is_plain_name(self, text: str) -> bool:
        return (
            text.isprintable()
            and text[:1].isalnum()
            and text[-1] != " "
            and len(text) <= LONGEST_NAME
            and "?" not in text
            and self._values.said(text) == text
        )

    def _account(self, cells: Sequence[str]) -> tuple[str, str, str] | None:
        """Return platform, handle and canonical handle."""
        platform = self._platform_of(cells[self._platform]) if self._platform >= 0 else ""
        if platform is None:
            return None
        platform = self._handle_on or platform or self._default or "other"
        handle = plain_handle(cells[self._handle], platform)
        if not handle or platform not in PLATFORMS:
            return None
        try:
            ref = parse_account(handle, platform=platform)
        except IrmError:
            return None
        is_same = ref.handle == handle and ref.platform == platform and not ref.url
        return (platform, handle, ref.canonical) if is_same and ref.canonical else None

    def _counts_of(self, cells: Sequence[str], platform: str) -> tuple[int | None, ...] | None:
        """Return the counts in the order of METRIC_FIELDS, none where the row has none of them."""
        counts = list(_NO_COUNTS)
        for nth, place in self._counts:
            text = cells[place]
            if text:
                count = self._values.plain_count(text)
                if (count is None and self._values.said(text)) or (count is not None and count > LARGEST):
                    return None
                counts[nth] = count
        found = tuple(counts)
        if found == _NO_COUNTS:
            return ()
        return found if self._counted in ("", platform) else None

    def _points(self, cells: Sequence[str], country: str) -> tuple[tuple[str, str, str], ...] | None:
        """Return the e-mail and the phone, in the order of their columns."""
        found = []
        try:
            if self._email >= 0 and (text := cells[self._email]):
                if self._values.is_email(text):
                    found.append(("email", text, parse_email(text)))
                elif self._values.said(text):
                    return None
            if self._phone >= 0 and (text := cells[self._phone]):
                is_plain = text[-1] > " " and (text[0] == "+" or as_dialled(self._phone_header, text) == text)
                if not self._values.region and is_plain and self._values.is_phone(text):
                    found.append(("phone", text, parse_phone(text, region=region_of(country))))
                elif self._values.said(text):
                    return None
        except IrmError:
            return None
        return tuple(found) if self._is_email_first else tuple(reversed(found))

    def _note(self, cell: str) -> str | None:
        text = self._values.heard(cell)
        if not text:
            return ""
        if len(text) > _LONGEST or text in NO_DAYS:
            return None
        text = text.replace("\r\n", "\n")
        return clean_block(f"{self._notes_header}: {text}" if self._notes_header else text)

    def _read_word(self, cell: str) -> str | None:
        """Return what a cell says that is taken as it stands, None for one that is a list in brackets, or too long."""
        text = self._values.heard(cell)
        if text[:1] == "[":
            return None
        complaints = Complaints()
        cleaned = complaints.line("", text, limit=LONGEST_NAME)
        return cleaned if _is_content(complaints) else None

    def _read_tags(self, cell: str) -> tuple[str, ...] | None:
        text = self._values.heard(cell)
        if not text:
            return ()
        tags = tuple(dict.fromkeys(filter(None, self._values.tags(text)))) if len(text) <= _LONGEST else ("",)
        if not all(0 < len(tag) <= LONGEST_TAG for tag in tags):
            return None
        complaints = Complaints()
        checked = checked_tags(tags, complaints)
        return checked if _is_content(complaints) else None

    def _read_platform(self, cell: str) -> str | None:
        text = self._values.heard(cell)
        if not text or len(text) > _LONGEST:
            return None if text else ""
        found = self._values.platforms(text)
        return found[0] if len(found) == 1 else None


def _is_content(complaints: Complaints) -> bool:
    try:
        complaints.raise_if_any()
    except Invalid:
        return False
    return True


def _is_fine_source(source: str) -> bool:
    """Say whether the name of the file is kept beside counts as it stands."""
    complaints = Complaints()
    checked = checked_metrics(Metrics(followers=1, source=source), "", complaints)
    return _is_content(complaints) and checked is not None and checked.source == source
