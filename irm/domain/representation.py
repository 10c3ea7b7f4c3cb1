"""The other side of a representation: from a person the representative, from a representative the person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Representation:
    """Another record by its id and name, and the role of the representative ("bookings"); id 0 is not made yet."""

    id: int
    name: str = ""
    role: str = ""
