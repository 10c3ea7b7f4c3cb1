"""What the daily work needs: people in depth, representatives, own fields, views, and what was put off."""

from alembic import op

revision = "0002"
down_revision = "0001"

NEW = (
    """CREATE TABLE data_setting (
        id INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_data_setting_key UNIQUE ("key"))""",
    """CREATE TABLE benchmark (
        id INTEGER NOT NULL,
        platform TEXT NOT NULL,
        tier TEXT DEFAULT '' NOT NULL,
        formula TEXT NOT NULL,
        below DOUBLE NOT NULL,
        good DOUBLE NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        year INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT uq_benchmark_platform_tier_formula UNIQUE (platform, tier, formula))""",
    """CREATE TABLE saved_view (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        screen TEXT NOT NULL,
        "query" TEXT DEFAULT '' NOT NULL,
        sort TEXT DEFAULT '' NOT NULL,
        is_descending INTEGER DEFAULT 0 NOT NULL,
        columns TEXT DEFAULT '' NOT NULL,
        grouped_by TEXT DEFAULT '' NOT NULL,
        is_pinned INTEGER DEFAULT 0 NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id))""",
    """CREATE TABLE snooze (
        id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record_id INTEGER NOT NULL,
        until TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_snooze_kind_record_id UNIQUE (kind, record_id))""",
    """CREATE TABLE own_field (
        id INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        choices TEXT DEFAULT '' NOT NULL,
        currency TEXT DEFAULT '' NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        is_hidden INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_own_field_kind CHECK (kind IN ('text', 'number', 'money', 'date', 'choice', 'yes_no')),
        CONSTRAINT uq_own_field_code UNIQUE (code))""",
    """CREATE TABLE representative (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT DEFAULT 'manager' NOT NULL,
        company TEXT DEFAULT '' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        city TEXT DEFAULT '' NOT NULL,
        languages TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        trashed_at TEXT,
        PRIMARY KEY (id),
        CONSTRAINT ck_representative_kind CHECK (kind IN ('agent', 'manager', 'agency')),
        CONSTRAINT uq_representative_uid UNIQUE (uid))""",
    """CREATE TABLE influencer_representative (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        representative_id INTEGER NOT NULL,
        role TEXT DEFAULT '' NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
      CONSTRAINT uq_influencer_representative_influencer_id_representative_id UNIQUE (influencer_id, representative_id),
        CONSTRAINT fk_influencer_representative_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES
            influencer (id) ON DELETE CASCADE,
        CONSTRAINT fk_influencer_representative_representative_id_representative FOREIGN KEY(representative_id)
            REFERENCES representative (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_influencer_representative_representative_id ON influencer_representative (representative_id)",
    """CREATE TABLE affinity (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        noted_on TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        url TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_affinity_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id)
            ON DELETE CASCADE)""",
    "CREATE INDEX ix_affinity_influencer_id ON affinity (influencer_id)",
    """CREATE TABLE incident (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_incident_kind CHECK (kind IN ('ghosted', 'late', 'off_brief', 'praise')),
        CONSTRAINT fk_incident_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id)
            ON DELETE CASCADE)""",
    "CREATE INDEX ix_incident_influencer_id ON incident (influencer_id)",
    """CREATE TABLE stage_change (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        stage_id INTEGER NOT NULL,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_stage_change_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_stage_change_stage_id_stage FOREIGN KEY(stage_id) REFERENCES stage (id))""",
    "CREATE INDEX ix_stage_change_influencer_id ON stage_change (influencer_id)",
    "CREATE INDEX ix_stage_change_stage_id ON stage_change (stage_id)",
    """CREATE TABLE own_value (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        own_field_id INTEGER NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_own_value_influencer_id_own_field_id UNIQUE (influencer_id, own_field_id),
        CONSTRAINT fk_own_value_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_own_value_own_field_id_own_field FOREIGN KEY(own_field_id) REFERENCES own_field (id) ON
            DELETE CASCADE)""",
    "CREATE INDEX ix_own_value_own_field_id ON own_value (own_field_id)",
    """CREATE TABLE attachment (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        interaction_id INTEGER,
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        media_type TEXT DEFAULT '' NOT NULL,
        added_at TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_attachment_sha256 CHECK (length(sha256) = 64),
        CONSTRAINT fk_attachment_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_attachment_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction
            (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_attachment_influencer_id ON attachment (influencer_id)",
    "CREATE INDEX ix_attachment_interaction_id ON attachment (interaction_id) WHERE interaction_id IS NOT NULL",
    "CREATE INDEX ix_attachment_sha256 ON attachment (sha256)",
)

INFLUENCER = (
    """CREATE TABLE influencer_new (
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
        sort_name TEXT DEFAULT '' NOT NULL,
        time_zone TEXT DEFAULT '' NOT NULL,
        influence_type TEXT DEFAULT '' NOT NULL,
        origin TEXT DEFAULT '' NOT NULL,
        introduced_by_id INTEGER,
        introduced_by TEXT DEFAULT '' NOT NULL,
        rhythm_days INTEGER,
        causes TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_influencer_uid UNIQUE (uid),
        CONSTRAINT fk_influencer_stage_id_stage FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT fk_influencer_introduced_by_id_influencer FOREIGN KEY(introduced_by_id) REFERENCES
            influencer (id) ON DELETE SET NULL)""",
    "CREATE INDEX ix_influencer_introduced_by_id ON influencer (introduced_by_id) WHERE introduced_by_id IS NOT NULL",
    "CREATE INDEX ix_influencer_refused ON influencer (id)"
    " WHERE do_not_contact_on IS NOT NULL OR not_relevant_on IS NOT NULL",
    "CREATE INDEX ix_influencer_stage_id ON influencer (stage_id)",
)

CONTACT_POINT = (
    """CREATE TABLE contact_point_new (
        id INTEGER NOT NULL,
        influencer_id INTEGER,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        normalised TEXT NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        representative_id INTEGER,
        label TEXT DEFAULT '' NOT NULL,
        is_preferred INTEGER DEFAULT 0 NOT NULL,
        confirmed_on TEXT,
        PRIMARY KEY (id),
        CONSTRAINT ck_contact_point_kind CHECK (kind IN ('email', 'phone', 'messenger', 'address', 'other')),
        CONSTRAINT ck_contact_point_one_owner CHECK ((influencer_id IS NULL) <> (representative_id IS NULL)),
        CONSTRAINT fk_contact_point_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_contact_point_representative_id_representative FOREIGN KEY(representative_id) REFERENCES
            representative (id) ON DELETE CASCADE)""",
    "CREATE INDEX ix_contact_point_influencer_id ON contact_point (influencer_id)",
    "CREATE INDEX ix_contact_point_kind_normalised ON contact_point (kind, normalised)",
    "CREATE INDEX ix_contact_point_representative_id ON contact_point (representative_id) WHERE"
    " representative_id IS NOT NULL",
)

KEPT = {
    "influencer": "id, uid, display_name, legal_name, kind, country, city, languages, stage_id, birthday, notes,"
    " do_not_contact_on, do_not_contact_reason, not_relevant_on, not_relevant_reason, created_at, updated_at,"
    " trashed_at",
    "contact_point": "id, influencer_id, kind, value, normalised, position",
}

ADDED = (
    "ALTER TABLE stage ADD COLUMN is_hidden INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE interaction ADD COLUMN needs_no_reply INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE interaction ADD COLUMN outcome TEXT DEFAULT '' NOT NULL",
)

DERIVED = (
    "DROP TABLE influencer_fact",
    "CREATE TABLE influencer_fact (id INTEGER PRIMARY KEY, is_trashed INTEGER NOT NULL, sort_key TEXT NOT NULL,"
    " platform TEXT NOT NULL, handle TEXT NOT NULL, handle_key TEXT NOT NULL, account_count INTEGER NOT NULL,"
    " followers INTEGER, rate REAL, rate_formula TEXT NOT NULL, stage_position INTEGER NOT NULL,"
    " country_key TEXT NOT NULL, last_contact TEXT, turn TEXT NOT NULL, next_step TEXT NOT NULL, next_due TEXT,"
    " tier TEXT NOT NULL, last_contact_on TEXT, loses_touch_on TEXT, reliability REAL, birthday_key TEXT NOT NULL)",
    "CREATE INDEX ix_influencer_fact_sort_key ON influencer_fact (is_trashed, sort_key)",
    "CREATE INDEX ix_influencer_fact_turn ON influencer_fact (turn, last_contact_on) WHERE turn <> ''",
    "CREATE INDEX ix_influencer_fact_loses_touch_on ON influencer_fact (loses_touch_on)"
    " WHERE loses_touch_on IS NOT NULL",
    "CREATE INDEX ix_influencer_fact_birthday_key ON influencer_fact (birthday_key) WHERE birthday_key <> ''",
    "CREATE TABLE account_fact (id INTEGER PRIMARY KEY, influencer_id INTEGER NOT NULL, platform TEXT NOT NULL,"
    " tier TEXT NOT NULL, followers INTEGER, rate REAL, formula TEXT NOT NULL, taken_on TEXT,"
    " is_trashed INTEGER NOT NULL)",
    "CREATE INDEX ix_account_fact_influencer_id ON account_fact (influencer_id)",
    "CREATE INDEX ix_account_fact_standing ON account_fact (platform, tier, formula, rate)"
    " WHERE is_trashed = 0 AND rate IS NOT NULL",
)

# Percent below which a rate is low, and from which it is good. Sources: untapper.com benchmarks 2026 for Instagram and
# TikTok, qoruz.com for YouTube and X, as gathered in the field's guides; the user can change every one.
BENCHMARKS = (
    ("instagram", "nano", "likes_comments_by_followers", 3, 5, "untapper.com", 2026),
    ("instagram", "micro", "likes_comments_by_followers", 2, 3.5, "untapper.com", 2026),
    ("instagram", "mid", "likes_comments_by_followers", 1.5, 2.5, "untapper.com", 2026),
    ("instagram", "macro", "likes_comments_by_followers", 1, 1.8, "untapper.com", 2026),
    ("instagram", "mega", "likes_comments_by_followers", 0.7, 1.2, "untapper.com", 2026),
    ("tiktok", "nano", "likes_comments_shares_by_views", 6, 10, "untapper.com", 2026),
    ("tiktok", "micro", "likes_comments_shares_by_views", 4, 7, "untapper.com", 2026),
    ("tiktok", "mid", "likes_comments_shares_by_views", 3, 5, "untapper.com", 2026),
    ("tiktok", "macro", "likes_comments_shares_by_views", 2, 3.5, "untapper.com", 2026),
    ("tiktok", "mega", "likes_comments_shares_by_views", 1, 2, "untapper.com", 2026),
    ("youtube", "", "likes_comments_by_views", 3, 5, "qoruz.com", None),
    ("x", "", "likes_comments_by_followers", 0.5, 1, "qoruz.com", None),
)


def upgrade() -> None:
    """Make the new tables, widen the old ones, and fill in the defaults."""
    rebuild("influencer", INFLUENCER)
    for statement in NEW:
        op.execute(statement)
    rebuild("contact_point", CONTACT_POINT)
    for statement in (*ADDED, *DERIVED):
        op.execute(statement)
    op.execute("INSERT INTO data_setting (key, value) VALUES ('tier_limits', '[10000, 50000, 500000, 1000000]')")
    for platform, tier, formula, below, good, source, year in BENCHMARKS:
        op.execute(
            "INSERT INTO benchmark (platform, tier, formula, below, good, source, year) VALUES"
            f" ('{platform}', '{tier}', '{formula}', {round(below / 100, 6)}, {round(good / 100, 6)}, '{source}',"
            f" {year or 'NULL'})"
        )


def rebuild(table: str, statements: tuple[str, ...]) -> None:
    """Give a table a new definition, every row as it is; SQLite cannot change a constraint in place."""
    create, *indexes = statements
    op.execute(create)
    op.execute(f"INSERT INTO {table}_new ({KEPT[table]}) SELECT {KEPT[table]} FROM {table}")
    op.execute(f"DROP TABLE {table}")
    op.execute(f"ALTER TABLE {table}_new RENAME TO {table}")
    for statement in indexes:
        op.execute(statement)
