"""The form of an influencer: which field of the draft is edited by which widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS
from irm.ui.base.contacts import contacts_field
from irm.ui.base.fields import ChoiceField, DayField, Field, LineField, TagsField, TextField
from irm.ui.base.links_field import LinksField, LinkWords
from irm.ui.base.person_field import PersonField
from irm.ui.base.zone_field import ZoneField
from irm.ui.screens.influencers.accounts import accounts_field
from irm.ui.screens.influencers.affinity import affinity_field
from irm.ui.screens.influencers.own_values import OwnValuesField
from irm.ui.screens.influencers.refusal import RefusalField
from irm.ui.screens.influencers.rhythm import RhythmField
from irm.ui.words import names

translate = QCoreApplication.translate


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    return (*_who(), *_reaching(), *_own(), *_about(), *_known_from(), *_names(), *_limits())


def _who() -> tuple[Field, ...]:
    hint = translate("Influencers", "Add a tag")
    return (
        Field("display_name", translate("Influencers", "Name"), LineField),
        Field("stage", translate("Influencers", "Stage"), partial(ChoiceField, stages), is_half=True),
        Field("rhythm_days", translate("Influencers", "Keep in touch"), RhythmField, is_half=True, hint=_no_rhythm()),
        Field("tags", translate("Influencers", "Tags"), TagsField, hint=hint),
    )


def _no_rhythm() -> str:
    return translate("Influencers", "No rhythm")


def _reaching() -> tuple[Field, ...]:
    accounts = translate("Influencers", "Accounts")
    contact = translate("Influencers", "Ways to reach")
    represented = translate("Influencers", "Represented by")
    return (
        Field("accounts", accounts, accounts_field, accounts, has_own_label=True),
        Field("contact_points", contact, contacts_field, contact, has_own_label=True),
        Field("representatives", represented, representatives_field, represented, has_own_label=True),
    )


def _own() -> tuple[Field, ...]:
    own = translate("Influencers", "Own fields")
    return (Field("own_values", own, OwnValuesField, own, has_own_label=True),)


def _about() -> tuple[Field, ...]:
    about = translate("Influencers", "About")
    zone = translate("Influencers", "Such as Asia/Seoul")
    return (
        Field("notes", translate("Influencers", "Notes"), TextField, about),
        Field("country", translate("Influencers", "Country"), LineField, about, is_half=True),
        Field("city", translate("Influencers", "City"), LineField, about, is_half=True),
        Field("languages", translate("Influencers", "Languages"), LineField, about, is_half=True),
        Field("time_zone", translate("Influencers", "Time zone"), ZoneField, about, hint=zone, is_half=True),
        Field("birthday", translate("Influencers", "Birthday"), DayField, about, is_half=True),
        Field("kind", translate("Influencers", "Kind"), partial(ChoiceField, kinds), about, is_half=True),
    )


def _known_from() -> tuple[Field, ...]:
    group = translate("Influencers", "How we know them")
    types = partial(ChoiceField, influence_types)
    return (
        Field(
            "origin",
            translate("Influencers", "Found through"),
            partial(ChoiceField, origins),
            group,
            is_half=True,
            is_folded=True,
        ),
        Field("influence_type", translate("Influencers", "Influence type"), types, group, is_half=True),
        Field(
            "introduced_by",
            translate("Influencers", "Introduced by"),
            PersonField,
            group,
            hint=translate("Influencers", "Somebody of the list, or a name"),
        ),
        Field("causes", translate("Influencers", "Causes they stand for"), partial(TextField, least=1), group),
        Field("affinity", translate("Influencers", "Signs that they like us"), affinity_field, group),
    )


def _names() -> tuple[Field, ...]:
    group = translate("Influencers", "Other names")
    filed = translate("Influencers", "Filed under")
    hint = translate("Influencers", "As the name")
    return (
        Field("legal_name", translate("Influencers", "Legal name"), LineField, group, is_half=True, is_folded=True),
        Field("sort_name", filed, LineField, group, hint=hint, is_half=True),
    )


def _limits() -> tuple[Field, ...]:
    limits = translate("Influencers", "Limits")
    why = translate("Influencers", "Why")
    return (
        Field(
            "do_not_contact",
            translate("Influencers", "Do not contact"),
            RefusalField,
            limits,
            hint=why,
            has_own_label=True,
        ),
        Field(
            "not_relevant",
            translate("Influencers", "Not relevant"),
            RefusalField,
            limits,
            hint=why,
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


def influence_types() -> Sequence[tuple[str, str]]:
    """Return the ways in which people influence others, code and name, none of them first."""
    return [
        ("", translate("Influencers", "Not known")),
        *((code, names.influence_type(code)) for code in INFLUENCE_TYPES),
    ]


def origins() -> Sequence[tuple[str, str]]:
    """Return where people can be found, code and name, nowhere first."""
    return [("", _unknown()), *((code, names.origin(code)) for code in ORIGINS)]


def _unknown() -> str:
    return translate("Influencers", "Not known")
