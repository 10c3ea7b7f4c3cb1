"""What a command writes to: UTF-8 whatever the locale, harmless to a terminal, quiet where nobody reads on."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Final, TextIO

from irm.errors import Cancelled, IrmError

_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIRECTIONS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CLEAR_LINE: Final = "\r\x1b[K"
_PAUSE: Final = 0.1
"""Seconds between two reports of progress."""


def harmless(text: str) -> str:
    """Return a value as part of one line: control characters as a blank, marks that turn the direction left out."""
    return _DIRECTIONS.sub("", _CONTROLS.sub(" ", text))


class Console:
    """Standard output and standard error of one run."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._is_closed = False
        for stream in (out, err):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="replace")

    def say(self, line: str) -> None:
        """Print one line of the result."""
        self._print(harmless(line))

    def row(self, *cells: str) -> None:
        """Print one record of the result, its cells apart by tabs."""
        self._print("\t".join(map(harmless, cells)))

    def json(self, value: Any) -> None:
        """Print the result as JSON; here values stand as they are, escaped as JSON does."""
        self._print(json.dumps(value, ensure_ascii=False, indent=1))

    def complain(self, sentence: str) -> None:
        """Tell the user something that is not the result."""
        with suppress(OSError, ValueError):
            self._err.write(harmless(sentence) + "\n")
            self._err.flush()

    def flush(self) -> None:
        """Send what is still held back; at the end nothing may be left for the end of the process to fail on."""
        self._attempt(self._out.flush)

    def _print(self, line: str) -> None:
        if not self._is_closed:
            self._attempt(lambda: self._out.write(line + "\n"))

    def _attempt(self, work: Any) -> None:
        """Write; a reader that went away ends the output, not the command. Raises IrmError output.failed."""
        try:
            work()
        except OSError as error:
            self._give_up()
            if error.errno not in (errno.EPIPE, errno.EINVAL):
                raise IrmError("output.failed", reason=error.strerror or "") from error

    def _give_up(self) -> None:
        self._is_closed = True
        with suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._out.fileno())
            os.close(nowhere)

    @contextmanager
    def working(self, what: str) -> Iterator[Meter]:
        """Show the progress of long work on a terminal; Ctrl+C makes the next report raise Cancelled.

        A second Ctrl+C stops at once, wherever the work is.
        """
        meter = Meter(self._err if self._err.isatty() else None, what)
        before = signal.getsignal(signal.SIGINT)

        def stop(number: int, frame: FrameType | None) -> None:
            meter.stop()
            signal.signal(signal.SIGINT, before)

        signal.signal(signal.SIGINT, stop)
        try:
            yield meter
        finally:
            signal.signal(signal.SIGINT, before)
            meter.clear()


class Meter:
    """Takes reports of progress, `meter(done, total)`, and shows them on a terminal, if there is one."""

    def __init__(self, terminal: TextIO | None, what: str) -> None:
        self._terminal = terminal
        self._what = what
        self._is_stopped = False
        self._shown_at = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work is; `total` 0 means that nobody knows. Raises Cancelled after Ctrl+C."""
        if self._is_stopped:
            raise Cancelled
        now = time.monotonic()
        if self._terminal is None or (now - self._shown_at < _PAUSE and done < total):
            return
        self._shown_at = now
        share = f"{done * 100 // total} %" if total else f"{done:,}"
        self._show(f"{self._what} … {share}" if done < total or not total else f"{self._what} … finishing")

    def stop(self) -> None:
        """Make the next report raise Cancelled."""
        self._is_stopped = True

    def clear(self) -> None:
        """Take the line away."""
        if self._shown_at:
            self._show("")

    def _show(self, text: str) -> None:
        if self._terminal is not None:
            with suppress(OSError):
                self._terminal.write(_CLEAR_LINE + text)
                self._terminal.flush()


def of_process() -> Console:
    """Return the console of this process."""
    return Console(sys.stdout, sys.stderr)
