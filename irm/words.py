"""The sentence for every code the core raises or writes: English here, translated by the window.

`QT_TRANSLATE_NOOP` only marks the text for the translation tools; the command line prints it as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_LONGEST_VALUE: Final = 120


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name the translation tools look for)
    """Return the text; its only use is to be found by the translation tools."""
    return text


WORDS: Final[dict[str, str]] = {
    # One draft: fields of a person
    "draft.invalid": QT_TRANSLATE_NOOP("words", "{count} fields need a correction."),
    "name.missing": QT_TRANSLATE_NOOP("words", "A name, a handle or a way to reach the person is needed."),
    "text.too_long": QT_TRANSLATE_NOOP("words", "This text has {length} characters; at most {limit} are possible."),
    "kind.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of influencer."),
    "stage.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no stage."),
    "stage.name_taken": QT_TRANSLATE_NOOP("words", "Another stage is called “{value}” already."),
    "stage.in_use": QT_TRANSLATE_NOOP("words", "Somebody is in this stage: only an empty one can be hidden."),
    "platform.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no platform this program knows."),
    "handle.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no handle and no link to a profile."),
    "account.twice": QT_TRANSLATE_NOOP("words", "The account “{value}” is in the list twice."),
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
    # A representative
    "representative.name_missing": QT_TRANSLATE_NOOP("words", "A name, a company or a way to reach them is needed."),
    "representative.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of representative."),
    "representative.unknown": QT_TRANSLATE_NOOP("words", "There is no representative “{value}”."),
    "representative.ambiguous": QT_TRANSLATE_NOOP(
        "words", "“{value}” can be several representatives: say which by id ({ids})."
    ),
    "link.not_chosen": QT_TRANSLATE_NOOP("words", "Nobody here is called “{value}”: choose somebody who is offered."),
    # Own fields, readings, and the settings of the data
    "field.unknown": QT_TRANSLATE_NOOP("words", "There is no own field “{value}” any more."),
    "field.name_missing": QT_TRANSLATE_NOOP("words", "A field needs a name."),
    "field.twice": QT_TRANSLATE_NOOP("words", "There is a field called “{value}” already."),
    "field.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of field."),
    "field.no_choices": QT_TRANSLATE_NOOP("words", "Say what can be chosen, one choice a line."),
    "field.too_many_choices": QT_TRANSLATE_NOOP("words", "A field can offer {limit} choices at most."),
    "currency.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no currency: three letters such as KRW or USD."),
    "number.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no number."),
    "money.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no amount of money."),
    "money.currency_missing": QT_TRANSLATE_NOOP(
        "words", "“{value}” does not say in which currency: 500 USD, ₩500,000."
    ),
    "money.too_fine": QT_TRANSLATE_NOOP("words", "{currency} has {places} decimals: “{value}” has more."),
    "choice.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is none of the choices: {offered}."),
    "yes_no.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is neither yes nor no."),
    "reading.empty": QT_TRANSLATE_NOOP("words", "At least one count is needed."),
    "reading.twice": QT_TRANSLATE_NOOP("words", "There is a reading of this day from “{source}” already."),
    "reading.in_future": QT_TRANSLATE_NOOP("words", "This day has not come yet."),
    "reading.unknown": QT_TRANSLATE_NOOP("words", "This reading is not there any more."),
    "account.unknown": QT_TRANSLATE_NOOP("words", "This account is not there any more."),
    "limits.invalid": QT_TRANSLATE_NOOP("words", "Each tier must begin above the one before it."),
    "tier.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no tier."),
    "formula.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no formula of an engagement rate."),
    "share.invalid": QT_TRANSLATE_NOOP("words", "A rate is 0 % or more."),
    "year.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no year."),
    "benchmark.order": QT_TRANSLATE_NOOP("words", "Good must not begin below average."),
    "benchmark.twice": QT_TRANSLATE_NOOP("words", "There is a benchmark for this platform, tier and formula already."),
    "benchmark.unknown": QT_TRANSLATE_NOOP("words", "This benchmark is not there any more."),
    "tag.name_missing": QT_TRANSLATE_NOOP("words", "A tag needs a name."),
    "tag.gone": QT_TRANSLATE_NOOP("words", "This tag is not there any more."),
    "colour.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no colour of a tag."),
    # One touch
    "touch.empty": QT_TRANSLATE_NOOP("words", "Say what was said, or what the next step is."),
    "touch.invalid": QT_TRANSLATE_NOOP("words", "“{value}” cannot be read as a touch."),
    "channel.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no channel."),
    "direction.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no direction: in, out or none."),
    "time.naive": QT_TRANSLATE_NOOP("words", "The time “{value}” does not say in which time zone it is."),
    "time.invalid": QT_TRANSLATE_NOOP("words", "“{value}” is no time of day."),
    "zone.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no time zone this computer knows."),
    "today.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is nothing that can be due."),
    # What a search does not understand
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
    # A file that belongs to a person
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
    "sort.unknown": QT_TRANSLATE_NOOP("words", "There is no order “{value}”; there are: {offered}."),
    # Saving a person, taking in a list
    "handle.taken": QT_TRANSLATE_NOOP("words", "“{value}” is the account of {name} already."),
    "handle.taken_in_trash": QT_TRANSLATE_NOOP(
        "words", "“{value}” is the account of {name}, who is in the trash: take them out of it, or give another handle."
    ),
    "incident.unknown": QT_TRANSLATE_NOOP("words", "This incident is not there any more."),
    "incident.kind_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no kind of incident."),
    "edit.impossible": QT_TRANSLATE_NOOP("words", "“{value}” cannot be done with this field."),
    "value.missing": QT_TRANSLATE_NOOP("words", "Say which value it shall have."),
    "view.name_missing": QT_TRANSLATE_NOOP("words", "A view needs a name."),
    "view.name_taken": QT_TRANSLATE_NOOP("words", "There is a view called “{value}” already."),
    "view.unknown": QT_TRANSLATE_NOOP("words", "This view is not there any more."),
    "touch.unknown": QT_TRANSLATE_NOOP("words", "This contact is not there any more."),
    "tag.unknown": QT_TRANSLATE_NOOP("words", "The tag “{value}” could not be made."),
    "import.duplicates_unknown": QT_TRANSLATE_NOOP(
        "words", "“{value}” is no way to treat possible duplicates: hold, add or update."
    ),
    "duplicate.name": QT_TRANSLATE_NOOP(
        "words", "May be {name} (number {id}): the name is the same, nothing else says so."
    ),
    "duplicate.contact": QT_TRANSLATE_NOOP(
        "words", "May be {name} (number {id}): an e-mail or phone is the same, the name or account is not."
    ),
    "duplicate.two_people": QT_TRANSLATE_NOOP("words", "Has accounts of two people here; one is {name} (number {id})."),
    # The data file and its key
    "file.is_folder": QT_TRANSLATE_NOOP("words", "{path} is a folder, not a file."),
    "file.is_calendar": QT_TRANSLATE_NOOP("words", "{path} is a calendar; a list of people is needed here."),
    "file.not_ours": QT_TRANSLATE_NOOP("words", "The data file belongs to another program; it was not touched."),
    "file.newer": QT_TRANSLATE_NOOP(
        "words",
        "The data file was made by a newer version of IRM (schema {revision}). It was not touched: update the program.",
    ),
    "file.upgrade_failed": QT_TRANSLATE_NOOP(
        "words", "The data file could not be brought to the new version; it is as it was. A copy lies in the backups."
    ),
    "file.busy": QT_TRANSLATE_NOOP(
        "words", "Another window or command is writing to the data file. Nothing was changed: try again."
    ),
    "file.read_only": QT_TRANSLATE_NOOP(
        "words", "The data file cannot be written to. Nothing was changed: check the rights of its folder."
    ),
    "file.missing_data": QT_TRANSLATE_NOOP(
        "words",
        "The data file {path} is gone. No empty one was made: bring the folder or the disk back, or restore a copy.",
    ),
    "disk.full": QT_TRANSLATE_NOOP(
        "words", "The disk is full. This change was not saved, all earlier ones are: free some space and try again."
    ),
    "disk.error": QT_TRANSLATE_NOOP(
        "words", "The disk could not be read or written. This change was not saved, all earlier ones are."
    ),
    "folder.unusable": QT_TRANSLATE_NOOP("words", "The folder {path} cannot be used ({reason})."),
    "backup.failed": QT_TRANSLATE_NOOP(
        "words", "The copy before the upgrade could not be made ({path}); the data file was not touched."
    ),
    "key.header_missing": QT_TRANSLATE_NOOP(
        "words",
        "The data file is there, but {path}, which says how its key is kept, is not. Bring it back from a copy.",
    ),
    "key.header_damaged": QT_TRANSLATE_NOOP(
        "words", "{path}, which says how the data file's key is kept, cannot be read. Bring it back from a copy."
    ),
    "key.missing": QT_TRANSLATE_NOOP(
        "words",
        "The key of the data file, {path}, is gone. The data cannot be opened without it: bring it back from a copy.",
    ),
    "key.store_unavailable": QT_TRANSLATE_NOOP(
        "words", "The key of the data lies in the system's key store, which does not answer. Unlock it and try again."
    ),
    "key.wrong": QT_TRANSLATE_NOOP("words", "The key found does not fit the data file. The data was not touched."),
    # The names of undo steps, as in "Undo: Add Jane Doe"
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
    "reading.add": QT_TRANSLATE_NOOP("words", "Add a reading of {subject}"),
    "reading.edit": QT_TRANSLATE_NOOP("words", "Edit a reading of {subject}"),
    "reading.delete": QT_TRANSLATE_NOOP("words", "Delete a reading of {subject}"),
    "field.add": QT_TRANSLATE_NOOP("words", "Add the field {subject}"),
    "field.edit": QT_TRANSLATE_NOOP("words", "Edit the field {subject}"),
    "field.order": QT_TRANSLATE_NOOP("words", "Reorder own fields"),
    "field.hide": QT_TRANSLATE_NOOP("words", "Hide the field {subject}"),
    "field.show": QT_TRANSLATE_NOOP("words", "Show the field {subject}"),
    "field.delete": QT_TRANSLATE_NOOP("words", "Delete the field {subject}"),
    "tiers.edit": QT_TRANSLATE_NOOP("words", "Change the limits of the tiers"),
    "benchmark.add": QT_TRANSLATE_NOOP("words", "Add a benchmark"),
    "benchmark.edit": QT_TRANSLATE_NOOP("words", "Edit a benchmark"),
    "benchmark.delete": QT_TRANSLATE_NOOP("words", "Delete a benchmark"),
    "benchmark.reset": QT_TRANSLATE_NOOP("words", "Reset the benchmarks"),
    "tag.rename": QT_TRANSLATE_NOOP("words", "Rename the tag {subject}"),
    "tag.merge": QT_TRANSLATE_NOOP("words", "Merge into the tag {subject}"),
    "tag.colour": QT_TRANSLATE_NOOP("words", "Colour the tag {subject}"),
    "tag.delete": QT_TRANSLATE_NOOP("words", "Delete the tag {subject}"),
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
    "attachment.add": QT_TRANSLATE_NOOP("words", "Attach a file to {subject}"),
    "attachment.rename": QT_TRANSLATE_NOOP("words", "Rename a file of {subject}"),
    "attachment.remove": QT_TRANSLATE_NOOP("words", "Take a file off {subject}"),
    "import": QT_TRANSLATE_NOOP("words", "Import {subject}"),
    "demo": QT_TRANSLATE_NOOP("words", "Add demo data"),
    # Reading a table
    "file.empty": QT_TRANSLATE_NOOP("words", "“{path}” is empty."),
    "file.missing": QT_TRANSLATE_NOOP("words", "There is no file “{path}”."),
    "file.unreadable": QT_TRANSLATE_NOOP("words", "“{path}” cannot be read: {reason}"),
    "file.protected": QT_TRANSLATE_NOOP(
        "words",
        "“{path}” is password-protected or in the old .xls format. Open it in a spreadsheet program and save it as"
        " .xlsx without a password.",
    ),
    "file.not_text": QT_TRANSLATE_NOOP("words", "“{path}” holds neither text nor a workbook."),
    "file.not_workbook": QT_TRANSLATE_NOOP("words", "“{path}” is an archive, but no workbook."),
    "file.too_big": QT_TRANSLATE_NOOP("words", "“{path}” unpacks to more than can be read. Save it as CSV."),
    "file.damaged": QT_TRANSLATE_NOOP("words", "“{path}” is damaged and cannot be read."),
    "file.too_slow": QT_TRANSLATE_NOOP("words", "Reading “{path}” takes too long. Save it as CSV."),
    "file.cell_too_big": QT_TRANSLATE_NOOP("words", "Line {line} has a cell that is far too long."),
    "encoding.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no encoding to read; there are: {offered}."),
    "separator.unknown": QT_TRANSLATE_NOOP("words", "“{value}” cannot separate columns: use , ; | or tab."),
    "sheet.unknown": QT_TRANSLATE_NOOP("words", "There is no sheet “{value}”. The sheets are: {sheets}"),
    "header.not_there": QT_TRANSLATE_NOOP("words", "Line {line} is not among the first rows of the file."),
    "row.nobody": QT_TRANSLATE_NOOP("words", "Line {line} has no name, handle, e-mail or phone."),
    "row.not_data": QT_TRANSLATE_NOOP("words", "Line {line} is text about the table, not a person."),
    "row.header_again": QT_TRANSLATE_NOOP("words", "Line {line} repeats the header."),
    "row.unclosed_quote": QT_TRANSLATE_NOOP("words", "Line {line} has a quotation mark that is never closed."),
    "row.too_wide": QT_TRANSLATE_NOOP("words", "Line {line} has more columns than a spreadsheet can have."),
    "map.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no mapping. Write Header=field."),
    "map.header_unknown": QT_TRANSLATE_NOOP("words", "There is no column “{value}”. Did you mean: {suggestions}"),
    "map.field_unknown": QT_TRANSLATE_NOOP("words", "There is no field “{value}”. Did you mean: {suggestions}"),
    "map.rate_not_stored": QT_TRANSLATE_NOOP(
        "words", "“{header}” is left out: engagement rates are computed from likes, comments, views and followers."
    ),
    "map.dates_ambiguous": QT_TRANSLATE_NOOP(
        "words", "In “{header}”, “{value}” can be read as two dates: say whether the day or the month comes first."
    ),
    "date.order_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no order of year, month and day: ymd, dmy or mdy."),
    # Lists out
    "file.cannot_write": QT_TRANSLATE_NOOP("words", "“{path}” cannot be written: {reason}."),
    "encoding.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no encoding to write; there are: {offered}."),
    "format.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no format to write; there are: {offered}."),
    "column.unknown": QT_TRANSLATE_NOOP("words", "There is no column “{value}”; there are: {offered}."),
    "export.too_many_rows": QT_TRANSLATE_NOOP(
        "words", "A sheet has no more than {limit} rows: choose CSV, or export fewer people."
    ),
    # vCards and JSON coming in
    "vcard.none": QT_TRANSLATE_NOOP("words", "There is no vCard in “{path}”."),
    "vcard.too_many": QT_TRANSLATE_NOOP("words", "The file has more than {limit} vCards: split it first."),
    "card.unfinished": QT_TRANSLATE_NOOP("words", "The card that begins on line {line} has no end."),
    "card.too_big": QT_TRANSLATE_NOOP("words", "The card that begins on line {line} is too long to be one person."),
    "card.is_group": QT_TRANSLATE_NOOP("words", "This card is a list of contacts and no person."),
    "json.not_ours": QT_TRANSLATE_NOOP("words", "“{path}” is JSON, but no export of this program."),
    "json.newer": QT_TRANSLATE_NOOP(
        "words", "The file was written by a newer version of this program (format {version}): update first."
    ),
    "json.damaged": QT_TRANSLATE_NOOP("words", "The file is damaged on line {line}, column {column}: {reason}."),
    "json.too_big": QT_TRANSLATE_NOOP("words", "The record on line {line} is too long to be one person."),
    "json.wrong_entry": QT_TRANSLATE_NOOP("words", "On line {line} there is something in “{field}” that is no entry."),
    "json.wrong_type": QT_TRANSLATE_NOOP("words", "Here should be {expected}."),
    "json.twice": QT_TRANSLATE_NOOP("words", "Two entries have the same key."),
    "person.twice": QT_TRANSLATE_NOOP("words", "The file has {name} twice."),
    "touch.taken": QT_TRANSLATE_NOOP("words", "A touch of this person is stored with somebody else."),
    # What a check of the data file finds
    "check.page": QT_TRANSLATE_NOOP("words", "A page of the data file is damaged: {text}."),
    "check.structure": QT_TRANSLATE_NOOP("words", "The structure of the data file is damaged: {text}."),
    "check.reference": QT_TRANSLATE_NOOP(
        "words", "Row {id} of “{table}” points to a row of “{parent}” that is not there."
    ),
    "check.search": QT_TRANSLATE_NOOP("words", "The search index differs from the records in {count} places."),
    "check.facts": QT_TRANSLATE_NOOP("words", "What the list shows differs from the records in {count} places."),
    "check.changelog": QT_TRANSLATE_NOOP("words", "The change log does not fit the records in {count} places."),
    # The demo data
    "demo.people": QT_TRANSLATE_NOOP("words", "{value} people cannot be made up: any number from 1 to {limit} can."),
    "demo.touches": QT_TRANSLATE_NOOP("words", "{value} touches cannot be made up: any number from 0 to {limit} can."),
    # What the command line refuses
    "undo.nothing": QT_TRANSLATE_NOOP("words", "There is nothing to undo."),
    "redo.nothing": QT_TRANSLATE_NOOP("words", "There is nothing to redo."),
    "output.failed": QT_TRANSLATE_NOOP("words", "The output could not be written: {reason}."),
    "work.cancelled": QT_TRANSLATE_NOOP("words", "Cancelled, nothing was changed."),
    "work.stopped": QT_TRANSLATE_NOOP("words", "Stopped."),
    "work.failed": QT_TRANSLATE_NOOP("words", "Something went wrong inside IRM: the details are in the log {path}."),
    # The window and its data
    "file.open_elsewhere": QT_TRANSLATE_NOOP("words", "IRM is already open with this data (process {process})."),
    "protection.keyring": QT_TRANSLATE_NOOP(
        "words", "Encrypted. The key is kept by this computer's key store, which opens when you log in."
    ),
    "protection.file": QT_TRANSLATE_NOOP(
        "words",
        "Encrypted, but the key lies in a file beside the data, because this computer has no key store: "
        "whoever can read that folder can read the data.",
    ),
}
"""Code to sentence; `{name}` is filled from the details of the error."""


def sentence(code: str, details: Mapping[str, Any], translate: Callable[[str], str] | None = None) -> str:
    """Return the sentence of a code with its details filled in; never raises.

    A detail that is missing shows as "…", a code without a sentence as the code itself.
    """
    text = WORDS.get(code, code)
    if translate is not None:
        text = translate(text)
    return _PLACEHOLDER.sub(lambda match: _shown(details.get(match[1])), text)


def _shown(value: object) -> str:
    """Return a detail as one short line: what it holds may be a whole pasted document."""
    text = "…" if value is None else " ".join(str(value).split())
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"


from irm.words_campaigns import CAMPAIGN_WORDS  # noqa: E402
from irm.words_terms import TERMS_WORDS  # noqa: E402

WORDS.update(CAMPAIGN_WORDS)
WORDS.update(TERMS_WORDS)
