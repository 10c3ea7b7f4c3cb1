"""Check data: looks at everything beside the window's work, says what is wrong, and repairs what can be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QWidget

from irm import services
from irm.errors import IrmError
from irm.ui.base.dialog import Dialog
from irm.ui.tools import Tools
from irm.ui.widgets.labels import plain_label
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.checkup import Finding
    from irm.services.store import Store

translate = QCoreApplication.translate

_WIDTH: Final = 560
_MOST: Final = 20
"""How many sentences are shown; the rest is counted."""


class CheckDataDialog(Dialog):
    """One look when it opens, and another one whenever that is wanted."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools = tools
        self._found: tuple[Finding, ...] | None = None
        self.verdict = plain_label(wraps=True, parent=self)
        self.findings = plain_label(role="soft", wraps=True, parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        for widget in (self.verdict, self.bar, self.findings):
            self.body.addWidget(widget)
        self.again_button = self.add_button(kind="quiet")
        self.close_button = self.add_button(rejects=True)
        self.repair_button = self._accepting = self.add_button(kind="primary")
        self.again_button.clicked.connect(self.look)
        self.repair_button.clicked.connect(self.repair)
        self.retranslate()
        self.look()

    def look(self, _: bool = False) -> None:
        """Look at everything; the window stays usable."""
        self._start(translate("CheckData", "Checking the data"), _look)

    def repair(self, _: bool = False) -> None:
        """Repair what can be, and look again."""
        self._start(translate("CheckData", "Repairing"), _repair)

    def is_done(self) -> bool:
        """Say whether the look is over."""
        return self._found is not None

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show what a look found; nothing found means that all is well."""
        self._found = found
        self._show()
        if self.repair_button.isVisibleTo(self):
            self.repair_button.setFocus()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("CheckData", "Check data"),
            translate(
                "CheckData",
                "Looks at every page of the file, at references, search index and facts, at attachments and backups.",
            ),
        )
        self.bar.setAccessibleName(translate("CheckData", "Checking the data"))
        self.again_button.setText(translate("CheckData", "Check again"))
        self.close_button.setText(translate("CheckData", "Close"))
        self.repair_button.setText(translate("CheckData", "Repair"))
        self._show()

    def _start(self, title: str, work: Any) -> None:
        self._found = None
        self.problem.show_problem("")
        self._show()
        task = self._tools.notices.begin(title)
        task.moved.connect(self._on_progress)
        task.cancelled.connect(self.reject)
        run = partial(work, self._tools.runner.progress_of(task))
        self._tools.runner.beside(self, run, self.show_findings, on_error=self._refuse, task=task)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _refuse(self, error: IrmError) -> None:
        self._found = ()
        self._show()
        self.verdict.setText("")
        self.problem.show_problem(messages.error(error))

    def _show(self) -> None:
        found = self._found
        self.bar.setRange(0, 0)
        self.bar.setVisible(found is None)
        self.again_button.setEnabled(found is not None)
        self.findings.setVisible(bool(found))
        self.repair_button.setVisible(found is not None and any(_is_repairable(one) for one in found))
        if found is None:
            self.verdict.setText(translate("CheckData", "Checking…"))
        elif not found:
            self.verdict.setText(translate("CheckData", "All is well: nothing is wrong with the data."))
        else:
            lines = [messages.filled(one.code, one.details) for one in found[:_MOST]]
            if len(found) > _MOST:
                lines.append("…")
            self.verdict.setText(_verdict(found))
            self.findings.setText("\n".join(lines))
        self.grow()


def _verdict(found: tuple[Finding, ...]) -> str:
    """Return in a sentence what can be done."""
    if all(_is_repairable(one) for one in found):
        return translate("CheckData", "All of this can be repaired:")
    return translate("CheckData", "This is wrong. An earlier state is under Backups; nothing is changed by itself:")


def _is_repairable(finding: Finding) -> bool:
    return finding.code in services.checkup.REPAIRABLE


# The work, done in a thread of its own


def _look(progress: Any, store: Store) -> tuple[Finding, ...]:
    return tuple(services.checkup.run_fully(store, progress=progress))


def _repair(progress: Any, store: Store) -> tuple[Finding, ...]:
    services.checkup.repair(store)
    return _look(progress, store)
