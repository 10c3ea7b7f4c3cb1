"""Writes small OpenDocument sheets as spreadsheet programs write them."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(f'xmlns:{name}="{_SPACE}{name}:1.0"' for name in ("office", "table", "text", "style"))
HIDDEN = (
    '<office:automatic-styles><style:style style:name="hidden"><style:table-properties table:display="false"/>'
    "</style:style></office:automatic-styles>"
)


def cell(text: str = "", about: str = "", *, tag: str = "table-cell") -> str:
    """Return a cell: its paragraphs, which may hold elements, and its attributes."""
    kind = "" if "value-type" in about or not text else ' office:value-type="string"'
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in text.split("\n")) if text else ""
    return f"<table:{tag} {about}{kind}>{paragraphs}</table:{tag}>"


def row(*cells: str, about: str = "") -> str:
    return f"<table:table-row {about}>{''.join(cells)}</table:table-row>"


def sheet(name: str, *rows: str, style: str = "shown") -> str:
    return f'<table:table table:name="{escape(name)}" table:style-name="{style}">{"".join(rows)}</table:table>'


def write(path: Path, sheets: Sequence[str], *, before: str = "") -> Path:
    """Write a file with those sheets."""
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_SPACE}manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{TYPE}"/></manifest:manifest>'
    )
    content = (
        f'{before}<office:document-content {_SPACES} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">'
        f"{HIDDEN}<office:body><office:spreadsheet>{''.join(sheets)}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", TYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path
