"""Ways to reach somebody, and who speaks for whom: contact points and representatives."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class Representative(Base):
    """An agent, manager or agency that speaks for influencers."""

    __tablename__ = "representative"
    __table_args__ = (CheckConstraint("kind IN ('agent', 'manager', 'agency')", name="kind"),)

    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(server_default="manager")
    company: Mapped[str] = mapped_column(server_default="")
    country: Mapped[str] = mapped_column(server_default="")
    city: Mapped[str] = mapped_column(server_default="")
    languages: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    updated_at: Mapped[str]
    trashed_at: Mapped[str | None]


class InfluencerRepresentative(Base):
    """Who is represented by whom, and as what."""

    __tablename__ = "influencer_representative"
    __table_args__ = (
        UniqueConstraint("influencer_id", "representative_id"),
        Index("ix_influencer_representative_representative_id", "representative_id"),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    representative_id: Mapped[int] = mapped_column(ForeignKey("representative.id", ondelete="CASCADE"))
    role: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(server_default=text("0"))


class ContactPoint(Base):
    """A way to reach one influencer or one representative: the value as typed and its normalised form."""

    __tablename__ = "contact_point"
    __table_args__ = (
        CheckConstraint("kind IN ('email', 'phone', 'messenger', 'address', 'other')", name="kind"),
        CheckConstraint("(influencer_id IS NULL) <> (representative_id IS NULL)", name="one_owner"),
        Index("ix_contact_point_influencer_id", "influencer_id"),
        Index(
            "ix_contact_point_representative_id",
            "representative_id",
            sqlite_where=text("representative_id IS NOT NULL"),
        ),
        Index("ix_contact_point_kind_normalised", "kind", "normalised"),
    )

    influencer_id: Mapped[int | None] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    kind: Mapped[str]
    value: Mapped[str]
    normalised: Mapped[str]
    position: Mapped[int] = mapped_column(server_default=text("0"))
    representative_id: Mapped[int | None] = mapped_column(ForeignKey("representative.id", ondelete="CASCADE"))
    label: Mapped[str] = mapped_column(server_default="")
    is_preferred: Mapped[int] = mapped_column(server_default=text("0"))
    confirmed_on: Mapped[str | None]
