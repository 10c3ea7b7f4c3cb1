"""The form of an influencer: which field of the draft is edited by which widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.influencer import KINDS
from irm.ui import names
from irm.ui.base.contacts import contacts_field
from irm.ui.base.fields import ChoiceField, DayField, Field, LineField, TagsField, TextField
from irm.ui.base.links_field import LinksField, LinkWords
from irm.ui.screens.influencers.accounts import accounts_field
from irm.ui.screens.influencers.refusal import RefusalField

translate = QCoreApplication.translate


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    who = ""
    accounts = translate("Influencers", "Accounts")
    contact = translate("Influencers", "Ways to reach")
    represented = translate("Influencers", "Represented by")
    about = translate("Influencers", "About")
    limits = translate("Influencers", "Limits")
    return (
        Field("display_name", translate("Influencers", "Name"), LineField, who),
        Field("stage", translate("Influencers", "Stage"), partial(ChoiceField, stages), who, is_half=True),
        Field("kind", translate("Influencers", "Kind"), partial(ChoiceField, kinds), who, is_half=True),
        Field("tags", translate("Influencers", "Tags"), TagsField, who, hint=translate("Influencers", "Add a tag")),
        Field("accounts", translate("Influencers", "Accounts"), accounts_field, accounts, has_own_label=True),
        Field("contact_points", translate("Influencers", "Ways to reach"), contacts_field, contact, has_own_label=True),
        Field("representatives", represented, representatives_field, represented, has_own_label=True),
        Field("notes", translate("Influencers", "Notes"), TextField, about),
        Field("legal_name", translate("Influencers", "Legal name"), LineField, about, is_half=True),
        Field("birthday", translate("Influencers", "Birthday"), DayField, about, is_half=True),
        Field("country", translate("Influencers", "Country"), LineField, about, is_half=True),
        Field("city", translate("Influencers", "City"), LineField, about, is_half=True),
        Field("languages", translate("Influencers", "Languages"), LineField, about),
        Field(
            "do_not_contact",
            translate("Influencers", "Do not contact"),
            RefusalField,
            limits,
            hint=translate("Influencers", "Why"),
            has_own_label=True,
        ),
        Field(
            "not_relevant",
            translate("Influencers", "Not relevant"),
            RefusalField,
            limits,
            hint=translate("Influencers", "Why"),
            has_own_label=True,
        ),
    )


def representatives_field(parent: QWidget) -> LinksField:
    """Return the editor of who speaks for a person; a name nobody has makes a new representative."""
    return LinksField(_representative_words, True, parent)


def _representative_words() -> LinkWords:
    return LinkWords(
        add=translate("Influencers", "Add a representative"),
        pick=translate("Influencers", "Name or company of a representative"),
        role=translate("Influencers", "Role, such as bookings"),
        take_off=translate("Influencers", "Not represented by them any more"),
    )


def stages() -> Sequence[tuple[str, str]]:
    """Return the stages, code and name."""
    return names.stages()


def kinds() -> Sequence[tuple[str, str]]:
    """Return the kinds of influencers, code and name."""
    return [(code, names.kind(code)) for code in KINDS]
