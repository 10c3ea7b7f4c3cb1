"""People, accounts, contact points, tags, touches; the change log; the search index."""

from alembic import op

revision = "0001"
down_revision = None

VALUES = ", ".join(f"c{n}" for n in range(40))

TABLES = (
    """CREATE TABLE stage (
        id INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_stage_code UNIQUE (code))""",
    """CREATE TABLE tag (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        colour TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_tag_folded UNIQUE (folded))""",
    """CREATE TABLE influencer (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        display_name TEXT NOT NULL,
        legal_name TEXT DEFAULT '' NOT NULL,
        kind TEXT DEFAULT 'person' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        city TEXT DEFAULT '' NOT NULL,
        languages TEXT DEFAULT '' NOT NULL,
        stage_id INTEGER NOT NULL,
        birthday TEXT,
        notes TEXT DEFAULT '' NOT NULL,
        do_not_contact_on TEXT,
        do_not_contact_reason TEXT DEFAULT '' NOT NULL,
        not_relevant_on TEXT,
        not_relevant_reason TEXT DEFAULT '' NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        trashed_at TEXT,
        PRIMARY KEY (id),
        CONSTRAINT uq_influencer_uid UNIQUE (uid),
        CONSTRAINT fk_influencer_stage_id_stage FOREIGN KEY(stage_id) REFERENCES stage (id))""",
    "CREATE INDEX ix_influencer_stage_id ON influencer (stage_id)",
    """CREATE TABLE contact_point (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        normalised TEXT NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_contact_point_kind CHECK (kind IN ('email', 'phone', 'messenger', 'address', 'other')),
        CONSTRAINT fk_contact_point_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES
            influencer (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_contact_point_influencer_id ON contact_point (influencer_id)",
    "CREATE INDEX ix_contact_point_kind_normalised ON contact_point (kind, normalised)",
    """CREATE TABLE influencer_tag (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        tag_id INTEGER NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_influencer_tag_influencer_id_tag_id UNIQUE (influencer_id, tag_id),
        CONSTRAINT fk_influencer_tag_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES
            influencer (id) ON DELETE CASCADE,
        CONSTRAINT fk_influencer_tag_tag_id_tag FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_influencer_tag_tag_id ON influencer_tag (tag_id)",
    """CREATE TABLE interaction (
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
        PRIMARY KEY (id),
        CONSTRAINT ck_interaction_direction CHECK (direction IN ('in', 'out', 'none')),
        CONSTRAINT uq_interaction_uid UNIQUE (uid),
        CONSTRAINT fk_interaction_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer
            (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_interaction_influencer_id_happened_at ON interaction (influencer_id, happened_at)",
    "CREATE INDEX ix_interaction_open_next ON interaction (next_due) WHERE is_next_done = 0 AND next_due IS NOT NULL",
    "CREATE INDEX ix_interaction_person_next ON interaction (influencer_id)"
    " WHERE is_next_done = 0 AND (next_step <> '' OR next_due IS NOT NULL)",
    """CREATE TABLE social_account (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        platform TEXT NOT NULL,
        handle TEXT DEFAULT '' NOT NULL,
        canonical TEXT,
        url TEXT DEFAULT '' NOT NULL,
        is_verified INTEGER DEFAULT 0 NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_social_account_platform_canonical UNIQUE (platform, canonical),
        CONSTRAINT fk_social_account_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES
            influencer (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_social_account_influencer_id ON social_account (influencer_id)",
    """CREATE TABLE metric_snapshot (
        id INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        taken_on TEXT NOT NULL,
        source TEXT NOT NULL,
        followers INTEGER,
        avg_views INTEGER,
        avg_likes INTEGER,
        avg_comments INTEGER,
        avg_shares INTEGER,
        avg_saves INTEGER,
        posts_counted INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT uq_metric_snapshot_account_id_taken_on_source UNIQUE (account_id, taken_on, source),
        CONSTRAINT ck_metric_snapshot_followers CHECK (followers >= 0),
        CONSTRAINT fk_metric_snapshot_account_id_social_account FOREIGN KEY(account_id) REFERENCES
            social_account (id) ON DELETE CASCADE)""",
)

CHANGE_LOG = (
    "CREATE TABLE step (id INTEGER PRIMARY KEY, stamp INTEGER NOT NULL UNIQUE, label TEXT NOT NULL,"
    " subject TEXT NOT NULL, made_at TEXT NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0,"
    " size INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE step_layout (id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, columns TEXT NOT NULL,"
    " UNIQUE (table_name, columns))",
    "CREATE TABLE step_row (id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,"
    " layout_id INTEGER NOT NULL REFERENCES step_layout (id), kind INTEGER NOT NULL, first_id INTEGER NOT NULL,"
    f" last_id INTEGER NOT NULL, {VALUES})",
    "CREATE INDEX ix_step_row_step_id_layout_id_kind ON step_row (step_id, layout_id, kind)",
    "CREATE INDEX ix_step_row_record ON step_row (layout_id, first_id, last_id)",
)

DERIVED = (
    "CREATE TABLE influencer_fact (id INTEGER PRIMARY KEY, is_trashed INTEGER NOT NULL, sort_key TEXT NOT NULL,"
    " platform TEXT NOT NULL, handle TEXT NOT NULL, handle_key TEXT NOT NULL, account_count INTEGER NOT NULL,"
    " followers INTEGER, rate REAL, rate_formula TEXT NOT NULL, stage_position INTEGER NOT NULL,"
    " country_key TEXT NOT NULL, last_contact TEXT, turn TEXT NOT NULL, next_step TEXT NOT NULL, next_due TEXT)",
    "CREATE INDEX ix_influencer_fact_sort_key ON influencer_fact (is_trashed, sort_key)",
    "CREATE TABLE person_key (id INTEGER PRIMARY KEY, search_key TEXT NOT NULL, initials TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE text_index USING fts5 (body, content = '', contentless_delete = 1, detail = full,"
    " prefix = '1 2', tokenize = 'unicode61 remove_diacritics 0')",
)

STAGES = ("discovered", "warming_up", "contacted", "in_talks", "partner", "ambassador", "resting", "ended")


def upgrade() -> None:
    """Create every table of the first release and its stages."""
    for statement in (*TABLES, *CHANGE_LOG, *DERIVED):
        op.execute(statement)
    for position, code in enumerate(STAGES):
        op.execute(f"INSERT INTO stage (code, position) VALUES ('{code}', {position})")
