"""The tab of terms: who works with us here, and the terms of the one chosen. On a campaign's page and on a person's.

It reads when it is first shown, and its parts are made then: opening a record must not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStyleOptionViewItem, QVBoxLayout, QWidget

from irm.ui.base.entries import EntryModel, EntryView, Index
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.page import CAMPAIGNS, INFLUENCERS
from irm.ui.style import tokens
from irm.ui.terms.money_head import MoneyHead
from irm.ui.terms.panel import TermsPanel
from irm.ui.terms.parties import party
from irm.ui.terms.permits import PermitsSection
from irm.ui.terms.reading import TABLES, PartiesPage, read_campaign, read_person
from irm.ui.tools import Tools
from irm.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from irm.services.store import Changes

translate = QCoreApplication.translate

_WIDE: Final = 600
"""From this width on the list stands beside the terms, else above them."""
_LIST: Final = 220
_LINES: Final = 170
_BAR: Final = 3


class PartyView(EntryView):
    """The list of cooperations. Enter shows the other side: the person's page, or the campaign's."""

    def key_group(self) -> KeyGroup:
        """Return the keys handled in the base."""
        return group(
            translate("Keys", "In a list of cooperations"),
            (("Return", translate("Keys", "Open the person or the campaign")), ("Ctrl+C", translate("Keys", "Copy"))),
        )


class PartyDelegate(EntryDelegate):
    """Paints a line as lists paint the one that is open: it stays marked while its terms have the keyboard."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index == self._view.currentIndex():
            colors = tokens.colors_of(self._view.palette())
            painter.fillRect(option.rect, QColor(colors.selected))
            bar = QRect(option.rect)
            bar.setWidth(_BAR)
            if self._view.isRightToLeft():
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, QColor(colors.focus))
        super().paint(painter, option, index)


