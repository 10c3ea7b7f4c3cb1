"""The shape of a section of the terms: heading with verbs, facts in words, the entries, and the card to edit one."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irm.errors import Invalid, IrmError
from irm.services.session import Session
from irm.ui.base.cells import bare
from irm.ui.base.dialog import separator
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormCard, FormKind
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.writing import Started
from irm.ui.style import tokens
from irm.ui.terms import actions
from irm.ui.terms.term_list import TermList
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.widgets.labels import ProblemLabel, plain_label
from irm.ui.words import messages

translate = QCoreApplication.translate

Page = TypeVar("Page")


class Section(QWidget, Generic[Page]):
    """One kind of promise. A subclass says what is listed, what a card edits, and what its letters do."""

    KIND: ClassVar[str] = ""
    """Begins the names of the steps: "payment" for payment.add, payment.edit, payment.delete."""
    KEYS: ClassVar[dict[str, str]] = {}
    IS_COMPACT: ClassVar[bool] = True
    """Whether the buttons stand in the line of the heading; many of them get a line of their own."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.tools = tools
        self.page: Page | None = None
        self.heading = plain_label(role="heading", parent=self)
        self.facts = plain_label(role="soft", wraps=True, parent=self)
        self.empty = plain_label(role="small", wraps=True, parent=self)
        self.view = TermList(self.KEYS, self)
        self.view.hints = self.key_group
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.problem = ProblemLabel(self)
        self.card: FormCard[Any] | None = None
        self.verbs = QHBoxLayout()
        self.bar = QWidget(self)
        self.buttons: QHBoxLayout | FlowLayout = (
            QHBoxLayout(self.bar) if self.IS_COMPACT else FlowLayout(self.bar, spacing=tokens.SPACE_XS)
        )
        if not self.IS_COMPACT:
            self.buttons.addWidget(QWidget(self.bar))  # takes the rest of the last line
        self.column = QVBoxLayout(self)
        self._lay_out()
        self.add_verbs()
        self._connect()

    # What a subclass says

    @abstractmethod
    def title(self) -> str:
        """Return the heading."""

    @abstractmethod
    def entries(self, page: Page) -> Sequence[Entry]:
        """Return what is listed."""

    @abstractmethod
    def form_kind(self) -> FormKind[Any]:
        """Return what the card is made of."""

    @abstractmethod
    def draft_of(self, record_id: int) -> Any:
        """Return the draft of an entry, None where it is gone."""

    @abstractmethod
    def work(self, draft: Any, record_id: int | None) -> Callable[[Session], int]:
        """Return the work that stores a draft."""

    @abstractmethod
    def owner_id(self) -> int:
        """Return to what new entries belong, 0 while nothing is shown."""

    @abstractmethod
    def name(self) -> str:
        """Return what the person is called."""

    @abstractmethod
    def words(self) -> tuple[str, str, str]:
        """Return what stands where nothing is listed, and the headings of a new and of an edited entry."""

    def add_verbs(self) -> None:
        """Add buttons beside the heading."""

    def facts_of(self, page: Page) -> str:
        """Return what is said above the entries."""
        return ""

    def verb_words(self) -> Sequence[tuple[str, str, str]]:
        """Return key, verb and word of what can be done with an entry, besides editing and deleting it."""
        return ()

    def do(self, verb: str, record_id: int) -> None:
        """Do with an entry what a letter or the menu asked for."""

    def label_of(self, record_id: int | None) -> str:
        """Return the name of the step that stores an entry."""
        return f"{self.KIND}.edit" if record_id else f"{self.KIND}.add"

    # What the panel asks

    def show_page(self, page: Page | None) -> None:
        """Show what was read."""
        self.page = page
        for card in self.cards():
            card.set_owner(self.owner_id())
        self.problem.show_problem("")
        found = tuple(self.entries(page)) if page is not None else ()
        self.view.entries.set_entries(found)
        self.view.setVisible(bool(found))
        self.empty.setVisible(not found and bool(self.empty.text()))
        facts = self.facts_of(page) if page is not None else ""
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))

    def save(self) -> bool:
        """End an open edit; False where it cannot be saved."""
        return all(card.save() for card in self.cards())

    def give_up(self) -> None:
        """Close the card: something else is shown from now on."""
        for card in self.cards():
            card.close_form()

    def cards(self) -> tuple[FormCard[Any], ...]:
        """Return the cards that were made."""
        return (self.card,) if self.card is not None else ()

    def retranslate(self) -> None:
        """Write all texts again."""
        empty, _, _ = self.words()
        self.heading.setText(self.title())
        self.view.setAccessibleName(self.title())
        self.empty.setText(empty)
        self.show_page(self.page)

    def open_card(self, draft: Any, record_id: int | None) -> None:
        """Edit a draft in the card; the one that is open is saved first."""
        if not self.save() or not self.owner_id():
            return
        heading = partial(self._heading, record_id is None)
        self.made_card().open(draft, record_id, heading)
        # Where the card is going to be is known once it is laid out.
        QTimer.singleShot(0, self.show_card)

    def _heading(self, is_new: bool) -> str:
        _, new, edited = self.words()
        return new if is_new else edited

    def show_card(self) -> None:
        """Scroll the page so that the card is seen from its heading on."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or self.card is None or not self.card.is_open:
            return
        top = self.card.mapTo(inside, QPoint(0, 0)).y()
        shown = area.verticalScrollBar().value()
        if top < shown or top + self.card.height() > shown + area.viewport().height():
            area.verticalScrollBar().setValue(top - tokens.SPACE_S)

    def made_card(self) -> FormCard[Any]:
        """Return the card, made when it is first needed."""
        if self.card is None:
            self.card = FormCard(self.form_kind(), self._store, self)
            self.card.set_owner(self.owner_id())
            self.place_card(self.card)
            self.card.closed.connect(self.view.setFocus)
            self.on_card_made(self.card)
        return self.card

    def place_card(self, card: QWidget) -> None:
        """Put a card below the entries, a little in from the sides."""
        holder = QVBoxLayout()
        holder.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, 0)
        holder.addWidget(card)
        self.column.addLayout(holder)

    def on_card_made(self, card: FormCard[Any]) -> None:
        """Add to a new card."""

    def edit(self, record_id: int) -> None:
        """Open an entry in the card."""
        draft = self.draft_of(record_id)
        if draft is not None:
            self.open_card(draft, record_id)

    def delete(self, record_id: int) -> None:
        """Delete an entry."""
        self.give_up()
        actions.delete(self.tools, self, self.KIND, record_id, name=self.name())

    def refuse(self, error: IrmError) -> None:
        """Say above the entries why something cannot be."""
        sentence = messages.problem(error.problems[0]) if isinstance(error, Invalid) else messages.error(error)
        self.problem.show_problem(sentence)

    def add_button(self, icon: str, verb: Callable[[], object], *, kind: str = "quiet") -> QPushButton:
        """Add a button beside the heading."""
        made = button(kind=kind, icon=icon, parent=self.bar)
        made.clicked.connect(partial(self._pressed, verb))
        if isinstance(self.buttons, FlowLayout):
            self.buttons.insert_before_last(made)
        else:
            self.buttons.addWidget(made)
        self.bar.show()
        return made

    def key_group(self) -> KeyGroup:
        """Return the keys of the entries."""
        hints = [
            ("Return F2", translate("Keys", "Edit")),
            *((key, word) for key, _, word in self.verb_words() if key),
            ("Del", translate("Keys", "Delete")),
            ("Ctrl+C", translate("Keys", "Copy")),
        ]
        return group(self.title(), hints)

    # Inside

    def _pressed(self, verb: Callable[[], object], _: bool = False) -> None:
        verb()

    def _store(
        self,
        draft: Any,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], bool],
    ) -> Started:
        work = self.work(draft, record_id)
        label = self.label_of(record_id)
        return actions.save(self.tools, self, label, work, name=self.name(), on_done=on_done, on_error=on_error)

    def _on_verb(self, verb: str) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            self.do(verb, entry.id)

    def _on_verb_of_menu(self, verb: str, _: bool = False) -> None:
        self._on_verb(verb)

    def _edit_current(self) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            self.edit(entry.id)

    def _delete_current(self) -> None:
        entry = self.view.current_entry()
        if entry is not None:
            self.delete(entry.id)

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(bare(words))

    def _show_menu(self, place: QPoint) -> None:
        if not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(f"{translate('Terms', 'Edit')}\tEnter").triggered.connect(self._edit_current)
        for key, verb, word in self.verb_words():
            menu.addAction(f"{word}\t{key}" if key else word).triggered.connect(partial(self._on_verb_of_menu, verb))
        menu.addSeparator()
        menu.addAction(f"{translate('Terms', 'Delete')}\tDel").triggered.connect(self._delete_current)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.view.opened.connect(self.edit)
        self.view.delete_wanted.connect(self.delete)
        self.view.copy_wanted.connect(self._copy)
        self.view.verb_wanted.connect(self._on_verb)
        self.view.customContextMenuRequested.connect(self._show_menu)

    def _lay_out(self) -> None:
        line: QFrame = separator(self)
        inner = QVBoxLayout()
        inner.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, 0)
        inner.setSpacing(tokens.SPACE_XS)
        self.verbs.setSpacing(tokens.SPACE_S)
        self.verbs.addWidget(self.heading, 1)
        inner.addLayout(self.verbs)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.bar.hide()
        if self.IS_COMPACT:
            self.verbs.addWidget(self.bar)
        else:
            inner.addWidget(self.bar)
        inner.addWidget(self.facts)
        inner.addWidget(self.empty)
        inner.addWidget(self.problem)
        self.column.setContentsMargins(0, 0, 0, tokens.SPACE_M)
        self.column.setSpacing(tokens.SPACE_XS)
        self.column.addWidget(line)
        self.column.addLayout(inner)
        self.column.addWidget(self.view)
