"""The palette: a few letters, and everything they can mean: actions, pages, views, tags and people."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.fuzzy import WORDS
from irm.domain.listing import BEST, ListSpec
from irm.services.session import Session
from irm.ui.base.dialog import Dialog
from irm.ui.base.keys import KeyGroup, group
from irm.ui.palette.commands import Command, ranked
from irm.ui.quick_log.words import person_choices
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.choice_list import Choice, ChoiceLine, ChoiceList
from irm.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from irm.services.quicklog import Callee

translate = QCoreApplication.translate

_WIDTH: Final = 600
_HEIGHT: Final = 400
_MOST_PEOPLE: Final = 50
_MOST_RECENT: Final = 8


class Palette(Dialog):
    """Chooses one thing. `chosen(key)` comes once it has closed; keys of people are "person:12".

    `search_wanted(text)` asks for the list of everything that holds the words.
    """

    chosen = Signal(str)
    search_wanted = Signal(str)

    def __init__(
        self, tools: Tools, commands: Sequence[Command], *, recent: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools = tools
        self._commands = {command.choice.key: command for command in commands}
        self._recent = tuple(recent)
        self._people: tuple[Choice, ...] = ()
        self._recent_people: dict[str, Choice] = {}
        self._key = ""
        self.offers = ChoiceList(self)
        self.line = ChoiceLine(self.offers, self)
        self.hint = plain_label(role="small", parent=self)
        self.offers.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        self.body.addWidget(self.line)
        self.body.addWidget(self.offers, 1)
        self.add_foot(self.hint)
        self.line.textChanged.connect(self._on_typed)
        self.line.entered.connect(self.offers.choose)
        self.offers.chosen.connect(self._on_chosen)
        self.retranslate()
        self._show()
        self._ask_recent_people()
        self.line.setFocus()

    def add_commands(self, commands: Sequence[Command]) -> None:
        """Offer more: what had to be read first."""
        self._commands |= {command.choice.key: command for command in commands}
        self._show()

    def command(self, key: str) -> Command | None:
        """Return a command by its key."""
        return self._commands.get(key)

    def retranslate(self) -> None:
        self.set_heading(translate("Palette", "What do you want to do?"))
        self.line.setPlaceholderText(translate("Palette", "An action, a page, a tag, a person"))
        self.line.setAccessibleName(translate("Palette", "Search in everything the program can do"))
        self.offers.setAccessibleName(translate("Palette", "What fits"))
        self.hint.setText(translate("Palette", "Arrows choose, Enter does it, Esc closes"))

    @classmethod
    def keys(cls) -> KeyGroup:
        """Return the keys of the palette."""
        return group(
            translate("Palette", "In the palette"),
            (
                ("Up Down", translate("Palette", "Choose")),
                ("Return", translate("Palette", "Do it, or go there")),
                ("Esc", translate("Palette", "Close")),
            ),
        )

    def done(self, result: int) -> None:
        """Close, and say what was chosen once the window below has the keyboard again."""
        super().done(result)
        if self._key.startswith("search:"):
            self.search_wanted.emit(self._key.removeprefix("search:"))
        elif self._key:
            self.chosen.emit(self._key)

    def _on_typed(self, text: str) -> None:
        typed = text.strip()
        if typed:
            self._tools.runner.read(self, partial(_people, typed), partial(self._on_people, typed), turn="people")
        else:
            self._people = ()
        self._show()

    def _on_people(self, typed: str, people: tuple[Callee, ...]) -> None:
        if typed == self.line.text().strip():
            self._people = tuple(person_choices(people, clock.today()))
            self._show()

    def _on_chosen(self, key: str) -> None:
        self._key = key
        self.accept()

    def _show(self) -> None:
        typed = self.line.text().strip()
        self.offers.set_choices(self._found(typed) if typed else self._at_first(), is_first_current=True)

    def _found(self, typed: str) -> list[Choice]:
        scored = ranked(list(self._commands.values()), typed)
        scored.sort(key=lambda entry: (-entry[0], self._place(entry[1].choice.key)))
        near = [command.choice for score, command in scored if score >= WORDS]
        far = [command.choice for score, command in scored if score < WORDS]
        everywhere = translate("Palette", "Search people for “{words}”").replace("{words}", typed)
        return [*near, *self._people, *far, Choice(f"search:{typed}", everywhere, icon="search")]

    def _at_first(self) -> list[Choice]:
        """Return what was used last, then everything but the tags, which are too many to read."""
        recent = [choice for key in self._recent if (choice := self._known(key)) is not None][:_MOST_RECENT]
        taken = {choice.key for choice in recent}
        others = [
            command.choice
            for key, command in self._commands.items()
            if key not in taken and not key.startswith(("tag:", "here:"))
        ]
        if not recent:
            return others
        return [
            Choice("", translate("Palette", "Used last"), is_heading=True),
            *recent,
            Choice("", translate("Palette", "Everything else"), is_heading=True),
            *others,
        ]

    def _known(self, key: str) -> Choice | None:
        command = self._commands.get(key)
        return command.choice if command is not None else self._recent_people.get(key)

    def _place(self, key: str) -> int:
        return self._recent.index(key) if key in self._recent else len(self._recent)

    def _ask_recent_people(self) -> None:
        ids = tuple(int(key.removeprefix("person:")) for key in self._recent if key.startswith("person:"))
        if ids:
            self._tools.runner.read(self, partial(_callees, ids), self._on_recent_people, turn="recent")

    def _on_recent_people(self, people: tuple[Callee, ...]) -> None:
        self._recent_people = {choice.key: choice for choice in person_choices(people, clock.today())}
        if not self.line.text():
            self._show()


# The work, done in a reading thread


def _people(typed: str, session: Session) -> tuple[Callee, ...]:
    """Return who is called so, then whom a search finds otherwise: by a tag, an address, a word in a note."""
    named = services.quicklog.whom(session, typed, limit=_MOST_PEOPLE).people
    ids = services.influencers.ids(session, ListSpec(query=typed, sort=BEST), today=clock.today())[:_MOST_PEOPLE]
    known = {person.id for person in named}
    found = services.quicklog.callees(session, [key for key in ids if key not in known])
    return (*named, *found)[:_MOST_PEOPLE]


def _callees(ids: tuple[int, ...], session: Session) -> tuple[Callee, ...]:
    return services.quicklog.callees(session, ids)
