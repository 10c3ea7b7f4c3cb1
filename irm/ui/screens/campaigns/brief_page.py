"""A brief in the language in force: as lines, as HTML, as plain text for a message, and as a PDF of one page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QFont, QGuiApplication

from irm.ui.base import paper
from irm.ui.base.cells import apart, bare, isolated
from irm.ui.words import formats, names, terms_names
from irm.ui.words.language_names import languages

if TYPE_CHECKING:
    from irm.services.briefs import Brief, BriefPiece, BriefSlot

translate = QCoreApplication.translate

_LATIN: Final = re.compile(r"(?<!\w)@[A-Za-z0-9._]+|https?://\S+|#\w+")
"""Handles, links and marks inside a text keep their sign where it belongs."""
_MARGIN: Final = 18
"""Millimetres around the page."""
_LARGEST, _SMALLEST = 20, 13
"""Text sizes in half points; the largest at which everything stands on one page is taken."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it: paragraphs, or lines of name and value."""

    heading: str
    text: str = ""
    lines: tuple[tuple[str, str], ...] = ()


def title(brief: Brief) -> str:
    """Return what the page is called."""
    if brief.person:
        words = translate("Brief", "Brief for {person}: {campaign}").replace("{person}", apart(brief.person))
        return words.replace("{campaign}", apart(brief.campaign))
    return translate("Brief", "Brief: {campaign}").replace("{campaign}", apart(brief.campaign))


def sections(brief: Brief) -> list[Section]:
    """Return the page from top to bottom; what says nothing is left out."""
    found = [
        Section("", lines=_facts(brief)),
        Section(translate("Brief", "What is fixed"), brief.fixed),
        Section(translate("Brief", "What is up to you"), brief.free),
        Section(translate("Brief", "For you"), brief.personal),
        *map(_of_piece, brief.pieces),
        *(map(_of_slot, brief.slots) if not brief.pieces else ()),
        Section(translate("Brief", "Code"), lines=_codes(brief)),
        Section(translate("Brief", "Disclosure"), _disclosure(brief)),
        Section(translate("Brief", "Contact"), lines=_contact(brief)),
    ]
    return [section for section in found if section.text or section.lines]


def html(brief: Brief) -> str:
    """Return the page as HTML; every text is escaped and reads in its own direction."""
    direction = _direction()
    body = "".join(_html_of(section) for section in sections(brief))
    return f'<html><body dir="{direction}"><h1 dir="{direction}">{escape(title(brief))}</h1>{body}</body></html>'


def text(brief: Brief) -> str:
    """Return the page as plain text, without marks of direction."""
    return bare("\n\n".join([title(brief), *map(_text_of, sections(brief))]))


def mime(brief: Brief) -> QMimeData:
    """Return the page for the clipboard: as text for a message, as HTML for a letter."""
    data = QMimeData()
    data.setText(text(brief))
    data.setHtml(html(brief))
    return data


def pdf(brief: Brief, font: QFont) -> bytes:
    """Return the page as a PDF; a brief that is too long for one page in the smallest size takes more."""
    made, words = paper.Pdf(bare(title(brief)), margin=_MARGIN), html(brief)
    for halves in range(_LARGEST, _SMALLEST - 1, -1):
        page = paper.document(words, font, points=halves / 2)
        page.documentLayout().setPaintDevice(made.writer)
        page.setPageSize(made.area())
        if page.pageCount() <= 1:
            break
    page.print_(made.writer)
    return made.content()


def _facts(brief: Brief) -> tuple[tuple[str, str], ...]:
    when = " – ".join(formats.day(day) for day in (brief.starts_on, brief.ends_on) if day is not None)
    return _said(
        (translate("Brief", "Brand"), brief.brand),
        (translate("Brief", "Product"), brief.product),
        (translate("Brief", "When"), when),
        (translate("Brief", "Platforms"), ", ".join(names.platform(code) for code in brief.platforms)),
        (translate("Brief", "Markets"), brief.markets),
        (translate("Brief", "Languages"), languages(brief.languages)),
    )


