"""Shows a new recovery code, once, and sees by one group of it that it was written down."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from irm import services
from irm.domain import clock
from irm.errors import IrmError
from irm.ui import recovery_page
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.store import Store

translate = QCoreApplication.translate

ASK, SHOW, CHECK = range(3)
_ACROSS: Final = 3
_WIDTH: Final = 520
_LETTERS: Final = 20


class RecoveryCodeDialog(Dialog):
    """`finished` says nothing of the code; `checked` comes once a group of it was typed.

    `has_one` says that there is a code already, which a new one makes worthless: then that is asked first.
    """

    checked = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None, *, has_one: bool = False) -> None:
        super().__init__(parent, width=_WIDTH)
        self.setModal(True)
        self._tools = tools
        self._groups: tuple[str, ...] = ()
        self._folder = ""
        self._number = random.SystemRandom().randint(1, services.protection.GROUPS)
        self._made_on = clock.today()
        self.page = ASK
        self._pages = (QWidget(self), self._show_page(), self._check_page())
        for each in self._pages:
            self.body.addWidget(each)
        self.later_button = self.add_button(rejects=True)
        self.back_button = self.add_button()
        self.next_button = self._accepting = self.add_button(kind="primary")
        self.next_button.setDefault(True)
        self._connect()
        self.go_to(ASK if has_one else SHOW)
        if not has_one:
            self.make()

    @property
    def code(self) -> str:
        """The code that is shown, "" before it is made."""
        return "-".join(self._groups)

    def make(self) -> None:
        """Make a new code and show it."""
        self.go_to(SHOW)
        self._tools.runner.beside(self, _new, self._on_made, on_error=self._on_refused)

    def go_to(self, page: int) -> None:
        """Show the question, the code, or the field it is checked by."""
        self.page = page
        for number, each in enumerate(self._pages):
            each.setVisible(number == page != ASK)
        self.problem.show_problem("", self.typed)
        self.back_button.setVisible(page == CHECK)
        self.next_button.setEnabled(page != SHOW or bool(self._groups))
        self.retranslate()
        if page == CHECK:
            self.typed.clear()
            self.typed.setFocus()
        else:
            self.next_button.setFocus()
        if self.isVisible():
            self._column.activate()
            self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def check(self) -> None:
        """See whether the group that is asked for was typed."""
        if not services.protection.is_group(self.code, self._number, self.typed.text()):
            self.problem.show_problem(
                translate("Recovery", "This is another group. Look at what you wrote down."), self.typed
            )
            self.typed.selectAll()
            self.typed.setFocus()
            return
        self.next_button.setEnabled(False)
        self._tools.runner.beside(self, _note_checked, self._on_checked, on_error=self._on_refused)

    def save_pdf(self, path: Path) -> None:
        """Write the page as a PDF."""
        content = recovery_page.pdf(self._groups, self._made_on, self._folder, QGuiApplication.font())
        try:
            services.protection.keep_page(path, content)
        except IrmError as error:
            self._on_refused(error)
        else:
            self._tell(translate("Recovery", "Saved. Keep the file away from this computer."))

    def retranslate(self) -> None:
        """Write all words again."""
        page = self.page
        self.set_heading(translate("Recovery", "Your recovery code"), _lead(page))
        self.later_button.setText(translate("Recovery", "Cancel") if page == ASK else translate("Recovery", "Later"))
        self.back_button.setText(translate("Recovery", "Show it again"))
        self.next_button.setText(
            {
                ASK: translate("Recovery", "Make a new code"),
                SHOW: translate("Recovery", "I have written it down"),
                CHECK: translate("Recovery", "Check"),
            }[page]
        )
        self.print_button.setText(translate("Recovery", "Print…"))
        self.pdf_button.setText(translate("Recovery", "Save as PDF…"))
        self.copy_button.setText(translate("Recovery", "Copy"))
        words = translate("Recovery", "&Group {number}").replace("{number}", formats.number(self._number))
        self._label.setText(words)
        self._write_groups()

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._go_on)
        self.back_button.clicked.connect(partial(self._back))
        self.print_button.clicked.connect(self._print)
        self.pdf_button.clicked.connect(self._ask_file)
        self.copy_button.clicked.connect(self._copy)
        self.typed.textEdited.connect(self._on_typed)

    def _go_on(self, _: bool = False) -> None:
        page = self.page
        if page == ASK:
            self.make()
        elif page == SHOW:
            self.go_to(CHECK)
        else:
            self.check()

    def _back(self, _: bool = False) -> None:
        self.go_to(SHOW)

    def _on_typed(self, _: str) -> None:
        self.problem.show_problem("", self.typed)

    def _on_made(self, made: tuple[str, str]) -> None:
        code, self._folder = made
        self.show_groups(services.protection.groups(code))

    def show_groups(self, groups: tuple[str, ...], *, asked: int = 0) -> None:
        """Show a code that is made, and which of its groups shall be asked for."""
        self._groups = groups
        self._number = asked or self._number
        for each in (self.print_button, self.pdf_button, self.copy_button):
            each.setEnabled(True)
        self.next_button.setEnabled(True)
        if self.page == SHOW:  # it could not have the keyboard before, and Enter must not mean "Later"
            self.next_button.setFocus()
        self._write_groups()

    def _on_checked(self, _: object) -> None:
        self.checked.emit()
        self._tools.notices.say(translate("Recovery", "The recovery code is checked. Keep it in a safe place."))
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self.next_button.setEnabled(True)
        self.problem.show_problem(messages.error(error))

    def _write_groups(self) -> None:
        for number, label in enumerate(self._letters):
            group = self._groups[number] if self._groups else "·····"
            label.setText(group)
            name = translate("Recovery", "Group {number}").replace("{number}", str(number + 1))
            label.setAccessibleName(f"{name}: {group}")
            self._numbers[number].setText(formats.number(number + 1))

    def _show_page(self) -> QWidget:
        page = QWidget(self)
        sheet = QFrame(page)
        sheet.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code runs from left to right in every language
        mark(sheet, role="card")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, tokens.SPACE_M)
        grid.setVerticalSpacing(tokens.SPACE_XS)
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPixelSize(tokens.px(_LETTERS, self.font()))
        self._numbers: list[QLabel] = []
        self._letters: list[QLabel] = []
        for number in range(services.protection.GROUPS):
            row, column = divmod(number, _ACROSS)
            above, below = plain_label(role="small", parent=sheet), plain_label(parent=sheet)
            below.setFont(font)
            for label, place in ((above, row * 3), (below, row * 3 + 1)):
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label, place, column)
            self._numbers.append(above)
            self._letters.append(below)
        grid.setRowMinimumHeight(2, tokens.SPACE_S)
        self.print_button = button(icon="file-text", parent=page)
        self.pdf_button = button(icon="download", parent=page)
        self.copy_button = button(kind="link", parent=page)
        self.told = plain_label(role="soft", wraps=True, parent=page)
        self.told.hide()
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_S)
        for each in (self.print_button, self.pdf_button, self.copy_button):
            each.setEnabled(False)
            line.addWidget(each)
        line.addStretch()
        column_layout = QVBoxLayout(page)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(tokens.SPACE_M)
        column_layout.addWidget(sheet)
        column_layout.addLayout(line)
        column_layout.addWidget(self.told)
        return page

    def _check_page(self) -> QWidget:
        page = QWidget(self)
        self.typed = QLineEdit(page)
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._label = field_label(self.typed, parent=page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addWidget(self.typed)
        return page

    def _copy(self, _: bool = False) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self._tell(
            translate("Recovery", "Copied. Other programs can read it there: paste it, then copy something else.")
        )

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()

    def _ask_file(self, _: bool = False) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("Recovery", "Save the recovery code")
        wanted, _kind = QFileDialog.getSaveFileName(self, title, f"{folder}/IRM recovery code.pdf", "PDF (*.pdf)")
        if wanted:
            self.save_pdf(Path(wanted))

    def _print(self, _: bool = False) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # hardly ever needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        # It must not outlive the printer: a lock hides what is open, which ends this, and shows it again.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.exec():
            recovery_page.print_on(printer, self._groups, self._made_on, self._folder, QGuiApplication.font())


def _lead(page: int) -> str:
    if page == ASK:
        return translate(
            "Recovery", "A new code takes the place of the one you have: that one does not count any more."
        )
    if page == SHOW:
        return translate(
            "Recovery",
            "Only this code opens your data when the computer or its key store is lost, or a passphrase forgotten. "
            "Write it down and keep it away from this computer: it is shown this once.",
        )
    return translate("Recovery", "To be sure, type one group from where you wrote it down.")


# The work, done in a thread of its own


def _new(store: Store) -> tuple[str, str]:
    return services.protection.new_code(store.maker.paths, store.maker.key), str(store.maker.paths.data)


def _note_checked(store: Store) -> None:
    services.protection.note_code_checked(store.maker.paths, store.maker.key)
