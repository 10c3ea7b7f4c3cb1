"""The columns of the list of representatives: what each cell says of a row."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.representative import RepresentativeRow
from irm.ui.base.cells import ChipsCell, DayCell, Mark, NumberCell, PersonCell, TextCell, isolated
from irm.ui.base.columns import Column
from irm.ui.words import formats, names

translate = QCoreApplication.translate


def columns() -> tuple[Column[RepresentativeRow], ...]:
    """Return the columns in the language in force."""
    return (
        Column("name", translate("Representatives", "Name"), who, PersonCell, sort="name", width=176, is_editable=True),
        Column("kind", translate("Representatives", "Kind"), kind, ChipsCell, sort="kind", width=88, is_editable=True),
        Column(
            "company",
            translate("Representatives", "Company"),
            company,
            TextCell,
            sort="company",
            width=124,
            is_editable=True,
        ),
        Column(
            "people",
            translate("Representatives", "Speaks for"),
            people,
            NumberCell,
            sort="people",
            width=80,
            is_trailing=True,
            is_descending_first=True,
            tip=translate("Representatives", "How many people they speak for"),
        ),
        Column(
            "last_contact",
            translate("Representatives", "Last contact"),
            last_contact,
            DayCell,
            sort="last_contact",
            width=98,
            is_descending_first=True,
            tip=translate("Representatives", "The latest contact with anybody they speak for"),
        ),
        Column("email", translate("Representatives", "E-mail"), email, TextCell, sort="email", width=200),
        Column("phone", translate("Representatives", "Phone"), phone, TextCell, sort="phone", width=140),
    )


def who(row: RepresentativeRow, today: date) -> PersonCell:
    """Say who it is."""
    return PersonCell(name=row.name, tip=row.name)


def kind(row: RepresentativeRow, today: date) -> ChipsCell:
    """Say whether it is an agent, a manager or an agency."""
    word = names.representative_kind(row.kind)
    return ChipsCell((Mark(word, names.representative_tone(row.kind)),), word)


def company(row: RepresentativeRow, today: date) -> TextCell:
    """Say the company."""
    return TextCell(row.company, tip=row.company)


def people(row: RepresentativeRow, today: date) -> NumberCell:
    """Say for how many people they speak."""
    return NumberCell(formats.number(row.people_count) if row.people_count else "")


def last_contact(row: RepresentativeRow, today: date) -> DayCell:
    """Say how long ago the latest contact with one of their people was."""
    return DayCell(formats.relative(row.last_contact_on, today), tip=formats.day(row.last_contact_on))


def email(row: RepresentativeRow, today: date) -> TextCell:
    """Say the e-mail to use first."""
    return TextCell(isolated(row.email), tip=row.email)


def phone(row: RepresentativeRow, today: date) -> TextCell:
    """Say the phone number to use first."""
    return TextCell(isolated(row.phone), tip=row.phone)
