"""The system's key store, asked in a thread of its own: a prompt nobody sees would wait for ever.

Only a store of priority 1 or more is trusted: those below keep secrets in the clear, or lose them without a word. What
was put in is read back before it counts.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

SERVICE: Final = "irm"
WAIT: Final = 3.0
"""Seconds the key store may take, so that a window is there within five."""

_T = TypeVar("_T")


def ask(environment: Mapping[str, str], key_id: str) -> str | None:
    """Return what the key store has under this name; None where it has nothing, refuses or does not answer."""
    if environment.get("IRM_KEYRING") == "off":
        return None
    return _within_time(lambda: _text(_trusted().get_password(SERVICE, key_id)))


def keep(environment: Mapping[str, str], key_id: str, text: str) -> str:
    """Put a text into the key store; return the store's name, "" where none that can be trusted took it."""
    if environment.get("IRM_KEYRING") == "off":
        return ""

    def put() -> str:
        backend = _trusted()
        backend.set_password(SERVICE, key_id, text)
        return _name(backend) if backend.get_password(SERVICE, key_id) == text else ""

    return _within_time(put) or ""


def forget(environment: Mapping[str, str], key_id: str) -> None:
    """Take a text out of the key store, where it is there."""
    if environment.get("IRM_KEYRING") != "off":
        _within_time(lambda: _trusted().delete_password(SERVICE, key_id))


def _trusted() -> Any:
    import keyring  # costs 0.15 s, and most starts need no key store

    chosen = keyring.get_keyring()
    # Where several are there, keyring chains them, and the chain would go on to one that is not trusted.
    for backend in getattr(chosen, "backends", None) or (chosen,):
        if backend.priority >= 1:
            return backend
    raise RuntimeError("no key store that can be trusted")


def _name(backend: Any) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _text(found: Any) -> str | None:
    return found if isinstance(found, str) else None


def _within_time(work: Callable[[], _T]) -> _T | None:
    """Do something in a thread; no answer, or a refusal, counts as None."""
    answers: list[_T] = []

    def run() -> None:
        try:
            answers.append(work())
        except Exception:  # noqa: BLE001  (every backend has errors of its own; any of them means "not available")
            logging.getLogger(__name__).info("key store not available")

    thread = threading.Thread(target=run, name="key store", daemon=True)
    thread.start()
    thread.join(WAIT)
    return answers[0] if answers else None
