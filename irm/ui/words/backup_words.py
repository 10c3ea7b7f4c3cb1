"""What the window says of a backup: why it was made, what it holds."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.domain.backups import Contents
    from irm.errors import IrmError
    from irm.services.backups import Restored
    from irm.services.rescue import Salvaged

translate = QCoreApplication.translate


def reason(code: str) -> str:
    """Return why a backup was made."""
    return messages.coded(f"backup.reason.{code.replace('-', '_')}")


def held(contents: Contents | None) -> str:
    """Return what a file holds: "40 people, 200 contacts, 4 campaigns, the last contact on 22 Nov"."""
    if contents is None:
        return translate("Backups", "nothing that can be read")
    parts = [
        formats.counted(translate("Backups", "%n people", None, contents.people), contents.people),
        formats.counted(translate("Backups", "%n contacts", None, contents.touches), contents.touches),
        formats.counted(translate("Backups", "%n campaigns", None, contents.campaigns), contents.campaigns),
    ]
    if contents.last_touch:
        when = formats.day(datetime.fromisoformat(contents.last_touch).astimezone().date())
        parts.append(translate("Backups", "the last contact on {day}").replace("{day}", when))
    return formats.listed(parts)


def compared(then: Contents | None, now: Contents | None, *, is_closed: bool) -> str:
    """Return what a backup held and what is there now, a line each; `is_closed` says that it was not opened yet."""
    first = translate("Backups", "In the backup: {what}").replace("{what}", held(then))
    if then is None and is_closed:
        first = translate("Backups", "What is in the backup is seen once it is opened.")
    second = translate("Backups", "Now: {what}").replace("{what}", held(now))
    return f"{first}\n{second}"


def restored(done: Restored) -> IrmError | str:
    """Return what is said once a backup lies in place: what it holds, or what did not come with it."""
    if done.problem is not None:
        return done.problem
    if done.kept is None:
        words = translate("Backups", "The backup was restored: {what}.")
    else:
        words = translate("Backups", "The backup was restored: {what}. The file that was there is kept.")
    return words.replace("{what}", held(done.contents))


def salvaged(done: Salvaged) -> str:
    """Return what is said once what was left of a damaged file lies in place.

    How much was lost is not told: of a table whose beginning is damaged nobody knows how long it was.
    """
    if any(table.lost for table in done.tables):
        words = translate(
            "Backups", "What could be read is here: {what}. Some of the damaged file could not; it is kept as it was."
        )
    else:
        words = translate("Backups", "All entries could be read: {what}. The damaged file is kept.")
    return words.replace("{what}", held(done.restored.contents))
