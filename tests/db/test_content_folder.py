"""Contents of attachments: sealed, each once, whole or not at all; those in the clear are sealed, and none is lost."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm.db import content_file, settled
from irm.db.content_file import ENDING, PIECE, UnreadableError
from irm.db.content_folder import Content, ContentFolder, path_of

KEY, OTHER = b"k" * 32, b"o" * 32
MARK = b"qzxcontentmark"
ROOT = Path(__file__).resolve().parents[2]


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def in_the_clear(folder: Path, content: bytes, name: str = "") -> Path:
    """Put a content where earlier versions kept it."""
    place = path_of(folder, name or sha(content))
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return place


def held(folder: ContentFolder, sha256: str) -> bytes | None:
    content = folder.whole(sha256)
    return None if content is None else b"".join(content.pieces())


@pytest.fixture
def folder(tmp_path: Path) -> ContentFolder:
    return ContentFolder(tmp_path / "attachments", (KEY,))


def the_one(folder: ContentFolder) -> Path:
    (entry,) = folder.entries()
    return path_of(folder.path, entry)


@pytest.mark.parametrize("content", [b"", b"x", MARK * 1000, b"SQLite format 3\0" * 9, b"ab\0" * PIECE])
def test_a_content_comes_back_as_it_was_and_lies_there_once(folder: ContentFolder, content: bytes) -> None:
    sha256 = folder.add([content] if content else [])
    assert sha256 == sha(content) == folder.add([content[:7], content[7:]])
    assert held(folder, sha256) == content
    assert folder.write_out(sha256, folder.path / "out")
    assert (folder.path / "out").read_bytes() == content
    assert [each.sha256 for each in folder.all()] == [sha256]
    place = the_one(folder)
    assert place.name.endswith(ENDING)
    assert MARK not in place.read_bytes()
    assert sha256 not in place.name
    assert [path for path in folder.path.iterdir() if path.name.startswith(".irm-")] == []


def test_nothing_is_held_in_memory_but_pieces(folder: ContentFolder) -> None:
    alive: list[int] = []

    def pieces() -> Iterator[bytes]:
        for number in range(5):
            alive.append(number)
            yield bytes([number]) * PIECE

    sha256 = folder.add(pieces())
    assert alive == [0, 1, 2, 3, 4]
    content = folder.whole(sha256)
    assert content is not None
    assert [len(piece) for piece in content.pieces()] == [PIECE] * 5


def test_another_key_reads_nothing_and_keeps_its_own_beside(folder: ContentFolder) -> None:
    sha256 = folder.add([MARK])
    stranger = ContentFolder(folder.path, (OTHER,))
    assert not stranger.is_there(sha256)
    assert stranger.at(the_one(folder).name) is None
    with pytest.raises(UnreadableError):
        list(content_file.pieces(the_one(folder), OTHER))
    stranger.add([MARK])
    assert len(folder.entries()) == 2
    assert held(folder, sha256) == held(stranger, sha256) == MARK
    assert held(ContentFolder(folder.path, (OTHER, KEY)), sha256) == MARK
    with pytest.raises(OSError, match="no key"):
        ContentFolder(folder.path).add([MARK])


def test_damage_anywhere_is_noticed_and_what_is_damaged_stays(folder: ContentFolder, tmp_path: Path) -> None:
    sha256 = folder.add([MARK * 2000])
    place = the_one(folder)
    whole = place.read_bytes()
    damaged = [whole[:length] for length in (0, 1, 4096, len(whole) // 2, len(whole) - 4096, len(whole) - 1)]
    damaged += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(5, len(whole), len(whole) // 12)]
    for content in damaged:
        (tmp_path / "out").unlink(missing_ok=True)
        place.write_bytes(content)
        assert folder.whole(sha256) is None
        if folder.write_out(sha256, tmp_path / "out"):  # only what the file says of itself was damaged
            assert (tmp_path / "out").read_bytes() == MARK * 2000
        else:
            assert not (tmp_path / "out").exists()
        assert place.read_bytes() == content
    folder.add([MARK * 2000])
    assert held(folder, sha256) == MARK * 2000


def test_one_content_in_the_place_of_another_is_noticed(folder: ContentFolder) -> None:
    first, second = folder.add([b"first"]), folder.add([b"second"])
    places = [path_of(folder.path, content_file.name_of(KEY, each)) for each in (first, second)]
    places[0].write_bytes(places[1].read_bytes())
    assert folder.whole(first) is None
    assert folder.at(places[0].name) is None
    assert held(folder, second) == b"second"


def test_what_is_not_what_was_expected_leaves_nothing(folder: ContentFolder) -> None:
    assert folder.add([b"x"], expected=sha(b"y")) == ""
    assert folder.entries() == ()
    assert list(folder.path.iterdir()) == []


@pytest.mark.parametrize("name", ["../../escaped", "/tmp/x", "", "..", "a" * 63, "A" * 64, f"{'a' * 64}.sealed.x"])
def test_no_name_becomes_a_path(folder: ContentFolder, name: str) -> None:
    assert list(folder.copies(name)) == []
    assert not folder.is_there(name)
    assert not folder.write_out(name, folder.path.parent / "out")


# From the clear


def test_what_lies_in_the_clear_is_read_and_then_sealed_in_place(folder: ContentFolder) -> None:
    plain = in_the_clear(folder.path, MARK)
    assert held(folder, sha(MARK)) == MARK
    assert folder.seal(sha(MARK))
    assert not plain.exists()
    assert held(folder, sha(MARK)) == MARK
    assert MARK not in the_one(folder).read_bytes()
    assert not folder.seal(sha(MARK))


def test_a_sealed_file_that_was_attached_is_a_content_like_any_other(folder: ContentFolder, tmp_path: Path) -> None:
    other = ContentFolder(tmp_path / "other", (KEY,))
    other.add([MARK])
    content = the_one(other).read_bytes()
    plain = in_the_clear(folder.path, content)
    assert folder.seal(plain.name)
    assert held(folder, sha(content)) == content


def test_what_is_not_what_its_name_says_stays_in_the_clear(folder: ContentFolder) -> None:
    damaged = in_the_clear(folder.path, b"damaged", sha(b"whole"))
    assert not folder.seal(sha(b"whole"))
    assert damaged.read_bytes() == b"damaged"
    folder.add([b"whole"])
    assert held(folder, sha(b"whole")) == b"whole"


def test_a_damaged_sealed_one_gives_way_to_the_one_in_the_clear(folder: ContentFolder) -> None:
    folder.add([MARK])
    place = the_one(folder)
    place.write_bytes(b"damaged")
    plain = in_the_clear(folder.path, MARK)
    assert held(folder, sha(MARK)) == MARK
    assert folder.seal(sha(MARK))
    assert not plain.exists()
    assert held(folder, sha(MARK)) == MARK


def test_where_another_folder_has_it_sealed_there_is_one_file_for_both(folder: ContentFolder, tmp_path: Path) -> None:
    beside = ContentFolder(tmp_path / "backups" / "attachments", (KEY,))
    folder.add([MARK])
    in_the_clear(beside.path, MARK)
    assert beside.seal(sha(MARK), beside=folder)
    if os.name == "posix":
        assert the_one(beside).samefile(the_one(folder))
    assert held(beside, sha(MARK)) == MARK


def test_a_full_disk_leaves_the_one_in_the_clear(folder: ContentFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = in_the_clear(folder.path, MARK)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settled, "settle", full)
    assert not folder.seal(sha(MARK))
    assert plain.read_bytes() == MARK
    assert [path for path in folder.path.iterdir() if path.is_file()] == []


def test_what_reads_badly_after_it_was_written_does_not_take_the_place_of_the_one_in_the_clear(
    folder: ContentFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = in_the_clear(folder.path, MARK)
    settle = settled.settle

    def lying(part: Path, path: Path) -> None:
        settle(part, path)
        path.write_bytes(path.read_bytes()[:-9])

    monkeypatch.setattr(settled, "settle", lying)
    assert not folder.seal(sha(MARK))
    assert plain.read_bytes() == MARK


@pytest.mark.skipif(sys.platform == "win32", reason="processes are made another way there")
def test_killed_at_any_moment_every_content_is_there(tmp_path: Path) -> None:
    killer = f"""
