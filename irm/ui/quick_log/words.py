"""The chips of a line in words, and what is offered under it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from irm.domain.interaction import CHANNELS, InteractionDraft
from irm.domain.quicklog_parts import QuickLog
from irm.domain.quicklog_words import CHANNEL_WORDS, without_particle
from irm.domain.text import fold
from irm.ui.base.cells import isolated
from irm.ui.quick_log import meaning
from irm.ui.quick_log.chips import PROBLEM, SAID, USUAL, PartChip
from irm.ui.widgets.choice_list import Choice
from irm.ui.words import formats, names

if TYPE_CHECKING:
    from irm.services.quicklog import Callee, Marks

translate = QCoreApplication.translate

_MOST_TAGS = 6
_MOST_CAMPAIGNS = 3
_MOST_CHANNELS = 3


def person_chip(typed: str, state: str, person: Callee | None) -> PartChip:
    """Return the chip of the person; `typed` is "" for one who was chosen before."""
    shown = isolated(typed) if typed.startswith("@") else typed
    if person is not None and state != meaning.NEW:
        tip = translate("QuickLog", "Log with somebody else")
        return PartChip("person", called(person), "user", tip=tip)
    if state == meaning.NEW:
        words = translate("QuickLog", "New: {name}").replace("{name}", new_name(typed))
        return PartChip("person", words, "user-plus")
    if state == meaning.ASKING and typed:
        return PartChip("person", shown, "user", USUAL)
    if state == meaning.SEVERAL:
        words = translate("QuickLog", "Who is {name}?").replace("{name}", shown)
        return PartChip("person", words, "users", PROBLEM, tip=translate("QuickLog", "Choose one of the people below"))
    if typed:
        words = translate("QuickLog", "Nobody is called {name}").replace("{name}", shown)
        return PartChip("person", words, "user", PROBLEM)
    return PartChip("person", translate("QuickLog", "Who?"), "user", PROBLEM)


def person_problem(typed: str, state: str) -> str:
    """Return the sentence that says why nobody is meant yet."""
    if not typed:
        return translate("QuickLog", "Say with whom: @handle, or a name in front of the colon.")
    if state == meaning.SEVERAL:
        return translate("QuickLog", "Several people can be meant: choose one.")
    return translate("QuickLog", "Nobody is called so: choose somebody, or add a new person.")


def chips(line: QuickLog, draft: InteractionDraft, marks: Marks, today: date) -> list[PartChip]:
    """Return the chips after that of the person: what was typed, and what is taken as usual."""
    found = [
        PartChip(
            "channel",
            names.channel(draft.channel),
            names.channel_icon(draft.channel),
            SAID if line.channel else USUAL,
            tip=translate("QuickLog", "Choose the channel"),
        ),
        PartChip(
            "direction",
            names.direction(draft.direction),
            names.direction_icon(draft.direction) or "minus",
            SAID if line.direction else USUAL,
            tip=translate("QuickLog", "Turn the direction round"),
        ),
        PartChip(
            "moment",
            moment_words(line, today),
            "calendar",
            SAID if line.day or line.time else USUAL,
            tip=translate("QuickLog", "Choose day and time"),
        ),
    ]
    found += _mark_chips(line, marks)
    if not line.tags:
        tip = translate("QuickLog", "Add a tag")
        found.append(PartChip("new_tag", translate("QuickLog", "Tag"), "tag", USUAL, tip=tip))
    found += [_step_chip(line, today), _reply_chip(line)]
    return found


def moment_words(line: QuickLog, today: date) -> str:
    """Return when it happened: "Now", "yesterday, 15:30"."""
    if line.day is None and line.time is None:
        return translate("QuickLog", "Now")
    day = "" if line.day is None else day_words(line.day, today)
    words = formats.listed(part for part in (day, _clock(line.time)) if part)
    return words[:1].upper() + words[1:]


def day_words(day: date, today: date) -> str:
    """Return a day as it is known best: today, yesterday, tomorrow, or its date with the day of the week."""
    if abs((day - today).days) <= 1:
        return formats.relative(day, today)
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {formats.near_day(day, today)}"


def called(person: Callee) -> str:
    """Return a name and, where it says more, the handle."""
    handle = isolated(f"@{person.handle}") if person.handle else ""
    return f"{person.name} {handle}".strip() if fold(person.handle) != fold(person.name) else handle


def new_name(typed: str) -> str:
    """Return how somebody new will be called."""
    return isolated(typed) if typed.startswith("@") else without_particle(typed)


def person_choices(people: Sequence[Callee], today: date) -> list[Choice]:
    """Return people to choose from."""
    return [Choice(f"person:{person.id}", person.name, _told_apart(person, today), is_person=True) for person in people]


def new_choice(typed: str) -> Choice:
    """Return the offer to add somebody."""
    words = translate("QuickLog", "Add {name} as a new person").replace("{name}", new_name(typed))
    return Choice("new", words, icon="user-plus")


def mark_choices(marks: Marks, typed: str) -> list[Choice]:
    """Return the campaigns and tags that hold what is typed, campaigns first, then those that begin with it."""
    campaigns = [Choice(f"tag:{name}", name, icon="megaphone") for name in _fitting(marks.campaigns, typed)]
    tags = [Choice(f"tag:{tag}", f"#{tag}", icon="tag") for tag in _fitting(marks.tags, typed)]
    return [*campaigns[:_MOST_CAMPAIGNS], *tags][:_MOST_TAGS]


def _fitting(known: Sequence[str], typed: str) -> list[str]:
    wanted = fold(typed)
    fitting = [name for name in known if wanted in fold(name)]
    return sorted(fitting, key=lambda name: not fold(name).startswith(wanted))


def _mark_chips(line: QuickLog, marks: Marks) -> list[PartChip]:
    """Return the chips of the words after #; the first that means a campaign is shown as one."""
    meant = next((tag for tag in line.tags if marks.campaign(tag)), "")
    off = translate("QuickLog", "Take off this tag")
    free = translate("QuickLog", "Take off this campaign")
    return [
        PartChip("tag", marks.campaign(tag), "megaphone", key=tag, tip=free)
        if tag == meant
        else PartChip("tag", f"#{tag}", "tag", key=tag, tip=off)
        for tag in line.tags
    ]


