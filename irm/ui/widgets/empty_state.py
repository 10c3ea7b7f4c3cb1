"""What an empty page says: what it is for, and the first things to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, put_icon
from irm.ui.widgets.labels import plain_label

_PICTURE = 36
_WIDTH = 420
_LEAST = 200


class EmptyState(QWidget):
    """An icon, a title, a sentence or two, and buttons for `actions`; the first is the main one.

    The buttons take text, icon and state from the actions and follow them.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *,
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = plain_label(role="heading", wraps=True, parent=self)
        self._text = plain_label(role="soft", wraps=True, parent=self)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = [self._button(action, "" if number else "primary") for number, action in enumerate(actions)]
        if self._buttons:
            self.setFocusProxy(self._buttons[0])
        self._lay_out()
        self.set_words(title, text)
        self._fit()

    def set_words(self, title: str, text: str) -> None:
        """Say something else, or the same in another language."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, tokens.px(_PICTURE, self.font()), "text_faint"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where a narrow page ends."""
        super().resizeEvent(event)
        self._fit_words()

    def minimumSizeHint(self) -> QSize:
        """Return the room of narrow lines and of the buttons: the words give way."""
        needed = super().minimumSizeHint()
        verbs = self._row.minimumSize().width()
        return QSize(min(needed.width(), max(verbs, tokens.px(_LEAST, self.font()))), needed.height())

    def _fit(self) -> None:
        self._fit_words()
        self._draw()

    def _fit_words(self) -> None:
        room = max(tokens.px(_LEAST, self.font()), self.width() - 2 * tokens.SPACE_XL)
        for label in (self._title, self._text):
            label.setFixedWidth(min(tokens.px(_WIDTH, self.font()), room))

    def _button(self, action: QAction, kind: str) -> QPushButton:
        result = button(kind=kind, parent=self)
        result.clicked.connect(action.trigger)
        follow = _Follower(result, action, kind)
        action.changed.connect(follow.take)
        follow.take()
        return result

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        row.addStretch()
        for each in self._buttons:
            row.addWidget(each)
        row.addStretch()
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_S)
        words.addWidget(self._title)
        words.addWidget(self._text)
        between = QHBoxLayout()
        between.addStretch(1)
        between.addLayout(words)
        between.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(tokens.SPACE_S)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(tokens.SPACE_XS)
        column.addLayout(between)
        column.addSpacing(tokens.SPACE_S)
        column.addLayout(row)
        column.addStretch(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class _Follower(QWidget):
    """Keeps a push button like an action: QPushButton, unlike QToolButton, has no default action."""

    def __init__(self, target: QPushButton, action: QAction, kind: str) -> None:
        super().__init__(target)
        self.hide()
        self._target, self._action, self._kind = target, action, kind

    def take(self) -> None:
        """Take text, drawing and state from the action."""
        self._target.setText(self._action.iconText())
        self._target.setEnabled(self._action.isEnabled())
        self._target.setToolTip(self._action.toolTip())
        name = self._action.property("irmIconName")
        if name:
            put_icon(self._target, name, self._kind)
        mark(self._target, kind=self._kind)
