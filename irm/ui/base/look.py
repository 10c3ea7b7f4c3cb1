"""What the delegates of one list share: colours, fonts and pictures made ready, and the row under the mouse.

Everything here is made once per theme, text size and direction, because a list paints four hundred cells in ten
milliseconds or feels slow.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QHoverEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView

from irm.ui.base.cells import Mark
from irm.ui.style import drawings, fonts, icons, tokens

_RESHAPE: Final = (
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.ScreenChangeInternal,
    QEvent.Type.DevicePixelRatioChange,
)
_MOVES: Final = (QEvent.Type.MouseMove, QEvent.Type.HoverMove)
_FOCUS: Final = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
_KEPT: Final = 6000
"""How many shaped lines are kept before the oldest look is dropped; a screen shows about 800."""

_BAR: Final = 3
"""Pixels of the bar at the leading edge of the row under the keyboard."""

Box = tuple[int, int, int, int]
"""Left, top, width and height."""

Index = QModelIndex | QPersistentModelIndex
Shaped = tuple[QStaticText, int, int]
"""A shaped line, its width, and how far below the usual place it is to be drawn."""


class Look(QObject):
    """The shared look of one list; `Look.of(view)` makes it or finds it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.hovered_row = -1
        self.data: Callable[[Index, int], Any] = _nothing
        self._selected: list[tuple[int, int]] = []
        self._current_row = -1
        self._painted: set[int] = set()
        self._texts: dict[tuple[str, int, int], Shaped] = {}
        self._pictures: dict[tuple[str, str, int], tuple[QPixmap, int, int]] = {}
        view.viewport().setMouseTracking(True)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        self.refresh()

    @classmethod
    def of(cls, view: QAbstractItemView) -> Look:
        """Return the look of `view`, one per view."""
        found = view.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else cls(view)

    def refresh(self) -> None:
        """Take colours, fonts, direction and sharpness from the view again."""
        view, base = self._view, self._view.font()
        colors = tokens.colors_of(view.palette())
        self.colors = colors
        self.font: QFont = base
        self.font_strong = fonts.sized(base, tokens.TEXT, weight=drawings.STRONG)
        self.font_small = fonts.sized(base, tokens.TEXT_SMALL)
        self.font_number = fonts.tabular(base)
        self.faces = (self.font, self.font_strong, self.font_small, self.font_number)
        self.heights = tuple(QFontMetrics(face).height() for face in self.faces)
        self.pen_text, self.pen_soft, self.pen_faint, self.pen_danger = (
            QPen(QColor(name)) for name in (colors.text, colors.text_soft, colors.text_faint, colors.danger)
        )
        self.fill_selected, self.fill_hover, self.fill_line, self.fill_focus = (
            QColor(name) for name in (colors.selected, colors.hover, colors.line, colors.focus)
        )
        self.fill_group = QColor(colors.window)
        self.is_mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.ratio = view.devicePixelRatioF()
        self.row_height = tokens.px(tokens.ROW, base)
        self.pad = tokens.px(tokens.SPACE_S, base)
        self.gap = tokens.px(tokens.SPACE_XS, base)
        self.avatar_size = tokens.px(tokens.AVATAR, base)
        self._texts.clear()
        self._pictures.clear()
        self._begin_frame()

    def ground(self, painter: QPainter, row: int, box: Box) -> None:
        """Paint selection, hover, line and focus under one cell, or under its whole row at once where that lasts."""
        left, top, width, height = box
        if any(first <= row <= last for first, last in self._selected):
            painter.fillRect(left, top, width, height, self.fill_selected)
        elif row == self._current_row:
            pass
        elif row in self._painted:
            return
        else:
            self._painted.add(row)
            left, width = 0, self._width
            if row == self.hovered_row:
                painter.fillRect(left, top, width, height, self.fill_hover)
        if row != self._current_row:
            painter.fillRect(left, top + height - 1, width, 1, self.fill_line)
            return
        painter.fillRect(left, top, width, 1, self.fill_focus)
        painter.fillRect(left, top + height - 1, width, 1, self.fill_focus)
        painter.fillRect(self._width - _BAR if self.is_mirrored else 0, top, _BAR, height, self.fill_focus)

    def ground_of_group(self, painter: QPainter, row: int, box: Box) -> None:
        """Paint the ground of the line where a group begins: never as selected, because it is no record."""
        left, top, width, height = box
        painter.fillRect(left, top, width, height, self.fill_hover if row == self.hovered_row else self.fill_group)
        fill = self.fill_focus if row == self._current_row else self.fill_line
        painter.fillRect(left, top + height - 1, width, 1, fill)
        if row == self._current_row:
            painter.fillRect(left, top, width, 1, fill)

    def edge(self) -> int:
        """Return where the leading edge of the first column is."""
        view = self._view
        if not isinstance(view, QTableView):
            return self._width if self.is_mirrored else 0
        first = view.horizontalHeader().logicalIndex(0)
        left = view.columnViewportPosition(first)
        return left + view.columnWidth(first) if self.is_mirrored else left

    def text(self, words: str, face: int, width: int) -> Shaped:
        """Return `words` cut to `width` and shaped for `faces[face]`, how wide they are, and how far to move them down.

        Each text goes by its own direction; a handle is shaped left to right whatever it holds.
        """
        key = (words, face, width)
        found = self._texts.get(key)
        if found is None:
            found = self._shape(words, face, width)
            if len(self._texts) > _KEPT:
                self._texts.clear()
            self._texts[key] = found
        return found

    def avatar(self, name: str) -> tuple[QPixmap, int, int]:
        """Return the avatar of a name with its width and height."""
        key = (name, "avatar", 0)
        return self._pictures.get(key) or self._keep(
            key, drawings.avatar(name, self.avatar_size, self.colors, self.font, ratio=self.ratio)
        )

    def badge(self, platform: str) -> tuple[QPixmap, int, int]:
        """Return the badge of a platform with its width and height."""
        key = (platform, "badge", 0)
        return self._pictures.get(key) or self._keep(
            key, drawings.badge(platform, self.colors, self.font, ratio=self.ratio)
        )

    def chip(self, mark: Mark, limit: int) -> tuple[QPixmap, int, int]:
        """Return a chip at most `limit` wide, with its width and height."""
        key = (mark.text, mark.tone, limit)
        return self._pictures.get(key) or self._keep(
            key, drawings.chip(mark.text, self.colors.tone(mark.tone), self.font, ratio=self.ratio, limit=limit)
        )

    def icon(self, name: str, role: str) -> tuple[QPixmap, int, int]:
        """Return a small drawing in one of the theme's colours, with its width and height."""
        key = (name, role, -1)
        size = tokens.px(14, self.font)
        return self._pictures.get(key) or self._keep(key, icons.pixmap(name, size, getattr(self.colors, role)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse and the theme."""
        kind = event.type()
        if kind is QEvent.Type.Paint:
            if watched is not self._view:
                self._begin_frame()
            return False
        if kind in _MOVES and watched is self._view.viewport():
            self._hover(self._view.indexAt(cast("QMouseEvent | QHoverEvent", event).position().toPoint()))
        elif kind in _FOCUS and watched is self._view:
            self._update_row(self._view.currentIndex().row())
        elif kind is QEvent.Type.Leave:
            self._hover(QModelIndex())
        elif kind in _RESHAPE:
            self.refresh()
        return False

    def _begin_frame(self) -> None:
        """Ask once per frame what would otherwise be asked for every cell."""
        view = self._view
        model = cast("QAbstractItemModel | None", view.model())
        self.data = model.data if model is not None else _nothing
        self._width = view.viewport().width()
        current = view.currentIndex().row() if view.hasFocus() else -1
        if current != self._current_row:  # Qt paints only two cells anew where no selection goes with it
            for row in (self._current_row, current):
                self._update_row(row)
        self._current_row = current
        chosen = cast("QItemSelectionModel | None", view.selectionModel())
        parts = cast("list[QItemSelectionRange]", chosen.selection()) if chosen is not None else []
        self._selected = [(part.top(), part.bottom()) for part in parts]
        self._painted.clear()

    def _hover(self, index: QModelIndex) -> None:
        row = index.row()
        if row == self.hovered_row:
            return
        for changed in (self.hovered_row, row):
            self._update_row(changed)
        self.hovered_row = row

    def _update_row(self, row: int) -> None:
        model = self._view.model()
        if row < 0 or model is None:
            return
        area = self._view.visualRect(model.index(row, 0, self._view.rootIndex()))
        self._view.viewport().update(0, area.top(), self._view.viewport().width(), area.height())

    def _shape(self, words: str, face: int, width: int) -> Shaped:
        font = self.faces[face]
        line = words[:400].replace("\n", " ").replace("\r", " ").replace("\t", " ")
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width)
        result = QStaticText(shown)
        result.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        is_handle = line.startswith("@")
        option.setTextDirection(Qt.LayoutDirection.LeftToRight if is_handle else Qt.LayoutDirection.LayoutDirectionAuto)
        result.setTextOption(option)
        result.prepare(font=font)
        drop = 0 if shown.isascii() else round(QFontMetricsF(font).ascent() - _ascent(shown, font))
        return result, round(result.size().width() + 0.5), drop

    def _keep(self, key: tuple[str, str, int], picture: QPixmap) -> tuple[QPixmap, int, int]:
        size = picture.deviceIndependentSize().toSize()
        if len(self._pictures) > _KEPT:
            self._pictures.clear()
        self._pictures[key] = kept = (picture, size.width(), size.height())
        return kept


def _nothing(index: Index, role: int) -> None:
    """Stand in for a model that is not there."""


def _ascent(text: str, font: QFont) -> float:
    """Return how far a line rises above its base: glyphs of a fallback font may push it down."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()
