"""Settings survive strange files and are readable by their owner alone."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from irm.settings import Settings, load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    wanted = Settings(theme="dark", language="ko", font_scale=1.15)
    save(path, wanted)
    assert load(path) == wanted


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_the_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    save(path, Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_unknown_keys_and_wrong_kinds_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('version = 9\ntheme = "dark"\nlanguage = 7\nfont_scale = "big"\nsidebar = "left"\n', "utf-8")
    assert load(path) == Settings(theme="dark")


@pytest.mark.parametrize("value", ["true", "0.1", "99", "nan", "inf", "[1]"])
def test_a_text_size_nobody_could_read_is_passed_over(value: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"font_scale = {value}\n", "utf-8")
    assert load(path) == Settings()


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00bad", b"\x00" * 40, b"[[["])
def test_a_damaged_file_is_kept_beside_and_the_defaults_serve(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert load(path) == Settings()
    assert (tmp_path / "settings.damaged.toml").read_bytes() == content
    save(path, Settings(theme="light"))
    assert load(path).theme == "light"
