"""What was promised: offers, contracts, deliverables, rights, shipments, payments, permits; reminders."""

from alembic import op

revision = "0004"
down_revision = "0003"

NEW = (
    """CREATE TABLE offer (
        id INTEGER NOT NULL,
        cooperation_id INTEGER NOT NULL,
        made_by TEXT NOT NULL,
        made_on TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        accepted_on TEXT,
        created_at TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_offer_made_by CHECK (made_by IN ('us', 'them')),
        CONSTRAINT fk_offer_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation (id)
            ON DELETE CASCADE)""",
    "CREATE INDEX ix_offer_cooperation_id ON offer (cooperation_id)",
    """CREATE TABLE compensation_part (
        id INTEGER NOT NULL,
        offer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        amount INTEGER,
        our_cost INTEGER,
        their_value INTEGER,
        currency TEXT NOT NULL,
        condition TEXT DEFAULT '' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_compensation_part_kind CHECK (kind IN ('fee', 'product', 'shipping', 'commission',
            'donation', 'exposure', 'service', 'travel', 'other')),
        CONSTRAINT fk_compensation_part_offer_id_offer FOREIGN KEY(offer_id) REFERENCES offer (id) ON DELETE
            CASCADE)""",
    "CREATE INDEX ix_compensation_part_offer_id ON compensation_part (offer_id)",
    """CREATE TABLE contract (
        id INTEGER NOT NULL,
        cooperation_id INTEGER NOT NULL,
        signed_on TEXT,
        clauses TEXT DEFAULT '' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_contract_cooperation_id UNIQUE (cooperation_id),
        CONSTRAINT fk_contract_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation
            (id) ON DELETE CASCADE)""",
    """CREATE TABLE deliverable (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        cooperation_id INTEGER NOT NULL,
        type TEXT NOT NULL,
        platform TEXT DEFAULT '' NOT NULL,
        title TEXT DEFAULT '' NOT NULL,
        status TEXT DEFAULT 'planned' NOT NULL,
        draft_due TEXT,
        approval_due TEXT,
        go_live_on TEXT,
        go_live_time TEXT DEFAULT '' NOT NULL,
        zone TEXT DEFAULT '' NOT NULL,
        live_until TEXT,
        approved_on TEXT,
        published_on TEXT,
        revisions INTEGER DEFAULT 0 NOT NULL,
        link TEXT DEFAULT '' NOT NULL,
        tracking_url TEXT DEFAULT '' NOT NULL,
        coupon_code TEXT DEFAULT '' NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_deliverable_status CHECK (status IN ('planned', 'in_production', 'in_review', 'approved',
            'published', 'cancelled')),
        CONSTRAINT uq_deliverable_uid UNIQUE (uid),
        CONSTRAINT fk_deliverable_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation
            (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_deliverable_approval_due ON deliverable (approval_due) WHERE approval_due IS NOT"
    " NULL AND status IN ('planned', 'in_production', 'in_review')",
    "CREATE INDEX ix_deliverable_cooperation_id ON deliverable (cooperation_id)",
    "CREATE INDEX ix_deliverable_coupon_code ON deliverable (coupon_code) WHERE coupon_code <> ''",
    "CREATE INDEX ix_deliverable_draft_due ON deliverable (draft_due) WHERE draft_due IS NOT NULL AND"
    " status IN ('planned', 'in_production')",
    "CREATE INDEX ix_deliverable_go_live_on ON deliverable (go_live_on) WHERE go_live_on IS NOT NULL AND"
    " status NOT IN ('published', 'cancelled')",
    "CREATE INDEX ix_deliverable_live_until ON deliverable (live_until) WHERE live_until IS NOT NULL AND"
    " status = 'published'",
    """CREATE TABLE usage_right (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        cooperation_id INTEGER,
        deliverable_id INTEGER,
        kind TEXT NOT NULL,
        platform TEXT DEFAULT '' NOT NULL,
        category TEXT DEFAULT '' NOT NULL,
        territory TEXT DEFAULT '' NOT NULL,
        starts_on TEXT,
        ends_on TEXT,
        code TEXT DEFAULT '' NOT NULL,
        notice_days INTEGER DEFAULT 0 NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_usage_right_kind CHECK (kind IN ('organic', 'paid', 'whitelisting', 'exclusivity')),
        CONSTRAINT fk_usage_right_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_usage_right_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_usage_right_deliverable_id_deliverable FOREIGN KEY(deliverable_id) REFERENCES deliverable
            (id) ON DELETE SET NULL)""",
    "CREATE INDEX ix_usage_right_cooperation_id ON usage_right (cooperation_id) WHERE cooperation_id IS NOT NULL",
    "CREATE INDEX ix_usage_right_deliverable_id ON usage_right (deliverable_id) WHERE deliverable_id IS NOT NULL",
    "CREATE INDEX ix_usage_right_ends_on ON usage_right (ends_on) WHERE ends_on IS NOT NULL",
    "CREATE INDEX ix_usage_right_influencer_id ON usage_right (influencer_id)",
    """CREATE TABLE shipment (
        id INTEGER NOT NULL,
        cooperation_id INTEGER NOT NULL,
        product TEXT NOT NULL,
        cost INTEGER,
        currency TEXT DEFAULT '' NOT NULL,
        courier TEXT DEFAULT '' NOT NULL,
        tracking_number TEXT DEFAULT '' NOT NULL,
        sent_on TEXT,
        arrived_on TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_shipment_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation
            (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_shipment_cooperation_id ON shipment (cooperation_id)",
    """CREATE TABLE payment (
        id INTEGER NOT NULL,
        cooperation_id INTEGER NOT NULL,
        deliverable_id INTEGER,
        label TEXT DEFAULT '' NOT NULL,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL,
        due_trigger TEXT NOT NULL,
        fixed_on TEXT,
        net_days INTEGER DEFAULT 0 NOT NULL,
        invoice_number TEXT DEFAULT '' NOT NULL,
        invoiced_on TEXT,
        paid_on TEXT,
        method TEXT DEFAULT '' NOT NULL,
        cancelled_on TEXT,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_payment_due_trigger CHECK (due_trigger IN ('signing', 'draft_approved', 'published',
            'date', 'invoice')),
        CONSTRAINT ck_payment_amount CHECK (amount >= 0),
        CONSTRAINT fk_payment_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_payment_deliverable_id_deliverable FOREIGN KEY(deliverable_id) REFERENCES deliverable
            (id) ON DELETE SET NULL)""",
    "CREATE INDEX ix_payment_cooperation_id ON payment (cooperation_id)",
    "CREATE INDEX ix_payment_deliverable_id ON payment (deliverable_id) WHERE deliverable_id IS NOT NULL",
    """CREATE TABLE permit (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        market TEXT NOT NULL,
        number TEXT DEFAULT '' NOT NULL,
        issued_on TEXT,
        expires_on TEXT,
        note TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_permit_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id) ON
            DELETE CASCADE)""",
    "CREATE INDEX ix_permit_expires_on ON permit (expires_on) WHERE expires_on IS NOT NULL",
    "CREATE INDEX ix_permit_influencer_id ON permit (influencer_id)",
    """CREATE TABLE exchange_rate (
        id INTEGER NOT NULL,
        currency TEXT NOT NULL,
        base TEXT NOT NULL,
        rated_on TEXT NOT NULL,
        rate TEXT NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_exchange_rate_currency_base_rated_on UNIQUE (currency, base, rated_on))""",
    """CREATE TABLE reminder (
        id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record_id INTEGER NOT NULL,
        day TEXT NOT NULL,
        shown_at TEXT NOT NULL,
        done_at TEXT,
        PRIMARY KEY (id),
        CONSTRAINT uq_reminder_kind_record_id_day UNIQUE (kind, record_id, day))""",
)

ATTACHMENT = (
    """CREATE TABLE attachment_new (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        interaction_id INTEGER,
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        media_type TEXT DEFAULT '' NOT NULL,
        added_at TEXT NOT NULL,
        cooperation_id INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT ck_attachment_sha256 CHECK (length(sha256) = 64),
        CONSTRAINT fk_attachment_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_attachment_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_attachment_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES cooperation
            (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_attachment_cooperation_id ON attachment (cooperation_id) WHERE cooperation_id IS NOT NULL",
    "CREATE INDEX ix_attachment_influencer_id ON attachment (influencer_id)",
    "CREATE INDEX ix_attachment_interaction_id ON attachment (interaction_id) WHERE interaction_id IS NOT NULL",
    "CREATE INDEX ix_attachment_sha256 ON attachment (sha256)",
)

KEPT = "id, influencer_id, interaction_id, sha256, name, size, media_type, added_at"

ADDED = (
    "ALTER TABLE cooperation ADD COLUMN minutes_spent INTEGER DEFAULT 0 NOT NULL",
    "CREATE INDEX ix_cooperation_stand_by_until ON cooperation (stand_by_until)"
    " WHERE stand_by_until IS NOT NULL AND readiness = 'agreed' AND rank > 0",
    "CREATE TABLE payment_fact (id INTEGER PRIMARY KEY, due_on TEXT, is_firm INTEGER NOT NULL,"
    " is_open INTEGER NOT NULL)",
    "CREATE INDEX ix_payment_fact_due_on ON payment_fact (due_on) WHERE is_open = 1 AND due_on IS NOT NULL",
)


def upgrade() -> None:
    """Make the tables of what was promised, and let a file belong to a cooperation."""
    for statement in (*NEW, *ADDED):
        op.execute(statement)
    create, *indexes = ATTACHMENT
    op.execute(create)
    op.execute(f"INSERT INTO attachment_new ({KEPT}) SELECT {KEPT} FROM attachment")
    op.execute("DROP TABLE attachment")
    op.execute("ALTER TABLE attachment_new RENAME TO attachment")
    for statement in indexes:
        op.execute(statement)
    op.execute('INSERT INTO data_setting (key, value) VALUES (\'hourly_rate\', \'{"minor": 0, "currency": "USD"}\')')