def channel_choices(typed: str) -> list[Choice]:
    """Return the channels that what is typed begins."""
    wanted = fold(typed)
    codes = {code for word, code in CHANNEL_WORDS.items() if word.startswith(wanted)}
    codes |= {code for code in CHANNELS if fold(names.channel(code)).startswith(wanted)}
    shown = [code for code in CHANNELS if code in codes][:_MOST_CHANNELS]
    return [Choice(f"channel:{code}", names.channel(code), icon=names.channel_icon(code)) for code in shown]


def is_day_first() -> bool:
    """Say whether the language in force writes a day before its month in figures."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return 0 <= pattern.find("d") < pattern.find("M")


def _step_chip(line: QuickLog, today: date) -> PartChip:
    tip = translate("QuickLog", "Write the next step")
    if line.next_due is None and not line.next_step:
        return PartChip("step", translate("QuickLog", "Next step"), "square-check-big", USUAL, tip=tip)
    due = day_words(line.next_due, today) if line.next_due is not None else ""
    words = " · ".join(part for part in (line.next_step, due) if part)
    state = SAID if line.next_step else PROBLEM
    return PartChip("step", words, "square-check-big", state, tip=tip)


def _reply_chip(line: QuickLog) -> PartChip:
    state = SAID if line.needs_no_reply else USUAL
    tip = translate("QuickLog", "Say whether somebody still has to answer")
    return PartChip("no_reply", translate("QuickLog", "No reply needed"), "circle-check", state, tip=tip)


def _told_apart(person: Callee, today: date) -> str:
    handle = isolated(f"@{person.handle}") if person.handle else ""
    platform = names.platform(person.platform) if person.handle else ""
    return " · ".join(part for part in (handle, platform, formats.relative(person.last_contact_on, today)) if part)


def _clock(moment: time | None) -> str:
    if moment is None:
        return ""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
