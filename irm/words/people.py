"""The sentences about people, representatives, their files and stages, and the names of what is done to them."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

PEOPLE: Final[dict[str, str]] = {
    "draft.invalid": QT_TRANSLATE_NOOP("words", "{count} fields need a correction."),
    "name.missing": QT_TRANSLATE_NOOP("words", "A name, a handle or a way to reach the person is needed."),
    "text.too_long": QT_TRANSLATE_NOOP("words", "This text has {length} characters; at most {limit} are possible."),
    "kind.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of influencer."),
    "stage.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no stage."),
    "stage.name_taken": QT_TRANSLATE_NOOP("words", "Another stage is called “{value}” already."),
    "stage.in_use": QT_TRANSLATE_NOOP("words", "Somebody is in this stage: only an empty one can be hidden."),
    "platform.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no platform this program knows."),
    "handle.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no handle and no link to a profile."),
    "contact.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of contact."),
    "link.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no link to a page."),
    "influence.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no influence type."),
    "origin.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no origin this program knows."),
    "rhythm.out_of_range": QT_TRANSLATE_NOOP("words", "A rhythm lasts from 1 to {limit} days."),
    "rhythm.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no number of days."),
    "introduced_by.self": QT_TRANSLATE_NOOP("words", "Nobody introduces themselves: say who did."),
    "email.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no e-mail address."),
    "phone.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no phone number."),
    "count.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no count."),
    "count.negative": QT_TRANSLATE_NOOP("words", "A count cannot be below zero: {value}."),
    "count.too_large": QT_TRANSLATE_NOOP("words", "This count is too large: {value}."),
    "date.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no date this program can read."),
    "date.ambiguous": QT_TRANSLATE_NOOP(
        "words", "“{value}” can be read as two dates: say whether the day comes first."
    ),
    "person.unknown": QT_TRANSLATE_NOOP("words", "Nobody here is “{value}”."),
    "person.ambiguous": QT_TRANSLATE_NOOP("words", "“{value}” can be several people: say which by id ({ids})."),
    "representative.name_missing": QT_TRANSLATE_NOOP("words", "A name, a company or a way to reach them is needed."),
    "representative.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of representative."),
    "representative.unknown": QT_TRANSLATE_NOOP("words", "There is no representative “{value}”."),
    "link.not_chosen": QT_TRANSLATE_NOOP("words", "Nobody here is called “{value}”: choose somebody who is offered."),
    "attachment.not_file": QT_TRANSLATE_NOOP("words", "“{name}” is no ordinary file and was not attached."),
    "attachment.unreadable": QT_TRANSLATE_NOOP("words", "“{name}” cannot be read ({reason}) and was not attached."),
    "attachment.too_big": QT_TRANSLATE_NOOP(
        "words", "“{name}” was not attached: a file may have {limit} megabytes at most. Note where it lies instead."
    ),
    "attachment.cannot_keep": QT_TRANSLATE_NOOP(
        "words", "“{name}” could not be copied into the data folder ({reason}); nothing was changed."
    ),
    "attachment.missing": QT_TRANSLATE_NOOP(
        "words", "The content of “{name}” is not in the data folder. Bring it back from a copy, or attach it again."
    ),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "words", "The content of “{name}” is not what was attached. Bring it back from a copy, or attach it again."
    ),
    "attachment.no_program": QT_TRANSLATE_NOOP("words", "No program on this computer opens “{name}”. Save it instead."),
    "attachment.unknown": QT_TRANSLATE_NOOP("words", "This file is not there any more."),
    "attachment.runs": QT_TRANSLATE_NOOP(
        "words", "“{name}” is a program and is not opened from here. Save it where you want it and look at it there."
    ),
    "handle.taken": QT_TRANSLATE_NOOP("words", "“{value}” is the account of {name} already."),
    "handle.taken_in_trash": QT_TRANSLATE_NOOP(
        "words", "“{value}” is the account of {name}, who is in the trash: take them out of it, or give another handle."
    ),
    "person.add": QT_TRANSLATE_NOOP("words", "Add {subject}"),
    "person.edit": QT_TRANSLATE_NOOP("words", "Edit {subject}"),
    "person.trash": QT_TRANSLATE_NOOP("words", "Move {subject} to the trash"),
    "person.restore": QT_TRANSLATE_NOOP("words", "Take {subject} out of the trash"),
    "representative.add": QT_TRANSLATE_NOOP("words", "Add {subject}"),
    "representative.edit": QT_TRANSLATE_NOOP("words", "Edit {subject}"),
    "representative.trash": QT_TRANSLATE_NOOP("words", "Move {subject} to the trash"),
    "representative.restore": QT_TRANSLATE_NOOP("words", "Take {subject} out of the trash"),
    "stage.move": QT_TRANSLATE_NOOP("words", "Move {subject} to another stage"),
    "stage.rename": QT_TRANSLATE_NOOP("words", "Rename the stage {subject}"),
    "stage.hide": QT_TRANSLATE_NOOP("words", "Hide the stage {subject}"),
    "stage.show": QT_TRANSLATE_NOOP("words", "Show the stage {subject}"),
    "stage.reorder": QT_TRANSLATE_NOOP("words", "Reorder the stages"),
    "attachment.add": QT_TRANSLATE_NOOP("words", "Attach a file to {subject}"),
    "attachment.rename": QT_TRANSLATE_NOOP("words", "Rename a file of {subject}"),
    "attachment.remove": QT_TRANSLATE_NOOP("words", "Take a file off {subject}"),
}
