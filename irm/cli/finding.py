"""Whom a search text means, for `people`, `search` and `export --query`."""

from __future__ import annotations

from array import array

from irm import services
from irm.cli.console import Console
from irm.domain import clock, query
from irm.domain.listing import BEST, ListSpec
from irm.services.session import Session
from irm.words import sentence


def ids(
    session: Session, text: str, *, sort: str = BEST, is_descending: bool = False, console: Console | None = None
) -> array[int]:
    """Return the people found; everybody for an empty text, nobody for one that holds nothing to look for.

    What is not understood is said on the console, where one is given.
    """
    today = clock.today()
    read = query.parse(text, services.completion.fields(session), today=today)
    if console is not None:
        for complaint in read.complaints:
            console.complain(sentence(complaint.code, complaint.details))
    if text.strip() and read.is_empty:
        return array("q")
    spec = ListSpec(query=text, sort=sort, is_descending=is_descending)
    return services.influencers.ids(session, spec, today=today)
