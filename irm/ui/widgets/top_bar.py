"""The bar above a page: its title, the search field, the one main action, and the menu of everything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.search_field import SearchField

_SEARCH_WIDTH = 380


class TopBar(QFrame):
    """Title, search, main action, menu. The window fills it from the page in front."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self.title = plain_label(role="title", parent=self)
        self.search = SearchField(self)
        self.filter_button = tool_button("list-filter", "", parent=self)
        self.filter_button.setEnabled(False)  # until `ui/search/at_need.py` is there to answer it
        self.main_button = button(kind="primary", icon="plus", parent=self)
        self.menu_button = tool_button("ellipsis", "", size=tokens.ICON_LARGE, parent=self)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(menu)
        self._main: QAction | None = None
        self.main_button.clicked.connect(self._run_main)
        QShortcut(QKeySequence("F10"), self, self.menu_button.showMenu)
        self._lay_out()
        self.retranslate()

    def show_page(self, title: str, search_hint: str, main: QAction | None, *, has_filters: bool = False) -> None:
        """Show the words of a page; without a hint, filters or a main action their places are empty."""
        self.title.setText(title)
        self.search.set_hint(search_hint)
        self.search.setVisible(bool(search_hint))
        self.filter_button.setVisible(has_filters)
        self._main = main
        self.main_button.setVisible(main is not None)
        if main is not None:
            self.main_button.setText(main.iconText())
            self.main_button.setToolTip(main.toolTip())

    def retranslate(self) -> None:
        """Write the words of the bar itself again."""
        name_button(self.menu_button, QCoreApplication.translate("TopBar", "More"))
        name_button(self.filter_button, QCoreApplication.translate("TopBar", "Filter"))

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "Above the page"),
            (("F10", QCoreApplication.translate("Keys", "Open the menu")),),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.search.setMaximumWidth(tokens.px(_SEARCH_WIDTH, self.font()))

    def _run_main(self) -> None:
        if self._main is not None:
            self._main.trigger()

    def _lay_out(self) -> None:
        self.search.setMaximumWidth(tokens.px(_SEARCH_WIDTH, self.font()))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_M, tokens.SPACE_M)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.title)
        row.addSpacing(tokens.SPACE_L)
        row.addWidget(self.search, 3)
        row.addWidget(self.filter_button)
        row.addStretch(1)
        row.addWidget(self.main_button)
        row.addWidget(self.menu_button)
