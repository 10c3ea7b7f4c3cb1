"""Cards as the tests of imports write and read them."""

from __future__ import annotations

from pathlib import Path

from irm.domain.candidate import Candidate
from irm.services.imports import vcard


def read(folder: Path, text: str | bytes) -> list[Candidate]:
    path = folder / "cards.vcf"
    path.write_bytes(text.replace("\n", "\r\n").encode() if isinstance(text, str) else text)
    return list(vcard.read(path))


def card(*lines: str, version: str = "3.0") -> str:
    return "\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def only(folder: Path, *lines: str, version: str = "3.0") -> Candidate:
    (candidate,) = read(folder, card(*lines, version=version))
    return candidate
