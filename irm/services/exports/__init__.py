"""Lists out: `write` the selected people to a file in any of the formats."""

from irm.services.exports.formats import ENDINGS, FORMATS, format_of, write
from irm.services.exports.job import ENCODINGS, ExportOptions, ExportResult, Progress, Selection

__all__ = [
    "ENCODINGS",
    "ENDINGS",
    "FORMATS",
    "ExportOptions",
    "ExportResult",
    "Progress",
    "Selection",
    "format_of",
    "write",
]
