"""The key: where it is kept, and what happens when it is not there, not right or not to be had."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import keyring
import pytest

from irm.db import key, key_header, key_store, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services.store import open_store
from tests.builders import add, opened_anew, paths_in

ASKED: dict[str, str] = {}
"""An environment in which the key store may be asked."""


class GoodKeyring:
    """Keeps what it is given."""

    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


class PlainKeyring(GoodKeyring):
    """Keeps secrets in the clear, and says so by its priority."""

    priority = 0.5


class NullKeyring(GoodKeyring):
    """Forgets what it is given."""

    def set_password(self, service: str, name: str, secret: str) -> None:
        pass


class RaisingKeyring(GoodKeyring):
    """Refuses everything, with an error of its own."""

    def set_password(self, service: str, name: str, secret: str) -> None:
        raise RuntimeError("locked")

    def get_password(self, service: str, name: str) -> str | None:
        raise RuntimeError("locked")


class HangingKeyring(GoodKeyring):
    """Waits for a prompt that nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = threading.Event()

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.seen.wait()

    def get_password(self, service: str, name: str) -> str | None:
        self.seen.wait()
        return None


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = paths_in(tmp_path / "data")
    found.make()
    return found


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Put a key store in place of the system's."""
    monkeypatch.setattr(key_store, "WAIT", 0.2)
    used: list[Any] = []

    def put(backend: Any) -> Any:
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        used.append(backend)
        return backend

    yield put
    for backend in used:
        if isinstance(backend, HangingKeyring):
            backend.seen.set()


def code_of(paths: Paths, environment: dict[str, str] | None = None) -> str:
    with pytest.raises(StoreError) as caught:
        key.load(paths, ASKED if environment is None else environment)
    return caught.value.code


def test_a_good_key_store_keeps_the_key_and_no_file_does(paths: Paths, use: Any) -> None:
    backend = use(GoodKeyring())
    made = key.load(paths, ASKED)
    assert made.protection == key.KEYRING
    assert list(backend.kept.values()) == [made.raw.hex()]
    assert not paths.key_file.exists()
    assert made.raw.hex() not in paths.key_header.read_text()
    assert key.load(paths, ASKED).raw == made.raw


@pytest.mark.parametrize("backend", [PlainKeyring, NullKeyring, RaisingKeyring, HangingKeyring])
def test_a_key_store_not_worth_trusting_is_not_used(paths: Paths, use: Any, backend: type[GoodKeyring]) -> None:
    kept = use(backend())
    made = key.load(paths, ASKED)
    assert made.protection == key.FILE
    assert paths.key_file.read_text().strip() == made.raw.hex()
    assert kept.kept == {}
    assert key.load(paths, ASKED).raw == made.raw


def test_the_key_store_can_be_turned_off(paths: Paths, use: Any) -> None:
    backend = use(GoodKeyring())
    assert key.load(paths, {"IRM_KEYRING": "off"}).protection == key.FILE
    assert backend.kept == {}


@pytest.mark.parametrize("backend", [PlainKeyring, NullKeyring, RaisingKeyring, HangingKeyring])
def test_a_key_store_that_went_away_refuses_and_makes_no_new_key(
    paths: Paths, use: Any, backend: type[GoodKeyring]
) -> None:
    use(GoodKeyring())
    key.load(paths, ASKED)
    header = paths.key_header.read_bytes()
    use(backend())
    assert code_of(paths) == "key.store_unavailable"
    assert paths.key_header.read_bytes() == header
    assert not paths.key_file.exists()


def test_a_key_store_that_holds_another_key_is_told_from_a_damaged_file(paths: Paths, use: Any) -> None:
    backend = use(GoodKeyring())
    key.load(paths, ASKED)
    for name in backend.kept:
        backend.kept[name] = "00" * 32
    assert code_of(paths) == "key.wrong"


@pytest.mark.parametrize("text", ["", "zz", "00" * 32, "00" * 31, "'; DROP TABLE x; --", "열쇠", "\0" * 64])
def test_a_wrong_key_file_is_refused(paths: Paths, text: str) -> None:
    key.load(paths, {"IRM_KEYRING": "off"})
    paths.key_file.write_text(text, encoding="utf-8")
    assert code_of(paths) == "key.wrong"


def test_the_key_of_another_file_is_refused(paths: Paths, tmp_path: Path) -> None:
    key.load(paths, {"IRM_KEYRING": "off"})
    other = paths_in(tmp_path / "other")
    other.make()
    key.load(other, {"IRM_KEYRING": "off"})
    paths.key_file.write_bytes(other.key_file.read_bytes())
    assert code_of(paths) == "key.wrong"


