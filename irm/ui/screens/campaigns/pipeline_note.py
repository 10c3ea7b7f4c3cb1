"""The bar that asks for one line of note when somebody moves in the pipeline. Without an answer nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.ask_line import AskLine
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ElidedLabel

translate = QCoreApplication.translate


class NoteBar(QFrame):
    """Hidden until `ask`. Enter writes move and note as one step, Escape leaves the cards where they are."""

    answered = Signal(tuple, int, str)
    """Ids of cooperations, the stage they go to, the note."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="banner")
        self._ids: tuple[int, ...] = ()
        self._stage_id = 0
        self.label = ElidedLabel(parent=self, role="soft")
        self.line = AskLine(self)
        self.move_button = button(kind="primary", parent=self)
        self.stay_button = button(kind="quiet", parent=self)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(self.move_button)
        row.addWidget(self.stay_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(self.label)
        column.addLayout(row)
        self.line.answered.connect(self._answer)
        self.line.left.connect(self.close_bar)
        self.move_button.clicked.connect(self._on_move)
        self.stay_button.clicked.connect(self.close_bar)
        self.hide()
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether something is asked."""
        return not self.isHidden()

    def ask(self, cooperation_ids: tuple[int, ...], stage_id: int, *, who: str, stage: str) -> None:
        """Ask for a note about a move."""
        self._ids, self._stage_id = cooperation_ids, stage_id
        words = translate("Pipeline", "{who} moves to “{stage}”").replace("{who}", who).replace("{stage}", stage)
        self.label.setText(words)
        self.show()
        self.line.ask(translate("Pipeline", "A line of note, if there is something to say"))

    def close_bar(self) -> None:
        """Ask no more; nothing moves."""
        if self.is_open:
            self.hide()
            self._ids = ()
            self.left.emit()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.move_button.setText(translate("Pipeline", "Move"))
        self.move_button.setToolTip(translate("Pipeline", "Move them with this note (Enter)"))
        self.stay_button.setText(translate("Pipeline", "Leave it"))
        self.stay_button.setToolTip(translate("Pipeline", "Move nobody (Esc)"))

    def _on_move(self) -> None:
        self._answer(self.line.text())

    def _answer(self, note: str) -> None:
        ids, self._ids = self._ids, ()
        self.hide()
        if ids:
            self.answered.emit(ids, self._stage_id, note)
