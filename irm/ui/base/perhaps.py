"""The line that says, while somebody types, who in the list may be the same person; a click chooses them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from irm import services
from irm.domain.influencer import InfluencerDraft
from irm.services.session import Session
from irm.ui.base.cells import apart
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from irm.services.duplicates import Pair

translate = QCoreApplication.translate

_REST: Final = 300
"""Milliseconds of rest in typing before anybody is looked for."""
_TELLING: Final = ("display_name", "legal_name", "accounts", "contact_points")
"""Only what says who somebody is makes it worth looking."""


class Perhaps(QFrame):
    """Says "Perhaps the same as Jane Doe"; takes no room while nobody is like what is typed."""

    opened = Signal(int)
    turned = Signal()
    """Somebody else is shown now, or nobody: it takes other room."""

    def __init__(
        self, runner: Runner, draft: Callable[[], InfluencerDraft | None], parent: QWidget, *, edge: int = 0
    ) -> None:
        """`draft` gives what is typed so far, None where nobody new is; `edge` is the room at both sides."""
        super().__init__(parent)
        self._runner, self._draft = runner, draft
        self._asked: tuple[object, ...] = ()
        self._person_id: int | None = None
        self._found = 0
        self.label = plain_label(role="soft", parent=self)
        self.link = button(kind="flat", parent=self)
        self.link.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, tokens.SPACE_XS, edge, tokens.SPACE_XS)
        row.addWidget(self.label)
        row.addWidget(self.link)
        row.addStretch()
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.hide()

    def ask(self, person_id: int | None) -> None:
        """Look for who may be meant, once typing rests."""
        self._person_id = person_id
        self._timer.start()

    def forget(self) -> None:
        """Say nothing any more: somebody else is typed or shown."""
        self._timer.stop()
        self._asked = ()
        self._turn(is_found=False)

    def _look(self) -> None:
        draft = self._draft()
        if draft is None:
            self.forget()
            return
        asked = (self._person_id, *(getattr(draft, name) for name in _TELLING))
        if asked != self._asked:
            self._asked = asked
            work = partial(_like, draft, self._person_id)
            self._runner.read(self, work, partial(self._show, asked), turn="perhaps")

    def _show(self, asked: tuple[object, ...], found: tuple[Pair, ...]) -> None:
        if asked != self._asked:
            return
        if found:
            self._found = found[0].first
            self.label.setText(translate("Perhaps", "Perhaps the same as"))
            self.link.setText(apart(found[0].first_name).replace("&", "&&"))
            self.link.setAccessibleName(f"{self.label.text()} {found[0].first_name}")
        self._turn(is_found=bool(found))

    def _turn(self, *, is_found: bool) -> None:
        if is_found or not self.isHidden():
            self.setVisible(is_found)
            self.turned.emit()

    def _open(self) -> None:
        if self._found:
            self.opened.emit(self._found)


# The work, done in a reading thread


def _like(draft: InfluencerDraft, person_id: int | None, session: Session) -> tuple[Pair, ...]:
    return services.duplicates.like(session, draft, influencer_id=person_id)
