"""Campaigns with their slots, the line-up of each, and the pipeline."""

from alembic import op

revision = "0003"
down_revision = "0002"

NEW = (
    """CREATE TABLE persona (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        age_from INTEGER,
        age_to INTEGER,
        gender_shares TEXT DEFAULT '' NOT NULL,
        countries TEXT DEFAULT '' NOT NULL,
        languages TEXT DEFAULT '' NOT NULL,
        interests TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id))""",
    """CREATE TABLE campaign (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        brand TEXT DEFAULT '' NOT NULL,
        product TEXT DEFAULT '' NOT NULL,
        funnel_stage TEXT DEFAULT '' NOT NULL,
        persona_id INTEGER,
        status TEXT DEFAULT 'draft' NOT NULL,
        currency TEXT DEFAULT 'USD' NOT NULL,
        budget INTEGER,
        starts_on TEXT,
        ends_on TEXT,
        platforms TEXT DEFAULT '' NOT NULL,
        markets TEXT DEFAULT '' NOT NULL,
        content_languages TEXT DEFAULT '' NOT NULL,
        goal_metric TEXT DEFAULT '' NOT NULL,
        goal_baseline TEXT DEFAULT '' NOT NULL,
        goal_target TEXT DEFAULT '' NOT NULL,
        goal_measured TEXT DEFAULT '' NOT NULL,
        goal_due TEXT,
        goal_relevant TEXT DEFAULT '' NOT NULL,
        goal_reachable TEXT DEFAULT '' NOT NULL,
        brief_fixed TEXT DEFAULT '' NOT NULL,
        brief_free TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        trashed_at TEXT,
        PRIMARY KEY (id),
        CONSTRAINT ck_campaign_status CHECK (status IN ('draft', 'running', 'paused', 'done', 'archived')),
        CONSTRAINT uq_campaign_uid UNIQUE (uid),
        CONSTRAINT fk_campaign_persona_id_persona FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE SET
            NULL)""",
    "CREATE INDEX ix_campaign_persona_id ON campaign (persona_id) WHERE persona_id IS NOT NULL",
    """CREATE TABLE slot (
        id INTEGER NOT NULL,
        campaign_id INTEGER NOT NULL,
        title TEXT NOT NULL,
        platform TEXT DEFAULT '' NOT NULL,
        deliverables TEXT DEFAULT '' NOT NULL,
        go_live_on TEXT,
        go_live_time TEXT DEFAULT '' NOT NULL,
        zone TEXT DEFAULT '' NOT NULL,
        is_hard_date INTEGER DEFAULT 0 NOT NULL,
        stand_ins_wanted INTEGER,
        budget INTEGER,
        shipping_days INTEGER DEFAULT 0 NOT NULL,
        production_days INTEGER DEFAULT 0 NOT NULL,
        review_days INTEGER DEFAULT 0 NOT NULL,
        revision_rounds INTEGER DEFAULT 0 NOT NULL,
        revision_days INTEGER DEFAULT 0 NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_slot_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON DELETE
            CASCADE)""",
    "CREATE INDEX ix_slot_campaign_id ON slot (campaign_id)",
    "CREATE INDEX ix_slot_go_live_on ON slot (go_live_on)",
    """CREATE TABLE pipeline_stage (
        id INTEGER NOT NULL,
        campaign_id INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        is_off INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_pipeline_stage_campaign_id_code UNIQUE (campaign_id, code),
        CONSTRAINT fk_pipeline_stage_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON
            DELETE CASCADE)""",
    """CREATE TABLE cooperation (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        campaign_id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        slot_id INTEGER,
        rank INTEGER,
        readiness TEXT DEFAULT '' NOT NULL,
        stand_by_until TEXT,
        stand_by_terms TEXT DEFAULT '' NOT NULL,
        lead_days INTEGER DEFAULT 0 NOT NULL,
        relevance INTEGER,
        reason TEXT DEFAULT '' NOT NULL,
        pipeline_stage_id INTEGER,
        terms TEXT DEFAULT '' NOT NULL,
        fee INTEGER,
        currency TEXT DEFAULT '' NOT NULL,
        brief TEXT DEFAULT '' NOT NULL,
        dropped_on TEXT,
        dropped_reason TEXT DEFAULT '' NOT NULL,
        verdict TEXT DEFAULT '' NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_cooperation_slot_id_influencer_id UNIQUE (slot_id, influencer_id),
        CONSTRAINT ck_cooperation_readiness CHECK (readiness IN ('', 'idea', 'asked', 'agreed', 'declined')),
        CONSTRAINT ck_cooperation_verdict CHECK (verdict IN ('', 'again', 'bench', 'never')),
        CONSTRAINT ck_cooperation_relevance CHECK (relevance BETWEEN 0 AND 100),
        CONSTRAINT uq_cooperation_uid UNIQUE (uid),
        CONSTRAINT fk_cooperation_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_cooperation_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_cooperation_slot_id_slot FOREIGN KEY(slot_id) REFERENCES slot (id) ON DELETE SET NULL,
        CONSTRAINT fk_cooperation_pipeline_stage_id_pipeline_stage FOREIGN KEY(pipeline_stage_id) REFERENCES
            pipeline_stage (id) ON DELETE SET NULL)""",
    "CREATE INDEX ix_cooperation_campaign_id ON cooperation (campaign_id)",
    "CREATE INDEX ix_cooperation_influencer_id ON cooperation (influencer_id)",
    "CREATE INDEX ix_cooperation_pipeline_stage_id ON cooperation (pipeline_stage_id)",
    """CREATE TABLE pipeline_move (
        id INTEGER NOT NULL,
        cooperation_id INTEGER NOT NULL,
        pipeline_stage_id INTEGER NOT NULL,
        moved_at TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_pipeline_move_cooperation_id_cooperation FOREIGN KEY(cooperation_id) REFERENCES
            cooperation (id) ON DELETE CASCADE,
        CONSTRAINT fk_pipeline_move_pipeline_stage_id_pipeline_stage FOREIGN KEY(pipeline_stage_id) REFERENCES
            pipeline_stage (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_pipeline_move_cooperation_id ON pipeline_move (cooperation_id)",
    "CREATE INDEX ix_pipeline_move_pipeline_stage_id ON pipeline_move (pipeline_stage_id)",
)

INTERACTION = (
    """CREATE TABLE interaction_new (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        influencer_id INTEGER NOT NULL,
        happened_at TEXT NOT NULL,
        zone TEXT DEFAULT '' NOT NULL,
        is_day_only INTEGER DEFAULT 0 NOT NULL,
        channel TEXT NOT NULL,
        direction TEXT NOT NULL,
        subject TEXT DEFAULT '' NOT NULL,
        body TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        next_due TEXT,
        is_next_done INTEGER DEFAULT 0 NOT NULL,
        created_at TEXT NOT NULL,
        needs_no_reply INTEGER DEFAULT 0 NOT NULL,
        outcome TEXT DEFAULT '' NOT NULL,
        campaign_id INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT ck_interaction_direction CHECK (direction IN ('in', 'out', 'none')),
        CONSTRAINT uq_interaction_uid UNIQUE (uid),
        CONSTRAINT fk_interaction_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_interaction_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON
            DELETE SET NULL)""",
    "CREATE INDEX ix_interaction_campaign_id ON interaction (campaign_id) WHERE campaign_id IS NOT NULL",
    "CREATE INDEX ix_interaction_influencer_id_happened_at ON interaction (influencer_id, happened_at)",
    "CREATE INDEX ix_interaction_open_next ON interaction (next_due) WHERE is_next_done = 0 AND next_due IS NOT NULL",
    "CREATE INDEX ix_interaction_person_next ON interaction (influencer_id) WHERE is_next_done = 0 AND"
    " (next_step <> '' OR next_due IS NOT NULL)",
)

KEPT = (
    "id, uid, influencer_id, happened_at, zone, is_day_only, channel, direction, subject, body, next_step, next_due,"
    " is_next_done, created_at, needs_no_reply, outcome"
)


def upgrade() -> None:
    """Make the tables of campaigns, and let a touch name the campaign it is about."""
    for statement in NEW:
        op.execute(statement)
    create, *indexes = INTERACTION
    op.execute(create)
    op.execute(f"INSERT INTO interaction_new ({KEPT}) SELECT {KEPT} FROM interaction")
    op.execute("DROP TABLE interaction")
    op.execute("ALTER TABLE interaction_new RENAME TO interaction")
    for statement in indexes:
        op.execute(statement)
