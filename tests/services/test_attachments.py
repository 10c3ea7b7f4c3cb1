"""Files of people: the content is kept once, under no name of its own, and comes back as it was."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import Any

import pytest

from irm.domain.file_names import runs
from irm.errors import IrmError
from irm.services import attachment_files, attachments, interactions
from irm.services.store import Store
from tests.builders import NOON, add, log, person, tables, touch


def attach(store: Store, who: int, *sources: Path, interaction_id: int | None = None) -> list[int]:
    kept = [store.read(lambda s, source=source: attachments.keep(s, source)) for source in sources]  # type: ignore[misc]
    work = store.write(
        "attachment.add",
        lambda s: attachments.add(s, kept, influencer_id=who, interaction_id=interaction_id, now=NOON),
    )
    return work.value


def file(folder: Path, name: str = "contract.pdf", content: bytes = b"signed") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


def rows(store: Store, who: int, **wanted: Any) -> list[Any]:
    return store.read(lambda s: attachments.rows(s, who, **wanted))


def folder_of(store: Store) -> Path:
    return store.read(attachments.folder_of)


def contents(store: Store) -> list[Path]:
    return sorted(path for path in folder_of(store).glob("*/*") if path.parent.name != "opened")


def code_of(act: Any) -> str:
    with pytest.raises(IrmError) as caught:
        act()
    return caught.value.code


def test_a_file_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    who = add(store)
    (key,) = attach(store, who, file(tmp_path / "in", content=b"a\0b" * 700_000))
    (row,) = rows(store, who)
    assert (row.id, row.name, row.size, row.media_type, row.added_at) == (
        key,
        "contract.pdf",
        2_100_000,
        "application/pdf",
        NOON,
    )
    assert not row.is_missing
    saved = store.read(lambda s: attachments.save_as(s, key, tmp_path / "out.pdf"))
    assert saved.read_bytes() == b"a\0b" * 700_000
    shown = store.read(lambda s: attachments.copy_to_look_at(s, key))
    assert (shown.name, shown.read_bytes()) == ("contract.pdf", b"a\0b" * 700_000)


def test_the_same_content_lies_once_and_only_its_owner_can_read_it(store: Store, tmp_path: Path) -> None:
    jane, mina = add(store), add(store, person("Mina", accounts=()))
    first = attach(store, jane, file(tmp_path / "a"), file(tmp_path / "a", "copy.pdf"))
    again = attach(store, jane, file(tmp_path / "b"))
    attach(store, mina, file(tmp_path / "b"))
    assert again == first[:1]
    (content,) = contents(store)
    assert content.relative_to(folder_of(store)).as_posix() == f"{content.name[:2]}/{content.name}"
    if os.name == "posix":
        assert stat.S_IMODE(content.stat().st_mode) == 0o600
        assert {stat.S_IMODE(path.stat().st_mode) for path in (content.parent, folder_of(store))} == {0o700}


def test_a_removed_file_comes_back_with_undo(store: Store, tmp_path: Path) -> None:
    who = add(store)
    (key,) = attach(store, who, file(tmp_path / "in"))
    assert store.write("attachment.remove", lambda s: attachments.remove(s, [key])).value == 1
    assert rows(store, who) == []
    store.undo()
    assert [row.is_missing for row in rows(store, who)] == [False]


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\x\\evil.pdf", "a\u202egpj.exe", "con.txt", " . ", "x" * 300])
def test_a_new_name_is_cleaned(store: Store, tmp_path: Path, name: str) -> None:
    who = add(store)
    (key,) = attach(store, who, file(tmp_path / "in"))
    new = store.write("attachment.rename", lambda s: attachments.rename(s, key, name)).value
    assert [row.name for row in rows(store, who)] == [new]
    assert not set(new) & set('\\/:\u202e<>"|?*')
    assert new.strip(" .")
    assert len(new.encode()) <= 200
    if not runs(new):
        shown = store.read(lambda s: attachments.copy_to_look_at(s, key))
        assert shown.resolve().is_relative_to((folder_of(store) / "opened").resolve())


def test_a_touch_has_files_of_its_own_which_go_with_it(store: Store, tmp_path: Path) -> None:
    jane, mina = add(store), add(store, person("Mina", accounts=()))
    key = log(store, touch(jane))
    attach(store, jane, file(tmp_path / "in"), interaction_id=key)
    attach(store, jane, file(tmp_path / "in", "other.txt", b"x"))
    assert [row.name for row in rows(store, jane, interaction_id=key)] == ["contract.pdf"]
    assert len(rows(store, jane)) == 2
    assert code_of(lambda: attach(store, mina, file(tmp_path / "in"), interaction_id=key)) == "touch.unknown"
    store.write("touch.delete", lambda s: interactions.delete(s, [key]))
    assert [row.name for row in rows(store, jane)] == ["other.txt"]


def test_what_is_no_ordinary_file_is_refused(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    who = add(store)
    before = tables(store)

    def refused(source: Path) -> str:
        return code_of(lambda: attach(store, who, source))

    assert refused(tmp_path) == "attachment.not_file"
    assert refused(tmp_path / "nowhere.pdf") == "attachment.unreadable"
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        assert refused(tmp_path / "pipe") == "attachment.not_file"
    monkeypatch.setattr(attachment_files, "LARGEST", 5)
    assert refused(file(tmp_path / "in")) == "attachment.too_big"
    assert code_of(lambda: attach(store, 999, file(tmp_path / "in", content=b"x"))) == "person.unknown"
    assert tables(store) == before
    assert [path.name for path in folder_of(store).iterdir() if path.is_file()] == []


def test_missing_and_damaged_content_is_said(store: Store, tmp_path: Path) -> None:
    who = add(store)
    (key,) = attach(store, who, file(tmp_path / "in"))
    (content,) = contents(store)
    content.write_bytes(b"forged")
    assert code_of(lambda: store.read(lambda s: attachments.copy_to_look_at(s, key))) == "attachment.damaged"
    assert code_of(lambda: store.read(lambda s: attachments.save_as(s, key, tmp_path / "out"))) == "attachment.damaged"
    content.unlink()
    assert [row.is_missing for row in rows(store, who)] == [True]
    assert code_of(lambda: store.read(lambda s: attachments.copy_to_look_at(s, key))) == "attachment.missing"
    assert not (tmp_path / "out").exists()
    attach(store, who, file(tmp_path / "in"))
    assert [row.is_missing for row in rows(store, who)] == [False]


def test_a_program_is_never_started(store: Store, tmp_path: Path) -> None:
    who = add(store)
    (key,) = attach(store, who, file(tmp_path / "in", "tool.EXE"))
    assert code_of(lambda: store.read(lambda s: attachments.copy_to_look_at(s, key))) == "attachment.runs"
    assert code_of(lambda: store.read(lambda s: attachments.get(s, 99))) == "attachment.unknown"
    rename = code_of(lambda: store.write("attachment.rename", lambda s: attachments.rename(s, 99, "x")))
    assert rename == "attachment.unknown"


def test_copies_to_look_at_do_not_pile_up(store: Store, tmp_path: Path) -> None:
    who = add(store)
    (key,) = attach(store, who, file(tmp_path / "in"))
    old = store.read(lambda s: attachments.copy_to_look_at(s, key))
    yesterday = time.time() - 2 * 24 * 3600
    os.utime(old.parent, (yesterday, yesterday))
    new = store.read(lambda s: attachments.copy_to_look_at(s, key))
    assert (old.exists(), new.exists()) == (False, True)


def test_a_full_disk_leaves_nothing_half(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    who = add(store)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("irm.db.content_file.os.fsync", full)
    assert code_of(lambda: attach(store, who, file(tmp_path / "in"))) == "attachment.cannot_keep"
    assert list(folder_of(store).rglob("*")) == []
