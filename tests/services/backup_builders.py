"""What the tests of backups begin with: people, files attached, and what was refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.db import content_file, content_keys
from irm.db.content_folder import ContentFolder, path_of
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import attachments, protection
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


def contents_in(paths: Paths, folder: Path | None = None) -> ContentFolder:
    """Return the contents of attachments in a folder, that of the data unless another is named."""
    keys = content_keys.found(paths, protection.unlock(paths))
    return ContentFolder(folder or paths.attachments, keys)


def place_of(paths: Paths, sha256: str, folder: Path | None = None) -> Path:
    """Return where a content lies sealed in a folder, or would lie."""
    held = contents_in(paths, folder)
    return path_of(held.path, content_file.name_of(held.keys[0], sha256))


def text_of(paths: Paths, sha256: str, folder: Path | None = None) -> str:
    """Return what a content says; "" where none is whole."""
    content = contents_in(paths, folder).whole(sha256)
    return "" if content is None else b"".join(content.pieces()).decode()


def lay_open(paths: Paths, sha256: str, folder: Path | None = None) -> Path:
    """Let a content lie in the clear, as earlier versions kept it; return where."""
    held = contents_in(paths, folder)
    place = path_of(held.path, sha256)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    assert held.write_out(sha256, place)
    place_of(paths, sha256, folder).unlink()
    return place
