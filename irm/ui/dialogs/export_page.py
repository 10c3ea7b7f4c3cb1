"""The page of an export: who, which format, which columns, which file. It remembers the choices of the last time."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.export_preset import PresetDraft
from irm.ui.base.dialog import field_label
from irm.ui.dialogs import export_target
from irm.ui.dialogs.export_columns import ColumnList
from irm.ui.dialogs.export_formats import FormatList, about
from irm.ui.dialogs.export_preset_bar import PresetBar
from irm.ui.dialogs.export_preview import ExportPreview
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.exports import ExportOptions, Preview

translate = QCoreApplication.translate

_ENCODED: Final = ("csv", "outlook", "mailmerge")
_NOT_GUARDED: Final = ("xlsx", "vcf", "vcf4", "json")


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
    """All choices. `changed` comes after each, `content_changed` before it where the file would hold something else."""

    changed = Signal()
    content_changed = Signal()

    def __init__(self, runner: Runner, scopes: Scopes, memory: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = services.exports.formats.ALL
        self._unmailable: dict[str, int] = {}
        self._columns_of: dict[bool, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        self._is_letter = False
        self.presets = PresetBar(runner, self.draft, self)
        self.is_mailable = QCheckBox(self)
        self._mailable_hint = plain_label(role="small", wraps=True, parent=self)
        self.sight = Segments(_sights, self)
        self.preview = ExportPreview(self)
        self._scopes = scopes
        self._memory = memory
        self._folder = export_target.folder(memory)
        self._is_name_own = True
        self.agreed: Path | None = None
        """A file that may be replaced: the user was asked."""
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
        count = self._scopes.count(self.scope.code())
        return count - sum(self._unmailable.values()) if self.is_mailable.isChecked() else count

    def ids(self) -> array[int] | None:
        """Return who is written, None for everybody; a table of everybody keeps the order of the list."""
        scope, scopes = self.scope.code(), self._scopes
        is_whole_list = scope == "all" and len(scopes.shown) == scopes.total and self.formats.code() != "json"
        return scopes.shown if is_whole_list else scopes.ids(scope)

    def path(self) -> Path | None:
        """Return the file, None where what is typed is no whole path."""
        return export_target.typed(self.target.text())

    def options(self) -> ExportOptions:
        """Return what else was chosen."""
        return services.exports.ExportOptions(
            columns=self.columns.model.chosen() if self._takes_columns() else (),
            is_mailable=self.is_mailable.isChecked(),
            is_raw=not self.is_safe.isChecked(),
            encoding=self.encoding.currentData(),
            is_right_to_left=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def draft(self) -> PresetDraft:
        """Return the choices as a preset holds them."""
        options = self.options()
        return PresetDraft(
            self.formats.code(),
            options.columns,
            is_raw=options.is_raw,
            encoding=options.encoding,
            is_mailable=options.is_mailable,
        )

    def take_preset(self, draft: PresetDraft) -> None:
        """Choose what a preset holds."""
        self.formats.set_code(draft.format)
        with QSignalBlocker(self.columns):
            self._follow_format()
            if draft.columns:
                self.columns.model.set_order(draft.columns)
                self.columns.model.set_chosen(draft.columns)
        self.is_safe.setChecked(not draft.is_raw)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(draft.encoding)))
        if draft.is_mailable is not None:
            self.is_mailable.setChecked(draft.is_mailable)
        self.content_changed.emit()
        self.changed.emit()

    def show_preview(self, found: Preview) -> None:
        """Show the beginning of the file, and who may not be mailed."""
        self._unmailable = dict(found.unmailable)
        self.preview.show_preview(found)
        self._say_unmailable()

    def is_complete(self) -> bool:
        """Say whether everything is chosen."""
        has_columns = not self._takes_columns() or bool(self.columns.model.chosen())
        return self.count > 0 and has_columns and bool(self.target.text().strip())

    def keep(self, path: Path) -> None:
        """Keep the choices for the next time; of the columns those of a table."""
        model = self.columns.model
        order, chosen = self._columns_of[False] if self._is_letter else (model.order(), model.chosen())
        for name, value in (
            ("format", self.formats.code()),
            ("order", " ".join(order)),
            ("columns", " ".join(chosen)),
            ("is_raw", "0" if self.is_safe.isChecked() else "1"),
            ("encoding", self.encoding.currentData()),
            ("folder", str(path.parent)),
        ):
            self._memory.setValue(f"{export_target.KEPT}/{name}", value)

    def choose_target(self) -> None:
        """Ask for the file with the system's own dialog."""
        title = translate("Export", "Export to")
        ending = services.exports.ENDINGS[self.formats.code()]
        wanted, _ = QFileDialog.getSaveFileName(self, title, self.target.text(), f"{ending} (*{ending})")
        if wanted:
            path = Path(wanted)
            self.target.setText(str(path if path.suffix else path.with_suffix(ending)))
            self.agreed = path if path.suffix else None
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
        self.is_mailable.setText(translate("Export", "Only people who may be mai&led"))
        for part in (self.scope, self.formats, self.columns, self.presets, self.sight, self.preview):
            part.retranslate()
        self._say_unmailable()
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

    def _takes_columns(self) -> bool:
        return self._formats[self.formats.code()].takes_columns

    def _say_unmailable(self) -> None:
        """Say why some may not be mailed."""
        reasons = [
            f"{formats.number(count)} {messages.coded(f'left_out.{code}')}" for code, count in self._unmailable.items()
        ]
        words = translate("Export", "Left out: {reasons}") if self.is_mailable.isChecked() else ""
        self._mailable_hint.setText(words.replace("{reasons}", " · ".join(reasons)) if reasons else "")
        self._mailable_hint.setVisible(bool(words and reasons))

    def _show_format(self) -> None:
        code, takes_columns = self.formats.code(), self._takes_columns()
        self.sight.setVisible(takes_columns)
        self._about.setVisible(not takes_columns)
        self._about.setText(about(code))
        is_seen = takes_columns and self.sight.code() == "columns"
        self._stack.setCurrentWidget(self.columns if is_seen else self.preview)
        self._encoding_label.setVisible(code in _ENCODED)
        self.encoding.setVisible(code in _ENCODED)
        self.is_safe.setVisible(code not in _NOT_GUARDED)
        self._safe_hint.setVisible(code not in _NOT_GUARDED)

    def _follow_format(self) -> None:
        """Offer what goes with the format: its columns, who is left out, the name of the file."""
        code = self.formats.code()
        is_letter = code == "mailmerge"
        if is_letter != self._is_letter:
            model = self.columns.model
            self._columns_of[self._is_letter] = (model.order(), model.chosen())
            self._is_letter = is_letter
            self.columns.set_usual(services.exports.mail_merge_csv.USUAL if is_letter else ())
            if is_letter in self._columns_of:
                order, chosen = self._columns_of[is_letter]
                model.set_order(order)
                model.set_chosen(chosen)
            else:
                self.columns.choose_usual()
        self.is_mailable.setChecked(self._formats[code].is_mailing)
        ending = services.exports.ENDINGS[code]
        if self._is_name_own:
            self.target.setText(str(export_target.free(self._folder / self._name())))
        elif self.path() is not None:
            self.target.setText(str(Path(self.target.text()).with_suffix(ending)))
        self._show_format()

    def _on_format(self) -> None:
        self._follow_format()
        self._on_content()

    def _on_content(self) -> None:
        """Follow the user away from what a preset holds."""
        self.presets.forget()
        self._say_unmailable()
        self.content_changed.emit()
        self.changed.emit()

    def _on_scope(self) -> None:
        self._unmailable = {}
        self.content_changed.emit()
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
        self.sight.set_code("columns")
        order = str(memory.value(f"{export_target.KEPT}/order", ""))
        if order:
            self.columns.model.set_order(order.split())
            self.columns.model.set_chosen(str(memory.value(f"{export_target.KEPT}/columns", "")).split())
        self.formats.set_code(str(memory.value(f"{export_target.KEPT}/format", "csv")))
        self.is_safe.setChecked(str(memory.value(f"{export_target.KEPT}/is_raw", "0")) != "1")
        self.encoding.setCurrentIndex(
            max(0, self.encoding.findData(memory.value(f"{export_target.KEPT}/encoding", "")))
        )
        self._follow_format()

    def _connect(self) -> None:
        self.scope.chosen.connect(self._on_scope)
        self.formats.chosen.connect(self._on_format)
        self.columns.changed.connect(self._on_content)
        self.is_safe.clicked.connect(self._on_content)
        self.is_mailable.clicked.connect(self._on_content)
        self.encoding.activated.connect(self._on_content)
        self.sight.chosen.connect(self._show_format)
        self.presets.chosen.connect(self.take_preset)
        self.target.textEdited.connect(self._on_typed)
        self.choose_button.clicked.connect(self.choose_target)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.preview)
        both = QHBoxLayout()
        both.setSpacing(tokens.SPACE_XL)
        both.addLayout(self._left())
        right = QVBoxLayout()
        right.setSpacing(tokens.SPACE_S)
        right.addWidget(self.sight, 0, Qt.AlignmentFlag.AlignLeading)
        right.addWidget(self._about)
        right.addWidget(self._stack, 1)
        both.addLayout(right, 1)
        who = QHBoxLayout()
        who.setSpacing(tokens.SPACE_M)
        who.addWidget(self.scope)
        who.addWidget(self.is_mailable)
        who.addStretch(1)
        file_line = QHBoxLayout()
        file_line.setSpacing(tokens.SPACE_S)
        file_line.addWidget(self._where)
        file_line.addWidget(self.target, 1)
        file_line.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(self.presets)
        column.addSpacing(tokens.SPACE_XS)
        column.addWidget(self._who)
        column.addLayout(who)
        column.addWidget(self._mailable_hint)
        column.addSpacing(tokens.SPACE_S)
        column.addLayout(both, 1)
        column.addSpacing(tokens.SPACE_S)
        column.addLayout(file_line)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(tokens.SPACE_XS)
        left.addWidget(self._how)
        left.addWidget(self.formats, 1)
        encoded = QHBoxLayout()
        encoded.addWidget(self._encoding_label)
        encoded.addWidget(self.encoding, 1)
        left.addLayout(encoded)
        left.addWidget(self.is_safe)
        left.addWidget(self._safe_hint)
        for widget in (self.formats, self._safe_hint):
            widget.setFixedWidth(self.formats.sizeHint().width())
        self._safe_hint.setIndent(tokens.px(tokens.SPACE_XL, self.font()))
        return left


def _sights() -> list[Segment]:
    return [
        Segment("columns", translate("Export", "Columns")),
        Segment("preview", translate("Export", "Preview")),
    ]
