"""Files made to exhaust a reader: refused or read within ten seconds and 500 MB, one bad card costing one card."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CHILD = """
import json, os, resource, sys
from pathlib import Path
from irm.errors import IrmError
from irm.services.imports.file_import import ImportOptions, read, understand
from irm.services.imports.plain_rows import as_candidate
count = taken = 0
code = ""
try:
    for candidate in map(as_candidate, read(understand(Path(sys.argv[1]), ImportOptions()), ImportOptions())):
        count += 1
        taken += not candidate.problems and bool(candidate.draft.display_name)
except IrmError as error:
    code = error.code
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
status = Path("/proc/self/status")  # ru_maxrss counts what the parent had before the program was exchanged
if status.exists():
    lines = [line.split() for line in status.read_text().splitlines()]
    most = max(most, *(int(words[1]) for words in lines if words and words[0] == "VmHWM:"))
else:
    most = max(most, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(json.dumps([code, count, taken, sum(os.times()[:4]), most / 1024]))
"""
SECONDS = 10.0
"""Of the processor: a busy machine is no fault of a reader."""
MEGABYTES = 500.0

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell how much memory a process had"),
]


def imported(path: Path) -> tuple[str, int, int]:
    """Return the refusal, the rows and the people of a file, read in a process of its own within the caps."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(command, capture_output=True, cwd=root, env=os.environ, check=True, text=True)
    found: list[Any] = json.loads(done.stdout)
    code, count, taken, seconds, megabytes = found
    print(f"\n{path.name}: {code or 'read'}, {count} rows, {taken} people, {seconds:.1f} s, {megabytes:.0f} MB")
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
    return code, count, taken


def written(path: Path, pieces: Iterator[bytes]) -> Path:
    with path.open("wb") as file:
        for piece in pieces:
            file.write(piece)
    return path


def _giant_cell(scale: int) -> Iterator[bytes]:
    yield b"Name,Handle,Notes\nJane,@jane,x\nBob,@bob,"
    for _ in range(10 * scale):
        yield b"x" * 10_000_000
    yield b"\nAmy,@amy,y\n"


def _many_columns(scale: int) -> Iterator[bytes]:
    yield b"Name,Handle" + b"," * 100_000 * scale + b"\nJane,@jane" + b"," * 100_000 * scale + b"\nAmy,@amy\n"


def _nuls(scale: int) -> Iterator[bytes]:
    yield b"Name,Handle\nJane,@jane\n"
    for _ in range(scale):
        yield b"\0" * 5_000_000
    yield b"\nAmy,@amy\n"


def _open_quote(scale: int) -> Iterator[bytes]:
    yield b'Name,Handle\nJane,@jane\nBob,"@bob\n'
    for number in range(5_000 * scale):
        yield b"Name %d,@name_%d\n" % (number, number)


def _open_quotes(scale: int) -> Iterator[bytes]:
    yield b"Name,Handle\n"
    for _ in range(scale):
        yield b'"x\n' * 660_000


CSV: dict[str, tuple[Callable[[int], Iterator[bytes]], int]] = {
    "cell of a gigabyte": (_giant_cell, 2),
    "million columns": (_many_columns, 0),
    "NUL bytes": (_nuls, 2),
    "quote that never ends": (_open_quote, 2),
}


def test_a_quote_in_every_line_is_refused(tmp_path: Path, is_whole: bool) -> None:
    """Refused after so many; a file read to its end would be millions of rows of nothing."""
    code, _, taken = imported(written(tmp_path / "list.csv", _open_quotes(10 if is_whole else 1)))
    assert (code, taken) == ("file.quotes_broken", 0)


@pytest.mark.parametrize("what", CSV)
def test_a_hostile_csv(tmp_path: Path, what: str, is_whole: bool) -> None:
    make, least = CSV[what]
    code, count, taken = imported(written(tmp_path / "list.csv", make(10 if is_whole else 1)))
    assert (code, taken >= least, count > 0) == ("", True, True)


def _card(name: bytes, more: bytes = b"") -> bytes:
    return b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\n%sEND:VCARD\r\n" % (name, more)


def _nested(scale: int) -> Iterator[bytes]:
    yield b"BEGIN:VCARD\r\nFN:Deep\r\n" + b"AGENT:\r\nBEGIN:VCARD\r\n" * 1_000
    yield b"END:VCARD\r\n" * 1_001 + _card(b"Jane")


def _many_cards(scale: int) -> Iterator[bytes]:
    for number in range(10_000 * scale):
        yield _card(b"Person %d" % number, b"EMAIL:p%d@example.com\r\n" % number)


def _photo(scale: int) -> Iterator[bytes]:
    yield b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nPHOTO;ENCODING=b;TYPE=JPEG:"
    for _ in range(scale):
        yield b"/9j/" * 1_250_000
    yield b"\r\nEND:VCARD\r\n" + _card(b"Jane")


def _folded(scale: int) -> Iterator[bytes]:
    yield b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nNOTE:"
    for _ in range(scale):
        yield b"x" * 74 + (b"\r\n " + b"x" * 74) * 130_000
    yield b"\r\nEND:VCARD\r\n" + _card(b"Jane")


def _bad(scale: int) -> Iterator[bytes]:
    yield _card(b"Bob", b"KEY;ENCODING=b:!!!not base64!!!\r\nLOGO;ENCODING=BASE64:=====\r\n")
    yield _card(b"Amy", b"NOTE;CHARSET=X-KLINGON;ENCODING=QUOTED-PRINTABLE:=ZZ=E\r\n")
    yield _card(b"Jane")


CARDS: dict[str, tuple[Callable[[int], Iterator[bytes]], int]] = {
    "nested a thousand deep": (_nested, 2),
    "100,000 cards": (_many_cards, 10_000),
    "photo of 50 MB": (_photo, 2),
    "folded line of 100 MB": (_folded, 1),
    "bad base64 and unknown charset": (_bad, 3),
}


@pytest.mark.parametrize("what", CARDS)
def test_a_hostile_vcard(tmp_path: Path, what: str, is_whole: bool) -> None:
    make, least = CARDS[what]
    code, _, taken = imported(written(tmp_path / "list.vcf", make(10 if is_whole else 1)))
    assert (code, taken >= least) == ("", True)
