"""The sentences about campaigns, slots, line-ups and pipelines."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

CAMPAIGNS: Final[dict[str, str]] = {
    "campaign.unknown": QT_TRANSLATE_NOOP("words", "There is no campaign “{value}”."),
    "campaign.ambiguous": QT_TRANSLATE_NOOP("words", "“{value}” can be several campaigns: say which by id ({ids})."),
    "campaign.name_missing": QT_TRANSLATE_NOOP("words", "A campaign needs a name."),
    "campaign.status_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no status of a campaign."),
    "campaign.funnel_unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no stage of the funnel."),
    "campaign.ends_before_start": QT_TRANSLATE_NOOP("words", "The campaign ends before it starts."),
    "persona.unknown": QT_TRANSLATE_NOOP("words", "This persona is not there any more."),
    "persona.name_missing": QT_TRANSLATE_NOOP("words", "A persona needs a name."),
    "slot.unknown": QT_TRANSLATE_NOOP("words", "There is no slot “{value}”."),
    "slot.title_missing": QT_TRANSLATE_NOOP("words", "A slot needs a title."),
    "slot.hard_date_missing": QT_TRANSLATE_NOOP("words", "A hard date needs a day."),
    "cooperation.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is not in this line-up."),
    "cooperation.other_campaign": QT_TRANSLATE_NOOP("words", "“{value}” is a slot of another campaign."),
    "lineup.there_already": QT_TRANSLATE_NOOP("words", "They are in the slot “{value}” already."),
    "promotion.reason_missing": QT_TRANSLATE_NOOP("words", "Say why: it is kept with whoever drops out."),
    "readiness.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no readiness."),
    "verdict.unknown": QT_TRANSLATE_NOOP("words", "“{value}” is no verdict."),
    "money.other_currency": QT_TRANSLATE_NOOP(
        "words", "“{value}” is in another currency: this field is in {currency}."
    ),
    "money.out_of_range": QT_TRANSLATE_NOOP("words", "An amount cannot be below zero or beyond all measure."),
    "number.out_of_range": QT_TRANSLATE_NOOP("words", "{value} is not between {least} and {most}."),
    "pipeline.unknown": QT_TRANSLATE_NOOP("words", "This stage belongs to another campaign."),
    "pipeline.name_missing": QT_TRANSLATE_NOOP("words", "A stage needs a name."),
    "pipeline.has_payments": QT_TRANSLATE_NOOP(
        "words", "{name} was paid for this campaign and stays in it. Move them to “Dropped” instead."
    ),
    "promotion.nobody_ready": QT_TRANSLATE_NOOP("words", "Nobody on the bench of “{value}” is ready."),
    "promotion.refused": QT_TRANSLATE_NOOP("words", "{name} may not be contacted, or is not relevant."),
    "promotion.too_late": QT_TRANSLATE_NOOP(
        "words", "{name} cannot make it any more: {days} days are missing, and the date is a hard one."
    ),
    "promotion.warn_idea": QT_TRANSLATE_NOOP("words", "They were not asked yet."),
    "promotion.warn_asked": QT_TRANSLATE_NOOP("words", "They were asked and have not agreed."),
    "promotion.warn_declined": QT_TRANSLATE_NOOP("words", "They declined to stand by."),
    "promotion.warn_lapsed": QT_TRANSLATE_NOOP("words", "Their promise to stand by has lapsed."),
    "promotion.warn_booked": QT_TRANSLATE_NOOP("words", "They fill another slot on that day."),
    "promotion.warn_moved": QT_TRANSLATE_NOOP("words", "The go-live moves to the first day they can make."),
    "campaign.add": QT_TRANSLATE_NOOP("words", "Add the campaign {subject}"),
    "campaign.edit": QT_TRANSLATE_NOOP("words", "Edit the campaign {subject}"),
    "campaign.copy": QT_TRANSLATE_NOOP("words", "Copy the campaign {subject}"),
    "campaign.trash": QT_TRANSLATE_NOOP("words", "Move the campaign {subject} to the trash"),
    "campaign.restore": QT_TRANSLATE_NOOP("words", "Take the campaign {subject} out of the trash"),
    "persona.edit": QT_TRANSLATE_NOOP("words", "Edit the persona {subject}"),
    "slot.add": QT_TRANSLATE_NOOP("words", "Add the slot {subject}"),
    "slot.edit": QT_TRANSLATE_NOOP("words", "Edit the slot {subject}"),
    "slot.delete": QT_TRANSLATE_NOOP("words", "Delete the slot {subject}"),
    "slot.order": QT_TRANSLATE_NOOP("words", "Order the slots of {subject}"),
    "lineup.fill": QT_TRANSLATE_NOOP("words", "Let {subject} fill the slot"),
    "lineup.bench": QT_TRANSLATE_NOOP("words", "Put {subject} on the bench"),
    "lineup.move": QT_TRANSLATE_NOOP("words", "Rank {subject} on the bench"),
    "lineup.edit": QT_TRANSLATE_NOOP("words", "Edit the terms with {subject}"),
    "lineup.take_off": QT_TRANSLATE_NOOP("words", "Take {subject} out of the slot"),
    "lineup.promote": QT_TRANSLATE_NOOP("words", "Promote {subject}"),
    "lineup.transfer": QT_TRANSLATE_NOOP("words", "Move {subject} to another slot"),
    "lineup.drop_out": QT_TRANSLATE_NOOP("words", "{subject} drops out"),
    "campaign.status": QT_TRANSLATE_NOOP("words", "Change the status of {subject}"),
    "pipeline.move": QT_TRANSLATE_NOOP("words", "Move {subject} in the pipeline"),
    "pipeline.add": QT_TRANSLATE_NOOP("words", "Add {subject} to the campaign"),
    "pipeline.take_out": QT_TRANSLATE_NOOP("words", "Take {subject} out of the campaign"),
    "pipeline.stages": QT_TRANSLATE_NOOP("words", "Change the pipeline of {subject}"),
}
