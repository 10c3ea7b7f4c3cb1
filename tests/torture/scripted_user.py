"""A scripted user who works until killed, on the core or in the real window; prints what was acknowledged.

python -m tests.torture.scripted_user core|window NAME FOLDER

A line `will ...` stands before what may or may not have happened when the kill came; every other line is a promise.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.paths import find_paths
from irm.services import backups, exports, imports, influencers, interactions, merging_people
from irm.services.store import Store, open_store


def say(*words: object) -> None:
    """Print at once: what stands here is promised."""
    line = " ".join(map(str, words)) + "\n"
    os.writev(1, [line.encode()])  # another call than the program's own writes, which tests let fail


class CoreUser:
    """Works through the services, as the command line does; every person of theirs has an account and an address."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = self.desk = folder
        self.longest = 300
        self.chance = Random(name)
        self.today = datetime.now(UTC).date()
        self.store: Store = open_store(find_paths(os.environ))
        self.mine: list[int] = []
        self.made = 0
        self.people = self.store.read(influencers.count)

    def live(self) -> None:
        """Work until killed."""
        say("ready")
        self.add()
        acts: list[tuple[Callable[[], None], int]] = [
            (self.add, 4),
            (self.edit, 8),
            (self.talk, 8),
            (self.bring_in, 2),
            (self.hand_out, 3),
            (self.back_up, 2),
            (self.merge, 2),
            (self.take_back, 3),
        ]
        while True:
            self.chance.choices([act for act, _ in acts], [weight for _, weight in acts])[0]()

    def token(self) -> str:
        """Return a word nobody used before."""
        self.made += 1
        return f"{self.name}-{self.made}"

    def _save(self, name: str, token: str) -> int:
        draft = InfluencerDraft(
            display_name=name,
            city=token,
            legal_name=token,
            accounts=(AccountDraft("instagram", name),),
            contact_points=(ContactPointDraft("email", f"{name}@sandbox.example"),),
        )
        done = self.store.write("person.add", lambda s: influencers.save(s, draft, today=self.today))
        self.people += 1
        return done.value

    def add(self) -> None:
        """Add somebody."""
        token = self.token()
        say("will", "person", token)
        self.mine.append(self._save(f"own.{token}", token))
        say("person", token, self.mine[-1])

    def edit(self) -> None:
        """Change two fields of somebody at once."""
        key, token = self.chance.choice(self.mine), self.token()

        def work(session: Any) -> int:
            draft = influencers.get(session, key, today=self.today).draft
            wanted = replace(draft, city=token, legal_name=token)
            return influencers.save(session, wanted, influencer_id=key, today=self.today)

        say("will", "edit", key, token)
        self.store.write("person.edit", work)
        say("edit", key, token)

    def _log(self, key: int, body: str) -> int:
        draft = InteractionDraft(key, datetime.now(UTC), channel="dm", direction="out", body=body)
        return self.store.write("touch.add", lambda session: interactions.save(session, draft)).value

    def talk(self) -> None:
        """Log a contact of some length."""
        length = self.chance.randrange(1, 9000)
        say("touch", self._log(self.chance.choice(self.mine), "x" * length), length)

    def bring_in(self) -> None:
        """Import a list of some hundred people."""
        name, count = self.token(), self.chance.randrange(50, self.longest)
        path = self.list_file(name, count)
        say("will", "list", name, count)
        report = imports.run(self.store, path, imports.ImportOptions())
        assert report.counts["new"] == count
        self.people += count
        say("list", name, count)

    def list_file(self, name: str, count: int) -> Path:
        """Write a list of so many people."""
        path = self.desk / f"{name}.list.csv"
        lines = (f"{name} {number},@{name}.{number},{number}K,imported" for number in range(count))
        path.write_text("Name,Instagram,Followers,Notes\n" + "\n".join(lines), encoding="utf-8")
        return path

    def hand_out(self) -> None:
        """Export everybody."""
        path = self.folder / f"{self.token()}.out.csv"
        say("will", "export", path.name, self.people)
        self.store.read(lambda session: exports.write(session, path))
        say("export", path.name)

    def back_up(self) -> None:
        """Make a backup by hand."""
        say("backup", backups.make(self.store).name)

    def merge(self) -> None:
        """Make one of two people who were added for it; the one who goes had a contact."""
        token = self.token()
        keep, gone = (self._save(f"pair.{token}.{side}", token) for side in ("keep", "gone"))
        say("pair", token, keep, gone, self._log(gone, token))
        self.store.write("person.merge", lambda session: merging_people.merge(session, keep, gone))
        self.people -= 1
        say("merged", token)

    def take_back(self) -> None:
        """Add somebody and take that back; sometimes do it again."""
        token = self.token()
        say("will", "person", token)
        key = self._save(f"own.{token}", token)
        say("person", token, key)
        say("will", "undo", token)
        assert self.store.undo() is not None
        self.people -= 1
        say("undone", token)
        if self.chance.random() < 0.5:
            say("will", "redo", token)
            assert self.store.redo() is not None
            self.people += 1
            self.mine.append(key)
            say("redone", token, key)


