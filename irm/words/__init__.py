"""The sentence for every code the core raises or writes: English here, translated by the window.

Each group of records has a file with its sentences and the names of its undo steps, as in "Undo: Add Jane Doe".
`QT_TRANSLATE_NOOP` only marks the text for the translation tools; the command line prints it as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from irm.words.backups import BACKUPS
from irm.words.campaigns import CAMPAIGNS
from irm.words.data_file import DATA_FILE
from irm.words.data_settings import DATA_SETTINGS
from irm.words.duplicates import DUPLICATES
from irm.words.finding import FINDING
from irm.words.lists import LISTS
from irm.words.marking import QT_TRANSLATE_NOOP
from irm.words.people import PEOPLE
from irm.words.privacy import PRIVACY
from irm.words.protection import PROTECTION
from irm.words.terms import TERMS
from irm.words.touches import TOUCHES

__all__ = ["QT_TRANSLATE_NOOP", "WORDS", "sentence"]

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_LONGEST_VALUE: Final = 120

WORDS: Final[dict[str, str]] = {
    **PEOPLE,
    **TOUCHES,
    **FINDING,
    **DATA_SETTINGS,
    **CAMPAIGNS,
    **TERMS,
    **DUPLICATES,
    **LISTS,
    **DATA_FILE,
    **PROTECTION,
    **BACKUPS,
    **PRIVACY,
}
"""Code to sentence; `{name}` is filled from the details of the error."""


def sentence(code: str, details: Mapping[str, Any], translate: Callable[[str], str] | None = None) -> str:
    """Return the sentence of a code with its details filled in; never raises.

    A detail that is missing shows as "…", a code without a sentence as the code itself.
    """
    text = WORDS.get(code, code)
    if translate is not None:
        text = translate(text)
    return _PLACEHOLDER.sub(lambda match: _shown(details.get(match[1])), text)


def _shown(value: object) -> str:
    """Return a detail as one short line: what it holds may be a whole pasted document."""
    text = "…" if value is None else " ".join(str(value).split())
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
