"""Lists out: `write` the selected people to a file in any of the formats."""

from irm.services.exports.formats import (
    ENDINGS,
    FORMATS,
    TABLES,
    content,
    format_of,
    mailable,
    only_mailable,
    write,
)
from irm.services.exports.job import ENCODINGS, ExportOptions, ExportResult, Progress, Selection
from irm.services.exports.preview import Preview, preview

__all__ = [
    "ENCODINGS",
    "ENDINGS",
    "FORMATS",
    "TABLES",
    "ExportOptions",
    "ExportResult",
    "Preview",
    "Progress",
    "Selection",
    "content",
    "format_of",
    "mailable",
    "only_mailable",
    "preview",
    "write",
]
