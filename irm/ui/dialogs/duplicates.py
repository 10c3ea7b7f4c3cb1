"""Entries that may be the same person, pair by pair: side by side, a choice per field, merged or kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.merging import Merger
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog
from irm.ui.base.dialog_strip import DialogStrip
from irm.ui.base.entries import Entry, EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.dialogs.side_by_side import SideBySide
from irm.ui.notices import Task
from irm.ui.screens.influencers import merge_actions
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages, names

if TYPE_CHECKING:
    from irm.domain.influencer import Influencer
    from irm.domain.sameness import Reason
    from irm.services.duplicates import Pair

translate = QCoreApplication.translate

_WIDTH: Final = 860
_FIRST_WIDTH: Final = 980
_LIST_WIDTH: Final = 300
_HEIGHT: Final = 600
_REASONS: Final = 3


class DuplicatesDialog(Dialog):
    """Looks for pairs, or shows the one it was given, and goes on to the next when one is settled."""

    def __init__(self, tools: Tools, *, pair: tuple[int, int] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools, self._given = tools, pair
        self._pairs: list[Pair] = []
        self._merger: Merger | None = None
        self._task: Task | None = None
        self._is_settled = False
        self._before: list[tuple[list[Pair], int]] = []
        self._build()
        self.strip = DialogStrip(tools, self)
        self.close_button = self.add_button(rejects=True)
        self.exact_button = self.add_button()
        self.apart_button = self.add_button()
        self.merge_button = self.add_button(kind="primary")
        self._connect()
        self.retranslate()
        self._look()

    @classmethod
    def ask(cls, parent: QWidget, tools: Tools, *, pair: tuple[int, int] | None = None) -> DuplicatesDialog:
        """Open the dialog for the whole list, or for two entries."""
        dialog = cls(tools, pair=pair, parent=parent)
        dialog.open()
        return dialog

    @property
    def is_looking(self) -> bool:
        """Whether the list is being compared."""
        return self._task is not None

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Duplicates", "Entries that may be the same person"),
            translate(
                "Duplicates", "Merging keeps everything of both. Where they differ, click the value that is to stay."
            ),
        )
        self.waiting.setText(translate("Duplicates", "Comparing everybody…"))
        self.bar.setAccessibleName(self.waiting.text())
        self.stop_button.setText(translate("Duplicates", "Stop"))
        self.view.setAccessibleName(translate("Duplicates", "Pairs, the surest first"))
        self.table.setAccessibleName(translate("Duplicates", "Both entries, field by field"))
        self.close_button.setText(translate("Duplicates", "Close"))
        self.apart_button.setText(translate("Duplicates", "Not the same (N)"))
        self.merge_button.setText(translate("Duplicates", "Merge"))
        self.table.retranslate()
        self._show_pairs()

    def done(self, result: int) -> None:
        """Stop comparing, and close."""
        self._stop()
        super().done(result)

    # Inside

    def _build(self) -> None:
        self.pages = QStackedWidget(self)
        self.pages.setMinimumHeight(tokens.px(240, self.font()))
        self.waiting = plain_label(role="soft", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop_button = button(parent=self)
        self.empty = EmptyState("users", "", "", parent=self)
        self.model = EntryModel(self)
        self.view = EntryView(self.model, self)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.marks_current = True
        self.view.setFixedWidth(tokens.px(_LIST_WIDTH, self.font()))
        self.table = SideBySide(self)
        self.moving = plain_label(role="soft", wraps=True, parent=self)
        for page in (self._waiting_page(), self.empty, self._pair_page()):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        self.set_size(_FIRST_WIDTH, _HEIGHT)

    def _waiting_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(self.waiting)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        column.addLayout(row)
        column.addStretch()
        return page

    def _pair_page(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_M)
        row.addWidget(self.view)
        column = QVBoxLayout()
        column.addWidget(self.table, 1)
        column.addWidget(self.moving)
        row.addLayout(column, 1)
        return page

    def _connect(self) -> None:
        self.stop_button.clicked.connect(self.reject)
        self.view.selectionModel().currentChanged.connect(self._on_pair)
        self.view.opened.connect(self._to_table)
        self.table.merge_wanted.connect(self.merge)
        self.table.apart_wanted.connect(self.keep_apart)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.keep_apart)
        self.exact_button.clicked.connect(self.merge_exact)
        self.strip.taken_back.connect(self._on_taken_back)

    def _look(self) -> None:
        if self._given is not None:
            self.view.hide()
            self._tools.runner.read(self, partial(_one_pair, self._given), self._take, turn="pairs")
            return
        self._task = task = Task("", self)
        task.moved.connect(self._on_moved)
        work = partial(_scan, self._tools.runner.progress_of(task))
        self._tools.runner.read(self, work, self._take, turn="pairs", task=task)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.moved.disconnect(self._on_moved)
            self._task.cancel()
            self._task = None

    def _on_moved(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _take(self, pairs: Sequence[Pair]) -> None:
        self._task = None
        self._pairs = list(pairs)
        self._show_pairs()
        self._go_to(0)

    def _show_pairs(self) -> None:
        none = translate("Duplicates", "No two entries look like the same person")
        done = translate("Duplicates", "That was the last pair")
        means = translate("Duplicates", "Compared were e-mails, phones, handles, links, and how names sound.")
        self.empty.set_words(done if self._is_settled else none, means)
        exact = sum(pair.is_exact for pair in self._pairs)
        words = formats.counted(translate("Duplicates", "Merge %n without doubt", None, exact), exact)
        self.exact_button.setText(words)
        self.exact_button.setVisible(exact > 0 and self._given is None)
        for one in (self.apart_button, self.merge_button):
            one.setVisible(bool(self._pairs))
        self.model.set_entries([_entry(number, pair) for number, pair in enumerate(self._pairs, start=1)])
        self.pages.setCurrentIndex(
            0 if self.is_looking or (self._given and not self._pairs) else 2 if self._pairs else 1
        )

    def _go_to(self, place: int) -> None:
        if not self._pairs:
            self._merger = None
            if self._given is not None:
                self.accept()
            else:
                self.close_button.setFocus()
            return
        self.view.setCurrentIndex(self.model.index(min(place, len(self._pairs) - 1), 0))
        self.table.setFocus()

    def _to_table(self, _: int) -> None:
        self.table.setFocus()

    def _on_pair(self) -> None:
        place = self.view.currentIndex().row()
        if 0 <= place < len(self._pairs):
            pair = self._pairs[place]
            work = partial(_preview, pair.first, pair.second)
            self._tools.runner.read(self, work, self._show_merger, turn="merger", on_error=self._on_refused)

    def _show_merger(self, found: tuple[Merger, Influencer, Influencer]) -> None:
        merger, keep, gone = found
        self._merger = merger
        self.table.show_merger(merger, (keep, gone))
        self.moving.setText(_moving_words(merger))
        self.problem.show_problem("")

    def _on_refused(self, error: IrmError) -> None:
        """Somebody merged or trashed one of the two meanwhile: go on to the next."""
        self._tools.notices.fail(error)
        self._drop_current()

    def merge(self) -> None:
        """Merge the pair in front with what was chosen, and go on."""
        if self._merger is not None:
            merger, self._merger = self._merger, None
            merge_actions.merge(self._tools, self, merger, self.table.chosen, on_done=self._on_merged)

    def keep_apart(self) -> None:
        """Remember that the two are not the same, and go on."""
        if self._merger is not None:
            merger, self._merger = self._merger, None
            merge_actions.keep_apart(self._tools, self, merger, on_done=self._on_settled)

    def merge_exact(self) -> None:
        """Merge every pair that leaves no doubt, as one step."""
        exact = [(pair.first, pair.second) for pair in self._pairs if pair.is_exact]
        if exact:
            merge_actions.merge_all(self._tools, self, exact, on_done=self._on_all)

    def _on_merged(self, _: int) -> None:
        self._keep_pairs()
        self._drop_current(with_others=True)

    def _on_settled(self, _: int) -> None:
        self._keep_pairs()
        self._drop_current()

    def _on_all(self, _: int) -> None:
        self._keep_pairs()
        self._look()
        self._show_pairs()

    def _keep_pairs(self) -> None:
        """Remember which pairs there were, for when the step is taken back."""
        self._before.append((list(self._pairs), max(0, self.view.currentIndex().row())))

    def _on_taken_back(self) -> None:
        if self._before:
            self._pairs, place = self._before.pop()
            self.view.setCurrentIndex(self.model.index(-1, 0))
            self._show_pairs()
            self._go_to(place)

    def _drop_current(self, *, with_others: bool = False) -> None:
        """Go on to the next pair; after a merge, pairs of somebody who is gone are gone, too."""
        self._is_settled = True
        place = max(0, self.view.currentIndex().row())
        pair = self._pairs.pop(place) if place < len(self._pairs) else None
        if with_others and pair is not None:
            met = {pair.first, pair.second}
            self._pairs = [one for one in self._pairs if not met & {one.first, one.second}]
        self.view.setCurrentIndex(self.model.index(-1, 0))
        self._show_pairs()
        self._go_to(place)


def _shown(reason: Reason) -> str:
    """Return the value of a reason as the screen says it."""
    if reason.code in ("same.platform", "other.handle"):
        return names.platform(reason.value)
    if reason.code in ("same.country", "same.city"):
        return reason.value.title()
    is_latin = reason.code in ("same.email", "same.phone", "same.handle", "same.link", "same.stem", "same.handle_near")
    return isolated(reason.value) if is_latin else reason.value


def _entry(number: int, pair: Pair) -> Entry:
    score = translate("Duplicates", "No doubt") if pair.is_exact else formats.whole_percent(pair.score / 100)
    said = [reason for reason in pair.reasons if reason.is_for] or [
        reason
        for reason in pair.reasons
        if reason.code.startswith("same.")  # of a name alone, which is no proof
    ]
    spoken = [messages.filled(reason.code, {"value": _shown(reason)}) for reason in said]
    return Entry(
        id=number,
        icon="check" if pair.is_exact else "users",
        title=" · ".join(dict.fromkeys((pair.first_name, pair.second_name))),
        moment=score,
        tone="green" if pair.is_exact else "neutral",
        body=_sentence(spoken[:_REASONS]),
    )


def _sentence(reasons: Sequence[str]) -> str:
    said = formats.listed(reasons)
    return said[:1].upper() + said[1:]


def _moving_words(merger: Merger) -> str:
    """Return what comes along: "12 contacts, 2 accounts move along"."""
    known = {
        "interaction": translate("Duplicates", "%n contacts", None, merger.moving.get("interaction", 0)),
        "social_account": translate("Duplicates", "%n accounts", None, merger.moving.get("social_account", 0)),
        "contact_point": translate("Duplicates", "%n ways to reach", None, merger.moving.get("contact_point", 0)),
        "cooperation": translate("Duplicates", "%n campaigns", None, merger.moving.get("cooperation", 0)),
        "attachment": translate("Duplicates", "%n files", None, merger.moving.get("attachment", 0)),
    }
    parts = [formats.counted(words, merger.moving[table]) for table, words in known.items() if table in merger.moving]
    if not parts:
        return ""
    return translate("Duplicates", "Moves along: {list}").replace("{list}", formats.listed(parts))


# The work, done in a reading thread


def _scan(progress: Any, session: Session) -> Sequence[Pair]:
    return services.duplicates.scan(session, progress=progress)


def _one_pair(pair: tuple[int, int], session: Session) -> Sequence[Pair]:
    return (services.duplicates.pair_of(session, *pair),)


def _preview(first: int, second: int, session: Session) -> tuple[Merger, Influencer, Influencer]:
    keep, gone = services.merging_people.better_kept(session, first, second)
    merger = services.merging_people.preview(session, keep, gone)
    get, today = services.influencers.get, clock.today()
    return merger, get(session, keep, today=today), get(session, gone, today=today)
