"""What was promised: offers and their parts, contracts, rights, deliverables, shipments, payments, permits, rates."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from irm.db.base import Base


class Offer(Base):
    """One step of a negotiation, kept for ever; the accepted one is the agreement."""

    __tablename__ = "offer"
    __table_args__ = (
        CheckConstraint("made_by IN ('us', 'them')", name="made_by"),
        Index("ix_offer_cooperation_id", "cooperation_id"),
    )

    cooperation_id: Mapped[int] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))
    made_by: Mapped[str]
    made_on: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    accepted_on: Mapped[str | None]
    created_at: Mapped[str]


class CompensationPart(Base):
    """One thing given; all three amounts are minor units of `currency`."""

    __tablename__ = "compensation_part"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('fee', 'product', 'shipping', 'commission', 'donation', 'exposure', 'service', 'travel', 'other'"
            ")",
            name="kind",
        ),
        Index("ix_compensation_part_offer_id", "offer_id"),
    )

    offer_id: Mapped[int] = mapped_column(ForeignKey("offer.id", ondelete="CASCADE"))
    kind: Mapped[str]
    amount: Mapped[int | None]
    our_cost: Mapped[int | None]
    their_value: Mapped[int | None]
    currency: Mapped[str]
    condition: Mapped[str] = mapped_column(server_default="")
    note: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(server_default=text("0"))


class Contract(Base):
    """The contract of one cooperation; `clauses` lists the codes of the clauses it has, comma-separated."""

    __tablename__ = "contract"

    cooperation_id: Mapped[int] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"), unique=True)
    signed_on: Mapped[str | None]
    clauses: Mapped[str] = mapped_column(server_default="")
    note: Mapped[str] = mapped_column(server_default="")


class Deliverable(Base):
    """One piece of content; `revisions` counts the rounds there were."""

    __tablename__ = "deliverable"
    __table_args__ = (
        CheckConstraint(
            "status IN ('planned', 'in_production', 'in_review', 'approved', 'published', 'cancelled')", name="status"
        ),
        Index("ix_deliverable_cooperation_id", "cooperation_id"),
        Index(
            "ix_deliverable_draft_due",
            "draft_due",
            sqlite_where=text("draft_due IS NOT NULL AND status IN ('planned', 'in_production')"),
        ),
        Index(
            "ix_deliverable_approval_due",
            "approval_due",
            sqlite_where=text("approval_due IS NOT NULL AND status IN ('planned', 'in_production', 'in_review')"),
        ),
        Index(
            "ix_deliverable_go_live_on",
            "go_live_on",
            sqlite_where=text("go_live_on IS NOT NULL AND status NOT IN ('published', 'cancelled')"),
        ),
        Index(
            "ix_deliverable_live_until",
            "live_until",
            sqlite_where=text("live_until IS NOT NULL AND status = 'published'"),
        ),
        Index("ix_deliverable_coupon_code", "coupon_code", sqlite_where=text("coupon_code <> ''")),
    )

    uid: Mapped[str] = mapped_column(unique=True)
    cooperation_id: Mapped[int] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))
    type: Mapped[str]
    platform: Mapped[str] = mapped_column(server_default="")
    title: Mapped[str] = mapped_column(server_default="")
    status: Mapped[str] = mapped_column(server_default="planned")
    draft_due: Mapped[str | None]
    approval_due: Mapped[str | None]
    go_live_on: Mapped[str | None]
    go_live_time: Mapped[str] = mapped_column(server_default="")
    zone: Mapped[str] = mapped_column(server_default="")
    live_until: Mapped[str | None]
    approved_on: Mapped[str | None]
    published_on: Mapped[str | None]
    revisions: Mapped[int] = mapped_column(server_default=text("0"))
    link: Mapped[str] = mapped_column(server_default="")
    tracking_url: Mapped[str] = mapped_column(server_default="")
    coupon_code: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(server_default=text("0"))


class UsageRight(Base):
    """A usage right or an exclusivity, with its window; null days are open ends."""

    __tablename__ = "usage_right"
    __table_args__ = (
        CheckConstraint("kind IN ('organic', 'paid', 'whitelisting', 'exclusivity')", name="kind"),
        Index("ix_usage_right_influencer_id", "influencer_id"),
        Index("ix_usage_right_cooperation_id", "cooperation_id", sqlite_where=text("cooperation_id IS NOT NULL")),
        Index("ix_usage_right_deliverable_id", "deliverable_id", sqlite_where=text("deliverable_id IS NOT NULL")),
        Index("ix_usage_right_ends_on", "ends_on", sqlite_where=text("ends_on IS NOT NULL")),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    cooperation_id: Mapped[int | None] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))
    deliverable_id: Mapped[int | None] = mapped_column(ForeignKey("deliverable.id", ondelete="SET NULL"))
    kind: Mapped[str]
    platform: Mapped[str] = mapped_column(server_default="")
    category: Mapped[str] = mapped_column(server_default="")
    territory: Mapped[str] = mapped_column(server_default="")
    starts_on: Mapped[str | None]
    ends_on: Mapped[str | None]
    code: Mapped[str] = mapped_column(server_default="")
    notice_days: Mapped[int] = mapped_column(server_default=text("0"))
    note: Mapped[str] = mapped_column(server_default="")


class Shipment(Base):
    """Goods sent; `cost` is in minor units of `currency`."""

    __tablename__ = "shipment"
    __table_args__ = (Index("ix_shipment_cooperation_id", "cooperation_id"),)

    cooperation_id: Mapped[int] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))
    product: Mapped[str]
    cost: Mapped[int | None]
    currency: Mapped[str] = mapped_column(server_default="")
    courier: Mapped[str] = mapped_column(server_default="")
    tracking_number: Mapped[str] = mapped_column(server_default="")
    sent_on: Mapped[str | None]
    arrived_on: Mapped[str | None]


class Payment(Base):
    """One transfer owed.

    When it is due follows from its trigger and stands in `payment_fact`; `fixed_on` is the day of the trigger "date".
    """

    __tablename__ = "payment"
    __table_args__ = (
        CheckConstraint(
            "due_trigger IN ('signing', 'draft_approved', 'published', 'date', 'invoice')", name="due_trigger"
        ),
        CheckConstraint("amount >= 0", name="amount"),
        Index("ix_payment_cooperation_id", "cooperation_id"),
        Index("ix_payment_deliverable_id", "deliverable_id", sqlite_where=text("deliverable_id IS NOT NULL")),
    )

    cooperation_id: Mapped[int] = mapped_column(ForeignKey("cooperation.id", ondelete="CASCADE"))
    deliverable_id: Mapped[int | None] = mapped_column(ForeignKey("deliverable.id", ondelete="SET NULL"))
    label: Mapped[str] = mapped_column(server_default="")
    amount: Mapped[int]
    currency: Mapped[str]
    due_trigger: Mapped[str]
    fixed_on: Mapped[str | None]
    net_days: Mapped[int] = mapped_column(server_default=text("0"))
    invoice_number: Mapped[str] = mapped_column(server_default="")
    invoiced_on: Mapped[str | None]
    paid_on: Mapped[str | None]
    method: Mapped[str] = mapped_column(server_default="")
    cancelled_on: Mapped[str | None]
    position: Mapped[int] = mapped_column(server_default=text("0"))


class Permit(Base):
    """A creator's permit of one market (UAE, Saudi Arabia), with the day it expires."""

    __tablename__ = "permit"
    __table_args__ = (
        Index("ix_permit_influencer_id", "influencer_id"),
        Index("ix_permit_expires_on", "expires_on", sqlite_where=text("expires_on IS NOT NULL")),
    )

    influencer_id: Mapped[int] = mapped_column(ForeignKey("influencer.id", ondelete="CASCADE"))
    market: Mapped[str]
    number: Mapped[str] = mapped_column(server_default="")
    issued_on: Mapped[str | None]
    expires_on: Mapped[str | None]
    note: Mapped[str] = mapped_column(server_default="")


class ExchangeRate(Base):
    """What one unit of `currency` was worth in `base` on a day, as decimal text."""

    __tablename__ = "exchange_rate"
    __table_args__ = (UniqueConstraint("currency", "base", "rated_on"),)

    currency: Mapped[str]
    base: Mapped[str]
    rated_on: Mapped[str]
    rate: Mapped[str]
    source: Mapped[str] = mapped_column(server_default="")


class Reminder(Base):
    """A reminder that was shown for one dated fact on its day, and whether it was done."""

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("kind", "record_id", "day"),)

    kind: Mapped[str]
    record_id: Mapped[int]
    day: Mapped[str]
    shown_at: Mapped[str]
    done_at: Mapped[str | None]
