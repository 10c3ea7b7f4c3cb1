"""A person with everything in it, exports of a store, and what an import of them gives."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from irm.db import models
from irm.domain.candidate import ImportReport
from irm.domain.influencer import (
    AccountDraft,
    AffinityDraft,
    ContactPointDraft,
    InfluencerDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.domain.interaction import InteractionDraft
from irm.services import exports, imports
from irm.services.exports import ExportOptions, ExportResult, Selection
from irm.services.store import Store
from tests.builders import TODAY, opened

FILES = {"csv": "out.csv", "xlsx": "out.xlsx", "vcf": "out.vcf", "vcf4": "out4.vcf", "json": "out.json"}
"""A file name per format."""

NAUGHTY = (
    "=1+1",
    "'+82 10",
    "@jane",
    "-5",
    "＝cmd",
    "\tx",
    "a,b;c",
    'say "hi"',
    "back\\slash \\n \\, end\\",
    "a\r\nb\rc\nd",
    "line\u2028and\u2029para\x85nel\x0b\x0c",
    "".join(map(chr, range(1, 32))),
    "".join(map(chr, range(127, 160))),
    "\ufeffmark\ufffe\uffff",
    "_x0041_ _x005F_ _xFFFE_ _x005F_xFFFE_ _x005F\ufffe",
    "<r>bold</r> &amp; <b>",
    "김민지 ㄱㅁㅈ",
    "م\u064fحمد \u202eاسم\u202c",
    "😀👩\u200d👩\u200d👧 e\u0301",
    "a|b \\| c",
    "N/A",
    "  blanks  ",
    "END:VCARD\r\nBEGIN:VCARD",
    "%s {0} {{x}} $HOME",
)
"""Texts that break files which are put together carelessly."""


def whole(**fields: Any) -> InfluencerDraft:
    """Return a person with something in every field."""
    values: dict[str, Any] = {
        "display_name": "김민지, Jane",
        "legal_name": "Kim Minji",
        "kind": "duo",
        "country": "KR",
        "city": "Seoul; Mapo",
        "languages": "ko, en",
        "stage": "in_talks",
        "birthday": date(1990, 3, 12),
        "notes": "first line\n\tsecond = line\n",
        "tags": ("vegan", "a, b", "=sum"),
        "accounts": (
            AccountDraft(
                "instagram", "jane.doe", "", is_verified=True, metrics=Metrics(1000, 1, 20, 5, taken_on=TODAY)
            ),
            AccountDraft("tiktok", "Jane", "https://www.tiktok.com/@Jane?x=1", metrics=Metrics(5000, None, 3)),
            AccountDraft("naver_blog"),
        ),
        "contact_points": (
            ContactPointDraft("phone", "+82 10-1234-5678"),
            ContactPointDraft("email", "Jane@Example.com"),
            ContactPointDraft("messenger", "카톡: jane; x"),
            ContactPointDraft("phone", "010 2222 3333"),
            ContactPointDraft("other", "=other"),
        ),
        "do_not_contact": Refusal(date(2026, 5, 1), "asked, us: to stop"),
        "not_relevant": Refusal(date(2026, 5, 2)),
    }
    return InfluencerDraft(**(values | fields))


def known(**fields: Any) -> InfluencerDraft:
    """Return a person with what is known of them over time as well."""
    values: dict[str, Any] = {
        "sort_name": "Kim, Minji",
        "time_zone": "Asia/Seoul",
        "influence_type": "peer",
        "origin": "unhappy_customer",
        "introduced_by": Introducer("an aunt, too"),
        "rhythm_days": 30,
        "causes": "the sea\nanimals | plants",
        "affinity": (
            AffinityDraft(TODAY, "wears it, daily", "https://example.com/p/1"),
            AffinityDraft(date(2026, 5, 1), 'said "hi" | url: no'),
        ),
    }
    values["contact_points"] = (
        ContactPointDraft("email", "Jane@Example.com", "work, Seoul", is_preferred=True, confirmed_on=TODAY),
        ContactPointDraft("phone", "+82 10-1234-5678", "배송"),
        ContactPointDraft("address", "1 Main St, Apt 2\nMapo\nSeoul", "home", is_preferred=True),
        ContactPointDraft("messenger", "카톡: jane; x", is_preferred=True),
        ContactPointDraft("address", "second | address"),
        ContactPointDraft("other", "=other", confirmed_on=TODAY),
    )
    return whole(**(values | fields))


def add_parts(store: Store, owner: int) -> None:
    """Give a person one of everything that hangs from people, and the file one of every setting."""

    def work(session: Session) -> None:
        touch_id = session.scalar(select(models.Interaction.id).where(models.Interaction.influencer_id == owner))
        stage_id = session.scalar(select(models.Stage.id).where(models.Stage.code == "partner"))
        of_person = {"influencer_id": owner}
        file = {"sha256": "ab" * 32, "name": "계약서.pdf", "size": 12, "media_type": "application/pdf"}
        for table, columns in (
            (models.Incident, {**of_person, "kind": "late", "happened_on": "2026-11-01", "note": "a day\nlate"}),
            (models.Incident, {**of_person, "kind": "praise", "happened_on": "2026-11-02"}),
            (models.StageChange, {**of_person, "stage_id": stage_id, "changed_at": "2026-11-01T00:00:00Z"}),
            (models.Attachment, {**of_person, **file, "added_at": "2026-11-01T00:00:00Z"}),
            (models.Attachment, {**of_person, **file, "interaction_id": touch_id, "added_at": "2026-11-01T00:00:00Z"}),
            (models.Snooze, {"kind": "losing_touch", "record_id": owner, "until": "2026-12-01"}),
            (models.Snooze, {"kind": "waiting", "record_id": touch_id, "until": "2026-12-02"}),
            (models.SavedView, {"name": "mine", "screen": "influencers", "query": "tag:x", "is_pinned": 1}),
        ):
            session.execute(insert(table).values(**columns))
        session.execute(update(models.DataSetting).values(value="[1, 20, 300, 4000]"))
        session.execute(delete(models.Benchmark).where(models.Benchmark.platform == "x"))
        session.execute(update(models.Benchmark).where(models.Benchmark.platform == "youtube").values(good=0.125))

    store.write("person.edit", work)


def touches(owner: int) -> list[InteractionDraft]:
    """Return touches of all sorts."""
    moment = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    return [
        InteractionDraft(owner, moment, "Asia/Seoul", False, "dm", "in", "sub | j", "said\r\n=x", "send", TODAY),
        InteractionDraft(owner, moment.replace(hour=3, minute=0), "Asia/Seoul", True, "call", "out", "", "-1"),
        InteractionDraft(owner, moment, "", False, "note", "none", "", " b ", "done", None, is_next_done=True),
    ]


def write(store: Store, path: Path, format_name: str = "", **options: Any) -> ExportResult:
    """Export everybody, or the people of `ids`."""
    selection = Selection(options.pop("ids", None))
    return store.read(
        lambda session: exports.write(
            session, path, selection=selection, options=ExportOptions(**options), format_name=format_name
        )
    )


def read_into(store: Store, path: Path, **options: Any) -> ImportReport:
    """Import a file."""
    return imports.run(store, path, imports.ImportOptions(**options))


@contextmanager
def fresh(folder: Path) -> Iterator[Store]:
    """Open an empty store beside the others."""
    with opened(Path(mkdtemp(dir=folder))) as store:
        yield store


def document(store: Store, folder: Path) -> dict[str, Any]:
    """Return everything in a store as its JSON export has it."""
    path = folder / "whole.json"
    write(store, path)
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def essence(store: Store, folder: Path) -> list[dict[str, Any]]:
    """Return people with all they have, but for ids, times of making, and all but the latest snapshot of an account."""
    people = document(store, folder)["people"]
    for person in people:
        for account in person["accounts"]:
            account["snapshots"] = account["snapshots"][-1:]
        person["interactions"].sort(key=lambda touch: str(touch["uid"]))
    plain: list[dict[str, Any]] = _without(people)
    return plain


def _without(value: Any) -> Any:
    if isinstance(value, dict):
        left_out = ("id", "created_at", "updated_at")
        return {name: _without(entry) for name, entry in value.items() if name not in left_out}
    return [_without(entry) for entry in value] if isinstance(value, list) else value
