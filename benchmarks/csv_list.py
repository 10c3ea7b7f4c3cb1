"""A CSV as it comes from a tool for finding creators: made once, with the people of the made-up data in it.

A number after each name keeps the hundredth Amara Ashby from being held as a possible duplicate.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final

from benchmarks.data import Bench, connect

_HEADERS: Final = (
    "Name",
    "Platform",
    "Username",
    "Followers",
    "Avg likes",
    "Avg comments",
    "Email",
    "Phone",
    "Country",
    "City",
    "Language",
    "Tags",
    "Notes",
)
_ROWS: Final = (
    "SELECT i.display_name || ' ' || i.id, a.platform, a.handle, m.followers, m.avg_likes, m.avg_comments,"
    " (SELECT c.value FROM contact_point AS c WHERE c.influencer_id = i.id AND c.kind = 'email' LIMIT 1),"
    " (SELECT c.value FROM contact_point AS c WHERE c.influencer_id = i.id AND c.kind = 'phone' LIMIT 1),"
    " i.country, i.city, i.languages,"
    " (SELECT group_concat(t.name, ', ') FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
    "  WHERE g.influencer_id = i.id), i.notes"
    " FROM influencer AS i JOIN social_account AS a ON a.influencer_id = i.id AND a.position = 0"
    " LEFT JOIN metric_snapshot AS m ON m.id ="
    " (SELECT l.id FROM metric_snapshot AS l WHERE l.account_id = a.id ORDER BY l.taken_on DESC LIMIT 1) ORDER BY i.id"
)


def made(bench: Bench, people: int | None = None) -> Path:
    """Return the file with as many people as there are, or as asked for."""
    home = bench.home(people)
    path = home / "list.csv"
    if not path.exists():
        connection = connect(home)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_HEADERS)
            writer.writerows(connection.execute(_ROWS))
        connection.close()
    return path
