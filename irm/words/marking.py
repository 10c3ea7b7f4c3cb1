"""The mark by which the translation tools find a text."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name the translation tools look for)
    """Return the text; its only use is to be found by the translation tools."""
    return text
