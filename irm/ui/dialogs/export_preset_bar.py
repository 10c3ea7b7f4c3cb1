"""The saved ways to hand out a list: choose one, save the choices as one, rename, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm import services
from irm.domain.export_preset import Preset, PresetDraft
from irm.domain.text import fold
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.dialog import field_label
from irm.ui.runner import Runner
from irm.ui.widgets.ask_line import AskLine
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.words import messages

translate = QCoreApplication.translate

_LEAST_LETTERS: Final = 16


class PresetBar(QWidget):
    """`chosen(PresetDraft)` comes when the user takes a preset, `refused(sentence)` where a name cannot be.

    `draft` returns what would be saved.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, runner: Runner, draft: Callable[[], PresetDraft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._draft = draft
        self._presets: tuple[Preset, ...] = ()
        self._renamed: int | None = None
        self._wanted = 0
        self.combo = CalmCombo(self)
        self.combo.setMinimumContentsLength(_LEAST_LETTERS)
        self._label = field_label(self.combo, parent=self)
        self.save_button, self.rename_button, self.delete_button = (button(kind="link", parent=self) for _ in range(3))
        self.line = AskLine(self)
        self.line.hide()
        self._lay_out()
        self.combo.activated.connect(self._on_activated)
        self.save_button.clicked.connect(self.ask_name)
        self.rename_button.clicked.connect(self.ask_new_name)
        self.delete_button.clicked.connect(self.delete)
        self.line.answered.connect(self._on_answered)
        self.line.left.connect(self._stop_asking)
        runner.changed.connect(self.reload)
        self.retranslate()
        self.reload()

    @property
    def current(self) -> Preset | None:
        """Return the preset chosen."""
        key = self.combo.currentData()
        return next((preset for preset in self._presets if preset.id == key), None)

    def reload(self, _: object = None) -> None:
        """Read the presets again."""
        self._runner.read(self, _rows, self._show_presets, turn="presets")

    def forget(self) -> None:
        """Show that the choices are no longer those of a preset."""
        self.combo.setCurrentIndex(0)
        self._show_verbs()

    def ask_name(self) -> None:
        """Ask under which name to save the choices."""
        self._renamed = None
        current = self.current
        self._ask(translate("Export", "Name of the preset"), current.name if current is not None else "")

    def ask_new_name(self) -> None:
        """Ask for another name of the preset."""
        if self.current is not None:
            self._renamed = self.current.id
            self._ask(translate("Export", "New name of the preset"), self.current.name)

    def delete(self) -> None:
        """Delete the preset; undo brings it back."""
        if self.current is not None:
            work = partial(_delete, self.current.id)
            self._runner.write(self, "preset.delete", work, subject=self.current.name)
            self.combo.setFocus()

    def retranslate(self) -> None:
        """Write all words again."""
        self._label.setText(translate("Export", "&Preset"))
        self.save_button.setText(translate("Export", "Save as…"))
        self.rename_button.setText(translate("Export", "Rename…"))
        self.delete_button.setText(translate("Export", "Delete"))
        if self.combo.count():
            self.combo.setItemText(0, _none())

    def _ask(self, hint: str, text: str) -> None:
        self.line.show()
        for widget in (self.save_button, self.rename_button, self.delete_button):
            widget.hide()
        self.line.ask(hint, text=text, known=[preset.name for preset in self._presets])

    def _stop_asking(self) -> None:
        self.line.hide()
        self.save_button.show()
        self._show_verbs()
        self.save_button.setFocus()

    def _on_answered(self, name: str) -> None:
        """Save under a new name, or what a preset of this name holds now, or give a preset the name."""
        known = next((preset for preset in self._presets if fold(preset.name) == fold(name)), None)
        if self._renamed is not None:
            label, work = "preset.rename", partial(_rename, self._renamed, name)
        elif known is not None:
            label, work = "preset.edit", partial(_save, self._draft(), known.name, known.id)
        else:
            label, work = "preset.add", partial(_save, self._draft(), name, None)
        subject = " ".join(name.split())
        self._runner.write(self, label, work, self._on_saved, subject=subject, on_error=self._on_refused)

    def _on_saved(self, done: Any) -> None:
        self._wanted = done.value
        self._stop_asking()
        self.reload()

    def _on_refused(self, error: IrmError) -> None:
        sentence = messages.problem(error.problems[0]) if isinstance(error, Invalid) else messages.error(error)
        self.line.show_problem(sentence)
        self.refused.emit(sentence)

    def _show_presets(self, found: Sequence[Preset]) -> None:
        key = self._wanted or self.combo.currentData()
        self._presets, self._wanted = tuple(found), 0
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItem(_none(), 0)
            for preset in self._presets:
                self.combo.addItem(preset.name, preset.id)
            self.combo.setCurrentIndex(max(0, self.combo.findData(key)))
        self._show_verbs()

    def _on_activated(self) -> None:
        self._show_verbs()
        if self.current is not None:
            self.chosen.emit(self.current.draft)

    def _show_verbs(self) -> None:
        is_asking = self.line.isVisibleTo(self)
        for widget in (self.rename_button, self.delete_button):
            widget.setVisible(self.current is not None and not is_asking)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self.combo)
        row.addWidget(self.save_button)
        row.addWidget(self.rename_button)
        row.addWidget(self.delete_button)
        row.addWidget(self.line, 1)
        row.addStretch(0)
        row.setAlignment(Qt.AlignmentFlag.AlignLeading)


def _none() -> str:
    return translate("Export", "Choices of my own")


# The work, done off the GUI thread


def _rows(session: Session) -> tuple[Preset, ...]:
    return services.export_presets.rows(session)


def _save(draft: PresetDraft, name: str, preset_id: int | None, session: Session) -> int:
    return services.export_presets.save(session, draft, name=name, preset_id=preset_id)


def _rename(preset_id: int, name: str, session: Session) -> int:
    services.export_presets.rename(session, preset_id, name)
    return preset_id


def _delete(preset_id: int, session: Session) -> int:
    return services.export_presets.delete(session, [preset_id])
