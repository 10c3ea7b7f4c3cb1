"""The contact history."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class Interaction(Base):
    """One touch; `happened_at` is a UTC instant, `zone` the zone it was typed in."""

    __tablename__ = "interaction"
    __table_args__ = (
        CheckConstraint("direction IN ('in', 'out', 'none')", name="direction"),
        Index("ix_interaction_influencer_id_happened_at", "influencer_id", "happened_at"),
        Index(
            "ix_interaction_open_next",
            "next_due",
            sqlite_where=text("is_next_done = 0 AND next_due IS NOT NULL"),
        ),
        Index(
            "ix_interaction_person_next",
            "influencer_id",
            sqlite_where=text("is_next_done = 0 AND (next_step <> '' OR next_due IS NOT NULL)"),
        ),
        Index("ix_interaction_campaign_id", "campaign_id", sqlite_where=text("campaign_id IS NOT NULL")),
    )

    uid: Mapped[str] = mapped_column(unique=True)
    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    happened_at: Mapped[str]
    zone: Mapped[str] = mapped_column(server_default="")
    is_day_only: Mapped[int] = mapped_column(server_default=text("0"))
    channel: Mapped[str]
    direction: Mapped[str]
    subject: Mapped[str] = mapped_column(server_default="")
    body: Mapped[str] = mapped_column(server_default="")
    next_step: Mapped[str] = mapped_column(server_default="")
    next_due: Mapped[str | None]
    is_next_done: Mapped[int] = mapped_column(server_default=text("0"))
    created_at: Mapped[str]
    needs_no_reply: Mapped[int] = mapped_column(server_default=text("0"))
    outcome: Mapped[str] = mapped_column(server_default="")
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id", ondelete="SET NULL"))
