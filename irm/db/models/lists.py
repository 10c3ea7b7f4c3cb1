"""What the program remembers of lists that came in or went out, and of people who are, or are not, the same."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class ImportMapping(Base):
    """How the columns of a file were understood; `headers` is the JSON list of its folded headers.

    `name` is "" for what was chosen last for these headers. `choices` is JSON text: what each column means, what words
    of it mean, which rules hold when a person is known already.
    """

    __tablename__ = "import_mapping"
    __table_args__ = (UniqueConstraint("headers", "name"),)

    headers: Mapped[str]
    name: Mapped[str] = mapped_column(server_default="")
    choices: Mapped[str]
    used_at: Mapped[str]


class ExportPreset(Base):
    """A way to hand out a list, under a name; `columns` and `options` are JSON text."""

    __tablename__ = "export_preset"

    name: Mapped[str] = mapped_column(unique=True)
    format: Mapped[str]
    columns: Mapped[str] = mapped_column(server_default="")
    options: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(server_default=text("0"))


class NotSame(Base):
    """Two people of whom the user said that they are not the same; the smaller id first."""

    __tablename__ = "not_same"
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id < second_id", name="order"),
        Index("ix_not_same_second_id", "second_id"),
    )

    first_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    second_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    noted_at: Mapped[str]


class FormerUid(Base):
    """The uid of somebody who was merged into this person: a file that still names it means this person."""

    __tablename__ = "former_uid"
    __table_args__ = (Index("ix_former_uid_influencer_id", "influencer_id"),)

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    uid: Mapped[str] = mapped_column(unique=True)
