"""How the user works with the data: settings that travel with the file, saved views, what was put off."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class DataSetting(Base):
    """One setting that belongs to the data, as JSON text."""

    __tablename__ = "data_setting"

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


class Benchmark(Base):
    """From where a rate counts as average, and from where as good; fractions. An empty tier means all."""

    __tablename__ = "benchmark"
    __table_args__ = (UniqueConstraint("platform", "tier", "formula"),)

    platform: Mapped[str]
    tier: Mapped[str] = mapped_column(server_default="")
    formula: Mapped[str]
    below: Mapped[float]
    good: Mapped[float]
    source: Mapped[str] = mapped_column(server_default="")
    year: Mapped[int | None]


class SavedView(Base):
    """A filter, a sort and a choice of columns under a name; `columns` is JSON text."""

    __tablename__ = "saved_view"

    name: Mapped[str]
    screen: Mapped[str]
    query: Mapped[str] = mapped_column(server_default="")
    sort: Mapped[str] = mapped_column(server_default="")
    is_descending: Mapped[int] = mapped_column(server_default=text("0"))
    columns: Mapped[str] = mapped_column(server_default="")
    grouped_by: Mapped[str] = mapped_column(server_default="")
    is_pinned: Mapped[int] = mapped_column(server_default=text("0"))
    position: Mapped[int] = mapped_column(server_default=text("0"))


class Snooze(Base):
    """Something due that shall not be shown before a day.

    `record_id` is a touch for a next step and an answer waited for, else a person; see `domain/today.py`.
    """

    __tablename__ = "snooze"
    __table_args__ = (UniqueConstraint("kind", "record_id"),)

    kind: Mapped[str]
    record_id: Mapped[int]
    until: Mapped[str]
