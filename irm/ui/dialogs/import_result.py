"""The last page of an import: what was taken in, what was not, and the ways on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from irm.ui.dialogs.import_verdicts import VerdictPane
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport

translate = QCoreApplication.translate

_PICTURE = 32


class ResultPage(QWidget):
    """What became of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self.is_undone = False
        self._has_rejects = False
        self._picture = QLabel(self)
        self.heading = plain_label(role="title", wraps=True, parent=self)
        self.sentence = plain_label(role="soft", wraps=True, parent=self)
        self.made = plain_label(role="soft", wraps=True, parent=self)
        self.undo_button = button(icon="undo-2", parent=self)
        self.rejects_button = button(icon="download", parent=self)
        self.saved = plain_label(role="soft", wraps=True, parent=self)
        self.pane = VerdictPane(self)
        self._lay_out()
        self.retranslate()

    def show_report(self, report: ImportReport, *, has_rejects_file: bool) -> None:
        """Show the outcome; own JSON has no rows that could be written to a file again."""
        self._report, self.is_undone = report, False
        left = report.counts["duplicate"] + report.counts["rejected"]
        self._has_rejects = has_rejects_file and left > 0
        self.saved.setText("")
        self.pane.show_report(report)
        if left:
            kind = "rejected" if report.counts["rejected"] else "duplicate"
            self.pane.tabs.set_code(kind)
            self.pane.show_kind(kind)
        self.retranslate()

    def show_undone(self) -> None:
        """Say that nothing of the file is in the list any more."""
        self.is_undone = True
        self.retranslate()

    def show_undo(self, is_possible: bool) -> None:
        """Offer to take the import back as long as it is the last thing that was done."""
        self.undo_button.setVisible(is_possible and not self.is_undone)

    def show_saved(self, sentence: str) -> None:
        """Say where the rows that were not taken went."""
        self.saved.setText(sentence)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.undo_button.setText(translate("ImportResult", "Undo import"))
        self.rejects_button.setText(translate("ImportResult", "Save the rows left out…"))
        self.rejects_button.setVisible(self._has_rejects and not self.is_undone)
        self.pane.setVisible(not self.is_undone)
        self.pane.retranslate()
        self._draw()
        if self._report is None:
            return
        if self.is_undone:
            self.heading.setText(translate("ImportResult", "The import was taken back"))
            self.sentence.setText(translate("ImportResult", "Nothing of the file is in your list any more."))
            self.made.hide()
            return
        self.heading.setText(_heading(self._report))
        self.sentence.setText(counted(self._report))
        self.made.setText(_made(self._report.made))
        self.made.setVisible(bool(self.made.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        name, role = ("undo-2", "text_soft") if self.is_undone else ("circle-check", "success")
        self._picture.setPixmap(icons.pixmap(name, tokens.px(_PICTURE, self.font()), role))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        words.addWidget(self.made)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_M)
        top.addWidget(self._picture)
        top.addLayout(words, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(tokens.SPACE_S)
        verbs.addWidget(self.rejects_button)
        verbs.addWidget(self.undo_button)
        verbs.addWidget(self.saved, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addLayout(top)
        column.addLayout(verbs)
        column.addWidget(self.pane, 1)
        column.addStretch(0)


def people(count: int) -> str:
    """Return "1,024 people"."""
    return numbered(translate("ImportResult", "%n people", None, count), count)


def numbered(words: str, count: int) -> str:
    """Write the number of a plural text with the language's separators."""
    return words.replace(str(count), formats.number(count), 1)


def _made(made: dict[str, int]) -> str:
    """Return what came in beside the people themselves, "" for nothing."""

    def of(table: str) -> int:
        return made.get(table, 0)

    parts = (
        (of("social_account"), translate("ImportResult", "%n accounts", None, of("social_account"))),
        (of("metric_snapshot"), translate("ImportResult", "%n readings of numbers", None, of("metric_snapshot"))),
        (of("contact_point"), translate("ImportResult", "%n ways to reach somebody", None, of("contact_point"))),
        (of("interaction"), translate("ImportResult", "%n contacts", None, of("interaction"))),
        (of("tag"), translate("ImportResult", "%n new tags", None, of("tag"))),
        (of("representative"), translate("ImportResult", "%n representatives", None, of("representative"))),
        (of("campaign"), translate("ImportResult", "%n campaigns", None, of("campaign"))),
        (of("cooperation"), translate("ImportResult", "%n people in campaigns", None, of("cooperation"))),
        (of("deliverable"), translate("ImportResult", "%n deliverables", None, of("deliverable"))),
    )
    return "  ·  ".join(numbered(words, count) for count, words in parts if count)


def _heading(report: ImportReport) -> str:
    taken = report.people_taken
    if not taken:
        return translate("ImportResult", "There was nothing new in the file")
    return numbered(translate("ImportResult", "%n people were imported", None, taken), taken)


def counted(report: ImportReport) -> str:
    """Return the counts of all verdicts that came up; rows that say more of somebody new are no updates of people."""
    counts, more = report.counts, report.more_rows
    updated = counts["update"] - more
    parts = (
        (counts["new"], translate("ImportResult", "%n new", None, counts["new"])),
        (more, translate("ImportResult", "%n more rows about them", None, more)),
        (updated, translate("ImportResult", "%n updated", None, updated)),
        (counts["same"], translate("ImportResult", "%n unchanged", None, counts["same"])),
        (counts["duplicate"], translate("ImportResult", "%n possible duplicates left out", None, counts["duplicate"])),
        (counts["rejected"], translate("ImportResult", "%n rejected", None, counts["rejected"])),
    )
    return "  ·  ".join(numbered(words, count) for count, words in parts if count)
