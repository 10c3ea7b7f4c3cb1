"""Lists in: `understand` a file, then `run` it into the store."""

from irm.services.imports.file_import import ImportOptions, Understanding, needs_attention, read, run, understand

__all__ = ["ImportOptions", "Understanding", "needs_attention", "read", "run", "understand"]
