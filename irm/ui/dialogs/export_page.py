"""The page of an export: who, which format, which columns, which file. It remembers the choices of the last time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.ui import formats
from irm.ui.base.dialog import field_label
from irm.ui.dialogs.export_columns import ColumnList
from irm.ui.dialogs.export_formats import TABLES, FormatList
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.segments import Segment, Segments

if TYPE_CHECKING:
    from irm.services.exports import ExportOptions

translate = QCoreApplication.translate

_KEPT: Final = "export"
"""The group of what is remembered: format, columns, order, is_raw, encoding, folder."""


@dataclass(frozen=True, slots=True)
class Scopes:
    """Who can be exported: the people selected, those the list shows, everybody (`total` of them)."""

    selected: tuple[int, ...] = ()
    shown: array[int] = field(default_factory=partial(array, "q"))
    total: int = 0

    def ids(self, scope: str) -> array[int] | None:
        """Return the ids of a scope, None for everybody."""
        return array("q", self.selected) if scope == "selected" else self.shown if scope == "shown" else None

    def count(self, scope: str) -> int:
        """Return how many people a scope has."""
        return len(self.selected) if scope == "selected" else len(self.shown) if scope == "shown" else self.total

    def offered(self) -> tuple[str, ...]:
        """Return the scopes that make a difference."""
        is_part = 0 < len(self.shown) < self.total
        return tuple(
            scope
            for scope, is_offered in (("selected", bool(self.selected)), ("shown", is_part), ("all", True))
            if is_offered
        )

    def likeliest(self) -> str:
        """Return the scope to begin with: one person alone is selected by just looking at somebody."""
        offered = self.offered()
        return "selected" if len(self.selected) > 1 else "shown" if "shown" in offered else "all"


class ExportPage(QWidget):
    """All choices. `changed` comes after each; `count` people would be written."""

    changed = Signal()

    def __init__(self, scopes: Scopes, memory: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes = scopes
        self._memory = memory
        self._folder = _folder(memory)
        self._is_name_own = True
        self.scope = Segments(self._segments, self)
        self.formats = FormatList(self)
        self.columns = ColumnList(self)
        self.is_safe = QCheckBox(self)
        self._safe_hint = plain_label(role="small", wraps=True, parent=self)
        self.encoding = CalmCombo(self)
        for code in services.exports.ENCODINGS:
            self.encoding.addItem("", code)
        self._about = plain_label(role="soft", wraps=True, parent=self)
        self.target = QLineEdit(self)
        self.choose_button = button(icon="folder-open", parent=self)
        self._who, self._how = field_label(self.scope, parent=self), field_label(self.formats, parent=self)
        self._where, self._encoding_label = (field_label(w, parent=self) for w in (self.target, self.encoding))
        self._lay_out()
        self._remember()
        self._connect()
        self.retranslate()

    @property
    def count(self) -> int:
        """How many people would be written."""
        return self._scopes.count(self.scope.code())

    def ids(self) -> array[int] | None:
        """Return who is written, None for everybody; a table of everybody keeps the order of the list."""
        scope, scopes = self.scope.code(), self._scopes
        is_whole_list = scope == "all" and len(scopes.shown) == scopes.total and self.formats.code() != "json"
        return scopes.shown if is_whole_list else scopes.ids(scope)

    def path(self) -> Path | None:
        """Return the file, None where what is typed is no whole path."""
        path = Path(self.target.text().strip()).expanduser()
        return path if path.name and path.is_absolute() else None

    def options(self) -> ExportOptions:
        """Return what else was chosen."""
        return services.exports.ExportOptions(
            columns=self.columns.model.chosen(),
            is_raw=not self.is_safe.isChecked(),
            encoding=self.encoding.currentData(),
            is_right_to_left=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def is_complete(self) -> bool:
        """Say whether everything is chosen."""
        has_columns = self.formats.code() not in TABLES or bool(self.columns.model.chosen())
        return self.count > 0 and has_columns and bool(self.target.text().strip())

    def keep(self, path: Path) -> None:
        """Keep the choices for the next time."""
        for name, value in (
            ("format", self.formats.code()),
            ("order", " ".join(self.columns.model.order())),
            ("columns", " ".join(self.columns.model.chosen())),
            ("is_raw", "0" if self.is_safe.isChecked() else "1"),
            ("encoding", self.encoding.currentData()),
            ("folder", str(path.parent)),
        ):
            self._memory.setValue(f"{_KEPT}/{name}", value)

    def choose_target(self) -> None:
        """Ask for the file with the system's own dialog."""
        title = translate("Export", "Export to")
        ending = services.exports.ENDINGS[self.formats.code()]
        wanted, _ = QFileDialog.getSaveFileName(self, title, self.target.text(), f"{ending} (*{ending})")
        if wanted:
            path = Path(wanted)
            self.target.setText(str(path if path.suffix else path.with_suffix(ending)))
            self._is_name_own = False
            self.changed.emit()

    def retranslate(self) -> None:
        """Write all words again."""
        self.choose_button.setText(translate("Export", "Choose…"))
        self._who.setText(translate("Export", "&Who"))
        self._how.setText(translate("Export", "For&mat"))
        self._where.setText(translate("Export", "&File"))
        self._encoding_label.setText(translate("Export", "&Encoding"))
        self.is_safe.setText(translate("Export", "&Safe for spreadsheets"))
        self._safe_hint.setText(
            translate(
                "Export",
                "What a spreadsheet would run as a formula gets an apostrophe in front. IRM takes it off again.",
            )
        )
        words = (translate("Export", "Unicode (UTF-8)"), translate("Export", "Korean Windows (CP949)"))
        for number, word in enumerate(words):
            self.encoding.setItemText(number, word)
        for part in (self.scope, self.formats, self.columns):
            part.retranslate()
        self._show_format()

    def _segments(self) -> list[Segment]:
        words = {
            "selected": translate("Export", "Selected"),
            "shown": translate("Export", "Shown in the list"),
            "all": translate("Export", "Everybody"),
        }
        return [
            Segment(scope, f"{words[scope]}  {formats.number(self._scopes.count(scope))}")
            for scope in self._scopes.offered()
        ]

    def _show_format(self) -> None:
        code = self.formats.code()
        self.columns.setVisible(code in TABLES)
        self._about.setVisible(code not in TABLES)
        self._about.setText(_about(code))
        of_csv: Sequence[QWidget] = (self._encoding_label, self.encoding, self.is_safe, self._safe_hint)
        for widget in of_csv:
            widget.setVisible(code == "csv")

    def _on_format(self) -> None:
        ending = services.exports.ENDINGS[self.formats.code()]
        if self._is_name_own:
            self.target.setText(str(self._folder / self._name()))
        elif self.path() is not None:
            self.target.setText(str(Path(self.target.text()).with_suffix(ending)))
        self._show_format()
        self.changed.emit()

    def _on_typed(self) -> None:
        self._is_name_own = False
        self.changed.emit()

    def _name(self) -> str:
        ending = services.exports.ENDINGS[self.formats.code()]
        return f"{translate('Export', 'people')} {clock.today().isoformat()}{ending}"

    def _remember(self) -> None:
        """Take up the choices of the last time."""
        memory = self._memory
        self.scope.set_code(self._scopes.likeliest())
        self.formats.set_code(str(memory.value(f"{_KEPT}/format", "csv")))
        order = str(memory.value(f"{_KEPT}/order", ""))
        if order:
            self.columns.model.set_order(order.split())
            self.columns.model.set_chosen(str(memory.value(f"{_KEPT}/columns", "")).split())
        self.is_safe.setChecked(str(memory.value(f"{_KEPT}/is_raw", "0")) != "1")
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(memory.value(f"{_KEPT}/encoding", ""))))
        self.target.setText(str(self._folder / self._name()))

    def _connect(self) -> None:
        self.scope.chosen.connect(self.changed)
        self.formats.chosen.connect(self._on_format)
        self.columns.changed.connect(self.changed)
        self.target.textEdited.connect(self._on_typed)
        self.choose_button.clicked.connect(self.choose_target)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(tokens.SPACE_XS)
        left.addWidget(self._who)
        left.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignLeading)
        left.addSpacing(tokens.SPACE_M)
        left.addWidget(self._how)
        left.addWidget(self.formats)
        left.addSpacing(tokens.SPACE_S)
        left.addStretch(1)
        of_csv: Sequence[QWidget] = (self._encoding_label, self.encoding, self.is_safe, self._safe_hint)
        for widget in of_csv:
            left.addWidget(widget)
        self._safe_hint.setIndent(tokens.px(tokens.SPACE_XL, self.font()))
        right = QVBoxLayout()
        right.addWidget(self.columns, 1)
        right.addWidget(self._about, 0, Qt.AlignmentFlag.AlignTop)
        right.addStretch(0)
        both = QHBoxLayout()
        both.setSpacing(tokens.SPACE_XL)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        file_line = QHBoxLayout()
        file_line.setSpacing(tokens.SPACE_S)
        file_line.addWidget(self.target, 1)
        file_line.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addLayout(both, 1)
        column.addSpacing(tokens.SPACE_M)
        column.addWidget(self._where)
        column.addLayout(file_line)


def _about(code: str) -> str:
    """Return what is in a file that has no columns to choose."""
    if code == "json":
        return translate(
            "Export",
            "All that is known about these people, with the whole contact history. IRM reads it back without loss.",
        )
    return translate(
        "Export",
        "Each person becomes one contact with names, e-mails, phones, accounts, tags and notes. "
        "The contact history travels in a note that IRM reads back.",
    )


def _folder(memory: QSettings) -> Path:
    """Return the folder of the last time, else the one for documents."""
    kept = str(memory.value(f"{_KEPT}/folder", ""))
    if kept and Path(kept).is_dir():
        return Path(kept)
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    found = next((Path(place) for place in places if Path(place).is_dir()), None)
    return found or Path.home()
