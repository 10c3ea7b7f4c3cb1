"""Writing deadlines to a calendar file: which kinds, which days, which file."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.deadlines import FAMILIES, DeadlineRow, DeadlineSpec
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.cells import bare
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.dialogs import export_target
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.words import deadline_names, formats, messages

translate = QCoreApplication.translate

_COLUMNS: Final = 3
_AHEAD: Final = timedelta(days=366)
_ENDING: Final = ".ics"


class CalendarExport(Dialog):
    """Asks for kinds, days and a file; `kinds` are those chosen at first, none for all."""

    def __init__(self, tools: Tools, kinds: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._tools = tools
        self.families = {code: QCheckBox(self) for code in FAMILIES}
        for code, box in self.families.items():
            box.setChecked(not kinds or FAMILIES[code][0] in kinds)
            box.toggled.connect(self._show_state)
        self.first, self.last = DayEdit(self), DayEdit(self)
        self.last.set_value(clock.today() + _AHEAD)
        self.target = QLineEdit(self)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.target.setText(str(Path(folder) / f"IRM{_ENDING}"))
        self.choose_button = button(parent=self)
        self.choose_button.clicked.connect(self._choose)
        self._first_label = field_label(self.first, parent=self)
        self._last_label = field_label(self.last, parent=self)
        self._file_label = field_label(self.target, parent=self)
        self._arrange()
        self.cancel_button = self.add_button(rejects=True)
        self.export_button = self._accepting = self.add_button(kind="primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        for edit in (self.first, self.last):
            edit.edited.connect(self._show_state)
        self.target.textEdited.connect(self._show_state)
        self.retranslate()
        self._show_state()

    def spec(self) -> DeadlineSpec:
        """Return which deadlines are chosen."""
        chosen = [kind for code, box in self.families.items() if box.isChecked() for kind in FAMILIES[code]]
        is_all = all(box.isChecked() for box in self.families.values())
        return DeadlineSpec(kinds=() if is_all else tuple(chosen), first=self.first.value(), last=self.last.value())

    def export(self, _: bool = False) -> None:
        """Write the file."""
        path = export_target.typed(self.target.text())
        if path is None:
            sentence = translate("Export", "Say which file to write, with its folder.")
            self.problem.show_problem(sentence, self.target)
            return
        if not path.suffix:
            path = path.with_suffix(_ENDING)
        self.export_button.setEnabled(False)
        work = partial(_write, path, self.spec(), clock.today())
        self._tools.runner.read(self, work, partial(self._on_written, path), on_error=self._on_refused)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Deadlines", "Calendar file"),
            translate(
                "Deadlines", "Read the file into your calendar. Read again later, it moves events and doubles none."
            ),
        )
        for code, box in self.families.items():
            box.setText(deadline_names.family(code))
        self._first_label.setText(translate("Deadlines", "F&rom"))
        self._last_label.setText(translate("Deadlines", "&Until"))
        self._file_label.setText(translate("Export", "&File"))
        self.first.setPlaceholderText(translate("Deadlines", "all that is open"))
        self.choose_button.setText(translate("Export", "Choose…"))
        self.cancel_button.setText(translate("Export", "Cancel"))
        self.export_button.setText(translate("Deadlines", "Write the file"))

    def _choose(self, _: bool = False) -> None:
        title = translate("Deadlines", "Calendar file")
        wanted, _kind = QFileDialog.getSaveFileName(self, title, self.target.text(), f"{_ENDING} (*{_ENDING})")
        if wanted:
            self.target.setText(wanted)
            self._show_state()

    def _show_state(self, _: object = None) -> None:
        self.problem.show_problem("", self.target)
        is_some = any(box.isChecked() for box in self.families.values())
        are_days = self.first.problem() is None and self.last.problem() is None
        self.export_button.setEnabled(is_some and are_days and bool(self.target.text().strip()))

    def _on_written(self, path: Path, count: int) -> None:
        words = formats.counted(translate("Deadlines", "%n events written to {file}", None, count), count)
        self._tools.notices.say(words.replace("{file}", path.name))
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error), self.target)
        self.export_button.setEnabled(True)

    def _arrange(self) -> None:
        kinds = QGridLayout()
        for number, box in enumerate(self.families.values()):
            kinds.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        self.body.addLayout(kinds)
        days = QHBoxLayout()
        for label, edit in ((self._first_label, self.first), (self._last_label, self.last)):
            column = QVBoxLayout()
            column.addWidget(label)
            column.addWidget(edit)
            days.addLayout(column, 1)
        self.body.addLayout(days)
        self.body.addWidget(self._file_label)
        line = QHBoxLayout()
        line.addWidget(self.target, 1)
        line.addWidget(self.choose_button)
        self.body.addLayout(line)


def words(row: DeadlineRow) -> tuple[str, str]:
    """Return the heading of an event and the name of its kind, in the language in force."""
    return bare(deadline_names.heading(row)), deadline_names.kind(row.kind)


# The work, done in a reading thread


def _write(path: Path, spec: DeadlineSpec, today: date, session: Session) -> int:
    return services.ics.write(session, path, spec, words, today=today)
