"""The head of a record's page: avatar, name, and the lines a subclass puts below it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.chips import Avatar
from irm.ui.widgets.labels import ElidedLabel

_AVATAR = 44


class RecordHead(QFrame):
    """Who the record is about. Subclasses add lines to `words`, buttons to `top` and cards to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self.avatar = Avatar(self, size=_AVATAR)
        self.name = ElidedLabel(parent=self, role="title")
        self.words = QVBoxLayout()
        self.words.setSpacing(tokens.SPACE_XS)
        self.words.addWidget(self.name)
        self.top = top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_M)
        top.addWidget(self.avatar)
        top.addLayout(self.words, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, tokens.SPACE_M)
        self.column.setSpacing(tokens.SPACE_S)
        self.column.addLayout(top)

    def new_words(self) -> str:
        """Return what stands in place of a name that is not typed yet."""
        raise NotImplementedError

    def clear_facts(self) -> None:
        """Take away what only a stored record has."""

    def retranslate(self) -> None:
        """Write the words of the head itself again; the record is shown anew by the page."""

    def show_name(self, name: str) -> None:
        """Show whom the record is about."""
        self.avatar.set_name(name)
        self.name.setText(name)

    def show_new(self) -> None:
        """Show that a new record is being written down."""
        self.clear_facts()
        self.show_typed_name("")

    def show_typed_name(self, name: str) -> None:
        """Show the name of a new record while it is typed."""
        self.show_name(name.strip())
        self.name.setText(name.strip() or self.new_words())
