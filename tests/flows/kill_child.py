"""A scripted user who imports lists and logs touches until killed; prints what was acknowledged, line by line.

python -m tests.flows.kill_child SEED
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from irm.domain.influencer import InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.domain.listing import ListSpec
from irm.paths import find_paths
from irm.services import imports, influencers, interactions
from irm.services.store import Store, open_store


def say(*words: object) -> None:
    """Print at once: what stands here is promised."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def bring_in(store: Store, chance: Random, folder: Path, name: str) -> None:
    """Import a list of some hundred people; each of them is promised."""
    count = chance.randrange(50, 400)
    path = folder / f"{name}.csv"
    lines = (f"{name} {number},@{name}.{number},{number}K,imported" for number in range(count))
    path.write_text("Name,Instagram,Followers,Notes\n" + "\n".join(lines), encoding="utf-8")
    report = imports.run(store, path, imports.ImportOptions())
    assert report.counts["new"] == count
    say("list", name, count)


def talk(store: Store, chance: Random) -> None:
    """Log a touch with somebody; it is promised."""
    people = store.read(lambda session: influencers.ids(session, ListSpec(), today=datetime.now(UTC).date()))
    draft = InteractionDraft(
        chance.choice(people), datetime.now(UTC), channel="dm", direction="out", body="x" * chance.randrange(1, 9000)
    )
    say("touch", store.write("touch.add", lambda session: interactions.save(session, draft)).value)


def main(seed: str) -> None:
    """Live until killed."""
    chance = Random(seed)
    folder = Path(tempfile.mkdtemp())
    store = open_store(find_paths(os.environ))
    draft = InfluencerDraft(display_name=f"first of {seed}")
    key = store.write(
        "person.add", lambda session: influencers.save(session, draft, today=datetime.now(UTC).date())
    ).value
    say("person", key)
    for number in range(10_000):
        if chance.random() < 0.2:
            bring_in(store, chance, folder, f"s{seed}n{number}")
        elif chance.random() < 0.1 and store.undo() is not None:
            store.redo()
            say("turned")
        else:
            talk(store, chance)


if __name__ == "__main__":
    main(sys.argv[1])
