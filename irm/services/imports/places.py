"""Which columns of a table belong together: "Address 2 - Street" and "Address 2 - City", "Work Zip" and "Work City"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from irm.domain.text import fold

_LABELS: Final = {
    "home": "home",
    "house": "home",
    "private": "home",
    "work": "work",
    "business": "work",
    "office": "work",
    "company": "work",
    "mobile": "mobile",
    "cell": "mobile",
    "iphone": "mobile",
    "shipping": "shipping",
    "delivery": "shipping",
    "billing": "billing",
    "assistant": "assistant",
    "privat": "home",
    "geschaftlich": "work",
    "mobiltelefon": "mobile",
    "handy": "mobile",
    "집": "home",
    "근무지": "work",
    "근무처": "work",
    "직장": "work",
    "휴대폰": "mobile",
    "בית": "home",
    "עבודה": "work",
    "נייד": "mobile",
    "casa": "home",
    "trabajo": "work",
    "móvil": "mobile",
    "movil": "mobile",
    "celular": "mobile",
    "domicile": "home",
    "travail": "work",
    "arbeit": "work",
    "mobil": "mobile",
}
"""Words of headers and labels, and what address books usually call a contact that is for this."""

_SAYS_NOTHING: Final = frozenset(("other", "internet", "main", "custom", "default"))
_INSIDE: Final = (("배송", "배송"), ("شحن", "شحن"))
_GROUPING: Final = frozenset(
    (
        "home",
        "work",
        "business",
        "office",
        "other",
        "shipping",
        "delivery",
        "billing",
        "mailing",
        "집",
        "근무지",
        "기타",
    )
)
_GROUPING_BEHIND: Final = frozenset(("privat", "geschaftlich"))
_WORD: Final = re.compile(r"[^\W\d_]+")
_MAIN: Final = "* "
FAX: Final = frozenset(("fax", "faxnummer", "팩스", "호출기", "pager", "telex", "isdn", "tty"))
"""Numbers nobody can be called on."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a column belongs: the group of its columns ("" for none), and what its header says it is for."""

    group: str = ""
    label: str = ""
    is_main: bool = False


@lru_cache(2_000)
def place_of(header: str) -> Place:
    """Return where a column belongs, by its header alone."""
    folded = fold(header)
    before, dash, _ = folded.partition(" - ")
    if dash:
        return Place(before)
    words = _WORD.findall(folded.replace("_", " "))
    label = next((_LABELS[word] for word in words if word in _LABELS), "")
    label = label or next((label for inside, label in _INSIDE if inside in folded), "")
    group = words[0] if words and words[0] in _GROUPING else ""
    group = group or next((word for word in words if word in _GROUPING_BEHIND), "")
    return Place(group, label, "primary" in words)


@lru_cache(2_000)
def place_of_group(group: str) -> Place:
    """Return the place that all columns of a group have."""
    return Place(group, _LABELS.get(group, ""))


@lru_cache(2_000)
def usual_label(text: str) -> tuple[str, bool]:
    """Return a label as this program writes it, and whether it marks the main entry: "* Work" is work, and the main."""
    is_main = text.startswith(_MAIN) or text == _MAIN.strip()
    label = text.removeprefix(_MAIN).partition(" ::: ")[0].strip(" *")
    folded = fold(label)
    return _LABELS.get(folded, "" if folded in _SAYS_NOTHING else label), is_main


def says_fax(text: str) -> str:
    """Return the word of a header or label that says its numbers are for machines, "" for none."""
    return next((word for word in _WORD.findall(fold(text)) if word in FAX), "")
