"""What a user can do to the files of a person, of a touch or of a cooperation: one function per verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from irm import services
from irm.domain import clock
from irm.domain.attachment import Kept
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.writing import write
from irm.ui.tools import Tools

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose files are meant; `name` is what the person or the cooperation is called in messages."""

    name: str
    influencer_id: int
    interaction_id: int | None = None
    cooperation_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Copied:
    """The files that were copied, and the first reason why one was not."""

    kept: tuple[Kept, ...]
    error: IrmError | None = None


def attach(tools: Tools, owner: QObject, whose: Whose, paths: Sequence[str]) -> None:
    """Attach files: their content is copied first, by a task that can be stopped."""
    task = tools.notices.begin(translate("Influencers", "Attaching files"))
    work = partial(_keep, tuple(paths), tools.runner.progress_of(task))
    tools.runner.read(owner, work, partial(_note_kept, tools, owner, whose), task=task)


def open_file(tools: Tools, owner: QObject, attachment_id: int) -> None:
    """Show a copy of a file in the system's own program."""
    tools.runner.read(owner, partial(_copy_to_look_at, attachment_id), partial(_show_file, tools))


def save_as(tools: Tools, owner: QObject, attachment_id: int, target: str) -> None:
    """Write a file to a place of the user's."""
    said = partial(tools.notices.say_written, translate("Influencers", "The file was saved."))
    tools.runner.read(owner, partial(_save_as, attachment_id, target), said)


def rename(tools: Tools, owner: QObject, attachment_id: int, new: str, *, name: str) -> None:
    """Give a file another name; `name` says whose it is."""
    write(tools, owner, "attachment.rename", partial(_rename, attachment_id, new), subject=name)


def remove(tools: Tools, owner: QObject, attachment_id: int, *, name: str) -> None:
    """Take a file off; `name` says whose it is."""
    write(tools, owner, "attachment.remove", partial(_remove, attachment_id), subject=name)


def _note_kept(tools: Tools, owner: QObject, whose: Whose, copied: _Copied) -> None:
    """Note the files that could be copied, and say which could not."""
    if copied.kept:
        count = len(copied.kept)
        said = translate("Influencers", "%n files were attached.", None, count) if count > 1 else ""
        write(tools, owner, "attachment.add", partial(_attach, copied.kept, whose), subject=whose.name, said=said)
    if copied.error is not None:
        tools.notices.fail(copied.error)


def _show_file(tools: Tools, path: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        tools.notices.fail(IrmError("attachment.no_program", name=path.name))


def _keep(paths: tuple[str, ...], progress: Callable[[int, int], None], session: Session) -> _Copied:
    kept: list[Kept] = []
    error: IrmError | None = None
    for path in paths:
        try:
            kept.append(services.attachments.keep(session, Path(path), progress=progress))
        except IrmError as found:
            error = error or found
    return _Copied(tuple(kept), error)


def _attach(kept: tuple[Kept, ...], whose: Whose, session: Session) -> list[int]:
    return services.attachments.add(
        session,
        kept,
        influencer_id=whose.influencer_id,
        interaction_id=whose.interaction_id,
        cooperation_id=whose.cooperation_id,
        now=clock.now(),
    )


def _copy_to_look_at(attachment_id: int, session: Session) -> Path:
    return services.attachments.copy_to_look_at(session, attachment_id)


def _save_as(attachment_id: int, target: str, session: Session) -> Path:
    return services.attachments.save_as(session, attachment_id, Path(target))


def _rename(attachment_id: int, name: str, session: Session) -> str:
    return services.attachments.rename(session, attachment_id, name)


def _remove(attachment_id: int, session: Session) -> int:
    return services.attachments.remove(session, [attachment_id])
