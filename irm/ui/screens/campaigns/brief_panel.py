"""The brief tab of a campaign: the page for everybody or for one person, to copy or to keep as a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from irm import services
from irm.domain.file_names import safe_name
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.screens.campaigns import brief_page
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo

if TYPE_CHECKING:
    from irm.services.briefs import Brief

translate = QCoreApplication.translate

_EVERYBODY = 0


class BriefPanel(QWidget):
    """A preview of the page. It reads itself, when it is in sight."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.brief: Brief | None = None
        self._campaign_id = 0
        self._is_stale = False
        bar = QFrame(self)
        mark(bar, role="bar")
        self.whom = CalmCombo(bar)
        self.copy_button = button(icon="copy", parent=bar)
        self.pdf_button = button(icon="download", parent=bar)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_L, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.whom, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.pdf_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)
        self.whom.activated.connect(self.reload)
        self.copy_button.clicked.connect(self.copy)
        self.pdf_button.clicked.connect(self.ask_file)
        self.retranslate()

    def show_campaign(self, campaign_id: int) -> None:
        """Show the brief of a campaign, or look at it again."""
        if campaign_id != self._campaign_id:
            self.whom.clear()
            self._show(None)
        self._campaign_id, self._is_stale = campaign_id, True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Read the brief again."""
        if self._campaign_id:
            self._is_stale = False
            whom = int(self.whom.currentData() or _EVERYBODY)
            done = partial(self._on_read, self._campaign_id)
            work = partial(_read, self._campaign_id, whom)
            self.tools.runner.read(self, work, done, turn="brief", on_error=self._on_gone)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what went stale while it was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def copy(self) -> None:
        """Copy the page: as text for a message, as HTML for a letter."""
        if self.brief is not None:
            QGuiApplication.clipboard().setMimeData(brief_page.mime(self.brief))
            self.tools.notices.say(translate("Brief", "The brief was copied."))

    def ask_file(self) -> None:
        """Ask where the PDF shall go."""
        if self.brief is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        words = " ".join(filter(None, (translate("Brief", "Brief"), self.brief.campaign, self.brief.person)))
        title = translate("Brief", "Save the brief as a PDF")
        wanted, _ = QFileDialog.getSaveFileName(self, title, f"{folder}/{safe_name(words)}.pdf", "PDF (*.pdf)")
        if wanted:
            self.save_pdf(Path(wanted))

    def save_pdf(self, path: Path) -> None:
        """Write the PDF, all of it or nothing."""
        if self.brief is None:
            return
        try:
            services.briefs.keep(path, brief_page.pdf(self.brief, QGuiApplication.font()))
        except IrmError as error:
            self.tools.notices.fail(error)
        else:
            self.tools.notices.say(translate("Brief", "The brief was saved as {name}.").replace("{name}", path.name))

    def retranslate(self) -> None:
        """Write all texts again."""
        name = translate("Brief", "For whom the brief is")
        self.whom.setAccessibleName(name)
        self.whom.setToolTip(name)
        if self.whom.count():
            self.whom.setItemText(0, translate("Brief", "For everybody"))
        self.copy_button.setText(translate("Brief", "Copy"))
        self.copy_button.setToolTip(translate("Brief", "Copy the brief for a message or a letter"))
        self.pdf_button.setText(translate("Brief", "Save as PDF"))
        self.page.setAccessibleName(translate("Brief", "Brief"))
        self._show(self.brief)

    def _on_read(self, campaign_id: int, found: tuple[list[tuple[int, str]], Brief]) -> None:
        if campaign_id != self._campaign_id:
            return
        people, brief = found
        chosen = int(self.whom.currentData() or _EVERYBODY)
        self.whom.clear()
        self.whom.addItem(translate("Brief", "For everybody"), _EVERYBODY)
        for key, name in people:
            self.whom.addItem(name, key)
        self.whom.setCurrentIndex(max(0, self.whom.findData(chosen)))
        self._show(brief)

    def _on_gone(self, _: IrmError) -> None:
        """Show the page for everybody where somebody is not in the campaign any more."""
        if self.whom.currentIndex() > 0:
            self.whom.setCurrentIndex(0)
            self.reload()
        else:
            self._show(None)

    def _show(self, brief: Brief | None) -> None:
        self.brief = brief
        for each in (self.copy_button, self.pdf_button):
            each.setEnabled(brief is not None)
        place = self.page.verticalScrollBar().value()
        inner = self.page.document()
        inner.setDocumentMargin(tokens.px(tokens.SPACE_XL, self.font()))
        self.page.setHtml(brief_page.html(brief) if brief is not None else "")
        self.page.verticalScrollBar().setValue(place)


def _read(campaign_id: int, cooperation_id: int, session: Session) -> tuple[list[tuple[int, str]], Brief]:
    people = [(card.cooperation_id, card.name) for card in services.pipeline.cards(session, campaign_id)]
    if cooperation_id:
        return people, services.briefs.of_person(session, cooperation_id)
    return people, services.briefs.of_campaign(session, campaign_id)