class TermsTab(QWidget):
    """`is_person` says whose page it is on."""

    record_wanted = Signal(str, int)

    def __init__(self, tools: Tools, parent: QWidget, *, is_person: bool = False) -> None:
        super().__init__(parent)
        self.tools = tools
        self.is_person = is_person
        self.owner_id = 0
        self.name = ""
        self.page: PartiesPage | None = None
        self.body: _Body | None = None
        self._wanted = 0
        self._is_stale = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        tools.runner.changed.connect(self._on_changes)

    def show_owner(self, owner_id: int, name: str) -> None:
        """Show the terms of a campaign or a person, 0 for none; call `save()` before."""
        self.name = name
        if owner_id == self.owner_id:
            return
        self.owner_id, self.page = owner_id, None
        self._is_stale = True
        if self.body is not None:
            self.body.panel.show_cooperation(0)
        if self.isVisible():
            self.reload()

    def show_cooperation(self, cooperation_id: int) -> None:
        """Choose a cooperation once it is read."""
        self._wanted = cooperation_id
        if self.body is not None and self.page is not None:
            self._choose()

    def save(self) -> bool:
        """End an open edit; False where it cannot be saved."""
        if self.body is None:
            return True
        return self.body.panel.save() and self.body.permits.save()

    def reload(self) -> None:
        """Read who is there again."""
        if self.owner_id:
            self._is_stale = False
            read: Callable[[int, Any], PartiesPage] = read_person if self.is_person else read_campaign
            done = partial(self._show, self.owner_id)
            self.tools.runner.read(self, partial(read, self.owner_id), done, turn="parties", on_error=self._on_gone)

    def retranslate(self) -> None:
        """Write all texts again."""
        if self.body is not None:
            self.body.retranslate(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is inside when it is first shown, and read what is new."""
        super().showEvent(event)
        self.make_rest()
        if self._is_stale:
            self.reload()

    def make_rest(self) -> None:
        """Make what is inside."""
        if self.body is None:
            self.body = _Body(self)
            self._column.addWidget(self.body)
            self.setFocusProxy(self.body.view)

    # Inside

    def _show(self, owner_id: int, page: PartiesPage) -> None:
        body = self.body
        if owner_id != self.owner_id or body is None:
            return
        self.page = page
        body.show_page(self, page)
        self._choose()

    def _choose(self) -> None:
        """Show the cooperation wanted, else the one shown before, else the first."""
        body, page = self.body, self.page
        if body is None or page is None:
            return
        keys = [row.id for row in page.rows]
        wanted = self._wanted if self._wanted in keys else body.panel.cooperation_id
        if self._wanted in keys:
            self._wanted = 0
        if wanted not in keys:
            wanted = keys[0] if keys else 0
        body.select(keys.index(wanted) if wanted else -1)
        if wanted != body.panel.cooperation_id:
            body.panel.show_cooperation(wanted)

    def on_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        """Show the terms of the line under the keyboard, once what is open is saved."""
        body, page = self.body, self.page
        if body is None or page is None or not 0 <= current.row() < len(page.rows):
            return
        wanted = page.rows[current.row()].id
        if wanted == body.panel.cooperation_id:
            return
        if body.panel.save():
            body.panel.show_cooperation(wanted)
        else:
            self._choose()

    def on_opened(self, cooperation_id: int) -> None:
        """Show the other side of a cooperation on its page."""
        row = next((one for one in self.page.rows if one.id == cooperation_id), None) if self.page else None
        if row is not None:
            page, key = (CAMPAIGNS, row.campaign_id) if self.is_person else (INFLUENCERS, row.influencer_id)
            self.record_wanted.emit(page, key)

    def ask_rate(self) -> None:
        """Ask for the rate of the first amount without one, else for a newer one of those used."""
        from irm.ui.terms.rate_dialog import RateDialog  # not before it is asked for

        budget = self.page.budget if self.page is not None else None
        if budget is not None:
            wanted = [money.currency for money in budget.unrated] + [rate.currency for rate in budget.rates]
            RateDialog(self.tools, wanted, budget.committed.currency, self.window()).open()

    def _on_gone(self, _: object) -> None:
        self.show_owner(0, "")

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & TABLES:
            self._is_stale = True
            if self.isVisible():
                self.reload()


class _Body(QWidget):
    """What stands in the tab: money or permits above, then the list and the terms."""

    def __init__(self, tab: TermsTab) -> None:
        super().__init__(tab)
        self.money = MoneyHead(self)
        self.money.hide()
        self.money.rate_wanted.connect(tab.ask_rate)
        self.permits = PermitsSection(tab.tools, self)
        self.permits.setVisible(tab.is_person)
        self.model = EntryModel(self)
        self.view = PartyView(self.model, self)
        self.view.setItemDelegate(PartyDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.selectionModel().currentChanged.connect(tab.on_chosen)
        self.view.opened.connect(tab.on_opened)
        self.panel = TermsPanel(tab.tools, self, is_person=tab.is_person)
        self.empty = EmptyState("handshake", "", "", parent=self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(1, 1)
        self.view.setMinimumHeight(tokens.px(60, self.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.money, self.permits):
            column.addWidget(widget)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()
        self._is_wide: bool | None = None
        self._fitted = -1
        self.retranslate(tab)

    def show_page(self, tab: TermsTab, page: PartiesPage) -> None:
        """Show who is there."""
        self.money.show_budget(page.budget)
        self.permits.set_person(tab.owner_id if tab.is_person else 0, tab.name)
        self.permits.show_page(page.permits)
        self.view.blockSignals(True)
        self.model.set_entries([party(row, is_person=tab.is_person) for row in page.rows])
        self.view.blockSignals(False)
        if not self._is_wide and len(page.rows) != self._fitted:  # else the user's own place of the line stays
            self._fit()
        self.splitter.setVisible(bool(page.rows))
        self.empty.setVisible(not page.rows)

    def select(self, row: int) -> None:
        """Mark a line as the one whose terms are shown."""
        chosen = self.view.selectionModel()
        chosen.blockSignals(True)
        self.view.setCurrentIndex(self.model.index(row, 0))
        chosen.blockSignals(False)
        self.view.viewport().update()

    def retranslate(self, tab: TermsTab) -> None:
        """Write all texts again."""
        if tab.is_person:
            self.view.setAccessibleName(translate("Terms", "Cooperations, newest first"))
            self.empty.set_words(
                translate("Terms", "No cooperation yet"),
                translate("Terms", "Terms begin where somebody is put into the line-up of a campaign."),
            )
        else:
            self.view.setAccessibleName(translate("Terms", "People of the campaign"))
            self.empty.set_words(
                translate("Terms", "Nobody is in this campaign yet"),
                translate("Terms", "Fill a slot in the line-up: then offers, dates and payments stand here."),
            )
        self.money.retranslate()
        self.permits.retranslate()
        self.panel.retranslate()
        if tab.page is not None:
            self.show_page(tab, tab.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the terms where there is room, else above them."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= tokens.px(_WIDE, self.font())
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        self.splitter.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        self._fit()

    def _fit(self) -> None:
        """Give the list its width beside the terms; above them as much as its lines need, but not much."""
        self._fitted = self.model.rowCount()
        first = tokens.px(_LIST, self.font())
        whole = max(self.width(), first * 2)
        if not self._is_wide:
            rows = range(self.model.rowCount())
            lines = sum(self.view.sizeHintForIndex(self.model.index(row, 0)).height() for row in rows)
            first = min(lines, tokens.px(_LINES, self.font()))
            whole = max(self.height(), first * 3)
        self.splitter.setSizes([first, whole - first])
