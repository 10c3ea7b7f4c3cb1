"""A row of a file with what says whom it means."""

from __future__ import annotations

from dataclasses import dataclass, field

from irm.domain.candidate import Candidate
from irm.domain.checking import CheckedInfluencer


@dataclass(frozen=True, slots=True)
class Reading:
    """A candidate with its checked draft; `accounts` are those known by their handle, `contacts` e-mails and phones."""

    candidate: Candidate
    checked: CheckedInfluencer
    accounts: tuple[tuple[str, str], ...] = field(init=False)
    contacts: tuple[tuple[str, str], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Work the keys out once: they are asked for again and again."""
        accounts = tuple([(a.platform, a.canonical) for a in self.checked.accounts if a.canonical is not None])
        points = self.checked.contact_points
        object.__setattr__(self, "accounts", accounts)
        object.__setattr__(
            self, "contacts", tuple([(c.kind, c.normalised) for c in points if c.kind in ("email", "phone")])
        )

    @property
    def line(self) -> int:
        """Where it starts in the file."""
        return self.candidate.line

    @property
    def name(self) -> str:
        """The name as it is shown."""
        return self.checked.display_name

    @property
    def country(self) -> str:
        """Where they live."""
        return self.checked.country

    @property
    def city(self) -> str:
        """Where they live, as far as it is known."""
        return self.checked.city

    @property
    def folded_name(self) -> str:
        """The name as it is compared."""
        return self.checked.folded_name

    @property
    def has_own_name(self) -> bool:
        """Whether the file gives a name, and not just a handle or an e-mail."""
        return "display_name" in self.candidate.fields and bool(self.candidate.draft.display_name.strip())
