"""What the core raises: codes with details, never sentences.

The words for every code live in `irm/words/`; the command line and the window both read them there.
Anything that is not one of these classes is a bug.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field of a draft or one column of a file.

    `field` names the draft field ("accounts.0.handle" for a part), `code` the sentence, `details` its values.
    """

    field: str
    code: str
    details: dict[str, Any] = dataclasses.field(default_factory=dict, hash=False)


class IrmError(Exception):
    """An expected refusal: `code` names the sentence, `details` fills it."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class Invalid(IrmError):
    """A draft that cannot be saved; `problems` has one entry per field that is wrong."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("draft.invalid", count=len(problems))
        self.problems = problems


class StoreError(IrmError):
    """The data file cannot be opened, read or written."""


def unusable(error: OSError, folder: Path) -> StoreError:
    """Return the refusal for what the system does not let us do: it names the place, else `folder` is where."""
    place = error.filename2 or error.filename or folder
    return StoreError("folder.unusable", path=str(place), reason=error.strerror or "")


class StandsAgainst(IrmError):
    """A step that cannot be taken back on its own; `steps` built on it: number, label and subject, oldest first."""

    def __init__(self, steps: tuple[tuple[int, str, str], ...]) -> None:
        super().__init__("step.stands_against", count=len(steps))
        self.steps = steps


class Cancelled(Exception):
    """The user stopped a long operation; nothing of it is kept."""
