"""Editing the social accounts of one person: platform, handle or pasted link, followers, averages behind a fold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm.domain import handles
from irm.domain.influencer import AccountDraft, Metrics
from irm.domain.platforms import PLATFORMS
from irm.errors import IrmError, Problem
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.screens.influencers.account_numbers import AccountNumbers, Numbers
from irm.ui.screens.influencers.averages import BESIDE_FOLLOWERS, Averages
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.words import names

translate = QCoreApplication.translate

_FIRST: Final = "instagram"
_OPEN, _CLOSED = "chevron-up", "chevron-down"


class AccountList(PartList):
    """The accounts of a person, each with what is known of its numbers."""

    readings_wanted = Signal(int)
    """The readings of an account (its id) are to be shown."""

    def show_numbers(self, numbers: Mapping[int, Numbers]) -> None:
        """Show what is known of each account, by its id."""
        for row in self.rows():
            if isinstance(row, AccountRow):
                row.show_numbers(numbers.get(row.account_id))

    def _made(self) -> PartRow:
        row = super()._made()
        if isinstance(row, AccountRow):
            row.readings_wanted.connect(self.readings_wanted)
        return row


def accounts_field(parent: QWidget) -> AccountList:
    """Return the editor of all accounts of a person."""
    return AccountList(AccountRow, _add_text, parent)


def _add_text() -> str:
    return translate("Influencers", "Add an account")


class AccountRow(PartRow):
    """One account. A pasted link sets the platform and is cut down to its handle when the line is left."""

    readings_wanted = Signal(int)
    """The readings of this account (its id) are to be shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = AccountDraft("")
        self.platform = CalmCombo(self)
        self.handle = QLineEdit(self)
        self.followers = CountEdit(self)
        self.more = tool_button(_CLOSED, "", parent=self)
        self.more.setCheckable(True)
        self.visit = tool_button("external-link", "", parent=self)
        self.off = tool_button("x", "", parent=self)
        self.problem = ProblemLabel(self)
        self._averages: Averages | None = None
        self._numbers: AccountNumbers | None = None
        self.setFocusProxy(self.handle)
        self._lay_out()
        self.retranslate()
        self._connect()
        self.platform.set_code(_FIRST)

    @property
    def averages(self) -> Averages:
        """The counts behind the fold."""
        if self._averages is None:
            self._averages = Averages(self)
            self._column.addWidget(self._averages)
            self._averages.show_counts(self._known.metrics or Metrics())
            self._averages.edited.connect(self._on_edited)
            self._averages.finished.connect(self.finished)
        return self._averages

    @property
    def account_id(self) -> int:
        """The account of this row, 0 where it is not stored yet."""
        return self._known.id or 0

    def show_numbers(self, numbers: Numbers | None) -> None:
        """Show what is known of the account's numbers; None for one that is not stored."""
        if numbers is not None and self._numbers is None:
            self._numbers = AccountNumbers(self)
            self._numbers.readings_wanted.connect(self._want_readings)
            self._column.insertWidget(1, self._numbers)
        if self._numbers is not None:
            self._numbers.setVisible(numbers is not None)
            self._numbers.show_numbers(self._known.platform, numbers or Numbers())

    def _want_readings(self) -> None:
        self.readings_wanted.emit(self.account_id)

    def value(self) -> AccountDraft | None:
        """Return the account; an untouched row gives back what it was given."""
        known = self._known.metrics or Metrics()
        found = replace(known, followers=self.followers.value())
        if self._averages is not None:
            found = self._averages.put_into(found)
        if found.counts() != known.counts():
            found = replace(found, taken_on=None, source="typed")
        handle = self.handle.text().strip()
        if not handle and found.is_empty() and self._known.id is None:
            return None
        is_moved = (self.platform.code(), handle) != (self._known.platform, self._known.handle)
        return replace(
            self._known,
            platform=self.platform.code(),
            handle=handle,
            url="" if is_moved else self._known.url,
            metrics=None if found.is_empty() else found,
        )

    def set_value(self, value: Any) -> None:
        self._known = value
        self.platform.set_code(value.platform, names.platform(value.platform))
        self.handle.setText(value.handle)
        self.handle.setCursorPosition(0)
        counts = value.metrics or Metrics()
        self.followers.set_value(counts.followers)
        if self._averages is not None:
            self._averages.show_counts(counts)
        self.more.setChecked(False)
        self.clear_problems()
        self._show_rate()

    def blank(self) -> None:
        self.show_numbers(None)
        self.set_value(AccountDraft(_FIRST))

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and _canonical(mine) == _canonical(value)

    def problems(self) -> Sequence[Problem]:
        found = ((name, edit.problem()) for name, edit in self._counts().items())
        return [replace(problem, field=f"metrics.{name}") for name, problem in found if problem is not None]

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self._edit_of(path))

    def focus_problem(self, path: Sequence[str]) -> None:
        self._edit_of(path).setFocus()

    def clear_problems(self) -> None:
        for edit in (self.handle, *self._counts().values()):
            self.problem.show_problem("", edit)

    def retranslate(self) -> None:
        self.platform.set_choices([(code, names.platform(code)) for code in PLATFORMS])
        self.platform.setAccessibleName(translate("Influencers", "Platform"))
        self.handle.setPlaceholderText(translate("Influencers", "@handle or link"))
        self.handle.setAccessibleName(translate("Influencers", "Handle or link"))
        self.followers.setPlaceholderText(translate("Influencers", "Followers"))
        self.followers.setAccessibleName(translate("Influencers", "Followers"))
        name_button(self.more, translate("Influencers", "Averages"))
        name_button(self.visit, translate("Influencers", "Open the profile in the browser"))
        name_button(self.off, translate("Influencers", "Take this account off"))
        if self._averages is not None:
            self._averages.retranslate()
        if self._numbers is not None:
            self._numbers.retranslate()
        self._show_rate()

    def _counts(self) -> dict[str, CountEdit]:
        """Return the fields that hold counts, as far as they were made."""
        return {"followers": self.followers, **(self._averages.edits if self._averages is not None else {})}

    def _edit_of(self, path: Sequence[str]) -> QLineEdit:
        """Return where a problem stands, with the fold open where it is behind it."""
        field = path[-1] if path else "handle"
        if field in BESIDE_FOLLOWERS:
            self.more.setChecked(True)
        return self._counts().get(field, self.handle)

    def _connect(self) -> None:
        self.platform.activated.connect(self._on_edited)
        self.handle.textEdited.connect(self._on_edited)
        self.handle.editingFinished.connect(self._normalise)
        self.handle.returnPressed.connect(self.finished)
        self.followers.edited.connect(self._on_edited)
        self.followers.returnPressed.connect(self.finished)
        self.more.toggled.connect(self._show_averages)
        self.visit.clicked.connect(self._visit)
        self.off.clicked.connect(self.dropped)

    def _on_edited(self) -> None:
        self.clear_problems()
        self._show_rate()
        self.edited.emit()

    def _normalise(self) -> None:
        """Cut a pasted link or a handle with @ down to the account it names."""
        try:
            ref = handles.parse_account(self.handle.text(), platform=self.platform.code())
        except IrmError:
            return
        if ref.platform:
            self.platform.set_code(ref.platform, names.platform(ref.platform))
        if ref.handle != self.handle.text():
            self.handle.setText(ref.handle)
            self.edited.emit()
        self._show_rate()

    def _show_averages(self, is_shown: bool) -> None:
        self.averages.setVisible(is_shown)
        icons.put(self.more, _OPEN if is_shown else _CLOSED)
        self._show_rate()

    def _show_rate(self) -> None:
        value = self.value()
        self.visit.setEnabled(bool(value and value.handle))
        if self._averages is not None:
            self._averages.show_rate(self.platform.code(), value.metrics if value else None)

    def _visit(self) -> None:
        value = self.value()
        if value is not None and value.handle:
            url = value.url or handles.profile_url(value.platform, value.handle)
            if url:
                QDesktopServices.openUrl(QUrl(url))

    def _lay_out(self) -> None:
        self.platform.setMinimumWidth(tokens.px(112, self.font()))
        self.handle.setMinimumWidth(tokens.px(96, self.font()))
        self.followers.setMinimumWidth(tokens.px(92, self.font()))
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        line.addWidget(self.platform, 2)
        line.addWidget(self.handle, 5)
        line.addWidget(self.followers, 1)
        for each in (self.more, self.visit, self.off):
            line.addWidget(each)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(line)
        self._column.addWidget(self.problem)


def _canonical(account: AccountDraft) -> tuple[str, str]:
    return account.platform, handles.canonical(account.platform, account.handle)
