"""The narrow list at the leading edge: one button per page that exists, Settings at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from irm.ui.base.keys import native
from irm.ui.base.page import PageEntry
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.chips import CountMark
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.shelf_list import Entry, ShelfList
from irm.ui.words import formats

_WIDTH = 172
_MARK = 22


class _PromptButton(QPushButton):
    """A button whose shortcut acts at once: Qt shows it pressed for a tenth of a second before it clicks."""

    def event(self, event: QEvent) -> bool:
        """Click at the shortcut."""
        if event.type() is QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)


class Navigation(QFrame):
    """Chooses the page. `chosen(key)` is emitted when the user picks one; Ctrl+1 is the first page."""

    chosen = Signal(str)
    view_chosen = Signal(str, int)
    """A pinned view: the page and the id of the view."""
    view_moved = Signal(str, int, int)
    """A pinned view is wanted at another place of its page: page, id, place among the pinned."""
    view_menu_wanted = Signal(str, int, QPoint)
    tag_chosen = Signal(str)
    people_dropped = Signal(str, str, object)
    """People were dropped on a tag or a view: "tag" or "view", its name or id, their ids."""
    tags_folded = Signal(bool)

    def __init__(self, pages: Sequence[PageEntry], preferences: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="side")
        self.setFixedWidth(tokens.px(_WIDTH, self.font()))
        self._pages = {page.key: page for page in pages}
        self._preferences = preferences
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._counts: dict[str, CountMark] = {}
        self._buttons = {page.key: self._button(page) for page in pages}
        self._settings = self._plain_button("settings")
        self._settings.clicked.connect(preferences.trigger)
        self._mark = QLabel(self)
        self.views = {page.key: self._view_list(page.key) for page in pages}
        self.tags_button = self._heading_button()
        self.tags = ShelfList(fits=False, parent=self)
        self.tags.chosen.connect(self.tag_chosen)
        self.tags.dropped.connect(partial(self.people_dropped.emit, "tag"))
        self._lay_out()
        self.set_tags(())
        self._group.buttonToggled.connect(self._on_toggled)
        self.retranslate()

    def select(self, key: str) -> None:
        """Show that page `key` is in front, without saying so."""
        button = self._buttons[key]
        if not button.isChecked():
            self._group.blockSignals(True)
            button.setChecked(True)
            self._group.blockSignals(False)
        self._colour()

    def show_count(self, key: str, count: int) -> None:
        """Show beside a page how much waits there; nothing for none."""
        if key in self._buttons:
            self._counts[key].set_count(count)
            self._name(key)

    def set_views(self, page: str, entries: Sequence[Entry]) -> None:
        """Show the pinned views of a page."""
        self.views[page].set_entries(entries)

    def set_tags(self, entries: Sequence[Entry]) -> None:
        """Show the tags; the section is not there where there are none."""
        self.tags.set_entries(entries)
        self.tags_button.setVisible(bool(entries))
        self._show_tags()

    def fold_tags(self, is_folded: bool) -> None:
        """Show the heading of the tags only, or the tags, too."""
        self.tags_button.setChecked(not is_folded)
        self._show_tags()

    def _show_tags(self) -> None:
        is_open = self.tags_button.isChecked()
        has_some = bool(self.tags.model_of_entries.entries)
        self.tags.setVisible(is_open and has_some)
        self._gap.changeSize(0, 0, QSizePolicy.Policy.Minimum, _gives_way(is_open and has_some))
        icons.put(self.tags_button, "chevron-down" if is_open else "chevron-right", "text_soft", gap=tokens.SPACE_XS)
        self._column.invalidate()

    def _on_tags_toggled(self, is_open: bool) -> None:
        self._show_tags()
        self.tags_folded.emit(not is_open)

    def has_focus(self) -> bool:
        """Say whether the keyboard is on one of the buttons."""
        parts = (*self._buttons.values(), *self.views.values(), self.tags_button, self.tags, self._settings)
        return any(part.hasFocus() for part in parts)

    def retranslate(self) -> None:
        """Write all words again."""
        self.setAccessibleName(QCoreApplication.translate("Navigation", "Pages"))
        for number, (key, button) in enumerate(self._buttons.items(), 1):
            word, keys = self._pages[key].word(), QKeySequence(f"Ctrl+{number}")
            button.setText(word)
            button.setShortcut(keys)  # after the text, which takes the shortcut away
            button.setToolTip(f"{word}  {native(keys)}")
            self._name(key)
        for key, views in self.views.items():
            pinned = QCoreApplication.translate("Navigation", "Pinned views of {page}")
            views.setAccessibleName(pinned.replace("{page}", self._pages[key].word()))
        self.tags_button.setText(QCoreApplication.translate("Navigation", "Tags"))
        self.tags_button.setAccessibleName(self.tags_button.text())
        self.tags_button.setToolTip(QCoreApplication.translate("Navigation", "Drop people on a tag to give it to them"))
        self.tags.setAccessibleName(self.tags_button.text())
        self._settings.setText(self._preferences.iconText())
        self._settings.setToolTip(self._preferences.toolTip())
        self._settings.setAccessibleName(self._preferences.iconText())

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, text size and language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.setFixedWidth(tokens.px(_WIDTH, self.font()))
        elif event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _button(self, page: PageEntry) -> QPushButton:
        result = self._plain_button(page.icon)
        result.setCheckable(True)
        result.setProperty("page", page.key)
        self._counts[page.key] = CountMark(result)
        self._group.addButton(result)
        return result

    def _plain_button(self, icon: str) -> QPushButton:
        result = _PromptButton(self)
        result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.put(result, icon, size=tokens.ICON_LARGE, gap=tokens.SPACE_S)
        return result

    def _view_list(self, page: str) -> ShelfList:
        result = ShelfList(fits=True, is_movable=True, parent=self)
        result.chosen.connect(partial(self._on_view_chosen, page))
        result.moved.connect(partial(self._on_view_moved, page))
        result.menu_wanted.connect(partial(self._on_view_menu, page))
        result.dropped.connect(partial(self.people_dropped.emit, "view"))
        return result

    def _heading_button(self) -> QPushButton:
        result = QPushButton(self)
        result.setCheckable(True)
        result.setChecked(True)
        result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        mark(result, kind="heading")
        result.toggled.connect(self._on_tags_toggled)
        return result

    def _on_view_chosen(self, page: str, key: str) -> None:
        self.view_chosen.emit(page, int(key))

    def _on_view_moved(self, page: str, key: str, place: int) -> None:
        self.view_moved.emit(page, int(key), place)

    def _on_view_menu(self, page: str, key: str, place: QPoint) -> None:
        self.view_menu_wanted.emit(page, int(key), place)

    def _name(self, key: str) -> None:
        """Say to screen readers what the button says."""
        word, count = self._pages[key].word(), self._counts[key].count
        due = formats.counted(QCoreApplication.translate("Navigation", "%n due", None, count), count)
        self._buttons[key].setAccessibleName(f"{word}, {due}" if count else word)

    def _on_toggled(self, button: QPushButton, is_checked: bool) -> None:
        if is_checked:
            self._colour()
            self.chosen.emit(button.property("page"))

    def _colour(self) -> None:
        for key, button in self._buttons.items():
            icons.put(button, self._pages[key].icon, "accent_text" if button.isChecked() else "text_soft")
        side = tokens.px(_MARK, self.font())
        self._mark.setPixmap(icons.application_icon().pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        name = plain_label("IRM", role="heading", parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_XS + 2, tokens.SPACE_S, 0, tokens.SPACE_M)
        head.setSpacing(tokens.SPACE_S)
        head.addWidget(self._mark)
        head.addWidget(name)
        head.addStretch()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S)
        column.setSpacing(2)
        column.addLayout(head)
        for key, button in self._buttons.items():
            column.addWidget(button)
            column.addWidget(self.views[key])
        column.addSpacing(tokens.SPACE_S)
        column.addWidget(self.tags_button)
        column.addWidget(self.tags, 1)
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        column.addItem(self._gap)
        column.addWidget(self._settings)
        self._colour()


def _gives_way(is_full: bool) -> QSizePolicy.Policy:
    """Return how the room above the settings behaves: it is the tags that fill it where they are shown."""
    return QSizePolicy.Policy.Minimum if is_full else QSizePolicy.Policy.Expanding
