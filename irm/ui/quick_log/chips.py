"""What the one line was understood as: a row of chips, each a button that corrects its part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from irm.ui.base.cells import bare
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.flow_layout import FlowLayout

SAID = "said"
USUAL = "usual"
PROBLEM = "problem"
"""The states of a chip: typed, taken because nothing else was typed, not clear yet."""


@dataclass(frozen=True, slots=True)
class PartChip:
    """One part in words. `key` tells chips of one kind apart (a tag); `tip` says what a click does."""

    kind: str
    text: str
    icon: str
    state: str = SAID
    key: str = ""
    tip: str = ""


class PartChips(QWidget):
    """The chips. `clicked(kind, key)` asks for a correction; `anchor()` is where a small editor opens."""

    clicked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[PartChip, ...] = ()
        self._buttons: list[QPushButton] = []
        self._flow = FlowLayout(self, spacing=tokens.SPACE_XS)
        self._flow.addWidget(QWidget(self))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def shown(self) -> tuple[PartChip, ...]:
        """The chips as they stand."""
        return self._shown

    def show_chips(self, chips: Sequence[PartChip]) -> None:
        """Show these; a button whose kind stays keeps the keyboard."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        while len(self._buttons) > len(chips):
            gone = self._buttons.pop()
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(chips):
            made = button(parent=self)
            made.clicked.connect(partial(self._on_clicked, len(self._buttons)))
            self._flow.insert_before_last(made)
            self._buttons.append(made)
            made.show()
        for chip, target in zip(chips, self._buttons, strict=True):
            _fill(target, chip)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the chips at the width there is: the layout's own guess is one chip a line."""
        return QSize(self.minimumWidth(), self._flow.heightForWidth(max(self.width(), self.minimumWidth())))

    def minimumSizeHint(self) -> QSize:
        """Return the same: chips cannot shrink."""
        return self.sizeHint()

    def anchor(self, kind: str, key: str = "") -> QWidget:
        """Return the button of a part, or the row where there is none."""
        for chip, target in zip(self._shown, self._buttons, strict=True):
            if (chip.kind, chip.key) == (kind, key):
                return target
        return self

    def _on_clicked(self, place: int, _: bool = False) -> None:
        chip = self._shown[place]
        self.clicked.emit(chip.kind, chip.key)


def _fill(target: QPushButton, chip: PartChip) -> None:
    target.setText(chip.text.replace("&", "&&"))
    target.setToolTip(chip.tip)
    target.setAccessibleName(bare(chip.text))
    target.setAccessibleDescription(chip.tip)
    role = {PROBLEM: "danger", USUAL: "text_faint"}.get(chip.state, "accent_text")
    icons.put(target, chip.icon, role, size=14, gap=tokens.SPACE_XS)
    mark(target, kind="chip", state=chip.state)