import os, sys
from pathlib import Path
from irm.db.content_folder import ContentFolder, listed, is_sealed
calls, last = 0, int(sys.argv[2])
def counted(event, _):
    global calls
    if event in ("open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.chmod", "sqlite3.connect"):
        calls += 1
        if calls == last:
            os._exit(9)
sys.addaudithook(counted)
folder = ContentFolder(Path(sys.argv[1]), ({KEY!r},))
for entry in listed(folder.path):
    if not is_sealed(entry):
        folder.seal(entry)
"""
    for turn in range(1, 60):
        folder = ContentFolder(tmp_path / str(turn), (KEY,))
        contents = [MARK * number for number in (1, 3000)]
        for content in contents:
            in_the_clear(folder.path, content)
        arguments = [sys.executable, "-c", killer, str(folder.path), str(turn * 2)]
        ended = subprocess.run(arguments, cwd=ROOT, check=False).returncode
        assert [held(folder, sha(content)) for content in contents] == contents, turn
        for content in contents:
            folder.seal(sha(content))
        assert [held(folder, sha(content)) for content in contents] == contents
        assert not any(MARK in path.read_bytes() for path in folder.path.rglob("*") if path.is_file())
        if ended == 0:
            break
    assert ended == 0
    assert turn > 5


def test_what_was_never_finished_goes_after_a_day(folder: ContentFolder) -> None:
    (folder.path / "ab").mkdir(parents=True)
    old = [folder.path / ".irm-old.part", folder.path / "ab" / f"{'ab' * 32}.part"]
    new = folder.path / ".irm-new.part"
    for part in (*old, new):
        part.write_bytes(MARK)
    yesterday = time.time() - 2 * 24 * 3600
    for part in old:
        os.utime(part, (yesterday, yesterday))
    folder.clear_parts()
    assert [part.exists() for part in (*old, new)] == [False, False, True]


def test_a_content_that_goes_while_it_is_looked_for_is_found_sealed(
    folder: ContentFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_the_clear(folder.path, MARK)
    pieces = Content.pieces

    def later(content: Content) -> Iterator[bytes]:
        if not content.key and content.path.exists():
            monkeypatch.setattr(Content, "pieces", pieces)
            folder.seal(content.sha256)
        return pieces(content)

    monkeypatch.setattr(Content, "pieces", later)
    assert folder.write_out(sha(MARK), tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == MARK
