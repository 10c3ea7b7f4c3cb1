"""The columns of a list, one a line: name in the file, examples, what it is taken for, how sure that is, its rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from irm.domain.import_choices import ruled_field, rules_of
from irm.domain.placeholders import is_placeholder
from irm.ui.base.cells import isolated
from irm.ui.dialogs.import_fields import FieldBox, FieldModel, field_name
from irm.ui.style import tokens
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.chips import Chip
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.own_fields import OwnField
    from irm.services.imports.mapping import Mapping
    from irm.services.imports.row import TableRow

translate = QCoreApplication.translate

LINES: Final = 200
"""Columns that get a line; the program proposes nothing for columns beyond."""
_EXAMPLES: Final = 3
_LONGEST: Final = 60
_BOX: Final = 210
_NAME: Final = 150
_SURENESS: Final = {
    "sure": (QT_TRANSLATE_NOOP("ImportColumns", "Sure"), "green"),
    "likely": (QT_TRANSLATE_NOOP("ImportColumns", "Likely"), "blue"),
    "guess": (QT_TRANSLATE_NOOP("ImportColumns", "Guess"), "amber"),
    "chosen": (QT_TRANSLATE_NOOP("ImportColumns", "Chosen"), "neutral"),
    "": (QT_TRANSLATE_NOOP("ImportColumns", "Left out"), "neutral"),
}
_WHY: Final = {
    "sure": QT_TRANSLATE_NOOP("ImportColumns", "The name of the column says so."),
    "likely": QT_TRANSLATE_NOOP("ImportColumns", "The values of the column look like it."),
    "guess": QT_TRANSLATE_NOOP("ImportColumns", "Neither name nor values say it clearly: please check."),
    "chosen": QT_TRANSLATE_NOOP("ImportColumns", "Chosen by you."),
    "": QT_TRANSLATE_NOOP("ImportColumns", "Nothing of this column is imported."),
}
_RULES: Final = {
    "": QT_TRANSLATE_NOOP("ImportColumns", "File adds"),
    "fill": QT_TRANSLATE_NOOP("ImportColumns", "Fill gaps only"),
    "overwrite": QT_TRANSLATE_NOOP("ImportColumns", "File wins"),
    "keep": QT_TRANSLATE_NOOP("ImportColumns", "Keep mine"),
}


@dataclass(slots=True)
class _Line:
    """The widgets of one column."""

    name: QLabel
    examples: QLabel
    box: FieldBox
    chip: Chip
    rule: CalmCombo
    ruled: tuple[str, str] | None = None
    """The field and the rule shown, so that nothing is made anew while the counts come in."""


class ColumnList(QScrollArea):
    """The lines of all columns; every choice by the user is a signal."""

    picked = Signal(int, str)
    rule_picked = Signal(str, str)
    """The field and its rule, "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes in it have the keyboard
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: list[_Line] = []
        self._headers: tuple[str, ...] = ()
        self._titles: list[QLabel] = []
        self._fields: FieldModel | None = None

    def boxes(self) -> list[FieldBox]:
        """Return the boxes in the order of the columns."""
        return [line.box for line in self._lines]

    def rules(self) -> list[CalmCombo]:
        """Return the boxes of the rules in the order of the columns."""
        return [line.rule for line in self._lines]

    def chips(self) -> list[Chip]:
        """Return what says how sure each column is."""
        return [line.chip for line in self._lines]

    def examples(self) -> list[QLabel]:
        """Return the examples of the columns."""
        return [line.examples for line in self._lines]

    def show_table(
        self, headers: tuple[str, ...], rows: Sequence[TableRow], mapping: Mapping, own: Sequence[OwnField]
    ) -> None:
        """Make a line for every column of a file."""
        page = QWidget(self)
        self._headers = headers
        self._fields = FieldModel(page, own)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(tokens.SPACE_XS)
        grid.setColumnStretch(1, 1)
        self._titles = [plain_label(role="small", parent=page) for _ in range(5)]
        for place, title in enumerate(self._titles):
            grid.addWidget(title, 0, place)
        self._lines = [self._line(page, place, rows) for place in range(min(LINES, len(headers)))]
        for place, line in enumerate(self._lines, 1):
            for column, widget in enumerate((line.name, line.examples, line.box, line.chip, line.rule)):
                edge = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                grid.addWidget(widget, place, column, edge if widget is line.chip else Qt.AlignmentFlag(0))
        grid.setRowStretch(len(self._lines) + 1, 1)
        self.setWidget(page)
        self._name_titles(has_rules=False)
        self.show_mapping(mapping, {}, has_rules=False)

    def show_mapping(self, mapping: Mapping, rules: dict[str, str], *, has_rules: bool) -> None:
        """Show what the columns are taken for; rules only where the file meets people who are known."""
        for place, line in enumerate(self._lines):
            code = mapping.fields[place]
            line.box.set_code(code, self._headers[place])
            sureness = mapping.sureness(place) if code else ""
            words, tone = _SURENESS[sureness]
            line.chip.set_chip(translate("ImportColumns", words), tone)
            line.chip.setToolTip(translate("ImportColumns", _WHY[sureness]))
            line.name.setEnabled(bool(code))
            self._show_rule(line, code, rules, is_shown=has_rules)
        self._name_titles(has_rules=has_rules)

    def _show_rule(self, line: _Line, code: str, rules: dict[str, str], *, is_shown: bool) -> None:
        offered = rules_of(code) if code else ()
        line.rule.setVisible(is_shown and bool(offered))
        ruled = (code, rules.get(ruled_field(code), ""))
        if not line.rule.isHidden() and line.ruled != ruled:
            line.ruled = ruled
            line.rule.blockSignals(True)
            line.rule.clear()
            line.rule.set_choices([(rule, translate("ImportColumns", _RULES[rule])) for rule in ("", *offered)])
            line.rule.set_code(ruled[1])
            line.rule.blockSignals(False)
            words = translate("ImportColumns", "What wins for {field} where somebody is in your list")
            line.rule.setAccessibleName(words.replace("{field}", field_name(code)))

    def _name_titles(self, *, has_rules: bool) -> None:
        words = (
            translate("ImportColumns", "Column"),
            translate("ImportColumns", "Examples"),
            translate("ImportColumns", "Taken for"),
            "",
            translate("ImportColumns", "If in your list") if has_rules else "",
        )
        for title, text in zip(self._titles, words, strict=True):
            title.setText(text)

    def _line(self, page: QWidget, place: int, rows: Sequence[TableRow]) -> _Line:
        assert self._fields is not None
        name = ElidedLabel(isolated(self._headers[place]), page)
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name.setFixedWidth(tokens.px(_NAME, self.font()))
        examples = ElidedLabel(_examples(rows, place), page, role="soft")
        box = FieldBox(place, self._fields, page)
        box.setFixedWidth(tokens.px(_BOX, self.font()))
        box.picked.connect(self.picked)
        box.entered.connect(self._show_line)
        rule = CalmCombo(page)
        rule.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rule.activated.connect(self._on_rule)
        return _Line(name, examples, box, Chip(parent=page), rule)

    def _show_line(self, place: int) -> None:
        self.ensureWidgetVisible(self._lines[place].box, 0, tokens.SPACE_M)

    def _on_rule(self) -> None:
        for line in self._lines:
            if line.rule is self.sender():
                self.rule_picked.emit(ruled_field(line.box.code()), line.rule.code())


def _examples(rows: Sequence[TableRow], place: int) -> str:
    """Return the first different values of a column, each in its own direction."""
    found: dict[str, None] = {}
    for row in rows:
        cell = " ".join(row.cells[place].split()) if place < len(row.cells) else ""
        if cell and not is_placeholder(cell):
            found.setdefault(cell if len(cell) <= _LONGEST else f"{cell[: _LONGEST - 1]}…")
        if len(found) == _EXAMPLES:
            break
    return "  ·  ".join(map(isolated, found)) or translate("ImportColumns", "No values")
