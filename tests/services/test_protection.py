"""What the window and the command line do with the key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from irm.db import backup_folder, first_page, key, key_header, key_store, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, protection
from tests.builders import add, opened, paths_in


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    with opened(own_folders) as store:
        add(store)
        backups.make(store)
    return paths_in(own_folders)


def carried(paths: Paths) -> dict[str, Any]:
    told = backup_folder.manifest(backups.found(paths)[0].path)["key"]
    assert isinstance(told, dict)
    return told


def test_backups_carry_what_opens_the_data_now_and_not_what_did_before(paths: Paths) -> None:
    raw = protection.unlock(paths)
    old = protection.new_code(paths, raw)
    new = protection.new_code(paths, raw)
    header = key_header.of(carried(paths))
    assert key.unsealed(header, new) == raw
    with pytest.raises(StoreError):
        key.unsealed(header, old)
    protection.set_passphrase(paths, raw, "a long passphrase", is_only=False)
    assert key.unsealed(key_header.of(carried(paths)), "a long passphrase") == raw
    protection.drop_passphrase(paths, raw)
    assert carried(paths)["passphrase"] == {}
    assert raw.hex() not in str(carried(paths))


def test_the_code_is_checked_by_a_group_or_as_a_whole(paths: Paths) -> None:
    code = protection.new_code(paths, protection.unlock(paths))
    assert len(protection.groups(code)) == protection.GROUPS
    assert protection.is_group(code, 4, protection.groups(code)[3].lower())
    assert not protection.is_group(code, 4, "")
    assert not protection.check_code(
        paths, protection.new_code(paths_in(paths.data), protection.unlock(paths)) and code
    )
    with pytest.raises(StoreError) as caught:
        protection.check_code(paths, "7K3QF")
    assert caught.value.code == "key.code_mistyped"


def test_without_a_code_none_is_right(paths: Paths) -> None:
    from irm.db import key_code

    assert not protection.check_code(paths, key_code.new())


def test_a_passphrase_beside_is_not_asked_for_and_one_instead_is(paths: Paths) -> None:
    raw = protection.unlock(paths)
    protection.set_passphrase(paths, raw, "a long passphrase", is_only=True)
    assert first_page.is_asked_for(paths)
    protection.set_passphrase(paths, raw, "another passphrase", is_only=False)
    assert not first_page.is_asked_for(paths)
    assert protection.unlock(paths) == protection.unlock(paths, "another passphrase") == raw
    with pytest.raises(StoreError) as caught:
        protection.set_passphrase(paths, raw, "short", is_only=True)
    assert caught.value.code == "passphrase.short"


def test_nothing_is_kept_in_a_file_unless_that_is_allowed(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = protection.unlock(paths)
    protection.set_passphrase(paths, raw, "a long passphrase", is_only=True)
    assert protection.keep(paths, raw, is_file_allowed=False) == ""
    assert first_page.is_asked_for(paths)
    monkeypatch.setattr(key_store, "keep", lambda *_: "a store")
    assert protection.keep(paths, raw, is_file_allowed=False) == protection.KEYRING
    ways = protection.ways(paths)
    assert ways is not None
    assert (ways.kept_in, ways.store) == (protection.KEYRING, "a store")


def test_the_ways_of_nothing_are_none(tmp_path: Path) -> None:
    assert protection.ways(paths_in(tmp_path)) is None
    assert not first_page.is_asked_for(paths_in(tmp_path))


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [("", 0), ("short", 0), ("aaaaaaaaaaaaaaaaaaaaaaaa", 1), ("eightlet", 1), ("four words are", 2),
     ("correct horse battery staple", 3), ("말이 배터리를 고정하다", 2)],
)  # fmt: skip
def test_longer_passphrases_are_stronger(passphrase: str, level: int) -> None:
    assert protection.strength(passphrase) == level


def test_a_secret_opens_what_a_lost_header_left(paths: Paths) -> None:
    raw = protection.unlock(paths)
    code = protection.new_code(paths, raw)
    paths.key_header.unlink()
    paths.key_file.unlink()
    for secret, expected in (("", "key.header_damaged"), ("wrong", "key.secret_wrong")):
        with pytest.raises(StoreError) as caught:
            protection.unlock(paths, secret)
        assert caught.value.code == expected
    assert protection.unlock(paths, code) == raw