def test_a_key_file_that_is_gone_is_named(paths: Paths) -> None:
    key.load(paths, {"IRM_KEYRING": "off"})
    paths.key_file.unlink()
    assert code_of(paths) == "key.missing"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"kept_in": "cloud", "key_id": "1"}', '{"kept_in": "file"}', "[" * 100_000]
)
def test_a_damaged_header_is_refused_and_left_alone(paths: Paths, text: str) -> None:
    key.load(paths, {"IRM_KEYRING": "off"})
    paths.key_header.write_text(text)
    assert code_of(paths) == "key.header_damaged"
    assert paths.key_header.read_text() == text


def test_a_header_without_the_check_value_trusts_no_key(paths: Paths) -> None:
    key.load(paths, {"IRM_KEYRING": "off"})
    header = json.loads(paths.key_header.read_text())
    del header["key_check"]
    paths.key_header.write_text(json.dumps(header))
    assert code_of(paths) == "key.wrong"


def test_a_lost_header_beside_data_is_refused(own_folders: Path) -> None:
    with opened_anew(own_folders) as store:
        add(store)
    paths = paths_in(own_folders)
    paths.key_header.unlink()
    data = paths.database.read_bytes()
    assert code_of(paths) == "key.header_missing"
    assert paths.database.read_bytes() == data


def test_lost_data_is_never_replaced_by_an_empty_file(own_folders: Path) -> None:
    with opened_anew(own_folders) as store:
        add(store)
    paths = paths_in(own_folders)
    paths.database.unlink()
    with pytest.raises(StoreError) as caught:
        open_store(paths)
    assert caught.value.code == "file.missing_data"
    assert not paths.database.exists()


def test_emptied_data_is_never_filled_anew(own_folders: Path) -> None:
    with opened_anew(own_folders) as store:
        add(store)
    paths = paths_in(own_folders)
    paths.database.write_bytes(b"")
    with pytest.raises(StoreError) as caught:
        open_store(paths)
    assert caught.value.code == "file.damaged"
    assert paths.database.stat().st_size == 0


def test_a_start_that_was_cut_off_before_there_was_data_goes_on(own_folders: Path) -> None:
    paths = paths_in(own_folders)
    paths.make()
    made = key.load(paths, {"IRM_KEYRING": "off"})
    assert not made.is_used
    with opened_anew(own_folders) as store:
        add(store)
    assert key.load(paths, {"IRM_KEYRING": "off"}) == key.Key(made.raw, key.FILE, is_used=True)


def test_an_unfinished_secret_file_of_a_cut_off_start_is_in_nobodys_way(paths: Paths) -> None:
    paths.key_file.with_name("irm.key.new").write_text("half")
    made = key.load(paths, {"IRM_KEYRING": "off"})
    assert paths.key_file.read_text().strip() == made.raw.hex()


