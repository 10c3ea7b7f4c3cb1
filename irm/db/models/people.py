"""Influencers and what hangs from them: accounts, metric snapshots, contact points, tags, stages.

Instants are ISO text in UTC ("2026-11-22T09:30:00Z"), days are ISO text ("2026-11-22").
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class Stage(Base):
    """A relationship stage; an empty name means the program's own word for the code."""

    __tablename__ = "stage"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int]
    is_hidden: Mapped[int] = mapped_column(server_default=text("0"))


class Influencer(Base):
    """A person, duo, group or channel."""

    __tablename__ = "influencer"
    __table_args__ = (
        Index("ix_influencer_stage_id", "stage_id"),
        Index("ix_influencer_introduced_by_id", "introduced_by_id", sqlite_where=text("introduced_by_id IS NOT NULL")),
        Index(
            "ix_influencer_refused",
            "id",
            sqlite_where=text("do_not_contact_on IS NOT NULL OR not_relevant_on IS NOT NULL"),
        ),
    )

    uid: Mapped[str] = mapped_column(unique=True)
    display_name: Mapped[str]
    legal_name: Mapped[str] = mapped_column(server_default="")
    kind: Mapped[str] = mapped_column(server_default="person")
    country: Mapped[str] = mapped_column(server_default="")
    city: Mapped[str] = mapped_column(server_default="")
    languages: Mapped[str] = mapped_column(server_default="")
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"))
    birthday: Mapped[str | None]
    notes: Mapped[str] = mapped_column(server_default="")
    do_not_contact_on: Mapped[str | None]
    do_not_contact_reason: Mapped[str] = mapped_column(server_default="")
    not_relevant_on: Mapped[str | None]
    not_relevant_reason: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    updated_at: Mapped[str]
    trashed_at: Mapped[str | None]
    sort_name: Mapped[str] = mapped_column(server_default="")
    time_zone: Mapped[str] = mapped_column(server_default="")
    influence_type: Mapped[str] = mapped_column(server_default="")
    origin: Mapped[str] = mapped_column(server_default="")
    introduced_by_id: Mapped[int | None] = mapped_column(ForeignKey("influencer.id", ondelete="SET NULL"))
    introduced_by: Mapped[str] = mapped_column(server_default="")
    rhythm_days: Mapped[int | None]
    causes: Mapped[str] = mapped_column(server_default="")


class SocialAccount(Base):
    """One profile on one platform; a null canonical handle means it is not known yet."""

    __tablename__ = "social_account"
    __table_args__ = (
        UniqueConstraint("platform", "canonical"),
        Index("ix_social_account_influencer_id", "influencer_id"),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    platform: Mapped[str]
    handle: Mapped[str] = mapped_column(server_default="")
    canonical: Mapped[str | None]
    url: Mapped[str] = mapped_column(server_default="")
    is_verified: Mapped[int] = mapped_column(server_default=text("0"))
    position: Mapped[int] = mapped_column(server_default=text("0"))


class MetricSnapshot(Base):
    """What was read off one account on one day; one per account, day and source."""

    __tablename__ = "metric_snapshot"
    __table_args__ = (
        UniqueConstraint("account_id", "taken_on", "source"),
        CheckConstraint("followers >= 0", name="followers"),
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("social_account.id", ondelete="CASCADE"))
    taken_on: Mapped[str]
    source: Mapped[str]
    followers: Mapped[int | None]
    avg_views: Mapped[int | None]
    avg_likes: Mapped[int | None]
    avg_comments: Mapped[int | None]
    avg_shares: Mapped[int | None]
    avg_saves: Mapped[int | None]
    posts_counted: Mapped[int | None]


class Tag(Base):
    """A label of the user's own; `folded` is the folded name, so that Vegan and vegan are one."""

    __tablename__ = "tag"

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    colour: Mapped[str] = mapped_column(server_default="")


class InfluencerTag(Base):
    """Who carries which tag."""

    __tablename__ = "influencer_tag"
    __table_args__ = (UniqueConstraint("influencer_id", "tag_id"), Index("ix_influencer_tag_tag_id", "tag_id"))

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(server_default=text("0"))
