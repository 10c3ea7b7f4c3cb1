"""The sentences about searches, views, and changes to many people."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

FINDING: Final[dict[str, str]] = {
    "query.field_unknown": QT_TRANSLATE_NOOP("words", "There is no field “{value}”."),
    "query.field_near": QT_TRANSLATE_NOOP("words", "There is no field “{value}”. Did you mean “{suggestion}:”?"),
    "query.value_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is nothing that “{field}” can be."),
    "query.value_near": QT_TRANSLATE_NOOP(
        "words", "“{value}” is nothing that “{field}” can be. Did you mean “{suggestion}”?"
    ),
    "query.count_unreadable": QT_TRANSLATE_NOOP(
        "words", "“{value}” is no number for “{field}”. Write 50k, >1.2M or 10k..50k."
    ),
    "query.percent_unreadable": QT_TRANSLATE_NOOP(
        "words", "“{value}” is no percentage for “{field}”. Write >3% or 2..5%."
    ),
    "query.money_unreadable": QT_TRANSLATE_NOOP(
        "words", "“{value}” is no amount for “{field}”. Write >100, 100..500 or >50 USD in quotes."
    ),
    "query.day_unreadable": QT_TRANSLATE_NOOP(
        "words", "“{value}” is no day for “{field}”. Write today, 2026-11-20, <30d or >2w."
    ),
    "query.length_unreadable": QT_TRANSLATE_NOOP(
        "words", "“{value}” is no length of time for “{field}”. Write >30d or 2w."
    ),
    "sort.unknown": QT_TRANSLATE_NOOP("words", "There is no order “{value}”; there are: {offered}."),
    "edit.impossible": QT_TRANSLATE_NOOP("words", "“{value}” cannot be done with this field."),
    "value.missing": QT_TRANSLATE_NOOP("words", "Say which value it shall have."),
    "view.name_missing": QT_TRANSLATE_NOOP("words", "A view needs a name."),
    "view.name_taken": QT_TRANSLATE_NOOP("words", "There is a view called “{value}” already."),
    "view.unknown": QT_TRANSLATE_NOOP("words", "This view is not there any more."),
    "bulk.edit": QT_TRANSLATE_NOOP("words", "Change {subject}"),
    "bulk.tag": QT_TRANSLATE_NOOP("words", "Tag {subject}"),
    "bulk.untag": QT_TRANSLATE_NOOP("words", "Take tags off {subject}"),
    "view.add": QT_TRANSLATE_NOOP("words", "Save the view {subject}"),
    "view.edit": QT_TRANSLATE_NOOP("words", "Update the view {subject}"),
    "view.rename": QT_TRANSLATE_NOOP("words", "Rename a view to {subject}"),
    "view.delete": QT_TRANSLATE_NOOP("words", "Delete the view {subject}"),
    "view.pin": QT_TRANSLATE_NOOP("words", "Pin the view {subject}"),
    "view.unpin": QT_TRANSLATE_NOOP("words", "Unpin the view {subject}"),
    "view.move": QT_TRANSLATE_NOOP("words", "Move the view {subject}"),
}
