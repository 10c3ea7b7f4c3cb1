"""The sentences about lists, vCards and JSON coming in and going out."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

LISTS: Final[dict[str, str]] = {
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
    "duplicate.name_in_file": QT_TRANSLATE_NOOP(
        "words", "May be {name} on line {line}: the name is the same, nothing else says so."
    ),
    "duplicate.contact_in_file": QT_TRANSLATE_NOOP(
        "words", "May be {name} on line {line}: an e-mail or phone is the same, the name or account is not."
    ),
    "duplicate.similar_in_file": QT_TRANSLATE_NOOP(
        "words", "May be {name} on line {line}: the name is nearly the same."
    ),
    "duplicate.two_people_in_file": QT_TRANSLATE_NOOP(
        "words", "Has accounts of two people here; one is {name} on line {line}."
    ),
    "file.is_folder": QT_TRANSLATE_NOOP("words", "{path} is a folder, not a file."),
    "file.is_calendar": QT_TRANSLATE_NOOP("words", "{path} is a calendar; a list of people is needed here."),
    "import": QT_TRANSLATE_NOOP("words", "Import {subject}"),
    "file.empty": QT_TRANSLATE_NOOP("words", "“{path}” is empty."),
    "file.missing": QT_TRANSLATE_NOOP("words", "There is no file “{path}”."),
    "file.unreadable": QT_TRANSLATE_NOOP("words", "“{path}” cannot be read: {reason}"),
    "file.protected": QT_TRANSLATE_NOOP(
        "words", "“{path}” is protected by a password. Open it with its password and save it as .xlsx without one."
    ),
    "file.is_xls": QT_TRANSLATE_NOOP(
        "words", "“{path}” is in the old .xls format. Open it in a spreadsheet program and save it as .xlsx."
    ),
    "file.is_old_office": QT_TRANSLATE_NOOP(
        "words", "“{path}” is in an old Office format. Open it in the program that made it and save it as .xlsx."
    ),
    "file.is_xlsb": QT_TRANSLATE_NOOP(
        "words", "“{path}” is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx."
    ),
    "file.is_numbers": QT_TRANSLATE_NOOP(
        "words", "“{path}” is a table of Numbers. Open it there and export it as Excel or CSV."
    ),
    "file.is_pdf": QT_TRANSLATE_NOOP(
        "words", "“{path}” is a PDF, which is made for printing. Ask for the list as .xlsx or CSV."
    ),
    "file.is_document": QT_TRANSLATE_NOOP(
        "words", "“{path}” is a document and no table. Copy its table into a spreadsheet and save that as .xlsx."
    ),
    "file.is_html": QT_TRANSLATE_NOOP(
        "words",
        "“{path}” is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.",
    ),
    "file.is_xml": QT_TRANSLATE_NOOP(
        "words", "“{path}” is an XML file. Open it in a spreadsheet program and save it as .xlsx."
    ),
    "file.is_sylk": QT_TRANSLATE_NOOP(
        "words", "“{path}” is in the SYLK format. Open it in a spreadsheet program and save it as .xlsx."
    ),
    "file.is_link": QT_TRANSLATE_NOOP(
        "words", "“{path}” is only a link to a list on the web. Open it there and download it as .xlsx or CSV."
    ),
    "file.is_archive": QT_TRANSLATE_NOOP(
        "words", "“{path}” is an archive. Unpack it and choose the list that is in it."
    ),
    "file.is_ldif": QT_TRANSLATE_NOOP(
        "words", "“{path}” is in the LDIF format. Export the address book as CSV or vCard instead."
    ),
    "file.is_mail": QT_TRANSLATE_NOOP("words", "“{path}” is an e-mail. Save the list attached to it and choose that."),
    "file.is_picture": QT_TRANSLATE_NOOP("words", "“{path}” is a picture or a film, not a list."),
    "file.is_database": QT_TRANSLATE_NOOP(
        "words", "“{path}” is a database. Export the list from the program it belongs to as CSV or .xlsx."
    ),
    "file.not_text": QT_TRANSLATE_NOOP("words", "“{path}” holds neither text nor a workbook."),
    "file.not_workbook": QT_TRANSLATE_NOOP("words", "“{path}” is an archive, but no workbook."),
    "file.too_big": QT_TRANSLATE_NOOP("words", "“{path}” unpacks to more than can be read. Save it as CSV."),
    "list.damaged": QT_TRANSLATE_NOOP("words", "“{path}” is damaged and cannot be read."),
    "file.too_slow": QT_TRANSLATE_NOOP("words", "Reading “{path}” takes too long. Save it as CSV."),
    "file.cell_too_big": QT_TRANSLATE_NOOP("words", "Line {line} has a cell that is far too long."),
    "encoding.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no encoding to read; there are: {offered}."),
    "separator.unknown": QT_TRANSLATE_NOOP("words", "“{value}” cannot separate columns: use , ; | or tab."),
    "sheet.unknown": QT_TRANSLATE_NOOP("words", "There is no sheet “{value}”. The sheets are: {sheets}"),
    "header.not_there": QT_TRANSLATE_NOOP("words", "Line {line} is not among the first rows of the file."),
    "row.nobody": QT_TRANSLATE_NOOP("words", "Line {line} has no name, handle, e-mail or phone."),
    "row.not_data": QT_TRANSLATE_NOOP("words", "Line {line} is text about the table, not a person."),
    "mapping.name_missing": QT_TRANSLATE_NOOP("words", "A mapping needs a name."),
    "mapping.name_taken": QT_TRANSLATE_NOOP("words", "There is a mapping called “{value}” already."),
    "mapping.unknown": QT_TRANSLATE_NOOP(
        "words", "There is no mapping “{value}” for such headers; there are: {offered}"
    ),
    "mapping.gone": QT_TRANSLATE_NOOP("words", "This mapping is not there any more."),
    "mapping.add": QT_TRANSLATE_NOOP("words", "Save the mapping {subject}"),
    "mapping.rename": QT_TRANSLATE_NOOP("words", "Rename a mapping to {subject}"),
    "mapping.delete": QT_TRANSLATE_NOOP("words", "Delete the mapping {subject}"),
    "row.skipped": QT_TRANSLATE_NOOP("words", "Line {line} was left out by choice."),
    "rule.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no rule: fill, overwrite or keep."),
    "rule.not_for": QT_TRANSLATE_NOOP("words", "The rule “{value}” is not for “{field}”; there are: {offered}"),
    "rule.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no rule for a field. Write FIELD=fill."),
    "row_choice.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no choice for a row: new, update or skip."),
    "choice.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no choice for a row. Write LINE=new."),
    "correction.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” corrects no cell. Write LINE:HEADER=text."),
    "row.header_again": QT_TRANSLATE_NOOP("words", "Line {line} repeats the header."),
    "row.unclosed_quote": QT_TRANSLATE_NOOP("words", "Line {line} has a quotation mark that is never closed."),
    "row.too_wide": QT_TRANSLATE_NOOP("words", "Line {line} has more columns than a spreadsheet can have."),
    "map.unreadable": QT_TRANSLATE_NOOP("words", "“{value}” is no mapping. Write Header=field."),
    "map.header_unknown": QT_TRANSLATE_NOOP("words", "There is no column “{value}”. Did you mean: {suggestions}"),
    "map.field_unknown": QT_TRANSLATE_NOOP("words", "There is no field “{value}”. Did you mean: {suggestions}"),
    "map.word_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is nothing a word can stand for; there are: {offered}."),
    "map.no_campaign": QT_TRANSLATE_NOOP(
        "words",
        "The file names no campaign for these columns: {headers}. Name one, or they go to the notes of each person.",
    ),
    "map.no_platform": QT_TRANSLATE_NOOP(
        "words",
        "Nothing says which platform the accounts under “{header}” are on. Choose one, or they come in as “other”.",
    ),
    "map.no_currency": QT_TRANSLATE_NOOP(
        "words", "“{header}” holds amounts without a currency: choose one, or they go to the notes."
    ),
    "map.recognised": QT_TRANSLATE_NOOP("words", "This looks like a list written by {program}."),
    "map.rate_not_stored": QT_TRANSLATE_NOOP(
        "words", "“{header}” is left out: engagement rates are computed from likes, comments, views and followers."
    ),
    "map.dates_ambiguous": QT_TRANSLATE_NOOP(
        "words", "In “{header}”, “{value}” can be read as two dates: say whether the day or the month comes first."
    ),
    "date.order_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no order of year, month and day: ymd, dmy or mdy."),
    "file.cannot_write": QT_TRANSLATE_NOOP("words", "“{path}” cannot be written: {reason}."),
    "encoding.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no encoding to write; there are: {offered}."),
    "format.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no format to write; there are: {offered}."),
    "column.unknown": QT_TRANSLATE_NOOP("words", "There is no column “{value}”; there are: {offered}."),
    "preset.name_missing": QT_TRANSLATE_NOOP("words", "A preset needs a name."),
    "preset.name_taken": QT_TRANSLATE_NOOP("words", "There is a preset called “{value}” already."),
    "preset.unknown": QT_TRANSLATE_NOOP("words", "There is no preset “{value}”; there are: {offered}."),
    "preset.gone": QT_TRANSLATE_NOOP("words", "This preset is not there any more."),
    "preset.add": QT_TRANSLATE_NOOP("words", "Save the preset {subject}"),
    "preset.edit": QT_TRANSLATE_NOOP("words", "Update the preset {subject}"),
    "preset.rename": QT_TRANSLATE_NOOP("words", "Rename a preset to {subject}"),
    "preset.delete": QT_TRANSLATE_NOOP("words", "Delete the preset {subject}"),
    "left_out.do_not_contact": QT_TRANSLATE_NOOP("words", "not to be contacted"),
    "left_out.not_relevant": QT_TRANSLATE_NOOP("words", "not relevant"),
    "left_out.no_email": QT_TRANSLATE_NOOP("words", "without an e-mail address"),
    "left_out.email_letters": QT_TRANSLATE_NOOP("words", "with an e-mail address that Mailchimp does not take"),
    "left_out.email_twice": QT_TRANSLATE_NOOP("words", "with the e-mail address of somebody before them"),
    "export.too_many_rows": QT_TRANSLATE_NOOP(
        "words", "A sheet has no more than {limit} rows: choose CSV, or export fewer people."
    ),
    "vcard.none": QT_TRANSLATE_NOOP("words", "There is no vCard in “{path}”."),
    "file.quotes_broken": QT_TRANSLATE_NOOP(
        "words",
        "{path} opens a quotation mark in row after row that is never closed ({count} so far). Nothing was taken in."
        " Choose another separator, or save the list anew.",
    ),
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
}