def _of_slot(slot: BriefSlot) -> Section:
    hard = translate("Brief", "This day cannot move.") if slot.is_hard_date and slot.go_live_on else ""
    return Section(
        " · ".join(filter(None, (slot.title, names.platform(slot.platform) if slot.platform else ""))),
        "\n".join(filter(None, (slot.deliverables, hard))),
        _said(
            (translate("Brief", "Parcel leaves by"), formats.day(slot.ship_by)),
            (translate("Brief", "Draft by"), formats.day(slot.draft_by)),
            (translate("Brief", "Approval by"), formats.day(slot.approve_by)),
            (translate("Brief", "Go-live"), _moment(slot.go_live_on, slot.go_live_time, slot.zone)),
        ),
    )


def _of_piece(piece: BriefPiece) -> Section:
    return Section(
        " · ".join(filter(None, (piece.title, terms_names.deliverable(piece.type)))),
        "",
        _said(
            (translate("Brief", "Draft by"), formats.day(piece.draft_due)),
            (translate("Brief", "Approval by"), formats.day(piece.approval_due)),
            (translate("Brief", "Go-live"), _moment(piece.go_live_on, piece.go_live_time, piece.zone)),
            (translate("Brief", "Stays live until"), formats.day(piece.live_until)),
            (translate("Brief", "Code"), isolated(piece.code) if piece.code else ""),
            (translate("Brief", "Link"), isolated(piece.link) if piece.link else ""),
        ),
    )


def _codes(brief: Brief) -> tuple[tuple[str, str], ...]:
    return tuple((translate("Brief", "Code of a usage right"), isolated(code)) for code in brief.codes)


def _contact(brief: Brief) -> tuple[tuple[str, str], ...]:
    return tuple((translate("Brief", "Reached at"), isolated(line)) for line in brief.contact)


def _disclosure(brief: Brief) -> str:
    if not brief.markets:
        return ""
    words = translate(
        "Brief", "Say clearly, and at the beginning, that this is advertising: the rules of {markets} ask for it."
    )
    return words.replace("{markets}", apart(brief.markets))


def _moment(day: date | None, time: str, zone: str) -> str:
    """Return day, time and zone, each apart, so that figures keep their order."""
    if day is None:
        return ""
    return " ".join(filter(None, (formats.day(day), isolated(time) if time else "", isolated(zone) if time else "")))


def _said(*lines: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in lines if value)


def _html_of(section: Section) -> str:
    parts = [f"<h3>{escape(apart(section.heading))}</h3>"] if section.heading else []
    parts += [f"<p>{escape(line)}</p>" for line in _paragraphs(section.text)]
    if section.lines:
        rows = "".join(_row(name, value) for name, value in section.lines)
        parts.append(f'<table width="100%" cellspacing="0" cellpadding="1">{rows}</table>')
    return "".join(parts)


def _row(name: str, value: str) -> str:
    """Return a name and its value; documents do not turn tables round, so the cells change places here."""
    cells = (_cell(name, width="24%"), _cell(apart(value), width="76%"))
    return f"<tr>{''.join(reversed(cells) if _is_mirrored() else cells)}</tr>"


def _cell(words: str, *, width: str) -> str:
    return f'<td width="{width}"><p dir="{_direction()}">{escape(words)}</p></td>'


def _direction() -> str:
    return "rtl" if _is_mirrored() else "ltr"


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _text_of(section: Section) -> str:
    lines = [section.heading] if section.heading else []
    lines += _paragraphs(section.text)
    lines += [f"{name}: {value}" for name, value in section.lines]
    return "\n".join(lines)


def _paragraphs(value: str) -> Iterator[str]:
    for line in value.splitlines():
        if line.strip():
            yield apart(_LATIN.sub(lambda match: isolated(match[0]), line.strip()))
