"""Makes the data files of old revisions that are kept in `files/`, each tiny and under a key that is no secret.

python -m tests.migrations.old_file [REVISION]      writes the file of a revision, once, when it is released
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from irm.db import engine, key_header, upgrade
from irm.paths import Paths

FILES: Final = Path(__file__).resolve().parent / "files"
KEY: Final = bytes(range(32))

ROWS: Final = (
    "INSERT INTO influencer (id, uid, display_name, stage_id, notes, country, created_at, updated_at, trashed_at)"
    " VALUES"
    " (1, 'u1', '김민지', 5, '계약서 sent', 'Korea', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', NULL),"
    " (2, 'u2', 'ليلى', 1, '', '', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')",
    "INSERT INTO social_account (id, influencer_id, platform, handle, canonical) VALUES"
    " (1, 1, 'instagram', 'Minji', 'minji'), (2, 1, 'tiktok', '', NULL)",
    "INSERT INTO metric_snapshot (account_id, taken_on, source, followers) VALUES (1, '2026-01-01', 'typed', 8500)",
    "INSERT INTO contact_point (influencer_id, kind, value, normalised) VALUES (1, 'email', 'A@b.de', 'a@b.de')",
    "INSERT INTO tag (id, name, folded) VALUES (1, 'Vegan', 'vegan')",
    "INSERT INTO influencer_tag (influencer_id, tag_id) VALUES (1, 1)",
    "INSERT INTO interaction (uid, influencer_id, happened_at, channel, direction, body, next_step, created_at) VALUES"
    " ('t1', 1, '2026-01-03T10:00:00Z', 'dm', 'in', 'wants rates', 'send rates', '2026-01-03T10:00:00Z')",
)
"""What the file of revision 0001 holds."""

ROWS_0002: Final = (
    "UPDATE influencer SET sort_name = 'Minji', origin = 'referral', rhythm_days = 30 WHERE id = 1",
    "INSERT INTO representative (id, uid, name, kind, created_at, updated_at)"
    " VALUES (1, 'r1', '한도윤', 'manager', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
    "INSERT INTO influencer_representative (influencer_id, representative_id, role) VALUES (1, 1, 'bookings')",
    "INSERT INTO contact_point (representative_id, kind, value, normalised) VALUES (1, 'email', 'H@b.de', 'h@b.de')",
    "INSERT INTO affinity (influencer_id, noted_on, note) VALUES (1, '2026-01-02', 'used it in a story')",
    "INSERT INTO incident (influencer_id, kind, happened_on) VALUES (1, 'praise', '2026-01-02')",
    "INSERT INTO stage_change (influencer_id, stage_id, changed_at) VALUES (1, 5, '2026-01-02T00:00:00Z')",
    "INSERT INTO own_field (id, code, name, kind) VALUES (1, 'skin', 'Skin', 'text')",
    "INSERT INTO own_value (influencer_id, own_field_id, value) VALUES (1, 1, 'dry')",
    "INSERT INTO saved_view (name, screen, query) VALUES ('Our turn', 'influencers', 'turn:ours')",
    "INSERT INTO snooze (kind, record_id, until) VALUES ('waiting', 1, '2026-02-01')",
)
"""What the file of revision 0002 holds beside those."""

ROWS_0004: Final = (
    "INSERT INTO campaign (id, uid, name, currency, budget, created_at, updated_at)"
    " VALUES (1, 'c1', '봄 live', 'KRW', 3000000, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
    "INSERT INTO slot (id, campaign_id, title, go_live_on, is_hard_date) VALUES (1, 1, 'Host', '2026-03-01', 1)",
    "INSERT INTO pipeline_stage (id, campaign_id, code) VALUES (1, 1, 'contacted')",
    "INSERT INTO cooperation (id, uid, campaign_id, influencer_id, slot_id, rank, created_at, updated_at)"
    " VALUES (1, 'k1', 1, 1, 1, 0, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
    "INSERT INTO offer (id, cooperation_id, made_by, made_on, accepted_on, created_at)"
    " VALUES (1, 1, 'us', '2026-01-05', '2026-01-06', '2026-01-05T00:00:00Z')",
    "INSERT INTO compensation_part (offer_id, kind, amount, currency) VALUES (1, 'fee', 1000001, 'KRW')",
    "INSERT INTO deliverable (id, uid, cooperation_id, type, go_live_on) VALUES (1, 'd1', 1, 'reel', '2026-03-01')",
    "INSERT INTO payment (cooperation_id, amount, currency, due_trigger, fixed_on)"
    " VALUES (1, 1000001, 'KRW', 'date', '2026-03-31')",
)
"""What the file of revision 0004 holds beside those."""


def counts(connection: Any) -> dict[str, int]:
    """Return how many rows each table with records has."""
    names = (
        *("influencer", "social_account", "metric_snapshot", "contact_point", "tag", "influencer_tag", "interaction"),
        *("representative", "affinity", "own_value", "saved_view"),
        *("campaign", "cooperation", "compensation_part", "deliverable", "payment"),
    )
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names if name in there}


def make(path: Path, revision: str) -> None:
    """Write a file of a revision with a few rows, through the migrations alone."""
    connection = engine.connect(path, KEY)
    try:
        upgrade.upgrade(connection, path=path, target=revision)
        for first, statements in (("0001", ROWS), ("0002", ROWS_0002), ("0004", ROWS_0004)):
            for statement in statements if first <= revision else ():
                connection.execute(statement)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    finally:
        connection.close()


def place(paths: Paths, content: bytes) -> None:
    """Put a kept file where the program looks for it, with a header that fits."""
    paths.make()
    paths.key_file.write_text(KEY.hex())
    header = {
        "format": 1,
        "key_id": "old",
        "kept_in": "file",
        "is_used": True,
        "key_check": key_header.check_value(KEY),
    }
    paths.key_header.write_text(json.dumps(header))
    paths.database.write_bytes(content)


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    wanted = sys.argv[1] if len(sys.argv) > 1 else upgrade.HEAD
    make(FILES / f"{wanted}.db", wanted)
