"""Asks which field of many people shall change, shows beforehand whom it would change and from what, and does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from irm import services
from irm.domain.bulk_edit import CLEAR, Edit, Preview, actions_of
from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.dialogs.bulk_edit_values import Known, ValueEdit, action_name, field_names, fill, value_name
from irm.ui.screens.influencers import bulk_actions
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages

translate = QCoreApplication.translate

_REST: Final = 150
"""Milliseconds of rest in typing before the preview is counted."""
_SILENT: Final = frozenset({"value.missing"})
"""What is not said while somebody still types."""


class BulkEditDialog(Dialog):
    """One field, one change, many people."""

    def __init__(
        self,
        tools: Tools,
        known: Known,
        *,
        selected: tuple[int, ...],
        listed: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=480)
        self._tools, self._known = tools, known
        self._selected, self._listed = selected, listed
        self.scope = QButtonGroup(self)
        self.radios = (QRadioButton(self), QRadioButton(self))
        self.field = QComboBox(self)
        self.action = QComboBox(self)
        self.value = ValueEdit(known, self)
        self._labels: list[QLabel] = []
        self.preview = plain_label(wraps=True, parent=self)
        self._rows = QVBoxLayout()
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._build()
        self.cancel_button = self.add_button(rejects=True)
        self.change_button = self.add_button(kind="primary")
        self.change_button.setDefault(True)
        self._connect()
        self.retranslate()
        self._on_field()
        self.field.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        tools: Tools,
        known: Known,
        *,
        selected: tuple[int, ...],
        listed: tuple[int, ...],
    ) -> BulkEditDialog:
        """Open the dialog for the people selected, or for all that are listed."""
        dialog = cls(tools, known, selected=selected, listed=listed, parent=parent)
        dialog.open()
        return dialog

    def ids(self) -> tuple[int, ...]:
        """Return whom the change is for."""
        return self._selected if self.radios[0].isChecked() else self._listed

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("BulkEdit", "Change many people"),
            translate("BulkEdit", "One change for all of them, and one Undo that takes it back."),
        )
        selected = translate("BulkEdit", "%n selected people", None, len(self._selected))
        listed = translate("BulkEdit", "All %n people that are listed", None, len(self._listed))
        self.radios[0].setText(formats.counted(selected, len(self._selected)))
        self.radios[1].setText(formats.counted(listed, len(self._listed)))
        words = (
            translate("BulkEdit", "Field"),
            translate("BulkEdit", "What happens"),
            translate("BulkEdit", "Value"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.field.setAccessibleName(words[0])
        self.action.setAccessibleName(words[1])
        self.cancel_button.setText(translate("BulkEdit", "Cancel"))
        self._name_button(0)

    # Inside

    def _build(self) -> None:
        for number, radio in enumerate(self.radios):
            self.scope.addButton(radio, number)
            self.body.addWidget(radio)
        has_some = bool(self._selected)
        for radio in self.radios:
            radio.setVisible(has_some and len(self._listed) != len(self._selected))
        self.radios[0 if has_some else 1].setChecked(True)
        fill(self.field, field_names(self._known))
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(tokens.SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, widget in enumerate((self.field, self.action, self.value)):
            label = field_label(widget, parent=self)
            self._labels.append(label)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.preview)
        self._rows.setSpacing(tokens.SPACE_XS)
        self.body.addLayout(self._rows)
        self.body.addStretch()

    def _connect(self) -> None:
        self.field.activated.connect(self._on_field)
        self.action.activated.connect(self._on_action)
        self.value.edited.connect(self._count_later)
        self.scope.idToggled.connect(self._count_now)
        self._timer.timeout.connect(self._count)
        self.change_button.clicked.connect(self._change)

    def _on_field(self, *_: int) -> None:
        code = str(self.field.currentData())
        fill(self.action, [(action, action_name(code, action)) for action in actions_of(code)])
        self.value.show_field(code, self.field.currentText())
        self._on_action()

    def _on_action(self, *_: int) -> None:
        self.value.setEnabled(self.action.currentData() != CLEAR)
        self._count_now()

    def _count_later(self) -> None:
        """Count once the typing rests; what was counted before is true no more."""
        self.change_button.setEnabled(False)
        self._timer.start()

    def _count_now(self, *_: object) -> None:
        self._timer.stop()
        self._count()

    def _edit(self) -> Edit | None:
        """Return the edit that is asked for; None, with a sentence, where it is none."""
        try:
            return self.value.edit(str(self.action.currentData()))
        except IrmError as error:
            self._on_refused(error)
            return None

    def _count(self) -> None:
        self.change_button.setEnabled(False)
        edit = self._edit()
        if edit is not None:
            work = partial(_preview, self.ids(), edit)
            show = partial(self._show, edit)
            self._tools.runner.read(self, work, show, turn="preview", on_error=self._on_refused)

    def _show(self, edit: Edit, found: Preview) -> None:
        if self._timer.isActive():
            return  # it was counted for a value that is another one by now
        self.problem.show_problem("")
        self.change_button.setEnabled(found.changing > 0)
        self._name_button(found.changing)
        changing = formats.counted(translate("BulkEdit", "%n people change.", None, found.changing), found.changing)
        staying = formats.counted(
            translate("BulkEdit", "%n people stay as they are.", None, found.staying), found.staying
        )
        self.preview.setText(f"{changing} {staying}" if found.staying else changing)
        self._show_rows(self._lines(edit, found))

    def _lines(self, edit: Edit, found: Preview) -> list[str]:
        """Return from what to what, the most frequent values first."""
        after = value_name(edit.field, edit.value, self._known)
        lines = []
        for value, count in found.before:
            if edit.field == "tags":
                words = translate("BulkEdit", "{before}: {count}")
            elif edit.action in ("add", "remove"):
                words = translate("BulkEdit", "{before} changes: {count}")
            else:
                words = translate("BulkEdit", "{before} becomes {after}: {count}")
            shown = words.replace("{count}", isolated(formats.number(count))).replace("{after}", after)
            lines.append(shown.replace("{before}", value_name(edit.field, value, self._known)))
        if found.other:
            other = formats.counted(translate("BulkEdit", "Other values: %n", None, found.other), found.other)
            lines.append(other)
        return lines

    def _show_rows(self, lines: Sequence[str]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for line in lines:
            self._rows.addWidget(plain_label(line, role="soft", wraps=True, parent=self))

    def _name_button(self, count: int) -> None:
        words = formats.counted(translate("BulkEdit", "Change %n people", None, count), count)
        self.change_button.setText(words if count else translate("BulkEdit", "Change"))

    def _on_refused(self, error: IrmError) -> None:
        """Say why it cannot be done, but for a value that is not typed yet."""
        codes = {found.code for found in error.problems} if isinstance(error, Invalid) else {error.code}
        self.problem.show_problem("" if codes <= _SILENT else messages.error(error))
        self.preview.setText("")
        self._show_rows(())
        self._name_button(0)

    def _change(self) -> None:
        edit = self._edit()
        if edit is not None:
            self.change_button.setEnabled(False)
            label = {"add": "bulk.tag", "remove": "bulk.untag"}.get(edit.action, "bulk.edit")
            bulk_actions.change(
                self._tools,
                self,
                self.ids(),
                [edit],
                label=label if edit.field == "tags" else "bulk.edit",
                on_done=self._on_done,
                on_error=self._on_refused,
            )

    def _on_done(self, _: int) -> None:
        self.accept()


def _preview(ids: tuple[int, ...], edit: Edit, session: Session) -> Preview:
    return services.bulk_edit.preview(session, ids, edit)