class WindowUser:
    """Works in the window itself: what its strip says is what was acknowledged."""

    def __init__(self, name: str) -> None:
        from PySide6.QtWidgets import QApplication

        from irm.ui.app import Program

        self.name = name
        self.chance = Random(name)
        self.made = 0
        self.sentences: list[str] = []
        self.qapp = QApplication(sys.argv[:1])
        self.program = Program(self.qapp, os.environ)
        is_open: list[bool] = []
        self.program.runner.opened.connect(lambda: is_open.append(True))
        self.program.notices.said.connect(lambda sentence, _: self.sentences.append(sentence))
        self.program.notices.failed.connect(lambda sentence, _: self.sentences.append(sentence))
        self.program.start()
        self.until(lambda: bool(is_open))

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait, as a user does, until the window shows it."""
        from PySide6.QtTest import QTest

        while not condition():
            QTest.qWait(2)

    def told(self, words: str) -> None:
        """Wait for a sentence in the strip."""
        self.until(lambda: any(words in sentence for sentence in self.sentences))
        self.sentences.clear()

    def fill(self, token: str) -> None:
        """Type the same into two fields."""
        for key in ("city", "legal_name"):
            line = self.screen.detail.form.widget(key).line
            line.setText(token)
            line.textEdited.emit(token)

    def live(self) -> None:
        """Work until killed."""
        from irm.ui.screens.influencers.screen import InfluencersScreen

        assert self.program.window is not None
        screen = self.program.window.current_page
        assert isinstance(screen, InfluencersScreen)
        self.screen: Any = screen
        say("ready")
        while True:
            self.made += 1
            token = f"{self.name}-{self.made}"
            self.add(token)
            if self.chance.random() < 0.5:
                self.edit(token)
            if self.chance.random() < 0.4:
                self.take_back(token)

    def add(self, token: str) -> None:
        self.screen.new_record()
        line = self.screen.detail.form.widget("display_name").line
        line.setText(f"form.{token}")
        line.textEdited.emit(line.text())
        self.fill(token)
        say("will", "person", token)
        assert self.screen.save()
        self.told(f"form.{token}")
        self.until(self.program.runner.is_idle)
        self.key = self.screen.view.current_id()
        say("person", token, self.key)

    def edit(self, token: str) -> None:
        new = f"{token}.edited"
        self.fill(new)
        say("will", "edit", self.key, new)
        assert self.screen.save()
        self.told(f"form.{token}")
        say("edit", self.key, new)
        self.until(self.program.runner.is_idle)

    def take_back(self, token: str) -> None:
        """Add somebody else and take it back by the command of the window."""
        assert self.program.window is not None
        other = f"{token}.x"
        self.add(other)
        undo = self.program.window.actions_of_program.undo
        self.until(undo.isEnabled)
        say("will", "undo", other)
        undo.trigger()
        self.told("Taken back")
        say("undone", other)
        self.until(self.program.runner.is_idle)


def main(kind: str, name: str, folder: str) -> None:
    """Live until killed."""
    make = partial(CoreUser, name, Path(folder)) if kind == "core" else partial(WindowUser, name)
    make().live()


if __name__ == "__main__":
    main(*sys.argv[1:])
