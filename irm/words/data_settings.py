"""The sentences about own fields, readings, and what is set for the data: tiers, benchmarks, tags."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

DATA_SETTINGS: Final[dict[str, str]] = {
    "account.twice": QT_TRANSLATE_NOOP("words", "The account “{value}” is in the list twice."),
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
}
