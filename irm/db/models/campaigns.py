"""Campaigns: their goal and brief, the slots to fill, who fills them or stands by, and how far each cooperation is."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class Persona(Base):
    """Whom campaigns want to reach."""

    __tablename__ = "persona"

    name: Mapped[str]
    age_from: Mapped[int | None]
    age_to: Mapped[int | None]
    gender_shares: Mapped[str] = mapped_column(server_default="")
    countries: Mapped[str] = mapped_column(server_default="")
    languages: Mapped[str] = mapped_column(server_default="")
    interests: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")


class Campaign(Base):
    """One push with one goal; `budget` is in minor units of `currency`, lists of codes are comma-separated."""

    __tablename__ = "campaign"
    __table_args__ = (
        CheckConstraint("status IN ('draft', 'running', 'paused', 'done', 'archived')", name="status"),
        Index("ix_campaign_persona_id", "persona_id", sqlite_where=text("persona_id IS NOT NULL")),
    )

    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    brand: Mapped[str] = mapped_column(server_default="")
    product: Mapped[str] = mapped_column(server_default="")
    funnel_stage: Mapped[str] = mapped_column(server_default="")
    persona_id: Mapped[int | None] = mapped_column(ForeignKey("persona.id", ondelete="SET NULL"))
    status: Mapped[str] = mapped_column(server_default="draft")
    currency: Mapped[str] = mapped_column(server_default="USD")
    budget: Mapped[int | None]
    starts_on: Mapped[str | None]
    ends_on: Mapped[str | None]
    platforms: Mapped[str] = mapped_column(server_default="")
    markets: Mapped[str] = mapped_column(server_default="")
    content_languages: Mapped[str] = mapped_column(server_default="")
    goal_metric: Mapped[str] = mapped_column(server_default="")
    goal_baseline: Mapped[str] = mapped_column(server_default="")
    goal_target: Mapped[str] = mapped_column(server_default="")
    goal_measured: Mapped[str] = mapped_column(server_default="")
    goal_due: Mapped[str | None]
    goal_relevant: Mapped[str] = mapped_column(server_default="")
    goal_reachable: Mapped[str] = mapped_column(server_default="")
    brief_fixed: Mapped[str] = mapped_column(server_default="")
    brief_free: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    updated_at: Mapped[str]
    trashed_at: Mapped[str | None]


class Slot(Base):
    """One place to fill; days say how long what must happen before go-live takes, `stand_ins_wanted` null the rule."""

    __tablename__ = "slot"
    __table_args__ = (
        Index("ix_slot_campaign_id", "campaign_id"),
        Index("ix_slot_go_live_on", "go_live_on"),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id", ondelete="CASCADE"))
    title: Mapped[str]
    platform: Mapped[str] = mapped_column(server_default="")
    deliverables: Mapped[str] = mapped_column(server_default="")
    go_live_on: Mapped[str | None]
    go_live_time: Mapped[str] = mapped_column(server_default="")
    zone: Mapped[str] = mapped_column(server_default="")
    is_hard_date: Mapped[int] = mapped_column(server_default=text("0"))
    stand_ins_wanted: Mapped[int | None]
    budget: Mapped[int | None]
    shipping_days: Mapped[int] = mapped_column(server_default=text("0"))
    production_days: Mapped[int] = mapped_column(server_default=text("0"))
    review_days: Mapped[int] = mapped_column(server_default=text("0"))
    revision_rounds: Mapped[int] = mapped_column(server_default=text("0"))
    revision_days: Mapped[int] = mapped_column(server_default=text("0"))
    position: Mapped[int] = mapped_column(server_default=text("0"))


class PipelineStage(Base):
    """A step of one campaign's pipeline; an empty name means the program's own word for the code."""

    __tablename__ = "pipeline_stage"
    __table_args__ = (UniqueConstraint("campaign_id", "code"),)

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id", ondelete="CASCADE"))
    code: Mapped[str]
    name: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(server_default=text("0"))
    is_off: Mapped[int] = mapped_column(server_default=text("0"))


class Cooperation(Base):
    """One influencer in one campaign.

    `rank` 0 is the incumbent of the slot, 1 and up the bench, null neither. `fee` is in minor units of `currency`.
    """

    __tablename__ = "cooperation"
    __table_args__ = (
        UniqueConstraint("slot_id", "influencer_id"),
        CheckConstraint("readiness IN ('', 'idea', 'asked', 'agreed', 'declined')", name="readiness"),
        CheckConstraint("verdict IN ('', 'again', 'bench', 'never')", name="verdict"),
        CheckConstraint("relevance BETWEEN 0 AND 100", name="relevance"),
        Index("ix_cooperation_campaign_id", "campaign_id"),
        Index("ix_cooperation_influencer_id", "influencer_id"),
        Index("ix_cooperation_pipeline_stage_id", "pipeline_stage_id"),
        Index(
            "ix_cooperation_stand_by_until",
            "stand_by_until",
            sqlite_where=text("stand_by_until IS NOT NULL AND readiness = 'agreed' AND rank > 0"),
        ),
    )

    uid: Mapped[str] = mapped_column(unique=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id", ondelete="CASCADE"))
    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    slot_id: Mapped[int | None] = mapped_column(ForeignKey("slot.id", ondelete="SET NULL"))
    rank: Mapped[int | None]
    readiness: Mapped[str] = mapped_column(server_default="")
    stand_by_until: Mapped[str | None]
    stand_by_terms: Mapped[str] = mapped_column(server_default="")
    lead_days: Mapped[int] = mapped_column(server_default=text("0"))
    relevance: Mapped[int | None]
    reason: Mapped[str] = mapped_column(server_default="")
    pipeline_stage_id: Mapped[int | None] = mapped_column(ForeignKey("pipeline_stage.id", ondelete="SET NULL"))
    terms: Mapped[str] = mapped_column(server_default="")
    fee: Mapped[int | None]
    currency: Mapped[str] = mapped_column(server_default="")
    brief: Mapped[str] = mapped_column(server_default="")
    dropped_on: Mapped[str | None]
    dropped_reason: Mapped[str] = mapped_column(server_default="")
    verdict: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    updated_at: Mapped[str]
    minutes_spent: Mapped[int] = mapped_column(server_default=text("0"))


class PipelineMove(Base):
    """When a cooperation came into a step of the pipeline, with the line of note asked for then."""

    __tablename__ = "pipeline_move"
    __table_args__ = (
        Index("ix_pipeline_move_cooperation_id", "cooperation_id"),
        Index("ix_pipeline_move_pipeline_stage_id", "pipeline_stage_id"),
    )

    cooperation_id: Mapped[int] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))
    pipeline_stage_id: Mapped[int] = mapped_column(ForeignKey("pipeline_stage.id", ondelete="CASCADE"))
    moved_at: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
