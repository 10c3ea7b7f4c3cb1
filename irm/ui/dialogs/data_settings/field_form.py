"""The form of an own field: name, kind, and what the kind needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.money import CURRENCIES
from irm.domain.own_fields import KINDS, OwnFieldDraft
from irm.ui.base.fields import ChoiceField, Field, LineField, TextField
from irm.ui.words import names

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FieldTexts:
    """An own field as its form edits it: the choices as one text, a choice a line."""

    name: str = ""
    kind: str = "text"
    choices: str = ""
    currency: str = ""

    def own_field(self) -> OwnFieldDraft:
        """Return the draft that is saved."""
        choices = tuple(line.strip() for line in self.choices.splitlines() if line.strip())
        return OwnFieldDraft(self.name, self.kind, choices, self.currency)


def draft_of(draft: OwnFieldDraft) -> FieldTexts:
    """Return a draft as the form edits it."""
    return FieldTexts(draft.name, draft.kind, "\n".join(draft.choices), draft.currency)


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    return (
        Field("name", translate("DataSettings", "Name"), LineField),
        Field("kind", translate("DataSettings", "Kind"), partial(ChoiceField, kinds)),
        Field("choices", translate("DataSettings", "Choices, one a line"), _choices),
        Field("currency", translate("DataSettings", "Usual currency"), partial(ChoiceField, currencies)),
    )


def kinds() -> Sequence[tuple[str, str]]:
    """Return the kinds of fields, code and name."""
    return [(code, names.own_kind(code)) for code in KINDS]


def currencies() -> Sequence[tuple[str, str]]:
    """Return the currencies offered; none means that every amount must name one."""
    return [("", translate("DataSettings", "None: each amount says which")), *((code, code) for code in CURRENCIES)]


def _choices(parent: QWidget) -> TextField:
    return TextField(parent)
