"""What is known of a person over time: affinity, incidents, stage changes, attachments, own fields."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class Affinity(Base):
    """One sign that a person likes the brand: a dated note, a link, or both."""

    __tablename__ = "affinity"
    __table_args__ = (Index("ix_affinity_influencer_id", "influencer_id"),)

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    noted_on: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    url: Mapped[str] = mapped_column(server_default="")


class Incident(Base):
    """Something that went wrong with a person, or praise."""

    __tablename__ = "incident"
    __table_args__ = (
        CheckConstraint("kind IN ('ghosted', 'late', 'off_brief', 'praise')", name="kind"),
        Index("ix_incident_influencer_id", "influencer_id"),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    kind: Mapped[str]
    happened_on: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")


class StageChange(Base):
    """When a person came into a stage; none for the stage they were entered with."""

    __tablename__ = "stage_change"
    __table_args__ = (
        Index("ix_stage_change_influencer_id", "influencer_id"),
        Index("ix_stage_change_stage_id", "stage_id"),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"))
    changed_at: Mapped[str]


class Attachment(Base):
    """A file that belongs to a person, or to one touch with them; its content lies in the data folder."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="sha256"),
        Index("ix_attachment_influencer_id", "influencer_id"),
        Index("ix_attachment_interaction_id", "interaction_id", sqlite_where=text("interaction_id IS NOT NULL")),
        Index("ix_attachment_cooperation_id", "cooperation_id", sqlite_where=text("cooperation_id IS NOT NULL")),
        Index("ix_attachment_sha256", "sha256"),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"))
    sha256: Mapped[str]
    name: Mapped[str]
    size: Mapped[int]
    media_type: Mapped[str] = mapped_column(server_default="")
    added_at: Mapped[str]
    cooperation_id: Mapped[int | None] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))


class OwnField(Base):
    """A field the user added to people; `choices` is a JSON list, `currency` that of money."""

    __tablename__ = "own_field"
    __table_args__ = (CheckConstraint("kind IN ('text', 'number', 'money', 'date', 'choice', 'yes_no')", name="kind"),)

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    kind: Mapped[str]
    choices: Mapped[str] = mapped_column(server_default="")
    currency: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(server_default=text("0"))
    is_hidden: Mapped[int] = mapped_column(server_default=text("0"))


class OwnValue(Base):
    """What an own field says of one person, as canonical text; see `domain/own_fields.py`."""

    __tablename__ = "own_value"
    __table_args__ = (
        UniqueConstraint("influencer_id", "own_field_id"),
        Index("ix_own_value_own_field_id", "own_field_id"),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    own_field_id: Mapped[int] = mapped_column(ForeignKey("own_field.id", ondelete="CASCADE"))
    value: Mapped[str]
