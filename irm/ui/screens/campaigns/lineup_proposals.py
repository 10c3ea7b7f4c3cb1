"""People proposed for a bench, beside the line-up: who, and in words why. They are added here, or dragged there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from irm.ui.base import record_drag
from irm.ui.base.cells import PersonCell
from irm.ui.base.delegates import PersonDelegate
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.look import Box, Look
from irm.ui.base.tips import TipDelegate
from irm.ui.screens.campaigns.lineup_model import INFLUENCER
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.ui.words import formats, names

if TYPE_CHECKING:
    from irm.services.proposals import Proposal, Reason

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

PROPOSAL: Final = int(Qt.ItemDataRole.UserRole) + 1
_WORDS: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE: Final = QModelIndex()
_LINES: Final = 3
_PLUS: Final = 34
_FOLLOWERS: Final = 70
_SMALL: Final = 2
_BETWEEN: Final = " · "
_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert)


def reason_words(reason: Reason) -> str:
    """Return why somebody is proposed."""
    value = reason.value
    if reason.code in ("tier", "tier_near"):
        value = names.tier(value)
    elif reason.code == "platform":
        value = names.platform(value)
    said = {
        "platform": translate("Lineup", "on {value}"),
        "tier": translate("Lineup", "same size: {value}"),
        "tier_near": translate("Lineup", "nearly the same size: {value}"),
        "tag": translate("Lineup", "shares the tag {value}"),
        "language": translate("Lineup", "same language: {value}"),
        "country": translate("Lineup", "same country: {value}"),
        "again": translate("Lineup", "you would work with them again"),
        "bench": translate("Lineup", "good for the bench last time"),
        "reliable": translate("Lineup", "keeps promises"),
    }.get(reason.code, "")
    return said.replace("{value}", value)


def why(proposal: Proposal) -> str:
    """Return all reasons for a proposal, and that somebody is booked where they are."""
    found = [words for words in map(reason_words, proposal.reasons) if words]
    if proposal.is_booked:
        found.insert(0, translate("Lineup", "booked elsewhere that day"))
    return _BETWEEN.join(found)


def _broken(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return reasons in a few lines, broken between two of them; the rest is cut."""
    found: list[str] = []
    for part in words.split(_BETWEEN):
        longer = _BETWEEN.join((found[-1], part)) if found else part
        if found and (len(found) == _LINES or metrics.horizontalAdvance(longer) <= width):
            found[-1] = longer
        else:
            found.append(part)
    return found


