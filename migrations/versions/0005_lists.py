"""Remembered mappings and presets of lists; who is the same as whom; the keys of attachments."""

from alembic import op

revision = "0005"
down_revision = "0004"

NEW = (
    """CREATE TABLE import_mapping (
        id INTEGER NOT NULL,
        headers TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        choices TEXT NOT NULL,
        used_at TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_import_mapping_headers_name UNIQUE (headers, name))""",
    """CREATE TABLE export_preset (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        format TEXT NOT NULL,
        columns TEXT DEFAULT '' NOT NULL,
        options TEXT DEFAULT '' NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_export_preset_name UNIQUE (name))""",
    """CREATE TABLE not_same (
        id INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        second_id INTEGER NOT NULL,
        noted_at TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_not_same_first_id_second_id UNIQUE (first_id, second_id),
        CONSTRAINT ck_not_same_order CHECK (first_id < second_id),
        CONSTRAINT fk_not_same_first_id_influencer FOREIGN KEY(first_id) REFERENCES influencer (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_not_same_second_id_influencer FOREIGN KEY(second_id) REFERENCES influencer (id) ON DELETE
            CASCADE)""",
    "CREATE INDEX ix_not_same_second_id ON not_same (second_id)",
    """CREATE TABLE former_uid (
        id INTEGER NOT NULL,
        influencer_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_former_uid_influencer_id_influencer FOREIGN KEY(influencer_id) REFERENCES influencer (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_former_uid_uid UNIQUE (uid))""",
    "CREATE INDEX ix_former_uid_influencer_id ON former_uid (influencer_id)",
    "ALTER TABLE step ADD COLUMN takes_back INTEGER",
    "CREATE TABLE content_key (id INTEGER PRIMARY KEY, secret TEXT NOT NULL UNIQUE)",
)


def upgrade() -> None:
    """Make the tables of lists, of people who are the same, and of the keys of attachments."""
    for statement in NEW:
        op.execute(statement)
