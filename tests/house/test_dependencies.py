"""The lists of packages agree with each other, and each package's licence is told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / name).read_text(encoding="utf-8"))


def locked() -> dict[str, Any]:
    return {package["name"]: package for package in read("uv.lock")["package"]}


def names(requirements: list[str]) -> set[str]:
    return {match[0].lower() for text in requirements if (match := re.match(r"[\w.-]+", text))}


def listed(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def reached(start: set[str]) -> set[str]:
    """All packages that `start` need, on any system."""
    lock, found, waiting = locked(), set[str](), set(start)
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= {other["name"] for other in lock[name].get("dependencies", [])} - found
    return found


def test_the_lock_file_is_that_of_the_declared_needs() -> None:
    declared, own = read("pyproject.toml"), locked()["irm"]
    assert names(declared["project"]["dependencies"]) == {need["name"] for need in own["metadata"]["requires-dist"]}
    assert names(declared["dependency-groups"]["dev"]) == {
        need["name"] for need in own["metadata"]["requires-dev"]["dev"]
    }
    assert declared["project"]["requires-python"].replace(" ", "") == read("uv.lock")["requires-python"].replace(
        " ", ""
    ).replace("==3.11.*", ">=3.11")


@pytest.mark.parametrize("name", ["run.txt", "check.txt"])
def test_the_lists_for_pip_pin_what_the_lock_file_pins(name: str) -> None:
    lock = {package: data["version"] for package, data in locked().items() if package != "irm"}
    pins = listed(name)
    assert pins.items() <= lock.items()
    assert {"run.txt": reached({"irm"}) - {"irm"}, "check.txt": set(lock)}[name] == set(pins)


def test_the_licence_of_every_package_that_runs_is_told() -> None:
    told = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    assert [name for name in sorted(reached({"irm"}) - {"irm"}) if f"| {name} |" not in told] == []


def test_the_font_travels_with_its_licence() -> None:
    fonts = ROOT / "resources" / "fonts"
    assert [font.name for font in fonts.glob("*.otf")] == ["Pretendard-Regular.otf"]
    assert "SIL Open Font License, Version 1.1" in (fonts / "Pretendard-LICENSE.txt").read_text(encoding="utf-8")
