"""The first page of an import: choose a file, or drop it here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from irm.ui.base import record_drag
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ProblemLabel, plain_label

translate = QCoreApplication.translate

_PICTURE = 40
_WIDTH = 460
_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard *.json"
_FOLDER = "import/folder"


class ChoosePage(QWidget):
    """A place to drop a file, and a button to look for one. `chosen(Path)` says which."""

    chosen = Signal(object)

    def __init__(self, memory: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._is_over = False
        self.setAcceptDrops(True)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = plain_label(role="heading", parent=self)
        self._kinds = plain_label(role="soft", wraps=True, parent=self)
        self.problem = ProblemLabel(self)
        for label in (self._words, self._kinds, self.problem):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = button(kind="primary", icon="folder-open", parent=self)
        self.button.clicked.connect(self.ask)
        self._lay_out()
        self.retranslate()

    def ask(self) -> None:
        """Ask for a file with the system's own dialog."""
        kinds = translate("ImportChoose", "Lists")
        everything = translate("ImportChoose", "All files")
        title = translate("ImportChoose", "Choose a list")
        filters = f"{kinds} ({_ENDINGS});;{everything} (*)"
        name, _ = QFileDialog.getOpenFileName(self, title, self._folder(), filters)
        if name:
            self._memory.setValue(_FOLDER, str(Path(name).parent))
            self.chosen.emit(Path(name))

    def show_problem(self, sentence: str) -> None:
        """Say why the last file could not be read; "" takes it back."""
        self.problem.show_problem(sentence)

    def retranslate(self) -> None:
        """Write all texts again."""
        self._words.setText(translate("ImportChoose", "Drop a list here"))
        self._kinds.setText(
            translate(
                "ImportChoose",
                "A table from Excel, Google Sheets or another program (XLSX, ODS, CSV, TSV), contacts from a phone or "
                "mail program (vCard), or an export of IRM (JSON). Nothing is taken in before you saw what happens.",
            )
        )
        self.button.setText(translate("ImportChoose", "Choose a file…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Wait for the next one."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand out the file."""
        self._show_over(False)
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame of the place to drop on."""
        colors = tokens.colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.accent_soft if self._is_over else colors.window))
        painter.setPen(QPen(QColor(colors.focus if self._is_over else colors.line_strong), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)

    def _show_over(self, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def _folder(self) -> str:
        kept = str(self._memory.value(_FOLDER, ""))
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((place for place in (kept, *places) if place and Path(place).is_dir()), str(Path.home()))

    def _fit(self) -> None:
        width = tokens.px(_WIDTH, self.font())
        for label in (self._kinds, self.problem):
            label.setFixedWidth(width)
        self._picture.setPixmap(icons.pixmap("file-spreadsheet", tokens.px(_PICTURE, self.font()), "text_faint"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(tokens.SPACE_S)
        column.addStretch(2)
        column.addWidget(self._picture)
        for widget in (self._words, self._kinds, self.problem):
            # An aligned label would keep the height of its first guess: it stands between two stretches instead.
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(widget)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(tokens.SPACE_S)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._fit()


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the first file a drag holds, None for folders, links to the web and everything else."""
    if record_drag.is_ours(event.mimeData()):
        return None
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.is_file()), None)
