"""Lists in: `understand` a file, then `run` it into the store, or `take_in` inside a write of one's own."""

from irm.services.imports.file_import import (
    LABEL,
    ImportOptions,
    Understanding,
    adjusted,
    needs_attention,
    read,
    run,
    take_in,
    understand,
)

__all__ = [
    "LABEL",
    "ImportOptions",
    "Understanding",
    "adjusted",
    "needs_attention",
    "read",
    "run",
    "take_in",
    "understand",
]