class ProposalModel(QAbstractListModel):
    """Proposals, the most alike first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Proposal, ...] = ()

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The proposals."""
        return self._found

    def set_proposals(self, found: Sequence[Proposal]) -> None:
        """Show these proposals."""
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = _WORDS[0]) -> Any:
        """Return a proposal, or its words."""
        if not 0 <= index.row() < len(self._found):
            return None
        found = self._found[index.row()]
        if role == PROPOSAL:
            return found
        if role in _WORDS:
            return formats.listed(part for part in (found.name, why(found)) if part)
        return why(found) if role == Qt.ItemDataRole.ToolTipRole else None

    def mimeTypes(self) -> list[str]:
        return [f"{record_drag.PREFIX}{INFLUENCER}"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the people dragged."""
        return record_drag.pack(INFLUENCER, [self._found[index.row()].influencer_id for index in indexes])


class ProposalDelegate(TipDelegate):
    """Paints who, how many followers, why, and a plus to click."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.look = Look.of(view)
        self._person = PersonDelegate(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look, width = self.look, self._view.viewport().width()
        lines = len(self._reasons(index.data(PROPOSAL), width - 2 * look.pad - tokens.px(_PLUS, look.font)))
        return QSize(100, tokens.px(tokens.ROW, look.font) + lines * look.heights[_SMALL] + look.pad)

    def _reasons(self, found: Proposal, room: int) -> list[str]:
        return _broken(why(found), QFontMetrics(self.look.font_small), room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, found = self.look, cast("Proposal", index.data(PROPOSAL))
        left, top, width, height = box = cast("Box", option.rect.getRect())
        look.ground(painter, index.row(), box)
        pad, plus = look.pad, tokens.px(_PLUS, look.font)
        room = width - 2 * pad - plus
        start = left + pad + plus if look.is_mirrored else left + pad
        upper = tokens.px(tokens.ROW, look.font)
        cell = PersonCell(found.name, f"@{found.handle}" if found.handle else "", found.platform)
        followers = formats.compact(found.followers)
        self._person.line(painter, followers, 3, look.pen_soft, (start, top, room, upper), trailing=True)
        beside = tokens.px(_FOLLOWERS, look.font)
        at = start + beside if look.is_mirrored else start
        self._person.write(painter, cell, at, top, room - beside, upper)
        pen, low = look.pen_danger if found.is_booked else look.pen_soft, look.heights[_SMALL]
        for number, words in enumerate(self._reasons(found, room)):
            below = (start, top + upper - look.gap + number * low, room, low)
            self._person.line(painter, words, _SMALL, pen, below)
        picture, size, tall = look.icon("plus", "accent_text")
        x = left + pad if look.is_mirrored else left + width - pad - size
        painter.drawPixmap(x, top + (height - tall) // 2, picture)

    def is_plus(self, x: int, left: int, width: int) -> bool:
        """Say whether a place is on the plus of a row."""
        plus = tokens.px(_PLUS, self.look.font) + self.look.pad
        return x - left < plus if self.look.is_mirrored else left + width - x < plus


class ProposalView(QListView):
    """Proposals to take: one by Enter or the plus, several by selecting them."""

    taken = Signal(tuple)
    """Ids of people to be added."""
    left = Signal()

    def __init__(self, model: ProposalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._found = model
        self.painter = ProposalDelegate(self)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._take_one)

    def selected(self) -> tuple[int, ...]:
        """Return the people selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._found.proposals[row].influencer_id for row in rows)

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In suggestions"),
            (
                ("Return Ins", QCoreApplication.translate("Keys", "Put who is selected on the bench")),
                ("Esc", QCoreApplication.translate("Keys", "Go back")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes who is selected, Escape goes back."""
        if event.key() in _OPEN and self.selected():
            self.taken.emit(self.selected())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: reasons take more lines where there is little room."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take who has the plus that was clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            area = self.visualRect(index)
            if self.painter.is_plus(place.x(), area.left(), area.width()):
                self._take_one(index)

    def _take_one(self, index: Index) -> None:
        self.taken.emit((self._found.proposals[index.row()].influencer_id,))


class ProposalPanel(QWidget):
    """The proposals for one slot with their heading."""

    taken = Signal(int, tuple)
    """The slot, and the ids of people to be put on its bench."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot_id = 0
        self._title = ""
        bar = QFrame(self)
        mark(bar, role="bar")
        self.heading = ElidedLabel(parent=bar, role="heading")
        self.close_button = tool_button("x", "", parent=bar)
        self.lead = plain_label(role="small", wraps=True, parent=self)
        self.model = ProposalModel(self)
        self.view = ProposalView(self.model, self)
        self.foot = QFrame(self)
        mark(self.foot, role="foot")
        self.add_button = button(kind="primary", icon="plus", parent=self.foot)
        self._lay_out(bar)
        self.view.taken.connect(self._on_taken)
        self.view.left.connect(self.left)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.close_button.clicked.connect(self.left)
        self.add_button.clicked.connect(self._on_add)
        self.retranslate()

    def show_for(self, slot_id: int, title: str, found: Sequence[Proposal]) -> None:
        """Show the proposals for a slot."""
        row = self.view.currentIndex().row() if slot_id == self.slot_id else 0
        self.slot_id, self._title = slot_id, title
        self.model.set_proposals(found)
        if found:
            self.view.setCurrentIndex(self.model.index(max(0, min(row, len(found) - 1)), 0))
        self.retranslate()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.heading.setText(translate("Lineup", "Who could stand by?"))
        some = translate("Lineup", "Most like who fills “{slot}” first. Enter adds who is selected.")
        none = translate("Lineup", "Nobody else is like who fills “{slot}”, or on its platform.")
        self.lead.setText((some if self.model.proposals else none).replace("{slot}", self._title))
        self.view.setAccessibleName(translate("Lineup", "Suggested people"))
        name_button(self.close_button, translate("Lineup", "Close (Esc)"))
        self._on_selected()

    def _on_selected(self, *_: object) -> None:
        count = len(self.view.selected())
        words = translate("Lineup", "Put %n on the bench", None, count)
        self.add_button.setText(formats.counted(words, count))
        self.add_button.setEnabled(bool(count))

    def _on_add(self, _: bool) -> None:
        self._on_taken(self.view.selected())

    def _on_taken(self, people: tuple[int, ...]) -> None:
        self.taken.emit(self.slot_id, people)

    def _lay_out(self, bar: QFrame) -> None:
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_XS, tokens.SPACE_XS)
        row.addWidget(self.heading, 1)
        row.addWidget(self.close_button)
        self.lead.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S)
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S)
        below.addWidget(self.add_button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.lead)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
