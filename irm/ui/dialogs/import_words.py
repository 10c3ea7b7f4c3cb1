"""The words of status columns: how often each comes, and what it is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from irm.domain.influencer import STAGES
from irm.domain.status_words import CODES, IGNORED
from irm.ui.base.cells import isolated
from irm.ui.dialogs.import_fields import field_name
from irm.ui.style import tokens
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.ui.words import campaign_names, formats, names, terms_names
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.status_words import StatusWord
    from irm.services.imports.mapping import Mapping

translate = QCoreApplication.translate

_BOX: Final = 230
_LINES: Final = 200
_NOTES: Final = "notes"
"""What `Mapping.with_word` calls a word that means nothing and goes to the notes."""
_STATES: Final = {
    "signed": QT_TRANSLATE_NOOP("ImportWords", "Signed"),
    "sent": QT_TRANSLATE_NOOP("ImportWords", "Sent"),
    "ended": QT_TRANSLATE_NOOP("ImportWords", "Ended"),
    "cancelled": QT_TRANSLATE_NOOP("ImportWords", "Cancelled"),
    "paid": QT_TRANSLATE_NOOP("ImportWords", "Paid"),
    "open": QT_TRANSLATE_NOOP("ImportWords", "Open"),
    "invoiced": QT_TRANSLATE_NOOP("ImportWords", "Invoiced"),
    "not_owed": QT_TRANSLATE_NOOP("ImportWords", "Nothing owed"),
}


class WordList(QScrollArea):
    """One line for each word. `picked(field, word, code)` comes for every choice by the user."""

    picked = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes in it have the keyboard
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[StatusWord, ...] | None = None
        self.boxes: list[CalmCombo] = []

    def show_words(self, words: Sequence[StatusWord], mapping: Mapping) -> None:
        """Show the words of a file; those that nobody understands come first."""
        if tuple(words) == self._shown:
            return
        is_same = self._shown is not None and [(w.field, w.word) for w in words] == [
            (w.field, w.word) for w in self._shown
        ]
        self._shown = tuple(words)
        if is_same:
            for box, word in zip(self.boxes, words, strict=False):
                box.set_code(_code_of(word))
            return
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(tokens.SPACE_XS)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        titles = (
            translate("ImportWords", "Word in the file"),
            translate("ImportWords", "Column"),
            translate("ImportWords", "Rows"),
            translate("ImportWords", "Taken for"),
        )
        for place, title in enumerate(titles):
            grid.addWidget(plain_label(title, role="small", parent=page), 0, place)
        self.boxes = []
        for row, word in enumerate(words[:_LINES], 1):
            count = plain_label(formats.number(word.count), role="soft", parent=page)
            box = self._box(page, word)
            column = ElidedLabel(_header(word.field, mapping), page, role="soft")
            for place, widget in enumerate((ElidedLabel(isolated(word.word), page), column, count, box)):
                grid.addWidget(widget, row, place)
            self.boxes.append(box)
        grid.setRowStretch(len(self.boxes) + 1, 1)
        self.setWidget(page)

    def _box(self, page: QWidget, word: StatusWord) -> CalmCombo:
        box = CalmCombo(page)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setFixedWidth(tokens.px(_BOX, self.font()))
        box.addItem(translate("ImportWords", "Goes to the notes"), _NOTES)
        for code in CODES[word.field]:
            box.addItem(code_name(word.field, code), code)
        box.addItem(translate("ImportWords", "Left out"), IGNORED)
        box.set_code(_code_of(word))
        words = translate("ImportWords", "What “{word}” is taken for")
        box.setAccessibleName(words.replace("{word}", word.word))
        box.activated.connect(partial(self._tell, box, word.field, word.word))
        return box

    def _tell(self, box: CalmCombo, field: str, word: str, _place: int) -> None:
        self.picked.emit(field, word, box.code())


def code_name(field: str, code: str) -> str:
    """Return what a code of a field of words is called."""
    if field == "stage":
        return names.stage(code) if code in STAGES else campaign_names.pipeline_stage(code)
    named: Callable[[str], str] | None = {"content_status": terms_names.status, "compensation": terms_names.part}.get(
        field
    )
    if named is not None:
        return named(code)
    return translate("ImportWords", _STATES[code]) if code in _STATES else code


def _code_of(word: StatusWord) -> str:
    return word.code or _NOTES


def _header(field: str, mapping: Mapping) -> str:
    """Return the columns whose words these are."""
    found = [header for header, code in zip(mapping.headers, mapping.fields, strict=True) if code == field]
    return formats.listed(found) or field_name(field)
