"""What a user does with all that is held of one person: hand it out, or erase it for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from irm.ui.screens.influencers.screen import InfluencersScreen

translate = QCoreApplication.translate


class PrivacyHands(QObject):
    """The two actions for the person open or selected; people in the trash are among them."""

    def __init__(self, screen: InfluencersScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.report_action = screen.action("file-text", self.ask_report)
        self.erase_action = screen.action("user-minus", self.ask_erase)
        self.actions = (self.report_action, self.erase_action)

    def retranslate(self) -> None:
        """Write all words again."""
        self.report_action.setText(translate("PrivacyHands", "Data report…"))
        self.erase_action.setText(translate("PrivacyHands", "Erase for good…"))

    def ask_report(self) -> None:
        """Show what is held of the person, to be saved."""
        from irm.ui.dialogs.person_report import PersonReportDialog  # not before it is asked for

        whom = self._whom()
        if whom is not None:
            PersonReportDialog(self._screen.tools, *whom, self._screen.window()).open()

    def ask_erase(self) -> None:
        """Show what erasing the person means, and ask for the name."""
        from irm.ui.dialogs.erase_person import ErasePersonDialog  # not before it is asked for

        whom = self._whom()
        if whom is not None:
            ErasePersonDialog(self._screen.tools, *whom, self._screen.window()).open()

    def _whom(self) -> tuple[int, str] | None:
        """Return the person meant, once what is typed is saved."""
        if not self._screen.save():
            return None
        whom = self._screen.log_target()
        if whom is None:
            self._screen.tools.notices.say(translate("PrivacyHands", "Choose one person first."))
            self._screen.view.setFocus()
        return whom
