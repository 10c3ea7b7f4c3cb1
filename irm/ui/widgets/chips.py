"""Avatar, Chip and Badge as widgets: the same pictures that lists paint, for pages and forms."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from irm.ui.style import drawings, tokens
from irm.ui.words import formats

_RESHAPE: Final = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange)


class Picture(QWidget):
    """A small picture drawn from the theme; made again when theme, text size or sharpness change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._drawn: QPixmap | None = None

    def draw(self) -> QPixmap:
        """Return the picture for the theme in force."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Forget the picture: what it shows has changed."""
        self._drawn = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        return self._picture().deviceIndependentSize().toSize()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the picture: it cannot shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        QPainter(self).drawPixmap(0, 0, self._picture())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in _RESHAPE:
            self.redraw()

    def _picture(self) -> QPixmap:
        if self._drawn is None:
            self._drawn = self.draw()
        return self._drawn


class Avatar(Picture):
    """A round picture with a person's initials, `size` pixels at the base text size."""

    def __init__(self, parent: QWidget | None = None, *, size: int = tokens.AVATAR) -> None:
        super().__init__(parent)
        self._name = ""
        self._size = size

    def set_name(self, name: str) -> None:
        """Show the initials of `name`."""
        self._name = name
        self.redraw()

    def draw(self) -> QPixmap:
        """Return the avatar."""
        colors, font = tokens.colors_of(self.palette()), self.font()
        return drawings.avatar(self._name, tokens.px(self._size, font), colors, font, ratio=self.devicePixelRatioF())


class Chip(Picture):
    """One word on a quiet ground; `tone` is a field of `tokens.Colors` such as "blue"."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)

    def set_chip(self, text: str, tone: str = "neutral") -> None:
        """Show another word or tone; "" hides the chip."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.redraw()

    def draw(self) -> QPixmap:
        """Return the chip."""
        colors = tokens.colors_of(self.palette())
        return drawings.chip(
            self._text, colors.tone(self._tone), self.font(), ratio=self.devicePixelRatioF(), limit=260
        )


class CountMark(Chip):
    """A number at the trailing end of a button; nothing while it is zero."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__("", "blue", button)
        self.count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, tokens.SPACE_S, 0)
        row.addStretch()
        row.addWidget(self)
        self.hide()

    def set_count(self, count: int) -> None:
        """Show another number; large ones are cut short."""
        self.count = count
        self.set_chip(formats.compact(count) if count else "", "blue")


class Badge(Picture):
    """The two letters of a platform."""

    def __init__(self, platform: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform = platform
        self.setAccessibleName(name)
        self.setToolTip(name)

    def draw(self) -> QPixmap:
        """Return the badge."""
        colors = tokens.colors_of(self.palette())
        return drawings.badge(self._platform, colors, self.font(), ratio=self.devicePixelRatioF())
