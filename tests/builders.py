"""A builder per record, and stores on temporary encrypted files."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from irm.db import changelog, facts, payment_facts, search
from irm.domain import iso
from irm.domain.cells import account_line
from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Metrics
from irm.domain.interaction import InteractionDraft
from irm.paths import Paths, find_paths
from irm.services import checkup, influencers, interactions
from irm.services.store import Store, open_store

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def person(name: str = "Jane Doe", **fields: Any) -> InfluencerDraft:
    """Build an influencer's draft."""
    return replace(InfluencerDraft(display_name=name), **fields)


def account(handle: str = "jane.doe", platform: str = "instagram", **fields: Any) -> AccountDraft:
    """Build an account; `followers` is short for metrics with that count."""
    followers = fields.pop("followers", None)
    if followers is not None:
        fields["metrics"] = Metrics(followers=followers, taken_on=fields.pop("taken_on", None))
    return replace(AccountDraft(platform, handle), **fields)


def account_item(draft: AccountDraft) -> str:
    """Return the line of an account in an exported file."""
    metrics = draft.metrics or Metrics()
    said = draft.platform, draft.handle, draft.url, draft.is_verified
    return account_line(*said, metrics.counts(), iso.day_to_text(metrics.taken_on), metrics.source)


def email(value: str = "jane@example.com") -> ContactPointDraft:
    """Build an e-mail address."""
    return ContactPointDraft("email", value)


def phone(value: str = "+82 10-1234-5678") -> ContactPointDraft:
    """Build a phone number."""
    return ContactPointDraft("phone", value)


def touch(influencer_id: int, body: str = "Asked for rates", *, days_ago: float = 0, **fields: Any) -> InteractionDraft:
    """Build a touch, so many days before NOON."""
    draft = InteractionDraft(influencer_id, NOON - timedelta(days=days_ago), channel="dm", direction="out", body=body)
    return replace(draft, **fields)


def paths_in(folder: Path) -> Paths:
    """Return the program's folders, all in one."""
    return find_paths({"IRM_HOME": str(folder)})


@cache
def _new_home() -> Path:
    """Make a new data file with its key once: running the migrations would be most of the time of most tests."""
    folder = Path(mkdtemp(prefix="irm-new-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_store(paths_in(folder)).close()
    return folder


def make_home(folder: Path) -> None:
    """Put a new data file with its key into a folder: a copy, so that every file made so has the same key."""
    shutil.copytree(_new_home(), folder, dirs_exist_ok=True)


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    """Open the data file of a folder, putting a new one there where the folder is empty, and close it at the end."""
    if not folder.exists() or not any(folder.iterdir()):
        make_home(folder)
    with opened_anew(folder) as store:
        yield store


@contextmanager
def opened_anew(folder: Path) -> Iterator[Store]:
    """Open the data file of a folder as the program does: where there is none, it is made, with a key of its own."""
    store = open_store(paths_in(folder))
    try:
        yield store
    finally:
        store.close()


def add(store: Store, draft: InfluencerDraft | None = None) -> int:
    """Save a new person in a step of its own; return the id."""
    wanted = draft or person()
    return store.write(
        "person.add", lambda session: influencers.save(session, wanted, today=TODAY), subject=wanted.display_name
    ).value


def edit(store: Store, influencer_id: int, **fields: Any) -> None:
    """Change fields of a person in a step of its own."""

    def work(session: Any) -> int:
        draft = influencers.get(session, influencer_id, today=TODAY).draft
        return influencers.save(session, replace(draft, **fields), influencer_id=influencer_id, today=TODAY)

    store.write("person.edit", work)


def log(store: Store, draft: InteractionDraft) -> int:
    """Log a touch in a step of its own; return the id."""
    return store.write("touch.add", lambda session: interactions.save(session, draft)).value


def draft_of(store: Store, influencer_id: int) -> InfluencerDraft:
    """Return a person's draft as a form would load it."""
    return store.read(lambda session: influencers.get(session, influencer_id, today=TODAY)).draft


def tables(store: Store, *, with_words: bool = True) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but the log itself: records, facts, search keys; the words of the text index."""

    def work(raw: Any) -> dict[str, list[tuple[Any, ...]]]:
        found = {}
        for name in [
            *sorted(changelog.logged_tables(raw)),
            "influencer_fact",
            "account_fact",
            "payment_fact",
            "person_key",
        ]:
            found[name] = raw.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
        if not with_words:
            return found
        raw.execute("CREATE VIRTUAL TABLE temp.words_seen USING fts5vocab (main, text_index, instance)")
        found["text_index"] = raw.execute("SELECT doc, term, offset FROM temp.words_seen ORDER BY 1, 3, 2").fetchall()
        raw.execute("DROP TABLE temp.words_seen")
        return found

    return store.examine(work)


def assert_well(store: Store) -> None:
    """Fail unless the check of the whole file finds nothing."""
    assert checkup.run(store) == []


def assert_whole(store: Store) -> None:
    """Fail unless references, search index, facts and log are right: what a step can leave wrong, and no disk."""

    def work(raw: Any) -> tuple[Any, ...]:
        broken = raw.execute("PRAGMA foreign_key_check").fetchall()
        return broken, *(part.differences(raw) for part in (search, facts, payment_facts, changelog))

    assert store.examine(work) == ([], 0, 0, 0, 0)
