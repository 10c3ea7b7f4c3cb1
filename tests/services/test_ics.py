"""The calendar file says what the list says, to two readers, and moves events when it is read again."""

from __future__ import annotations

import stat
import warnings
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from icalendar import Calendar

from irm.domain.deadlines import DeadlineRow, DeadlineSpec
from irm.domain.deliverable import DeliverableDraft
from irm.domain.rights import RightDraft
from irm.errors import IrmError
from irm.services import deadlines, deliverables, ics, interactions, rights
from irm.services.store import Store
from tests.builders import TODAY, add, log, person, touch
from tests.services.campaign_builders import campaign, fill, slot

KOREAN = "김민지에게 두 번째 초안을 확인하고 수정 사항을 정리해서 다시 보내 달라고 부탁하기; 오후, 꼭"
ARABIC = "الاتصال بسارة بشأن العقد الجديد وإرسال النسخة النهائية إليها قبل نهاية الأسبوع القادم، من فضلك"
MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)


def words(row: DeadlineRow) -> tuple[str, str]:
    return f"{row.kind}: {row.text}", row.kind


def write(store: Store, path: Path, **wanted: Any) -> int:
    with time_machine.travel(MOMENT.timestamp(), tick=False):
        return store.read(lambda session: ics.write(session, path, DeadlineSpec(**wanted), words, today=TODAY))


def events(path: Path) -> dict[str, Any]:
    calendar: Any = Calendar.from_ical(path.read_bytes())
    found = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert len(found) == len(calendar.walk("VEVENT"))
    return found


@pytest.fixture
def full(store: Store) -> dict[str, int]:
    who = add(store, person("سارة الأحمد", birthday=date(1990, 12, 1)))
    key = fill(store, slot(store, campaign(store, "봄 출시")), who)
    timed = DeliverableDraft(go_live_on=date(2027, 3, 28), go_live_time="09:30", zone="Asia/Seoul", title="Reel")
    code = RightDraft(who, "whitelisting", code="SPARK", ends_on=date(2027, 1, 31))
    return {
        "korean": log(store, touch(who, next_step=KOREAN, next_due=TODAY)),
        "arabic": log(store, touch(who, next_step=ARABIC, next_due=TODAY + timedelta(days=1))),
        "reel": store.write("deliverable.add", lambda s: deliverables.save(s, timed, cooperation_id=key)).value,
        "code": store.write("right.add", lambda s: rights.save(s, code)).value,
    }


@pytest.mark.usefixtures("full")
def test_days_are_whole_days_and_times_stand_in_their_zone(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    assert write(store, path) == 5
    found = {str(event["CATEGORIES"].cats[0]): event for event in events(path).values()}
    assert set(found) == {"next_step", "go_live", "code_end", "birthday"}
    assert (found["code_end"].decoded("DTSTART"), found["code_end"].decoded("DTEND")) == (
        date(2027, 1, 31),
        date(2027, 2, 1),
    )
    start = found["go_live"].decoded("DTSTART")
    assert start == datetime(2027, 3, 28, 9, 30, tzinfo=ZoneInfo("Asia/Seoul"))
    assert found["go_live"]["DTSTART"].params["TZID"] == "Asia/Seoul"
    assert b"BEGIN:VTIMEZONE" in path.read_bytes()
    assert found["go_live"]["DESCRIPTION"] == "سارة الأحمد\n봄 출시"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("full")
def test_alarms_ring_when_the_program_tells_of_it(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    write(store, path, kinds=("code_end", "go_live"))
    alarms = {
        str(event["CATEGORIES"].cats[0]): [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
        for event in events(path).values()
    }
    nine = timedelta(hours=9)
    assert alarms["code_end"] == [nine - timedelta(days=days) for days in (14, 7, 1, 0)]
    assert alarms["go_live"] == [timedelta(hours=-1)]


@pytest.mark.usefixtures("full")
def test_korean_and_arabic_lines_are_folded_between_letters(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    write(store, path, kinds=("next_step",))
    raw = path.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    for line in raw.split(b"\r\n"):
        line.decode("utf-8")
    assert {str(event["SUMMARY"]) for event in events(path).values()} == {
        f"next_step: {KOREAN}",
        f"next_step: {ARABIC}",
    }


def test_another_reader_reads_the_same(store: Store, full: dict[str, int], tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        vobject = pytest.importorskip("vobject", reason="the second reader is not installed")
        path = tmp_path / "out.ics"
        write(store, path)
        calendar = vobject.readOne(path.read_text("utf-8"))
        read = {
            event.uid.value: (event.summary.value, event.dtstart.value, int(event.sequence.value))
            for event in calendar.vevent_list
        }
    mine = {
        uid: (str(event["SUMMARY"]), event.decoded("DTSTART"), int(event["SEQUENCE"]))
        for uid, event in events(path).items()
    }
    assert read.keys() == mine.keys()
    for uid, (summary, start, sequence) in mine.items():
        assert (read[uid][0], read[uid][2]) == (summary, sequence)
        other = read[uid][1]
        assert (other.replace(tzinfo=None) if isinstance(other, datetime) else other) == (
            start.replace(tzinfo=None) if isinstance(start, datetime) else start
        )


def test_a_calendar_that_reads_the_file_again_moves_events_and_doubles_none(
    store: Store, full: dict[str, int], tmp_path: Path
) -> None:
    """The calendar keeps, of each UID, what has the highest SEQUENCE."""
    path, kept = tmp_path / "out.ics", dict[str, Any]()

    def take() -> None:
        write(store, path)
        for uid, event in events(path).items():
            if uid not in kept or int(event["SEQUENCE"]) > int(kept[uid]["SEQUENCE"]):
                kept[uid] = event

    take()
    before = path.read_bytes()
    write(store, path)
    assert path.read_bytes() == before
    for step in range(1, 4):
        to = TODAY + timedelta(days=10 * step)
        store.write("deadline.move", partial(deadlines.move, kind="next_step", record_id=full["korean"], to=to))
        take()
        if step == 2:
            store.undo()
            take()
    name = store.read(lambda s: interactions.get(s, full["korean"])).id
    assert name == full["korean"]
    mine = [event for event in kept.values() if KOREAN in str(event["SUMMARY"])]
    assert [event.decoded("DTSTART") for event in mine] == [TODAY + timedelta(days=30)]
    assert len(kept) == 5


@pytest.mark.usefixtures("full")
def test_chosen_kinds_and_days_only_and_an_empty_file_is_a_calendar(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    assert write(store, path, kinds=("next_step",), first=TODAY + timedelta(days=1)) == 1
    assert write(store, path, kinds=("permit",)) == 0
    assert events(path) == {}


def test_text_that_no_calendar_may_hold_is_written_harmlessly(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    log(store, touch(add(store), next_step="a\x01b\r\nEND:VEVENT;x", next_due=TODAY))
    write(store, path)
    (event,) = events(path).values()
    assert str(event["SUMMARY"]) == "next_step: a b\nEND:VEVENT;x"


def test_a_file_that_cannot_be_written_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(IrmError) as refused:
        write(store, tmp_path)
    assert refused.value.code == "file.cannot_write"
