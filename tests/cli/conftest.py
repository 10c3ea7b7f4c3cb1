"""A command line that runs inside the test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from irm.cli import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What one command gave back."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of the result."""
        return self.out.splitlines()


Irm = Callable[..., Answer]


@pytest.fixture
def irm(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> Irm:
    """Run one command and return its exit code and what it printed."""

    def call(*arguments: str) -> Answer:
        code = main(list(arguments))
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return call


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """A list of three people, one of them Korean."""
    path = tmp_path / "three.csv"
    path.write_text(
        "Name,Instagram,Followers,Email\n"
        "Jane Doe,@jane.doe,250K,jane@example.com\n"
        "김민지,minji_glow,7420만,minji@example.org\n"
        "Omar Haddad,@omar.eats,8500,omar@example.net\n",
        encoding="utf-8",
    )
    return path
