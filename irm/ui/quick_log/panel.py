"""The quick log: one line, understood as it is typed, shown as chips before Enter saves it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock, quicklog
from irm.domain import quicklog_edit as edit
from irm.domain.checking import checked_interaction
from irm.domain.influencer import InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.quicklog_draft import draft_of
from irm.domain.quicklog_parts import QuickLog as Line
from irm.domain.quicklog_words import channel_word
from irm.errors import Invalid
from irm.services.session import Session
from irm.ui.base.dialog import Dialog
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.perhaps import Perhaps
from irm.ui.quick_log import meaning, words
from irm.ui.quick_log.chips import PROBLEM, USUAL, PartChips
from irm.ui.quick_log.corrections import Corrections
from irm.ui.quick_log.meaning import Meaning
from irm.ui.quick_log.ready import Habits, Ready
from irm.ui.quick_log.writing import language, points, spelling, units
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.choice_list import Choice, ChoiceLine, ChoiceList
from irm.ui.widgets.labels import plain_label
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.quicklog import Callee, Marks

translate = QCoreApplication.translate

_WIDTH: Final = 620
_MOST_OFFERS: Final = 6


class QuickLog(Dialog):
    """The line with its chips and offers. What was typed is the caller's to keep: see `text()`.

    `logged(Ready)` asks to save; `fuller_wanted(influencer_id, draft)` asks for the form with all fields.
    """

    logged = Signal(object)
    fuller_wanted = Signal(int, object)

    def __init__(
        self, tools: Tools, *, target: tuple[int, str] | None, text: str, habits: Habits, parent: QWidget
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools = tools
        self._habits = habits
        self.target: Callee | None = None
        self._has_target = target is not None
        self._target_name = target[1] if target else ""
        self._marks = services.quicklog.Marks()
        self._typing: edit.Typing | None = None
        self._waits_to_save = False
        self.meaning = Meaning(tools.runner, self)
        self.offers = ChoiceList(self)
        self.line = ChoiceLine(self.offers, self)
        self.chips = PartChips(self)
        self.perhaps = Perhaps(tools.runner, self._new_person, self)
        self.said = plain_label(role="small", wraps=True, parent=self)
        self.hint = plain_label(role="small", parent=self)
        self.fuller = self.add_button(kind="quiet")
        self.save_button = self.add_button(accepts=True)
        self.corrections = Corrections(self)
        self.parsed = Line("")
        self._put_together()
        self._connect()
        self._ask_store(target)
        self.retranslate()
        self.line.setText(text)
        self.read()
        self.line.setFocus()

    # What the caller asks

    def text(self) -> str:
        """Return the line as it stands."""
        return self.line.text()

    def ready(self) -> Ready | str:
        """Return the touch, or the sentence that says what is missing."""
        typed = self.parsed.person
        person = self._person()
        is_new = bool(typed) and self.meaning.state(typed) == meaning.NEW
        if person is None and not is_new:
            return words.person_problem(typed, self.meaning.state(typed))
        draft = self._draft(person.id if person else 0)
        try:
            checked_interaction(draft)
        except Invalid as error:
            return messages.problem(error.problems[0])
        name = person.name if person else words.new_name(typed)
        return Ready(draft, self.parsed.tags, typed if is_new else "", name)

    def accept(self) -> None:
        """Save what is typed and close; or say what is missing."""
        typed = self.parsed.person
        if typed and self.meaning.state(typed) == meaning.ASKING:
            self._waits_to_save = True
            return
        found = self.ready()
        if isinstance(found, str):
            self.problem.show_problem(found)
            self._fit()
            if self.offers.choices.choices:
                self.offers.go(1)
            self.line.setFocus()
            return
        self.logged.emit(found)
        super().accept()

    # What the corrections ask

    def rewrite(self, text: str, *, cursor: int | None = None) -> None:
        """Write the line anew."""
        self.line.setText(text)
        self.line.setCursorPosition(len(text) if cursor is None else units(text[:cursor]))
        self.read()
        self.line.setFocus()

    def shown_direction(self) -> str:
        """Return the direction that will be saved."""
        return self._draft(0).direction

    def forget_target(self) -> None:
        """Log with somebody else: the person is typed now."""
        self.target = None
        self._has_target = False
        self.rewrite(f"@ {self.text()}".rstrip() if self.text() else "@", cursor=1)

    # Reading

    def read(self) -> None:
        """Understand the line and show it."""
        self.problem.show_problem("")
        self._waits_to_save = False
        self.parsed = self._parse()
        if self.parsed.person:
            self.meaning.ask(self.parsed.person, turn="person")
        self._show()

    def _parse(self) -> Line:
        """Understand the line; with a person chosen before, a name counts where somebody is called so."""
        text, today = self.text(), clock.today()
        is_day_first = words.is_day_first()
        guessed = quicklog.parse(text, today=today, is_day_first=is_day_first)
        if not self._has_target:
            return guessed
        part = guessed.part("person")
        if part is not None and not part.is_sure and not self.meaning.is_exact(guessed.person):
            self.meaning.ask(guessed.person, turn="guess")
            return quicklog.parse(text, today=today, names="marked", is_day_first=is_day_first)
        return guessed

    def _show(self) -> None:
        self._typing = edit.typing_at(self.parsed, points(self.text(), self.line.cursorPosition()))
        typed, today = self.parsed.person, clock.today()
        person = self._person()
        state = self.meaning.state(typed) if typed else meaning.ASKING
        chip = words.person_chip(typed, state, person)
        if not typed and self._has_target and person is None:
            chip = replace(chip, text=self._target_name or "…", state=USUAL)
        if self._typing is not None and self._typing.kind == "person" and chip.state == PROBLEM:
            chip = replace(chip, state=USUAL)  # not a problem yet: the name is being typed
        self.chips.show_chips([chip, *words.chips(self.parsed, self._draft(0), self._marks, today)])
        self.said.setText(self.parsed.body or translate("QuickLog", "What was said comes after the colon."))
        self.fuller.setEnabled(person is not None)
        self.perhaps.ask(None)
        self._show_offers()

    def _show_offers(self) -> None:
        offered = self._offered()
        self.line.takes_tab = bool(offered) and self._typing is not None
        self.offers.set_choices(offered[: _MOST_OFFERS + 1])
        is_shown = bool(offered)
        height = self.offers.height_of(_MOST_OFFERS + 1) if is_shown else 0
        if self.offers.isVisibleTo(self) != is_shown or self.offers.height() != height:
            self.offers.setFixedHeight(height)
            self.offers.setVisible(is_shown)
        self._fit()

    def _offered(self) -> list[Choice]:
        typing, today = self._typing, clock.today()
        if typing is not None and typing.kind == "tag":
            return words.mark_choices(self._marks, typing.word)
        if typing is not None:
            typed = f"@{typing.word}" if typing.kind == "person" else typing.word
            self.meaning.ask(typed, turn="offers")
            is_settled = self.meaning.state(typed) == meaning.NEW or self._is_picked(typed)
            people = () if is_settled else self.meaning.people(typed)[:_MOST_OFFERS]
            offered = words.person_choices(people, today)
            if typing.kind == "word":
                return [*words.channel_choices(typing.word), *(() if self._has_target else offered)]
            is_open = len(typing.word) > 0 and not is_settled and self.meaning.state(typed) != meaning.CERTAIN
            return [*offered, words.new_choice(typed)] if is_open and self.parsed.person else offered
        typed = self.parsed.person
        if typed and self.meaning.state(typed) in (meaning.SEVERAL, meaning.NOBODY):
            people = self.meaning.people(typed)[:_MOST_OFFERS]
            return [*words.person_choices(people, today), words.new_choice(typed)]
        return []

    def _is_picked(self, typed: str) -> bool:
        person = self.meaning.person(typed)
        return person is not None and f"@{person.handle}" == typed

    def _on_learnt(self, _: str) -> None:
        waits = self._waits_to_save
        self.read()
        if waits:
            self.accept()

    # Choosing

    def _on_entered(self) -> None:
        if not self.offers.choose():
            self.accept()

    def _on_tabbed(self) -> None:
        self.offers.choose(self.offers.current_key() or self.offers.first_key())

    def _on_chosen(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind == "new":
            self.meaning.take_for_new(self.parsed.person)
            self.rewrite(self.text())
        elif kind == "person":
            self._choose_person(int(rest))
        elif self._typing is not None:
            written = f'#"{rest}"' if len(rest.split()) > 1 else f"#{rest}"
            self._complete(written if kind == "tag" else channel_word(rest, language()))

    def _choose_person(self, influencer_id: int) -> None:
        typing = self._typing
        typed = self.parsed.person
        if typing is not None:
            typed = f"@{typing.word}" if typing.kind == "person" else typing.word
        person = next((known for known in self.meaning.people(typed) if known.id == influencer_id), None)
        if person is None:
            return
        written, value = spelling(person)
        self.meaning.pick(value if typing is not None else typed, person)
        if typing is not None:
            self._complete(written)
        else:
            self.rewrite(self.text())

    def _complete(self, written: str) -> None:
        if self._typing is not None:
            text, cursor = edit.completed(self.parsed, self._typing, written)
            self.rewrite(text, cursor=cursor)

    # Inside

    def _person(self) -> Callee | None:
        typed = self.parsed.person
        return self.meaning.person(typed) if typed else self.target

    def _new_person(self) -> InfluencerDraft | None:
        """Return what is typed of somebody new, None where the line is about somebody known."""
        typed = self.parsed.person
        if not typed or self.meaning.state(typed) != meaning.NEW:
            return None
        return services.quicklog.draft_of_new(typed, channel=self._draft(0).channel)

    def _log_instead(self, influencer_id: int) -> None:
        self._tools.runner.read(self, partial(_callee, influencer_id), self._on_instead, turn="target")

    def _on_instead(self, person: Callee | None) -> None:
        if person is not None and self.parsed.person:
            self.meaning.pick(self.parsed.person, person)
            self.perhaps.forget()
            self.rewrite(self.text())

    def _draft(self, influencer_id: int) -> InteractionDraft:
        return draft_of(
            self.parsed,
            influencer_id,
            now=clock.now(),
            channel=self._habits.channel,
            direction=self._habits.direction,
        )

    def _on_left_empty(self) -> None:
        if self._has_target:
            self.forget_target()

    def _on_fuller(self) -> None:
        person = self._person()
        if person is not None:
            self.fuller_wanted.emit(person.id, self._draft(person.id))
            self.line.clear()
            self.reject()

    def _ask_store(self, target: tuple[int, str] | None) -> None:
        self._tools.runner.read(self, _marks, self._on_marks, turn="marks")
        if target is not None:
            self._tools.runner.read(self, partial(_callee, target[0]), self._on_target, turn="target")

    def _on_marks(self, marks: Marks) -> None:
        self._marks = marks
        self._show()

    def _on_target(self, person: Callee | None) -> None:
        if self._has_target:
            self.target = person
            self._has_target = person is not None
            self.read()

    def _fit(self) -> None:
        """Become as high as what is shown."""
        self._column.activate()
        wanted = self._column.totalHeightForWidth(self.width())
        if wanted != self.height():
            self.resize(QSize(self.width(), wanted))

    def _connect(self) -> None:
        self.line.textEdited.connect(self._on_edited)
        self.line.cursorPositionChanged.connect(self._on_cursor)
        self.line.entered.connect(self._on_entered)
        self.line.tabbed.connect(self._on_tabbed)
        self.line.left_empty.connect(self._on_left_empty)
        self.offers.chosen.connect(self._on_chosen)
        self.chips.clicked.connect(self.corrections.correct)
        self.meaning.learnt.connect(self._on_learnt)
        self.perhaps.opened.connect(self._log_instead)
        self.perhaps.turned.connect(self._fit)
        self.fuller.clicked.connect(self._on_fuller)

    def _on_edited(self, _: str) -> None:
        self.read()

    def _on_cursor(self, _: int, __: int) -> None:
        if self.parsed.text == self.text():
            self._show()

    def _put_together(self) -> None:
        self.offers.hide()
        self.chips.setMinimumWidth(tokens.px(_WIDTH, self.font()) - 2 * tokens.SPACE_XL)
        for widget in (self.line, self.chips, self.perhaps, self.said, self.offers):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_foot(self.hint)

    @classmethod
    def keys(cls) -> KeyGroup:
        """Return the keys of the quick log."""
        return group(
            translate("QuickLog", "In the quick log"),
            (
                ("Return", translate("QuickLog", "Save")),
                ("Tab", translate("QuickLog", "Take the first suggestion")),
                ("Up Down", translate("QuickLog", "Choose a suggestion")),
                ("Backspace", translate("QuickLog", "In an empty line: log with somebody else")),
                ("Esc", translate("QuickLog", "Close and keep the text")),
            ),
        )

    def retranslate(self) -> None:
        self.set_heading(translate("QuickLog", "Log a contact"))
        self.line.setAccessibleName(translate("QuickLog", "What was said, in one line"))
        hint = translate("QuickLog", "dm in @handle yesterday: what was said #tag !fri next step")
        self.line.setPlaceholderText(hint)
        self.offers.setAccessibleName(translate("QuickLog", "Suggestions"))
        self.chips.setAccessibleName(translate("QuickLog", "What was understood"))
        self.fuller.setText(translate("QuickLog", "More fields"))
        self.save_button.setText(translate("QuickLog", "Save"))
        self.hint.setText(translate("QuickLog", "Enter saves, Esc keeps the text for later"))


# The work, done in a reading thread


def _marks(session: Session) -> Marks:
    return services.quicklog.marks(session)


def _callee(influencer_id: int, session: Session) -> Callee | None:
    return next(iter(services.quicklog.callees(session, [influencer_id])), None)
