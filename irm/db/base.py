"""The declarative base of every table the user's records live in.

Every table has an `id INTEGER PRIMARY KEY`, link tables too: the change log names rows by it.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
}


class Base(DeclarativeBase):
    """What all records share: the metadata with fixed constraint names, and an integer id."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar = {str: Text}

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
