"""A session with the program, command line and window, in which every text a user types is a mark.

python -m tests.torture.scripted_session FOLDER

IRM_HOME says where the program keeps its files; FOLDER is the user's own, for lists, files and exports.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

MARKS = tuple(
    f"qzxmark{word}"
    for word in (
        *("name", "legal", "handle", "mail", "note", "tag", "city", "reason", "touch", "next"),
        *("outcome", "address", "rejected", "campaign", "query", "quick", "view", "speaker", "file", "error"),
        "passphrase",
    )
)
"""Twenty things typed, and a secret."""
CONTENT = "qzxcontentoffile"
"""What stands in an attached file."""


def mark(word: str) -> str:
    """Return one of the marks."""
    found = f"qzxmark{word}"
    assert found in MARKS, word
    return found


def command_line(folder: Path) -> None:
    """Import, log, search, back up, report, undo, with marks everywhere."""
    from irm.cli import main

    listed = folder / "list.csv"
    header = "Name,Legal name,Instagram,Email,Notes,Tags,City,Birthday\n"
    row = f"{mark('name')},{mark('legal')},{mark('handle')},{mark('mail')}@example.com,{mark('note')},{mark('tag')}"
    listed.write_text(f"{header}{row},{mark('city')},\nBad,,,,,,,{mark('rejected')}\n", encoding="utf-8")
    who = f"@{mark('handle')}"
    for arguments in (
        ("import", str(listed)),
        ("log", who, f"dm in yesterday: {mark('touch')} !fri {mark('next')}"),
        ("people", "--query", mark("query")),
        ("search", mark("touch")),
        ("show", who, "--json"),
        ("history",),
        ("backup",),
        ("report", who, "--json", "--files", str(folder / "report")),
        ("export", str(folder / "out.csv")),
        ("export", str(folder / "out.xlsx")),
        ("import", str(folder / "out.xlsx"), "--dry-run"),
        ("undo",),
        ("redo",),
        ("show", mark("error")),
        ("check", "--full"),
    ):
        main(list(arguments))


def window(folder: Path) -> None:
    """Open the window, edit, search, attach, save a view, fail and crash, with marks everywhere."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from irm.ui.app import Program

    app = QApplication(["irm"])  # held to the end
    program = Program(app, os.environ)

    def wait(milliseconds: int = 20) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(condition: Callable[[], Any]) -> None:
        for _ in range(3):
            for _ in range(1_500):
                wait()
                if condition():
                    break
            else:
                raise TimeoutError

    program.start()
    until(program.runner.is_open)
    until(program.runner.is_idle)
    page: Any = program.window.page("influencers") if program.window is not None else None
    assert program.window is not None
    program.window.show_page("influencers")
    until(program.runner.is_idle)
    page.show_record(1)
    until(program.runner.is_idle)
    page.search(mark("query"))
    until(program.runner.is_idle)
    page.search("")
    _edit(program, page, until, folder)
    program.runner.write(page, "person.edit", _refuse, on_error=_ignore)
    until(program.runner.is_idle)
    program.crash.report(ValueError(mark("error")))
    logging.getLogger("irm").info("session over")
    program.window.close()
    until(program.runner.is_idle)
    program.finish()


def _edit(program: Any, page: Any, until: Callable[[Callable[[], Any]], None], folder: Path) -> None:
    form = page.detail.form
    form.widget("legal_name").setFocus()
    attached = folder / f"{mark('file')}.txt"
    attached.write_text(CONTENT, encoding="utf-8")
    page.detail.files.attach([str(attached)])
    until(program.runner.is_idle)
    for work in _writes():
        program.runner.write(page, "person.edit", work)
        until(program.runner.is_idle)
    from irm import services

    done: list[Any] = []
    for beside in (
        services.backups.make,
        partial(_portable, folder / "moved.irmbackup"),
        services.checkup.run_fully,
    ):
        program.runner.beside(page, beside, done.append)
        until(program.runner.is_idle)
    assert len(done) == 3


def _writes() -> list[Callable[[Any], Any]]:
    from dataclasses import replace

    from irm import services
    from irm.domain import clock
    from irm.domain.influencer import ContactPointDraft, Refusal
    from irm.domain.representative import RepresentativeDraft
    from irm.domain.views import ViewDraft

    def person(session: Any) -> None:
        draft = services.influencers.get(session, 1, today=clock.today()).draft
        draft = replace(
            draft,
            do_not_contact=Refusal(clock.today(), mark("reason")),
            contact_points=(*draft.contact_points, ContactPointDraft("address", mark("address"))),
        )
        services.influencers.save(session, draft, influencer_id=1, today=clock.today())

    def beside(session: Any) -> None:
        services.representatives.save(session, RepresentativeDraft(mark("speaker")))
        services.views.save(session, ViewDraft("influencers", mark("query")), name=mark("view"))

    return [person, beside]


def _portable(target: Path, store: Any) -> object:
    from irm import services

    return services.backups.make_portable(store, target, mark("passphrase"))


def _refuse(session: Any) -> None:
    from irm.errors import IrmError

    raise IrmError("person.unknown", value=mark("error"))


def _ignore(_: object) -> None:
    pass


if __name__ == "__main__":
    command_line(Path(sys.argv[1]))
    window(Path(sys.argv[1]))
    print("done", file=sys.stderr)
