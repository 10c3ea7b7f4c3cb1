"""Whom the letters typed mean: asked of the store once per spelling, answered later, and settled by a choice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irm import services
from irm.services.session import Session
from irm.ui.runner import Runner

if TYPE_CHECKING:
    from irm.services.quicklog import Callee, Whom

ASKING = "asking"
CERTAIN = "certain"
SEVERAL = "several"
NOBODY = "nobody"
NEW = "new"


class Meaning(QObject):
    """Remembers what each spelling means while the line is open. `learnt(typed)` comes with every answer."""

    learnt = Signal(str)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._whom: dict[str, Whom] = {}
        self._picked: dict[str, Callee] = {}
        self._new: set[str] = set()

    def ask(self, typed: str, *, turn: str) -> None:
        """Ask whom a spelling means, where that is not known yet."""
        if typed not in self._whom:
            work = partial(_whom, typed)
            self._runner.read(self, work, partial(self._on_whom, typed), turn=turn)

    def pick(self, typed: str, person: Callee) -> None:
        """Take a spelling for this person from now on."""
        self._new.discard(typed)
        self._picked[typed] = person

    def take_for_new(self, typed: str) -> None:
        """Take a spelling for somebody new."""
        self._new.add(typed)

    def state(self, typed: str) -> str:
        """Return how clear a spelling is."""
        if typed in self._new:
            return NEW
        if typed in self._picked:
            return CERTAIN
        whom = self._whom.get(typed)
        if whom is None:
            return ASKING
        if not whom.people:
            return NOBODY
        return CERTAIN if whom.is_certain else SEVERAL

    def is_exact(self, typed: str) -> bool:
        """Say whether one person alone is called exactly so, or was chosen."""
        whom = self._whom.get(typed)
        return typed in self._picked or typed in self._new or (whom is not None and whom.is_exact)

    def person(self, typed: str) -> Callee | None:
        """Return the person a spelling means where that is certain."""
        if typed in self._new:
            return None
        whom = self._whom.get(typed)
        known = whom.people[0] if whom is not None and whom.is_certain and whom.people else None
        return self._picked.get(typed, known)

    def people(self, typed: str) -> tuple[Callee, ...]:
        """Return everybody a spelling can mean, as far as it is known."""
        whom = self._whom.get(typed)
        return whom.people if whom is not None else ()

    def _on_whom(self, typed: str, whom: Whom) -> None:
        self._whom[typed] = whom
        self.learnt.emit(typed)


def _whom(typed: str, session: Session) -> Whom:
    return services.quicklog.whom(session, typed)
