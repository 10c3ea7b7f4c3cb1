"""The form of a representative: which field of the draft is edited by which widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.representative import KINDS
from irm.ui.base.contacts import contacts_field
from irm.ui.base.fields import ChoiceField, Field, LineField, TextField
from irm.ui.base.links_field import LinksField, LinkWords
from irm.ui.words import names

translate = QCoreApplication.translate


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    who = ""
    contact = translate("Representatives", "Ways to reach")
    people = translate("Representatives", "Speaks for")
    about = translate("Representatives", "About")
    return (
        Field("name", translate("Representatives", "Name"), LineField, who),
        Field("kind", translate("Representatives", "Kind"), partial(ChoiceField, kinds), who, is_half=True),
        Field("company", translate("Representatives", "Company"), LineField, who, is_half=True),
        Field("contact_points", contact, contacts_field, contact, has_own_label=True),
        Field("people", people, people_field, people, has_own_label=True),
        Field("notes", translate("Representatives", "Notes"), TextField, about),
        Field("country", translate("Representatives", "Country"), LineField, about, is_half=True),
        Field("city", translate("Representatives", "City"), LineField, about, is_half=True),
        Field("languages", translate("Representatives", "Languages"), LineField, about),
    )


def kinds() -> Sequence[tuple[str, str]]:
    """Return the kinds of representatives, code and name."""
    return [(code, names.representative_kind(code)) for code in KINDS]


def people_field(parent: QWidget) -> LinksField:
    """Return the editor of the people somebody speaks for."""
    return LinksField(_words, False, parent)


def _words() -> LinkWords:
    return LinkWords(
        add=translate("Representatives", "Add a person they speak for"),
        pick=translate("Representatives", "Name or handle of a person"),
        role=translate("Representatives", "Role, such as bookings"),
        take_off=translate("Representatives", "They do not speak for this person any more"),
    )
