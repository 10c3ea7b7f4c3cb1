"""Candidates from vCards 2.1, 3.0 and 4.0: our own, which come back whole, and those of phones and mail programs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from irm.domain.candidate import Candidate
from irm.domain.influencer import InfluencerDraft
from irm.domain.own_fields import OwnField
from irm.errors import IrmError, Problem
from irm.services.imports import vcard_foreign, vcard_own
from irm.services.imports.encoding import Progress
from irm.services.imports.vcard_cards import Card, cards

_BEGIN: Final = re.compile(rb"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)
_LATER: Final = re.compile(rb"[\r\n][ \t]*BEGIN\s*:\s*VCARD", re.IGNORECASE)
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def is_vcard(head: bytes, *, is_named_so: bool = False) -> bool:
    """Say whether the first bytes of a file are the beginning of a vCard, in UTF-16 and UTF-32 too.

    In a file that is named as one, something else may stand before the first card.
    """
    head = head.replace(b"\0", b"")
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return _BEGIN.match(head) is not None or (is_named_so and _LATER.search(head) is not None)


def read(path: Path, *, own: Sequence[OwnField] = (), progress: Progress | None = None) -> Iterator[Candidate]:
    """Yield one candidate per card; one that cannot be taken carries a problem, and the others come all the same.

    Raises IrmError "vcard.none" where there is no card, "vcard.too_many", "file.unreadable" or "file.missing".
    """
    for card in cards(path, progress=progress):
        yield _candidate(card, own)


def _candidate(card: Card, own: Sequence[OwnField]) -> Candidate:
    name = card.text("FN") or card.text("N").strip(";")
    if card.problem is None:
        try:
            return vcard_own.candidate(card, own) if vcard_own.is_own(card) else vcard_foreign.candidate(card)
        except IrmError as error:
            card.problem = Problem("card", error.code, {"line": card.line, **error.details})
    return Candidate(
        line=card.line,
        draft=InfluencerDraft(display_name=name),
        fields=frozenset(),
        cells=(name,),
        problems=(card.problem,),
    )
