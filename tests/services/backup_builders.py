"""What the tests of backups begin with: people, files attached, and what was refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.errors import StoreError
from irm.services import attachments
from irm.services.store import Store
from tests.builders import NOON, add, log, person, touch

PASSPHRASE = "correct horse"


def filled(store: Store) -> int:
    """Two people, a touch, a file attached."""
    add(store, person("Omar"))
    jane = add(store)
    log(store, touch(jane))
    return jane


def attach(store: Store, influencer_id: int, source: Path, text: str = "a contract") -> str:
    source.write_text(text, encoding="utf-8")
    kept = store.read(lambda session: attachments.keep(session, source))
    store.write(
        "attachment.add",
        lambda session: attachments.add(session, [kept], influencer_id=influencer_id, now=NOON),
    )
    return kept.sha256


def names(store: Store) -> list[str]:
    return [
        name for (name,) in store.examine(lambda raw: raw.execute("SELECT display_name FROM influencer").fetchall())
    ]


def bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def code(work: object, *arguments: object, **keywords: object) -> str:
    with pytest.raises(StoreError) as caught:
        work(*arguments, **keywords)  # type: ignore[operator]
    return caught.value.code
