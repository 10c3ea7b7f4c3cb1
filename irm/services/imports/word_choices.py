"""What the user may say a word of a status column stands for."""

from __future__ import annotations

from irm.domain.status_words import CODES, IGNORED
from irm.domain.text import fold
from irm.errors import IrmError
from irm.services.imports import aliases


def word_field(name: str) -> str:
    """Return the field of `status_words.CODES` that a name means ("status", "stage", "content status"), or ""."""
    code = "_".join(fold(name).replace("-", " ").replace("_", " ").split())
    return "stage" if code == "status" else code if code in CODES else ""


def chosen_code(field: str, said: str) -> str:
    """Return the code a user means: one of the field, or a word that stands for one; IGNORED for what is left out.

    Raises IrmError map.word_unknown with the codes there are.
    """
    code = "_".join(fold(said).replace("-", " ").replace("_", " ").split())
    if code in ("", "ignore", "none"):
        return IGNORED
    if code in CODES[field]:
        return code
    known = aliases.load()
    table = known.pipeline | known.stages if field == "stage" else known.states[field]
    found = known.word(table, said)
    if not found:
        raise IrmError("map.word_unknown", value=said, offered=", ".join(CODES[field]))
    return found
