"""What a user does to several people at once: the line for tags, and the dialog for any field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.screens.influencers import bulk_actions
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.ui.dialogs.bulk_edit_values import Known
    from irm.ui.screens.influencers.screen import InfluencersScreen

translate = QCoreApplication.translate

_TAGS = "bulk.tags"


class BulkHands(QObject):
    """The actions for several selected people of one screen, and what they open."""

    def __init__(self, screen: InfluencersScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._ids: tuple[int, ...] = ()
        self.tag_action = screen.key_action("tag", "Ctrl+T", self.ask_tags)
        self.edit_action = screen.key_action("square-pen", "Ctrl+Shift+E", self.ask_edit)
        self.merge_action = screen.key_action("users", "Ctrl+M", self.ask_merge)
        self.actions = (self.tag_action, self.edit_action, self.merge_action)
        screen.bar.answered.connect(self._on_answered)

    def retranslate(self) -> None:
        """Write all words again."""
        self.tag_action.setText(translate("BulkHands", "Tag the selected people…"))
        self.tag_action.setIconText(translate("BulkHands", "Tag"))
        self.edit_action.setText(translate("BulkHands", "Change a field of the selected people…"))
        self.edit_action.setIconText(translate("BulkHands", "Change"))

        self.merge_action.setText(translate("BulkHands", "Merge two selected people…"))
        self.merge_action.setIconText(translate("BulkHands", "Merge"))

    def ask_merge(self) -> None:
        """Show the two people selected side by side, to be merged."""
        chosen = self._screen.view.selected_ids()
        if len(chosen) != 2 or self._screen.spec.in_trash or not self._screen.save():
            self._screen.tools.notices.say(translate("BulkHands", "Select two people to merge them."))
            self._screen.view.setFocus()
            return
        from irm.ui.dialogs.duplicates import DuplicatesDialog  # as below

        DuplicatesDialog.ask(self._screen.window(), self._screen.tools, pair=(chosen[0], chosen[1]))

    def ask_tags(self) -> None:
        """Ask for tags in the bar above the list."""
        self._ids = self._screen.view.selected_ids()
        if not self._ids or self._screen.spec.in_trash:
            self._say_nobody()
            return
        count = len(self._ids)
        hint = translate("BulkHands", "Tags for %n people, -tag takes one off", None, count)
        self._screen.bar.ask(_TAGS, formats.counted(hint, count))
        self._screen.tools.runner.read(self, tag_names, self._screen.bar.line.set_known, turn="tags")

    def ask_edit(self) -> None:
        """Open the dialog for a field of the people selected, or of all that are shown."""
        if not self._screen.model.ids or self._screen.spec.in_trash or not self._screen.save():
            self._say_nobody()
            return
        self._screen.tools.runner.read(self, _known, self._open, turn="fields")

    def _open(self, known: Known) -> None:
        from irm.ui.dialogs.bulk_edit import BulkEditDialog  # not before it is asked for: the first paint comes first

        screen = self._screen
        listed = tuple(filter(None, screen.model.ids))
        BulkEditDialog.ask(screen.window(), screen.tools, known, selected=screen.view.selected_ids(), listed=listed)

    def _on_answered(self, purpose: str, typed: str) -> None:
        if purpose == _TAGS:
            bulk_actions.tag(
                self._screen.tools, self, self._ids, typed, on_done=self._on_done, on_error=self._on_refused
            )

    def _on_done(self, _: int) -> None:
        self._screen.bar.end_asking()

    def _on_refused(self, error: IrmError) -> None:
        self._screen.bar.line.show_problem(messages.error(error))
        self._screen.tools.notices.fail(error)

    def _say_nobody(self) -> None:
        self._screen.tools.notices.say(translate("BulkHands", "Select the people first."))
        self._screen.view.setFocus()


def tag_names(session: Session) -> list[str]:
    """Return every tag; called in a reading thread."""
    return [row.name for row in services.tags.rows(session)]


def _known(session: Session) -> Known:
    from irm.ui.dialogs.bulk_edit_values import Known  # as above

    return Known(tuple(tag_names(session)), services.own_fields.fields(session))
