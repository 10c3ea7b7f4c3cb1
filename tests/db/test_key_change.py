"""A change of the key: everything opens afterwards, also the backups from before, and nothing is left behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from irm.db import key, key_header, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, checkup, influencers, protection
from irm.services.store import open_store
from tests.builders import add, opened_anew, paths_in, person

OFF = {"IRM_KEYRING": "off"}


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Folders with one person and a backup in them."""
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    with opened_anew(own_folders) as store:
        add(store, person("Before"))
        backups.make(store)
    return paths_in(own_folders)


def people(paths: Paths, secret: key.Secret = "") -> int:
    store = open_store(paths, secret=secret)
    try:
        return store.read(influencers.count)
    finally:
        store.close()


def test_everything_opens_with_the_new_key_and_nothing_with_the_old(paths: Paths) -> None:
    old = protection.unlock(paths)
    new = protection.change_key(paths)
    assert new != old
    assert key.load(paths, OFF).raw == new == bytes.fromhex(paths.key_file.read_text())
    assert people(paths) == 1
    with pytest.raises(StoreError) as caught:
        open_store(paths, secret=old)
    assert caught.value.code == "key.wrong"
    assert old.hex() not in paths.key_header.read_text()
    assert [path.name for path in paths.data.glob(".irm*")] == []


def test_backups_made_before_still_open_and_are_found_whole(paths: Paths) -> None:
    with opened_anew(paths.data) as store:
        add(store, person("Later"))
    protection.change_key(paths)
    protection.change_key(paths)
    with opened_anew(paths.data) as store:
        assert checkup.run_fully(store) == []
    first = backups.found(paths)[-1]
    assert backups.preview(paths, first.path).needs_passphrase is False
    assert backups.restore(paths, first.path).contents.people == 1
    first.path.with_suffix(".json").unlink()
    assert backups.restore(paths, first.path).contents.people == 1
    assert people(paths) == 1


def test_a_passphrase_goes_over_and_the_recovery_code_does_not(paths: Paths) -> None:
    raw = protection.unlock(paths)
    code = protection.new_code(paths, raw)
    protection.set_passphrase(paths, raw, "a long passphrase", is_only=True)
    with pytest.raises(StoreError) as caught:
        protection.change_key(paths, code, passphrase="another")
    assert caught.value.code == "key.secret_wrong"
    new = protection.change_key(paths, code, passphrase="a long passphrase")
    assert protection.unlock(paths, "a long passphrase") == new
    assert key.ways(paths) == key.Ways("passphrase", "", True, False, False)
    assert not paths.key_file.exists()
    with pytest.raises(StoreError):
        protection.unlock(paths, code)


def test_it_is_refused_while_the_data_is_open(paths: Paths) -> None:
    before = paths.key_header.read_bytes()
    with opened_anew(paths.data), pytest.raises(StoreError) as caught:
        protection.change_key(paths)
    assert caught.value.code == "file.in_use"
    assert paths.key_header.read_bytes() == before
    assert people(paths) == 1


class Interrupted(Exception):
    """The moment at which the program goes away."""


@pytest.mark.parametrize("step", range(12))
def test_an_interrupted_change_opens_with_one_of_both_keys(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Every file that gets its name is a moment; by then the recovery code of before is good, too."""
    code = protection.new_code(paths, protection.unlock(paths))
    replaced, left = Path.replace, [step]

    def replace(self: Path, target: Path) -> Path:
        if left[0] == 0:
            raise Interrupted
        left[0] -= 1
        return replaced(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        try:
            protection.change_key(paths)
            is_done = True
        except Interrupted:
            is_done = False
    if not is_done:
        assert key.existing(paths, OFF, secret=code).raw == key.existing(paths, OFF).raw
    assert people(paths) == 1
    assert key_header.read(paths.key_header).next == {}
    assert people(paths) == 1
    assert [path.name for path in paths.data.glob(".irm*")] == []


@pytest.mark.parametrize(
    "following", [{}, {"header": 3}, {"header": {}}, {"header": {}, "database": "00", "sealed": 1}]
)
def test_a_header_that_names_no_proper_second_key_is_read_as_it_is(paths: Paths, following: dict[str, object]) -> None:
    header = key_header.read(paths.key_header)
    key_header.write(paths.key_header, header.with_(next=following))
    assert people(paths) == 1
    assert key_header.read(paths.key_header).next == {}


def test_former_keys_that_are_damaged_are_left_out(paths: Paths) -> None:
    raw = protection.change_key(paths)
    header = key_header.read(paths.key_header)
    damaged = header.with_(former={**header.former, "1": {}, "2": "text", "3": key_wrap.under_key(raw, bytes(32))})
    assert list(key.former(damaged, raw)) == list(header.former)
    assert os.environ["IRM_KEYRING"] == "off"
