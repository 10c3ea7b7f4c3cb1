"""Names files that are no list this program reads, by their content, so that the refusal can say what to do instead."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final

from irm.errors import IrmError

OLE: Final = b"\xd0\xcf\x11\xe0"
ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

_BEGINNINGS: Final = (
    ("file.is_pdf", (b"%PDF-",)),
    ("file.is_document", (b"{\\rtf",)),
    ("file.is_picture", (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")),
    ("file.is_archive", (b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")),
    ("file.is_database", (b"SQLite format 3\0", b"\0\x01\0\0Standard")),
    ("file.is_xls", (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")),
)
_OLE_STREAMS: Final = (
    ("file.protected", ("EncryptedPackage",)),
    ("file.is_document", ("WordDocument", "PowerPoint Document", "Quill96")),
    ("file.is_mail", ("__properties_version1.0",)),
    ("file.is_xls", ("Workbook", "Book", "WORKBOOK", "BOOK")),
)
_OLE_SEARCHED: Final = 16 << 20
_MARKUP: Final = re.compile(r"<(?:!doctype html|html|head|meta|body|table|style|script|div)\b", re.IGNORECASE)
_XML: Final = re.compile(r"<\?xml\b|<(?:\w+:)?(?:workbook|document)\b", re.IGNORECASE)
_LINK: Final = re.compile(r"\[InternetShortcut\]|\{[^{}]*(?:\"doc_id\"|docs\.google\.com/)", re.IGNORECASE)
_MAIL: Final = re.compile(r"(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*){0,30}?MIME-Version: 1", re.IGNORECASE)
_LDIF: Final = re.compile(r"(?:version: ?1\s+)?(?:#.*\s+)*dn::? ?\S.*\r?\n", re.IGNORECASE)
_SYLK: Final = re.compile(r"ID;P(?:WXL|CALCOOO|SCALC|Calc)\w*(?:;N)?(?:;E)?\s")


def refuse(path: Path, head: bytes) -> None:
    """Raise an IrmError with a "file.is_" code, or "file.protected", for a file that is known and no list.

    `head` are the first few thousand bytes. What is inside a zip is told by the process that opens it.
    """
    code = _by_bytes(path, head) or _by_text(head, path.suffix.lower())
    if code:
        raise IrmError(code, path=path.name)


def _by_bytes(path: Path, head: bytes) -> str:
    if head.startswith(OLE):
        return _by_ole_streams(path)
    if head[4:8] == b"ftyp" or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return "file.is_picture"
    if head[257:262] == b"ustar":
        return "file.is_archive"
    if b"%PDF-" in head[:1024] and b"\n" not in head[: head.index(b"%PDF-")].strip():
        return "file.is_pdf"
    return next((code for code, beginnings in _BEGINNINGS if head.startswith(beginnings)), "")


def _by_ole_streams(path: Path) -> str:
    """Tell what program's a file of the old Office container is, by the names of the streams inside.

    The directory's own place is looked at first: an embedded document has streams too.
    """
    with path.open("rb") as file:
        header = file.read(512)
        size = 1 << min(int.from_bytes(header[30:32], "little"), 12)
        file.seek((int.from_bytes(header[48:52], "little") + 1) * size)
        directory = file.read(max(size, 1024))
        file.seek(0)
        for part in (directory, file.read(_OLE_SEARCHED)):
            for code, names in _OLE_STREAMS:
                if any(f"{name}\0".encode("utf-16-le") in part for name in names):
                    return code
    return "file.is_old_office"


def _by_text(head: bytes, ending: str) -> str:
    text = _as_text(head)
    if _MARKUP.match(text):
        return "file.is_html"
    if _XML.match(text):
        return _by_xml(text)
    if ending in (".gsheet", ".gdoc") or _LINK.match(text):
        return "file.is_link"
    if _MAIL.match(text):
        return "file.is_html" if ending in (".xls", ".mht", ".mhtml") or "Excel" in text else "file.is_mail"
    if _LDIF.match(text) and ("objectclass:" in text.lower() or ending == ".ldif"):
        return "file.is_ldif"
    return "file.is_sylk" if _SYLK.match(text) else ""


def _by_xml(text: str) -> str:
    if re.search(r"<html\b", text, re.IGNORECASE):
        return "file.is_html"
    return "file.is_link" if "<key>URL</key>" in text else "file.is_xml"


def _as_text(head: bytes) -> str:
    """Return the beginning as far as markup is concerned: it is written in ASCII letters whatever the encoding."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in head[:4]:
        head = head.replace(b"\0", b"")
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        head = head.removeprefix(mark)
    return head.decode("latin-1").lstrip()