def test_the_key_is_in_no_log(paths: Paths, use: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        use(RaisingKeyring())
        made = key.load(paths, ASKED)
    assert "key store not available" in caplog.text
    assert made.raw.hex() not in caplog.text
    assert made.raw.hex() not in repr(caplog.records)


# What else opens the data


@pytest.mark.parametrize("backend", [GoodKeyring, PlainKeyring, NullKeyring, RaisingKeyring, HangingKeyring])
def test_a_recovery_code_opens_the_data_whatever_became_of_the_key_store(
    paths: Paths, use: Any, backend: type[GoodKeyring]
) -> None:
    use(GoodKeyring())
    made = key.load(paths, ASKED)
    code = key.new_code(paths, made.raw)
    use(backend())
    assert code_of(paths) == "key.store_unavailable"
    for typed in (code, code.lower().replace("-", " "), code.replace("0", "O").replace("1", "l")):
        assert key.load(paths, ASKED, secret=typed).raw == made.raw
    assert code.replace("-", "") not in paths.key_header.read_text().replace("-", "")


def test_a_new_code_takes_the_place_of_the_old_one(paths: Paths) -> None:
    made = key.load(paths, {"IRM_KEYRING": "off"})
    old, new = key.new_code(paths, made.raw), key.new_code(paths, made.raw)
    assert old != new
    assert not key.ways(paths).is_code_checked
    key.note_code_checked(paths, made.raw)
    assert key.ways(paths).is_code_checked
    assert key.load(paths, ASKED, secret=new).raw == made.raw
    with pytest.raises(StoreError) as caught:
        key.load(paths, ASKED, secret=old)
    assert caught.value.code == "key.secret_wrong"


@pytest.mark.parametrize("is_only", [True, False])
def test_a_passphrase_opens_the_data(paths: Paths, use: Any, monkeypatch: pytest.MonkeyPatch, is_only: bool) -> None:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    backend = use(GoodKeyring())
    made = key.load(paths, ASKED)
    key.set_passphrase(paths, ASKED, made.raw, "맞는 말馬 battery", is_only=is_only)
    assert key.load(paths, ASKED, secret="맞는 말馬 battery").raw == made.raw  # letters apart
    with pytest.raises(StoreError) as caught:
        key.load(paths, ASKED, secret="wrong")
    assert caught.value.code == "key.secret_wrong"
    if is_only:
        assert code_of(paths) == "key.passphrase_wanted"
        assert backend.kept == {}
    else:
        assert key.load(paths, ASKED).raw == made.raw
    key.drop_passphrase(paths, ASKED, made.raw)
    assert key.load(paths, ASKED) == key.Key(made.raw, key.KEYRING)


def test_a_key_can_be_kept_again_after_the_store_lost_it(paths: Paths, use: Any) -> None:
    use(GoodKeyring())
    made = key.load(paths, ASKED)
    use(RaisingKeyring())
    assert key.keep(paths, ASKED, made.raw) == key.FILE
    assert key.load(paths, ASKED).raw == made.raw
    backend = use(GoodKeyring())
    (paths.data / "irm.key.part").write_text(made.raw.hex())  # of a writing that was killed
    assert key.keep(paths, ASKED, made.raw) == key.KEYRING
    assert list(paths.data.glob("irm.key*")) == [paths.key_header]
    assert list(backend.kept.values()) == [made.raw.hex()]


def test_nobody_without_the_key_changes_what_opens_the_data(paths: Paths) -> None:
    key.load(paths, {"IRM_KEYRING": "off"})
    header = paths.key_header.read_bytes()
    with pytest.raises(StoreError) as caught:
        key.new_code(paths, bytes(32))
    assert caught.value.code == "key.wrong"
    assert paths.key_header.read_bytes() == header


@pytest.mark.parametrize("name", ["salt", "sealed", "check", "by", "n"])
@pytest.mark.parametrize("value", ["zz", "", None, 3, "ff" * 16])
def test_a_damaged_seal_opens_nothing(paths: Paths, monkeypatch: pytest.MonkeyPatch, name: str, value: object) -> None:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    made = key.load(paths, {"IRM_KEYRING": "off"})
    key.set_passphrase(paths, ASKED, made.raw, "open", is_only=True)
    header = key_header.read(paths.key_header)
    key_header.write(paths.key_header, header.with_(passphrase={**header.passphrase, name: value}))
    with pytest.raises(StoreError) as caught:
        key.load(paths, ASKED, secret="open")
    assert caught.value.code in ("key.header_damaged", "key.secret_wrong")


def test_a_header_of_the_first_format_is_read(paths: Paths) -> None:
    made = key.load(paths, {"IRM_KEYRING": "off"})
    first = {"format": 1, "key_id": "1", "kept_in": "file", "key_check": key_header.check_value(made.raw)}
    paths.key_header.write_text(json.dumps(first))
    assert key.load(paths, {"IRM_KEYRING": "off"}).raw == made.raw
    assert key.ways(paths) == key.Ways("file", "", False, False, False)


def test_a_key_store_asked_ahead_has_its_answer_taken_also_a_late_one(
    paths: Paths, use: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    slow = threading.Event()

    class Slow(GoodKeyring):
        def get_password(self, service: str, name: str) -> str | None:
            asked.append(name)
            slow.wait(60)
            return super().get_password(service, name)

    slow.set()
    use(Slow())
    raw = key.load(paths, {}).raw
    paths.database.touch()
    assert not key.is_store_asked(paths)
    asked.clear()
    key.ask_ahead(paths, {})
    assert key.load(paths, {}).raw == raw
    assert len(asked) == 1
    slow.clear()
    key.ask_ahead(paths, {})
    assert code_of(paths) == "key.store_unavailable"
    assert key.is_store_asked(paths)
    slow.set()
    while key.is_store_asked(paths):
        time.sleep(0.01)
    slow.clear()  # a store that was asked anew would not answer
    assert key.load(paths, {}).raw == raw
    assert len(asked) == 2
    key.ask_ahead(paths, {})
    late = time.monotonic() + 2 * key_store.WAIT  # as long as a slow start takes
    waits: list[float | None] = []
    with monkeypatch.context() as patch:
        patch.setattr(key_store, "time", SimpleNamespace(monotonic=lambda: late))
        patch.setattr(threading.Thread, "join", lambda _, wait=None: waits.append(wait))
        assert code_of(paths) == "key.store_unavailable"
    assert (len(asked), waits) == (3, [0.0])
    assert code_of(paths) == "key.store_unavailable"
    assert len(asked) == 4, "whoever tries again has it asked again"
    slow.set()
    key.ask_ahead(paths, {"IRM_KEYRING": "off"})
    assert len(asked) == 4
