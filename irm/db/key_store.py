"""The system's key store, asked in a thread of its own: a prompt nobody sees would wait for ever.

It can be asked ahead, so that the wait passes beside the start, and what it says late is still heard. Only a store of
priority 1 or more is trusted: those below keep secrets in the clear, or lose them without a word. What was put in is
read back before it counts.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeVar

SERVICE: Final = "irm"
WAIT: Final = 2.0
"""Seconds the key store may take, so that a window is there within five on a busy computer as well."""

_T = TypeVar("_T")


class _Asked(Generic[_T]):
    """Something asked of the key store; no answer, or a refusal, counts as None."""

    def __init__(self, work: Callable[[], _T]) -> None:
        self.was_heard = False
        self._work = work
        self._answer: _T | None = None
        self._due = time.monotonic() + WAIT
        self._thread = threading.Thread(target=self._run, name="key store", daemon=True)
        self._thread.start()

    def is_waiting(self) -> bool:
        return self._thread.is_alive()

    def answer(self) -> _T | None:
        """Return the answer, waiting for it until it is due."""
        self.was_heard = True
        self._thread.join(max(0.0, self._due - time.monotonic()))
        return self._answer

    def _run(self) -> None:
        try:
            self._answer = self._work()
        except Exception:  # noqa: BLE001  (every backend has errors of its own; any of them means "not available")
            logging.getLogger(__name__).info("key store not available")


_asked: Final[dict[str, _Asked[str | None]]] = {}
"""What was asked under each name and is not answered, or whose answer nobody has heard yet."""


def ask_ahead(environment: Mapping[str, str], key_id: str) -> None:
    """Begin to ask for what `ask` will be asked for."""
    if environment.get("IRM_KEYRING") != "off":
        _asked[key_id] = _asking(key_id)


def ask(environment: Mapping[str, str], key_id: str) -> str | None:
    """Return what the key store has under this name; None where it has nothing, refuses or does not answer."""
    if environment.get("IRM_KEYRING") == "off":
        return None
    asked = _asked.pop(key_id, None)
    if asked is None or (asked.was_heard and asked.is_waiting()):
        asked = _asking(key_id)
    answer = asked.answer()
    if asked.is_waiting():
        _asked[key_id] = asked
    return answer


def is_waiting(key_id: str) -> bool:
    """Say whether the key store was asked and may still answer."""
    return key_id in _asked and _asked[key_id].is_waiting()


def keep(environment: Mapping[str, str], key_id: str, text: str) -> str:
    """Put a text into the key store; return the store's name, "" where none that can be trusted took it."""
    if environment.get("IRM_KEYRING") == "off":
        return ""

    def put() -> str:
        backend = _trusted()
        backend.set_password(SERVICE, key_id, text)
        return _name(backend) if backend.get_password(SERVICE, key_id) == text else ""

    return _Asked(put).answer() or ""


def forget(environment: Mapping[str, str], key_id: str) -> None:
    """Take a text out of the key store, where it is there."""
    if environment.get("IRM_KEYRING") != "off":
        _Asked(lambda: _trusted().delete_password(SERVICE, key_id)).answer()


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


def _asking(key_id: str) -> _Asked[str | None]:
    def work() -> str | None:
        found = _trusted().get_password(SERVICE, key_id)
        return found if isinstance(found, str) else None

    return _Asked(work)
