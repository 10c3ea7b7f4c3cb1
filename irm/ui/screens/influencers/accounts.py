"""Editing the social accounts of one person: platform, handle or pasted link, followers, averages behind a fold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm.domain import handles, metrics
from irm.domain.influencer import AccountDraft, Metrics
from irm.domain.platforms import PLATFORMS
from irm.errors import IrmError, Problem
from irm.ui import formats, names
from irm.ui.base.cells import isolated
from irm.ui.base.fields import CalmCombo
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.labels import ProblemLabel, plain_label

translate = QCoreApplication.translate

_COUNTS: Final = ("avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_saves", "posts_counted")
_FIRST: Final = "instagram"
_OPEN, _CLOSED = "chevron-up", "chevron-down"


def accounts_field(parent: QWidget) -> PartList:
    """Return the editor of all accounts of a person."""
    return PartList(AccountRow, _add_text, parent)


def _add_text() -> str:
    return translate("Influencers", "Add an account")


class AccountRow(PartRow):
    """One account. A pasted link sets the platform and is cut down to its handle when the line is left."""

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
        self.averages = QWidget(self)
        self.counts = {name: CountEdit(self.averages) for name in _COUNTS}
        self._labels = {name: plain_label(role="small", parent=self.averages) for name in _COUNTS}
        self._rate = plain_label(role="small", wraps=True, parent=self.averages)
        self.setFocusProxy(self.handle)
        self._lay_out()
        self.retranslate()
        self._connect()
        self.averages.hide()
        self.platform.set_code(_FIRST)

    def value(self) -> AccountDraft | None:
        """Return the account; an untouched row gives back what it was given."""
        known = self._known.metrics or Metrics()
        counts = {name: edit.count() for name, edit in self.counts.items()}
        found = Metrics(
            followers=self.followers.count(),
            avg_views=counts["avg_views"],
            avg_likes=counts["avg_likes"],
            avg_comments=counts["avg_comments"],
            avg_shares=counts["avg_shares"],
            avg_saves=counts["avg_saves"],
            posts_counted=counts["posts_counted"],
            taken_on=known.taken_on,
            source=known.source,
        )
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
        self.followers.set_count(counts.followers)
        for name, edit in self.counts.items():
            edit.set_count(getattr(counts, name))
        self._show_rate()

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and _canonical(mine) == _canonical(value)

    def problems(self) -> Sequence[Problem]:
        edits = {"followers": self.followers, **self.counts}
        found = ((name, edit.problem()) for name, edit in edits.items())
        return [replace(problem, field=f"metrics.{name}") for name, problem in found if problem is not None]

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        edit = self._edit_of(path)
        if edit in self.counts.values():
            self.more.setChecked(True)
        self.problem.show_problem(sentence, edit)

    def focus_problem(self, path: Sequence[str]) -> None:
        self._edit_of(path).setFocus()

    def clear_problems(self) -> None:
        for edit in (self.handle, self.followers, *self.counts.values()):
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
        words = (
            translate("Influencers", "Average views"),
            translate("Influencers", "Average likes"),
            translate("Influencers", "Average comments"),
            translate("Influencers", "Average shares"),
            translate("Influencers", "Average saves"),
            translate("Influencers", "Posts counted"),
        )
        for name, word in zip(_COUNTS, words, strict=True):
            self._labels[name].setText(word)
            self.counts[name].setAccessibleName(word)
        self._show_rate()

    def _connect(self) -> None:
        self.platform.activated.connect(self._on_edited)
        self.handle.textEdited.connect(self._on_edited)
        self.handle.editingFinished.connect(self._normalise)
        self.handle.returnPressed.connect(self.finished)
        for edit in (self.followers, *self.counts.values()):
            edit.edited.connect(self._on_edited)
            edit.returnPressed.connect(self.finished)
        self.more.toggled.connect(self._show_averages)
        self.visit.clicked.connect(self._visit)
        self.off.clicked.connect(self.dropped)

    def _edit_of(self, path: Sequence[str]) -> QLineEdit:
        field = path[-1] if path else "handle"
        return self.followers if field == "followers" else self.counts.get(field, self.handle)

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

    def _show_rate(self) -> None:
        value = self.value()
        rate, formula = metrics.rate(value.platform, value.metrics) if value and value.metrics else (None, "")
        words = f"{isolated(formats.percent(rate))} = {names.rate(formula)}" if rate is not None else ""
        day = value.metrics.taken_on if value and value.metrics else None
        read_on = translate("Influencers", "Read on {day}.").replace("{day}", formats.day(day)) if day else ""
        self._rate.setText("\n".join(part for part in (words, read_on) if part))
        self._rate.setVisible(bool(words or read_on))
        self.visit.setEnabled(bool(value and value.handle))

    def _visit(self) -> None:
        value = self.value()
        if value is not None and value.handle:
            url = value.url or handles.profile_url(value.platform, value.handle)
            if url:
                QDesktopServices.openUrl(QUrl(url))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        self.platform.setMinimumWidth(tokens.px(112, self.font()))
        self.handle.setMinimumWidth(tokens.px(96, self.font()))
        self.followers.setMinimumWidth(tokens.px(92, self.font()))
        line.addWidget(self.platform, 2)
        line.addWidget(self.handle, 5)
        line.addWidget(self.followers, 1)
        for each in (self.more, self.visit, self.off):
            line.addWidget(each)
        grid = QGridLayout(self.averages)
        grid.setContentsMargins(0, 0, 0, tokens.SPACE_S)
        grid.setHorizontalSpacing(tokens.SPACE_S)
        grid.setVerticalSpacing(2)
        for number, name in enumerate(_COUNTS):
            row, column = 2 * (number // 3), number % 3
            self._labels[name].setBuddy(self.counts[name])
            grid.addWidget(self._labels[name], row, column)
            grid.addWidget(self.counts[name], row + 1, column)
        grid.addWidget(self._rate, 4, 0, 1, 3)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(2)
        column_layout.addLayout(line)
        column_layout.addWidget(self.problem)
        column_layout.addWidget(self.averages)


def _canonical(account: AccountDraft) -> tuple[str, str]:
    return account.platform, handles.canonical(account.platform, account.handle)
