"""The sentences about touches, incidents and Today."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

TOUCHES: Final[dict[str, str]] = {
    "touch.empty": QT_TRANSLATE_NOOP("words", "Say what was said, or what the next step is."),
    "touch.invalid": QT_TRANSLATE_NOOP("words", "“{value}” cannot be read as a touch."),
    "channel.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no channel."),
    "direction.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no direction: in, out or none."),
    "time.naive": QT_TRANSLATE_NOOP("words", "The time “{value}” does not say in which time zone it is."),
    "time.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no time of day."),
    "zone.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no time zone this computer knows."),
    "today.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is nothing that can be due."),
    "incident.unknown": QT_TRANSLATE_NOOP("words", "This incident is not there any more."),
    "incident.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of incident."),
    "touch.unknown": QT_TRANSLATE_NOOP("words", "This contact is not there any more."),
    "touch.add": QT_TRANSLATE_NOOP("words", "Log a contact with {subject}"),
    "touch.edit": QT_TRANSLATE_NOOP("words", "Edit a contact with {subject}"),
    "touch.move": QT_TRANSLATE_NOOP("words", "Move a contact to {subject}"),
    "touch.no_reply": QT_TRANSLATE_NOOP("words", "Say who has to answer {subject}"),
    "incident.add": QT_TRANSLATE_NOOP("words", "Note an incident with {subject}"),
    "incident.praise": QT_TRANSLATE_NOOP("words", "Praise {subject}"),
    "incident.edit": QT_TRANSLATE_NOOP("words", "Edit an incident of {subject}"),
    "incident.delete": QT_TRANSLATE_NOOP("words", "Delete an incident of {subject}"),
    "touch.delete": QT_TRANSLATE_NOOP("words", "Delete a contact with {subject}"),
    "today.done": QT_TRANSLATE_NOOP("words", "Done: {subject}"),
    "today.snooze": QT_TRANSLATE_NOOP("words", "Snooze {subject}"),
    "today.unsnooze": QT_TRANSLATE_NOOP("words", "Stop snoozing {subject}"),
    "today.reschedule": QT_TRANSLATE_NOOP("words", "Reschedule {subject}"),
}
